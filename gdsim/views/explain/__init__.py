"""The step, explained: the update rule in symbols and in numbers; see `gdsim.views.explain.view`."""

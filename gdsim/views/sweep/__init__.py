"""Many learning rates at once; see `gdsim.views.sweep.view`."""

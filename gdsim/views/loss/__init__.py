"""The loss over the steps; see `gdsim.views.loss.view`."""

"""The race of losses: the same fit under each of them, and rows to drag; see `gdsim.views.losses.view`."""

"""The training cycle: how one step's numbers are written on its cards; see `gdsim.views.cycle.view`."""

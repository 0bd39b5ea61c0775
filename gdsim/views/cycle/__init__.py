"""The numbers of one step and how they are written on its cards; see `gdsim.views.cycle_view`."""

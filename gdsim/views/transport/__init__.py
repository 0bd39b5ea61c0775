"""Play, pause, step, pace, and the timeline; see `gdsim.views.transport.bar`."""

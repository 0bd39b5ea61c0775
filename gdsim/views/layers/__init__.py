"""A network layer by layer, and how near the learning rate is to its limit; see `gdsim.views.layers.view`."""

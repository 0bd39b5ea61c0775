"""The loss of one sample; see `gdsim.views.sample.view`."""

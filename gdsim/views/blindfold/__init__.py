"""A walk on a landscape that nobody sees; see `gdsim.views.blindfold.view`."""

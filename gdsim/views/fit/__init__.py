"""The data and the model's fit: one panel a kind of problem; see `gdsim.views.fit.view`."""

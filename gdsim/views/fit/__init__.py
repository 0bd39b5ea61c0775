"""The data and the model's fit: one panel a kind of problem; see `gdsim.views.data_view`."""

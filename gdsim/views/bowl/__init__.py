"""The loss along a line through the ball; see `gdsim.views.bowl.view`."""

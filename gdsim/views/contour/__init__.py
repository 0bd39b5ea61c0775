"""The surface from above; see `gdsim.views.contour.view`."""

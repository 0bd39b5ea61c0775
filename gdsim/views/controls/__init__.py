"""The left column: it edits an Experiment, which is never changed in place; see `gdsim.views.controls.panel`."""

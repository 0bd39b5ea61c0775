"""What broke first when a racer diverged; see `gdsim.views.autopsy.view`."""

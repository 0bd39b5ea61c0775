"""From where a racer reaches which minimum; see `gdsim.views.basins.view`."""

"""How the racers stand: see `gdsim.views.status.view`."""

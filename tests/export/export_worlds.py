"""Runs that are exported in these tests."""

HOUSES = {
    "gdsim": 1,
    "title": "House prices",
    "problem": {"type": "fit", "dataset": "house-prices"},
    "racers": [{"optimizer": "gradient-descent", "learning_rate": 0.05}],
    "start": [-1.2, 1.1],
    "epochs": 20,
}
RACE = {
    "gdsim": 1,
    "problem": {"type": "terrain", "terrain": "himmelblau"},
    "racers": [
        {"optimizer": "gradient-descent", "learning_rate": 0.01},
        {"optimizer": "momentum", "learning_rate": 0.5},
        {"optimizer": "adam", "learning_rate": 0.1},
    ],
    "epochs": 30,
}
MOONS = {
    "gdsim": 1,
    "problem": {"type": "fit", "dataset": "moons", "validation_fraction": 0.2},
    "batching": {"mode": "mini-batch", "size": 32},
    "racers": [{"optimizer": "adam", "learning_rate": 0.05}],
    "epochs": 4,
}

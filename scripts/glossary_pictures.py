"""Makes the pictures of the glossary anew: each is what a view of the program shows of a small experiment.

`python scripts/glossary_pictures.py` makes all, `python scripts/glossary_pictures.py bowl saddle` these two. They are
painted without a screen and look the same on every machine.
"""

from functools import partial

import numpy as np
from view_pictures import (
    activations,
    basins,
    bowl,
    contour,
    curves,
    data,
    layers,
    loss,
    losses,
    make,
    rates,
    sample,
    surface,
    units,
)

from gdsim.core.models.activations import ACTIVATIONS
from gdsim.core.schedules import SCHEDULES
from gdsim.core.terrains import TERRAINS
from gdsim.experiment.assets import ASSETS

FOLDER = ASSETS / "lessons" / "pictures"


# ---- experiments


def terrain(name, *racers, start=None, epochs=100) -> dict:
    """A descent on a named surface, from the start that comes with it; racers are pairs (optimizer, learning rate)."""
    return _experiment({"type": "terrain", "terrain": name}, racers, start or TERRAINS[name].start, epochs)


def fit(dataset, *racers, start=None, epochs=100, batch=None, seed=0, **problem) -> dict:
    """A fit; `batch` rows a step, all where it is None; `problem` as experiments have it."""
    plan = _experiment({"type": "fit", "dataset": dataset, **problem}, racers, start, epochs)
    if batch is not None:
        plan["batching"] = {"mode": "mini-batch", "size": batch}
    return plan | {"seed": seed}


def network(dataset, *racers, hidden, activation="tanh", initialization="xavier", **more) -> dict:
    """A fit by a neural network."""
    model = {"type": "mlp", "hidden": hidden, "activation": activation, "initialization": initialization}
    return fit(dataset, *racers, model=model, **more)


def _experiment(problem, racers, start, epochs):
    named = [{"optimizer": optimizer, "learning_rate": rate} for optimizer, rate in racers]
    plan = {"gdsim": 1, "problem": problem, "epochs": epochs}
    return plan | ({"racers": named} if racers else {}) | ({"start": start} if start else {})


def scheduled(name, **settings):
    """A schedule's factor as a function of the epoch, of 100."""
    schedule = SCHEDULES[name](**settings)
    return lambda epochs: np.array([schedule.factor(int(epoch), 100) for epoch in epochs])


# ---- the pictures

GD, MOMENTUM, RMSPROP, ADAM = "gradient-descent", "momentum", "rmsprop", "adam"
HOUSES = partial(fit, "house-prices", start=[-1.2, 1.1])
OUTLIERS = partial(fit, "line-with-outliers", epochs=60)
OVERFITTED = partial(network, validation_fraction=0.5, seed=3)
CRASH = OVERFITTED("motorcycle-crash", (ADAM, 0.02), hidden=[32, 32], epochs=600)
DEEP = [8] * 6

PICTURES = {
    "accuracy": lambda: data(fit("spam-email"), shows_mistakes=True),
    "activation": lambda: activations(network("moons", (ADAM, 0.05), hidden=[8, 8], epochs=60)),
    "adam": lambda: contour(terrain("elongated-bowl", (GD, 0.09), (ADAM, 0.3), epochs=60)),
    "backpropagation": lambda: units(network("xor", (ADAM, 0.1), hidden=[4, 4], seed=3), 20, shows_gradients=True),
    "basin": lambda: basins(terrain("himmelblau", (GD, 0.01), epochs=300)),
    "binary-cross-entropy": lambda: sample(fit("spam-email"), place=0.3),
    "bowl": lambda: surface(terrain("bowl", (GD, 0.1), epochs=30)),
    "categorical-cross-entropy": lambda: data(fit("penguins")),
    "contour": lambda: contour(terrain("himmelblau", (GD, 0.01), epochs=60)),
    "convergence": lambda: loss(HOUSES((GD, 0.05), epochs=60)),
    "critical-learning-rate": lambda: rates(HOUSES((GD, 0.1))),
    "curvature": lambda: surface(terrain("elongated-bowl", (GD, 0.09), epochs=40)),
    "data-set": lambda: data(fit("daily-temperature")),
    "dead-unit": lambda: activations(network("moons", (GD, 1.5), hidden=[8, 8], activation="relu"), 40),
    "divergence": lambda: loss(HOUSES((GD, 1.1), epochs=20)),
    "early-stopping": lambda: loss(CRASH),
    "exploding-gradients": lambda: layers(
        network("moons", (GD, 1e-6), hidden=DEEP, activation="relu", initialization="large", epochs=20)
    ),
    "global-minimum": lambda: surface(terrain("styblinski-tang", (GD, 0.01), start=[-0.5, -1])),
    "gradient": lambda: surface(terrain("bowl", (GD, 0.1)), 2, layers={"gradient"}),
    "gradient-descent": lambda: contour(terrain("booth", (GD, 0.04), epochs=40)),
    "hinge-loss": lambda: sample(fit("blobs", loss="hinge"), place=-0.5),
    "huber-loss": lambda: sample(OUTLIERS(loss="huber")),
    "layer": lambda: units(network("spirals", (ADAM, 0.02), hidden=[6, 6, 6], epochs=60, batch=16)),
    "learning-rate": lambda: loss(HOUSES((GD, 0.005), (GD, 0.5), (GD, 1.02), epochs=40)),
    "local-minimum": lambda: surface(terrain("two-valleys", (GD, 0.1))),
    "loss": lambda: bowl(HOUSES((GD, 0.2)), 3),
    "loss-landscape": lambda: surface(terrain("three-hump-camel", (GD, 0.05))),
    "margin": lambda: data(fit("blobs", loss="hinge")),
    "mean-absolute-error": lambda: sample(OUTLIERS(loss="mae")),
    "mean-squared-error": lambda: sample(OUTLIERS(loss="mse")),
    "mini-batch": lambda: data(HOUSES((GD, 0.05), batch=16), 40),
    "model": lambda: data(fit("motorcycle-crash", (ADAM, 0.1), model={"type": "polynomial", "degree": 5}, epochs=500)),
    "momentum": lambda: contour(terrain("elongated-bowl", (GD, 0.09), (MOMENTUM, 0.02), epochs=60)),
    "neural-network": lambda: units(network("moons", (ADAM, 0.05), hidden=[5, 5], epochs=100, batch=16)),
    "noise": lambda: loss(HOUSES((GD, 0.02), batch=16, epochs=8), shows_batches=True),
    "outlier": lambda: losses(OUTLIERS((GD, 0.1), loss="huber", epochs=300, standardize=False)),
    "overfitting": lambda: data(CRASH),
    "plateau": lambda: surface(terrain("plateau", (GD, 0.3), epochs=12)),
    "probability": lambda: data(fit("spam-email", features=["exclamation_percent"])),
    "race": lambda: loss(
        terrain("beale", (GD, 0.01), (MOMENTUM, 0.005), (RMSPROP, 0.02), (ADAM, 0.05), epochs=200), is_log=True
    ),
    "range-test": lambda: rates(HOUSES((GD, 0.1), epochs=40), shows_test=True),
    "relu": lambda: curves(("z", "relu(z)"), (-4.0, 4.0), ACTIVATIONS["relu"].function),
    "residual": lambda: data(fit("line-with-outliers", (GD, 0.1)), 6),
    "rmsprop": lambda: contour(terrain("plateau", (GD, 0.3), (RMSPROP, 0.05), epochs=120)),
    "saddle": lambda: surface(terrain("saddle", (GD, 0.1)), 24),
    "schedule": lambda: curves(
        ("epoch", "× learning rate"), (0.0, 99.0), scheduled("cosine", warmup=10), scheduled("step", gamma=0.5)
    ),
    "sigmoid": lambda: curves(("z", "sigmoid(z)"), (-6.0, 6.0), ACTIVATIONS["sigmoid"].function),
    "slice": lambda: surface(network("moons", (ADAM, 0.05), hidden=[8], epochs=60)),
    "slope": lambda: bowl(terrain("bowl", (GD, 0.1)), 2),
    "softmax": lambda: data(fit("three-blobs")),
    "step": lambda: contour(terrain("bowl", (GD, 0.2)), 1),
    "stochastic-gradient-descent": lambda: contour(HOUSES((GD, 0.03), batch=1, epochs=1), 300),
    "sweep": lambda: rates(terrain("beale", (GD, 0.01), (MOMENTUM, 0.01), (ADAM, 0.05), epochs=200)),
    "tanh": lambda: curves(("z", "tanh(z)"), (-4.0, 4.0), ACTIVATIONS["tanh"].function),
    "unit": lambda: units(network("xor", (ADAM, 0.1), hidden=[2], epochs=150, seed=3)),
    "valley": lambda: surface(terrain("rosenbrock", (GD, 0.001), epochs=3000), scale="log"),
    "validation": lambda: loss(OVERFITTED("breast-cancer", (ADAM, 0.02), hidden=[16, 16], epochs=400)),
    "vanishing-gradients": lambda: layers(network("circles", (GD, 0.02), hidden=DEEP, activation="sigmoid", epochs=20)),
}


def main():
    make(
        PICTURES,
        lambda name: PICTURES[name](),
        FOLDER,
        "Makes the pictures of the glossary.",
        "a word, with - for blanks; all if none is given",
    )


if __name__ == "__main__":
    main()

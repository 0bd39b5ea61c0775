"""Runs on two moons, for the tests of what changes on the way."""

import json

from gdsim.experiment.schema import decode


def moons(*racers, batching, epochs, **changes):
    """An experiment with racers (optimizer, learning rate)."""
    text = {
        "gdsim": 1,
        "problem": {"type": "fit", "dataset": "moons", "l2": 0.01},
        "racers": [{"optimizer": name, "learning_rate": rate} for name, rate in racers],
        "batching": batching,
        "epochs": epochs,
        "start": [1.0, -1.0, 0.5],
    }
    return decode(json.dumps(text | changes).encode())


def shown(run):
    run.publish(playing=False)
    return run.snapshot


def walk(run, stop, pace=37):
    while run.step < stop and not run.over:
        run.advance(min(pace, stop - run.step))
    return shown(run)

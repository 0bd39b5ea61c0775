"""Milliseconds to see a random step of a run of 100,000 steps, as a share of taking all its steps again.

Target: below 50 ms. One racer and eight.
"""

import statistics
import time

import numpy as np

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings
from gdsim.simulation.run import Run

STEPS = 100_000
SEEKS = 200
TARGET = 50.0
EIGHT = ("gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "nadam", "qhadam")


def run_of(optimizers):
    problem = prepare(
        Experiment(
            gdsim=1,
            problem=FitProblem(dataset="moons"),
            racers=tuple(RacerSettings(name, 1e-3) for name in optimizers),
            batching=BatchingSettings("mini-batch", 32),
            epochs=STEPS,
        )
    )
    run = Run(problem)
    start = time.perf_counter()
    while run.step < STEPS:
        run.advance(min(256, STEPS - run.step))
    return run, 1000.0 * (time.perf_counter() - start)


def main():
    for optimizers in (("adam",), EIGHT):
        run, whole = run_of(optimizers)
        taken = []
        for step in np.random.default_rng(0).integers(0, STEPS, SEEKS):
            start = time.perf_counter()
            run.seek(int(step))
            run.publish(playing=False)
            taken.append(1000.0 * (time.perf_counter() - start))
        middle, worst = statistics.median(taken), max(taken)
        print(
            f"{len(optimizers)} racers: median {middle:5.1f} ms, longest {worst:5.1f} ms, "
            f"{middle / whole:.2e} of the whole run  (target: below {TARGET:g} ms; "
            f"{'met' if worst < TARGET else 'missed by the longest'})"
        )


if __name__ == "__main__":
    main()

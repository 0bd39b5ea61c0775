"""A swarm of 1000 starts as one array, against 1000 single runs one after the other: the same steps, Adam."""

import numpy as np
from measure import interleaved, median_ratio, report

from gdsim.core.descent import Descent
from gdsim.experiment.problem import Problem, prepare
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings, TerrainProblem

STARTS = 1000
STEPS = 100
ROUNDS = 5
CASES = (
    ("a terrain (Himmelblau)", TerrainProblem(terrain="himmelblau"), 100.0),
    ("the logistic problem (blobs, n = 200)", FitProblem(dataset="blobs", loss="bce"), 15.0),
)


def starts_of(problem: Problem):
    """Points all over the domain, shape (STARTS, d)."""
    low, high = problem.domain.T
    return np.random.default_rng(0).uniform(low, high, size=(STARTS, len(low)))


def end_of(descent: Descent, start):
    """Where STEPS steps from `start`, shape (..., d), lead."""
    state = descent.start(start)
    while not state.over:
        _, state = descent.advance(state, STEPS)
    return state.parameters[0]


def compare(what, settings, target):
    problem = prepare(Experiment(gdsim=1, problem=settings, racers=(RacerSettings("adam", 0.01),), epochs=STEPS))
    descent, starts = problem.descent(), starts_of(problem)
    np.testing.assert_allclose(end_of(descent, starts)[:10], [end_of(descent, start) for start in starts[:10]])
    seconds = interleaved(
        {
            "swarm": lambda: end_of(descent, starts),
            "singles": lambda: [end_of(descent, start) for start in starts],
        },
        ROUNDS,
    )
    ratio = median_ratio(seconds["singles"], seconds["swarm"])
    report(f"{STARTS} starts as one array on {what}, times as fast as one by one", ratio, target)


def main():
    for what, settings, target in CASES:
        compare(what, settings, target)


if __name__ == "__main__":
    main()

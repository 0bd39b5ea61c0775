"""A sweep of 64 learning rates as one array, against 64 single runs one after the other: logistic, n = 200."""

import numpy as np
from measure import interleaved, median_ratio, report

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings
from gdsim.simulation.sweep import geometric, sweep

RATES = geometric(1e-4, 1.0, 64)
EPOCHS = 500
ROUNDS = 5
TARGET = 12.0
OPTIMIZERS = ("gradient-descent", "adam")


def swept(problem, rates):
    """The last losses, shape (K,)."""
    *_, last = sweep(problem, rates)
    return last.loss[0]


def singles(problem):
    """As `gdsim run` runs them, shape (64,)."""
    return np.concatenate([_end(problem, rate) for rate in RATES])


def _end(problem, rate):
    (settings,) = problem.experiment.racers
    descent = problem.with_racers((RacerSettings(settings.optimizer, float(rate)),)).descent()
    state = descent.start(problem.start)
    while not state.over:
        _, state = descent.advance(state, 1000)
    return problem.objective.loss(state.parameters)


def main():
    for name in OPTIMIZERS:
        settings = FitProblem(dataset="blobs", loss="bce")
        problem = prepare(Experiment(gdsim=1, problem=settings, racers=(RacerSettings(name, 0.1),), epochs=EPOCHS))
        np.testing.assert_allclose(swept(problem, RATES), singles(problem), rtol=1e-12)
        ways = {"sweep": lambda p=problem: swept(p, RATES), "singles": lambda p=problem: singles(p)}
        seconds = interleaved(ways, ROUNDS)
        ratio = median_ratio(seconds["singles"], seconds["sweep"])
        report(f"64 learning rates of {name} at once, times as fast as one by one", ratio, TARGET)


if __name__ == "__main__":
    main()

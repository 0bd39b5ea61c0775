"""Small networks learn what no straight boundary tells apart, by gradient descent at the rate that it has by itself."""

import numpy as np
import pytest

from gdsim.experiment.models import MLPModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem
from gdsim.simulation.run import Run


def accuracy(dataset, hidden, steps):
    problem = prepare(
        Experiment(
            1,
            FitProblem(dataset, model=MLPModel(hidden)),
            batching=BatchingSettings("mini-batch", 16),
            epochs=10_000,
        )
    )
    run = Run(problem)
    while run.step < steps:
        run.advance(steps - run.step)
    run.publish(playing=False)
    scores = problem.data.model.forward(run.snapshot.parameters[0], problem.data.X)
    named = scores[:, 0] > 0.0 if scores.shape[1] == 1 else scores.argmax(axis=1)
    return np.mean(named == problem.data.labels)


@pytest.mark.parametrize(
    ("dataset", "hidden", "steps"),
    [("moons", (8,), 16_000), ("spirals", (16, 16), 8_000), ("handwritten-digits", (32,), 1_000)],
)
def test_it_learns(dataset, hidden, steps):
    assert accuracy(dataset, hidden, steps) > 0.97

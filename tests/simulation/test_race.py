"""A race in numbers, against counting by hand."""

import numpy as np
import pytest

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings, TerrainProblem
from gdsim.simulation.exact_answer import exact_answer
from gdsim.simulation.race import middle_target, race
from gdsim.simulation.run import Run

RATES = (0.05, 0.5, 3.0)


def snapshot_of(problem, epochs=30, **settings):
    racers = tuple(RacerSettings("gradient-descent", rate) for rate in RATES)
    run = Run(prepare(Experiment(1, problem, racers=racers, epochs=epochs, **settings)))
    while run.advance(1000):
        pass
    run.publish(playing=False)
    return run.snapshot


def test_places_distances_and_what_it_cost():
    snapshot = snapshot_of(FitProblem("house-prices"), start=(-1.2, 1.1))
    slow, right, wild = race(snapshot, 0.8)
    assert (right.place, slow.place, wild.place) == (1, 2, 3)
    minimum = snapshot.problem.minima[0]
    assert slow.distance == pytest.approx(np.linalg.norm(snapshot.parameters[0] - minimum))
    losses = snapshot.epoch_loss.values[:, 0]
    assert slow.steps_to_target == (losses <= 0.8).argmax()
    assert wild.steps_to_target is None
    assert slow.gradients == snapshot.step * snapshot.problem.batching.samples
    assert slow.validation_loss is None


def test_the_short_last_batch_of_an_epoch_is_counted_as_it_is():
    problem = FitProblem("house-prices", validation_fraction=0.3)
    snapshot = snapshot_of(problem, epochs=3, batching=BatchingSettings("mini-batch", 100))
    first = race(snapshot, 0.0)[0]
    assert first.gradients == 3 * snapshot.problem.batching.samples
    assert first.validation_loss == pytest.approx(float(snapshot.problem.validation.loss(snapshot.parameters[0])))


def test_the_target_lies_between_the_start_and_the_best():
    snapshot = snapshot_of(TerrainProblem("himmelblau"))
    losses = snapshot.epoch_loss.values
    assert np.nanmin(losses) < middle_target(snapshot) < losses[0, 0]
    assert exact_answer(snapshot) is None


def test_the_exact_answer_is_lstsq_s_in_both_units():
    snapshot = snapshot_of(FitProblem("house-prices"))
    answer, data = exact_answer(snapshot), snapshot.problem.data
    design = np.column_stack([data.dataset.X, np.ones(len(data.dataset.X))])
    np.testing.assert_allclose(answer.own_exact, np.linalg.lstsq(design, data.dataset.labels)[0], rtol=1e-9)
    assert answer.in_closed_form
    np.testing.assert_allclose(answer.distances[1], 0.0, atol=1e-9)

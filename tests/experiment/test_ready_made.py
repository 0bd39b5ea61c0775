"""Each ready-made experiment shows what its title promises, by numbers."""

import numpy as np
import pytest

from gdsim.experiment.problem import prepare
from gdsim.experiment.ready_made import KINDS, ready_made
from gdsim.experiment.trace import trace
from gdsim.simulation.loss_race import LossRace

ALL = [experiment for experiments in ready_made().values() for experiment in experiments]


def run(words):
    (experiment,) = (each for each in ALL if words in each.title)
    problem = prepare(experiment)
    return problem, trace(problem)


def test_there_are_some_of_each_kind_and_all_have_a_title_of_their_own():
    assert [bool(found) for found in ready_made().values()] == [True] * len(KINDS)
    assert len({experiment.title for experiment in ALL}) == len(ALL) >= 14


@pytest.mark.parametrize("experiment", ALL, ids=lambda experiment: experiment.title)
def test_it_can_be_run(experiment):
    problem = prepare(experiment)
    _, state = problem.descent().advance(problem.descent().start(problem.start), 3)
    assert state.step == 3
    assert np.isfinite(state.parameters).all()


def test_momentum_wins_in_the_long_valley():
    _, kept = run("long valley")
    plain, momentum = kept.loss[:, -1]
    assert momentum < 1e-3 * plain


def test_a_local_minimum_catches_plain_gradient_descent_alone():
    problem, kept = run("which valley")
    ends = kept.parameters[:, -1]
    np.testing.assert_allclose(ends[0], problem.terrain.local_minima[0], atol=0.01)
    np.testing.assert_allclose(ends[1:], 0.0, atol=0.01)


def test_six_sigmoid_layers_learn_nothing():
    problem, kept = run("Vanishing")
    assert kept.loss[0, -1] == pytest.approx(np.log(2), abs=0.01)
    tables = problem.data.model.tables(problem.objective.gradient(problem.start))
    first, *_, last = (np.sqrt(np.square(table).mean()) for table in tables)
    assert first < 1e-4 * last


def test_of_three_rates_one_is_too_high():
    _, kept = run("Too low")
    low, right, high = kept.loss[:, -1]
    assert right < low < kept.loss[0, 0] < high


def test_the_validation_loss_rises_while_the_training_loss_falls():
    problem, kept = run("Overfitting")
    validation = problem.validation.loss(kept.parameters[0, ::20])
    assert validation[-1] > 1.3 * validation.min()
    assert kept.loss[0, -1] < 0.9 * kept.loss[0, 20 * validation.argmin()]


def test_muon_wins_on_matrices_and_cannot_rest_on_two_parameters():
    _, kept = run("network's matrices")
    assert kept.loss[2, -1] < 0.2 * kept.loss[:2, -1].min()
    _, kept = run("no matrix")
    plain, muon = kept.loss[:, -20:]
    assert plain.max() < 1e-2 * muon.max()


def test_who_looks_around_needs_fewer_steps():
    _, kept = run("line search in the ravine")
    plain, searching, newton = (kept.loss[:, 20] < 1e-9).tolist()
    assert (plain, searching, newton) == (False, False, True)
    assert kept.loss[1, -1] < kept.loss[0, -1]


def test_of_three_losses_the_squared_error_alone_follows_the_outliers():
    (experiment,) = (each for each in ALL if "Race of losses" in each.title)
    slopes = {each.loss.name: each.parameters[0] for each in LossRace(prepare(experiment)).reach(200, 0)}
    assert slopes["mse"] == pytest.approx(1.34, abs=0.01)
    assert [slopes["mae"], slopes["huber"]] == pytest.approx([2.0, 2.0], abs=0.1)

"""A sweep as one array against its runs one by one, and the range test."""

from dataclasses import replace

import numpy as np
import pytest

from gdsim.core.descent import Descent
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.outcome import Status
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings, TerrainProblem
from gdsim.simulation.sweep import geometric, range_test, sweep


def problem(settings, *optimizers, **rest):
    racers = tuple(RacerSettings(name, 0.01) for name in optimizers)
    return prepare(Experiment(gdsim=1, problem=settings, racers=racers, **rest))


def swept(problem, rates):
    *_, last = sweep(problem, rates)
    return last


def alone(problem, racer, rate):
    """The last state of one racer's own run at a rate."""
    own = replace(problem.racers[racer], learning_rate=rate)
    descent = Descent(problem.objective, (own,), problem.batching, problem.experiment.epochs)
    state = descent.start(problem.start)
    while not state.over:
        _, state = descent.advance(state, 37)
    return state


def compare(whole, rates, tolerance=1e-12):
    """Fails where the sweep's end is not that of each run; returns it."""
    found = swept(whole, rates)
    assert found.is_over
    for place in np.ndindex(len(whole.racers), len(rates)):
        state = alone(whole, place[0], rates[place[1]])
        assert found.outcomes[place[0]][place[1]] == state.outcomes[0]
        assert found.steps[place] == min(state.step, state.standing.done)
        end = state.parameters[0]
        np.testing.assert_allclose(found.loss[place], whole.objective.loss(end), rtol=tolerance)
        if whole.validation:
            np.testing.assert_allclose(found.validation_loss[place], whole.validation.loss(end), rtol=tolerance)
    return found


BLOBS = FitProblem(dataset="blobs", loss="bce", validation_fraction=0.2)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_sweep_is_its_64_runs_one_by_one(name):
    # Where Newton's method flies off it multiplies every rounding.
    compare(problem(BLOBS, name, epochs=30), geometric(1e-4, 10.0, 64), 1e-8 if name == "newton" else 1e-12)


def test_batches_are_those_of_a_single_run():
    whole = problem(BLOBS, "momentum", "adam", epochs=4, batching=BatchingSettings("mini-batch", 48))
    found = compare(whole, geometric(1e-4, 1.0, 9))
    assert (found.best_loss <= found.loss).all()


def test_each_ball_ends_as_it_would_alone():
    """Some converge, some diverge, some are stopped, and none of them stops another."""
    found = compare(problem(FitProblem(dataset="house-prices"), "gradient-descent", epochs=200), geometric(1e-3, 3, 12))
    statuses = [outcome.status for outcome in found.outcomes[0]]
    assert set(statuses) == {Status.STOPPED, Status.CONVERGED, Status.DIVERGED}
    assert found.has_diverged[0].tolist() == [status is Status.DIVERGED for status in statuses]


def test_the_lowest_loss_is_of_the_way_not_of_the_end():
    whole = problem(FitProblem(dataset="house-prices"), "gradient-descent", epochs=200)
    last = swept(whole, [3.0])
    assert last.has_diverged.all()
    assert last.best_loss == whole.objective.loss(whole.start) < last.loss


def test_a_sweep_tells_how_far_it_has_come():
    told = list(sweep(problem(BLOBS, "adam", epochs=250), geometric(1e-4, 1.0, 5)))
    assert [part.step for part in told] == [100, 200, 250]
    assert [part.is_over for part in told] == [False, False, True]
    assert told[0].planned == 250


def test_a_range_test_is_one_run_whose_rate_grows():
    whole = problem(TerrainProblem(terrain="bowl"), "gradient-descent", "adam")
    *_, last = range_test(whole, 1e-3, 10.0, steps=40)
    ratios = last.learning_rates[1:] / last.learning_rates[:-1]
    np.testing.assert_allclose(ratios, 1e4 ** (1 / 39))
    place, losses = whole.start, []
    for rate in last.learning_rates:
        loss, gradient = whole.objective.loss_and_gradient(place)
        losses.append(loss)
        place = place - rate * gradient
    np.testing.assert_allclose(last.losses[:, 0], losses, rtol=1e-9)


def test_a_range_test_goes_on_while_a_racer_is_within_bounds():
    whole = problem(FitProblem(dataset="house-prices"), "gradient-descent", "adam")
    *_, last = range_test(whole, 1e-3, 1e6, steps=200)
    assert np.isnan(last.losses[-1, 0])
    assert np.isfinite(last.losses[:, 1]).all()

"""What broke first in a divergence, against the same found by hand: step, number, growth."""

import numpy as np
import pytest

from gdsim.core.models.base import Unit
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.outcome import Status
from gdsim.experiment.models import MLPModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import (
    BatchingSettings,
    Experiment,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
)
from gdsim.simulation import history
from gdsim.simulation.autopsy import BEFORE, BLOCK, FILLED, autopsy
from gdsim.simulation.gauge import Number
from gdsim.simulation.run import Run

BOWL = FormulaProblem("x^2 + y^2", (-2.0, 2.0), (-2.0, 2.0))


def run_of(problem, *racers, epochs=300, **settings):
    racers = tuple(RacerSettings("gradient-descent", racer) if isinstance(racer, float) else racer for racer in racers)
    run = Run(prepare(Experiment(1, problem, racers=racers, epochs=epochs, **settings)))
    return ended(run)


def ended(run):
    while not run.over:
        run.advance(512)
    run.publish(playing=False)
    return run


def of(run, racer=0):
    return autopsy(run.snapshot, racer)


def descended(gradient, start, rate, steps):
    """Where so many steps lead, the start first."""
    places = [np.array(start)]
    for _ in range(steps):
        places.append(places[-1] - rate * gradient(places[-1]))
    return np.array(places)


def test_in_a_bowl_a_coordinate_doubles_until_it_is_beyond_its_bound():
    # x becomes -2 x with each step: beyond ten times the window's edge after the fifth.
    found = of(run_of(BOWL, 1.5, start=(1.0, 0.5)))
    assert (found.number, found.at, found.end, found.usual) == (Number("parameter", 0), 5, 40, 2.0)
    assert found.steps.tolist() == list(range(5 - BEFORE, 41))
    np.testing.assert_array_equal(found.values, (-2.0) ** found.steps)
    np.testing.assert_array_equal(found.losses, 1.25 * 4.0**found.steps)
    np.testing.assert_array_equal(found.growth[1:], 2.0)
    assert found.mean_growth == pytest.approx(2.0, rel=1e-12)
    assert (found.before, found.broken, found.left, found.led_to) == (16.0, -32.0, 0, 2.0**40)
    assert found.learning_rates.tolist() == [1.5] * len(found.steps)


def test_a_line_above_the_critical_rate_grows_by_what_rate_and_curvature_say():
    rate = 1.3
    run = run_of(FitProblem("house-prices"), rate)
    objective, found = run.problem.objective, of(run)
    X, y = objective.inputs, objective.targets[:, 0]
    places = descended(lambda w: 2.0 * X.T @ (X @ w - y) / len(y), run.problem.start, rate, found.end)
    largest = np.abs(places @ X.T).max(axis=1)
    usual = max(largest[0], np.abs(y).max())
    assert found.number == Number("score", 0, 0)
    assert found.usual == pytest.approx(usual)
    # The largest score breaks before the weights do, and stays broken.
    weights = np.abs(places) > 10.0 * np.abs(run.problem.domain).max(axis=1)
    broken = (largest > 10.0 * usual) | weights.any(axis=1)
    assert found.at == np.flatnonzero(~broken)[-1] + 1
    assert not weights[found.at].any()
    np.testing.assert_allclose(found.values, largest[found.steps], rtol=1e-9)
    curvature = np.linalg.eigvalsh(2.0 * X.T @ X / len(y))[-1]
    assert found.growth[-1] == pytest.approx(abs(1.0 - rate * curvature), rel=1e-3)
    assert found.left == np.argmax(np.abs(places[-1]))
    assert found.led_to == pytest.approx(places[-1, found.left])


def test_rosenbrock_breaks_where_the_ball_leaves_its_valley():
    rate, start = 0.01, (-1.2, 1.5)
    found = of(run_of(TerrainProblem("rosenbrock"), rate, start=start))

    def gradient(place):
        x, y = place
        return np.array([-2.0 * (1.0 - x) - 400.0 * x * (y - x**2), 200.0 * (y - x**2)])

    places = descended(gradient, start, rate, found.end)
    edges = np.array([2.0, 3.0])
    assert found.number.kind == "parameter"
    ratios = np.abs(places) / edges
    assert found.at == np.flatnonzero((ratios <= 10.0).all(axis=1))[-1] + 1
    np.testing.assert_allclose(found.values, places[found.steps, found.number.index], rtol=1e-9)
    x, y = places[-1]
    assert found.losses[-1] == pytest.approx((1.0 - x) ** 2 + 100.0 * (y - x**2) ** 2)
    assert found.left is None
    assert found.led_to == found.losses[-1] > 1e24


def forward(problem, parameters):
    """The largest output of every unit over all rows, layer by layer."""
    given, largest, first = problem.data.X, [], 0
    shapes = [(layer.inputs, layer.outputs) for layer in problem.data.model.layers]
    for number, (inputs, outputs) in enumerate(shapes):
        weights = parameters[first : first + inputs * outputs].reshape(inputs, outputs)
        first += (inputs + 1) * outputs
        given = given @ weights + parameters[first - outputs : first]
        given = given if number == len(shapes) - 1 else np.maximum(given, 0.0)
        largest.append(np.abs(given).max(axis=0))
    return largest


def test_in_a_deep_net_it_is_a_unit_whose_output_multiplies_layer_by_layer():
    problem = FitProblem("moons", loss="mse", model=MLPModel((6, 6, 6, 6), "relu", "he"))
    run = run_of(problem, 3.0)
    found, path = of(run), run.snapshot.path.values[:, 0]
    assert found.number.kind == "unit"
    unit = Unit(found.number.layer, found.number.index)
    outputs = [forward(run.problem, place) for place in path]
    own = [float(each[unit.layer][unit.number]) for each in outputs]
    np.testing.assert_allclose(found.values[:-1], np.array(own)[found.steps[:-1]], rtol=1e-9)
    assert found.before <= 10.0 * found.usual < found.broken
    # At that step no weight had broken yet, nor had any unit of a layer before it that ran away.
    edges = np.abs(run.problem.domain).max(axis=1)
    assert (np.abs(path[found.at]) <= 10.0 * edges).all()
    times = (found.values[-1] / found.before) ** (1.0 / (found.end - found.at + 1))
    assert found.mean_growth == pytest.approx(times)


def test_weights_that_begin_large_are_thrown_out_by_the_first_step():
    problem = FitProblem("moons", loss="mse", model=MLPModel((8, 8, 8), "relu", "large"))
    run = run_of(problem, 0.5)
    found, start = of(run), run.problem.start
    assert (found.number.kind, found.at, found.end, found.place) == ("parameter", 1, 1, 0)
    landing = start - 0.5 * run.problem.objective.gradient(start[np.newaxis])[0]
    index = found.number.index
    np.testing.assert_allclose(found.values, [start[index], landing[index]])
    edges = np.abs(run.problem.domain).max(axis=1)
    assert index == np.argmax(np.abs(landing) / np.maximum(edges, np.abs(start)))
    assert np.isnan(found.learning_rates[0])


def test_at_a_wall_the_slope_breaks_before_the_ball_does():
    wall = FormulaProblem("x^2 + exp(60*(x - 3)) + y^2", (-3.0, 3.0), (-3.0, 3.0))
    found = of(run_of(wall, 1.05, start=(1.0, 1.0)))
    assert found.number == Number("gradient")
    assert found.broken > 100.0 * found.usual > found.before
    # No step went by the gradient where the end would have led.
    assert np.isnan(found.values[-1])
    run = run_of(wall, 1.05, start=(1.0, 1.0))
    run.seek(found.at)
    run.publish(playing=False)
    assert found.broken == pytest.approx(np.hypot(*run.snapshot.gradient[0]))


def test_where_the_formula_ends_only_the_loss_is_to_be_named():
    found = of(run_of(FormulaProblem("log(x) + y^2", (0.1, 3.0), (-1.0, 1.0)), 0.3, start=(2.0, 0.5)))
    assert found.number == Number("loss")
    assert found.at == found.end
    assert np.isnan(found.broken)
    assert np.isnan(found.led_to)
    assert found.mean_growth is None
    np.testing.assert_array_equal(found.values[:-1], found.losses[:-1])


def test_a_ball_that_falls_for_ever_is_out_when_it_is_far_from_the_window():
    found = of(run_of(FormulaProblem("y^2 - x^2", (-2.0, 2.0), (-2.0, 2.0)), 0.25, start=(1.0, 0.5)))
    assert found.number == Number("parameter", 0)
    assert found.at == next(k for k in range(100) if 1.5**k > 20.0)
    assert found.mean_growth == pytest.approx(1.5)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_whatever_descends_a_rate_beyond_all_numbers_throws_it_out_in_the_first_step(name):
    run = run_of(TerrainProblem("bowl"), RacerSettings(name, 1e300), epochs=5)
    found = of(run)
    assert (found.at, found.end, found.number.kind) == (1, 1, "parameter")
    assert found.values[0] == run.problem.start[found.number.index]
    assert abs(found.broken) > 1e12
    assert found.number.index == found.left


def test_what_has_only_broken_once_is_told_from_what_runs_away():
    # A unit is thrown out at the second step and stays there; the output's bias alternates and grows to the end.
    problem = FitProblem("moons", loss="mse", model=MLPModel((5, 5), "relu", "he"))
    run = run_of(problem, 1.2, batching=BatchingSettings("mini-batch", 10), epochs=50)
    found = of(run)
    assert found.number == Number("parameter", len(run.problem.start) - 1)
    assert found.growth[-1] == pytest.approx(abs(1.0 - 1.2 * 2.0), rel=1e-3)


def test_of_a_race_each_has_its_own_also_when_the_others_went_on():
    racers = (RacerSettings("adam", 0.1), RacerSettings("gradient-descent", 1.3), RacerSettings("nesterov", 1.4))
    run = run_of(FitProblem("house-prices"), *racers)
    assert of(run) is None
    for racer in (1, 2):
        found, alone = of(run, racer), of(run_of(FitProblem("house-prices"), racers[racer]))
        assert run.snapshot.step > found.end
        assert (found.racer, found.number, found.at, found.end) == (racer, alone.number, alone.at, alone.end)
        # Of a number of racers products are rounded otherwise.
        np.testing.assert_allclose(found.values, alone.values, rtol=1e-6)
        assert found.is_of(run.snapshot)


def test_it_counts_with_the_rates_that_were_in_use():
    racer = RacerSettings("gradient-descent", 0.1, schedule={"type": "exponential", "gamma": 0.99})
    run = Run(prepare(Experiment(1, BOWL, racers=(racer,), epochs=100, start=(1.0, 0.5))))
    run.advance(10)
    run.set_learning_rate(0, 2.0)
    found = of(ended(run))
    factors = 0.99 ** (found.steps - 1)
    np.testing.assert_allclose(found.learning_rates, np.where(found.steps > 10, 2.0, 0.1) * factors)
    np.testing.assert_allclose(found.growth[1:], np.abs(1.0 - 2.0 * found.learning_rates[1:]))


def test_a_thinned_record_loses_no_step_at_which_something_broke(monkeypatch):
    whole = of(run_of(BOWL, 1.0015, epochs=20_000, start=(1.0, 0.5)))
    monkeypatch.setattr(history, "COLUMN_BYTES", 24 * 4096)
    run = run_of(BOWL, 1.0015, epochs=20_000, start=(1.0, 0.5))
    parts = []
    thinned = autopsy(run.snapshot, 0, parts.append)
    assert len(run.snapshot.path.at) < run.step / 2
    assert len(thinned.steps) < len(whole.steps)
    assert (thinned.at, thinned.before, thinned.broken) == (whole.at, whole.before, whole.broken)
    np.testing.assert_allclose(thinned.growth[1:], 1.003)
    # It is told of every block, so that it can be called off until the end, and never goes back.
    assert parts == sorted(parts)
    assert parts[-1] == 1.0
    assert sum(part > FILLED for part in parts) == -(-len(thinned.steps) // BLOCK)


def test_it_belongs_to_its_run_until_that_goes_on_otherwise():
    run = run_of(BOWL, 1.5, start=(1.0, 0.5))
    found = of(run)
    run.seek(found.place)
    run.publish(playing=False)
    assert run.snapshot.outcomes[0].status is Status.RUNNING
    assert autopsy(run.snapshot, 0) is None
    assert found.is_of(run.snapshot)
    run.set_learning_rate(0, 1.6)
    run.publish(playing=False)
    assert not found.is_of(run.snapshot)
    # Diverged anew, it is another run all the same.
    assert not found.is_of(ended(run).snapshot)
    assert not found.is_of(run_of(BOWL, 1.5, start=(1.0, 0.5)).snapshot)


def test_it_can_be_called_off():
    class CalledOffError(Exception):
        pass

    def stop(part):
        assert 0.0 <= part <= 1.0
        raise CalledOffError

    with pytest.raises(CalledOffError):
        autopsy(run_of(BOWL, 1.5).snapshot, 0, stop)

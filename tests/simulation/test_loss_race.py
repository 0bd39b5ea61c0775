"""A race of losses against real runs of experiments that have these losses, bit for bit."""

import csv
import json

import numpy as np
import pytest
from msgspec.structs import replace

from gdsim.experiment.datasets import load
from gdsim.experiment.other_losses import MovedRow, comparable_losses
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import CsvFile, decode
from gdsim.simulation.loss_race import LossRace
from gdsim.simulation.run import Run

OUTLIERS = {"dataset": "line-with-outliers", "standardize": False}
SMALL = {"mode": "mini-batch", "size": 16}
WARM = {"optimizer": "momentum", "learning_rate": 0.02, "schedule": {"type": "cosine"}}
CASES = {
    "outliers": (OUTLIERS, {}),
    "houses": ({"dataset": "house-prices", "validation_fraction": 0.2}, {"batching": SMALL, "racers": [WARM]}),
    "crash": ({"dataset": "motorcycle-crash", "model": {"type": "polynomial", "degree": 4}, "l2": 0.01}, {}),
    "moons": ({"dataset": "moons"}, {"racers": [{"optimizer": "adam"}, {"optimizer": "qhm", "clip_norm": 0.5}]}),
    "network": ({"dataset": "xor", "model": {"type": "mlp", "hidden": [3]}}, {"batching": SMALL}),
}


def problem_of(fit, **settings):
    text = {"gdsim": 1, "problem": {"type": "fit", **fit}, "racers": [{"optimizer": "gradient-descent"}]} | settings
    return prepare(decode(json.dumps(text).encode()))


def real_run(problem, loss, steps):
    """The run of an experiment with that loss."""
    experiment, racers = problem.experiment, problem.experiment.racers
    if loss is not problem.data.loss:
        racers = tuple(replace(racer, learning_rate=None) for racer in racers)
    fit = replace(experiment.problem, loss=loss.name)
    return advanced(Run(prepare(replace(experiment, problem=fit, racers=racers))), steps)


def advanced(run, steps):
    while run.step < steps and run.advance(steps - run.step):
        pass
    run.publish(playing=False)
    return run


def assert_same(standing, snapshot):
    mine = standing.snapshot
    assert (mine.step, mine.outcomes, mine.learning_rates) == (
        snapshot.step,
        snapshot.outcomes,
        snapshot.learning_rates,
    )
    np.testing.assert_array_equal(mine.path.values, snapshot.path.values)
    np.testing.assert_array_equal(mine.batch_loss.values, snapshot.batch_loss.values)
    assert standing.value == snapshot.loss[standing.racer]


def by_name(standings):
    return {standing.loss.name: standing for standing in standings}


@pytest.mark.parametrize("case", CASES)
def test_each_loss_stands_where_a_run_with_it_stands_bit_for_bit_whatever_the_way_there(case):
    fit, settings = CASES[case]
    problem = problem_of(fit, **settings)
    racer = len(problem.racers) - 1
    race = LossRace(problem)
    for step in (0, 1, 40, 7, 8, 300, 65, 0, 299):
        standings = race.reach(step, racer)
    assert len(standings) >= 3
    for standing in standings:
        assert_same(standing, real_run(problem, standing.loss, 299).snapshot)


def test_who_races():
    def racing(**fit):
        return [loss.name for loss in comparable_losses(problem_of(fit))]

    assert racing(dataset="house-prices") == ["mse", "mae", "huber"]
    assert racing(dataset="moons") == ["mse", "mae", "bce", "hinge"]
    assert racing(dataset="moons", loss="cce") == ["cce"]


def test_data_with_a_moved_row_are_those_of_a_file_that_has_it_there(tmp_path):
    problem = problem_of(OUTLIERS)
    data = load("line-with-outliers")
    X, y = data.X.copy(), data.labels.copy()
    X[3], y[3], y[90] = 2.5, -7.25, 4.0
    with open(tmp_path / "moved.csv", "w", newline="") as file:
        csv.writer(file).writerows([("x", "y"), *zip(X[:, 0].tolist(), y.tolist(), strict=True)])
    moved = (MovedRow(3, (2.5,), -7.25), MovedRow(90, (float(X[90, 0]),), 4.0))
    race = LossRace(problem)
    before = race.reach(120, 0)
    standings = race.reach(120, 0, moved)
    for standing in standings:
        fit = replace(problem.experiment.problem, dataset=CsvFile("moved.csv"), loss=standing.loss.name)
        file = prepare(replace(problem.experiment, problem=fit), tmp_path)
        assert_same(standing, advanced(Run(file), 120).snapshot)
    for old, again in zip(before, race.reach(120, 0), strict=True):
        np.testing.assert_array_equal(again.snapshot.path.values, old.snapshot.path.values)


def test_standardised_data_stay_standardised_as_they_were():
    problem = problem_of({"dataset": "house-prices"})
    data, scaling = problem.data, problem.data.scaling
    race = LossRace(problem)
    same = MovedRow(0, tuple(data.dataset.X[0].tolist()), float(data.dataset.labels[0]))
    for one, other in zip(race.reach(30, 0), race.reach(30, 0, (same,)), strict=True):
        np.testing.assert_array_equal(one.snapshot.parameters, other.snapshot.parameters)
    far = race.reach(0, 0, (same._replace(answer=1000.0),))[0].snapshot.problem.data
    np.testing.assert_array_equal(far.X, data.X)
    np.testing.assert_array_equal(far.labels[1:], data.labels[1:])
    assert far.labels[0] == scaling.targets(1000.0)


def test_mse_follows_an_outlier_that_mae_hardly_looks_at():
    problem = problem_of(OUTLIERS, epochs=500)
    row = int(np.argmin(problem.data.labels))
    x = float(problem.data.X[row, 0])
    race = LossRace(problem)
    ends = {y: by_name(race.reach(500, 0, (MovedRow(row, (x,), y),))) for y in (-10.0, -40.0)}

    def moved(name):
        far, near = (ends[y][name].parameters for y in (-40.0, -10.0))
        return float(np.linalg.norm(far - near))

    assert moved("mse") > 0.3
    assert moved("mae") < 1e-12
    assert moved("huber") < 1e-12
    # Inside the window's axes, and still below the line: what the documentation says.
    before, up = (by_name(race.reach(500, 0, rows)) for rows in ((), (MovedRow(row, (x,), 0.0),)))
    ways = {name: up[name].parameters - before[name].parameters for name in before}
    np.testing.assert_allclose(np.abs(ways["mse"]), (0.04, 0.10), atol=0.005)
    for name in ("mae", "huber"):
        np.testing.assert_allclose(ways[name], 0.0, atol=1e-9)
    # Over to the other side, the median moves by a row's width at most.
    onto_the_line = by_name(race.reach(500, 0, (MovedRow(row, (x,), 2.0 * x + 1.0),)))
    for name, least, most in (("mse", 0.1, 1.0), ("mae", 0.0, 0.06), ("huber", 0.0, 0.06)):
        way = onto_the_line[name].parameters - ends[-10.0][name].parameters
        assert least <= np.linalg.norm(way) < most, name


def test_a_point_of_a_class_moves_without_its_class():
    problem = problem_of({"dataset": "blobs", "standardize": False})
    there = MovedRow(0, (5.0, 5.0), float(problem.data.labels[0]))
    data = LossRace(problem).reach(0, 0, (there,))[0].snapshot.problem.data
    assert data.X[0].tolist() == [5.0, 5.0]
    np.testing.assert_array_equal(data.labels, problem.data.labels)


def test_a_changed_rate_is_that_of_the_runs_own_loss_alone():
    run = Run(problem_of(OUTLIERS, racers=[{"optimizer": "adam"}, {"optimizer": "gradient-descent"}]))
    plain = by_name(LossRace(run.snapshot.replay).reach(60, 1))
    advanced(run, 40)
    run.seek(20)
    run.set_learning_rate(1, 0.01)
    snapshot = advanced(run, 60).snapshot
    race = LossRace(snapshot.replay)
    changed = by_name(race.reach(60, 1))
    np.testing.assert_array_equal(changed["mse"].snapshot.path.values, snapshot.path.values)
    for name in ("mae", "huber"):
        np.testing.assert_array_equal(changed[name].snapshot.path.values, plain[name].snapshot.path.values)
    # Back before the change, and there again.
    back = by_name(race.reach(20, 1))["mse"]
    np.testing.assert_array_equal(back.parameters, plain["mse"].snapshot.path.values[20, 1])
    again = by_name(race.reach(60, 1))["mse"].snapshot
    np.testing.assert_array_equal(again.path.values, changed["mse"].snapshot.path.values)


def test_another_optimizer_on_the_way_is_everybodys_each_with_a_rate_that_suits():
    run = advanced(Run(problem_of(OUTLIERS)), 20)
    wanted = replace(run.problem.experiment.racers[0], optimizer="adam", hyperparameters={}, learning_rate=0.3)
    run.change_racers(run.problem.with_racers((wanted,)))
    snapshot = advanced(run, 50).snapshot
    standings = by_name(LossRace(snapshot.replay).reach(50, 0))
    np.testing.assert_array_equal(standings["mse"].snapshot.path.values, snapshot.path.values)
    adam = type(snapshot.problem.racers[0].optimizer)
    for standing in standings.values():
        assert isinstance(standing.snapshot.problem.racers[0].optimizer, adam)
    assert standings["mse"].snapshot.learning_rates == (0.3,)
    assert standings["mae"].snapshot.learning_rates == (adam.usual_learning_rate,)


def test_a_loss_that_the_optimizer_cannot_descend_says_why():
    standings = by_name(LossRace(problem_of(OUTLIERS, racers=[{"optimizer": "newton"}])).reach(3, 0))
    assert standings["mae"].snapshot is None
    assert standings["mae"].refusal.startswith("Newton's method needs a loss that bends")
    assert standings["mse"].snapshot.step > 0


def test_a_loss_whose_next_step_would_be_thrown_off_has_diverged_as_the_run_says():
    run = Run(problem_of({"dataset": "house-prices"}, racers=[{"optimizer": "gradient-descent", "learning_rate": 1e6}]))
    snapshot = advanced(run, 100).snapshot
    assert snapshot.over
    standings = by_name(LossRace(snapshot.replay).reach(snapshot.step, 0))
    assert standings["mse"].outcome == snapshot.outcomes[0]
    assert not standings["mae"].outcome.over


def test_a_race_that_was_called_off_goes_on_from_there():
    class CalledOffError(Exception):
        pass

    def call_off(part):
        if part > 0.5:
            raise CalledOffError

    problem = problem_of({"dataset": "house-prices"}, batching={"mode": "stochastic"}, epochs=2)
    race = LossRace(problem)
    with pytest.raises(CalledOffError):
        race.reach(700, 0, (), call_off)
    for standing, other in zip(race.reach(700, 0), LossRace(problem).reach(700, 0), strict=True):
        np.testing.assert_array_equal(standing.snapshot.path.values, other.snapshot.path.values)

"""The map of basins: every start's fate as its own run has it, and the basins of a small rate as those of the flow."""

from itertools import pairwise

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from gdsim.core.basins import reached, tolerances_of
from gdsim.core.descent import Descent
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.stopping import NEVER
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import (
    BatchingSettings,
    CsvFile,
    Experiment,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
)
from gdsim.simulation.basins import DIVERGED, ELSEWHERE, UNDEFINED, UNKNOWN, basin_maps, known_minima, minima_of

HIMMELBLAU = TerrainProblem("himmelblau")


def problem(settings, optimizer="gradient-descent", rate=0.01, **rest):
    return prepare(Experiment(1, settings, racers=(RacerSettings(optimizer, rate),), **rest))


def maps(whole, window=None, side=40):
    window = whole.domain if window is None else window
    *_, minima = minima_of(whole, whole.racers, window)
    return list(basin_maps(whole, whole.racers[0], window, minima, side))


def points(basins):
    return np.stack(np.meshgrid(basins.x, basins.y), axis=-1)


def away_from_boundaries(reached):
    """Which starts all neighbours of have the same fate."""
    padded = np.pad(reached, 1, mode="edge")
    rows, columns = reached.shape
    neighbours = [padded[i : i + rows, j : j + columns] for i in range(3) for j in range(3)]
    return (np.array(neighbours) == reached).all(axis=0)


def test_the_basins_of_himmelblau_are_those_of_scipys_gradient_flow():
    whole = problem(HIMMELBLAU, rate=0.001, epochs=1000)
    last = maps(whole, side=32)[-1]

    def flow(_, places):
        return -whole.objective.gradient(places.reshape(-1, 2)).ravel()

    ends = solve_ivp(flow, (0.0, 2.0), points(last).ravel(), rtol=1e-6, atol=1e-9).y[:, -1].reshape(32, 32, 1, 2)
    away = np.linalg.norm(ends - whole.minima, axis=-1)
    expected, is_inside = away.argmin(axis=-1), away_from_boundaries(away.argmin(axis=-1))
    assert away.min(axis=-1)[is_inside].max() < 1e-3
    assert is_inside.mean() > 0.75
    np.testing.assert_array_equal(last.reached[is_inside], expected[is_inside])
    assert set(expected[is_inside]) == {0, 1, 2, 3}


def alone(whole, start):
    """What becomes of one start, and after how many steps, by its own run and the words of the model's page."""
    descent, tolerances = whole.descent(), tolerances_of(whole.domain)
    block, state = descent.advance(descent.start(start), descent.steps)
    path = np.concatenate([start[np.newaxis], block.parameters[:, 0]])
    near, came, look = int(reached(start, whole.minima, tolerances)), 0, 0
    while look < len(path) - 1:
        look = min(look + max(5, look // 8), len(path) - 1)
        now = int(reached(path[look], whole.minima, tolerances))
        near, came = now, came if now == near else look
        if near >= 0 and look - came >= max(10, came / 4):
            return near, came
    if state.standing.escaped[0] < NEVER:
        return DIVERGED, None
    return near, came if near >= 0 else look


CASES = {
    "plain": (HIMMELBLAU, "gradient-descent", 0.022, {"epochs": 150}),
    "momentum": (HIMMELBLAU, "momentum", 0.005, {"epochs": 150}),
    "adam": (HIMMELBLAU, "adam", 0.2, {"epochs": 150}),
    "all rows": (FitProblem("house-prices"), "gradient-descent", 0.1, {"epochs": 25}),
    "mini-batches": (
        FitProblem("house-prices"),
        "gradient-descent",
        0.03,
        {"epochs": 12, "batching": BatchingSettings("mini-batch", 100)},
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_start_comes_to_what_its_own_run_comes_to(case):
    settings, name, rate, rest = case
    whole = problem(settings, name, rate, **rest)
    last = maps(whole)[-1]
    fates = set()
    for place in [*np.ndindex(3, 3), (3, 30), (20, 20), (21, 17), (39, 5), (39, 39)]:
        what, when = alone(whole, points(last)[place])
        fates.add((what, when))
        assert last.reached[place] == what
        assert when is None or last.steps[place] == when
    assert len(fates) >= 3


def test_what_diverges_and_what_is_at_no_minimum_is_told_apart():
    last = maps(problem(HIMMELBLAU, epochs=40), [[-8.0, 8.0], [-8.0, 8.0]])[-1]
    assert {DIVERGED, 0, 1, 2, 3} <= set(np.unique(last.reached))
    slow = maps(problem(HIMMELBLAU, rate=1e-5, epochs=40))[-1]
    assert slow.share(ELSEWHERE) > 0.99
    assert (slow.steps[slow.reached == ELSEWHERE] == 40).all()
    assert sum(last.share(what) for what in range(DIVERGED, 4)) == pytest.approx(1.0)


def test_where_there_is_no_number_nobody_starts():
    half = FormulaProblem("log(x)^2 + y^2", (-1.0, 3.0), (-1.0, 1.0))
    last = maps(problem(half, rate=0.02, epochs=200, start=(0.5, 0.0)), side=8)[-1]
    np.testing.assert_array_equal(last.reached == UNDEFINED, np.broadcast_to(last.x <= 0.0, (8, 8)))
    assert last.share(UNDEFINED) == 0.25
    assert last.share(0) == 0.75


def test_a_rough_map_comes_first_and_what_is_known_stays():
    parts = maps(problem(HIMMELBLAU))
    rough = next(part for part in parts if part.has_rough)
    assert rough.part < 1.0
    assert (rough.reached != UNKNOWN).sum() == 100
    assert (rough.filled[0] != UNKNOWN).all()
    assert parts[-1].part == 1.0
    for before, after in pairwise(parts):
        is_known = before.reached != UNKNOWN
        np.testing.assert_array_equal(before.reached[is_known], after.reached[is_known])
        assert before.part <= after.part
    # What arrives first is no larger part of the map for that.
    for part in parts[parts.index(rough) :]:
        assert [part.share(number) for number in range(4)] == pytest.approx(
            [parts[-1].share(number) for number in range(4)], abs=0.05
        )
    agree = rough.filled[0] == parts[-1].reached
    assert agree.mean() > 0.85


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_optimizer_has_a_map(name):
    whole = problem(TerrainProblem("bowl"), name, None, epochs=30)
    last = maps(whole, side=8)[-1]
    assert last.part == 1.0
    assert not (last.reached == UNKNOWN).any()


def test_minima_of_a_formula_are_those_of_its_window_and_what_its_starts_find_outside():
    wells = FormulaProblem("(x^2 - 4)^2 + y^2", (-1.0, 3.0), (-1.0, 1.0))
    last = maps(problem(wells, rate=0.02, epochs=300))[-1]
    np.testing.assert_allclose(last.minima, [[2.0, 0.0], [-2.0, 0.0]], atol=0.05)
    assert last.share(0) > 0.6
    assert last.share(1) > 0.2


def test_all_racers_of_a_formula_have_the_minima_that_one_of_them_finds():
    """Outside the window, behind a hill that only momentum crosses."""
    hill = FormulaProblem("(x^2 - 4)^2/8 + 0.2*x + y^2", (0.5, 5.0), (-1.0, 1.0))
    racers = RacerSettings("gradient-descent", 0.02), RacerSettings("momentum", 0.04)
    whole = prepare(Experiment(1, hill, racers=racers, epochs=300))
    *_, alone = minima_of(whole, whole.racers[:1], whole.domain)
    *_, together = minima_of(whole, whole.racers, whole.domain)
    assert (len(alone), len(together)) == (1, 2)
    np.testing.assert_allclose(together[:, 1], 0.0, atol=0.01)
    assert together[0, 0] > 0.0 > together[1, 0]
    for racer in whole.racers:
        *_, last = basin_maps(whole, racer, whole.domain, together, 20)
        assert last.part == 1.0
        assert last.minima is together
        assert (last.share(1) > 0.05) == (racer is whole.racers[1])


def test_of_many_rows_fewer_scouts_are_sent_a_few_steps_at_a_time(tmp_path):
    """Else nobody could call the work off for many seconds: 100 scouts take 4 steps at once, 256 would take 1."""
    x = np.random.default_rng(0).normal(size=5000)
    np.savetxt(tmp_path / "line.csv", np.stack([x, 2.0 * x], axis=1), "%.3g", ",", header="x,y", comments="")
    whole = problem(FitProblem(CsvFile(str(tmp_path / "line.csv")), loss="mae"), rate=0.02, epochs=400)
    *ways, minima = minima_of(whole, whole.racers, whole.domain)
    assert 400 / 4 <= len(ways) < 400 / 3
    assert len(minima) == 1
    assert whole.objective.loss(minima[0]) < 0.02


@pytest.mark.parametrize("formula", ["x^2", "(4*x^2 + 4*y^2 - 1)^2", "abs(y - x^2)"])
def test_a_level_valley_has_no_minimum_straight_or_bent(formula):
    whole = problem(FormulaProblem(formula, (-1.0, 1.0), (-1.0, 1.0)), rate=0.01)
    assert len(known_minima(whole, whole.domain)) == 0
    assert maps(whole)[-1].share(ELSEWHERE) == 1.0


def test_a_swarm_that_is_carried_takes_the_steps_that_it_takes_judged():
    whole = problem(HIMMELBLAU, "momentum", 0.005)
    descent = Descent(whole.objective, whole.racers, whole.batching, 100)
    starts = np.random.default_rng(0).uniform(-4.0, 4.0, (50, 2))
    _, judged = descent.advance(descent.start(starts), 30)
    _, carried = descent.carried(descent.start(np.asfortranarray(starts)), 30)
    np.testing.assert_array_equal(carried.parameters, judged.parameters)
    some, others = carried.of(np.arange(0, 50, 2)), carried.of(np.arange(1, 50, 2))
    _, together = descent.carried(carried, 7)
    _, apart = descent.carried(type(carried).joined([some, others]), 7)
    np.testing.assert_array_equal(together.parameters[:, 0::2], apart.parameters[:, :25])
    np.testing.assert_array_equal(together.parameters[:, 1::2], apart.parameters[:, 25:])

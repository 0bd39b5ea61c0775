"""A swarm beside a run: each ball as alone, any step again, shares that add up, memory that is bounded."""

import tracemalloc
from itertools import pairwise

import numpy as np
import pytest
from msgspec import structs

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import (
    BatchingSettings,
    Change,
    Experiment,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
)
from gdsim.experiment.trace import trace
from gdsim.simulation.run import Run
from gdsim.simulation.swarm import (
    AT_REST,
    DIVERGED,
    LEFT,
    ON_THE_WAY,
    PIECE_STEPS,
    SwarmChoice,
    SwarmRun,
    is_same_run,
    starts_of,
)

HIMMELBLAU = TerrainProblem("himmelblau")
STOCHASTIC = BatchingSettings("stochastic")
GRID = SwarmChoice("grid", 100)


def experiment_of(problem, *racers, epochs=400, **settings):
    racers = racers or (RacerSettings("gradient-descent", 0.01),)
    return Experiment(gdsim=1, problem=problem, racers=racers, epochs=epochs, seed=7, **settings)


def swarm_of(problem, choice=GRID):
    return SwarmRun(problem, choice, problem.domain)


def at(swarm, step):
    """The swarm there, computed if need be."""
    for piece in swarm.work(step) or ():
        swarm.take(piece)
    return swarm.at(step)


def way_alone(experiment, start, steps):
    """Where a run from a start of its own is after each step, (S + 1, 2); the last place is where it ended."""
    alone = prepare(structs.replace(experiment, start=tuple(start.tolist())))
    return trace(alone, steps).parameters[0]


def assert_goes_as_alone(swarm, experiment, step, balls=(0, 17, 42, 99)):
    starts = swarm.at(0).places
    for ball in balls:
        way = way_alone(experiment, starts[ball], step)
        np.testing.assert_array_equal(at(swarm, step).places[ball], way[min(step, len(way) - 1)])


@pytest.mark.parametrize(
    ("problem", "racer", "batching"),
    [
        (HIMMELBLAU, RacerSettings("adam", 0.3), BatchingSettings()),
        (HIMMELBLAU, RacerSettings("gradient-descent", 0.02), BatchingSettings()),
        (TerrainProblem("booth"), RacerSettings("newton", 1.0), BatchingSettings()),
        (TerrainProblem("rastrigin"), RacerSettings("rmsprop", 0.05), BatchingSettings()),
        (TerrainProblem("bowl"), RacerSettings("gradient-descent", 0.4), BatchingSettings()),
        (FitProblem("house-prices"), RacerSettings("momentum", 0.05), BatchingSettings()),
        (FitProblem("house-prices"), RacerSettings("line-search", 1.0), BatchingSettings("mini-batch", 9)),
        (
            FitProblem("blobs", features=("x1",), loss="bce"),
            RacerSettings("nadam", 0.1),
            BatchingSettings("stochastic"),
        ),
    ],
)
def test_each_ball_goes_as_it_would_alone_bit_for_bit(problem, racer, batching):
    experiment = experiment_of(problem, racer, batching=batching)
    prepared = prepare(experiment)
    swarm = swarm_of(prepared)
    assert len(swarm.at(0).places) == 100
    for step in (1, PIECE_STEPS, PIECE_STEPS + 7, 200):
        assert_goes_as_alone(swarm, experiment, step)


def test_what_is_changed_on_the_way_counts_for_the_swarm_at_that_step():
    momentum, adam = RacerSettings("momentum", 0.002), RacerSettings("adam", 0.1)
    changes = (Change(5, (0.001, 0.2)), Change(40, racers=(adam, adam)), Change(41, (0.05, 0.05)))
    experiment = experiment_of(HIMMELBLAU, momentum, adam, changes=changes)
    swarm = swarm_of(prepare(experiment))
    second = swarm_of(prepare(experiment), SwarmChoice("grid", 100, racer=1))
    for step in (4, 5, 6, 40, 42, 90):
        assert_goes_as_alone(swarm, experiment, step)
    as_second = [Change(5, (0.2,)), Change(40, racers=(adam,)), Change(41, (0.05,))]
    assert_goes_as_alone(second, experiment_of(HIMMELBLAU, adam, changes=tuple(as_second)), 90)


def test_a_branch_leaves_what_was_and_changes_what_comes():
    experiment = experiment_of(HIMMELBLAU, RacerSettings("momentum", 0.002))
    run = Run(prepare(experiment))
    swarm = swarm_of(run.snapshot.replay)
    before = [at(swarm, step).places for step in range(201)]
    run.advance(150)
    run.seek(70)
    run.set_learning_rate(0, 0.0005)
    run.advance(30)
    run.publish(playing=False)
    swarm.follow(run.snapshot.replay)
    assert swarm.at(71) is None
    for step in (3, 64, 70):
        np.testing.assert_array_equal(at(swarm, step).places, before[step])
    assert_goes_as_alone(swarm, run.snapshot.replay.experiment, 100)
    assert (at(swarm, 100).places != before[100]).any()


def test_a_rate_that_is_set_where_all_have_diverged_sets_the_balls_in_motion_again():
    experiment = experiment_of(TerrainProblem("bowl"), RacerSettings("gradient-descent", 1e9), start=(0.5, 0.5))
    run = Run(prepare(experiment))
    swarm = swarm_of(run.snapshot.replay, SwarmChoice("chance", 10))
    run.advance(50)
    assert at(swarm, 50).is_over
    assert at(swarm, 50).counts == {DIVERGED: 10}
    run.set_learning_rate(0, 0.25)
    run.publish(playing=False)
    swarm.follow(run.snapshot.replay)
    settled = at(swarm, 400)
    assert settled.is_over
    assert settled.counts == {0: 10}
    assert_goes_as_alone(swarm, run.snapshot.replay.experiment, 20, balls=(0, 9))


def test_memory_is_bounded_and_any_step_can_be_had_again(monkeypatch):
    monkeypatch.setattr("gdsim.simulation.swarm.PIECES_BYTES", 4 << 20)
    experiment = experiment_of(TerrainProblem("rosenbrock"), RacerSettings("momentum", 1e-4), epochs=50_000)
    tracemalloc.start()
    swarm = swarm_of(prepare(experiment), SwarmChoice("grid", 2000))
    early = at(swarm, 40).places.copy()
    at(swarm, 400)
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert used < 8 << 20
    assert swarm.at(390).step == 390
    assert swarm.at(40) is None
    assert swarm.nearest(10**6).step >= 400
    np.testing.assert_array_equal(at(swarm, 40).places, early)


def test_one_that_leaves_stops_no_other():
    experiment = experiment_of(
        FormulaProblem("x^4 + y^2", (-9.0, 9.0), (-1.0, 1.0)), RacerSettings("gradient-descent", 0.05)
    )
    swarm = swarm_of(prepare(experiment))
    seen = at(swarm, 60)
    assert seen.counts[DIVERGED] >= 20
    assert seen.counts[ON_THE_WAY] >= 20
    assert_goes_as_alone(swarm, experiment, 60)
    assert np.isfinite(seen.places).all()


def test_everybody_is_somewhere():
    swarm = swarm_of(prepare(experiment_of(HIMMELBLAU)))
    minima = prepare(experiment_of(HIMMELBLAU)).minima
    assert set(swarm.at(0).counts) == {ON_THE_WAY}
    for step in (0, 1, 5, 20, 100, 400):
        seen = at(swarm, step)
        assert sum(seen.counts.values()) == len(seen.places) == 100
        for ball, place in enumerate(seen.whereabouts.tolist()):
            if place >= 0:
                np.testing.assert_allclose(seen.places[ball], minima[place], atol=0.12)
    assert {0, 1, 2, 3} <= set(seen.counts)
    assert seen.is_over


def test_who_is_outside_has_left_and_who_rests_elsewhere_is_at_rest():
    flat = FormulaProblem("tanh(40*x)*0 + x - x", (-1.0, 1.0), (-1.0, 1.0))
    assert at(swarm_of(prepare(experiment_of(flat))), 50).counts == {AT_REST: 100}
    slope = FormulaProblem("3*x + y", (-1.0, 1.0), (-1.0, 1.0))
    swarm = swarm_of(prepare(experiment_of(slope, RacerSettings("gradient-descent", 0.011))))
    assert at(swarm, 10).counts == {LEFT: 28, ON_THE_WAY: 72}
    assert at(swarm, 400).counts == {LEFT: 100}


def test_a_formulas_minima_are_searched_for():
    swarm = swarm_of(prepare(experiment_of(FormulaProblem("(x^2-1)^2 + y^2", (-2.0, 2.0), (-2.0, 2.0)))))
    seen = at(swarm, 400)
    np.testing.assert_allclose(sorted(seen.minima[:, 0].tolist()), [-1.0, 1.0], atol=1e-6)
    assert seen.counts == {0: 50, 1: 50}


def test_the_floor_of_a_level_valley_is_no_row_of_minima():
    swarm = swarm_of(prepare(experiment_of(FormulaProblem("(x^2-1)^2", (-2.0, 2.0), (-2.0, 2.0)))))
    seen = at(swarm, 400)
    assert seen.minima.shape == (0, 2)
    assert seen.counts == {AT_REST: 100}


def test_no_clock_is_believed_beyond_twice_as_many_steps_as_it_has_seen():
    pieces = list(swarm_of(prepare(experiment_of(HIMMELBLAU)), SwarmChoice("grid", 10)).work(40))
    assert pieces[0].at_once <= 2
    assert all(after.at_once <= 2 * before.at_once for before, after in pairwise(pieces))
    assert pieces[-1].last >= 40


SIZES = ((10, 10), (13, 12), (400, 400), (1000, 1000), (1999, 1998), (2000, 2000))


@pytest.mark.parametrize(("count", "grid"), SIZES)
def test_a_grid_has_nearly_as_many_balls_as_are_wanted(count, grid):
    problem = prepare(experiment_of(HIMMELBLAU))
    starts = starts_of(problem, SwarmChoice("grid", count), problem.domain)
    assert len(starts) == grid
    steps = [np.unique(np.diff(np.unique(axis)).round(9)) for axis in starts.T]
    assert [len(step) for step in steps] == [1, 1]
    np.testing.assert_allclose(starts.mean(axis=0), problem.domain.mean(axis=1), atol=1e-9)


def test_chance_is_the_seeds_and_of_any_number():
    problem = prepare(experiment_of(HIMMELBLAU))
    drawn = starts_of(problem, SwarmChoice("chance", 1234), problem.domain)
    assert drawn.shape == (1234, 2)
    np.testing.assert_array_equal(drawn, starts_of(problem, SwarmChoice("chance", 1234), problem.domain))
    other = prepare(structs.replace(experiment_of(HIMMELBLAU), seed=8))
    assert (drawn != starts_of(other, SwarmChoice("chance", 1234), problem.domain)).all()
    shares = (drawn - problem.domain[:, 0]) / np.ptp(problem.domain, axis=1)
    assert ((shares >= 0.0) & (shares < 1.0)).all()
    np.testing.assert_allclose(shares.mean(axis=0), 0.5, atol=0.03)


def test_nobody_starts_where_there_is_no_loss():
    problem = prepare(experiment_of(FormulaProblem("sqrt(x) + y^2", (-1.0, 1.0), (-1.0, 1.0)), start=(0.5, 0.0)))
    starts = starts_of(problem, GRID, problem.domain)
    assert len(starts) == 50
    assert (starts[:, 0] > 0.0).all()
    nobody = SwarmRun(problem, GRID, np.array([[-2.0, -1.0], [0.0, 1.0]]))
    assert nobody.work(5) is None
    assert nobody.at(5).counts == {}
    assert nobody.at(0).is_over


def test_it_is_the_same_run_whatever_is_changed_on_its_way_but_not_one_that_was_prepared_anew():
    run = Run(prepare(experiment_of(HIMMELBLAU)))
    first = run.snapshot.replay
    run.advance(10)
    run.set_learning_rate(0, 0.001)
    run.publish(playing=False)
    assert run.snapshot.replay.experiment.changes
    assert is_same_run(first, run.snapshot.replay)
    assert not is_same_run(first, prepare(first.experiment))

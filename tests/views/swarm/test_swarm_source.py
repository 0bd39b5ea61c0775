"""The swarm that is computed beside the window: it follows the run, and nothing of another comes late."""

from dataclasses import replace

import numpy as np
import pytest
from msgspec import structs

from gdsim.core.landscape import landscape
from gdsim.core.plane import exact_plane
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FormulaProblem, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run
from gdsim.simulation.swarm import SwarmChoice
from gdsim.views.swarm.source import SwarmSource

PATIENCE = 20_000
GRID = SwarmChoice("grid", 100)


def run_of(problem, rate=0.002, **settings):
    racers = (RacerSettings("momentum", rate),)
    return Run(prepare(Experiment(gdsim=1, problem=problem, racers=racers, epochs=100_000, **settings)))


def landscape_of(problem):
    return landscape(problem.objective, exact_plane(("x", "y")), *map(tuple, problem.domain), 20)


def at(run, step, playing=False):
    run.advance(step - run.step)
    run.publish(playing=playing)
    return run.snapshot


@pytest.fixture
def source(qtbot):
    source = SwarmSource()
    yield source
    source.close()


@pytest.fixture
def himmelblau():
    run = run_of(TerrainProblem("himmelblau"))
    return run, landscape_of(run.problem)


def wait_for(source, qtbot, step):
    qtbot.waitUntil(lambda: source.newest is not None and source.newest.step == step, timeout=PATIENCE)


def test_it_comes_to_the_runs_step_and_back_at_once(source, qtbot, himmelblau):
    run, seen = himmelblau
    source.ask(at(run, 0), GRID, seen)
    wait_for(source, qtbot, 0)
    source.ask(at(run, 90), GRID, seen)
    wait_for(source, qtbot, 90)
    run.seek(12)
    run.publish(playing=False)
    source.ask(run.snapshot, GRID, seen)
    assert source.newest.step == 12


def test_nothing_is_told_twice_and_at_rest_nothing_is_done(source, qtbot, himmelblau):
    run, seen = himmelblau
    told = []
    source.changed.connect(told.append)
    source.ask(at(run, 20), GRID, seen)
    wait_for(source, qtbot, 20)
    qtbot.waitUntil(lambda: not source._background.is_busy)
    before = len(told)
    for _ in range(3):
        source.ask(run.snapshot, GRID, seen)
    assert not source._background.is_busy
    assert len(told) == before


def test_another_rate_counts_from_its_step_on(source, qtbot, himmelblau):
    run, seen = himmelblau
    source.ask(at(run, 50), GRID, seen)
    wait_for(source, qtbot, 50)
    kept = source.newest.places
    run.set_learning_rate(0, 1e-5)
    source.ask(at(run, 60), GRID, seen)
    wait_for(source, qtbot, 60)
    slower = source.newest.places
    run.seek(50)
    run.publish(playing=False)
    source.ask(run.snapshot, GRID, seen)
    wait_for(source, qtbot, 50)
    np.testing.assert_array_equal(source.newest.places, kept)
    assert np.abs(slower - kept).max() < 1.0


def test_a_run_that_is_as_fast_as_it_can_is_followed_from_behind(source, qtbot, himmelblau):
    run, seen = himmelblau
    source.ask(at(run, 0), SwarmChoice("grid", 2000), seen)
    wait_for(source, qtbot, 0)
    source.ask(replace(at(run, 250), playing=True), SwarmChoice("grid", 2000), seen)
    assert source.newest.step < 250
    source.ask(at(run, 250), SwarmChoice("grid", 2000), seen)
    wait_for(source, qtbot, 250)


def test_off_another_problem_and_another_window_begin_anew(source, qtbot, himmelblau):
    run, seen = himmelblau
    source.ask(at(run, 5), GRID, seen)
    wait_for(source, qtbot, 5)
    first = source.newest
    half = replace(seen, x=seen.x / 2)
    source.ask(run.snapshot, GRID, half)
    qtbot.waitUntil(lambda: source.newest.step == 5 and source.newest is not first, timeout=PATIENCE)
    assert source.newest.window.tolist() == [[-2.5, 2.5], [-5.0, 5.0]]
    other = run_of(TerrainProblem("bowl"))
    source.ask(other.snapshot, GRID, None)
    assert source.newest is None
    source.ask(other.snapshot, GRID, landscape_of(other.problem))
    wait_for(source, qtbot, 0)
    source.ask(other.snapshot, SwarmChoice(), landscape_of(other.problem))
    assert source.newest is None


def test_the_same_run_from_elsewhere_has_the_same_swarm(source, qtbot, himmelblau):
    run, seen = himmelblau
    source.ask(at(run, 3), SwarmChoice("chance", 10), seen)
    wait_for(source, qtbot, 3)
    there = source.newest.places
    elsewhere = Run(prepare(structs.replace(run.problem.experiment, start=(1.0, 1.0))))
    source.ask(at(elsewhere, 3), SwarmChoice("chance", 10), seen)
    wait_for(source, qtbot, 3)
    np.testing.assert_array_equal(source.newest.places, there)


def test_where_nobody_can_start_the_swarm_is_empty(source, qtbot):
    run = run_of(FormulaProblem("sqrt(x) + y^2", (-1.0, 1.0), (-1.0, 1.0)), start=(0.5, 0.0))
    seen = landscape_of(run.problem)
    source.ask(at(run, 4), GRID, replace(seen, x=seen.x - 3.0))
    wait_for(source, qtbot, 0)
    assert source.newest.is_over
    assert len(source.newest.places) == 0
    run.set_learning_rate(0, 0.1)
    source.ask(at(run, 9), GRID, replace(seen, x=seen.x - 3.0))
    assert source.newest.is_over


def test_closing_amid_the_work_ends_it(source, himmelblau):
    run, seen = himmelblau
    source.ask(at(run, 100), SwarmChoice("grid", 2000), seen)
    source.close()
    source.ask(at(run, 101), SwarmChoice("grid", 1000), seen)

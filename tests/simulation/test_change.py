"""What differs between two snapshots of a run, as a table: each thing that can happen between them."""

from dataclasses import asdict, replace

import numpy as np
import pytest

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings
from gdsim.simulation.change import EVERYTHING, change
from gdsim.simulation.run import Run

RACERS = (RacerSettings("gradient-descent", 0.1), RacerSettings("momentum", 0.1))
# Far beyond what converges: the racer leaves all numbers behind.
DIVERGING = 1e200


def run_of(*racers, steps=10, epochs=100):
    run = Run(prepare(Experiment(1, FitProblem("house-prices"), racers=racers or RACERS, epochs=epochs)))
    taken(run, steps)
    run.publish(playing=False)
    return run


def taken(run, steps):
    until = run.step + steps
    while run.step < until and run.advance(1):
        pass


def nothing(run):
    pass


def step(run):
    taken(run, 1)


def back(run):
    run.seek(4)


def back_and_forth(run):
    run.seek(4)
    taken(run, 6)


def rate(run):
    run.set_learning_rate(0, 0.2)


def rate_and_step(run):
    rate(run)
    taken(run, 1)


def branch(run):
    run.seek(4)
    run.set_learning_rate(0, 0.2)


def branch_as_long_as_before(run):
    branch(run)
    taken(run, 6)


def branch_without_its_ghost(run):
    branch_as_long_as_before(run)
    run.remove_ghost("A")


def same_rates_from_an_earlier_step(run):
    run.seek(4)
    run.set_learning_rate(0, 0.1)
    taken(run, 6)
    run.remove_ghost("A")


def other_racers(run):
    run.change_racers(run.problem.with_racers(RACERS[::-1]))


@pytest.mark.parametrize(
    ("happens", "differs"),
    [
        (nothing, set()),
        (step, {"place", "marks"}),
        (back, {"place"}),
        (back_and_forth, set()),
        (rate, {"learning_rates", "marks"}),
        (rate_and_step, {"place", "learning_rates", "marks"}),
        (branch, {"place", "learning_rates", "ghosts", "marks"}),
        (branch_as_long_as_before, {"place", "learning_rates", "ghosts", "marks"}),
        (branch_without_its_ghost, {"place", "learning_rates", "marks"}),
        (same_rates_from_an_earlier_step, {"marks"}),
        (other_racers, set(asdict(EVERYTHING))),
    ],
)
def test_what_differs(happens, differs):
    run = run_of()
    before = run.snapshot
    happens(run)
    run.publish(playing=False)
    found = asdict(change(before, run.snapshot))
    assert {name for name, is_other in found.items() if is_other} == differs


def test_of_the_first_snapshot_and_of_another_problem_everything_does():
    snapshot = run_of().snapshot
    assert change(None, snapshot) == EVERYTHING
    assert change(run_of().snapshot, snapshot) == EVERYTHING


def test_whether_it_plays_is_no_change():
    snapshot = run_of().snapshot
    assert not any(asdict(change(snapshot, replace(snapshot, playing=True))).values())


def test_a_racer_that_is_known_to_have_diverged_is_a_change_without_a_step():
    run = run_of(RacerSettings("gradient-descent", DIVERGING), steps=0)
    while not run.over:
        before = run.snapshot
        run.advance(1)
        run.publish(playing=False)
        found = change(before, run.snapshot)
        assert found.place
        if run.snapshot.step == before.step:
            assert run.snapshot.outcomes != before.outcomes
            return
    pytest.fail("no racer diverged between two steps")


def test_not_a_number_is_where_it_was():
    snapshot = run_of().snapshot
    lost = replace(snapshot, path=snapshot.path._replace(values=np.full_like(snapshot.path.values, np.nan)))
    assert change(snapshot, lost).place
    assert not change(lost, replace(lost)).place

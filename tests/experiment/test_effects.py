"""What another setting does to a run, as a table: every pair of edits, at the end of a run's record and before it."""

import pytest
from msgspec.structs import replace

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.experiment.effects import Effect, Running, changed_rates, effect, is_same, racer_of_rate
from gdsim.experiment.schema import Change, Experiment, FitProblem, RacerSettings, TerrainProblem

GRADIENT_DESCENT, ADAM = RacerSettings("gradient-descent", 0.1), RacerSettings("adam")
HOUSES = Experiment(1, FitProblem("house-prices"), racers=(GRADIENT_DESCENT, ADAM), epochs=5)


def racers(*racers):
    return lambda experiment: replace(experiment, racers=racers)


# Each edit of HOUSES, and which of them differ from another one in what: its title, its rates, its racers, more.
EDITS = {
    "nothing": lambda experiment: experiment,
    "view": lambda experiment: replace(experiment, view={"theme": "day"}),
    "title": lambda experiment: replace(experiment, title="Lesson 3"),
    "rate": racers(replace(GRADIENT_DESCENT, learning_rate=0.2), ADAM),
    "rate named": racers(GRADIENT_DESCENT, replace(ADAM, learning_rate=0.5)),
    "both rates": racers(replace(GRADIENT_DESCENT, learning_rate=0.2), replace(ADAM, learning_rate=0.5)),
    "optimizer": racers(RacerSettings("momentum", 0.1), ADAM),
    "hyper-parameter": racers(GRADIENT_DESCENT, replace(ADAM, hyperparameters={"beta1": 0.5})),
    "schedule": racers(replace(GRADIENT_DESCENT, schedule={"type": "cosine"}), ADAM),
    "clipping": racers(replace(GRADIENT_DESCENT, clip_norm=1.0), ADAM),
    "order": racers(ADAM, GRADIENT_DESCENT),
    "one racer less": racers(GRADIENT_DESCENT),
    "one racer more": racers(GRADIENT_DESCENT, ADAM, ADAM),
    "epochs": lambda experiment: replace(experiment, epochs=6),
    "seed": lambda experiment: replace(experiment, seed=9),
    "start": lambda experiment: replace(experiment, start=(0.0, 1.0)),
    "problem": lambda experiment: replace(experiment, problem=TerrainProblem("bowl")),
}
RATES = ("rate", "rate named", "both rates")
SAME_RUN = ("nothing", "view", "title")
SWAPS = ("optimizer", "hyper-parameter", "schedule", "clipping", "order")


def suitable(racer):
    return OPTIMIZERS[racer.optimizer].usual_learning_rate


def running(experiment, is_past=False, here=None):
    return Running(experiment, here or experiment.racers, is_past, suitable)


def expected(before, after, is_past):
    """The same from the words alone."""
    if before == after or {before, after} <= {"nothing", "view"}:
        return Effect.NONE
    if before in SAME_RUN and after in SAME_RUN:
        return Effect.RENAME
    if before in (*SAME_RUN, *RATES) and after in (*SAME_RUN, *RATES):
        return Effect.RATES
    if before in (*SAME_RUN, *RATES, *SWAPS) and after in (*SAME_RUN, *RATES, *SWAPS):
        return Effect.OFFER if is_past else Effect.RESTART
    return Effect.RESTART


@pytest.mark.parametrize("is_past", [False, True])
@pytest.mark.parametrize("before", EDITS)
def test_every_pair_of_edits(before, is_past):
    runs = running(EDITS[before](HOUSES), is_past)
    for after, edit in EDITS.items():
        assert effect(runs, edit(HOUSES)) is expected(before, after, is_past), after


def test_a_rate_that_was_left_open_is_the_one_it_runs_with():
    named = replace(HOUSES, racers=(GRADIENT_DESCENT, replace(ADAM, learning_rate=suitable(ADAM))))
    assert changed_rates(running(HOUSES), named) == {}
    assert changed_rates(running(named), EDITS["both rates"](HOUSES)) == {0: 0.2, 1: 0.5}
    assert changed_rates(running(EDITS["rate named"](HOUSES)), HOUSES) == {1: suitable(ADAM)}


def test_back_before_another_rate_either_rate_can_be_set():
    """Where the run stands it descends at the old one; on the way it is to take the new one."""
    later, now = EDITS["rate"](HOUSES), HOUSES.racers
    runs = running(later, is_past=True, here=now)
    assert effect(runs, HOUSES) is Effect.RATES
    assert changed_rates(runs, HOUSES) == {0: 0.1}
    assert effect(runs, later) is Effect.NONE
    third = replace(HOUSES, racers=(replace(GRADIENT_DESCENT, learning_rate=0.3), ADAM))
    assert changed_rates(runs, third) == {0: 0.3}


def test_back_before_a_swap_a_rate_counts_from_there_and_the_old_optimizers_are_a_choice():
    runs = running(EDITS["optimizer"](HOUSES), is_past=True, here=HOUSES.racers)
    assert effect(runs, EDITS["rate"](HOUSES)) is Effect.RATES
    assert effect(runs, EDITS["schedule"](HOUSES)) is Effect.OFFER
    assert effect(runs, EDITS["optimizer"](HOUSES)) is Effect.NONE


@pytest.mark.parametrize("edit", [edit for edit in EDITS if edit not in SAME_RUN])
def test_what_is_planned_happens_from_the_start(edit):
    planned = replace(EDITS[edit](HOUSES), changes=(Change(3, (0.5, 0.5)),))
    assert effect(running(HOUSES, is_past=True), planned) is Effect.RESTART
    assert effect(running(planned), with_changes_given_up(planned)) is Effect.NONE


def with_changes_given_up(experiment):
    return replace(experiment, changes=())


def test_one_rate_is_a_drag():
    for edit in EDITS:
        racer = {"rate": 0, "rate named": 1}.get(edit)
        assert racer_of_rate(HOUSES, EDITS[edit](HOUSES)) == racer
        assert racer_of_rate(EDITS[edit](HOUSES), HOUSES) == racer
    assert racer_of_rate(EDITS["title"](HOUSES), EDITS["rate"](HOUSES)) is None


def test_experiments_run_alike_whatever_they_are_called():
    for edit in EDITS:
        assert is_same(HOUSES, EDITS[edit](HOUSES)) == (edit in SAME_RUN)

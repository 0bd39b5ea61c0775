"""A session that follows what is set: each kind of edit, twice in a row, in every state that a run can be in."""

import pytest
import shiboken6
from msgspec.structs import replace
from PySide6.QtCore import QObject

from gdsim.experiment.effects import Effect, is_same
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings, TerrainProblem
from gdsim.views.running.preparation import Preparation
from gdsim.views.running.session import Session
from gdsim.views.running.setting import Setting

PATIENCE = 20_000
HOUSES = Experiment(
    1,
    FitProblem("house-prices"),
    racers=(RacerSettings("gradient-descent", 0.1),),
    batching=BatchingSettings("mini-batch", 8),
    epochs=1000,
)
EDITS = {
    "title": lambda experiment: replace(experiment, title=experiment.title + "!"),
    "rate": lambda experiment: rated(experiment, 0.5 * (experiment.racers[0].learning_rate or 0.1)),
    "optimizer": lambda experiment: replace(experiment, racers=(other_optimizer(experiment),)),
    "epochs": lambda experiment: replace(experiment, epochs=experiment.epochs + 1),
    "problem": lambda experiment: replace(experiment, problem=other_problem(experiment)),
}


def rated(experiment, rate):
    return replace(experiment, racers=(replace(experiment.racers[0], learning_rate=rate),))


def other_optimizer(experiment):
    return RacerSettings("rmsprop" if experiment.racers[0].optimizer == "momentum" else "momentum", 0.01)


def other_problem(experiment):
    return TerrainProblem("bowl" if experiment.problem == TerrainProblem("booth") else "booth")


class Told:
    """What a session has said since it was asked last."""

    def __init__(self, session):
        self.effects = []
        session.started.connect(lambda *_: self.effects.append(Effect.RESTART))
        session.offered.connect(lambda step: step is not None and self.effects.append(Effect.OFFER))

    def take(self):
        effects, self.effects = self.effects, []
        return effects


@pytest.fixture
def session(qapp):
    owner, setting = QObject(), Setting(HOUSES)
    setting.setParent(owner)
    session = Session(setting, Preparation(owner), owner)
    session.setting, session.told = setting, Told(session)
    yield session
    session.close()
    # Left to Python, it might be deleted in any thread.
    shiboken6.delete(owner)


def stand_at(session, qtbot, taken, step, recorded=None):
    session.step(taken)
    qtbot.waitUntil(
        lambda: session.snapshot.recorded == (recorded or taken) and not session.snapshot.playing, timeout=PATIENCE
    )
    session.seek(step)
    qtbot.waitUntil(lambda: session.snapshot.step == step, timeout=PATIENCE)


def is_paused(session, qtbot, monkeypatch):
    stand_at(session, qtbot, 20, 20)


def is_playing(session, qtbot, monkeypatch):
    session.set_pace(200.0)
    session.play()
    qtbot.waitUntil(lambda: session.snapshot.step > 2, timeout=PATIENCE)


def is_looking_back(session, qtbot, monkeypatch):
    stand_at(session, qtbot, 20, 8)


def is_preparing(session, qtbot, monkeypatch):
    stand_at(session, qtbot, 20, 20)
    monkeypatch.setattr("gdsim.views.running.preparation.PATIENCE", 0.0)
    session.setting.change(replace(HOUSES, problem=FitProblem("handwritten-digits"), seed=77))
    assert session.is_preparing


def is_offering(session, qtbot, monkeypatch):
    stand_at(session, qtbot, 20, 8)
    session.setting.change(replace(HOUSES, racers=(RacerSettings("adam", 0.2),)))
    assert session.told.take() == [Effect.OFFER]
    assert session.is_waiting


STATES = {
    "paused": is_paused,
    "playing": is_playing,
    "looking back": is_looking_back,
    "preparing": is_preparing,
    "offering": is_offering,
}
# What the first of two edits leads to; the second one meets the run or the choice that the first has left.
LEADS_TO = {
    "paused": {"title": None, "rate": None},
    "playing": {"title": None, "rate": None},
    "looking back": {"title": None, "rate": None, "optimizer": Effect.OFFER},
    "preparing": {},
    "offering": {"title": Effect.OFFER, "rate": Effect.OFFER, "optimizer": Effect.OFFER},
}


@pytest.mark.parametrize("first", EDITS)
@pytest.mark.parametrize("state", STATES)
def test_whatever_is_set_in_whatever_state_what_runs_follows(session, qtbot, monkeypatch, state, first):
    for second in EDITS:
        session.setting.replace(HOUSES, None)
        qtbot.waitUntil(lambda: not session.is_preparing and session.snapshot.step == 0, timeout=PATIENCE)
        session.told.take()
        STATES[state](session, qtbot, monkeypatch)
        session.setting.change(EDITS[first](session.setting.experiment))
        qtbot.waitUntil(lambda: not session.is_preparing, timeout=PATIENCE)
        expected = LEADS_TO[state].get(first, Effect.RESTART)
        # Another title leaves an offer as it stands.
        told = [] if (state, first) == ("offering", "title") else [expected]
        assert session.told.take()[-1:] == [effect for effect in told if effect], (state, first)
        assert session.is_waiting == (expected is Effect.OFFER)
        assert session.experiment.title == session.setting.experiment.title
        session.setting.change(EDITS[second](session.setting.experiment))
        qtbot.waitUntil(lambda: not session.is_preparing, timeout=PATIENCE)
        assert is_same(session.experiment, session.setting.experiment)
        if session.is_waiting:
            assert session.told.take()[-1:] == [Effect.OFFER] or second == "title", (state, first, second)
            session.branch()
        assert session.is_running(session.setting.experiment), (state, first, second)
        wanted = session.setting.experiment
        qtbot.waitUntil(lambda wanted=wanted: runs_as(session, wanted), timeout=PATIENCE)
        while session.setting.undo_stack.canUndo():
            session.setting.undo_stack.undo()
        assert session.setting.experiment == HOUSES
        qtbot.waitUntil(lambda: not session.is_preparing, timeout=PATIENCE)
        if session.is_waiting:
            session.reset()
        qtbot.waitUntil(lambda: runs_as(session, HOUSES), timeout=PATIENCE)
        session.pause()


def named(problem):
    """A problem's name: in a run all else is filled in."""
    return problem.dataset if isinstance(problem, FitProblem) else problem.terrain


def runs_as(session, experiment):
    """Whether the run itself, not what is said of it, has the experiment's problem, optimizer, rate and length."""
    snapshot = session.snapshot
    problem, racer = snapshot.problem, experiment.racers[0]
    return (
        named(problem.experiment.problem) == named(experiment.problem)
        and problem.experiment.epochs == experiment.epochs
        and problem.racers[0].optimizer.name == racer.optimizer
        and (racer.learning_rate is None or snapshot.learning_rates == (racer.learning_rate,))
    )


def test_called_off_the_run_goes_on_under_its_own_experiment(session, qtbot, monkeypatch):
    is_preparing(session, qtbot, monkeypatch)
    session.stop_preparing()
    assert session.setting.experiment == HOUSES
    assert not session.is_waiting
    assert session.snapshot.step == 20
    assert session.setting.undo_stack.canRedo()


def test_what_cannot_be_run_waits_and_is_said_and_undo_goes_on_with_the_run(session, qtbot):
    is_paused(session, qtbot, None)
    said, kept = [], []
    session.refused.connect(said.append)
    session.kept.connect(kept.append)
    session.setting.change(replace(HOUSES, problem=FitProblem("no-such-data")))
    qtbot.waitUntil(lambda: len(said) == 1, timeout=PATIENCE)
    assert session.is_waiting
    session.setting.undo_stack.undo()
    assert not session.is_waiting
    assert len(kept) == 1
    assert session.snapshot.step == 20


def test_what_was_set_later_counts_from_a_past_step_when_it_is_set_there(session, qtbot):
    stand_at(session, qtbot, 10, 10)
    session.setting.change(rated(HOUSES, 0.33))
    stand_at(session, qtbot, 10, 5, recorded=20)
    qtbot.waitUntil(lambda: session.racers[0].learning_rate == 0.1, timeout=PATIENCE)
    session.setting.change(rated(HOUSES, 0.33))
    qtbot.waitUntil(lambda: session.snapshot.recorded == 5, timeout=PATIENCE)
    assert session.snapshot.step == 5
    assert session.snapshot.learning_rates == (0.33,)
    assert len(session.snapshot.ghosts) == 1


def test_another_title_leaves_an_offer_that_was_left_behind(session, qtbot):
    is_offering(session, qtbot, None)
    session.seek(20)
    qtbot.waitUntil(lambda: session.snapshot.step == 20, timeout=PATIENCE)
    session.told.take()
    session.setting.rename("Evening")
    assert session.told.take() == []
    assert session.is_waiting
    assert session.snapshot.step == 20
    assert session.experiment.title == "Evening"


def test_a_sentence_about_what_cannot_be_run_goes_when_the_run_goes_on_at_another_rate(session, qtbot):
    is_paused(session, qtbot, None)
    kept = []
    session.kept.connect(kept.append)
    session.setting.change(replace(rated(HOUSES, 0.2), problem=FitProblem("no-such-data")))
    qtbot.waitUntil(lambda: not session.is_preparing, timeout=PATIENCE)
    session.setting.change(rated(HOUSES, 0.2))
    assert not session.is_waiting
    assert len(kept) == 1
    assert session.snapshot.step == 20


def test_called_off_a_title_that_was_set_meanwhile_stays(session, qtbot, monkeypatch):
    is_preparing(session, qtbot, monkeypatch)
    session.setting.rename("Evening")
    session.stop_preparing()
    assert not session.is_waiting
    assert session.setting.experiment == replace(HOUSES, title="Evening")


def test_a_rate_set_while_a_reset_is_prepared_is_that_of_the_new_run(session, qtbot, monkeypatch):
    is_paused(session, qtbot, None)
    monkeypatch.setattr("gdsim.views.running.preparation.PATIENCE", 0.0)
    session.reset()
    assert session.is_preparing
    session.setting.change(rated(HOUSES, 0.2))
    qtbot.waitUntil(lambda: not session.is_preparing, timeout=PATIENCE)
    assert (session.snapshot.step, session.snapshot.recorded) == (0, 0)
    assert session.snapshot.learning_rates == (0.2,)

"""How each view is looked at, as a value: set, asked for, kept as plain data, and the usual again."""

import json

import pytest

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run
from gdsim.views.bowl.view import BowlLook, BowlView
from gdsim.views.cycle.view import CycleView
from gdsim.views.explain.view import ExplainLook, ExplainView
from gdsim.views.fit.view import DataLook, DataView
from gdsim.views.loss.view import LossLook, LossView
from gdsim.views.running.look import RacerLook, read_look, to_plain
from gdsim.views.sample.view import SampleLook, SampleLossView
from gdsim.views.status.view import StatusView
from gdsim.views.toolkit.theme import NIGHT

RACERS = tuple(RacerSettings("gradient-descent", rate) for rate in (0.1, 0.2, 0.3))
LOOKS = [
    (LossView, LossLook(is_log=True)),
    (LossView, LossLook(is_log=False, shows_batches=False)),
    (DataView, DataLook(2)),
    (DataView, DataLook(1, shows_mistakes=True, held_out=True)),
    (CycleView, RacerLook(1)),
    (StatusView, RacerLook(2)),
    (ExplainView, ExplainLook(racer=1, parameter=2)),
    (BowlView, BowlLook(racer=2, along=3)),
    (SampleLossView, SampleLook(racer=1, is_margin=True)),
    (SampleLossView, SampleLook(row=77)),
    (SampleLossView, SampleLook(racer=2, row=5, place=0.25)),
    (SampleLossView, SampleLook(is_margin=True, place=-1.0)),
]
# What no view can look like on a problem with three racers.
IMPOSSIBLE = [
    (DataView, DataLook(3)),
    (CycleView, RacerLook(-1)),
    (StatusView, RacerLook(10**30)),
    (ExplainView, ExplainLook(racer=9, parameter=-2)),
    (BowlView, BowlLook(racer=3, along=10**9)),
    (SampleLossView, SampleLook(racer=-4, row=10**12)),
]


def snapshot_of(problem):
    run = Run(prepare(Experiment(1, problem, batching=BatchingSettings("mini-batch", 20), racers=RACERS)))
    run.advance(3)
    run.publish(playing=False)
    return run.snapshot


@pytest.fixture
def shown(qtbot):
    def show(kind):
        view = kind()
        qtbot.addWidget(view)
        view.set_theme(NIGHT)
        view.resize(700, 400)
        view.show()
        view.show_snapshot(snapshot_of(FitProblem("spam-email", loss="bce")))
        return view

    return show


@pytest.mark.parametrize(("kind", "look"), LOOKS)
def test_a_look_is_found_again_and_the_usual_one_comes_back(shown, kind, look):
    view = shown(kind)
    assert view.look == type(look)()
    view.show_look(look)
    assert view.look == look
    kept = json.loads(json.dumps(to_plain(view.look)))
    assert read_look(kept, type(look)) == look
    view.show_snapshot(snapshot_of(FitProblem("spam-email", loss="bce", l2=0.1)))
    view.show_look(type(look)())
    assert view.look == type(look)()


@pytest.mark.parametrize(("kind", "look"), IMPOSSIBLE)
def test_what_cannot_be_stays_as_it_is(shown, kind, look):
    view = shown(kind)
    view.show_look(look)
    assert view.look == type(look)()


@pytest.mark.parametrize("plain", [None, [], "log", {"is_log": "yes"}, {"shows_batches": None}, {"is_log": 1}])
def test_what_another_program_wrote_is_the_usual_look(plain):
    assert read_look(plain, LossLook) == LossLook()


def test_what_else_is_in_a_look_is_let_be():
    assert read_look({"is_log": True, "color": "red"}, LossLook) == LossLook(is_log=True)


@pytest.mark.parametrize("kind", [kind for kind, _ in LOOKS])
def test_on_a_surface_any_look_does_no_harm(shown, kind):
    view = shown(kind)
    view.show_snapshot(snapshot_of(TerrainProblem("bowl")))
    for other, look in LOOKS:
        if other is kind:
            view.show_look(look)
    view.show_snapshot(snapshot_of(FitProblem("moons")))


def test_the_batches_that_are_shown_and_the_axis_are_those_of_the_buttons(shown):
    view = shown(LossView)
    view.header.batches.click()
    view.header.log.click()
    assert view.look == LossLook(is_log=view.header.log.isChecked(), shows_batches=False)
    view.show_look(LossLook(is_log=True))
    assert view.header.log.isChecked()
    assert view.header.batches.isChecked()


def test_who_is_explained_stays_when_the_rates_are_others(shown):
    view = shown(ExplainView)
    view.show_look(ExplainLook(racer=2))
    run = Run(prepare(Experiment(1, FitProblem("spam-email", loss="bce"), racers=RACERS)))
    run.advance(3)
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    run.set_learning_rate(2, 0.5)
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    assert view.look.racer == 2

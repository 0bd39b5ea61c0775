"""Seeking, branching and slow motion through the real window."""

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from gdsim.experiment.schema import RacerSettings
from gdsim.simulation.moments import PHASES, Moment
from gdsim.views.running.slow_motion import SlowMotion

PATIENCE = 20_000


@pytest.fixture
def window(window):
    window.setFocus()
    return window


def shown_at(window, step):
    """Whether the window, not only the run, has arrived at a step."""
    return window.snapshot.step == step and window.transport.timeline.value() == step


def stand_at(window, qtbot, taken, step):
    """A run of `taken` steps, looked at after `step` of them."""
    window.session.step(taken)
    qtbot.waitUntil(lambda: window.snapshot.step == taken and not window.snapshot.playing, timeout=PATIENCE)
    window.session.seek(step)
    qtbot.waitUntil(lambda: shown_at(window, step), timeout=PATIENCE)


def visible_button(widget, text):
    return next(b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible())


def test_left_and_right_home_and_end_go_through_time(window, qtbot):
    stand_at(window, qtbot, 30, 30)
    for key, modifier, step in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 29),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, 2),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier, 1),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 30),
    ):
        qtbot.keyClick(window, key, modifier)
        qtbot.waitUntil(lambda step=step: shown_at(window, step), timeout=PATIENCE)
    assert window.snapshot.recorded == 30


def test_a_rate_changed_in_the_past_leaves_a_ghost_that_can_be_removed(window, qtbot):
    stand_at(window, qtbot, 40, 10)
    window.filing.set_learning_rate(0, 0.3)
    qtbot.waitUntil(lambda: len(window.snapshot.ghosts) == 1, timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: any("Ghost A" in label.text() for label in window.branches.findChildren(QLabel)), timeout=PATIENCE
    )
    assert window.branches.isVisible()
    remove = next(b for b in window.branches.findChildren(QToolButton))
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.snapshot.ghosts == (), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.branches.isVisible(), timeout=PATIENCE)


def changed_optimizer(window):
    return replace(window.experiment, racers=(RacerSettings("adam", 0.1),))


def test_another_optimizer_in_the_past_can_count_from_there(window, qtbot):
    stand_at(window, qtbot, 40, 10)
    point = window.snapshot.parameters.copy()
    changed = changed_optimizer(window)
    window.controls.show_experiment(changed)
    window.controls.edited.emit(changed)
    assert window.snapshot.recorded == 40
    qtbot.mouseClick(visible_button(window.branches, "Branch from here"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.snapshot.recorded == 10, timeout=PATIENCE)
    np.testing.assert_array_equal(window.snapshot.parameters, point)
    assert window.snapshot.problem.racers[0].optimizer.name == "adam"
    assert [ghost.name for ghost in window.snapshot.ghosts] == ["A"]


def test_or_from_the_start(window, qtbot):
    stand_at(window, qtbot, 40, 10)
    changed = changed_optimizer(window)
    window.controls.show_experiment(changed)
    window.controls.edited.emit(changed)
    qtbot.mouseClick(visible_button(window.branches, "Start over"), Qt.MouseButton.LeftButton)
    assert (window.snapshot.step, window.snapshot.recorded) == (0, 0)
    assert window.snapshot.problem.racers[0].optimizer.name == "adam"
    assert not window.branches.isVisible()


def test_at_the_end_of_the_record_a_change_starts_over_at_once(window, qtbot):
    stand_at(window, qtbot, 20, 20)
    changed = changed_optimizer(window)
    window.controls.edited.emit(changed)
    assert window.snapshot.step == 0


def test_a_run_that_does_not_know_yet_takes_nothing_back(window, qtbot):
    shown = []
    window.session.shown.connect(lambda experiment: shown.append(experiment.racers[0].learning_rate))
    window.session.play()
    qtbot.waitUntil(lambda: window.snapshot.step > 3, timeout=PATIENCE)
    rates = [0.01 * count for count in range(1, 8)]
    for rate in rates:
        window.filing.set_learning_rate(0, rate)
        assert window.experiment.racers[0].learning_rate == rate
    qtbot.waitUntil(lambda: window.snapshot.learning_rates == (rates[-1],), timeout=PATIENCE)
    window.session.pause()
    qtbot.waitUntil(lambda: not window.snapshot.playing, timeout=PATIENCE)
    assert shown == rates
    assert window.controls.racers.form.learning_rate.field.value == rates[-1]


def test_where_a_run_has_other_rates_the_controls_show_them(window, qtbot):
    first = window.experiment.racers[0].learning_rate
    stand_at(window, qtbot, 10, 10)
    window.filing.set_learning_rate(0, 0.3)
    window.session.step(10)
    qtbot.waitUntil(lambda: shown_at(window, 20) and not window.snapshot.playing, timeout=PATIENCE)
    for step, rate in ((5, first), (20, 0.3), (0, first)):
        window.session.seek(step)
        qtbot.waitUntil(lambda step=step: shown_at(window, step), timeout=PATIENCE)
        assert window.controls.racers.form.learning_rate.field.value == rate
        assert window.filing.document.setting.experiment.racers[0].learning_rate == 0.3


def test_slow_motion_lights_each_phase_and_then_takes_the_next_step(window, qtbot):
    phases = []
    window.session.slow_motion.moment_changed.connect(lambda moment: phases.append(moment and moment.phase))
    window.transport.slow_motion_toggled.emit(True)
    window.transport.wait_toggled.emit(True)
    window.session.play()
    for step in (0, 1):
        assert phases[-1] == 0
        for phase in PHASES[1:]:
            assert window.snapshot.step == step
            window.cycle.next_asked.emit()
            qtbot.waitUntil(lambda phase=phase: phases[-1] == window.cycle.phase == phase, timeout=PATIENCE)
        assert window.snapshot.step == step + 1
        window.cycle.next_asked.emit()
    window.session.play()
    assert phases[-1] is None
    assert not window.session.slow_motion.running


def test_slow_motion_goes_on_by_itself(qtbot, monkeypatch):
    monkeypatch.setattr("gdsim.views.running.slow_motion.MOMENT_TIME", 5)
    slow = SlowMotion()
    phases, steps = [], []
    slow.moment_changed.connect(lambda moment: phases.append(moment and moment.phase))
    slow.step_asked.connect(lambda: (steps.append(1), slow.show_step()))
    slow.start(tuple(Moment(0, phase) for phase in PHASES))
    qtbot.waitUntil(lambda: len(steps) == 3, timeout=PATIENCE)
    slow.stop()
    assert phases[:8] == [0, 1, 2, 3] * 2


def test_the_verdict_is_said_in_words(window, qtbot):
    window.session.step(100)
    qtbot.waitUntil(lambda: window.snapshot.step == 100, timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: any("Converged" in label.text() for label in window.status.findChildren(QLabel)), timeout=PATIENCE
    )


def test_the_critical_rate_reaches_the_slider(window, qtbot):
    with qtbot.waitSignal(window.judge.judged, timeout=PATIENCE) as judged:
        window.session.step(1)
    hessian = np.array([[2.0, 0.0], [0.0, 2.0]])
    assert judged.args[0].critical[0].rate == pytest.approx(2.0 / np.linalg.eigvalsh(hessian)[-1], rel=1e-9)


def test_a_burst_of_undos_prepares_and_shows_the_last_one(window, qtbot, monkeypatch):
    monkeypatch.setattr("gdsim.views.running.preparation.PATIENCE", 0.02)
    first, session = window.experiment, window.session
    for seed in range(1, 16):
        window.controls.edited.emit(replace(first, seed=seed, epochs=100 + seed))
        qtbot.waitUntil(lambda seed=seed: window.snapshot.problem.experiment.seed == seed, timeout=PATIENCE)
    started = []
    session.started.connect(lambda snapshot, _: started.append(snapshot))
    for _ in range(15):
        window.filing.document.setting.undo_stack.undo()
    assert window.experiment == first
    qtbot.waitUntil(lambda: window.snapshot.problem.experiment.epochs == first.epochs, timeout=PATIENCE)
    assert not session.is_waiting
    assert len(started) <= 5


def test_where_nothing_plays_nothing_is_on_its_way(window, qtbot):
    """No timer runs, so that the window takes no processor time."""

    def is_at_rest():
        return not any(timer.isActive() for timer in window.findChildren(QTimer))

    qtbot.waitUntil(is_at_rest, timeout=PATIENCE)
    window.session.play()
    qtbot.waitUntil(lambda: window.snapshot.step > 3, timeout=PATIENCE)
    assert not is_at_rest()
    window.session.pause()
    qtbot.waitUntil(is_at_rest, timeout=PATIENCE)
    window.surface.view.show_layers(["batch surface"])
    window.session.seek(2)
    qtbot.waitUntil(lambda: shown_at(window, 2), timeout=PATIENCE)
    qtbot.waitUntil(is_at_rest, timeout=PATIENCE)
    window.session.reset()
    qtbot.waitUntil(lambda: shown_at(window, 0) and is_at_rest(), timeout=PATIENCE)

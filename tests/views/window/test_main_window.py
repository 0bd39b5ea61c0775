"""The window as a teacher uses it: real clicks and keys, the real thread, real OpenGL."""

import gc
import itertools
import json
import threading

import numpy as np
import pytest
import shiboken6
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLayout, QLayoutItem
from whole_window import forget_changes

from gdsim.app import FIRST_EXPERIMENT
from gdsim.core.losses import LOSSES
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.outcome import Status
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import FitProblem, RacerSettings, decode, read
from gdsim.experiment.slices import PlaneChoice
from gdsim.simulation.run import Run
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.settings import settings
from gdsim.views.window.main_window import MainWindow

# Milliseconds after which a test that waits has failed.
PATIENCE = 20_000
FIRST = read(FIRST_EXPERIMENT)


def experiment(problem, **changes):
    usual = {"gdsim": 1, "problem": problem, "racers": [{"optimizer": "gradient-descent"}], "epochs": 5}
    return decode(json.dumps(usual | changes).encode())


@pytest.fixture
def window(window, qtbot):
    qtbot.waitUntil(lambda: window.source.landscape is not None, timeout=PATIENCE)
    window.setFocus()
    return window


def over(window):
    return window.snapshot.over and not window.snapshot.playing


def test_it_opens_on_house_prices_and_descends_to_the_optimum(window, qtbot):
    assert window.snapshot.problem.data.dataset.name == "house-prices"
    window.transport.pace_changed.emit(float("inf"))
    qtbot.mouseClick(window.transport.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: over(window), timeout=PATIENCE)
    snapshot = window.snapshot
    assert snapshot.step == 100
    np.testing.assert_allclose(snapshot.parameters[0], snapshot.problem.minima[0], atol=1e-3)
    qtbot.waitUntil(lambda: "Epoch 100 of 100" in texts(window.transport), timeout=PATIENCE)
    assert "All 100 epochs are done." in texts(window.status)
    assert window.transport.play.text() == "Again"


# All epochs are done; converged long before; diverged in a few steps.
ENDS = {"stopped": ({}, 3), "converged": ({"learning_rate": 0.4}, 10**6), "diverged": ({"learning_rate": 9.0}, 10**6)}


@pytest.mark.parametrize(("racer", "epochs"), ENDS.values(), ids=ENDS)
@pytest.mark.parametrize("by", ["button", "key"])
def test_at_its_end_a_run_is_offered_to_be_played_again(window, qtbot, racer, epochs, by):
    play = window.transport.play
    asked = experiment({"type": "fit", "dataset": "house-prices"}, epochs=epochs)
    window.controls.edited.emit(replace(asked, racers=(RacerSettings("gradient-descent", **racer),)))
    window.transport.pace_changed.emit(float("inf"))
    window.session.play()
    qtbot.waitUntil(lambda: over(window) and play.text() == "Again", timeout=PATIENCE)
    assert play.isEnabled()
    assert play.toolTip() == "Starts over and plays (Space)"
    end = window.snapshot.step
    window.transport.pace_changed.emit(5.0)
    qtbot.mouseClick(play, Qt.MouseButton.LeftButton) if by == "button" else qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.snapshot.playing and play.text() == "Pause", timeout=PATIENCE)
    assert window.snapshot.recorded < end
    window.transport.pace_changed.emit(float("inf"))
    qtbot.waitUntil(lambda: over(window), timeout=PATIENCE)
    assert window.snapshot.step == end


def test_a_timeline_let_go_at_the_end_does_not_start_over(window, qtbot):
    timeline = window.transport.timeline
    window.transport.pace_changed.emit(float("inf"))
    window.session.play()
    qtbot.waitUntil(lambda: over(window) and timeline.value() == 100, timeout=PATIENCE)
    window.session.seek(50)
    qtbot.waitUntil(lambda: timeline.value() == 50, timeout=PATIENCE)
    window.transport.pace_changed.emit(5.0)
    window.session.play()
    qtbot.waitUntil(lambda: window.transport.play.text() == "Pause", timeout=PATIENCE)
    end = QPoint(round(timeline.x_of(100)), timeline.height() - 8)
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=end)
    qtbot.waitUntil(lambda: window.transport.play.text() == "Again", timeout=PATIENCE)
    assert (window.snapshot.step, window.snapshot.recorded) == (100, 100)


def test_space_plays_and_pauses_right_steps_r_resets(window, qtbot):
    window.transport.pace_changed.emit(20.0)
    qtbot.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.snapshot.step == 1 and not window.snapshot.playing, timeout=PATIENCE)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.snapshot.playing and window.snapshot.step > 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.transport.play.text() == "Pause", timeout=PATIENCE)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.snapshot.playing, timeout=PATIENCE)
    qtbot.keyClick(window, Qt.Key.Key_R)
    assert window.snapshot.step == 0


@pytest.mark.parametrize("size", [(1000, 620), (1366, 768)])
@pytest.mark.parametrize("widths", [(900, 100, 100), (100, 900, 100), (100, 100, 900)])
def test_wherever_the_columns_are_dragged_all_buttons_and_tabs_are_there(window, size, widths):
    window.resize(*size)
    window.transport.slow.setChecked(True)
    window.columns.setSizes(widths)
    QApplication.processEvents()
    buttons = [button for button in window.transport.findChildren(QAbstractButton) if button.isVisible()]
    assert len(buttons) == 10
    for button in buttons:
        assert window.transport.rect().contains(button.geometry())
    assert not any(one.geometry().intersects(two.geometry()) for one, two in itertools.combinations(buttons, 2))
    assert window.transport.play.width() >= window.transport.play.sizeHint().width()
    bar, menu = window.columns.tabs.tabBar(), window.columns.tabs.cornerWidget().menu()
    assert [action.text() for action in menu.actions()] == [bar.tabText(index) for index in range(bar.count())]
    for index, action in enumerate(menu.actions()):
        action.trigger()
        assert bar.currentIndex() == index
        assert window.columns.tabs.currentWidget().isVisible()
        # One that is not about what is minimised is in the menu alone.
        assert bar.rect().contains(bar.tabRect(index)) == bar.isTabVisible(index)


def test_in_the_smallest_window_nothing_runs_out_of_it(window):
    window.resize(window.minimumSize())
    window.transport.slow.setChecked(True)
    QApplication.processEvents()
    stacked = [window.surface, window.status, window.columns.step_card, window.transport]
    for upper, lower in itertools.pairwise(stacked):
        assert upper.geometry().bottom() < lower.geometry().top()
    assert window.transport.parentWidget().rect().contains(window.transport.geometry())
    assert window.surface.rect().contains(window.surface.view.geometry())
    assert window.centralWidget().rect().contains(window.columns.geometry())


def test_the_clock_sleeps_while_nothing_plays(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.snapshot.step == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.session.clock._timer.isActive(), timeout=PATIENCE)


def test_a_changed_problem_starts_at_once_and_goes_on_playing(window, qtbot):
    window.transport.pace_changed.emit(20.0)
    window.session.play()
    qtbot.waitUntil(lambda: window.snapshot.step > 1, timeout=PATIENCE)
    changed = replace(window.experiment, seed=7)
    window.controls.edited.emit(changed)
    assert window.snapshot.problem.experiment.seed == 7
    qtbot.waitUntil(lambda: window.snapshot.playing and window.snapshot.step > 1, timeout=PATIENCE)


def test_a_learning_rate_applies_to_the_running_run(window, qtbot):
    window.session.step(3)
    qtbot.waitUntil(lambda: window.snapshot.step == 3 and not window.snapshot.playing, timeout=PATIENCE)
    problem = window.snapshot.problem
    window.filing.set_learning_rate(0, 0.4)
    qtbot.waitUntil(lambda: window.snapshot.learning_rates == (0.4,), timeout=PATIENCE)
    assert window.snapshot.problem is problem
    assert window.snapshot.step == 3


def test_what_cannot_be_run_is_said_and_the_last_run_kept(window, qtbot):
    before = window.snapshot
    wrong = replace(window.experiment, problem=replace(window.experiment.problem, loss="cce"))
    window.controls.edited.emit(wrong)
    assert window.snapshot is before
    assert any("cce does not fit" in text for text in texts(window.controls).splitlines())
    window.controls.edited.emit(FIRST)
    assert "cce does not fit" not in texts(window.controls)


def test_clicking_the_surface_starts_there(window, qtbot):
    chosen = []
    window.surface.start_chosen.connect(lambda coordinates: chosen.append(coordinates))
    view = window.surface.view
    view.viewpoint.look_from("top")
    QApplication.processEvents()
    canvas = view.childAt(view.rect().center()) or view
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.mapFrom(view, view.rect().center()))
    qtbot.waitUntil(lambda: len(chosen) == 1, timeout=PATIENCE)
    np.testing.assert_array_equal(window.snapshot.problem.start, chosen[0])
    assert window.snapshot.step == 0


def test_the_start_chosen_on_a_slice_keeps_the_other_parameters(window, qtbot):
    penguins = experiment({"type": "fit", "dataset": "penguins"})
    window.controls.show_experiment(penguins)
    window.controls.edited.emit(penguins)
    qtbot.waitUntil(lambda: window.source.landscape.plane.kind == "way", timeout=PATIENCE)
    window.source.choose(PlaneChoice(0, 1), window.snapshot)
    qtbot.waitUntil(lambda: window.source.landscape.plane.kind == "parameters", timeout=PATIENCE)
    before = window.snapshot.problem.start
    window.surface.start_chosen.emit(np.array([0.5, -0.25]))
    qtbot.waitUntil(lambda: not window.session.is_preparing, timeout=PATIENCE)
    start = window.snapshot.problem.start
    np.testing.assert_array_equal(start[:2], [0.5, -0.25])
    np.testing.assert_array_equal(start[2:], before[2:])


def test_the_start_chosen_on_a_slice_along_the_way_is_that_place_and_its_own_way_is_shown(window, qtbot):
    penguins = experiment({"type": "fit", "dataset": "penguins"})
    window.controls.show_experiment(penguins)
    window.controls.edited.emit(penguins)
    source = window.source
    qtbot.waitUntil(lambda: source.landscape.plane.kind == "way", timeout=PATIENCE)
    before, plane = window.snapshot.problem.start, source.landscape.plane
    window.surface.start_chosen.emit(np.array([3.0, 1.0]))
    start = window.snapshot.problem.start
    np.testing.assert_allclose(plane.project(start), [3.0, 1.0], atol=1e-9)
    moved = start - before
    np.testing.assert_allclose(moved - moved @ plane.axes.T @ plane.axes, 0.0, atol=1e-9)
    qtbot.waitUntil(lambda: source.landscape.plane is not plane, timeout=PATIENCE)
    shown = source.landscape
    np.testing.assert_allclose(shown.plane.project(start), 0.0, atol=1e-9)
    assert shown.contains(shown.plane.project(window.snapshot.problem.way_down)).all()


MODES = ({"mode": "batch"}, {"mode": "stochastic"}, {"mode": "mini-batch", "size": 32})


@pytest.mark.parametrize(
    ("dataset", "task"), [("house-prices", "regression"), ("moons", "two-class"), ("penguins", "multi-class")]
)
def test_every_loss_and_batch_mode_and_optimizer_runs(window, qtbot, dataset, task):
    """Any two of them together in the window, all three without one."""
    window.transport.pace_changed.emit(float("inf"))
    losses = [loss.name for loss in LOSSES.values() if task in loss.tasks]
    for loss, mode, half in itertools.product(range(len(losses)), range(len(MODES)), range(2)):
        problem = {"type": "fit", "dataset": dataset, "loss": losses[loss]}
        racers = [{"optimizer": name} for name in fitting(problem)[half::2]]
        asked = experiment(problem, racers=racers, batching=MODES[mode], epochs=2)
        end = end_in(window, qtbot, asked) if half == (loss + mode) % 2 else end_of(asked)
        assert [racer.optimizer.name for racer in end.problem.racers] == [racer.optimizer for racer in asked.racers]
        assert all(outcome.status is not Status.FAILED for outcome in end.outcomes)
        assert np.isfinite(end.parameters).all()
        assert end.step == end.problem.descent().steps


def fitting(problem):
    """The optimizers that do not refuse a problem."""
    objective = prepare(experiment(problem)).objective
    return [name for name, kind in OPTIMIZERS.items() if not kind().refusal(objective)]


def end_in(window, qtbot, asked):
    window.controls.show_experiment(asked)
    window.controls.edited.emit(asked)
    qtbot.waitUntil(lambda: not window.session.is_preparing, timeout=PATIENCE)
    window.session.play()
    qtbot.waitUntil(lambda: over(window), timeout=PATIENCE)
    return window.snapshot


def end_of(asked):
    run = Run(prepare(asked))
    while not run.over:
        run.advance(100)
    run.publish(playing=False)
    return run.snapshot


@pytest.mark.parametrize("name", ["day", "night"])
def test_the_theme_is_remembered(qtbot, name):
    for attempt in range(2):
        window = MainWindow(FIRST, FIRST)
        qtbot.addWidget(window, before_close_func=forget_changes)
        if attempt == 0:
            window.set_theme(themes.THEMES[name])
        checked = [key for key, action in window._menus.themes.items() if action.isChecked()]
        assert checked == [name]
        window.close()


def test_sizes_are_remembered(qtbot):
    first = MainWindow(FIRST, FIRST)
    qtbot.addWidget(first, before_close_func=forget_changes)
    first.show()
    qtbot.waitExposed(first)
    first.columns.setSizes([330, 600, 420])
    sizes = first.columns.sizes()
    first.close()
    second = MainWindow(FIRST, FIRST)
    qtbot.addWidget(second, before_close_func=forget_changes)
    second.show()
    qtbot.waitExposed(second)
    assert second.columns.sizes() == sizes
    second.close()


def test_a_spoiled_settings_file_does_not_keep_the_window_from_opening(qtbot):
    for key in ("geometry", "columns", "plots", "theme"):
        settings().setValue(key, 7)
    window = MainWindow(FIRST, FIRST)
    qtbot.addWidget(window, before_close_func=forget_changes)
    assert window._menus.themes["night"].isChecked()
    window.close()


def test_reset_all_brings_the_first_state_back(window, qtbot):
    window.set_theme(themes.DAY)
    other = experiment({"type": "terrain", "terrain": "beale"})
    window.controls.show_experiment(other)
    window.controls.edited.emit(other)
    window.transport.slow.setChecked(True)
    window.transport.wait.setChecked(True)
    window.session.play()
    assert window.transport.play.text() == "Pause"
    forget_changes(window)
    window.reset_all()
    assert window.experiment == FIRST
    assert not window.transport.slow.isChecked()
    assert not window.transport.wait.isChecked()
    assert window.transport.play.text() == "Play"
    assert not window.columns.step_card.isVisible()
    window.session.play()
    assert not window.session.slow_motion.running
    window.session.pause()
    assert window.snapshot.problem.data.dataset.name == "house-prices"
    qtbot.waitUntil(window._menus.themes["night"].isChecked, timeout=PATIENCE)


def test_closing_in_the_middle_of_a_run_leaves_nothing_behind(qtbot):
    window = MainWindow(experiment({"type": "fit", "dataset": "moons"}, epochs=10**6), FIRST)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    window.transport.pace_changed.emit(float("inf"))
    window.session.play()
    qtbot.waitUntil(lambda: window.snapshot.step > 50, timeout=PATIENCE)
    window.close()


def test_every_control_has_a_name_and_a_tooltip(window):
    from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QScrollBar

    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
    nameless = [
        child
        for child in window.findChildren(kinds[0]) + [c for kind in kinds[1:] for c in window.findChildren(kind)]
        if child.isVisible()
        and not isinstance(child, QScrollBar)
        and not ((child.accessibleName() or getattr(child, "text", str)()) and child.toolTip())
    ]
    assert nameless == []


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def items_known():
    """How many items of layouts PySide knows."""
    gc.collect()
    return sum(
        isinstance(thing, QLayoutItem) and not isinstance(thing, QLayout) for thing in shiboken6.getAllValidWrappers()
    )


def test_nothing_is_kept_of_the_items_of_layouts_that_are_filled_anew(window, qtbot):
    """What Qt has deleted of them would be taken for whatever comes to lie in its place: see take_out."""
    races = [tuple(map(RacerSettings, names)) for names in (("adam",), ("momentum", "adam", "gradient-descent"))]
    known = []
    for problem, racers in [(FitProblem("house-prices"), races[1]), (FitProblem("moons"), races[0])] * 3:
        window.controls.edited.emit(replace(window.experiment, problem=problem, racers=racers, start=None))
        qtbot.waitUntil(lambda name=problem.dataset: shown(window).dataset == name, timeout=PATIENCE)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        known.append(items_known())
    # Two classes have more to set than a line: what was there for them is gone with it.
    assert known[0] == known[2] == known[4] < known[1] == known[3] == known[5]


def shown(window):
    return window.snapshot.problem.experiment.problem


def test_what_an_open_dialog_does_beside_the_window_ends_with_it(window, tmp_path):
    settings().setValue("class/table_folder", str(tmp_path))
    window.doctor_asked.emit()
    window._menus.lessons._class.actions[1].trigger()

    def working():
        return {t.name.rpartition("_")[0] for t in threading.enumerate()} & {"doctor", "class-table"}

    assert working() == {"doctor", "class-table"}
    window.close()
    assert working() == set()

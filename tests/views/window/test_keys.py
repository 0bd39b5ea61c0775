"""The keys of the README under a window manager, as the keyboard sends them, from wherever the focus is."""

import subprocess

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QTabBar
from whole_window import click, press

from gdsim.experiment.models import MLPModel
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings
from gdsim.views.window.about import show_about

PATIENCE = 20_000


@pytest.fixture
def window(window_manager, window, qtbot):
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.source.landscape is not None, timeout=PATIENCE)
    window.transport.pace_changed.emit(20.0)
    return window


def stands_at(window, step):
    """Whether the window, not only the run, has arrived at a step and rests there."""
    shown = window.transport.timeline.value() == step and window.transport.play.text() != "Pause"
    return window.snapshot.step == step and not window.snapshot.playing and shown


def from_the_start(window, qtbot):
    """Nothing was touched yet."""


def from_the_data_list(window, qtbot):
    choice = window.controls.problem.choice
    click(choice)
    entries = choice.view()
    qtbot.waitUntil(entries.isVisible, timeout=PATIENCE)
    penguins = choice.model().index(choice.findData("data/penguins"), 0)
    entries.scrollTo(penguins)
    QApplication.processEvents()
    click(entries.viewport(), entries.visualRect(penguins).center())
    qtbot.waitUntil(lambda: dataset(window) == "penguins", timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.focusWidget() is choice, timeout=PATIENCE)


def from_a_tab_bar(window, qtbot):
    window.columns.tabs.tabBar().setFocus(Qt.FocusReason.TabFocusReason)
    assert isinstance(window.focusWidget(), QTabBar)


def from_a_button(window, qtbot):
    window.transport.reset.setFocus(Qt.FocusReason.TabFocusReason)


def from_the_surface(window, qtbot):
    before = window.snapshot.problem.start.copy()
    window.surface.view.viewpoint.look_from("top")
    QApplication.processEvents()
    click(window.surface.view)
    qtbot.waitUntil(lambda: (window.snapshot.problem.start != before).any(), timeout=PATIENCE)


def from_a_racer_of_the_status(window, qtbot):
    window.controls.racers.three.click()
    qtbot.waitUntil(lambda: len(window.status.cells) == 3, timeout=PATIENCE)
    window.status.cells[0].setFocus(Qt.FocusReason.TabFocusReason)
    press("Down")
    qtbot.waitUntil(lambda: window.status.chosen == 1, timeout=PATIENCE)
    assert window.focusWidget() is window.status.cells[1]


def from_the_chosen_batch_mode(window, qtbot):
    window.controls.batching.buttons["batch"].setFocus(Qt.FocusReason.TabFocusReason)


def from_the_speed(window, qtbot):
    window.transport._pace.setFocus(Qt.FocusReason.TabFocusReason)


def from_a_closed_dialog(window, qtbot):
    choice = window.controls.loss.choice
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    show_about(window, "none")
    box = window.findChild(QMessageBox)
    qtbot.waitUntil(box.isActiveWindow, timeout=PATIENCE)
    press("Escape")
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    qtbot.waitUntil(choice.hasFocus, timeout=PATIENCE)


PLACES = [
    from_the_start,
    from_the_data_list,
    from_a_tab_bar,
    from_a_button,
    from_the_surface,
    from_a_racer_of_the_status,
    from_the_chosen_batch_mode,
    from_the_speed,
    from_a_closed_dialog,
]


def dataset(window):
    return window.snapshot.problem.experiment.problem.dataset


def is_slider(place):
    return place is from_the_speed


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_every_key_of_the_readme_does_what_it_says(window, qtbot, place):
    place(window, qtbot)
    set_before, focus, tab = window.experiment, window.focusWidget(), window.columns.tabs.currentIndex()
    per_epoch = window.snapshot.problem.batching.steps_per_epoch
    # A slider keeps the keys that it is moved with.
    plain = [("Right", 1), ("Right", 2), ("Right", 3), ("Left", 2), ("End", 3), ("Home", 0)]
    for key, step in [] if is_slider(place) else plain:
        press(key)
        qtbot.waitUntil(lambda step=step: stands_at(window, step), timeout=PATIENCE)
    for key, step in (("ctrl+Right", per_epoch), ("ctrl+Right", 2 * per_epoch), ("ctrl+Left", per_epoch)):
        press(key)
        qtbot.waitUntil(lambda step=step: stands_at(window, step), timeout=PATIENCE)
    if place is from_a_button:
        # Space is the button's own: this one starts over.
        press("space")
        qtbot.waitUntil(lambda: stands_at(window, 0), timeout=PATIENCE)
    else:
        press("space")
        qtbot.waitUntil(lambda: window.snapshot.playing and window.snapshot.step > per_epoch + 1, timeout=PATIENCE)
        press("space")
        qtbot.waitUntil(lambda: not window.snapshot.playing, timeout=PATIENCE)
    press("r")
    qtbot.waitUntil(lambda: stands_at(window, 0) and window.snapshot.recorded == 0, timeout=PATIENCE)
    press("F4")
    qtbot.waitUntil(window.columns.step_card.isVisible, timeout=PATIENCE)
    press("F4")
    qtbot.waitUntil(lambda: not window.columns.step_card.isVisible(), timeout=PATIENCE)
    press("F11")
    qtbot.waitUntil(window.isFullScreen, timeout=PATIENCE)
    press("Escape")
    qtbot.waitUntil(lambda: not window.isFullScreen(), timeout=PATIENCE)
    assert window.experiment == set_before
    assert window.focusWidget() is focus
    assert window.columns.tabs.currentIndex() == tab


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_undo_and_redo_reach_any_setting_from_anywhere(window, qtbot, place):
    place(window, qtbot)
    before = window.experiment
    window.controls.batching.buttons["stochastic"].click()
    changed = window.experiment
    assert changed != before
    press("ctrl+z")
    qtbot.waitUntil(lambda: window.experiment == before, timeout=PATIENCE)
    press("ctrl+shift+z")
    qtbot.waitUntil(lambda: window.experiment == changed, timeout=PATIENCE)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_files_and_pictures_are_a_key_away(window, qtbot, place):
    place(window, qtbot)
    opened = []
    # The file dialogs wait for their answer, so that only a timer gets to close them.
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: close_other_window(window, opened))
    timer.start()
    for count, key in enumerate(("ctrl+o", "ctrl+s", "ctrl+e"), 1):
        press(key)
        qtbot.waitUntil(lambda count=count: len(opened) == count and window.isActiveWindow(), timeout=PATIENCE)
    timer.stop()


def close_other_window(window, opened):
    active = QApplication.activeWindow()
    if active not in (None, window, *opened):
        opened.append(active)
        press("Escape")


def test_ctrl_q_quits(window, qtbot):
    press("ctrl+q")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)


def test_play_has_the_focus_at_the_start(window):
    assert window.focusWidget() is window.transport.play


def test_a_closed_list_chooses_nothing_by_itself(window, qtbot):
    from_the_data_list(window, qtbot)
    choice = window.controls.problem.choice
    for key in ("r", "s", "g", "y", "Next", "Prior", "End", "Home"):
        press(key)
    QApplication.processEvents()
    for opening in ("Down", "Up", "Return", "alt+Down"):
        press(opening)
        qtbot.waitUntil(choice.view().isVisible, timeout=PATIENCE)
        press("Escape")
        qtbot.waitUntil(lambda: not choice.view().isVisible(), timeout=PATIENCE)
    assert dataset(window) == "penguins"


def test_an_open_list_keeps_its_keys(window, qtbot):
    choice = window.controls.problem.choice
    click(choice)
    qtbot.waitUntil(choice.view().isVisible, timeout=PATIENCE)
    press("Right", "r")
    qtbot.waitUntil(lambda: choice.view().currentIndex().data().startswith("R"), timeout=PATIENCE)
    chosen = choice.view().currentIndex().data()
    press("Return")
    qtbot.waitUntil(lambda: choice.currentText() == chosen, timeout=PATIENCE)
    assert window.snapshot.step == 0


def test_typed_text_and_sliders_keep_their_keys(window, qtbot):
    window.controls.more.title.setFocus(Qt.FocusReason.TabFocusReason)
    press("r", "space", "Left", "x")
    qtbot.waitUntil(lambda: window.controls.more.title.text().endswith("rx "), timeout=PATIENCE)
    assert window.snapshot.step == 0
    assert not window.snapshot.playing
    slider = window.controls.racers.form.learning_rate.slider
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    value = slider.value()
    press("Right")
    qtbot.waitUntil(lambda: slider.value() == value + slider.singleStep(), timeout=PATIENCE)
    assert window.snapshot.step == 0


def test_up_and_down_go_from_tab_to_tab(window, qtbot):
    from_a_tab_bar(window, qtbot)
    press("Down")
    qtbot.waitUntil(lambda: window.columns.tabs.currentIndex() == 1, timeout=PATIENCE)
    press("Up")
    qtbot.waitUntil(lambda: window.columns.tabs.currentIndex() == 0, timeout=PATIENCE)


def test_a_key_that_is_held_plays_once(window, qtbot):
    subprocess.run(["xdotool", "keydown", "space"], check=True, timeout=20)
    qtbot.waitUntil(lambda: window.snapshot.playing and window.snapshot.step > 20, timeout=PATIENCE)
    subprocess.run(["xdotool", "keyup", "space"], check=True, timeout=20)
    assert window.snapshot.playing


def test_space_is_the_program_s_in_the_lists_of_backpropagation(window, qtbot):
    window.controls.edited.emit(Experiment(1, FitProblem("xor", model=MLPModel((2,))), racers=(RacerSettings("adam"),)))
    qtbot.waitUntil(lambda: window.snapshot.problem.is_layered, timeout=PATIENCE)
    window.open_step(window._late.backprop)
    window.session.step()
    qtbot.waitUntil(lambda: stands_at(window, 1), timeout=PATIENCE)
    window.transport.slow.setChecked(True)
    window.transport.wait.setChecked(True)
    view = window._late.backprop.view
    view.units.setFocus(Qt.FocusReason.TabFocusReason)
    press("space")
    qtbot.waitUntil(lambda: view.doing.text().startswith("Forward: layer 1"), timeout=PATIENCE)
    view.weights.table.setFocus(Qt.FocusReason.TabFocusReason)
    press("space")
    qtbot.waitUntil(lambda: view.doing.text().startswith("Forward: layer 2"), timeout=PATIENCE)
    press("Return")
    explained = window._late.explain
    qtbot.waitUntil(explained.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.focusWidget() is explained.view.parameter, timeout=PATIENCE)

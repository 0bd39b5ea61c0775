"""From "Why?" beside a racer that diverged to the very step, and back, in the window."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from gdsim.app import FIRST_EXPERIMENT
from gdsim.core.outcome import Status
from gdsim.experiment.schema import RacerSettings, read

PATIENCE = 20_000
# The step at which the weight breaks, long before the last one that is taken.
BROKEN = 5


@pytest.fixture
def diverged(window, qtbot):
    """The window once the second of two racers has diverged, and is the chosen one; the first goes on to the end."""
    racers = (RacerSettings("gradient-descent", 0.1), RacerSettings("gradient-descent", 1.3))
    window.controls.edited.emit(replace(read(FIRST_EXPERIMENT), racers=racers))
    qtbot.waitUntil(lambda: len(window.snapshot.problem.racers) == 2, timeout=PATIENCE)
    window.transport.pace_changed.emit(float("inf"))
    window.session.play()
    qtbot.waitUntil(lambda: window.snapshot.over and not window.snapshot.playing, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.status.cells[1].state.text() == "diverged", timeout=PATIENCE)
    return window


def asked(window, qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.snapshot.step == BROKEN, timeout=PATIENCE)
    return window._late.autopsy.view


def test_one_click_leads_to_the_step_that_broke_and_esc_back(diverged, qtbot):
    window, status = diverged, diverged.status
    assert not status.why.isVisible()
    status.cells[1].click()
    assert status.why.isVisible()
    assert not window.columns.steps.isTabVisible(4)
    view = asked(window, qtbot, status.why)
    assert window.columns.steps.currentWidget() is window._late.autopsy
    assert view.isVisible()
    assert view.says.text().startswith("Step 5: the weight went from")
    assert window.snapshot.outcomes[1].status is Status.RUNNING
    qtbot.waitUntil(lambda: not status.why.isVisible(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: view.table.currentIndex().row() == 3, timeout=PATIENCE)
    # A row leads to its step, and the run's own keys go on working beside it.
    place = view.table.visualRect(view.table.model().index(0, 0)).center()
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.snapshot.step == BROKEN - 3, timeout=PATIENCE)
    qtbot.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: view.table.currentIndex().row() == 1, timeout=PATIENCE)
    assert view.is_open
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.autopsy.is_open
    qtbot.waitUntil(lambda: not window.columns.steps.isTabVisible(4), timeout=PATIENCE)
    # This step's numbers were open for it alone.
    assert not window.columns.step_card.isVisible()


def test_it_comes_beside_what_is_open_and_goes_with_its_run(diverged, qtbot):
    window, status = diverged, diverged.status
    window._step_action.trigger()
    window.columns.steps.setCurrentWidget(window._late.layers)
    status.show_panel()
    qtbot.waitUntil(
        lambda: [each.why.isVisible() for each in status.panel.paragraphs] == [False, True], timeout=PATIENCE
    )
    view = asked(window, qtbot, status.panel.paragraphs[1].why)
    status.panel.close()
    assert view.isVisible()
    qtbot.mouseClick(view.away, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.columns.steps.isTabVisible(4), timeout=PATIENCE)
    assert window.columns.step_card.isVisible()
    assert window.columns.steps.currentWidget() is window._late.layers
    window.session.seek(window.snapshot.recorded)
    status.cells[1].click()
    qtbot.waitUntil(status.why.isVisible, timeout=PATIENCE)
    view = asked(window, qtbot, status.why)
    # In front it is shown what the others are, and once.
    window.transport.wait.setChecked(True)
    window.transport.slow.setChecked(True)
    window.transport.play.click()
    window.columns.steps.setCurrentWidget(window._late.autopsy)
    window.session.frame.emit(window.snapshot)
    assert view._moment == window.cycle._moment is not None
    window.transport.slow.setChecked(False)
    # Whatever page is in front, it goes with the run.
    window.columns.steps.setCurrentWidget(window.cycle)
    window.session.reset()
    qtbot.waitUntil(lambda: not window.autopsy.is_open, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.columns.steps.isTabVisible(4), timeout=PATIENCE)
    assert window.columns.steps.currentWidget() is window.cycle
    assert window.columns.step_card.isVisible()


def test_in_front_it_goes_once_all_views_have_the_frame(diverged, qtbot):
    window = diverged
    window.status.cells[1].click()
    view = asked(window, qtbot, window.status.why)
    pages = []
    view.closed.connect(lambda: pages.append(window.columns.steps.currentWidget()))
    window.session.reset()
    qtbot.waitUntil(lambda: pages == [window._late.autopsy], timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.columns.steps.currentWidget() is window.cycle, timeout=PATIENCE)
    assert not window.columns.step_card.isVisible()


def test_a_question_about_a_racer_of_the_run_before_is_too_late(window):
    window.status.why_asked.emit(1)
    assert not window.columns.steps.isTabVisible(4)

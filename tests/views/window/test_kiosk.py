"""The kiosk, with keys as the keyboard sends them: one lesson, from which nothing leads away."""

import subprocess

import pytest
from PySide6.QtWidgets import QToolButton
from whole_window import forget_changes

from gdsim import app
from gdsim.lessons.library import shipped
from gdsim.views.window.kiosk import Kiosk

PATIENCE = 20_000
LESSON = shipped().lesson("momentum")


@pytest.fixture
def locked(window_manager, qtbot):
    """A window that is locked into a lesson, for `rest` minutes without anybody."""

    def lock(rest=10.0):
        window = app.open_window()
        qtbot.addWidget(window, before_close_func=forget_changes)
        Kiosk(window, LESSON, rest).show()
        qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
        return window

    return lock


def press(*keys):
    subprocess.run(["xdotool", "key", *keys], check=True, timeout=20)


def test_no_key_leaves_it_but_ctrl_q(locked, qtbot):
    window = locked()
    panel = window.lessons.player.panel
    assert panel.next.isVisible()
    names = ("Lessons", "Leave the lesson")
    ways_out = [button for button in panel.findChildren(QToolButton) if button.accessibleName() in names]
    assert len(ways_out) == 2
    assert not any(button.isVisible() for button in ways_out)
    press("Escape", "F11", "ctrl+o", "ctrl+l", "F4", "alt+l", "ctrl+Page_Down")
    qtbot.waitUntil(lambda: window.lessons.player.number == 1, timeout=PATIENCE)
    assert window.isFullScreen()
    assert window.lessons.lesson is LESSON
    assert window.welcome.page is None
    assert not window.menuBar().isVisible()
    press("ctrl+q")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    assert window.lessons.lesson is None


def test_done_begins_the_lesson_again_and_another_one_gives_way(locked, qtbot):
    window = locked()
    for _ in range(len(window.lessons.player.pages)):
        window.lessons.player.panel.next.click()
    qtbot.waitUntil(lambda: window.lessons.lesson is LESSON, timeout=PATIENCE)
    assert window.lessons.player.number == 0
    window.lessons.open(shipped().lesson("adam"))
    qtbot.waitUntil(lambda: window.lessons.lesson is LESSON, timeout=PATIENCE)
    window.close()


def test_it_begins_again_when_nobody_is_there_any_more(locked, qtbot):
    window = locked(rest=0.01)
    window.lessons.turn(1)
    assert window.lessons.player.number == 1
    qtbot.waitUntil(lambda: window.lessons.player.number == 0, timeout=PATIENCE)
    window.close()

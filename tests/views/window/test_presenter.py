"""The window before a class, by its keys under a window manager, as a presenter's remote control sends them."""

import subprocess
import time

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from gdsim.lessons.lesson import Head, Page
from gdsim.lessons.reader import read_lesson
from gdsim.lessons.writer import lesson_text, save
from gdsim.views.toolkit.theme import DAY, LEAST_PRESENTED, NIGHT, PRESENTED, TYPE_STEPS, sized
from gdsim.views.window.presenter import POINTER_SIZE

PATIENCE = 20_000
PLAN = {"gdsim": 1, "problem": {"type": "terrain", "terrain": "bowl"}, "start": [2, 1], "epochs": 20}


@pytest.fixture
def window(window_manager, window, qtbot):
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    yield window
    window.presenter.end()


@pytest.fixture
def lesson(tmp_path):
    pages = tuple(
        Page(f"Page {number}", "Words.", 0, plan=PLAN, is_new=number == 1, notes=f"**Say** {number}.")
        for number in (1, 2, 3)
    )
    path = tmp_path / "mine.md"
    save(path, lesson_text(Head(title="Mine", minutes=5, takeaway="One thing."), pages))
    return read_lesson(path)


def press(*keys):
    """Keys as they come from the keyboard."""
    subprocess.run(["xdotool", "key", *keys], check=True, timeout=20)


def present(window, qtbot):
    press("F5")
    qtbot.waitUntil(lambda: window.presenter.is_on and window.isFullScreen(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.theme.point_size > NIGHT.point_size * TYPE_STEPS[0][1], timeout=PATIENCE)


def test_type_is_larger_before_a_class_where_there_is_room_for_it():
    for width, height in ((1366, 768), (1920, 1080), (3840, 2160)):
        desk, presented = (sized(DAY, width, height, is_presented) for is_presented in (False, True))
        assert presented.point_size == pytest.approx(PRESENTED * desk.point_size)
    assert sized(DAY, LEAST_PRESENTED[0] - 1, 1080, True) == DAY


def test_a_presentation_leaves_everything_as_it_was(window, lesson, qtbot):
    def state():
        return window.columns.all_sizes, window.size(), window.isFullScreen(), window.theme

    before = state()
    present(window, qtbot)
    window.lessons.open(lesson, 0)
    press("p")
    qtbot.waitUntil(lambda: QApplication.overrideCursor() is not None, timeout=PATIENCE)
    press("Escape")
    qtbot.waitUntil(lambda: not window.presenter.is_on, timeout=PATIENCE)
    assert QApplication.overrideCursor() is None
    window.lessons.leave()
    qtbot.waitUntil(lambda: state() == before, timeout=PATIENCE)


def test_the_pointer_is_a_bright_disc_until_its_key_is_pressed_again(window, qtbot):
    press("p")
    assert QApplication.overrideCursor() is None
    present(window, qtbot)
    press("p")
    qtbot.waitUntil(lambda: QApplication.overrideCursor() is not None, timeout=PATIENCE)
    picture = QApplication.overrideCursor().pixmap().toImage()
    middle = picture.pixelColor(picture.rect().center())
    assert picture.width() >= POINTER_SIZE
    assert middle.alpha() > 100
    assert middle.red() > 200 > middle.green()
    assert picture.pixelColor(0, 0).alpha() == 0
    press("p")
    qtbot.waitUntil(lambda: QApplication.overrideCursor() is None, timeout=PATIENCE)


def test_a_remote_control_turns_the_pages(window, lesson, qtbot):
    window.lessons.open(lesson, 0)
    press("Next")
    press("F5")
    qtbot.waitUntil(lambda: window.presenter.is_on and window.isFullScreen(), timeout=PATIENCE)
    assert window.lessons.player.number == 0
    for key, number in (("Next", 1), ("Next", 2), ("Prior", 1)):
        press(key)
        qtbot.waitUntil(lambda number=number: window.lessons.player.number == number, timeout=PATIENCE)


def test_the_notes_follow_the_page_in_a_window_of_their_own(window, lesson, qtbot):
    present(window, qtbot)
    press("n")
    qtbot.waitUntil(lambda: window.presenter.notes is not None, timeout=PATIENCE)
    notes = window.presenter.notes
    assert notes.isWindow()
    assert notes.title.text() == "No lesson is open."
    window.lessons.open(lesson, 1)
    assert (notes.title.text(), notes.following.text()) == ("Page 2", "Next: Page 3")
    assert notes.notes.toPlainText().strip() == "Say 2."
    # Keys count there, too.
    qtbot.waitUntil(notes.isActiveWindow, timeout=PATIENCE)
    press("Next")
    qtbot.waitUntil(lambda: notes.title.text() == "Page 3", timeout=PATIENCE)
    assert notes.following.text() == "This is the last page."
    assert notes.place.text() == "page 3 of 3"
    begun = time.monotonic()
    qtbot.waitUntil(lambda: notes.elapsed.text() not in ("0:00", "0:01"), timeout=PATIENCE)
    assert time.monotonic() - begun < 3.0
    window.lessons.leave()
    assert notes.title.text() == "No lesson is open."
    press("Escape")
    qtbot.waitUntil(lambda: not window.presenter.is_on, timeout=PATIENCE)
    assert window.presenter.notes is None


def test_presenting_stands_in_the_menu_each_time_it_is_opened(window):
    (menu,) = [menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "&Lessons"]
    for _ in range(2):
        menu.aboutToShow.emit()
        texts = [action.text() for action in menu.actions()]
        for wanted in ("Make a lesson page of this…", "Present", "Bright pointer", "Teacher's notes", "Next page"):
            assert wanted in texts

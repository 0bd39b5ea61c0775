"""An exam, with keys as the keyboard sends them: nothing leads away from it, and nothing of it is kept."""

import json
import subprocess
import sys

import pytest
import shiboken6
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from whole_window import drop, press

from gdsim import app
from gdsim.views.document.autosave import drafts_folder
from gdsim.views.document.document import RecentFiles
from gdsim.views.toolkit import settings
from gdsim.views.toolkit.theme import DAY, NIGHT
from gdsim.views.window.exam import Exam

PATIENCE = 20_000
EXAM = {
    "gdsim": 1,
    "problem": {"type": "fit", "dataset": "house-prices"},
    "access": {"level": "exam", "controls": ["data", "learning-rate"]},
}


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "exam.gdsim"
    path.write_text(json.dumps(EXAM))
    return path


@pytest.fixture
def exam(window_manager, file, qtbot):
    window = app.open_window(str(file))
    qtbot.addWidget(window)
    Exam(window).show()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    return window


def titles(window):
    menus = [action.menu() for action in window.menuBar().actions()]
    return {menu.title().replace("&", ""): [action.text() for action in menu.actions()] for menu in menus}


def test_what_is_left_leads_nowhere(exam):
    menus = titles(exam)
    assert list(menus) == ["Edit", "Run", "View"]
    assert menus["Edit"] == ["Undo", "Redo"]
    assert not {"Reset All", "Language", "All verdicts in full"} & {*menus["Run"], *menus["View"]}
    choice = exam.controls.problem.choice
    offered = [choice.itemText(index) for index in range(choice.count())]
    assert "Your formula…" in offered
    assert not {"Import a table…", "Draw your own data…"} & set(offered)
    assert not exam.status.isVisible()
    assert not drop(exam, text=json.dumps(EXAM))


def test_no_key_leads_out_or_to_the_clipboard(exam, qtbot):
    QApplication.clipboard().setText("before")
    setting = exam.filing.document.setting
    before = setting.experiment
    press("ctrl+n", "ctrl+o", "ctrl+s", "ctrl+e", "ctrl+l", "ctrl+f", "F1", "shift+F1", "F5", "n", "alt+f", "alt+l")
    press("ctrl+shift+c", "ctrl+shift+v", "ctrl+shift+s", "Escape", "Right")
    qtbot.waitUntil(lambda: exam.snapshot.recorded == 1, timeout=PATIENCE)
    assert QApplication.activePopupWidget() is None
    assert not [dialog for dialog in exam.findChildren(QDialog) if dialog.isVisible()]
    assert exam.help.glossary is None
    assert exam.welcome.page is None
    assert not exam.presenter.is_on
    assert exam.lessons.lesson is None
    assert setting.experiment == before
    assert QApplication.clipboard().text() == "before"


def test_a_fields_own_copying_is_off_too(exam, qtbot):
    QApplication.clipboard().setText("before")
    field = exam.controls.racers.form.learning_rate.findChild(QLineEdit)
    field.setFocus()
    press("ctrl+a", "ctrl+c", "ctrl+v", "ctrl+Insert", "shift+F10", "0", "period", "2", "Return")
    qtbot.waitUntil(lambda: exam.experiment.racers[0].learning_rate == 0.2, timeout=PATIENCE)
    assert QApplication.clipboard().text() == "before"
    at = field.mapToGlobal(field.rect().center())
    subprocess.run(["xdotool", "mousemove", str(at.x()), str(at.y()), "click", "3"], check=True, timeout=20)
    press("Home", "1", "Return")
    qtbot.waitUntil(lambda: exam.experiment.racers[0].learning_rate == 10.2, timeout=PATIENCE)
    assert QApplication.activePopupWidget() is None


def test_it_ends_with_the_window_and_leaves_nothing(exam, file, qtbot):
    exam.controls.racers.form.rate_entered.emit(0.02)
    assert exam.filing.document.setting.experiment.racers[0].learning_rate == 0.02
    assert not exam.filing.document.modified
    before = file.read_bytes()
    press("ctrl+q")
    qtbot.waitUntil(lambda: not exam.isVisible(), timeout=PATIENCE)
    assert file.read_bytes() == before
    assert not list(drafts_folder().glob("*.draft"))


def test_opened_in_a_window_it_takes_one_of_its_own(file, qtbot, monkeypatch):
    # What is not kept from then on is kept again after the test.
    monkeypatch.setattr(settings, "_nowhere", None)
    old = app.open_window()
    place = app.Place(old)
    old.show()
    qtbot.waitExposed(old)
    old.set_theme(DAY)
    old.help.open_glossary()
    glossary = old.help.glossary
    assert drop(old, file)
    qtbot.waitUntil(lambda: place.window is not old and not shiboken6.isValid(old), timeout=PATIENCE)
    assert not shiboken6.isValid(glossary)
    window = place.window
    assert list(titles(window)) == ["Edit", "Run", "View"]
    # As the student needs to have it, but what is chosen now is not kept.
    assert window.theme.name == "day"
    window.set_theme(NIGHT)
    assert window.filing.document.setting.experiment.access.level == "exam"
    assert not drop(window, file)
    window.filing.recent.add(file)
    place.clear()
    window.close()
    window.deleteLater()
    monkeypatch.undo()
    assert RecentFiles(settings.settings()).paths == []
    assert settings.settings().value("theme") == "day"


# The program on a file; it says which menus there are, and closes.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from gdsim import app
place = app.Place
def watched(window):
    def tell():
        print([action.text() for action in window.menuBar().actions()], window.status.isVisible(), flush=True)
        window.close()
    QTimer.singleShot(500, tell)
    return place(window)
app.Place = watched
raise SystemExit(app.main(sys.argv[1]))
"""


def test_the_program_opens_it_as_an_exam(file):
    done = subprocess.run([sys.executable, "-c", PROGRAM, str(file)], capture_output=True, text=True, timeout=60)
    assert done.stdout == "['&Edit', '&Run', '&View'] False\n", done.stderr


def entries(menu):
    for action in menu.actions():
        yield action
        if action.menu():
            yield from entries(action.menu())


def test_only_what_the_menus_have_has_keys(exam):
    left = {entry.text() for entry in entries(exam.menuBar())} | {"Quit"}
    assert {"Redo", "Full screen", "This step's numbers", "Quit"} <= with_keys(exam) <= left


def with_keys(window):
    return {action.text() for action in window.findChildren(QAction) if action.shortcuts()}


def test_the_runs_numbers_can_be_read_and_not_copied(exam, qtbot):
    press("ctrl+t")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not exam and QApplication.activeWindow() is not None)
    QApplication.clipboard().setText("before")
    press("ctrl+c", "ctrl+Insert", "Escape")
    qtbot.waitUntil(exam.isActiveWindow, timeout=PATIENCE)
    assert QApplication.clipboard().text() == "before"

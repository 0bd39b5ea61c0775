"""The title of an experiment, through the real window: set, undone, saved, and on what leaves the program."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gdsim.experiment.schema import Change, FitProblem, read, write
from gdsim.views.document.copying import Copying

PATIENCE = 20_000


@pytest.fixture
def window(window):
    window.controls.more.fold.button.click()
    return window


def enter(window, text):
    field = window.controls.more.title
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def code(window):
    window.findChild(Copying).code("numpy")
    return QGuiApplication.clipboard().text()


def test_a_title_is_set_undone_and_saved_while_the_run_goes_on(window, qtbot, tmp_path):
    window.session.step(5)
    qtbot.waitUntil(lambda: window.snapshot.step == 5 and not window.snapshot.playing, timeout=PATIENCE)
    problem, document = window.snapshot.problem, window.filing.document
    enter(window, "Lesson  7")
    assert window.windowTitle() == "Lesson 7[*] – gdsim"
    assert document.setting.undo_stack.undoText() == "title"
    assert "Lesson 7" in code(window)
    # A setting that comes later keeps it, and so does one that is put back.
    window.filing.set_learning_rate(0, 0.2)
    assert document.setting.experiment.title == window.session.experiment.title == "Lesson 7"
    document.setting.undo_stack.undo()
    document.setting.undo_stack.undo()
    assert window.experiment == document.setting.experiment
    assert window.experiment.title == window.controls.more.title.text()
    assert not document.setting.undo_stack.canUndo()
    document.setting.undo_stack.redo()
    assert window.controls.more.title.text() == "Lesson 7"
    assert window.filing.menus.replay().experiment.title == "Lesson 7"
    assert document.save(tmp_path / "a.gdsim")
    assert read(tmp_path / "a.gdsim").title == "Lesson 7"
    assert (window.snapshot.problem, window.snapshot.step) == (problem, 5)
    assert not window.session.is_waiting


def test_what_a_file_plans_is_not_given_up_for_a_title(window, qtbot, tmp_path):
    planned = replace(window.experiment, title="First\nlesson\t", changes=(Change(3, (0.5,)),), view={})
    write(tmp_path / "a.gdsim", planned)
    assert window.filing.document.open(tmp_path / "a.gdsim")
    assert window.controls.more.title.text() == "First lesson"
    window.session.step(5)
    qtbot.waitUntil(lambda: window.experiment.racers[0].learning_rate == 0.5, timeout=PATIENCE)
    assert code(window).startswith("# First lesson\n")
    enter(window, "Second lesson")
    assert window.filing.document.setting.experiment == replace(planned, title="Second lesson")
    assert window.filing.document.save()
    assert read(tmp_path / "a.gdsim").changes == planned.changes


def test_without_a_title_the_field_shows_what_pages_are_headed_with(window):
    moons = FitProblem("moons", loss="hinge")
    window.controls.edited.emit(replace(window.experiment, title="", problem=moons, start=None))
    field = window.controls.more.title
    assert field.text() == ""
    assert field.placeholderText() == "Two moons · Hinge loss"
    enter(window, "x")
    QTest.keyClicks(field, "yz")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), window.experiment.title) == ("x", "x")

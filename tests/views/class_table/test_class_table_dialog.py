"""The teacher's table on a real folder: a class of thirty, some files broken, read anew while the class works."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gdsim.lessons.class_folder import add_notes
from gdsim.lessons.class_sheet import PageNotes, Predicted, Student, Tried, file_name
from gdsim.views.class_table.dialog import ClassTableDialog
from gdsim.views.class_table.model import FIRST_QUESTION
from gdsim.views.toolkit.theme import NIGHT
from gdsim.views.toolkit.words import RIGHT, WRONG

NINE = datetime(2026, 3, 1, 9, tzinfo=UTC)
PATIENCE = 10_000
COUNT = 30


def student(number, name=None):
    return Student(f"{number:012x}", f"Student {number:02}" if name is None else name)


def add(folder, who, given="It rises.", page="What now?", task=None):
    said = Predicted(given, "It rises.", given == "It rises.", 7.0, 1, NINE)
    add_notes(folder, who, [("own-lesson", PageNotes(page, NINE, said, task))])


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "class"
    folder.mkdir()
    for number in range(COUNT):
        name = {3: "Ada", 4: "Ada", 5: ""}.get(number)
        left = Tried(False, 2, 0, 1, NINE) if number == 7 else Tried(True, 0, 2, 1, NINE)
        add(folder, student(number, name), "It rises." if number % 3 else "It falls.", task=left)
    return folder


@pytest.fixture
def dialog(qtbot, folder):
    dialog = ClassTableDialog(str(folder), (), NIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.model.table.rows) > 0, timeout=PATIENCE)
    yield dialog
    dialog.close()


def cells(dialog, column):
    model = dialog.view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_a_class_of_thirty_is_a_table_with_signs_and_two_sentences(dialog):
    assert len(set(cells(dialog, 0))) == COUNT
    assert cells(dialog, FIRST_QUESTION).count(RIGHT) == 20
    assert cells(dialog, FIRST_QUESTION).count(WRONG) == 10
    assert dialog.split.text() == "◆ “What now?” split the class most: 20 of 30 were right."
    assert dialog.stuck.text() == "Stuck: Student 07 at the task of “What now?”, with all hints."
    assert not dialog.mistakes.isVisible()
    index = dialog.view.model().index(0, FIRST_QUESTION)
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "after 7 s" in tip
    assert "tries: 1" in tip
    # Whoever does not see it is told the same.
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == tip


def test_a_file_cut_in_the_middle_is_named_and_the_rest_is_there(dialog, folder, qtbot):
    cut = folder / file_name(student(9))
    cut.write_bytes(cut.read_bytes()[:150])
    dialog.reload()
    qtbot.waitUntil(lambda: len(dialog.model.table.rows) == COUNT - 1, timeout=PATIENCE)
    assert dialog.mistakes.text().startswith(f"{cut}: the file is not valid JSON")


def test_it_follows_the_class_and_so_does_the_tally(dialog, folder, qtbot):
    dialog.show_tally()
    assert [(bar.answer, bar.count) for bar in dialog.tally.bars.bars] == [("It rises.", 20), ("It falls.", 10)]
    add(folder, student(99), "It falls.")
    qtbot.waitUntil(lambda: len(dialog.model.table.rows) == COUNT + 1, timeout=PATIENCE)
    assert [bar.count for bar in dialog.tally.bars.bars] == [20, 11]


def test_the_tally_shows_no_names_and_the_right_answer_only_when_asked(dialog, qtbot):
    dialog.show_tally()
    tally = dialog.tally
    qtbot.waitExposed(tally)
    assert RIGHT not in tally.bars.accessibleDescription()
    before = tally.bars.grab().toImage()
    tally.reveal.click()
    assert f"{RIGHT} It rises." in tally.bars.accessibleDescription()
    assert tally.bars.grab().toImage() != before
    assert "Student" not in tally.bars.accessibleDescription() + tally.ask.text()


def test_a_column_sorts_and_the_table_is_copied_for_a_spreadsheet(dialog):
    dialog.view.sortByColumn(FIRST_QUESTION, Qt.SortOrder.AscendingOrder)
    assert cells(dialog, FIRST_QUESTION) == [WRONG] * 10 + [RIGHT] * 20
    dialog.copy()
    head, *rows = (line.split("\t") for line in QGuiApplication.clipboard().text().splitlines())
    assert head[:3] == ["", "right", "own-lesson: What now?"]
    assert len(rows) == COUNT
    assert ["Student 00", "1", f"{WRONG} It falls.", RIGHT] in rows


def test_a_folder_that_is_gone_is_said(dialog, folder, qtbot):
    folder.rename(folder.with_name("elsewhere"))
    dialog.reload()
    qtbot.waitUntil(dialog.mistakes.isVisible, timeout=PATIENCE)
    assert dialog.mistakes.text().startswith(f"cannot read {folder}")


def test_a_folder_that_was_gone_is_followed_again_once_it_is_read(dialog, folder, qtbot):
    away = folder.rename(folder.with_name("elsewhere"))
    dialog.reload()
    qtbot.waitUntil(dialog.mistakes.isVisible, timeout=PATIENCE)
    away.rename(folder)
    dialog.reload()
    qtbot.waitUntil(lambda: not dialog.mistakes.isVisible(), timeout=PATIENCE)
    add(folder, student(COUNT))
    qtbot.waitUntil(lambda: len(dialog.model.table.rows) == COUNT + 1, timeout=PATIENCE)

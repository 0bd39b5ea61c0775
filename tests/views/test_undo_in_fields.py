"""Undo in a field of the panel: of the typing while it is not taken, else of the document."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from gdsim.experiment.models import PolynomialModel
from gdsim.experiment.schema import FitProblem, RacerSettings, TerrainProblem

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def field_named(window, name):
    (field,) = (f for f in window.controls.findChildren(QLineEdit) if f.accessibleName() == name and f.isVisible())
    field.setFocus()
    return field


def enter(field, text, key=Qt.Key.Key_Return):
    field.selectAll()
    QTest.keyClicks(field, text)
    if key:
        QTest.keyClick(field, key)


def press(key, modifiers=CONTROL):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


@pytest.mark.parametrize("redo", [(Qt.Key.Key_Z, CONTROL | SHIFT), (Qt.Key.Key_Y, CONTROL)])
def test_after_enter_undo_is_the_documents(window, qtbot, redo):
    field = field_named(window, "Learning rate")
    first = field.text()

    def runs_at(rate):
        qtbot.waitUntil(lambda: window.snapshot.learning_rates == (rate,))
        assert window.filing.document.setting.experiment.racers[0].learning_rate == rate
        assert float(field.text()) == rate
        assert field.hasFocus()

    enter(field, "0.2")
    runs_at(0.2)
    press(Qt.Key.Key_Z)
    runs_at(float(first))
    press(*redo)
    runs_at(0.2)


def test_typing_that_was_not_taken_is_undone_in_the_field_alone(window):
    document = window.filing.document
    window.controls.more.fold.button.click()
    field = field_named(window, "Seed")
    enter(field, "7")
    enter(field, "8x")
    assert field.sentence
    press(Qt.Key.Key_Z)
    assert (field.text(), field.sentence) == ("7", "")
    assert document.setting.experiment.seed == 7
    # Nothing is left of the typing: this one is the document's.
    press(Qt.Key.Key_Z)
    assert (field.text(), document.setting.experiment.seed) == ("0", 0)
    press(Qt.Key.Key_Z)
    assert (field.text(), document.setting.undo_stack.index()) == ("0", 0)


def test_a_formula_is_undone_in_the_document(window):
    choice = window.controls.problem.choice
    choice.show_data("formula")
    choice.activated.emit(choice.currentIndex())
    field = field_named(window, "Formula f(x, y)")
    first = field.text()
    enter(field, "x**2 + y**2")
    press(Qt.Key.Key_Z)
    assert field.text() == window.filing.document.setting.experiment.problem.formula == first


LINE = FitProblem("house-prices", ("lot_size_sqft",))
CUBIC = replace(LINE, model=PolynomialModel(3))
TERRAIN = TerrainProblem("himmelblau")
ADAM = RacerSettings("adam")


@pytest.mark.parametrize(
    ("name", "problems", "racers"),
    [
        ("Learning rate", (LINE, LINE), (1, 3)),
        ("Learning rate", (TERRAIN, LINE), (1, 3)),
        ("Degree", (TERRAIN, CUBIC), (1, 1)),
        ("L2 penalty", (TERRAIN, LINE), (1, 1)),
        ("x", (CUBIC, TERRAIN), (1, 1)),
    ],
)
def test_typing_that_was_not_taken_goes_with_its_form(window, name, problems, racers):
    window.controls.more.fold.button.click()
    document = window.filing.document
    before, after = (
        replace(document.setting.experiment, problem=problem, racers=(ADAM,) * count, start=None)
        for problem, count in zip(problems, racers, strict=True)
    )
    window.controls.edited.emit(before)
    window.controls.edited.emit(after)
    window.controls.racers.racers[-1].marker.click()
    # New rows are shown a moment later.
    QApplication.processEvents()
    field = field_named(window, name)
    shown = field.text()
    enter(field, "4", key=None)
    document.setting.undo_stack.undo()
    assert window.controls.experiment == document.setting.experiment == before
    document.setting.undo_stack.redo()
    assert window.controls.experiment == document.setting.experiment == after
    window.controls.racers.racers[-1].marker.click()
    QApplication.processEvents()
    assert field_named(window, name).text() == shown

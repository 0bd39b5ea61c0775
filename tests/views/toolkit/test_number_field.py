"""The exact field: what it reads, what it refuses and how it says so, how it steps."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.schedules import SCHEDULES
from gdsim.views.controls.form import HyperparameterForm, bounds
from gdsim.views.toolkit.number_field import Bounds, NumberField, exact

RATE = Bounds(0.0, low_open=True)


def make(qtbot, limits=RATE, scale="log", value=0.1):
    field = NumberField("Learning rate", limits, scale, value)
    qtbot.addWidget(field)
    field.taken = []
    field.value_entered.connect(field.taken.append)
    return field


def enter(qtbot, field, text):
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.001", 0.001),
        ("1e-3", 0.001),
        ("0,001", 0.001),
        (" 2.5E-7 ", 2.5e-7),
        (".5", 0.5),
        ("3.", 3.0),
        ("+4", 4.0),
        ("0.12345678901234567", 0.12345678901234567),
        ("1e300", 1e300),
        ("5e-324", 5e-324),
    ],
)
def test_what_is_typed_is_taken_exactly_and_shown_so_that_it_reads_back(qtbot, text, value):
    field = make(qtbot)
    enter(qtbot, field, text)
    assert field.taken == [value]
    assert field.value == value
    assert float(field.text()) == value
    assert field.sentence == ""


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("0", "above 0"),
        ("-0.1", "above 0"),
        ("1e-999", "above 0"),
        ("nan", "not a number"),
        ("inf", "not a number"),
        ("abc", "not a number"),
        ("1,000.5", "not a number"),
        ("1_000", "not a number"),
        ("", "needs a number"),
        ("1e999", "too large"),
    ],
)
def test_what_cannot_be_taken_is_refused_in_one_sentence_and_the_value_stays(qtbot, text, word):
    field = make(qtbot)
    said = []
    field.complained.connect(said.append)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    enter(qtbot, field, text)
    assert field.taken == []
    assert field.value == 0.1
    assert said == [field.sentence]
    assert word in field.sentence
    assert field.sentence.startswith("Learning rate")
    assert field.sentence.endswith(".")


def test_a_minus_sign_as_it_is_printed_is_read(qtbot):
    field = make(qtbot, Bounds())
    field.setText("−1,5")
    field.setModified(True)
    field.finish()
    assert field.taken == [-1.5]


def test_a_very_long_text_is_not_repeated_whole(qtbot):
    field = make(qtbot)
    field.setText("x" * 10_000)
    field.setModified(True)
    field.finish()
    assert len(field.sentence) < 120


def test_a_good_number_settles_the_complaint(qtbot):
    field = make(qtbot)
    enter(qtbot, field, "abc")
    enter(qtbot, field, "0.2")
    assert field.sentence == ""
    assert field.taken == [0.2]


def test_escape_brings_the_value_back(qtbot):
    field = make(qtbot)
    enter(qtbot, field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "0.1"
    assert field.sentence == ""
    assert field.taken == []


def test_the_same_number_written_otherwise_is_no_news(qtbot):
    field = make(qtbot)
    enter(qtbot, field, "1e-1")
    assert field.taken == []
    assert field.text() == "0.1"


def test_showing_a_value_emits_nothing(qtbot):
    field = make(qtbot)
    field.show_value(3.0)
    assert field.taken == []
    assert field.text() == "3"


@pytest.mark.parametrize(
    ("text", "word"),
    [("0", "at least 1"), ("71", "the data has 70 rows"), ("2.5", "whole"), ("1,000", "whole"), ("1e300", "70")],
)
def test_a_whole_number_field_refuses_what_is_not_a_count(qtbot, text, word):
    field = make(qtbot, Bounds(1, 70, whole=True, why="the data has 70 rows"), value=32)
    enter(qtbot, field, text)
    assert word in field.sentence
    assert field.value == 32


def test_a_whole_number_field_gives_integers_of_any_size(qtbot):
    field = make(qtbot, Bounds(0, 2**63 - 1, whole=True), value=0)
    enter(qtbot, field, str(2**63 - 1))
    enter(qtbot, field, "1e3")
    assert field.taken == [2**63 - 1, 1000]
    assert all(isinstance(value, int) for value in field.taken)


def test_arrow_keys_turn_a_logarithmic_dial(qtbot):
    field = make(qtbot, value=0.001)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(field, key)
    assert field.taken == [0.002, 0.005, 0.01, 0.005]
    field.show_value(0.03)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value == 0.02


def test_a_penalty_can_be_stepped_up_from_zero_and_back(qtbot):
    field = make(qtbot, Bounds(0.0), value=0.0)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.taken == [1e-4, 0.0]


def test_a_decay_rate_is_stepped_towards_one_ever_more_finely(qtbot):
    field = make(qtbot, Bounds(0.0, 1.0, high_open=True), "log-complement", 0.9)
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.taken == [0.95, 0.98, 0.99]
    field.show_value(0.0)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value == 0.5


def test_steps_stay_within_the_bounds(qtbot):
    field = make(qtbot, Bounds(0.0, 1.0), "linear", 0.98)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.taken == [1.0]


@pytest.mark.parametrize("value", [0.1, 1e-5, 1e22, 250.0, -0.5, 123456.789, 5e-324, 7])
def test_the_text_of_a_number_reads_back_as_the_same_number(value):
    assert type(value)(exact(value)) == value


@pytest.mark.parametrize("kind", [*OPTIMIZERS.values(), *SCHEDULES.values()], ids=lambda kind: kind.name)
def test_the_form_of_every_kind_takes_what_the_kind_takes(qtbot, kind):
    form = HyperparameterForm()
    qtbot.addWidget(form)
    form.show_values(kind, {})
    assert list(form.fields) == list(kind.hyperparameters())
    for name, description in kind.hyperparameters().items():
        assert form.fields[name].toolTip()
        assert form.fields[name].accessibleName()
        if not isinstance(description.default, bool):
            limits = bounds(description)
            for value in (description.low, description.high):
                assert limits.holds(value) == (description.problem(type(description.default)(value)) is None)


def test_typing_is_finished_before_a_button_acts_also_after_the_fields_own_menu(qtbot):
    """The button leaves the focus where it is, and the menu had taken it amid the typing."""
    window, field, button = QWidget(), NumberField("Learning rate", RATE, "log", 0.1), QPushButton("Play")
    layout = QVBoxLayout(window)
    for widget in (field, button):
        layout.addWidget(widget)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    met = []
    button.pressed.connect(lambda: met.append(field.value))
    field.selectAll()
    qtbot.keyClicks(field, "0.2")
    QTimer.singleShot(0, lambda: qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape))
    place = field.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, field.mapToGlobal(place))
    QApplication.sendEvent(field, event)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None and field.hasFocus())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert met == [0.2]

"""Hidden layers are typed, added and removed, as a user would."""

import pytest
from PySide6.QtCore import Qt

from gdsim.experiment.models import MLPModel
from gdsim.views.controls.widths_field import WidthsField


@pytest.fixture
def field(qtbot):
    field = WidthsField(MLPModel.hyperparameters["hidden"])
    qtbot.addWidget(field)
    field.resize(250, 100)
    field.show_value((8, 4))
    field.show()
    field.entered = []
    field.value_entered.connect(field.entered.append)
    return field


def widths(field):
    return [chip.field.text() for chip in field.chips if chip.isVisible()]


def test_a_layer_is_added_as_wide_as_the_last_until_there_are_eight(field, qtbot):
    for _ in range(6):
        qtbot.mouseClick(field.add_button, Qt.MouseButton.LeftButton)
    assert field.entered[0] == (8, 4, 4)
    assert field.entered[-1] == (8, 4, 4, 4, 4, 4, 4, 4)
    assert widths(field) == ["8", "4", "4", "4", "4", "4", "4", "4"]
    assert not field.add_button.isVisible()


def test_a_layer_is_removed_but_for_the_last_one(field, qtbot):
    qtbot.mouseClick(field.chips[0].remove_button, Qt.MouseButton.LeftButton)
    assert field.entered == [(4,)]
    assert widths(field) == ["4"]
    assert not field.chips[0].remove_button.isEnabled()


def test_a_width_is_typed_and_one_that_cannot_be_is_refused_in_a_sentence(field, qtbot):
    typed = field.chips[1].field
    typed.selectAll()
    qtbot.keyClicks(typed, "16")
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    assert field.entered == [(8, 16)]
    typed.selectAll()
    qtbot.keyClicks(typed, "65")
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    assert typed.sentence == "Hidden layer 2 must be at least 1 and at most 64."
    assert field.value == (8, 16)
    assert len(field.entered) == 1

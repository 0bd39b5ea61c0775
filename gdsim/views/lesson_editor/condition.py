"""Conditions picked from what a lesson may measure: a measure, a sign, and a number or a word."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from gdsim.lessons.conditions import OF_TEXT
from gdsim.lessons.measures import MEASURES
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.widgets import FIELD_WIDTH, SPACING, Choice
from gdsim.views.toolkit.words import translate

# As conditions write signs, and as they are read.
SIGNS = {"<": "<", "<=": "≤", ">": ">", ">=": "≥", "==": "=", "!=": "≠"}
# Pixels that a sign needs in an open list.
SIGN_WIDTH = 52


def number_in(field: NumberField) -> float:
    """What is typed in a field. Raises ValueError with a sentence where it is no number."""
    field.setModified(True)
    field.finish()
    if field.sentence:
        raise ValueError(field.sentence)
    return field.value


class MeasureFields(QWidget):
    """One measure, with the number in its parentheses where it has one. measure_changed()."""

    measure_changed = Signal()

    def __init__(self, name: str, only_numbers: bool = False):
        super().__init__()
        self.measure = Choice(name, self.tr("What is measured of the run, of its first racer"))
        for key, measure in MEASURES.items():
            if not (only_numbers and measure.is_text):
                self.measure.add(translate(measure.description), key, key)
        self.argument = NumberField(self.tr("The number of the measure"), Bounds(), "log", 1.0)
        self.argument.keep_width(FIELD_WIDTH)
        self.measure.activated.connect(self._show_argument)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.measure, 1)
        row.addWidget(self.argument)
        self._show_argument()

    @property
    def chosen(self):
        """The Measure."""
        return MEASURES[self.measure.currentData()]

    def text(self) -> str:
        """As conditions write it. Raises ValueError with one sentence."""
        name = self.measure.currentData()
        return f"{name}({number_in(self.argument)!r})" if self.chosen.takes else name

    def _show_argument(self):
        self.argument.setVisible(bool(self.chosen.takes))
        self.argument.setToolTip(translate(self.chosen.takes))
        self.measure_changed.emit()


class ConditionFields(QWidget):
    """A measure that is compared with a number, or with a word where its value is one."""

    def __init__(self, name: str):
        super().__init__()
        self.fields = MeasureFields(name)
        self.sign = Choice(self.tr("Sign"), self.tr("How the measure and the number are compared"))
        for sign, shown in SIGNS.items():
            self.sign.add(shown, sign)
        self.sign.setFixedWidth(SIGN_WIDTH)
        self.number = NumberField(self.tr("The number compared"), Bounds(), "log", 0.1)
        self.number.keep_width(FIELD_WIDTH)
        self.word = QComboBox(editable=True)
        self.word.setAccessibleName(self.tr("The word compared"))
        self.word.setMinimumContentsLength(10)
        self.fields.measure_changed.connect(self._fit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.fields, 1)
        for widget in (self.sign, self.number, self.word):
            row.addWidget(widget)
        self._fit()

    def text(self) -> str:
        """As lessons write it. Raises ValueError with one sentence."""
        if self.fields.chosen.is_text:
            word = self.word.currentText().strip().replace('"', "")
            if not word:
                raise ValueError(self.tr("A condition on a word needs the word: choose or type it."))
            compared = f'"{word}"'
        else:
            compared = repr(number_in(self.number))
        return f"{self.fields.text()} {self.sign.currentData()} {compared}"

    def _fit(self):
        """Words are the same or not, and of some there are only so many."""
        measure = self.fields.chosen
        self.number.setVisible(not measure.is_text)
        self.word.setVisible(measure.is_text)
        self.word.clear()
        self.word.addItems(measure.values)
        reason = self.tr("Words are the same or not") if measure.is_text else ""
        self.sign.set_refusals({} if not reason else {sign: reason for sign in SIGNS if sign not in OF_TEXT})
        if measure.is_text and self.sign.currentData() not in OF_TEXT:
            self.sign.show_data(OF_TEXT[0])

"""The user's own f(x, y): its text, its ranges, and the parser's complaint at the place it is about."""

import re

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from gdsim.core.formula import CONSTANTS, FUNCTIONS, Formula
from gdsim.experiment.schema import FormulaProblem
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.typed_field import TypedField
from gdsim.views.toolkit.widgets import SPACING, Sentence, add_complaint
from gdsim.views.toolkit.words import translate


class FormulaField(TypedField):
    """A formula being written; `formula_entered` carries text that was read without complaint."""

    formula_entered = Signal(str)

    def __init__(self):
        super().__init__()
        self.setAccessibleName(self.tr("Formula f(x, y)"))
        self.setPlaceholderText("x**2 + y**2")
        functions = ", ".join(FUNCTIONS)
        self.setToolTip(
            self.tr(
                "The height of the surface as a formula in x and y, with + - * / and ** or ^, numbers, {constants} "
                "and the functions {functions}. As in class: x², 2·x and ln(x), which is log(x). Press Enter to see it."
            ).format(constants=", ".join(CONSTANTS), functions=functions)
        )
        self.textEdited.connect(self._forgive)

    def take(self, text):
        """What can't be read is complained about, with the caret put where the complaint is."""
        try:
            Formula(text)
        except ValueError as error:
            if place := re.search(r"at character (\d+)", str(error)):
                # The character is selected backwards, so that it shows and the caret stands before it.
                self.setSelection(int(place[1]), -1)
            raise ValueError(translate(str(error))) from None
        self.show_text(text)
        self.formula_entered.emit(text)

    def _forgive(self, text):
        """While a complaint stands, each keystroke may be the one that settles it."""
        if not self.sentence:
            return
        try:
            Formula(text)
        except ValueError as error:
            self.complain(translate(str(error)))
        else:
            self.complain("")


class FormulaForm(QWidget):
    """Edits a FormulaProblem."""

    edited = Signal(object)  # a FormulaProblem

    def __init__(self):
        super().__init__()
        self._problem = FormulaProblem("x**2 + y**2")
        self.formula = FormulaField()
        self.formula.formula_entered.connect(lambda text: self._edit(formula=text))
        self.complaint = Sentence("warning")
        self.formula.complained.connect(self.complaint.say)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACING)
        rows.addWidget(self.formula)
        rows.addWidget(self.complaint)
        ranges = QGridLayout()
        ranges.setSpacing(SPACING)
        self.ranges = {axis: self._range_fields(ranges, line, axis) for line, axis in enumerate(("x", "y"))}
        rows.addLayout(ranges)
        add_complaint(rows, *(field for fields in self.ranges.values() for field in fields))

    def show_problem(self, problem: FormulaProblem):
        self._problem = problem
        self.formula.show_text(problem.formula)
        for axis, (low, high) in self.ranges.items():
            ends = getattr(problem, axis)
            low.show_value(ends[0])
            low.set_bounds(Bounds(high=ends[1], high_open=True))
            high.show_value(ends[1])
            high.set_bounds(Bounds(low=ends[0], low_open=True))

    def _range_fields(self, grid, line, axis):
        low = NumberField(self.tr("{axis} from").format(axis=axis))
        high = NumberField(self.tr("{axis} to").format(axis=axis))
        tip = self.tr("The part of the surface that is shown, and where a start is drawn from.")
        for column, (word, field) in enumerate(((self.tr("{axis} from"), low), (self.tr("to"), high))):
            label = QLabel(word.format(axis=axis))
            label.setBuddy(field)
            field.setToolTip(tip)
            grid.addWidget(label, line, 2 * column)
            grid.addWidget(field, line, 2 * column + 1)
            field.value_entered.connect(lambda _: self._edit(**{axis: (low.value, high.value)}))
        return low, high

    def _edit(self, **changes):
        self.edited.emit(replace(self._problem, **changes))

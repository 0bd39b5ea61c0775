"""The racers' parameters beside the exact answer, as a table."""

from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from gdsim.simulation.exact_answer import ExactAnswer
from gdsim.views.status.full_table import Cell, FullTable, Rows
from gdsim.views.toolkit.widgets import Sentence
from gdsim.views.toolkit.words import number

# More parameters than these are neither read nor compared: those are shown where the first racer is farthest off.
MOST_PARAMETERS = 6


class ExactTable(QWidget):
    """A row a parameter, the exact value first, then each racer's; another in the data's own units, if it has such."""

    def __init__(self):
        super().__init__()
        self._says = Sentence()
        self._model = Rows(self)
        self._table = FullTable(self._model, self.tr("The exact answer"))
        # Names of racers are cut where eight share the room; all are in full below, in the same order.
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 0)
        column.addWidget(self._says)
        column.addWidget(self._table)

    def show_answer(self, answer: ExactAnswer | None, names: list[str]):
        """The racers' names head their columns; nothing is shown where nothing is known."""
        self.setVisible(answer is not None)
        if answer is None:
            return
        chosen = abs(answer.parameters[0] - answer.exact).argsort(kind="stable")[::-1][:MOST_PARAMETERS]
        chosen.sort()
        self._say(answer, len(chosen))
        self._model.show_titles([self.tr("Parameter"), self.tr("Exact"), *names])
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        rows = [row for index in chosen for row in self._rows(answer, index)]
        self._model.show_rows(
            [[Cell(label, False), *(Cell(number(value), True) for value in values)] for label, *values in rows]
        )
        self._table.fit_height()

    def _rows(self, answer, index):
        """A parameter as it is trained, and below it in the data's own units."""
        name, unit = answer.names[index], answer.units[index]
        yield name, answer.exact[index], *answer.parameters[:, index]
        if answer.own_exact is not None:
            own = self.tr("{name} in {unit}").format(name=name, unit=unit or self.tr("the data's own units"))
            yield own, answer.own_exact[index], *answer.own_parameters[:, index]

    def _say(self, answer, shown):
        how = self.tr("in closed form") if answer.in_closed_form else self.tr("by Newton's method")
        says = self.tr("The exact answer, found {how}, beside the racers' parameters.").format(how=how)
        if shown < len(answer.names):
            hidden = self.tr("The {shown} of {count} that are farthest off are listed.")
            says += " " + hidden.format(shown=shown, count=len(answer.names))
        self._says.say(says)

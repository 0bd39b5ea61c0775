"""The race as a table that can be sorted by any column and copied."""

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gdsim.language import grouped
from gdsim.simulation.race import middle_target, race
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.status.full_table import VALUE, Cell, FullTable, Rows, SortedRows
from gdsim.views.status.standing import Standing
from gdsim.views.toolkit.number_field import NumberField
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.words import number

RACER = 1
# The columns that are there only where something is known for them.
VALIDATION, DISTANCE = 3, 5
# Sorted last, however good the others are.
UNKNOWN = float("inf")


class RaceTable(QWidget):
    """A row a racer: place, losses, how soon it came down to a loss that is typed, distance, cost, verdict.

    target_changed(loss): another one counts from now on.
    """

    target_changed = Signal(object)

    def __init__(self):
        super().__init__()
        self._snapshot: Snapshot | None = None
        # The loss that the user wants, and the one that was told last.
        self._target: float | None = None
        self._told: float | None = None
        self._problem = None
        self.target = NumberField(self.tr("Target loss"), scale="log")
        self.target.setToolTip(self.tr("The loss that the racers are to come down to: who was there first?"))
        self.target.value_entered.connect(self.set_target)
        copy = QToolButton(text=self.tr("Copy"))
        copy.setToolTip(self.tr("Copies the table as it is sorted, for a spreadsheet"))
        copy.clicked.connect(self.copy)
        self._model = Rows(self)
        self._sorted = SortedRows(self)
        self._sorted.setSourceModel(self._model)
        self.table = self._table()
        top = QHBoxLayout()
        label = QLabel(self.tr("Target loss"), objectName="muted")
        label.setBuddy(self.target)
        self.target.setMaximumWidth(110)
        for widget in (label, self.target):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 0)
        column.addLayout(top)
        column.addWidget(self.table)

    def show_race(self, snapshot: Snapshot, standings: list[Standing], theme: Theme):
        """The racers as they stand now; the target is a sensible one until one is typed."""
        if self._problem is not snapshot.problem:
            self._problem, self._target = snapshot.problem, None
        self._snapshot, self._standings, self._theme = snapshot, standings, theme
        target = middle_target(snapshot) if self._target is None else self._target
        if self._target is None:
            self.target.show_value(float(f"{target:.3g}"), keeps_typing=True)
        if target != self._told:
            self._told = target
            self.target_changed.emit(target)
        racers = enumerate(zip(race(snapshot, target), standings, strict=True))
        rows = [self._row(racer, found, standing, theme) for racer, (found, standing) in racers]
        self._model.show_rows(rows)
        for column in (VALIDATION, DISTANCE):
            self.table.setColumnHidden(column, all(row[column].value == UNKNOWN for row in rows))
        self.table.fit_height()

    def set_target(self, target: float):
        """The loss that counts until the problem is another one."""
        self._target = target
        self.target.show_value(float(f"{target:.3g}"))
        self.show_race(self._snapshot, self._standings, self._theme)

    def hideEvent(self, event):
        super().hideEvent(event)
        self._told = None

    def copy(self):
        """As text with tabs, with the decimal point of the user's country, in the order that is shown."""
        columns = range(self._model.columnCount())
        rows = [[self._model.headerData(column, Qt.Orientation.Horizontal) for column in columns]]
        for row in range(self._sorted.rowCount()):
            rows.append([self._copied(row, column) for column in columns])
        QGuiApplication.clipboard().setText("".join("\t".join(cells) + "\n" for cells in rows))

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.KeyPress and event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return True
        return super().eventFilter(watched, event)

    def _table(self):
        table = FullTable(self._sorted, self.tr("The race"))
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.installEventFilter(self)
        titles = [
            (self.tr("Place"), self.tr("By the training loss now")),
            (self.tr("Racer"), ""),
            (self.tr("Loss"), self.tr("On all training samples, now")),
            (self.tr("Validation"), self.tr("The loss on the rows held out, after the last whole epoch")),
            (self.tr("To target"), self.tr("Steps until the loss was the target or less, to the end of that epoch")),
            (self.tr("Distance"), self.tr("From the nearest known minimum, in the parameters as they are trained")),
            (self.tr("Gradients"), self.tr("How many gradients of single samples were computed on the way")),
            (self.tr("Verdict"), ""),
        ]
        self._model.show_titles(*zip(*titles, strict=True))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        return table

    def _row(self, racer, found, standing, theme):
        values = [
            found.place,
            standing.name,
            found.loss,
            found.validation_loss,
            found.steps_to_target,
            found.distance,
            found.gradients,
            standing.state,
        ]
        cells = [
            Cell(_text(value), not isinstance(value, str), UNKNOWN if value is None else value) for value in values
        ]
        cells[RACER] = cells[RACER]._replace(marker=(theme, racer))
        return cells

    def _copied(self, row, column):
        index = self._sorted.index(row, column)
        value = index.data(VALUE)
        if isinstance(value, float):
            return "" if value == UNKNOWN else repr(value).replace(".", QLocale().decimalPoint())
        return str(value)


def _text(value):
    if value is None:
        return "–"
    if isinstance(value, int):
        return grouped(value)
    return number(value) if isinstance(value, float) else value

"""The run as tables, for those who read numbers, with a screen reader or without: every epoch, every step."""

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QTableView, QTabWidget, QVBoxLayout

from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.numbers.tables import WIDEST, TableModel, losses, way
from gdsim.views.running.view import View
from gdsim.views.toolkit.layout import tabs, within_screen
from gdsim.views.toolkit.theme import NIGHT, Theme
from gdsim.views.toolkit.words import number

# Pixels at first, in type of the usual size.
SIZE = (620, 460)
# Pixels beside a number in its cell, on both sides together.
CELL_MARGIN = 16
# Seconds between two readings of a run that plays: numbers that change faster are not read.
REST = 1.0


class NumbersDialog(View, QDialog):
    """Losses by epoch and parameters by step; it follows the run, and the reader stays where they are."""

    def __init__(self, parent):
        super().__init__(parent)
        self.setWindowTitle(self.tr("The run's numbers"))
        self._read_at = 0.0
        titles = (self.tr("Loss by epoch"), self.tr("Parameters by step"))
        self.tables = [self._table(make, title) for make, title in zip((losses, way), titles, strict=True)]
        self.pages: QTabWidget = tabs(*zip(self.tables, titles, strict=True))
        self.pages.tabBar().setAccessibleName(self.windowTitle())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.addWidget(self.pages)
        self.tables[0].setFocus()

    def set_theme(self, theme: Theme):
        if not self.isVisible():
            self.resize(within_screen(self, *(side * theme.point_size / NIGHT.point_size for side in SIZE)))
        for table in self.tables:
            _fit_columns(table)

    def follow(self, snapshot: Snapshot, change: Change):
        is_early = snapshot.playing and time.monotonic() < self._read_at + REST
        # The frame in which a run comes to rest is never too early.
        if change.problem or not is_early:
            self._read_at = time.monotonic()
            for table in self.tables:
                _refill(table, snapshot)

    def _table(self, make, title):
        table = QTableView()
        table.setModel(TableModel(make, table))
        table.setAccessibleName(title)
        table.setToolTip(self.tr("The arrow keys go from number to number."))
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        # In bold the title of the column that is in would be cut.
        table.horizontalHeader().setHighlightSections(False)
        return table


def _refill(table, snapshot):
    """The newest row stays in view for whoever stands at it, and for anybody else the row that they stand at."""
    model, index = table.model(), table.currentIndex()
    is_last = not index.isValid() or index.row() == model.rowCount() - 1
    at, column = model.at(index.row()), max(0, index.column())
    model.show_snapshot(snapshot)
    row = model.rowCount() - 1 if is_last or at is None else model.row_of(at)
    _fit_columns(table)
    table.setCurrentIndex(model.index(row, min(column, model.columnCount() - 1)))


def _fit_columns(table):
    """As wide as any number could be: there are too many cells to look for the widest one."""
    header, metrics = table.horizontalHeader(), table.fontMetrics()
    widest = metrics.horizontalAdvance(number(WIDEST)) + CELL_MARGIN
    for column in range(table.model().columnCount()):
        table.setColumnWidth(column, max(widest, header.sectionSizeHint(column)))

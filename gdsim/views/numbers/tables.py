"""The tables of a run as Qt's models: a cell is written when it is looked at."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from gdsim.simulation.snapshot import Snapshot
from gdsim.views.running.in_words import names
from gdsim.views.toolkit.words import number

# Of a network's parameters more are no table that anybody reads.
MOST_PARAMETERS = 40
# No number of a run is written in more letters.
WIDEST = -1.234e-300


class Table(NamedTuple):
    """Titles of the columns; the first has the whole numbers `at` (N,), the others those of `columns`, (N,) each."""

    titles: list[str]
    at: np.ndarray
    columns: list[np.ndarray]


def losses(snapshot: Snapshot) -> Table:
    """Each racer's loss after each epoch, and on the rows held out."""
    racers, titles, columns = names(snapshot), [_tr("epoch")], []
    held_out = snapshot.validation_loss
    for racer, name in enumerate(racers):
        titles.append(_tr("loss of {name}").format(name=name) if len(racers) > 1 else _tr("loss"))
        columns.append(snapshot.epoch_loss.values[:, racer])
    for racer, name in enumerate(racers if held_out else ()):
        titles.append(_tr("validation loss of {name}").format(name=name) if len(racers) > 1 else _tr("validation loss"))
        columns.append(held_out.values[:, racer])
    return Table(titles, snapshot.epoch_loss.at, columns)


def way(snapshot: Snapshot) -> Table:
    """Each racer's parameters at each step that is kept."""
    racers, titles, columns = names(snapshot), [_tr("step")], []
    shown = snapshot.problem.short_names[:MOST_PARAMETERS]
    for racer, name in enumerate(racers):
        for parameter, title in enumerate(shown):
            words = _tr("{parameter} of {name}").format(parameter=title, name=name)
            titles.append(words if len(racers) > 1 else title)
            columns.append(snapshot.path.values[:, racer, parameter])
    return Table(titles, snapshot.path.at, columns)


class TableModel(QAbstractTableModel):
    """A table of a run, made by a function of its snapshot."""

    def __init__(self, make: Callable[[Snapshot], Table], parent):
        super().__init__(parent)
        self._make, self._table = make, Table([""], np.empty(0), [])

    def show_snapshot(self, snapshot: Snapshot):
        self.beginResetModel()
        self._table = self._make(snapshot)
        self.endResetModel()

    def row_of(self, at: int) -> int:
        """The row of the step or epoch, or the last one before it."""
        return max(0, int(np.searchsorted(self._table.at, at, side="right")) - 1)

    def at(self, row: int) -> int | None:
        """The step or epoch of a row, if there is such a row."""
        return int(self._table.at[row]) if 0 <= row < len(self._table.at) else None

    def rowCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else len(self._table.at)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else len(self._table.titles)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._table.titles[section] if orientation == Qt.Orientation.Horizontal else str(self.at(section))

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == 0:
                return str(self.at(index.row()))
            return number(float(self._table.columns[index.column() - 1][index.row()]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def _tr(text):
    return QCoreApplication.translate("Numbers", text)

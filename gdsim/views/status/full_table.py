"""A table of the panel: for reading, and as high as all its rows."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from gdsim.views.toolkit.markers import marker_pixmap
from gdsim.views.toolkit.theme import Theme

# Pixels of the frame, above and below together.
FRAME = 4
# The role of what a cell is sorted by.
VALUE = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()


class Cell(NamedTuple):
    """Its text, at the right where it is a number's; what it is sorted by, and which racer's marker it has."""

    text: str
    is_number: bool
    value: Any = None
    marker: tuple[Theme, int] | None = None


class Rows(QAbstractTableModel):
    """Rows of cells, below titles with tooltips; only what differs is told of."""

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self._titles: list[str] = []
        self._tips: list[str] = []
        self._rows: list[list[Cell]] = []

    def show_titles(self, titles: Sequence[str], tips: Sequence[str] = ()):
        """One a column; other titles take the rows away."""
        if list(titles) == self._titles:
            return
        self.beginResetModel()
        self._titles, self._tips, self._rows = list(titles), list(tips), []
        self.endResetModel()

    def show_rows(self, rows: list[list[Cell]]):
        """As many cells each as there are titles."""
        before, after = len(self._rows), len(rows)
        if after < before:
            self.beginRemoveRows(NOWHERE, after, before - 1)
            del self._rows[after:]
            self.endRemoveRows()
        elif after > before:
            self.beginInsertRows(NOWHERE, before, after - 1)
            self._rows += rows[before:]
            self.endInsertRows()
        if rows != self._rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(after - 1, len(self._titles) - 1))

    def rowCount(self, parent=NOWHERE):
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent=NOWHERE):
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole and self._tips:
            return self._tips[section]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        cell = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if cell.is_number else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.DecorationRole:
                return cell.marker and marker_pixmap(*cell.marker)
            case _ if role == VALUE:
                return cell.value
        return None


class SortedRows(QSortFilterProxyModel):
    """Rows in the order of a column's values, of which Qt would take the type of one for that of both."""

    def lessThan(self, left, right):
        rows = self.sourceModel()
        return rows.data(left, VALUE) < rows.data(right, VALUE)


class FullTable(QTableView):
    """Needs no scroll bars."""

    def __init__(self, model: QAbstractItemModel, name: str):
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit_height(self):
        """Shows all rows that there are now."""
        rows = sum(self.rowHeight(row) for row in range(self.model().rowCount()))
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + FRAME)

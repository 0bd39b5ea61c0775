"""The first rows of a table, as they stand in the file."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from gdsim.experiment.tables import Table

# Columns are as wide as their text, but no wider than so many letters.
WIDEST_LETTERS = 24
STYLE = """
    QTableView { background: palette(base); border: 1px solid palette(mid); border-radius: 6px;
        gridline-color: palette(mid); }
    QTableView:focus { border-color: palette(highlight); }
    QTableView::item { padding: 1px 6px; }
    QTableView::item:selected { background: palette(mid); color: palette(text); }
    QHeaderView { background: palette(window); }
    QHeaderView::section { background: palette(window); color: palette(text); border: none; padding: 3px 6px;
        border-right: 1px solid palette(mid); border-bottom: 1px solid palette(mid); font-weight: 600; }
    QTableCornerButton::section { background: palette(window); border: none; }
"""


class Preview(QTableView):
    """Rows and named columns; numbers stand right, as in a spreadsheet."""

    def __init__(self):
        super().__init__()
        self.setStyleSheet(STYLE)
        self.setAccessibleName(self.tr("The first rows of the file"))
        self.setToolTip(
            self.tr("The first rows, as the file is read. If they look wrong, change how it is read above.")
        )
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_table(self, table: Table | None):
        model = self.model()
        self.setModel(_Rows(table, self) if table else None)
        if model:
            model.deleteLater()
        if not table:
            return
        height = self.fontMetrics().height() + 4
        self.verticalHeader().setDefaultSectionSize(height)
        self.resizeColumnsToContents()
        widest = WIDEST_LETTERS * self.fontMetrics().averageCharWidth()
        for column in range(self.model().columnCount()):
            self.setColumnWidth(column, min(widest, self.columnWidth(column) + 8))


class _Rows(QAbstractTableModel):
    def __init__(self, table, parent):
        super().__init__(parent)
        self._table = table
        self._names = tuple(table.columns)
        self._numeric = [name in table.number_columns for name in self._names]

    def rowCount(self, parent=QModelIndex()):  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._table.head)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else len(self._names)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.head[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and self._numeric[index.column()]:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._names[section] if orientation == Qt.Orientation.Horizontal else str(self._table.lines[section])

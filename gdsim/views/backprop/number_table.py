"""A small table of numbers under a title, whose last rows are what follows from those above."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gdsim.views.toolkit.plots import small_font
from gdsim.views.toolkit.theme import Theme

# Pixels that a line, and a column, has beyond its text.
LINE_PADDING, COLUMN_PADDING = 4, 3


class NumberTable(QWidget):
    """Rows of texts; the first column names them, and the `results` last rows are set off by colour and weight.

    row_chosen(row), row_activated(row): by mouse or key; activated is by Enter or a double click.
    """

    row_chosen = Signal(int)
    row_activated = Signal(int)

    def __init__(self, name: str):
        super().__init__()
        self._title = QLabel(objectName="muted", textFormat=Qt.TextFormat.PlainText)
        self._color = QColor()
        self.table = QTableWidget()
        self.table.setAccessibleName(name)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setMinimumSectionSize(10)
        self.table.setStyleSheet("QTableWidget::item { padding: 0; } QHeaderView::section { padding: 0 1px; }")
        self.table.currentCellChanged.connect(lambda row, *_: self.row_chosen.emit(row))
        self.table.activated.connect(lambda index: self.row_activated.emit(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self.table, 1)

    def set_theme(self, theme: Theme, color: str):
        font = small_font(theme)
        self._color = QColor(color)
        for widget in (self._title, self.table, self.table.horizontalHeader()):
            widget.setFont(font)
        height = self.table.fontMetrics().height() + LINE_PADDING
        self.table.verticalHeader().setDefaultSectionSize(height)
        self.table.verticalHeader().setMinimumSectionSize(height)
        self.table.horizontalHeader().setFixedHeight(height)

    def show_rows(self, title: str, header: list[str], rows: list[tuple[str, ...]], results: int):
        """Each row has as many cells as the header. The row that was chosen stays so, where there is still one."""
        self._title.setText(title)
        with QSignalBlocker(self.table):
            self.table.setColumnCount(len(header))
            self.table.setHorizontalHeaderLabels(header)
            self.table.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self._show(row, column, text, is_result=row >= len(rows) - results)
        self._fit_columns(header, rows)

    def texts(self) -> list[list[str]]:
        """What the table says, row by row."""
        columns = range(self.table.columnCount())
        return [[self.table.item(row, column).text() for column in columns] for row in range(self.table.rowCount())]

    def _fit_columns(self, header, rows):
        """As narrow as their texts: by itself Qt leaves more room than so many columns have."""
        metrics = self._bold_metrics()
        for column, head in enumerate(header):
            widest = max(metrics.horizontalAdvance(text) for text in (head, *(cells[column] for cells in rows)))
            self.table.setColumnWidth(column, widest + COLUMN_PADDING)

    def _bold_metrics(self):
        font = QFont(self.table.font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)

    def _show(self, row, column, text, is_result):
        item = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.table.setItem(row, column, item)
        item.setText(text)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        font = QFont(self.table.font())
        font.setWeight(QFont.Weight.DemiBold if is_result else QFont.Weight.Normal)
        item.setFont(font)
        item.setData(Qt.ItemDataRole.ForegroundRole, self._color if is_result else None)

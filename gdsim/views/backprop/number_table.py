"""A small table of numbers under a title, and below it, always in sight, what follows from them."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.layout import left_to_right
from gdsim.views.toolkit.theme import Theme, small_font
from gdsim.views.toolkit.words import number

# Pixels that a line, and a column, has beyond its text: Qt leaves 3 on either side of it.
LINE_PADDING, COLUMN_PADDING = 1, 7
# Significant digits, and those before a power of ten, from most to fewest: as many as there is room for.
DIGITS = ((3, 2), (3, 1), (2, 1))
LISTED_DIGITS = (2, 1)
# Pixels that a line's name keeps, where numbers would take more.
NAME_WIDTH = 38

# A name or nothing; or a number, which is written with as many digits as there is room for.
Cell = str | float


class Unseen(float):
    """A number that is not to be seen yet; it has its room."""


class NumberTable(QWidget):
    """Rows of cells; the first column names them. The `results` last rows stay in sight while the others are scrolled.

    row_chosen(row), row_activated(row): by mouse or key; activated is by Enter or a double click.
    """

    row_chosen = Signal(int)
    row_activated = Signal(int)

    def __init__(self, name: str, results_name: str):
        super().__init__()
        left_to_right(self)
        self._title = ElidedLabel(objectName="muted")
        self._color = QColor()
        self._header: list[str] = []
        self._rows: list[tuple[Cell, ...]] = []
        self._results = 0
        self.table, self.results = _table(name), _table(results_name)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.currentCellChanged.connect(lambda row, *_: self.row_chosen.emit(row))
        self.table.activated.connect(lambda index: self.row_activated.emit(index.row()))
        self.results.horizontalHeader().hide()
        self.results.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalScrollBar().valueChanged.connect(self.results.horizontalScrollBar().setValue)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self.table, 1)
        column.addWidget(self.results)

    def set_theme(self, theme: Theme, color: str):
        font = small_font(theme)
        self._color = QColor(color)
        self._title.setFont(font)
        height = QFontMetrics(font).height() + LINE_PADDING
        for table in (self.table, self.results):
            table.setFont(font)
            table.horizontalHeader().setFont(font)
            table.verticalHeader().setMinimumSectionSize(height)
            table.verticalHeader().setDefaultSectionSize(height)
            table.horizontalHeader().setFixedHeight(height + LINE_PADDING)

    def show_rows(self, title: str, header: list[str], rows: list[tuple[Cell, ...]], results: int):
        """Each row has as many cells as the header. The row that was chosen stays so, where there is still one."""
        self._title.setText(title)
        self._header, self._rows, self._results = header, rows, results
        self._fill()

    def texts(self) -> list[list[str]]:
        """What the table says, row by row, the results last."""
        return [
            [table.item(row, column).text() for column in range(table.columnCount())]
            for table in (self.table, self.results)
            for row in range(table.rowCount())
        ]

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._fill()

    def _fill(self):
        rows, widths = self._fitted()
        first = len(rows) - self._results
        for table, shown, is_result in ((self.table, rows[:first], False), (self.results, rows[first:], True)):
            with QSignalBlocker(table):
                table.setColumnCount(len(self._header))
                table.setHorizontalHeaderLabels(self._header)
                table.setRowCount(len(shown))
            table.clearSpans()
            for row, texts in enumerate(shown):
                cells = self._rows[first + row if is_result else row]
                for column, (text, cell) in enumerate(zip(texts, cells, strict=True)):
                    self._show(table, row, column, "" if isinstance(cell, Unseen) else text, is_result)
                # A result's name has room until its number.
                blanks = next((place for place, text in enumerate(texts[1:]) if text), 0)
                if is_result and blanks:
                    table.setSpan(row, 0, 1, 1 + blanks)
            for column, width in enumerate(widths):
                table.setColumnWidth(column, width)
        height = self._results * self.results.verticalHeader().defaultSectionSize()
        self.results.setFixedHeight(height + 2 * self.results.frameWidth())

    def _fitted(self):
        """The rows as texts, and the columns' widths: with as many digits as there is room for."""
        bar = self.table.verticalScrollBar().sizeHint().width()
        room = self.width() - 2 * self.table.frameWidth() - bar
        for digits in DIGITS:
            rows = [[_text(cell, *digits) for cell in cells] for cells in self._rows]
            names, *numbers = self._widths(rows) or [0]
            if sum(numbers) + min(names, NAME_WIDTH) <= room:
                break
        return rows, [min(names, max(NAME_WIDTH, room - sum(numbers))), *numbers]

    def _widths(self, rows):
        """As narrow as their texts: by itself Qt leaves more room than so many columns have."""
        metrics = self._bold_metrics()
        first = len(rows) - self._results
        # The name of a result has the room of the blanks behind it.
        results = (row if row[1] else ["", *row[1:]] for row in rows[first:])
        lines = [self._header, *rows[:first], *results]
        columns = zip(*lines, strict=True)
        return [max(map(metrics.horizontalAdvance, texts)) + COLUMN_PADDING for texts in columns]

    def _bold_metrics(self):
        font = QFont(self.table.font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)

    def _show(self, table, row, column, text, is_result):
        item = table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            table.setItem(row, column, item)
        item.setText(text)
        item.setToolTip("" if column else text)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        font = QFont(self.table.font())
        font.setWeight(QFont.Weight.DemiBold if is_result else QFont.Weight.Normal)
        item.setFont(font)
        item.setData(Qt.ItemDataRole.ForegroundRole, self._color if is_result else None)


def _table(name):
    table = QTableWidget()
    table.setAccessibleName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setWordWrap(False)
    # What tells pixels apart is at the end of their names.
    table.setTextElideMode(Qt.TextElideMode.ElideLeft)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setMinimumSectionSize(10)
    table.setStyleSheet("QTableWidget::item { padding: 0; } QHeaderView::section { padding: 0 1px; }")
    return table


def brief(value: float) -> str:
    """A number of a list: its size matters most."""
    return _text(value, *LISTED_DIGITS)


def _text(cell, digits, digits_before_power):
    if isinstance(cell, str):
        return cell
    text = number(cell, digits)
    return number(cell, digits_before_power) if "×" in text else text

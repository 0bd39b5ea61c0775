"""A table of the panel: for reading, and as high as all its rows."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTableView

# Pixels of the frame, above and below together.
FRAME = 4


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


def write(model: QStandardItemModel, row: int, column: int, text: str, is_number: bool) -> QStandardItem:
    """The cell with this text, which is only touched where it is another one; numbers stand at the right."""
    item = model.item(row, column)
    if item is None:
        item = QStandardItem()
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        model.setItem(row, column, item)
    if item.text() != text:
        item.setText(text)
    return item

"""The values on the way out, step by step, as a table whose rows lead to their steps."""

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gdsim.simulation.autopsy import Autopsy
from gdsim.views.autopsy.words import meaning, times, title
from gdsim.views.toolkit import words
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font

# Steps that are listed; of more, the first and the last half.
MOST_LINES = 120
# Pixels that a line has beyond its text.
LINE_PADDING = 5
# Columns, of which the others share the room that the step and the rate leave.
STEP, LOSS, RATE, COLUMNS = 0, 3, 4, 5
NOWHERE = QModelIndex()
# Numbers stand at the right.
SIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Way(QAbstractTableModel):
    """A line a step, or one for all that are left out."""

    def __init__(self, parent):
        super().__init__(parent)
        self._theme, self._font = NIGHT, QFont()
        self._found: Autopsy | None = None
        self._rows: list[int | None] = []
        self._titles: tuple[tuple[str, str], ...] = ()

    def set_theme(self, theme: Theme):
        self.beginResetModel()
        self._theme, self._font = theme, small_font(theme)
        self._font.setWeight(QFont.Weight.DemiBold)
        self.endResetModel()

    def show_way(self, found: Autopsy):
        self.beginResetModel()
        self._found, rows, half = found, list(range(len(found.steps))), MOST_LINES // 2
        self._rows = rows if len(rows) <= MOST_LINES else [*rows[:half], None, *rows[-half:]]
        tip = self.tr("On all training samples, after the step") if found.problem.is_fit else self.tr("After the step")
        self._titles = (
            (self.tr("step"), self.tr("Click a row to go to its step")),
            (title(found.problem, found.number), meaning(found.problem, found.number)),
            (self.tr("growth ×"), self.tr("How many times as large as a step before")),
            (self.tr("loss"), tip),
            (self.tr("rate"), self.tr("The learning rate that the step used, schedule included")),
        )
        self.endResetModel()

    def forget(self):
        """No line is left."""
        self.beginResetModel()
        self._found, self._rows = None, []
        self.endResetModel()

    def step(self, line: int) -> int | None:
        """The step that a line leads to; None of those left out and of the one that was not taken."""
        row = self._rows[line]
        return None if row is None or self._found.steps[row] > self._found.last else int(self._found.steps[row])

    def line(self, step: int) -> int | None:
        """The line of a step, if it has one."""
        return next((line for line in range(len(self._rows)) if self.step(line) == step), None)

    def rowCount(self, parent=NOWHERE):
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent=NOWHERE):
        return 0 if parent.isValid() else COLUMNS

    def flags(self, index):
        leads = index.isValid() and self.step(index.row()) is not None
        return Qt.ItemFlag.ItemIsEnabled | (Qt.ItemFlag.ItemIsSelectable if leads else Qt.ItemFlag.NoItemFlags)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Vertical or not self._titles:
            return None
        text, tip = self._titles[section]
        found = {Qt.ItemDataRole.DisplayRole: text, Qt.ItemDataRole.ToolTipRole: tip}
        return SIDE if role == Qt.ItemDataRole.TextAlignmentRole else found.get(role)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        row = self._rows[index.row()]
        step = None if row is None else self._found.steps[row]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return SIDE
            case Qt.ItemDataRole.FontRole:
                return self._font if step == self._found.at else None
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(self._color(step))
            case Qt.ItemDataRole.ToolTipRole if step == self._found.end:
                return self.tr("This step was not taken: here is where it would have led.")
        return None

    def _color(self, step):
        if step == self._found.at:
            return self._theme.warning
        return self._theme.muted if step in (None, self._found.end) else self._theme.text

    def _text(self, row, column):
        if row is None:
            return "…" if column == STEP else ""
        found = self._found
        growth, rate = float(found.growth[row]), float(found.learning_rates[row])
        return (
            words.count(int(found.steps[row])),
            words.number(found.values[row]),
            "–" if np.isnan(growth) else times(growth, words.number),
            words.number(found.losses[row]),
            "–" if np.isnan(rate) else words.short(rate),
        )[column]


class WayTable(QTableView):
    """A row a step, the one that broke the number set off; the refused one leads nowhere.

    step_chosen(step): the user wants to see it.
    """

    step_chosen = Signal(int)

    def __init__(self):
        super().__init__()
        self._way = Way(self)
        self.setModel(self._way)
        self.setAccessibleName(self.tr("The values on the way out, step by step"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        # A click leaves Space to the play button.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (STEP, RATE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header.setMinimumSectionSize(10)
        header.setHighlightSections(False)
        self.setStyleSheet("QTableView::item { padding: 0 4px; } QHeaderView::section { padding: 0 4px; }")
        self.selectionModel().currentRowChanged.connect(self._choose)

    def set_theme(self, theme: Theme):
        for widget in (self, self.horizontalHeader()):
            widget.setFont(small_font(theme))
        height = self.fontMetrics().height() + LINE_PADDING
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setMinimumSectionSize(height)
        self.horizontalHeader().setFixedHeight(height)
        self._way.set_theme(theme)

    def show_way(self, found: Autopsy):
        """Fills it; what is chosen is told by `show_step`."""
        self._way.show_way(found)
        self.setColumnHidden(LOSS, found.number.kind == "loss")

    def forget(self):
        """Empties it."""
        self._way.forget()

    def show_step(self, step: int):
        """The row of the step in view is the chosen one, if it has one."""
        line = self._way.line(step)
        chosen = NOWHERE if line is None else self._way.index(line, STEP)
        if chosen != self.currentIndex():
            with QSignalBlocker(self):
                self.setCurrentIndex(chosen)

    def keyPressEvent(self, event):
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
        else:
            # Play, a step, Esc: the window's.
            event.ignore()

    def _choose(self, current, _before):
        step = self._way.step(current.row()) if current.isValid() else None
        # Nobody is told of what is only shown: then the table's own signals are blocked.
        if step is not None:
            self.step_chosen.emit(step)

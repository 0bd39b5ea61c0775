"""The values on the way out, step by step, as a table whose rows lead to their steps."""

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from gdsim.simulation.autopsy import Autopsy
from gdsim.views.autopsy.words import meaning, times, title
from gdsim.views.toolkit import words
from gdsim.views.toolkit.plots import small_font
from gdsim.views.toolkit.theme import NIGHT, Theme

# Steps that are listed; of more, the first and the last half.
MOST_LINES = 120
# Pixels that a line has beyond its text.
LINE_PADDING = 5
# Columns, of which the others share the room that these leave.
STEP, LOSS, RATE = 0, 3, 4


class WayTable(QTableWidget):
    """A row a step, the one that broke the number set off; the refused one leads nowhere.

    step_chosen(step): the user wants to see it.
    """

    step_chosen = Signal(int)

    def __init__(self):
        super().__init__(0, 5)
        self._theme = NIGHT
        self._found: Autopsy | None = None
        self._lines: list[int | None] = []
        self.setAccessibleName(self.tr("The values on the way out, step by step"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        # A click leaves Space to the play button.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (STEP, RATE):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.horizontalHeader().setMinimumSectionSize(10)
        self.horizontalHeader().setHighlightSections(False)
        self.setStyleSheet("QTableWidget::item { padding: 0 4px; } QHeaderView::section { padding: 0 4px; }")
        self.currentCellChanged.connect(self._choose)

    def set_theme(self, theme: Theme):
        self._theme = theme
        for widget in (self, self.horizontalHeader()):
            widget.setFont(small_font(theme))
        height = self.fontMetrics().height() + LINE_PADDING
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setMinimumSectionSize(height)
        self.horizontalHeader().setFixedHeight(height)
        if self._found:
            self.show_way(self._found)

    def show_way(self, found: Autopsy):
        """Fills it; what is chosen is told by `show_step`."""
        self._found = found
        rows, half = list(range(len(found.steps))), MOST_LINES // 2
        self._lines = rows if len(rows) <= MOST_LINES else [*rows[:half], None, *rows[-half:]]
        with QSignalBlocker(self):
            self.clearContents()
            self.setRowCount(len(self._lines))
            self._head(found)
            for line, row in enumerate(self._lines):
                self._write(line, row, found)
        self.setColumnHidden(LOSS, found.number.kind == "loss")

    def show_step(self, step: int):
        """The row of the step in view is the chosen one, if it has one."""
        steps = [None if row is None else int(self._found.steps[row]) for row in self._lines]
        with QSignalBlocker(self):
            self.clearSelection()
            if step in steps:
                self.setCurrentCell(steps.index(step), 0)

    def keyPressEvent(self, event):
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
        else:
            # Play, a step, Esc: the window's.
            event.ignore()

    def _head(self, found):
        heads = (
            (self.tr("step"), self.tr("Click a row to go to its step")),
            (title(found.problem, found.number), meaning(found.problem, found.number)),
            (self.tr("growth ×"), self.tr("How many times as large as a step before")),
            (self.tr("loss"), self.tr("On all training samples, after the step")),
            (self.tr("rate"), self.tr("The learning rate that the step used, schedule included")),
        )
        if not found.problem.is_fit:
            heads = (*heads[:3], (self.tr("loss"), self.tr("After the step")), heads[4])
        for column, (text, tip) in enumerate(heads):
            item = QTableWidgetItem(text)
            item.setToolTip(tip)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)

    def _write(self, line, row, found):
        font, color = QFont(self.font()), QColor(self._theme.text)
        texts = ("…", *[""] * 4) if row is None else self._texts(found, row)
        is_refused = row == len(found.steps) - 1
        if row is not None and found.steps[row] == found.at:
            font.setWeight(QFont.Weight.DemiBold)
            color = QColor(self._theme.warning)
        elif is_refused:
            color = QColor(self._theme.muted)
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setFont(font)
            item.setForeground(color)
            if is_refused:
                item.setToolTip(self.tr("This step was not taken: here is where it would have led."))
            if is_refused or row is None:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.setItem(line, column, item)

    def _texts(self, found, row):
        growth, rate = found.growth[row], found.learning_rates[row]
        return (
            words.count(int(found.steps[row])),
            words.number(found.values[row]),
            "–" if np.isnan(growth) else times(float(growth), words.number),
            words.number(found.losses[row]),
            "–" if np.isnan(rate) else words.short(rate),
        )

    def _choose(self, line, _column, before, _before):
        row = self._lines[line] if 0 <= line < len(self._lines) else None
        if line != before and row is not None and found_step(self._found, row) is not None:
            self.step_chosen.emit(found_step(self._found, row))


def found_step(found: Autopsy, row: int) -> int | None:
    """The step that a row leads to; None of the one that was not taken."""
    step = int(found.steps[row])
    return step if step <= found.last else None

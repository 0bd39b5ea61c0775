"""A surface has no data: this says what the surface is, and where the racers stand on it."""

import re
from html import escape

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gdsim.core.number_signs import MINUS, SUPERSCRIPTS
from gdsim.core.racer_names import RacerName
from gdsim.experiment.problem import Problem
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.toolkit.accessible import Picture
from gdsim.views.toolkit.markers import marker_pixmap
from gdsim.views.toolkit.theme import Theme, small_font
from gdsim.views.toolkit.words import fitted, number, short, translate

# More minima than these are counted, not listed.
LISTED_MINIMA = 4
# A column of the table has room for this number at least, so that it stays where it is as others come and go, …
USUAL_NUMBER = MINUS + "0.0000"
# … this much before it, and a line has this height; both in heights of the text.
COLUMN_GAP = 0.9
LINE_HEIGHT = 1.4
# The table's width, in heights of the text, at most: numbers stand near their racers.
MOST_WIDTH = 34.0
HEADS = ("x", "y", "f(x, y)")


class TerrainCard(QScrollArea):
    """Formula, caption, domain and minima; below, a table of the racers."""

    def __init__(self, theme: Theme):
        super().__init__()
        self.theme = theme
        self.about, self.table = QLabel(), PositionTable()
        self.about.setTextFormat(Qt.TextFormat.RichText)
        self.about.setWordWrap(True)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.about)
        layout.addWidget(self.table)
        layout.addStretch()
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def set_theme(self, theme: Theme):
        self.theme = theme

    def show_problem(self, problem: Problem):
        formula = self._paint(self.theme.accent, "f(x, y) = " + escape(self._formula(problem)))
        caption = [escape(translate(problem.caption))] if problem.terrain else []
        (left, right), (bottom, top) = ((short(low), short(high)) for low, high in problem.domain)
        domain = self.tr("x from {left} to {right}, y from {bottom} to {top}")
        window = self._entry(self.tr("Window"), domain.format(left=left, right=right, bottom=bottom, top=top))
        facts = [window, *self._minima(problem)]
        self._texts = [_paragraphs([formula, *caption, *facts]), _paragraphs([formula, *facts]), formula]
        self.about.setText(self._texts[0])

    def show_positions(self, snapshot: Snapshot, parameters):
        """Fills the table with the racers at parameters (R, 2)."""
        with np.errstate(all="ignore"):
            losses = snapshot.problem.objective.loss(parameters)
        self.table.show_numbers(np.column_stack([parameters, losses]))

    def show_what_fits(self):
        """Leaves out what would have to be scrolled to: the table first, then the caption, then all but the formula."""
        for text, has_table in [(self._texts[0], True), *((text, False) for text in self._texts)]:
            self.about.setText(text)
            self.table.setVisible(has_table)
            room = self.viewport().size()
            needed = self.about.heightForWidth(room.width()) + has_table * (self.table.height() + self._gap)
            if needed <= room.height():
                break

    @property
    def _gap(self):
        return self.widget().layout().spacing()

    @staticmethod
    def _formula(problem):
        """The formula as it is written on paper."""
        formula = problem.terrain.formula if problem.terrain else problem.experiment.problem.formula
        formula = re.sub(r"\*\*(\d+)(?![\d.])", lambda match: match[1].translate(SUPERSCRIPTS), formula)
        return re.sub(r"\bpi\b", "π", formula).replace("**", "^").replace("*", "·").replace("-", MINUS)

    def _minima(self, problem):
        if not problem.terrain:
            return [self._entry(self.tr("Minima"), self.tr("not known"))]
        lines = [self._entry(self.tr("Lowest at"), self._points(problem.terrain.minima))]
        if problem.terrain.local_minima:
            lines.append(self._entry(self.tr("Other minima"), self._points(problem.terrain.local_minima)))
        return lines

    def _points(self, points):
        if len(points) > LISTED_MINIMA:
            return self.tr("{count} places").format(count=len(points))
        return ", ".join(f"({short(x)}, {short(y)})" for x, y in points)

    def _entry(self, name, value):
        return f"{self._paint(self.theme.muted, name)}&nbsp; {value}"

    @staticmethod
    def _paint(color, text):
        return f"<span style='color:{color}'>{text}</span>"


def _paragraphs(lines):
    return "".join(f"<p style='margin:0 0 5px 0'>{line}</p>" for line in lines)


class PositionTable(Picture, QWidget):
    """One line a racer: its sign, its name, x, y and f(x, y). Painted, as laying text out anew costs a frame."""

    def __init__(self):
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Where the racers are"))
        self._names, self._cells = [], []
        self._shown = None

    @property
    def cells(self) -> list[list[str]]:
        """The texts of x, y and f(x, y), one row a racer."""
        return self._cells

    def show_racers(self, theme: Theme, names: list[RacerName]):
        if (theme, names) == self._shown:
            return
        self._shown = self._theme, self._names = theme, names
        self.setFont(small_font(theme))
        self._signs = [marker_pixmap(theme, racer) for racer in range(len(names))]
        self._cells = [[""] * 3 for _ in names]
        self.setFixedHeight(round((1 + len(names)) * self._line_height()))
        self.update()

    def show_numbers(self, values):
        """values (R, 3): x, y and f(x, y)."""
        cells = [[number(value) for value in row] for row in values]
        if cells != self._cells:
            self._cells = cells
            self.update()

    def paintEvent(self, event):
        painter = QPainter(self)
        columns = self._columns()
        painter.setPen(QColor(self._theme.muted))
        self._paint_numbers(painter, 0, HEADS, columns)
        painter.setPen(QColor(self._theme.text))
        height = self._line_height()
        indent = 1.2 * self.fontMetrics().height()
        room = self._width() - sum(columns) - indent
        for row, (sign, name, cells) in enumerate(zip(self._signs, self._names, self._cells, strict=True), start=1):
            painter.drawPixmap(0, round((row + 0.5) * height - sign.deviceIndependentSize().height() / 2), sign)
            cell = QRectF(indent, row * height, room, height)
            painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, fitted(name, self.fontMetrics(), room))
            self._paint_numbers(painter, row, cells, columns)

    def _columns(self):
        """How wide those of the numbers are; names have what is left."""
        advance = self.fontMetrics().horizontalAdvance
        texts = zip(HEADS, *self._cells, strict=True)
        gap = COLUMN_GAP * self.fontMetrics().height()
        return [gap + max(map(advance, (USUAL_NUMBER, *column))) for column in texts]

    def _paint_numbers(self, painter, row, texts, columns):
        left, height = self._width() - sum(columns), self._line_height()
        for text, width in zip(texts, columns, strict=True):
            cell = QRectF(left, row * height, width, height)
            painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
            left += width

    def _width(self):
        return min(self.width(), MOST_WIDTH * self.fontMetrics().height())

    def _line_height(self):
        return LINE_HEIGHT * self.fontMetrics().height()

"""Histograms one below the other on one axis, a row a layer: small multiples."""

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from gdsim.simulation.layers import Histogram
from gdsim.views.layers.labels import depth_colors
from gdsim.views.toolkit import words
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font

# Pixels between the words and the bars, and above the axis' numbers.
GAP, ABOVE = 8.0, 3.0
# The part of a row that the highest bar fills, and how strongly the bars are filled, of 255.
FILLED, OPACITY = 0.86, 190
# Rows are no higher than so many lines of text: a few layers need not fill a large screen.
MOST_LINES = 7.0


class Row(NamedTuple):
    """A layer's name, its histogram, and what is said of it at its right."""

    name: str
    histogram: Histogram
    note: str


class Histograms(QWidget):
    """Each row is as high as its own largest bar: widths are compared, not heights."""

    def __init__(self):
        super().__init__()
        self._theme: Theme = NIGHT
        self.rows: list[Row] = []

    def sizeHint(self):
        return QSize(340, 240)

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.setFont(small_font(theme))
        self.update()

    def show_rows(self, rows: list[Row]):
        self.rows = rows
        self.setAccessibleDescription("; ".join(f"{row.name}: {row.note}" for row in rows))
        self.update()

    def paintEvent(self, event):
        if not self.rows:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.background))
        metrics = QFontMetricsF(self.font())
        names = max(metrics.horizontalAdvance(row.name) for row in self.rows) + 2 * GAP
        notes = max(metrics.horizontalAdvance(row.note) for row in self.rows) + 2 * GAP
        axis = metrics.height() + ABOVE
        height = min((self.height() - axis - GAP) / len(self.rows), MOST_LINES * metrics.height())
        place = QRectF(names, GAP / 2, self.width() - names - notes, height * len(self.rows))
        self._paint_axis(painter, place, metrics)
        colors = depth_colors(self._theme, len(self.rows))
        for index, (row, color) in enumerate(zip(self.rows, colors, strict=True)):
            band = QRectF(place.left(), place.top() + index * height, place.width(), height)
            self._paint_bars(painter, band, row.histogram, QColor(color))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setPen(QColor(self._theme.text))
            painter.drawText(QRectF(GAP, band.top(), names, height), middle | Qt.AlignmentFlag.AlignLeft, row.name)
            painter.setPen(QColor(self._theme.muted))
            right = QRectF(band.right(), band.top(), notes - GAP, height)
            painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, row.note)

    def _paint_axis(self, painter, place, metrics):
        low, high = self.rows[0].histogram.low, self.rows[0].histogram.high
        ticks = sorted({low, (low + high) / 2.0, high})
        for tick in ticks:
            x = place.left() + (tick - low) / (high - low) * place.width()
            painter.setPen(QPen(QColor(self._theme.grid), 1.0))
            painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
            painter.setPen(QColor(self._theme.muted))
            text = words.short(tick, 2)
            width = metrics.horizontalAdvance(text)
            painter.drawText(QPointF(x - width / 2, place.bottom() + ABOVE + metrics.ascent()), text)

    def _paint_bars(self, painter, band, histogram, color):
        base = band.bottom() - 0.5
        painter.setPen(QPen(QColor(self._theme.border), 1.0))
        painter.drawLine(QPointF(band.left(), base), QPointF(band.right(), base))
        if not histogram.parts.max() > 0.0:
            return
        heights = histogram.parts / histogram.parts.max() * band.height() * FILLED
        edges = np.linspace(band.left(), band.right(), len(heights) + 1)
        x, y = np.repeat(edges, 2)[1:-1], base - np.repeat(heights, 2)
        outline = QPolygonF([QPointF(x[0], base), *map(QPointF, x.tolist(), y.tolist()), QPointF(x[-1], base)])
        painter.setPen(QPen(color, 1.2))
        color.setAlpha(OPACITY)
        painter.setBrush(color)
        painter.drawPolygon(outline)

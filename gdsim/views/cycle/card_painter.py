"""Paints the cards of the training cycle: as many digits and letters as there is room for."""

import math
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from gdsim.views.cycle.texts import Card, Cell, Kind
from gdsim.views.toolkit.theme import Theme, small_font

# Pixels between a card's frame and its text, and between two columns.
PADDING, COLUMN_GAP = 6.0, 5.0
# The heights of a line and of a card's title, in heights of the text.
LINE_HEIGHT, TITLE_HEIGHT = 1.06, 1.6
CORNER = 7.0  # pixels
ARROW_WIDTH, ARROW_HEAD = 1.8, 4.5  # pixels
# How well the cards are seen whose turn it is not.
WAITING_OPACITY = 0.5
# What stands between a weight's feature and its class.
ARROW = "→"
# Significant digits of a number, from most to fewest: its size is always seen.
DIGITS = (4, 3, 2, 1)


class CardPainter:
    """Knows the fonts and colours of a theme."""

    def __init__(self, theme: Theme):
        self.theme = theme
        self.font, self.bold = small_font(theme), small_font(theme)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.metrics, self.bold_metrics = QFontMetricsF(self.font), QFontMetricsF(self.bold)
        self._cut: dict[tuple, tuple[str, float]] = {}
        self.line_height = LINE_HEIGHT * self.metrics.height()
        self.title_height = TITLE_HEIGHT * self.metrics.height()

    def lines_in(self, height: float) -> int:
        """How many lines a card of that height has below its title."""
        return int((height - self.title_height - PADDING) / self.line_height)

    def height_of(self, lines: int) -> int:
        """How high a card is that has room for so many lines."""
        return math.ceil(self.title_height + lines * self.line_height + PADDING) + 2

    def paint_frame(self, painter: QPainter, frame: QRectF, card: Card, number: str, color: str, is_lit: bool | None):
        """Paints what stays from step to step: the frame and the title. is_lit is None where no card is."""
        painter.save()
        painter.setOpacity(WAITING_OPACITY if is_lit is False else 1.0)
        painter.setPen(QPen(QColor(color if is_lit else self.theme.border), 2.0 if is_lit else 1.0))
        painter.setBrush(QColor(self.theme.raised))
        painter.drawRoundedRect(frame, CORNER, CORNER)
        self._paint_title(painter, frame.adjusted(PADDING, 0, -PADDING, 0), card.title, number, color)
        painter.restore()

    def paint_lines(self, painter: QPainter, frame: QRectF, card: Card, color: str, is_lit: bool | None):
        """Paints the card's numbers and words."""
        painter.setOpacity(WAITING_OPACITY if is_lit is False else 1.0)
        inks = {Kind.NOTE: self.theme.muted, Kind.HEADER: self.theme.muted, Kind.RESULT: color}
        baseline = (self.line_height + self.metrics.ascent() - self.metrics.descent()) / 2
        top = frame.top() + self.title_height
        card = self._shown(card, frame.height())
        bottom = frame.bottom() - PADDING / 2 - len(card.bottom) * self.line_height
        tops = [top + index * self.line_height for index in range(len(card.top))]
        tops += [bottom + index * self.line_height for index in range(len(card.bottom))]
        left = frame.left() + PADDING
        for line, placed, y in zip(card.lines, self._placed(card, frame.width()), tops, strict=True):
            painter.setPen(QColor(inks.get(line.kind, self.theme.text)))
            painter.setFont(self.bold if line.kind is Kind.RESULT else self.font)
            for x, text in placed:
                painter.drawText(QPointF(left + x, y + baseline), text)
        if card.text:
            painter.setPen(QColor(self.theme.muted))
            painter.setFont(self.font)
            room = frame.adjusted(PADDING, self.title_height + 4, -PADDING, -PADDING)
            painter.drawText(room, Qt.TextFlag.TextWordWrap, card.text)
        painter.setOpacity(1.0)

    def _paint_title(self, painter, inner, title, number, color):
        middle = inner.top() + self.title_height / 2 + 1
        radius = 0.58 * self.metrics.height()
        badge = QRectF(inner.left(), middle - radius, 2 * radius * max(1.0, 0.6 * len(number)), 2 * radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(badge, radius, radius)
        painter.setFont(self.bold)
        painter.setPen(QColor(self.theme.background))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, number)
        painter.setPen(QColor(self.theme.text))
        left = badge.right() + 6
        room = QRectF(left, inner.top() + 1, inner.right() - left, self.title_height)
        shown = self.bold_metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def texts(self, card: Card, frame: QRectF) -> list[list[str]]:
        """What each cell of each line says in a card of that size."""
        return [[text for _, text in line] for line in self._placed(self._shown(card, frame.height()), frame.width())]

    def _shown(self, card: Card, height: float) -> Card:
        """The lines there is room for: in a low card its foot gives way first, then the note above the numbers."""
        room = (height - self.title_height - PADDING / 2 + 1.0) / self.line_height
        if len(card.lines) <= room:
            return card
        numbers = tuple(line for line in card.top if line.kind is not Kind.NOTE)
        return replace(card, top=card.top if len(card.top) <= room else numbers, bottom=())

    def _placed(self, card, width):
        """Each line's cells as where they begin and what they say."""
        lines = []
        for line in card.lines:
            metrics = self.bold_metrics if line.kind is Kind.RESULT else self.metrics
            placed = []
            for index, (left, room) in enumerate(self._columns(card, len(line.cells), width - 2 * PADDING)):
                text, advance = self._fitted(line.cells[index], room, metrics)
                is_left = len(line.cells) == 1 or (index == 0 and card.labelled)
                placed.append((left if is_left else left + room - advance, text))
            lines.append(placed)
        return lines

    def _fitted(self, cell: Cell, room: float, metrics: QFontMetricsF) -> tuple[str, float]:
        """A cell's text and its width: a number with as many digits as there is room for, words cut where they must.

        Where no number has room it is the narrowest: with fewer digits, 5850 would be 6×10³.
        """
        if isinstance(cell, str):
            key = (cell, room, metrics is self.bold_metrics)
            if key not in self._cut:
                # What leads from one thing to another is nothing without the other.
                cut = Qt.TextElideMode.ElideMiddle if ARROW in cell else Qt.TextElideMode.ElideRight
                text = metrics.elidedText(cell, cut, room)
                self._cut[key] = text, metrics.horizontalAdvance(text)
            return self._cut[key]
        tried = []
        for text in map(cell, DIGITS):
            tried.append((text, metrics.horizontalAdvance(text)))
            if tried[-1][1] <= room:
                return tried[-1]
        return min(tried, key=lambda number: number[1])

    def _columns(self, card: Card, count: int, width: float) -> list[tuple[float, float]]:
        """Left edge and width of each of a line's cells."""
        if count == 1:
            return [(0.0, width)]
        unit = (width - (count - 1) * COLUMN_GAP) / sum(card.columns)
        columns, left = [], 0.0
        for share in card.columns:
            columns.append((left, share * unit))
            left += share * unit + COLUMN_GAP
        return columns


def paint_arrow(painter: QPainter, points: list[QPointF], color: str):
    """A line through the points with a head at the last one."""
    painter.setPen(QPen(QColor(color), ARROW_WIDTH, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(points)
    tip, along = points[-1], points[-1] - points[-2]
    along /= max(1e-9, (along.x() ** 2 + along.y() ** 2) ** 0.5)
    across = QPointF(-along.y(), along.x())
    painter.drawPolyline(
        [tip - ARROW_HEAD * along + ARROW_HEAD * across, tip, tip - ARROW_HEAD * along - ARROW_HEAD * across]
    )

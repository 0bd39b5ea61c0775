"""What the colours of a map of basins stand for, in as many lines as it takes."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from gdsim.views.basins.colors import swatch
from gdsim.views.toolkit.theme import Theme, small_font

# Of the font's height: a line, a swatch' width and height, what is between swatch and text, and between two entries.
LINE, SWATCH_WIDTH, SWATCH_HEIGHT, GAP, APART = 1.25, 1.4, 0.75, 0.4, 1.1


class Entry(NamedTuple):
    """What became of a start (a minimum's number, ELSEWHERE, DIVERGED or UNDEFINED), and what is said of it."""

    what: int
    text: str


class BasinLegend(QWidget):
    """Entries one after the other, as words in lines."""

    def __init__(self):
        super().__init__()
        self._theme: Theme | None = None
        self.entries: tuple[Entry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Minima and how many starts reach them"))

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.setFont(small_font(theme))
        self.updateGeometry()
        self.update()

    def set_entries(self, entries: tuple[Entry, ...]):
        if entries != self.entries:
            self.entries = entries
            self.setAccessibleDescription("; ".join(entry.text for entry in entries))
            self.updateGeometry()
            self.update()

    def heightForWidth(self, width):
        places = self.places(width)
        return round(places[-1].y() + self._line()) if places else 0

    def sizeHint(self):
        return QSize(200, self.heightForWidth(self.width()))

    def minimumSizeHint(self):
        return QSize(80, self.heightForWidth(self.width()))

    def places(self, width: float) -> list[QPointF]:
        """Where each entry begins in a legend so many pixels wide: in the next line where it would not end in this."""
        places, x, y = [], 0.0, 0.0
        for entry in self.entries:
            needed = self._before_text() + self.fontMetrics().horizontalAdvance(entry.text)
            if x and x + needed > width:
                x, y = 0.0, y + self._line()
            places.append(QPointF(x, y))
            x += needed + APART * self.fontMetrics().height()
        return places

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event):
        if self._theme is None:
            return
        painter, height = QPainter(self), self.fontMetrics().height()
        painter.setPen(QColor(self._theme.text))
        width, high = round(SWATCH_WIDTH * height), round(SWATCH_HEIGHT * height)
        for entry, place in zip(self.entries, self.places(self.width()), strict=True):
            middle = place.y() + self._line() / 2
            image = swatch(self._theme, entry.what, width, high)
            painter.drawImage(QPointF(place.x(), round(middle - high / 2)), image)
            text = QRectF(place.x() + self._before_text(), place.y(), self.width(), self._line())
            painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, entry.text)

    def _before_text(self):
        return (SWATCH_WIDTH + GAP) * self.fontMetrics().height()

    def _line(self):
        return LINE * self.fontMetrics().height()

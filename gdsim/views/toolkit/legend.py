"""The legend beside a plot: whose line has which colour and marker, and how it stands."""

from typing import NamedTuple

from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from gdsim.views.toolkit.layout import left_to_right
from gdsim.views.toolkit.theme import Theme, small_font

# The widths of a line's sample and of the space between two columns of the legend, in heights of its text.
SAMPLE_WIDTH, COLUMN_GAP = 1.8, 1.2
# The height of a legend's row in heights of its text.
ROW_HEIGHT = 1.15
# Where a title would be left less room than this, the detail gives way; in heights of the text.
LEAST_TITLE = 2.0
# Dashes and gaps of a sample, in its line's widths: so short that they are seen on both sides of the marker.
SHORT_DASHES = (1.5, 1.0)
# A racer's marker in the legend, in heights of the text.
MARKER_SIZE = 0.6


class Entry(NamedTuple):
    """A line of the legend. Where room is short the title is cut before the detail.

    A detail that changes says in `detail_room` how long it becomes; one that `gives_way` is left out before the title
    is cut.
    """

    color: str
    marker: str | None
    title: str
    detail: str = ""
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    detail_room: str = ""
    gives_way: bool = False


class Legend(QWidget):
    """Each racer's colour, marker and title, and beside it a value that changes without anything moving."""

    def __init__(self):
        super().__init__()
        left_to_right(self)
        self._entries: tuple[Entry, ...] = ()
        self._values: tuple[str, ...] = ()
        self._theme = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Legend"))

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    @property
    def values(self) -> tuple[str, ...]:
        return self._values

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.setFont(small_font(theme))
        self.updateGeometry()
        self.update()

    def set_entries(self, entries):
        if entries != self._entries:
            self._entries = entries
            self._values = ("",) * len(entries)
            self.setAccessibleDescription(", ".join(f"{entry.title} {entry.detail}".strip() for entry in entries))
            self.updateGeometry()
            self.update()

    def set_values(self, values):
        """One text an entry."""
        if values != self._values:
            self._values = values
            self.update()

    def heightForWidth(self, width):
        rows = -(-len(self._entries) // self._columns(width))
        return round(rows * self._row_height()) + 2

    def sizeHint(self):
        return QSize(200, self.heightForWidth(self.width()))

    def minimumSizeHint(self):
        return QSize(80, round(self._row_height()))

    def paintEvent(self, event):
        if not self._entries:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._columns(self.width())
        rows = -(-len(self._entries) // columns)
        gap = COLUMN_GAP * self.fontMetrics().height()
        width = (self.width() - (columns - 1) * gap) / columns
        for index, (entry, value) in enumerate(zip(self._entries, self._values, strict=True)):
            column, row = divmod(index, rows)
            cell = QRectF(column * (width + gap), row * self._row_height(), width, self._row_height())
            self._paint_entry(painter, cell, entry, value)

    def _paint_entry(self, painter, cell, entry, value):
        metrics = self.fontMetrics()
        height, middle = metrics.height(), cell.center().y()
        sample = SAMPLE_WIDTH * height
        pen = QPen(QColor(entry.color), 2.0, entry.style, Qt.PenCapStyle.FlatCap)
        if entry.style == Qt.PenStyle.DashLine:
            pen.setDashPattern(SHORT_DASHES)
        painter.setPen(pen)
        painter.drawLine(QPointF(cell.left() + 2, middle), QPointF(cell.left() + sample - 4, middle))
        if entry.marker:
            place = QTransform.fromTranslate(cell.left() + (sample - 2) / 2, middle)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(entry.color))
            painter.drawPath(place.scale(MARKER_SIZE * height, MARKER_SIZE * height).map(Symbols[entry.marker]))
        text = cell.adjusted(sample, 0, -2, 0)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, value)
        detail = f" {entry.detail}" if entry.detail else ""
        room = text.width() - metrics.horizontalAdvance("  " + value)
        least = metrics.horizontalAdvance(entry.title) if entry.gives_way else LEAST_TITLE * height
        if room - metrics.horizontalAdvance(detail) < least:
            detail = ""
        painter.setPen(QColor(self._theme.muted))
        room = round(room - metrics.horizontalAdvance(detail))
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room) + detail
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)

    def _row_height(self):
        return ROW_HEIGHT * self.fontMetrics().height()

    def _columns(self, width):
        """As many columns as fit the longest title beside a long number, at least two where there are many."""
        metrics = self.fontMetrics()
        texts = [f"{entry.title} {detail}" for entry in self._entries for detail in (entry.detail, entry.detail_room)]
        titles = max(map(metrics.horizontalAdvance, texts), default=0)
        one = titles + metrics.horizontalAdvance("  0.00000") + SAMPLE_WIDTH * metrics.height()
        gap = COLUMN_GAP * metrics.height()
        fitting = int((width + gap) // (one + gap))
        least = 2 if len(self._entries) > 3 else 1
        return max(least, min(fitting, len(self._entries)))

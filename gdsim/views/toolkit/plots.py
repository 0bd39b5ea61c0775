"""What the two-dimensional plots share: the widget in the theme's colours, its axes, and the legend of racers."""

import weakref
from functools import cache
from html import escape
from typing import NamedTuple

import numpy as np
import pyqtgraph
import shiboken6
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from gdsim.core.number_signs import SUPERSCRIPTS
from gdsim.views.toolkit import words
from gdsim.views.toolkit.accessible import Picture
from gdsim.views.toolkit.layout import left_to_right
from gdsim.views.toolkit.theme import Theme

# Points by which ticks and legends are smaller than the theme's text: they are read, but not first.
SMALLER_POINTS = 1.5
# Pixels between two ticks of a logarithmic axis, at least: twice the height of their text.
LOG_TICK_GAP = 30
# Decades that a logarithmic axis writes out, either way of 1: 0.001 … 1000; the others are powers of ten.
PLAIN_DECADES = 3
# From one tick to the next on it, in decades, at most the last.
DECADE_STRIDES = (1, 2, 3, 5, 10, 20, 50, 100)
# Pixels between two numbers along a horizontal axis, at least.
TICK_TEXT_GAP = 10.0
# A tick's number has at least so many digits and at most those that there are, …
LEAST_DIGITS, MOST_DIGITS = 4, 16
# … so that it is off by at most this part of the distance to its neighbours.
TICK_ERROR = 0.05
# Grid lines belong to the axes and lie below all that is drawn.
BEHIND = -1000
# How far the user may zoom: out to so many pictures on every side, and in to such a part of one, …
ZOOM_OUT, ZOOM_IN = 3.0, 1e-6
# … as long as it is this part of the numbers themselves, whose digits end, …
LEAST_PART = 1e-9
# … and, on a logarithmic axis, within the powers of ten that there are.
MOST_DECADES = 300.0
# Less from one end of an axis to the other is none: what is reckoned with it would be zero. Then at least 1 is shown.
LEAST_SPAN = 1e-290
# As far as an axis may reach on either side of 0, so that the distance between its ends is still a number.
FARTHEST = 1e307
# Pixels of line that are drawn wide and smooth at once, at most: they cost a thousand times as much as thin ones.
SMOOTH_LENGTH = 5000.0
# Pixels around the name of an axis; the base class keeps four fifths of name and margin free for it.
LABEL_MARGIN = 3
# Pixels left, above, right and below the axes, into which their outermost numbers may reach.
PLOT_MARGINS = (2, 7, 12, 2)
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


def small_font(theme: Theme) -> QFont:
    """The font of ticks, legends and read-outs."""
    font = QFont()
    font.setPointSizeF(theme.point_size - SMALLER_POINTS)
    return font


@cache
def kept_pen(color: str, width: float = 1.0) -> QPen:
    """The same pen each time, for points that are drawn in every frame: for another one, be it equal, pyqtgraph paints
    their symbols again, and keeps these too."""
    return pyqtgraph.mkPen(color, width=width)


@cache
def kept_brush(color: str | None) -> QBrush:
    """As kept_pen; of no colour, it paints nothing."""
    return pyqtgraph.mkBrush(color)


class NumberAxis(pyqtgraph.AxisItem):
    """An axis with few ticks and their grid lines; on a logarithmic one the numbers are 1, 0.1, 0.01."""

    def __init__(self, orientation: str):
        super().__init__(orientation, maxTickLength=0)
        self.enableAutoSIPrefix(False)
        self.setStyle(maxTickLevel=0, tickTextOffset=4, hideOverlappingLabels=False)
        self.setGrid(255)
        self.label.document().setDocumentMargin(LABEL_MARGIN)
        self._shorter: tuple[str, ...] = ()

    def show_name(self, name: str, *shorter: str):
        """Names the axis, by the first of the names that it is long enough for."""
        self._shorter = shorter
        self.setLabel(name)
        # The base class would leave it where a name of another length had its middle.
        self.resizeEvent()

    def resizeEvent(self, event=None):
        if self.label is None:
            return
        self.label.setHtml(self.labelString())
        self.label.setToolTip("" if self.shown_label == self.labelText else self.labelText)
        super().resizeEvent(event)
        # The base class lets its label hang out of the axis, where the widget's edge would cut it.
        if self.orientation == "bottom":
            self.label.setY(self.size().height() - self.label.boundingRect().height() + LABEL_MARGIN)
        else:
            self.label.setX(-LABEL_MARGIN)

    def set_theme(self, theme: Theme):
        font = small_font(theme)
        self.setTickFont(font)
        if self.orientation == "bottom":
            self.setStyle(autoExpandTextSpace=False, tickTextHeight=QFontMetrics(font).height())
        self.setPen(theme.border)
        self.setTickPen(theme.grid)
        self.setTextPen(theme.muted)
        self.setLabel(self.labelText, **{"color": theme.muted, "font-size": f"{font.pointSizeF()}pt"})

    def labelString(self):
        # The base class would read the names of columns and parameters as markup.
        style = "; ".join(f"{name}: {value}" for name, value in self.labelStyle.items())
        return f"<span style='{style}'>{escape(self.shown_label)}</span>"

    @property
    def shown_label(self) -> str:
        """The axis' name or a shorter one, cut in its middle where all are longer than the axis."""
        length = self.size().width() if self.orientation == "bottom" else self.size().height()
        if length <= 0.0:
            return self.labelText
        metrics = QFontMetricsF(self.style["tickFont"] or QFont())
        room, names = length - 2 * LABEL_MARGIN, (self.labelText, *self._shorter)
        fitting = next((name for name in names if metrics.horizontalAdvance(name) <= room), names[-1])
        return metrics.elidedText(fitting, Qt.TextElideMode.ElideMiddle, room)

    def tickValues(self, minVal, maxVal, size):
        if self.logMode:
            return [(1.0, log_ticks(minVal, maxVal, most=max(2.0, size / LOG_TICK_GAP)))]
        levels = super().tickValues(minVal, maxVal, size)
        return self._apart(*levels[0], minVal, maxVal, size) if self.orientation == "bottom" else levels

    def tickStrings(self, values, scale, spacing):
        if self.logMode:
            return [decade_text(value) for value in values]
        return tick_texts(values, spacing)

    def _apart(self, spacing, values, low, high, size):
        """These ticks, or fewer where their numbers would touch each other."""
        metrics = QFontMetrics(self.style["tickFont"] or QFont())
        widest = max(map(metrics.horizontalAdvance, tick_texts(values, spacing)), default=0) + TICK_TEXT_GAP
        if spacing * size < widest * (high - low):
            spacing = nice_step(high - low, max(1.0, size / widest))
            values = np.arange(np.ceil(low / spacing), np.floor(high / spacing) + 1.0) * spacing
        return [(spacing, values)]


def tick_texts(values, spacing) -> list[str]:
    """The numbers of ticks (n,): as many digits as tell them from their neighbours, `spacing` (one or n) away."""
    values = np.asarray(values, dtype=float)
    values = np.where(np.abs(values) < 1e-6 * spacing, 0.0, values)
    digits = LEAST_DIGITS
    while digits < MOST_DIGITS and (np.abs(_rounded(values, digits) - values) > TICK_ERROR * spacing).any():
        digits += 1
    return [words.short(value) if digits == LEAST_DIGITS else words.number(value, digits) for value in values.tolist()]


def neighbour_distance(values):
    """How far from each tick (n,), in rising order, its nearest neighbour is; of a single one its own size."""
    if len(values) < 2:
        return np.abs(values)
    steps = np.diff(values)
    return np.minimum(np.append(steps, np.inf), np.append(np.inf, steps))


def _rounded(values, digits):
    return np.array([float(f"{value:.{digits - 1}e}") for value in values])


def decade_text(exponent: float) -> str:
    """A logarithmic tick's number: 0.01, 5, 10⁸."""
    if exponent == round(exponent) and abs(exponent) > PLAIN_DECADES:
        return "10" + str(round(exponent)).translate(SUPERSCRIPTS)
    return words.short(10.0**exponent)


def log_ticks(low: float, high: float, most: float):
    """At most about so many ticks for exponents from low to high: decades if they do, else 1-2-5, else even steps."""
    decades = np.arange(np.ceil(low), np.floor(high) + 1.0)
    if len(decades) >= 3:
        stride = next((n for n in DECADE_STRIDES if n * most >= high - low), DECADE_STRIDES[-1])
        return decades[decades % stride == 0.0]
    fine = (np.arange(np.floor(low), np.ceil(high))[:, np.newaxis] + np.log10([1.0, 2.0, 5.0])).ravel()
    fine = fine[(fine >= low) & (fine <= high)]
    if len(fine) >= 3:
        return fine if len(fine) <= 1.5 * most else decades
    step = nice_step(10.0**high - 10.0**low, most)
    return np.log10(np.arange(np.ceil(10.0**low / step), np.floor(10.0**high / step) + 1.0) * step)


def nice_step(span: float, most: float) -> float:
    """The smallest step of 1, 2 or 5 times a power of ten that divides the span into at most so many."""
    least = span / most
    power = 10.0 ** np.floor(np.log10(least))
    return power * next(factor for factor in (1.0, 2.0, 5.0, 10.0) if factor * power >= 0.999 * least)


# To look for them among a window's widgets takes a millisecond.
_PLOTS = weakref.WeakSet()


def plots_in(window: QWidget) -> list["Plot"]:
    """Those that are seen in a window."""
    there = filter(shiboken6.isValid, list(_PLOTS))
    return [plot for plot in there if plot.isVisible() and plot.window() is window]


class Plot(Picture, pyqtgraph.PlotWidget):
    """A plot whose owner decides what is in view, until the user zooms; "A" or a double click fits it again.

    pointer_moved carries the pointer's place in the axes' own numbers (x, y), or None when it has left.
    """

    fit_asked = Signal()
    zoomed = Signal()
    pointer_moved = Signal(object)

    def __init__(self, view_box: pyqtgraph.ViewBox | None = None):
        axes = {side: NumberAxis(side) for side in ("left", "bottom")}
        super().__init__(axisItems=axes, viewBox=view_box or pyqtgraph.ViewBox(enableMenu=False))
        _PLOTS.add(self)
        left_to_right(self)
        left_to_right(self.plotItem)
        self.number_axes = tuple(axes.values())
        for axis in self.number_axes:
            axis.setZValue(BEHIND)
        self.getPlotItem().layout.setContentsMargins(*PLOT_MARGINS)
        self.hideButtons()
        self.setMenuEnabled(False)
        # The base class makes a menu all the same, and leaves it an orphan that would outlive the window.
        menu = self.getPlotItem().ctrlMenu
        menu.setParent(self, menu.windowFlags())
        self.view_box = self.getPlotItem().getViewBox()
        self.view_box.disableAutoRange()
        self._fitted = None
        self.view_box.sigRangeChangedManually.connect(self.zoomed)
        self.setFrameShape(self.Shape.NoFrame)

    def set_theme(self, theme: Theme):
        self.setBackground(theme.background)
        for axis in self.number_axes:
            axis.set_theme(theme)

    def name_axis(self, side: str, name: str, *shorter: str):
        """Names the "left" or the "bottom" axis, by the first of the names that it is long enough for."""
        self.getAxis(side).show_name(name, *shorter)

    def add(self, item, z: float):
        """Adds an item that is drawn above those of a smaller z and has no say in what is in view."""
        item.setZValue(z)
        self.view_box.addItem(item, ignoreBounds=True)

    def show_range(self, x_range, y_range):
        """Brings these ranges into view, and lets the user zoom as far around and into them as numbers go."""
        ranges = np.clip(np.array([x_range, y_range], dtype=float), -FARTHEST, FARTHEST)
        wider = np.maximum(1.0, LEAST_PART * np.abs(ranges[:, 1]))
        ranges[:, 1] += np.where(np.diff(ranges)[:, 0] < LEAST_SPAN, wider, 0.0)
        if not np.array_equal(ranges, self._fitted):
            self._fitted = ranges
            self._limit_zoom(ranges)
        self.view_box.setRange(xRange=ranges[0], yRange=ranges[1], padding=0)

    def _limit_zoom(self, ranges):
        spans = np.diff(ranges, axis=1)
        (left, right), (bottom, top) = ranges + ZOOM_OUT * spans * [-1.0, 1.0]
        if self.number_axes[0].logMode:
            bottom, top = max(bottom, -MOST_DECADES), min(top, MOST_DECADES)
        least_x, least_y = np.maximum(ZOOM_IN * spans, LEAST_PART * np.abs(ranges).max(axis=1, keepdims=True))[:, 0]
        self.view_box.setLimits(xMin=left, xMax=right, yMin=bottom, yMax=top, minXRange=least_x, minYRange=least_y)

    def drawn_length(self, x, y) -> float:
        """How many pixels of line a curve through x and y, both (n,), makes in view; not-a-number parts none."""
        steps = []
        for values, view_range, pixels in zip(
            (x, y), self.view_box.viewRange(), (self.view_box.width(), self.view_box.height()), strict=True
        ):
            steps.append(np.diff(np.clip(values, *view_range)) / (view_range[1] - view_range[0]) * pixels)
        return float(np.nansum(np.hypot(*steps)))

    def coordinates(self, position: QPointF) -> tuple[float, float]:
        """The place in the axes' numbers of a position in the widget."""
        point = self.view_box.mapSceneToView(self.viewportTransform().inverted()[0].map(position))
        return point.x(), point.y()

    def over_data(self, position: QPointF) -> bool:
        """Whether a position in the widget lies inside the axes."""
        return self.view_box.sceneBoundingRect().contains(self.viewportTransform().inverted()[0].map(position))

    def mouseMoveEvent(self, event):
        super().mouseMoveEvent(event)
        inside = self.over_data(event.position())
        self.pointer_moved.emit(self.coordinates(event.position()) if inside else None)

    def leaveEvent(self, event):
        super().leaveEvent(event)
        self.pointer_moved.emit(None)

    def mouseDoubleClickEvent(self, event):
        self.fit_asked.emit()

    def keyPressEvent(self, event):
        if event.key() == Qt.Key.Key_A and not event.modifiers():
            self.fit_asked.emit()
        else:
            super().keyPressEvent(event)


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

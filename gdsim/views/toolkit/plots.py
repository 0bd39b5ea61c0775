"""What the two-dimensional plots share: the widget in the theme's colours, and what is in view of it."""

import weakref
from functools import cache

import numpy as np
import pyqtgraph
import shiboken6
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QBrush, QPen
from PySide6.QtWidgets import QGraphicsGridLayout, QWidget

from gdsim.views.toolkit.accessible import Picture
from gdsim.views.toolkit.axes import NumberAxis
from gdsim.views.toolkit.layout import left_to_right
from gdsim.views.toolkit.theme import Theme

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
# Pixels left, above, right and below the axes, into which their outermost numbers may reach.
PLOT_MARGINS = (2, 7, 12, 2)


@cache
def kept_pen(color: str, width: float = 1.0) -> QPen:
    """The same pen each time, for points that are drawn in every frame: for another one, be it equal, pyqtgraph paints
    their symbols again, and keeps these too."""
    return pyqtgraph.mkPen(color, width=width)


@cache
def kept_brush(color: str | None) -> QBrush:
    """As kept_pen; of no colour, it paints nothing."""
    return pyqtgraph.mkBrush(color)


# To look for them among a window's widgets takes a millisecond.
_PLOTS = weakref.WeakSet()


def plots_in(window: QWidget) -> list["Plot"]:
    """Those that are seen in a window."""
    there = filter(shiboken6.isValid, list(_PLOTS))
    return [plot for plot in there if plot.isVisible() and plot.window() is window]


class Plot(Picture, pyqtgraph.GraphicsView):
    """A plot whose owner decides what is in view, until the user zooms; "A" or a double click fits it again.

    pyqtgraph's own PlotWidget brings a menu of fifty widgets, to be made, styled and kept, that we have no use for.
    pointer_moved carries the pointer's place in the axes' own numbers (x, y), or None when it has left.
    """

    fit_asked = Signal()
    zoomed = Signal()
    pointer_moved = Signal(object)

    def __init__(self, view_box: pyqtgraph.ViewBox | None = None):
        super().__init__()
        _PLOTS.add(self)
        left_to_right(self)
        self.view_box = view_box or pyqtgraph.ViewBox(enableMenu=False)
        self.view_box.disableAutoRange()
        self.view_box.sigRangeChangedManually.connect(self.zoomed)
        self.axes = self.left, self.bottom = NumberAxis("left"), NumberAxis("bottom")
        for axis in self.axes:
            axis.setZValue(BEHIND)
            axis.linkToView(self.view_box)
        self._lay_out()
        self._fitted = None
        self.enableMouse(False)
        self.setFrameShape(self.Shape.NoFrame)

    def _lay_out(self):
        ground = pyqtgraph.GraphicsWidget()
        left_to_right(ground)
        layout = QGraphicsGridLayout(ground)
        layout.setContentsMargins(*PLOT_MARGINS)
        layout.setSpacing(0)
        for item, row, column in ((self.left, 0, 0), (self.view_box, 0, 1), (self.bottom, 1, 1)):
            layout.addItem(item, row, column)
        layout.setRowStretchFactor(0, 1)
        layout.setColumnStretchFactor(1, 1)
        self.setCentralItem(ground)

    def set_theme(self, theme: Theme):
        self.setBackground(theme.background)
        for axis in self.axes:
            axis.set_theme(theme)

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
        if self.left.logMode:
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

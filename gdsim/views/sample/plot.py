"""The plot of losses over one sample's prediction: curves, dots on them, and one dot to drag."""

import numpy as np
from pyqtgraph import InfiniteLine, PlotCurveItem, ScatterPlotItem, mkBrush, mkPen
from PySide6.QtCore import QPointF, Qt, Signal

from gdsim.core.losses import LOSSES
from gdsim.views.toolkit.held_points import REACH
from gdsim.views.toolkit.loss_signs import loss_color, loss_marker
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.points_plot import CLASS_SYMBOLS, POINT_OPACITY, POINT_SIZE, faint
from gdsim.views.toolkit.theme import NIGHT, Theme

# Pixels: the run's own curve, the other ones, the losses' markers on the line through the dragged dot, its ring.
BOLD, THIN, MARKER_SIZE, RING_SIZE = 3.0, 1.3, 10, 17


class SampleLossPlot(Plot):
    """`pressed` and `dragged` carry a position in the widget; moved_by_key is -1 for Left and 1 for Right."""

    pressed = Signal(QPointF)
    dragged = Signal(QPointF)
    moved_by_key = Signal(int)

    def __init__(self):
        super().__init__()
        self._theme = NIGHT
        self.curves: dict[str, PlotCurveItem] = {}
        self.dots, self.crossings, self._ring = (ScatterPlotItem() for _ in range(3))
        self._line = InfiniteLine(angle=90)
        for depth, item in enumerate((self._line, self.dots, self.crossings, self._ring)):
            self.add(item, len(LOSSES) + depth)

    def set_theme(self, theme: Theme):
        super().set_theme(theme)
        self._theme = theme
        self._line.setPen(mkPen(theme.muted, width=1, style=Qt.PenStyle.DashLine))

    def make_curves(self, names: tuple[str, ...]):
        """One curve a loss; the first one is bold and above the others."""
        for curve in self.curves.values():
            self.view_box.removeItem(curve)
        pens = {name: mkPen(loss_color(self._theme, name), width=BOLD if name == names[0] else THIN) for name in names}
        self.curves = {name: PlotCurveItem(pen=pens[name], antialias=True) for name in names}
        for depth, curve in enumerate(reversed(self.curves.values())):
            self.add(curve, depth)

    def draw_dots(self, positions, classes):
        """Dots at positions (n, 2), in the colours and symbols of their classes (n,), or alike where that is None."""
        theme = self._theme
        if classes is None:
            look = {"brush": mkBrush(faint(theme.text, POINT_OPACITY)), "symbol": "o"}
        else:
            brushes = [mkBrush(faint(theme.class_color(k), POINT_OPACITY)) for k in range(len(CLASS_SYMBOLS))]
            look = {
                "brush": [brushes[k % len(brushes)] for k in classes],
                "symbol": [CLASS_SYMBOLS[k % len(CLASS_SYMBOLS)] for k in classes],
            }
        self.dots.setData(pos=positions, size=POINT_SIZE, pen=mkPen(theme.background, width=0.5), **look)

    def draw_crossings(self, place: float, values):
        """The line at a place, a marker at each curve's value there, and a ring around the first."""
        self._line.setPos(place)
        self.crossings.setData(
            [place] * len(values),
            values,
            symbol=[loss_marker(name) for name in self.curves],
            brush=[mkBrush(loss_color(self._theme, name)) for name in self.curves],
            pen=mkPen(self._theme.background, width=0.8),
            size=MARKER_SIZE,
        )
        pen = mkPen(self._theme.text, width=2)
        self._ring.setData([place], values[:1], symbol="o", size=RING_SIZE, brush=None, pen=pen)

    def ring_at(self, position: QPointF) -> bool:
        """Whether the dragged dot is at a position of the widget."""
        return self._nearest(self._ring, position) is not None

    def dot_at(self, position: QPointF) -> int | None:
        """The dot at a position of the widget, or None."""
        return self._nearest(self.dots, position)

    def _nearest(self, item, position):
        places = [self.position(x, y) for x, y in zip(*item.getData(), strict=True)]
        distances = [np.hypot(place.x() - position.x(), place.y() - position.y()) for place in places]
        return int(np.argmin(distances)) if distances and min(distances) <= REACH else None

    def position(self, x: float, y: float) -> QPointF:
        """Where in the widget a place on the axes is; the opposite of `coordinates`."""
        return self.viewportTransform().map(self.view_box.mapViewToScene(QPointF(x, y)))

    def mousePressEvent(self, event):
        if event.button() == Qt.MouseButton.LeftButton and self.over_data(event.position()):
            self.pressed.emit(event.position())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event):
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.position())
        else:
            super().mouseMoveEvent(event)

    def keyPressEvent(self, event):
        direction = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if direction and not event.modifiers():
            self.moved_by_key.emit(direction)
        else:
            super().keyPressEvent(event)

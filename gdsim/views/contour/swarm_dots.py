"""A swarm as dots, all of a colour at once: as points of a scatter plot they would cost a frame each."""

import numpy as np
import pyqtgraph
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from gdsim.simulation.swarm import Swarm
from gdsim.views.swarm.colors import RIM, ball_color
from gdsim.views.toolkit.theme import Theme

# Pixels across a dot of few, and of two thousand, which leave the picture below them to be seen; and what is its rim.
LARGEST_DOT, SMALLEST_DOT, RIM_WIDTH = 7.0, 4.0, 0.8
# Dots that are drawn in one go, below all their rims; the fewer, the better those in a crowd are told apart.
AT_ONCE = 40
# Dots of so many balls have both sizes' middle.
MANY = 400.0


class SwarmDots(pyqtgraph.GraphicsObject):
    """The balls of a swarm that are inside the window, without any effect on the plot's range.

    `dots` are pairs of a colour and the places (n, 2) of the balls that have it.
    """

    def __init__(self):
        super().__init__()
        self._size = LARGEST_DOT
        self.dots: list[tuple[str, np.ndarray]] = []
        self._polygons: list[tuple[str, QPolygonF]] = []

    def show_swarm(self, swarm: Swarm | None, theme: Theme):
        """Shows where its balls are; none of None."""
        self.dots = []
        if swarm is not None:
            self._size = SMALLEST_DOT + (LARGEST_DOT - SMALLEST_DOT) * MANY / (MANY + len(swarm.places))
            places, where = swarm.places[swarm.is_inside], swarm.whereabouts[swarm.is_inside]
            self.dots = [(ball_color(kind, theme), places[where == kind]) for kind in np.unique(where).tolist()]
        self._polygons = [
            (color, QPolygonF([QPointF(x, y) for x, y in places[first : first + AT_ONCE].tolist()]))
            for color, places in self.dots
            for first in range(0, len(places), AT_ONCE)
        ]
        self.update()

    def viewRangeChanged(self):
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        box = self.getViewBox()
        return QRectF() if box is None else box.viewRect()

    def dataBounds(self, axis, frac=1.0, orthoRange=None):
        return None

    def paint(self, painter, option, widget):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for color, polygon in self._polygons:
            for pen_color, size in ((RIM, self._size), (color, self._size - 2.0 * RIM_WIDTH)):
                pen = pyqtgraph.mkPen(pen_color, width=size, cosmetic=True)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.drawPoints(polygon)

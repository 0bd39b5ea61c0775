"""A verdict's sign: a shape of its own for each kind, so that no meaning rests on colour alone."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPixmap, QPolygonF

from gdsim.core.verdict import Kind
from gdsim.views.toolkit.markers import fine_pixmap
from gdsim.views.toolkit.theme import Theme

# A sign's shape, and the strokes on it as points, as `fine_pixmap` wants them.
DISC, BOX = QPainterPath(), QPainterPath()
DISC.addEllipse(QRectF(-0.5, -0.5, 1.0, 1.0))
BOX.addRoundedRect(QRectF(-0.48, -0.48, 0.96, 0.96), 0.16, 0.16)


def _polygon(points):
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*point) for point in points]))
    path.closeSubpath()
    return path


OCTAGON = _polygon([(0.52 * math.cos(a), 0.52 * math.sin(a)) for a in (math.pi * (k + 0.5) / 4.0 for k in range(8))])
TRIANGLE = _polygon([(0.0, -0.5), (0.54, 0.46), (-0.54, 0.46)])
DIAMOND = _polygon([(0.0, -0.54), (0.54, 0.0), (0.0, 0.54), (-0.54, 0.0)])
SIGNS = {
    # A tick, an arrow ahead, an exclamation mark, a cross, three dots.
    Kind.GOOD: (DISC, [[(-0.24, 0.02), (-0.06, 0.2), (0.26, -0.18)]]),
    Kind.GOING_ON: (BOX, [[(-0.28, 0.0), (0.26, 0.0)], [(0.04, -0.22), (0.26, 0.0), (0.04, 0.22)]]),
    Kind.CAREFUL: (TRIANGLE, [[(0.0, -0.18), (0.0, 0.14)], [(0.0, 0.31), (0.0, 0.32)]]),
    Kind.BROKEN: (OCTAGON, [[(-0.2, -0.2), (0.2, 0.2)], [(-0.2, 0.2), (0.2, -0.2)]]),
    Kind.UNSURE: (DIAMOND, [[(x, 0.0), (x + 0.01, 0.0)] for x in (-0.22, 0.0, 0.21)]),
}
STROKE = 0.13


def verdict_sign(theme: Theme, kind: Kind, size: int) -> QPixmap:
    """The sign of verdicts of this kind, `size` pixels a side."""
    shape, strokes = SIGNS[kind]

    def paint(painter):
        painter.fillPath(shape, QColor(theme.verdict_colors[kind]))
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(QColor(theme.panel), STROKE, c=round_cap, j=round_join))
        for points in strokes:
            painter.drawPolyline([QPointF(*point) for point in points])

    return fine_pixmap(size, paint)

"""The few pictograms of the transport bar, drawn in the theme's colour so that they suit any background."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

# Pixels a side at which icons are drawn; buttons show them at 16, so they stay sharp at 200 % scaling.
SIZE = 64.0


def _triangle(left, right):
    return QPolygonF([QPointF(left, 10), QPointF(right, SIZE / 2), QPointF(left, SIZE - 10)])


def _play(path: QPainterPath):
    path.addPolygon(_triangle(16, 56))


def _pause(path: QPainterPath):
    path.addRoundedRect(QRectF(14, 10, 12, 44), 3, 3)
    path.addRoundedRect(QRectF(38, 10, 12, 44), 3, 3)


def _step(path: QPainterPath):
    path.addPolygon(_triangle(12, 42))
    path.addRoundedRect(QRectF(46, 10, 8, 44), 3, 3)


def _epoch(path: QPainterPath):
    path.addPolygon(_triangle(4, 26))
    path.addPolygon(_triangle(26, 48))
    path.addRoundedRect(QRectF(51, 10, 8, 44), 3, 3)


SHAPES = {"play": _play, "pause": _pause, "step": _step, "epoch": _epoch}


def icon(name: str, color: str) -> QIcon:
    """One of "play", "pause", "step", "epoch", "reset"."""
    pixmap = QPixmap(int(SIZE), int(SIZE))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if name == "reset":
        _paint_reset(painter, QColor(color))
    else:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        SHAPES[name](path)
        painter.fillPath(path, QColor(color))
    painter.end()
    return QIcon(pixmap)


def _paint_reset(painter, color):
    """An arrow that runs back around three quarters of a circle."""
    painter.setPen(QPen(color, 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(QRectF(12, 12, 40, 40), 100 * 16, -280 * 16)
    head = QPolygonF([QPointF(8, 12), QPointF(32, -2), QPointF(32, 26)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(head)

"""The few pictograms of the transport bar, drawn in the theme's colour so that they suit any background."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

# Pixels a side at which icons are drawn; buttons show them at 18, so they stay sharp at 200 % scaling.
SIZE = 64.0


def _triangle(left, right):
    return QPolygonF([QPointF(left, 10), QPointF(right, SIZE / 2), QPointF(left, SIZE - 10)])


def _play(path: QPainterPath):
    path.addPolygon(_triangle(16, 56))


def _pause(path: QPainterPath):
    path.addRoundedRect(QRectF(14, 10, 12, 44), 3, 3)
    path.addRoundedRect(QRectF(38, 10, 12, 44), 3, 3)


def _step(path: QPainterPath):
    path.addPolygon(_triangle(20, 50))


def _epoch(path: QPainterPath):
    path.addPolygon(_triangle(8, 32))
    path.addPolygon(_triangle(32, 56))


def _end(path: QPainterPath):
    path.addPolygon(_triangle(10, 42))
    path.addRoundedRect(QRectF(46, 10, 8, 44), 3, 3)


def _slow(path: QPainterPath):
    """A tortoise that walks to the right."""
    path.moveTo(4, 42)
    path.arcTo(QRectF(4, 14, 42, 56), 180, -180)
    path.closeSubpath()
    path.addEllipse(QRectF(44, 20, 17, 17))
    path.addRect(QRectF(40, 32, 10, 10))
    path.addRoundedRect(QRectF(9, 40, 9, 13), 3, 3)
    path.addRoundedRect(QRectF(32, 40, 9, 13), 3, 3)


def _wait(path: QPainterPath):
    """A pointer that is about to click."""
    path.addPolygon(
        QPolygonF(
            [QPointF(*at) for at in ((16, 4), (16, 50), (27, 40), (34, 58), (43, 54), (35, 37), (50, 36), (16, 4))]
        )
    )


SHAPES = {"play": _play, "pause": _pause, "step": _step, "epoch": _epoch, "end": _end, "slow": _slow, "wait": _wait}
# These are others seen in a mirror.
BACKWARDS = {"step back": "step", "epoch back": "epoch", "start": "end"}


def icon(name: str, color: str) -> QIcon:
    """One of SHAPES or BACKWARDS, or "reset"."""
    pixmap = QPixmap(int(SIZE), int(SIZE))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if name in BACKWARDS:
        painter.translate(SIZE, 0)
        painter.scale(-1, 1)
    if name == "reset":
        _paint_reset(painter, QColor(color))
    else:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        SHAPES[BACKWARDS.get(name, name)](path)
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

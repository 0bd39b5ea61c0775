"""A racer's sign, its marker in its colour, for legends and labels; an arrow's head, for plots."""

from collections.abc import Callable

from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from gdsim.views.toolkit.theme import Theme

# Pixmaps are drawn this many times as fine as they are shown: sharp on 4K screens and projectors.
FINENESS = 4


def marker_pixmap(theme: Theme, racer: int, size: int = 12) -> QPixmap:
    """The racer's marker, `size` pixels a side."""

    def paint(painter):
        painter.setPen(QPen(QColor(theme.background), 0.06))
        painter.setBrush(QColor(theme.racer_color(racer)))
        painter.drawPath(Symbols[theme.racer_marker(racer)])

    return fine_pixmap(size, paint)


def fine_pixmap(size: int, paint: Callable[[QPainter], None]) -> QPixmap:
    """A sign, `size` pixels a side, painted as one that is 1 wide and high around (0, 0), with y downwards."""
    pixmap = QPixmap(size * FINENESS, size * FINENESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(pixmap.width() / 2, pixmap.height() / 2)
    painter.scale(0.9 * pixmap.width(), 0.9 * pixmap.height())
    paint(painter)
    painter.end()
    pixmap.setDevicePixelRatio(FINENESS)
    return pixmap


def arrow(angle: float) -> QPainterPath:
    """A symbol that points in a direction, in degrees counter-clockwise from the right."""
    path = QPainterPath()
    path.moveTo(0.5, 0.0)
    for x, y in ((-0.4, -0.45), (-0.15, 0.0), (-0.4, 0.45)):
        path.lineTo(x, y)
    path.closeSubpath()
    # Symbols are drawn with y downwards.
    return QTransform().rotate(-angle).map(path)

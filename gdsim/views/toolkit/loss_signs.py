"""How a loss is told from others: by its colour, its marker and its dashes, the same wherever losses are compared."""

from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from gdsim.core.losses import LOSSES
from gdsim.views.toolkit.markers import FINENESS
from gdsim.views.toolkit.points_plot import RACER_DASHES
from gdsim.views.toolkit.theme import Theme

# So that no meaning rests on colour alone.
MARKERS = ("s", "t1", "d", "o", "p", "star")
# The first two colours of racers are also those of the first two classes.
FIRST_COLOR = 2
# Of a sample of the line, in pixels: its sizes, its marker's, and its width.
SAMPLE_SIZE, SAMPLE_MARKER, LINE_WIDTH = (30, 12), 9.0, 2.5


def loss_color(theme: Theme, name: str) -> str:
    return theme.racer_color(FIRST_COLOR + _place(name))


def loss_marker(name: str) -> str:
    """A symbol of pyqtgraph's."""
    return MARKERS[_place(name) % len(MARKERS)]


def loss_pen(theme: Theme, name: str, width: float = LINE_WIDTH) -> QPen:
    """The pen of its line: told from the others without its colour."""
    pen = QPen(QColor(loss_color(theme, name)), width)
    pen.setCosmetic(True)
    if dashes := RACER_DASHES[_place(name) % len(RACER_DASHES)]:
        pen.setDashPattern(dashes)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def loss_sample(theme: Theme, name: str) -> QPixmap:
    """A piece of its line with its marker, for a legend."""
    width, height = SAMPLE_SIZE
    pixmap = QPixmap(width * FINENESS, height * FINENESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(FINENESS, FINENESS)
    pen = loss_pen(theme, name)
    pen.setCosmetic(False)
    painter.setPen(pen)
    painter.drawLine(QPointF(0.0, height / 2), QPointF(width, height / 2))
    painter.translate(width / 2, height / 2)
    painter.scale(SAMPLE_MARKER, SAMPLE_MARKER)
    painter.setPen(QPen(QColor(theme.background), 0.1))
    painter.setBrush(QColor(loss_color(theme, name)))
    painter.drawPath(Symbols[loss_marker(name)])
    painter.end()
    pixmap.setDevicePixelRatio(FINENESS)
    return pixmap


def _place(name):
    return list(LOSSES).index(name)

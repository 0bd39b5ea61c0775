"""Fog over a map: soft, the same each time, and lit around where somebody stands."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QRadialGradient

from gdsim.views.toolkit.theme import Theme, mixed

# Banks of fog: middle and radius, in shares of the map's side, and how dense, of 255. Irregular, or they would look
# like the landscape below.
BANKS = (
    (0.16, 0.22, 0.42, 46),
    (0.78, 0.14, 0.50, 38),
    (0.52, 0.58, 0.46, 30),
    (0.92, 0.72, 0.40, 44),
    (0.22, 0.86, 0.48, 40),
    (0.62, 0.98, 0.34, 34),
)
# The share of the muted colour in the fog above and below, and where somebody's lamp lights it; night, then day.
TOP, BOTTOM, LIT = {True: 0.34, False: 0.30}, {True: 0.16, False: 0.12}, {True: 0.62, False: 0.0}
# How far the light reaches, in shares of the map's side.
LIGHT = 0.16


def paint_fog(painter: QPainter, rect: QRectF, theme: Theme, standing: QPointF | None):
    """Fills the map's square; around the pixel where somebody stands it is lit."""
    top, bottom, lit = (mixed(theme.background, theme.muted, part[theme.dark]) for part in (TOP, BOTTOM, LIT))
    painter.save()
    outline = QPainterPath()
    outline.addRoundedRect(rect, 8.0, 8.0)
    painter.setClipPath(outline)
    painter.setPen(Qt.PenStyle.NoPen)
    veil = QLinearGradient(rect.topLeft(), rect.bottomRight())
    veil.setColorAt(0.0, top)
    veil.setColorAt(1.0, bottom)
    painter.fillRect(rect, veil)
    dense = QColor(theme.muted if theme.dark else theme.background)
    for x, y, radius, density in BANKS:
        dense.setAlpha(density if theme.dark else 3 * density)
        middle = rect.topLeft() + QPointF(x, y) * rect.width()
        painter.fillRect(rect, _spot(middle, radius * rect.width(), dense))
    if standing is not None:
        painter.fillRect(rect, _spot(standing, LIGHT * rect.width(), lit))
    painter.restore()


def _spot(middle, radius, color):
    """A round spot whose edge fades away."""
    gradient = QRadialGradient(middle, radius)
    gone = QColor(color)
    gone.setAlpha(0)
    half = QColor(color)
    half.setAlpha(color.alpha() // 2)
    gradient.setColorAt(0.0, color)
    gradient.setColorAt(0.5, half)
    gradient.setColorAt(1.0, gone)
    return gradient

"""A landscape seen from above, for several views: the rectangle of its image, iso-lines, marks on it."""

import numpy as np
from PySide6.QtCore import QRectF

from gdsim.core.landscape import Landscape
from gdsim.views.toolkit.contours import contours
from gdsim.views.toolkit.theme import Theme

# Iso-lines, at equal steps in height.
LEVELS = 15


def pixels(landscape: Landscape) -> QRectF:
    """The rectangle of an image whose pixels have the grid's points in their middle."""
    x, y = landscape.x, landscape.y
    dx, dy = x[1] - x[0], y[1] - y[0]
    return QRectF(x[0] - dx / 2, y[0] - dy / 2, x[-1] - x[0] + dx, y[-1] - y[0] + dy)


def iso_lines(landscape: Landscape):
    """All iso-lines as x and y, parted by not-a-number."""
    levels = np.linspace(0.0, 1.0, LEVELS + 2)[1:-1]
    return contours(landscape.x, landscape.y, landscape.heights.reshape(-1, 1), levels).T


def light(theme: Theme) -> str:
    return theme.text if theme.dark else theme.background


def dark(theme: Theme) -> str:
    return theme.background if theme.dark else theme.text

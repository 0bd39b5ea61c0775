"""A swarm from above: a dot for each ball inside the window.

The dots are stamped into one image: as points of a scatter plot, or painted one by one, two thousand of them would cost
as much as all the rest of a frame.
"""

import math

import numpy as np
import pyqtgraph
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage

from gdsim.simulation.swarm import Swarm
from gdsim.views.swarm.colors import RIM, ball_colors
from gdsim.views.toolkit.theme import Theme

# Pixels across a dot of few, and of two thousand, which leave the picture below them to be seen; and of its rim.
LARGEST_DOT, SMALLEST_DOT, RIM_WIDTH = 7.0, 4.6, 0.9
# What red, green and blue count in a pixel's number.
CHANNELS = np.array([1 << 16, 1 << 8, 1], dtype=np.uint32)
# Dots of so many balls are about halfway between.
MANY = 400.0


class SwarmDots(pyqtgraph.GraphicsObject):
    """`places` (n, 2) are where dots are, `colors` (n, 3) from 0 to 1; it has no effect on a plot's range."""

    def __init__(self):
        super().__init__()
        self.places, self.colors = np.empty((0, 2)), np.empty((0, 3))
        self._size = LARGEST_DOT

    def show_swarm(self, swarm: Swarm | None, theme: Theme):
        """Shows where its balls are; none of None."""
        self.places, self.colors = np.empty((0, 2)), np.empty((0, 3))
        if swarm is not None:
            self.places, self.colors = swarm.places[swarm.is_inside], ball_colors(swarm, theme)[swarm.is_inside]
            self._size = SMALLEST_DOT + (LARGEST_DOT - SMALLEST_DOT) * MANY / (MANY + len(swarm.places))
        self.update()

    def viewRangeChanged(self):
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        return QRectF() if self.getViewBox() is None else self.viewRect()

    def dataBounds(self, axis, frac=1.0, orthoRange=None):
        return None

    def paint(self, painter, option, widget):
        to_device = painter.combinedTransform()
        area = to_device.mapRect(self.viewRect()).toAlignedRect()
        if area.isEmpty() or not len(self.places):
            return
        ratio = painter.device().devicePixelRatioF()
        linear = np.array([[to_device.m11(), to_device.m12()], [to_device.m21(), to_device.m22()]])
        pixels = self.places @ linear + [to_device.dx() - area.left(), to_device.dy() - area.top()]
        picture = stamped(pixels, self.colors, ratio * self._size, ratio * RIM_WIDTH, (area.width(), area.height()))
        image = QImage(
            picture.data, *picture.shape[::-1], 4 * picture.shape[1], QImage.Format.Format_ARGB32_Premultiplied
        )
        image.setDevicePixelRatio(ratio)
        painter.save()
        painter.resetTransform()
        painter.drawImage(QPointF(area.topLeft()) / ratio, image)
        painter.restore()


def stamped(pixels, colors, size: float, rim: float, picture_size) -> np.ndarray:
    """A picture (height, width) of numbers 0xaaRRGGBB, premultiplied, with a rimmed dot at each of pixels (n, 2).

    Its colours are (n, 3) from 0 to 1. A later dot hides the earlier ones that it covers. size and rim are pixels,
    picture_size is (width, height).
    """
    width, height = picture_size
    margin = math.ceil(size / 2.0) + 1
    # Dots at the edge reach over it, those beyond are left out.
    canvas = np.zeros((height + 2 * margin, width + 2 * margin), dtype=np.uint32)
    seen = ((pixels >= 0.0) & (pixels < [width, height])).all(axis=1)
    corners = pixels[seen].astype(int) + margin
    steps = np.arange(-margin, margin + 1)
    inward = size / 2.0 - np.hypot(*np.meshgrid(steps, steps))
    is_dot = inward > -0.5
    offsets = (steps[:, np.newaxis] * canvas.shape[1] + steps)[is_dot]
    fills = np.round(255.0 * colors[seen]).astype(np.uint32) @ CHANNELS
    kinds, index = np.unique(fills, return_inverse=True)
    stamps = np.reshape([_stamp(inward[is_dot], fill, rim) for fill in kinds.tolist()], (-1, len(offsets)))
    places = corners[:, 1] * canvas.shape[1] + corners[:, 0]
    canvas.reshape(-1)[places[:, np.newaxis] + offsets] = stamps[index]
    return np.ascontiguousarray(canvas[margin:-margin, margin:-margin])


def _stamp(inward, fill, rim):
    """The pixels of a dot, so far inside its edge, as numbers (k,); `fill` is 0xRRGGBB."""
    share = np.clip(inward - rim + 0.5, 0.0, 1.0)[:, np.newaxis]
    opacity = np.clip(inward + 0.5, 0.0, 1.0)[:, np.newaxis]
    fill, edge = (np.array(QColor(color).getRgb()[:3]) for color in (fill, RIM))
    shown = opacity * (share * fill + (1.0 - share) * edge)
    alphas = np.round(255.0 * opacity[:, 0]).astype(np.uint32) << np.uint32(24)
    return alphas | shown.round().astype(np.uint32) @ CHANNELS

"""The surface for pictures: painted without OpenGL, so that all machines give the same, and finer than on a screen."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from gdsim.views.surface.camera import Camera
from gdsim.views.surface.painter_canvas import PainterCanvas
from gdsim.views.surface.scene import SIGHT_STEPS
from gdsim.views.surface.view import SurfaceView
from gdsim.views.surface.viewpoint import FIT_POINTS

# Cells along an edge: of a surface that is painted once, and of one that is painted anew for every frame.
CELLS, MOVING_CELLS = 180, 90
# An orbiting camera keeps its distance: what it must hold in view is turned in so many steps.
TURNS = 72


class StillSurface(SurfaceView):
    """A surface whose camera is set by the frame, not by the mouse, and that knows nothing of the frame before."""

    sights_rest = 0.0
    tells_departures = True

    def __init__(self, parent=None):
        super().__init__(parent)
        self.canvas = StillCanvas(self)
        self.set_canvas(self.canvas, "QPainter", True)
        self.is_painted_anew = False

    def orbit(self, start: Camera, share: float):
        """The direction of another camera, turned by a share of a whole round."""
        camera = replace(start, azimuth=start.azimuth + 360.0 * share)
        self.viewpoint.look_with(camera.fit(_turned(FIT_POINTS), self._size()), is_fitted=False)


class StillCanvas(PainterCanvas):
    """Paints at a multiple of the picture's resolution, whatever the screen's is."""

    oversampling = 2
    swarm_sights = SIGHT_STEPS
    ratio = 1.0
    is_for_vectors = False

    @property
    def cells(self) -> int:
        """Along an edge of the surface."""
        return MOVING_CELLS if self._view.is_painted_anew else CELLS

    def devicePixelRatioF(self):
        """Of the picture that is being painted."""
        return self.ratio

    def _paint_shadow(self, painter, ball):
        """As a picture in a PDF, which knows no translucent gradients."""
        if not self.is_for_vectors:
            super()._paint_shadow(painter, ball)
            return
        layer = QPixmap(QSize(*(round(side * self.ratio) for side in self._size())))
        layer.setDevicePixelRatio(self.ratio)
        layer.fill(Qt.GlobalColor.transparent)
        shadow = QPainter(layer)
        super()._paint_shadow(shadow, ball)
        shadow.end()
        painter.drawPixmap(0, 0, layer)


def _turned(points):
    """Points (N, 3), and where they come by in a whole turn about the vertical axis."""
    angles = np.arange(TURNS) * 2.0 * np.pi / TURNS
    x, y, z = points.T
    turned = [
        np.column_stack([c * x - s * y, s * x + c * y, z]) for c, s in zip(np.cos(angles), np.sin(angles), strict=True)
    ]
    return np.concatenate(turned)

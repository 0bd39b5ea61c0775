"""The surface for pictures: painted without OpenGL, so that all machines give the same, and finer than on a screen."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from gdsim.export.raster import raster
from gdsim.views.surface.camera import Camera
from gdsim.views.surface.lines import scale_of
from gdsim.views.surface.painter_canvas import ISO_LINE_COLOR, ISO_LINE_WIDTH, PainterCanvas
from gdsim.views.surface.scene import SIGHT_STEPS
from gdsim.views.surface.view import FIT_POINTS, SurfaceView

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
        self.look_with(camera.fit(_turned(FIT_POINTS), self._size()), is_fitted=False)


class StillCanvas(PainterCanvas):
    """Paints at a multiple of the picture's resolution, whatever the screen's is."""

    oversampling = 2
    smooth_cells = True
    narrow_cell = 0.0
    swarm_sights = SIGHT_STEPS
    ratio = 1.0
    is_for_vectors = False

    @property
    def cells(self) -> int:
        """Along an edge of the surface."""
        if not self._view.is_painted_anew:
            return CELLS
        # No more than the grid has, which would show its edges.
        return min(MOVING_CELLS, min(self._view.scene.heights.shape) - 1)

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

    def _paint_surface(self, painter):
        if not self._view.is_painted_anew:
            super()._paint_surface(painter)
            return
        ratio = self.ratio * self.oversampling
        _, _, grid = self._grid()
        pixels, depth = self._project(grid.vertices)
        faces = grid.faces[np.argsort(-depth[grid.faces].mean(axis=1), kind="stable")]
        size = tuple(round(side * ratio) for side in self._size())
        colors, width = self._lit(grid), ISO_LINE_WIDTH * scale_of(self.height()) * ratio
        opacities = self._view.sights.opacity(grid.vertices)
        # What has faded is nearer than what is behind it.
        is_faded = (opacities[faces] < 1.0).any(axis=1)
        for part in (faces[~is_faded], faces[is_faded]):
            if len(part):
                data = (colors, grid.heights, part, width, ISO_LINE_COLOR.alphaF(), opacities)
                picture = raster(size, ratio * pixels, *data)
                image = QImage(picture.data, *size, QImage.Format.Format_ARGB32_Premultiplied)
                image.setDevicePixelRatio(ratio)
                painter.drawImage(0, 0, image)


def _turned(points):
    """Points (N, 3), and where they come by in a whole turn about the vertical axis."""
    angles = np.arange(TURNS) * 2.0 * np.pi / TURNS
    x, y, z = points.T
    turned = [
        np.column_stack([c * x - s * y, s * x + c * y, z]) for c, s in zip(np.cos(angles), np.sin(angles), strict=True)
    ]
    return np.concatenate(turned)

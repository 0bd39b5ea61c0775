"""The surface for pictures: painted without OpenGL, so that all machines give the same, and finer than on a screen."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from gdsim.views.surface.camera import Camera
from gdsim.views.surface.lines import scale_of
from gdsim.views.surface.painter_canvas import ISO_LINE_COLOR, ISO_LINE_WIDTH, PainterCanvas
from gdsim.views.surface.scene import mesh
from gdsim.views.surface.view import FIT_POINTS, SurfaceView

# Cells along an edge: of a surface that is painted once, and of one that is painted anew for every frame.
CELLS, MOVING_CELLS = 180, 90
# What is kept is painted so many times larger in each direction and then shrunk, which smooths its edges.
OVERSAMPLING = 2
# An orbiting camera keeps its distance: what it must hold in view is turned in so many steps.
TURNS = 72


class StillSurface(SurfaceView):
    """A surface whose camera is set by the frame, not by the mouse."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.canvas = StillCanvas(self)
        self.set_canvas(self.canvas, "QPainter", True)
        self.is_painted_anew = False
        # Its buttons are for a mouse.
        self._bar.setMaximumSize(0, 0)

    def orbit(self, start: Camera, share: float):
        """The direction of another camera, turned by a share of a whole round."""
        camera = replace(start, azimuth=start.azimuth + 360.0 * share)
        self.look_with(camera.fit(_turned(FIT_POINTS), self._size()), is_fitted=False)


class StillCanvas(PainterCanvas):
    """Paints cells without seams at a multiple of the picture's resolution, whatever the screen's is."""

    ratio = 1.0
    is_for_vectors = False

    def devicePixelRatioF(self):
        """Of the picture that is being painted."""
        return self.ratio

    def _keep_static(self):
        view = self._view
        wanted = (view.scene, view.backdrop, view.camera, view.theme, self._size(), self.ratio)
        if self._kept_for == wanted:
            return
        size = QSize(*(round(side * self.ratio) for side in self._size()))
        pixmap = QPixmap(size * OVERSAMPLING)
        pixmap.setDevicePixelRatio(self.ratio * OVERSAMPLING)
        pixmap.fill(QColor(view.theme.background))
        painter = QPainter(pixmap)
        parts = [self._paint_backdrop, self._paint_surface]
        for paint in parts if view.camera.elevation >= 0.0 else parts[::-1]:
            paint(painter)
        painter.end()
        smooth = Qt.TransformationMode.SmoothTransformation
        self._kept = pixmap.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        self._kept.setDevicePixelRatio(self.ratio)
        self._kept_for = wanted

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
        """Cells from the farthest to the nearest, each with its pieces of the iso-lines."""
        count = MOVING_CELLS if self._view.is_painted_anew else CELLS
        steps = np.linspace(-1.0, 1.0, count + 1)
        heights = self._view.scene.height(np.stack(np.meshgrid(steps, steps), axis=-1))
        grid = mesh(steps, steps, heights)
        pixels, depth = self._project(grid.vertices)
        index = np.arange((count + 1) ** 2).reshape(count + 1, count + 1)
        cells = np.stack([index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]], axis=-1).reshape(-1, 4)
        shades = (255.0 * self._lit(grid)[cells].mean(axis=1)).clip(0, 255).astype(int).tolist()
        shown = np.isfinite(heights.ravel())[cells].all(axis=1) & np.isfinite(pixels[cells]).all(axis=(1, 2))
        pieces = self._iso_lines(steps, heights)
        lined = np.fromiter(pieces, int, len(pieces))
        lined = lined[shown[lined]]
        shown = np.flatnonzero(shown)
        far = depth[cells].mean(axis=1)
        # A line waits until the cells beside its own are painted, or they would cover half of it.
        order = np.argsort(-np.concatenate([far[shown], far[lined] - 3.0 / count]))
        corners = pixels[cells].tolist()
        pen = QPen(ISO_LINE_COLOR, ISO_LINE_WIDTH * scale_of(self.height()))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        for thing in np.concatenate([shown, -1 - lined])[order].tolist():
            if thing >= 0:
                color = QColor(*shades[thing])
                painter.setPen(color)
                painter.setBrush(color)
                painter.drawConvexPolygon(QPolygonF([QPointF(x, y) for x, y in corners[thing]]))
            else:
                painter.setPen(pen)
                painter.drawLines(pieces[-1 - thing])


def _turned(points):
    """Points (N, 3), and where they come by in a whole turn about the vertical axis."""
    angles = np.arange(TURNS) * 2.0 * np.pi / TURNS
    x, y, z = points.T
    turned = [
        np.column_stack([c * x - s * y, s * x + c * y, z]) for c, s in zip(np.cos(angles), np.sin(angles), strict=True)
    ]
    return np.concatenate(turned)

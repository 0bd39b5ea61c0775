"""Draws the scene with QPainter, far things first: for machines without OpenGL, and for pictures without a screen."""

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF, QRadialGradient
from PySide6.QtWidgets import QWidget

from gdsim.views.surface import colors
from gdsim.views.surface.camera import NEAREST
from gdsim.views.surface.lines import Lines, scale_of, subdivided
from gdsim.views.surface.raster import raster
from gdsim.views.surface.scene import BALL_RADIUS, mesh
from gdsim.views.surface.trails import TRAIL_WIDTH
from gdsim.views.swarm.colors import RIM

# Cells along an edge of the surface: all of them are painted again whenever the camera moves.
CELLS, DRAFT_CELLS = 100, 40  # at rest, and while camera or surface move
ISO_LINE_WIDTH, ISO_LINE_OPACITY = 1.5, 0.5  # pixels, see lines.py
# The shaders' light, over the viewer's left shoulder.
LIGHT = np.array([-0.45, 0.75, 0.60]) / np.linalg.norm([-0.45, 0.75, 0.60])
# Neighbouring pieces of a trail are behind the surface together: one of so many is asked.
PIECES_ASKED = 4
# So far above a piece it is asked, in the box: in the middle of a piece over curved ground, this is over the piece.
ASKED_LIFT = np.array([0.0, 0.0, 0.01])
LONGEST_PIECE = 0.04  # in the box
# Enough for small balls, in a few milliseconds for two thousand.
SWARM_SIGHTS = 30
# The part of a small ball that is not its rim, and by how much, in the box, one must be nearer to be painted later.
RIMMED, DEPTH_STEP = 0.72, 0.05


class PainterCanvas(QWidget):
    """Paints what its view shows; the view handles mouse and keys.

    What stands still is painted so many times larger in each direction (`oversampling`) and then shrunk. So many places
    between the eye and each ball of a swarm are asked whether it is hidden (`swarm_sights`).
    """

    oversampling = 1
    swarm_sights = SWARM_SIGHTS

    def __init__(self, view):
        super().__init__(view)
        self._view = view
        self._kept = self._kept_for = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def image(self) -> QImage:
        """What the canvas shows, at its size in device pixels."""
        return self.grab().toImage()

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.scene is None:
            painter.fillRect(self.rect(), QColor(self._view.theme.background))
        else:
            self._keep_static()
            painter.drawPixmap(0, 0, self._kept)
            if self._view.batch_surface is not None:
                self._paint_batch_surface(painter, self._view.batch_surface)
            if self._view.swarm_points is not None:
                self._paint_swarm(painter, self._view.swarm_points)
            if self._view.tracks is not None:
                self._paint_tracks(painter)
            self._view.paint_overlay(painter)
        painter.end()

    def _project(self, points):
        return self._view.camera.project(points, self._size())

    def _size(self):
        return max(1, self.width()), max(1, self.height())

    @property
    def cells(self) -> int:
        """Along an edge of the surface."""
        return DRAFT_CELLS if self._view.is_moving else CELLS

    def _keep_static(self):
        """The surface and what stands around it, painted once for as long as nothing of it changes."""
        view, ratio = self._view, self.devicePixelRatioF()
        wanted = (view.scene, view.backdrop, view.camera, view.theme, view.sights, self._size(), ratio, self.cells)
        if self._kept_for == wanted:
            return
        size = QSize(*self._size()) * ratio
        pixmap = QPixmap(size * self.oversampling)
        pixmap.setDevicePixelRatio(ratio * self.oversampling)
        pixmap.fill(QColor(view.theme.background))
        painter = QPainter(pixmap)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        parts = [self._paint_backdrop, self._paint_surface]
        for paint in parts if view.camera.elevation >= 0.0 else parts[::-1]:
            paint(painter)
        painter.end()
        if self.oversampling > 1:
            smooth = Qt.TransformationMode.SmoothTransformation
            pixmap = pixmap.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            pixmap.setDevicePixelRatio(ratio)
        self._kept, self._kept_for = pixmap, wanted

    def _paint_backdrop(self, painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lines(painter, self._view.backdrop.lines)

    def _paint_surface(self, painter):
        ratio = self.devicePixelRatioF() * self.oversampling
        grid = self._grid()
        pixels, depth = self._project(grid.vertices)
        faces = grid.faces[np.argsort(-depth[grid.faces].mean(axis=1), kind="stable")]
        size = tuple(round(side * ratio) for side in self._size())
        width = ISO_LINE_WIDTH * scale_of(self.height()) * ratio
        shades, opacities = self._lit(grid), self._view.sights.opacity(grid.vertices)
        # What has faded is nearer than what is behind it.
        is_faded = (opacities[faces] < 1.0).any(axis=1)
        for part in (faces[~is_faded], faces[is_faded]):
            if len(part):
                picture = raster(size, ratio * pixels, shades, grid.heights, part, width, ISO_LINE_OPACITY, opacities)
                image = QImage(picture.data, *size, QImage.Format.Format_ARGB32_Premultiplied)
                image.setDevicePixelRatio(ratio)
                painter.drawImage(0, 0, image)

    def _grid(self):
        """The mesh of the cells: no more than the grid has, which would show its edges, nor than are seen."""
        scene = self._view.scene
        count = max(1, min(self.cells, (min(scene.heights.shape) - 1) // scene.smooth_stride))
        steps = np.linspace(-1.0, 1.0, count + 1)
        return mesh(steps, steps, scene.height(np.stack(np.meshgrid(steps, steps), axis=-1)))

    def _lit(self, grid):
        """The colours (N, 3) of the mesh's vertices in the light, as the shaders compute them."""
        camera = self._view.camera
        normals = grid.normals @ camera.basis.T
        to_eye = -(grid.vertices @ camera.view[:3, :3].T + camera.view[:3, 3])
        to_eye /= np.linalg.norm(to_eye, axis=1, keepdims=True)
        below = ((normals * to_eye).sum(axis=1) <= 0.0)[:, np.newaxis]
        normals = np.where(below, -normals, normals)
        wrapped = 0.5 + 0.5 * (normals @ LIGHT)[:, np.newaxis]
        return (
            colors.of_height(grid.heights, self._view.theme.colormap) * (0.42 + 0.80 * wrapped**2) * (1 - 0.28 * below)
        )

    def _paint_tracks(self, painter):
        view = self._view
        balls = [ball for ball in view.tracks.balls if ball.inside]
        for ball in balls:
            self._paint_shadow(painter, ball)
        self._paint_unhidden(painter, _in_pieces(view.tracks.lines))
        centers = np.reshape([ball.center for ball in balls], (-1, 3))
        hidden = view.hidden(centers)
        for index in np.argsort(-self._project(centers)[1]):
            if not hidden[index]:
                self._paint_ball(painter, balls[index])

    def _paint_swarm(self, painter, points):
        """The balls that the surface does not hide as dots with a rim, far ones first, all alike at once."""
        pixels, depths = self._project(points.centers)
        shown = (depths > NEAREST) & ~self._view.hidden(points.centers, self.swarm_sights)
        pixels = pixels[shown]
        layers = np.column_stack([-(depths[shown] / DEPTH_STEP).round(), points.colors[shown]])
        kinds, index = np.unique(layers, axis=0, return_inverse=True)
        for number, (layer, *color) in enumerate(kinds.tolist()):
            dots = QPolygonF([QPointF(x, y) for x, y in pixels[index.ravel() == number].tolist()])
            scale = self._view.camera.pixels_per_unit(-layer * DEPTH_STEP, self._size())
            diameter = 2.0 * points.radius * scale
            for pen_color, width in ((QColor(RIM), diameter), (QColor.fromRgbF(*color), RIMMED * diameter)):
                painter.setPen(QPen(pen_color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawPoints(dots)

    def _paint_batch_surface(self, painter, sheet):
        """Translucent triangles, far ones first, and their net, as far as the surface does not hide them."""
        middles = sheet.vertices[sheet.faces].mean(axis=1)
        shown = np.flatnonzero(~self._view.hidden(middles))
        shown = shown[np.argsort(-self._project(middles[shown])[1])]
        pixels, _ = self._project(sheet.vertices)
        painter.setPen(Qt.PenStyle.NoPen)
        # Not smoothed, or neighbours would overlap in seams.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for corners, alpha in zip(
            pixels[sheet.faces[shown]].tolist(), sheet.alphas[sheet.faces[shown]].mean(axis=1).tolist(), strict=True
        ):
            painter.setBrush(QColor.fromRgbF(*sheet.color, alpha))
            painter.drawConvexPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_unhidden(painter, sheet.net)

    def _paint_unhidden(self, painter, lines):
        """Those of short pieces of line that the surface does not hide."""
        asked = ((lines.start + lines.end) / 2.0)[::PIECES_ASKED] + ASKED_LIFT
        hidden = np.repeat(self._view.hidden(asked), PIECES_ASKED)[: len(lines.start)]
        self._paint_lines(painter, Lines(*(part[~hidden] for part in lines)))

    def _paint_lines(self, painter, lines):
        starts, depths = self._project(lines.start)
        ends, end_depths = self._project(lines.end)
        seen = np.flatnonzero((depths > 0.05) & (end_depths > 0.05))
        starts, ends, shades, widths = starts[seen], ends[seen], lines.color[seen], lines.width[seen]
        # Neighbours of one kind are painted at once: thousands of lines are only a few dozen kinds.
        is_dot = (starts == ends).all(axis=1)
        kinds = np.column_stack([shades, widths, is_dot])
        bounds = np.r_[0, np.flatnonzero((np.diff(kinds, axis=0) != 0.0).any(axis=1)) + 1, len(seen)]
        coordinates = np.column_stack([starts, ends]).tolist()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for first, last in zip(bounds[:-1].tolist(), bounds[1:].tolist(), strict=True):
            if first == last:
                continue
            color = QColor.fromRgbF(*shades[first].tolist())
            width, end_width = (scale_of(self.height()) * widths[first]).tolist()
            if width != end_width:
                _paint_heads(painter, color, starts[first:last], ends[first:last], width)
                continue
            # Pieces of a trail overlap a little, or smoothing would leave seams between them.
            is_round = is_dot[first] or width > TRAIL_WIDTH / 2.0
            cap = Qt.PenCapStyle.RoundCap if is_round else Qt.PenCapStyle.FlatCap
            painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, cap))
            if is_dot[first]:
                painter.drawPoints(QPolygonF([QPointF(x, y) for x, y, _, _ in coordinates[first:last]]))
            else:
                painter.drawLines([QLineF(*line) for line in coordinates[first:last]])

    def _paint_shadow(self, painter, ball):
        foot = self._view.scene.on_surface(ball.contact[:2])
        if np.isfinite(foot).all():
            pixel, depth = self._project(foot)
            radius = 1.6 * BALL_RADIUS * self._view.camera.pixels_per_unit(depth, self._size())
            glow = QRadialGradient(QPointF(*pixel), radius)
            glow.setColorAt(0.0, QColor(0, 0, 5, 190))
            glow.setColorAt(1.0, QColor(0, 0, 5, 0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(glow)
            painter.drawEllipse(QPointF(*pixel), radius, radius * 0.7)

    def _paint_ball(self, painter, ball):
        theme = self._view.theme
        pixel, depth = self._project(ball.center)
        radius = BALL_RADIUS * self._view.camera.pixels_per_unit(depth, self._size())
        color = QColor(theme.racer_color(ball.racer))
        light = QPointF(pixel[0] - 0.35 * radius, pixel[1] - 0.45 * radius)
        shading = QRadialGradient(QPointF(*pixel), radius, light)
        shading.setColorAt(0.0, color.lighter(145))
        shading.setColorAt(0.5, color)
        shading.setColorAt(1.0, color.darker(190))
        painter.setPen(QPen(QColor("#ffffff" if theme.dark else theme.background), 1.5))
        painter.setBrush(shading)
        painter.drawEllipse(QPointF(*pixel), radius, radius)


def _paint_heads(painter, color, starts, ends, width):
    """Lines that narrow to a point: the heads of arrows."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for start, end in zip(starts, ends, strict=True):
        along = end - start
        aside = 0.5 * width * np.array([-along[1], along[0]]) / max(np.linalg.norm(along), 1e-9)
        painter.drawPolygon(QPolygonF([QPointF(*(start + aside)), QPointF(*(start - aside)), QPointF(*end)]))


def _in_pieces(lines):
    """The same lines, those that are long cut up, so that each piece is in sight or hidden as a whole."""
    counts = np.ceil(np.linalg.norm(lines.end - lines.start, axis=1) / LONGEST_PIECE).astype(int).clip(1)
    counts[lines.width[:, 0] != lines.width[:, 1]] = 1  # an arrow's head stays whole
    start, end, index = subdivided(lines.start, lines.end, counts)
    return Lines(start, end, lines.color[index], lines.width[index])

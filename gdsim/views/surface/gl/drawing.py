"""Draws the scene with OpenGL 2.1, through PyOpenGL; import it only after `opengl_available`.

The surface and what stands around it are kept in a framebuffer, colour and depth, while camera, landscape, theme
and size stay: a frame then costs a copy and the few things that move. Only the kept part is multisampled; lines and
balls smooth their own edges. While camera or surface move, a software renderer keeps a draft: fewer triangles and one
sample a pixel.
"""

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QMatrix4x4
from PySide6.QtOpenGL import QOpenGLFramebufferObject, QOpenGLFramebufferObjectFormat

from gdsim.views.surface import colors
from gdsim.views.surface.gl import buffers
from gdsim.views.surface.gl import calls as gl
from gdsim.views.surface.gl.buffers import Batch, Program
from gdsim.views.surface.lines import scale_of
from gdsim.views.surface.scene import BALL_RADIUS, ISO_LEVELS
from gdsim.views.surface.sights import UNSEEN
from gdsim.views.swarm.colors import RIM

# Samples a pixel of what is kept, and cells along an edge in a draft.
SAMPLES, DRAFT_CELLS = 4, 100
SWARM_RIM_WIDTH = 1.0  # pixels around a small ball
ISO_LINE_WIDTH = 1.7  # pixels, see lines.py
# How far towards the eye the depth of what lies on the surface is moved, in the box.
BACKDROP_BIAS, SHADOW_BIAS, SWARM_BIAS, LINE_BIAS, BALL_BIAS = 0.0, 0.012, 0.015, 0.02, 0.06


BATCHES = ("surface", "draft", "veil", "backdrop", "sheet", "net", "shadows", "lines", "balls")
# How much a wall must have faded to be drawn in a pass: from, and below.
WHOLE, FADED = (-1.0, UNSEEN), (UNSEEN, 2.0)
SHADOW_COLOR = (0.0, 0.0, 0.02)


class GLDrawing:
    """What a view shows, drawn in a canvas's current context; the canvas knows context, framebuffer and size."""

    def __init__(self, view, canvas, software: bool):
        self._view, self._canvas = view, canvas
        self._software = software
        self._programs = buffers.programs()
        self._batches = {name: Batch() for name in BATCHES} | {"swarm": Batch(gl.GL_POINTS)}
        self._kept = self._smooth = None
        self._kept_for = None
        self._uploaded = {}
        self._corners = {}

    def release(self):
        """Gives back what the current context holds; nothing can be drawn any more."""
        for batch in self._batches.values():
            batch.destroy()
        self._programs = self._batches = self._kept = self._smooth = None

    def draw(self, size: QSize):
        """Everything but the writing, at a size in device pixels."""
        if self._view.scene is None:
            self._clear()
        else:
            self._keep_static(size)
            self._draw_moving(size)

    def has_kept(self, size: QSize) -> bool:
        """Whether what stands still is there, so that all of it takes but a moment."""
        return self._kept_for == self._standing(size)

    def _standing(self, size):
        """What the kept part depends on."""
        view = self._view
        scenery = view.scene, view.backdrop, view.camera, view.theme, view.sights
        return *scenery, size.width(), size.height(), self._is_draft

    @property
    def _is_draft(self):
        return self._view.is_moving and self._software

    def _keep_static(self, size):
        is_draft, wanted = self._is_draft, self._standing(size)
        if not gl.blit_framebuffer:
            self._draw_static(size, is_draft)
            return
        if self._kept_for != wanted:
            self._reserve(size)
            if is_draft:
                self._kept.bind()
                self._draw_static(size, is_draft)
            else:
                self._smooth.bind()
                self._draw_static(size, is_draft)
                self._copy(self._smooth, self._kept.handle(), size)
            self._kept_for = wanted
        self._copy(self._kept, self._canvas.defaultFramebufferObject(), size)

    def _reserve(self, size):
        if self._kept is not None and self._kept.size() == size:
            return
        layout = QOpenGLFramebufferObjectFormat()
        layout.setAttachment(QOpenGLFramebufferObject.Attachment.CombinedDepthStencil)
        self._kept = QOpenGLFramebufferObject(size, layout)
        layout.setSamples(SAMPLES)
        self._smooth = QOpenGLFramebufferObject(size, layout)

    def _copy(self, source, target, size):
        """Colour and depth of a framebuffer to the one of that number, which is then drawn in."""
        gl.bind_framebuffer(gl.GL_READ_FRAMEBUFFER, source.handle())
        gl.bind_framebuffer(gl.GL_DRAW_FRAMEBUFFER, target)
        area = (0, 0, size.width(), size.height())
        both = gl.GL_COLOR_BUFFER_BIT | gl.GL_DEPTH_BUFFER_BIT
        gl.blit_framebuffer(*area, *area, both, gl.GL_NEAREST)
        gl.bind_framebuffer(gl.GL_FRAMEBUFFER, target)

    def _clear(self):
        color = QColor(self._view.theme.background)
        gl.glClearColor(color.redF(), color.greenF(), color.blueF(), 1.0)
        gl.glDepthMask(1)
        gl.glClear(gl.GL_COLOR_BUFFER_BIT | gl.GL_DEPTH_BUFFER_BIT)

    def _prepare(self, size):
        gl.glViewport(0, 0, size.width(), size.height())
        gl.glEnable(gl.GL_DEPTH_TEST)
        gl.glDepthFunc(gl.GL_LEQUAL)
        gl.glDisable(gl.GL_CULL_FACE)
        if not self._canvas.context().isOpenGLES():  # there it is always on
            gl.glEnable(gl.GL_MULTISAMPLE)
            gl.glEnable(gl.GL_VERTEX_PROGRAM_POINT_SIZE)
        gl.glBlendFuncSeparate(gl.GL_SRC_ALPHA, gl.GL_ONE_MINUS_SRC_ALPHA, gl.GL_ONE, gl.GL_ONE_MINUS_SRC_ALPHA)

    def _draw_static(self, size, is_draft):
        view = self._view
        self._prepare(size)
        gl.glDisable(gl.GL_BLEND)
        self._clear()
        name = "draft" if is_draft else "surface"
        key = (view.scene, view.theme.colormap)
        surface = self._fresh(name, key, lambda: self._surface_data(name))
        program = self._use("surface", size, 0.0)
        program.set("u_levels", float(ISO_LEVELS))
        program.set("u_line_width", ISO_LINE_WIDTH * self._scale())
        points = view.sights.points
        program.set("u_sight_count", float(len(points)))
        if len(points):
            program.set_points("u_sights", points @ view.camera.view[:3, :3].T + view.camera.view[:3, 3])
        program.set("u_faded", *WHOLE)
        surface.draw(program)
        backdrop = self._fresh("backdrop", (view.backdrop,), lambda: buffers.line_data(view.backdrop.lines))
        self._draw_lines(backdrop, size, BACKDROP_BIAS)
        if len(points):
            self._draw_faded(size, name)
        gl.glDisable(gl.GL_DEPTH_TEST)

    def _draw_faded(self, size, name):
        """The walls that have faded, over what is behind them; they hide nothing of what moves there."""
        key = (self._corners[name], self._view.sights)
        veil = self._fresh("veil", key, lambda: self._veil_data(*key))
        program = self._use("surface", size, 0.0)
        program.set("u_faded", *FADED)
        gl.glEnable(gl.GL_BLEND)
        gl.glDepthMask(0)
        veil.draw(program)
        gl.glDepthMask(1)

    def _draw_moving(self, size):
        view = self._view
        if view.tracks is None:
            return
        self._prepare(size)
        key = (view.tracks, view.camera, view.theme)
        gl.glEnable(gl.GL_BLEND)
        gl.glDepthMask(0)
        self._draw_batch_surface(size)
        shadows = self._fresh("shadows", key, lambda: buffers.patch_data(view.tracks))
        self._draw_patches(shadows, size, SHADOW_BIAS, SHADOW_COLOR)
        self._draw_swarm(size)
        self._draw_lines(self._fresh("lines", key, lambda: buffers.line_data(view.tracks.lines)), size, LINE_BIAS)
        balls = self._fresh("balls", key, self._ball_data)
        program = self._use("ball", size, BALL_BIAS)
        program.set("u_radius", BALL_RADIUS)
        program.set("u_rim", *colors.rgba(view.theme.background if not view.theme.dark else "#ffffff")[:3])
        balls.draw(program)
        gl.glDepthMask(1)
        gl.glDisable(gl.GL_DEPTH_TEST)
        gl.glDisable(gl.GL_BLEND)

    def _draw_swarm(self, size):
        """All at once; which of two small balls is before the other is not seen."""
        points = self._view.swarm_points
        if points is None:
            return
        balls = self._fresh("swarm", (points,), lambda: buffers.point_data(points.centers, points.colors))
        program = self._use("point", size, SWARM_BIAS)
        program.set("u_radius", points.radius)
        program.set("u_rim", *colors.rgba(RIM)[:3])
        program.set("u_rim_width", SWARM_RIM_WIDTH * self._canvas.devicePixelRatioF())
        balls.draw(program)

    def _draw_batch_surface(self, size):
        sheet = self._view.batch_surface
        if sheet is None:
            return
        vertices = np.column_stack([sheet.vertices, sheet.alphas])
        self._draw_patches(self._fresh("sheet", (sheet,), lambda: (vertices, sheet.faces)), size, 0.0, sheet.color)
        self._draw_lines(self._fresh("net", (sheet,), lambda: buffers.line_data(sheet.net)), size, 0.0)
        gl.glDepthMask(0)

    def _draw_patches(self, batch, size, bias, color):
        program = self._use("patch", size, bias)
        program.set("u_color", *color)
        batch.draw(program)

    def _draw_lines(self, batch, size, bias):
        gl.glEnable(gl.GL_BLEND)
        gl.glDepthMask(0)
        program = self._use("line", size, bias)
        program.set("u_pixels", self._scale())
        batch.draw(program)
        gl.glDepthMask(1)

    def _scale(self):
        """Device pixels for a written pixel."""
        return self._canvas.devicePixelRatioF() * scale_of(self._canvas.height())

    def _use(self, name, size, bias) -> Program:
        camera, pixels = self._view.camera, (size.width(), size.height())
        program = self._programs[name]
        program.use()
        program.set("u_view", QMatrix4x4(camera.view.ravel().tolist()))
        program.set("u_projection", QMatrix4x4(camera.projection(pixels).ravel().tolist()))
        program.set("u_viewport", float(pixels[0]), float(pixels[1]))
        program.set("u_bias", bias)
        return program

    def _fresh(self, name, key, data) -> Batch:
        """The batch of that name, filled anew when what it shows has changed."""
        uploaded = self._uploaded.get(name, ())
        if len(uploaded) != len(key) or any(a is not b for a, b in zip(uploaded, key, strict=True)):
            self._batches[name].upload(*data())
            self._uploaded[name] = key
        return self._batches[name]

    def _surface_data(self, name):
        mesh = self._view.scene.mesh(self._stride(name))
        shades = colors.of_height(mesh.heights, self._view.theme.colormap)
        data = np.column_stack([mesh.vertices, mesh.normals, shades, mesh.heights]), mesh.faces
        self._corners[name] = data
        return data

    def _stride(self, name):
        """A software renderer takes as long for many small triangles as for all else."""
        scene = self._view.scene
        smooth = scene.smooth_stride if self._software else 1
        return max(smooth, max(scene.heights.shape) // DRAFT_CELLS) if name == "draft" else smooth

    def _veil_data(self, surface, sights):
        """The few triangles of the surface's data that have faded: the rest is not gone through again."""
        vertices, faces = surface
        is_faded = sights.fading(vertices[:, :3]) > UNSEEN
        corners = vertices[faces[is_faded[faces].any(axis=1)]]
        return corners.reshape(-1, vertices.shape[1]), np.arange(3 * len(corners))

    def _ball_data(self):
        """The balls inside the window, far ones first."""
        view = self._view
        balls = [ball for ball in view.tracks.balls if ball.inside]
        centers = np.reshape([ball.center for ball in balls], (-1, 3))
        shades = np.reshape([colors.rgba(view.theme.racer_color(ball.racer))[:3] for ball in balls], (-1, 3))
        order = np.argsort(centers @ -view.camera.basis[2])[::-1]
        return buffers.ball_data(centers[order], shades[order])

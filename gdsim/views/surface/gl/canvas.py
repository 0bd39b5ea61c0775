"""The widgets that OpenGL draws in; import them only after `opengl_available`."""

from functools import cache, partial

import shiboken6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QOffscreenSurface, QOpenGLContext, QPainter
from PySide6.QtOpenGL import QOpenGLFramebufferObject, QOpenGLPaintDevice
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from PySide6.QtWidgets import QWidget

from gdsim.views.surface.gl import calls as gl
from gdsim.views.surface.gl.drawing import GLDrawing
from gdsim.views.surface.gl.opengl import offscreen_context, surface_format


def device_size(widget: QWidget) -> QSize:
    """Its size in device pixels."""
    ratio = widget.devicePixelRatioF()
    return QSize(round(widget.width() * ratio), round(widget.height() * ratio))


class GLCanvas(QOpenGLWidget):
    """Paints what its view shows; the view handles mouse and keys. The graphics card puts the window together."""

    def __init__(self, view):
        super().__init__(view)
        self._view = view
        self._drawing: GLDrawing | None = None
        self.setFormat(surface_format())

    def image(self) -> QImage:
        """What the canvas shows, at its size in device pixels."""
        return self.grabFramebuffer()

    def initializeGL(self):
        self._drawing = GLDrawing(self._view, self, software=False)
        # A widget that moves to another window gets another context; the old one's objects go with it.
        self.context().aboutToBeDestroyed.connect(self._release)

    def _release(self):
        self.makeCurrent()
        self._drawing.release()
        self.doneCurrent()

    def paintGL(self):
        size = device_size(self)
        self._drawing.draw(size)
        # Not on the widget itself: there a grab of the whole window would redirect the painter and lose the text.
        device = QOpenGLPaintDevice(size)
        device.setDevicePixelRatio(self.devicePixelRatioF())
        painter = QPainter(device)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        try:
            self._view.paint_overlay(painter)
        finally:
            painter.end()


class SoftwareGLCanvas(QWidget):
    """Paints the same where OpenGL is software, in a window that is not OpenGL's.

    There the processor would put the whole window together anew for every frame, which costs more than the surface.
    What moves is drawn ahead, as soon as the view has settled: other processors are at it while the rest of the window
    is shown the same snapshot, and mostly done when it is painted.
    """

    frameSwapped = Signal()  # noqa: N815, the other canvas has it from Qt

    def __init__(self, view):
        super().__init__(view)
        self._view = view
        self._drawing: GLDrawing | None = None
        self._target: QOpenGLFramebufferObject | None = None
        # Whether the target was drawn ahead since something changed; and whether what was drawn ahead last was painted:
        # in a window that nobody sees it is drawn ahead once, and no more.
        self._is_ahead = self._was_painted = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        view.settled.connect(self._draw_ahead)

    def update(self):
        """What is shown is something else now."""
        self._is_ahead = False
        super().update()

    def context(self) -> QOpenGLContext:
        return _software_context()[0]

    def makeCurrent(self):
        context, surface = _software_context()
        context.makeCurrent(surface)

    def doneCurrent(self):
        self.context().doneCurrent()

    def defaultFramebufferObject(self) -> int:
        """The number of the framebuffer that is drawn in."""
        return self._target.handle()

    def image(self) -> QImage:
        """What the canvas shows, at its size in device pixels."""
        return self.grab().toImage()

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(0, 0, self._drawn())
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._view.paint_overlay(painter)
        painter.end()
        self.frameSwapped.emit()

    def _drawn(self):
        self.makeCurrent()
        if self._drawing is None:
            self._start()
        size = device_size(self)
        if self._target is None or self._target.size() != size:
            self._target = QOpenGLFramebufferObject(size, QOpenGLFramebufferObject.Attachment.CombinedDepthStencil)
            self._is_ahead = False
        if not self._is_ahead:
            self._draw()
        image = self._target.toImage()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.doneCurrent()
        self._is_ahead, self._was_painted = False, True
        return image

    def _draw_ahead(self):
        # What stands still may be another in a moment, and then again.
        if not self._was_painted or not self._drawing.has_kept(self._target.size()):
            return
        self._was_painted = False
        self.makeCurrent()
        try:
            self._draw()
            gl.glFlush()
            self._is_ahead = True
        finally:
            self.doneCurrent()

    def _draw(self):
        self._target.bind()
        self._drawing.draw(self._target.size())

    def _start(self):
        self._drawing = GLDrawing(self._view, self, software=True)
        self.destroyed.connect(partial(_release, self._drawing))


@cache
def _software_context() -> tuple[QOpenGLContext, QOffscreenSurface]:
    """What all canvases of a software renderer draw in: for each context it compiles what draws anew, for 0.1 s."""
    return offscreen_context()


def _release(drawing: GLDrawing):
    """Its canvas is gone, the context stays; unless the whole program is on its way out."""
    context, surface = _software_context()
    if shiboken6.isValid(context):
        context.makeCurrent(surface)
        drawing.release()
        context.doneCurrent()

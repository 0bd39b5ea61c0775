"""The surface's view on each of its canvases, and what is drawn there."""

import numpy as np

from gdsim.views.surface.gl.opengl import opengl_available
from gdsim.views.surface.painter_canvas import PainterCanvas
from gdsim.views.surface.view import SurfaceView


def opengl_view(canvas):
    opengl = opengl_available()
    assert opengl, "these tests need OpenGL"
    from gdsim.views.surface.gl import canvas as gl_canvas

    view = SurfaceView()
    view.set_canvas(getattr(gl_canvas, canvas)(view), opengl.renderer, opengl.software)
    return view


def card_view():
    return opengl_view("GLCanvas")


def software_view():
    return opengl_view("SoftwareGLCanvas")


def painted_view():
    view = SurfaceView()
    view.set_canvas(PainterCanvas(view), "QPainter", True)
    return view


def pixels(image):
    """An image's colours, (height, width, 3)."""
    image = image.convertToFormat(image.Format.Format_RGB32)
    array = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return array[:, :, 2::-1].astype(int)


def no_gl_error(view):
    canvas = view._canvas
    if not hasattr(canvas, "context"):
        return True
    canvas.makeCurrent()
    error = canvas.context().functions().glGetError()
    canvas.doneCurrent()
    return error == 0

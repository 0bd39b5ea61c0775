"""The loss surface in 3-D, with OpenGL or without."""

from PySide6.QtCore import QCoreApplication

from gdsim.views.surface.gl.opengl import opengl_available
from gdsim.views.surface.view import SurfaceView


def create_surface_view(parent=None) -> SurfaceView:
    """A surface drawn by OpenGL, or by QPainter where OpenGL 2.1 is missing; both are used alike."""
    view = SurfaceView(parent)
    opengl = opengl_available()
    if opengl:
        from gdsim.views.surface.gl.canvas import GLCanvas, SoftwareGLCanvas

        canvas = SoftwareGLCanvas(view) if opengl.software else GLCanvas(view)
        view.set_canvas(canvas, opengl.renderer, opengl.software)
    else:
        from gdsim.views.surface.painter_canvas import PainterCanvas

        notice = QCoreApplication.translate("surface", "OpenGL 2.1 is missing, so the surface is drawn in software")
        view.set_canvas(PainterCanvas(view), "QPainter", True, notice)
    return view

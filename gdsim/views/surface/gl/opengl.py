"""Whether this machine draws OpenGL, and with what; and PyOpenGL, made ready to draw in Qt's contexts.

Nothing may import OpenGL before `opengl_available` has been asked.
"""

import ctypes
import os
import sys
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext, QSurfaceFormat

REQUIRED_VERSION = (2, 1)
SOFTWARE_RENDERERS = ("llvmpipe", "softpipe", "swiftshader", "gdi generic", "software", "microsoft basic render")
# Qt's platforms without a screen create contexts on some machines, but no OpenGL widget draws on them.
PLATFORMS_WITHOUT_OPENGL = ("offscreen", "minimal", "vnc", "linuxfb")
# How to ask whether the current context is GLX's or EGL's, and what PyOpenGL calls each.
CONTEXT_QUESTIONS = {
    "glx": ("libGL.so.1", "glXGetCurrentContext"),
    "egl": ("libEGL.so.1", "eglGetCurrentContext"),
}


@dataclass(frozen=True)
class OpenGL:
    """What draws: the renderer's own name, its version, and whether it is software."""

    renderer: str
    version: tuple[int, int]
    software: bool


@cache
def opengl_available() -> OpenGL | None:
    """The OpenGL of this machine, or None where there is none of at least version 2.1 (ES: 2.0)."""
    if QGuiApplication.platformName() in PLATFORMS_WITHOUT_OPENGL:
        return None
    context, surface = offscreen_context()
    if not context.makeCurrent(surface):
        return None
    try:
        renderer = _renderer()
        version, embedded = context.format().version(), context.isOpenGLES()
    finally:
        context.doneCurrent()
    if renderer is None or version < ((2, 0) if embedded else REQUIRED_VERSION):
        return None
    software = any(name in renderer.lower() for name in SOFTWARE_RENDERERS)
    return OpenGL(renderer, version, software)


def offscreen_context() -> tuple[QOpenGLContext, QOffscreenSurface]:
    """A new context, which can't be made current where there is no OpenGL, and what it draws on, which goes with it."""
    context = QOpenGLContext()
    context.setFormat(surface_format())
    surface = QOffscreenSurface(parent=context)
    if context.create():
        surface.setFormat(context.format())
        surface.create()
    return context, surface


def _renderer() -> str | None:
    """What draws in the current context, or None where PyOpenGL does not see Qt's contexts."""
    _choose_platform()
    # Asked for an error after each call, a driver with threads of its own would wait each time, and an odd answer would
    # leave the frame unpainted. The tests do ask.
    os.environ.setdefault("PYOPENGL_ERROR_CHECKING", "0")
    try:
        from OpenGL.error import GLError

        from gdsim.views.surface.gl import calls as gl
    except (ImportError, TypeError):  # PyOpenGL calls a platform of its own that it could not load
        return None
    try:
        renderer = gl.glGetString(gl.GL_RENDERER)
    except GLError:
        return None
    return renderer.decode(errors="replace") if renderer else None


def _choose_platform():
    """Makes PyOpenGL talk to what Qt talks to: by itself it takes EGL on any Wayland desktop, also where Qt takes GLX.

    It must be done before PyOpenGL is imported. On Windows and macOS there is nothing to choose.
    """
    if sys.platform in ("win32", "darwin"):
        return
    for platform, (library, question) in CONTEXT_QUESTIONS.items():
        try:
            ask = getattr(ctypes.CDLL(library), question)
        except (OSError, AttributeError):
            continue
        ask.restype = ctypes.c_void_p
        if ask():
            os.environ["PYOPENGL_PLATFORM"] = platform
            return


def surface_format() -> QSurfaceFormat:
    """The oldest OpenGL that the shaders need, which every driver still gives, with depth."""
    result = QSurfaceFormat()
    result.setVersion(*REQUIRED_VERSION)
    result.setDepthBufferSize(24)
    result.setStencilBufferSize(8)
    return result

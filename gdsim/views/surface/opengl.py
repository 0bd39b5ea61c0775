"""Whether this machine draws OpenGL, and with what.

Everything goes through Qt's own OpenGL functions, so it does not matter whether Qt talks to GLX, EGL, WGL or CGL.
"""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext, QSurfaceFormat

REQUIRED_VERSION = (2, 1)
GL_RENDERER = 0x1F01
SOFTWARE_RENDERERS = ("llvmpipe", "softpipe", "swiftshader", "gdi generic", "software", "microsoft basic render")
# Qt's platforms without a screen create contexts on some machines, but no OpenGL widget draws on them.
PLATFORMS_WITHOUT_OPENGL = ("offscreen", "minimal", "vnc", "linuxfb")


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
    context = QOpenGLContext()
    context.setFormat(surface_format())
    if not context.create():
        return None
    surface = QOffscreenSurface()
    surface.setFormat(context.format())
    surface.create()
    if not context.makeCurrent(surface):
        return None
    version = context.format().version()
    renderer = context.functions().glGetString(GL_RENDERER) or "unknown"
    embedded = context.isOpenGLES()
    context.doneCurrent()
    if version < ((2, 0) if embedded else REQUIRED_VERSION):
        return None
    software = any(name in renderer.lower() for name in SOFTWARE_RENDERERS)
    return OpenGL(renderer, version, software)


def surface_format() -> QSurfaceFormat:
    """The oldest OpenGL that the shaders need, which every driver still gives, with depth."""
    result = QSurfaceFormat()
    result.setVersion(*REQUIRED_VERSION)
    result.setDepthBufferSize(24)
    result.setStencilBufferSize(8)
    return result

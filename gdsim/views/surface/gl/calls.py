"""What is called of OpenGL, by PyOpenGL's modules for ctypes; import it only after `opengl_available`.

PyOpenGL's usual door, OpenGL.GL, loads all of OpenGL up to 4.6 with its conveniences: a tenth of the program's start.
"""

# ruff: noqa: F401
import ctypes

from OpenGL.extensions import alternate
from OpenGL.raw.GL.ARB.framebuffer_object import (
    GL_DRAW_FRAMEBUFFER,
    GL_FRAMEBUFFER,
    GL_READ_FRAMEBUFFER,
    glBindFramebuffer,
    glBlitFramebuffer,
)
from OpenGL.raw.GL.EXT.framebuffer_blit import glBlitFramebufferEXT
from OpenGL.raw.GL.EXT.framebuffer_object import glBindFramebufferEXT
from OpenGL.raw.GL.VERSION.GL_1_0 import (
    GL_BLEND,
    GL_COLOR_BUFFER_BIT,
    GL_CULL_FACE,
    GL_DEPTH_BUFFER_BIT,
    GL_DEPTH_TEST,
    GL_FLOAT,
    GL_LEQUAL,
    GL_NEAREST,
    GL_ONE,
    GL_ONE_MINUS_SRC_ALPHA,
    GL_POINTS,
    GL_RENDERER,
    GL_SRC_ALPHA,
    GL_TRIANGLES,
    GL_UNSIGNED_INT,
    glClear,
    glClearColor,
    glDepthFunc,
    glDepthMask,
    glDisable,
    glEnable,
    glFlush,
    glGetString,
    glViewport,
)
from OpenGL.raw.GL.VERSION.GL_1_1 import glDrawElements
from OpenGL.raw.GL.VERSION.GL_1_3 import GL_MULTISAMPLE
from OpenGL.raw.GL.VERSION.GL_1_4 import glBlendFuncSeparate
from OpenGL.raw.GL.VERSION.GL_1_5 import (
    GL_ARRAY_BUFFER,
    GL_ELEMENT_ARRAY_BUFFER,
    GL_STATIC_DRAW,
    glBindBuffer,
    glBufferData,
    glDeleteBuffers,
    glGenBuffers,
)
from OpenGL.raw.GL.VERSION.GL_2_0 import GL_VERTEX_PROGRAM_POINT_SIZE, glUniform3fv

# As OpenGL.GL has it, and as PyOpenGL's own questions for extensions need it.
glGetString.restype = ctypes.c_char_p
# Where they are no part of OpenGL yet they are an extension's.
bind_framebuffer = alternate(glBindFramebuffer, glBindFramebufferEXT)
blit_framebuffer = alternate(glBlitFramebuffer, glBlitFramebufferEXT)

"""Shader programs and vertex buffers, and the layouts of what is put into them."""

from functools import cache

import numpy as np
from PySide6.QtOpenGL import QOpenGLShader, QOpenGLShaderProgram

from gdsim.views.surface.gl import calls as gl
from gdsim.views.surface.gl import shaders
from gdsim.views.surface.lines import Lines

FLOAT_BYTES = 4
# (end, side) of a line's four corners, and the four corners of a ball's square.
LINE_CORNERS = np.array([[0, -1], [0, 1], [1, -1], [1, 1]], dtype=np.float32)
SQUARE_CORNERS = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]], dtype=np.float32)
QUAD_FACES = np.array([0, 1, 2, 3, 2, 1], dtype=np.uint32)
# Each program's shaders, and its attributes with their numbers of floats, in the order of the vertex data.
PROGRAMS = {
    "surface": (
        shaders.SURFACE_VERTEX,
        shaders.SURFACE_FRAGMENT,
        {"a_position": 3, "a_normal": 3, "a_color": 3, "a_height": 1},
    ),
    "patch": (shaders.PATCH_VERTEX, shaders.PATCH_FRAGMENT, {"a_position": 3, "a_alpha": 1}),
    "line": (
        shaders.LINE_VERTEX,
        shaders.LINE_FRAGMENT,
        {"a_start": 3, "a_end": 3, "a_color": 4, "a_width": 2, "a_corner": 2},
    ),
    "point": (shaders.POINT_VERTEX, shaders.POINT_FRAGMENT, {"a_center": 3, "a_color": 3}),
    "ball": (shaders.BALL_VERTEX, shaders.BALL_FRAGMENT, {"a_center": 3, "a_color": 3, "a_corner": 2}),
}


class Program:
    """A linked pair of shaders. Raises RuntimeError with the driver's words when it refuses them."""

    def __init__(self, vertex, fragment, attributes):
        self._program = QOpenGLShaderProgram()
        kind = QOpenGLShader.ShaderTypeBit
        vertex = shaders.HEADER + shaders.DEPTH_TOWARDS_EYE + vertex
        self._program.addShaderFromSourceCode(kind.Vertex, vertex)
        self._program.addShaderFromSourceCode(kind.Fragment, shaders.HEADER + fragment)
        if not self._program.link():
            raise RuntimeError("The graphics driver refuses a shader: " + self._program.log())
        self._attributes = [(self._program.attributeLocation(name), size) for name, size in attributes.items()]
        self._uniforms = {}

    def use(self):
        self._program.bind()

    def set(self, name, *values):
        """Sets a uniform of the program in use: a matrix, or one to four numbers."""
        if name not in self._uniforms:
            self._uniforms[name] = self._program.uniformLocation(name)
        if len(values) == 1 and isinstance(values[0], float):
            self._program.setUniformValue1f(self._uniforms[name], values[0])
        else:
            self._program.setUniformValue(self._uniforms[name], *values)

    def set_points(self, name, points):
        """Sets a uniform array of the program in use to points (N, 3); there must be one."""
        location = self._program.uniformLocation(name)
        gl.glUniform3fv(location, len(points), np.ascontiguousarray(points, dtype=np.float32))

    def attach(self):
        """Points the attributes at the vertex buffer that is bound."""
        stride = FLOAT_BYTES * sum(size for _, size in self._attributes)
        offset = 0
        for location, size in self._attributes:
            self._program.enableAttributeArray(location)
            self._program.setAttributeBuffer(location, gl.GL_FLOAT, offset, size, stride)
            offset += FLOAT_BYTES * size

    def detach(self):
        for location, _ in self._attributes:
            self._program.disableAttributeArray(location)
        self._program.release()


def programs() -> dict[str, Program]:
    """All programs, compiled in the current context."""
    return {name: Program(*parts) for name, parts in PROGRAMS.items()}


class Batch:
    """Triangles, or points, in a vertex and an index buffer of the current context."""

    def __init__(self, kind=gl.GL_TRIANGLES):
        self._kind = kind
        names = np.zeros(2, dtype=np.uint32)
        gl.glGenBuffers(2, names)
        self._vertices, self._faces = names.tolist()
        self._count = 0

    def upload(self, vertices, faces):
        """vertices (N, floats), faces of any shape; what is not finite must have been left out."""
        vertices = np.ascontiguousarray(vertices, dtype=np.float32)
        faces = np.ascontiguousarray(faces, dtype=np.uint32)
        self._count = faces.size
        if not self._count:
            return
        self._bind(self._vertices, self._faces)
        gl.glBufferData(gl.GL_ARRAY_BUFFER, vertices.nbytes, vertices, gl.GL_STATIC_DRAW)
        gl.glBufferData(gl.GL_ELEMENT_ARRAY_BUFFER, faces.nbytes, faces, gl.GL_STATIC_DRAW)
        self._bind(0, 0)

    def draw(self, program: Program):
        if not self._count:
            return
        self._bind(self._vertices, self._faces)
        program.attach()
        gl.glDrawElements(self._kind, self._count, gl.GL_UNSIGNED_INT, None)
        program.detach()
        self._bind(0, 0)

    def destroy(self):
        gl.glDeleteBuffers(2, np.array([self._vertices, self._faces], dtype=np.uint32))

    def _bind(self, vertices, faces):
        gl.glBindBuffer(gl.GL_ARRAY_BUFFER, vertices)
        gl.glBindBuffer(gl.GL_ELEMENT_ARRAY_BUFFER, faces)


def line_data(lines: Lines):
    """Four corners a line, for the line program."""
    one = np.concatenate(lines, axis=1, dtype=np.float32)
    return _quads(one, LINE_CORNERS)


def ball_data(centers, shades):
    """Four corners a ball, for the ball program: centres and colours (N, 3)."""
    return _quads(np.concatenate([centers, shades], axis=1, dtype=np.float32), SQUARE_CORNERS)


def point_data(centers, shades):
    """Points, for the point program: centres and colours (N, 3)."""
    return np.concatenate([centers, shades], axis=1, dtype=np.float32), np.arange(len(centers))


def patch_data(tracks):
    """Separate triangles, for the patch program."""
    vertices = np.column_stack([tracks.shadows.reshape(-1, 3), tracks.shadow_alphas.ravel()])
    return vertices, np.arange(len(vertices))


def _quads(rows, corners):
    vertices = np.empty((len(rows), 4, rows.shape[1] + 2), dtype=np.float32)
    vertices[:, :, :-2] = rows[:, np.newaxis]
    vertices[:, :, -2:] = corners
    # Of a power of two, so that all sizes that come are few, and kept.
    return vertices, _quad_faces(1 << max(0, len(rows) - 1).bit_length())[: len(rows)]


@cache
def _quad_faces(count):
    """The triangles (count, 6) of so many quads: in each frame there are others, but these are the same."""
    return 4 * np.arange(count, dtype=np.uint32)[:, np.newaxis] + QUAD_FACES

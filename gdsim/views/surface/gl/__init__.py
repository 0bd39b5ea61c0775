"""The surface by OpenGL."""

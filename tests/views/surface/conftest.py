"""PyOpenGL asks for an error after each call here: one in paintGL fails its test. It reads this when first imported."""

import os

os.environ["PYOPENGL_ERROR_CHECKING"] = "1"

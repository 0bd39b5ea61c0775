"""How a point of a plot is taken hold of, by the mouse and by keys."""

import numpy as np
from PySide6.QtCore import Qt

# Pixels: so near to a point the mouse takes hold of it.
REACH = 12.0
# A press of an arrow key moves a point by this part of the range; with Shift by the larger.
STEP, LARGE_STEP = 0.01, 0.05
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


def arrow_step(event) -> np.ndarray:
    """By how much a press of an arrow key moves a point, (2,), in parts of the ranges."""
    is_large = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return (LARGE_STEP if is_large else STEP) * np.array(ARROWS[event.key()], dtype=float)

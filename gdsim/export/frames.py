"""A frame on its way to an encoder: pixels (height, width), each a number 0xffRRGGBB."""

import numpy as np
from PIL import Image
from PySide6.QtGui import QImage

OPAQUE = np.uint32(0xFF000000)


def from_qimage(image: QImage) -> np.ndarray:
    """A copy of a 32-bit image's pixels."""
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()] | OPAQUE


def picture(frame: np.ndarray) -> Image.Image:
    """A frame's colours, for Pillow; in memory a pixel is blue, green, red."""
    return Image.frombuffer("RGB", frame.shape[::-1], np.ascontiguousarray(frame), "raw", "BGRX", 0, 1)


def overlay(frame: np.ndarray) -> Image.Image:
    """The same with transparent pixels where the frame's number is 0."""
    return Image.frombuffer("RGBA", frame.shape[::-1], np.ascontiguousarray(frame), "raw", "BGRA", 0, 1)


class Changes:
    """What each frame changes of the one before; nothing older is kept."""

    def __init__(self, even: bool = False):
        """`even` boxes begin at even pixels."""
        self._before: np.ndarray | None = None
        self._grain = 2 if even else 1

    def of(self, frame: np.ndarray) -> tuple[np.ndarray, tuple[int, int, int, int]]:
        """The changed pixels, 0 where one stays, in the smallest box that holds them: left, top, right, bottom.

        A frame that changes nothing has a box of one pixel.
        """
        before, self._before = self._before, frame
        if before is None:
            return frame, (0, 0, *frame.shape[::-1])
        if frame is before:
            return np.zeros((1, 1), np.uint32), (0, 0, 1, 1)
        changed = frame != before
        rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
        if not rows.size:
            return np.zeros((1, 1), np.uint32), (0, 0, 1, 1)
        left, top = (int(places[0]) // self._grain * self._grain for places in (columns, rows))
        right, bottom = (int(places[-1]) + 1 for places in (columns, rows))
        box = (slice(top, bottom), slice(left, right))
        return np.where(changed[box], frame[box], np.uint32(0)), (left, top, right, bottom)

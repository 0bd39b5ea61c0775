"""What a run leaves behind: append-only columns whose memory is bounded.

A column is written by one thread and read by any number. Rows are only ever appended; what readers hold is a
view of the rows that were there, which nobody rewrites.
"""

from typing import NamedTuple

import numpy as np

# Bytes one column may hold. Three columns of a run of any length stay well below the 64 MB a run may add.
COLUMN_BYTES = 8 << 20
# The newest rows are never thinned, so that what is going on now is drawn step by step.
RECENT_ROWS = 1024
# Rows a column starts with; it doubles from there.
FIRST_ROWS = 256


class Series(NamedTuple):
    """Read-only rows in order: `at` (N,) says which step or epoch each row of `values` (N, ...) belongs to."""

    at: np.ndarray
    values: np.ndarray


class Column:
    """Grows row by row; when full, every second of its older rows is left out.

    Older rows stay at multiples of a stride that doubles each time, and the first row is one of them.
    """

    def __init__(self, row_shape: tuple[int, ...]):
        row_bytes = 8 * (1 + int(np.prod(row_shape)))
        self._capacity = max(4 * RECENT_ROWS, COLUMN_BYTES // row_bytes)
        self._stride = 1
        self._at = np.empty(FIRST_ROWS, dtype=np.int64)
        self._values = np.empty((FIRST_ROWS, *row_shape))
        self._length = 0

    def append(self, at, values):
        """Adds rows: at (N,) increasing, values (N, ...)."""
        if self._length + len(at) > self._capacity:
            self._thin()
        self._reserve(self._length + len(at))
        end = self._length + len(at)
        self._at[self._length : end] = at
        self._values[self._length : end] = values
        self._length = end

    def series(self) -> Series:
        """The rows so far. Later appends don't change what this returned."""
        at, values = self._at[: self._length], self._values[: self._length]
        at.flags.writeable = values.flags.writeable = False
        return Series(at, values)

    def _reserve(self, rows):
        if rows <= len(self._at):
            return
        size = max(rows, min(2 * len(self._at), self._capacity))
        self._at = grown(self._at, size, self._length)
        self._values = grown(self._values, size, self._length)

    def _thin(self):
        at = self._at[: self._length]
        recent = np.arange(self._length) >= self._length - RECENT_ROWS
        keep = recent | (at % self._stride == 0)
        while keep.sum() > self._capacity // 2:
            self._stride *= 2
            keep = recent | (at % self._stride == 0)
        # New arrays, not the old ones rewritten: a reader may be looking at those.
        self._at = at[keep]
        self._values = self._values[: self._length][keep]
        self._length = len(self._at)


def grown(array, size, length):
    """A larger array that begins with the first `length` rows of the old one."""
    larger = np.empty((size, *array.shape[1:]), dtype=array.dtype)
    larger[:length] = array[:length]
    return larger

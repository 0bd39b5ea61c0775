"""What a run leaves behind: append-only columns and checkpoints, whose memory is bounded.

A column is written by one thread and read by any number. Rows are only ever appended; what readers hold is a
view of the rows that were there, which nobody rewrites.
"""

from bisect import bisect_left

import numpy as np

from gdsim.core.descent import State
from gdsim.core.series import Series

# Bytes one column may hold. Three or four columns, with the copies made while they are thinned and while a view
# looks at old ones, stay below the 64 MB that a run of any length may add.
COLUMN_BYTES = 6 << 20
# The newest rows are never thinned, so that what is going on now is drawn step by step.
RECENT_ROWS = 1024
# Rows a column starts with; it doubles from there.
FIRST_ROWS = 256
# Steps between two checkpoints: eight racers replay so many in a hundredth of a second or two.
CHECKPOINT_STEPS = 128
# Bytes all checkpoints of a run may hold; beyond, every second one is dropped.
CHECKPOINT_BYTES = 4 << 20
# Bytes of a checkpoint besides its arrays: Python's objects around them.
STATE_BYTES = 2048


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

    def cut(self, last: int):
        """Forgets the rows after `last`. What readers hold stays as it is."""
        kept = self.series().until(last)
        self._length = len(kept.at)
        self._at = grown(kept.at, max(FIRST_ROWS, self._length), self._length)
        self._values = grown(kept.values, max(FIRST_ROWS, self._length), self._length)

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


class Lowest:
    """The lowest of some losses of each of R racers, (R,), and the epochs after which they were had, 0 at first."""

    def __init__(self, racers: int):
        self.losses = np.full(racers, np.inf)
        self.epochs = np.zeros(racers, dtype=int)

    def note(self, epochs, losses):
        """Heeds losses (N, R) that were had after epochs (N,)."""
        best = np.argmin(losses, axis=0)
        lowest = losses[best, np.arange(len(self.losses))]
        better = lowest < self.losses
        self.losses = np.where(better, lowest, self.losses)
        self.epochs = np.where(better, np.asarray(epochs)[best], self.epochs)


class Checkpoints:
    """States of a run, so dense that any step is a short replay away; their memory is bounded.

    One is due `interval` steps after the last; where a block of steps ends later, there.
    """

    def __init__(self, first: State):
        memories = sum(np.size(part) for memory in first.memories for part in memory)
        size = STATE_BYTES + 8 * (first.parameters.size + memories)
        self._most = max(8, CHECKPOINT_BYTES // size)
        self.interval = CHECKPOINT_STEPS
        self._states = [first]

    @property
    def next(self) -> int:
        """The step from which on the next checkpoint is due."""
        return self._states[-1].step + self.interval

    def add(self, state: State):
        """Keeps a state later than all before; every second one goes when there are too many."""
        self._states.append(state)
        if len(self._states) > self._most:
            self._states = self._states[::2]
            self.interval *= 2

    def before(self, step: int) -> State:
        """The latest state kept that lies before a step, or the first."""
        later = bisect_left(self._states, step, key=lambda state: state.step)
        return self._states[max(0, later - 1)]

    def replace(self, state: State):
        """Forgets what is later; the state takes the place of one of the same step, for that is how the run goes on."""
        earlier = [kept for kept in self._states if kept.step < state.step]
        is_kept = not earlier or any(kept.step == state.step for kept in self._states)
        self._states = [*earlier, state] if is_kept else earlier

    def cut(self, last: int):
        """Forgets the states after `last`."""
        self._states = [state for state in self._states if state.step <= last]


def grown(array, size, length):
    """A larger array that begins with the first `length` rows of the old one."""
    larger = np.empty((size, *array.shape[1:]), dtype=array.dtype)
    larger[:length] = array[:length]
    return larger

"""Straight pieces of line with a width, for both renderers."""

from typing import NamedTuple

import numpy as np

# Widths and sizes in pixels are meant for a view of this height, and grow and shrink with it.
REFERENCE_HEIGHT = 720
# In a small view they shrink no further than this, or they could not be seen.
SMALLEST_SCALE = 0.8


class Lines(NamedTuple):
    """N pieces: start and end (N, 3) in the box, colour (N, 4) in 0 … 1, and widths at both ends (N, 2).

    Widths are pixels of a view that is REFERENCE_HEIGHT pixels high.
    """

    start: np.ndarray
    end: np.ndarray
    color: np.ndarray
    width: np.ndarray


def lines(start, end, color, width) -> Lines:
    """Lines from whatever broadcasts: points (N, 3) or (3,), colour (4,) or (N, 4), width a number or (N, 2)."""
    start, end = np.broadcast_arrays(np.atleast_2d(start), np.atleast_2d(end))
    color = np.broadcast_to(color, (len(start), 4))
    width = np.broadcast_to(width, (len(start), 2))
    return Lines(start, end, color, width)


def joined(parts) -> Lines:
    """One set of lines from several, drawn in their order."""
    parts = list(parts) or [lines(np.empty((0, 3)), np.empty((0, 3)), np.zeros(4), 0.0)]
    return Lines(*(np.concatenate(columns) for columns in zip(*map(tuple, parts), strict=True)))


def clipped(start, end):
    """The parts of segments (N, 2) to (N, 2) inside the square [-1, 1]²: starts, ends, and which were kept (N,)."""
    step = end - start
    with np.errstate(all="ignore"):
        crossings = (np.array([-1.0, 1.0])[:, np.newaxis, np.newaxis] - start) / step
    # A coordinate that does not change bounds nothing if it is inside and everything if it is not.
    still = step == 0.0
    outside = np.abs(start) > 1.0
    first = np.where(still, np.where(outside, np.inf, -np.inf), crossings.min(axis=0))
    last = np.where(still, np.where(outside, -np.inf, np.inf), crossings.max(axis=0))
    enter = np.maximum(first.max(axis=1), 0.0)
    leave = np.minimum(last.min(axis=1), 1.0)
    kept = (enter < leave) & np.isfinite(step).all(axis=1)
    start, step = start[kept], step[kept]
    return start + enter[kept, np.newaxis] * step, start + leave[kept, np.newaxis] * step, kept


def subdivided(start, end, counts):
    """Segments (N, k) to (N, k), each cut into counts (N,) equal pieces: starts, ends, index of the segment."""
    index = np.repeat(np.arange(len(counts)), counts)
    piece = np.arange(len(index)) - np.repeat(np.cumsum(counts) - counts, counts)
    share = (piece / counts[index])[:, np.newaxis]
    following = ((piece + 1) / counts[index])[:, np.newaxis]
    step = (end - start)[index]
    return start[index] + share * step, start[index] + following * step, index


def scale_of(height: float) -> float:
    """How much larger than written widths are drawn in a view of this height in pixels."""
    return max(SMALLEST_SCALE, height / REFERENCE_HEIGHT)

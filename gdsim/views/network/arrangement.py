"""Where a network's units are in a picture of some size, and how many of them there is room for."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF

# Pixels: the smallest picture of a unit in which a bend is still seen, and between two of them.
SMALLEST_UNIT, GAP = 8.0, 2.0
# A unit takes this part of its column's width at most, so that lines have the rest; and so many pixels.
UNIT_SHARE, LARGEST_UNIT = 0.46, 84.0
# Of the room that each unit of a column has, its picture takes so much.
PICTURE_SHARE = 0.84
# Pixels between a unit and its name, and around the whole.
NAME_GAP, MARGIN = 5.0, 4.0
# Names take this part of the width at most, on each side.
NAMES_SHARE = 0.2


@dataclass(frozen=True, eq=False)
class Arrangement:
    """columns: the middle of each, in pixels; sizes: of a unit's picture in each; middles: (units, 2) of each."""

    columns: list[float]
    sizes: list[float]
    middles: list[np.ndarray]
    spacing: float

    def frame(self, column: int, place: int) -> QRectF:
        """The picture of a column's unit, by its place among those that are shown."""
        (x, y), size = self.middles[column][place], self.sizes[column]
        return QRectF(x - size / 2.0, y - size / 2.0, size, size)

    def ends(self, column: int, sources, targets) -> np.ndarray:
        """Where lines begin and end, (m, 4), from units of a column to units of the next, by their places."""
        starts, ends = self.middles[column][sources], self.middles[column + 1][targets]
        reach = np.array([self.sizes[column] / 2.0, 0.0]), np.array([self.sizes[column + 1] / 2.0, 0.0])
        return np.concatenate([starts + reach[0], ends - reach[1]], axis=1)


def rooms(widths, height: float) -> list[int]:
    """How many units of each column fit into so many pixels."""
    most = max(1, int((height - MARGIN) // (SMALLEST_UNIT + GAP)))
    return [min(width, most) for width in widths]


def arranged(counts, width: float, top: float, height: float, left_names: float, right_names: float) -> Arrangement:
    """Columns of so many units each, beside names that need so many pixels, below `top`."""
    left, right = (
        min(names + NAME_GAP, NAMES_SHARE * width) if names else MARGIN for names in (left_names, right_names)
    )
    inside = width - left - right
    # The outer columns stand at the ends, with half a unit before and behind.
    spacing = inside / (len(counts) - 1 + UNIT_SHARE)
    room = height - MARGIN
    sizes = [min(LARGEST_UNIT, UNIT_SHARE * spacing, max(SMALLEST_UNIT, PICTURE_SHARE * room / n)) for n in counts]
    first = left + UNIT_SHARE * spacing / 2.0
    columns = [first + k * spacing for k in range(len(counts))]
    # The outer ones at the very ends, beside their names.
    columns[0] = left + sizes[0] / 2.0
    columns[-1] = width - right - sizes[-1] / 2.0
    middles = []
    for x, n, size in zip(columns, counts, sizes, strict=True):
        # Few units stay together: not farther apart than one and a half of them.
        pitch = min(room / n, 2.2 * size)
        y = top + room / 2.0 + (np.arange(n) - (n - 1) / 2.0) * pitch
        middles.append(np.stack([np.full(n, x), y], axis=1))
    return Arrangement(columns, sizes, middles, spacing)

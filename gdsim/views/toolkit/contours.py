"""Lines of equal values over a grid, as one curve."""

import numpy as np
from contourpy import LineType, contour_generator


def contours(x, y, values, levels):
    """Points (m, 2) of the lines on which columns of values (len(y) * len(x), lines) have these levels.

    Rows of not-a-number part one line from the next. The last of several columns adds nothing to the others.
    """
    pieces = [np.empty((0, 2))]
    for column in values.T[: max(1, values.shape[1] - 1)]:
        grid = column.reshape(len(y), len(x))
        generator = contour_generator(x, y, grid, line_type=LineType.ChunkCombinedNan)
        for level in levels:
            points = generator.lines(level)[0][0]
            if points is not None:
                pieces += [points, np.full((1, 2), np.nan)]
    return np.concatenate(pieces)

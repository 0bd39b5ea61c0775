"""The loss over a plane as a grid, and the one mapping from loss to height that every view shares."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np

from gdsim.core.objective import Objective
from gdsim.core.plane import Plane

Scale = Literal["linear", "log"]

# Grid rows evaluated between two looks at whether the work is still wanted.
ROWS_AT_ONCE = 10
# The share of a surface's loss range over which a logarithmic height is still nearly linear: it shows
# valleys a thousand times flatter than the walls, and keeps the bottom round.
LOG_SOFTNESS = 1e-3
# Losses above this percentile of the grid are cut off when they lie beyond CLIP_RATIO times as high as it.
CLIP_PERCENTILE = 98.0
CLIP_RATIO = 4.0
# The least range that is drawn of a loss whose level says something, as a share of that: a surface from 0.918 to 0.912
# is nearly level, not a cliff.
LEAST_SHARE = 0.02


@dataclass(frozen=True)
class HeightMapping:
    """From loss to height: low maps to 0 and high to 1; what lies beyond is clipped, not-a-number to the top.

    Linear, or logarithmic in the loss above `low`: log(1 + (loss - low) / softness), scaled, where the softness
    is LOG_SOFTNESS of the range.
    """

    scale: Scale
    low: float
    high: float

    def __call__(self, loss):
        """Heights in [0, 1] of losses of any shape."""
        with np.errstate(all="ignore"):
            share = np.clip((0.5 * loss - 0.5 * self.low) / self._half_range, 0.0, 1.0)
        share = np.where(np.isnan(share), 1.0, share)
        if self.scale == "log":
            return np.log1p(share / LOG_SOFTNESS) / np.log1p(1.0 / LOG_SOFTNESS)
        return share

    def loss(self, height):
        """The loss at heights in [0, 1]: the inverse."""
        if self.scale == "log":
            height = np.expm1(np.asarray(height) * np.log1p(1.0 / LOG_SOFTNESS)) * LOG_SOFTNESS
        return self.low + np.asarray(height) * self._half_range + np.asarray(height) * self._half_range

    @property
    def _half_range(self):
        """Half of what lies between low and high: the whole may be larger than any number."""
        return 0.5 * self.high - 0.5 * self.low


@dataclass(frozen=True, eq=False)
class Landscape:
    """The loss on a grid over a plane.

    x (columns,) and y (rows,) are plane coordinates; loss (rows, columns) may hold non-finite values; minima
    (m, 2) are those of the known minima that lie on the plane. Where `has_level` the loss is measured from 0, and its
    range is seen against its size. `objective` is whose loss it is; `samples` is how many rows of data it was computed
    from, which may be a share of the objective's.
    """

    plane: Plane
    x: np.ndarray
    y: np.ndarray
    loss: np.ndarray
    mapping: HeightMapping
    minima: np.ndarray = field(default_factory=lambda: np.empty((0, 2)))
    has_level: bool = False
    samples: int = 1
    objective: Objective | None = None

    @property
    def heights(self):
        """The heights of the grid, shape (rows, columns), in [0, 1]."""
        return self.mapping(self.loss)

    @property
    def window(self) -> np.ndarray:
        """The range of both coordinates, shape (2, 2)."""
        return np.array([self.x[[0, -1]], self.y[[0, -1]]])

    def contains(self, coordinates):
        """Whether coordinates (..., 2) lie inside the window, shape (...)."""
        low, high = self.window.T
        return ((coordinates >= low) & (coordinates <= high)).all(axis=-1)

    def with_scale(self, scale: Scale) -> "Landscape":
        """The same grid under another height scale."""
        return replace(self, mapping=height_mapping(self.loss, scale, self.has_level))


def height_mapping(loss, scale: Scale, has_level: bool = False) -> HeightMapping:
    """A mapping for a grid of losses: from its lowest to its highest finite value, far outliers cut off.

    Where the losses have a level it reaches over LEAST_SHARE of it at least.

    A grid with no finite value, or with a single one, still gives a mapping with a range above zero.
    """
    finite = loss[np.isfinite(loss)]
    if finite.size == 0:
        return HeightMapping(scale, 0.0, 1.0)
    low, high = float(finite.min()), float(finite.max())
    # Sixteenths: between them a difference and its multiple by CLIP_RATIO are finite.
    common = 16.0 * float(np.percentile(finite / 16.0, CLIP_PERCENTILE))
    if scale == "linear" and high / 16.0 - low / 16.0 > CLIP_RATIO * (common / 16.0 - low / 16.0) > 0.0:
        high = common
    if not high - low > 1e-12 * max(abs(low), abs(high)):
        high = min(low + max(1.0, abs(low)), sys.float_info.max)
    if has_level:
        high = max(high, min(low + LEAST_SHARE * abs(low), sys.float_info.max))
    return HeightMapping(scale, low, high)


def landscape(
    objective: Objective,
    plane: Plane,
    x_range: tuple[float, float],
    y_range: tuple[float, float],
    resolution: int = 200,
    scale: Scale = "linear",
    minima=(),
    cancelled: Callable[[], bool] = lambda: False,
) -> Landscape | None:
    """The loss on a resolution x resolution grid over the plane; None when `cancelled` became true.

    minima (m, d) are parameters; those within the window that lie on the plane are kept.
    """
    x = np.linspace(*x_range, resolution)
    y = np.linspace(*y_range, resolution)
    loss, quick = np.empty((resolution, resolution)), objective.for_many_points()
    with np.errstate(all="ignore"):
        for row in range(0, resolution, ROWS_AT_ONCE):
            if cancelled():
                return None
            rows = y[row : row + ROWS_AT_ONCE]
            coordinates = np.stack(np.broadcast_arrays(x, rows[:, np.newaxis]), axis=-1)
            loss[row : row + ROWS_AT_ONCE] = quick.loss(plane.point(coordinates))
    has_level = objective.has_level
    mapping = height_mapping(loss, scale, has_level)
    result = Landscape(plane, x, y, loss, mapping, has_level=has_level, samples=objective.samples, objective=objective)
    return replace(result, minima=_on_plane(result, minima))


def _on_plane(result, minima):
    """The coordinates of those of the minima (m, d) that lie on the landscape's plane and inside its window."""
    minima = np.reshape(minima, (-1, len(result.plane.origin)))
    coordinates = result.plane.project(minima)
    distance = np.linalg.norm(result.plane.point(coordinates) - minima, axis=-1)
    on_plane = distance <= 1e-9 * (1.0 + np.linalg.norm(minima, axis=-1))
    return coordinates[on_plane & result.contains(coordinates)]

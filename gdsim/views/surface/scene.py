"""A landscape as a scene in a box: what stands still while balls roll.

The window of the plane is the square [-1, 1]² of the box; heights 0 … 1 stand between SURFACE_LOW and
SURFACE_LOW + SURFACE_HEIGHT above the floor at 0. The surface is the mesh of triangles that is drawn: trails,
shadows, picking and painting all ask the same `height`.
"""

from functools import cached_property
from typing import NamedTuple

import contourpy
import numpy as np

from gdsim.core.landscape import Landscape
from gdsim.simulation.snapshot import Snapshot

SURFACE_LOW = 0.38  # lengths in the box; room for the contours on the floor to be seen below the surface
SURFACE_HEIGHT = 0.88
BALL_RADIUS = 0.068
ISO_LEVELS = 16  # iso-lines between the lowest and the highest point, evenly spaced in height
CONTOUR_CELLS = 100  # cells along an edge that floor contours are traced on; finer would not be seen
COARSE_CELLS = 50
MARCH_STEPS = 600  # samples of a ray through the box: at least three a cell
SIGHT_STEPS = 200  # samples of a line of sight from a point to where it leaves the box
BISECTIONS = 40
# How far triangles between fewer grid points may be from the surface, as a share of its height: a tenth of a pixel in
# a small window. Fewer points than every MOST_APART-th save nothing more.
UNSEEN_ERROR, MOST_APART = 5e-4, 4


class Mesh(NamedTuple):
    """vertices (N, 3), unit normals (N, 3), heights (N,) in [0, 1], faces (M, 3) as indices."""

    vertices: np.ndarray
    normals: np.ndarray
    heights: np.ndarray
    faces: np.ndarray


class Scene:
    """The static geometry of a landscape."""

    def __init__(self, landscape: Landscape):
        self.landscape = landscape
        self.low = np.array([landscape.x[0], landscape.y[0]])
        self.span = np.array([landscape.x[-1], landscape.y[-1]]) - self.low
        # Where the loss is not a number or infinite the surface has a hole.
        self.heights = np.where(np.isfinite(landscape.loss), landscape.heights, np.nan)

    def is_of_run(self, snapshot: Snapshot | None) -> bool:
        """Whether this is a surface of the run's problem, not of one before that had other parameters."""
        return snapshot is not None and snapshot.parameters.shape[-1] == len(self.landscape.plane.origin)

    def start_of(self, snapshot: Snapshot | None):
        """Where on the plane (2,) the run starts; the window's middle where the surface is not the run's."""
        if not self.is_of_run(snapshot):
            return self.from_box(np.zeros(2))
        return self.landscape.plane.project(snapshot.problem.start)

    def to_box(self, coordinates):
        """Plane coordinates (..., 2) to the box."""
        return (np.asarray(coordinates) - self.low) / self.span * 2.0 - 1.0

    def from_box(self, points):
        """Box (..., 2) to plane coordinates."""
        return self.low + (np.asarray(points) + 1.0) / 2.0 * self.span

    def z(self, loss):
        """Where losses of any shape stand above the floor: the landscape's own mapping."""
        return SURFACE_LOW + SURFACE_HEIGHT * self.landscape.mapping(loss)

    def height(self, points):
        """Heights in [0, 1] of the drawn triangles at box points (..., 2); NaN in holes and outside."""
        points, last = np.asarray(points), np.array(self.heights.shape[::-1]) - 1
        inside = (np.abs(points) <= 1.0).all(axis=-1)
        cells = (np.where(inside[..., np.newaxis], points, 0.0) + 1.0) / 2.0 * last
        corner = np.minimum(cells.astype(int), last - 1)
        right, up = cells[..., 0] - corner[..., 0], cells[..., 1] - corner[..., 1]
        column, row = corner[..., 0], corner[..., 1]
        upper = right + up > 1.0
        # Places in the flat grid: three look-ups, of whichever triangle it is, in place of six.
        width = last[0] + 1
        lower = row * width + column
        far = lower + width + 1
        flat = self.heights.ravel()
        near = flat[np.where(upper, far, lower)]
        along_x = flat[np.where(upper, far - 1, lower + 1)]
        along_y = flat[np.where(upper, lower + 1, far - 1)]
        right, up = np.where(upper, 1.0 - right, right), np.where(upper, 1.0 - up, up)
        result = near + right * (along_x - near) + up * (along_y - near)
        return np.where(inside, result, np.nan)

    def on_surface(self, points):
        """Box points (..., 2) lifted onto the drawn triangles, (..., 3)."""
        z = SURFACE_LOW + SURFACE_HEIGHT * self.height(points)
        return np.concatenate([points, z[..., np.newaxis]], axis=-1)

    def slope(self, points):
        """How much the surface climbs in the box along each axis (..., 2) at box points (..., 2); NaN beside holes."""
        step = 2.0 / np.array(self.heights.shape[::-1])
        points = np.clip(points, -1.0 + step, 1.0 - step)
        # At once: to look up a single height takes as long as a hundred.
        offsets = np.diag(step)
        ahead, behind = np.split(self.height(np.stack([points + offset for offset in (*offsets, *-offsets)])), 2)
        return np.moveaxis(ahead - behind, 0, -1) * SURFACE_HEIGHT / (2.0 * step)

    def normal(self, points):
        """Unit normals (..., 3) of the surface at box points (..., 2); straight up beside holes."""
        return _unit_normals(*np.moveaxis(self.slope(points), -1, 0))

    def ball_center(self, contact):
        """The middle (3,) of a ball that lies on the surface and touches it at a point (3,)."""
        return contact + BALL_RADIUS * self.normal(contact[:2])

    def pick(self, eye, direction):
        """Where a ray first meets the surface, as box coordinates (2,), or None."""
        entry, leave = _box_crossings(eye, direction)
        entry = max(0.0, entry)
        if not leave >= entry:
            return None
        # A hair more on both sides, so that a ray along the rim or a flat surface still crosses it.
        slack = 1e-6 * (1.0 + leave)
        distances = np.linspace(entry - slack, leave + slack, MARCH_STEPS)
        above = self._above(eye + distances[:, np.newaxis] * direction)
        crossed = np.flatnonzero(above[:-1] * above[1:] <= 0.0)
        if crossed.size == 0:
            return None
        near, far = distances[crossed[0]], distances[crossed[0] + 1]
        sign = above[crossed[0]]
        for _ in range(BISECTIONS):
            middle = (near + far) / 2.0
            if self._above(eye + middle * direction) * sign > 0.0:
                near = middle
            else:
                far = middle
        return (eye + far * direction)[:2]

    def hidden(self, points, eye, steps: int = SIGHT_STEPS, ignored=None):
        """Whether the surface stands between the eye, one or of each, and points (N, 3).

        So many places of the way are asked; `ignored` says of places (M, 3) whether the surface does not count there.
        """
        if not len(points):
            return np.zeros(0, dtype=bool)
        leave = _box_crossings(points, eye - points)[1].clip(0.0, 1.0)
        shares = np.linspace(0.0, 1.0, steps)[1:, np.newaxis] * leave
        places = points + shares[..., np.newaxis] * (eye - points)
        above = self._above(places)
        crossed = above[1:] * above[:-1] < 0.0
        if ignored is not None:
            crossed[crossed] = ~ignored(places[1:][crossed])
        return crossed.any(axis=0)

    def _above(self, points):
        """How far points (..., 3) are above the surface; NaN where there is none."""
        inside = np.clip(points[..., :2], -1.0, 1.0)
        near = (np.abs(points[..., :2] - inside) < 1e-5).all(axis=-1)
        return np.where(near, points[..., 2] - SURFACE_LOW - SURFACE_HEIGHT * self.height(inside), np.nan)

    def mesh(self, stride: int = 1) -> Mesh:
        """The surface for a renderer, or a draft of it at every so many grid points; holes are left out."""
        y, x = (np.linspace(-1.0, 1.0, length) for length in self.heights.shape)
        rows, columns = (np.unique(np.r_[0 : len(axis) : stride, len(axis) - 1]) for axis in (y, x))
        return mesh(x[columns], y[rows], self.heights[np.ix_(rows, columns)])

    @cached_property
    def smooth_stride(self) -> int:
        """The stride of a `mesh` that looks like all of it: above 1 where the surface bends little.

        Straight lines over so many cells leave a curve by an eighth of what it bends there, times their number squared.
        """
        heights = self.heights
        along_y, along_x = (np.abs(np.diff(heights, 2, axis)).max(initial=0.0) for axis in (0, 1))
        twist = np.abs(np.diff(np.diff(heights, axis=0), axis=1)).max(initial=0.0)
        # Not a number where there is a hole, whose rim is kept as it is.
        bend = along_x + 2.0 * twist + along_y
        if not bend > 0.0:
            return MOST_APART if bend == 0.0 else 1
        return int(np.clip((8.0 * UNSEEN_ERROR / bend) ** 0.5, 1, MOST_APART))

    @cached_property
    def coarse(self) -> Mesh:
        """A mesh of about COARSE_CELLS along an edge: enough to find what is in the way."""
        return self.mesh(max(1, max(self.heights.shape) // COARSE_CELLS))

    @cached_property
    def contours(self):
        """Floor contours at the iso-lines' levels: segments (N, 2, 2) in the box, and their heights (N,)."""
        rows, columns = (
            np.unique(np.linspace(0, length - 1, CONTOUR_CELLS + 1).round().astype(int))
            for length in self.heights.shape
        )
        y, x = (np.linspace(-1.0, 1.0, length) for length in self.heights.shape)
        return iso_lines(x[columns], y[rows], self.heights[np.ix_(rows, columns)])

    @cached_property
    def steepest(self) -> float:
        """The loss's slope in the window that only one cell in fifty exceeds; the arrows' scale."""
        loss = np.clip(self.landscape.loss, self.landscape.mapping.low, self.landscape.mapping.high)
        cells = np.maximum(self.span / (np.array(loss.shape[::-1]) - 1), np.finfo(float).tiny)
        slope = np.hypot(*np.gradient(loss, cells[1], cells[0]))
        slope = slope[np.isfinite(slope)]
        return max(float(np.percentile(slope, 98.0)) if slope.size else 0.0, np.finfo(float).tiny)


def _box_crossings(origin, direction):
    """How many times direction (..., 3) leads from origin into the surface's box and out of it, each (...)."""
    corners = np.array([[-1.0, -1.0, SURFACE_LOW], [1.0, 1.0, SURFACE_LOW + SURFACE_HEIGHT]])
    with np.errstate(all="ignore"):
        times = (corners.reshape(2, *[1] * (np.ndim(direction) - 1), 3) - origin) / direction
    return np.nanmax(times.min(axis=0), axis=-1), np.nanmin(times.max(axis=0), axis=-1)


def mesh(x, y, heights) -> Mesh:
    """A mesh from heights (rows, columns) over box points x (columns,), y (rows,); NaN for holes."""
    rows, columns = heights.shape
    filled = np.where(np.isnan(heights), 1.0, heights)
    slope_y, slope_x = np.gradient(SURFACE_HEIGHT * filled, y, x)
    z = SURFACE_LOW + SURFACE_HEIGHT * filled
    vertices = np.stack([*np.meshgrid(x, y), z], axis=-1).reshape(-1, 3)
    index = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = (part.ravel() for part in (index[:-1, :-1], index[:-1, 1:], index[1:, :-1], index[1:, 1:]))
    faces = np.stack([np.stack([a, b, c], axis=-1), np.stack([d, c, b], axis=-1)], axis=1).reshape(-1, 3)
    faces = faces[np.isfinite(heights.ravel())[faces].all(axis=1)]
    return Mesh(vertices, _unit_normals(slope_x, slope_y).reshape(-1, 3), filled.ravel(), faces)


def iso_lines(x, y, heights):
    """The lines of equal height on a grid: segments (N, 2, 2) of box points, each within a cell, and heights (N,)."""
    generator = contourpy.contour_generator(x, y, np.ma.masked_invalid(heights))
    segments, levels = [np.empty((0, 2, 2))], [np.empty(0)]
    for level in (np.arange(ISO_LEVELS) + 0.5) / ISO_LEVELS:
        for line in generator.lines(level):
            segments.append(np.stack([line[:-1], line[1:]], axis=1))
            levels.append(np.full(len(line) - 1, level))
    return np.concatenate(segments), np.concatenate(levels)


def _unit_normals(slope_x, slope_y):
    normals = np.stack([-slope_x, -slope_y, np.ones_like(slope_x)], axis=-1)
    normals = np.where(np.isfinite(normals).all(axis=-1, keepdims=True), normals, (0.0, 0.0, 1.0))
    return normals / np.linalg.norm(normals, axis=-1, keepdims=True)

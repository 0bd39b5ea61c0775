"""Trails: the paths of racers, on the surface or at their true losses above a slice, and below on the floor."""

from typing import NamedTuple

import numpy as np

from gdsim.core.series import Series
from gdsim.experiment.problem import Problem
from gdsim.views.surface import colors
from gdsim.views.surface.lines import Lines, clipped, lines, subdivided
from gdsim.views.surface.scene import SURFACE_HEIGHT, SURFACE_LOW, Scene
from gdsim.views.toolkit.theme import Theme

TRAIL_WIDTH, FLOOR_TRAIL_WIDTH = 4.6, 1.8  # pixels, see lines.py
TRAIL_LIFT = 0.004  # above the surface, so that both do not fight for the same depth
# Points of a path that are drawn: the newest ones all, the older ones at a stride.
RECENT_POINTS, OLDER_POINTS = 400, 400
# Pieces of all trails together, shared among the racers; one piece is about PIECE long in the box.
TRAIL_PIECES = 4500
PIECE = 0.02
# An old trail fades into what is behind it: down to FADED, over about FADE_LENGTH of its length in the box.
FADED, FADE_LENGTH = 0.5, 1.5
# Losses computed for one trail that floats above a slice, and multiplications all of them may cost.
TRUE_LOSSES, TRUE_LOSS_COST = 500, 1e8
SHARP_COSINE = 0.9  # consecutive pieces of a trail that turn more leave a notch to fill
# From here on a point is only known to be far outside.
FAR = 1e9


class Pen(NamedTuple):
    """How strong and how wide trails are drawn, in shares of the usual."""

    strength: float = 1.0
    width: float = 1.0


USUAL_PEN = Pen()


class TrueLosses:
    """The losses along a path, each computed once and kept while its point is on the trail."""

    def __init__(self):
        self._problem = None
        self._known = {}

    def of(self, problem: Problem, at, path):
        """Losses (N, R) of path (N, R, d) at steps (N,)."""
        # Keys hold the first racer's value too, so that a run started anew from elsewhere is not taken for the old.
        keys = list(zip(at.tolist(), path[:, 0, 0].tolist(), strict=True))
        if problem is not self._problem:
            self._problem, self._known = problem, {}
        missing = [i for i, key in enumerate(keys) if key not in self._known]
        if missing:
            with np.errstate(all="ignore"):
                computed = problem.objective.loss(path[missing])
            self._known.update(zip((keys[i] for i in missing), computed, strict=True))
        self._known = {key: self._known[key] for key in keys}
        return np.array([self._known[key] for key in keys])


def trails(
    scene: Scene, problem: Problem, path: Series, theme: Theme, losses: TrueLosses, pen: Pen = USUAL_PEN
) -> tuple[list[Lines], list[Lines]]:
    """The racers' trails on the floor, and on the surface or, where the plane is a slice, above it."""
    plane, racers = scene.landscape.plane, path.values.shape[1]
    is_exact = plane.kind == "exact"
    at, values = thinned(path, None if is_exact else _affordable(problem.objective, racers))
    points = np.clip(scene.to_box(plane.project(values)), -FAR, FAR)
    heights = None if is_exact else scene.z(losses.of(problem, at, values))
    floor, above = [], []
    for racer in range(racers):
        color = colors.rgba(theme.racer_color(racer))
        segments = _segments(points[:, racer], pen)
        floor.append(_floor_trail(segments, color, theme, pen))
        if is_exact:
            above.append(_surface_trail(scene, segments, color, theme, pen, TRAIL_PIECES // racers))
        else:
            above.append(_free_trail(points[:, racer], heights[:, racer], segments, color, theme, pen))
    return floor, above


def thinned(path: Series, most=None):
    """Rows of the path that are drawn, and their steps: at most `most` at one stride, or the newest ones all."""
    at, values = path
    if most is not None:
        stride = 1 << max(0, int(np.ceil(np.log2(max(1, at[-1]) / most))))
        rows = np.flatnonzero(at % stride == 0)
    else:
        older = max(0, len(at) - RECENT_POINTS)
        rows = np.r_[0 : older : max(1, older // OLDER_POINTS), older : len(at)]
    if rows[-1] != len(at) - 1:
        rows = np.r_[rows, len(at) - 1]
    return at[rows], values[rows]


def _affordable(objective, racers):
    one = max(1, objective.samples * objective.dimension * racers)
    return int(np.clip(TRUE_LOSS_COST / one, 50, TRUE_LOSSES - 2))


class Segments(NamedTuple):
    """Those of a path (N + 1, 2) that are in the box: starts and ends (M, 2), and which of all were kept (N,).

    Strength (M,) is the pen's at the newest, and falls towards FADED of it with the length of path since.
    """

    start: np.ndarray
    end: np.ndarray
    kept: np.ndarray
    strength: np.ndarray


def _segments(points, pen):
    start, end, kept = clipped(points[:-1], points[1:])
    lengths = np.where(kept, np.linalg.norm(np.clip(points[1:] - points[:-1], -2.0, 2.0), axis=1), 0.0)
    since = np.cumsum(lengths[::-1])[::-1] - lengths
    strength = pen.strength * (FADED + (1.0 - FADED) * np.exp(-since / FADE_LENGTH))
    return Segments(start, end, kept, strength[kept])


def _floor_trail(segments, color, theme, pen):
    flat = [np.column_stack([part, np.zeros(len(part))]) for part in (segments.start, segments.end)]
    mixed = colors.mixed(color, colors.rgba(theme.background)[:3], 0.6 * segments.strength)
    return lines(*flat, mixed, pen.width * FLOOR_TRAIL_WIDTH)


def _surface_trail(scene, segments, color, theme, pen, pieces):
    start, end, _, strength = segments
    counts = np.maximum(1, np.ceil(np.linalg.norm(end - start, axis=1) / PIECE)).astype(int)
    # Too long a trail loses its beginning, never its shape: a coarse one would leave the surface.
    shown = np.cumsum(counts[::-1])[::-1] <= pieces
    start, end, strength = start[shown], end[shown], strength[shown]
    joints = _joints(start, end)
    start, end, index = subdivided(start, end, counts[shown])
    start, end, index = (np.concatenate(pair) for pair in ((start, joints[0]), (end, joints[0]), (index, joints[1])))
    start, end = scene.on_surface(start), scene.on_surface(end)
    whole = np.isfinite(start[:, 2] + end[:, 2])
    start, end, index = start[whole], end[whole], index[whole]
    ground = colors.of_height((start[:, 2] - SURFACE_LOW) / SURFACE_HEIGHT, theme.colormap)
    lift = np.array([0.0, 0.0, TRAIL_LIFT])
    return lines(start + lift, end + lift, colors.mixed(color, ground, strength[index]), pen.width * TRAIL_WIDTH)


def _joints(start, end):
    """Where consecutive segments turn sharply: points (N, 2) for dots that fill the notch, and their segments."""
    steps = end - start
    lengths = np.linalg.norm(steps, axis=1)
    turn = (steps[1:] * steps[:-1]).sum(axis=1) < SHARP_COSINE * lengths[1:] * lengths[:-1]
    met = (end[:-1] == start[1:]).all(axis=1)
    segments = np.flatnonzero(turn & met) + 1
    return start[segments], segments


def _free_trail(points, heights, segments, color, theme, pen):
    """The path at its true losses: a curve in the air, for it does not lie on the slice."""
    start, end, kept, strength = segments
    steps = (points[1:] - points[:-1])[kept]
    length = np.maximum(np.linalg.norm(steps, axis=1), np.finfo(float).tiny)
    from_start = np.linalg.norm(start - points[:-1][kept], axis=1) / length
    to_end = np.linalg.norm(end - points[:-1][kept], axis=1) / length
    rise = np.diff(heights)[kept]
    start = np.column_stack([start, heights[:-1][kept] + from_start * rise])
    end = np.column_stack([end, heights[:-1][kept] + to_end * rise])
    mixed = colors.mixed(color, colors.rgba(theme.background)[:3], strength)
    return lines(start, end, mixed, 0.7 * pen.width * TRAIL_WIDTH)

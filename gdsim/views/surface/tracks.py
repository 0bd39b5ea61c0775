"""Racers in the scene: balls, their trails, drop lines, shadows and gradient arrows, from one snapshot."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gdsim.simulation.snapshot import Snapshot
from gdsim.views.surface import colors
from gdsim.views.surface.lines import Lines, clipped, joined, lines, subdivided
from gdsim.views.surface.scene import SURFACE_HEIGHT, SURFACE_LOW, Scene
from gdsim.views.theme import Theme

BALL_RADIUS = 0.068  # in the box
TRAIL_WIDTH, FLOOR_TRAIL_WIDTH, DROP_WIDTH, ARROW_WIDTH = 4.6, 1.8, 1.2, 4.6  # pixels, see lines.py
TRAIL_LIFT = 0.004  # above the surface, so that both do not fight for the same depth
# Points of a path that are drawn: the newest ones all, the older ones at a stride.
RECENT_POINTS, OLDER_POINTS = 400, 400
# Pieces of all trails together, shared among the racers; one piece is about PIECE long in the box.
TRAIL_PIECES = 6000
PIECE = 0.015
# An old trail fades into what is behind it: down to FADED, over about FADE_LENGTH of its length in the box.
FADED, FADE_LENGTH = 0.5, 1.5
# Losses computed for one trail that floats above a slice, and multiplications all of them may cost.
TRUE_LOSSES, TRUE_LOSS_COST = 500, 1e8
# The arrow of the steepest slope in the window; a slope 1000 times smaller has an arrow a tenth as long.
ARROW_LENGTH, ARROW_EXPONENT = 0.55, 1.0 / 3.0
ARROW_HEAD, HEAD_WIDTH = 0.12, 18.0  # in the box, at most half of the arrow; pixels
SHORTEST_ARROW = 0.05  # in the box; below it an arrow only clutters
DROP_PIECES = 12
SHARP_COSINE = 0.9  # consecutive pieces of a trail that turn more leave a notch to fill
SHADOW_RADIUS, SHADOW_ALPHA, SHADOW_CELLS = 2.2 * BALL_RADIUS, 0.75, 10
# A gap between ball and slice that is smaller than this in the box is drawn but not labelled.
NOTABLE_GAP = 0.04
# From here on a point is only known to be far outside.
FAR = 1e9


class Ball(NamedTuple):
    """One racer: contact is the point (3,) at its loss's height, centre the middle of its sphere."""

    racer: int
    coordinates: np.ndarray
    loss: float
    contact: np.ndarray
    center: np.ndarray
    inside: bool
    foot: np.ndarray | None  # the slice's point (3,) under or over a ball that is off it
    gap: float | None  # between the ball's loss and the slice's, if notable


@dataclass(frozen=True, eq=False)
class Tracks:
    """Shadows on the surface as triangles (N, 3, 3) with alphas (N, 3), lines, and the balls in the racers' order."""

    shadows: np.ndarray
    shadow_alphas: np.ndarray
    lines: Lines
    balls: list[Ball]


class TrueLosses:
    """The losses along a path, each computed once and kept while its point is on the trail."""

    def __init__(self):
        self._problem = None
        self._known = {}

    def of(self, snapshot: Snapshot, at, path):
        """Losses (N, R) of path (N, R, d) at steps (N,)."""
        # Keys hold the first racer's value too, so that a run started anew from elsewhere is not taken for the old.
        keys = list(zip(at.tolist(), path[:, 0, 0].tolist(), strict=True))
        if snapshot.problem is not self._problem:
            self._problem, self._known = snapshot.problem, {}
        missing = [i for i, key in enumerate(keys) if key not in self._known]
        if missing:
            with np.errstate(all="ignore"):
                computed = snapshot.problem.objective.loss(path[missing])
            self._known.update(zip((keys[i] for i in missing), computed, strict=True))
        self._known = {key: self._known[key] for key in keys}
        return np.array([self._known[key] for key in keys])


def tracks(scene: Scene, snapshot: Snapshot, theme: Theme, losses: TrueLosses, show_gradient: bool) -> Tracks:
    """What moves. A problem of other dimensions than the scene's plane has nothing to show on it."""
    plane = scene.landscape.plane
    if len(plane.origin) != snapshot.parameters.shape[-1]:
        return Tracks(np.empty((0, 3, 3)), np.empty((0, 3)), joined([]), [])
    is_exact = plane.kind == "exact"
    racers = snapshot.parameters.shape[0]
    at, path = thinned(snapshot, None if is_exact else _affordable(snapshot))
    points = np.clip(scene.to_box(plane.project(path)), -FAR, FAR)
    heights = None if is_exact else scene.z(losses.of(snapshot, at, path))
    balls = [_ball(scene, snapshot, racer) for racer in range(racers)]
    below, above = [], []
    for racer, ball in enumerate(balls):
        color = colors.rgba(theme.racer_color(racer))
        below.append(_floor_trail(points[:, racer], color, theme))
        if is_exact:
            above.append(_surface_trail(scene, points[:, racer], color, theme, TRAIL_PIECES // racers))
        else:
            above.append(_free_trail(points[:, racer], heights[:, racer], color, theme))
        if ball.inside:
            below += _drop_line(ball, color, theme)
            above += _arrow(scene, snapshot, ball) if show_gradient else []
    return Tracks(*_shadows(scene, balls), joined(below + above), balls)


def thinned(snapshot, most=None):
    """Rows of the path that are drawn, and their steps: at most `most` at one stride, or the newest ones all."""
    at, path = snapshot.path
    if most is not None:
        stride = 1 << max(0, int(np.ceil(np.log2(max(1, at[-1]) / most))))
        rows = np.flatnonzero(at % stride == 0)
    else:
        older = max(0, len(at) - RECENT_POINTS)
        rows = np.r_[0 : older : max(1, older // OLDER_POINTS), older : len(at)]
    if rows[-1] != len(at) - 1:
        rows = np.r_[rows, len(at) - 1]
    return at[rows], path[rows]


def _affordable(snapshot):
    objective = snapshot.problem.objective
    one = max(1, objective.samples * objective.dimension * snapshot.parameters.shape[0])
    return int(np.clip(TRUE_LOSS_COST / one, 50, TRUE_LOSSES - 2))


def _ball(scene, snapshot, racer):
    plane = scene.landscape.plane
    coordinates = plane.project(snapshot.parameters[racer])
    loss = float(snapshot.loss[racer])
    inside = bool(scene.landscape.contains(coordinates))
    point = np.clip(scene.to_box(coordinates), -FAR, FAR)
    contact = np.array([*point, float(scene.z(loss))])
    center, foot, gap = contact, None, None
    if inside and plane.kind == "exact":
        center = contact + BALL_RADIUS * scene.normal(point)
    elif inside and np.isfinite(scene.height(point)):
        foot = scene.on_surface(point)
        if abs(contact[2] - foot[2]) > NOTABLE_GAP:
            gap = loss - float(snapshot.problem.objective.loss(plane.point(coordinates)))
    return Ball(racer, coordinates, loss, contact, center, inside, foot, gap)


def _floor_trail(points, color, theme):
    start, end, kept = clipped(points[:-1], points[1:])
    share = 0.6 * _strength(points, kept)
    flat = [np.column_stack([part, np.zeros(len(part))]) for part in (start, end)]
    return lines(*flat, colors.mixed(color, colors.rgba(theme.background)[:3], share), FLOOR_TRAIL_WIDTH)


def _surface_trail(scene, points, color, theme, pieces):
    start, end, kept = clipped(points[:-1], points[1:])
    counts = np.maximum(1, np.ceil(np.linalg.norm(end - start, axis=1) / PIECE)).astype(int)
    # Too long a trail loses its beginning, never its shape: a coarse one would leave the surface.
    shown = np.cumsum(counts[::-1])[::-1] <= pieces
    strength = _strength(points, kept)[shown]
    joints = _joints(start[shown], end[shown])
    start, end, index = subdivided(start[shown], end[shown], counts[shown])
    start, end, index = (np.concatenate(pair) for pair in ((start, joints[0]), (end, joints[0]), (index, joints[1])))
    start, end = scene.on_surface(start), scene.on_surface(end)
    whole = np.isfinite(start[:, 2] + end[:, 2])
    start, end, index = start[whole], end[whole], index[whole]
    ground = colors.of_height((start[:, 2] - SURFACE_LOW) / SURFACE_HEIGHT, theme.colormap)
    lift = np.array([0.0, 0.0, TRAIL_LIFT])
    return lines(start + lift, end + lift, colors.mixed(color, ground, strength[index]), TRAIL_WIDTH)


def _joints(start, end):
    """Where consecutive segments turn sharply: points (N, 2) for dots that fill the notch, and their segments."""
    steps = end - start
    lengths = np.linalg.norm(steps, axis=1)
    turn = (steps[1:] * steps[:-1]).sum(axis=1) < SHARP_COSINE * lengths[1:] * lengths[:-1]
    met = (end[:-1] == start[1:]).all(axis=1)
    segments = np.flatnonzero(turn & met) + 1
    return start[segments], segments


def _free_trail(points, heights, color, theme):
    """The path at its true losses: a curve in the air, for it does not lie on the slice."""
    start, end, kept = clipped(points[:-1], points[1:])
    steps = (points[1:] - points[:-1])[kept]
    length = np.maximum(np.linalg.norm(steps, axis=1), np.finfo(float).tiny)
    from_start = np.linalg.norm(start - points[:-1][kept], axis=1) / length
    to_end = np.linalg.norm(end - points[:-1][kept], axis=1) / length
    rise = np.diff(heights)[kept]
    start = np.column_stack([start, heights[:-1][kept] + from_start * rise])
    end = np.column_stack([end, heights[:-1][kept] + to_end * rise])
    share = _strength(points, kept)
    return lines(start, end, colors.mixed(color, colors.rgba(theme.background)[:3], share), 0.7 * TRAIL_WIDTH)


def _strength(points, kept):
    """How strong each kept segment is drawn: 1 at the newest, towards FADED with the length of path since."""
    lengths = np.where(kept, np.linalg.norm(np.clip(points[1:] - points[:-1], -2.0, 2.0), axis=1), 0.0)
    since = np.cumsum(lengths[::-1])[::-1] - lengths
    return (FADED + (1.0 - FADED) * np.exp(-since / FADE_LENGTH))[kept]


def _drop_line(ball, color, theme):
    foot = ball.contact * [1.0, 1.0, 0.0]
    faint = colors.mixed(color, colors.rgba(theme.background)[:3], 0.7)
    dot = lines(foot, foot, color, 9.0)
    # In pieces, so that a renderer without depth can leave out what the surface hides.
    heights = np.linspace(0.0, 1.0, DROP_PIECES + 1)[:, np.newaxis]
    points = foot + heights * (ball.contact - foot)
    return [lines(points[:-1], points[1:], faint, DROP_WIDTH), dot]


def _shadows(scene, balls):
    """A soft dark patch on the surface under each ball, fading outwards."""
    steps = np.linspace(-1.0, 1.0, SHADOW_CELLS + 1)
    patch = np.stack(np.meshgrid(steps, steps), axis=-1)
    alphas = SHADOW_ALPHA * np.clip(1.0 - np.linalg.norm(patch, axis=-1), 0.0, 1.0)
    feet = [ball.contact[:2] for ball in balls if ball.inside]
    points = np.reshape(feet, (-1, 1, 1, 2)) + SHADOW_RADIUS * patch
    corners = [(slice(-1), slice(-1)), (slice(-1), slice(1, None)), (slice(1, None), slice(-1))]
    corners += [(slice(1, None), slice(1, None)), corners[2], corners[1]]
    lifted = scene.on_surface(points)
    triangles = np.stack([lifted[:, i, j] for i, j in corners], axis=3).reshape(-1, 3, 3)
    alphas = np.stack([alphas[i, j] for i, j in corners], axis=2)
    alphas = np.broadcast_to(alphas, (len(feet), *alphas.shape)).reshape(-1, 3)
    whole = np.isfinite(triangles).all(axis=(1, 2))
    return triangles[whole], alphas[whole]


def _arrow(scene, snapshot, ball):
    """The way downhill, tangent to the surface: against the gradient, as long as its cubic root."""
    slope = snapshot.gradient[ball.racer] @ scene.landscape.plane.axes.T
    steepness = np.linalg.norm(slope)
    if not (np.isfinite(steepness) and steepness > 0.0):
        return []
    mapping = scene.landscape.mapping
    step = 1e-6 * (mapping.high - mapping.low)
    rise = (scene.z(ball.loss + step) - scene.z(ball.loss - step)) / (2.0 * step)
    downhill = np.array([*(-2.0 * slope / scene.span), -rise * steepness**2])
    length = ARROW_LENGTH * min(1.0, steepness / scene.steepest) ** ARROW_EXPONENT
    if length < SHORTEST_ARROW:
        return []
    direction = downhill / np.linalg.norm(downhill)
    tip = ball.center + (BALL_RADIUS + length) * direction
    neck = tip - min(ARROW_HEAD, 0.5 * length) * direction
    color = colors.rgba("#ffffff")
    head = HEAD_WIDTH * min(1.0, 0.5 * length / ARROW_HEAD)
    return [lines(ball.center, neck, color, ARROW_WIDTH), lines(neck, tip, color, [head, 0.0])]

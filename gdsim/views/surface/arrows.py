"""The arrows at a ball and the glyph of its scaling, all in planes that touch the surface."""

from typing import NamedTuple

import numpy as np

from gdsim.simulation.snapshot import Snapshot
from gdsim.views.surface import colors
from gdsim.views.surface.lines import Lines, clipped, lines
from gdsim.views.surface.scene import BALL_RADIUS, Scene
from gdsim.views.surface.vectors import LAYERS, Vectors, vectors
from gdsim.views.toolkit.theme import Theme

ARROW_WIDTH, STEP_WIDTH, GLYPH_WIDTH = 4.6, 5.4, 2.6  # pixels, see lines.py
# The arrow of the steepest slope in the window; a slope 1000 times smaller has an arrow a tenth as long.
ARROW_LENGTH, ARROW_EXPONENT = 0.55, 1.0 / 3.0
ARROW_HEAD, HEAD_WIDTH = 0.12, 18.0  # in the box, at most half of the arrow; pixels
SHORTEST_ARROW = 0.05  # in the box; below it an arrow only clutters
SHAFT_PIECES, DASH_PIECES = 14, 2  # the batch's gradient is dashed, to be told from the full one of the same colour
# The glyph shows how the effective steps compare, not how long they are: they can be far too short to be seen.
GLYPH_RADIUS, GLYPH_PIECES = 0.22, 48
STEP_PIECE = 0.02  # in the box; a step lies on the surface in pieces of this length
STEP_LIFT = 0.006  # above the surface, and so above the trail
# A step that the ball covers is drawn so long, in the box, arriving at the ball; the legend says so.
ENLARGED_STEP = 0.16
CASING = 2.6  # pixels of background around lines, so that they are seen on every colour of the surface


ORDER = ("scaling", "step", "enlarged step", "gradient", "batch gradient", "velocity")


class Place(NamedTuple):
    """A point (3,) of the box, and how the surface climbs there: in the box, along each axis of the plane (2,)."""

    point: np.ndarray
    climb: np.ndarray

    def tangent(self, scene, moves):
        """Moves (..., 2) on the plane as moves (..., 3) in the box, along the surface."""
        return np.concatenate([2.0 * moves / scene.span, (moves @ self.climb)[..., np.newaxis]], axis=-1)

    def direction(self, scene, move):
        """Where a move (2,) of any length leads in the box, a unit vector (3,); None where it leads nowhere."""
        longest = np.abs(move).max()
        if not (np.isfinite(longest) and longest > 0.0):
            return None
        # Squares of what is near the largest number would overflow.
        along = self.tangent(scene, move / longest)
        size = np.linalg.norm(along)
        return along / size if np.isfinite(size) and size > 0.0 else None


def arrows(scene: Scene, snapshot: Snapshot, ball, theme: Theme, shown) -> dict[str, list[Lines]]:
    """What of the layers `shown` there is to draw at a ball inside the window, in the order to draw it.

    A step too short to be seen is under "enlarged step".
    """
    gradient, plane = snapshot.gradient[ball.racer], scene.landscape.plane
    place = _place(scene, ball.center, ball.loss, gradient)
    found = {"gradient": _arrow(scene, place, -gradient, _color(theme, "gradient"))} if "gradient" in shown else {}
    taken = vectors(snapshot, ball.racer) if shown - {"gradient", "batch surface"} else None
    if taken is None:
        return {layer: _cased(parts, theme) for layer, parts in found.items() if parts}
    if "scaling" in shown and taken.effective_steps is not None:
        found["scaling"] = _glyph(scene, place, taken.effective_steps, _color(theme, "scaling"))
    if "step" in shown:
        found["step"] = _step(scene, snapshot, ball, taken, _color(theme, "step"))
        if not found["step"]:
            move = snapshot.parameters[ball.racer] - taken.before
            found["enlarged step"] = _enlarged_step(scene, place, move, _color(theme, "step"))
    there = plane.project(taken.before)
    if "batch gradient" in shown and not snapshot.problem.batching.whole and scene.landscape.contains(there):
        before = _place_before(scene, snapshot, taken)
        found["batch gradient"] = _arrow(scene, before, -taken.batch_gradient, _color(theme, "batch gradient"), True)
    if "velocity" in shown and taken.velocity is not None:
        found["velocity"] = _arrow(scene, place, -taken.velocity, _color(theme, "velocity"))
    return {layer: _cased(found[layer], theme) for layer in ORDER if found.get(layer)}


def _color(theme, layer):
    return colors.rgba(theme.role_color(LAYERS[layer]))


def _place(scene, point, loss, gradient) -> Place:
    mapping = scene.landscape.mapping
    step = 1e-6 * mapping.high - 1e-6 * mapping.low
    with np.errstate(all="ignore"):
        rise = float(scene.z(loss + step) - scene.z(loss - step)) / (2.0 * step)
        return Place(point, rise * gradient @ scene.landscape.plane.axes.T)


def _place_before(scene, snapshot, taken: Vectors) -> Place:
    """Where the last step started."""
    plane, objective = scene.landscape.plane, snapshot.problem.objective
    with np.errstate(all="ignore"):
        loss, gradient = objective.loss(taken.before), objective.gradient(taken.before)
    point = np.array([*scene.to_box(plane.project(taken.before)), float(scene.z(loss))])
    return _place(scene, scene.ball_center(point) if plane.kind == "exact" else point, float(loss), gradient)


def _arrow(scene, place, vector, color, is_dashed=False):
    """An arrow along a vector (d,) in units of the gradient, as long as the cubic root of its length."""
    move = vector @ scene.landscape.plane.axes.T
    direction = place.direction(scene, move)
    if direction is None:
        return []
    with np.errstate(all="ignore"):
        steepness = np.linalg.norm(move / scene.steepest)
    length = ARROW_LENGTH * min(1.0, steepness) ** ARROW_EXPONENT
    if length < SHORTEST_ARROW:
        return []
    tip = BALL_RADIUS + length
    neck = tip - min(ARROW_HEAD, 0.5 * length)
    along = np.append(np.linspace(0.0, neck, SHAFT_PIECES + 1), tip)[:, np.newaxis]
    points = _above_surface(scene, place, along * direction)
    kept = np.arange(SHAFT_PIECES) // DASH_PIECES % 2 == 0 if is_dashed else np.full(SHAFT_PIECES, True)
    head = HEAD_WIDTH * min(1.0, 0.5 * length / ARROW_HEAD)
    return [
        lines(points[:-2][kept], points[1:-1][kept], color, ARROW_WIDTH),
        lines(points[-2], points[-1], color, [head, 0.0]),
    ]


def _above_surface(scene, place, moves):
    """Where moves (N, 3) lead, lifted to where the surface bends up; far from its point a slice is left alone."""
    points = place.point + moves
    gap = place.point[2] - scene.on_surface(place.point[:2])[2]
    if scene.landscape.plane.kind == "exact" or abs(gap) < BALL_RADIUS:
        points[:, 2] = np.fmax(points[:, 2], scene.on_surface(points[:, :2])[:, 2] + STEP_LIFT)
    return points


def _enlarged_step(scene, place, vector, color):
    """An arrow that arrives at the ball from where the step, a vector (d,), came."""
    direction = place.direction(scene, vector @ scene.landscape.plane.axes.T)
    if direction is None:
        return []
    behind = BALL_RADIUS + ENLARGED_STEP * np.array([[0.0], [0.5], [1.0]])
    tip, neck, tail = _above_surface(scene, place, -behind * direction)
    head = HEAD_WIDTH * 0.5 * ENLARGED_STEP / ARROW_HEAD
    return [lines(tail, neck, color, STEP_WIDTH), lines(neck, tip, color, [head, 0.0])]


def _cased(parts, theme):
    """The same lines, with wider ones in the background's colour under them."""
    background, under = colors.rgba(theme.background), []
    for part in parts:
        is_head = part.width[:, :1] != part.width[:, 1:]
        # A head's casing is a larger head about the same middle.
        beyond = np.where(is_head, 0.25 * (part.end - part.start), 0.0)
        width = part.width + CASING * np.where(is_head, [2.0, 0.0], 1.0)
        under.append(lines(part.start - 0.5 * beyond, part.end + beyond, background, width))
    return [*under, *parts]


def _step(scene, snapshot, ball, taken, color):
    """From where the last step started to the ball, on the surface; nothing where the ball would cover it."""
    plane, objective = scene.landscape.plane, snapshot.problem.objective
    start, end, _ = clipped(scene.to_box(plane.project(taken.before))[np.newaxis], ball.contact[np.newaxis, :2])
    if not len(start):
        return []
    way = np.linalg.norm(end - start)
    pieces = max(2, int(np.ceil(way / STEP_PIECE)))
    points = start + np.linspace(0.0, 1.0, pieces + 1)[:, np.newaxis] * (end - start)
    if plane.kind == "exact":
        points = scene.on_surface(points)
        points[:, 2] += STEP_LIFT
    else:
        with np.errstate(all="ignore"):
            heights = scene.z(np.array([float(objective.loss(taken.before)), ball.loss]))
        points = np.column_stack([points, np.linspace(*heights, pieces + 1)])
    points = points[np.isfinite(points).all(axis=1)]
    before_ball = np.linalg.norm(points - ball.center, axis=1) > BALL_RADIUS
    points = points[: np.flatnonzero(before_ball)[-1] + 1] if before_ball.any() else points[:0]
    along = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))] if len(points) else np.zeros(1)
    if along[-1] < SHORTEST_ARROW:
        return []
    head = min(ARROW_HEAD, 0.5 * along[-1])
    neck = int(np.searchsorted(along, along[-1] - head))
    width = HEAD_WIDTH * head / ARROW_HEAD
    return [
        lines(points[:neck], points[1 : neck + 1], color, STEP_WIDTH),
        lines(points[neck], points[-1], color, [width, 0.0]),
    ]


def _glyph(scene, place, steps, color):
    """An ellipse whose half-axes compare as the effective steps (d,) of the plane's parameters, with its axes."""
    axes = scene.landscape.plane.axes
    angles = np.linspace(0.0, 2.0 * np.pi, GLYPH_PIECES + 1)
    around = np.column_stack([np.cos(angles), np.sin(angles)])
    with np.errstate(all="ignore"):
        steps = steps / np.abs(steps).max()
    rim = place.tangent(scene, around @ (axes * steps) @ axes.T)
    largest = np.linalg.norm(rim, axis=1).max()
    if not (np.isfinite(largest) and largest > 0.0):
        return []
    rim *= GLYPH_RADIUS / largest
    across = np.linspace(-1.0, 1.0, GLYPH_PIECES // 2 + 1)[:, np.newaxis]
    curves = [rim, across * rim[0], across * rim[GLYPH_PIECES // 4]]
    curves = [_above_surface(scene, place, curve) for curve in curves]
    return [lines(curve[:-1], curve[1:], color, GLYPH_WIDTH) for curve in curves]

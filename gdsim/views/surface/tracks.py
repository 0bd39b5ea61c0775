"""Racers in the scene: balls, their trails, drop lines, shadows and arrows, from one snapshot."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gdsim.simulation.snapshot import Snapshot
from gdsim.views.surface import colors
from gdsim.views.surface.arrows import arrows
from gdsim.views.surface.ghosts import NO_GHOSTS, Letter
from gdsim.views.surface.lines import Lines, joined, lines
from gdsim.views.surface.scene import BALL_RADIUS, Scene
from gdsim.views.surface.trails import FAR, TrueLosses, trails
from gdsim.views.toolkit.theme import Theme

DROP_WIDTH = 1.2  # pixels, see lines.py
DROP_PIECES = 12
SHADOW_RADIUS, SHADOW_ALPHA, SHADOW_CELLS = 2.2 * BALL_RADIUS, 0.75, 10
# A gap between ball and slice that is smaller than this in the box is drawn but not labelled.
NOTABLE_GAP = 0.04


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
    """Shadows on the surface as triangles (N, 3, 3) with alphas (N, 3), lines, the balls in the racers' order, the
    layers of which something is drawn, and the names of earlier runs where these ended."""

    shadows: np.ndarray
    shadow_alphas: np.ndarray
    lines: Lines
    balls: list[Ball]
    drawn_layers: frozenset[str]
    letters: list[Letter]


def tracks(
    scene: Scene, snapshot: Snapshot, theme: Theme, losses: TrueLosses, shown=frozenset(), ghosts=NO_GHOSTS
) -> Tracks:
    """What moves, with those of vectors.LAYERS that are `shown`, and the earlier runs' trails.

    A problem of other dimensions than the scene's plane has nothing to show on it.
    """
    plane = scene.landscape.plane
    if len(plane.origin) != snapshot.parameters.shape[-1]:
        return Tracks(np.empty((0, 3, 3)), np.empty((0, 3)), joined([]), [], frozenset(), [])
    balls = [_ball(scene, snapshot, racer) for racer in range(len(snapshot.parameters))]
    floor, above = trails(scene, snapshot.problem, snapshot.path, theme, losses)
    inside = [ball for ball in balls if ball.inside]
    drops = [part for ball in inside for part in _drop_line(ball, theme)]
    pointing = [item for ball in inside for item in arrows(scene, snapshot, ball, theme, shown).items()]
    found = joined([ghosts.lines, *floor, *drops, *above, *(part for _, parts in pointing for part in parts)])
    drawn = frozenset(layer for layer, parts in pointing if parts)
    return Tracks(*_shadows(scene, inside), found, balls, drawn, ghosts.letters)


def _ball(scene, snapshot, racer):
    plane = scene.landscape.plane
    coordinates = plane.project(snapshot.parameters[racer])
    loss = float(snapshot.loss[racer])
    inside = bool(scene.landscape.contains(coordinates))
    point = np.clip(scene.to_box(coordinates), -FAR, FAR)
    contact = np.array([*point, float(scene.z(loss))])
    center, foot, gap = contact, None, None
    if inside and plane.kind == "exact":
        center = scene.ball_center(contact)
    elif inside and np.isfinite(scene.height(point)):
        foot = scene.on_surface(point)
        if abs(contact[2] - foot[2]) > NOTABLE_GAP:
            gap = loss - float(snapshot.problem.objective.loss(plane.point(coordinates)))
    return Ball(racer, coordinates, loss, contact, center, inside, foot, gap)


def _drop_line(ball, theme):
    color = colors.rgba(theme.racer_color(ball.racer))
    foot = ball.contact * [1.0, 1.0, 0.0]
    faint = colors.mixed(color, colors.rgba(theme.background)[:3], 0.7)
    dot = lines(foot, foot, color, 9.0)
    # In pieces, so that a renderer without depth can leave out what the surface hides.
    heights = np.linspace(0.0, 1.0, DROP_PIECES + 1)[:, np.newaxis]
    points = foot + heights * (ball.contact - foot)
    return [lines(points[:-1], points[1:], faint, DROP_WIDTH), dot]


def _shadows(scene, balls):
    """A soft dark patch on the surface under each of the balls, fading outwards."""
    steps = np.linspace(-1.0, 1.0, SHADOW_CELLS + 1)
    patch = np.stack(np.meshgrid(steps, steps), axis=-1)
    alphas = SHADOW_ALPHA * np.clip(1.0 - np.linalg.norm(patch, axis=-1), 0.0, 1.0)
    feet = [ball.contact[:2] for ball in balls]
    points = np.reshape(feet, (-1, 1, 1, 2)) + SHADOW_RADIUS * patch
    corners = [(slice(-1), slice(-1)), (slice(-1), slice(1, None)), (slice(1, None), slice(-1))]
    corners += [(slice(1, None), slice(1, None)), corners[2], corners[1]]
    lifted = scene.on_surface(points)
    triangles = np.stack([lifted[:, i, j] for i, j in corners], axis=3).reshape(-1, 3, 3)
    alphas = np.stack([alphas[i, j] for i, j in corners], axis=2)
    alphas = np.broadcast_to(alphas, (len(feet), *alphas.shape)).reshape(-1, 3)
    whole = np.isfinite(triangles).all(axis=(1, 2))
    return triangles[whole], alphas[whole]

"""A swarm in the scene: a small ball for each that is inside the window, and the share of them in each minimum."""

from typing import NamedTuple

import numpy as np

from gdsim.simulation.swarm import Swarm
from gdsim.views.surface.backdrop import PIN_HEIGHT, UP, marked_minima
from gdsim.views.surface.scene import BALL_RADIUS, Scene
from gdsim.views.swarm.colors import ball_color, ball_colors
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.words import share

# A ball's radius: this part of a cell's width, were all balls spread over a grid, but at most half of a racer's.
CELL_SHARE, LARGEST_RADIUS = 0.33, 0.5 * BALL_RADIUS


class Share(NamedTuple):
    """What is written beside a minimum's star at a point (3,), and the colour of its balls."""

    text: str
    point: np.ndarray
    color: str


class SwarmPoints(NamedTuple):
    """Middles (N, 3) in the box and colours (N, 3) of the balls inside the window, the radius of all, and shares."""

    radius: float
    centers: np.ndarray
    colors: np.ndarray
    shares: list[Share]


def swarm_points(scene: Scene, swarm: Swarm, objective, theme: Theme) -> SwarmPoints:
    """The swarm on the surface that is drawn, of two parameters; a ball that has left it is nowhere."""
    inside = scene.landscape.contains(swarm.places)
    places = swarm.places[inside]
    contacts = scene.on_surface(scene.to_box(places))
    is_missing = ~np.isfinite(contacts[:, 2])
    if is_missing.any():
        # Beside a hole of the surface a ball has a height of its own.
        with np.errstate(all="ignore"):
            contacts[is_missing, 2] = scene.z(objective.loss(places[is_missing]))
    radius = min(CELL_SHARE * 2.0 / np.sqrt(max(1, len(swarm.places))), LARGEST_RADIUS)
    return SwarmPoints(radius, contacts + radius * UP, ball_colors(swarm, theme)[inside], _shares(scene, swarm, theme))


def _shares(scene, swarm, theme):
    """Of the minima that bear a star: where there are very many, only the lowest do."""
    stars = marked_minima(scene)
    feet = scene.on_surface(scene.to_box(swarm.minima))
    return [
        Share(share(number / len(swarm.places)), feet[where] + PIN_HEIGHT * UP, ball_color(where, theme))
        for where, number in swarm.counts.items()
        if where >= 0 and (stars == feet[where]).all(axis=1).any()
    ]

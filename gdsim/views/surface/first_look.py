"""From where a surface is looked at first: so that the start, the way down and the minima can be seen."""

from dataclasses import replace
from itertools import product

import numpy as np

from gdsim.views.surface.backdrop import UP, marked_minima
from gdsim.views.surface.camera import Camera, preset
from gdsim.views.surface.scene import BALL_RADIUS, Scene

# Directions that are weighed, in degrees: the usual one, and all others that see a corner as much aside, from lower
# and from higher up.
TURNS = (0.0, 26.0, 90.0, 116.0, 180.0, 206.0, 270.0, 296.0)
ELEVATIONS = (30.0, 37.0, 44.0, 52.0, 60.0, 70.0)
# What is seen of each counts so much; of the surface as a whole, less.
START_WEIGHT, WAY_WEIGHT, MINIMA_WEIGHT, WHOLE_WEIGHT = 3.0, 2.0, 3.0, 1.5
# What a direction loses for every squared degree that it is steeper, or flatter, than the usual one: a view from above
# shows no heights; and for being turned away from it, so that of two as good ones the usual one is taken.
STEEP_COST, TURN_COST = 7e-4, 0.1
# The likely way: at most so many steps of one length in the box, in the best of so many directions; every so many of
# its points are asked for.
WAY_STEPS, WAY_STEP, WAY_DIRECTIONS, WAY_STRIDE = 60, 0.06, 24, 3
# Points along an edge of the surface that stand for all of it, and samples of a line of sight.
WHOLE_POINTS, SIGHT_STEPS = 5, 50


def first_look(scene: Scene, start) -> Camera:
    """The direction from which most can be seen of a run from plane coordinates `start` (2,); the same for the same.

    Its distance is still to be fitted.
    """
    usual = preset("perspective")
    targets = _targets(scene, np.asarray(start))
    points = np.concatenate([points for points, _ in targets])
    weights = np.concatenate([np.full(len(points), weight / max(1, len(points))) for points, weight in targets])
    cameras = [
        replace(usual, azimuth=usual.azimuth + turn, elevation=elevation)
        for turn, elevation in product(TURNS, ELEVATIONS)
    ]
    best, most, whole = usual, -np.inf, weights.sum()
    costs = {camera: _cost(camera, usual) for camera in cameras}
    for camera in sorted(cameras, key=costs.get):
        if whole - costs[camera] <= most:
            # Not even with all in sight: mostly the usual one shows it all, and no other is weighed.
            break
        score = weights[~scene.hidden(points, camera.eye, SIGHT_STEPS)].sum() - costs[camera]
        if score > most:
            best, most = camera, score
    return best


def _cost(camera, usual):
    turned = abs((camera.azimuth - usual.azimuth + 180.0) % 360.0 - 180.0)
    return STEEP_COST * (camera.elevation - usual.elevation) ** 2 + TURN_COST * turned / 180.0


def _targets(scene, start):
    """Points (N, 3) in the box that should be seen, and how much they all count together."""
    start = scene.to_box(start)
    along = np.linspace(-0.95, 0.95, WHOLE_POINTS)
    whole = np.stack(np.meshgrid(along, along), axis=-1).reshape(-1, 2)
    return [
        (_above(scene, start[np.newaxis]), START_WEIGHT),
        (_above(scene, way_down(scene, start)[::WAY_STRIDE]), WAY_WEIGHT),
        (marked_minima(scene) + BALL_RADIUS * UP, MINIMA_WEIGHT),
        (_above(scene, whole), WHOLE_WEIGHT),
    ]


def _above(scene, points):
    """Where the middles of balls at box points (N, 2) would be; none in holes and outside."""
    lifted = scene.on_surface(points) + BALL_RADIUS * UP
    return lifted[np.isfinite(lifted).all(axis=1)]


def way_down(scene: Scene, start):
    """Box points (N, 2) of the likely way from a box point (2,): each the lowest around the one before, and lower."""
    angles = np.linspace(0.0, 2.0 * np.pi, WAY_DIRECTIONS, endpoint=False)
    around = WAY_STEP * np.column_stack([np.cos(angles), np.sin(angles)])
    points, lowest = [start], float(scene.height(start))
    for _ in range(WAY_STEPS):
        ahead = points[-1] + around
        heights = np.nan_to_num(scene.height(ahead), nan=np.inf)
        if not heights.min() < lowest:
            break
        points.append(ahead[heights.argmin()])
        lowest = heights.min()
    return np.array(points)

"""The surface of one mini-batch's own loss: a translucent sheet with a net of lines, over the same window."""

from typing import NamedTuple

import numpy as np

from gdsim.core.landscape import Landscape
from gdsim.views.surface import colors
from gdsim.views.surface.lines import Lines, joined, lines
from gdsim.views.surface.scene import SURFACE_HEIGHT, SURFACE_LOW, Scene, mesh
from gdsim.views.theme import Theme

NET_STRIDE, NET_WIDTH, NET_ALPHA = 4, 1.2, 0.5  # grid cells between lines of the net; pixels, see lines.py
# How opaque the sheet is where it is level, and how much more where it is steep: its shape has no other shading.
SHEET_ALPHA, STEEP_ALPHA = 0.13, 0.22


class BatchSurface(NamedTuple):
    """vertices (N, 3), how opaque they are (N,), faces (M, 3) as indices, their colour (3,), and the net."""

    vertices: np.ndarray
    alphas: np.ndarray
    faces: np.ndarray
    color: np.ndarray
    net: Lines


def fits(scene: Scene, landscape: Landscape) -> bool:
    """Whether a landscape is of the scene's window, so that both can be compared."""
    whole = scene.landscape
    ends = [(one.x[0], one.x[-1], one.y[0], one.y[-1]) for one in (whole, landscape)]
    return ends[0] == ends[1] and whole.plane.labels == landscape.plane.labels


def batch_surface(scene: Scene, landscape: Landscape, theme: Theme) -> BatchSurface:
    """The sheet at the heights that the scene's own mapping gives; what would be above its top is left out.

    On a linear scale it goes on below the surface's lowest point, down to the floor.
    """
    mapping, loss = scene.landscape.mapping, landscape.loss
    with np.errstate(all="ignore"):
        shares = (loss - mapping.low) / (mapping.high - mapping.low)
        heights = shares if mapping.scale == "linear" else np.where(shares <= 1.0, mapping(loss), np.nan)
        heights = np.where((heights <= 1.0) & (heights >= -SURFACE_LOW / SURFACE_HEIGHT), heights, np.nan)
    y, x = (np.linspace(-1.0, 1.0, length) for length in heights.shape)
    grid = mesh(x, y, heights)
    alphas = SHEET_ALPHA + STEEP_ALPHA * (1.0 - grid.normals[:, 2])
    points = np.where(np.isnan(heights)[..., np.newaxis], np.nan, grid.vertices.reshape(*heights.shape, 3))
    net = [_net(points[::NET_STRIDE], theme), _net(points[:, ::NET_STRIDE].swapaxes(0, 1), theme)]
    return BatchSurface(grid.vertices, alphas, grid.faces, colors.rgba(theme.text)[:3], joined(net))


def _net(rows, theme):
    """Lines along rows of points (R, N, 3), where both ends are."""
    start, end = rows[:, :-1].reshape(-1, 3), rows[:, 1:].reshape(-1, 3)
    whole = np.isfinite(start[:, 2] + end[:, 2])
    return lines(start[whole], end[whole], colors.rgba(theme.text, NET_ALPHA), NET_WIDTH)

"""The surface of one mini-batch's own loss: a translucent sheet with a net of lines, over the same window."""

from typing import NamedTuple

import numpy as np

from gdsim.core.landscape import LOG_SOFTNESS, Landscape
from gdsim.views.surface import colors
from gdsim.views.surface.lines import Lines, joined, lines
from gdsim.views.surface.scene import SURFACE_HEIGHT, SURFACE_LOW, Scene, mesh
from gdsim.views.toolkit.theme import Theme

NET_STRIDE, NET_WIDTH, NET_ALPHA = 4, 1.2, 0.5  # grid cells between lines of the net; pixels, see lines.py
# How opaque the sheet is where it is level, and how much more where it is steep: its shape has no other shading.
SHEET_ALPHA, STEEP_ALPHA = 0.13, 0.22
# Heights beyond the box that are still told apart: farther out, edges of triangles are as good as vertical.
FARTHEST = 1e3


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
    """The sheet at the heights that the scene's own mapping gives, cut off where it leaves the box.

    On a linear scale it goes on below the surface's lowest point, down to the floor.
    """
    heights = _heights(landscape.loss, scene.landscape.mapping)
    y, x = (np.linspace(-1.0, 1.0, length) for length in heights.shape)
    grid = mesh(x, y, heights)
    alphas = SHEET_ALPHA + STEEP_ALPHA * (1.0 - grid.normals[:, 2])
    corners = np.column_stack([grid.vertices, alphas])[grid.faces]
    for end, sign in ((SURFACE_LOW + SURFACE_HEIGHT, 1.0), (0.0, -1.0)):
        corners = _cut(corners, sign * (end - corners[..., 2]))
    vertices = corners.reshape(-1, 4)
    points = np.where(np.isnan(heights)[..., np.newaxis], np.nan, grid.vertices.reshape(*heights.shape, 3))
    net = [_net(points[::NET_STRIDE], theme), _net(points[:, ::NET_STRIDE].swapaxes(0, 1), theme)]
    faces = np.arange(len(vertices)).reshape(-1, 3)
    return BatchSurface(vertices[:, :3], vertices[:, 3], faces, colors.rgba(theme.text)[:3], joined(net))


def _heights(loss, mapping):
    """Heights of losses, going on beyond both ends of the mapping as far as its scale does; NaN where there is none."""
    with np.errstate(all="ignore"):
        shares = (loss - mapping.low) / (mapping.high - mapping.low)
        if mapping.scale == "log":
            shares = np.log1p(np.maximum(shares, 0.0) / LOG_SOFTNESS) / np.log1p(1.0 / LOG_SOFTNESS)
        return np.where(np.isfinite(shares), np.clip(shares, -FARTHEST, FARTHEST), np.nan)


def _cut(corners, inside):
    """What of triangles (N, 3, k) is where `inside` (N, 3), linear along their edges, is 0 or more: triangles again."""
    count = (inside >= 0.0).sum(axis=1)
    parts = [corners[count == 3]]
    for kept in (1, 2):
        # Turned so that the corner which is alone on its side comes first.
        some = count == kept
        alone = np.argmax((inside[some] >= 0.0) == (kept == 1), axis=1)
        order = (alone[:, np.newaxis] + np.arange(3)) % 3
        turned = np.take_along_axis(corners[some], order[..., np.newaxis], axis=1)
        far = np.take_along_axis(inside[some], order, axis=1)
        share = (far[:, :1] / (far[:, :1] - far[:, 1:]))[..., np.newaxis]
        first, second = np.moveaxis(turned[:, :1] + share * (turned[:, 1:] - turned[:, :1]), 1, 0)
        tip, left, right = np.moveaxis(turned, 1, 0)
        pieces = [(tip, first, second)] if kept == 1 else [(first, left, right), (first, right, second)]
        parts += [np.stack(piece, axis=1) for piece in pieces]
    return np.concatenate(parts)


def _net(rows, theme):
    """Lines along rows of points (R, N, 3), as far as they are in the box."""
    start, end = rows[:, :-1].reshape(-1, 3), rows[:, 1:].reshape(-1, 3)
    whole = np.isfinite(start[:, 2] + end[:, 2])
    start, end = start[whole], end[whole]
    rise = end[:, 2] - start[:, 2]
    with np.errstate(all="ignore"):
        ends = (np.array([[0.0], [SURFACE_LOW + SURFACE_HEIGHT]]) - start[:, 2]) / rise
    level = rise == 0.0
    first = np.where(level, 0.0, ends.min(axis=0).clip(0.0, 1.0))[:, np.newaxis]
    last = np.where(level, 1.0, ends.max(axis=0).clip(0.0, 1.0))[:, np.newaxis]
    start, end = start + first * (end - start), start + last * (end - start)
    middle = (start[:, 2] + end[:, 2]) / 2.0
    seen = (last > first)[:, 0] & (middle >= 0.0) & (middle <= SURFACE_LOW + SURFACE_HEIGHT)
    return lines(start[seen], end[seen], colors.rgba(theme.text, NET_ALPHA), NET_WIDTH)

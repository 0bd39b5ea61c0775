"""What stands still around the surface: floor, its grid and contours, the posts of the axes, marks of minima."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gdsim.views.surface import colors
from gdsim.views.surface.camera import Camera
from gdsim.views.surface.lines import Lines, joined, lines
from gdsim.views.surface.scene import SURFACE_HEIGHT, SURFACE_LOW, Scene
from gdsim.views.toolkit.axes import neighbour_distance, tick_texts
from gdsim.views.toolkit.theme import Theme

GRID_WIDTH, FRAME_WIDTH, CONTOUR_WIDTH, PIN_WIDTH = 1.0, 1.4, 1.6, 1.6
TICK_LENGTH = 0.035  # in the box
LABEL_OFFSET, NAME_OFFSET = 0.11, 0.27  # from the edge to the middle of a number and of a name
LABEL_DROP = 0.04  # below the floor, so that a flat view does not write on the floor's edge
STEEP, STEEPEST = 80.0, 89.0  # degrees above which the loss axis is a point, and the camera looks straight down
ALONG = 0.97  # cosine to an axis above which the camera looks along it
TICKS_WANTED = 5
PIN_HEIGHT = 0.17  # of a minimum's star above the surface
LOG_TICKS = 6
# Stars that a surface bears; where it has more minima only the lowest are marked.
MOST_STARS = 12
SAME_HEIGHT = 1e-3  # in the box: minima that are as low as the lowest
UP = np.array([0.0, 0.0, 1.0])
MINIMUM_MARK = 0.03  # half the size of the cross under it on the floor


class Label(NamedTuple):
    """Text at a point (3,) of the box; names are written stronger than numbers, and shorter where room is short."""

    text: str
    point: np.ndarray
    is_name: bool
    short: str = ""


class Facing(NamedTuple):
    """Which corner (x, y) of the floor is nearest the eye, at which one the loss axis stands (None from above), and
    along which of the floor's axes the camera looks, so that its numbers would fall on one point (None: neither)."""

    near: tuple[float, float]
    post: tuple[float, float] | None
    along: int | None


@dataclass(frozen=True, eq=False)
class Backdrop:
    """Lines under and around the surface, labels of the axes, and the stars above known minima (m, 3)."""

    lines: Lines
    labels: list[Label]
    stars: np.ndarray


def facing(camera: Camera) -> Facing:
    """The axes stand on the edges that face the camera; one that looks straight down faces the lower edges."""
    right, _, toward = camera.basis
    steep = abs(camera.elevation) > STEEP
    near = (-1.0, -1.0) if camera.elevation > STEEPEST else tuple(np.where(toward[:2] >= 0.0, 1.0, -1.0).tolist())
    # Of the corners beside the nearest, the one farther left on the screen.
    beside = ((near[0], -near[1]), (-near[0], near[1]))
    post = None if steep else min(beside, key=lambda corner: float(np.dot(corner, right[:2])))
    along = next((axis for axis in (0, 1) if abs(toward[axis]) > ALONG), None)
    return Facing(near, post, along)


def backdrop(scene: Scene, facing: Facing, theme: Theme, loss_name: str) -> Backdrop:
    """Everything static but the surface."""
    frame, faint = colors.rgba(theme.muted), colors.rgba(theme.grid)
    plane = scene.landscape.plane
    names = list(zip(plane.labels, plane.short_labels, strict=True))
    shown = [axis for axis in (0, 1) if names[axis][0]]
    ticks = {axis: _plane_ticks(scene, axis) for axis in shown}
    parts = [_grid_lines(axis, ticks[axis][1], faint) for axis in shown]
    parts += [_frame(frame)]
    parts += [_tick_marks(axis, facing.near, ticks[axis][1], frame) for axis in shown]
    labels = []
    for axis in shown:
        if axis != facing.along:
            labels += _axis_labels(axis, facing.near, *ticks[axis], *names[axis])
    parts.append(_contours(scene, theme))
    if facing.post:
        post, post_labels = _loss_axis(scene, np.array(facing.post), frame, loss_name)
        parts.append(post)
        labels += post_labels
    pins, stars = _pins(scene, colors.rgba(theme.text, 0.75))
    return Backdrop(joined([*parts, *pins]), labels, stars)


def nice_ticks(low: float, high: float, wanted: int = TICKS_WANTED):
    """About `wanted` round numbers from low to high: multiples of 1, 2 or 5 times a power of ten."""
    raw = (high - low) / wanted
    if not (np.isfinite(raw) and raw > 0.0):
        return np.empty(0)
    power = 10.0 ** np.floor(np.log10(raw))
    step = next(factor * power for factor in (1.0, 2.0, 5.0, 10.0) if factor * power >= 0.9 * raw)
    values = np.arange(np.ceil(low / step - 1e-9), np.floor(high / step + 1e-9) + 1.0) * step
    return np.where(np.abs(values) < 1e-9 * step, 0.0, values)


def loss_ticks(scene: Scene):
    """Losses to write on the vertical axis: round ones, evenly spread in height."""
    mapping = scene.landscape.mapping
    if mapping.scale == "linear":
        return nice_ticks(mapping.low, mapping.high)
    targets = np.linspace(0.03, 0.97, LOG_TICKS)
    return np.array([_roundest(*mapping.loss(np.array([height - 0.03, height + 0.03]))) for height in targets])


def _roundest(low, high):
    """The roundest number from low to high."""
    step = 10.0 ** min(308.0, np.ceil(np.log10(max(abs(low), abs(high)))))
    while True:
        for factor in (1.0, 0.5, 0.2):
            value = np.floor(high / (factor * step)) * factor * step
            if value >= low:
                return value
        step /= 10.0


def _plane_ticks(scene, axis):
    low = scene.low[axis]
    values = nice_ticks(low, low + scene.span[axis])
    return values, (values - low) / scene.span[axis] * 2.0 - 1.0


def _contours(scene, theme):
    segments, heights = scene.contours
    shades = np.column_stack([colors.of_height(heights, theme.colormap), np.full(len(heights), 0.9)])
    floor = np.concatenate([segments, np.zeros((*segments.shape[:2], 1))], axis=2)
    return lines(floor[:, 0], floor[:, 1], shades, CONTOUR_WIDTH)


def _frame(color):
    corners = np.array([[-1, -1, 0], [1, -1, 0], [1, 1, 0], [-1, 1, 0]], dtype=float)
    return lines(corners, np.roll(corners, -1, axis=0), color, FRAME_WIDTH)


def _grid_lines(axis, positions, color):
    start, end = np.zeros((2, len(positions), 3))
    start[:, axis] = end[:, axis] = positions
    start[:, 1 - axis], end[:, 1 - axis] = -1.0, 1.0
    return lines(start, end, color, GRID_WIDTH)


def _edge_points(axis, near, positions, offset):
    """Points beside the near edge that runs along an axis, `offset` outside the box."""
    points = np.zeros((len(positions), 3))
    points[:, axis] = positions
    points[:, 1 - axis] = near[1 - axis] * (1.0 + offset)
    return points


def _tick_marks(axis, near, positions, color):
    points = _edge_points(axis, near, positions, 0.0)
    return lines(points, _edge_points(axis, near, positions, TICK_LENGTH), color, FRAME_WIDTH)


def _axis_labels(axis, near, values, positions, name, short_name):
    points = _edge_points(axis, near, positions, LABEL_OFFSET) - LABEL_DROP * UP
    numbers = _numbers(values, points)
    place = _edge_points(axis, near, [0.0], NAME_OFFSET)[0] - 2.0 * LABEL_DROP * UP
    return [Label(name, place, True, short_name), *numbers]


def _numbers(values, points):
    texts = tick_texts(values, neighbour_distance(values))
    return [Label(text, point, False) for text, point in zip(texts, points, strict=True)]


def _loss_axis(scene, corner, color, loss_name):
    foot = np.array([*corner, 0.0])
    outward = foot / np.linalg.norm(foot)
    top = SURFACE_LOW + SURFACE_HEIGHT
    ticks = loss_ticks(scene)
    points = np.column_stack([np.tile(corner, (len(ticks), 1)), scene.z(ticks)])
    marks = lines(points, points + TICK_LENGTH * outward, color, FRAME_WIDTH)
    post = lines(foot, foot + top * UP, color, FRAME_WIDTH)
    labels = [Label(loss_name, foot + (top + 0.12) * UP, True)]
    labels += _numbers(ticks, points + 1.3 * LABEL_OFFSET * outward)
    return joined([post, marks]), labels


def marked_minima(scene: Scene):
    """Where on the surface the known minima are that bear a star, (m, 3)."""
    minima = scene.to_box(scene.landscape.minima).reshape(-1, 2)
    on_surface = scene.on_surface(minima)
    on_surface = on_surface[np.isfinite(on_surface).all(axis=1)]
    if len(on_surface) > MOST_STARS:
        on_surface = on_surface[on_surface[:, 2] <= on_surface[:, 2].min() + SAME_HEIGHT]
    return on_surface


def _pins(scene, color):
    """A star above each known minimum, a line down to the floor and a cross there."""
    on_surface = marked_minima(scene)
    stars = on_surface + PIN_HEIGHT * UP
    floor = on_surface * [1.0, 1.0, 0.0]
    half = np.array([[MINIMUM_MARK, MINIMUM_MARK, 0.0], [MINIMUM_MARK, -MINIMUM_MARK, 0.0]])
    crosses = [lines(floor - arm, floor + arm, color, PIN_WIDTH) for arm in half]
    return [lines(on_surface, stars, color, PIN_WIDTH), *crosses], stars

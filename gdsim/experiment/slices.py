"""Which plane through the parameters is looked at, and which window on it: the same in the window and in an export."""

from dataclasses import dataclass

import numpy as np

from gdsim.core.landscape import Landscape, landscape
from gdsim.core.objective import Objective
from gdsim.core.plane import Held, Plane, exact_plane, parameter_plane, path_plane, way_plane
from gdsim.experiment.problem import Problem

# Grid points along each side: fine enough for smooth iso-lines on a projector, or while the plane moves with the ball
# and is computed anew several times a second …
RESOLUTION, MOVING_RESOLUTION = 200, 90
# … and fewer where samples and classes are many: so many scores take a slow laptop half a second, or a twelfth of one.
MOST_SCORES, MOST_MOVING_SCORES = 3e7, 5e6
COARSEST = 40
# Grid points along each side of a mini-batch's own surface, which is seen through.
BATCH_RESOLUTION = 49
# A window narrower than this share of its distance from 0 has too few different numbers in it for a grid.
NARROWEST = 1e-9
# Free space left around what a window must show, in shares of its extent.
MARGIN = 0.15
# Two parameters are shown where they are this much of what the likely way moves, and it moves through so much of the
# usual range of one of them.
ENOUGH_SHARE, LEAST_REACH = 0.75, 0.15
# A minimum is in the window along the likely way if it is at most so many times as far away as that leads.
FAR_MINIMUM = 2.0
# The window along a path that has not moved yet, in shares of the parameters' usual range.
LEAST_SHARE = 0.5
# Points of a path from which its main directions are found; more change nothing that can be seen.
PATH_POINTS = 500


@dataclass(frozen=True)
class PlaneChoice:
    """Which plane to look at when there are more than two parameters: two of them, or the directions of the path, or of
    the likely way down."""

    first: int = 0
    second: int = 1
    along_path: bool = False
    held: Held = "ball"
    along_way: bool = False


@dataclass(frozen=True, eq=False)
class BatchObjective:
    """The loss of an objective on some of its samples, for `landscape`."""

    objective: Objective
    batch: np.ndarray

    @property
    def has_level(self):
        return self.objective.has_level

    def loss(self, parameters):
        return self.objective.loss(parameters, self.batch)


def first_choice(problem: Problem) -> PlaneChoice:
    """What shows most of the likely way down: two parameters, or its own directions where it takes many of them."""
    count = len(problem.parameter_names)
    if count <= 2:
        return PlaneChoice()
    way = problem.way_down
    moved = np.var(way, axis=0)
    first, second = sorted(np.argsort(-moved, kind="stable")[:2].tolist())
    seen, (low, high) = way[:, [first, second]], problem.domain[[first, second]].T
    # On parameters a window is as wide as their usual range: a way that is far shorter would not be seen in it.
    is_shown = (
        moved[[first, second]].sum() >= ENOUGH_SHARE * moved.sum()
        and (np.ptp(seen, axis=0) / (high - low)).max() >= LEAST_REACH
        and ((low <= seen) & (seen <= high)).all()
    )
    return PlaneChoice(first, second, along_way=len(way) > 1 and not is_shown)


def plane_through(problem: Problem, choice: PlaneChoice, parameters, path) -> Plane:
    """The chosen plane where the parameters of racers (R, d) are; path is (..., R, d)."""
    names, short_names = problem.parameter_names, problem.short_names
    if len(names) <= 2:
        return exact_plane(names, short_names)
    held_at = parameters[0]
    if choice.held == "minimum" and len(problem.minima):
        held_at = problem.minima[0]
    if choice.along_way:
        return way_plane(problem.way_down, held_at, choice.held)
    if choice.along_path:
        return path_plane(path[:: max(1, len(path) // PATH_POINTS)], held_at, choice.held)
    return parameter_plane(names, choice.first, choice.second, held_at, choice.held, short_names)


def whole_window(problem: Problem, choice: PlaneChoice, plane: Plane, path):
    """The problem's own domain on the plane, (2, 2); along a path, what holds the path and the minimum."""
    if plane.kind == "pca":
        dimension = len(plane.origin)
        corners = [path.reshape(-1, dimension), np.reshape(problem.minima, (-1, dimension))]
        least = LEAST_SHARE * np.median(np.diff(problem.domain))
        return spanning(plane.project(np.concatenate(corners)), least)
    if plane.kind == "way":
        return spanning(plane.project(_with_near(problem.way_down, problem.minima)))
    if plane.kind == "parameters":
        return problem.domain[[choice.first, choice.second]]
    return problem.domain if len(problem.domain) == 2 else np.array([problem.domain[0], [-1.0, 1.0]])


def _with_near(way, minima):
    """The way (N, d), and those of the minima (m, d) that are not far beyond what it comes through."""
    reach = FAR_MINIMUM * np.linalg.norm(way - way[0], axis=1).max()
    return np.concatenate([way, minima[np.linalg.norm(minima - way[0], axis=1) < reach]])


def affordable(problem: Problem, plane: Plane, is_moving: bool) -> tuple[Objective, int]:
    """What to compute a landscape of, and on how many points along each side, so that nobody waits long for it.

    A slice is computed often: of very many samples it takes an even share. What is seen whole is computed once, and of
    all of them.
    """
    objective = problem.objective
    points, most = (MOVING_RESOLUTION, MOST_MOVING_SCORES) if is_moving else (RESOLUTION, MOST_SCORES)
    if not problem.is_fit or objective.squares:
        # A sum of squares costs the same for any number of rows.
        return objective, points
    points = int(max(COARSEST, min(points, (most / objective.targets.size) ** 0.5)))
    apart = rows_apart(problem, plane, points)
    return (objective if apart == 1 else BatchObjective(objective, np.arange(0, objective.samples, apart))), points


def rows_apart(problem: Problem, plane: Plane, points: int) -> int:
    """A landscape of so many points along each side is computed from 1 row in so many."""
    if not problem.is_fit or problem.objective.squares or plane.kind == "exact":
        return 1
    # Sampling begins where the coarsest grid takes as long as the finest one may: few samples are never left out.
    return max(1, int(problem.objective.targets.size * points**2 / MOST_SCORES))


def batch_landscape(problem: Problem, batch, whole: Landscape, cancelled=lambda: False) -> Landscape | None:
    """The loss on a batch's rows alone, on the plane and in the window of the whole loss's landscape."""
    ends = [(float(axis[0]), float(axis[-1])) for axis in (whole.x, whole.y)]
    objective, scale = BatchObjective(problem.objective, batch), whole.mapping.scale
    return landscape(objective, whole.plane, *ends, BATCH_RESOLUTION, scale, cancelled=cancelled)


def spanning(points, least=0.0):
    """A window (2, 2) of [low, high] rows that holds points (N, 2) with a margin, no side much shorter than another.

    No side is shorter than `least`, nor than a quarter of the longer one.
    """
    low, high = points.min(axis=0), points.max(axis=0)
    extent = np.maximum(high - low, max(least, 0.25 * (high - low).max()))
    middle = (low + high) / 2.0
    half = extent * (0.5 + MARGIN)
    return np.stack([middle - half, middle + half], axis=1)

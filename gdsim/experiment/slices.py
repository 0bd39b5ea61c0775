"""Which plane through the parameters is looked at, and which window on it: the same in the window and in an export."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from gdsim.core.landscape import Landscape, landscape
from gdsim.core.objective import Objective
from gdsim.core.plane import Held, Plane, exact_plane, parameter_plane, path_plane, random_plane, way_plane
from gdsim.core.series import Series
from gdsim.experiment.problem import Problem

# Grid points along each side: fine enough for smooth iso-lines on a projector, or for a draft and while the plane moves
# with the ball and is computed anew several times a second …
RESOLUTION, DRAFT_RESOLUTION = 200, 90
# … and fewer where samples, units and classes are many: so many of their numbers take a slow laptop two seconds, or a
# twentieth of one.
MOST_NUMBERS, MOST_DRAFT_NUMBERS = 2e8, 5e6
COARSEST = 40
# The coarsest draft may cost so many numbers; beyond, it is computed from a share of the rows.
MOST_COARSEST_NUMBERS = 1.5e7
# A surface of more numbers than these, half a second, is worth a draft before it.
DRAFT_ABOVE = 5e7
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


Along = Literal["parameters", "way", "path", "random"]


@dataclass(frozen=True)
class PlaneChoice:
    """Which plane to look at when there are more than two parameters.

    Along two of the parameters, or the main directions of the likely way down or of the path; or two random ones,
    which `seed` draws, through where the first racer was after `center` steps.
    """

    first: int = 0
    second: int = 1
    along: Along = "parameters"
    held: Held = "ball"
    center: int = 0
    seed: int = 0


def find_way(problem: Problem):
    """Works out what a first look at a problem needs of its likely way, which may take a while."""
    _ = problem.way_axes if len(problem.start) > 2 else problem.way_down


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
    return PlaneChoice(first, second, "way" if len(way) > 1 and not is_shown else "parameters")


def plane_through(problem: Problem, choice: PlaneChoice, parameters, path: Series) -> Plane:
    """The chosen plane where the parameters of racers (R, d) are; the path's rows are (R, d)."""
    names, short_names = problem.parameter_names, problem.short_names
    if len(names) <= 2:
        return exact_plane(names, short_names)
    held_at = parameters[0]
    if choice.held == "minimum" and len(problem.minima):
        held_at = problem.minima[0]
    if choice.along == "way":
        return way_plane(problem.start, problem.way_axes, held_at, choice.held)
    if choice.along == "path":
        return path_plane(path.values[:: max(1, len(path.values) // PATH_POINTS)], held_at, choice.held)
    if choice.along == "random":
        return _random_plane(problem, choice, path)[0]
    return parameter_plane(names, choice.first, choice.second, held_at, choice.held, short_names)


def whole_window(problem: Problem, choice: PlaneChoice, plane: Plane, path: Series):
    """The problem's own domain on the plane, (2, 2); along a path, what holds the path and the minimum.

    Along random directions it is as wide, either way, as these are long.
    """
    if plane.kind == "random":
        return np.outer(_random_plane(problem, choice, path)[1], [-1.0, 1.0])
    if plane.kind == "pca":
        dimension = len(plane.origin)
        corners = [path.values.reshape(-1, dimension), np.reshape(problem.minima, (-1, dimension))]
        least = LEAST_SHARE * np.median(np.diff(problem.domain))
        return spanning(plane.project(np.concatenate(corners)), least)
    if plane.kind == "way":
        return spanning(plane.project(_with_near(problem.way_down, problem.minima)))
    if plane.kind == "parameters":
        return problem.domain[[choice.first, choice.second]]
    return problem.domain if len(problem.domain) == 2 else np.array([problem.domain[0], [-1.0, 1.0]])


def _random_plane(problem, choice, path):
    """The plane along random directions, and how long these are; 1 where the weights say nothing of a scale."""
    row = max(0, int(np.searchsorted(path.at, choice.center, side="right")) - 1)
    plane, lengths = random_plane(path.values[row, 0], problem.data.model.filters, choice.seed)
    return plane, tuple(length or 1.0 for length in lengths)


def _with_near(way, minima):
    """The way (N, d), and those of the minima (m, d) that are not far beyond what it comes through."""
    reach = FAR_MINIMUM * np.linalg.norm(way - way[0], axis=1).max()
    return np.concatenate([way, minima[np.linalg.norm(minima - way[0], axis=1) < reach]])


def affordable(problem: Problem, plane: Plane, is_draft: bool) -> tuple[Objective, int]:
    """What to compute a landscape of, and on how many points along each side, so that nobody waits long for it.

    A slice is computed often: of very many samples it takes an even share. What is seen whole is computed once, and of
    all of them.
    """
    objective, numbers = problem.objective, problem.objective.numbers_a_point
    points, most = (DRAFT_RESOLUTION, MOST_DRAFT_NUMBERS) if is_draft else (RESOLUTION, MOST_NUMBERS)
    points = int(max(COARSEST, min(points, (most / numbers) ** 0.5)))
    # Few samples are never left out: where the grid is not the coarsest, the share is 1.
    apart = int(numbers * points**2 / (MOST_COARSEST_NUMBERS if is_draft else MOST_NUMBERS))
    if plane.kind == "exact" or apart <= 1:
        return objective, points
    return objective.of_rows(np.arange(0, objective.samples, apart)), points


def takes_long(problem: Problem) -> bool:
    """Whether the finest landscape is worth a draft before it."""
    return problem.objective.numbers_a_point * RESOLUTION**2 > DRAFT_ABOVE


def batch_landscape(problem: Problem, batch, whole: Landscape, cancelled=lambda: False) -> Landscape | None:
    """The loss on a batch's rows alone, on the plane and in the window of the whole loss's landscape."""
    ends = [(float(axis[0]), float(axis[-1])) for axis in (whole.x, whole.y)]
    objective, scale = problem.objective.of_rows(batch), whole.mapping.scale
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

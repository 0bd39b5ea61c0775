"""The landscapes under a run's frames: each of its snapshot alone, whatever frame was made before."""

from dataclasses import replace

import numpy as np

from gdsim.core.landscape import Landscape, landscape
from gdsim.core.plane import Plane
from gdsim.core.series import Series
from gdsim.experiment.problem import Problem
from gdsim.experiment.slices import (
    affordable,
    first_choice,
    plane_through,
    whole_window,
)
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.surface.look import Look


class Slices:
    """What the window would show of each snapshot of a run."""

    def __init__(self, look: Look, path: Series | None = None, are_few: bool = False):
        """`path`, of rows (R, d), is what a plane along the path goes along; without one, each snapshot's own.

        Where they are few, a slice that goes with the ball is as fine as one that stands still.
        """
        self._look, self._path, self._are_few = look, path, are_few
        self._known: Landscape | None = None

    def at_start(self, problem: Problem) -> Landscape:
        """What the window would show of a run before its first step."""
        start = problem.start[np.newaxis]
        return self._of(problem, start, Series(np.zeros(1, dtype=int), start[np.newaxis]))

    def under(self, snapshot: Snapshot) -> Landscape:
        """The landscape under a snapshot; the same object as before where it is the same."""
        path = snapshot.path if self._path is None else self._path
        return self._of(snapshot.problem, snapshot.parameters, path)

    def _of(self, problem, parameters, path):
        look = self._look
        choice = look.plane or first_choice(problem)
        plane = plane_through(problem, choice, parameters, path)
        if plane.kind == "pca":
            plane = _standing(plane, path)
        if self._known is not None and _is_same(plane, self._known.plane):
            return self._known
        x_range, y_range = look.window or whole_window(problem, choice, plane, path)
        objective, resolution = affordable(problem, plane, is_draft=plane.held == "ball" and not self._are_few)
        scale = look.scale or problem.height
        self._known = landscape(objective, plane, tuple(x_range), tuple(y_range), resolution, scale, problem.minima)
        return self._known


def _standing(plane: Plane, path: Series) -> Plane:
    """The same plane with its origin over the path's end, so that a ball's coordinates move with the ball alone."""
    return replace(plane, origin=plane.point(plane.project(path.values[-1, 0])))


def _is_same(one: Plane, other: Plane):
    return (one.origin == other.origin).all() and (one.axes == other.axes).all()

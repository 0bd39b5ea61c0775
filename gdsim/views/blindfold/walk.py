"""Somebody who walks on a landscape of two parameters, and knows of it only what is underfoot."""

from enum import Enum

import numpy as np

from gdsim.experiment.problem import Problem

# The slope is asked at so many places along each side of the window, to know what is steep in this landscape: few
# enough for a table of a million rows.
SIDE = 9
# From which part of the usual slope on the ground is steep, and from which on it is no longer almost flat.
STEEP, ALMOST_FLAT = 0.5, 0.05


class Step(Enum):
    """What becomes of a step."""

    TAKEN = "taken"
    OUTSIDE = "outside"
    NO_GROUND = "no ground"


class Walk:
    """Where somebody has stood, from the problem's start on.

    `path` (N, 2) in the parameters, the last place now; `height` and `slope` (2,) are the loss and its gradient there,
    `height_before` the loss at the place before, None at the start.
    """

    def __init__(self, problem: Problem):
        """Raises ValueError where the problem has more or fewer than two parameters."""
        if not problem.has_two_parameters:
            raise ValueError("Only a problem with two parameters is a landscape to walk on.")
        self.problem = problem
        self.path = np.reshape(problem.start, (1, 2)).astype(float)
        self.height_before: float | None = None
        self.height, self.slope = self._underfoot(self.path[-1])
        self._usual_slope = self._usual()

    @property
    def place(self) -> np.ndarray:
        """Where in the window it is now, (2,): from 0 to 1 along each parameter."""
        return self.in_window(self.path[-1])

    def in_window(self, parameters):
        """Parameters (..., 2) as shares of the window."""
        low, high = self.problem.domain.T
        return (parameters - low) / (high - low)

    @property
    def steepness(self) -> float:
        """How steep the ground is here beside what is usual in this landscape, in parameters: 0 is flat, 1 usual."""
        return float(np.linalg.norm(self.slope)) / self._usual_slope

    def take(self, direction, length: float) -> Step:
        """A step of `length` in a direction (2,), both in shares of the window; one that cannot be is not taken."""
        place = self.place + length * np.asarray(direction) / np.linalg.norm(direction)
        if ((place < 0.0) | (place > 1.0)).any():
            return Step.OUTSIDE
        low, high = self.problem.domain.T
        parameters = low + place * (high - low)
        height, slope = self._underfoot(parameters)
        if not np.isfinite([height, *slope]).all():
            return Step.NO_GROUND
        self.path = np.concatenate([self.path, parameters[np.newaxis]])
        self.height_before, self.height, self.slope = self.height, height, slope
        return Step.TAKEN

    def go_to(self, parameters):
        """Back to a place (2,) of the path, which ends there then; to another one the path leads on."""
        places = np.flatnonzero((self.path == parameters).all(axis=1))
        if len(places):
            self.path = self.path[: places[-1] + 1]
        else:
            self.path = np.concatenate([self.path, np.reshape(parameters, (1, 2))])
        self.height_before = None
        self.height, self.slope = self._underfoot(self.path[-1])

    def _underfoot(self, parameters):
        with np.errstate(all="ignore"):
            objective = self.problem.objective
            return float(objective.loss(parameters)), np.asarray(objective.gradient(parameters))

    def _usual(self):
        """The slope that half of the window exceeds; 1 where there is none."""
        axes = [np.linspace(low, high, SIDE) for low, high in self.problem.domain]
        with np.errstate(all="ignore"):
            gradients = self.problem.objective.gradient(np.stack(np.meshgrid(*axes), axis=-1))
            sizes = np.linalg.norm(gradients, axis=-1)
        sizes = sizes[np.isfinite(sizes) & (sizes > 0.0)]
        return float(np.median(sizes)) if len(sizes) else 1.0

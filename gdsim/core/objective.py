"""What is minimised: a loss as a function of d parameters, from data, model and loss, or from a terrain.

Every method takes parameters of shape (..., d) with any leading axes. A batch is an array of row numbers,
or None for all rows; a terrain has no rows and is the same for every batch.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np

from gdsim.core.formula import Formula
from gdsim.core.losses import Loss
from gdsim.core.models import Model

# Bytes of scores held at once when many parameter points are evaluated: a few such arrays fit a processor's cache,
# and memory of this size is reused from one to the next, not asked of the system each time.
CHUNK_BYTES = 96 << 10
# However many samples there are, a matrix product of so many points at once is worth its larger arrays.
FEWEST_POINTS = 4


class Objective(Protocol):
    """What descent, landscapes and curvature ask of an objective."""

    dimension: int
    samples: int

    def loss(self, parameters, batch=None):
        """The loss, shape (...)."""

    def gradient(self, parameters, batch=None):
        """The exact gradient, shape (..., d)."""

    def loss_and_gradient(self, parameters, batch=None):
        """Both at the price of one forward pass."""


@dataclass(frozen=True, eq=False)
class FitObjective:
    """The mean loss of a model over samples, plus l2 times the sum of its squared weights (biases left out).

    X has shape (n, features); targets (n, outputs) are what `loss.encode` gave.
    """

    model: Model
    loss_function: Loss
    X: np.ndarray
    targets: np.ndarray
    l2: float = 0.0

    @property
    def dimension(self) -> int:
        return self.model.dimension

    @property
    def samples(self) -> int:
        return len(self.X)

    def loss(self, parameters, batch=None):
        losses = [self._loss(piece, batch) for piece in self._pieces(parameters, batch)]
        return np.concatenate(losses).reshape(parameters.shape[:-1])

    def gradient(self, parameters, batch=None):
        return self.loss_and_gradient(parameters, batch)[1]

    def loss_and_gradient(self, parameters, batch=None):
        if parameters.ndim == 2 and len(parameters) <= FEWEST_POINTS:
            return self._loss_and_gradient(parameters, batch)
        pieces = [self._loss_and_gradient(piece, batch) for piece in self._pieces(parameters, batch)]
        losses, gradients = map(np.concatenate, zip(*pieces, strict=True))
        return losses.reshape(parameters.shape[:-1]), gradients.reshape(parameters.shape)

    def _pieces(self, parameters, batch):
        """The parameters (..., d) as several (points, d) whose scores stay in a processor's cache."""
        samples = self.samples if batch is None else len(batch)
        points = max(FEWEST_POINTS, CHUNK_BYTES // (8 * samples * self.targets.shape[1]))
        flat = parameters.reshape(-1, self.dimension)
        return [flat[i : i + points] for i in range(0, len(flat) or 1, points)]

    def _loss(self, parameters, batch):
        inputs, targets = self._rows(batch)
        values = self.loss_function.value(self.model.scores(parameters, inputs), targets)
        return self._mean(parameters, values)

    def _loss_and_gradient(self, parameters, batch):
        inputs, targets = self._rows(batch)
        scores = self.model.scores(parameters, inputs)
        values, score_gradient = self.loss_function.value_and_gradient(scores, targets)
        gradient = self.model.parameter_gradient(parameters, inputs, score_gradient)
        gradient /= len(inputs)
        if self.l2:
            gradient += 2.0 * self.l2 * self._penalized * parameters
        return self._mean(parameters, values), gradient

    def _mean(self, parameters, values):
        loss = np.add.reduce(values, axis=-1)
        loss /= values.shape[-1]
        if self.l2:
            loss += self._penalty(parameters)
        return loss

    def _rows(self, batch):
        """The batch's inputs (n, ...) and targets (1, n, K): NumPy is quickest where no axis is missing."""
        if batch is None:
            return self._inputs, self._targets
        return self._inputs[batch], self._targets[:, batch]

    @cached_property
    def _inputs(self):
        return self.model.inputs(self.X)

    @cached_property
    def _targets(self):
        return self.targets[np.newaxis]

    def _penalty(self, parameters):
        return self.l2 * (np.square(parameters) * self._penalized).sum(axis=-1)

    @cached_property
    def _penalized(self):
        return self.model.penalized


@dataclass(frozen=True)
class SurfaceObjective:
    """f(x, y), a named terrain or the user's own formula: two parameters and no data."""

    formula: Formula

    dimension = 2
    samples = 1

    def loss(self, parameters, batch=None):
        return self.formula.value(parameters)

    def gradient(self, parameters, batch=None):
        return self.formula.value_and_gradient(parameters)[1]

    def loss_and_gradient(self, parameters, batch=None):
        return self.formula.value_and_gradient(parameters)

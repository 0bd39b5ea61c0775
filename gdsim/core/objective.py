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

# Bytes of scores held at once when many parameter points are evaluated: small enough for a processor's cache.
CHUNK_BYTES = 1 << 20


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
        X, targets = self._rows(batch)
        flat = parameters.reshape(-1, self.dimension)
        rows = max(1, CHUNK_BYTES // (8 * targets.size))
        losses = [self._mean_loss(flat[i : i + rows], X, targets) for i in range(0, len(flat), rows)]
        return np.concatenate(losses).reshape(parameters.shape[:-1])

    def gradient(self, parameters, batch=None):
        X, targets = self._rows(batch)
        return self._mean_gradient(parameters, self.model.forward(parameters, X), X, targets)

    def loss_and_gradient(self, parameters, batch=None):
        X, targets = self._rows(batch)
        scores = self.model.forward(parameters, X)
        loss = self.loss_function.value(scores, targets).sum(axis=-1) / len(X)
        if self.l2:
            loss = loss + self._penalty(parameters)
        return loss, self._mean_gradient(parameters, scores, X, targets)

    def _rows(self, batch):
        return (self.X, self.targets) if batch is None else (self.X[batch], self.targets[batch])

    def _mean_loss(self, parameters, X, targets):
        loss = self.loss_function.value(self.model.forward(parameters, X), targets).sum(axis=-1) / len(X)
        return loss + self._penalty(parameters) if self.l2 else loss

    def _mean_gradient(self, parameters, scores, X, targets):
        score_gradient = self.loss_function.gradient(scores, targets)
        gradient = self.model.backward(parameters, X, score_gradient)
        gradient /= len(X)
        if self.l2:
            gradient += 2.0 * self.l2 * self._penalized * parameters
        return gradient

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

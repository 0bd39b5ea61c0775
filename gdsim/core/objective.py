"""What is minimised: a loss as a function of d parameters, from data, model and loss, or from a terrain.

Every method takes parameters of shape (..., d) with any leading axes. A batch is an array of row numbers,
or None for all rows; a terrain has no rows and is the same for every batch.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

import numpy as np

from gdsim.core.formula import Formula
from gdsim.core.losses import Loss
from gdsim.core.models import Model
from gdsim.core.squares import Squares, squares

# Bytes of scores held at once when many parameter points are evaluated: a few such arrays fit a processor's cache,
# and memory of this size is reused from one to the next, not asked of the system each time. 64 points of 200 rows.
CHUNK_BYTES = 100 << 10
# However many samples there are, a matrix product of so many points at once is worth its larger arrays.
FEWEST_POINTS = 4
# A difference's step, in the parameters' own sizes. The truncation grows with its square and the rounding with its
# inverse; at the cube root of a float's epsilon the two meet, near epsilon ** (2/3), about 4e-11.
DIFFERENCE = np.finfo(float).eps ** (1 / 3)
# Rows evaluated at once, where there are more, for the same reason: four points' scores of a million rows are 32 MB.
ROWS_AT_ONCE = 8192


class Objective(Protocol):
    """What descent, landscapes and curvature ask of an objective."""

    dimension: int
    samples: int
    # Whether 0 is the best there could be, so that a difference is small or large beside the loss itself.
    has_level: bool
    is_straight: bool
    has_hessian: bool
    matrices: tuple[tuple[slice, tuple[int, int]], ...]
    numbers_a_point: int
    smooth: "Objective"
    alone: "Objective"

    def for_many_points(self) -> "Objective":
        """The same but for rounding, as it is cheapest for thousands of points."""

    def of_rows(self, rows) -> "Objective":
        """The loss of these rows alone."""

    def loss(self, parameters, batch=None):
        """The loss, shape (...)."""

    def gradient(self, parameters, batch=None):
        """The exact gradient, shape (..., d)."""

    def loss_and_gradient(self, parameters, batch=None):
        """Both at the price of one forward pass."""


@dataclass(frozen=True, eq=False)
class FitObjective:
    """The mean loss of a model over samples, plus l2 times the sum of its squared weights and l1 times that of their
    absolute values (biases left out; at a weight of 0 the slope of its absolute value is taken as 0).

    X has shape (n, features); targets (n, outputs) are what `loss.encode` gave. Where `is_alone`, each of
    many points is evaluated as if there were no other, bit for bit: a matrix product of several rounds otherwise.
    """

    model: Model
    loss_function: Loss
    X: np.ndarray
    targets: np.ndarray
    l2: float = 0.0
    l1: float = 0.0
    is_alone: bool = False
    has_level = True

    @property
    def dimension(self) -> int:
        return self.model.dimension

    @property
    def samples(self) -> int:
        return len(self.X)

    def loss(self, parameters, batch=None):
        if batch is None and self.squares:
            return self.squares.value(parameters) / self.samples
        losses = [self._loss(piece, batch) for piece in self._pieces(parameters, batch)]
        return np.concatenate(losses).reshape(parameters.shape[:-1])

    def gradient(self, parameters, batch=None):
        return self.loss_and_gradient(parameters, batch)[1]

    def loss_and_gradient(self, parameters, batch=None):
        if batch is None and self.squares:
            value, gradient = self.squares.value_and_gradient(parameters)
            return value / self.samples, gradient / self.samples
        is_few = parameters.ndim == 2 and (len(parameters) <= FEWEST_POINTS or len(parameters) <= self._points(batch))
        if is_few and not self.is_alone:
            return self._loss_and_gradient(parameters, batch)
        pieces = [self._loss_and_gradient(piece, batch) for piece in self._pieces(parameters, batch)]
        losses, gradients = map(np.concatenate, zip(*pieces, strict=True))
        return losses.reshape(parameters.shape[:-1]), gradients.reshape(parameters.shape)

    @cached_property
    def inputs(self):
        """What the model makes of X, shape (n, ...)."""
        return self.model.inputs(self.X)

    @cached_property
    def parameter_scales(self):
        """The size of each parameter that changes the scores by about one, shape (d,)."""
        return self.model.parameter_scales(self.X)

    @cached_property
    def is_linear_in_parameters(self) -> bool:
        """Whether the scores are a matrix, `inputs`, times the parameters."""
        return self.model.is_linear

    @cached_property
    def is_least_squares(self) -> bool:
        return self.is_linear_in_parameters and self.loss_function.is_squared_error and not self.l1

    @cached_property
    def is_convex(self) -> bool:
        """Whether no minimum is but a local one."""
        return self.is_linear_in_parameters and self.loss_function.is_convex

    @property
    def has_hessian(self) -> bool:
        """Whether `hessian` gives the exact second derivatives."""
        return self.is_linear_in_parameters

    @cached_property
    def matrices(self) -> tuple[tuple[slice, tuple[int, int]], ...]:
        """Where each layer's weights stand among the parameters, and the shape of their matrix, inputs by outputs."""
        spans = zip(self.model.spans, self.model.layers, strict=True)
        return tuple((slice(span.first, span.biases), (layer.inputs, layer.outputs)) for span, layer in spans)

    @cached_property
    def is_straight(self) -> bool:
        """Whether the loss is made of straight pieces, so that it bends nowhere."""
        return self.is_linear_in_parameters and self.loss_function.is_straight

    @cached_property
    def squares(self) -> Squares | None:
        """n times the loss of all rows, penalty included, where it is a sum of squares over very many; else None.

        The same number but for rounding. Few rows are as quick one by one, and nothing needs a proof there.
        """
        return self.condensed if self.samples > ROWS_AT_ONCE and self.is_least_squares else None

    @cached_property
    def _is_worth_condensing(self) -> bool:
        """Whether thousands of points are cheaper with `squares`."""
        return self.is_least_squares and self.inputs.shape[1] < self.samples

    @property
    def numbers_a_point(self) -> int:
        """How many numbers the loss of one of thousands of points is made of."""
        rows = self.inputs.shape[1] if self._is_worth_condensing else self.samples
        return rows * self.model.numbers_a_sample

    def for_many_points(self) -> "FitObjective":
        """The same but for rounding, where possible with `squares`, which are worth making for thousands of points."""
        if not self._is_worth_condensing:
            return self
        result = replace(self)
        vars(result)["squares"] = self.condensed
        return result

    def of_rows(self, rows) -> "FitObjective":
        """The loss of these rows alone."""
        return replace(self, X=self.X[rows], targets=self.targets[rows])

    @cached_property
    def condensed(self) -> Squares:
        """n times a loss that is `is_least_squares`, penalty included."""
        columns = self.inputs.shape[1]
        penalty = np.diag(np.sqrt(self.l2 * self.samples * self.penalized[:: self.model.outputs]))
        design = np.concatenate([self.inputs, penalty]) if self.l2 else self.inputs
        answers = np.concatenate([self.targets, np.zeros((columns, self.model.outputs))]) if self.l2 else self.targets
        return squares(design, answers)

    def hessian(self, parameters):
        """The second derivatives at `parameters` (d,), shape (d, d), of a loss that `is_linear_in_parameters`; those
        of the absolute values of weights are 0.

        With scores S = A P it is A' W A / n, where W holds each sample's second derivatives by its scores.
        """
        return self.hessians(parameters[np.newaxis])[0]

    def hessians(self, points):
        """The same at many points (N, d), shape (N, d, d)."""
        return np.concatenate([self._hessians(piece) for piece in self._pieces(points, None)])

    def _hessians(self, points):
        columns, outputs = self.inputs.shape[1], self.model.outputs
        matrices = np.zeros((len(points), columns, outputs, columns, outputs))
        for inputs, targets in _row_pieces(self.inputs, self._targets):
            scores = self.model.scores(points, inputs).reshape(len(points), len(inputs), outputs)
            weights = self.loss_function.second_derivative(scores, targets)
            for first, second in zip(*np.tril_indices(outputs), strict=True):
                blocks = (inputs.T * weights[:, np.newaxis, :, first, second]) @ inputs
                matrices[:, :, first, :, second] += blocks
                if first != second:
                    matrices[:, :, second, :, first] += blocks
        matrices = matrices.reshape(-1, self.dimension, self.dimension) / self.samples
        return matrices + 2.0 * self.l2 * np.diag(self.penalized)

    @cached_property
    def has_penalty(self) -> bool:
        return self.l1 > 0.0 or self.l2 > 0.0

    def penalty(self, parameters):
        """What the weights of parameters (..., d) add to the loss, shape (...)."""
        weights = parameters * self.penalized
        penalty = self.l2 * np.square(weights).sum(axis=-1)
        return penalty + self.l1 * np.abs(weights).sum(axis=-1) if self.l1 else penalty

    def penalty_gradient(self, parameters):
        """Its gradient, shape (..., d)."""
        gradient = 2.0 * self.l2 * self.penalized * parameters
        return gradient + self.l1 * self.penalized * np.sign(parameters) if self.l1 else gradient

    @cached_property
    def alone(self) -> "FitObjective":
        """The same, each of many points as if it were the only one."""
        return replace(self, is_alone=True)

    @cached_property
    def smooth(self) -> "FitObjective":
        """The same without the absolute values, whose kinks are no curvature."""
        return replace(self, l1=0.0) if self.l1 else self

    def _pieces(self, parameters, batch):
        """The parameters (..., d) as several (points, d), or (points, 1, d), whose scores fit a processor's cache."""
        points = self._points(batch)
        flat = parameters.reshape(-1, *[1] * self.is_alone, self.dimension)
        return [flat[i : i + points] for i in range(0, len(flat) or 1, points)]

    def _points(self, batch) -> int:
        samples = self.samples if batch is None else len(batch)
        return max(FEWEST_POINTS, CHUNK_BYTES // (8 * samples * self.model.numbers_a_sample))

    def _loss(self, parameters, batch):
        inputs, targets, count = self._rows(batch)
        if len(inputs) <= ROWS_AT_ONCE:
            loss = self._loss_sum(parameters, inputs, targets)
        else:
            loss = sum(self._loss_sum(parameters, *piece) for piece in _row_pieces(inputs, targets))
        return self._mean(parameters, loss, count)

    def _loss_and_gradient(self, parameters, batch):
        inputs, targets, count = self._rows(batch)
        if len(inputs) <= ROWS_AT_ONCE:
            loss, gradient = self._sums(parameters, inputs, targets)
        else:
            pieces = [self._sums(parameters, *piece) for piece in _row_pieces(inputs, targets)]
            loss, gradient = map(sum, zip(*pieces, strict=True))
        gradient = gradient / count
        if self.has_penalty:
            gradient += self.penalty_gradient(parameters)
        return self._mean(parameters, loss, count), gradient

    def _loss_sum(self, parameters, inputs, targets):
        values = self.loss_function.value(self.model.scores(parameters, inputs), targets)
        return np.add.reduce(values, axis=-1)

    def _sums(self, parameters, inputs, targets):
        activations = self.model.activations(parameters, inputs)
        values, score_gradient = self.loss_function.value_and_gradient(activations[-1], targets)
        gradient = self.model.parameter_gradient(parameters, activations, score_gradient)
        return np.add.reduce(values, axis=-1), gradient

    def _mean(self, parameters, loss, count):
        loss = loss / count
        if self.has_penalty:
            loss += self.penalty(parameters)
        return loss

    def _rows(self, batch):
        """The batch's inputs (n, ...), its targets (1, n, K) and n, as NumPy is quickest with them.

        That is where no axis is missing, and where a number is an array of no axes: half the time of Python's.
        """
        if batch is None:
            return self._all_rows
        return self.inputs[batch], self._targets[:, batch], np.array(float(len(batch)))

    @cached_property
    def _all_rows(self):
        return self.inputs, self._targets, np.array(float(self.samples))

    @cached_property
    def _targets(self):
        return self.targets[np.newaxis]

    @cached_property
    def penalized(self):
        """Which parameters the penalty counts, shape (d,)."""
        return self.model.penalized


def _row_pieces(inputs, targets):
    """The rows (n, ...) and their targets (1, n, K), some at a time."""
    for first in range(0, len(inputs), ROWS_AT_ONCE):
        yield inputs[first : first + ROWS_AT_ONCE], targets[:, first : first + ROWS_AT_ONCE]


@dataclass(frozen=True)
class SurfaceObjective:
    """f(x, y), a named terrain or the user's own formula: two parameters and no data."""

    formula: Formula

    dimension = 2
    samples = numbers_a_point = 1
    has_level = False
    is_straight = False
    has_hessian = True

    def loss(self, parameters, batch=None):
        return self.formula.value(parameters)

    @property
    def smooth(self) -> "SurfaceObjective":
        return self

    @property
    def alone(self) -> "SurfaceObjective":
        return self

    def for_many_points(self) -> "SurfaceObjective":
        return self

    def of_rows(self, rows) -> "SurfaceObjective":
        return self

    # What a matrix is made of: a point is a row of two numbers.
    matrices = ((slice(0, 2), (1, 2)),)

    def gradient(self, parameters, batch=None):
        return self.formula.value_and_gradient(parameters)[1]

    def hessian(self, parameters):
        """The second derivatives at `parameters` (..., 2), shape (..., 2, 2), by differences of the exact gradient."""
        step = DIFFERENCE * np.maximum(1.0, np.abs(parameters).max(axis=-1))[..., np.newaxis, np.newaxis]
        points, axes = parameters[..., np.newaxis, :], step * np.eye(2)
        slopes = (self.gradient(points + axes) - self.gradient(points - axes)) / (2.0 * step)
        return (slopes + slopes.swapaxes(-1, -2)) / 2.0

    # All at once.
    hessians = hessian

    def loss_and_gradient(self, parameters, batch=None):
        return self.formula.value_and_gradient(parameters)

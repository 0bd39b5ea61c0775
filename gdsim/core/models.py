"""The models: from parameters and features to scores, and back from score gradients to parameter gradients.

A model is a frozen dataclass. `parameters` has shape (..., d) with any leading axes; `X` has shape
(n, features); scores have shape (..., n, outputs). A network enters by the same door: the methods and the
describing properties of `Model` are all that the rest of the program asks of a model.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol

import numpy as np


class Parameter(NamedTuple):
    """What a parameter is: the weight of a power of a feature, or a bias (no feature); and of which output."""

    feature: int | None
    power: int
    output: int


class Model(Protocol):
    """What every model offers."""

    features: int
    outputs: int

    @property
    def dimension(self) -> int:
        """The number of parameters d."""

    @property
    def penalized(self) -> np.ndarray:
        """Which parameters the weight penalty counts, shape (d,), 1.0 or 0.0: weights yes, biases no."""

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """What each of the d parameters is."""

    def parameter_scales(self, X) -> np.ndarray:
        """The size, shape (d,), at which each parameter changes the scores by about one."""

    def inputs(self, X) -> np.ndarray:
        """What the scores are made of, a row a sample: all that follows from X alone, once for many steps."""

    def scores(self, parameters, inputs):
        """The scores, shape (..., n, outputs)."""

    def parameter_gradient(self, parameters, inputs, score_gradient):
        """The gradient by the parameters, shape (..., d), of a sum whose derivative by the scores is given."""

    def forward(self, parameters, X):
        """The scores from the features, shape (..., n, outputs)."""
        return self.scores(parameters, self.inputs(X))

    def backward(self, parameters, X, score_gradient):
        """The gradient by the parameters from the features, shape (..., d); see `parameter_gradient`."""
        return self.parameter_gradient(parameters, self.inputs(X), score_gradient)


def column_sizes(columns):
    """The root mean square of each column, shape (n, columns) to (columns,); 1 for a column of zeros."""
    sizes = np.sqrt(np.mean(np.square(columns), axis=0))
    return np.where(sizes > 0.0, sizes, 1.0)


@dataclass(frozen=True)
class Linear(Model):
    """scores = X W + b. Parameters: W (features by outputs, row-major), then b (outputs)."""

    features: int
    outputs: int = 1
    bias: bool = True

    @cached_property
    def weights(self) -> int:
        return self.features * self.outputs

    @cached_property
    def dimension(self) -> int:
        return self.weights + self.bias * self.outputs

    @cached_property
    def penalized(self) -> np.ndarray:
        return (np.arange(self.dimension) < self.weights).astype(float)

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        features = (*range(self.features), *([None] if self.bias else []))
        return tuple(Parameter(feature, 1, output) for feature in features for output in range(self.outputs))

    def parameter_scales(self, X):
        weights = np.repeat(1.0 / column_sizes(X), self.outputs)
        return np.concatenate([weights, np.ones(self.bias * self.outputs)])

    def inputs(self, X):
        return np.column_stack([X, np.ones(len(X))]) if self.bias else X

    def scores(self, parameters, inputs):
        # The samples come last in memory, so any number of leading axes is one matrix product.
        if self.outputs == 1:
            return (parameters @ inputs.T)[..., np.newaxis]
        leading = parameters.shape[:-1]
        rows = np.swapaxes(parameters.reshape(*leading, inputs.shape[1], self.outputs), -1, -2)
        scores = rows.reshape(-1, inputs.shape[1]) @ inputs.T
        return np.swapaxes(scores.reshape(*leading, self.outputs, len(inputs)), -1, -2)

    def parameter_gradient(self, parameters, inputs, score_gradient):
        if self.outputs == 1:
            return score_gradient[..., 0] @ inputs
        leading = score_gradient.shape[:-2]
        rows = np.swapaxes(score_gradient, -1, -2).reshape(-1, len(inputs)) @ inputs
        by_output = rows.reshape(*leading, self.outputs, inputs.shape[1])
        return np.swapaxes(by_output, -1, -2).reshape(*leading, self.dimension)


@dataclass(frozen=True)
class Polynomial(Model):
    """score = w1 x + w2 x^2 + … + w_degree x^degree + b, of one feature. Parameters: w1 …, then b."""

    degree: int
    outputs: int = 1

    features = 1

    @cached_property
    def _linear(self) -> Linear:
        return Linear(self.degree, self.outputs)

    @property
    def dimension(self) -> int:
        return self._linear.dimension

    @property
    def penalized(self) -> np.ndarray:
        return self._linear.penalized

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        # The linear model's features are the powers of the only one.
        return tuple(
            parameter if parameter.feature is None else Parameter(0, parameter.feature + 1, parameter.output)
            for parameter in self._linear.parameters
        )

    def parameter_scales(self, X):
        return self._linear.parameter_scales(self._expand(X))

    def inputs(self, X):
        return self._linear.inputs(self._expand(X))

    def scores(self, parameters, inputs):
        return self._linear.scores(parameters, inputs)

    def parameter_gradient(self, parameters, inputs, score_gradient):
        return self._linear.parameter_gradient(parameters, inputs, score_gradient)

    def _expand(self, X):
        return np.multiply.accumulate(np.repeat(X, self.degree, axis=1), axis=1)

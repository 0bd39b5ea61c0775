"""The models: from parameters and features to scores, and back from score gradients to parameter gradients.

A model is a frozen dataclass. `parameters` has shape (..., d) with any leading axes; `X` has shape
(n, features); scores have shape (..., n, outputs). A network enters by the same door: `forward`, `backward`
and the describing properties below are all that the rest of the program asks of a model.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np


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

    def parameter_names(self, features: tuple[str, ...], outputs: tuple[str, ...]) -> tuple[str, ...]:
        """A readable name for each of the d parameters."""

    def parameter_scales(self, X) -> np.ndarray:
        """The size, shape (d,), at which each parameter changes the scores by about one."""

    def forward(self, parameters, X):
        """The scores, shape (..., n, outputs)."""

    def backward(self, parameters, X, score_gradient):
        """The gradient by the parameters, shape (..., d), of a sum whose derivative by the scores is given."""


def column_sizes(columns):
    """The root mean square of each column, shape (n, columns) to (columns,); 1 for a column of zeros."""
    sizes = np.sqrt(np.mean(np.square(columns), axis=0))
    return np.where(sizes > 0.0, sizes, 1.0)


@dataclass(frozen=True)
class Linear:
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

    def parameter_names(self, features, outputs):
        if self.outputs == 1:
            weights = ["weight" if self.features == 1 else f"weight of {name}" for name in features]
            return (*weights, *(["bias"] if self.bias else []))
        weights = [f"weight of {name} for {output}" for name in features for output in outputs]
        return (*weights, *([f"bias for {output}" for output in outputs] if self.bias else []))

    def parameter_scales(self, X):
        weights = np.repeat(1.0 / column_sizes(X), self.outputs)
        return np.concatenate([weights, np.ones(self.bias * self.outputs)])

    def forward(self, parameters, X):
        leading = parameters.shape[:-1]
        if self.outputs == 1:
            # The samples come last in memory, so any number of leading axes is one matrix product.
            scores = parameters[..., : self.weights] @ X.T
            if self.bias:
                scores += parameters[..., self.weights :]
            return scores[..., np.newaxis]
        weights = parameters[..., : self.weights].reshape(*leading, self.features, self.outputs)
        rows = np.swapaxes(weights, -1, -2).reshape(-1, self.features)
        scores = (rows @ X.T).reshape(*leading, self.outputs, len(X))
        if self.bias:
            scores += parameters[..., self.weights :, np.newaxis]
        return np.swapaxes(scores, -1, -2)

    def backward(self, parameters, X, score_gradient):
        leading = score_gradient.shape[:-2]
        gradient = np.empty((*leading, self.dimension))
        if self.outputs == 1:
            by_sample = score_gradient[..., 0]
            gradient[..., : self.weights] = by_sample @ X
            if self.bias:
                gradient[..., self.weights] = by_sample.sum(axis=-1)
            return gradient
        by_output = np.swapaxes(score_gradient, -1, -2)
        rows = by_output.reshape(-1, len(X)) @ X
        weights = np.swapaxes(rows.reshape(*leading, self.outputs, self.features), -1, -2)
        gradient[..., : self.weights] = weights.reshape(*leading, self.weights)
        if self.bias:
            gradient[..., self.weights :] = by_output.sum(axis=-1)
        return gradient


@dataclass(frozen=True)
class Polynomial:
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

    def parameter_names(self, features, outputs):
        powers = tuple(f"{features[0]}^{power}" if power > 1 else features[0] for power in self._powers)
        return self._linear.parameter_names(powers, outputs)

    def parameter_scales(self, X):
        return self._linear.parameter_scales(self._expand(X))

    def forward(self, parameters, X):
        return self._linear.forward(parameters, self._expand(X))

    def backward(self, parameters, X, score_gradient):
        return self._linear.backward(parameters, self._expand(X), score_gradient)

    @property
    def _powers(self):
        return range(1, self.degree + 1)

    def _expand(self, X):
        return np.concatenate([X**power for power in self._powers], axis=1)

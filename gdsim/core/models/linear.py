"""A weighted sum of the features."""

from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

import numpy as np

from gdsim.core.models.base import Code, Layer, Model, Parameter, column_sizes, product

ONES = ("", "# A column of ones for the bias", "X = np.column_stack([X, np.ones(len(X))])")


@dataclass(frozen=True)
class Linear(Model):
    """scores = X W + b. Parameters: W (features by outputs, row-major), then b (outputs)."""

    is_linear: ClassVar[bool] = True

    features: int
    outputs: int = 1
    bias: bool = True

    @property
    def layers(self):
        return (Layer(self.features, self.outputs, self.bias),)

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        features = (*range(self.features), *([None] if self.bias else []))
        return tuple(Parameter(feature, 1, output) for feature in features for output in range(self.outputs))

    @property
    def code(self):
        is_table = self.outputs > 1
        return Code(ONES, penalized="[:-1]", is_table=is_table) if self.bias else Code(is_table=is_table)

    @property
    def is_line(self):
        return self.features == 1

    def parameter_scales(self, X):
        weights = np.repeat(1.0 / column_sizes(X), self.outputs)
        return np.concatenate([weights, np.ones(self.bias * self.outputs)])

    def raw_weights(self, mean, scale):
        return np.diag(1.0 / scale), -(mean / scale)[np.newaxis]

    def inputs(self, X):
        return np.column_stack([X, np.ones(len(X))]) if self.bias else X

    def activations(self, parameters, inputs):
        return inputs, self.scores(parameters, inputs)

    def scores(self, parameters, inputs):
        # The samples come last in memory, so any number of leading axes is one matrix product.
        if self.outputs == 1:
            return product(parameters, inputs.T)[..., np.newaxis]
        leading = parameters.shape[:-1]
        rows = np.swapaxes(parameters.reshape(*leading, inputs.shape[1], self.outputs), -1, -2)
        scores = rows.reshape(-1, inputs.shape[1]) @ inputs.T
        return np.swapaxes(scores.reshape(*leading, self.outputs, len(inputs)), -1, -2)

    def parameter_gradient(self, parameters, activations, score_gradient):
        inputs, _ = activations
        if self.outputs == 1:
            return product(score_gradient[..., 0], inputs)
        leading = score_gradient.shape[:-2]
        rows = np.swapaxes(score_gradient, -1, -2).reshape(-1, len(inputs)) @ inputs
        by_output = rows.reshape(*leading, self.outputs, inputs.shape[1])
        return np.swapaxes(by_output, -1, -2).reshape(*leading, self.dimension)

"""A weighted sum of the powers of one feature."""

from dataclasses import dataclass
from functools import cached_property
from math import comb
from typing import ClassVar

import numpy as np

from gdsim.core.models.base import Model, Parameter
from gdsim.core.models.linear import Linear


@dataclass(frozen=True)
class Polynomial(Model):
    """score = w1 x + w2 x^2 + … + w_degree x^degree + b, of one feature. Parameters: w1 …, then b."""

    is_linear: ClassVar[bool] = True
    features: ClassVar[int] = 1

    degree: int
    outputs: int = 1

    @cached_property
    def _linear(self) -> Linear:
        return Linear(self.degree, self.outputs)

    @property
    def layers(self):
        return self._linear.layers

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        # The linear model's features are the powers of the only one.
        return tuple(
            parameter if parameter.feature is None else Parameter(0, parameter.feature + 1, parameter.output)
            for parameter in self._linear.parameters
        )

    @property
    def code(self):
        powers = f"[X[:, 0] ** power for power in range(1, {self.degree + 1})]"
        comment = "# The powers of x, and ones for the bias"
        return self._linear.code._replace(inputs=("", comment, f"X = np.column_stack([*{powers}, np.ones(len(X))])"))

    def parameter_scales(self, X):
        return self._linear.parameter_scales(self._expand(X))

    def raw_weights(self, mean, scale):
        # ((x - m) / s)^k = sum over j of binomial(k, j) (-m)^(k-j) x^j / s^k
        # NumPy's numbers overflow to infinity; Python's would raise.
        (m,), (s,) = mean, scale
        powers = range(1, self.degree + 1)
        table = np.array([[comb(k, j) * (-m) ** max(k - j, 0) / s**k for k in powers] for j in (0, *powers)])
        return table[1:], table[:1]

    def inputs(self, X):
        return self._linear.inputs(self._expand(X))

    def activations(self, parameters, inputs):
        return self._linear.activations(parameters, inputs)

    def parameter_gradient(self, parameters, activations, score_gradient):
        return self._linear.parameter_gradient(parameters, activations, score_gradient)

    def _expand(self, X):
        return np.multiply.accumulate(np.repeat(X, self.degree, axis=1), axis=1)

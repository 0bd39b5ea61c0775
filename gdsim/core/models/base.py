"""What a model is: from parameters and features to scores, and back from score gradients to parameter gradients.

`parameters` has shape (..., d) with any leading axes; `X` has shape (n, features); scores have shape
(..., n, outputs).
"""

from abc import ABC, abstractmethod
from functools import cached_property
from typing import ClassVar, NamedTuple

import numpy as np


class Parameter(NamedTuple):
    """What a parameter is: the weight of a power of a feature, or a bias (no feature); and of which output.

    One that is neither, inside a model of several layers, has `words` of its own.
    """

    feature: int | None
    power: int
    output: int
    words: str = ""


class Layer(NamedTuple):
    """A matrix of weights, inputs by outputs, and a bias for each output, if it has them."""

    inputs: int
    outputs: int
    has_bias: bool


class Code(NamedTuple):
    """A model as lines of a script, where features are X (n, features) and parameters are w.

    Scores `s` are (n,), or (n, outputs) where there are several, and so is `slope`, the loss's derivative by them;
    y are the n targets. The last line of `gradient` is an expression: the mean loss's derivative by w.
    """

    inputs: tuple[str, ...] = ()  # what becomes of X once, before training
    scores: tuple[str, ...] = ("s = X @ w",)
    gradient: tuple[str, ...] = ("X.T @ slope / len(y)",)
    torch_scores: tuple[str, ...] = ("s = X @ w",)
    penalized: str = "[:]"  # which part of w the weight penalty counts
    is_table: bool = False  # whether w has a row for each input and a column for each output, else (d,)


class Model(ABC):
    """All that the program asks of a model: a frozen dataclass with these methods and properties."""

    features: int
    outputs: int
    is_linear: ClassVar[bool] = False  # whether scores are a matrix, `inputs`, times the parameters as a table

    @property
    @abstractmethod
    def layers(self) -> tuple[Layer, ...]:
        """From the inputs to the scores. Parameters are theirs in this order, of each the weights, row-major, first."""

    @property
    @abstractmethod
    def parameters(self) -> tuple[Parameter, ...]:
        """What each of the d parameters is."""

    @property
    @abstractmethod
    def code(self) -> Code:
        """The same in a script."""

    @abstractmethod
    def parameter_scales(self, X) -> np.ndarray:
        """The size, shape (d,), at which each parameter changes the scores by about one."""

    @abstractmethod
    def inputs(self, X) -> np.ndarray:
        """What the scores are made of, a row a sample: all that follows from X alone, once for many steps."""

    @abstractmethod
    def scores(self, parameters, inputs):
        """The scores, shape (..., n, outputs)."""

    @abstractmethod
    def parameter_gradient(self, parameters, inputs, score_gradient):
        """The gradient by the parameters, shape (..., d), of a sum whose derivative by the scores is given."""

    @cached_property
    def dimension(self) -> int:
        """The number of parameters d."""
        return len(self.penalized)

    @cached_property
    def penalized(self) -> np.ndarray:
        """Which parameters the weight penalty counts, shape (d,), 1.0 or 0.0: weights yes, biases no."""
        parts = ((np.ones(a * b), np.zeros(b * has_bias)) for a, b, has_bias in self.layers)
        return np.concatenate([part for both in parts for part in both])

    @property
    def is_line(self) -> bool:
        """Whether a score is a straight line over one feature."""
        return False

    def start_reach(self, sizes) -> np.ndarray:
        """How far from 0, shape (d,), a start is drawn; at `sizes` (d,) each parameter moves scores all they range."""
        return sizes

    def raw_weights(self, mean, scale) -> tuple[np.ndarray, np.ndarray] | None:
        """How weights for features (x - mean) / scale, both (features,), become those of the same function of x.

        Matrices (w, w) from weights to weights, and (1, w) from weights to what is added to the constant. None where
        there are no such parameters.
        """
        return None

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

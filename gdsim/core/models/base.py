"""What a model is: from parameters and features to scores, and back from score gradients to parameter gradients.

`parameters` has shape (..., d) with any leading axes; `X` has shape (n, features); scores have shape
(..., n, outputs).
"""

from abc import ABC, abstractmethod
from functools import cached_property
from itertools import pairwise
from typing import ClassVar, NamedTuple

import numpy as np

# A start lies within this part of what parameters usually range over, so that there is something to see on every side.
MIDDLE = 0.75


class Unit(NamedTuple):
    """A hidden unit by its layer and its number there, both from 0."""

    layer: int
    number: int

    @property
    def place(self) -> str:
        """Both as they are counted by people."""
        return f"{self.layer + 1}.{self.number + 1}"

    def __str__(self) -> str:
        return f"unit {self.place}"


class Parameter(NamedTuple):
    """What a parameter is: the weight of a power of a feature, or of a hidden unit (`source`); else a bias.

    It belongs to an output, or to the hidden `unit`. One that is neither weight nor bias has `words` of its own.
    """

    feature: int | None
    power: int
    output: int | None
    words: str = ""
    source: Unit | None = None
    unit: Unit | None = None

    @property
    def is_weight(self) -> bool:
        return self.feature is not None or self.source is not None


class Layer(NamedTuple):
    """A matrix of weights, inputs by outputs, and a bias for each output, if it has them."""

    inputs: int
    outputs: int
    has_bias: bool

    @property
    def size(self) -> int:
        """The number of its parameters."""
        return (self.inputs + self.has_bias) * self.outputs


class Span(NamedTuple):
    """Where a layer's parameters stand among all: the weights from `first`, the biases from `biases` until `end`."""

    first: int
    biases: int
    end: int


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
    # Whether it has hidden layers, and `errors` and `slopes` tell of each of them.
    is_layered: ClassVar[bool] = False
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
    def parameter_scales(self, X: np.ndarray) -> np.ndarray:
        """The size, shape (d,), at which each parameter changes the scores by about one."""

    @abstractmethod
    def inputs(self, X: np.ndarray) -> np.ndarray:
        """What the scores are made of, a row a sample: all that follows from X alone, once for many steps."""

    @abstractmethod
    def activations(self, parameters: np.ndarray, inputs: np.ndarray) -> tuple[np.ndarray, ...]:
        """What is computed on the way, layer by layer: first the inputs, last the scores, shape (..., n, outputs).

        What a layer with biases is given, (..., n, its inputs + 1), ends with a column of ones.
        """

    @abstractmethod
    def parameter_gradient(
        self, parameters: np.ndarray, activations: tuple[np.ndarray, ...], score_gradient: np.ndarray
    ) -> np.ndarray:
        """The gradient by the parameters, shape (..., d), of a sum whose derivative by the scores is given.

        `activations` are those of the same parameters.
        """

    def errors(
        self, parameters: np.ndarray, activations: tuple[np.ndarray, ...], score_gradient: np.ndarray
    ) -> list[np.ndarray]:
        """The derivative of the same sum by what each layer adds up, before it is bent; (..., n, its outputs) each.

        A weight's gradient is the sum over the samples of what it is given times this error.
        """
        return [score_gradient]

    def slopes(self, activations: tuple[np.ndarray, ...]) -> list[np.ndarray]:
        """The derivative of what each hidden layer gives by what its units add up, (..., n, outputs) each."""
        return []

    def scores(self, parameters: np.ndarray, inputs: np.ndarray) -> np.ndarray:
        """The scores, shape (..., n, outputs)."""
        return self.activations(parameters, inputs)[-1]

    @cached_property
    def dimension(self) -> int:
        """The number of parameters d."""
        return len(self.penalized)

    @cached_property
    def penalized(self) -> np.ndarray:
        """Which parameters the weight penalty counts, shape (d,), 1.0 or 0.0: weights yes, biases no."""
        parts = ((np.ones(a * b), np.zeros(b * has_bias)) for a, b, has_bias in self.layers)
        return np.concatenate([part for both in parts for part in both])

    @cached_property
    def numbers_a_sample(self) -> int:
        """How many numbers are at hand for each sample while its scores are found."""
        return sum(layer.outputs for layer in self.layers)

    @cached_property
    def filters(self) -> np.ndarray:
        """Which filter each parameter belongs to, shape (d,): the weights into one unit or output; -1 for a bias."""
        found, count = [], 0
        for inputs, outputs, has_bias in self.layers:
            found += [np.tile(np.arange(count, count + outputs), inputs), np.full(outputs * has_bias, -1)]
            count += outputs
        return np.concatenate(found)

    @property
    def unit_title(self) -> str:
        """What its hidden units make of their sums, in a word; "" where it says nothing about it."""
        return ""

    @property
    def slope_formula(self) -> str:
        """The derivative of a hidden unit's bend by its sum, as a factor, of what the unit gives, a."""
        return "slope"

    @property
    def output_range(self) -> tuple[float, float] | None:
        """What the outputs of hidden units lie between; None where nothing holds them."""
        return None

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Where each layer's parameters stand."""
        ends = np.cumsum([0, *(layer.size for layer in self.layers)]).tolist()
        return tuple(
            Span(first, first + layer.inputs * layer.outputs, end)
            for (first, end), layer in zip(pairwise(ends), self.layers, strict=True)
        )

    def tables(self, parameters: np.ndarray) -> list[np.ndarray]:
        """Each layer's weights and, as the last row, its biases: views of shape (..., inputs + has_bias, outputs)."""
        leading = parameters.shape[:-1]
        return [parameters[..., place].reshape(*leading, *shape) for place, shape in self._tables]

    @cached_property
    def _tables(self) -> list[tuple[slice, tuple[int, int]]]:
        spans = zip(self.spans, self.layers, strict=True)
        return [(slice(span.first, span.end), (layer.inputs + layer.has_bias, layer.outputs)) for span, layer in spans]

    def weights(self, parameters: np.ndarray) -> list[np.ndarray]:
        """Each layer's weights without its biases: views of shape (..., inputs, outputs)."""
        tables = zip(self.tables(parameters), self.layers, strict=True)
        return [table[..., : layer.inputs, :] for table, layer in tables]

    def layer_outputs(self, activations: tuple[np.ndarray, ...]) -> list[np.ndarray]:
        """What each layer gives, (..., n, outputs) each, without a column of ones; the last one's are the scores."""
        return [given[..., : layer.outputs] for given, layer in zip(activations[1:], self.layers, strict=True)]

    @property
    def is_line(self) -> bool:
        """Whether a score is a straight line over one feature."""
        return False

    def start_reach(self, sizes: np.ndarray) -> np.ndarray:
        """How far from 0, shape (d,), a start is drawn; at `sizes` (d,) each parameter moves scores all they range."""
        reach: np.ndarray = MIDDLE * sizes
        return reach

    def raw_weights(self, mean: np.ndarray, scale: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
        """How weights for features (x - mean) / scale, both (features,), become those of the same function of x.

        Matrices (w, w) from weights to weights, and (1, w) from weights to what is added to the constant. None where
        there are no such parameters.
        """
        return None

    def forward(self, parameters: np.ndarray, X: np.ndarray) -> np.ndarray:
        """The scores from the features, shape (..., n, outputs)."""
        return self.scores(parameters, self.inputs(X))

    def backward(self, parameters: np.ndarray, X: np.ndarray, score_gradient: np.ndarray) -> np.ndarray:
        """The gradient by the parameters from the features, shape (..., d); see `parameter_gradient`."""
        return self.parameter_gradient(parameters, self.activations(parameters, self.inputs(X)), score_gradient)


def product(points: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """points (..., k) times a matrix (k, m), shape (..., m): what @ gives, in half the time for the few of a step."""
    # With more axes `dot` is slow, and @ multiplies each row of points by itself.
    result: np.ndarray = points.dot(matrix) if points.ndim <= 2 else points @ matrix
    return result


def column_sizes(columns: np.ndarray) -> np.ndarray:
    """The root mean square of each column, shape (n, columns) to (columns,); 1 for a column of zeros."""
    sizes = np.sqrt(np.mean(np.square(columns), axis=0))
    return np.where(sizes > 0.0, sizes, 1.0)

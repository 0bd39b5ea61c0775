"""A small neural network: layers of units, each a weighted sum bent by an activation (a multi-layer perceptron).

Gradients are exact, by backpropagation (Rumelhart, Hinton & Williams 1986, Nature 323:533-536).
"""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import sqrt
from typing import ClassVar

import numpy as np

from gdsim.core.models.activations import ACTIVATIONS, Activation
from gdsim.core.models.base import Code, Layer, Model, Parameter, Unit, column_sizes

# How far from 0 the weights of a layer with so many inputs and outputs are drawn, evenly.
INITIALIZATIONS = {
    # Glorot & Bengio 2010: signals keep their size forwards and backwards, where units are nearly linear.
    "xavier": lambda inputs, outputs: sqrt(6.0 / (inputs + outputs)),
    # He et al. 2015 (arXiv:1502.01852): the same where half of the units are at 0.
    "he": lambda inputs, outputs: sqrt(6.0 / inputs),
    "zeros": lambda inputs, outputs: 0.0,
    "small": lambda inputs, outputs: 0.01 * sqrt(6.0 / (inputs + outputs)),
    "large": lambda inputs, outputs: 10.0 * sqrt(6.0 / (inputs + outputs)),
}


@dataclass(frozen=True)
class MLP(Model):
    """scores = a_L W + b, where a_i = activation(a_(i-1) W_i + b_i) and a_0 are the features.

    Parameters: of each layer its weights (inputs by outputs, row-major), then its biases. So each layer is one table
    whose last row are the biases, and what it is given ends with a column of ones.
    """

    is_layered: ClassVar[bool] = True

    features: int
    outputs: int
    hidden: tuple[int, ...]
    activation_name: str = "tanh"
    initialization: str = "xavier"

    @cached_property
    def layers(self):
        return tuple(Layer(*widths, True) for widths in pairwise((self.features, *self.hidden, self.outputs)))

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        return tuple(parameter for number in range(len(self.layers)) for parameter in self._layer_parameters(number))

    @property
    def code(self):
        return _code(self)

    @property
    def activation(self) -> Activation:
        return ACTIVATIONS[self.activation_name]

    @property
    def unit_title(self):
        return self.activation.title

    @property
    def slope_formula(self):
        return self.activation.slope_formula

    @property
    def output_range(self):
        return self.activation.range

    def parameter_scales(self, X):
        first, *later = self.layers
        sizes = np.repeat(1.0 / column_sizes(X), first.outputs)
        return np.concatenate([sizes, np.ones(first.outputs), *(np.ones(layer.size) for layer in later)])

    def start_reach(self, sizes):
        reach = INITIALIZATIONS[self.initialization]
        parts = ((np.full(a * b, reach(a, b)), np.zeros(b)) for a, b, _ in self.layers)
        return np.concatenate([part for both in parts for part in both])

    def inputs(self, X):
        return np.column_stack([X, np.ones(len(X), X.dtype)])

    def activations(self, parameters, inputs):
        bend, found = self.activation.function, [inputs]
        *hidden, last = self.tables(parameters)
        for table in hidden:
            sums = found[-1] @ table
            following = np.empty((*sums.shape[:-1], sums.shape[-1] + 1), sums.dtype)
            following[..., -1] = 1.0
            bend(sums, out=following[..., :-1])
            found.append(following)
        found.append(found[-1] @ last)
        return tuple(found)

    def parameter_gradient(self, parameters, activations, score_gradient):
        gradient = np.empty((*score_gradient.shape[:-2], self.dimension))
        errors = self.errors(parameters, activations, score_gradient)
        for given, table, error in zip(activations, self.tables(gradient), errors, strict=False):
            np.matmul(given.swapaxes(-1, -2), error, out=table)
        return gradient

    def errors(self, parameters, activations, score_gradient):
        error = score_gradient
        found = [error]
        for table, slope in zip(self.tables(parameters)[:0:-1], self.slopes(activations)[::-1], strict=True):
            error = error @ table[..., :-1, :].swapaxes(-1, -2)
            error *= slope
            found.append(error)
        return found[::-1]

    def slopes(self, activations):
        return [self.activation.slope(given[..., :-1]) for given in activations[1:-1]]

    def _layer_parameters(self, number):
        inputs, outputs, _ = self.layers[number]
        for source in (*range(inputs), None):
            for target in range(outputs):
                is_last = number == len(self.layers) - 1
                is_of_unit = number > 0 and source is not None
                yield Parameter(
                    None if number else source,
                    1,
                    target if is_last else None,
                    source=Unit(number - 1, source) if is_of_unit else None,
                    unit=None if is_last else Unit(number, target),
                )


def _code(model):
    """In a script each layer has its own letters: weights W1, biases b1, what it makes a1; going back, its error e1."""
    activation, count = model.activation, len(model.layers)
    sums = [f"{given} @ W{n} + b{n}" for n, given in enumerate(_given(count), 1)]
    bends = [(f"a{n} = ", total) for n, total in enumerate(sums[:-1], 1)]
    scores = f"s = ({sums[-1]})[:, 0]" if model.outputs == 1 else f"s = {sums[-1]}"
    errors = [f"e{count} = {'slope[:, None]' if model.outputs == 1 else 'slope'} / len(y)  # the error of each layer"]
    for n in range(count - 1, 0, -1):
        errors.append(f"e{n} = e{n + 1} @ W{n + 1}.T * {activation.numpy_slope.format(a=f'a{n}')}")
    parts = [f"({given}.T @ e{n}).ravel(), e{n}.sum(axis=0)" for n, given in enumerate(_given(count), 1)]
    tables = _table_lines(model)
    return Code(
        scores=(*tables, *(name + activation.numpy.format(z=total) for name, total in bends), scores),
        gradient=(*errors, f"np.concatenate([{', '.join(parts)}])"),
        torch_scores=(*tables, *(name + activation.torch.format(z=total) for name, total in bends), scores),
        penalized=f"[np.r_[{', '.join(f'{span.first}:{span.biases}' for span in model.spans)}]]",
    )


def _given(count):
    """What each layer is given, in a script."""
    return ["X", *(f"a{number}" for number in range(1, count))]


def _table_lines(model):
    return [
        f"W{n}, b{n} = w[{first}:{biases}].reshape({layer.inputs}, {layer.outputs}), w[{biases}:{end}]"
        for n, (layer, (first, biases, end)) in enumerate(zip(model.layers, model.spans, strict=True), 1)
    ]

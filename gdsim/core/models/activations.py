"""What a unit of a network makes of its weighted sum: the activations, in the one registry of them all."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Activation:
    """A function of one number, and all that is asked of it.

    `function(z, out=None)` and `slope(a)` take arrays of any shape; the slope is the derivative at the sum from which
    the function made `a`. `range` is what it lies between, None where nothing holds it. `slope_formula` is the slope
    for a student, as a factor; the other texts are the same in scripts, of the names `z` and `a`.
    """

    name: str
    title: str
    function: Callable
    slope: Callable
    range: tuple[float, float] | None
    slope_formula: str
    numpy: str
    numpy_slope: str
    torch: str


def _sigmoid(z, out=None):
    # 1 / (1 + exp(-z)) would overflow far below 0.
    out = np.multiply(z, 0.5, out=out)
    np.tanh(out, out=out)
    out += 1.0
    out *= 0.5
    return out


ACTIVATIONS = {
    activation.name: activation
    for activation in (
        Activation(
            "tanh",
            "Tanh",
            np.tanh,
            lambda a: 1.0 - a * a,
            (-1.0, 1.0),
            "(1 − a²)",
            "np.tanh({z})",
            "(1 - {a}**2)",
            "torch.tanh({z})",
        ),
        Activation(
            "sigmoid",
            "Sigmoid",
            _sigmoid,
            lambda a: a * (1.0 - a),
            (0.0, 1.0),
            "a (1 − a)",
            "0.5 * (1 + np.tanh(0.5 * ({z})))",
            "{a} * (1 - {a})",
            "torch.sigmoid({z})",
        ),
        Activation(
            "relu",
            "ReLU",
            lambda z, out=None: np.maximum(z, 0.0, out=out),
            lambda a: (a > 0.0).astype(float),
            None,
            "slope 0 or 1",
            "np.maximum({z}, 0)",
            "({a} > 0)",
            "torch.relu({z})",
        ),
    )
}

"""What a formula may be made of: variables, constants, and operations with their partial derivatives."""

import operator
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

VARIABLES = {"x": 0, "y": 1}  # name -> slot on the tape
CONSTANTS = {"e": np.e, "pi": np.pi, "tau": 2 * np.pi}
# The slope of a sum: this very object, so that it is known without a look at the number.
ONE = 1.0


class Operation(NamedTuple):
    """value(*arguments), and slopes[k](value, *arguments): its partial derivative by argument k."""

    value: Callable
    slopes: tuple[Callable, ...]


def _sigmoid(u):
    return 1.0 / (1.0 + np.exp(-u))


def _reciprocal(u):
    """1/u, and 0 where the slope would be vertical."""
    return np.where(u == 0, 0.0, 1.0 / u)


def _power(u, v):
    # The same number: NumPy squares, too, but looks at the exponent first, which takes as long again.
    return u * u if isinstance(v, float) and v == 2 else u**v


def _power_slope_by_base(f, u, v):
    if isinstance(v, float) and v >= 1:  # the usual case, x**2, without the price of the masks
        return v * u if v == 2 else v * u ** (v - 1)
    flat = (v == 0) | ((u == 0) & (v > 0) & (v < 1))
    return np.where(flat, 0.0, v * u ** (v - 1))


def _power_slope_by_exponent(f, u, v):
    return np.where((u == 0) & (v >= 0), 0.0, f * np.log(u))


ARITHMETIC = {
    "+": Operation(operator.add, (lambda f, u, v: ONE, lambda f, u, v: ONE)),
    "-": Operation(operator.sub, (lambda f, u, v: ONE, lambda f, u, v: -1.0)),
    "*": Operation(operator.mul, (lambda f, u, v: v, lambda f, u, v: u)),
    "/": Operation(operator.truediv, (lambda f, u, v: 1.0 / v, lambda f, u, v: -f / v)),
    "**": Operation(_power, (_power_slope_by_base, _power_slope_by_exponent)),
    "negate": Operation(operator.neg, (lambda f, u: -1.0,)),
}
# A minus sign binds tighter than * but looser than **: -x**2 is -(x**2), as in mathematics and in Python.
PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "negate": 3, "**": 4}

FUNCTIONS = {
    "abs": Operation(np.abs, (lambda f, u: np.sign(u),)),
    "acos": Operation(np.arccos, (lambda f, u: -_reciprocal(np.sqrt((1 - u) * (1 + u))),)),
    "asin": Operation(np.arcsin, (lambda f, u: _reciprocal(np.sqrt((1 - u) * (1 + u))),)),
    "atan": Operation(np.arctan, (lambda f, u: 1.0 / (1 + u * u),)),
    "cos": Operation(np.cos, (lambda f, u: -np.sin(u),)),
    "cosh": Operation(np.cosh, (lambda f, u: np.sinh(u),)),
    "exp": Operation(np.exp, (lambda f, u: f,)),
    "log": Operation(np.log, (lambda f, u: 1.0 / u,)),
    "log10": Operation(np.log10, (lambda f, u: 1.0 / (u * np.log(10.0)),)),
    "log2": Operation(np.log2, (lambda f, u: 1.0 / (u * np.log(2.0)),)),
    "max": Operation(np.maximum, (lambda f, u, v: (u > v) + 0.5 * (u == v), lambda f, u, v: (v > u) + 0.5 * (u == v))),
    "min": Operation(np.minimum, (lambda f, u, v: (u < v) + 0.5 * (u == v), lambda f, u, v: (v < u) + 0.5 * (u == v))),
    "sigmoid": Operation(_sigmoid, (lambda f, u: f * _sigmoid(-u),)),
    "sin": Operation(np.sin, (lambda f, u: np.cos(u),)),
    "sinh": Operation(np.sinh, (lambda f, u: np.cosh(u),)),
    "sqrt": Operation(np.sqrt, (lambda f, u: 0.5 * _reciprocal(f),)),
    "tan": Operation(np.tan, (lambda f, u: 1 + f * f,)),
    "tanh": Operation(np.tanh, (lambda f, u: 1.0 / np.cosh(u) ** 2,)),  # 1 - f*f would cancel to 0
}

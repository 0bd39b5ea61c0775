"""f(x, y) as text -> exact value and gradient, without ever running the text as code.

One pass of Dijkstra's shunting yard (1961) turns the text into a tape: a list of operations, each on earlier
slots. It needs no recursion, so no nesting is too deep, and it knows where in the text every complaint belongs.
The gradient is forward-mode differentiation along the same tape.
"""

import operator
from dataclasses import dataclass, field

import numpy as np

from gdsim.core.formula.reader import Reader
from gdsim.core.formula.tape import Tape
from gdsim.core.formula.tokens import plain
from gdsim.core.formula.vocabulary import CONSTANTS, FUNCTIONS, ONE, VARIABLES
from gdsim.language import tr

__all__ = ["CONSTANTS", "FUNCTIONS", "MAXIMUM_LENGTH", "Formula", "plain"]

MAXIMUM_LENGTH = 1000  # characters: far beyond any classroom formula, and it bounds the time of every step


def _product(slope, derivative):
    """The chain rule's product where one factor may be infinite: what doesn't move contributes nothing."""
    return np.where((slope == 0) | (derivative == 0), 0.0, np.multiply(slope, derivative))


@dataclass(frozen=True)
class Formula:
    """A real function of x and y, written as text: `(1 - x)^2 + 100*(y - x^2)^2`.

    Operators + - * / and ** or ^ (both the power, right to left), parentheses, numbers, the names in CONSTANTS and
    the functions in FUNCTIONS (angles in radians, log is natural). As mathematics is written: · and × for *, or no sign
    at all as in 3x, xy and (x + 1)sin(y), − for -, π for pi, ln for log, and superscripts such as x² for powers. Two
    formulas are equal when their texts are.

    Outside its domain a formula is NaN, with a NaN gradient; 1/0 is inf. At a kink the gradient is a subgradient:
    abs has slope 0 at 0; max and min share the slope equally at a tie, as max(u, v) = (u + v + abs(u - v)) / 2
    implies; where a graph ends vertically (sqrt and u**n with 0 < n < 1 at 0, asin and acos at -1 and 1) the slope
    is 0. So sqrt(x**2 + y**2) has gradient 0 at the origin. u**v with v depending on x or y is exp(v * log(u)):
    for u < 0 its slope by v is NaN.

    Raises ValueError, with one sentence that names the place, when the text can't be read.
    """

    text: str
    _tape: Tape = field(init=False, repr=False, compare=False)
    _result: int = field(init=False, repr=False, compare=False)
    _spent: list = field(init=False, repr=False, compare=False)

    def __post_init__(self):
        if len(self.text) > MAXIMUM_LENGTH:
            raise ValueError(
                tr("the formula has {count} characters; at most {maximum_length} can be read").format(
                    count=len(self.text), maximum_length=MAXIMUM_LENGTH
                )
            )
        if not self.text.strip():
            raise ValueError(tr("the formula is empty; write one such as x**2 + y**2"))
        with np.errstate(all="ignore"):  # constants are folded here: 1/0 is inf, not a warning
            tape, result = Reader().read(self.text)
        object.__setattr__(self, "_tape", tape)
        object.__setattr__(self, "_result", result)
        object.__setattr__(self, "_spent", tape.spent(result))

    def __reduce__(self):
        # The tape is made of functions that cannot travel to another process.
        return Formula, (self.text,)

    def value(self, point):
        """f at `point` (..., 2) -> (...)."""
        point = np.asarray(point, dtype=float)
        with np.errstate(all="ignore"):
            return self._shaped(self._values(point), point)

    def value_and_gradient(self, point):
        """f and its exact gradient at `point` (..., 2) -> (...), (..., 2)."""
        point = np.asarray(point, dtype=float)
        with np.errstate(all="ignore"):
            value, gradient = self._both(point, operator.mul)
            # One look for all: the highest of numbers of which one is none is none.
            if np.isnan(value.max(initial=-np.inf)) or np.isnan(gradient.max(initial=-np.inf)):
                undefined = np.isnan(value)
                # 0 * inf, as in exp(-1/x**2) at 0, is rare: only then is the careful product worth its price.
                if (np.isnan(gradient).any(axis=-1) & ~undefined).any():
                    gradient = self._both(point, _product)[1]
                gradient[undefined] = np.nan
        return value, gradient

    def _values(self, point):
        values = self._first_values(point)
        for slot, operation, arguments, _ in self._tape.steps:
            values[slot] = operation.value(*[values[argument] for argument in arguments])
        return values

    def _first_values(self, point):
        values = self._tape.initial.copy()
        values[0], values[1] = point[..., 0][()], point[..., 1][()]  # [()]: NumPy is quickest on true scalars
        return values

    def _shaped(self, values, point):
        result = values[self._result]
        if self._result >= len(VARIABLES) and np.shape(result) == point.shape[:-1]:
            return result
        value = np.empty(point.shape[:-1])
        value[...] = result
        return value[()]

    def _both(self, point, product):
        """Value and gradient in one pass: slopes while the numbers of their operation are in the processor's cache."""
        values = self._first_values(point)
        # None where a slot doesn't depend on the variable, so that inf * 0 can't arise there.
        by_x, by_y = [None] * len(values), [None] * len(values)
        by_x[0] = by_y[1] = ONE
        for (slot, operation, arguments, varying), spent in zip(self._tape.steps, self._spent, strict=True):
            inputs = [values[argument] for argument in arguments]
            value = values[slot] = operation.value(*inputs)
            for slope, argument in varying:
                partial = slope(value, *inputs)
                for derivatives in (by_x, by_y):
                    derivative = derivatives[argument]
                    if derivative is None:
                        continue
                    # Nothing is multiplied by 1: of a polynomial's products that is every second one.
                    if partial is ONE:
                        term = derivative
                    else:
                        term = partial if derivative is ONE else product(partial, derivative)
                    total = derivatives[slot]
                    derivatives[slot] = term if total is None else total + term
            for argument in spent:
                values[argument] = by_x[argument] = by_y[argument] = None
        # Laid out in memory as the points are.
        gradient = np.empty_like(point)
        for axis, derivatives in enumerate((by_x, by_y)):
            slope = derivatives[self._result]
            gradient[..., axis] = 0.0 if slope is None else slope
        return self._shaped(values, point), gradient

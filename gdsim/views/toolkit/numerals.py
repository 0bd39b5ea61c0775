"""One step's numbers as they are written, with as many digits as it takes to check them with a pocket calculator.

The promise: whoever computes a line from the numbers written in it gets the result written after it, give or take 2
in its last digit. Five digits are the rule. A number has more where its line would else miss the promise: where two
numbers nearly cancel, or where many roundings meet.
"""

import math
from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from gdsim.core.rule import Explanation, evaluate
from gdsim.views.toolkit.words import number

# Significant digits of a number that nothing else is computed from.
SHOWN_DIGITS = 5
# How far the roundings of all numbers in a line together may shift its result, in units of its last digit. The
# rounding of the result itself is half a unit more, which makes the promised 2.
SHIFT = 1.5


class WrittenLine(NamedTuple):
    """A line's numbers: of each name in it, and its result."""

    values: dict[str, str]
    result: str


def written_lines(explanation: Explanation, parameter: int) -> tuple[WrittenLine, ...]:
    """The lines of one parameter's step as they are written; a quantity is written alike in all of them."""
    digits = _digits(explanation, parameter)
    lines = []
    for explained in explanation.lines:
        values = {name: written(value[parameter], digits[name]) for name, value in explained.values.items()}
        name = explained.line.name
        lines.append(WrittenLine(values, written(explained.result[parameter], digits[name])))
    return tuple(lines)


def written(value: float, digits: int) -> str:
    """A number rounded to so many digits, or with fewer if they say it exactly: 0.12346, 0.9, 1×10⁻⁸, 123456."""
    return number(value, _rounding(value, digits).digits)


class _Rounding(NamedTuple):
    """With how many digits a number is written when asked for some, what the last is worth, and if that is exact."""

    digits: int
    unit: float
    exact: bool


def _rounding(value, digits) -> _Rounding:
    if value == 0.0 or not math.isfinite(value):
        return _Rounding(digits, 0.0, True)
    mantissa, power = _scientific(value, digits)
    # Up to two digits more are written before the point sooner than a power of ten: 123456, as steps are counted.
    plain = digits + 2
    if digits <= power < plain:
        digits = power + 1
        mantissa, power = _scientific(value, digits)
    unit = 10.0 ** (power - digits + 1)
    if float(f"{mantissa}e{power}") != value:
        return _Rounding(digits, unit, False)
    significant = len(mantissa.replace(".", "").strip("-0"))
    return _Rounding(max(significant, power + 1 if power < plain else 0), unit, True)


def _scientific(value, digits) -> tuple[str, int]:
    mantissa, _, power = f"{value:.{digits - 1}e}".partition("e")
    return mantissa, int(power)


def _digits(explanation: Explanation, parameter: int) -> Mapping[str, int]:
    """How many digits each quantity is written with: from the last line back, as each result needs them."""
    digits = defaultdict(lambda: SHOWN_DIGITS)
    for explained in reversed(explanation.lines):
        expression, result = explained.line.expression, explained.result[parameter]
        values = {name: value[parameter] for name, value in explained.values.items()}
        allowed = SHIFT * _rounding(result, digits[explained.line.name]).unit

        def shift(name, expression=expression, values=values, result=result):
            """How far the rounding of one number may shift the line's result."""
            rounding = _rounding(values[name], digits[name])
            if rounding.exact:
                return 0.0
            return abs(evaluate(expression, values | {name: values[name] + rounding.unit / 2}) - result)

        shifts = {name: shift(name) for name in values}
        while sum(shifts.values()) > allowed:
            worst = max(shifts, key=shifts.get)
            digits[worst] += 1
            shifts[worst] = shift(worst)
    return digits

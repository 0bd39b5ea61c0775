"""f(x, y) as text -> exact value and gradient, without ever running the text as code.

One pass of Dijkstra's shunting yard (1961) turns the text into a tape: a list of operations, each on earlier
slots. It needs no recursion, so no nesting is too deep, and it knows where in the text every complaint belongs.
The gradient is forward-mode differentiation along the same tape.
"""

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from gdsim.language import tr

MAXIMUM_LENGTH = 1000  # characters: far beyond any classroom formula, and it bounds the time of every step
_SHOWN_LENGTH = 20  # characters of an unknown name that a message repeats, to stay one readable sentence


# The slope of a sum: this very object, so that it is known without a look at the number.
_ONE = 1.0


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


_ARITHMETIC = {
    "+": Operation(operator.add, (lambda f, u, v: _ONE, lambda f, u, v: _ONE)),
    "-": Operation(operator.sub, (lambda f, u, v: _ONE, lambda f, u, v: -1.0)),
    "*": Operation(operator.mul, (lambda f, u, v: v, lambda f, u, v: u)),
    "/": Operation(operator.truediv, (lambda f, u, v: 1.0 / v, lambda f, u, v: -f / v)),
    "**": Operation(_power, (_power_slope_by_base, _power_slope_by_exponent)),
    "negate": Operation(operator.neg, (lambda f, u: -1.0,)),
}
# A minus sign binds tighter than * but looser than **: -x**2 is -(x**2), as in mathematics and in Python.
_PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "negate": 3, "**": 4}

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
CONSTANTS = {"e": np.e, "pi": np.pi, "tau": 2 * np.pi}
_VARIABLES = {"x": 0, "y": 1}  # name -> slot on the tape
# As mathematics is written in class, and as the program itself shows formulas.
_OTHER_SPELLINGS = {"^": "**", "·": "*", "×": "*", "−": "-", "π": "pi", "ln": "log"}
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

_TOKENS = re.compile(
    r"""(?P<space>\s+)
      | (?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][-+−]?\d+)?)
      | (?P<name>[A-Za-z_]\w*|π)
      | (?P<operator>\*\*|[-−+*·×/^])
      | (?P<power>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)
      | (?P<open>\()
      | (?P<close>\))
      | (?P<comma>,)
      | (?P<other>.)""",
    re.VERBOSE | re.ASCII | re.DOTALL,
)
_STARTS_OPERAND = {"number", "call", "name", "open"}
_ENDS_OPERAND = {"number", "name", "power", "close"}
# What may stand in a word with others, each for itself: xy is x*y. Whatever else it spells is a name.
_LETTERS = {"x", "y", "e"}


class _Token(NamedTuple):
    """A piece of a formula: its kind, what it is called, and at which character of the text it stands, from 1."""

    kind: str
    word: str
    position: int


def _tokens(text):
    """The pieces of a formula without its blanks, with a sign for each product that is written without one.

    A name before a parenthesis is a call where it is no variable or constant: x(y + 1) is a product.
    """
    previous = None
    for token in _words(text):
        # A number behind what it multiplies would look like a power: x2.
        if previous in _ENDS_OPERAND and token.kind in _STARTS_OPERAND - {"number"}:
            yield _Token("implicit", "*", token.position)
        yield token
        previous = token.kind


def _words(text):
    matches = [match for match in _TOKENS.finditer(text) if match.lastgroup != "space"]
    for match, following in zip(matches, [*matches[1:], None], strict=True):
        kind, word, position = match.lastgroup, match[0], match.start() + 1
        if kind != "name":
            yield _Token(kind, word, position)
            continue
        is_before_open = following is not None and following.lastgroup == "open"
        *letters, last = _parts(word, is_before_open)
        for letter in letters:
            yield _Token("name", letter, position)
            position += 1
        yield _Token("call" if is_before_open and not _is_value(last) else "name", last, position)


def _parts(word, is_before_open):
    """A word as the names that it is made of: letters for themselves, and a function behind them: xsin(y), xy."""
    letters = []
    rest = word
    while not (_is_value(rest) or _is_function(rest)) and rest[0] in _LETTERS:
        letters.append(rest[0])
        rest = rest[1:]
    return [*letters, rest] if _is_value(rest) or (_is_function(rest) and is_before_open) else [word]


def _is_function(word):
    return _OTHER_SPELLINGS.get(word, word) in FUNCTIONS


def _is_value(word):
    return _OTHER_SPELLINGS.get(word, word) in {*_VARIABLES, *CONSTANTS}


class _Step(NamedTuple):
    """values[slot] = operation.value(*values[arguments]); `varying` are the arguments that depend on x or y."""

    slot: int
    operation: Operation
    arguments: tuple[int, ...]
    varying: tuple[tuple[Callable, int], ...]


class _Tape:
    """The slots before a run (None where a value is still to come), and the steps that fill them."""

    def __init__(self):
        self.initial = [None, None]  # x and y
        self.steps = []

    def constant(self, number):
        self.initial.append(np.float64(number))
        return len(self.initial) - 1

    def apply(self, operation, arguments):
        known = [self.initial[slot] for slot in arguments]
        if all(number is not None for number in known):
            return self.constant(operation.value(*known))
        self.initial.append(None)
        slot = len(self.initial) - 1
        slopes = zip(operation.slopes, arguments, known, strict=True)
        varying = tuple((slope, argument) for slope, argument, number in slopes if number is None)
        self.steps.append(_Step(slot, operation, arguments, varying))
        return slot

    def spent(self, result):
        """For each step the slots that no later one takes: what is in them may go, and its memory is used again."""
        seen, spent = {result, *_VARIABLES.values()}, []
        for step in reversed(self.steps):
            spent.append(tuple({slot for slot in step.arguments if slot not in seen}))
            seen.update(step.arguments)
        return spent[::-1]


@dataclass
class _Parenthesis:
    position: int
    function: str | None = None
    arguments: int = 1


class _Reader:
    """The shunting yard: operands wait as slots of the tape, operators until what follows binds less."""

    def __init__(self):
        self.tape = _Tape()
        self.operands = []
        self.pending = []  # names of operations, and open parentheses
        self.function = None  # where one stands whose parenthesis comes next, and its name

    def read(self, text):
        """The tape and the slot of the result."""
        expects_operand, previous = True, None
        for kind, word, position in _tokens(text):
            if kind == "other":
                raise ValueError(
                    tr(
                        "unexpected {value} at character {position}; a formula takes numbers, x, "
                        "y, + - * / ** ^, parentheses and functions such as sin(x)"
                    ).format(value=word if word.isprintable() else ascii(word), position=position)
                )
            if previous == "power" and (kind == "power" or word in ("^", "**")):
                raise ValueError(
                    tr("a power of a power at character {position} takes parentheses, as in (x²)^3").format(
                        position=position
                    )
                )
            previous = kind
            if kind in _STARTS_OPERAND:
                if not expects_operand:
                    raise ValueError(
                        tr(
                            "an operator is missing before {word} at character {position}; a "
                            "number stands before what it multiplies, as in 2x"
                        ).format(word=_shown(word), position=position)
                    )
                expects_operand = getattr(self, "_" + kind)(word, position)
            elif not expects_operand:
                expects_operand = getattr(self, "_" + kind)(word, position)
            elif word in ("-", "−"):
                self.pending.append("negate")
            elif word != "+":  # a leading plus changes nothing
                raise ValueError(
                    tr("a number, x, y or a function is missing before {word} at character {position}").format(
                        word=word, position=position
                    )
                )
        if expects_operand:
            raise ValueError(tr("the formula ends where a number, x, y or a function is missing"))
        self._reduce(0)
        if self.pending:
            raise ValueError(
                tr("the parenthesis opened at character {position} is never closed").format(
                    position=self.pending[-1].position
                )
            )
        return self.tape, self.operands.pop()

    # Each of the following takes one token and says whether an operand must follow.

    def _number(self, word, position):
        number = float(word.replace("−", "-"))
        if not np.isfinite(number):
            raise ValueError(
                tr("the number at character {position} is too large; the largest is about 1.8e308").format(
                    position=position
                )
            )
        self.operands.append(self.tape.constant(number))
        return False

    def _power(self, word, position):
        self._operator("^", position)
        return self._number(word.translate(_SUPERSCRIPTS), position)

    def _name(self, word, position):
        name = _OTHER_SPELLINGS.get(word, word)
        if name in _VARIABLES:
            self.operands.append(_VARIABLES[name])
        elif name in CONSTANTS:
            self.operands.append(self.tape.constant(CONSTANTS[name]))
        elif name in FUNCTIONS:
            raise ValueError(
                tr("{word} at character {position} is a function: write what it takes in parentheses").format(
                    word=word, position=position
                )
            )
        else:
            known = ", ".join([*_VARIABLES, *CONSTANTS])
            raise ValueError(
                tr("unknown name {word} at character {position}; known are {known}").format(
                    word=_shown(word), position=position, known=known
                )
            )
        return False

    def _call(self, word, position):
        word = _OTHER_SPELLINGS.get(word, word)
        if word not in FUNCTIONS:
            known = ", ".join(FUNCTIONS)
            raise ValueError(
                tr("unknown function {word} at character {position}; known are {known}").format(
                    word=_shown(word), position=position, known=known
                )
            )
        self.function = position, word
        return True

    def _open(self, word, position):
        self.pending.append(_Parenthesis(*(self.function or (position, None))))
        self.function = None
        return True

    def _operator(self, word, position):
        word = _OTHER_SPELLINGS.get(word, word)
        rightmost_first = word == "**"  # 2**3**2 is 2**9
        self._reduce(_PRECEDENCE[word] + rightmost_first)
        self.pending.append(word)
        return True

    def _implicit(self, word, position):
        return self._operator(word, position)

    def _comma(self, word, position):
        self._reduce(0)
        if not self.pending or self.pending[-1].function is None:
            raise ValueError(
                tr("the comma at character {position} is outside a function; decimals take a point, as in 1.5").format(
                    position=position
                )
            )
        self.pending[-1].arguments += 1
        return True

    def _close(self, word, position):
        self._reduce(0)
        if not self.pending:
            raise ValueError(
                tr("the parenthesis closed at character {position} was never opened").format(position=position)
            )
        parenthesis = self.pending.pop()
        if parenthesis.function is not None:
            operation = FUNCTIONS[parenthesis.function]
            takes = len(operation.slopes)
            if parenthesis.arguments != takes:
                words = (
                    tr("{function} at character {position} takes 1 argument, not {given}")
                    if takes == 1
                    else tr("{function} at character {position} takes {count} arguments, not {given}")
                )
                place = {"function": parenthesis.function, "position": parenthesis.position}
                raise ValueError(words.format(**place, count=takes, given=parenthesis.arguments))
            self._apply(operation)
        return False

    def _reduce(self, precedence):
        """Apply the pending operators, back to the last parenthesis, that bind at least this tightly."""
        while self.pending and isinstance(self.pending[-1], str) and _PRECEDENCE[self.pending[-1]] >= precedence:
            self._apply(_ARITHMETIC[self.pending.pop()])

    def _apply(self, operation):
        count = len(operation.slopes)
        arguments = tuple(self.operands[-count:])
        self.operands[-count:] = [self.tape.apply(operation, arguments)]


def plain(text: str) -> str:
    """A formula in the one spelling that programming languages share: 3x² is 3*x**2, and ln(x) is log(x)."""
    end, written = 0, []
    for kind, word, position in _tokens(text):
        if kind == "implicit":
            end = position - 1
            written.append("*")
            continue
        spelled = _OTHER_SPELLINGS.get(word, word).replace("−", "-")
        written += text[end : position - 1], f"**{int(word.translate(_SUPERSCRIPTS))}" if kind == "power" else spelled
        end = position - 1 + len(word)
    return "".join(written)


def _shown(word):
    return word if len(word) <= _SHOWN_LENGTH else word[:_SHOWN_LENGTH] + "…"


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
    _tape: _Tape = field(init=False, repr=False, compare=False)
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
            tape, result = _Reader().read(self.text)
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
        if self._result >= len(_VARIABLES) and np.shape(result) == point.shape[:-1]:
            return result
        value = np.empty(point.shape[:-1])
        value[...] = result
        return value[()]

    def _both(self, point, product):
        """Value and gradient in one pass: slopes while the numbers of their operation are in the processor's cache."""
        values = self._first_values(point)
        # None where a slot doesn't depend on the variable, so that inf * 0 can't arise there.
        by_x, by_y = [None] * len(values), [None] * len(values)
        by_x[0] = by_y[1] = _ONE
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
                    if partial is _ONE:
                        term = derivative
                    else:
                        term = partial if derivative is _ONE else product(partial, derivative)
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

"""From text to tape, or to a sentence that names the place where it cannot be read."""

from dataclasses import dataclass

import numpy as np

from gdsim.core.formula.tape import Tape
from gdsim.core.formula.tokens import STARTS_OPERAND, SUPERSCRIPTS, spelled, tokens
from gdsim.core.formula.vocabulary import ARITHMETIC, CONSTANTS, FUNCTIONS, PRECEDENCE, VARIABLES
from gdsim.language import tr

_SHOWN_LENGTH = 20  # characters of an unknown name that a message repeats, to stay one readable sentence


@dataclass
class _Parenthesis:
    position: int
    function: str | None = None
    arguments: int = 1


class Reader:
    """The shunting yard: operands wait as slots of the tape, operators until what follows binds less."""

    def __init__(self):
        self.tape = Tape()
        self.operands = []
        self.pending = []  # names of operations, and open parentheses
        self.function = None  # where one stands whose parenthesis comes next, and its name

    def read(self, text):
        """The tape and the slot of the result."""
        expects_operand, previous = True, None
        for kind, word, position in tokens(text):
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
            if kind in STARTS_OPERAND:
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
        return self._number(word.translate(SUPERSCRIPTS), position)

    def _name(self, word, position):
        name = spelled(word)
        if name in VARIABLES:
            self.operands.append(VARIABLES[name])
        elif name in CONSTANTS:
            self.operands.append(self.tape.constant(CONSTANTS[name]))
        elif name in FUNCTIONS:
            raise ValueError(
                tr("{word} at character {position} is a function: write what it takes in parentheses").format(
                    word=word, position=position
                )
            )
        else:
            known = ", ".join([*VARIABLES, *CONSTANTS])
            raise ValueError(
                tr("unknown name {word} at character {position}; known are {known}").format(
                    word=_shown(word), position=position, known=known
                )
            )
        return False

    def _call(self, word, position):
        word = spelled(word)
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
        word = spelled(word)
        rightmost_first = word == "**"  # 2**3**2 is 2**9
        self._reduce(PRECEDENCE[word] + rightmost_first)
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
        while self.pending and isinstance(self.pending[-1], str) and PRECEDENCE[self.pending[-1]] >= precedence:
            self._apply(ARITHMETIC[self.pending.pop()])

    def _apply(self, operation):
        count = len(operation.slopes)
        arguments = tuple(self.operands[-count:])
        self.operands[-count:] = [self.tape.apply(operation, arguments)]


def _shown(word):
    return word if len(word) <= _SHOWN_LENGTH else word[:_SHOWN_LENGTH] + "…"

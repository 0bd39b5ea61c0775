"""Conditions on a run, such as `loss < 0.1 and epoch < 20`: measures, numbers and text compared, and, or, not.

They are data: parsed into a small tree, never executed. A measure may have a number in parentheses,
`epochs_until(0.1)`, and the number of a racer in brackets, `loss[2]`; without one it is that of the first.
"""

import ast
import math
import operator
from collections.abc import Callable
from typing import NamedTuple

from gdsim.language import tr

Value = float | str


class Measured(NamedTuple):
    """A measure of a run; `racer` counts from 0."""

    name: str
    argument: float | None = None
    racer: int = 0


Operand = Measured | float | str


class Comparison(NamedTuple):
    """Operands from left to right, with an operator between each two of them."""

    operands: tuple[Operand, ...]
    operators: tuple[str, ...]


class Combination(NamedTuple):
    """All of several conditions ("and"), any of them ("or"), or that the only one does not hold ("not")."""

    kind: str
    parts: tuple["Condition", ...]


Condition = Comparison | Combination

COMPARED = {
    ast.Lt: ("<", operator.lt),
    ast.LtE: ("<=", operator.le),
    ast.Gt: (">", operator.gt),
    ast.GtE: (">=", operator.ge),
    ast.Eq: ("==", operator.eq),
    ast.NotEq: ("!=", operator.ne),
}
BY_SIGN = dict(COMPARED.values())
# Signs that are not about more and less, and so take text as well.
OF_TEXT = ("==", "!=")
# A condition is a line; more is no condition of ours, and would only take time.
LONGEST = 500
TAKES = 'measures, numbers and "text" compared by < <= > >= == !=, with and, or, not and parentheses'


def parse_condition(text: str) -> Condition:
    """ValueError, with one sentence, for what is no condition."""
    condition = _condition(_body(text, tr("a condition takes {takes}").format(takes=tr(TAKES))), text)
    if not all(map(measured, _comparisons(condition))):
        raise ValueError(
            tr("{text!r} asks nothing of the run; each comparison takes a measure, such as loss").format(text=text)
        )
    return condition


def parse_operand(text: str) -> Operand:
    """A measure alone, or a number. ValueError, with one sentence, for anything else."""
    takes = tr("a measure, such as loss or epochs_until(0.1), or a number")
    operand = _operand(_body(text, tr("a measure takes {takes}").format(takes=takes)), text)
    if isinstance(operand, str):
        raise ValueError(tr("{text!r} is no measure; it takes {takes}").format(text=text, takes=takes))
    return operand


def measured(tree: Condition | Operand) -> list[Measured]:
    """Every measure in a tree."""
    match tree:
        case Measured():
            return [tree]
        case Comparison(operands, _):
            return [operand for operand in operands if isinstance(operand, Measured)]
        case Combination(_, parts):
            return [found for part in parts for found in measured(part)]
    return []


def _comparisons(tree: Condition) -> list[Comparison]:
    if isinstance(tree, Comparison):
        return [tree]
    return [found for part in tree.parts for found in _comparisons(part)]


def compared_texts(tree: Condition | Operand) -> list[tuple[Measured, str]]:
    """Each measure that is compared with a text, and the text."""
    match tree:
        case Combination(_, parts):
            return [pair for part in parts for pair in compared_texts(part)]
        case Comparison(operands, _):
            texts = [operand for operand in operands if isinstance(operand, str)]
            return [(operand, text) for text in texts for operand in operands if isinstance(operand, Measured)]
    return []


def holds(condition: Condition, value: Callable[[Measured], Value]) -> bool:
    """Whether it does where the measures have these values; a comparison with what is not a number never does."""
    match condition:
        case Combination("and", parts):
            return all(holds(part, value) for part in parts)
        case Combination("or", parts):
            return any(holds(part, value) for part in parts)
        case Combination(_, (part,)):
            return not holds(part, value)
        case Comparison(operands, signs):
            values = [value(operand) if isinstance(operand, Measured) else operand for operand in operands]
            return all(map(_compare, values, signs, values[1:]))


def _compare(left, sign, right):
    if isinstance(left, str) != isinstance(right, str):
        return sign == "!="
    if isinstance(left, float) and (math.isnan(left) or math.isnan(right)):
        return False
    return bool(BY_SIGN[sign](left, right))


def _body(text, what_it_takes):
    if len(text) > LONGEST:
        raise ValueError(
            tr("a condition has at most {longest} characters, not {count}").format(longest=LONGEST, count=len(text))
        )
    try:
        return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ValueError(
            tr("{text!r} cannot be read; {what_it_takes}").format(text=text, what_it_takes=what_it_takes)
        ) from None


def _condition(node, text) -> Condition:
    match node:
        case ast.BoolOp(op=ast.And(), values=parts):
            return Combination("and", tuple(_condition(part, text) for part in parts))
        case ast.BoolOp(op=ast.Or(), values=parts):
            return Combination("or", tuple(_condition(part, text) for part in parts))
        case ast.UnaryOp(op=ast.Not(), operand=part):
            return Combination("not", (_condition(part, text),))
        case ast.Compare(left=left, ops=kinds, comparators=others) if all(type(kind) in COMPARED for kind in kinds):
            operands = tuple(_operand(operand, text) for operand in (left, *others))
            signs = tuple(COMPARED[type(kind)][0] for kind in kinds)
            if any(isinstance(operand, str) for operand in operands) and not set(signs) <= set(OF_TEXT):
                raise ValueError(tr("{text!r} compares text by more and less; text takes == or !=").format(text=text))
            return Comparison(operands, signs)
    raise ValueError(tr("{text!r} cannot be read; a condition takes {takes}").format(text=text, takes=tr(TAKES)))


def _operand(node, text) -> Operand:
    match node:
        case ast.Constant(value=bool()):
            pass
        case ast.Constant(value=int() | float() as value):
            return float(value)
        case ast.Constant(value=str() as value):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
            return -float(value)
        case ast.Name(id=name):
            return Measured(name)
        case ast.Call(func=ast.Name(id=name), args=[argument], keywords=[]):
            number = _operand(argument, text)
            if isinstance(number, float):
                return Measured(name, number)
        case ast.Subscript(value=value, slice=ast.Constant(value=int() as racer)) if racer >= 1:
            operand = _operand(value, text)
            if isinstance(operand, Measured):
                return operand._replace(racer=racer - 1)
    raise ValueError(tr("{text!r} cannot be read; a condition takes {takes}").format(text=text, takes=tr(TAKES)))

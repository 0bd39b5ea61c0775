"""An optimizer's update rule as a teacher writes it: lines of formula, from which symbols and numbers both come."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, NamedTuple

import numpy as np

Role = Literal["", "gradient", "velocity", "scaling", "step", "parameter"]

# What an optimizer is written with; the rest is for those who show it.
__all__ = ["NEW_PARAMETERS", "Line", "Symbol", "step_line", "vector"]


class Number(NamedTuple):
    """A number written in a rule."""

    value: float


class Name(NamedTuple):
    """A quantity named in a rule."""

    name: str


class Operation(NamedTuple):
    """An operator, one of + - * / ^ sqrt min max, and what it is applied to."""

    operator: str
    arguments: tuple["Expression", ...]


Expression = Number | Name | Operation

_OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "^"}
_FUNCTIONS = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "^": np.power,
    "sqrt": np.sqrt,
    "min": np.minimum,
    "max": np.maximum,
}
_CALLS = {"sqrt": 1, "min": 2, "max": 2}  # and how many arguments each takes


def parse(text: str) -> Expression:
    """The tree of a formula of names, numbers, + - * / ^, sqrt(…), min(…), max(…) and parentheses.

    ValueError for any other.
    """
    try:
        return _tree(ast.parse(text.replace("^", "**"), mode="eval").body)
    except (SyntaxError, TypeError, KeyError):
        raise ValueError(
            f"the rule {text!r} cannot be read; it takes names, numbers, + - * / ^, sqrt(...), min(...), max(...) and "
            "parentheses"
        ) from None


def _tree(node) -> Expression:
    match node:
        case ast.Constant(value=int() | float() as value):
            return Number(float(value))
        case ast.Name(id=name):
            return Name(name)
        case ast.BinOp(left=left, op=operator, right=right):
            return Operation(_OPERATORS[type(operator)], (_tree(left), _tree(right)))
        case ast.Call(func=ast.Name(id=function), args=arguments, keywords=[]) if _CALLS[function] == len(arguments):
            return Operation(function, tuple(map(_tree, arguments)))
    raise TypeError


def names(expression: Expression) -> tuple[str, ...]:
    """The names in a tree, each once, in the order of their writing."""
    match expression:
        case Number():
            return ()
        case Name(name):
            return (name,)
        case Operation(_, arguments):
            return tuple(dict.fromkeys(name for argument in arguments for name in names(argument)))


def evaluate(expression: Expression, values: Mapping):
    """What a tree comes to, elementwise, where the names have these values; never a warning."""
    with np.errstate(all="ignore"):
        return _value(expression, values)


def _value(expression, values):
    match expression:
        case Number(value):
            return np.float64(value)
        case Name(name):
            return values[name]
        case Operation(operator, arguments):
            return _FUNCTIONS[operator](*[_value(argument, values) for argument in arguments])


class Symbol(NamedTuple):
    """How a name is written: β with subscript 2, v with a hat and subscript t, the word step.

    A vector has one number for each parameter; a scalar is the same for all.
    """

    letter: str
    subscript: str = ""
    hat: bool = False
    vector: bool = False
    role: Role = ""


@dataclass(frozen=True)
class Line:
    """One line of an update rule, such as `m = beta1 * m_before + (1 - beta1) * g`.

    It may name: g, the batch's gradient; w_before, the parameters before the step; learning_rate; t, this step's
    number from 1, where the state counts `steps`; the optimizer's hyper-parameters; what it has `surveyed`; the
    results of earlier lines;
    and, as `name_before`, what a line's `state`, a field of the optimizer's state, was before this step.
    The last line's result is w, the parameters after the step. `role` says what the result is, and so its colour.
    """

    text: str
    title: str
    symbol: Symbol
    role: Role = ""
    state: str = ""
    name: str = field(init=False)
    expression: Expression = field(init=False)

    def __post_init__(self):
        name, equals, formula = self.text.partition("=")
        if not equals or not name.strip().isidentifier():
            raise ValueError(f"the rule {self.text!r} cannot be read; it takes a name, = and a formula")
        object.__setattr__(self, "name", name.strip())
        object.__setattr__(self, "expression", parse(formula.strip()))


def vector(letter: str, subscript: str = "t", hat: bool = False) -> Symbol:
    """A symbol with one number for each parameter, written with the step's t."""
    return Symbol(letter, subscript, hat, vector=True)


def step_line(text: str) -> Line:
    """The line of what is taken off the parameters."""
    return Line(text, "Step", vector("step", ""), "step")


NEW_PARAMETERS = Line("w = w_before - step", "New parameters", vector("w"), "parameter")
_GIVEN = {
    "g": Symbol("g", "t", vector=True, role="gradient"),
    "w_before": Symbol("w", "t−1", vector=True, role="parameter"),
    "learning_rate": Symbol("α"),
    "t": Symbol("t"),
}
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


@dataclass(frozen=True, eq=False)
class ExplainedLine:
    """A line with one step's numbers: of every name in it, and what it comes to, each (d,) for d parameters."""

    line: Line
    values: dict[str, np.ndarray]
    result: np.ndarray


@dataclass(frozen=True, eq=False)
class Explanation:
    """An optimizer's rule with one step's numbers, and how each name in it is written."""

    lines: tuple[ExplainedLine, ...]
    symbols: dict[str, Symbol]


def explain(
    optimizer, gradient, state, parameters, learning_rate: float, surveyed: Mapping | None = None, clipping=None
) -> Explanation:
    """The step that `optimizer.update` takes from the same arguments; gradient and parameters have shape (d,).

    `surveyed` is what the optimizer surveyed there; by itself, what it would without an objective. With a `Clipping`
    the gradient is what the batch gave, and its lines come first.

    Each line is evaluated as it is declared, so that the symbols and the numbers cannot drift apart.
    """
    rule, symbols = rule_and_symbols(optimizer, clipping)
    given, gradient = (clipping.given(gradient), clipping(gradient)) if clipping else ({"g": gradient}, gradient)
    values = {
        **given,
        "w_before": parameters,
        "learning_rate": learning_rate,
        **{name: getattr(optimizer, name) for name in optimizer.hyperparameters()},
        **(optimizer.survey(gradient, state, parameters, learning_rate) if surveyed is None else surveyed),
    }
    if "steps" in state._fields:
        values["t"] = state.steps + 1
    values |= {line.name + "_before": getattr(state, line.state) for line in rule if line.state}
    shape = np.shape(parameters)
    values = {name: np.broadcast_to(np.asarray(value, dtype=float), shape) for name, value in values.items()}
    lines = []
    for line in rule:
        result = evaluate(line.expression, values)
        used = {name: values[name] for name in names(line.expression)}
        lines.append(ExplainedLine(line, used, result))
        values[line.name] = result
    return Explanation(tuple(lines), symbols)


@lru_cache
def rule_and_symbols(optimizer, clipping=None) -> tuple[tuple[Line, ...], dict[str, Symbol]]:
    """An optimizer's rule, and how each name in it is written: the same in every step."""
    rule, symbols = optimizer.rule(), _GIVEN | optimizer.surveyed
    if clipping:
        rule, symbols = (*clipping.rule(), *rule), symbols | clipping.symbols
    for name, description in optimizer.hyperparameters().items():
        letter = description.symbol.rstrip("₀₁₂₃₄₅₆₇₈₉")
        symbols[name] = Symbol(letter, description.symbol[len(letter) :].translate(_SUBSCRIPTS))
    for line in rule:
        symbols[line.name] = line.symbol._replace(role=line.role)
        if line.state:
            symbols[line.name + "_before"] = symbols[line.name]._replace(subscript="t−1")
    return rule, symbols

"""A formula f(x, y) and its partial derivatives, as text that Python can run."""

import ast
import re
from functools import reduce

from gdsim.core.formula import plain
from gdsim.experiment.files import ExperimentError
from gdsim.language import tr

# What the derivative of each function of u is.
SLOPES = {
    "abs": "sign(u)",
    "acos": "-reciprocal(sqrt((1 - u) * (1 + u)))",
    "asin": "reciprocal(sqrt((1 - u) * (1 + u)))",
    "atan": "1 / (1 + u**2)",
    "cos": "-sin(u)",
    "cosh": "sinh(u)",
    "exp": "exp(u)",
    "log": "1 / u",
    "log10": "1 / (u * log(10))",
    "log2": "1 / (u * log(2))",
    "sigmoid": "sigmoid(u) * sigmoid(-u)",
    "sin": "cos(u)",
    "sinh": "cosh(u)",
    "sqrt": "0.5 * reciprocal(sqrt(u))",
    "tan": "1 + tan(u)**2",
    "tanh": "1 / cosh(u)**2",
}
# Larger and smaller of two: which one moves the result, half of each at a tie.
CHOICES = {"max": "heaviside(u - v, 0.5)", "min": "heaviside(v - u, 0.5)"}
# Larger whole numbers have no exact float; NumPy and PyTorch refuse them.
LARGEST_WHOLE = 2**53
TOO_DEEP = "problem.formula nests too deeply to be written as a script"
ZERO, ONE = ast.Constant(0), ast.Constant(1)


def python(formula: str) -> str:
    """The formula as a Python expression in x, y and the names of its functions. Raises ExperimentError."""
    text = " ".join(plain(formula).split())
    text = re.sub(r"(?<![\w.])0+(?=\d)", "", text)
    # From the last one on, so that the places of the others stay.
    for place in sorted(_integers_to_avoid(_tree(text)), reverse=True):
        text = f"{text[:place]}.0{text[place:]}"
    return text


def gradient(text: str) -> tuple[str, str]:
    """The partial derivatives of a Python expression by x and by y."""
    return tuple(ast.unparse(_derivative(_tree(text), name)) for name in "xy")


def used(*texts: str) -> set[str]:
    """The names in Python expressions, without x and y."""
    return {node.id for text in texts for node in ast.walk(_tree(text)) if isinstance(node, ast.Name)} - {"x", "y"}


def varies(text: str) -> bool:
    """Whether a Python expression depends on x or y."""
    return _varies(_tree(text))


def with_numbers_as_tensors(text: str) -> str:
    """PyTorch's functions take tensors only, so each number that is handed to one becomes a tensor."""

    class Wrap(ast.NodeTransformer):
        changed = False

        def visit_Call(self, call):
            self.generic_visit(call)
            call.args = [self.wrapped(node) for node in call.args]
            return call

        def wrapped(self, node):
            if _varies(node) or any(isinstance(part, ast.Call) for part in ast.walk(node)):
                return node
            self.changed = True
            return _call("tensor", node)

    wrap = Wrap()
    tree = wrap.visit(_tree(text))
    return ast.unparse(tree) if wrap.changed else text


def _tree(text):
    try:
        return ast.parse(text, mode="eval").body
    except (SyntaxError, RecursionError, MemoryError):
        raise ExperimentError(tr(TOO_DEEP)) from None


def _integers_to_avoid(tree):
    """Where whole numbers end that NumPy or PyTorch would take for integers of 64 bits, unlike the run."""
    parts = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            parts += [argument for argument in node.args if not _varies(argument)]
        else:
            is_power = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow) and not _varies(node)
            is_large = isinstance(node, ast.Constant) and node.value > LARGEST_WHOLE
            parts += [node] * (is_power or is_large)
    numbers = (node for part in parts for node in ast.walk(part) if isinstance(node, ast.Constant))
    return {node.end_col_offset for node in numbers if isinstance(node.value, int)}


def _derivative(node, name):
    if not _varies(node):
        return ZERO
    match node:
        case ast.Name():
            return ONE if node.id == name else ZERO
        case ast.UnaryOp(op=ast.USub()):
            return _product(ast.Constant(-1), _derivative(node.operand, name))
        case ast.UnaryOp():
            return _derivative(node.operand, name)
        case ast.Call(func=ast.Name(id=function), args=[u, v]):
            chosen = _filled(CHOICES[function], u=u, v=v)
            other = _filled(CHOICES[function], u=v, v=u)
            return _sum(_product(chosen, _derivative(u, name)), _product(other, _derivative(v, name)))
        case ast.Call(func=ast.Name(id=function), args=[u]):
            return _product(_filled(SLOPES[function], u=u), _derivative(u, name))
    u, v = node.left, node.right
    du, dv = _derivative(u, name), _derivative(v, name)
    match node.op:
        case ast.Add():
            return _sum(du, dv)
        case ast.Sub():
            return _sum(du, _product(ast.Constant(-1), dv))
        case ast.Mult():
            return _sum(_product(du, v), _product(u, dv))
        case ast.Div():
            quotient = ZERO if du is ZERO else ast.BinOp(du, ast.Div(), v)
            return _sum(quotient, _product(ast.Constant(-1), _filled("u / v**2", u=u, v=v), dv))
    return _power_derivative(node, du, dv)


def _power_derivative(node, du, dv):
    u, v = node.left, node.right
    power = _number(v)
    if power is None:
        by_base = _product(v, _filled("u**(v - 1)", u=u, v=v), du)
    elif power == 2:
        by_base = _product(v, u, du)
    else:
        by_base = _product(v, ast.BinOp(u, ast.Pow(), ast.Constant(power - 1)), du)
    return _sum(by_base, _product(node, _call("log", u), dv))


def _product(*nodes):
    """Numbers are multiplied and come first; 0 swallows all, and 1 is not written."""
    coefficient, factors = 1, []
    for node in nodes:
        number, more = _factors(node)
        coefficient *= number
        factors += more
    if coefficient == 0:
        return ZERO
    if not factors:
        return ast.Constant(coefficient)
    if abs(coefficient) != 1:
        factors.insert(0, ast.Constant(coefficient))
    result = reduce(lambda left, right: ast.BinOp(left, ast.Mult(), right), factors)
    return ast.UnaryOp(ast.USub(), result) if coefficient == -1 else result


def _factors(node):
    """A product as its number and its other factors."""
    if (number := _number(node)) is not None:
        return number, []
    match node:
        case ast.UnaryOp(op=ast.USub()):
            number, factors = _factors(node.operand)
            return -number, factors
        case ast.BinOp(op=ast.Mult()):
            left, right = _factors(node.left), _factors(node.right)
            return left[0] * right[0], left[1] + right[1]
    return 1, [node]


def _sum(left, right):
    if left is ZERO or right is ZERO:
        return right if left is ZERO else left
    if not (_factors(left)[1] or _factors(right)[1]):
        return ast.Constant(_number(left) + _number(right))
    if _factors(right)[0] < 0:
        return ast.BinOp(left, ast.Sub(), _product(ast.Constant(-1), right))
    return ast.BinOp(left, ast.Add(), right)


def _number(node):
    match node:
        case ast.Constant():
            return node.value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
            return -node.operand.value


def _varies(node):
    return any(isinstance(part, ast.Name) and part.id in ("x", "y") for part in ast.walk(node))


def _call(function, argument):
    return ast.Call(ast.Name(function), [argument], [])


def _filled(template, **nodes):
    """A template's tree with nodes for its letters."""

    class Fill(ast.NodeTransformer):
        def visit_Name(self, name):
            return nodes.get(name.id, name)

    return Fill().visit(ast.parse(template, mode="eval").body)

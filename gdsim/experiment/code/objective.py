"""The lines of a script that say what is minimised: `loss`, and in NumPy also `gradient`, as functions of w."""

from gdsim.experiment.code import formula as formulas
from gdsim.experiment.problem import Problem

# Of one score a sample: the loss of each sample, and its derivative by the score.
ONE_SCORE = {
    "mse": ("(s - y) ** 2", "2 * (s - y)"),
    "mae": ("np.abs(s - y)", "np.sign(s - y)"),
    "huber": ("np.where(np.abs(s - y) <= 1, 0.5 * (s - y) ** 2, np.abs(s - y) - 0.5)", "np.clip(s - y, -1, 1)"),
    "bce": ("np.logaddexp(0, s) - y * s", "1 / (1 + np.exp(-s)) - y"),
    "hinge": ("np.maximum(0, 1 - y * s)", "-y * (1 - y * s > 0)"),
}
# Of a score for each class: the lines that come first, the loss of each sample, and its derivative by the scores.
LOG_SHARES = (
    "s = s - s.max(axis=1, keepdims=True)  # no exponential overflows",
    "log_p = s - np.log(np.exp(s).sum(axis=1, keepdims=True))",
)
MARGINS = (
    "right = (y * s).sum(axis=1, keepdims=True)",
    "missed = np.maximum(0, 1 + s - right) * (1 - y)  # the margins, by how much",
)
MANY_SCORES = {
    "mse": ((), "((s - y) ** 2).sum(axis=1)", "2 * (s - y)"),
    "cce": (LOG_SHARES, "-(y * log_p).sum(axis=1)", "np.exp(log_p) - y"),
    "hinge": (MARGINS, "missed.sum(axis=1)", "(missed > 0) - y * (missed > 0).sum(axis=1, keepdims=True)"),
}
# PyTorch's own where it has the loss.
TORCH_ONE_SCORE = {
    "mse": "F.mse_loss(s, y)",
    "mae": "F.l1_loss(s, y)",
    "huber": "F.huber_loss(s, y)",
    "bce": "F.binary_cross_entropy_with_logits(s, y)",
    "hinge": "torch.relu(1 - y * s).mean()",
}
TORCH_MANY_SCORES = {
    "mse": 'F.mse_loss(s, y, reduction="sum") / len(y)',
    "cce": "F.cross_entropy(s, y)",
    "hinge": "F.multi_margin_loss(s, y.argmax(dim=1)) * y.shape[1]  # PyTorch divides by the number of classes",
}
# Where NumPy and PyTorch call a formula's function otherwise; the builtin abs takes their numbers too.
NUMPY_NAMES = {
    "acos": "arccos as acos",
    "asin": "arcsin as asin",
    "atan": "arctan as atan",
    "max": "maximum as max",
    "min": "minimum as min",
}
TORCH_NAMES = {"max": "maximum as max", "min": "minimum as min"}
CONSTANTS = ("e", "pi", "tau")
HELPERS = {
    "sigmoid": ["def sigmoid(u):", "    return 1 / (1 + exp(-u))"],
    "reciprocal": ["def reciprocal(u):", "    return 1 / u if u else 0.0  # 0 where the slope is vertical"],
}


def numpy_fit(problem: Problem) -> list[str]:
    """loss(w, X, y) and gradient(w, X, y)."""
    name, many = problem.data.loss.name, problem.data.model.outputs > 1
    first, value, slope = MANY_SCORES[name] if many else ((), *ONE_SCORE[name])
    shared = ["    s = X @ w", *("    " + line for line in first)]
    weights = _weights(problem)
    penalty = f" + L2 * np.sum({weights} ** 2)" if problem.objective.l2 else ""
    lines = [
        "def loss(w, X, y):",
        f'    """{problem.data.loss.title}."""',
        *shared,
        f"    return np.mean({value}){penalty}",
        "",
        "",
        "def gradient(w, X, y):",
        *shared,
        f"    slope = {slope}  # of each sample's loss, by its score",
    ]
    if not problem.objective.l2:
        return [*lines, "    return X.T @ slope / len(y)"]
    return [*lines, "    g = X.T @ slope / len(y)", f"    g{weights[1:]} += 2 * L2 * {weights}", "    return g"]


def torch_fit(problem: Problem) -> list[str]:
    """loss(w, X, y)."""
    name, many = problem.data.loss.name, problem.data.model.outputs > 1
    value = (TORCH_MANY_SCORES if many else TORCH_ONE_SCORE)[name]
    lines = ["def loss(w, X, y):", f'    """{problem.data.loss.title}."""', "    s = X @ w"]
    if not problem.objective.l2:
        return [*lines, f"    return {value}"]
    penalty = f"L2 * ({_weights(problem)} ** 2).sum()"
    return [*lines, f"    value = {value}", f"    return value + {penalty}"]


def numpy_surface(problem: Problem) -> list[str]:
    """loss(w) and gradient(w)."""
    value = formulas.python(problem.objective.formula.text)
    slopes = formulas.gradient(value)
    helpers = [lines for name, lines in HELPERS.items() if name in formulas.used(value, *slopes)]
    return [
        *(line for lines in helpers for line in [*lines, "", ""]),
        "def loss(w):",
        "    x, y = w",
        f"    return {value}",
        "",
        "",
        "def gradient(w):",
        "    x, y = w",
        f"    by_x = {slopes[0]}",
        f"    by_y = {slopes[1]}",
        "    return np.array([by_x, by_y])",
    ]


def torch_surface(problem: Problem) -> list[str]:
    """loss(w)."""
    return ["def loss(w):", "    x, y = w", f"    return {_torch_value(problem)}"]


def formula_imports(problem: Problem, library: str) -> list[str]:
    """The imports of what a surface's loss and gradient name."""
    if library == "torch":
        names, aliases = formulas.used(_torch_value(problem)), TORCH_NAMES
    else:
        value = formulas.python(problem.objective.formula.text)
        names, aliases = formulas.used(value, *formulas.gradient(value)), NUMPY_NAMES
        names = names | ({"exp"} if "sigmoid" in names else set())
        names -= set(HELPERS)
    functions = sorted(names - {*CONSTANTS, "abs"})
    constants = [name for name in CONSTANTS if name in names]
    lines = [f"from math import {', '.join(constants)}"] if constants else []
    return lines + ([f"from {library} import {', '.join(aliases.get(n, n) for n in functions)}"] if functions else [])


def _torch_value(problem):
    """The formula; a constant one is tied to x, so that PyTorch finds a slope of 0."""
    value = formulas.python(problem.objective.formula.text)
    if not formulas.varies(value):
        value = f"{value} + 0*x"
    return formulas.with_numbers_as_tensors(value)


def _weights(problem):
    """All rows of w but the biases."""
    return "w[:-1]" if problem.objective.dimension > problem.data.model.penalized.sum() else "w[:]"

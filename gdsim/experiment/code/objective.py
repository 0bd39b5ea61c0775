"""The lines of a script that say what is minimised: `loss`, and in NumPy also `gradient`, as functions of w."""

from gdsim.experiment.code import formula as formulas
from gdsim.experiment.problem import Problem

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
    code, model = _loss_code(problem), problem.data.model.code
    shared = ["    " + line for line in (*model.scores, *code.first)]
    weights = f"w{model.penalized}"
    objective = problem.objective
    penalty = f" + L2 * np.sum({weights} ** 2)" if objective.l2 else ""
    penalty += f" + L1 * np.sum(np.abs({weights}))" if objective.l1 else ""
    lines = [
        "def loss(w, X, y):",
        f'    """{problem.data.loss.title}."""',
        *shared,
        f"    return np.mean({code.value}){penalty}",
        "",
        "",
        "def gradient(w, X, y):",
        *shared,
        f"    slope = {code.slope}  # of each sample's loss, by its score",
    ]
    *first, gradient = model.gradient
    lines += ["    " + line for line in first]
    if not objective.has_penalty:
        return [*lines, f"    return {gradient}"]
    lines.append(f"    g = {gradient}")
    if objective.l2:
        lines.append(f"    g{model.penalized} += 2 * L2 * {weights}")
    if objective.l1:
        lines.append(f"    g{model.penalized} += L1 * np.sign({weights})")
    return [*lines, "    return g"]


def torch_fit(problem: Problem) -> list[str]:
    """loss(w, X, y)."""
    value, model = _loss_code(problem).torch, problem.data.model.code
    lines = ["def loss(w, X, y):", f'    """{problem.data.loss.title}."""']
    lines += ["    " + line for line in model.torch_scores]
    objective, weights = problem.objective, f"w{model.penalized}"
    if not objective.has_penalty:
        return [*lines, f"    return {value}"]
    penalties = [f"L2 * ({weights} ** 2).sum()"] if objective.l2 else []
    penalties += [f"L1 * {weights}.abs().sum()"] if objective.l1 else []
    return [*lines, f"    value = {value}", f"    return value + {' + '.join(penalties)}"]


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


def _loss_code(problem):
    loss = problem.data.loss
    return loss.code_for_many if problem.data.model.outputs > 1 else loss.code

"""Gradient clipping as functions for a script."""

from collections.abc import Callable

from gdsim.core.clipping import EPSILON, Clipping
from gdsim.core.descent import Racer
from gdsim.experiment.changes import all_racers
from gdsim.experiment.problem import Problem


def is_clipped(problem: Problem) -> bool:
    """Whether any racer's gradient is."""
    return any(racer.clipping for racer in all_racers(problem))


def clipping_lines(problem: Problem, library: str) -> list[str]:
    """A function for each clipping that differs: of the gradient, or in PyTorch of the parameters that hold it."""
    if not is_clipped(problem):
        return []
    body = {"numpy": _numpy, "torch": _torch}[library]
    argument = {"numpy": "g", "torch": "w"}[library]
    lines = []
    for clipping, name in _names(problem).items():
        lines += [f"def {name}({argument}):", f"    {body(clipping)}", "", ""]
    return lines


def clipping_namer(problem: Problem) -> Callable[[Racer], str]:
    """Tells which function is a racer's."""
    names = _names(problem)
    return lambda racer: names[racer.clipping]


def _names(problem) -> dict[Clipping | None, str]:
    names = {}
    for clipping in dict.fromkeys(racer.clipping for racer in all_racers(problem)):
        kind = f"clip_{clipping.by}" if clipping else "clip_nothing"
        number = sum(name.startswith(kind) for name in names.values())
        names[clipping] = f"{kind}_{number + 1}" if number else kind
    return names


def _numpy(clipping):
    if clipping is None:
        return "return g"
    if clipping.by == "value":
        return f"return np.clip(g, -{float(clipping.limit)}, {float(clipping.limit)})"
    return f"return g * min(1.0, {float(clipping.limit)} / (np.linalg.norm(g) + {EPSILON}))"


def _torch(clipping):
    return "pass" if clipping is None else f"torch.nn.utils.clip_grad_{clipping.by}_([w], {float(clipping.limit)})"

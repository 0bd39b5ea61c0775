"""Each optimizer as a class for a script, made from the rule that its own panel shows."""

import re
from collections.abc import Callable

import numpy as np

from gdsim.core.descent import Racer
from gdsim.core.optimizers import Optimizer
from gdsim.core.rule import names

NUMPY_CLASS = '''
class {name}:
    """{title} ({reference})."""
{constructor}
    def step(self, w, g, learning_rate):
{body}
        return w - step
'''
NUMPY_CONSTRUCTOR = """
    def __init__(self{parameters}):
{assignments}
"""
TORCH_CLASS = '''
class {name}(torch.optim.Optimizer):
    """{title} ({reference})."""

    def __init__(self, parameters, lr{parameters}):
        super().__init__(parameters, {{"lr": lr}})
{assignments}

    @torch.no_grad()
    def step(self):
        (group,) = self.param_groups
        (w,) = group["params"]
        g, learning_rate = w.grad, group["lr"]
{body}
        w -= step
'''


def class_name(optimizer: Optimizer) -> str:
    """What the optimizer's class is called in a script; with a switch turned off the rule is another one."""
    return type(optimizer).__name__ + "".join(_switched_off(optimizer))


def numpy_class(optimizer: Optimizer) -> str:
    """The class, with `step(w, g, learning_rate)` that gives the new parameters."""
    assignments = _assignments(optimizer)
    constructor = ""
    if assignments:
        constructor = NUMPY_CONSTRUCTOR.format(parameters=_parameters(optimizer), assignments=_indented(assignments))
    return NUMPY_CLASS.format(
        name=class_name(optimizer),
        title=optimizer.title,
        reference=optimizer.reference.split(";")[0],
        constructor=constructor,
        body=_indented(_body(optimizer, "np.sqrt")),
    )


def numpy_maker(optimizer: Optimizer) -> str:
    """The call that makes one."""
    return f"{class_name(optimizer)}({_settings(optimizer)})"


def torch_has(optimizer: Optimizer) -> bool:
    """Whether PyTorch has the very same algorithm."""
    return bool(optimizer.torch) and not _switched_off(optimizer)


def torch_class(optimizer: Optimizer) -> str:
    """An optimizer that PyTorch lacks, in PyTorch's form."""
    return TORCH_CLASS.format(
        name=class_name(optimizer),
        title=optimizer.title,
        reference=optimizer.reference.split(";")[0],
        parameters=_parameters(optimizer),
        assignments=_indented(_assignments(optimizer)),
        body=_indented(_body(optimizer, "torch.sqrt")),
    )


def torch_kind(optimizer: Optimizer) -> str:
    """The class to make one of."""
    return f"torch.optim.{optimizer.torch}" if torch_has(optimizer) else class_name(optimizer)


def torch_maker(racer: Racer) -> str:
    """A function that makes the racer's optimizer for a list of parameters."""
    settings = torch_settings(racer.optimizer)
    arguments = f"w, lr={float(racer.learning_rate)}" + (f", {settings}" if settings else "")
    return f"lambda w: {torch_kind(racer.optimizer)}({arguments})"


def torch_settings(optimizer: Optimizer) -> str:
    """The keyword arguments that make one, beside the learning rate."""
    if not torch_has(optimizer):
        return _settings(optimizer)
    settings = optimizer.torch_settings(_values(optimizer))
    return ", ".join(f"{name}={value}" for name, value in settings.items())


def _switched_off(optimizer):
    """What says that a switch is off, of each that is."""
    switches = optimizer.hyperparameters().items()
    return [description.off for name, description in switches if getattr(optimizer, name) is False]


def _used(optimizer):
    """The hyper-parameters that the rule names."""
    found = {name for line in optimizer.rule() for name in names(line.expression)}
    return [name for name in optimizer.hyperparameters() if name in found]


def _values(optimizer):
    """Whole numbers as floats too: PyTorch refuses others."""
    return {name: float(getattr(optimizer, name)) for name in _used(optimizer)}


def _settings(optimizer):
    return ", ".join(f"{name}={value}" for name, value in _values(optimizer).items())


def _parameters(optimizer):
    return "".join(f", {name}" for name in _used(optimizer))


def _assignments(optimizer):
    lines = [f"self.{name} = {name}" for name in _used(optimizer)]
    if _counts(optimizer):
        lines.append("self.t = 0")
    first = optimizer.init(np.zeros(1))
    for line in optimizer.rule():
        if line.state:
            lines.append(f"self.{line.name} = {float(np.max(getattr(first, line.state)))}")
    return lines


def _counts(optimizer):
    return any("t" in names(line.expression) for line in optimizer.rule())


def _body(optimizer, square_root):
    """The rule's lines; the last one, the new parameters, is the caller's."""
    rename = _renaming(optimizer, square_root)
    lines = ["self.t += 1  # the steps, from 1"] if _counts(optimizer) else []
    for line in optimizer.rule()[:-1]:
        code = re.sub(r"[A-Za-z_]\w*", lambda match: rename(match[0]), line.text).replace("^", "**")
        comment = "" if line.name == "step" else f"  # {line.title[0].lower()}{line.title[1:]}"
        lines.append(code + comment)
    return lines


def _renaming(optimizer, square_root) -> Callable[[str], str]:
    kept = {line.name for line in optimizer.rule() if line.state} | {"t", *_used(optimizer)}
    words = {"sqrt": square_root, "w_before": "w"}
    words |= {name: f"self.{name}" for name in kept}
    words |= {f"{line.name}_before": f"self.{line.name}" for line in optimizer.rule() if line.state}
    return lambda word: words.get(word, word)


def _indented(lines):
    return "\n".join(" " * 8 + line for line in lines)

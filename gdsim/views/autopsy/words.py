"""An autopsy in words: what the number is called, and one sentence of what it did."""

import math
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from gdsim.core.models.base import Unit
from gdsim.core.stopping import LOSS_BOUND, PARAMETER_BOUND
from gdsim.experiment.problem import Problem
from gdsim.simulation.autopsy import Autopsy
from gdsim.simulation.gauge import BROKEN, BROKEN_GRADIENT, Number
from gdsim.views.toolkit import words

# Significant digits of the numbers in a sentence.
DIGITS = 3


def sentence(found: Autopsy) -> str:
    """What broke at which step, and how it went on from there."""
    values = {
        "step": found.at,
        "end": found.end,
        "number": subject(found.problem, found.number),
        "before": words.number(found.before, DIGITS),
        "broken": words.number(found.broken, DIGITS),
        "led": _end(found),
    }
    if found.at == found.end:
        return _refused(found).format(**values)
    if found.mean_growth is None:
        text = _tr("Step {step}: {number} went from {before} to {broken}; step {end} would have led {led}.")
        return text.format(**values)
    if found.growing_steps == 1:
        text = _tr(
            "Step {step}: {number} went from {before} to {broken}, {times} times as large; step {end} would have led "
            "{led}."
        )
    else:
        text = _tr(
            "Step {step}: {number} went from {before} to {broken}; from this step on it grew {times} times a step, and "
            "step {end} would have led {led}."
        )
    return text.format(times=times(found.mean_growth), **values)


def range_sentence(found: Autopsy) -> str:
    """What it is to be broken, for this number."""
    value = words.short(found.usual, DIGITS)
    if found.number.kind == "loss":
        text = _tr("Nothing else had run away by then; the loss had been {value} at most.")
    else:
        text = _tr(
            "Broken is what is more than {factor} times its range. That is {value} here: the largest that it was until "
            "the loss was lowest, or what is usual where that is more."
        )
    factor = BROKEN_GRADIENT if found.number.kind == "gradient" else BROKEN
    return text.format(value=value, factor=words.short(factor))


def subject(problem: Problem, number: Number) -> str:
    """What a sentence calls the number: "the largest output of layer 2, unit 3,"."""
    if number.kind == "parameter":
        name = problem.parameter_names[number.index]
        return (_tr("the {name}") if problem.is_fit else _tr("the coordinate {name}")).format(name=name)
    if number.kind == "unit":
        text = _tr("the largest output of layer {layer}, unit {unit},")
        return text.format(layer=number.layer + 1, unit=number.index + 1)
    if number.kind == "score":
        return _score(problem.data, number.index)
    if number.kind == "loss":
        return _tr("the loss")
    if not problem.is_fit:
        return _tr("the slope of the ground")
    if not problem.is_layered:
        return _tr("the gradient")
    is_last = number.layer == len(problem.data.model.layers) - 1
    text = _tr("the gradient of the output layer") if is_last else _tr("the gradient of layer {layer}")
    return text.format(layer=number.layer + 1)


def title(problem: Problem, number: Number) -> str:
    """What heads a column of it."""
    if number.kind == "parameter":
        return problem.short_names[number.index]
    if number.kind == "unit":
        return str(Unit(number.layer, number.index))
    if number.kind == "score":
        return _tr("score")
    if number.kind == "loss":
        return _tr("loss")
    return _tr("gradient") if problem.is_fit else _tr("slope")


def meaning(problem: Problem, number: Number) -> str:
    """What the column's numbers are."""
    if number.kind == "parameter":
        name = subject(problem, number)
        return _tr("What {name} was after the step").format(name=name)
    if number.kind in ("unit", "score"):
        is_scaled = number.kind == "score" and problem.data.dataset.task == "regression" and problem.data.scaling
        return (
            _tr("The largest of all training rows in size, after the step; in the standardised target's units")
            if is_scaled
            else _tr("The largest of all training rows in size, after the step")
        )
    if number.kind == "loss":
        return _tr("On all training samples, after the step") if problem.is_fit else _tr("The loss after the step")
    return (
        _tr("The root mean square of the full gradient over the layer's weights and biases, after the step")
        if problem.is_fit
        else _tr("How steep the ground was after the step: the length of the gradient")
    )


def times(growth: float, write: Callable = words.short) -> str:
    """A factor with as many digits as say that it is more than 1: 40, 1.6, 1.003."""
    digits = DIGITS
    while digits < words.MOST_DIGITS and float(f"{growth:.{digits}g}") == 1.0 != growth:
        digits += 1
    return write(growth, digits)


def _refused(found):
    """Of what broke only where the end would have led."""
    if math.isnan(found.broken):
        if found.number.kind == "loss" and not found.problem.is_fit:
            return _tr("Step {end} would have led to where the formula is not defined, and was not taken.")
        return _tr(
            "Step {end} would have thrown {number} from {before} to what is no number (∞ − ∞), and was not taken."
        )
    if math.isinf(found.broken):
        return _tr("Step {end} would have thrown {number} from {before} beyond all numbers, and was not taken.")
    return _tr("Step {end} would have thrown {number} from {before} to {broken}, and was not taken.")


def _end(found):
    """What the refused step would have led where: "the loss to 3×10²⁵, beyond 10²⁴"."""
    if found.left is None:
        name, bound = _tr("the loss"), LOSS_BOUND
        if math.isnan(found.led_to):
            return _tr("to where the loss is no number") if found.problem.is_fit else _tr("where the formula ends")
    else:
        number = Number("parameter", found.left)
        name, bound = subject(found.problem, number), PARAMETER_BOUND
        if number == found.number:
            name = _tr("it")
    values = {"name": name, "value": words.short(found.led_to, DIGITS), "bound": words.short(bound).removeprefix("1×")}
    if math.isfinite(found.led_to):
        return _tr("{name} to {value}, beyond {bound}").format(**values)
    return _tr("{name} beyond all numbers").format(**values)


def _score(data, index):
    if data.model.outputs == 1:
        return _tr("the largest score")
    return _tr("the largest score of {name}").format(name=data.dataset.classes[index])


def _tr(text):
    return QCoreApplication.translate("Autopsy", text)

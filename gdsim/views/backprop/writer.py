"""What the tables of a unit say: its sum, its error, its weights' gradients, each number from those beside it."""

import numpy as np
from PySide6.QtCore import QObject

from gdsim.core.models.base import Unit
from gdsim.experiment.problem import Fit
from gdsim.simulation.backpropagation import Backpropagation
from gdsim.views.toolkit.words import number

# Lines of a table; of more units those that count most are shown, and the others as their sum.
MOST_LINES = 12
# Significant digits, and those before a power of ten: ten columns stand beside each other.
DIGITS, DIGITS_BEFORE_POWER = 3, 2


class UnitWriter(QObject):
    """Writes about one unit: number `unit` of the layer `layer`, both from 0; the last layer has the outputs."""

    def source(self, problem: Fit, layer: int, index: int) -> str:
        """What a layer's input is called; the last one is the constant of the bias."""
        inputs = problem.data.model.layers[layer].inputs
        if index == inputs:
            return self.tr("bias")
        return str(Unit(layer - 1, index)) if layer else problem.data.dataset.feature_titles[index].short

    def unit(self, problem: Fit, layer: int, index: int) -> str:
        """What a unit is called."""
        layers = problem.data.model.layers
        if layer < len(layers) - 1:
            return str(Unit(layer, index))
        return problem.data.dataset.classes[index] if layers[-1].outputs > 1 else self.tr("output")

    def weights(self, problem: Fit, found: Backpropagation, layer: int, unit: int):
        """(title, header, rows, results): what it adds up, what that comes to, and each weight's slope.

        A slope is what the weight is given times the unit's error; the mean of the batch's is the step's gradient.
        """
        given, weights = found.given[layer], found.weights[layer][:, unit]
        own, mean = found.gradients[layer][:, unit], found.mean_gradients[layer][:, unit]
        penalty = found.penalty_gradients[layer][:, unit]
        columns = [given, weights, given * weights, own, mean, *([mean + penalty] if penalty.any() else [])]
        lines = strongest(given * weights)
        rows = [(self.source(problem, layer, i), *(brief(column[i]) for column in columns)) for i in lines]
        empty = [""] * (len(columns) - 3)
        rest = np.delete(given * weights, lines)
        if rest.size:
            rows.append((self.tr("{count} more").format(count=rest.size), "", "", brief(rest.sum()), *empty))
        ends = [(self.tr("sum"), found.sums[layer][unit])]
        if layer < len(found.given) - 1:
            bend = problem.data.model.unit_title.lower()
            ends.append((bend, found.outputs[layer][unit]))
        rows += [(name, "", "", brief(value), *empty) for name, value in ends]
        title = self.tr("→ {unit}: slope = given × error")
        header = ["", self.tr("given"), self.tr("weight"), self.tr("product"), self.tr("slope"), self.tr("mean")]
        header += [self.tr("+ penalty")] if penalty.any() else []
        return title.format(unit=self.unit(problem, layer, unit)), header, rows, len(ends)

    def error(self, problem: Fit, found: Backpropagation, layer: int, unit: int):
        """The same of where its error comes from: from the units that it gives to, or from the loss."""
        header = ["", self.tr("weight"), self.tr("error"), self.tr("product")]
        title = self.tr("← The error of {unit}").format(unit=self.unit(problem, layer, unit))
        error = brief(found.errors[layer][unit])
        if layer == len(found.given) - 1:
            return title, ["", self.tr("error")], [(self.tr("slope of the loss"), error)], 1
        weights, errors = found.weights[layer + 1][unit], found.errors[layer + 1]
        columns, lines = (weights, errors, weights * errors), strongest(weights * errors)
        rows = [(self.unit(problem, layer + 1, i), *(brief(column[i]) for column in columns)) for i in lines]
        rest = np.delete(weights * errors, lines)
        if rest.size:
            rows.append((self.tr("{count} more").format(count=rest.size), "", "", brief(rest.sum())))
        ends = [
            (self.tr("sum"), "", "", brief((weights * errors).sum())),
            (self.tr("× slope"), "", "", brief(found.slopes[layer][unit])),
            (self.tr("= error"), "", "", error),
        ]
        return title, header, rows + ends, len(ends)


def brief(value: float) -> str:
    """A number with as many digits as so many columns have room for."""
    text = number(value, DIGITS)
    return number(value, DIGITS_BEFORE_POWER) if "×" in text else text


def strongest(products) -> np.ndarray:
    """The lines of the largest products (n,), in their order: as many as are read."""
    return np.sort(np.argsort(-np.abs(products), kind="stable")[:MOST_LINES])

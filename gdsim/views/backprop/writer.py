"""What the tables of a unit say: its sum, its error, its weights' gradients, each number from those beside it."""

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject

from gdsim.core.models.base import Unit
from gdsim.experiment.parameter_names import unit_name
from gdsim.experiment.problem import Fit
from gdsim.language import amid
from gdsim.simulation.backpropagation import Backpropagation
from gdsim.simulation.moments import ADJUST, GRADIENT, PREDICT, Moment
from gdsim.views.backprop.number_table import Cell, Unseen
from gdsim.views.toolkit.words import translate

# Lines of a table; of more units those that count most are shown, and the others as their sum.
MOST_LINES = 12


class Written(NamedTuple):
    """A table: its last rows, so many `results`, are what follows from those above.

    inputs: which of the layer's inputs the first rows are about, by number.
    """

    title: str
    header: list[str]
    rows: list[tuple[Cell, ...]]
    results: int
    inputs: tuple[int, ...] = ()


class UnitWriter(QObject):
    """Writes about one unit: number `unit` of the layer `layer`, both from 0; the last layer has the outputs.

    What is not there yet at a `moment` of the step is left blank. `is_expert`: with the field's symbols.
    """

    is_expert = False

    def source(self, problem: Fit, layer: int, index: int) -> str:
        """What a layer's input is called; the last one is the constant of the bias."""
        inputs = problem.data.model.layers[layer].inputs
        if index == inputs:
            return self.tr("bias")
        return Unit(layer - 1, index).place if layer else problem.data.dataset.feature_titles[index].short

    def unit(self, problem: Fit, layer: int, index: int) -> str:
        """What a unit is called."""
        layers = problem.data.model.layers
        if layer < len(layers) - 1:
            return unit_name(Unit(layer, index))
        return problem.data.dataset.classes[index] if layers[-1].outputs > 1 else self.tr("output")

    def short(self, problem: Fit, layer: int, index: int) -> str:
        """The same where room is short."""
        is_hidden = layer < len(problem.data.model.layers) - 1
        return Unit(layer, index).place if is_hidden else self.unit(problem, layer, index)

    def moment(self, moment: Moment) -> str:
        """What is being worked out."""
        if moment.layer is not None:
            words = {PREDICT: self.tr("Forward: layer {layer} of {layers}"), GRADIENT: self.tr("Back: layer {layer}")}
            return words[moment.phase].format(layer=moment.layer + 1, layers=moment.layers)
        if moment.phase == GRADIENT:
            return self.tr("Slopes")
        return self.tr("Adjust the weights") if moment.phase == ADJUST else self.tr("The loss")

    def weights(self, problem: Fit, found: Backpropagation, moment: Moment, layer: int, unit: int) -> Written:
        """What it adds up, what that comes to, and each weight's slope.

        A slope is what the weight is given times the unit's error; the mean of the batch's is the step's gradient.
        """
        given, weights = found.given[layer], found.weights[layer][:, unit]
        own, mean = found.gradients[layer][:, unit], found.mean_gradients[layer][:, unit]
        penalty = found.penalty_gradients[layer][:, unit]
        is_given, is_bent = not layer or moment.has_outputs(layer - 1), moment.has_outputs(layer)
        columns = [(given, is_given), (weights, True), (given * weights, is_bent)]
        columns += [(own, moment.has_gradient), (mean, moment.has_gradient)]
        columns += [(mean + penalty, moment.has_gradient)] if penalty.any() else []
        lines = strongest(given * weights)
        rows = [
            (self.source(problem, layer, i), *(_cell(column[i], there) for column, there in columns)) for i in lines
        ]
        empty = [""] * (len(columns) - 3)
        rest = np.delete(given * weights, lines)
        if rest.size:
            more = self.tr("{count} more").format(count=rest.size)
            rows.append((more, "", "", _cell(rest.sum(), is_bent), *empty))
        ends = [(self.tr("sum"), found.sums[layer][unit])]
        if layer < len(found.given) - 1:
            bend = amid(translate(problem.data.model.unit_title))
            ends.append((f"a = {bend}", found.outputs[layer][unit]))
        rows += [(name, "", "", _cell(value, is_bent), *empty) for name, value in ends]
        title = self.tr("→ {unit}: slope = given × error").format(unit=self.unit(problem, layer, unit))
        header = ["", self.tr("given"), self.tr("weight"), self.tr("product"), self.tr("slope"), self.tr("mean")]
        header += [self.tr("+ penalty")] if penalty.any() else []
        return Written(title, header, rows, len(ends), tuple(lines.tolist()))

    def error(self, problem: Fit, found: Backpropagation, moment: Moment, layer: int, unit: int) -> Written:
        """The same of where its error comes from: from the units that it gives to, or from the loss."""
        title = self.tr("← The error of {unit}").format(unit=self.unit(problem, layer, unit))
        error, is_there = found.errors[layer][unit], moment.has_errors(layer)
        if layer == len(found.given) - 1:
            score, answer, name = self._from_loss(problem.data.loss)
            rows = [
                (score, _cell(found.said[unit], moment.has_outputs(layer))),
                (answer, float(found.actual[unit])),
                (name, _cell(error, is_there)),
            ]
            return Written(title, ["", self.tr("number")], rows, 1)
        header = ["", self.tr("weight"), self.tr("error"), self.tr("product")]
        weights, errors = found.weights[layer + 1][unit], found.errors[layer + 1]
        lines = strongest(weights * errors)
        columns = [(weights, True), (errors, moment.has_errors(layer + 1)), (weights * errors, is_there)]
        rows = [
            (self.short(problem, layer + 1, i), *(_cell(column[i], there) for column, there in columns)) for i in lines
        ]
        rest = np.delete(weights * errors, lines)
        if rest.size:
            rows.append((self.tr("{count} more").format(count=rest.size), "", "", _cell(rest.sum(), is_there)))
        ends = [
            (self.tr("sum"), (weights * errors).sum()),
            (f"× {translate(problem.data.model.slope_formula)}", found.slopes[layer][unit]),
            (self.tr("= error"), error),
        ]
        rows += [(name, "", "", _cell(value, is_there)) for name, value in ends]
        return Written(title, header, rows, len(ends))

    def _from_loss(self, loss):
        """What an output's error is made of, and how."""
        if self.is_expert:
            said, actual = self.tr("probability p") if loss.is_probability else self.tr("score s"), self.tr("actual y")
            differences = self.tr("= p − y"), self.tr("= 2 (s − y)")
        else:
            said, actual = self.tr("probability") if loss.is_probability else self.tr("score"), self.tr("actual")
            differences = self.tr("= how wrong"), self.tr("= 2 × how wrong")
        if loss.is_probability:
            return said, actual, differences[0]
        return said, actual, differences[1] if loss.is_squared_error else self.tr("slope of the loss")


def _cell(value, is_there) -> Cell:
    return float(value) if is_there else Unseen(value)


def strongest(products) -> np.ndarray:
    """The lines of the largest products (n,), in their order: as many as are read."""
    return np.sort(np.argsort(-np.abs(products), kind="stable")[:MOST_LINES])

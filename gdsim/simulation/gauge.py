"""All numbers of a run, measured at once, and which of them are broken: see `gdsim.simulation.autopsy`."""

from collections.abc import Callable
from typing import Literal, NamedTuple

import numpy as np

from gdsim.core.inside import sizes as gradient_sizes
from gdsim.core.series import Series
from gdsim.experiment.problem import Problem

# So many times its range is beyond what learning does. A gradient is a product of what a layer is given and of its
# error: where both are so far out, it is so twice over.
BROKEN, BROKEN_GRADIENT = 10.0, 100.0
# A gradient can be the first only while what it follows from is in order: half way to being broken, in powers of ten.
IN_ORDER = 3.0
# In the end what has only broken, as a unit does whose weights were thrown once, is told from what ran away.
RAN_AWAY = 100.0
# Rows of a training set whose outputs are looked at: an even share of very many.
MOST_ROWS = 1024
# Moments at which the range of the numbers is found, at most.
MOST_MOMENTS = 64
# Points along a side of a surface's window at which its slope is found.
WINDOW_POINTS = 9
# Outputs that are held at once: 16 MB.
MOST_NUMBERS = 2 << 20

Kind = Literal["parameter", "unit", "score", "gradient", "loss"]


class Number(NamedTuple):
    """One of a run's numbers: a parameter by its index, a hidden unit's output or a score, a layer's gradient.

    A surface has one gradient, of layer 0. Layers and indices count from 0.
    """

    kind: Kind
    index: int = 0
    layer: int = 0


class Gauge:
    """Measures all numbers of a problem at once: K columns, the loss the last of them."""

    def __init__(self, problem: Problem):
        self._problem = problem
        self._model = problem.data.model if problem.is_fit else None
        if self._model:
            every = -(-len(problem.data.X) // MOST_ROWS)
            self._inputs = self._model.inputs(problem.data.X[::every])
            widths = [layer.outputs for layer in self._model.layers]
        else:
            widths = []
        gradients = max(1, len(widths))
        self._counts = [len(problem.start), *widths, *[1] * gradients, 1]
        # The place of each column in the order in which a step finds them: gradients from the last layer back.
        forward = 1 + len(widths)
        places = [*range(forward), *range(forward + gradients - 1, forward - 1, -1), forward + gradients]
        self._places = np.repeat(places, self._counts)
        self._first_gradient = forward
        self._is_gradient = (self._places >= forward) & (self._places < places[-1])
        self._factors = np.where(self._is_gradient, BROKEN_GRADIENT, BROKEN)

    def sizes(self, positions):
        """At positions (N, d) the size of every number, (N, K)."""
        losses, gradients = self._problem.objective.loss_and_gradient(positions)
        if self._model is None:
            parts = [np.abs(positions), np.linalg.norm(gradients, axis=-1, keepdims=True)]
        else:
            parts = [np.abs(positions), self._outputs(positions), gradient_sizes(self._model, gradients)]
        return np.nan_to_num(np.concatenate([*parts, np.abs(losses)[:, np.newaxis]], axis=1), nan=np.inf, posinf=np.inf)

    def ranges(self, way: Series, progress: Callable[[float], None]):
        """How large every number was at most while all was in order, or usually is, (K,)."""
        rows = np.unique(np.linspace(0, len(way.at) - 1, MOST_MOMENTS).round().astype(int))
        largest = self._usual()
        for done, row in enumerate(rows, 1):
            largest = np.maximum(largest, self.sizes(way.values[row : row + 1])[0])
            progress(done / len(rows))
        return largest

    def broken(self, positions, ranges):
        """Which numbers are broken at positions (N, d), (N, K)."""
        sizes = self.sizes(positions)
        is_forward = self._places < self._first_gradient
        is_out = (sizes > IN_ORDER * ranges)[:, is_forward].any(axis=1, keepdims=True)
        return (sizes > self._factors * ranges) & ~(self._is_gradient & is_out)

    def ran_away(self, last, landing, ranges):
        """Which numbers count, (K,): far beyond their range at the `landing`, (d,), where the end would have led; of
        the gradients those beyond theirs at the `last` place. The loss if there are none."""
        before, after = self.sizes(np.stack([last, landing])) / ranges
        found = np.where(self._is_gradient, before > BROKEN_GRADIENT, after > RAN_AWAY)
        found[-1] = not found[:-1].any()
        return found

    def first_broken(self, positions, ranges, counted) -> int:
        """The column of the number that broke first, of those `counted` (K,) that have at the first of the positions
        (N, d)."""
        if len(positions) == 1:
            # The end itself, by whose gradient no step went.
            is_broken = counted & ~self._is_gradient
            is_broken[-1] |= not is_broken.any()
        else:
            is_broken = counted & self.broken(positions[:1], ranges)[0]
        here = np.flatnonzero(is_broken & (self._places == self._places[is_broken].min()))
        # Where several are beyond all numbers in the end, the step before tells them apart.
        last, earlier = self.sizes(positions[[-1, max(-2, -len(positions))]])[:, here] / ranges[here]
        return int(here[np.lexsort((earlier, last))[-1]])

    def course(self, positions, column):
        """What the number of a column is at positions (N, d), and the loss: (N,) each."""
        losses = self._problem.objective.loss(positions)
        if column < positions.shape[1]:
            return positions[:, column], losses
        return (losses if column == len(self._places) - 1 else self.sizes(positions)[:, column]), losses

    def number(self, column) -> Number:
        """What a column is."""
        ends = np.cumsum(self._counts)
        part = int(np.searchsorted(ends, column, side="right"))
        index, layers = int(column - (ends[part] - self._counts[part])), len(self._model.layers) if self._model else 0
        if part == 0:
            return Number("parameter", index)
        if part <= layers:
            return Number("score", index, part - 1) if part == layers else Number("unit", index, part - 1)
        return Number("loss") if part == len(ends) - 1 else Number("gradient", 0, part - 1 - layers)

    def _usual(self):
        """What is no break by itself, (K,): a parameter at the window's edge, a unit's output of 1, a score as large as
        the targets; a slope as in the window's steepest place or, of a fit, from the start's loss to 0 across it."""
        problem = self._problem
        edges = np.abs(problem.domain).max(axis=1)
        loss = float(np.abs(problem.objective.loss(problem.start)))
        usual = np.ones(len(self._places))
        usual[: len(edges)] = edges
        usual[-1] = loss
        if self._model:
            is_score = self._places == len(self._model.layers)
            usual[is_score] = max(1.0, float(np.abs(problem.objective.targets).max()))
            usual[self._is_gradient] = loss / edges.max()
        else:
            points = np.stack(np.meshgrid(*np.linspace(*problem.domain.T, WINDOW_POINTS).T), axis=-1)
            slopes = np.linalg.norm(problem.objective.gradient(points), axis=-1)
            usual[self._is_gradient] = slopes[np.isfinite(slopes)].max(initial=0.0)
        return usual

    def _outputs(self, positions):
        """The largest size of what each unit gives over the rows, layer by layer and the scores last, (N, units)."""
        at_once = max(1, MOST_NUMBERS // (len(self._inputs) * self._model.numbers_a_sample))
        found = []
        for first in range(0, len(positions), at_once):
            activations = self._model.activations(positions[first : first + at_once], self._inputs)
            layers = self._model.layer_outputs(activations)
            found.append(np.concatenate([np.abs(given).max(axis=-2) for given in layers], axis=1))
        return np.concatenate(found)

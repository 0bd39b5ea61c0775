"""What the network view shows, as numbers: columns of units, what they give, and the weights between them. No Qt."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from gdsim.core.models.base import Unit
from gdsim.experiment.problem import Fit, Problem
from gdsim.simulation.snapshot import Snapshot

# Points along each side of the picture that a unit makes of the data's plane …
FINEST, COARSEST = 24, 8
# … where units are many, so many activations of all together: about 3 ms of a slow processor.
MOST_ACTIVATIONS = 50_000
# Samples whose activations stand for a unit where there is no plane, and of which its mean is found.
MOST_STRIPES, MOST_MEASURED = 24, 256
# Below this part of the largest gradient a line is as thin as can be: three powers of ten are told apart.
FAINTEST_GRADIENT = 1e-3


class Place(NamedTuple):
    """A unit by its column, 0 for the features, and its number there."""

    column: int
    number: int


class Wire(NamedTuple):
    """A weight: from the unit `source` of `column` to the unit `target` of the next one."""

    column: int
    source: int
    target: int


@dataclass(frozen=True, eq=False)
class Network:
    """A fit whose model has hidden layers, as columns of units: features, hidden ones, outputs."""

    problem: Fit

    @property
    def model(self):
        return self.problem.data.model

    @cached_property
    def widths(self) -> tuple[int, ...]:
        """How many units each column has."""
        first, *_ = self.model.layers
        return first.inputs, *(layer.outputs for layer in self.model.layers)

    @cached_property
    def names(self) -> tuple[tuple[str, ...], ...]:
        """What each column's units are called."""
        dataset, last = self.problem.data.dataset, len(self.widths) - 1
        hidden = [tuple(str(Unit(i, k)) for k in range(self.widths[i + 1])) for i in range(last - 1)]
        outputs = dataset.classes if self.widths[last] > 1 else (dataset.target_title.short,)
        return tuple(column.short for column in dataset.feature_titles), *hidden, tuple(outputs)

    @cached_property
    def has_plane(self) -> bool:
        """Whether there are exactly two features, so that what a unit computes is a picture."""
        return self.widths[0] == 2

    @cached_property
    def side(self) -> int:
        """Points along each side of a unit's picture."""
        return int(np.clip(np.sqrt(MOST_ACTIVATIONS / sum(self.widths)), COARSEST, FINEST))

    def plane_inputs(self, x_range, y_range) -> np.ndarray:
        """What the model is given at a grid, row by row from the lowest y, over a window in the data's own units."""
        x, y = np.meshgrid(np.linspace(*x_range, self.side), np.linspace(*y_range, self.side))
        X, scaling = np.stack([x.ravel(), y.ravel()], axis=1), self.problem.data.scaling
        return self.model.inputs(X if scaling is None else scaling.features(X))

    def activations(self, parameters, inputs) -> list[np.ndarray]:
        """What each column's units give, (n, units) each, for n rows of inputs; the outputs' are the scores."""
        with np.errstate(all="ignore"):
            found = self.model.activations(parameters, inputs)
        return [found[0][:, : self.widths[0]], *self.model.layer_outputs(found)]

    def parameter(self, thing: Place | Wire) -> int | None:
        """The number of a weight, or of a unit's bias; None where a unit has none."""
        number = thing.column - isinstance(thing, Place)
        span, layer = self.model.spans[number], self.model.layers[number]
        if isinstance(thing, Wire):
            return span.first + thing.source * layer.outputs + thing.target
        return span.biases + thing.number if thing.column and layer.has_bias else None

    def thing(self, parameter: int) -> Place | Wire | None:
        """The weight, or the unit whose bias it is; None where there is no such parameter."""
        for column, (span, layer) in enumerate(zip(self.model.spans, self.model.layers, strict=True)):
            if span.first <= parameter < span.end:
                source, target = divmod(parameter - span.first, layer.outputs)
                return Wire(column, source, target) if source < layer.inputs else Place(column + 1, target)
        return None

    def most_influential(self, parameters, rooms) -> list[np.ndarray]:
        """Which units to show where a column has room for so many: those with the largest sum of |weights|.

        Of features and hidden units it is the weights that leave them, of outputs those that arrive; in their order.
        """
        sizes = [np.abs(table) for table in self.model.weights(parameters)]
        sums = [*(size.sum(axis=1) for size in sizes), sizes[-1].sum(axis=0)]
        return [np.sort(np.argsort(-total, kind="stable")[:room]) for total, room in zip(sums, rooms, strict=True)]


def network(problem: Problem) -> Network | None:
    """None where the model has no hidden layer, or there is no model."""
    return Network(problem) if problem.is_layered else None


def step_rows(snapshot: Snapshot, most: int) -> np.ndarray:
    """Rows of the training set that the last step saw, at most so many, evenly taken and ordered by their labels."""
    labels = snapshot.problem.data.labels
    rows = np.arange(len(labels)) if snapshot.batch is None else snapshot.batch
    rows = rows[np.argsort(labels[rows], kind="stable")]
    return rows if len(rows) <= most else rows[np.linspace(0, len(rows) - 1, most).astype(int)]


def calm_parameters(snapshot: Snapshot, racer: int) -> np.ndarray:
    """Where a racer was at the last step that is a power of two, (d,), or near it where the path is thinned.

    By these it is decided which units are shown: by those in view they would change places while a run plays.
    """
    settled = 1 << (snapshot.step.bit_length() - 1) if snapshot.step else 0
    return snapshot.path.until(settled).values[-1, racer]


def step_gradient(snapshot: Snapshot, racer: int) -> np.ndarray | None:
    """The gradient that the last step went by, (d,); None before the first."""
    return None if snapshot.last_step is None else snapshot.last_step.gradient[0, racer]


def shares(tables: list[np.ndarray], is_logarithmic: bool) -> list[np.ndarray]:
    """How thick each line is, 0 to 1 of the thickest of all: as its size, or as that's order of magnitude."""
    sizes = [np.nan_to_num(np.abs(table)) for table in tables]
    largest = max(size.max() for size in sizes)
    if largest == 0.0:
        return [np.zeros_like(size) for size in sizes]
    if not is_logarithmic:
        return [size / largest for size in sizes]
    faintest = np.log(FAINTEST_GRADIENT)
    return [1.0 - np.log(np.maximum(size / largest, FAINTEST_GRADIENT)) / faintest for size in sizes]


def strongest(share: np.ndarray, each: int) -> np.ndarray:
    """Which lines to draw, (sources, targets) to (m, 2): of each target's the `each` thickest."""
    if each >= len(share):
        return np.argwhere(np.ones_like(share, dtype=bool))
    sources = np.argpartition(-share, each, axis=0)[:each]
    return np.stack([sources.ravel(), np.tile(np.arange(share.shape[1]), each)], axis=1)

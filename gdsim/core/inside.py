"""What goes on inside of a model, layer by layer: sizes of gradients, and units that are of no use."""

from itertools import pairwise
from typing import NamedTuple

import numpy as np

from gdsim.core.models import Model
from gdsim.core.objective import FitObjective

# Rows that stand for all where outputs of units are looked at: an even share of very many.
MOST_ROWS = 4096
# An output within this part of its range from an end is saturated: there tanh's slope is below a 25th of its largest.
AT_THE_END = 0.01
# Parameters that differ by less than this part of the largest differ by rounding.
ROUNDING = 1e-9


class Inside(NamedTuple):
    """A model with L layers of weights, the last of which gives the scores; H = L - 1 are hidden.

    gradients: (L,), see `sizes`. units: (H,), how many there are. dead: (H,), how many of them are 0 for every row
    although they have weights. alike: (H,), whether all units of a layer have the same weights in and out, so that they
    compute and learn the same. saturated: the part of all hidden outputs that is at an end of the activation's range,
    0 where it has none. scores: the root mean square of the scores over that of the targets, or over 1.
    """

    gradients: np.ndarray
    units: np.ndarray
    dead: np.ndarray
    alike: np.ndarray
    saturated: float
    scores: float


def sizes(model: Model, vectors):
    """The root mean square over each layer's weights and biases, from (..., d) to (..., L): of a gradient, its size."""
    with np.errstate(over="ignore"):
        return np.stack([np.sqrt(np.square(table).mean(axis=(-2, -1))) for table in model.tables(vectors)], axis=-1)


def look_inside(objective: FitObjective, parameters, gradient) -> Inside | None:
    """What is so at `parameters` (d,), where the full gradient is known; None of a model without hidden layers."""
    model = objective.model
    if not model.is_layered:
        return None
    every = -(-objective.samples // MOST_ROWS)
    activations = model.activations(parameters, objective.inputs[::every])
    outputs, tables = model.layer_outputs(activations)[:-1], model.tables(parameters)
    scores = np.sqrt(np.square(activations[-1]).mean() / max(1.0, np.square(objective.targets).mean()))
    return Inside(
        gradients=sizes(model, gradient),
        units=np.array([given.shape[-1] for given in outputs]),
        dead=np.array([_dead(given, table) for given, table in zip(outputs, tables, strict=False)]),
        alike=np.array([_alike(*pair) for pair in pairwise(tables)]),
        saturated=_saturated(outputs, model.output_range),
        scores=float(scores),
    )


def _dead(outputs, table):
    return int(((outputs == 0.0).all(axis=0) & (table != 0.0).any(axis=0)).sum())


def _alike(before, after):
    """Of two layers' tables, whether the units between them are all the same."""
    count = before.shape[1]
    widest = max(np.ptp(before, axis=1).max(), np.ptp(after[:count], axis=0).max())
    return count > 1 and widest <= ROUNDING * max(np.abs(before).max(), np.abs(after).max())


def _saturated(outputs, output_range):
    if output_range is None:
        return 0.0
    low, high = output_range
    margin = AT_THE_END * (high - low)
    return float(np.mean([((given < low + margin) | (given > high - margin)).mean() for given in outputs]))

"""What is worked out of a run afterwards, at moments spread over it: a network's gradients by layer, and how near the
learning rate is to the critical one. No Qt.

A run records parameters, not gradients; so what is asked for is found again from these, beside the window, coarsely at
first and finer then, and each moment once.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from gdsim.core.curvature import critical_learning_rate
from gdsim.core.inside import sizes
from gdsim.experiment.changes import problem_at, used_rates
from gdsim.simulation.snapshot import Snapshot

# Moments at which a curve is known, at most: more than every second pixel of it would not be seen.
MOST_MOMENTS = 256
# Rows whose activations make a histogram: an even share of very many.
MOST_ROWS = 4096
# Bars of a histogram: odd, so that one stands around 0.
BINS = 61
# The part of all weights that a histogram's axis holds at least: a few beyond it would press all others together.
SHOWN = 0.995


@dataclass(frozen=True, eq=False)
class Course:
    """A quantity over a run of one racer: at steps (N,) its values (N, ...); `complete` if no moment is left out."""

    steps: np.ndarray
    values: np.ndarray
    complete: bool


@dataclass(frozen=True, eq=False)
class Follower:
    """Measures one quantity of one racer's run, `quantity(snapshot, racer, step, parameters)`, an array (...).

    What it has found it keeps for the parameters it was found at, so that going back and forth costs nothing.
    """

    quantity: Callable
    racer: int
    _known: dict = field(default_factory=dict)

    def course(self, snapshot: Snapshot, seconds: float, progress: Callable = lambda part: None) -> Course:
        """What is known after so many seconds more, of the moments up to where the snapshot stands.

        `progress(part)` is told how much of them, and may raise to call it off.
        """
        at, path = snapshot.path.at, snapshot.path.values[:, self.racer]
        rows = moments(at)
        keys = [(int(at[row]), path[row].tobytes()) for row in rows]
        # What is no longer recorded, or was branched away, is not worth keeping.
        known = {key: self._known[key] for key in keys if key in self._known}
        until = time.monotonic() + seconds
        missing = [(row, key) for row, key in zip(rows, keys, strict=True) if key not in known]
        for row, key in sorted(missing, key=lambda one: _rank(one[1][0], snapshot.step)):
            if time.monotonic() > until:
                break
            with np.errstate(all="ignore"):
                known[key] = self.quantity(snapshot, self.racer, key[0], path[row])
            progress(len(known) / len(keys))
        self._known.clear()
        self._known.update(known)
        found = [key for key in keys if key in known]
        return Course(np.array([step for step, _ in found]), np.array([known[key] for key in found]), found == keys)


def moments(at) -> np.ndarray:
    """The rows of steps `at` (N,) at which a course is measured: at multiples of a power of two, and the last."""
    stride = 1
    while at[-1] // stride > MOST_MOMENTS:
        stride *= 2
    return np.flatnonzero((at % stride == 0) | (at == at[-1]))


def _rank(step, last):
    """The ends first, then the multiples of the largest power of two: a curve is whole at once, and gets finer."""
    return -(step & -step) if step not in (0, last) else -last - 1


def gradient_sizes(snapshot: Snapshot, racer: int, step: int, parameters) -> np.ndarray:
    """The size of each layer's full gradient, (L,): its root mean square over weights and biases, penalty included."""
    return sizes(snapshot.problem.data.model, snapshot.problem.objective.gradient(parameters))


def rates(snapshot: Snapshot, racer: int, step: int, parameters) -> np.ndarray:
    """The learning rate that the next step from here uses, and the critical one here; not-a-number where none is known.

    As in `critical_learning_rate`: of the full loss, and of the optimizer that was in use.
    """
    problem = problem_at(snapshot.replay, step + 1)
    critical = critical_learning_rate(problem.racers[racer].optimizer, problem.objective, parameters)
    return np.append(used_rates(snapshot.replay, racer, [step + 1]), critical.rate if critical else np.nan)


@dataclass(frozen=True, eq=False)
class Histogram:
    """How many of a layer's values are in each of BINS stretches between `low` and `high`; (BINS,) parts of them all.

    Of activations what is exactly 0 is not in them, which would be higher than all the rest: it is the part `zeros`.
    spread: the standard deviation of all. dead: how many units give 0 for every row.
    """

    low: float
    high: float
    parts: np.ndarray
    spread: float
    zeros: float = 0.0
    dead: int = 0


def activation_histograms(snapshot: Snapshot, racer: int) -> list[Histogram]:
    """What the hidden layers give for the training rows at the step in view, on one axis for all."""
    data = snapshot.problem.data
    every = -(-data.X.shape[0] // MOST_ROWS)
    with np.errstate(all="ignore"):
        inputs = data.model.inputs(data.X[::every])
        *outputs, _ = data.model.layer_outputs(data.model.activations(snapshot.parameters[racer], inputs))
    limits = data.model.output_range or _limits(outputs, is_around_zero=False)
    return [_activations(given, limits) for given in outputs]


def weight_histograms(snapshot: Snapshot, racer: int) -> list[Histogram]:
    """The weights of each layer at the step in view, without the biases, on one axis around 0 for all."""
    tables = snapshot.problem.data.model.weights(snapshot.parameters[racer])
    limits = _limits(tables, is_around_zero=True)
    return [_histogram(table, limits) for table in tables]


def _limits(arrays, is_around_zero):
    values = np.concatenate([np.ravel(array) for array in arrays])
    values = values[np.isfinite(values)]
    reach = float(np.quantile(np.abs(values), SHOWN)) if values.size else 0.0
    reach = reach or 1.0
    return (-reach if is_around_zero or values.min() < 0.0 else 0.0), reach


def _activations(outputs, limits):
    is_zero = outputs == 0.0
    of_others = _histogram(outputs[~is_zero], limits)
    zeros, dead = float(is_zero.mean()), int(is_zero.all(axis=0).sum())
    return replace(
        of_others, parts=of_others.parts * (1.0 - zeros), spread=float(outputs.std()), zeros=zeros, dead=dead
    )


def _histogram(values, limits):
    values = np.ravel(values)
    counts, _ = np.histogram(values[np.isfinite(values)], BINS, limits)
    parts = counts / max(1, values.size)
    with np.errstate(all="ignore"):
        return Histogram(*map(float, limits), parts, float(values.std()) if values.size else 0.0)

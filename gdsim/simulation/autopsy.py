"""What broke first when a racer diverged: the step, the number, and how it grew on the way out. No Qt.

A run records parameters; what follows from them, outputs, gradients and losses, is found again.

Until its loss was lowest a run was in order, and each number had a range: the largest that it was, or what is usual of
its kind where that is more. A parameter or an output beyond 10 times its range has broken, and so has a gradient
beyond 100 times while all parameters and outputs are within 3 times theirs. Only what ran away counts: where the
refused step would have led it is beyond 100 times its range. A gradient, by which no step went there, counts if it is
beyond 100 times its range where that step began. The run broke at the first step from which on, to the end, something
that counts has. What broke first is the number of that step that comes first in the order in which a step finds them:
parameters, outputs from layer to layer, gradients from the last layer back; of several in one place the one that is
farthest beyond its range in the end. The loss follows from all these, so it is named only where none of them counts.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

import numpy as np

from gdsim.core.inside import sizes as gradient_sizes
from gdsim.core.outcome import Status
from gdsim.core.series import Series
from gdsim.core.stopping import PARAMETER_BOUND
from gdsim.experiment.changes import stages
from gdsim.experiment.problem import Problem
from gdsim.experiment.schema import Change
from gdsim.simulation.bowl import stand
from gdsim.simulation.run import Run
from gdsim.simulation.snapshot import Snapshot

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
# Steps that are looked at together, going back from the end, and taken together where a run is taken again.
BLOCK = 32
# Outputs that are held at once: 16 MB.
MOST_NUMBERS = 2 << 20
# Steps before the one that broke it that are told of.
BEFORE = 3
# What the order's range takes of the whole work.
PART_REPLAYED, PART_RANGED = 0.3, 0.6

Kind = Literal["parameter", "unit", "score", "gradient", "loss"]
Progress = Callable[[float], None]


class Number(NamedTuple):
    """One of a run's numbers: a parameter by its index, a hidden unit's output or a score, a layer's gradient.

    A surface has one gradient, of layer 0. Layers and indices count from 0.
    """

    kind: Kind
    index: int = 0
    layer: int = 0


@dataclass(frozen=True, eq=False)
class Autopsy:
    """Of a racer that was stopped before the step `end`, which would have led beyond all bounds.

    `number` broke at the step `at`; `usual` is its range. steps (N,) are those from shortly before `at` to `end`, the
    last; values (N,): what the number was after each of them. Of an output that is the largest size over the rows, of a
    gradient its size, not-a-number at the end, of others the signed number. With them the training loss there, and the
    learning rate that the step used, not-a-number at the start. Where the record of a long run is thinned, steps are
    left out after `at`.
    left: the parameter, by its index, that the end would have led beyond its bound, None of the loss, to `led_to`.
    """

    racer: int
    number: Number
    at: int
    usual: float
    steps: np.ndarray
    values: np.ndarray
    losses: np.ndarray
    learning_rates: np.ndarray
    left: int | None
    led_to: float
    problem: Problem
    changes: tuple[Change, ...]

    @property
    def end(self) -> int:
        return int(self.steps[-1])

    @property
    def last(self) -> int:
        """The last step that was taken, which leads to the last finite point."""
        return self.end - 1

    @property
    def place(self) -> int:
        """The step to look at: the one that broke it, or the last one taken where that was refused."""
        return min(self.at, self.last)

    @cached_property
    def growth(self) -> np.ndarray:
        """How many times as large as after the step before, (N,): per step where some are left out between."""
        with np.errstate(all="ignore"):
            times = np.abs(self.values[1:]) / np.abs(self.values[:-1])
            return np.append(np.nan, times ** (1.0 / np.diff(self.steps)))

    @property
    def before(self) -> float:
        """What the number was before the step that broke it."""
        return float(self.values[self._broken - 1])

    @property
    def broken(self) -> float:
        """What it was after that step."""
        return float(self.values[self._broken])

    @property
    def mean_growth(self) -> float | None:
        """How many times a step it grew from before that step on, in the geometric mean, as far as it was finite.

        None where it was 0 before, or not finite any more.
        """
        count = self.growing_steps
        if count < 1 or not np.isfinite(self.before) or self.before == 0.0:
            return None
        last = self.values[np.isfinite(self.values)][-1]
        # Of logarithms: the quotient of numbers of a float's whole range may have none.
        return float(np.exp((np.log(abs(last)) - np.log(abs(self.before))) / count))

    @property
    def growing_steps(self) -> int:
        """How many steps that is the mean of."""
        finite = self.steps[np.isfinite(self.values)]
        return int(finite[-1]) - self.at + 1 if finite.size else 0

    @property
    def _broken(self) -> int:
        return int(np.searchsorted(self.steps, self.at))

    def is_of(self, snapshot: Snapshot) -> bool:
        """Whether a snapshot's run, as recorded, still is the one in which this happened."""
        return (
            snapshot.replay.objective is self.problem.objective
            and any(mark.kind == "diverged" and mark.racer == self.racer for mark in snapshot.marks)
            and _changes(snapshot, self.last) == self.changes
        )


def autopsy(snapshot: Snapshot, racer: int, progress: Progress = lambda part: None) -> Autopsy | None:
    """Why that racer diverged; None where it did not. Steps that are not recorded any more are taken again.

    `progress(part)` is told now and then how much is done, and may raise to call it off.
    """
    outcome = snapshot.outcomes[racer]
    if outcome.status is not Status.DIVERGED:
        return None
    with np.errstate(all="ignore"):
        return _autopsy(snapshot, racer, outcome.step - 1, progress)


def _autopsy(snapshot, racer, last, progress):
    here = _at(snapshot, last, lambda part: progress(PART_REPLAYED * part))
    ball = stand(here, racer)
    landing = ball.landing(ball.learning_rate)
    way = Series(np.append(here.path.at, last + 1), np.concatenate([here.path.values[:, racer], landing[np.newaxis]]))
    gauge, ordered = _Gauge(here.problem), _last_in_order(here, racer)
    ranges = gauge.ranges(
        way.until(ordered), lambda part: progress(PART_REPLAYED + (PART_RANGED - PART_REPLAYED) * part)
    )
    counted = gauge.ran_away(ball.point, landing, ranges)

    def is_broken(positions):
        return (gauge.broken(positions, ranges) & counted).any(axis=1)

    first = _first(way, ordered, is_broken, lambda part: progress(PART_RANGED + (1.0 - PART_RANGED) * part))
    if way.at[first] - way.at[first - 1] > 1:
        # What the record has lost in between.
        there = _at(here, int(way.at[first]), progress).path
        kept, between = way.until(int(way.at[first - 1])), there.at > way.at[first - 1]
        way = Series(
            np.concatenate([kept.at, there.at[between], way.at[first + 1 :]]),
            np.concatenate([kept.values, there.values[between, racer], way.values[first + 1 :]]),
        )
        first = _first(way.until(int(there.at[-1])), ordered, is_broken, progress)
    column = gauge.first_broken(way.values[first:], ranges, counted)
    shown = slice(max(0, first - BEFORE), None)
    values, losses = gauge.course(way.values[shown], column)
    number = gauge.numbers(column)
    if number.kind == "gradient":
        values[-1] = np.nan
    return Autopsy(
        racer=racer,
        number=number,
        at=int(way.at[first]),
        usual=float(ranges[column]),
        steps=way.at[shown],
        values=values,
        losses=losses,
        learning_rates=_learning_rates(snapshot, racer, way.at[shown]),
        **_end(here, landing),
        problem=here.problem,
        changes=_changes(snapshot, last),
    )


def _at(snapshot, step, progress):
    """The run as it was at that step, its last steps recorded without a gap; taken again unless it stands there."""
    if snapshot.step == step and (len(snapshot.path.at) < 2 or snapshot.path.at[-2] == step - 1):
        return snapshot
    run = Run(snapshot.replay)
    while run.step < step:
        run.advance(min(BLOCK, step - run.step))
        progress(run.step / step)
    run.publish(playing=False)
    return run.snapshot


def _last_in_order(here, racer) -> int:
    """The step until which the run was in order: where the loss was lowest, after whole epochs.

    Of a surface whose loss falls to the end it is the start: falling for ever is how the ball left. A loss on data
    cannot.
    """
    losses = here.epoch_loss.values[:, racer]
    best = int(np.nanargmin(losses))
    if not here.problem.is_fit and here.loss[racer] <= losses[best]:
        return 0
    return int(here.epoch_loss.at[best]) * here.problem.batching.steps_per_epoch


def _first(way, ordered, is_broken, progress) -> int:
    """The first row from which on all are broken; the last is the end, which is. Going back from there."""
    first = len(way.at) - 1
    start = int(np.searchsorted(way.at, ordered, side="right"))
    while first > start:
        rows = slice(max(start, first - BLOCK), first)
        found = is_broken(way.values[rows])
        intact = np.flatnonzero(~found)
        if intact.size:
            return rows.start + int(intact[-1]) + 1
        first = rows.start
        progress((len(way.at) - first) / (len(way.at) - start))
    return max(1, first)


def _end(here, landing):
    """Which number the refused step would have led beyond its bound, and where to."""
    size = np.nan_to_num(np.abs(landing), nan=np.inf)
    if (size > PARAMETER_BOUND).any():
        left = int(np.argmax(size))
        return {"left": left, "led_to": float(landing[left])}
    batch = here.problem.batching.batch(here.step + 1)
    return {"left": None, "led_to": float(here.problem.objective.loss(landing, batch))}


def _learning_rates(snapshot, racer, steps):
    """What each of the steps used, schedule included, not-a-number at the start."""
    settings, batching = stages(snapshot.replay), snapshot.problem.batching
    used = []
    for step in steps.tolist():
        one = [stage for first, stage in settings if first < max(step, 1)][-1].racers[racer]
        factor = one.schedule.factor((step - 1) // batching.steps_per_epoch, snapshot.replay.experiment.epochs)
        used.append(one.learning_rate * factor if step else np.nan)
    return np.array(used)


def _changes(snapshot, last):
    return tuple(change for change in snapshot.replay.experiment.changes if change.step <= last)


class _Gauge:
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

    def ranges(self, way: Series, progress: Progress):
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
        if column == len(self._places) - 1:
            return losses, losses
        blocks = range(0, len(positions), BLOCK)
        return np.concatenate([self.sizes(positions[i : i + BLOCK])[:, column] for i in blocks]), losses

    def numbers(self, column) -> Number:
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

"""What broke first when a racer diverged: the step, the number, and how it grew on the way out. No Qt.

A run records parameters; what follows from them, outputs, gradients and losses, is found again.

Until its loss was lowest a run was in order, and each number had a range: the largest that it was, or what is usual of
its kind where that is more. A parameter or an output beyond 10 times its range has broken, and so has a gradient
beyond 100 times while all parameters and outputs are within 3 times theirs. Only what ran away counts: where the
refused step would have led it is beyond 100 times its range. A gradient, by which no step went there, counts if it is
beyond 100 times its range where that step began. The run broke at the first step from which on, to the end, something
that counts has. What broke first is the number of that step that comes first in the order in which a step finds them:
parameters, outputs from layer to layer, gradients from the last layer back; of several in one place the one that is
farthest beyond its range in the end. The loss follows from all these, so it is named only where none of them counts,
or where only gradients do and it was the refused step itself that broke: no step went by the gradients there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from gdsim.core.outcome import Status
from gdsim.core.series import Series
from gdsim.core.stopping import PARAMETER_BOUND
from gdsim.experiment.changes import used_rates
from gdsim.experiment.problem import Problem
from gdsim.experiment.schema import Change
from gdsim.simulation.bowl import stand
from gdsim.simulation.gauge import Gauge, Number
from gdsim.simulation.run import Run
from gdsim.simulation.snapshot import Snapshot

# Steps that are looked at together, and taken together where a run is taken again.
BLOCK = 32
# Steps before the one that broke it that are told of.
BEFORE = 3
# What is done of the whole work with the run taken again, the ranges, the step, what the record has lost around it.
REPLAYED, RANGED, FOUND, FILLED = 0.3, 0.5, 0.7, 0.8

Progress = Callable[[float], None]


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
    here = _at(snapshot, last, _between(0.0, REPLAYED, progress))
    ball = stand(here, racer)
    landing = ball.landing(ball.learning_rate)
    way = Series(np.append(here.path.at, last + 1), np.concatenate([here.path.values[:, racer], landing[np.newaxis]]))
    gauge, ordered = Gauge(here.problem), _last_in_order(here, racer)
    ranges = gauge.ranges(way.until(ordered), _between(REPLAYED, RANGED, progress))
    counted = gauge.ran_away(ball.point, landing, ranges)

    def is_broken(positions):
        return (gauge.broken(positions, ranges) & counted).any(axis=1)

    first = _first(way, ordered, is_broken, _between(RANGED, FOUND, progress))
    if way.at[first] - way.at[first - 1] > 1:
        # What the record has lost in between.
        there = _at(here, int(way.at[first]), _between(FOUND, FILLED, progress)).path
        kept, between = way.until(int(way.at[first - 1])), there.at > way.at[first - 1]
        way = Series(
            np.concatenate([kept.at, there.at[between], way.at[first + 1 :]]),
            np.concatenate([kept.values, there.values[between, racer], way.values[first + 1 :]]),
        )
        # No more steps than the record has left out in one place.
        first = _first(way.until(int(there.at[-1])), ordered, is_broken, lambda part: progress(FILLED))
    column = gauge.first_broken(way.values[first:], ranges, counted)
    shown = slice(max(0, first - BEFORE), None)
    values, losses = _course(gauge, way.values[shown], column, _between(FILLED, 1.0, progress))
    number = gauge.number(column)
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
        learning_rates=used_rates(snapshot.replay, racer, way.at[shown].tolist()),
        **_end(here, landing),
        problem=here.problem,
        changes=_changes(snapshot, last),
    )


def _between(first, last, progress):
    """The progress of a piece of the work, which takes it from `first` to `last`."""
    return lambda part: progress(first + (last - first) * part)


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


def _course(gauge, positions, column, progress):
    found = []
    for first in range(0, len(positions), BLOCK):
        found.append(gauge.course(positions[first : first + BLOCK], column))
        progress(min(1.0, (first + BLOCK) / len(positions)))
    return map(np.concatenate, zip(*found, strict=True))


def _end(here, landing):
    """Which number the refused step would have led beyond its bound, and where to."""
    size = np.nan_to_num(np.abs(landing), nan=np.inf)
    if (size > PARAMETER_BOUND).any():
        left = int(np.argmax(size))
        return {"left": left, "led_to": float(landing[left])}
    batch = here.problem.batching.batch(here.step + 1)
    return {"left": None, "led_to": float(here.problem.objective.loss(landing, batch))}


def _changes(snapshot, last):
    return tuple(change for change in snapshot.replay.experiment.changes if change.step <= last)

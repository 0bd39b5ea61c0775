"""Many learning rates at once: the runs of a sweep as one array, and the range test, one run whose rate grows.

A ball of a sweep ends as it would alone: where it has converged, diverged, or taken all steps. Nothing is kept of its
way but what is asked of its end.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from gdsim.core.descent import Descent, spread
from gdsim.core.outcome import Outcome, Status
from gdsim.core.schedules import Constant
from gdsim.core.stopping import NEVER
from gdsim.experiment.problem import Problem

# Bytes of one block's parameters: a few such arrays stay in a processor's cache.
BLOCK_BYTES = 1 << 18
# Steps of one block at most: where a ball leaves inside it, it is taken again.
MOST_BLOCK_STEPS = 100
# Steps of a range test: 33 to each power of ten of the usual six, so that neighbours differ by 7 %.
RANGE_STEPS = 200


@dataclass(frozen=True, eq=False)
class Sweep:
    """R racers at K learning rates each, after `step` of `planned` steps, or where each of them ended before.

    learning_rates (R, K) before any schedule. loss, best_loss (R, K): of all rows, the last and the lowest at the
    start and after each epoch. validation_loss (R, K) or None. steps (R, K): those that were taken. outcomes: R
    tuples of K.
    """

    problem: Problem
    learning_rates: np.ndarray
    step: int
    planned: int
    loss: np.ndarray
    best_loss: np.ndarray
    validation_loss: np.ndarray | None
    steps: np.ndarray
    outcomes: tuple[tuple[Outcome, ...], ...]

    @property
    def is_over(self) -> bool:
        return all(outcome.over for racer in self.outcomes for outcome in racer)

    @property
    def has_diverged(self) -> np.ndarray:
        """Which runs have, shape (R, K)."""
        return np.array([[each.status is Status.DIVERGED for each in racer] for racer in self.outcomes])


@dataclass(frozen=True, eq=False)
class RangeTest:
    """The batch losses (S, R) of one run of each racer, whose learning rate (S,) grows by the same factor each step.

    Not-a-number once a racer is out of all bounds.
    """

    learning_rates: np.ndarray
    losses: np.ndarray


def geometric(low: float, high: float, count: int) -> np.ndarray:
    """So many learning rates from low to high, each the same factor above the last, shape (count,)."""
    return np.geomspace(low, high, count)


def sweep(problem: Problem, learning_rates) -> Iterator[Sweep]:
    """All racers at the learning rates (K,), each alike, or (R, K), from the problem's start; a Sweep now and then.

    The last one is over. Changes that the experiment plans on the way are left out: they would be other rates.
    """
    rates = np.broadcast_to(
        np.asarray(learning_rates, dtype=float), (len(problem.racers), np.shape(learning_rates)[-1])
    )
    racers = tuple(replace(racer, learning_rate=own) for racer, own in zip(problem.racers, rates, strict=True))
    descent = Descent(problem.objective, racers, problem.batching, problem.experiment.epochs)
    state = descent.start(np.repeat(problem.start[np.newaxis], rates.shape[1], axis=0))
    ends, best = state.parameters, np.full(rates.shape, problem.objective.loss(problem.start))
    at_once = max(1, min(MOST_BLOCK_STEPS, BLOCK_BYTES // (8 * state.parameters.size)))
    while not state.over:
        before = state
        block, state = descent.advance(state, at_once)
        done = np.minimum(state.standing.converged, state.standing.escaped)
        ends = _ends(block, before, done, ends)
        best = np.fmin(best, _lowest(descent, block, done))
        yield _sweep(problem, rates, descent.steps, state, done, ends, best)


def _ends(block, before, done, ends):
    """Where each ball is after the block, or where it was done: what steps on beside others is not looked at."""
    if not block.steps:
        return ends
    last = np.clip(done - before.step, 0, block.steps)
    index = np.maximum(last - 1, 0)[np.newaxis, ..., np.newaxis]
    reached = np.take_along_axis(block.parameters, index, axis=0)[0]
    return np.where((last > 0)[..., np.newaxis], reached, ends)


def _lowest(descent, block, done):
    """The lowest loss of all rows where an epoch of the block ends, shape (R, K); of each ball until it is done."""
    per_epoch = descent.batching.steps_per_epoch
    if per_epoch == 1:
        # What each step's batch, all rows, gave before it.
        steps, losses = block.first_step + np.arange(block.steps), block.batch_loss
    else:
        ends = np.arange(per_epoch - 1 - block.first_step % per_epoch, block.steps, per_epoch)
        steps = block.first_step + ends + 1
        losses = descent.objective.loss(block.parameters[ends]) if ends.size else np.empty((0, *done.shape))
    return np.where(spread(steps, losses.ndim) <= done, losses, np.inf).min(axis=0, initial=np.inf)


def _sweep(problem, rates, planned, state, done, ends, best):
    with np.errstate(all="ignore"):
        loss = problem.objective.loss(ends)
        validation = problem.validation and problem.validation.loss(ends)
    outcomes = _as_alone(state.standing, done).outcomes
    count = rates.shape[1]
    return Sweep(
        problem=problem,
        learning_rates=rates,
        step=state.step,
        planned=planned,
        loss=loss,
        best_loss=np.fmin(best, loss),
        validation_loss=validation,
        steps=np.minimum(done, state.step),
        outcomes=tuple(outcomes[first : first + count] for first in range(0, len(outcomes), count)),
    )


def _as_alone(standing, done):
    """How each ball would stand alone: one that had converged would not have gone on to escape."""
    return standing._replace(escaped=np.where(standing.converged <= done, NEVER, standing.escaped))


def range_test(problem: Problem, low: float, high: float, steps: int = RANGE_STEPS) -> Iterator[RangeTest]:
    """The learning-rate range test of all racers, and how far it has come after each step.

    Smith, Cyclical learning rates for training neural networks, 2017 (arXiv:1506.01186), with a rate that grows by a
    factor; schedules are left out. It ends early where every racer's loss is out of all bounds.
    """
    rates = geometric(low, high, steps)
    racers = tuple(replace(racer, learning_rate=low, schedule=Constant()) for racer in problem.racers)
    batching = problem.batching
    descent = Descent(problem.objective, racers, batching, -(-steps // batching.steps_per_epoch))
    state = descent.start(problem.start)
    losses = np.full((steps, len(racers)), np.nan)
    for index, rate in enumerate(rates.tolist()):
        is_stepping = state.standing.escaped == NEVER
        block, state = descent.advance(state._replace(learning_rates=(rate,) * len(racers)), 1)
        if block.steps:
            losses[index] = np.where(is_stepping, block.batch_loss[0], np.nan)
        yield RangeTest(rates[: index + 1], losses[: index + 1])
        if not block.steps or state.over:
            return

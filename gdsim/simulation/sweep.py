"""Many learning rates at once: the runs of a sweep as one array, and the range test, one run whose rate grows.

A ball of a sweep ends as it would alone: where it has converged, diverged, or taken all steps. Nothing is kept of its
way but what is asked of its end.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from gdsim.core.curvature import CriticalRate, critical_learning_rate
from gdsim.core.descent import Descent, spread
from gdsim.core.outcome import Outcome
from gdsim.core.schedules import Constant
from gdsim.core.stopping import NEVER, Standing
from gdsim.experiment.problem import Problem
from gdsim.experiment.rates import HIGHEST_RATE, LOWEST_RATE

# Bytes of one block's parameters: a few such arrays stay in a processor's cache.
BLOCK_BYTES = 1 << 18
# Steps of one block at most: where a ball leaves inside it, it is taken again.
MOST_BLOCK_STEPS = 100
# Learning rates of a sweep: about ten to each power of ten from LOWEST to HIGHEST, which are the slider's ends, …
RATES, LOWEST, HIGHEST = 64, 1e-5, 10.0
# … with as many digits as can be read, so that what is shown is what is set.
DIGITS = 3
# Steps of a range test: 33 to each power of ten of the usual six, so that neighbours differ by 7 %.
RANGE_STEPS = 200


@dataclass(frozen=True, eq=False)
class Sweep:
    """R racers at K learning rates each, after `step` of `planned` steps, or where each of them ended before.

    learning_rates (R, K) are before any schedule. parameters (R, K, d): where each run is or ended. lowest (R, K): the
    lowest loss of all rows at the start and after each epoch but the last. What else there is to know is worked out
    when it is asked for.
    """

    problem: Problem
    learning_rates: np.ndarray
    step: int
    planned: int
    parameters: np.ndarray
    lowest: np.ndarray
    standing: Standing

    @cached_property
    def loss(self) -> np.ndarray:
        """Of all rows, shape (R, K)."""
        with np.errstate(all="ignore"):
            return self.problem.objective.loss(self.parameters)

    @cached_property
    def validation_loss(self) -> np.ndarray | None:
        """Of the rows held out, shape (R, K); None where there are none."""
        with np.errstate(all="ignore"):
            return self.problem.validation and self.problem.validation.loss(self.parameters)

    @property
    def best_loss(self) -> np.ndarray:
        """The lowest so far, shape (R, K)."""
        return np.fmin(self.lowest, self.loss)

    @property
    def steps(self) -> np.ndarray:
        """How many each run took, shape (R, K)."""
        return np.minimum(_done(self.standing), self.step)

    @property
    def is_over(self) -> bool:
        return self.standing.over

    @property
    def has_diverged(self) -> np.ndarray:
        """Which runs have, shape (R, K)."""
        return self.standing.escaped < NEVER

    @property
    def outcomes(self) -> tuple[tuple[Outcome, ...], ...]:
        """R tuples of K."""
        every, count = self.standing.outcomes, self.learning_rates.shape[1]
        return tuple(every[first : first + count] for first in range(0, len(every), count))


@dataclass(frozen=True, eq=False)
class RangeTest:
    """The batch losses (S, R) of one run of each racer, whose learning rate (S,) grows by the same factor each step.

    Not-a-number once a racer is out of all bounds.
    """

    learning_rates: np.ndarray
    losses: np.ndarray


def critical_rates(problem: Problem) -> tuple[CriticalRate | None, ...]:
    """Of each racer, where the start is; None where none is known."""
    with np.errstate(all="ignore"):
        return tuple(
            critical_learning_rate(racer.optimizer, problem.objective, problem.start, problem.rates.curvature)
            for racer in problem.racers
        )


def usual_rates(problem: Problem, critical: tuple[CriticalRate | None, ...], count: int = RATES) -> np.ndarray:
    """So many learning rates (K,) that are worth trying: those of the slider, wider where the problem asks for others.

    The racers' own rates and the critical ones lie a power of ten from either end, at least.
    """
    known = [racer.learning_rate for racer in problem.racers] + [each.rate for each in critical if each]
    low, high = (10.0 ** np.floor(np.log10(min(known)) - 1.0), 10.0 ** np.ceil(np.log10(max(known)) + 1.0))
    rates = geometric(max(min(LOWEST, low), LOWEST_RATE), min(max(HIGHEST, high), HIGHEST_RATE), count)
    return np.array([float(f"{rate:.{DIGITS}g}") for rate in rates])


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
    ends, lowest = state.parameters, np.full(rates.shape, problem.objective.loss(problem.start))
    at_once = max(1, min(MOST_BLOCK_STEPS, BLOCK_BYTES // (8 * state.parameters.size)))
    while not state.over:
        before = state
        block, state = descent.advance(state, at_once)
        done = _done(state.standing)
        ends = _ends(block, before, done, ends)
        lowest = np.fmin(lowest, _lowest(descent, block, done))
        yield Sweep(problem, rates, state.step, descent.steps, ends, lowest, _as_alone(state.standing))


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


def _done(standing):
    """After how many steps each ball would be done alone, or NEVER."""
    return np.minimum(standing.converged, standing.escaped)


def _as_alone(standing):
    """How each ball would stand alone: one that had converged would not have gone on to escape."""
    return standing._replace(escaped=np.where(standing.converged <= standing.escaped, NEVER, standing.escaped))


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

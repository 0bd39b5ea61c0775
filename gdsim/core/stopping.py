"""The stopping rule: which balls have left all bounds, which have come to rest, and when all are done.

Every ball is judged by itself, whatever the axes that balls are laid out along: one ball, a race of R, a swarm or a
whole surface of starts. So none stops its neighbour, and each stands as it would alone.
"""

from typing import NamedTuple

import numpy as np

from gdsim.core.outcome import Outcome, converged, diverged

# A weight or a loss beyond these has left every scale that a classroom problem has; squares still fit a float.
PARAMETER_BOUND = 1e12
LOSS_BOUND = 1e24
# Converged: for this many epochs in a row …
CONVERGENCE_EPOCHS = 10
# … the full gradient stays below this fraction of the largest one met …
CONVERGENCE_GRADIENT = 1e-6
# … or below this, for runs that start at a minimum …
CONVERGENCE_GRADIENT_FLOOR = 1e-12
# … and no epoch moves the parameters by more than this fraction of 1 + their length …
CONVERGENCE_MOVEMENT = 1e-6
# … nor would all epochs to come, shrinking as the last calm ones did, by more than this fraction: after a steep start
# every later gradient is a small part of the largest, wherever the ball is.
CONVERGENCE_REMAINDER = 1e-4
# Epochs to come that are counted at most: what only rocks in place never shrinks to nothing.
CONVERGENCE_HORIZON = 10_000
# Calm epochs over which shrinking is measured: whatever shrinks faster than the rest is gone when the first ones are.
CONVERGENCE_SPAN = 5
# The step of what has not happened.
NEVER = np.iinfo(np.int64).max


class Standing(NamedTuple):
    """How each ball stands; the arrays have the shape of the balls, (R, ...).

    A ball that converges and goes on beside others may escape later: then it has diverged.
    """

    converged: np.ndarray  # after how many steps it had come to rest, or NEVER
    escaped: np.ndarray  # after how many steps the next one would have led beyond the bounds, or NEVER
    others: Outcome  # of the balls that did neither: running, or stopped at the end

    @property
    def over(self) -> bool:
        """Whether no ball will step again."""
        return self.others.over or self.done < NEVER

    @property
    def done(self) -> int:
        """After how many steps the last ball had converged or diverged, or NEVER."""
        return int(np.minimum(self.converged, self.escaped).max())

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """The outcome of each ball, the first axis of the balls being the slowest."""
        steps = zip(self.converged.ravel().tolist(), self.escaped.ravel().tolist(), strict=True)
        return tuple(self._outcome(converged_at, escaped_at) for converged_at, escaped_at in steps)

    def joined(self, converged, escaped) -> "Standing":
        """With what else has happened; only the first time counts, and what stands still does not converge."""
        escaped = np.minimum(self.escaped, escaped)
        converged = np.minimum(self.converged, converged)
        return self._replace(converged=np.where(converged <= escaped, converged, NEVER), escaped=escaped)

    def until(self, step: int) -> "Standing":
        """Without what a ball that had converged by then would have done later."""
        is_later = (self.converged <= step) & (self.escaped >= step)
        return self._replace(escaped=np.where(is_later, NEVER, self.escaped))

    def asked_again(self, step: int) -> "Standing":
        """With the balls running again that could not take the step after `step`."""
        return self._replace(escaped=np.where(self.escaped == step, NEVER, self.escaped))

    def _outcome(self, converged_at, escaped_at):
        if escaped_at < NEVER:
            return diverged(escaped_at + 1)
        return converged(converged_at, CONVERGENCE_EPOCHS) if converged_at < NEVER else self.others


class Calm(NamedTuple):
    """What the convergence rule remembers of the balls."""

    epoch_start: np.ndarray  # (R, ..., d), where the epoch in progress began
    largest_gradient: np.ndarray  # (R, ...), the longest full gradient met at the start of an epoch
    epochs: np.ndarray  # (R, ...), how many epochs in a row were calm
    movement: np.ndarray  # (R, ...), how far the last of them that completed a CONVERGENCE_SPAN moved the parameters


def beginning(parameters) -> tuple[Standing, Calm]:
    """How balls at `parameters`, shape (R, ..., d), stand before their first step."""
    balls = parameters.shape[:-1]
    never = np.full(balls, NEVER)
    return (
        Standing(never, never, Outcome()),
        Calm(parameters, np.zeros(balls), np.zeros(balls, dtype=int), np.zeros(balls)),
    )


def steps_within_bounds(parameters, losses):
    """How many of S steps each ball can take before one leads beyond the bounds, shape (R, ...).

    parameters (S, R, ..., d) and losses (S, R, ...) are what each step led to.
    """
    if _are_all_within(parameters, PARAMETER_BOUND) and _are_all_within(losses, LOSS_BOUND):
        return np.full(losses.shape[1:], len(losses))
    is_within = (np.abs(parameters) <= PARAMETER_BOUND).all(axis=-1)
    is_within &= np.abs(losses) <= LOSS_BOUND
    return np.logical_and.accumulate(is_within, axis=0).sum(axis=0)


def _are_all_within(values, bound):
    # The least and the largest of numbers of which one is none are none.
    return -bound <= values.min(initial=0.0) and values.max(initial=0.0) <= bound


def come_to_rest(calm: Calm, gradients, ends) -> tuple[Calm, np.ndarray]:
    """What to remember after E epochs, and how many of them each ball had taken when it came to rest, or NEVER.

    gradients (E, R, ..., d) are the full ones at the start of each epoch, ends (E, R, ..., d) where each led to.
    """
    gradient = lengths(gradients)
    largest = np.maximum.accumulate(np.concatenate([calm.largest_gradient[np.newaxis], gradient]))[1:]
    is_calm = gradient <= np.maximum(CONVERGENCE_GRADIENT * largest, CONVERGENCE_GRADIENT_FLOOR)
    counts = np.zeros(is_calm.shape, dtype=int)
    last_movement, rested = calm.movement, np.full(calm.epochs.shape, NEVER)
    if is_calm.any():
        starts = np.concatenate([calm.epoch_start[np.newaxis], ends[:-1]])
        movement, sizes = lengths(ends - starts), 1.0 + lengths(starts)
        is_calm &= movement <= CONVERGENCE_MOVEMENT * sizes
        number = np.arange(1, len(ends) + 1).reshape(-1, *[1] * calm.epochs.ndim)
        last_lively = np.maximum.accumulate(np.where(is_calm, 0, number))
        counts = number - last_lively + np.where(last_lively == 0, calm.epochs, 0)
        is_due = is_calm & (counts % CONVERGENCE_SPAN == 0)
        earlier = np.concatenate([np.repeat(calm.movement[np.newaxis], CONVERGENCE_SPAN, axis=0), movement])
        earlier = earlier[: len(ends)]
        is_resting = is_due & (counts >= CONVERGENCE_EPOCHS)
        left = remainder(earlier[is_resting], movement[is_resting])
        is_resting[is_resting] = left <= CONVERGENCE_REMAINDER * sizes[is_resting]
        rested = np.where(is_resting, number, NEVER).min(axis=0)
        for epoch in np.flatnonzero(is_due.any(axis=tuple(range(1, is_due.ndim)))):
            last_movement = np.where(is_due[epoch], movement[epoch], last_movement)
    return Calm(ends[-1].copy(), largest[-1].copy(), counts[-1].copy(), last_movement), rested


def remainder(earlier, last):
    """How far all later epochs would lead if their movements shrink as they did over the last CONVERGENCE_SPAN epochs.

    The sum of a geometric series, of CONVERGENCE_HORIZON epochs at most.
    """
    ratio = np.where(earlier > 0.0, (last / earlier) ** (1.0 / CONVERGENCE_SPAN), 1.0)
    return last * np.where(ratio < 1.0, np.minimum(1.0 / (1.0 - ratio), CONVERGENCE_HORIZON), CONVERGENCE_HORIZON)


def lengths(vectors):
    """The Euclidean length of vectors, (..., d) to (...)."""
    return np.sqrt(np.square(vectors).sum(axis=-1))

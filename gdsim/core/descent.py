"""Descent: from one state to the next, purely. The same state always gives the same steps, bit for bit.

Numbers are recorded as follows. Step k (from 0) starts at the parameters of index k, takes the batch of step k,
and leads to the parameters of index k + 1. All racers start at the same point and see the same batches.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gdsim.core.batching import Batching
from gdsim.core.objective import Objective
from gdsim.core.optimizers import Optimizer
from gdsim.core.outcome import Outcome, Status, converged, diverged, stopped
from gdsim.core.schedules import Schedule

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


@dataclass(frozen=True)
class Racer:
    """One optimizer with its learning rate and schedule."""

    optimizer: Optimizer
    learning_rate: float
    schedule: Schedule


class Calm(NamedTuple):
    """What the convergence rule remembers of the R racers."""

    epoch_start: np.ndarray  # (R, ..., d), where the epoch in progress began
    largest_gradient: np.ndarray  # (R,), the longest full gradient met at the start of an epoch
    epochs: np.ndarray  # (R,), how many epochs in a row were calm
    movement: np.ndarray  # (R,), how far the last of them that completed a CONVERGENCE_SPAN moved the parameters


class State(NamedTuple):
    """Everything the next step depends on; `parameters` has shape (R, ..., d)."""

    step: int
    parameters: np.ndarray
    memories: tuple
    learning_rates: tuple[float, ...]
    outcomes: tuple[Outcome, ...]
    calm: Calm

    @property
    def over(self) -> bool:
        return all(outcome.over for outcome in self.outcomes)


class Block(NamedTuple):
    """S consecutive steps, starting with step number `first_step`."""

    first_step: int
    parameters: np.ndarray  # (S, R, ..., d), after each step
    gradient: np.ndarray  # (S, R, ..., d), what the step's batch gave
    batch_loss: np.ndarray  # (S, R, ...), of the step's batch, before the step
    learning_rate: np.ndarray  # (S, R), what the step used; 0 for a racer that has diverged and stands still

    @property
    def steps(self) -> int:
        return len(self.learning_rate)


class Descent:
    """Takes R racers down an objective. It holds no state: `start` and `advance` return it.

    A racer that has converged steps on until the last one is done, so that all have the same steps; one that has
    diverged stands still at its last finite point. With leading axes (a swarm of starts) a racer is judged whole.
    """

    def __init__(self, objective: Objective, racers: tuple[Racer, ...], batching: Batching, epochs: int):
        self.objective = objective
        self.racers = racers
        self.batching = batching
        self.epochs = epochs
        self.steps = epochs * batching.steps_per_epoch

    def start(self, point) -> State:
        """The state before the first step, with every racer at `point`, shape (..., d)."""
        point = np.array(point, dtype=float)
        racers = len(self.racers)
        parameters = np.repeat(point[np.newaxis], racers, axis=0)
        return State(
            step=0,
            parameters=parameters,
            memories=tuple(racer.optimizer.init(point) for racer in self.racers),
            learning_rates=tuple(racer.learning_rate for racer in self.racers),
            outcomes=(Outcome(),) * racers,
            calm=Calm(parameters, np.zeros(racers), np.zeros(racers, dtype=int), np.zeros(racers)),
        )

    def advance(self, state: State, count: int) -> tuple[Block, State]:
        """At most `count` steps, and the state after them.

        Fewer come back when a racer diverges (its step is not taken) or the last one is done. Call again until
        `state.over`; a block is empty when all that happened is that a racer diverged.
        """
        with np.errstate(all="ignore"):
            return self._advance(state, min(count, self.steps - state.step))

    def _advance(self, state, count):
        block, after = self._steps(state, count)
        possible = self._possible_steps(state, block)
        taken = min(possible)
        if taken < block.steps:
            block, after = self._steps(state, taken)
            diverging = [steps == taken for steps in possible]
        else:
            diverging = [False] * len(possible)
        calm, outcomes, taken = self._watch(state, block)
        if taken < block.steps:
            block, after = self._steps(state, taken)
        for racer, is_diverging in enumerate(diverging):
            if is_diverging:
                outcomes[racer] = diverged(after.step + 1)
        if after.step == self.steps:
            outcomes = [o if o.over else stopped(after.step, self.epochs) for o in outcomes]
        return block, after._replace(outcomes=tuple(outcomes), calm=calm)

    def _steps(self, state: State, count: int) -> tuple[Block, State]:
        """Exactly `count` steps, unjudged."""
        racers = len(self.racers)
        parameters = np.empty((count, *state.parameters.shape))
        gradients = np.empty_like(parameters)
        losses = np.empty(parameters.shape[:-1])
        learning_rates = self._learning_rates(state, count)
        rates = learning_rates.tolist()
        current, memories = state.parameters, list(state.memories)
        moving = [r for r in range(racers) if state.outcomes[r].status is not Status.DIVERGED]
        updates = [racer.optimizer.update for racer in self.racers]
        loss_and_gradient, batch = self.objective.loss_and_gradient, self.batching.batch
        for i in range(count):
            losses[i], gradients[i] = loss_and_gradient(current, batch(state.step + i))
            following = parameters[i]
            if len(moving) < racers:
                following[...] = current
            for r in moving:
                change, memories[r] = updates[r](gradients[i, r], memories[r], current[r], rates[i][r])
                following[r] = current[r] + change
            current = following
        block = Block(state.step, parameters, gradients, losses, learning_rates)
        after = state._replace(step=state.step + count, parameters=current.copy(), memories=tuple(memories))
        return block, after

    def _learning_rates(self, state, count):
        """What each of the next steps uses, shape (count, R); 0 for a racer that has diverged."""
        per_epoch = self.batching.steps_per_epoch
        first, last = state.step // per_epoch, (state.step + count) // per_epoch
        positions = np.arange(state.step, state.step + count) // per_epoch - first
        learning_rates = np.zeros((count, len(self.racers)))
        for r, racer in enumerate(self.racers):
            if state.outcomes[r].status is not Status.DIVERGED:
                factors = np.array([racer.schedule.factor(epoch, self.epochs) for epoch in range(first, last + 1)])
                learning_rates[:, r] = state.learning_rates[r] * factors[positions]
        return learning_rates

    def _possible_steps(self, state, block) -> list[int]:
        """How many steps of the block each racer can take before one leads beyond the bounds.

        A step also leads beyond them when the next batch's loss does, which is the same however a run is cut
        into blocks.
        """
        if block.steps == 0:
            return [0]
        ahead = self.objective.loss(block.parameters[-1], self.batching.batch(state.step + block.steps))
        losses = np.concatenate([block.batch_loss[1:], ahead[np.newaxis]])
        racers = (block.steps, len(self.racers), -1)
        good = (np.abs(block.parameters).reshape(racers) <= PARAMETER_BOUND).all(axis=-1)
        good &= (np.abs(losses).reshape(racers) <= LOSS_BOUND).all(axis=-1)
        for racer, outcome in enumerate(state.outcomes):
            if outcome.status is Status.DIVERGED:
                good[:, racer] = True
        return [int(np.argmin(ok)) if not ok.all() else block.steps for ok in good.T]

    def _watch(self, state, block):
        """Convergence over the epochs that end in the block: (calm, outcomes, steps until the last is done)."""
        outcomes = list(state.outcomes)
        per_epoch = self.batching.steps_per_epoch
        ends = np.arange(per_epoch - 1 - state.step % per_epoch, block.steps, per_epoch)
        if ends.size == 0:
            return state.calm, outcomes, block.steps
        starts = np.concatenate([state.calm.epoch_start[np.newaxis], block.parameters[ends[:-1]]])
        if per_epoch == 1:
            gradients = block.gradient
        else:
            gradients = np.stack([self.objective.gradient(start) for start in starts])
        gradient = lengths(gradients)
        movement = lengths(block.parameters[ends] - starts)
        largest = np.maximum.accumulate(np.vstack([state.calm.largest_gradient, gradient]))[1:]
        is_calm = gradient <= np.maximum(CONVERGENCE_GRADIENT * largest, CONVERGENCE_GRADIENT_FLOOR)
        sizes = 1.0 + lengths(starts)
        is_calm &= movement <= CONVERGENCE_MOVEMENT * sizes
        calm_epochs, earlier = state.calm.epochs, state.calm.movement
        for epoch in range(len(ends)) if is_calm.any() else ():
            calm_epochs = np.where(is_calm[epoch], calm_epochs + 1, 0)
            is_due = (calm_epochs > 0) & (calm_epochs % CONVERGENCE_SPAN == 0)
            for racer in np.flatnonzero(is_due & (calm_epochs >= CONVERGENCE_EPOCHS)):
                left = remainder(earlier[racer], movement[epoch, racer])
                if left <= CONVERGENCE_REMAINDER * sizes[epoch, racer] and not outcomes[racer].over:
                    outcomes[racer] = converged(state.step + int(ends[epoch]) + 1, CONVERGENCE_EPOCHS)
            earlier = np.where(is_due, movement[epoch], earlier)
            if all(outcome.over for outcome in outcomes):
                return state.calm, outcomes, int(ends[epoch]) + 1
        calm_epochs = np.where(is_calm[-1], calm_epochs, 0)
        return Calm(block.parameters[ends[-1]].copy(), largest[-1], calm_epochs, earlier), outcomes, block.steps


def remainder(earlier: float, last: float) -> float:
    """How far all later epochs would lead if their movements shrink as they did over the last CONVERGENCE_SPAN epochs.

    The sum of a geometric series, of CONVERGENCE_HORIZON epochs at most.
    """
    ratio = (last / earlier) ** (1.0 / CONVERGENCE_SPAN) if earlier > 0.0 else 1.0
    return last * min(1.0 / (1.0 - ratio) if ratio < 1.0 else np.inf, CONVERGENCE_HORIZON)


def lengths(vectors):
    """The Euclidean length of everything behind the first two axes, (E, R, ...) to (E, R)."""
    return np.sqrt(np.square(vectors.reshape(*vectors.shape[:2], -1)).sum(axis=-1))

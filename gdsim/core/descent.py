"""Descent: from one state to the next, purely. The same state always gives the same steps, bit for bit.

Numbers are recorded as follows. Step k (from 0) starts at the parameters of index k, takes the batch of step k,
and leads to the parameters of index k + 1. All racers start at the same points and see the same batches.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gdsim.core.batching import Batching
from gdsim.core.clipping import Clipping
from gdsim.core.objective import Objective
from gdsim.core.optimizers import Optimizer
from gdsim.core.outcome import Outcome, stopped
from gdsim.core.schedules import Schedule
from gdsim.core.stopping import NEVER, Calm, Standing, beginning, come_to_rest, steps_within_bounds


@dataclass(frozen=True)
class Racer:
    """One optimizer with its learning rate and schedule, and what clips the gradients that it is given, if anything.

    A racer that is a swarm may have an array of learning rates (...), one a ball; all racers beside it then have one
    of the same shape.
    """

    optimizer: Optimizer
    learning_rate: float | np.ndarray
    schedule: Schedule
    clipping: Clipping | None = None

    def clipped(self, gradient):
        """What the optimizer is given of a batch's gradient (..., d)."""
        return gradient if self.clipping is None else self.clipping(gradient)


class State(NamedTuple):
    """Everything the next step depends on; `parameters` has shape (R, ..., d), a ball for each but the last axis.

    Balls that nobody judges have no standing and no calm.
    """

    step: int
    parameters: np.ndarray
    memories: tuple
    learning_rates: tuple[float | np.ndarray, ...]
    standing: Standing | None
    calm: Calm | None

    @property
    def over(self) -> bool:
        """Whether no ball will step again."""
        return self.standing.over

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """The outcome of each ball: of a race, of each racer."""
        return self.standing.outcomes

    def of(self, balls) -> "State":
        """Only some balls of a swarm (R, N), those of these numbers (n,), for `Descent.carried` alone.

        In memory parameter by parameter, and without what the stopping rule remembers.
        """
        return _with_balls((self,), lambda parts, axis: np.take(parts[0], balls, axis))

    @staticmethod
    def joined(states) -> "State":
        """The balls of several swarms (R, N) at the same step as one, as `of` gives them."""
        return _with_balls(states, np.concatenate)


def _with_balls(states, made):
    """A state whose arrays are made(parts, axis) of those of the states, the balls being along that axis."""

    def of_parameters(*parts):
        return made([part.T for part in parts], 1).T if np.ndim(parts[0]) else parts[0]

    def of_rates(*parts):
        return made(parts, 0) if np.ndim(parts[0]) else parts[0]

    parameters, memories, rates = zip(*(state[1:4] for state in states), strict=True)
    return State(
        step=states[0].step,
        parameters=of_parameters(*parameters),
        memories=tuple(type(own[0])(*map(of_parameters, *own)) for own in zip(*memories, strict=True)),
        learning_rates=tuple(map(of_rates, *rates)),
        standing=None,
        calm=None,
    )


class Block(NamedTuple):
    """S consecutive steps, starting with step number `first_step`."""

    first_step: int
    parameters: np.ndarray  # (S, R, ..., d), after each step
    gradient: np.ndarray  # (S, R, ..., d), what the step's batch gave, before any clipping
    batch_loss: np.ndarray  # (S, R, ...), of the step's batch, before the step
    learning_rate: np.ndarray  # (S, R, ...), what the step used; 0 for a ball that has diverged and stands still
    loss_ahead: np.ndarray  # (R, ...), where the last step led, of the next step's batch

    @property
    def steps(self) -> int:
        return len(self.learning_rate)

    @property
    def losses_after(self) -> np.ndarray:
        """Where each step led, of the next step's batch, shape (S, R, ...)."""
        return np.concatenate([self.batch_loss, self.loss_ahead[np.newaxis]])[1:]


class Descent:
    """Takes R racers down an objective, each from one start or from a swarm of them.

    It holds no state: `start` and `advance` return it. A ball that has converged steps on until the last is done, so
    that all have the same steps; one that has diverged stands still at its last finite point. See `stopping`.
    """

    def __init__(self, objective: Objective, racers: tuple[Racer, ...], batching: Batching, epochs: int):
        self.objective = objective
        self.racers = racers
        self.batching = batching
        self.epochs = epochs
        self.steps = epochs * batching.steps_per_epoch

    def start(self, point) -> State:
        """The state before the first step, with every racer at `point`, shape (d,), or (..., d) for a swarm."""
        point = np.array(point, dtype=float)
        # In memory the balls stay laid out as they are given.
        parameters = np.stack([point] * len(self.racers))
        standing, calm = beginning(parameters)
        return State(
            step=0,
            parameters=parameters,
            memories=tuple(racer.optimizer.init(point) for racer in self.racers),
            learning_rates=tuple(racer.learning_rate for racer in self.racers),
            standing=standing,
            calm=calm,
        )

    def advance(self, state: State, count: int) -> tuple[Block, State]:
        """At most `count` steps, and the state after them.

        Fewer come back only when all steps are taken or the last ball is done; none when it diverges at once.
        """
        with np.errstate(all="ignore"):
            return self._advance(state, min(count, self.steps - state.step))

    def carried(self, state: State, count: int) -> tuple[np.ndarray, State]:
        """Where at most `count` steps, at least 1, lead balls of whose way nothing is to be known.

        Nothing is recorded or judged. They are the very steps of `advance`, but whatever leaves the bounds goes on, to
        infinity or not-a-number; who calls looks at the parameters and at the loss (R, ...) that the last step's batch
        gave before it. What is remembered for the stopping rule stays as it was.
        """
        with np.errstate(all="ignore"):
            count = min(count, self.steps - state.step)
            rates = self._learning_rates(state, count)
            rates = rates.tolist() if rates.ndim == 2 else rates[..., np.newaxis]
            current, memories, step = state.parameters, state.memories, self._stepper()
            for i, used in enumerate(rates):
                following = np.empty_like(current)
                loss, _, memories = step(state.step + i, current, memories, used, following)
                current = following
        return loss, state._replace(step=state.step + count, parameters=current, memories=tuple(memories))

    def surveyed(self, before: State, block: Block, racer: int) -> dict[str, np.ndarray]:
        """What a racer's optimizer surveyed for the first step of a block, taken from the state `before`."""
        given = (
            self.racers[racer].clipped(block.gradient[0, racer]),
            before.memories[racer],
            before.parameters[racer],
            block.learning_rate[0, racer],
        )
        with np.errstate(all="ignore"):
            return self.racers[racer].optimizer.survey(*given, self.objective, self.batching.batch(before.step))

    def _advance(self, state, count):
        # How many of the steps each ball takes; one that has diverged takes none.
        moves = np.where(state.standing.escaped == NEVER, count, 0)
        block, after = self._steps(state, count, moves)
        # A step also leads beyond the bounds when the next batch's loss does, which is the same however a run is cut
        # into blocks.
        possible = np.minimum(steps_within_bounds(block.parameters, block.losses_after), moves)
        is_escaping = possible < moves
        if is_escaping.any():
            moves = possible
            block, after = self._steps(state, count, moves)
        calm, rested = self._watched(state.calm, block)
        standing = state.standing.joined(rested, np.where(is_escaping, state.step + moves, NEVER))
        if standing.done < after.step:
            # As if the run had been asked for no more: what follows the last ball's end was never tried.
            count = max(0, standing.done - state.step)
            standing = standing.until(standing.done)
            block, after = self._steps(state, count, np.minimum(moves, count))
            calm, _ = self._watched(state.calm, block)
        if after.step == self.steps:
            standing = standing._replace(others=stopped(after.step, self.epochs))
        return block, after._replace(standing=standing, calm=calm)

    def _steps(self, state: State, count: int, moves) -> tuple[Block, State]:
        """Exactly `count` steps, unjudged; each ball takes the first `moves` (R, ...) of them and then stands still."""
        shape = state.parameters.shape
        parameters, gradients = np.empty((2, count, *shape))
        losses = np.empty((count, *shape[:-1]))
        learning_rates = self._learning_rates(state, count)
        # A number each, or an array that each ball's parameters are multiplied by.
        rates = learning_rates.tolist() if learning_rates.ndim == 2 else learning_rates[..., np.newaxis]
        current, memories, step = state.parameters, state.memories, self._stepper()
        all_move_until = int(moves.min())
        for i, (following, used) in enumerate(zip(parameters, rates, strict=True)):
            earlier = memories
            losses[i], gradients[i], memories = step(state.step + i, current, earlier, used, following)
            if i >= all_move_until:
                stand = (moves <= i)[..., np.newaxis]
                np.copyto(following, current, where=stand)
                memories = list(map(held, memories, earlier, stand))
            current = following
        takes = np.arange(count).reshape(-1, *[1] * moves.ndim) < moves
        learning_rates = np.where(takes, spread(learning_rates, takes.ndim), 0.0)
        ahead = self.objective.loss(current, self.batching.batch(state.step + count))
        block = Block(state.step, parameters, gradients, losses, learning_rates, ahead)
        return block, state._replace(step=state.step + count, parameters=current.copy(), memories=tuple(memories))

    def _stepper(self):
        """step(number, parameters, memories, rates, following) -> loss, gradient, memories: one step of all racers.

        It writes into `following` where it leads. What is the same in every step is looked up here.
        """
        rules = [
            (r, racer.optimizer.update, racer.optimizer.survey if racer.optimizer.surveyed else None, racer.clipping)
            for r, racer in enumerate(self.racers)
        ]
        objective, batch = self.objective, self.batching.batch
        loss_and_gradient = objective.loss_and_gradient

        def step(number, parameters, earlier, rates, following):
            rows, memories = batch(number), []
            loss, gradient = loss_and_gradient(parameters, rows)
            for r, update, survey, clipping in rules:
                slope, point = gradient[r], parameters[r]
                if clipping is not None:
                    slope = clipping(slope)
                if survey is None:
                    change, memory = update(slope, earlier[r], point, rates[r])
                else:
                    given = slope, earlier[r], point, rates[r]
                    change, memory = update(*given, **survey(*given, objective, rows))
                np.add(point, change, following[r])
                memories.append(memory)
            return loss, gradient, memories

        return step

    def _learning_rates(self, state, count):
        """What each of the next steps uses, shape (count, R), or (count, R, ...) where each ball has its own."""
        per_epoch = self.batching.steps_per_epoch
        first, last = state.step // per_epoch, (state.step + count) // per_epoch
        positions = np.arange(state.step, state.step + count) // per_epoch - first
        factors = {
            schedule: schedule.factors(first, last, self.epochs)[positions]
            for schedule in {racer.schedule for racer in self.racers}
        }
        rates = np.array(state.learning_rates)
        return spread(np.stack([factors[racer.schedule] for racer in self.racers], axis=-1), 1 + rates.ndim) * rates

    def _watched(self, calm, block) -> tuple[Calm, np.ndarray]:
        """What to remember of the epochs that end in the block, and after which step each ball had come to rest."""
        per_epoch = self.batching.steps_per_epoch
        first_end = per_epoch - 1 - block.first_step % per_epoch
        led_to = block.parameters[first_end::per_epoch]
        if len(led_to) == 0:
            return calm, np.full(calm.epochs.shape, NEVER)
        if per_epoch == 1:
            gradients = block.gradient
        else:
            starts = [calm.epoch_start, *led_to[:-1]]
            gradients = np.stack([self.objective.gradient(start) for start in starts])
        calm, epochs = come_to_rest(calm, gradients, led_to)
        rested = epochs < NEVER
        epochs[rested] = block.first_step + first_end + (epochs[rested] - 1) * per_epoch + 1
        return calm, epochs


def spread(values, axes: int):
    """The same values as an array of so many axes, the last of them 1 long."""
    return values.reshape(*values.shape, *[1] * (axes - values.ndim))


def held(memory, before, stands):
    """What a rule remembers where balls step, and what it did `before` where `stands` (..., 1) says that they do not.

    A plain number, such as a count of steps, is common to all.
    """
    parts = zip(before, memory, strict=True)
    return type(memory)(*(np.where(stands, old, new) if np.ndim(new) else new for old, new in parts))

"""What changes while a run goes on: at a step, other learning rates or other optimizers."""

from collections.abc import Iterable

import numpy as np
from msgspec import structs

from gdsim.core.descent import Descent, Racer, State
from gdsim.experiment.problem import Problem


def stages(problem: Problem) -> list[tuple[int, Problem]]:
    """The problem and the step from which it counts, then the same for each change that its experiment plans."""
    found = [(0, problem)]
    for change in problem.experiment.changes:
        last = found[-1][1]
        found.append((change.step, last.with_racers(change.racers or with_rates(last, change.learning_rates))))
    return found


def all_racers(problem: Problem) -> list[Racer]:
    """Whoever descends it at any time."""
    return [racer for _, stage in stages(problem) for racer in stage.racers]


def with_rates(problem: Problem, learning_rates: tuple[float, ...]):
    """The settings of its racers, with other learning rates, one each."""
    settings = zip(problem.experiment.racers, learning_rates, strict=True)
    return tuple(structs.replace(racer, learning_rate=rate) for racer, rate in settings)


def problem_at(problem: Problem, step: int) -> Problem:
    """The problem as it was set for the last of so many steps."""
    return _stage(stages(problem), step)


def used_rates(problem: Problem, racer: int, steps: Iterable[int]) -> np.ndarray:
    """The learning rate that each of these steps used, the first being 1, schedule included; not-a-number for 0."""
    found, every, epochs = stages(problem), problem.batching.steps_per_epoch, problem.experiment.epochs
    used = []
    for step in steps:
        one = _stage(found, step).racers[racer]
        used.append(one.learning_rate * one.schedule.factor((step - 1) // every, epochs) if step else np.nan)
    return np.array(used)


def _stage(found, step):
    return [stage for first, stage in found if first < max(step, 1)][-1]


def change_rates(state: State, learning_rates: tuple[float, ...]) -> State:
    """Goes on from here with other learning rates, one each.

    A racer that stands still because this very step would have diverged is asked again: that came of the old rate.
    """
    return state._replace(learning_rates=learning_rates, standing=state.standing.asked_again(state.step))


def change_racers(state: State, before: Descent, after: Descent) -> State:
    """Goes on from here under `after`; `before` has taken the steps so far, with as many racers.

    A racer whose optimizer stays keeps what it remembers. Whoever was done, is not, and each goes on from where it
    is; calm epochs are counted anew.
    """
    memories = tuple(
        memory if old.optimizer == new.optimizer else new.optimizer.init(parameters)
        for memory, parameters, old, new in zip(
            state.memories, state.parameters, before.racers, after.racers, strict=True
        )
    )
    fresh = after.start(state.parameters[0])
    is_new_epoch = state.step % after.batching.steps_per_epoch == 0
    epoch_start = state.parameters if is_new_epoch else state.calm.epoch_start
    return state._replace(
        memories=memories,
        learning_rates=fresh.learning_rates,
        standing=fresh.standing,
        calm=fresh.calm._replace(epoch_start=epoch_start),
    )

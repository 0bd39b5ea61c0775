"""How a race stands, as numbers: who is ahead, how soon each came down to a loss, how far each is from the minimum."""

from typing import NamedTuple

import numpy as np

from gdsim.core.outcome import Status
from gdsim.simulation.snapshot import Snapshot


class Standing(NamedTuple):
    """One racer's; None stands for what is not known or has not happened."""

    place: int  # from 1, by the training loss; equal losses share one, and who has diverged comes last
    loss: float
    validation_loss: float | None
    steps_to_target: int | None  # to the end of the first epoch whose loss is the target or less
    distance: float | None  # from the nearest of the known minima, in the parameters
    gradients: int  # of single samples, or of the surface, that were computed on the way


def race(snapshot: Snapshot, target: float) -> list[Standing]:
    """How the R racers stand; `target` is a training loss."""
    problem, step = snapshot.problem, snapshot.step
    is_out = np.array([outcome.status is Status.DIVERGED for outcome in snapshot.outcomes])
    losses = np.where(is_out | ~np.isfinite(snapshot.loss), np.inf, snapshot.loss)
    validation = None if snapshot.validation_loss is None else snapshot.validation_loss.values[-1]
    return [
        Standing(
            place=1 + int((losses < losses[racer]).sum()),
            loss=float(snapshot.loss[racer]),
            validation_loss=None if validation is None else float(validation[racer]),
            steps_to_target=_steps_to(snapshot, racer, target),
            distance=_distance(problem, snapshot.parameters[racer]),
            gradients=_gradients(problem.batching, _steps_taken(snapshot.outcomes[racer], step)),
        )
        for racer in range(len(losses))
    ]


def middle_target(snapshot: Snapshot) -> float:
    """A loss that tells racers apart: nine tenths of the way from the start down to the best there is so far."""
    with np.errstate(all="ignore"):
        first = float(snapshot.problem.objective.loss(snapshot.problem.start))
        lowest = float(np.nanmin(snapshot.epoch_loss.values))
    return first + 0.9 * (lowest - first)


def _steps_to(snapshot, racer, target):
    with np.errstate(invalid="ignore"):
        reached = np.flatnonzero(snapshot.epoch_loss.values[:, racer] <= target)
    if not reached.size:
        return None
    return int(snapshot.epoch_loss.at[reached[0]]) * snapshot.problem.batching.steps_per_epoch


def _steps_taken(outcome, step):
    """The step that would have diverged was not taken."""
    return min(step, outcome.step - 1) if outcome.status is Status.DIVERGED else step


def _distance(problem, parameters):
    if not len(problem.minima):
        return None
    return float(np.linalg.norm(problem.minima - parameters, axis=1).min())


def _gradients(batching, steps):
    """An epoch's last batch may be shorter."""
    epochs, rest = divmod(steps, batching.steps_per_epoch)
    return epochs * batching.samples + rest * batching.size

"""What a verdict looks at: the plain numbers of a run so far. What can be read from them: see readings.py."""

import math
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np

from gdsim.core.batching import Batching
from gdsim.core.curvature import CriticalRate, Curvature, critical_learning_rate
from gdsim.core.inside import Inside, look_inside, sizes
from gdsim.core.objective import FitObjective, Objective, SurfaceObjective
from gdsim.core.optimizers import Optimizer
from gdsim.core.outcome import Outcome, Status
from gdsim.core.schedules import Constant, Schedule
from gdsim.core.survey import survey

# Epochs that count as "now": few enough to follow a change of the learning rate, enough to count rises.
RECENT = 10
# Epochs over which peaks and trends are compared: three swings of a ball with momentum 0.9.
LONG = 30
# Fewer epochs than these say nothing …
FEWEST_EPOCHS = 5
# … but so many steps do, where an epoch has many: a class does not wait for five epochs of one row a step.
FEWEST_STEPS = 100
# So many half windows, or half diagonals, from its middle a ball has left what there is to see.
FAR_OUT = 10.0
# Batches whose gradients are compared with the full one: enough for the size of the noise.
NOISE_BATCHES = 8
# Rows that stand for all where the loss is asked at many moments of an epoch.
MOST_ROWS = 4096


class HeldOut(NamedTuple):
    """How well the rows are predicted that are held out.

    losses: (E,) after each epoch so far, newest last. Their lowest was after `best_epoch`, when the training loss was
    `trained_then`.
    """

    losses: np.ndarray
    best_epoch: int
    trained_then: float

    @property
    def lowest(self) -> float:
        return float(self.losses.min())


class Explained(NamedTuple):
    """The share of the answers' variance that a model explains (R²), or of the mistakes of always naming the commonest
    class that it avoids; below 0 where it does worse.
    """

    share: float
    of: Literal["variance", "mistakes"]


@dataclass(frozen=True, eq=False)
class Evidence:
    """One racer's run so far in plain numbers.

    epoch_losses: (E,) the training loss after each of the last epochs, newest last; LONG + 1 are enough.
    highest: the highest training loss after any epoch so far.
    positions: (S, d) after each of the last steps, without a gap, newest last; RECENT epochs of them are enough.
    step_losses: the training loss at LONG + 1 of the moments in `positions`, evenly apart, where an epoch has many
    steps and too few epochs are over; else empty. Of very many rows, on an even share of them.
    loss and gradient (d,): the full ones, now. middle_loss: halfway between the last two positions.
    learning_rate: the one in use, schedule included; factor: the schedule's part of it; warming_up: whether a warm-up
    still raises it. leaves: whether the run was stopped where the next step leads out of a formula's domain. reach: a
    distance that is large on this problem, such as half the diagonal of its window; away: how far the ball is from the
    middle of that. minima: (m, d), and their losses (m,); m may be 0. convex: whether the loss has no minimum but the
    best. surface: whether it is a formula, without data. relief: how far the loss usually rises within the problem's
    window, 0 where that is unknown; lowest: the least that a search of a surface's window met, else None.
    mean_gradient: the length of the full gradient at the mean of `positions`. gradient_noise: the root mean square
    length of (a batch's gradient - the full one), 0 with full batches.
    held_out: None without such rows. explained: how well the model fits, or None where that is unknown. penalty: the
    factors of the weight penalties in the loss, together. inside: what is so in a network's layers now, else None.
    initial_sizes: of their gradients at the start.
    """

    step: int
    per_epoch: int
    epoch_losses: np.ndarray
    highest: float
    step_losses: np.ndarray
    positions: np.ndarray
    loss: float
    middle_loss: float
    gradient: np.ndarray
    initial_loss: float
    initial_gradient: float
    optimizer: Optimizer
    learning_rate: float
    factor: float
    warming_up: bool
    outcome: Outcome
    leaves: bool
    reach: float
    away: float
    minima: np.ndarray
    minima_losses: np.ndarray
    convex: bool
    surface: bool
    relief: float
    lowest: float | None
    curvature: Curvature | None
    critical: CriticalRate | None
    mean_gradient: float
    gradient_noise: float
    held_out: HeldOut | None
    explained: Explained | None
    penalty: float
    inside: Inside | None
    initial_sizes: np.ndarray | None


def gather(
    *,
    objective: Objective,
    optimizer: Optimizer,
    batching: Batching,
    start,
    minima,
    domain,
    step: int,
    epoch_losses,
    positions,
    learning_rate: float,
    outcome: Outcome,
    curvature: Curvature | None,
    schedule: Schedule | None = None,
    epochs: int = 0,
    held_out: HeldOut | None = None,
    explained: Explained | None = None,
) -> Evidence:
    """The evidence on one racer, from what a problem and a history hold; see `Evidence` for what each must reach back.

    start (d,), minima (m, d), domain (d, 2). A surface without known minima has those that a search of its domain
    finds. `curvature` is what `extreme_curvatures` says at the last position, or None where that is too dear.
    `schedule` (None: constant) runs over `epochs`. Costs a few gradients; a surface is searched once.
    """
    recent = positions[-RECENT * batching.steps_per_epoch - 1 :]
    now, epoch = recent[-1], max(0, step - 1) // batching.steps_per_epoch
    schedule = schedule or Constant()
    surface = isinstance(objective, SurfaceObjective)
    searched = survey(objective, domain) if surface else None
    if searched and not len(minima):
        minima = searched.minima
    with np.errstate(all="ignore"):
        initial_loss, initial_gradient = objective.loss_and_gradient(start)
        loss, gradient = objective.loss_and_gradient(now)
        inside = None if surface else look_inside(objective, now, gradient)
        minima_losses = objective.loss(minima) if len(minima) else np.empty(0)
        return Evidence(
            step=step,
            per_epoch=batching.steps_per_epoch,
            epoch_losses=epoch_losses[-LONG - 1 :],
            highest=float(np.max(epoch_losses)),
            step_losses=_step_losses(objective, batching, step, positions),
            positions=recent,
            loss=float(loss),
            middle_loss=float(objective.loss(recent[-2:].mean(axis=0))),
            gradient=gradient,
            initial_loss=float(initial_loss),
            initial_gradient=float(np.linalg.norm(initial_gradient)),
            optimizer=optimizer,
            learning_rate=learning_rate,
            factor=schedule.factor(epoch, epochs),
            warming_up=epoch < schedule.warmup,
            outcome=outcome,
            leaves=surface
            and outcome.status is Status.DIVERGED
            and _leaves(objective, domain, recent, learning_rate * gradient),
            # Of a window of any size: squares of the least and the largest numbers would be none.
            reach=math.hypot(*(domain[:, 1] - domain[:, 0])) / 2.0,
            away=math.hypot(*(now - domain.mean(axis=1))),
            minima=minima,
            minima_losses=minima_losses,
            convex=isinstance(objective, FitObjective) and objective.is_convex,
            surface=surface,
            relief=searched.relief if searched else _relief(objective, domain, minima, minima_losses),
            lowest=searched.lowest if searched else None,
            curvature=curvature,
            critical=critical_learning_rate(optimizer, objective, now, curvature) if curvature else None,
            mean_gradient=float(np.linalg.norm(objective.gradient(recent.mean(axis=0)))),
            gradient_noise=_gradient_noise(objective, batching, step, now, gradient),
            held_out=held_out,
            explained=explained,
            penalty=0.0 if surface else objective.l1 + objective.l2,
            inside=inside,
            initial_sizes=None if inside is None else sizes(objective.model, initial_gradient),
        )


def _leaves(objective, domain, positions, downhill):
    """Whether what lies a step ahead of the last position, within what there is to see, has no loss.

    A step is `downhill` (2,) or, where an optimizer makes its own, like the last one.
    """
    middle, half = domain.mean(axis=1), (domain[:, 1] - domain[:, 0]) / 2.0
    ahead = positions[-1] + np.stack([-downhill, positions[-1] - positions[-min(2, len(positions))]])
    is_near = (np.abs(ahead - middle) <= FAR_OUT * half).all(axis=-1)
    return bool((is_near & ~np.isfinite(objective.loss(ahead))).any())


def _gradient_noise(objective, batching, step, now, gradient):
    if batching.whole:
        return 0.0
    batches = [batching.batch(step + offset) for offset in range(min(NOISE_BATCHES, batching.steps_per_epoch))]
    errors = np.stack([objective.gradient(now, batch) for batch in batches]) - gradient
    return float(np.sqrt(np.square(errors).sum(axis=-1).mean()))


def _step_losses(objective, batching, step, positions):
    if not FEWEST_STEPS <= step < FEWEST_EPOCHS * batching.steps_per_epoch:
        return np.empty(0)
    moments = np.linspace(0, len(positions) - 1, LONG + 1).round().astype(int)
    every = -(-objective.samples // MOST_ROWS)
    rows = np.arange(0, objective.samples, every) if every > 1 else None
    return objective.loss(positions[moments], rows)


def _relief(objective, domain, minima, minima_losses):
    """The rise from a fit's minimum to where the domain (d, 2) ends nearest to it, on the higher of two diagonals.

    The nearest ends, because a fit's domain is widened to hold its start, however far that is. 0 without a minimum.
    """
    if not len(minima):
        return 0.0
    best = minima[np.argmin(minima_losses)]
    reach = np.min(np.abs(domain - best[:, np.newaxis]), axis=1)
    diagonals = np.stack([reach, reach * np.resize([1.0, -1.0], len(reach))])
    return float(np.fmax.reduce(objective.loss(best + diagonals)) - minima_losses.min())

"""What a verdict looks at: the plain numbers of a run so far, and what can be read from them."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from gdsim.core.batching import Batching
from gdsim.core.curvature import CriticalRate, Curvature, critical_learning_rate
from gdsim.core.objective import Objective
from gdsim.core.optimizers import Optimizer
from gdsim.core.outcome import Outcome, Status

# Epochs that count as "now": few enough to follow a change of the learning rate, enough to count rises.
RECENT = 10
# Epochs over which peaks and trends are compared: three swings of a ball with momentum 0.9.
LONG = 30
# Differences of the loss below this part of it are rounding.
ROUNDING = 1e-12
# Height above the best known loss, as a part of the one seen, that is clearly more than an unfinished end.
CLEARLY = 1e-3
# The loss stands still when the recent epochs change it by less than this part of the height.
STILL = 0.01
# A gradient that falls short of a convex surface's so many times is tiny.
TINY = 0.1
# … or, where no minimum is known, one that is this part of the gradient at the start.
TINY_BY_START = 0.01
# Arrived: this part of the starting height is left. A pace is judged until there.
ARRIVED = 0.01
# What speeds up by this much within the recent epochs is not judged by its pace.
FASTER = 1.1
# Batches whose gradients are compared with the full one: enough for the size of the noise.
NOISE_BATCHES = 8


@dataclass(frozen=True, eq=False)
class Evidence:
    """One racer's run so far in plain numbers.

    epoch_losses: (E,) the training loss after each of the last epochs, newest last; LONG + 1 are enough.
    positions: (S, d) after each of the last steps, without a gap, newest last; RECENT epochs of them are enough.
    loss and gradient (d,): the full ones, now. learning_rate: the one in use, schedule included. reach: a distance
    that is large on this problem, such as half the diagonal of its window. minima: (m, d), and their losses (m,); m
    may be 0. domain_height: how far the loss rises within the problem's window from its best minimum, 0 without one.
    mean_gradient: the length of the full gradient at the mean of `positions`. gradient_noise: the root mean square
    length of (a batch's gradient - the full one), 0 with full batches.
    """

    step: int
    per_epoch: int
    epoch_losses: np.ndarray
    positions: np.ndarray
    loss: float
    gradient: np.ndarray
    initial_loss: float
    initial_gradient: float
    learning_rate: float
    outcome: Outcome
    reach: float
    minima: np.ndarray
    minima_losses: np.ndarray
    domain_height: float
    curvature: Curvature | None
    critical: CriticalRate | None
    mean_gradient: float
    gradient_noise: float


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
) -> Evidence:
    """The evidence on one racer, from what a problem and a history hold; see `Evidence` for what each must reach back.

    start (d,), minima (m, d), domain (d, 2). `curvature` is what `extreme_curvatures` says at the last position, or
    None where that is too dear. Costs a few gradients.
    """
    positions = positions[-RECENT * batching.steps_per_epoch - 1 :]
    now = positions[-1]
    with np.errstate(all="ignore"):
        initial_loss, initial_gradient = objective.loss_and_gradient(start)
        loss, gradient = objective.loss_and_gradient(now)
        noise = 0.0
        if not batching.whole:
            batches = [batching.batch(step + offset) for offset in range(min(NOISE_BATCHES, batching.steps_per_epoch))]
            errors = np.stack([objective.gradient(now, batch) for batch in batches]) - gradient
            noise = float(np.sqrt(np.square(errors).sum(axis=-1).mean()))
        minima_losses = objective.loss(minima) if len(minima) else np.empty(0)
        return Evidence(
            step=step,
            per_epoch=batching.steps_per_epoch,
            epoch_losses=epoch_losses[-LONG - 1 :],
            positions=positions,
            loss=float(loss),
            gradient=gradient,
            initial_loss=float(initial_loss),
            initial_gradient=float(np.linalg.norm(initial_gradient)),
            learning_rate=learning_rate,
            outcome=outcome,
            reach=float(np.linalg.norm(domain[:, 1] - domain[:, 0])) / 2.0,
            minima=minima,
            minima_losses=minima_losses,
            domain_height=_domain_height(objective, domain, minima, minima_losses),
            curvature=curvature,
            critical=critical_learning_rate(optimizer, objective, now, curvature) if curvature else None,
            mean_gradient=float(np.linalg.norm(objective.gradient(positions.mean(axis=0)))),
            gradient_noise=noise,
        )


def _domain_height(objective, domain, minima, minima_losses):
    """The rise from the best minimum to where the domain (d, 2) ends nearest to it, on the higher of two diagonals.

    The nearest ends, because a fit's domain is widened to hold its start, however far that is.
    """
    if not len(minima):
        return 0.0
    best = minima[np.argmin(minima_losses)]
    reach = np.min(np.abs(domain - best[:, np.newaxis]), axis=1)
    diagonals = np.stack([reach, reach * np.resize([1.0, -1.0], len(reach))])
    return float(np.fmax.reduce(objective.loss(best + diagonals)) - minima_losses.min())


class Readings:
    """What the rules ask of the evidence, each worked out once and only if asked for."""

    def __init__(self, evidence: Evidence):
        self._evidence = evidence
        self.recent = evidence.epoch_losses[-RECENT - 1 :]
        self.epochs = len(self.recent) - 1
        changes = np.diff(self.recent)
        rounding = ROUNDING * np.abs(self.recent).max()
        self.rises = int((changes > rounding).sum())
        self.falls = int((changes < -rounding).sum())

    @cached_property
    def best(self) -> float | None:
        """The lowest known loss."""
        losses = self._evidence.minima_losses
        return float(losses.min()) if len(losses) else None

    @cached_property
    def distance(self) -> float:
        """How far the nearest of the best minima is."""
        minima = self._evidence.minima[self._evidence.minima_losses <= self.best + ROUNDING * (1.0 + abs(self.best))]
        return float(np.linalg.norm(minima - self._evidence.positions[-1], axis=-1).min())

    @property
    def floor(self) -> float:
        """The lowest known loss, or else the lowest one lately."""
        return float(self._evidence.epoch_losses.min()) if self.best is None else self.best

    @property
    def height(self) -> float:
        return self._evidence.loss - self.floor

    @property
    def initial_height(self) -> float:
        return self._evidence.initial_loss - self.floor

    @property
    def seen_height(self) -> float:
        """What the height that is left is compared with: that of the start, but at most that of the window.

        Of the height of a start far outside, everything in the window is a tiny part.
        """
        return min(self.initial_height, self._evidence.domain_height)

    @cached_property
    def usual_height(self) -> float:
        """How high the surface is at its usual places: at the start, and where its curvature leads within `reach`."""
        evidence = self._evidence
        bowl = 0.5 * evidence.curvature.highest * evidence.reach**2 if evidence.curvature else 0.0
        return max(self.initial_height, bowl)

    @property
    def is_clearly_above(self) -> bool:
        return self.best is not None and self.height > CLEARLY * self.seen_height

    @cached_property
    def gradient(self) -> float:
        return float(np.linalg.norm(self._evidence.gradient))

    @cached_property
    def is_tiny(self) -> bool:
        if self.best is None:
            return self.gradient <= TINY_BY_START * self._evidence.initial_gradient
        return self.gradient * self.distance <= TINY * self.height

    @cached_property
    def is_still(self) -> bool:
        return float(np.ptp(self.recent)) <= STILL * (self.initial_height if self.best is None else self.height)

    @property
    def swing(self) -> float:
        """Between the highest and the lowest of the recent losses, as a part of the starting height."""
        return float(np.ptp(self.recent) / self.initial_height) if self.initial_height > 0.0 else 0.0

    @property
    def has_converged(self) -> bool:
        return self._evidence.outcome.status is Status.CONVERGED

    @cached_property
    def movements(self):
        """The way of each whole epoch, (E, d); with full batches the steps."""
        return np.diff(self._evidence.positions[:: -self._evidence.per_epoch][::-1], axis=0)

    @cached_property
    def turn(self) -> float:
        """The mean cosine between consecutive movements; 0 where there are too few."""
        if len(self.movements) < 2:
            return 0.0
        lengths = np.linalg.norm(self.movements, axis=-1)
        products = (self.movements[1:] * self.movements[:-1]).sum(axis=-1)
        moving = lengths[1:] * lengths[:-1] > 0.0
        return float((products[moving] / (lengths[1:] * lengths[:-1])[moving]).mean()) if moving.any() else 0.0

    @cached_property
    def peaks(self) -> tuple[float, float, float]:
        """The highest loss of each third of the long window, the newest last."""
        losses = self._evidence.epoch_losses
        third = max(1, len(losses) // 3)
        return (
            float(losses[:third].max()),
            float(losses[third:-third].max(initial=-np.inf)),
            float(losses[-third:].max()),
        )

    @property
    def peaks_ratio(self) -> float:
        """The newest peak against the oldest, above the floor."""
        return (self.peaks[2] - self.floor) / max(self.peaks[0] - self.floor, np.finfo(float).tiny)

    @cached_property
    def trend(self) -> float:
        """How sure a fall (below 0) or rise of the losses over the long window is, in standard errors.

        Mann (1945), Nonparametric tests against trend: it counts pairs in order, so that one large fall at the
        start of the window counts no more than any other.
        """
        losses = self._evidence.epoch_losses
        n = len(losses)
        newer, older = np.tril_indices(n, -1)
        order = np.sign(losses[newer] - losses[older]).sum()
        return float(order / np.sqrt(n * (n - 1) * (2 * n + 5) / 18.0)) if n > 1 else 0.0

    @cached_property
    def zigzag(self) -> tuple[float, float]:
        """Of movements to and fro: the part of the way that is gained, and the cosine of that gain with them."""
        movements = self.movements
        alternating = (movements * np.resize([1.0, -1.0], len(movements))[:, np.newaxis]).sum(axis=0)
        # Between two movements to and fro, the gain is what the middle of the path does.
        gain = (movements[1:] + movements[:-1]).sum(axis=0) / 2.0
        length = np.linalg.norm(gain)
        way = np.linalg.norm(movements, axis=-1).sum()
        if not length * way > 0.0:
            return 0.0, 1.0
        return float(length / way), float(abs(gain @ alternating) / (length * np.linalg.norm(alternating)))

    @cached_property
    def rate_ratio(self) -> float | None:
        """The learning rate as a part of the critical one."""
        return self._evidence.learning_rate / self._evidence.critical.rate if self._evidence.critical else None

    @cached_property
    def pace(self) -> float:
        """The distance gained in an epoch."""
        return float(np.linalg.norm(self.movements.sum(axis=0)) / max(1, len(self.movements)))

    @cached_property
    def gets_faster(self) -> bool:
        """Whether the newer half of the recent epochs lowers the loss clearly more than the older half."""
        half = self.epochs // 2
        newer, older = self.recent[-half - 1] - self.recent[-1], self.recent[-2 * half - 1] - self.recent[-half - 1]
        return bool(newer > FASTER * older)

    @cached_property
    def epochs_needed(self) -> float:
        """How many more epochs it takes at this pace until ARRIVED; 0 where that is unknown.

        Judged by the loss, or where no best one is known by the distance.
        """
        if self.best is None:
            is_on_the_slope = self.gradient >= TINY * self._evidence.initial_gradient
            return self._evidence.reach / self.pace if is_on_the_slope and self.pace > 0.0 else 0.0
        before, left = self.recent[0] - self.best, ARRIVED * self.initial_height
        if not 0.0 < left < self.height < before:
            return 0.0
        return float(np.log(self.height / left) / np.log(before / self.height) * self.epochs)

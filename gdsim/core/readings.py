"""What the rules of a verdict ask of the evidence, in numbers: heights, turns, trends, paces."""

from functools import cached_property

import numpy as np

from gdsim.core.evidence import RECENT, Evidence
from gdsim.core.outcome import Status

# Differences of the loss below this part of it are rounding.
ROUNDING = 1e-12
# Height above the best known loss, as a part of the one seen, that is clearly more than an unfinished end.
CLEARLY = 1e-3
# The loss stands still when the recent epochs change it by less than this part of the height.
STILL = 0.01
# A gradient that falls short of a convex surface's so many times is tiny.
TINY = 0.1
# … or, where nothing is known of the surface, one that is this part of the gradient at the start.
TINY_BY_START = 0.01
# Arrived: this part of the height seen is left. A pace is judged until there …
ARRIVED = 0.01
# … and from there on until nobody can see any more, even on a logarithmic axis of six decades.
INVISIBLE = 1e-6
# What speeds up by this much within the recent epochs is not judged by its pace.
FASTER = 1.1


class Readings:
    """Each is worked out once and only if asked for."""

    def __init__(self, evidence: Evidence):
        self._evidence = evidence
        self.recent = evidence.epoch_losses[-RECENT - 1 :]
        self.epochs = len(self.recent) - 1
        self.rises, self.falls = rises_and_falls(self.recent)

    # ---- heights

    @cached_property
    def best(self) -> float | None:
        """The lowest known loss; None where none is known, or the ball has been lower than what a search found."""
        losses = self._evidence.minima_losses
        if not len(losses):
            return None
        best = float(losses.min())
        return best if self._evidence.loss >= best - CLEARLY * self._evidence.relief else None

    @cached_property
    def lower(self) -> float | None:
        """A loss that is known to be had: the best one, or else the lowest that was met in a surface's window."""
        return self._evidence.lowest if self.best is None else self.best

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

        Of the height of a start far outside, or high up a steep wall, everything in the window is a tiny part.
        """
        relief = self._evidence.relief
        return min(self.initial_height, relief) if relief > 0.0 else self.initial_height

    @cached_property
    def usual_height(self) -> float:
        """How high the surface is at its usual places: at the start, and where its curvature leads within `reach`."""
        evidence = self._evidence
        bowl = 0.5 * evidence.curvature.highest * evidence.reach**2 if evidence.curvature else 0.0
        return max(self.initial_height, bowl)

    @property
    def above(self) -> float:
        """The height above what is known to be had; 0 where nothing is."""
        return 0.0 if self.lower is None else self._evidence.loss - self.lower

    @property
    def is_clearly_above(self) -> bool:
        scale = self.seen_height if self.best is not None else self._evidence.relief
        return self.above > CLEARLY * scale

    @cached_property
    def is_still(self) -> bool:
        scale = self.seen_height if self.best is None else self.height
        return float(np.ptp(self.recent)) <= STILL * scale

    @property
    def swing(self) -> float:
        """Between the highest and the lowest of the recent losses, as a part of the height seen."""
        return float(np.ptp(self.recent) / self.seen_height) if self.seen_height > 0.0 else 0.0

    # ---- slope and curvature

    @cached_property
    def gradient(self) -> float:
        return float(np.linalg.norm(self._evidence.gradient))

    @cached_property
    def is_tiny(self) -> bool:
        """Whether the gradient is, for this surface."""
        evidence = self._evidence
        if self.best is not None:
            return self.gradient * self.distance <= TINY * self.height
        if evidence.relief > 0.0:
            return self.gradient * evidence.reach <= TINY * evidence.relief
        return self.gradient <= TINY_BY_START * evidence.initial_gradient

    def is_bend(self, curvature: float) -> bool:
        """Whether ground that bends like this rises or falls visibly within the distances that count here."""
        evidence = self._evidence
        if self.best is not None and self.is_clearly_above:
            return abs(curvature) * self.distance**2 > self.height
        return abs(curvature) * evidence.reach**2 > TINY * evidence.relief

    # ---- the way

    @property
    def has_converged(self) -> bool:
        return self._evidence.outcome.status is Status.CONVERGED

    @cached_property
    def movements(self):
        """The way of each whole epoch, (E, d); with full batches the steps."""
        return np.diff(self._evidence.positions[:: -self._evidence.per_epoch][::-1], axis=0)

    @cached_property
    def lengths(self):
        """How long each of the movements is, (E,)."""
        return np.linalg.norm(self.movements, axis=-1)

    @cached_property
    def turn(self) -> float:
        """The mean cosine between consecutive movements; 0 where there are too few."""
        if len(self.movements) < 2:
            return 0.0
        products = (self.movements[1:] * self.movements[:-1]).sum(axis=-1)
        lengths = self.lengths[1:] * self.lengths[:-1]
        moving = lengths > 0.0
        return float((products[moving] / lengths[moving]).mean()) if moving.any() else 0.0

    def growth(self, direction) -> float:
        """By how much the movements along a direction (d,) grow from one to the next, on average; 1 where unknown."""
        along = np.abs(self.movements @ direction)
        if len(along) < 2 or not along.min() > ROUNDING * self._evidence.reach:
            return 1.0
        return float((along[-1] / along[0]) ** (1.0 / (len(along) - 1)))

    @cached_property
    def shrinking(self) -> float:
        """The length of a movement as a part of the one before it, on average."""
        if len(self.lengths) < 2 or not self.lengths[0] > 0.0:
            return 0.0
        return float((self.lengths[-1] / self.lengths[0]) ** (1.0 / (len(self.lengths) - 1)))

    @cached_property
    def zigzag(self) -> tuple[float, float]:
        """Of movements to and fro: the part of the way that is gained, and the cosine of that gain with them."""
        movements = self.movements
        alternating = (movements * np.resize([1.0, -1.0], len(movements))[:, np.newaxis]).sum(axis=0)
        # Between two movements to and fro, the gain is what the middle of the path does.
        gain = (movements[1:] + movements[:-1]).sum(axis=0) / 2.0
        length = np.linalg.norm(gain)
        way = self.lengths.sum()
        if not length * way > 0.0:
            return 0.0, 1.0
        return float(length / way), float(abs(gain @ alternating) / (length * np.linalg.norm(alternating)))

    @cached_property
    def pace(self) -> float:
        """The distance gained in an epoch."""
        return float(np.linalg.norm(self.movements.sum(axis=0)) / max(1, len(self.movements)))

    @cached_property
    def step_length(self) -> float:
        """The way of an epoch, on average."""
        return float(self.lengths.mean()) if len(self.lengths) else 0.0

    # ---- trends

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
        """The `mann_trend` of the losses over the long window."""
        return mann_trend(self._evidence.epoch_losses)

    @cached_property
    def rate_ratio(self) -> float | None:
        """The learning rate as a part of the critical one."""
        return self._evidence.learning_rate / self._evidence.critical.rate if self._evidence.critical else None

    @cached_property
    def gets_faster(self) -> bool:
        """Whether the newer half of the recent epochs lowers the loss clearly more than the older half."""
        half = self.epochs // 2
        newer, older = self.recent[-half - 1] - self.recent[-1], self.recent[-2 * half - 1] - self.recent[-half - 1]
        return bool(newer > FASTER * older)

    @cached_property
    def epochs_needed(self) -> float:
        """How many more epochs it takes at this pace until ARRIVED, or INVISIBLE; 0 where that is unknown.

        Judged by the loss, or where no best one is known by the distance.
        """
        if self.best is None and self._evidence.inside is not None:
            # Of a network's minima nothing is known: neither how low they are nor how far.
            return 0.0
        if self.best is None:
            is_on_the_slope = self.gradient >= TINY * self._evidence.initial_gradient
            return self._evidence.reach / self.pace if is_on_the_slope and self.pace > 0.0 else 0.0
        has_arrived = self.height <= ARRIVED * self.seen_height
        before, left = self.recent[0] - self.best, (INVISIBLE if has_arrived else ARRIVED) * self.seen_height
        if not 0.0 < left < self.height < before:
            return 0.0
        needed = float(np.log(self.height / left) / np.log(before / self.height) * self.epochs)
        return max(needed, self._epochs_along_the_valley(left))

    def _epochs_along_the_valley(self, left):
        """… along the least curved direction, which the loss shows only when the steep ones are done."""
        curvature = self._evidence.curvature
        if self._evidence.per_epoch > 1 or curvature is None or not curvature.lowest > 0.0:
            return 0.0
        height = (self._evidence.gradient @ curvature.lowest_direction) ** 2 / (2.0 * curvature.lowest)
        growth = self.growth(curvature.lowest_direction)
        if not left < height <= self.height or not 0.0 < growth < 1.0:
            return 0.0
        return float(np.log(height / left) / (-2.0 * np.log(growth)))


def rises_and_falls(losses) -> tuple[int, int]:
    """How often the losses (E,) rose and fell by more than rounding."""
    changes = np.diff(losses)
    sizes = np.abs(losses)
    rounding = ROUNDING * np.maximum(sizes[1:], sizes[:-1])
    return int((changes > rounding).sum()), int((changes < -rounding).sum())


def mann_trend(losses) -> float:
    """How sure a fall (below 0) or rise of the losses (E,) is, in standard errors.

    Mann (1945), Nonparametric tests against trend: it counts pairs in order, so that one large fall at the start
    counts no more than any other.
    """
    n = len(losses)
    newer, older = np.tril_indices(n, -1)
    order = np.sign(losses[newer] - losses[older]).sum()
    return float(order / np.sqrt(n * (n - 1) * (2 * n + 5) / 18.0)) if n > 1 else 0.0

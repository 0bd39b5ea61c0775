"""Learning-rate schedules: what the base learning rate is multiplied by in each epoch."""

import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from gdsim.core.optimizers.base import SelfDescribing, hyperparameter


@dataclass(frozen=True, kw_only=True)
class Schedule(SelfDescribing):
    """A factor for every epoch, counted from 0; a bad hyper-parameter raises ValueError with one sentence.

    Warm-up comes first and delays the rest: for `warmup` epochs the factor climbs in equal steps, from
    1 / (warmup + 1) to warmup / (warmup + 1); then the schedule runs as if the epochs began there, from 1 and
    over the epochs that are left. With `warmup` 0 it is PyTorch's scheduler of the same kind, stepped once an
    epoch; with warm-up, PyTorch's SequentialLR of a LinearLR and it (Goyal et al., Accurate, large minibatch
    SGD, 2017, section 2.2, by epochs).
    """

    name: ClassVar[str]
    title: ClassVar[str]
    summary: ClassVar[str]

    warmup: int = hyperparameter(
        0,
        label="Warm-up epochs",
        high=10_000,
        help="For so many epochs the learning rate climbs evenly to its full value, to keep the first steps "
        "small; 0 starts at once.",
    )

    def factor(self, epoch: int, epochs: int) -> float:
        """What multiplies the base learning rate in `epoch` (from 0) of a run of `epochs`."""
        if epoch < self.warmup:
            return (epoch + 1) / (self.warmup + 1)
        return self.after_warmup(epoch - self.warmup, epochs - self.warmup)

    def factors(self, first: int, last: int, epochs: int) -> np.ndarray:
        """The same of the epochs from `first` to `last`, shape (last - first + 1,)."""
        return np.array([self.factor(epoch, epochs) for epoch in range(first, last + 1)])

    def after_warmup(self, epoch: int, epochs: int) -> float:
        """The factor without warm-up; both numbers count from the end of it."""
        raise NotImplementedError


@dataclass(frozen=True)
class Constant(Schedule):
    """Always 1."""

    name: ClassVar[str] = "constant"
    title: ClassVar[str] = "Constant"
    summary: ClassVar[str] = "The learning rate stays as it is."

    def factors(self, first, last, epochs):
        # Asked before every block of steps, nearly always of this schedule.
        return np.ones(last - first + 1) if first >= self.warmup else super().factors(first, last, epochs)

    def after_warmup(self, epoch, epochs):
        return 1.0


@dataclass(frozen=True)
class Step(Schedule):
    """gamma ** (epoch // period) (torch StepLR)."""

    name: ClassVar[str] = "step"
    title: ClassVar[str] = "Steps"
    summary: ClassVar[str] = (
        "Falls by a factor every so many epochs: long strides first, then finer ones near the minimum."
    )

    period: int = hyperparameter(
        30,
        label="Epochs a step",
        low=1,
        high=10_000,
        scale="log",
        help="How many epochs pass before the learning rate falls once more.",
    )
    gamma: float = hyperparameter(
        0.1,
        label="Factor a step",
        symbol="γ",
        low_open=True,
        help="What each fall multiplies the learning rate by: 0.5 halves it, 1 leaves it alone.",
    )

    def after_warmup(self, epoch, epochs):
        return self.gamma ** (epoch // self.period)


@dataclass(frozen=True)
class Exponential(Schedule):
    """gamma ** epoch (torch ExponentialLR)."""

    name: ClassVar[str] = "exponential"
    title: ClassVar[str] = "Exponential"
    summary: ClassVar[str] = (
        "Falls by the same small factor every epoch: a smooth way to settle where noisy gradients keep the ball "
        "jumping."
    )

    gamma: float = hyperparameter(
        0.97,
        label="Factor an epoch",
        symbol="γ",
        low_open=True,
        scale="log-complement",
        help="What each epoch multiplies the learning rate by: 0.97 halves it in about 23 epochs, 1 leaves it alone.",
    )

    def after_warmup(self, epoch, epochs):
        return self.gamma**epoch


@dataclass(frozen=True)
class Cosine(Schedule):
    """floor + (1 - floor) * (1 + cos(pi * epoch / epochs)) / 2 (torch CosineAnnealingLR).

    Unlike PyTorch's it does not climb again after the last epoch, but stays at the floor.
    """

    name: ClassVar[str] = "cosine"
    title: ClassVar[str] = "Cosine"
    summary: ClassVar[str] = (
        "Follows half a cosine wave down over the whole run: hardly less at first, fast in the middle, gently "
        "at the end."
    )

    floor: float = hyperparameter(
        0.0,
        label="Final share",
        help="The share of the learning rate that is left after the last epoch.",
    )

    def after_warmup(self, epoch, epochs):
        progress = min(1.0, epoch / max(1, epochs))
        return self.floor + (1 - self.floor) * (1 + math.cos(math.pi * progress)) / 2


@dataclass(frozen=True)
class InverseTime(Schedule):
    """1 / (1 + decay * epoch) (torch LambdaLR of it; Robbins & Monro, A stochastic approximation method, 1951)."""

    name: ClassVar[str] = "inverse-time"
    title: ClassVar[str] = "Inverse time"
    summary: ClassVar[str] = (
        "Falls as one over the time: slowly enough to reach any minimum, fast enough to settle there in spite of noise."
    )

    decay: float = hyperparameter(
        0.1,
        label="Decay",
        symbol="k",
        high=100.0,
        scale="log",
        help="How fast it falls: after 1 / decay epochs half the learning rate is left; 0 leaves it alone.",
    )

    def after_warmup(self, epoch, epochs):
        return 1 / (1 + self.decay * epoch)


SCHEDULES: dict[str, type[Schedule]] = {
    schedule.name: schedule for schedule in (Constant, Step, Exponential, Cosine, InverseTime)
}

"""Adam: momentum and a step size for each parameter."""

import math
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar, NamedTuple

import numpy as np

from gdsim.core.optimizers.base import (
    Optimizer,
    bias_correction_switch,
    epsilon,
    momentum_decay_rate,
    square_decay_rate,
    with_betas,
)
from gdsim.core.rule import NEW_PARAMETERS, Line, step_line, vector

MOMENTS = (
    Line(
        "m = beta1 * m_before + (1 - beta1) * g",
        "Running mean of the gradient",
        vector("m"),
        role="velocity",
        state="first_moment",
    ),
    Line(
        "v = beta2 * v_before + (1 - beta2) * g^2",
        "Running mean of the squared gradient",
        vector("v"),
        role="scaling",
        state="second_moment",
    ),
)
CORRECTED_MEAN = Line(
    "m_hat = m / (1 - beta1^t)", "The mean, corrected for its start at 0", vector("m", hat=True), role="velocity"
)
CORRECTED_SQUARE_MEAN = Line(
    "v_hat = v / (1 - beta2^t)", "The squared mean, corrected likewise", vector("v", hat=True), role="scaling"
)


class AdamState(NamedTuple):
    """The count of steps, and the moving averages of the gradients and of their squares, uncorrected."""

    steps: int
    first_moment: np.ndarray
    second_moment: np.ndarray


@dataclass(frozen=True)
class Adam(Optimizer):
    """change = -learning_rate * m̂ / (sqrt(v̂) + eps) (torch.optim.Adam).

    m̂ and v̂ are the moving averages of gradient and gradient², divided by 1 - beta1**t and 1 - beta2**t, where t
    counts the steps from 1; with `bias_correction` off they are not divided.
    """

    name: ClassVar[str] = "adam"
    title: ClassVar[str] = "Adam"
    usual_learning_rate: ClassVar[float] = 0.1
    summary: ClassVar[str] = (
        "Joins momentum's averaged direction with RMSprop's step size for each parameter, and corrects both "
        "while the averages are young, so that it works almost untuned."
    )
    reference: ClassVar[str] = "Kingma & Ba, Adam: a method for stochastic optimization, ICLR 2015"
    torch: ClassVar[str] = "Adam"

    beta1: float = momentum_decay_rate(0.9)
    beta2: float = square_decay_rate(0.999)
    eps: float = epsilon(1e-8)
    bias_correction: bool = bias_correction_switch()

    def torch_settings(self, settings):
        return with_betas(settings)

    def init(self, parameters):
        return AdamState(0, np.zeros_like(parameters), np.zeros_like(parameters))

    def rule(self):
        if not self.bias_correction:
            return *MOMENTS, step_line("step = learning_rate * m / (sqrt(v) + eps)"), NEW_PARAMETERS
        step = step_line("step = learning_rate * m_hat / (sqrt(v_hat) + eps)")
        return *MOMENTS, CORRECTED_MEAN, CORRECTED_SQUARE_MEAN, step, NEW_PARAMETERS

    def update(self, gradient, state, parameters, learning_rate):
        steps = state.steps + 1
        kept1, added1, kept2, added2 = self._shares
        first_moment = gradient * added1
        first_moment += state.first_moment * kept1
        second_moment = gradient * gradient
        second_moment *= added2
        second_moment += state.second_moment * kept2
        correction1, correction2 = 1.0, 1.0
        if self.bias_correction:
            correction1, correction2 = bias_corrections(self.beta1, self.beta2, steps)
        # Numerator and denominator are both multiplied by correction2: one operation on arrays less.
        denominator = np.sqrt(second_moment)
        denominator += self.eps * correction2
        change = first_moment * (-learning_rate * correction2 / correction1)
        change /= denominator
        return change, AdamState(steps, first_moment, second_moment)

    @cached_property
    def _shares(self):
        """How much each average keeps and takes in: arrays of no axes, which take half the time of Python's numbers."""
        return tuple(map(np.array, (self.beta1, 1 - self.beta1, self.beta2, 1 - self.beta2)))


def bias_corrections(beta1: float, beta2: float, steps: int) -> tuple[float, float]:
    """The share of the true size that two moving averages begun at 0 have reached after `steps` steps.

    The second is square-rooted, as it is wanted beside the root of the squared-gradient average.
    """
    return 1 - beta1**steps, math.sqrt(1 - beta2**steps)

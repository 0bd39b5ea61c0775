"""NAdam: Adam with Nesterov momentum."""

import math
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np

from gdsim.core.optimizers.adam import CORRECTED_SQUARE_MEAN, MOMENTS
from gdsim.core.optimizers.base import (
    Optimizer,
    epsilon,
    hyperparameter,
    momentum_decay_rate,
    square_decay_rate,
    with_betas,
)
from gdsim.core.rule import NEW_PARAMETERS, Line, Symbol, step_line, vector

# The base of the momentum schedule, as in Dozat's paper and in PyTorch; no unit.
SCHEDULE_BASE = 0.96


class NAdamState(NamedTuple):
    """The count of steps, the product of all momentum factors so far, and Adam's two moving averages."""

    steps: int
    momentum_product: float
    first_moment: np.ndarray
    second_moment: np.ndarray


@dataclass(frozen=True)
class NAdam(Optimizer):
    """Adam whose first moment looks one step ahead (torch.optim.NAdam).

    The momentum factor of step t, from 1, is μₜ = beta1 * (1 - 0.96**(t * momentum_decay) / 2). With v̂ as in
    Adam and m the uncorrected average of gradients,
    change = -learning_rate * [(1 - μₜ) / (1 - μ₁…μₜ) * gradient + μₜ₊₁ / (1 - μ₁…μₜ₊₁) * m] / (sqrt(v̂) + eps).
    """

    name: ClassVar[str] = "nadam"
    title: ClassVar[str] = "NAdam"
    usual_learning_rate: ClassVar[float] = 0.1
    summary: ClassVar[str] = (
        "Adam with Nesterov's look ahead in place of plain momentum, so that the newest gradient counts at once "
        "and the ball overshoots less."
    )
    reference: ClassVar[str] = "Dozat, Incorporating Nesterov momentum into Adam, ICLR 2016 workshop"
    torch: ClassVar[str] = "NAdam"

    beta1: float = momentum_decay_rate(0.9)
    beta2: float = square_decay_rate(0.999)
    eps: float = epsilon(1e-8)
    momentum_decay: float = hyperparameter(
        4e-3,
        label="Momentum schedule",
        symbol="ψ",
        scale="log",
        help="How fast the momentum grows from half of β₁ to all of it: with 0.004 it takes thousands of steps, "
        "with 0 it stays at half.",
    )

    def torch_settings(self, settings):
        return with_betas(settings)

    def init(self, parameters):
        return NAdamState(0, 1.0, np.zeros_like(parameters), np.zeros_like(parameters))

    def rule(self):
        return (
            Line(
                f"mu = beta1 * (1 - 0.5 * {SCHEDULE_BASE}^(t * momentum_decay))",
                "Momentum of this step",
                Symbol("μ", "t"),
            ),
            Line(
                f"mu_next = beta1 * (1 - 0.5 * {SCHEDULE_BASE}^((t + 1) * momentum_decay))",
                "Momentum of the next step",
                Symbol("μ", "t+1"),
            ),
            Line("product = product_before * mu", "Product of all so far", Symbol("P", "t"), state="momentum_product"),
            *MOMENTS,
            Line(
                "m_hat = mu_next * m / (1 - product * mu_next) + (1 - mu) * g / (1 - product)",
                "The mean, looking one step ahead",
                vector("m", hat=True),
                role="velocity",
            ),
            CORRECTED_SQUARE_MEAN,
            step_line("step = learning_rate * m_hat / (sqrt(v_hat) + eps)"),
            NEW_PARAMETERS,
        )

    def update(self, gradient, state, parameters, learning_rate):
        steps = state.steps + 1
        factor, next_factor = self._momentum_factor(steps), self._momentum_factor(steps + 1)
        product = state.momentum_product * factor
        first_moment = gradient * (1 - self.beta1)
        first_moment += state.first_moment * self.beta1
        second_moment = gradient * gradient
        second_moment *= 1 - self.beta2
        second_moment += state.second_moment * self.beta2
        # Numerator and denominator are both multiplied by the correction: one operation on arrays less.
        correction = math.sqrt(1 - self.beta2**steps)
        denominator = np.sqrt(second_moment)
        denominator += self.eps * correction
        step_size = -learning_rate * correction
        change = gradient * (step_size * (1 - factor) / (1 - product))
        change += first_moment * (step_size * next_factor / (1 - product * next_factor))
        change /= denominator
        return change, NAdamState(steps, product, first_moment, second_moment)

    def _momentum_factor(self, step: int) -> float:
        return self.beta1 * (1 - 0.5 * SCHEDULE_BASE ** (step * self.momentum_decay))

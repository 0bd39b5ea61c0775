"""QHAdam: quasi-hyperbolic Adam."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from gdsim.core.optimizers.adam import (
    CORRECTED_MEAN,
    CORRECTED_SQUARE_MEAN,
    MOMENTS,
    AdamState,
    bias_corrections,
)
from gdsim.core.optimizers.base import (
    Optimizer,
    bias_correction_switch,
    epsilon,
    hyperparameter,
    momentum_decay_rate,
    square_decay_rate,
)
from gdsim.core.rule import NEW_PARAMETERS, Line, step_line, vector


@dataclass(frozen=True)
class QHAdam(Optimizer):
    """Adam whose moments are averaged with the newest gradient and its square.

    change = -learning_rate * ((1 - nu1) * gradient + nu1 * m̂) / (sqrt((1 - nu2) * gradient² + nu2 * v̂) + eps),
    with m̂ and v̂ as in Adam. Defaults: the recommendation of the authors' qhoptim. nu1 = nu2 = 1 is Adam.
    """

    name: ClassVar[str] = "qhadam"
    title: ClassVar[str] = "Quasi-hyperbolic Adam"
    usual_learning_rate: ClassVar[float] = 0.1
    summary: ClassVar[str] = (
        "Adam that mixes the newest gradient into its averages, so that a longer memory steadies the direction "
        "without making it slow to turn."
    )
    reference: ClassVar[str] = "Ma & Yarats, Quasi-hyperbolic momentum and Adam for deep learning, ICLR 2019"

    beta1: float = momentum_decay_rate(0.995)
    beta2: float = square_decay_rate(0.999)
    nu1: float = hyperparameter(
        0.7,
        label="Momentum share",
        symbol="ν₁",
        help="The share of the averaged gradient in the direction; the rest is the newest gradient, and 1 is Adam.",
    )
    nu2: float = hyperparameter(
        1.0,
        label="Squared-average share",
        symbol="ν₂",
        help="The share of the averaged squared gradient in the step size; the rest is the newest square, "
        "and 1 is Adam.",
    )
    eps: float = epsilon(1e-8)
    bias_correction: bool = bias_correction_switch()

    def init(self, parameters):
        return AdamState(0, np.zeros_like(parameters), np.zeros_like(parameters))

    def rule(self):
        mean, square_mean = ("m_hat", "v_hat") if self.bias_correction else ("m", "v")
        return (
            *MOMENTS,
            *((CORRECTED_MEAN, CORRECTED_SQUARE_MEAN) if self.bias_correction else ()),
            Line(
                f"direction = (1 - nu1) * g + nu1 * {mean}",
                "Mixed with the newest gradient",
                vector("d"),
                role="velocity",
            ),
            Line(
                f"square = (1 - nu2) * g^2 + nu2 * {square_mean}",
                "Mixed with its square",
                vector("q"),
                role="scaling",
            ),
            step_line("step = learning_rate * direction / (sqrt(square) + eps)"),
            NEW_PARAMETERS,
        )

    def update(self, gradient, state, parameters, learning_rate):
        steps = state.steps + 1
        square = gradient * gradient
        first_moment = gradient * (1 - self.beta1)
        first_moment += state.first_moment * self.beta1
        second_moment = square * (1 - self.beta2)
        second_moment += state.second_moment * self.beta2
        correction1, correction2 = 1.0, 1.0
        if self.bias_correction:
            correction1, correction2 = bias_corrections(self.beta1, self.beta2, steps)
        denominator = second_moment * (self.nu2 / (correction2 * correction2))
        if self.nu2 != 1:
            square *= 1 - self.nu2
            denominator += square
        np.sqrt(denominator, out=denominator)
        denominator += self.eps
        change = first_moment * (-learning_rate * self.nu1 / correction1)
        change += gradient * (-learning_rate * (1 - self.nu1))
        change /= denominator
        return change, AdamState(steps, first_moment, second_moment)

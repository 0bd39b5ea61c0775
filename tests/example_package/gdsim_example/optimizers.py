"""An optimizer."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np

from gdsim.core.optimizers import Optimizer
from gdsim.core.optimizers.base import epsilon, momentum_decay_rate
from gdsim.core.rule import NEW_PARAMETERS, Line, step_line, vector


class Memory(NamedTuple):
    average: np.ndarray


@dataclass(frozen=True)
class SoftSign(Optimizer):
    """Steps of nearly one length along each parameter."""

    name: ClassVar[str] = "soft-sign"
    title: ClassVar[str] = "Soft sign"
    usual_learning_rate: ClassVar[float] = 0.02
    summary: ClassVar[str] = "Only the slope's sign counts, but near the bottom."
    reference: ClassVar[str] = "Nobody, Never, 2000"

    beta: float = momentum_decay_rate(0.5, symbol="β")
    eps: float = epsilon(0.01)

    def init(self, parameters):
        return Memory(np.zeros_like(parameters))

    def rule(self):
        mean = "m = beta * m_before + (1 - beta) * g"
        return (
            Line(mean, "Running mean of the gradient", vector("m"), role="velocity", state="average"),
            step_line("step = learning_rate * m / sqrt(m^2 + eps)"),
            NEW_PARAMETERS,
        )

    def update(self, gradient, state, parameters, learning_rate):
        average = self.beta * state.average + (1 - self.beta) * gradient
        return -learning_rate * average / np.sqrt(average**2 + self.eps), Memory(average)

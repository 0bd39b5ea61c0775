"""Gradient descent with momentum, the heavy ball."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np

from gdsim.core.optimizers.base import Optimizer, hyperparameter
from gdsim.core.rule import NEW_PARAMETERS, Line, step_line, vector

VELOCITY = Line("velocity = momentum * velocity_before + g", "Velocity", vector("v"), role="velocity", state="velocity")


class MomentumState(NamedTuple):
    """The velocity, in units of the gradient."""

    velocity: np.ndarray


@dataclass(frozen=True)
class Momentum(Optimizer):
    """velocity = momentum * velocity + gradient; change = -learning_rate * velocity (torch.optim.SGD)."""

    name: ClassVar[str] = "momentum"
    title: ClassVar[str] = "Momentum"
    usual_learning_rate: ClassVar[float] = 0.05
    summary: ClassVar[str] = (
        "Gives the ball a velocity that gathers speed along a valley and cancels the zigzag across it, "
        "where plain gradient descent crawls."
    )
    reference: ClassVar[str] = "Polyak, Some methods of speeding up the convergence of iteration methods, 1964"
    torch: ClassVar[str] = "SGD"

    momentum: float = hyperparameter(
        0.9,
        label="Momentum",
        symbol="μ",
        high_open=True,
        scale="log-complement",
        help="How much of its velocity the ball keeps at each step: 0 is plain gradient descent, "
        "0.9 can make it ten times as fast.",
    )

    @property
    def stability_limit(self):
        """T = 1 + momentum - q and D = momentum."""
        return 2.0 * (1.0 + self.momentum)

    @property
    def gain_of_one(self):
        return 1.0 - self.momentum

    def init(self, parameters):
        return MomentumState(np.zeros_like(parameters))

    def rule(self):
        return VELOCITY, step_line("step = learning_rate * velocity"), NEW_PARAMETERS

    def update(self, gradient, state, parameters, learning_rate):
        velocity = state.velocity * self.momentum
        velocity += gradient
        return velocity * -learning_rate, MomentumState(velocity)

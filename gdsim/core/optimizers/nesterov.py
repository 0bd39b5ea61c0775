"""Nesterov's accelerated gradient."""

from dataclasses import dataclass
from typing import ClassVar

from gdsim.core.optimizers.momentum import VELOCITY, Momentum, MomentumState
from gdsim.core.rule import NEW_PARAMETERS, step_line


@dataclass(frozen=True)
class Nesterov(Momentum):
    """velocity = momentum * velocity + gradient; change = -learning_rate * (gradient + momentum * velocity).

    This is torch.optim.SGD(nesterov=True): the parameters that it keeps are the ones looked ahead to, so the
    gradient is taken where they are.
    """

    name: ClassVar[str] = "nesterov"
    title: ClassVar[str] = "Nesterov momentum"
    usual_learning_rate: ClassVar[float] = 0.05
    summary: ClassVar[str] = (
        "Momentum that looks ahead: it measures the slope where the velocity is about to carry it, and so "
        "brakes earlier and overshoots less."
    )
    reference: ClassVar[str] = (
        "Nesterov, A method for solving the convex programming problem with convergence rate O(1/k²), 1983; "
        "in this form: Sutskever et al., On the importance of initialization and momentum in deep learning, "
        "2013"
    )

    @property
    def stability_limit(self):
        """T = (1 + momentum) (1 - q) and D = momentum (1 - q)."""
        return 2.0 * (1.0 + self.momentum) / (1.0 + 2.0 * self.momentum)

    def torch_settings(self, settings):
        # Without momentum PyTorch takes no `nesterov`; it would be the same.
        return {**settings, "nesterov": True} if self.momentum else settings

    def rule(self):
        return VELOCITY, step_line("step = learning_rate * (g + momentum * velocity)"), NEW_PARAMETERS

    def update(self, gradient, state, parameters, learning_rate):
        velocity = state.velocity * self.momentum
        velocity += gradient
        change = velocity * self.momentum
        change += gradient
        change *= -learning_rate
        return change, MomentumState(velocity)

"""Plain gradient descent."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from gdsim.core.optimizers.base import Optimizer
from gdsim.core.rule import NEW_PARAMETERS, step_line


class GradientDescentState(NamedTuple):
    """Plain gradient descent remembers nothing."""


@dataclass(frozen=True)
class GradientDescent(Optimizer):
    """change = -learning_rate * gradient (torch.optim.SGD)."""

    name: ClassVar[str] = "gradient-descent"
    title: ClassVar[str] = "Gradient descent"
    usual_learning_rate: ClassVar[float] = 0.1
    summary: ClassVar[str] = (
        "Steps straight downhill, the further the steeper; every other method here was invented to mend one "
        "of its weaknesses."
    )
    reference: ClassVar[str] = "Cauchy, Méthode générale pour la résolution des systèmes d'équations simultanées, 1847"
    torch: ClassVar[str] = "SGD"
    is_plain: ClassVar[bool] = True

    @property
    def stability_limit(self):
        """T = 1 - q and D = 0."""
        return 2.0

    def init(self, parameters):
        return GradientDescentState()

    def rule(self):
        return step_line("step = learning_rate * g"), NEW_PARAMETERS

    def update(self, gradient, state, parameters, learning_rate):
        return gradient * -learning_rate, state

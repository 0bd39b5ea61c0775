"""RMSprop: Adagrad that forgets."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np

from gdsim.core.optimizers.base import Optimizer, epsilon, square_decay_rate
from gdsim.core.rule import NEW_PARAMETERS, Line, step_line, vector


class RMSpropState(NamedTuple):
    """The moving average of the squared gradients."""

    square_average: np.ndarray


@dataclass(frozen=True)
class RMSprop(Optimizer):
    """change = -learning_rate * gradient / (sqrt(average of gradient²) + eps) (torch.optim.RMSprop)."""

    name: ClassVar[str] = "rmsprop"
    title: ClassVar[str] = "RMSprop"
    usual_learning_rate: ClassVar[float] = 0.01
    summary: ClassVar[str] = (
        "Divides each parameter's gradient by its recent size, so that steep and flat directions move alike; "
        "unlike Adagrad it forgets the distant past and does not stall."
    )
    reference: ClassVar[str] = "Tieleman & Hinton, Neural networks for machine learning, lecture 6.5, 2012"
    torch: ClassVar[str] = "RMSprop"

    alpha: float = square_decay_rate(0.99, symbol="ρ")  # α is the learning rate, on the screen
    eps: float = epsilon(1e-8)

    def init(self, parameters):
        return RMSpropState(np.zeros_like(parameters))

    def rule(self):
        return (
            Line(
                "v = alpha * v_before + (1 - alpha) * g^2",
                "Running mean of the squared gradient",
                vector("v"),
                role="scaling",
                state="square_average",
            ),
            step_line("step = learning_rate * g / (sqrt(v) + eps)"),
            NEW_PARAMETERS,
        )

    def update(self, gradient, state, parameters, learning_rate):
        square_average = gradient * gradient
        square_average *= 1 - self.alpha
        square_average += state.square_average * self.alpha
        denominator = np.sqrt(square_average)
        denominator += self.eps
        change = gradient * -learning_rate
        change /= denominator
        return change, RMSpropState(square_average)

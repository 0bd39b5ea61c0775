"""QHM: quasi-hyperbolic momentum."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np

from gdsim.core.optimizers.base import Optimizer, hyperparameter, momentum_decay_rate
from gdsim.core.rule import NEW_PARAMETERS, Line, step_line, vector


class QHMState(NamedTuple):
    """The moving average of the gradients."""

    average: np.ndarray


@dataclass(frozen=True)
class QHM(Optimizer):
    """average = beta * average + (1 - beta) * gradient;
    change = -learning_rate * ((1 - nu) * gradient + nu * average).

    The paper's update, whose rule of thumb the defaults are. nu = 0 is gradient descent; nu = 1 is momentum
    with the learning rate multiplied by 1 - beta; nu = beta is Nesterov's, with the same factor.
    """

    name: ClassVar[str] = "qhm"
    title: ClassVar[str] = "Quasi-hyperbolic momentum"
    usual_learning_rate: ClassVar[float] = 0.5
    summary: ClassVar[str] = (
        "Averages a plain step and a momentum step, so that a very long memory can be used and the newest "
        "gradient still counts."
    )
    reference: ClassVar[str] = "Ma & Yarats, Quasi-hyperbolic momentum and Adam for deep learning, ICLR 2019"

    beta: float = momentum_decay_rate(0.999, symbol="β")
    nu: float = hyperparameter(
        0.7,
        label="Momentum share",
        symbol="ν",
        help="The share of the averaged gradient in each step; the rest is the newest gradient: "
        "0 is plain gradient descent, 1 is momentum.",
    )

    @property
    def stability_limit(self):
        """T = 1 + beta - q (1 - nu beta) and D = beta (1 - q (1 - nu))."""
        return 2.0 * (1.0 + self.beta) / (1.0 + self.beta - 2.0 * self.nu * self.beta)

    def init(self, parameters):
        return QHMState(np.zeros_like(parameters))

    def rule(self):
        return (
            Line(
                "m = beta * m_before + (1 - beta) * g",
                "Running mean of the gradient",
                vector("m"),
                role="velocity",
                state="average",
            ),
            step_line("step = learning_rate * ((1 - nu) * g + nu * m)"),
            NEW_PARAMETERS,
        )

    def update(self, gradient, state, parameters, learning_rate):
        average = gradient * (1 - self.beta)
        average += state.average * self.beta
        change = gradient * (-learning_rate * (1 - self.nu))
        change += average * (-learning_rate * self.nu)
        return change, QHMState(average)

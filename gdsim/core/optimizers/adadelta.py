"""Adadelta: step sizes from the steps taken."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np

from gdsim.core.optimizers.base import Optimizer, hyperparameter, square_decay_rate
from gdsim.core.rule import NEW_PARAMETERS, Line, step_line, vector


class AdadeltaState(NamedTuple):
    """Moving averages of the squared gradients, and of the squared changes (before the learning rate)."""

    square_average: np.ndarray
    change_square_average: np.ndarray


@dataclass(frozen=True)
class Adadelta(Optimizer):
    """change = -learning_rate * sqrt(average of delta² + eps) / sqrt(average of gradient² + eps) * gradient.

    delta is the change without the learning rate (torch.optim.Adadelta).
    """

    name: ClassVar[str] = "adadelta"
    title: ClassVar[str] = "Adadelta"
    usual_learning_rate: ClassVar[float] = 1.0
    summary: ClassVar[str] = (
        "Forgets old gradients, so that Adagrad's steps stop shrinking, and sizes each step by the steps before "
        "it, so that hardly a learning rate is left to choose; it starts very gently."
    )
    reference: ClassVar[str] = "Zeiler, ADADELTA: an adaptive learning rate method, 2012"
    torch: ClassVar[str] = "Adadelta"

    rho: float = square_decay_rate(0.9, symbol="ρ")
    eps: float = hyperparameter(
        1e-6,
        label="Epsilon",
        symbol="ε",
        scale="log",
        help="Added under both roots: it sets the size of the first steps, so a larger value starts faster.",
    )

    def init(self, parameters):
        return AdadeltaState(np.zeros_like(parameters), np.zeros_like(parameters))

    def rule(self):
        return (
            Line(
                "v = rho * v_before + (1 - rho) * g^2",
                "Running mean of the squared gradient",
                vector("v"),
                role="scaling",
                state="square_average",
            ),
            Line("delta = sqrt(u_before + eps) / sqrt(v + eps) * g", "Step before the learning rate", vector("δ")),
            Line(
                "u = rho * u_before + (1 - rho) * delta^2",
                "Running mean of its square, for the next step",
                vector("u"),
                role="scaling",
                state="change_square_average",
            ),
            step_line("step = learning_rate * delta"),
            NEW_PARAMETERS,
        )

    def update(self, gradient, state, parameters, learning_rate):
        fresh = 1 - self.rho
        square_average = gradient * gradient
        square_average *= fresh
        square_average += state.square_average * self.rho
        delta = state.change_square_average + self.eps
        delta /= square_average + self.eps
        np.sqrt(delta, out=delta)
        delta *= gradient
        change_square_average = delta * delta
        change_square_average *= fresh
        change_square_average += state.change_square_average * self.rho
        delta *= -learning_rate
        return delta, AdadeltaState(square_average, change_square_average)

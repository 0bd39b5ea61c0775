"""Adagrad: a step size for each parameter."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np

from gdsim.core.optimizers.base import Optimizer, epsilon
from gdsim.core.rule import NEW_PARAMETERS, Line, step_line, vector


class AdagradState(NamedTuple):
    """The sum of all squared gradients so far."""

    square_sum: np.ndarray


@dataclass(frozen=True)
class Adagrad(Optimizer):
    """change = -learning_rate * gradient / (sqrt(sum of gradient²) + eps) (torch.optim.Adagrad)."""

    name: ClassVar[str] = "adagrad"
    title: ClassVar[str] = "Adagrad"
    usual_learning_rate: ClassVar[float] = 0.5
    summary: ClassVar[str] = (
        "Gives every parameter its own step size, the smaller the more gradient it has seen, so that rare "
        "features learn too; but the steps only ever shrink."
    )
    reference: ClassVar[str] = (
        "Duchi, Hazan & Singer, Adaptive subgradient methods for online learning and stochastic optimization, 2011"
    )
    torch: ClassVar[str] = "Adagrad"

    eps: float = epsilon(1e-10)

    def init(self, parameters):
        return AdagradState(np.zeros_like(parameters))

    def rule(self):
        return (
            Line("s = s_before + g^2", "Sum of squared gradients", vector("s"), role="scaling", state="square_sum"),
            step_line("step = learning_rate * g / (sqrt(s) + eps)"),
            NEW_PARAMETERS,
        )

    def update(self, gradient, state, parameters, learning_rate):
        square_sum = gradient * gradient
        square_sum += state.square_sum
        denominator = np.sqrt(square_sum)
        denominator += self.eps
        change = gradient * -learning_rate
        change /= denominator
        return change, AdagradState(square_sum)

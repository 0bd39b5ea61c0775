"""Muon: momentum whose step turns every direction of a matrix of weights alike."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np

from gdsim.core.optimizers.base import Optimizer, hyperparameter
from gdsim.core.rule import NEW_PARAMETERS, Line, Symbol, step_line, vector

# The quintic a X + b (X X') X + c (X X')^2 X drives singular values towards 1 fastest with these (Jordan 2024).
COEFFICIENTS = 3.4445, -4.7750, 2.0315
ITERATIONS = 5
# The least that a matrix' length counts when it is divided by that, as in torch.optim.Muon: 0 stays 0.
EPSILON = 1e-7


class MuonState(NamedTuple):
    """The velocity, in units of the gradient."""

    velocity: np.ndarray


@dataclass(frozen=True)
class Muon(Optimizer):
    """velocity = momentum * velocity + (1 - momentum) * gradient; change = -learning_rate * orthogonal(velocity).

    As torch.optim.Muon with nesterov=False and weight_decay=0, but in double precision: each layer's matrix of weights
    goes through five Newton-Schulz iterations, which bring all its singular values near 1, and is scaled by
    sqrt(max(1, outputs / inputs)). Biases, which are no matrix, move by the velocity itself.
    """

    name: ClassVar[str] = "muon"
    title: ClassVar[str] = "Muon"
    usual_learning_rate: ClassVar[float] = 0.02
    summary: ClassVar[str] = (
        "Gives all directions of a layer's matrix the same say, so that rare ones are learned too. Two parameters of a "
        "surface are no matrix: there every step is as long as the learning rate, and it cannot come to rest."
    )
    reference: ClassVar[str] = "Jordan et al., Muon: An optimizer for hidden layers in neural networks, 2024"
    surveyed: ClassVar[dict[str, Symbol]] = {"orthogonal": Symbol("o", "t", vector=True, role="velocity")}

    momentum: float = hyperparameter(
        0.95,
        label="Momentum",
        symbol="μ",
        high_open=True,
        scale="log-complement",
        help="How much of its velocity each step keeps.",
    )

    def init(self, parameters):
        return MuonState(np.zeros_like(parameters))

    def rule(self):
        velocity = "velocity = momentum * velocity_before + (1 - momentum) * g"
        return (
            Line(velocity, "Velocity", vector("v"), role="velocity", state="velocity"),
            step_line("step = learning_rate * orthogonal"),
            NEW_PARAMETERS,
        )

    def survey(self, gradient, state, parameters, learning_rate, objective=None, batch=None):
        turned = self._velocity(gradient, state)
        for place, shape in objective.matrices if objective else ():
            matrix = turned[..., place].reshape(*turned.shape[:-1], *shape)
            scale = max(1.0, shape[1] / shape[0]) ** 0.5
            turned[..., place] = (scale * orthogonal(matrix)).reshape(*turned.shape[:-1], -1)
        return {"orthogonal": turned}

    def update(self, gradient, state, parameters, learning_rate, orthogonal=None):
        velocity = self._velocity(gradient, state)
        return (velocity if orthogonal is None else orthogonal) * -learning_rate, MuonState(velocity)

    def _velocity(self, gradient, state):
        return self.momentum * state.velocity + (1.0 - self.momentum) * gradient


def orthogonal(matrix):
    """The matrix (..., rows, columns) with all singular values near 1, between about 0.7 and 1.2; 0 stays 0."""
    a, b, c = COEFFICIENTS
    is_tall = matrix.shape[-2] > matrix.shape[-1]
    x = matrix.swapaxes(-1, -2) if is_tall else matrix
    x = x / np.maximum(np.linalg.norm(x, axis=(-2, -1), keepdims=True), EPSILON)
    for _ in range(ITERATIONS):
        square = x @ x.swapaxes(-1, -2)
        x = a * x + (b * square + c * square @ square) @ x
    return x.swapaxes(-1, -2) if is_tall else x

"""Gradient descent that looks how far to go: backtracking until the loss falls enough."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np

from gdsim.core.optimizers.base import Optimizer, hyperparameter
from gdsim.core.rule import NEW_PARAMETERS, Symbol, step_line

# After so many halvings a step is as good as none.
MOST_TRIES = 60


class LineSearchState(NamedTuple):
    """It remembers nothing: each search begins with the learning rate."""


@dataclass(frozen=True)
class LineSearch(Optimizer):
    """change = -a * gradient, where a is the first of learning_rate * shrink^k that satisfies Armijo's condition.

    That is loss(w - a g) <= loss(w) - promise * a * |g|^2, both losses of the step's own batch; k = 0, 1, ….
    """

    name: ClassVar[str] = "line-search"
    title: ClassVar[str] = "Line search"
    usual_learning_rate: ClassVar[float] = 1.0
    summary: ClassVar[str] = (
        "Tries the learning rate and takes a smaller one until the loss falls by as much as the slope promises: it "
        "never flies off, and pays for that with a forward pass for each try."
    )
    reference: ClassVar[str] = "Armijo, Minimization of functions having Lipschitz continuous first derivatives, 1966"
    surveyed: ClassVar[dict[str, Symbol]] = {"found": Symbol("a", "t")}

    shrink: float = hyperparameter(
        0.5,
        label="Shrink",
        symbol="ρ",
        low=0.05,
        high=0.95,
        help="What a step that is too long is multiplied by before the next try.",
    )
    promise: float = hyperparameter(
        1e-4,
        label="Promise",
        symbol="c",
        low=0.0,
        high=0.5,
        scale="log",
        help="Which part of what the slope promises the loss has to fall by.",
    )

    def init(self, parameters):
        return LineSearchState()

    def rule(self):
        return step_line("step = found * g"), NEW_PARAMETERS

    def survey(self, gradient, state, parameters, learning_rate, objective=None, batch=None):
        rates = np.broadcast_to(learning_rate, (*gradient.shape[:-1], 1)).astype(float)
        if objective is None:
            return {"found": rates}
        first = objective.loss(parameters, batch)[..., np.newaxis]
        promised = self.promise * np.square(gradient).sum(axis=-1, keepdims=True)
        for _ in range(MOST_TRIES):
            there = objective.loss(parameters - rates * gradient, batch)[..., np.newaxis]
            is_enough = there <= first - rates * promised
            if is_enough.all():
                break
            rates = np.where(is_enough, rates, rates * self.shrink)
        return {"found": rates}

    def update(self, gradient, state, parameters, learning_rate, found=None):
        return gradient * (-learning_rate if found is None else -found), state

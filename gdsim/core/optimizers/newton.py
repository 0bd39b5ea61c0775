"""Newton's method: down to the bottom of the parabola that touches the loss."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np

from gdsim.core.optimizers.base import Optimizer
from gdsim.core.rule import NEW_PARAMETERS, Symbol, step_line
from gdsim.language import Count, tr

# A step solves a system of so many equations; more would be felt.
MOST_PARAMETERS = 100


class NewtonState(NamedTuple):
    """Newton's method remembers nothing."""


@dataclass(frozen=True)
class Newton(Optimizer):
    """change = -learning_rate * H^-1 gradient, where H are the second derivatives of the whole loss.

    Where H is singular the shortest of the best steps is taken; where it bends downwards the step leads uphill, to a
    saddle or a maximum, as the method does.
    """

    name: ClassVar[str] = "newton"
    title: ClassVar[str] = "Newton's method"
    usual_learning_rate: ClassVar[float] = 1.0
    summary: ClassVar[str] = (
        "Knows how the loss bends and jumps to the bottom of the parabola that touches it: one step where the loss is "
        "one, but a table of second derivatives at each, and a saddle attracts it like a minimum."
    )
    reference: ClassVar[str] = "Nocedal & Wright, Numerical Optimization, 2006, section 2.2"
    surveyed: ClassVar[dict[str, Symbol]] = {"newton_direction": Symbol("H⁻¹g", "t", vector=True, role="step")}

    def init(self, parameters):
        return NewtonState()

    def rule(self):
        return step_line("step = learning_rate * newton_direction"), NEW_PARAMETERS

    def refusal(self, objective):
        if not objective.has_hessian:
            return "Newton's method is for surfaces and for models linear in their parameters, not for networks"
        if objective.is_straight:
            return "Newton's method needs a loss that bends, and this one is made of straight pieces"
        if objective.dimension > MOST_PARAMETERS:
            return tr("Newton's method takes up to {most_parameters} parameters, and here are {dimension:,}").format(
                most_parameters=MOST_PARAMETERS, dimension=Count(objective.dimension)
            )
        return ""

    def survey(self, gradient, state, parameters, learning_rate, objective=None, batch=None):
        if objective is None:
            return {"newton_direction": gradient}
        points, slopes = np.reshape(parameters, (-1, objective.dimension)), gradient.reshape(-1, objective.dimension)
        return {"newton_direction": _solved(objective.hessians(points), slopes).reshape(gradient.shape)}

    def update(self, gradient, state, parameters, learning_rate, newton_direction=None):
        direction = gradient if newton_direction is None else newton_direction
        return direction * -learning_rate, state


def _solved(hessians, slopes):
    """The shortest of the best solutions of each system, (points, n, n) and (points, n); not a number where none is.

    All points at once: maps of basins ask for tens of thousands.
    """
    have_one = np.isfinite(hessians).all(axis=(1, 2))
    directions = np.full_like(slopes, np.nan)
    bends, axes = np.linalg.eigh(hessians[have_one])
    straight = np.finfo(float).eps * bends.shape[-1] * np.abs(bends).max(axis=1, keepdims=True)
    along = np.einsum("pij,pi->pj", axes, slopes[have_one])
    along = np.divide(along, bends, out=np.zeros_like(along), where=np.abs(bends) > straight)
    directions[have_one] = np.einsum("pij,pj->pi", axes, along)
    return directions

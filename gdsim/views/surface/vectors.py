"""The layers of a step that the surface can show, and their numbers for one racer, from one snapshot."""

from typing import NamedTuple

import numpy as np

from gdsim.core.outcome import Status
from gdsim.core.rule import Explanation, Role, evaluate, explain, rule_and_symbols
from gdsim.experiment.problem import Problem
from gdsim.simulation.snapshot import Snapshot

# What can be switched on, in the order to show it, and the part each plays in the update rule: its colour.
LAYERS: dict[str, Role] = {
    "gradient": "gradient",
    "velocity": "velocity",
    "step": "step",
    "scaling": "scaling",
    "batch gradient": "gradient",
    "batch surface": "",
}
USUAL_LAYERS = frozenset({"gradient"})


class Vectors(NamedTuple):
    """What a racer's last step was made of, each (d,).

    before: the parameters it started from. batch_gradient: what its batch gave there. velocity: what the rule
    remembers of the gradients so far, or None. effective_steps: how far the step would have gone along each
    parameter for each unit of the direction that it followed, or None where the rule treats all alike.
    """

    before: np.ndarray
    batch_gradient: np.ndarray
    velocity: np.ndarray | None
    effective_steps: np.ndarray | None


def offered_layers(problem: Problem) -> frozenset[str]:
    """The layers of which the problem's racers and batches have something to show."""
    roles = {line.role for racer in problem.racers for line in rule_and_symbols(racer.optimizer)[0]}
    missing = {layer for layer in ("velocity", "scaling") if layer not in roles}
    if problem.batching.whole:
        missing |= {"batch gradient", "batch surface"}
    return frozenset(LAYERS) - missing


def vectors(snapshot: Snapshot, racer: int) -> Vectors | None:
    """The vectors of the last step; None before the first and for a racer that had diverged."""
    before = snapshot.before
    if before is None or before.outcomes[racer].status is Status.DIVERGED:
        return None
    last, parameters = snapshot.last_step, before.parameters[racer]
    gradient, learning_rate = last.gradient[0, racer], last.learning_rate[0, racer]
    stepped = snapshot.descent.racers[racer]
    given = gradient, before.memories[racer], parameters, learning_rate, snapshot.surveyed(racer)
    explanation = explain(stepped.optimizer, *given, stepped.clipping)
    remembered = [one.result for one in explanation.lines if one.line.role == "velocity" and one.line.state]
    return Vectors(parameters, gradient, remembered[0] if remembered else None, effective_steps(explanation))


def effective_steps(explanation: Explanation):
    """The step's length along each parameter, (d,), were the direction 1 along each; None without a scaling.

    The rule is gone through once more with its scaling as it was, and with 1 for the gradient and for all that is
    made of gradients alone.
    """
    if all(one.line.role != "scaling" for one in explanation.lines):
        return None
    known = {name: value for one in explanation.lines for name, value in one.values.items()}
    ones = np.ones_like(explanation.lines[-1].result)
    known |= {"g": ones, "w_before": 0.0 * ones}
    for one in explanation.lines:
        if one.line.role == "scaling":
            known[one.line.name] = one.result
        elif one.line.role in ("velocity", "gradient"):
            known[one.line.name] = ones
        else:
            known[one.line.name] = evaluate(one.line.expression, known)
        if one.line.role == "step":
            return known[one.line.name]
    return None

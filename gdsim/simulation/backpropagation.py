"""One sample's way through a model and its error's way back, as numbers, in the step in view.

Rumelhart, Hinton & Williams 1986, Nature 323:533-536.
"""

from dataclasses import dataclass

import numpy as np

from gdsim.core.losses import sigmoid, softmax
from gdsim.simulation.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class Backpropagation:
    """A sample of the batch that a racer's last step saw, at the weights before it; L layers, the last the output's.

    given: what each layer is given, (inputs + 1,) where it has biases, whose last is 1. weights, gradients: each
    layer's table (inputs + 1, outputs), the sample's own gradients; mean_gradients are those of the whole batch, and
    penalty_gradients what the penalties add to them: together they are the step's gradient. sums and errors: what each
    unit adds up before it is bent, and the derivative of the sample's loss by that, (outputs,). outputs: what the layer
    gives, (outputs,): of the last one, the scores. slopes: of each hidden layer's outputs by their sums. said, actual:
    of each output the probability, where scores are logits, and 1 for the actual class, else 0; or the score and its
    target.
    """

    row: int
    count: int
    given: tuple[np.ndarray, ...]
    weights: tuple[np.ndarray, ...]
    sums: tuple[np.ndarray, ...]
    slopes: tuple[np.ndarray, ...]
    outputs: tuple[np.ndarray, ...]
    said: np.ndarray
    actual: np.ndarray
    errors: tuple[np.ndarray, ...]
    gradients: tuple[np.ndarray, ...]
    mean_gradients: tuple[np.ndarray, ...]
    penalty_gradients: tuple[np.ndarray, ...]
    loss: float


def backpropagation(snapshot: Snapshot, racer: int, place: int) -> Backpropagation | None:
    """Of the sample in this place of the last step's batch; None before the first step."""
    block = snapshot.last_step
    if block is None or not block.steps:
        return None
    problem, parameters = snapshot.problem, snapshot.before.parameters[racer]
    data, model = problem.data, problem.data.model
    rows = np.arange(len(data.X)) if snapshot.batch is None else snapshot.batch
    row = rows[min(place, len(rows) - 1)]
    with np.errstate(all="ignore"):
        inputs, targets = model.inputs(data.X[[row]]), data.targets[[row]]
        activations = model.activations(parameters, inputs)
        by_score = data.loss.gradient(activations[-1], targets)
        errors = model.errors(parameters, activations, by_score)
        own = model.parameter_gradient(parameters, activations, by_score)
        penalty = problem.objective.penalty_gradient(parameters)
        tables = model.tables(parameters)
        given = tuple(each[0] for each in activations[:-1])
        return Backpropagation(
            row=int(row),
            count=len(rows),
            given=given,
            weights=tuple(tables),
            sums=tuple(each @ table for each, table in zip(given, tables, strict=True)),
            slopes=tuple(each[0] for each in model.slopes(activations)),
            outputs=tuple(each[0] for each in model.layer_outputs(activations)),
            said=_probabilities(activations[-1][0]) if data.loss.is_probability else activations[-1][0],
            actual=np.maximum(targets[0], 0.0) if data.loss.is_probability else targets[0],
            errors=tuple(error[0] for error in errors),
            gradients=tuple(model.tables(own)),
            mean_gradients=tuple(model.tables(block.gradient[0, racer] - penalty)),
            penalty_gradients=tuple(model.tables(penalty)),
            loss=float(data.loss.value(activations[-1], targets)[0]),
        )


def _probabilities(scores):
    return sigmoid(scores) if scores.size == 1 else softmax(scores)

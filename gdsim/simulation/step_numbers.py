"""One step of one racer, from its samples' predictions to the new weights, as numbers."""

from dataclasses import dataclass

import numpy as np

from gdsim.core.clipping import Clipping
from gdsim.core.optimizers import Optimizer
from gdsim.experiment.problem import Problem
from gdsim.simulation.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class Update:
    """What the step did to the d parameters: before - step = after. All shapes (d,).

    gradient: what the batch gave; the optimizer was given `clipped`, where there is a clipping.
    """

    optimizer: Optimizer
    clipping: Clipping | None
    learning_rate: float
    gradient: np.ndarray
    before: np.ndarray
    after: np.ndarray

    @property
    def step(self) -> np.ndarray:
        return self.before - self.after

    @property
    def clipped(self) -> np.ndarray | None:
        """The gradient that the optimizer was given, where it is clipped."""
        return self.clipping and self.clipping(self.gradient)


@dataclass(frozen=True, eq=False)
class Samples:
    """The first m of the n samples that a step saw, and its means over all n.

    rows (m,) are those of the training set; scores (m, K) in the model's units, losses (m,), contributions (m, d)
    to the gradient, without the penalty. `mean_loss` + `penalty` = `loss`; mean_gradient + penalty_gradient, both
    (d,), is the step's gradient.
    """

    count: int
    rows: np.ndarray
    scores: np.ndarray
    losses: np.ndarray
    contributions: np.ndarray
    mean_loss: float
    penalty: float
    loss: float
    mean_gradient: np.ndarray
    penalty_gradient: np.ndarray


def read_update(snapshot: Snapshot, racer: int) -> Update | None:
    """The last step of a racer; None before the first."""
    block = snapshot.last_step
    if block is None or not block.steps:
        return None
    return Update(
        optimizer=snapshot.descent.racers[racer].optimizer,
        clipping=snapshot.descent.racers[racer].clipping,
        learning_rate=float(block.learning_rate[0, racer]),
        gradient=block.gradient[0, racer],
        before=snapshot.before.parameters[racer],
        after=block.parameters[0, racer],
    )


def read_samples(snapshot: Snapshot, racer: int, most: int) -> Samples:
    """The first `most` samples that the last step saw; the problem has data and a step was taken."""
    problem, block = snapshot.problem, snapshot.last_step
    data, parameters = problem.data, snapshot.before.parameters[racer]
    count = len(data.X) if snapshot.batch is None else len(snapshot.batch)
    rows = np.arange(min(most, count)) if snapshot.batch is None else snapshot.batch[:most]
    with np.errstate(all="ignore"):
        X, targets = data.X[rows], data.targets[rows]
        scores = data.model.forward(parameters, X)
        by_score = data.loss.gradient(scores, targets)
        one_by_one = (slice(index, index + 1) for index in range(len(rows)))
        penalty = float(problem.objective.penalty(parameters))
        penalty_gradient = problem.objective.penalty_gradient(parameters)
        loss = float(block.batch_loss[0, racer])
        return Samples(
            count=count,
            rows=rows,
            scores=scores,
            losses=data.loss.value(scores, targets),
            contributions=np.array([data.model.backward(parameters, X[one], by_score[one]) for one in one_by_one]),
            mean_loss=loss - penalty,
            penalty=penalty,
            loss=loss,
            mean_gradient=block.gradient[0, racer] - penalty_gradient,
            penalty_gradient=penalty_gradient,
        )


def most_pushed(problem: Problem) -> np.ndarray:
    """The parameters, those with the largest gradients at the start first: where there is no room for all.

    This follows from the problem alone, so that the same ones are shown at every step.
    """
    return np.argsort(-np.abs(problem.objective.gradient(problem.start)), kind="stable")

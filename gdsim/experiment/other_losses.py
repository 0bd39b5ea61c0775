"""The same fit under another loss, and of data some of whose rows are elsewhere: to see what the loss alone does."""

import dataclasses
from typing import NamedTuple

import numpy as np
from msgspec.structs import replace

from gdsim.core.losses import LOSSES, Loss
from gdsim.experiment.problem import Fit
from gdsim.experiment.racers import racers_of
from gdsim.experiment.rates import SuitableRates
from gdsim.experiment.schema import Change


class MovedRow(NamedTuple):
    """A training row, by its place among these, and what it says instead: features (f,) and answer in data units."""

    row: int
    features: tuple[float, ...]
    answer: float


def comparable_losses(problem: Fit) -> tuple[Loss, ...]:
    """Those that fit the task and ask the model for as many scores as the problem's own, so for its parameters."""
    data = problem.data
    task, classes = data.dataset.task, len(data.dataset.classes)
    fitting = (loss for loss in LOSSES.values() if task in loss.tasks)
    return tuple(loss for loss in fitting if loss.outputs(task, classes) == data.model.outputs)


def with_loss(problem: Fit, loss: Loss) -> Fit:
    """The problem under a loss of `comparable_losses`, from the same start with the same batches.

    Under another loss than its own the racers have the rates of those without one, whatever rates are set on the way;
    other optimizers on the way count there, too. The loss on rows held out is not asked. Raises ExperimentError.
    """
    data, experiment = problem.data, problem.experiment
    targets = loss.encode(data.labels, data.dataset.task, len(data.dataset.classes))
    settings = replace(experiment.problem, loss=loss.name)
    objective = dataclasses.replace(problem.objective, loss_function=loss, targets=targets)
    rates = SuitableRates(objective, problem.start, experiment.batching, None)
    if loss is not data.loss:
        experiment = replace(
            experiment, racers=_without_rates(experiment.racers), changes=_without_rate_changes(experiment.changes)
        )
    racers, filled = racers_of(experiment.racers, "racers", rates)
    changes = tuple(
        replace(change, racers=change.racers and racers_of(change.racers, "changes", rates)[1])
        for change in experiment.changes
    )
    return dataclasses.replace(
        problem,
        experiment=replace(experiment, problem=settings, racers=filled, changes=changes),
        objective=objective,
        data=dataclasses.replace(data, loss=loss, targets=targets),
        validation=None,
        racers=racers,
        rates=rates,
        # What is known of the lowest place belongs to the other loss.
        minima=problem.minima[:0],
    )


def with_rows_moved(problem: Fit, moved: tuple[MovedRow, ...]) -> Fit:
    """The same problem of data some of whose training rows say something else.

    They are standardised as the rows of the data set are: so nothing else moves. The racers keep their rates.
    """
    if not moved:
        return problem
    data = problem.data
    X, labels = data.X.copy(), data.labels.copy()
    for row, features, answer in moved:
        X[row], labels[row] = _as_the_model_sees(data, features, answer)
    targets = data.loss.encode(labels, data.dataset.task, len(data.dataset.classes))
    return dataclasses.replace(
        problem,
        data=dataclasses.replace(data, X=X, labels=labels, targets=targets),
        objective=dataclasses.replace(problem.objective, X=X, targets=targets),
    )


def _as_the_model_sees(data, features, answer):
    if data.scaling is None:
        return features, answer
    is_number = data.dataset.task == "regression"
    return data.scaling.features(np.array(features)), data.scaling.targets(answer) if is_number else answer


def _without_rates(racers):
    return tuple(replace(racer, learning_rate=None) for racer in racers)


def _without_rate_changes(changes: tuple[Change, ...]):
    return tuple(replace(change, racers=_without_rates(change.racers)) for change in changes if change.racers)

"""A fit's data as its model sees them: encoded for the loss, standardised, and some rows held out."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from gdsim.core.batching import shuffled
from gdsim.core.losses import LOSSES, Loss, fitting_losses, usual_loss
from gdsim.core.models import Model
from gdsim.experiment import schema
from gdsim.experiment.datasets import DataSet
from gdsim.experiment.scaling import Scaling
from gdsim.experiment.schema import Experiment, ExperimentError
from gdsim.experiment.tables import some

# Key of the generator's stream that draws the rows held out, beside those of the epochs (which count from 0).
VALIDATION_STREAM = 2**62


@dataclass(frozen=True, eq=False)
class TrainingData:
    """A fit's samples as the model sees them. Labels are numbers to fit or classes 0 … K-1, shape (n,)."""

    dataset: DataSet
    scaling: Scaling | None
    loss: Loss
    model: Model
    X: np.ndarray
    labels: np.ndarray
    targets: np.ndarray
    rows: np.ndarray
    validation_X: np.ndarray  # noqa: N815 (the field's spelling)
    validation_labels: np.ndarray


def training_data(experiment: Experiment, dataset: DataSet) -> TrainingData:
    """The rows of a fit's data set that are trained on, and those held out. Raises ExperimentError."""
    settings = experiment.problem
    loss = _loss(settings.loss, dataset)
    rows, held_out = _split(len(dataset.X), settings.validation_fraction, experiment.seed)
    scaling = Scaling.of(dataset.X[rows], dataset.labels[rows], dataset.task) if settings.standardize else None
    X, labels = dataset.X, dataset.labels
    if scaling:
        X = scaling.features(X)
        labels = scaling.targets(labels) if dataset.task == "regression" else labels
    if not (np.isfinite(X).all() and np.isfinite(labels).all()):
        raise ExperimentError(f"problem.dataset: the numbers of {dataset.name} are too large to be standardised")
    classes = len(dataset.classes)
    return TrainingData(
        dataset=dataset,
        scaling=scaling,
        loss=loss,
        model=_model(settings.model, X.shape[1], loss.outputs(dataset.task, classes)),
        X=X[rows],
        labels=labels[rows],
        targets=loss.encode(labels[rows], dataset.task, classes),
        rows=rows,
        validation_X=X[held_out],
        validation_labels=labels[held_out],
    )


def notes(data: TrainingData) -> Iterator[str]:
    """Sentences on what was done to the data, and what they lack."""
    dataset = data.dataset
    if data.scaling:
        what = "Features and target are" if dataset.task == "regression" else "Features are"
        yield f"{what} standardised: mean 0, standard deviation 1."
        if data.model.is_linear and not data.model.layers[-1].has_bias:
            yield "Without a bias the model is tied to the data's mean point, so in data units only slopes count."
    constant = [column.title for column, X in zip(dataset.feature_titles, data.X.T, strict=True) if np.ptp(X) == 0.0]
    if len(constant) == 1:
        yield f"{constant[0]} is the same in every row, so it cannot help to predict."
    elif constant:
        yield f"{len(constant)} columns ({some(constant)}) are the same in every row: they cannot help to predict."
    if dataset.task == "regression" and data.labels.min() == data.labels.max():
        yield f"{dataset.target_title.title} is the same in every row, so there is nothing to learn."
    yield from _notes_on_rows_held_out(data)
    yield from dataset.notes


def _notes_on_rows_held_out(data):
    dataset, held_out = data.dataset, len(data.validation_X)
    if held_out == 1:
        yield f"1 of {len(dataset.X):,} rows is held out for validation: too few to tell how well others are predicted."
    elif held_out:
        yield f"{held_out:,} of {len(dataset.X):,} rows are held out for validation."
    lost = [name for number, name in enumerate(dataset.classes) if not np.any(data.labels == number)]
    if lost:
        yield f"No row of {some(lost)} is left to train on: hold out fewer rows, or others by another seed."


def _loss(name, dataset):
    if name is None:
        return usual_loss(dataset.task)
    fitting = fitting_losses(dataset.task)
    loss = schema.named(LOSSES, name, "problem.loss")
    if name not in fitting:
        what = {"regression": "numbers", "two-class": "two classes"}.get(
            dataset.task, f"{len(dataset.classes)} classes"
        )
        raise ExperimentError(
            f"problem.loss: {name} does not fit {what} ({dataset.target_title.title}); {', '.join(fitting)} do"
        )
    return loss


def _model(settings, features, outputs):
    if settings.takes_one_feature and features != 1:
        what = settings.title.lower()
        raise ExperimentError(f"problem.model: a {what} takes one feature, but problem.features names {features}")
    return settings.model(features, outputs)


def _split(count, fraction, seed):
    """The rows to train on and the rows held out, both in the data set's order."""
    held_out = max(1, round(fraction * count)) if fraction > 0.0 else 0
    if count - held_out < 2:
        raise ExperimentError(
            f"problem.validation_fraction leaves {count - held_out:,} of {count:,} rows to train on; "
            "it takes a fraction that leaves at least 2"
        )
    if not held_out:
        return np.arange(count), np.arange(0)
    order = shuffled(count, seed, VALIDATION_STREAM)
    return np.sort(order[held_out:]), np.sort(order[:held_out])

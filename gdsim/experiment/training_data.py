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
from gdsim.language import Count, amid, tr

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
        raise ExperimentError(
            tr("problem.dataset: the numbers of {name} are too large to be standardised").format(name=dataset.name)
        )
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
        if dataset.task == "regression":
            yield tr("Features and target are standardised: mean 0, standard deviation 1.")
        else:
            yield tr("Features are standardised: mean 0, standard deviation 1.")
        if data.model.is_linear and not data.model.layers[-1].has_bias:
            yield tr("Without a bias the model is tied to the data's mean point, so in data units only slopes count.")
    constant = [column.title for column, X in zip(dataset.feature_titles, data.X.T, strict=True) if np.ptp(X) == 0.0]
    if len(constant) == 1:
        yield tr("{constant} is the same in every row, so it cannot help to predict.").format(constant=constant[0])
    elif constant:
        yield tr("{count} columns ({constant}) are the same in every row: they cannot help to predict.").format(
            count=len(constant), constant=some(constant)
        )
    if dataset.task == "regression" and data.labels.min() == data.labels.max():
        yield tr("{title} is the same in every row, so there is nothing to learn.").format(
            title=dataset.target_title.title
        )
    yield from _notes_on_rows_held_out(data)
    yield from dataset.notes


def _notes_on_rows_held_out(data):
    dataset, held_out = data.dataset, len(data.validation_X)
    if held_out == 1:
        yield tr(
            "1 of {count:,} rows is held out for validation: too few to tell how well others are predicted."
        ).format(count=Count(len(dataset.X)))
    elif held_out:
        yield tr("{held_out:,} of {count:,} rows are held out for validation.").format(
            held_out=Count(held_out), count=Count(len(dataset.X))
        )
    lost = [name for number, name in enumerate(dataset.classes) if not np.any(data.labels == number)]
    if lost:
        yield tr("No row of {lost} is left to train on: hold out fewer rows, or others by another seed.").format(
            lost=some(lost)
        )


def _loss(name, dataset):
    if name is None:
        return usual_loss(dataset.task)
    fitting = fitting_losses(dataset.task)
    loss = schema.named(LOSSES, name, "problem.loss")
    if name not in fitting:
        what = {"regression": tr("numbers"), "two-class": tr("two classes")}.get(
            dataset.task, tr("{count} classes").format(count=len(dataset.classes))
        )
        raise ExperimentError(
            tr("problem.loss: {name} does not fit {what} ({title}); {known} do").format(
                name=name, what=what, title=dataset.target_title.title, known=", ".join(fitting)
            )
        )
    return loss


def _model(settings, features, outputs):
    if settings.takes_one_feature and features != 1:
        what = amid(tr(settings.title))
        raise ExperimentError(
            tr("problem.model: a {what} takes one feature, but problem.features names {features}").format(
                what=what, features=features
            )
        )
    return settings.model(features, outputs)


def _split(count, fraction, seed):
    """The rows to train on and the rows held out, both in the data set's order."""
    held_out = max(1, round(fraction * count)) if fraction > 0.0 else 0
    if count - held_out < 2:
        raise ExperimentError(
            tr(
                "problem.validation_fraction leaves {left:,} of {rows:,} rows to train on; it "
                "takes a fraction that leaves at least 2"
            ).format(left=Count(count - held_out), rows=Count(count))
        )
    if not held_out:
        return np.arange(count), np.arange(0)
    order = shuffled(count, seed, VALIDATION_STREAM)
    return np.sort(order[held_out:]), np.sort(order[:held_out])

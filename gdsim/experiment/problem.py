"""From an experiment's plain data to the mathematics that runs it, with everything a view needs to say about it."""

import dataclasses
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from gdsim.core.batching import Batching, shuffled
from gdsim.core.descent import Descent, Racer
from gdsim.core.formula import Formula
from gdsim.core.losses import LOSSES, Loss, Task
from gdsim.core.models import Linear, Model, Polynomial
from gdsim.core.objective import FitObjective, Objective, SurfaceObjective
from gdsim.core.terrains import TERRAINS, Terrain
from gdsim.experiment import schema
from gdsim.experiment.datasets import DATASETS, DataSet, load
from gdsim.experiment.optimum import minimum
from gdsim.experiment.scaling import Scaling
from gdsim.experiment.schema import (
    Experiment,
    ExperimentError,
    FormulaProblem,
    LinearModel,
    PolynomialModel,
    RacerSettings,
    TerrainProblem,
)

# Keys of the generator's streams, beside those of the epochs (which count from 0).
VALIDATION_STREAM = 2**62
START_STREAM = 2**62 + 1
# A drawn start lies within this part of the domain, so that there is something to see on every side of it.
MIDDLE = 0.75
# A drawn start has so many digits: it is read and typed by people, and is the same on every machine.
START_DIGITS = 3
# A formula may be undefined at some points; so many draws find a defined one unless there is hardly any.
MOST_DRAWS = 1000
# The domain reaches this much farther than the points it must show, relative to its scale.
MARGIN = 0.25
# Points a side of the grid on which a formula must be finite somewhere.
COARSE = 41
# How far scores usefully range either way: a logit of 4 is a probability of 0.98; targets of -1 and 1.
LOGIT_SCALE = 4.0
SIGN_SCALE = 2.0
USUAL_LOSS = {"regression": "mse", "two-class": "bce", "multi-class": "cce"}


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


@dataclass(frozen=True, eq=False)
class Problem:
    """Everything that follows from an experiment; `experiment` has all defaults filled in, the start included.

    domain (d, 2) is a sensible window on each parameter; minima (m, d) are the known ones, global first. The
    validation objective has no penalty: it asks how well the model predicts. `notes` are sentences to show.
    """

    experiment: Experiment
    objective: Objective
    racers: tuple[Racer, ...]
    batching: Batching
    start: np.ndarray
    data: TrainingData | None
    validation: FitObjective | None
    terrain: Terrain | None
    parameter_names: tuple[str, ...]
    domain: np.ndarray
    minima: np.ndarray
    notes: tuple[str, ...]
    caption: str

    def descent(self) -> Descent:
        return Descent(self.objective, self.racers, self.batching, self.experiment.epochs)

    def with_racers(self, settings: tuple[RacerSettings, ...]) -> "Problem":
        """The same problem with other racers in it, as they are. Raises ExperimentError."""
        racers, filled = _racers(settings, "racers")
        return dataclasses.replace(self, racers=racers, experiment=replace(self.experiment, racers=filled))


def prepare(experiment: Experiment, folder: Path | None = None) -> Problem:
    """The problem an experiment describes; relative paths start at `folder`. Raises ExperimentError."""
    experiment = schema.check(experiment)
    racers, filled_racers = _racers(experiment.racers, "racers")
    with np.errstate(all="ignore"):
        if isinstance(experiment.problem, TerrainProblem | FormulaProblem):
            parts = _surface(experiment)
        else:
            parts = _fit(experiment, folder)
    filled = replace(
        experiment,
        problem=parts.pop("settings"),
        racers=filled_racers,
        start=tuple(parts["start"].tolist()),
        changes=tuple(_filled_change(change, f"changes[{i}]") for i, change in enumerate(experiment.changes)),
    )
    problem = Problem(experiment=filled, racers=racers, **parts)
    _refuse_late_changes(problem)
    return problem


def fitting_losses(task: Task, classes: int = 2) -> tuple[str, ...]:
    """The names of the losses that fit a task."""
    return tuple(name for name, loss in LOSSES.items() if task in loss.tasks)


def _refuse_late_changes(problem):
    steps = problem.descent().steps
    for index, change in enumerate(problem.experiment.changes):
        # At the last one nothing is changed any more, but it says what was set when the run was over.
        if change.step > steps:
            raise ExperimentError(
                f"changes[{index}].step is {change.step}, but the run ends after {steps} steps; it takes 0 to {steps}"
            )


def _filled_change(change, path):
    return replace(change, racers=change.racers and _racers(change.racers, f"{path}.racers")[1])


def _racers(settings, path):
    """The racers, and their settings with all defaults filled in."""
    racers = tuple(_racer(racer, f"{path}[{index}]") for index, racer in enumerate(settings))
    return racers, tuple(map(_filled, settings, racers))


def _racer(settings, path):
    optimizer = schema.optimizer(settings, path)
    rate = optimizer.usual_learning_rate if settings.learning_rate is None else settings.learning_rate
    return Racer(optimizer, rate, schema.schedule(settings, path))


def _filled(settings, racer):
    return replace(
        settings,
        learning_rate=racer.learning_rate,
        hyperparameters=asdict(racer.optimizer),
        schedule={"type": settings.schedule["type"], **asdict(racer.schedule)},
    )


def _surface(experiment):
    settings = experiment.problem
    if isinstance(settings, TerrainProblem):
        terrain = schema.named(TERRAINS, settings.terrain, "problem.terrain")
        formula, ranges, caption = (
            Formula(terrain.formula),
            (terrain.x_range, terrain.y_range),
            terrain.caption,
        )
        minima = np.array([*terrain.minima, *terrain.local_minima], dtype=float).reshape(-1, 2)
    else:
        try:
            formula = Formula(settings.formula)
        except ValueError as error:
            raise ExperimentError(f"problem.formula: {error}") from None
        terrain, ranges, minima = None, (settings.x, settings.y), np.empty((0, 2))
        caption = f"f(x, y) = {settings.formula}"
    objective = SurfaceObjective(formula)
    domain = np.array(ranges, dtype=float)
    _refuse_undefined(objective, domain)
    batching = experiment.batching
    notes = () if batching.mode == "batch" else ("A surface has no data: every step sees all of it.",)
    return {
        "settings": settings,
        "objective": objective,
        "batching": Batching(samples=1, size=1, seed=experiment.seed),
        "start": _start(experiment, objective, ("x", "y"), domain),
        "data": None,
        "validation": None,
        "terrain": terrain,
        "parameter_names": ("x", "y"),
        "domain": domain,
        "minima": minima,
        "notes": notes,
        "caption": caption,
    }


def _refuse_undefined(objective, domain):
    if not np.isfinite(domain[:, 1] - domain[:, 0]).all():
        raise ExperimentError("problem.x and problem.y reach too far apart; 1e300 is about the limit")
    x, y = (np.linspace(low, high, COARSE) for low, high in domain)
    heights = objective.loss(np.stack(np.meshgrid(x, y, indexing="ij"), axis=-1))
    if not np.isfinite(heights).any():
        raise ExperimentError("problem.formula gives no finite number anywhere in the ranges of x and y")


def _fit(experiment, folder):
    settings = experiment.problem
    dataset = load(settings.dataset, settings.features, settings.target, folder)
    loss = _loss(settings.loss, dataset)
    data = _training_data(experiment, dataset, loss)
    objective = FitObjective(data.model, loss, data.X, data.targets, settings.l2)
    names = data.model.parameter_names(dataset.feature_names, dataset.classes)
    unit = data.model.parameter_scales(data.X) * _score_scale(loss, dataset.task, data.labels)
    around_zero = np.stack([-unit, unit], axis=1)
    start = _start(experiment, objective, names, around_zero)
    lowest = minimum(objective)
    info = DATASETS.get(dataset.name)
    return {
        "settings": replace(settings, features=dataset.feature_names, target=dataset.target_name, loss=loss.name),
        "objective": objective,
        "batching": _batching(experiment, len(data.X)),
        "start": start,
        "data": data,
        "validation": _validation(data),
        "terrain": None,
        "parameter_names": names,
        "domain": _domain(unit, start, lowest),
        "minima": np.empty((0, len(names))) if lowest is None else lowest[np.newaxis],
        "notes": tuple(_notes(data, settings)),
        "caption": info.caption if info else f"{dataset.title}: {len(dataset.X)} rows of {dataset.name}.",
    }


def _loss(name, dataset):
    fitting = fitting_losses(dataset.task)
    if name is None:
        return LOSSES[USUAL_LOSS[dataset.task]]
    loss = schema.named(LOSSES, name, "problem.loss")
    if name not in fitting:
        what = {"regression": "numbers", "two-class": "two classes"}.get(
            dataset.task, f"{len(dataset.classes)} classes"
        )
        raise ExperimentError(
            f"problem.loss: {name} does not fit {what} ({dataset.target_name}); {', '.join(fitting)} do"
        )
    return loss


def _training_data(experiment, dataset, loss):
    settings = experiment.problem
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


def _model(settings, features, outputs):
    if isinstance(settings, PolynomialModel):
        if features != 1:
            raise ExperimentError(
                f"problem.model: a polynomial takes one feature, but problem.features names {features}"
            )
        return Polynomial(settings.degree, outputs)
    return Linear(features, outputs, settings.bias)


def _split(count, fraction, seed):
    """The rows to train on and the rows held out, both in the data set's order."""
    held_out = max(1, round(fraction * count)) if fraction > 0.0 else 0
    if count - held_out < 2:
        raise ExperimentError(
            f"problem.validation_fraction leaves {count - held_out} of {count} rows to train on; "
            "it takes a fraction that leaves at least 2"
        )
    order = shuffled(count, seed, VALIDATION_STREAM)
    return np.sort(order[held_out:]), np.sort(order[:held_out])


def _validation(data):
    if not len(data.validation_X):
        return None
    targets = data.loss.encode(data.validation_labels, data.dataset.task, len(data.dataset.classes))
    return FitObjective(data.model, data.loss, data.validation_X, targets)


def _batching(experiment, samples):
    settings = experiment.batching
    if settings.mode == "mini-batch" and settings.size > samples:
        raise ExperimentError(
            f"batching.size is {settings.size}, but there are only {samples} rows to train on; it takes 1 to {samples}"
        )
    size = {"batch": samples, "stochastic": 1, "mini-batch": settings.size}[settings.mode]
    return Batching(samples, size, experiment.seed, settings.shuffle)


def _score_scale(loss, task, labels):
    if task == "regression":
        return float(np.std(labels)) or 1.0
    return LOGIT_SCALE if loss.name in ("bce", "cce") else SIGN_SCALE


def _start(experiment, objective, names, domain):
    """The given start, or one drawn from the middle of the domain, shape (d,); its loss is finite."""
    if experiment.start is None:
        return _drawn_start(experiment.seed, objective, domain)
    if len(experiment.start) != len(names):
        raise ExperimentError(f"start has {len(experiment.start)} numbers; it takes {len(names)}: {_listed(names)}")
    start = np.array(experiment.start)
    if not _is_usable(objective, start):
        raise ExperimentError("start takes a point where the loss and its slope are finite numbers")
    return start


def _drawn_start(seed, objective, domain):
    words = np.random.Philox(key=np.array([seed, START_STREAM], dtype=np.uint64))
    centre, reach = domain.mean(axis=1), MIDDLE * (domain[:, 1] - domain[:, 0]) / 2.0
    for _ in range(MOST_DRAWS):
        uniform = (words.random_raw(len(domain)) >> np.uint64(11)) * 2.0**-53
        drawn = centre + reach * (2.0 * uniform - 1.0)
        start = np.array([float(f"{value:.{START_DIGITS}g}") for value in drawn])
        if _is_usable(objective, start):
            return start
    raise ExperimentError("start is missing, and none with a finite loss was found; give one")


def _is_usable(objective, start):
    loss, gradient = objective.loss_and_gradient(start)
    return bool(np.isfinite(loss) and np.isfinite(gradient).all())


def _listed(names):
    return ", ".join(names) if len(names) <= 10 else f"{', '.join(names[:9])}, … {names[-1]}"


def _domain(unit, start, lowest):
    """One unit on either side of the minimum (or of 0), widened to hold the start with a margin."""
    centre = np.zeros_like(unit) if lowest is None else lowest
    low = np.minimum(centre - unit, start - MARGIN * unit)
    high = np.maximum(centre + unit, start + MARGIN * unit)
    return np.stack([low, high], axis=1)


def _notes(data, settings):
    dataset = data.dataset
    if data.scaling:
        what = "Features and target are" if dataset.task == "regression" else "Features are"
        yield f"{what} standardised: mean 0, standard deviation 1."
        if settings.model == LinearModel(bias=False):
            yield "Without a bias the model is tied to the data's mean point, so in data units only slopes count."
    constant = [name for name, column in zip(dataset.feature_names, data.X.T, strict=True) if np.ptp(column) == 0.0]
    if len(constant) == 1:
        yield f"{constant[0]} is the same in every row, so it cannot help to predict."
    elif constant:
        yield f"{len(constant)} columns ({', '.join(constant)}) are the same in every row: they cannot help to predict."
    if dataset.task == "regression" and data.labels.min() == data.labels.max():
        yield f"{dataset.target_name} is the same in every row, so there is nothing to learn."
    if len(data.validation_X):
        yield f"{len(data.validation_X)} of {len(dataset.X)} rows are held out for validation."
    yield from dataset.notes

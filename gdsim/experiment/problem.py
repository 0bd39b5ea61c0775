"""From an experiment's plain data to the mathematics that runs it, with everything a view needs to say about it."""

import dataclasses
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from gdsim.core.batching import Batching
from gdsim.core.descent import Descent, Racer
from gdsim.core.formula import Formula
from gdsim.core.objective import FitObjective, Objective, SurfaceObjective
from gdsim.core.terrains import TERRAINS, Terrain
from gdsim.core.way import likely_way
from gdsim.experiment import schema
from gdsim.experiment.datasets import DATASETS, load
from gdsim.experiment.optimum import minimum
from gdsim.experiment.parameter_names import parameter_keys, parameter_names, short_parameter_names
from gdsim.experiment.rates import SuitableRates
from gdsim.experiment.schema import (
    Experiment,
    ExperimentError,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
)
from gdsim.experiment.training_data import TrainingData, notes, training_data

# Key of the generator's stream that draws a start, beside those of the epochs (which count from 0).
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
# Rows times outputs of which the likely way is computed, at most: it takes a few milliseconds.
WAY_SCORES = 4000
# How far scores usefully range either way: a logit of 4 is a probability of 0.98; targets of -1 and 1.
LOGIT_SCALE = 4.0
SIGN_SCALE = 2.0
# Which part of preparing a very large table is done once it is read, encoded and measured, about.
PART_LOADED, PART_ENCODED, PART_MEASURED = 0.4, 0.6, 0.8


@dataclass(frozen=True, eq=False)
class Problem:
    """Everything that follows from an experiment; `experiment` has all defaults filled in, the start included.

    domain (d, 2) is a sensible window on each parameter; minima (m, d) are the known ones, global first. The
    validation objective has no penalty: it asks how well the model predicts. `notes` are sentences to show; `rates` are
    those of racers that have none of their own.
    Each parameter has a key for files, a name in words, and a short one for where room is short.
    """

    experiment: Experiment
    objective: Objective
    racers: tuple[Racer, ...]
    batching: Batching
    start: np.ndarray
    data: TrainingData | None
    validation: FitObjective | None
    terrain: Terrain | None
    parameter_keys: tuple[str, ...]
    parameter_names: tuple[str, ...]
    short_names: tuple[str, ...]
    domain: np.ndarray
    minima: np.ndarray
    notes: tuple[str, ...]
    caption: str
    rates: SuitableRates

    @cached_property
    def way_down(self):
        """The likely way from the start, (N, d), as an even share of the rows sees it."""
        apart = 1 if self.data is None else -(-self.data.targets.size // WAY_SCORES)
        rows = None if apart == 1 else np.arange(0, self.objective.samples, apart)
        return likely_way(self.objective, self.start, rows)

    def descent(self) -> Descent:
        return Descent(self.objective, self.racers, self.batching, self.experiment.epochs)

    def with_racers(self, settings: tuple[RacerSettings, ...]) -> "Problem":
        """The same problem with other racers in it, as they are. Raises ExperimentError."""
        racers, filled = _racers(settings, "racers", self.rates)
        result = dataclasses.replace(self, racers=racers, experiment=replace(self.experiment, racers=filled))
        if "way_down" in vars(self):
            # Loss and start are the same, and so is what takes long to find.
            vars(result)["way_down"] = self.way_down
        return result


def prepare(
    experiment: Experiment, folder: Path | None = None, progress: Callable[[float], None] = lambda part: None
) -> Problem:
    """The problem an experiment describes; relative paths start at `folder`. Raises ExperimentError.

    `progress` is told now and then which part is done, and may raise to stop.
    """
    experiment = schema.check(experiment)
    with np.errstate(all="ignore"):
        if isinstance(experiment.problem, TerrainProblem | FormulaProblem):
            parts = _surface(experiment)
        else:
            parts = _fit(experiment, folder, progress)
    rates = SuitableRates(parts["objective"], parts["start"], experiment.batching, parts["terrain"])
    racers, settings = _racers(experiment.racers, "racers", rates)
    filled = replace(
        experiment,
        problem=parts.pop("settings"),
        racers=settings,
        start=tuple(parts["start"].tolist()),
        changes=tuple(_filled_change(change, f"changes[{i}]", rates) for i, change in enumerate(experiment.changes)),
    )
    problem = Problem(experiment=filled, racers=racers, rates=rates, **parts)
    _refuse_late_changes(problem)
    return problem


def filled_racers(racers: tuple[RacerSettings, ...]) -> tuple[RacerSettings, ...]:
    """The same racers with all defaults filled in but the learning rate, which is the problem's. ExperimentError."""
    parts = ((schema.optimizer(racer, "racers"), schema.schedule(racer, "racers")) for racer in racers)
    return tuple(_filled(racer, *these) for racer, these in zip(racers, parts, strict=True))


def _refuse_late_changes(problem):
    steps = problem.descent().steps
    for index, change in enumerate(problem.experiment.changes):
        # At the last one nothing is changed any more, but it says what was set when the run was over.
        if change.step > steps:
            raise ExperimentError(
                f"changes[{index}].step is {change.step}, but the run ends after {steps} steps; it takes 0 to {steps}"
            )


def _filled_change(change, path, rates):
    return replace(change, racers=change.racers and _racers(change.racers, f"{path}.racers", rates)[1])


def _racers(settings, path, rates):
    """The racers, and their settings with all defaults filled in."""
    racers = tuple(_racer(racer, f"{path}[{index}]", rates) for index, racer in enumerate(settings))
    filled = (
        replace(_filled(each, racer.optimizer, racer.schedule), learning_rate=racer.learning_rate)
        for each, racer in zip(settings, racers, strict=True)
    )
    return racers, tuple(filled)


def _racer(settings, path, rates):
    optimizer = schema.optimizer(settings, path)
    rate = rates.of(optimizer) if settings.learning_rate is None else settings.learning_rate
    return Racer(optimizer, rate, schema.schedule(settings, path))


def _filled(settings, optimizer, schedule):
    return replace(
        settings,
        hyperparameters=asdict(optimizer),
        schedule={"type": settings.schedule["type"], **asdict(schedule)},
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
        "parameter_keys": ("x", "y"),
        "parameter_names": ("x", "y"),
        "short_names": ("x", "y"),
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


def _fit(experiment, folder, progress):
    settings = experiment.problem
    dataset = load(settings.dataset, settings.features, settings.target, folder, progress)
    progress(PART_LOADED)
    data = training_data(experiment, dataset)
    progress(PART_ENCODED)
    loss = data.loss
    objective = FitObjective(data.model, loss, data.X, data.targets, settings.l2)
    names = parameter_names(data.model, dataset)
    unit = objective.parameter_scales * _score_scale(loss, dataset.task, data.labels)
    around_zero = np.stack([-unit, unit], axis=1)
    start = _start(experiment, objective, names, around_zero)
    lowest = minimum(objective, lambda: progress(PART_MEASURED))
    info = DATASETS.get(dataset.name)
    return {
        "settings": replace(settings, features=dataset.feature_names, target=dataset.target_name, loss=loss.name),
        "objective": objective,
        "batching": _batching(experiment, len(data.X)),
        "start": start,
        "data": data,
        "validation": _validation(data),
        "terrain": None,
        "parameter_keys": parameter_keys(data.model, dataset),
        "parameter_names": names,
        "short_names": short_parameter_names(data.model, dataset),
        "domain": _domain(unit, start, lowest),
        "minima": np.empty((0, len(names))) if lowest is None else lowest[np.newaxis],
        "notes": tuple(notes(data, settings)),
        "caption": info.caption if info else f"{dataset.title}: {len(dataset.X):,} rows of {dataset.name}.",
    }


def _validation(data):
    if not len(data.validation_X):
        return None
    targets = data.loss.encode(data.validation_labels, data.dataset.task, len(data.dataset.classes))
    return FitObjective(data.model, data.loss, data.validation_X, targets)


def _batching(experiment, samples):
    settings = experiment.batching
    if settings.mode == "mini-batch" and settings.size > samples:
        raise ExperimentError(
            f"batching.size is {settings.size:,}, but there are only {samples:,} rows to train on; "
            f"it takes 1 to {samples:,}"
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

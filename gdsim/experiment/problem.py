"""From an experiment's plain data to the mathematics that runs it, with everything a view needs to say about it."""

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import ClassVar, Self

import numpy as np
from msgspec.structs import replace

from gdsim.core.batching import Batching
from gdsim.core.descent import Descent, Racer
from gdsim.core.formula import Formula
from gdsim.core.landscape import Scale
from gdsim.core.models.base import MIDDLE
from gdsim.core.objective import FitObjective, Objective, SurfaceObjective
from gdsim.core.plane import way_axes
from gdsim.core.terrains import TERRAINS, Terrain
from gdsim.core.way import likely_way
from gdsim.experiment import schema
from gdsim.experiment.datasets import DATASETS, load
from gdsim.experiment.optimum import minimum
from gdsim.experiment.parameter_names import parameter_keys, parameter_names, short_parameter_names
from gdsim.experiment.racers import racers_of
from gdsim.experiment.rates import SuitableRates
from gdsim.experiment.schema import (
    Experiment,
    ExperimentError,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
)
from gdsim.experiment.starts import refuse_beyond_bounds, start_of
from gdsim.experiment.training_data import TrainingData, notes, training_data
from gdsim.language import Count, tr

# The domain reaches this much farther than the points it must show, relative to its scale.
MARGIN = 0.25
# Points a side of the grid on which a formula must be finite somewhere.
COARSE = 41
# Rows times outputs of which the likely way is computed, at most: it takes a few milliseconds.
WAY_SCORES = 4000
# Which part of preparing a very large table is done once it is read, encoded and measured, about.
PART_LOADED, PART_ENCODED, PART_MEASURED = 0.4, 0.6, 0.8


@dataclass(frozen=True, eq=False, kw_only=True)
class Problem(ABC):
    """Everything that follows from an experiment; `experiment` has all defaults filled in, the start included.

    A Fit or a Surface: `is_fit` says which, for what only a fit has to show.
    domain (d, 2) is a sensible window on each parameter; minima (m, d) are the known ones, global first. `notes` are
    sentences to show; `rates` are those of racers that have none of their own.
    Each parameter has a key for files, a name in words, and a short one for where room is short.
    """

    is_fit: ClassVar[bool]

    experiment: Experiment
    objective: Objective
    racers: tuple[Racer, ...]
    batching: Batching
    start: np.ndarray
    parameter_keys: tuple[str, ...]
    parameter_names: tuple[str, ...]
    short_names: tuple[str, ...]
    domain: np.ndarray
    minima: np.ndarray
    notes: tuple[str, ...]
    caption: str
    rates: SuitableRates

    @property
    @abstractmethod
    def title(self) -> str:
        """What is descended, in a few words."""

    @property
    def has_two_parameters(self) -> bool:
        """Whether the window of a surface over two of them is all there is, and no slice."""
        return len(self.parameter_keys) == 2

    @property
    def is_layered(self) -> bool:
        """Whether what is fitted is a network with hidden layers."""
        return False

    @property
    def height(self) -> Scale:
        """The height scale that it is shown with at first."""
        return "linear"

    def in_data_units(self, parameters) -> np.ndarray | None:
        """Parameters (..., d) in the data's own units; None where they are those, or there are none."""
        return None

    @cached_property
    def way_down(self):
        """The likely way from the start, (N, d)."""
        return likely_way(self.objective, self.start, self._rows_of_way())

    @cached_property
    def way_axes(self):
        """The directions in which the likely way varies most, (2, d)."""
        return way_axes(self.way_down)

    def _rows_of_way(self):
        """The rows whose loss the likely way follows; None for all."""
        return

    def descent(self) -> Descent:
        return Descent(self.objective, self.racers, self.batching, self.experiment.epochs)

    def with_racers(self, settings: tuple[RacerSettings, ...]) -> Self:
        """The same problem with other racers in it, as they are. Raises ExperimentError."""
        racers, filled = racers_of(settings, "racers", self.rates)
        result = dataclasses.replace(self, racers=racers, experiment=replace(self.experiment, racers=filled))
        # Loss and start are the same, and so is what takes long to find.
        vars(result).update((name, vars(self)[name]) for name in ("way_down", "way_axes") if name in vars(self))
        return result


@dataclass(frozen=True, eq=False, kw_only=True)
class Fit(Problem):
    """A model is fitted to data. The validation objective has no penalty: it asks how well the model predicts."""

    is_fit: ClassVar[bool] = True

    data: TrainingData
    validation: FitObjective | None

    @property
    def title(self):
        return self.data.dataset.title

    @property
    def is_layered(self):
        return self.data.model.is_layered

    def in_data_units(self, parameters):
        return self.data.scaling and self.data.scaling.to_data_units(self.data.model, parameters)

    def _rows_of_way(self):
        """An even share."""
        apart = -(-self.data.targets.size // WAY_SCORES)
        return None if apart == 1 else np.arange(0, self.objective.samples, apart)


@dataclass(frozen=True, eq=False, kw_only=True)
class Surface(Problem):
    """A formula f(x, y) is descended: a terrain's, or the user's own."""

    is_fit: ClassVar[bool] = False
    validation: ClassVar[None] = None

    terrain: Terrain | None
    parameter_keys: tuple[str, ...] = ("x", "y")
    parameter_names: tuple[str, ...] = ("x", "y")
    short_names: tuple[str, ...] = ("x", "y")

    @property
    def title(self):
        return self.terrain.title if self.terrain else self.caption

    @property
    def height(self):
        return self.terrain.height if self.terrain else "linear"


def prepare(
    experiment: Experiment, folder: Path | None = None, progress: Callable[[float], None] = lambda part: None
) -> Problem:
    """The problem an experiment describes; relative paths start at `folder`. Raises ExperimentError.

    `progress` is told now and then which part is done, and may raise to stop.
    """
    experiment = schema.check(experiment)
    with np.errstate(all="ignore"):
        if isinstance(experiment.problem, TerrainProblem | FormulaProblem):
            problem = _surface(experiment)
        else:
            problem = _fit(experiment, folder, progress)
    _refuse_late_changes(problem)
    return problem


def _with_racers_of(experiment, kind, settings, objective, start, **parts):
    """A problem of that kind, once it is known what is descended from where: rates and racers follow."""
    rates = SuitableRates(objective, start, experiment.batching, parts.get("terrain"))
    racers, filled = racers_of(experiment.racers, "racers", rates)
    changes = (_filled_change(change, f"changes[{i}]", rates) for i, change in enumerate(experiment.changes))
    experiment = replace(
        experiment, problem=settings, racers=filled, start=tuple(start.tolist()), changes=tuple(changes)
    )
    return kind(experiment=experiment, objective=objective, start=start, racers=racers, rates=rates, **parts)


def _refuse_late_changes(problem):
    steps = problem.descent().steps
    for index, change in enumerate(problem.experiment.changes):
        # At the last one nothing is changed any more, but it says what was set when the run was over.
        if change.step > steps:
            raise ExperimentError(
                tr(
                    "changes[{index}].step is {step}, but the run ends after {steps} steps; it takes 0 to {steps}"
                ).format(index=index, step=change.step, steps=steps)
            )


def _filled_change(change, path, rates):
    return replace(change, racers=change.racers and racers_of(change.racers, f"{path}.racers", rates)[1])


def _surface(experiment):
    settings = experiment.problem
    if isinstance(settings, TerrainProblem):
        terrain = schema.named(TERRAINS, settings.terrain, "problem.terrain")
        formula, ranges, caption = Formula(terrain.formula), (terrain.x_range, terrain.y_range), terrain.caption
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
    notes = () if batching.mode == "batch" else (tr("A surface has no data: every step sees all of it."),)
    return _with_racers_of(
        experiment,
        Surface,
        settings,
        objective,
        start_of(experiment, objective, ("x", "y"), domain.mean(axis=1), MIDDLE * np.diff(domain)[:, 0] / 2.0),
        batching=Batching(samples=1, size=1, seed=experiment.seed),
        terrain=terrain,
        domain=domain,
        minima=minima,
        notes=notes,
        caption=caption,
    )


def _refuse_undefined(objective, domain):
    for axis, ends in zip("xy", domain, strict=True):
        refuse_beyond_bounds(ends, f"problem.{axis}")
    x, y = (np.linspace(low, high, COARSE) for low, high in domain)
    heights = objective.loss(np.stack(np.meshgrid(x, y, indexing="ij"), axis=-1))
    if not np.isfinite(heights).any():
        raise ExperimentError(tr("problem.formula gives no finite number anywhere in the ranges of x and y"))


def _fit(experiment, folder, progress):
    settings = experiment.problem
    dataset = load(settings.dataset, settings.features, settings.target, folder, progress)
    progress(PART_LOADED)
    data = training_data(experiment, dataset)
    progress(PART_ENCODED)
    loss = data.loss
    objective = FitObjective(data.model, loss, data.X, data.targets, settings.l2, settings.l1)
    names = parameter_names(data.model, dataset)
    unit = objective.parameter_scales * loss.score_scale(dataset.task, data.labels)
    start = start_of(experiment, objective, names, np.zeros_like(unit), data.model.start_reach(unit))
    lowest = minimum(objective, lambda: progress(PART_MEASURED))
    info = DATASETS.get(dataset.name)
    return _with_racers_of(
        experiment,
        Fit,
        replace(settings, features=dataset.feature_names, target=dataset.target_name, loss=loss.name),
        objective,
        start,
        batching=_batching(experiment, len(data.X)),
        data=data,
        validation=_validation(data),
        parameter_keys=parameter_keys(data.model, dataset),
        parameter_names=names,
        short_names=short_parameter_names(data.model, dataset),
        domain=_domain(unit, start, lowest),
        minima=np.empty((0, len(names))) if lowest is None else lowest[np.newaxis],
        notes=tuple(notes(data)),
        caption=info.caption
        if info
        else tr("{title}: {count:,} rows of {name}.").format(
            title=dataset.title, count=Count(len(dataset.X)), name=dataset.name
        ),
    )


def _validation(data):
    if not len(data.validation_X):
        return None
    targets = data.loss.encode(data.validation_labels, data.dataset.task, len(data.dataset.classes))
    return FitObjective(data.model, data.loss, data.validation_X, targets)


def _batching(experiment, samples):
    settings = experiment.batching
    if settings.mode == "mini-batch" and settings.size > samples:
        raise ExperimentError(
            tr(
                "batching.size is {size:,}, but there are only {samples:,} rows to train on; it takes 1 to {samples:,}"
            ).format(size=Count(settings.size), samples=Count(samples))
        )
    size = {"batch": samples, "stochastic": 1, "mini-batch": settings.size}[settings.mode]
    return Batching(samples, size, experiment.seed, settings.shuffle)


def _domain(unit, start, lowest):
    """One unit on either side of the minimum (or of 0), widened to hold the start with a margin."""
    centre = np.zeros_like(unit) if lowest is None else lowest
    low = np.minimum(centre - unit, start - MARGIN * unit)
    high = np.maximum(centre + unit, start + MARGIN * unit)
    return np.stack([low, high], axis=1)

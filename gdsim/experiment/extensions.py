"""Optimizers, losses, models, terrains and data sets of other packages, which name them as entry points.

Each is taken through a few steps of a small run before anybody meets it. One that fails there, or cannot be loaded, is
left out, and a sentence names it.
"""

import os
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from gdsim.core.losses import LOSSES, Loss
from gdsim.core.optimizers import OPTIMIZERS, Optimizer
from gdsim.core.terrains import TERRAINS, Terrain
from gdsim.experiment import schema
from gdsim.experiment.datasets import DATASETS, DataSetInfo
from gdsim.experiment.files import ExperimentError, quoted, shortened
from gdsim.experiment.models import MODELS, ModelSettings
from gdsim.experiment.problem import Problem, prepare
from gdsim.experiment.trace import blocks
from gdsim.language import tr

# How a name begins in files and on the command line, and what it is made of.
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MOST_LETTERS = 40
# What every group's name begins with, as packages' metadata have it.
MARK = b"[gdsim."
# Of the trial: an epoch each; with more than one step an optimizer meets its own memory.
TRIAL_EPOCHS = 3
# A step for differences, relative to the parameters' size, that leaves half of a float's digits to either side …
DIFFERENCE = 1e-5
# … and by how much the slope that they give may differ from the gradient, relative to it: a wrong sign or factor does.
SLOPE_TOLERANCE = 1e-2
# Data for every task.
TRIAL_DATA = {"regression": "line-with-outliers", "two-class": "blobs", "multi-class": "three-blobs"}


@dataclass(frozen=True)
class Group:
    """What packages may add to: one registry, the type of its entries, and the runs on which a new one is tried.

    One that `has_gradient` of its own may have a wrong one.
    """

    registry: dict[str, Any]
    type_name: str
    is_one: Callable[[Any], bool]
    base: type
    trials: Callable[[Any], list[dict[str, Any]]]
    has_gradient: bool = False


def _fit(**settings):
    return {"problem": {"type": "fit", "dataset": TRIAL_DATA["regression"], **settings}}


def _is_class(base):
    return lambda entry: isinstance(entry, type) and issubclass(entry, base)


def _is_instance(base):
    return lambda entry: isinstance(entry, base)


def _usual_settings(kind):
    return {name: setting.default for name, setting in kind.hyperparameters.items()}


GROUPS = {
    "gdsim.optimizers": Group(
        OPTIMIZERS,
        "type[Optimizer]",
        _is_class(Optimizer),
        Optimizer,
        lambda entry: [
            {"problem": {"type": "terrain", "terrain": "bowl"}, "racers": [{"optimizer": entry.name}]},
            _fit() | {"racers": [{"optimizer": entry.name}]},
        ],
    ),
    "gdsim.losses": Group(
        LOSSES,
        "Loss",
        _is_instance(Loss),
        Loss,
        lambda entry: [_fit(dataset=TRIAL_DATA[task], loss=entry.name) for task in entry.tasks],
        has_gradient=True,
    ),
    "gdsim.models": Group(
        MODELS,
        "type[ModelSettings]",
        lambda entry: _is_class(ModelSettings)(entry) and entry.__struct_config__.tag is not None,
        ModelSettings,
        lambda entry: [_fit(model={"type": _name(entry)} | _usual_settings(entry))],
        has_gradient=True,
    ),
    "gdsim.terrains": Group(
        TERRAINS,
        "Terrain",
        _is_instance(Terrain),
        Terrain,
        lambda entry: [{"problem": {"type": "terrain", "terrain": entry.name}}],
    ),
    "gdsim.datasets": Group(
        DATASETS,
        "DataSetInfo",
        _is_instance(DataSetInfo),
        DataSetInfo,
        lambda entry: [_fit(dataset=entry.name)],
    ),
}


@cache
def load_extensions() -> tuple[str, ...]:
    """Adds what installed packages bring to the registries, once a process; a sentence on each that is left out.

    Every process that reads experiments calls it first. Where no package names anything, that is a look at the names
    of the installed ones, and nothing is imported.
    """
    if not _is_any():
        return ()
    # Importing this takes longer than all else that a start without extensions does here.
    from importlib.metadata import entry_points

    found = entry_points()
    sentences = []
    for group_name, group in GROUPS.items():
        for point in sorted(found.select(group=group_name), key=lambda point: (point.dist.name, point.name)):
            try:
                _add(group, point)
            except Exception as error:
                # Bad input is a ValueError with a sentence, here as everywhere; others say little without their kind.
                why = str(error) if isinstance(error, ValueError) else f"{type(error).__name__}: {error}"
                package = f"{point.dist.name} {point.dist.version}"
                sentence = _left_out()[group_name].format(name=point.name, package=package, why=why)
                sentences.append(shortened(" ".join(sentence.split())))
    return tuple(sentences)


def _left_out() -> dict[str, str]:
    return {
        "gdsim.optimizers": tr("the optimizer {name} of the package {package} is left out: {why}"),
        "gdsim.losses": tr("the loss {name} of the package {package} is left out: {why}"),
        "gdsim.models": tr("the model {name} of the package {package} is left out: {why}"),
        "gdsim.terrains": tr("the terrain {name} of the package {package} is left out: {why}"),
        "gdsim.datasets": tr("the data set {name} of the package {package} is left out: {why}"),
    }


def _is_any() -> bool:
    """Whether any installed package names an entry point of ours."""
    return any(MARK in named for named in _named_by_packages())


def _named_by_packages() -> Iterator[bytes]:
    for place in sys.path:
        try:
            packages = [name for name in os.listdir(place or ".") if name.endswith((".dist-info", ".egg-info"))]
        except OSError:
            continue
        for package in packages:
            try:
                with open(os.path.join(place, package, "entry_points.txt"), "rb") as file:
                    yield file.read()
            except OSError:
                continue


def _add(group: Group, point):
    """Puts an entry into its registry. Raises whatever there is against it."""
    try:
        entry = point.load()
    except SystemExit as error:
        raise ExperimentError(tr("it ends the program ({error})").format(error=error)) from None
    if not group.is_one(entry):
        raise ExperimentError(
            tr("it takes an object of the type {type}, not {entry}").format(type=group.type_name, entry=quoted(entry))
        )
    missing = [name for name in vars(group.base).get("__annotations__", {}) if not hasattr(entry, name)]
    if missing:
        raise ExperimentError(tr("it does not say its {names}").format(names=", ".join(missing)))
    name = _name(entry)
    if not isinstance(name, str) or len(name) > MOST_LETTERS or not NAME.fullmatch(name):
        raise ExperimentError(
            tr("its name takes small letters and digits with single hyphens, not {name}").format(name=quoted(name))
        )
    if name in group.registry:
        raise ExperimentError(tr("there is another one of the name {name}").format(name=name))
    group.registry[name] = entry
    try:
        for values in group.trials(entry):
            experiment = schema.from_plain({"gdsim": schema.FORMAT, "epochs": TRIAL_EPOCHS} | values)
            _try(prepare(experiment), group.has_gradient)
    except BaseException:
        del group.registry[name]
        raise


def _name(entry) -> str:
    return entry.__struct_config__.tag if _is_class(ModelSettings)(entry) else entry.name


def _try(problem: Problem, has_gradient: bool):
    """Runs it, and makes a script of it. Raises whatever goes wrong."""
    from gdsim.experiment.code import script

    with np.errstate(all="ignore"):
        if has_gradient:
            _check_slope(problem)
        for block, state in blocks(problem):
            if block.parameters.shape[1:] != state.parameters.shape:
                raise ExperimentError(tr("its steps have another shape than the parameters"))
    script(problem, "numpy")


def _check_slope(problem: Problem):
    """Whether the loss falls along the gradient as the gradient says. Raises ExperimentError."""
    at, objective = problem.start, problem.objective
    gradient = objective.gradient(at)
    if np.shape(gradient) != at.shape or not np.isfinite(gradient).all():
        raise ExperimentError(tr("its gradient is no finite number for each parameter"))
    length = np.linalg.norm(gradient)
    if length == 0.0:
        return
    step = DIFFERENCE * max(1.0, float(np.abs(at).max())) * gradient / length
    slope = (objective.loss(at + step) - objective.loss(at - step)) / (2.0 * np.linalg.norm(step))
    if not abs(slope - length) <= SLOPE_TOLERANCE * length:
        raise ExperimentError(
            tr(
                "its gradient is not the slope of its loss: along it the loss rises by {slope:.4g}, the gradient says "
                "{length:.4g}"
            ).format(slope=slope, length=length)
        )

"""An experiment from keyword arguments: the keys of its file, each by its own name and in its own place."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from gdsim.experiment import schema
from gdsim.experiment.files import ExperimentError, quoted
from gdsim.experiment.schema import Experiment

Source = str | os.PathLike[str] | Mapping[str, Any]

# The keys of an experiment that may be given by their own names, by where they belong in its file.
TOP = ("title", "problem", "batching", "racers", "start", "epochs", "seed", "changes", "view")
OF_RACER = ("optimizer", "learning_rate", "hyperparameters", "schedule", "clip_norm", "clip_value")
# Of each type of problem; its first key tells it from the others.
OF_PROBLEM = {
    "fit": (
        "dataset",
        "features",
        "target",
        "model",
        "loss",
        "l2",
        "l1",
        "standardize",
        "validation_fraction",
    ),
    "terrain": ("terrain",),
    "formula": ("formula", "x", "y"),
}
# Objects that a file tells apart by their "type", and that are named by it alone where the rest is usual.
TYPED = ("model", "schedule")
KEYS = frozenset((*TOP, *OF_RACER, *(key for keys in OF_PROBLEM.values() for key in keys)))


def experiment_of(source: Source | None, given: Mapping[str, Any]) -> tuple[Experiment, Path | None]:
    """The experiment of a file, of its values or of nothing, with what is given of KEYS in place of what it has.

    And the folder where its paths start, if it was read from a file. Raises ExperimentError.
    """
    values, folder = _source(source)
    keys = {key: plain(value) for key, value in given.items() if key in KEYS and value is not None}
    return schema.from_plain(_merged(values, keys)), folder


def _source(source: Source | None) -> tuple[dict[str, Any], Path | None]:
    """An experiment's values, and the folder where its paths start."""
    if source is None:
        return {}, None
    if isinstance(source, Mapping):
        values: dict[str, Any] = plain(source)
        return values, None
    if not isinstance(source, str | os.PathLike):
        raise ExperimentError(f"a run takes a file or the values of one, not {quoted(source)}")
    return json.loads(schema.encode(schema.read(source))), Path(source).parent


def plain(value: Any) -> Any:
    """As a file holds it: NumPy's numbers and arrays, paths and tuples become what JSON has."""
    try:
        return json.loads(json.dumps(value, default=_plainer))
    except ExperimentError:
        raise
    except (TypeError, ValueError, RecursionError):
        raise ExperimentError("the keys of an experiment are text, and nothing in it holds itself") from None


def _plainer(value: Any) -> Any:
    if isinstance(value, np.ndarray | np.generic):
        return value.tolist()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Path):
        return str(value)
    raise ExperimentError(f"an experiment holds text, numbers, lists and mappings, not {type(value).__name__}")


def _merged(values: dict[str, Any], keys: dict[str, Any]) -> dict[str, Any]:
    """The experiment's values with the keys in their places. Raises ExperimentError."""
    for key in filter(keys.__contains__, TYPED):
        if isinstance(keys[key], str):
            keys[key] = {"type": keys[key]}
    values = {"gdsim": schema.FORMAT} | values | {key: value for key, value in keys.items() if key in TOP}
    values["problem"] = _merged_problem(values.get("problem", {}), keys)
    of_racer = {key: value for key, value in keys.items() if key in OF_RACER}
    racers = values.get("racers", [{}])
    # Whatever else it is will be refused as in a file.
    if of_racer and isinstance(racers, list) and all(isinstance(racer, dict) for racer in racers):
        values["racers"] = [_merged_racer(racers, of_racer)] if racers else []
    return values


def _merged_problem(problem: Any, keys: dict[str, Any]) -> Any:
    kinds = [kind for kind, (first, *_) in OF_PROBLEM.items() if first in keys]
    if len(kinds) > 1:
        first, second = (OF_PROBLEM[kind][0] for kind in kinds[:2])
        raise ExperimentError(f"a run takes {first} or {second}, not both")
    if not isinstance(problem, dict):
        # It will be refused as in a file.
        return problem
    if kinds and problem.get("type") != kinds[0]:
        problem = {"type": kinds[0]}
    if not problem:
        raise ExperimentError('a run takes a file, or one of dataset, terrain and formula, such as terrain="bowl"')
    of_problem = {key: value for key, value in keys.items() if key in KEYS.difference(TOP, OF_RACER)}
    return problem | of_problem


def _merged_racer(racers: list[dict[str, Any]], of_racer: dict[str, Any]) -> dict[str, Any]:
    if len(racers) > 1:
        key = next(iter(of_racer))
        raise ExperimentError(f"there are {len(racers)} racers, so {key} goes into one of them: give all as racers")
    (racer,) = racers
    if of_racer.get("optimizer", racer.get("optimizer")) != racer.get("optimizer"):
        # What was set of another optimizer means nothing to this one.
        racer = {key: value for key, value in racer.items() if key not in ("learning_rate", "hyperparameters")}
    return {"optimizer": "gradient-descent"} | racer | of_racer

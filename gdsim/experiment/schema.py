"""The experiment format, version 1: what a run is, as plain data, read strictly and written exactly."""

import json
from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, field
from msgspec.structs import replace

from gdsim.core.optimizers import OPTIMIZERS, Optimizer
from gdsim.core.schedules import SCHEDULES, Schedule
from gdsim.experiment.access import CONTROLS, FREE, VIEWS, Access
from gdsim.experiment.files import (
    LARGEST_EXPERIMENT,
    ExperimentError,
    parse_json,
    quoted,
    read_bytes,
    refuse_the_unusable,
    replace_file,
)
from gdsim.experiment.models import MODELS, USUAL_MODEL, ModelSettings, Strict, Widths
from gdsim.experiment.sentences import check_version, converted
from gdsim.language import Count, tr

FORMAT = 1
# So many epochs are days of computing; more would be a slip of the finger.
MOST_EPOCHS = 10**9
# The largest integer that every JSON reader and the random generator's key can hold.
LARGEST_SEED = 2**63 - 1
MOST_RACERS = 8

Positive = Annotated[float, Meta(gt=0)]
ColumnNames = Annotated[tuple[str, ...], Meta(min_length=1)]


class CsvFile(Strict):
    """A data set of the user's own; a relative path starts at the experiment file's folder.

    `task` says what the target is where the file alone would be understood otherwise.
    """

    csv: Annotated[str, Meta(min_length=1)]
    task: Literal["regression", "classes"] | None = None


class FitProblem(Strict, tag_field="type", tag="fit"):
    dataset: str | CsvFile
    features: ColumnNames | None = None
    target: str | None = None
    model: Any = USUAL_MODEL  # ModelSettings of any kind in MODELS, to which others are added
    loss: str | None = None
    l2: Annotated[float, Meta(ge=0)] = 0.0
    standardize: bool = True
    validation_fraction: Annotated[float, Meta(ge=0, lt=1)] = 0.0
    l1: Annotated[float, Meta(ge=0)] = 0.0


class TerrainProblem(Strict, tag_field="type", tag="terrain"):
    terrain: str


class FormulaProblem(Strict, tag_field="type", tag="formula"):
    formula: str
    x: tuple[float, float] = (-2.0, 2.0)
    y: tuple[float, float] = (-2.0, 2.0)


class BatchingSettings(Strict):
    mode: Literal["batch", "stochastic", "mini-batch"] = "batch"
    size: Annotated[int, Meta(ge=1)] | None = None
    shuffle: bool = True


class RacerSettings(Strict):
    """One optimizer; without a learning rate it takes the usual one of its kind."""

    optimizer: str
    learning_rate: Positive | None = None
    hyperparameters: dict[str, bool | int | float] = {}
    schedule: dict[str, str | int | float] = field(default_factory=lambda: {"type": "constant"})
    clip_norm: Positive | None = None
    clip_value: Positive | None = None


class Change(Strict):
    """What counts from step number `step` (from 0) on: either other learning rates, before any schedule, or racers."""

    step: Annotated[int, Meta(ge=0)]
    learning_rates: Annotated[tuple[Positive, ...], Meta(min_length=1, max_length=MOST_RACERS)] | None = None
    racers: Annotated[tuple[RacerSettings, ...], Meta(min_length=1, max_length=MOST_RACERS)] | None = None


class Experiment(Strict):
    """A run as plain data. `access`: what may be changed of it in the window.

    `view` is what that looked like, in whatever words the program that wrote it has.
    """

    gdsim: Literal[1]
    problem: FitProblem | TerrainProblem | FormulaProblem
    title: str = ""
    batching: BatchingSettings = BatchingSettings()
    racers: Annotated[tuple[RacerSettings, ...], Meta(min_length=1, max_length=MOST_RACERS)] = (
        RacerSettings("gradient-descent"),
    )
    start: Annotated[tuple[float, ...], Meta(min_length=1)] | None = None
    epochs: Annotated[int, Meta(ge=1, le=MOST_EPOCHS)] = 100
    seed: Annotated[int, Meta(ge=0, le=LARGEST_SEED)] = 0
    changes: tuple[Change, ...] = ()
    access: Access = FREE
    view: dict[str, Any] = {}


# What each key takes, for the sentences that refuse something else; "[]" stands for any index.
# Models say it themselves.
TAKES = {
    "": "one JSON object with the keys of an experiment",
    "gdsim": "1, the version of the format",
    "title": "text",
    "problem": 'an object whose "type" is "fit", "terrain" or "formula"',
    "problem.type": '"fit", "terrain" or "formula"',
    "problem.dataset": 'the name of a data set, or {"csv": "path"}',
    "problem.dataset.csv": "the path of a CSV file",
    "problem.dataset.task": '"regression" or "classes"',
    "problem.features": "a list of one column name or more",
    "problem.features[]": "a column name",
    "problem.target": "a column name",
    "problem.loss": "the name of a loss",
    "problem.l2": "a number, 0 or more",
    "problem.l1": "a number, 0 or more",
    "problem.standardize": "true or false",
    "problem.validation_fraction": "a number from 0 up to, but not, 1",
    "problem.terrain": "the name of a terrain",
    "problem.formula": "text, an expression in x and y",
    "problem.x": "two numbers [low, high], low below high",
    "problem.y": "two numbers [low, high], low below high",
    "problem.x[]": "a number",
    "problem.y[]": "a number",
    "batching": "an object with mode, size and shuffle",
    "batching.mode": '"batch", "stochastic" or "mini-batch"',
    "batching.size": "an integer, 1 or more",
    "batching.shuffle": "true or false",
    "racers[]": "an object with optimizer, learning_rate, hyperparameters, schedule, clip_norm and clip_value",
    "racers[].optimizer": "the name of an optimizer",
    "racers[].learning_rate": "a number above 0",
    "racers[].hyperparameters": "an object of numbers, true or false",
    "racers[].schedule": 'an object with a "type" and numbers',
    "racers[].clip_norm": "a number above 0",
    "racers[].clip_value": "a number above 0",
    "start": "a list of numbers, one a parameter",
    "start[]": "a number",
    "changes": "a list of objects with step and either learning_rates or racers",
    "changes[]": "an object with step and either learning_rates or racers",
    "changes[].step": "an integer, 0 or more",
    "changes[].learning_rates": "a list of numbers, one a racer",
    "changes[].learning_rates[]": "a number above 0",
    "access": "an object with level, show and controls",
    "access.level": '"free", "guided" or "exam"',
    "access.show": "a list of one part of the window or more",
    "access.show[]": "the name of a part of the window",
    "access.controls": "a list of what may be changed",
    "access.controls[]": "the name of a control",
    "view": "an object",
}

# Which keys an object takes, by its path and its "type".
OBJECTS = {
    ("", None): Experiment,
    ("problem", "fit"): FitProblem,
    ("problem", "terrain"): TerrainProblem,
    ("problem", "formula"): FormulaProblem,
    ("problem.dataset", None): CsvFile,
    ("batching", None): BatchingSettings,
    ("racers[]", None): RacerSettings,
    ("changes[]", None): Change,
    ("access", None): Access,
}


def read(path) -> Experiment:
    """The experiment in a file. Raises ExperimentError."""
    data = read_bytes(path, LARGEST_EXPERIMENT)
    try:
        return decode(data)
    except ExperimentError as error:
        raise ExperimentError(f"{path}: {error}") from None


def write(path, experiment: Experiment):
    """Put the experiment into a file, whole or not at all. Raises ExperimentError."""
    data = encode(experiment)
    replace_file(path, lambda file: file.write(data))


def decode(data: bytes) -> Experiment:
    """The experiment that a file's bytes describe. Raises ExperimentError."""
    return _convert(parse_json(data))


def encode(experiment: Experiment) -> bytes:
    """The file's bytes, for people to read; `decode` gives the same experiment back."""
    return json.dumps(_plain(experiment), ensure_ascii=False, indent=2).encode() + b"\n"


def check(experiment: Experiment) -> Experiment:
    """The same experiment, held to the same rules as one from a file. Raises ExperimentError."""
    return from_plain(_plain(experiment))


def from_plain(values) -> Experiment:
    """The experiment that a file with these values describes. Raises ExperimentError."""
    refuse_the_unusable(values)
    return _convert(values)


def optimizer(settings: RacerSettings, path: str) -> Optimizer:
    """The optimizer that a racer names; `path` is the racer's own, for the sentence of an ExperimentError."""
    kind = named(OPTIMIZERS, settings.optimizer, f"{path}.optimizer")
    return _build(kind, settings.hyperparameters, f"{path}.hyperparameters", settings.optimizer)


def schedule(settings: RacerSettings, path: str) -> Schedule:
    """The schedule that a racer names."""
    values = dict(settings.schedule)
    if "type" not in values:
        raise ExperimentError(
            tr("{path}.schedule.type is missing; it takes one of {known}").format(path=path, known=", ".join(SCHEDULES))
        )
    name = values.pop("type")
    return _build(named(SCHEDULES, name, f"{path}.schedule.type"), values, f"{path}.schedule", name)


def named(registry: dict, name, path: str):
    """The registry's entry of that name; the sentence of the ExperimentError lists those there are."""
    if name not in registry:
        raise ExperimentError(
            tr("{path} takes one of {known}, not {name}").format(
                path=path, known=", ".join(registry), name=quoted(name)
            )
        )
    return registry[name]


def _plain(experiment):
    """The experiment as dicts, lists and numbers, without the keys that have no value or hold nothing."""
    values = _without_none(msgspec.to_builtins(replace(experiment, view={})))
    values["view"] = experiment.view
    if values["problem"].get("l1") == 0.0:
        # What older programs do not know is written only where it is needed.
        del values["problem"]["l1"]
    if not experiment.access.is_locked:
        del values["access"]
    return {key: value for key, value in values.items() if value or key not in ("changes", "view")}


def _without_none(values):
    if isinstance(values, dict):
        return {key: _without_none(value) for key, value in values.items() if value is not None}
    return [_without_none(value) for value in values] if isinstance(values, list | tuple) else values


def _convert(values) -> Experiment:
    check_version(values, "gdsim", FORMAT, tr("an experiment"))
    experiment = _converted(values, Experiment, values, "")
    if isinstance(experiment.problem, FitProblem):
        model = _model(experiment.problem.model, values)
        experiment = replace(experiment, problem=replace(experiment.problem, model=model))
    _check_meaning(experiment)
    return experiment


def _model(value, values) -> ModelSettings:
    if isinstance(value, ModelSettings):
        return value
    return _converted(value, reduce(or_, MODELS.values()), values, "problem.model")


def _converted(value, kind, values, place):
    """What is at a place among the file's values, as the kind that it has to be."""
    return converted(value, kind, values, place, _takes, _keys)


def _takes(pattern):
    """What the key at a pattern takes, as the end of a sentence."""
    pattern = pattern.replace("changes[].racers", "racers")  # the same thing in both places
    names = tr(" or ").join(map(quoted, MODELS))
    special = {
        "racers": tr("a list of 1 to {most} racers").format(most=MOST_RACERS),
        "epochs": tr("an integer from 1 to {most:,}").format(most=Count(MOST_EPOCHS)),
        "seed": tr("an integer from 0 to {largest}").format(largest=LARGEST_SEED),
        "problem.model": tr('an object whose "type" is {names}').format(names=names),
        "problem.model.type": names,
    }
    for kind in MODELS.values():
        for key, info in kind.hyperparameters.items():
            special[f"problem.model.{key}"] = info.takes
            if isinstance(info, Widths):
                special[f"problem.model.{key}[]"] = info.each_takes
    return (TAKES | special)[pattern]


def _keys(pattern, values) -> list[str]:
    if pattern == "problem.model":
        struct = MODELS[values["type"]]
    else:
        pattern = pattern.replace("changes[].racers", "racers")
        struct = OBJECTS[pattern, values.get("type") if pattern == "problem" else None]
    keys = [info.encode_name for info in msgspec.structs.fields(struct)]
    return (["type"] if struct.__struct_config__.tag else []) + keys


def _check_meaning(experiment):
    """What types and bounds cannot say."""
    _check_racers(experiment.racers, "racers")
    batching = experiment.batching
    if batching.mode == "mini-batch" and batching.size is None:
        raise ExperimentError(
            tr('batching.size is missing; with mode "mini-batch" it takes {takes}').format(
                takes=tr(TAKES["batching.size"])
            )
        )
    if batching.mode != "mini-batch" and batching.size is not None:
        raise ExperimentError(
            tr('batching.size goes with mode "mini-batch" only, not with "{mode}"').format(mode=batching.mode)
        )
    _check_changes(experiment)
    _check_access(experiment.access)
    if isinstance(experiment.problem, FormulaProblem):
        for axis in ("x", "y"):
            low, high = getattr(experiment.problem, axis)
            if not low < high:
                raise ExperimentError(
                    tr("problem.{axis} takes {takes}, not {value}").format(
                        axis=axis, takes=tr(TAKES["problem.x"]), value=quoted([low, high])
                    )
                )


def _check_racers(racers, path):
    for index, racer in enumerate(racers):
        optimizer(racer, f"{path}[{index}]")
        schedule(racer, f"{path}[{index}]")
        if racer.clip_norm is not None and racer.clip_value is not None:
            raise ExperimentError(
                tr("{path}[{index}] has both clip_norm and clip_value; it takes one of them at most").format(
                    path=path, index=index
                )
            )


def _check_changes(experiment):
    count, last = len(experiment.racers), -1
    for index, change in enumerate(experiment.changes):
        if change.step <= last:
            raise ExperimentError(
                tr("changes[{index}].step takes a step after {last}, not {step}").format(
                    index=index, last=last, step=change.step
                )
            )
        last = change.step
        given = [name for name in ("learning_rates", "racers") if getattr(change, name) is not None]
        if len(given) != 1:
            found = tr("both learning_rates and racers") if given else tr("nothing to change")
            raise ExperimentError(
                tr("changes[{index}] has {found}; it takes either learning_rates or racers").format(
                    index=index, found=found
                )
            )
        (name,) = given
        entries = len(getattr(change, name))
        if entries != count:
            raise ExperimentError(
                tr("changes[{index}].{name} has {entries} entries; it takes {count}, one a racer").format(
                    index=index, name=name, entries=entries, count=count
                )
            )
        _check_racers(change.racers or (), f"changes[{index}].racers")


def _check_access(access):
    if access.level == "free" and access != FREE:
        key = "show" if access.show != FREE.show else "controls"
        raise ExperimentError(
            tr('access.{key} goes with level "guided" or "exam" only, not with "free"').format(key=key)
        )
    for key, given, known in (("show", access.show, VIEWS), ("controls", access.controls, CONTROLS)):
        for index, name in enumerate(given):
            named(dict.fromkeys(known), name, f"access.{key}[{index}]")


def _build(kind, values, path, name):
    """An optimizer or schedule from its settings, which its own checks accept or refuse."""
    known = kind.hyperparameters()
    for key in values:
        if key not in known:
            takes = tr("it takes {known}").format(known=", ".join(known)) if known else tr("it takes none")
            raise ExperimentError(
                tr("{path} has no key {key}; for {name} {takes}").format(
                    path=path, key=quoted(key), name=name, takes=takes
                )
            )
    try:
        return kind(**values)
    except ValueError as error:
        raise ExperimentError(f"{path}: {error}") from None

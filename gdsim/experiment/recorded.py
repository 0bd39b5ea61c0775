"""A run that was recorded, here or by somebody else's training loop: read back from a trace, safely."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from gdsim.experiment import schema
from gdsim.experiment.files import IRREGULAR, MEGABYTE, ExperimentError, refusals
from gdsim.experiment.problem import Problem, prepare
from gdsim.experiment.schema import MOST_RACERS
from gdsim.language import tr

ENDING = ".npz"
# Bytes of all arrays that are read: a million steps of sixty parameters, and it fits a classroom's computer.
LARGEST_ARRAYS = 512 * MEGABYTE
# Steps at which the recorded loss is compared with the model's own …
COMPARED_STEPS = 20
# … and by how much they may differ, relative to the loss and beside it: sums of single precision differ by less.
LOSS_TOLERANCE, LEAST_LOSS = 1e-3, 1e-6
# Parts of the work that are done once the arrays are read, and once the experiment is prepared.
PART_READ, PART_PREPARED = 0.4, 0.9


@dataclass(frozen=True, eq=False)
class RecordedRun:
    """R racers, S steps, d parameters, of which there may be none: 0.

    loss (R, S + 1) before the first step and after each; parameters (R, S + 1, d); learning_rate (R, S), and the length
    of the gradient (R, S), of each step, NaN where they were not recorded. `problem` is what is descended, where it is
    one of this program's and the losses are its own; else a sentence says why there is none.
    """

    loss: np.ndarray
    parameters: np.ndarray
    learning_rate: np.ndarray
    gradient_length: np.ndarray
    names_racers: bool
    problem: Problem | None
    without_problem: str

    @property
    def steps(self) -> int:
        return self.loss.shape[1] - 1


def read_recorded(path, progress: Callable[[float], None] = lambda part: None) -> RecordedRun:
    """The run in a trace. Raises ExperimentError; nothing in the file is executed, and it may hold so much at most."""
    arrays, text = _read(path)
    progress(PART_READ)
    loss = _shaped(path, arrays, "loss", None)
    racers, count = loss.shape
    if not (1 <= racers <= MOST_RACERS and count):
        raise ExperimentError(
            tr("{path}: loss has the shape {shape}; it takes 1 to {most} racers, and one loss more than steps").format(
                path=path, shape=loss.shape, most=MOST_RACERS
            )
        )
    parameters = _shaped(path, arrays, "parameters", (racers, count, None))
    gradient = _shaped(path, arrays, "gradient", (racers, count - 1, None))
    learning_rate = _shaped(path, arrays, "learning_rate", (racers, count - 1))
    problem, sentence = _problem(text, Path(path).parent, parameters, loss, progress)
    return RecordedRun(
        loss=loss,
        parameters=parameters,
        learning_rate=learning_rate,
        gradient_length=np.linalg.norm(gradient, axis=-1) if gradient.shape[-1] else np.full(loss[:, 1:].shape, np.nan),
        names_racers='"racers"' in text,
        problem=problem,
        without_problem=sentence,
    )


def _read(path):
    """The arrays that a trace may have, as they are, and the text of its experiment, which may be empty."""
    with refusals("read", path):
        if Path(path).exists() and not Path(path).is_file():
            raise OSError(tr(IRREGULAR))
        if os.stat(path).st_size > LARGEST_ARRAYS:
            raise _too_large(path)
    try:
        # Opened here: of what is no archive NumPy would leave it open.
        with open(path, "rb") as file, np.load(file, allow_pickle=False) as kept:
            wanted = [name for name in ("loss", "parameters", "gradient", "learning_rate") if name in kept.files]
            # What the archive says of its parts bounds what is unpacked of them.
            sizes = {info.filename: info.file_size for info in kept.zip.infolist()}
            if sum(sizes.get(f"{name}.npy", 0) for name in (*wanted, "experiment")) > LARGEST_ARRAYS:
                raise _too_large(path)
            arrays = {name: kept[name] for name in wanted}
            text = kept["experiment"] if "experiment" in kept.files else np.array("")
    except ExperimentError:
        raise
    except Exception:
        # Archives, compression, headers and memory fail each in their own way; in all of them it is no trace.
        raise ExperimentError(
            tr("{path} is no trace of a run: a .npz file, as gdsim run --trace writes it").format(path=path)
        ) from None
    return arrays, str(text) if text.dtype.kind == "U" and text.ndim == 0 else ""


def _too_large(path):
    return ExperimentError(
        tr("{path} holds more than {largest} MB, the most that is shown of a run").format(
            path=path, largest=LARGEST_ARRAYS // MEGABYTE
        )
    )


def _shaped(path, arrays, name, shape):
    """An array as numbers of the shape that it has to have, where None is any length; one that is not there is empty.

    Raises ExperimentError.
    """
    if name not in arrays:
        if shape is None:
            raise ExperimentError(tr("{path} holds no array of the name {name}").format(path=path, name=name))
        return np.full([length or 0 for length in shape], np.nan)
    array = arrays[name]
    if array.dtype.kind not in "fiu":
        raise ExperimentError(tr("{path}: {name} holds no numbers").format(path=path, name=name))
    wanted = shape or (None, None)
    fits = array.ndim == len(wanted) and all(
        length in (None, own) for length, own in zip(wanted, array.shape, strict=True)
    )
    if not fits:
        takes = ", ".join("…" if length is None else str(length) for length in wanted)
        raise ExperimentError(
            tr("{path}: {name} has the shape {shape}; it takes ({takes})").format(
                path=path, name=name, shape=array.shape, takes=takes
            )
        )
    return array.astype(float)


def _problem(text, folder, parameters, loss, progress) -> tuple[Problem | None, str]:
    """What is descended, or why that is not known."""
    if not text.strip():
        return None, tr(
            "It does not say which model and data of this program it is about, so there are its losses and numbers, "
            "and no surface."
        )
    try:
        problem = prepare(schema.decode(text.encode()), folder, lambda part: progress(PART_READ + part / 2))
    except ExperimentError as error:
        return None, tr("No surface is shown, since the experiment in it cannot be run: {reason}").format(reason=error)
    progress(PART_PREPARED)
    sentence = _difference(problem, parameters, loss)
    return (None, sentence) if sentence else (problem, "")


def _difference(problem, parameters, loss) -> str:
    """What tells the recorded run from one of this problem; "" if nothing does."""
    racers, count, dimension = parameters.shape
    if (racers, dimension) != (len(problem.racers), len(problem.parameter_keys)):
        return tr(
            "No surface is shown, since its experiment has {racers} racers and {parameters} parameters, and the run "
            "has {own_racers} and {own_parameters}."
        ).format(
            racers=len(problem.racers),
            parameters=len(problem.parameter_keys),
            own_racers=racers,
            own_parameters=dimension,
        )
    if not np.isfinite(parameters).all():
        return tr("No surface is shown, since not all of its parameters are finite numbers.")
    compared = np.unique(np.linspace(0, count - 1, COMPARED_STEPS).round().astype(int))
    with np.errstate(all="ignore"):
        expected, recorded = problem.objective.loss(parameters[:, compared]), loss[:, compared]
        is_other = ~(np.abs(expected - recorded) <= LOSS_TOLERANCE * np.abs(expected) + LEAST_LOSS)
    if not is_other.any():
        return ""
    racer, place = np.argwhere(is_other)[0]
    return tr(
        "No surface is shown, since the model's loss at step {step} is {expected:.4g}, and {recorded:.4g} was "
        "recorded: are the data scaled, and the parameters in the order, as its experiment has them?"
    ).format(step=int(compared[place]), expected=expected[racer, place], recorded=recorded[racer, place])

"""An experiment as a short Python script, in plain NumPy or in PyTorch, that gives the run's losses."""

import re
from pathlib import Path
from typing import Literal

from gdsim.experiment.changes import all_racers
from gdsim.experiment.code import objective, optimizers
from gdsim.experiment.code.clipping import clipping_lines
from gdsim.experiment.code.data import data_lines, needs_csv, numbers
from gdsim.experiment.code.formula import TOO_DEEP
from gdsim.experiment.code.layout import wrapped
from gdsim.experiment.code.schedules import schedule_lines
from gdsim.experiment.code.training import restarts, runs_lines, training_lines
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.problem import Problem
from gdsim.language import tr

Library = Literal["numpy", "torch"]
TITLES = {"numpy": "plain NumPy", "torch": "PyTorch"}


def script(problem: Problem, library: Library, folder: Path | None = None) -> str:
    """The program's text; relative paths of data start at `folder`. Raises ExperimentError where it can't be short.

    Run, it prints the training loss before the first epoch and after each, for every racer, and where they end.
    Only what this experiment needs is in it.
    """
    surveying = next((racer.optimizer for racer in all_racers(problem) if racer.optimizer.surveyed), None)
    if surveying:
        raise ExperimentError(
            f"{surveying.title} looks at the loss around at each step, which a short script cannot do; "
            "take the racer out to copy the code of the others"
        )
    try:
        return _script(problem, library, folder)
    except RecursionError:
        raise ExperimentError(tr(TOO_DEEP)) from None


def _script(problem, library, folder):
    setup = _data(problem, library, folder) if problem.is_fit else []
    lines = [*_header(problem, library), *_imports(problem, library, setup), "", *_constants(problem), *setup, "", ""]
    lines += [*_objective(problem, library), "", ""]
    lines += _racer_classes(problem, library) + schedule_lines(problem) + clipping_lines(problem, library)
    if not problem.batching.whole:
        lines += [*_batches(problem), "", ""]
    lines += [*training_lines(problem, library), "", "", *runs_lines(problem, library)]
    return wrapped(re.sub(r"\n{4,}", "\n\n\n", "\n".join(lines))) + "\n"


def _header(problem, library):
    title = "".join(c if c.isprintable() else " " for c in problem.experiment.title).strip()
    names = ", ".join(dict.fromkeys(racer.optimizer.title for racer in all_racers(problem)))
    return [
        *([f"# {title}"] if title else []),
        f"# {names}, in {TITLES[library]}. Prints the training loss after each epoch. Written by gdsim.",
        "",
    ]


def _imports(problem, library, setup):
    standard = ["import copy"] if restarts(problem) else []
    standard += ["import csv"] if needs_csv(setup) else []
    if any(racer.schedule.name == "cosine" for racer in all_racers(problem)):
        standard.append("import math")
    if len(problem.racers) > 1:
        standard.append("from itertools import zip_longest")
    third = ["import numpy as np"] if library == "numpy" or setup or not problem.batching.whole else []
    if library == "torch":
        third.append("import torch")
        if any("F." in line for line in _objective(problem, library)):
            third.append("import torch.nn.functional as F")
    if not problem.is_fit:
        named = objective.formula_imports(problem, library)
        standard += [line for line in named if line.startswith("from math")]
        third += [line for line in named if not line.startswith("from math")]
    settings = {
        "numpy": 'np.seterr(all="ignore")  # divergence is told of below',
        "torch": "torch.set_default_dtype(torch.float64)",
    }
    return [*standard, *([""] if standard else []), *third, "", settings[library]]


def _constants(problem):
    batching = problem.batching
    lines = [f"EPOCHS = {problem.experiment.epochs}"]
    if not batching.whole:
        lines.append(f"BATCH_SIZE = {batching.size}")
    if problem.is_fit and (len(problem.data.validation_X) or (batching.shuffle and not batching.whole)):
        lines.append(f"SEED = {problem.experiment.seed}")
    if problem.is_fit and problem.objective.l2:
        lines.append(f"L2 = {problem.objective.l2}  # the penalty for large weights; biases go free")
    if problem.is_fit and problem.objective.l1:
        lines.append(f"L1 = {problem.objective.l1}  # the penalty for weights other than 0; biases go free")
    if restarts(problem):
        lines.append(f"RESTARTS = {restarts(problem)}  # the steps, from 0, before which whoever diverged goes on")
    return [*lines, *_start(problem), ""]


def _start(problem):
    if not problem.is_fit or not problem.data.model.code.is_table:
        return [f"START = {numbers(problem.start)}"]
    table = f"START = np.array({numbers(problem.start)}).reshape(-1, {problem.data.model.outputs})"
    return ["# A row for each input, a column for each class", table]


def _data(problem, library, folder):
    lines = ["# The data", *data_lines(problem, folder)]
    if library == "torch":
        lines.append("X, y = torch.tensor(X), torch.tensor(y, dtype=torch.float64)")
    return lines


def _objective(problem, library):
    kind = "fit" if problem.is_fit else "surface"
    return getattr(objective, f"{library}_{kind}")(problem)


def _racer_classes(problem, library):
    lines = {}
    for racer in all_racers(problem):
        if library == "numpy":
            lines[optimizers.class_name(racer.optimizer)] = optimizers.numpy_class(racer.optimizer)
        elif not optimizers.torch_has(racer.optimizer):
            lines[optimizers.class_name(racer.optimizer)] = optimizers.torch_class(racer.optimizer)
    return [part for text in lines.values() for part in [text.strip("\n"), "", ""]]


def _batches(problem):
    lines = ["def batches(epoch):", '    """The rows of each batch of an epoch."""']
    if problem.batching.shuffle:
        lines.append('    order = np.argsort(np.random.Philox(key=[SEED, epoch]).random_raw(len(X)), kind="stable")')
    else:
        lines.append("    order = np.arange(len(X))")
    return [*lines, "    return [order[first : first + BATCH_SIZE] for first in range(0, len(X), BATCH_SIZE)]"]

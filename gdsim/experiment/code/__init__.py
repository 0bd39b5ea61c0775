"""An experiment as a short Python script, in plain NumPy or in PyTorch, that gives the run's losses."""

import re
from pathlib import Path
from typing import Literal

from gdsim.experiment.code import objective, optimizers
from gdsim.experiment.code.data import data_lines, needs_csv, numbers
from gdsim.experiment.code.schedules import is_scheduled, schedule_lines, schedule_name
from gdsim.experiment.problem import Problem

Library = Literal["numpy", "torch"]
TITLES = {"numpy": "plain NumPy", "torch": "PyTorch"}


def script(problem: Problem, library: Library, folder: Path | None = None) -> str:
    """The program's text; relative paths of data start at `folder`. Raises ExperimentError where it can't be short.

    Run, it prints the training loss before the first epoch and after each, for every racer, and where they end.
    Only what this experiment needs is in it.
    """
    setup = _data(problem, library, folder) if problem.data else []
    lines = [*_header(problem, library), *_imports(problem, library, setup), "", *_constants(problem), *setup, "", ""]
    lines += [*_objective(problem, library), "", ""]
    lines += _racer_classes(problem, library) + schedule_lines(problem)
    if not problem.batching.whole:
        lines += [*_batches(problem), "", ""]
    lines += [*_training(problem, library), "", "", *_race(problem, library)]
    return re.sub(r"\n{4,}", "\n\n\n", "\n".join(lines)) + "\n"


def _header(problem, library):
    title = "".join(c if c.isprintable() else " " for c in problem.experiment.title).strip()
    names = ", ".join(dict.fromkeys(racer.optimizer.title for racer in problem.racers))
    return [
        *([f"# {title}"] if title else []),
        f"# {names}, in {TITLES[library]}. Prints the training loss after each epoch. Written by gdsim.",
        "",
    ]


def _imports(problem, library, setup):
    standard = ["import csv"] if needs_csv(setup) else []
    if any(racer.schedule.name == "cosine" for racer in problem.racers):
        standard.append("import math")
    third = ["import numpy as np"] if library == "numpy" or setup or not problem.batching.whole else []
    if library == "torch":
        third.append("import torch")
        if any("F." in line for line in _objective(problem, library)):
            third.append("import torch.nn.functional as F")
    if not problem.data:
        named = objective.formula_imports(problem, library)
        standard += [line for line in named if line.startswith("from math")]
        third += [line for line in named if not line.startswith("from math")]
    precision = ["", "torch.set_default_dtype(torch.float64)"] if library == "torch" else []
    return [*standard, *([""] if standard else []), *third, *precision]


def _constants(problem):
    batching, l2 = problem.batching, getattr(problem.objective, "l2", 0.0)
    lines = [f"EPOCHS = {problem.experiment.epochs}"]
    if not batching.whole:
        lines.append(f"BATCH_SIZE = {batching.size}")
    if problem.data and (len(problem.data.validation_X) or (batching.shuffle and not batching.whole)):
        lines.append(f"SEED = {problem.experiment.seed}")
    if l2:
        lines.append(f"L2 = {l2}  # the penalty for large weights; biases go free")
    return [*lines, *_start(problem), ""]


def _start(problem):
    text = numbers(problem.start)
    opening, closing = "START = [", "]"
    outputs = problem.data.model.outputs if problem.data else 1
    if outputs > 1:
        opening, closing = "START = np.array([", f"]).reshape(-1, {outputs})"
    comment = ["# A row for each input, a column for each class"] if outputs > 1 else []
    if "\n" in text:
        return [*comment, opening, text, closing]
    return [*comment, opening + text.strip() + closing]


def _data(problem, library, folder):
    lines = ["# The data", *data_lines(problem, folder)]
    if library == "torch":
        lines.append("X, y = torch.tensor(X), torch.tensor(y, dtype=torch.float64)")
    return lines


def _objective(problem, library):
    kind = "fit" if problem.data else "surface"
    return getattr(objective, f"{library}_{kind}")(problem)


def _racer_classes(problem, library):
    lines = {}
    for racer in problem.racers:
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


def _training(problem, library):
    """def train(...): the parameters' way, and the losses along it."""
    scheduled, changed = is_scheduled(problem), bool(problem.experiment.changes)
    everything = "w, X, y" if problem.data else "w"
    rate = "rate" if changed else "learning_rate"
    rate += " * schedule(epoch)" if scheduled else ""
    step = _numpy_step if library == "numpy" else _torch_step
    whole = problem.batching.whole
    inner = step(everything if whole else "w, X[batch], y[batch]", rate, scheduled or changed)
    if changed:
        inner = ["rate = learning_rates.get(step, rate)", *inner, "step += 1"]
    if not whole:
        inner = ["for batch in batches(epoch):", *("    " + line for line in inner)]
    parameters = ", ".join(["learning_rates" if changed else "learning_rate", *(["schedule"] if scheduled else [])])
    value = f"loss({everything})" + (".item()" if library == "torch" else "")
    if library == "numpy":
        opening = [f"def train(optimizer, {parameters}):", "    w = np.array(START)"]
    else:
        first = "learning_rates[0]" if changed else "learning_rate"
        opening = [
            f"def train(kind, {parameters}, **settings):",
            "    w = torch.tensor(START, requires_grad=True)",
            f"    optimizer = kind([w], lr={first}, **settings)",
        ]
    return [
        opening[0],
        '    """The losses before the first epoch and after each, and where w ends."""',
        *(["    # learning_rates has each one under the step, from 0, from which it counts."] if changed else []),
        *opening[1:],
        f"    losses = [{value}]",
        *(["    step, rate = 0, learning_rates[0]"] if changed else []),
        "    for epoch in range(EPOCHS):",
        *("        " + line for line in inner),
        f"        losses.append({value})",
        "    return losses, w",
    ]


def _numpy_step(arguments, rate, _):
    return [f"w = optimizer.step(w, gradient({arguments}), {rate})"]


def _torch_step(arguments, rate, is_moving):
    setting = [f'optimizer.param_groups[0]["lr"] = {rate}'] if is_moving else []
    return [*setting, "optimizer.zero_grad()", f"loss({arguments}).backward()", "optimizer.step()"]


def _race(problem, library):
    lines = ["runs = {"]
    for index, racer in enumerate(problem.racers):
        arguments = [_rates(problem, index), *([schedule_name(problem, racer)] if is_scheduled(problem) else [])]
        if library == "numpy":
            arguments.insert(0, optimizers.numpy_maker(racer.optimizer))
        else:
            arguments.insert(0, optimizers.torch_kind(racer.optimizer))
            settings = optimizers.torch_settings(racer.optimizer)
            arguments += [settings] if settings else []
        lines.append(f'    "{index + 1} {racer.optimizer.title}": train({", ".join(arguments)}),')
    lines += [
        "}",
        'print("epoch", *runs, sep="\\t")',
        "for epoch, losses in enumerate(zip(*[losses for losses, _ in runs.values()])):",
        '    print(epoch, *losses, sep="\\t")',
        "for name, (_, w) in runs.items():",
    ]
    return [*lines, f'    print(name, "ends at", {"w" if library == "numpy" else "w.detach().numpy()"})']


def _rates(problem, index):
    """A racer's learning rate; where it was changed on the way, each with the step from which it counts."""
    first, changes = problem.racers[index].learning_rate, problem.experiment.changes
    if not changes:
        return repr(float(first))
    rates = {0: float(first)} | {change.step: float(change.learning_rates[index]) for change in changes}
    return repr(rates)

"""The lines of a script that bring in a fit's data, as the model sees them: X and y, as NumPy arrays."""

import csv
import json
from pathlib import Path

import numpy as np

from gdsim.experiment.datasets import DATASETS, DataSet
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.problem import Problem
from gdsim.experiment.schema import CsvFile
from gdsim.experiment.training_data import VALIDATION_STREAM

# So many numbers of the user's own data are written into a script; more are read from the file.
MOST_EMBEDDED = 10_000


def data_lines(problem: Problem, folder: Path | None) -> list[str]:
    """From a file or from the numbers themselves to X, with a column of ones where there is a bias, and y."""
    data = problem.data
    lines = _source(data.dataset, problem.experiment.problem.dataset, folder)
    lines += _training_rows(problem)
    if data.scaling:
        lines += _standardising(problem)
    return [*lines, *data.model.code.inputs, *_targets(problem)]


def numbers(values) -> str:
    """A list of numbers with all their digits; whole ones keep their point, or Python would take them for integers."""
    return f"[{', '.join(repr(float(value)) for value in values)}]"


def quoted(text: str) -> str:
    """A Python string literal."""
    return json.dumps(text, ensure_ascii=False)


def needs_csv(lines) -> bool:
    return any("csv." in line for line in lines)


def _source(dataset, settings, folder):
    if not isinstance(settings, CsvFile):
        path = DATASETS[settings].file
        return _embedded(dataset) if path is None else _read(dataset, path)
    if dataset.X.size + len(dataset.labels) <= MOST_EMBEDDED:
        return _embedded(dataset)
    path = (Path(folder or ".") / settings.csv).resolve()
    if not _is_plain(path, dataset):
        raise ExperimentError(
            f"{settings.csv} is too large to be written into a script, and a short script cannot read it: "
            "that takes commas between the cells, points in the numbers, UTF-8 and no gaps"
        )
    return _read(dataset, path)


def _embedded(dataset):
    rows = np.column_stack([dataset.X, dataset.labels])
    columns = rows.shape[1]
    return [
        f"# The columns {', '.join((*dataset.feature_names, dataset.target_name))}, row by row",
        f"table = np.array({numbers(rows.ravel())}).reshape(-1, {columns})",
        "X, y = table[:, :-1], table[:, -1]",
    ]


def _read(dataset: DataSet, path):
    features, target = dataset.feature_names, quoted(dataset.target_name)
    lines = [
        f"PATH = {quoted(str(path))}",
        f"FEATURES = [{', '.join(map(quoted, features))}]",
        'with open(PATH, encoding="utf-8-sig", newline="") as file:',
        "    rows = list(csv.DictReader(file))",
        "X = np.array([[float(row[name]) for name in FEATURES] for row in rows])",
    ]
    if dataset.task == "regression":
        return [*lines, f"y = np.array([float(row[{target}]) for row in rows])"]
    cell = f"float(row[{target}])" if _are_numbers(dataset.classes) else f"row[{target}]"
    return [*lines, f"classes, y = np.unique([{cell} for row in rows], return_inverse=True)"]


def _are_numbers(classes):
    try:
        return bool([float(name) for name in classes])
    except ValueError:
        return False


def _is_plain(path, dataset):
    """Whether the lines of `_read` find the same numbers and classes."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        X = [[float(row[name]) for name in dataset.feature_names] for row in rows]
        answers = [row[dataset.target_name] for row in rows]
        if dataset.task == "regression" or _are_numbers(dataset.classes):
            answers = [float(answer) for answer in answers]
        y = answers if dataset.task == "regression" else np.unique(answers, return_inverse=True)[1]
        return np.array_equal(X, dataset.X) and np.array_equal(y, dataset.labels)
    except (OSError, ValueError, KeyError, TypeError, csv.Error):
        return False


def _training_rows(problem):
    held_out = len(problem.data.validation_X)
    if not held_out:
        return []
    stream = f"2**{VALIDATION_STREAM.bit_length() - 1}"
    return [
        "",
        f"# {held_out} rows are held out for validation",
        f'order = np.argsort(np.random.Philox(key=[SEED, {stream}]).random_raw(len(X)), kind="stable")',
        f"training = np.sort(order[{held_out}:])",
        "X, y = X[training], y[training]",
    ]


def _standardising(problem):
    data = problem.data
    lines = ["", "# Mean 0, standard deviation 1"]
    raw = data.dataset.X[data.rows]
    if (raw.max(axis=0) > raw.min(axis=0)).all():
        lines.append("X = (X - X.mean(axis=0)) / X.std(axis=0)")
    else:
        lines.append("changes = X.max(axis=0) > X.min(axis=0)  # a column that never changes is only centred")
        lines.append("X = (X - np.where(changes, X.mean(axis=0), X[0])) / np.where(changes, X.std(axis=0), 1)")
    if data.dataset.task == "regression":
        varies = data.labels.max() > data.labels.min()
        lines.append("y = (y - y.mean()) / y.std()" if varies else "y = y - y[0]")
    return lines


def _targets(problem):
    data = problem.data
    if data.dataset.task == "regression":
        return []
    if data.model.outputs > 1:
        one_hot = f"y = (y[:, np.newaxis] == np.arange({data.model.outputs})) * 1.0"
        return ["", "# A column of 1 or 0 for each class", one_hot]
    return ["", "# The two classes as -1 and 1", "y = 2 * y - 1"] if data.loss.code.signs else []

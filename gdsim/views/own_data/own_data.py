"""Data of the user's own as a part of an experiment, and where it is kept."""

import os
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QStandardPaths

from gdsim.core.losses import Task
from gdsim.experiment import defaults
from gdsim.experiment.csv_reader import LARGEST_TABLE
from gdsim.experiment.drawing import in_state_of
from gdsim.experiment.files import ExperimentError, numbered, read_bytes, refusals, replace_file
from gdsim.experiment.own_table import own_table, with_table
from gdsim.experiment.schema import CsvFile, Experiment, FitProblem, read

# A validation set has to leave so many rows to train on.
LEAST_ROWS = 2


@dataclass(frozen=True)
class OwnData:
    """A problem whose file is in place, what it asks for, and how many rows can be used.

    `same_parameters` says that nothing but the rows has changed since the last time.
    """

    problem: FitProblem
    title: str
    task: Task
    rows: int
    same_parameters: bool = False

    def into(self, experiment: Experiment) -> Experiment:
        """The experiment on this data; it keeps model, loss, penalty and batches as far as they still make sense."""
        own, old = self.problem, in_state_of(experiment.problem, self.problem)
        was_fit = isinstance(old, FitProblem)
        problem = own
        if was_fit:
            problem = defaults.with_features(
                replace(
                    own,
                    model=old.model,
                    loss=defaults.kept_loss(old, own.dataset, self.task),
                    l2=old.l2,
                    l1=old.l1,
                    standardize=old.standardize,
                    validation_fraction=old.validation_fraction if _for_training(old, self.rows) >= LEAST_ROWS else 0.0,
                ),
                own.features,
            )
        keeps_start = self.same_parameters and was_fit and _columns(old) == _columns(problem)
        experiment = replace(
            experiment,
            problem=problem,
            # A title that was set while the points were drawn stays.
            title=experiment.title if was_fit and own_table(old) == own_table(own) else self.title,
            start=experiment.start if keeps_start else None,
        )
        if experiment.batching.size:
            size = min(experiment.batching.size, _for_training(problem, self.rows))
            experiment = replace(experiment, batching=replace(experiment.batching, size=size))
        if was_fit:
            return experiment
        return replace(experiment, racers=defaults.usual_racers(experiment.racers), epochs=defaults.FIT_EPOCHS)


def _for_training(problem: FitProblem, rows: int) -> int:
    """How many rows are left when some are held out."""
    fraction = problem.validation_fraction
    return rows - max(1, round(fraction * rows)) if fraction else rows


def _columns(problem: FitProblem):
    return problem.dataset, problem.features, problem.target, problem.model


def own_data_folder() -> Path:
    """Where drawn data and cleaned copies are kept, so that an experiment can name them."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "own-data"


def new_file(folder: Path) -> Path:
    """An empty file with a free name, ours from now on. Raises ExperimentError."""
    with refusals("write into", folder):
        folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while True:
            path = folder / f"own-data-{number}.csv"
            try:
                path.open("xb").close()
                return path
            except FileExistsError:
                number += 1


def with_data_beside(experiment: Experiment, path: Path) -> Experiment:
    """The experiment for the file `path`; data from the program's own folder is copied beside it, to travel along.

    A copy of an earlier save is replaced, and no other file. Raises ExperimentError.
    """
    table = own_table(experiment.problem)
    if table is None:
        return experiment
    source = Path(os.path.realpath(path.parent / table))
    if not (os.path.isfile(source) and source.is_relative_to(os.path.realpath(own_data_folder()))):
        return experiment
    data = read_bytes(source, LARGEST_TABLE)
    copy = _copy_of(path)
    replace_file(copy, lambda file: file.write(data))
    return with_table(experiment, copy.name)


def _copy_of(path):
    """Where data goes beside an experiment's file: over what that file names by now, or under a free name."""
    try:
        named = read(path).problem.dataset.csv
    except (ExperimentError, AttributeError):
        named = None
    copies = numbered(path.parent, f"{path.stem}-data", ".csv")
    return next(copy for copy in copies if copy.name == named or not os.path.exists(copy))


def own_problem(path: Path, features: tuple[str, ...], target: str, task: str | None = None) -> FitProblem:
    """A fit of these columns of a file; `task` is as CsvFile has it."""
    return FitProblem(CsvFile(str(path), task), features=features, target=target)

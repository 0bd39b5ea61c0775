"""A table of the user's own that an experiment reads: where it lies, whichever folder it is named from."""

import os
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from gdsim.experiment.schema import CsvFile, Experiment, FitProblem, FormulaProblem, TerrainProblem


def own_table(problem: FitProblem | TerrainProblem | FormulaProblem) -> str | None:
    """Its path as the experiment has it; None where it reads no file of the user's."""
    dataset = problem.dataset if isinstance(problem, FitProblem) else None
    return dataset.csv if isinstance(dataset, CsvFile) else None


def with_table(experiment: Experiment, path: str | Path) -> Experiment:
    """The same experiment on another file; one that reads a file it must be."""
    problem = experiment.problem
    dataset = replace(problem.dataset, csv=Path(path).as_posix())
    return replace(experiment, problem=replace(problem, dataset=dataset))


def moved(experiment: Experiment, old: Path | None, new: Path | None) -> Experiment:
    """The same experiment for a file in another folder, so that its data are found; None: in no folder."""
    table = own_table(experiment.problem)
    if old == new or table is None:
        return experiment
    path = os.path.abspath(Path(old or ".") / table)
    if new is not None:
        # On another drive of Windows there is no relative path.
        with suppress(ValueError):
            path = os.path.relpath(path, new)
    return with_table(experiment, path)

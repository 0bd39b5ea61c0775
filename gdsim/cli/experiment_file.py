"""The experiment in the file that a command is given."""

import os
from pathlib import Path

from gdsim.cli.parser import RequestError
from gdsim.experiment import schema
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.own_table import own_table
from gdsim.experiment.problem import Problem, prepare
from gdsim.language import tr


def read_problem(file, out=None) -> Problem:
    """What the experiment in a file is about; `out`, if anything, is to be written and must be none of what is read."""
    experiment = schema.read(file)
    for source in (Path(file), *_own_data(experiment, Path(file).parent)):
        if out is not None and _is_same(out, source):
            raise RequestError(
                tr("{out} is read for this run and would be lost; give another name to write to").format(out=out)
            )
    try:
        return prepare(experiment, Path(file).parent)
    except ExperimentError as error:
        raise ExperimentError(f"{file}: {error}") from None


def _own_data(experiment, folder):
    """The table that an experiment reads, if it is a file of the user's own."""
    table = own_table(experiment.problem)
    return [] if table is None else [folder / table]


def _is_same(path, other):
    """Whether both are names of one file that is there."""
    try:
        return os.path.samefile(path, other)
    except (OSError, ValueError):
        return False

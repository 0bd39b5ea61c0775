"""The table of a sweep: a CSV file that grows by whole rows, and to which an interrupted sweep comes back."""

import csv
import hashlib
import io
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import numpy as np
from msgspec.structs import replace

from gdsim.core.outcome import Status
from gdsim.experiment import schema
from gdsim.experiment.access import FREE
from gdsim.experiment.files import MEGABYTE, ExperimentError, read_bytes, refusals, replace_file
from gdsim.experiment.schema import CsvFile, Experiment, RacerSettings
from gdsim.language import tr
from gdsim.simulation.sweep_runs import Key, Result

COLUMNS = ("experiment", *Key._fields, *Result._fields)
HEADER = ",".join(COLUMNS) + "\n"
# A million rows of a sweep are about 150 MB.
LARGEST_TABLE = 1024 * MEGABYTE
# Rows after which is told that reading goes on.
ROWS_TOLD = 1000
# Characters of an experiment's digest: two of a classroom's are never alike.
DIGEST_LENGTH = 12


def digest(experiment: Experiment, folder: Path) -> str:
    """What tells an experiment from others: its problem and how it is descended; own data too.

    Racers, seed, title, planned changes, access and view are left out.
    """
    racers = (RacerSettings("gradient-descent"),)
    same = replace(experiment, racers=racers, seed=0, title="", changes=(), access=FREE, view={})
    found = hashlib.sha256(schema.encode(same))
    dataset = getattr(experiment.problem, "dataset", None)
    if isinstance(dataset, CsvFile):
        with refusals("read", dataset.csv), open(folder / dataset.csv, "rb") as file:
            found.update(hashlib.file_digest(file, "sha256").digest())
    return found.hexdigest()[:DIGEST_LENGTH]


class SweepTable:
    """The runs of an experiment, of which `digest` is told, by key; in a file as well if there is a path.

    What the file holds is taken over. Raises ExperimentError where it is another's, or cannot be read or written.
    """

    def __init__(self, digest: str, path: Path | None = None):
        self._digest, self._path = digest, path
        self.runs: dict[Key, Result] = {}
        if path is not None:
            self._take_over()

    def add(self, runs: Iterable[tuple[Key, Result]]):
        """Appends whole rows, of runs that are not there yet, to the file in one go."""
        runs = {key: result for key, result in runs if key not in self.runs}
        self.runs |= runs
        if self._path is not None:
            with refusals("write", self._path), open(self._path, "ab", buffering=0) as file:
                file.write(self._text(runs).encode())

    def put_in_order(self):
        """Writes the file anew with its rows in order, so that it does not depend on which ended first."""
        if self._path is not None:
            replace_file(self._path, lambda file: file.write(self.text().encode()))

    def text(self) -> str:
        """The whole table, in order."""
        return HEADER + self._text({key: self.runs[key] for key in sorted(self.runs)})

    def _text(self, runs):
        text = io.StringIO(newline="")
        rows = ([self._digest, *key, *result] for key, result in runs.items())
        csv.writer(text, lineterminator="\n").writerows(rows)
        return text.getvalue()

    def _take_over(self):
        try:
            data = read_bytes(self._path, LARGEST_TABLE) if self._path.exists() else b""
            whole = data[: data.rfind(b"\n") + 1].decode()
        except UnicodeDecodeError:
            raise self._not_ours() from None
        if data and not whole.startswith(HEADER):
            raise self._not_ours()
        for row in csv.reader(io.StringIO(whole[len(HEADER) :], newline="")):
            found, key, result = read_row(row, self._path)
            if found != self._digest:
                raise ExperimentError(
                    tr("{path} holds a sweep of another experiment; give another name to write to").format(
                        path=self._path
                    )
                )
            self.runs[key] = result
        if len(whole.encode()) != len(data) or not data:
            # A new file, or one whose last row was cut off.
            self.put_in_order()

    def _not_ours(self):
        return ExperimentError(
            tr("{path} is there and is no table of a sweep; give another name to write to").format(path=self._path)
        )


class Spread(NamedTuple):
    """A racer's runs in a table: final losses (K, S) at K learning rates from S seeds.

    Infinite where a run has diverged, not-a-number where there is none. `racer` is the beginning of its runs' keys:
    optimizer, hyper-parameters and schedule.
    """

    racer: tuple[str, str, str]
    learning_rates: np.ndarray
    seeds: tuple[int, ...]
    losses: np.ndarray


def is_sweep(path) -> bool:
    """Whether a file begins as the table of a sweep does; it may still hold what cannot be read."""
    try:
        if not Path(path).is_file():
            return False
        with open(path, "rb") as file:
            return file.read(len(HEADER)) == HEADER.encode()
    except (OSError, ValueError):
        return False


def read_spreads(path, progress: Callable[[float], None] = lambda part: None) -> list[Spread]:
    """The racers of a table of a sweep, each with its runs. Raises ExperimentError."""
    try:
        text = read_bytes(path, LARGEST_TABLE).decode()
    except UnicodeDecodeError:
        raise ExperimentError(tr("{path} is not UTF-8 text").format(path=path)) from None
    runs = {}
    rows = csv.reader(io.StringIO(text[len(HEADER) :], newline=""))
    for number, row in enumerate(rows):
        if number % ROWS_TOLD == 0:
            progress(0.0)
        _, key, result = read_row(row, path)
        runs[key] = result
    if not runs:
        raise ExperimentError(tr("{path} holds no run of a sweep yet").format(path=path))
    return [_spread(racer, {key: runs[key] for key in keys}) for racer, keys in groupby(sorted(runs), lambda k: k[:3])]


def _spread(racer, runs):
    rates, seeds = (sorted({key[place] for key in runs}) for place in (3, 4))
    losses = np.full((len(rates), len(seeds)), np.nan)
    places = [{value: index for index, value in enumerate(values)} for values in (rates, seeds)]
    for key, result in runs.items():
        loss = np.inf if result.status == Status.DIVERGED else result.final_loss
        losses[places[0][key.learning_rate], places[1][key.seed]] = loss
    return Spread(racer, np.array(rates), tuple(seeds), losses)


def read_row(row: list[str], path) -> tuple[str, Key, Result]:
    """The digest, key and result that a row says; `path` is its file's, for the sentence of an ExperimentError."""
    try:
        digest, optimizer, hyperparameters, schedule, rate, seed, *result = row
        loss, best, validation, steps, status, sentence = result
        key = Key(optimizer, hyperparameters, schedule, float(rate), int(seed))
        held_out = float(validation) if validation else None
        return digest, key, Result(float(loss), float(best), held_out, int(steps), status, sentence)
    except ValueError:
        raise ExperimentError(
            tr("{path} has a row that is none of a sweep: {known}").format(path=path, known=",".join(row))
        ) from None

"""CSV tables: a header and columns of text, and what a column is fit for."""

import csv
import io
import math
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from gdsim.core.losses import Task
from gdsim.experiment.files import MEGABYTE, ExperimentError, quoted, read_bytes

# Rows of a class-room data set take a hundred bytes; beyond this a run would crawl anyway.
LARGEST_TABLE = 64 * MEGABYTE
# More kinds of text than this are names or remarks, not classes.
MOST_CLASSES = 20
MISSING = {"", "na", "n/a", "nan", "null", "none", "?"}


@dataclass(frozen=True)
class Table:
    """Columns of text by name, all as long; `lines` are their line numbers in the file, `source` names it."""

    source: str
    columns: dict[str, list[str]]
    lines: list[int]

    @cached_property
    def number_columns(self) -> tuple[str, ...]:
        """The columns of which at least half of the values are numbers."""
        return tuple(name for name, cells in self.columns.items() if 2 * sum(map(_is_number, cells)) >= len(cells))

    def numbers(self, name: str):
        """A column as floats, shape (n,); refused at the first cell that is missing or no number."""
        cells = self.present(name)
        values = np.empty(len(cells))
        for index, cell in enumerate(cells):
            try:
                values[index] = float(cell)
            except ValueError:
                raise ExperimentError(
                    f"{self.source}: column {name} takes numbers, but line {self.lines[index]} has {quoted(cell)}"
                ) from None
            if not math.isfinite(values[index]):
                raise ExperimentError(
                    f"{self.source}: column {name} takes finite numbers, "
                    f"but line {self.lines[index]} has {quoted(cell)}"
                )
        return values

    def present(self, name: str) -> list[str]:
        """A column's cells; refused at the first that is missing."""
        cells = self.columns[name]
        for line, cell in zip(self.lines, cells, strict=True):
            if cell.lower() in MISSING:
                raise ExperimentError(f"{self.source}: column {name} has no value in line {line}")
        return cells

    def task(self, name: str) -> Task:
        """What a model of this column would do: numbers are fitted, text and 0/1 are classes."""
        cells = self.present(name)
        if name in self.number_columns:
            return "two-class" if set(self.numbers(name).tolist()) == {0.0, 1.0} else "regression"
        return "two-class" if len(set(cells)) == 2 else "multi-class"

    def classes(self, name: str):
        """A column's classes in order, and each row's class 0 … K-1, shape (n,)."""
        cells = self.present(name)
        if name in self.number_columns:
            values, labels = np.unique(self.numbers(name), return_inverse=True)
            names = tuple(f"{value:g}" for value in values)
        else:
            names, labels = np.unique(np.array(cells, dtype=object), return_inverse=True)
            names = tuple(names)
        if not 2 <= len(names) <= MOST_CLASSES:
            found = f"the single class {quoted(names[0])}" if len(names) == 1 else f"{len(names)} different texts"
            raise ExperimentError(
                f"{self.source}: column {name} holds {found}; a target takes numbers or 2 to {MOST_CLASSES} classes"
            )
        return names, labels.astype(np.int64)


def read_table(path, source: str) -> Table:
    """The table in a CSV file with a header line. Raises ExperimentError."""
    if Path(path).exists() and not Path(path).is_file():
        # A pipe would be waited for without end.
        raise ExperimentError(f"cannot read {source}: it is not a regular file")
    data = read_bytes(path, LARGEST_TABLE)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExperimentError(f"{source} is not UTF-8 text (byte {error.start})") from None
    rows, lines = _rows(text, source)
    if not rows:
        raise ExperimentError(f"{source} is empty; it takes a header line and at least 2 rows")
    # A spreadsheet's heading may be broken over lines; a name is one.
    header = [" ".join(name.split()) for name in rows.pop(0)]
    lines.pop(0)
    if len(set(header)) < len(header) or "" in header:
        wrong = next(name for name in header if name == "" or header.count(name) > 1)
        told = f"names {quoted(wrong)} twice" if wrong else "leaves a column without a name"
        raise ExperimentError(f"{source}: the header {told}; each column takes a name of its own")
    if len(rows) < 2:
        raise ExperimentError(f"{source} has {len(rows) or 'no'} row below its header; it needs at least 2 rows")
    return Table(source, dict(zip(header, map(list, zip(*rows, strict=True)), strict=True)), lines)


def _rows(text, source):
    """The cells of each line that is not blank, all lines as long as the first, and their numbers."""
    _refuse_other_separators(text, source)
    reader = csv.reader(io.StringIO(text, newline=""))
    rows, lines = [], []
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            if not any(cells):
                continue
            if rows and len(cells) != len(rows[0]):
                raise ExperimentError(
                    f"{source}: line {reader.line_num} has {len(cells)} cells, but the header has {len(rows[0])}"
                )
            rows.append(cells)
            lines.append(reader.line_num)
    except csv.Error as error:
        raise ExperimentError(f"{source}: line {reader.line_num} is not CSV: {error}") from None
    return rows, lines


def _refuse_other_separators(text, source):
    """Where decimals take a comma, spreadsheets write semicolons between the columns."""
    header = text.lstrip().partition("\n")[0]
    separator = next((name for mark, name in ((";", "semicolons"), ("\t", "tabs")) if mark in header), None)
    if separator and "," not in header:
        raise ExperimentError(
            f"{source} separates its columns with {separator}; it takes commas, and decimals with a point, as in 1.5"
        )


def _is_number(cell):
    try:
        float(cell)
    except ValueError:
        return False
    return True

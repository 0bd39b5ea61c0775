"""Tables: columns of numbers or of text, and what a column is fit for."""

import csv
import io
from dataclasses import dataclass, field

import numpy as np

from gdsim.core.losses import Task
from gdsim.experiment.csv_dialect import DECIMALS, Dialect, is_missing, is_number
from gdsim.experiment.files import ExperimentError, quoted, replace_file
from gdsim.language import tr

# More kinds of text than this are names or remarks, not classes.
MOST_CLASSES = 20
# Values looked through at once for different ones, which ends as soon as there are too many.
VALUES_AT_ONCE = 1 << 16
# Whole numbers from 0 or 1 on are codes of classes if there are no more than these, each in so many rows: what is
# counted or measured has gaps, or values that come up once.
MOST_CODES, ROWS_OF_A_CODE = 10, 3
LARGEST_NUMBER = np.finfo(float).max
# So many names are listed; the rest is counted.
LISTED_NAMES = 3


@dataclass(eq=False)
class Column:
    """Either `numbers`, shape (n,) and NaN at gaps, or `codes` (n,), which count into the different `words`.

    `odd` are a number column's cells that are words, by their rows.
    """

    numbers: np.ndarray | None = None
    odd: dict[int, str] = field(default_factory=dict)
    codes: np.ndarray | None = None
    words: tuple[str, ...] = ()

    @property
    def is_numeric(self) -> bool:
        return self.numbers is not None

    @property
    def is_empty(self) -> bool:
        """Whether there is no value in any row."""
        return not self.is_numeric and all(map(is_missing, self.words))

    @property
    def texts(self) -> list[str]:
        """The cells of a column of text."""
        return [self.words[code] for code in self.codes.tolist()]

    @property
    def gaps(self):
        """Which rows have no value, shape (n,)."""
        if not self.is_numeric:
            return np.array([is_missing(word) for word in self.words], dtype=bool)[self.codes]
        missing = np.isnan(self.numbers)
        missing[list(self.odd)] = False
        return missing


@dataclass(frozen=True, eq=False)
class Table:
    """Columns by name, all as long; `lines` (n,) are their line numbers in the file, `source` names it.

    `head` are the first rows' cells, as they stand in the file, which was read as `dialect` says; `notes` are sentences
    on what a reader might take otherwise.
    """

    source: str
    dialect: Dialect
    columns: dict[str, Column]
    lines: np.ndarray
    head: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()

    @property
    def number_columns(self) -> tuple[str, ...]:
        """The columns of which at least half of the values are numbers."""
        return tuple(name for name, column in self.columns.items() if column.is_numeric)

    def complete_rows(self, names):
        """The rows that have a value in all of these columns, shape (m,). Raises ExperimentError below 2 rows."""
        gaps = np.zeros(len(self.lines), dtype=bool)
        for name in names:
            gaps |= self.columns[name].gaps
        rows = np.flatnonzero(~gaps)
        if len(rows) < 2:
            words = (
                tr("{source} has no row without gaps in {known}; it needs at least 2"),
                tr("{source} has 1 row without gaps in {known}; it needs at least 2"),
            )[len(rows)]
            raise ExperimentError(words.format(source=self.source, known=", ".join(names)))
        return rows

    def numbers(self, name: str, rows):
        """A column's numbers at these rows, shape (m,); refused at the first cell that is none, or not finite."""
        column = self.columns[name]
        if column.is_numeric:
            for row in np.intersect1d(list(column.odd), rows)[:1] if column.odd else ():
                self._refuse_number(name, row, column.odd[row])
            values = column.numbers if len(rows) == len(self.lines) else column.numbers[rows]
        else:
            are_numbers = np.array([is_number(word, self.dialect) for word in column.words])[column.codes[rows]]
            if not are_numbers.all():
                row = rows[np.argmin(are_numbers)]
                self._refuse_number(name, row, column.words[column.codes[row]])
            known = {code: self.dialect.number(column.words[code]) for code in np.unique(column.codes[rows]).tolist()}
            values = np.array([known[code] for code in column.codes[rows].tolist()])
        if not np.isfinite(values).all():
            row = rows[np.argmin(np.isfinite(values))]
            self._refuse_number(name, row, column.words[column.codes[row]])
        return values

    def word(self, name: str) -> tuple[int, str]:
        """The first cell of a column of text that is no number, and its line."""
        column = self.columns[name]
        words = [not (is_missing(word) or is_number(word, self.dialect)) for word in column.words]
        row = np.argmax(np.array(words)[column.codes])
        return int(self.lines[row]), column.words[column.codes[row]]

    def _refuse_number(self, name, row, cell):
        if not is_number(cell, self.dialect):
            takes = tr("numbers")
        elif "inf" in cell.lower():
            takes = tr("finite numbers")
        else:
            takes = tr("numbers up to {largest:.1e}").format(largest=LARGEST_NUMBER)
        raise ExperimentError(
            tr("{source}: column {name} takes {takes}, but line {lines} has {cell}").format(
                source=self.source, name=name, takes=takes, lines=self.lines[row], cell=quoted(cell)
            )
        )

    def task(self, name: str, rows, most_codes: int = MOST_CODES) -> Task:
        """What a model of this column would do: numbers are fitted, text and few different values are classes.

        Two numbers are classes, but other than 0 and 1 each has to be there twice: what appears once was measured, not
        coded. Up to `most_codes` numbers are if they count from 0 or 1 without a hole, each in ROWS_OF_A_CODE rows.
        """
        column = self.columns[name]
        if not column.is_numeric:
            return "two-class" if len(self._codes(column, rows)[0]) == 2 else "multi-class"
        numbers = self.numbers(name, rows)
        values = _different(numbers, most_codes)
        if values is None or len(values) < 2:
            return "regression"
        counts = np.bincount(np.searchsorted(values, numbers))
        if len(values) == 2:
            return "two-class" if values.tolist() == [0.0, 1.0] or counts.min() >= 2 else "regression"
        are_codes = values[0] in (0.0, 1.0) and np.ptp(values) == len(values) - 1 and (values % 1.0 == 0.0).all()
        return "multi-class" if are_codes and counts.min() >= ROWS_OF_A_CODE else "regression"

    def classes(self, name: str, rows):
        """A column's classes in order, and the class 0 … K-1 of each of these rows, shape (m,)."""
        column = self.columns[name]
        if column.is_numeric:
            numbers = self.numbers(name, rows)
            values = _different(numbers, MOST_CLASSES)
            if values is None:
                self._refuse_classes(name, tr("more than {count} different numbers").format(count=MOST_CLASSES))
            names = tuple(f"{value:g}" for value in values)
            labels = np.searchsorted(values, numbers)
        else:
            used, codes = self._codes(column, rows)
            if len(used) > MOST_CLASSES:
                self._refuse_classes(name, tr("{count} different texts").format(count=len(used)))
            used = sorted(used.tolist(), key=column.words.__getitem__)
            names = tuple(column.words[code] for code in used)
            label = np.zeros(len(column.words), dtype=np.int64)
            label[used] = np.arange(len(used))
            labels = label[codes]
        if len(names) == 1:
            self._refuse_classes(name, tr("the single class {name}").format(name=quoted(names[0])))
        return names, labels.astype(np.int64)

    def _codes(self, column, rows):
        """The codes that a column of text has at these rows: the different ones, in order, and each row's, (m,)."""
        codes = column.codes if len(rows) == len(self.lines) else column.codes[rows]
        return np.flatnonzero(np.bincount(codes)), codes

    def _refuse_classes(self, name, found):
        raise ExperimentError(
            tr("{source}: column {name} holds {found}; a target takes numbers or 2 to {most_classes} classes").format(
                source=self.source, name=name, found=found, most_classes=MOST_CLASSES
            )
        )


def _different(values, most):
    """The different values (n,) in order, or None where there are more than `most`."""
    found = np.empty(0)
    for first in range(0, len(values), VALUES_AT_ONCE):
        found = np.unique(np.concatenate([found, values[first : first + VALUES_AT_ONCE]]))
        if len(found) > most:
            return None
    return found


def write_table(path, columns: dict[str, list | np.ndarray]):
    """Columns of numbers (NaN for gaps) or of text as a CSV that is read back the same. Raises ExperimentError."""
    cells = [
        ["" if np.isnan(v) else repr(v) for v in map(float, column)] if isinstance(column, np.ndarray) else column
        for column in columns.values()
    ]

    def write(file):
        text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(zip(*cells, strict=True))
        text.flush()
        text.detach()

    replace_file(path, write)


def written_name(name: str) -> str:
    """What a column is called in a file of ours: a number, or a comment, would not be seen as its name."""
    is_mistaken = name.startswith("#") or any(is_number(name, Dialect(decimal=mark)) for mark in DECIMALS)
    return tr("column {name}").format(name=name) if is_mistaken else name


def some(names) -> str:
    """A few names and the number of the rest."""
    listed = ", ".join(names[:LISTED_NAMES])
    return (
        tr("{listed} and {count} more").format(listed=listed, count=len(names) - LISTED_NAMES)
        if len(names) > LISTED_NAMES
        else listed
    )

"""CSV tables: columns of numbers or of text, and what a column is fit for."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from gdsim.core.losses import Task
from gdsim.experiment.csv_dialect import DECIMALS, Dialect, decode, is_missing, is_number, recognised
from gdsim.experiment.files import MEGABYTE, ExperimentError, quoted, read_bytes, replace_file

# A million rows of ten columns take about 90 MB; beyond this a class-room computer would run out of memory.
LARGEST_TABLE = 128 * MEGABYTE
MOST_ROWS = 2_000_000
MOST_COLUMNS = 1000
# More kinds of text than this are names or remarks, not classes.
MOST_CLASSES = 20
# Rows that a preview shows, as they stand in the file.
HEAD_ROWS = 50
# Rows read at once: they say what a column holds, and take a few milliseconds, so that a window stays alive.
CHUNK_ROWS = 5000
# Characters read at once where NumPy reads them, for the same reason.
BLOCK_CHARACTERS = 1 << 18
# Cells of text are at most so long where NumPy reads them; blocks with longer ones go the slower way.
TEXT_LENGTH = 40


@dataclass(eq=False)
class Column:
    """Either `numbers`, shape (n,) and NaN at gaps, or `texts`; `odd` are a number column's cells that are words."""

    numbers: np.ndarray | None = None
    texts: list[str] | None = None
    odd: dict[int, str] = field(default_factory=dict)

    @property
    def gaps(self):
        """Which rows have no value, shape (n,)."""
        if self.texts is None:
            missing = np.isnan(self.numbers)
            missing[list(self.odd)] = False
            return missing
        words = {text for text in set(self.texts) if is_missing(text)}
        if not words:
            return np.zeros(len(self.texts), dtype=bool)
        return np.fromiter((text in words for text in self.texts), bool, len(self.texts))


@dataclass(frozen=True, eq=False)
class Table:
    """Columns by name, all as long; `lines` (n,) are their line numbers in the file, `source` names it.

    `head` are the first rows' cells, as they stand in the file, which was read as `dialect` says.
    """

    source: str
    dialect: Dialect
    columns: dict[str, Column]
    lines: np.ndarray
    head: tuple[tuple[str, ...], ...]

    @property
    def number_columns(self) -> tuple[str, ...]:
        """The columns of which at least half of the values are numbers."""
        return tuple(name for name, column in self.columns.items() if column.texts is None)

    def complete_rows(self, names):
        """The rows that have a value in all of these columns, shape (m,). Raises ExperimentError below 2 rows."""
        gaps = np.zeros(len(self.lines), dtype=bool)
        for name in names:
            gaps |= self.columns[name].gaps
        rows = np.flatnonzero(~gaps)
        if len(rows) < 2:
            raise ExperimentError(
                f"{self.source} has {len(rows) or 'no'} row without gaps in {', '.join(names)}; it needs at least 2"
            )
        return rows

    def numbers(self, name: str, rows):
        """A column's numbers at these rows, shape (m,); refused at the first cell that is none, or not finite."""
        column = self.columns[name]
        if column.texts is None:
            for row in np.intersect1d(list(column.odd), rows)[:1] if column.odd else ():
                self._refuse(name, "numbers", row, column.odd[row])
            values = column.numbers[rows]
        else:
            for row in rows:
                if not is_number(column.texts[row], self.dialect):
                    self._refuse(name, "numbers", row, column.texts[row])
            values = np.array([self.dialect.number(column.texts[row]) for row in rows])
        if not np.isfinite(values).all():
            first = np.argmin(np.isfinite(values))
            self._refuse(name, "finite numbers", rows[first], str(values[first]))
        return values

    def _refuse(self, name, takes, row, cell):
        raise ExperimentError(
            f"{self.source}: column {name} takes {takes}, but line {self.lines[row]} has {quoted(cell)}"
        )

    def task(self, name: str, rows) -> Task:
        """What a model of this column would do: numbers are fitted, text and two different values are classes.

        Of numbers other than 0 and 1 each has to be there twice: what appears once was measured, not coded.
        """
        column = self.columns[name]
        if column.texts is not None:
            return "two-class" if len({column.texts[row] for row in rows}) == 2 else "multi-class"
        values, counts = np.unique(self.numbers(name, rows), return_counts=True)
        are_classes = len(values) == 2 and (values.tolist() == [0.0, 1.0] or counts.min() >= 2)
        return "two-class" if are_classes else "regression"

    def classes(self, name: str, rows):
        """A column's classes in order, and the class 0 … K-1 of each of these rows, shape (m,)."""
        column = self.columns[name]
        if column.texts is None:
            values, labels = np.unique(self.numbers(name, rows), return_inverse=True)
            names = tuple(f"{value:g}" for value in values)
        else:
            cells = [column.texts[row] for row in rows]
            names = tuple(sorted(set(cells)))
            number = {name: k for k, name in enumerate(names)}
            labels = np.fromiter(map(number.__getitem__, cells), np.int64, len(cells))
        if not 2 <= len(names) <= MOST_CLASSES:
            what = "texts" if column.texts is not None else "numbers"
            found = f"the single class {quoted(names[0])}" if len(names) == 1 else f"{len(names)} different {what}"
            raise ExperimentError(
                f"{self.source}: column {name} holds {found}; a target takes numbers or 2 to {MOST_CLASSES} classes"
            )
        return names, labels.astype(np.int64)


def read_table(
    path, source: str, dialect: Dialect | None = None, progress: Callable[[float], None] | None = None
) -> Table:
    """The table in a CSV file, read as `dialect` says or, without one, as is recognised.

    `progress` is told now and then which part is done, and may raise to stop. Raises ExperimentError.
    """
    if Path(path).exists() and not Path(path).is_file():
        # A pipe would be waited for without end.
        raise ExperimentError(f"cannot read {source}: it is not a regular file")
    data = read_bytes(path, LARGEST_TABLE)
    text, encoding = decode(data, source, dialect and dialect.encoding)
    del data
    if not text.strip():
        raise ExperimentError(f"{source} is empty; it takes a header line and at least 2 rows")
    dialect = dialect or recognised(text, encoding)
    reader = _Reader(text, source, dialect)
    for part in reader.read():
        if progress:
            progress(part)
    return reader.table()


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
    """What a column is called in a file of ours: a number above numbers would not be seen as its name."""
    return f"column {name}" if any(is_number(name, Dialect(decimal=mark)) for mark in DECIMALS) else name


class _Reader:
    """Reads a text in pieces: clean blocks of lines by NumPy, all others cell by cell."""

    def __init__(self, text, source, dialect):
        self.text, self.source, self.dialect = text, source, dialect
        self.names: list[str] = []
        self.head: list[tuple[str, ...]] = []
        self.kinds: list[bool] = []  # whether a column holds numbers
        self.pieces: list[list] = []  # of each column
        self.odd: list[dict[int, str]] = []
        self.lines: list[np.ndarray] = []
        self.count = 0

    def read(self) -> Iterator[float]:
        """Reads all, and says now and then which part is done."""
        place = line = 0
        # Small files, and the beginning of large ones, say what the columns hold.
        for end in self._block_ends():
            block = self.text[place:end]
            has_quotes = '"' in block
            if has_quotes:  # which may hold ends of lines, so that a block would end in the middle of a row
                block, end = self.text[place:], len(self.text)
            if has_quotes or not self.kinds or not self._read_clean(block, line):
                for read in self._read_cells(block, line):
                    yield (place + read) / len(self.text)
            line += block.count("\n")
            place = end
            if self.count > MOST_ROWS:
                raise ExperimentError(f"{self.source} has more than {MOST_ROWS:,} rows, the most this program reads")
            yield place / len(self.text)
            if place == len(self.text):
                break

    def _block_ends(self):
        place = 0
        while place < len(self.text):
            newline = self.text.find("\n", place + BLOCK_CHARACTERS)
            place = len(self.text) if newline < 0 else newline + 1
            yield place

    def _read_clean(self, block, line):
        """Takes a block that holds nothing but whole rows of plain cells; False, and nothing taken, otherwise."""
        if self.dialect.decimal == ",":
            if not all(self.kinds) or self.dialect.separator == ",":
                return False
            block = block.translate(str.maketrans(",.", ".x"))
        types = [(f"c{k}", "f8" if numeric else f"U{TEXT_LENGTH}") for k, numeric in enumerate(self.kinds)]
        lines = block.splitlines()
        try:
            rows = np.loadtxt(lines, dtype=types, delimiter=self.dialect.separator, comments=None, ndmin=1)
        except ValueError:
            return False
        if len(rows) != len(lines):
            return False
        columns = [rows[name] for name, _ in types]
        texts = [column for column, numeric in zip(columns, self.kinds, strict=True) if not numeric]
        if any(len(column) and np.char.str_len(column).max() >= TEXT_LENGTH for column in texts):
            return False
        for pieces, column, numeric in zip(self.pieces, columns, self.kinds, strict=True):
            pieces.append(np.ascontiguousarray(column) if numeric else [cell.strip() for cell in column.tolist()])
        self.lines.append(np.arange(line + 1, line + 1 + len(rows)))
        self.count += len(rows)
        return True

    def _read_cells(self, block, line):
        """Takes a block's rows that are not blank, a chunk at a time; yields how many characters are done, about."""
        reader = csv.reader(io.StringIO(block, newline=""), delimiter=self.dialect.separator)
        rows, lines, total = [], [], max(1, block.count("\n"))
        try:
            for row in reader:
                if len(row) != len(self.names):
                    if not any(cell.strip() for cell in row):
                        continue
                    if self.names:
                        self._refuse_length(row, line + reader.line_num)
                    if self._take_header(row):
                        continue
                elif not "".join(row).strip():
                    continue
                rows.append(row)
                lines.append(line + reader.line_num)
                if len(rows) == CHUNK_ROWS:
                    self._take(rows, lines)
                    rows, lines = [], []
                    yield len(block) * reader.line_num / total
        except csv.Error as error:
            raise ExperimentError(f"{self.source}: line {line + reader.line_num} is not CSV: {error}") from None
        if rows:
            self._take(rows, lines)

    def _refuse_length(self, row, line):
        first = "the header" if self.dialect.header else "the first line"
        raise ExperimentError(f"{self.source}: line {line} has {len(row)} cells, but {first} has {len(self.names)}")

    def _take_header(self, row):
        """Names the columns by the first row, or by number where it is no header; whether it was one."""
        if len(row) < 2:
            raise ExperimentError(
                f"{self.source} has a single column; a table has two or more, parted by commas, semicolons or tabs"
            )
        if len(row) > MOST_COLUMNS:
            raise ExperimentError(f"{self.source} has {len(row):,} columns; this program reads up to {MOST_COLUMNS:,}")
        # A spreadsheet's heading may be broken over lines; a name is one.
        given = [" ".join(cell.split()) for cell in row] if self.dialect.header else [""] * len(row)
        self.names = [name or f"column {k}" for k, name in enumerate(given, 1)]
        twice = next((name for name in self.names if self.names.count(name) > 1), None)
        if twice:
            raise ExperimentError(
                f"{self.source}: the header names {quoted(twice)} twice; each column takes a name of its own"
            )
        self.pieces = [[] for _ in self.names]
        self.odd = [{} for _ in self.names]
        return self.dialect.header

    def _take(self, rows, lines):
        cells = [[cell.strip() for cell in column] for column in zip(*rows, strict=True)]
        if not self.kinds:
            self.kinds = [self._holds_numbers(column) for column in cells]
            self.head = list(zip(*(column[:HEAD_ROWS] for column in cells), strict=True))
        for k, column in enumerate(cells):
            self.pieces[k].append(self._numbers(column, self.odd[k]) if self.kinds[k] else column)
        self.lines.append(np.array(lines))
        self.count += len(rows)

    def _holds_numbers(self, cells):
        present = [cell for cell in cells if not is_missing(cell)]
        return 2 * sum(is_number(cell, self.dialect) for cell in present) >= len(present) > 0

    def _numbers(self, cells, odd):
        number = float if self.dialect.decimal == "." else self.dialect.number
        try:
            return np.fromiter(map(number, cells), float, len(cells))
        except ValueError:
            values = np.full(len(cells), np.nan)
        for row, cell in enumerate(cells):
            if is_missing(cell):
                continue
            try:
                values[row] = number(cell)
            except ValueError:
                odd[self.count + row] = cell
        return values

    def table(self) -> Table:
        """All that was read. Raises ExperimentError where that is no table."""
        if self.count < 2:
            below = " below its header" if self.dialect.header else ""
            raise ExperimentError(f"{self.source} has {self.count or 'no'} row{below}; it needs at least 2 rows")
        columns = {
            name: Column(np.concatenate(pieces), None, odd)
            if numeric
            else Column(None, [cell for piece in pieces for cell in piece])
            for name, numeric, pieces, odd in zip(self.names, self.kinds, self.pieces, self.odd, strict=True)
        }
        return Table(self.source, self.dialect, columns, np.concatenate(self.lines), tuple(self.head))

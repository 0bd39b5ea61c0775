"""CSV files of any common dialect, read a piece at a time: a million rows in a second or two."""

import csv
import io
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import numpy as np

from gdsim.experiment.csv_dialect import (
    COMMA_TO_POINT,
    Dialect,
    decode,
    doubt,
    is_missing,
    is_number,
    recognised,
    without_preface,
)
from gdsim.experiment.files import MEGABYTE, ExperimentError, read_bytes
from gdsim.experiment.tables import Column, Table, some

# A million rows of ten columns take about 90 MB; beyond this a class-room computer would run out of memory.
LARGEST_TABLE = 128 * MEGABYTE
MOST_ROWS = 2_000_000
MOST_COLUMNS = 1000
# Rows that a preview shows, as they stand in the file.
HEAD_ROWS = 50
# Rows read at once: they say what a column holds, and take a few milliseconds, so that a window stays alive.
CHUNK_ROWS = 5000
# Characters read at once where NumPy reads them, for the same reason.
BLOCK_CHARACTERS = 1 << 18
# Cells of text are at most so long where NumPy reads them; blocks with longer ones go the slower way.
TEXT_LENGTH = 40


class TableError(ExperimentError):
    """A file that was read as `dialect` says and is no table."""

    def __init__(self, sentence: str, dialect: Dialect):
        super().__init__(sentence)
        self.dialect = dialect


def read_table(
    path, source: str, dialect: Dialect | None = None, progress: Callable[[float], None] | None = None
) -> Table:
    """The table in a CSV file, read as `dialect` says or, without one, as is recognised.

    `progress` is told now and then which part is done, and may raise to stop. Raises ExperimentError, as TableError
    once it is known how the file is written.
    """
    if Path(path).exists() and not Path(path).is_file():
        # A pipe would be waited for without end.
        raise ExperimentError(f"cannot read {source}: it is not a regular file")
    data = read_bytes(path, LARGEST_TABLE)
    text, encoding = decode(data, source, dialect and dialect.encoding)
    del data
    if not text.strip():
        raise ExperimentError(f"{source} is empty; it takes a header line and at least 2 rows")
    text, separator = without_preface(text)
    dialect = dialect or recognised(text, encoding, separator)
    reader = _Reader(text, source, dialect)
    try:
        for part in reader.read():
            if progress:
                progress(part)
        return reader.table()
    except ExperimentError as error:
        raise TableError(str(error), dialect) from None


class _Reader:
    """Reads a text in pieces: clean blocks of lines by NumPy, all others cell by cell."""

    def __init__(self, text, source, dialect):
        self.text, self.source, self.dialect = text, source, dialect
        self.names: list[str] = []
        self.is_named: list[bool] = []
        self.renamed: list[str] = []
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
            if not all(self.kinds) or self.dialect.separator == "," or self.dialect.grouped:
                return False
            block = block.translate(COMMA_TO_POINT)
        types = [(f"c{k}", "f8" if numeric else f"U{TEXT_LENGTH}") for k, numeric in enumerate(self.kinds)]
        lines = block.splitlines()
        try:
            rows = np.loadtxt(lines, dtype=types, delimiter=self.dialect.separator, comments=None, ndmin=1)
        except ValueError:
            return False
        if len(rows) != len(lines):
            return False
        columns = [rows[name] for name, _ in types]
        if any(numeric and np.isinf(column).any() for column, numeric in zip(columns, self.kinds, strict=True)):
            # What is too large is to be told from what is infinite.
            return False
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
        cells = "1 cell" if len(row) == 1 else f"{len(row)} cells"
        first = "the header" if self.dialect.header else "the first line"
        raise ExperimentError(f"{self.source}: line {line} has {cells}, but {first} has {len(self.names)}")

    def _take_header(self, row):
        """Names the columns by the first row, or by number where it is no header; whether it was one."""
        if len(row) < 2:
            self._refuse_single()
        if len(row) > MOST_COLUMNS:
            raise ExperimentError(f"{self.source} has {len(row):,} columns; this program reads up to {MOST_COLUMNS:,}")
        # A spreadsheet's heading may be broken over lines; a name is one.
        given = [" ".join(cell.split()) for cell in row] if self.dialect.header else [""] * len(row)
        self.is_named = list(map(bool, given))
        names = [name or f"column {k}" for k, name in enumerate(given, 1)]
        self.names = _different_names(names)
        self.renamed = [new for old, new in zip(names, self.names, strict=True) if new != old]
        self.pieces = [[] for _ in self.names]
        self.odd = [{} for _ in self.names]
        return self.dialect.header

    def _refuse_single(self):
        raise ExperimentError(
            f"{self.source} has a single column; a table has two or more, parted by commas, semicolons or tabs"
        )

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
        number = float if self.dialect.decimal == "." and not self.dialect.grouped else self.dialect.number
        try:
            values = np.fromiter(map(number, cells), float, len(cells))
        except ValueError:
            values = np.full(len(cells), np.nan)
            for row, cell in enumerate(cells):
                if is_missing(cell):
                    continue
                try:
                    values[row] = number(cell)
                except ValueError:
                    odd[self.count + row] = cell
        for row in np.flatnonzero(np.isinf(values)).tolist():
            odd[self.count + row], values[row] = cells[row], np.nan
        return values

    def table(self) -> Table:
        """All that was read. Raises ExperimentError where that is no table."""
        if self.count < 2:
            below = " below its header" if self.dialect.header else ""
            raise ExperimentError(f"{self.source} has {self.count or 'no'} row{below}; it needs at least 2 rows")
        columns = {
            name: Column(np.concatenate(pieces), odd) if numeric else Column.of_texts(chain.from_iterable(pieces))
            for name, numeric, pieces, odd in zip(self.names, self.kinds, self.pieces, self.odd, strict=True)
        }
        kept = [k for k, column in enumerate(columns.values()) if self.is_named[k] or not column.is_empty]
        if len(kept) < 2:
            self._refuse_single()
        return Table(
            self.source,
            self.dialect,
            {self.names[k]: columns[self.names[k]] for k in kept},
            np.concatenate(self.lines),
            tuple(tuple(row[k] for k in kept) for row in self.head),
            tuple(self._notes(kept)),
        )

    def _notes(self, kept):
        """What was done to the table as it stands in the file."""
        if sentence := doubt(self.text, self.dialect):
            yield sentence
        if self.renamed:
            yield f"Columns of the same name are numbered: {some(self.renamed)}."
        if dropped := len(self.names) - len(kept):
            columns = "1 column" if dropped == 1 else f"{dropped} columns"
            yield f"{columns} without a name and without values {'is' if dropped == 1 else 'are'} left out."


def _different_names(names):
    """The names, of which later equals of an earlier one get a number: "x (2)"."""
    taken, different = set(names), []
    for name in names:
        number, new = 2, name
        while new in different or (new != name and new in taken):
            new = f"{name} ({number})"
            number += 1
        different.append(new)
    return different

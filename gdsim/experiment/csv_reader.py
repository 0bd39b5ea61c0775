"""CSV files of any common dialect, read a piece at a time: a million rows in a second or two."""

import csv
import io
import os
from collections.abc import Callable, Iterator
from itertools import chain

import numpy as np

from gdsim.experiment.csv_dialect import (
    Dialect,
    beginning,
    decode,
    doubt,
    is_blank,
    is_missing,
    is_number,
    preface,
    recognised,
)
from gdsim.experiment.files import IRREGULAR, MEGABYTE, ExperimentError, read_bytes
from gdsim.experiment.tables import Column, Table, some
from gdsim.language import Count, tr

# A million rows of ten columns take about 90 MB; beyond this a class-room computer would run out of memory.
LARGEST_TABLE = 128 * MEGABYTE
MOST_ROWS = 2_000_000
MOST_COLUMNS = 1000
# With these, whatever a file holds takes less than 20 seconds and 1 GB: blank lines and cells of nothing take time too,
# and each different word takes much more memory than a number.
MOST_LINES = 2 * MOST_ROWS
MOST_CELLS = 16_000_000
MOST_WORDS = 2_000_000
# Characters, of a row as well: a thousand cells of a long sentence each.
LONGEST_LINE = 1 << 20
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
    if os.path.exists(path) and not os.path.isfile(path):
        # A pipe would be waited for without end.
        raise ExperimentError(tr("cannot read {source}: {irregular}").format(source=source, irregular=tr(IRREGULAR)))
    data = read_bytes(path, LARGEST_TABLE)
    text, encoding = decode(data, source, dialect and dialect.encoding)
    del data
    if is_blank(text):
        raise ExperimentError(tr("{source} is empty; it takes a header line and at least 2 rows").format(source=source))
    # Old programs on the Macintosh end lines so.
    newline = "\n" if "\n" in text else "\r"
    words = tr("{source} has more than {most:,} lines, the most this program reads")
    _refuse_more(words, source, text.count(newline), MOST_LINES)
    place, header, separator = preface(text)
    if dialect is None:
        dialect = recognised(header + beginning(text, place), encoding, separator)
    reader = _Reader(text, source, dialect, newline)
    try:
        words = tr("{source} has more than {most:,} cells, the most this program reads")
        _refuse_more(words, source, text.count(dialect.separator, place), MOST_CELLS)
        for part in reader.read(place, header):
            if progress:
                progress(part)
        return reader.table(beginning(text, place))
    except ExperimentError as error:
        raise TableError(str(error), dialect) from None


def _refuse_more(words, source, count, most):
    if count > most:
        raise ExperimentError(words.format(source=source, most=Count(most)))


class _Reader:
    """Reads a text in pieces: clean blocks of lines by NumPy, all others cell by cell."""

    def __init__(self, text, source, dialect, newline):
        self.text, self.source, self.dialect, self.newline = text, source, dialect, newline
        self.names: list[str] = []
        self.is_named: list[bool] = []
        self.renamed: list[str] = []
        self.head: list[tuple[str, ...]] = []
        self.kinds: list[bool] = []  # whether a column holds numbers
        self.pieces: list[list[np.ndarray]] = []  # of each column: numbers, or codes of words
        self.odd: list[dict[int, str]] = []
        self.words: list[dict[str, int]] = []
        self.lines: list[np.ndarray] = []
        self.count = 0

    def read(self, place: int, header: str) -> Iterator[float]:
        """Reads all from a place on, behind a header; says now and then which part is done."""
        line = self.text.count(self.newline, 0, place) - bool(header)
        # Small files, and the beginning of large ones, say what the columns hold.
        for end in self._block_ends(place):
            block = header + self.text[place:end]
            if '"' in block:
                # Quotes may hold ends of lines, so that a block would end in the middle of a row.
                yield from self._read_cells(chain([header] if header else [], self._lines(place)), line, place)
                break
            if not self.kinds or not self._read_clean(block, line):
                yield from self._read_cells(io.StringIO(block, newline=""), line, place)
            line += block.count(self.newline)
            place, header = end, ""
            yield place / len(self.text)
        yield 1.0

    def _block_ends(self, place):
        while place < len(self.text):
            full = place + BLOCK_CHARACTERS
            newline = self.text.find(self.newline, full, full + LONGEST_LINE)
            if newline < 0 and full + LONGEST_LINE < len(self.text):
                self._refuse_line(self.text.count(self.newline, 0, full) + 1)
            place = len(self.text) if newline < 0 else newline + 1
            yield place

    def _lines(self, place):
        for end in self._block_ends(place):
            yield from io.StringIO(self.text[place:end], newline="")
            place = end

    def _refuse_line(self, line):
        raise ExperimentError(
            tr("{source}: line {line:,} begins a row of more than {longest_line:,} characters").format(
                source=self.source, line=Count(line), longest_line=Count(LONGEST_LINE)
            )
        )

    def _read_clean(self, block, line):
        """Takes a block that holds nothing but whole rows of plain cells; False, and nothing taken, otherwise."""
        if block.isspace():
            return True
        if all(self.kinds):
            block = block.replace("\N{MINUS SIGN}", "-")
        if self.dialect.decimal == ",":
            if not all(self.kinds) or self.dialect.separator == "," or self.dialect.grouped:
                return False
            block = block.replace(".", "x").replace(",", ".")
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
        for k, column in enumerate(columns):
            piece = np.ascontiguousarray(column) if self.kinds[k] else self._codes(map(str.strip, column.tolist()), k)
            self.pieces[k].append(piece)
        self._count_rows(np.arange(line + 1, line + 1 + len(rows)))
        return True

    def _read_cells(self, physical_lines, line, place):
        """Takes rows that are not blank, a chunk at a time; says which part is done, about."""
        taken = 0

        def watched():
            nonlocal place, taken
            for physical_line in physical_lines:
                place += len(physical_line)
                taken += len(physical_line)
                if taken > LONGEST_LINE + BLOCK_CHARACTERS:
                    self._refuse_line(line + reader.line_num)
                yield physical_line

        reader = csv.reader(watched(), delimiter=self.dialect.separator)
        rows, lines = [], []
        try:
            for row in reader:
                taken = 0
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
                    yield min(1.0, place / len(self.text))
        except csv.Error as error:
            raise ExperimentError(
                tr("{source}: line {line} is not CSV: {error}").format(
                    source=self.source, line=line + reader.line_num, error=error
                )
            ) from None
        if rows:
            self._take(rows, lines)

    def _refuse_length(self, row, line):
        words = {
            (True, True): tr("{source}: line {line} has 1 cell, but the header has {count}"),
            (True, False): tr("{source}: line {line} has 1 cell, but the first line has {count}"),
            (False, True): tr("{source}: line {line} has {given} cells, but the header has {count}"),
            (False, False): tr("{source}: line {line} has {given} cells, but the first line has {count}"),
        }[len(row) == 1, bool(self.dialect.header)]
        raise ExperimentError(words.format(source=self.source, line=line, given=len(row), count=len(self.names)))

    def _take_header(self, row):
        """Names the columns by the first row, or by number where it is no header; whether it was one."""
        if len(row) < 2:
            self._refuse_single()
        if len(row) > MOST_COLUMNS:
            raise ExperimentError(
                tr("{source} has {count:,} columns; this program reads up to {most_columns:,}").format(
                    source=self.source, count=Count(len(row)), most_columns=Count(MOST_COLUMNS)
                )
            )
        # A spreadsheet's heading may be broken over lines; a name is one.
        given = [" ".join(cell.split()) for cell in row] if self.dialect.header else [""] * len(row)
        self.is_named = list(map(bool, given))
        names = [name or f"column {k}" for k, name in enumerate(given, 1)]
        self.names = _different_names(names)
        self.renamed = [new for old, new in zip(names, self.names, strict=True) if new != old]
        self.pieces = [[] for _ in self.names]
        self.odd = [{} for _ in self.names]
        self.words = [{} for _ in self.names]
        return self.dialect.header

    def _refuse_single(self):
        raise ExperimentError(
            tr("{source} has a single column; a table has two or more, parted by commas, semicolons or tabs").format(
                source=self.source
            )
        )

    def _take(self, rows, lines):
        cells = [[cell.strip() for cell in column] for column in zip(*rows, strict=True)]
        if not self.kinds:
            self.kinds = [self._holds_numbers(column) for column in cells]
            self.head = list(zip(*(column[:HEAD_ROWS] for column in cells), strict=True))
        for k, column in enumerate(cells):
            self.pieces[k].append(self._numbers(column, self.odd[k]) if self.kinds[k] else self._codes(column, k))
        self._count_rows(np.array(lines))

    def _count_rows(self, lines):
        self.lines.append(lines)
        self.count += len(lines)
        words = tr("{source} has more than {most:,} rows, the most this program reads")
        _refuse_more(words, self.source, self.count, MOST_ROWS)
        words = tr("{source} has more than {most:,} different words, the most this program reads")
        _refuse_more(words, self.source, sum(map(len, (*self.words, *self.odd))), MOST_WORDS)

    def _holds_numbers(self, cells):
        present = [cell for cell in cells if not is_missing(cell)]
        return 2 * sum(is_number(cell, self.dialect) for cell in present) >= len(present) > 0

    def _codes(self, cells, k):
        """The cells of a column of text as numbers that count into its different words."""
        code = self.words[k]
        return np.fromiter((code.setdefault(cell, len(code)) for cell in cells), np.int64)

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
                    values[row] = self.dialect.number(cell)
                except ValueError:
                    odd[self.count + row] = cell
        for row in np.flatnonzero(np.isinf(values)).tolist():
            odd[self.count + row], values[row] = cells[row], np.nan
        return values

    def table(self, beginning: str) -> Table:
        """All that was read, of a text that begins so. Raises ExperimentError where that is no table."""
        if self.count < 2:
            if self.dialect.header:
                words = (tr("{source} has no row below its header"), tr("{source} has 1 row below its header"))
            else:
                words = (tr("{source} has no row"), tr("{source} has 1 row"))
            having = words[self.count].format(source=self.source)
            raise ExperimentError(tr("{having}; it needs at least 2 rows").format(having=having))
        columns = {name: self._column(k) for k, name in enumerate(self.names)}
        kept = [k for k, column in enumerate(columns.values()) if self.is_named[k] or not column.is_empty]
        if len(kept) < 2:
            self._refuse_single()
        return Table(
            self.source,
            self.dialect,
            {self.names[k]: columns[self.names[k]] for k in kept},
            np.concatenate(self.lines),
            tuple(tuple(row[k] for k in kept) for row in self.head),
            tuple(self._notes(kept, beginning)),
        )

    def _column(self, k):
        """A column in one piece, which takes the place of the pieces in memory."""
        joined = np.concatenate(self.pieces[k])
        self.pieces[k].clear()
        if self.kinds[k]:
            return Column(joined, self.odd[k])
        return Column(codes=joined, words=tuple(self.words[k]))

    def _notes(self, kept, beginning):
        """What was done to the table as it stands in the file."""
        if sentence := doubt(beginning, self.dialect):
            yield sentence
        if self.renamed:
            yield tr("Columns of the same name are numbered: {renamed}.").format(renamed=some(self.renamed))
        if dropped := len(self.names) - len(kept):
            words = (
                tr("1 column without a name and without values is left out.")
                if dropped == 1
                else tr("{count} columns without a name and without values are left out.")
            )
            yield words.format(count=dropped)


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

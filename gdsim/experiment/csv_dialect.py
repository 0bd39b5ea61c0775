"""How a CSV file is written: its encoding, separator, decimal sign and header, recognised from the file itself."""

import contextlib
import csv
import io
from collections import Counter
from dataclasses import dataclass
from itertools import islice

from gdsim.experiment.files import ExperimentError

# What is looked at to recognise a file: enough lines to see the rule, few enough to be quick.
SAMPLE_CHARACTERS = 65536
SAMPLE_ROWS = 200
# In the order in which they are tried: commas also stand in numbers, semicolons and tabs hardly ever.
SEPARATORS = ("\t", ";", ",")
DECIMALS = (".", ",")
# As people name them, and as Python does. Windows writes "Latin-1" with a few signs more, such as the euro's.
ENCODINGS = {"UTF-8": "utf-8-sig", "UTF-16": "utf-16", "Latin-1": "cp1252"}
UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
# Bytes that no text holds: control characters but for tabs and the ends of lines and pages.
BINARY = bytes(set(range(32)) - set(b"\t\n\v\f\r"))
MISSING = frozenset({"", "na", "n/a", "nan", "null", "none", "?"})
# With a decimal comma a point would be a mark between thousands: never a number here.
COMMA_TO_POINT = str.maketrans(",.", ".x")


@dataclass(frozen=True)
class Dialect:
    """A key of ENCODINGS, a separator, a decimal sign, and whether the first line names the columns."""

    encoding: str = "UTF-8"
    separator: str = ","
    decimal: str = "."
    header: bool = True

    def number(self, cell: str) -> float:
        """The number in a cell; ValueError if there is none."""
        return float(cell.translate(COMMA_TO_POINT) if self.decimal == "," else cell)


def decode(data: bytes, source: str, encoding: str | None = None) -> tuple[str, str]:
    """A file's text and the key of its encoding, which is recognised unless given. Raises ExperimentError."""
    if encoding is None:
        encoding = "UTF-16" if data.startswith(UTF_16_MARKS) else "UTF-8"
        beginning = data[:SAMPLE_CHARACTERS]
        if encoding == "UTF-8" and len(beginning.translate(None, BINARY)) < len(beginning):
            raise ExperimentError(f"{source} is not a text file; save the table as CSV and open that")
        if encoding == "UTF-8" and not _is_utf8(data):
            encoding = "Latin-1"
    try:
        return data.decode(ENCODINGS[encoding]), encoding
    except UnicodeDecodeError as error:
        if encoding == "Latin-1":
            # Every byte is a character of the standard's own Latin-1.
            return data.decode("latin-1"), encoding
        raise ExperimentError(f"{source} is not {encoding} text (byte {error.start})") from None


def _is_utf8(data):
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def recognised(text: str, encoding: str) -> Dialect:
    """How a text is most likely written."""
    separator = max(SEPARATORS, key=lambda separator: _regularity(sample(text, separator)))
    rows = sample(text, separator)
    decimal = _decimal(rows)
    dialect = Dialect(encoding, separator, decimal)
    return Dialect(encoding, separator, decimal, _has_header(rows, dialect))


def sample(text: str, separator: str) -> list[list[str]]:
    """The first rows that are not blank, as stripped cells."""
    lines = io.StringIO(text[:SAMPLE_CHARACTERS], newline="")
    rows = []
    with contextlib.suppress(csv.Error):  # which the reading itself will tell
        reader = csv.reader(lines, delimiter=separator)
        rows.extend([cell.strip() for cell in row] for row in islice(reader, SAMPLE_ROWS))
    if len(text) > SAMPLE_CHARACTERS and 1 < len(rows) < SAMPLE_ROWS:
        rows.pop()  # it was cut in its middle
    return [row for row in rows if any(row)]


def _regularity(rows):
    """The share of the rows that have the usual number of cells; 0 where they are not parted at all."""
    cells, count = Counter(map(len, rows)).most_common(1)[0] if rows else (1, 0)
    if cells < 2:
        return 0.0
    # Marks in every text but not in the heading are no separators; a few odd rows don't make another one right.
    return round(count / len(rows), 1) / (1.0 if len(rows[0]) == cells else 2.0)


def _decimal(rows):
    cells = [cell for row in rows for cell in row]
    comma = Dialect(decimal=",")
    with_comma = sum("," in cell and is_number(cell, comma) for cell in cells)
    with_point = sum("." in cell and is_number(cell, Dialect()) for cell in cells)
    return "," if with_comma > with_point else "."


def _has_header(rows, dialect):
    """A header has a word above numbers, or the table has no numbers at all."""
    first, rest = rows[0] if rows else [], rows[1:]
    columns = [[row[k] for row in rest if k < len(row) and not is_missing(row[k])] for k in range(len(first))]
    of_numbers = [2 * sum(is_number(cell, dialect) for cell in cells) >= len(cells) > 0 for cells in columns]
    if not any(of_numbers):
        return not any(is_number(cell, dialect) for cell in first)
    return any(numeric and not is_number(cell, dialect) for numeric, cell in zip(of_numbers, first, strict=True))


def is_missing(cell: str) -> bool:
    """Whether a stripped cell says that there is no value."""
    return cell.lower() in MISSING


def is_number(cell: str, dialect: Dialect) -> bool:
    try:
        dialect.number(cell)
    except ValueError:
        return False
    return True

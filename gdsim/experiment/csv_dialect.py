"""How a CSV file is written: its encoding, separator, decimal sign and header, recognised from the file itself."""

import contextlib
import csv
import io
import re
from collections import Counter
from dataclasses import dataclass, replace

from gdsim.experiment.files import ExperimentError
from gdsim.language import tr

# What is looked at to recognise a file: enough lines to see the rule, few enough to be quick.
SAMPLE_CHARACTERS = 65536
# In the order in which they are tried: commas also stand in numbers, semicolons and tabs hardly ever.
SEPARATORS = ("\t", ";", ",")
DECIMALS = (".", ",")
# As people name them, and as Python does. Windows writes "Latin-1" with a few signs more, such as the euro's.
ENCODINGS = {"UTF-8": "utf-8-sig", "UTF-16": "utf-16", "Latin-1": "cp1252"}
UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
# Bytes that no text holds: control characters but for tabs and the ends of lines and pages.
BINARY = bytes(set(range(32)) - set(b"\t\n\v\f\r"))
MISSING = frozenset({"", "na", "n/a", "nan", "null", "none", "?"})
# Whole thousands, by the decimal sign: groups of exactly three digits behind one to three that don't begin with 0.
GROUPS = {
    ".": re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+(?![\d,])"),
    ",": re.compile(r"[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])"),
}
# Excel's own first line, which names the separator.
SEPARATOR_LINE = re.compile(r'"?sep=([,;\t])"?[,;\t ]*\r?\n', re.IGNORECASE)
NO_SPACE = re.compile(r"\S")
COMMENT_LINE = re.compile(r"[ \t]*#[^\n]*\n")


@dataclass(frozen=True)
class Dialect:
    """A key of ENCODINGS, a separator, a decimal sign, and whether the first line names the columns.

    `grouped`: the other of comma and point may stand between thousands.
    """

    encoding: str = "UTF-8"
    separator: str = ","
    decimal: str = "."
    header: bool = True
    grouped: bool = False

    def number(self, cell: str) -> float:
        """The number in a cell; ValueError if there is none."""
        # As text is set, and as some programs write: no hyphen.
        cell = cell.replace("\N{MINUS SIGN}", "-")
        if self.grouped and (groups := GROUPS[self.decimal].match(cell)):
            cell = groups[0].replace("," if self.decimal == "." else ".", "") + cell[groups.end() :]
        # With a decimal comma a point is a mark between thousands, if anything: never a number's own.
        return float(cell.replace(".", "x").replace(",", ".") if self.decimal == "," else cell)


def decode(data: bytes, source: str, encoding: str | None = None) -> tuple[str, str]:
    """A file's text and the key of its encoding, which is recognised unless given. Raises ExperimentError."""
    guesses = [encoding]
    if encoding is None:
        guesses = ["UTF-16"] if data.startswith(UTF_16_MARKS) else ["UTF-8", "Latin-1"]
        beginning = data[:SAMPLE_CHARACTERS]
        if "UTF-8" in guesses and len(beginning.translate(None, BINARY)) < len(beginning):
            raise ExperimentError(
                tr("{source} is not a text file; save the table as CSV and open that").format(source=source)
            )
    for guess in guesses:
        try:
            return data.decode(ENCODINGS[guess]), guess
        except UnicodeDecodeError as error:
            place = error.start
    if guess == "Latin-1":
        # Every byte is a character of the standard's own Latin-1.
        return data.decode("latin-1"), guess
    raise ExperimentError(
        tr("{source} is not {guess} text (byte {place})").format(source=source, guess=guess, place=place)
    )


def preface(text: str) -> tuple[int, str, str | None]:
    """Where a table begins behind what stands above it, a line to be read first, and the separator Excel has named.

    Comments are left out; of these the last is the header where it has as many cells as the numbers below it.
    """
    place, separator, comment = 0, None, None
    if found := SEPARATOR_LINE.match(text):
        place, separator = found.end(), found[1]
    while found := COMMENT_LINE.match(text, place):
        place, comment = found.end(), found[0]
    if is_blank(text, place):
        return 0, "", None
    if comment is not None:
        rest = beginning(text, place)
        dialect = recognised(rest, "", separator)
        names, rows = sample(comment, dialect.separator), sample(rest, dialect.separator)
        if rows and 2 <= len(names[0]) == len(rows[0]) and not dialect.header:
            # A sign that is all there is of the name is the name.
            return place, comment if names[0][0] == "#" else comment.lstrip(" \t#"), separator
    return place, "", separator


def beginning(text: str, place: int) -> str:
    """As much of a text as is looked at, from a place on, and one more character if there is more."""
    return text[place : place + SAMPLE_CHARACTERS + 1]


def is_blank(text: str, place: int = 0) -> bool:
    """Whether there is nothing but white space from a place on."""
    return NO_SPACE.search(text, place) is None


def recognised(text: str, encoding: str, separator: str | None = None) -> Dialect:
    """How a text is most likely written; `separator` if it is known."""
    separator = separator or max(SEPARATORS, key=lambda separator: _regularity(sample(text, separator)))
    rows = sample(text, separator)
    decimal, grouped = _marks(rows, separator)
    dialect = Dialect(encoding, separator, decimal, True, grouped)
    return replace(dialect, header=_has_header(rows, dialect))


def doubt(text: str, dialect: Dialect) -> str:
    """A sentence on how numbers are read where all of them could as well be read with the marks' other meaning."""
    other = replace(dialect, decimal="," if dialect.decimal == "." else ".", grouped=not dialect.grouped)
    cells = [cell for cell in _marked(sample(text, dialect.separator)) if is_number(cell, dialect)]
    if not cells or not all(is_number(cell, other) for cell in cells):
        return ""
    if dialect.separator == "," and (dialect.decimal, dialect.grouped) == (".", False):
        # So nearly all programs write.
        return ""
    words = {
        (True, True): tr("Numbers are read with commas between thousands: {cell} is {number:.15g}."),
        (True, False): tr("Numbers are read with a decimal comma: {cell} is {number:.15g}."),
        (False, True): tr("Numbers are read with points between thousands: {cell} is {number:.15g}."),
        (False, False): tr("Numbers are read with a decimal point: {cell} is {number:.15g}."),
    }["," in cells[0], dialect.grouped]
    return words.format(cell=cells[0], number=dialect.number(cells[0]))


def sample(text: str, separator: str) -> list[list[str]]:
    """The first rows that are not blank, as stripped cells."""
    lines = io.StringIO(text[:SAMPLE_CHARACTERS], newline="")
    rows = []
    with contextlib.suppress(csv.Error):  # which the reading itself will tell
        rows.extend([cell.strip() for cell in row] for row in csv.reader(lines, delimiter=separator))
    if len(text) > SAMPLE_CHARACTERS and len(rows) > 1:
        rows.pop()  # it was cut in its middle
    return [row for row in rows if any(row)]


def _regularity(rows):
    """The share of the rows that have the usual number of cells; 0 where they are not parted at all."""
    cells, count = Counter(map(len, rows)).most_common(1)[0] if rows else (1, 0)
    if cells < 2:
        return 0.0
    # Marks in every text but not in the heading are no separators; a few odd rows don't make another one right.
    return round(count / len(rows), 1) / (1.0 if len(rows[0]) == cells else 2.0)


def _marks(rows, separator):
    """The decimal sign, and whether there are marks between thousands: the reading that makes most cells numbers.

    Of two that make as many, no marks between thousands are likelier. But where a comma parts the columns, or a tab, a
    comma in a number does not stand before decimals if it may stand between thousands.
    """
    cells = _marked(rows)
    readings = [(".", False), (",", False), (".", True), (",", True)]
    if separator != ";":
        readings = [(".", False), (".", True), (",", False), (",", True)]
    dialects = [Dialect(decimal=decimal, grouped=grouped) for decimal, grouped in readings]
    likeliest = max(dialects, key=lambda dialect: sum(is_number(cell, dialect) for cell in cells))
    return likeliest.decimal, likeliest.grouped


def _marked(rows):
    """The cells with a mark that is a decimal sign or stands between thousands."""
    return [cell for row in rows for cell in row if "," in cell or "." in cell]


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

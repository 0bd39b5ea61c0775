"""Reading and writing files so that neither a bad file nor a crash can do harm."""

import json
import math
import os
import re
import shutil
import stat
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import BinaryIO, Literal

from gdsim.language import tr
from gdsim.leaving import BeforeLeaving

MEGABYTE = 1 << 20
# An experiment is a page of text; this much is surely another kind of file.
LARGEST_EXPERIMENT = 16 * MEGABYTE
# Integers up to here can be turned into any other number without an overflow.
LARGEST_INTEGER = 2**63
# What is in this key is free-form: other programs' words, which this one keeps as they are.
KEPT = "view"
HALF_CHARACTER = re.compile("[\ud800-\udfff]")
# An experiment nests five deep; what is kept may nest more, but not so much that writing it back would fail.
MOST_NESTING = 50
# A refused value is quoted up to this many characters, so that the sentence stays one line.
LONGEST_QUOTE = 40
# Characters of a sentence with what it repeats of paths and names, so that it can still be read.
LONGEST_SENTENCE = 600
# Bytes of a file's name in that of its temporary file: systems take names of 255.
LONGEST_BEGINNING = 200
# Seconds after which what was not finished never will be: a day, longer than any export.
ABANDONED_SECONDS = 24 * 3600

IRREGULAR = "it is not a regular file"
# What a system says most often when it refuses.
REASONS = (
    "no such file or directory",
    "permission denied",
    "is a directory",
    "not a directory",
    "file name too long",
    "file exists",
    "no space left on device",
    "read-only file system",
    "too many levels of symbolic links",
    "directory not empty",
)
# What can be refused of a path.
Doing = Literal["open", "read", "write", "write into"]


class ExperimentError(ValueError):
    """What was asked for cannot be: one sentence that names the key or file and what would be right."""

    def __init__(self, sentence: str):
        super().__init__(shortened(sentence))


def read_bytes(path, largest: int) -> bytes:
    """The whole file; refused when it holds more than `largest` bytes or cannot be read."""
    with refusals("read", path):
        mode = os.stat(path).st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            # A pipe that nobody writes to would be waited for, for ever.
            raise OSError(tr(IRREGULAR))
        with open(path, "rb") as file:
            # What the system makes up on demand is a file of no size, and may never end.
            size = os.fstat(file.fileno()).st_size
            if size > largest:
                raise ExperimentError(
                    tr("{path} is larger than {largest} MB, the most this program reads").format(
                        path=path, largest=largest // MEGABYTE
                    )
                )
            return file.read(size)


def replace_file(path, write: Callable[[BinaryIO], object]):
    """Write a file under a temporary name beside it, then put it in place: it is whole or unchanged."""
    with put_in_place(path) as temporary:
        if os.path.exists(path) and not os.path.isfile(path):
            raise OSError(tr(IRREGULAR))
        with open(temporary, "wb") as file:
            write(file)


@contextmanager
def put_in_place(path):
    """A temporary path beside `path` for a file, or for a folder where there is none or an empty one.

    It takes its place at the end; if that is not reached, nothing is left, or after a sudden end until the next time.
    Raises ExperimentError.
    """
    with refusals("write", path):
        target = Path(os.path.realpath(path))
        temporary = temporary_path(target, os.getpid())
        remove_abandoned(target.parent, target.name)
        with BeforeLeaving(lambda: remove(temporary)):
            try:
                yield temporary
                _to_the_disk(temporary)
                if target.is_file():
                    shutil.copymode(target, temporary)
                elif target.is_dir():
                    target.rmdir()
                os.replace(temporary, target)
            finally:
                remove(temporary)


@contextmanager
def refusals(doing: Doing, path):
    """Raises ExperimentError, "cannot read …: no such file", for what the system says of a path while `doing` it."""
    try:
        yield
    except OSError as error:
        raise ExperimentError(_cannot(doing, path, reason(error))) from None
    except ValueError:
        # Python itself refuses these before the system is asked.
        if "\0" not in str(path):
            raise
        raise ExperimentError(_cannot(doing, path, tr("no name holds a null character"))) from None


def _cannot(doing, path, reason):
    words = {
        "open": tr("cannot open {path}: {reason}"),
        "read": tr("cannot read {path}: {reason}"),
        "write": tr("cannot write {path}: {reason}"),
        "write into": tr("cannot write into {path}: {reason}"),
    }[doing]
    return words.format(path=path or quoted(""), reason=reason)


def numbered(folder: Path, stem: str, suffix: str) -> Iterator[Path]:
    """Names for a file: name.csv, name-2.csv, name-3.csv and so on, for whoever takes the first that is free."""
    yield folder / f"{stem}{suffix}"
    for number in count(2):
        yield folder / f"{stem}-{number}{suffix}"


def temporary_path(target: Path, process: int) -> Path:
    """Where a process writes what will bear the name of `target`."""
    return target.with_name(f".{_beginning(target.name)}.{process}.tmp")


def _beginning(name):
    """As much of a file's name as leaves room for what is added to it."""
    return os.fsencode(name)[:LONGEST_BEGINNING].decode(errors="ignore")


def remove(temporary: Path):
    """Takes away a file, or a folder of files, that will not be finished."""
    if temporary.is_dir():
        shutil.rmtree(temporary, ignore_errors=True)
    else:
        temporary.unlink(missing_ok=True)


def remove_abandoned(folder: Path, name: str | None = None):
    """Takes away what processes that came to a sudden end were writing for the file `name`, or for any file."""
    written = r".+" if name is None else re.escape(_beginning(name))
    pattern = re.compile(rf"\.{written}\.(?P<process>\d{{1,9}})\.tmp", re.DOTALL)
    # A folder that cannot be listed may still be written to.
    with suppress(OSError):
        for found in filter(None, map(pattern.fullmatch, os.listdir(folder))):
            if _is_abandoned(folder / found[0], int(found["process"])):
                remove(folder / found[0])


def _is_abandoned(temporary, process):
    if os.name == "nt":
        # There a process cannot be asked for without being interrupted.
        return time.time() - temporary.stat().st_mtime > ABANDONED_SECONDS
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    # A process of the same number was an earlier one.
    return process == os.getpid()


def _to_the_disk(temporary):
    """Returns when a power cut can do no harm any more."""
    for part in temporary.iterdir() if temporary.is_dir() else [temporary]:
        with open(part, "rb+") as file:
            os.fsync(file.fileno())


def reason(error: Exception) -> str:
    """What went wrong, amid a sentence; the system's words are translated where they are common ones."""
    said = getattr(error, "strerror", None)
    return tr(said.lower()) if said else str(error)


def parse_json(data: bytes):
    """JSON as plain Python values; what the standard leaves open (duplicate keys, NaN) is refused."""
    if len(data) > LARGEST_EXPERIMENT:
        raise ExperimentError(
            tr("the file is larger than {largest_experiment} MB, too large to be one").format(
                largest_experiment=LARGEST_EXPERIMENT // MEGABYTE
            )
        )
    try:
        # Editors on Windows put a byte order mark in front of UTF-8.
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExperimentError(tr("the file is not UTF-8 text (byte {start})").format(start=error.start)) from None
    try:
        values = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
        refuse_the_unusable(values)
    except json.JSONDecodeError as error:
        place = tr("line {line}, column {column}").format(line=error.lineno, column=error.colno)
        raise ExperimentError(
            tr("the file is not valid JSON: {what} ({place})").format(what=error.msg.lower(), place=place)
        ) from None
    except RecursionError:
        raise ExperimentError(tr("the file nests brackets far deeper than an experiment does")) from None
    except ExperimentError:
        raise
    except ValueError:
        # Python refuses to read integers of thousands of digits.
        raise ExperimentError(tr("the file holds a number with too many digits")) from None
    return values


def refuse_the_unusable(values):
    """Refuse null, numbers beyond all bounds, and half characters, wherever they are.

    In what is only kept, not understood, null and long integers may be: they are written as they were read.
    """
    _refuse_unusable(values, (), 0, True)


def _refuse_unusable(value, place, depth, understood):
    """`place` is a key or index and the place that it is in: a path is only made where there is something to say."""
    if depth > MOST_NESTING:
        raise ExperimentError(tr("the file nests brackets far deeper than an experiment does"))
    if isinstance(value, dict):
        understood = understood and place != (KEPT, ())
        for key, item in value.items():
            if HALF_CHARACTER.search(key):
                _refuse_half(f"a key of {_path(place) or 'the file'}")
            _refuse_unusable(item, (key, place), depth + 1, understood)
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            _refuse_unusable(item, (index, place), depth + 1, understood)
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise ExperimentError(
                tr("{place} is {value}; it takes a finite number").format(place=_path(place), value=value)
            )
    elif isinstance(value, str):
        if HALF_CHARACTER.search(value):
            _refuse_half(_path(place))
    elif understood and value is None:
        raise ExperimentError(
            tr("{place} is null; leave the key out to get its default").format(place=_path(place) or tr("the file"))
        )
    elif understood and abs(value) >= LARGEST_INTEGER:
        raise ExperimentError(
            tr("{place} has too many digits; integers have at most {count}").format(
                place=_path(place), count=len(str(LARGEST_INTEGER))
            )
        )


def _refuse_half(path):
    raise ExperimentError(tr("{path} holds half a character (a lone surrogate), which no text may").format(path=path))


def _path(place):
    """A place in the words of the format: racers[0].learning_rate."""
    text = ""
    while place:
        name, place = place
        text = f"[{name}]{text}" if isinstance(name, int) else f".{name}{text}"
    return text.removeprefix(".")


def _object(pairs):
    values = dict(pairs)
    if len(values) < len(pairs):
        twice = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        raise ExperimentError(
            tr("the key {twice} appears twice in one object; keep one of them").format(twice=quoted(twice))
        )
    return values


def _refuse_constant(name):
    raise ExperimentError(tr("the file holds {name}, which is not JSON: numbers must be finite").format(name=name))


def quoted(value) -> str:
    """A value as JSON on one line, shortened."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"


def shortened(text: str) -> str:
    """A sentence without the middle of what is very long in it: the beginning says what it is about, the end why."""
    if len(text) <= LONGEST_SENTENCE:
        return text
    return f"{text[: LONGEST_SENTENCE // 2]}…{text[-LONGEST_SENTENCE // 2 :]}"


def without_home(text: str) -> str:
    """The same with ~ for the user's home: its name is often a person's."""
    home = Path.home()
    return text.replace(str(home), "~") if len(home.parts) > 1 else text

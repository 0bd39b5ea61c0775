"""The folder that a class's files lie in: one a student, each written whole, by any number of windows at once."""

import errno
import os
import time
from collections.abc import Iterable
from contextlib import contextmanager, suppress
from pathlib import Path

from gdsim.experiment.files import ExperimentError, refusals, replace_file
from gdsim.language import tr
from gdsim.lessons.class_sheet import (
    FORMAT,
    SUFFIX,
    PageNotes,
    Sheet,
    Student,
    encode,
    file_name,
    joined,
    merged,
    read,
)

# Seconds that are waited for another window, which needs hundredths of one, and between two looks.
PATIENCE, LOOK_SECONDS = 5.0, 0.02
# What a system says of a file that somebody else has locked.
TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


def add_notes(folder: Path, student: Student, notes: Iterable[tuple[str, PageNotes]]):
    """Adds what was noted, by lessons' names, to the student's file, beside what is there. Raises ExperimentError."""
    path = Path(folder) / file_name(student)
    with _locked(path):
        sheet = read(path) if path.exists() else Sheet(FORMAT, student)
        for lesson, page in notes:
            sheet = merged(sheet, lesson, page)
        replace_file(path, lambda file: file.write(encode(sheet)))


def read_class(folder: Path) -> tuple[tuple[Sheet, ...], tuple[str, ...]]:
    """A sheet for each student in a folder, and one sentence for each file that is none. Raises ExperimentError."""
    sheets, mistakes = [], []
    with refusals("read", folder):
        names = sorted(os.listdir(folder))
    for name in names:
        if not name.endswith(SUFFIX) or name.startswith("."):
            continue
        try:
            sheets.append(read(Path(folder) / name))
        except ExperimentError as error:
            mistakes.append(str(error))
    return joined(sheets), tuple(mistakes)


@contextmanager
def _locked(path):
    """Nobody else writes the file meanwhile; the system itself lets go where a process comes to a sudden end."""
    lock = path.with_name(f".{path.name}.lock")
    deadline = time.monotonic() + PATIENCE
    with refusals("write", path):
        while (descriptor := _try_to_lock(lock)) is None:
            if time.monotonic() > deadline:
                raise ExperimentError(tr("cannot write {path}: another window does not let go of it").format(path=path))
            time.sleep(LOOK_SECONDS)
    try:
        yield
    finally:
        if os.name == "nt":
            # What is open cannot be removed there.
            os.close(descriptor)
        with suppress(OSError):
            os.remove(lock)
        if os.name != "nt":
            os.close(descriptor)


def _try_to_lock(lock):
    """The open file that holds the lock; None while somebody else does."""
    descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        _lock(descriptor)
        # Whoever held it has removed it meanwhile: a lock on a file that nobody finds is none.
        if os.path.samestat(os.fstat(descriptor), os.stat(lock)):
            return descriptor
    except FileNotFoundError:
        pass
    except OSError as error:
        if error.errno not in TAKEN:
            os.close(descriptor)
            raise
    os.close(descriptor)
    return None


def _lock(descriptor):
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        # Not lockf, whose locks are a process's: two windows of one process would not exclude each other.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

"""Unsaved work in a file of this process's own, and what processes that came to a sudden end have left."""

import json
import os
import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, QTimer, Signal

from gdsim.experiment.files import (
    LARGEST_EXPERIMENT,
    ExperimentError,
    read_bytes,
    reason,
    remove_abandoned,
    replace_file,
)
from gdsim.experiment.schema import Experiment, decode, encode

# Seconds between a change and its copy on the disk: less than the 10 that may be lost, and not at every touch.
AUTOSAVE_SECONDS = 5
SUFFIX = ".draft"


class Draft(NamedTuple):
    """Work that is in no file yet: the experiment, the file it belongs to, and where its relative paths start.

    is_unlocked: what the experiment says of access is for others; whoever works on it may change all of it.
    """

    experiment: Experiment
    path: Path | None
    folder: Path | None
    is_unlocked: bool = False


class Orphan(NamedTuple):
    """A draft whose process has ended, and when it was written."""

    draft: Draft
    written: datetime
    file: Path


class Autosave(QObject):
    """Writes `draft()` at most AUTOSAVE_SECONDS after `touch`, whole or not at all.

    failed(sentence): it can't be written, said once until it can be again; or what others have left can't be read.
    A lock file beside each draft tells whether its process lives, so several windows never take each other's work.
    """

    failed = Signal(str)

    def __init__(self, draft: Callable[[], Draft], folder: Path | None = None, parent=None):
        super().__init__(parent)
        self._draft = draft
        self._folder = folder or drafts_folder()
        self._file = self._folder / f"{os.getpid()}-{uuid.uuid4().hex[:8]}{SUFFIX}"
        self._locks: dict[Path, QLockFile] = {}
        self._has_failed = False
        self._timer = QTimer(self, singleShot=True, interval=1000 * AUTOSAVE_SECONDS)
        self._timer.timeout.connect(self.write)

    def touch(self):
        """Something has changed."""
        if not self._timer.isActive():
            self._timer.start()

    def write(self) -> bool:
        """Writes the draft now; whether it is on the disk."""
        self._timer.stop()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if self._file not in self._locks and not self._lock(self._file):
                raise ExperimentError(f"cannot write {self._folder}: permission denied")
            write_draft(self._file, self._draft())
            self._has_failed = False
            return True
        except ExperimentError as error:
            why = str(error)
        except OSError as error:
            why = f"cannot write {self._folder}: {reason(error)}"
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(self.tr("Unsaved work is not protected from a crash: {reason}").format(reason=why))
        return False

    def forget(self):
        """The work is in a file, or given up."""
        self._timer.stop()
        _take_away(self._file)
        if self._file in self._locks:
            self._locks.pop(self._file).unlock()

    def orphans(self) -> list[Orphan]:
        """What others have left, the newest first; from now on it is locked, and so this process's to offer."""
        self._clear_up()
        found = []
        for file in self._folder.glob(f"*{SUFFIX}"):
            if file in self._locks or not self._lock(file):
                continue
            try:
                found.append(Orphan(read_draft(file), datetime.fromtimestamp(file.stat().st_mtime), file))
            except (ExperimentError, OSError) as error:
                # Left where it is: a newer program may understand it.
                self._locks.pop(file).unlock()
                sentence = self.tr(
                    "Unsaved work from before a sudden end cannot be read, and stays in {file}: {reason}"
                )
                self.failed.emit(sentence.format(file=file, reason=error))
        return sorted(found, key=lambda orphan: orphan.written, reverse=True)

    def discard(self, orphan: Orphan):
        """Nobody wants it any more, or it is in safe hands."""
        _take_away(orphan.file)
        self._locks.pop(orphan.file).unlock()

    def close(self):
        """The process ends in peace; orphans that were not decided on are offered again."""
        self.forget()
        for lock in self._locks.values():
            lock.unlock()
        self._locks.clear()

    def _clear_up(self):
        """Takes away what killed processes have left that is of no use to anybody."""
        remove_abandoned(self._folder)
        for lock in self._folder.glob("*.lock"):
            file = lock.with_suffix(SUFFIX)
            if not file.exists() and file not in self._locks and self._lock(file):
                self._locks.pop(file).unlock()

    def _lock(self, file):
        lock = QLockFile(str(file.with_suffix(".lock")))
        # A lock is not too old while its process lives.
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._locks[file] = lock
        return file in self._locks


def _take_away(file):
    # What another program holds open is only offered once more than it need be.
    with suppress(OSError):
        file.unlink()


def drafts_folder() -> Path:
    """In the user's own data folder."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "drafts"


def write_draft(file: Path, draft: Draft):
    """A line about where the work belongs, then the experiment. Raises ExperimentError."""
    places = {"path": draft.path and str(draft.path), "folder": draft.folder and str(draft.folder)}
    if draft.is_unlocked:
        places["unlocked"] = True
    data = json.dumps(places).encode() + b"\n" + encode(draft.experiment)
    replace_file(file, lambda out: out.write(data))


def read_draft(file: Path) -> Draft:
    """Raises ExperimentError when it is not such a file."""
    first, _, rest = read_bytes(file, LARGEST_EXPERIMENT).partition(b"\n")
    try:
        places = json.loads(first)
        path, folder = (places[key] and Path(places[key]) for key in ("path", "folder"))
        is_unlocked = places.get("unlocked") is True
    except (ValueError, KeyError, TypeError, AttributeError):
        raise ExperimentError(f"{file} is no draft of this program") from None
    return Draft(decode(rest), path, folder, is_unlocked)

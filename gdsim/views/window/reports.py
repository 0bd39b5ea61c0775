"""What went wrong while this process ran, in one file on this computer: for its user to read, and to send or not.

The file says what the machine offers, what was done last and what went wrong. It is whole at any moment, and where the
process comes to a sudden end, Python's own last words stand below (`faulthandler`). A process that ends in peace, to
which nothing happened, leaves no file.
"""

import faulthandler
import os
import threading
from collections import deque
from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLockFile, QStandardPaths

from gdsim.experiment.files import without_home
from gdsim.leaving import BeforeLeaving

SUFFIX = ".txt"
# How Python's last words begin, on Linux and macOS, and on Windows.
LAST_WORDS = ("Fatal Python error:", "Windows fatal exception:")
# Acts and errors that are told, the newest. With a thousand characters each a report is a page, or a few.
MOST_ACTS, MOST_ERRORS, LONGEST = 30, 10, 4000
# Reports that are kept, the newest.
MOST_KEPT = 10


class Report:
    """The file of this process. `note` and `add` may be called from any thread.

    What cannot be written is left out silently: an error must not cause the next.
    """

    def __init__(self, folder: Path | None = None):
        self._folder = folder or reports_folder()
        self.path = self._folder / f"report-{datetime.now():%Y-%m-%d-%H%M%S}-{os.getpid()}{SUFFIX}"
        self._machine = ""
        self._acts: deque[list] = deque(maxlen=MOST_ACTS)
        self._errors: deque[str] = deque(maxlen=MOST_ERRORS)
        self._turn = threading.RLock()
        self._file = None
        self._leaving = ExitStack()
        self._lock = QLockFile(str(self.path.with_suffix(".lock")))
        self._lock.setStaleLockTime(0)

    def open(self):
        """From now on a sudden end of the process is told in the file; Ctrl+C is none."""
        self._leaving.enter_context(BeforeLeaving(self.close))
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock.tryLock(0)
            self._was_enabled = faulthandler.is_enabled()
            self._file = self.path.open("wb", buffering=0)
            faulthandler.enable(self._file)
            self._write()

    @property
    def knows_machine(self) -> bool:
        return bool(self._machine)

    def describe_machine(self, text: str):
        """What the machine offers."""
        self._machine = text
        self._write()

    def note(self, act: str):
        """Something that was done, in words that say nothing of who did it, or to what."""
        with self._turn:
            if self._acts and self._acts[-1][1] == act:
                # As a slider's, that is dragged.
                self._acts[-1][2] += 1
            else:
                self._acts.append([f"{datetime.now():%H:%M:%S}", act, 1])
            self._write()

    def add(self, error: str):
        """Something that went wrong."""
        with self._turn:
            self._errors.append(f"{datetime.now().isoformat(' ', 'seconds')}\n{error[-LONGEST:].rstrip()}\n")
            self._write()

    @property
    def text(self) -> str:
        """All of it, for a reader; the user's home is ~."""
        with self._turn:
            acts = [f"{time} {act}" + (f" ({count} times)" if count > 1 else "") for time, act, count in self._acts]
            parts = [
                "A report of gdsim. It lies on this computer only, and nobody gets it unless you send it.",
                *self._errors,
                "\n".join(["Done last:", *acts]),
                "This computer:\n" + self._machine,
            ]
        return without_home("\n\n".join(parts)) + "\n\n"

    def close(self):
        """The process ends in peace, or hears of its own errors no more."""
        if self._file is not None:
            faulthandler.disable()
            if self._was_enabled:
                faulthandler.enable()
            self._file.close()
            self._file = None
        if not self._errors:
            with suppress(OSError):
                self.path.unlink(missing_ok=True)
        self._lock.unlock()
        self._leaving.close()

    def _write(self):
        # In place, so that what Python holds open for its last words is this file, and they come to stand at its end.
        with self._turn, suppress(OSError):
            if self._file is None:
                return
            data = self.text.encode(errors="replace")
            self._file.seek(0)
            self._file.write(data)
            self._file.truncate()


def reports_folder() -> Path:
    """In the user's own data folder."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "reports"


def sudden_ends(folder: Path | None = None) -> list[Path]:
    """The reports of processes that came to a sudden end, the newest first, each given out once.

    Those that were killed, to which nothing had happened, go; and of all reports the oldest.
    """
    found = []
    with suppress(OSError):
        reports = sorted((folder or reports_folder()).glob(f"report-*{SUFFIX}"), reverse=True)
        for place, path in enumerate(reports):
            lock = path.with_suffix(".lock")
            if not lock.exists() and place < MOST_KEPT:
                continue
            owner = QLockFile(str(lock))
            owner.setStaleLockTime(0)
            if not owner.tryLock(0):
                continue
            if any(words in read_report(path) for words in LAST_WORDS):
                found.append(path)
            elif place >= MOST_KEPT or "Traceback" not in read_report(path):
                path.unlink(missing_ok=True)
            owner.unlock()
    return found


def read_report(path: Path) -> str:
    """What stands in it, with ~ for the user's home, which Python's last words spell out."""
    with suppress(OSError):
        return without_home(path.read_text(encoding="utf-8", errors="replace"))
    return ""


def remove_report(path: Path):
    """Nobody wants to read it any more."""
    with suppress(OSError):
        path.unlink(missing_ok=True)

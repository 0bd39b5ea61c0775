"""Renders in a process of its own, so that a window in this one loses neither time nor its theme."""

import io
import multiprocessing
import os
import queue
import signal
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from gdsim.experiment.files import ExperimentError, remove, temporary_path
from gdsim.experiment.problem import Problem, prepare
from gdsim.experiment.schema import Experiment
from gdsim.export.encoders import STILL_ENDINGS, check_path
from gdsim.export.movie import Studio
from gdsim.export.offscreen import application
from gdsim.export.playback import Playback
from gdsim.export.settings import ExportSettings
from gdsim.export.still import still, write_still

# The window goes first: the lowest priority there is.
NICENESS = 19
# Pixels that a preview fits into.
PREVIEW_SIZE = QSize(420, 236)
# Ends the thread that sends requests; None is a request, to do nothing.
ENOUGH = object()


@dataclass(frozen=True)
class Preview:
    """Asks for the first, the middle and the last frame, then for an estimate; a newer request ends it."""

    settings: ExportSettings
    ending: str


@dataclass(frozen=True)
class Export:
    """Asks for a file."""

    settings: ExportSettings
    path: str


@dataclass(frozen=True)
class Picture:
    """Asks for the last frame as PNG."""

    settings: ExportSettings


class Superseded(Exception):  # noqa: N818 (nothing went wrong)
    """There is a newer request."""


class Renderer(QObject):
    """The process, as the window sees it. Answers come as signals, on the window's thread.

    previewed(index, image): frame 0, 1 or 2 of three. estimated(frames, seconds, bytes). progressed(done, frames).
    finished(path). pictured(image). failed(sentence).
    """

    previewed = Signal(int, object)
    estimated = Signal(int, float, object)
    progressed = Signal(int, int)
    finished = Signal(str)
    pictured = Signal(object)
    failed = Signal(str)
    _answered = Signal(str, object)

    def __init__(self, problem: Problem, last_step: int, parent=None):
        super().__init__(parent)
        # A surface's formula is compiled and cannot travel, its experiment can; own data travel with the problem.
        told = problem if problem.data else problem.experiment
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        self._writing: Path | None = None
        self._closing = False
        self._has_ended = self.tr("The process that renders has ended; close this window and open it again.")
        self._answered.connect(self._tell)
        # A large table takes a while to travel, and waits for the process to wake up first.
        self._messages = queue.SimpleQueue()
        self._messages.put((told, last_step))
        threads = ((self._listen, "export-answers"), (self._post, "export-requests"))
        self._threads = [threading.Thread(target=work, name=name, daemon=True) for work, name in threads]
        for thread in self._threads:
            thread.start()

    def ask(self, request: Preview | Export | Picture):
        """The newest request counts."""
        if isinstance(request, Export):
            self._writing = Path(os.path.realpath(request.path))
        self._messages.put(request)

    def cancel(self):
        """Ends what is being done; nothing is left of it."""
        self._messages.put(None)

    def close(self):
        """Ends the process at once; nothing is left of what it was writing."""
        self._closing = True
        self._process.terminate()
        self._process.join()
        self._messages.put(ENOUGH)
        for thread in self._threads:
            thread.join()
        self._connection.close()
        if self._writing:
            remove(temporary_path(self._writing, self._process.pid))

    def _post(self):
        while (message := self._messages.get()) is not ENOUGH:
            try:
                self._connection.send(message)
            except OSError:
                if not self._closing:
                    self._answered.emit("failed", (self._has_ended,))

    def _listen(self):
        try:
            while True:
                self._answered.emit(*self._connection.recv())
        except (EOFError, OSError):
            if not self._closing:
                self._answered.emit("failed", (self._has_ended,))

    def _tell(self, kind: str, values: Any):
        if kind == "previewed":
            self.previewed.emit(values[0], QImage.fromData(values[1]))
        elif kind == "pictured":
            self.pictured.emit(QImage.fromData(values[0]))
        else:
            getattr(self, kind).emit(*values)


def serve(connection):
    """The process: is told what to render, and answers requests until the window is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    application()
    try:
        told, last_step = connection.recv()
        playback = Playback(prepare(told) if isinstance(told, Experiment) else told, last_step)
        request = connection.recv()
        while True:
            try:
                answer(connection, playback, request)
            except Superseded:
                pass
            except ExperimentError as error:
                connection.send(("failed", (str(error),)))
            except OSError:
                raise
            except Exception as error:
                connection.send(("failed", (f"the export failed: {type(error).__name__}: {error}",)))
            request = connection.recv()
    except (EOFError, OSError):
        return


def answer(connection, playback: Playback, request):
    """Does what is asked for, unless something else is asked for meanwhile."""

    def look(*_):
        if connection.poll():
            raise Superseded

    def progress(done, frames):
        look()
        connection.send(("progressed", (done, frames)))

    if isinstance(request, Preview):
        studio = Studio(playback, request.settings)
        shown = studio.moments
        for index, moment in enumerate((shown[0], shown[len(shown) // 2], shown[-1])):
            look()
            connection.send(("previewed", (index, _packed(studio.image(moment)))))
        if request.ending not in STILL_ENDINGS:
            connection.send(("estimated", (len(shown), *studio.estimate(request.ending, look))))
        studio.close()
    elif isinstance(request, Picture):
        connection.send(("pictured", (_png(request.settings, playback),)))
    elif isinstance(request, Export):
        path = check_path(request.path)
        if path.suffix.lower() in STILL_ENDINGS:
            write_still(request.settings, path, _last(request.settings, playback))
        else:
            studio = Studio(playback, request.settings)
            studio.write(path, progress=progress)
            studio.close()
        connection.send(("finished", (str(path),)))


def _last(settings, playback):
    last = playback.last_step if settings.last is None else min(settings.last, playback.last_step)
    return playback.snapshot(last)


def _packed(image: QImage) -> bytes:
    """A preview as PNG."""
    image.setDevicePixelRatio(1.0)
    smooth = Qt.TransformationMode.SmoothTransformation
    image = image.scaled(PREVIEW_SIZE, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    buffer = QBuffer()
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def _png(settings, playback) -> bytes:
    packed = io.BytesIO()
    still(settings, _last(settings, playback)).save(packed, "PNG")
    return packed.getvalue()

"""Renders in a process of its own, so that a window in this one loses neither time nor its theme."""

import io
import os
import pickle
import queue
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from gdsim.experiment.extensions import load_extensions
from gdsim.experiment.files import ExperimentError, remove, temporary_path
from gdsim.experiment.problem import Problem
from gdsim.export.encoders import COMPRESSION, STILL_ENDINGS, check_path
from gdsim.export.frames import from_qimage, picture
from gdsim.export.movie import Studio
from gdsim.export.offscreen import application
from gdsim.export.playback import Playback
from gdsim.export.settings import ExportSettings
from gdsim.export.still import still, write_still
from gdsim.processes import DeafContext, stand_back

# Pixels of a preview's shorter side, at most: a larger frame looks like this one, only sharper.
PREVIEW_SIDE = 480
# Ends the thread that sends requests.
ENOUGH = object()


@dataclass(frozen=True)
class Preview:
    """Asks for the first, the middle and the last frame, then for an estimate; of a still for that one alone.

    A newer request ends it.
    """

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


def send(connection, thing):
    """Sends a thing with its arrays as they are: to copy those of a large table would hold up the window's thread."""
    arrays = []
    packed = pickle.dumps(thing, pickle.HIGHEST_PROTOCOL, buffer_callback=arrays.append)
    connection.send(len(arrays))
    connection.send_bytes(packed)
    for array in arrays:
        connection.send_bytes(array.raw())


def receive(connection):
    """What was sent so."""
    count, packed = connection.recv(), connection.recv_bytes()
    return pickle.loads(packed, buffers=[bytearray(connection.recv_bytes()) for _ in range(count)])


class Superseded(Exception):  # noqa: N818 (nothing went wrong)
    """There is a newer request."""


class Worker:
    """A process, and the two threads that talk with it; tell(worker, kind, values) is called on one of them."""

    def __init__(self, told, tell: Callable[["Worker", str, Any], None]):
        """`told` is what the process is to know before any request: see serve."""
        context = DeafContext()
        self._connection, theirs = context.Pipe()
        # Of what it makes only to measure it, nothing is left when it is ended amid that.
        self._scratch = tempfile.TemporaryDirectory(prefix="gdsim-", ignore_cleanup_errors=True)
        self.process = context.Process(target=serve, args=(theirs, self._scratch.name), daemon=True)
        self.process.start()
        theirs.close()
        self._tell = tell
        # A large table takes a while to travel, and waits for the process to wake up first.
        self._messages = queue.SimpleQueue()
        self._messages.put(told)
        threads = ((self._listen, "export-answers"), (self._post, "export-requests"))
        self._threads = [threading.Thread(target=work, name=name, daemon=True) for work, name in threads]
        for thread in self._threads:
            thread.start()

    def ask(self, request):
        self._messages.put(request)

    def close(self):
        """Ends the process at once, whatever it is doing."""
        self.process.terminate()
        self.process.join()
        self._messages.put(ENOUGH)
        for thread in self._threads:
            thread.join()
        self._connection.close()
        self._scratch.cleanup()

    def _post(self):
        while (message := self._messages.get()) is not ENOUGH:
            try:
                send(self._connection, message)
            except OSError:
                self._tell(self, "ended", ())

    def _listen(self):
        try:
            while True:
                self._tell(self, *self._connection.recv())
        except (EOFError, OSError):
            self._tell(self, "ended", ())


class Renderer(QObject):
    """Has a process render. Answers come as signals, on the window's thread.

    previewed(index, image): frame 0, 1 or 2 of three; of a still, 2. estimated(frames, seconds, bytes).
    progressed(painted, to_paint). finished(path). pictured(image). failed(sentence).
    """

    previewed = Signal(int, object)
    estimated = Signal(int, float, object)
    progressed = Signal(int, int)
    finished = Signal(str)
    pictured = Signal(object)
    failed = Signal(str)
    _answered = Signal(object, str, object)

    def __init__(self, problem: Problem, last_step: int, parent=None):
        super().__init__(parent)
        self._told = (problem, last_step)
        self._writing: Path | None = None
        self._answered.connect(self._hear)
        self._worker = Worker(self._told, self._answered.emit)

    def ask(self, request: Preview | Export | Picture):
        """The newest request counts."""
        if isinstance(request, Export):
            self._writing = Path(os.path.realpath(request.path))
        self._worker.ask(request)

    def stop(self):
        """Ends what is being done, at once; nothing is left of it."""
        self.close()
        # Painting cannot be interrupted, so what comes next is done by another process.
        self._worker = Worker(self._told, self._answered.emit)

    def close(self):
        """Ends the process at once; nothing is left of what it was writing."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        worker.close()
        if self._writing:
            remove(temporary_path(self._writing, worker.process.pid))
            self._writing = None

    def _hear(self, worker, kind: str, values: Any):
        if worker is not self._worker:
            # A late word of one that was stopped.
            return
        if kind == "ended":
            self.failed.emit(self.tr("The process that renders has ended; close this window and open it again."))
        elif kind == "previewed":
            self.previewed.emit(values[0], QImage.fromData(values[1]))
        elif kind == "pictured":
            self.pictured.emit(QImage.fromData(values[0]))
        else:
            getattr(self, kind).emit(*values)


def serve(connection, scratch: str):
    """The process: is told what to render, and answers requests until the window is gone.

    Temporary files go into the folder `scratch`, which is not its own to remove.
    """
    tempfile.tempdir = scratch
    stand_back()
    load_extensions()
    application()
    try:
        playback = Playback(*receive(connection))
        request = receive(connection)
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
            request = receive(connection)
    except (EOFError, OSError):
        return


def answer(connection, playback: Playback, request):
    """Does what is asked for, unless something else is asked for meanwhile."""

    def look(*_):
        if connection.poll():
            raise Superseded

    def progress(painted, to_paint):
        connection.send(("progressed", (painted, to_paint)))

    if isinstance(request, Preview) and request.ending in STILL_ENDINGS:
        connection.send(("previewed", (2, _png(_small(request.settings), playback))))
    elif isinstance(request, Preview):
        small = Studio(playback, _small(request.settings))
        shown = small.moments
        for index, moment in enumerate((shown[0], shown[len(shown) // 2], shown[-1])):
            look()
            connection.send(("previewed", (index, _packed(picture(from_qimage(small.image(moment)))))))
        small.close()
        look()
        studio = Studio(playback, request.settings)
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


def _small(settings):
    """The same for previews."""
    share = PREVIEW_SIDE / min(settings.size)
    return replace(settings, size=tuple(round(share * side) for side in settings.size)) if share < 1.0 else settings


def _png(settings, playback) -> bytes:
    return _packed(still(settings, _last(settings, playback)))


def _packed(image: Image.Image) -> bytes:
    packed = io.BytesIO()
    image.save(packed, "PNG", compress_level=COMPRESSION)
    return packed.getvalue()

"""Slow work beside the window, with progress, that can be called off."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from gdsim.experiment.files import ExperimentError


class Background(QObject):
    """Does one thing at a time, the newest; what it replaces, or what is called off, says nothing more.

    progressed(part): from 0 to 1. done(result). refused(sentence): it ended with an ExperimentError. failed(error).
    """

    progressed = Signal(float)
    done = Signal(object)
    refused = Signal(str)
    failed = Signal(object)
    _progress = Signal(object, float)
    _finished = Signal(object, object, object)

    def __init__(self, name: str, parent=None):
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._stop = Event()
        self._future: Future | None = None
        self._progress.connect(self._tell)
        self._finished.connect(self._deliver)

    def start(self, work: Callable, patience: float = 0.0):
        """Calls work(progress) in the thread; progress(part) is how it is stopped, too.

        What is ready within `patience` seconds is told before this returns.
        """
        self.cancel()
        stop = self._stop = Event()
        self._future = self._pool.submit(work, partial(self._report, stop))
        wait([self._future], patience)
        self._future.add_done_callback(partial(self._finish, stop))

    def cancel(self):
        self._stop.set()
        if self._future:
            # What waits for the thread is not begun.
            self._future.cancel()

    def close(self):
        """Ends the thread; nothing more is emitted."""
        self.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _report(self, stop, part):
        if stop.is_set():
            raise CancelledError
        self._progress.emit(stop, part)

    def _finish(self, stop, future):
        if not future.cancelled():
            error = future.exception()
            self._finished.emit(stop, None if error else future.result(), error)

    def _tell(self, stop, part):
        if not stop.is_set():
            self.progressed.emit(part)

    def _deliver(self, stop, result, error):
        if stop.is_set():
            return
        # What the thread has told of its progress may still be on its way.
        stop.set()
        if error is None:
            self.done.emit(result)
        elif isinstance(error, ExperimentError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)

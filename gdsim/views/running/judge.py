"""What can be concluded from the run so far, worked out beside the window: verdicts and critical learning rates."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from gdsim.simulation.judgement import judgement
from gdsim.simulation.snapshot import Snapshot

# Milliseconds between two judgements: a sentence that changes more often can't be read.
INTERVAL = 300


class Judge(QObject):
    """Emits `judged` for the newest snapshot shown, a few times a second at most. Its methods return at once."""

    judged = Signal(object)
    failed = Signal(object)
    _done = Signal(object, object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="judge")
        self._waiting: Snapshot | None = None
        self._working = False
        self._closed = False
        self._timer = QTimer(self, interval=INTERVAL, singleShot=True)
        self._timer.timeout.connect(self._next)
        self._done.connect(self._deliver)

    def show_snapshot(self, snapshot: Snapshot):
        """Judges this one, or whichever is the newest when there is time."""
        self._waiting = snapshot
        if not self._timer.isActive():
            self._next()

    def close(self):
        """Ends the thread; nothing more is emitted."""
        self._closed = True
        self._timer.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _next(self):
        if self._waiting is None or self._working or self._closed:
            return
        snapshot, self._waiting = self._waiting, None
        self._working = True
        self._timer.start()
        self._pool.submit(judgement, snapshot).add_done_callback(self._finish)

    def _finish(self, future):
        if not future.cancelled():
            error = future.exception()
            self._done.emit(None if error else future.result(), error)

    def _deliver(self, result, error):
        self._working = False
        if self._closed:
            return
        if error is not None:
            self.failed.emit(error)
        else:
            self.judged.emit(result)
        if not self._timer.isActive():
            self._next()

"""All work beside the window: in a thread, the newest request first, with progress, and it can be called off."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from gdsim.experiment.files import ExperimentError


def reraise(error: Exception):
    """For `failed`, where nothing is to be put right: raised on the window's thread, it reaches the error reporter."""
    raise error


class Job:
    """What a piece of work is given: `called_off` is set once nobody waits for it any more."""

    def __init__(self, tell: Callable):
        self.called_off = Event()
        self._tell = tell

    def progress(self, part: float):
        """Tells how much is done, from 0 to 1; raises CancelledError once the work was called off."""
        if self.called_off.is_set():
            raise CancelledError
        self._tell(self, part)


class Background(QObject):
    """Does one thing at a time, the newest; what it replaces, or what is called off, says nothing more.

    progressed(part): from 0 to 1. done(result). refused(sentence): it ended with an ExperimentError. failed(error).
    Its methods are called on the window's thread, where all this is told, and return at once.
    """

    progressed = Signal(float)
    done = Signal(object)
    refused = Signal(str)
    failed = Signal(object)
    _progress = Signal(object, float)
    _ended = Signal(object, object)

    def __init__(self, name: str, parent=None, pause: int = 0):
        """`pause` are milliseconds from the end of one work to what was asked for by `start_next`."""
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._job: Job | None = None
        self._future: Future | None = None
        self._next: Callable | None = None
        self._is_closed = False
        self._pause = QTimer(self, interval=pause, singleShot=True)
        self._pause.timeout.connect(self._go_on)
        self._progress.connect(self._tell)
        # Queued, since what ends at once would be told on the window's own thread, amid the request.
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done that is still to be told of."""
        return self._job is not None

    def start(self, work: Callable[[Job], object], patience: float = 0.0):
        """Calls work(job) in the thread, and off what is being done.

        What is ready within `patience` seconds is told before this returns.
        """
        self.cancel()
        if self._is_closed:
            return
        job = self._job = Job(self._progress.emit)
        future = self._future = self._pool.submit(work, job)
        if patience and wait([future], patience).done:
            self._deliver(job, future)
        else:
            future.add_done_callback(partial(self._ended.emit, job))

    def start_next(self, work: Callable[[Job], object]):
        """Calls work(job) once what is being done has ended, unless something newer is asked for by then."""
        self._next = work
        if not self.is_busy and not self._pause.isActive():
            self._go_on()

    def cancel(self):
        """Nothing that was asked for is wanted any more; what waits for the thread is not begun."""
        self._next = None
        if self._job:
            self._job.called_off.set()
            self._future.cancel()
            self._job = self._future = None

    def close(self):
        """Ends the thread; nothing more is done or emitted."""
        self._is_closed = True
        self._pause.stop()
        self.cancel()
        self._pool.shutdown(wait=True)

    def _go_on(self):
        if self._next and not self.is_busy:
            self.start(self._next)

    def _tell(self, job, part):
        if job is self._job:
            self.progressed.emit(part)

    def _deliver(self, job, future):
        if job is not self._job:
            return
        self._job = self._future = None
        self._pause.start()
        error = future.exception()
        if error is None:
            self.done.emit(future.result())
        elif isinstance(error, ExperimentError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)

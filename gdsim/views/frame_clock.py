"""The one clock of the window: pulls a snapshot at most sixty times a second and hands it to whoever draws."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from gdsim.simulation.snapshot import Snapshot

# Milliseconds between two frames: sixty a second, as often as a usual screen shows one.
FRAME_INTERVAL = 16


class FrameClock(QObject):
    """Emits `frame` with each new snapshot. It sleeps while nothing plays; `wake` it when something may change."""

    frame = Signal(object)

    def __init__(self, pull: Callable[[], Snapshot], parent=None):
        super().__init__(parent)
        self._pull = pull
        self._shown = None
        self._timer = QTimer(self, interval=FRAME_INTERVAL, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def wake(self):
        """Looks again from the next frame on, until nothing plays any more."""
        if not self._timer.isActive():
            self._timer.start()

    def stop(self):
        self._timer.stop()

    def _tick(self):
        snapshot = self._pull()
        if snapshot is not self._shown:
            self._shown = snapshot
            self.frame.emit(snapshot)
        elif not snapshot.playing:
            self._timer.stop()

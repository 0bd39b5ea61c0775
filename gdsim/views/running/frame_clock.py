"""The one clock of the window: pulls a snapshot at most sixty times a second and hands it to whoever draws."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from gdsim.simulation.snapshot import Snapshot

# Milliseconds between two frames: sixty a second, as often as a usual screen shows one.
FRAME_INTERVAL = 16
# Milliseconds after which it looks again where drawing took longer than that, and the next snapshot is being made …
SOON = 1
# … and how often, before it waits for a whole interval again: at a slow pace there is nothing to hurry for.
MOST_LOOKS = 8


class FrameClock(QObject):
    """Emits `frame` with each new snapshot. It sleeps while nothing plays; `wake` it when something may change.

    `drawn` follows when what the frame changed has been painted, with the seconds left until the next one is due.
    Where the last painting left none it comes before: the next snapshot is made beside it, and no frame waits for one.
    """

    frame = Signal(object)
    drawn = Signal(float)

    def __init__(self, pull: Callable[[], Snapshot], parent=None):
        super().__init__(parent)
        self._pull = pull
        self._shown = None
        self._timer = QTimer(self, interval=FRAME_INTERVAL, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        # Qt paints before it looks at timers that are due at once.
        self._after_painting = QTimer(self, interval=0, singleShot=True)
        self._after_painting.timeout.connect(self._tell_drawn)
        self._started = 0.0
        # Seconds that the last painting left until the next frame was due; below 0 where it took longer.
        self._idle = 0.0
        self._looks = 0

    def wake(self):
        """Looks again from the next frame on, until nothing plays any more."""
        if not self._timer.isActive():
            self._timer.start(FRAME_INTERVAL)

    def stop(self):
        self._timer.stop()
        self._after_painting.stop()

    def _tell_drawn(self):
        was_told = self._idle < 0.0
        self._idle = FRAME_INTERVAL / 1000.0 - (time.perf_counter() - self._started)
        if not was_told:
            self.drawn.emit(self._idle)

    def _tick(self):
        snapshot = self._pull()
        if snapshot is not self._shown:
            self._started = time.perf_counter()
            self._after_painting.start()
            self._shown = snapshot
            self._looks = MOST_LOOKS
            self._timer.start(FRAME_INTERVAL)
            self.frame.emit(snapshot)
            if self._idle < 0.0:
                self.drawn.emit(self._idle)
        elif not snapshot.playing:
            self._timer.stop()
        else:
            self._looks -= 1
            self._timer.start(SOON if self._looks > 0 else FRAME_INTERVAL)

"""The one clock of the window: pulls a snapshot at most sixty times a second and hands it to whoever draws."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from gdsim.simulation.snapshot import Snapshot

# Milliseconds between two frames: sixty a second, as often as a usual screen shows one.
FRAME_INTERVAL = 16
# What the simulation has at full speed where painting leaves it less, as a share of the time that painting takes: three
# eighths of all time then step, and five eighths draw.
ROOM = 0.6
# Milliseconds after which it looks again where no other snapshot was there, since it is being made …
SOON = 1
# … and how often, before it waits for a whole interval again: at a slow pace there is nothing to hurry for.
MOST_LOOKS = 8


class FrameClock(QObject):
    """Emits `frame` with each new snapshot. It sleeps while nothing plays; `wake` it when something may change.

    `drawn` follows when what the frame changed has been painted, with the seconds until the next one comes, in which
    nobody draws. Where the simulation runs as fast as it can the clock `is_hurried`, and there are some even where
    painting takes longer than a frame. While it `is_expecting` a snapshot it does not go to sleep, though none that it
    has seen plays.
    """

    frame = Signal(object)
    drawn = Signal(float)

    def __init__(self, pull: Callable[[], Snapshot], parent=None):
        super().__init__(parent)
        self._pull = pull
        self._shown = None
        self.is_hurried = self.is_expecting = False
        self._timer = QTimer(self, interval=FRAME_INTERVAL, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._after_painting = QTimer(self, interval=0, singleShot=True)
        self._after_painting.timeout.connect(self._tell_drawn)
        self._started = 0.0
        self._looks = 0

    def wake(self):
        """Looks again from the next frame on, until nothing plays any more."""
        if not (self._timer.isActive() or self._after_painting.isActive()):
            self._timer.start(FRAME_INTERVAL)

    def stop(self):
        self._timer.stop()
        self._after_painting.stop()

    def _tell_drawn(self):
        painting = time.perf_counter() - self._started
        left = max(FRAME_INTERVAL / 1000.0 - painting, ROOM * painting if self.is_hurried else 0.0)
        self._timer.start(int(1000.0 * left))
        self.drawn.emit(left)

    def _tick(self):
        snapshot = self._pull()
        if snapshot is not self._shown:
            self._started = time.perf_counter()
            self._shown = snapshot
            self._looks = MOST_LOOKS
            self._timer.stop()
            self.frame.emit(snapshot)
            # After what paints the window a moment later, which has its turn before.
            self._after_painting.start()
        elif not (snapshot.playing or self.is_expecting):
            self._timer.stop()
        else:
            self._looks -= 1
            self._timer.start(SOON if self._looks > 0 else FRAME_INTERVAL)

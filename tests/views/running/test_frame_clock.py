"""The clock with real timers: what it hands out, and when it says that it was drawn."""

import time
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QTimer

from gdsim.views.running.frame_clock import FRAME_INTERVAL, ROOM, FrameClock

# Milliseconds after which a test that waits has failed.
PATIENCE = 20_000
# Seconds that drawing takes: longer than a frame.
LONG = 0.03


def spend(seconds):
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass


class Window:
    """Draws each frame in so many seconds, and paints it in as many more once it has come back to the event loop."""

    def __init__(self, seconds):
        self.seconds, self.events, self.left = seconds, [], []
        self.clock = FrameClock(lambda: SimpleNamespace(playing=True))
        self._later = QTimer(interval=0, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._later.timeout.connect(lambda: self._note("painted"))
        self.clock.frame.connect(self._draw)
        self.clock.drawn.connect(self._note_drawn)

    def _draw(self, _):
        self._later.start()
        self._note("frame")

    def _note(self, event):
        spend(self.seconds)
        self.events.append(event)

    def _note_drawn(self, left):
        self.events.append("drawn")
        self.left.append(left)

    def run(self, qtbot):
        self.clock.wake()
        qtbot.waitUntil(lambda: len(self.left) >= 6, timeout=PATIENCE)
        self.clock.stop()
        self._later.stop()


@pytest.mark.parametrize("is_hurried", [False, True])
@pytest.mark.parametrize("seconds", [0.0, LONG], ids=["on time", "late"])
def test_no_frame_comes_before_the_last_one_is_painted(qtbot, seconds, is_hurried):
    window = Window(seconds)
    window.clock.is_hurried = is_hurried
    window.run(qtbot)
    count = len(window.left)
    assert window.events[: 3 * count] == ["frame", "painted", "drawn"] * count


def test_a_late_painting_leaves_the_simulation_time_where_it_runs_as_fast_as_it_can(qtbot):
    window = Window(LONG)
    window.run(qtbot)
    assert set(window.left) == {0.0}
    window = Window(LONG)
    window.clock.is_hurried = True
    window.run(qtbot)
    assert min(window.left) >= ROOM * 2.0 * LONG


def test_a_quick_painting_leaves_it_the_rest_of_the_frame(qtbot):
    window = Window(0.0)
    window.run(qtbot)
    assert 0.0 < max(window.left) <= FRAME_INTERVAL / 1000.0


def test_what_is_expected_is_shown_when_it_comes_though_nothing_plays_yet(qtbot):
    snapshots = [SimpleNamespace(playing=False)]
    clock = FrameClock(lambda: snapshots[-1])
    shown = []
    clock.frame.connect(shown.append)
    clock.is_expecting = True
    clock.wake()
    qtbot.waitUntil(lambda: shown == snapshots, timeout=PATIENCE)
    # The clock has looked again by then, and found nothing new.
    QTimer.singleShot(4 * FRAME_INTERVAL, lambda: snapshots.append(SimpleNamespace(playing=False)))
    qtbot.waitUntil(lambda: len(shown) == 2, timeout=PATIENCE)
    clock.is_expecting = False
    qtbot.waitUntil(lambda: not clock._timer.isActive(), timeout=PATIENCE)
    clock.stop()

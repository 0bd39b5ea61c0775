"""The clock with real timers: what it hands out, and when it says that it was drawn."""

import time
from types import SimpleNamespace

import pytest

from gdsim.views.running.frame_clock import FrameClock

# Milliseconds after which a test that waits has failed.
PATIENCE = 20_000


@pytest.mark.parametrize("seconds", [0.0, 0.03], ids=["on time", "late"])
def test_each_frame_is_said_to_be_drawn_once_and_a_late_one_before_it_is_painted(qtbot, seconds):
    clock = FrameClock(lambda: SimpleNamespace(playing=True))
    events = []

    def draw(snapshot):
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            pass
        events.append("frame")

    clock.frame.connect(draw)
    clock.drawn.connect(lambda idle: events.append("late" if idle < 0.0 else "in time"))
    clock.wake()
    qtbot.waitUntil(lambda: len(events) >= 12, timeout=PATIENCE)
    clock.stop()
    told = [event for event in events if event != "frame"]
    assert abs(events.count("frame") - len(told)) <= 1
    if seconds:
        assert set(told) == {"late"}

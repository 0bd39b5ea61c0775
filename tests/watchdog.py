"""How long a thread is held up by one thing, told in a way that a busy machine does not change.

The limit is a time on the thread's own processor clock, which stands still while other programs have the processor.
That clock, too, runs faster on a busy machine, whose caches and cores are shared: so a piece of work whose time is
known from the start is done again, and the limit grows as that has become slower. Time that the thread spends asleep
(for a lock, a file, the screen or another thread) is measured apart, without what it only waited for a free processor;
what it waits for has to wait for one as well, so that limit grows as the thread's own work took longer by the clock.
"""

import contextlib
import gc
import time
from pathlib import Path
from typing import NamedTuple

# Words of the known work, some hundredths of a second, and how often it is done for one measurement: longer in all than
# a busy machine leaves the processor to one program.
WORDS, TIMES = 40_000, 5
# What Linux knows of a thread: nanoseconds it ran, and that it was ready to run but had no processor.
SCHEDULED = Path("/proc/thread-self/schedstat")


class Lap(NamedTuple):
    """Seconds at work, asleep, and ready to work without a processor."""

    busy: float
    asleep: float
    queued: float


class Watchdog:
    """Measures laps of the thread it lives in, none of which may take longer than `limit`, in seconds."""

    def __init__(self, limit: float):
        self._limit = limit
        self._usual = min(known_work() for _ in range(TIMES))
        self._start = _times()

    def lap(self) -> Lap:
        """The time since the last call."""
        before, self._start = self._start, _times()
        wall, busy, queued = (now - then for now, then in zip(self._start, before, strict=True))
        return Lap(busy, max(0.0, wall - busy - queued), queued)

    def is_freeze(self, lap: Lap) -> bool:
        """Whether a lap was too long, if the machine is as slow as it is now."""
        if max(lap.busy, lap.asleep) <= self._limit:
            return False
        slowness = sum(known_work() for _ in range(TIMES)) / TIMES / self._usual
        self._start = _times()
        crowd = 1.0 + lap.queued / lap.busy
        limit = self._limit * max(1.0, slowness)
        return lap.busy > limit or lap.asleep > limit * crowd


def known_work() -> float:
    """Seconds of processor for always the same work, which needs memory as a window does.

    Garbage is not collected meanwhile: that takes longer the more the program holds, whatever the machine.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        start = time.thread_time()
        len({str(number): [number] for number in range(WORDS)})
        return time.thread_time() - start
    finally:
        if collects:
            gc.enable()


def _times():
    """The clock on the wall, the thread's processor clock, and how long it waited for a processor; in seconds."""
    queued = 0
    with contextlib.suppress(OSError, ValueError, IndexError):
        queued = int(SCHEDULED.read_text().split()[1])
    return time.perf_counter(), time.thread_time(), queued / 1e9

"""Random events for an hour, after which the program must be no larger than before (Linux).

    make soak                                       # an hour; MINUTES=5 SEED=2 otherwise
    python tests/soak.py --minutes 5 --leak memory  # keeps something at every event, and so must fail

After each round of events everything is closed, a window in another language takes the place of the one that there is,
and one in English the place of that: a fresh window on the first experiment. There it is measured. What it takes
until then belongs to the start: modules, fonts, caches. Judged is the second half of the time: its growth, which is the
median slope between two samples times the samples that there are (Theil and Sen), may be no more than what GROWTH says.
"""

import argparse
import ctypes
import gc
import os
import statistics
import sys
import tempfile
import time
from itertools import combinations
from pathlib import Path

from random_events import feel_at_home

# Events of a round: some five seconds, so that a run of a few minutes has samples enough.
ROUND = 50
# Seconds that anything may take without showing progress: how quick the window is, random_events.py tells.
LIMIT = 10.0
# How much more there may be at the end of the second half, by the line through it: above what samples of a program that
# keeps nothing differ by, far below what a class would feel in a day. In MB; in numbers of each.
GROWTH = {"memory": 40.0, "threads": 2.0, "handles": 4.0, "processes": 1.0, "Qt objects": 120.0, "held": 120.0}
# Samples of the second half without which there is no line.
FEWEST = 4
MEGABYTE = 1e6
# Bytes that --leak memory keeps at every event.
LEAK = 200_000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--leak", choices=("memory", "threads", "handles", "Qt objects"), help="to see that it fails")
    parsed = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="gdsim-soak-"))
    feel_at_home(folder)
    print(f"seed {parsed.seed}, {parsed.minutes:g} minutes; what is done is in {folder / 'acts.log'}", flush=True)
    user, samples = _soak(folder, parsed)
    print("\n".join(user.failures))
    complaints = judged(samples)
    print("\n".join(complaints) or "flat")
    # Python's own way out would wait for what was leaked.
    sys.stdout.flush()
    os._exit(1 if complaints or user.failures else 0)


def judged(samples: list[dict[str, float]]) -> list[str]:
    """A sentence on each kind of thing of which there is ever more."""
    half = samples[len(samples) // 2 :]
    if len(half) < FEWEST:
        return [f"{len(half)} samples of the second half are too few: let it take longer"]
    complaints = []
    for name, most in GROWTH.items():
        slopes = [(half[j][name] - half[i][name]) / (j - i) for i, j in combinations(range(len(half)), 2)]
        growth = statistics.median(slopes) * (len(half) - 1)
        print(f"{name}: {half[0][name]:.0f} to {half[-1][name]:.0f}, growth {growth:+.1f} of at most {most:g}")
        if growth > most:
            complaints.append(f"{name} grew by {growth:.1f} in the second half; at most {most:g} would be flat")
    return complaints


def _soak(folder, parsed):
    from random_events import user_on_screen

    user = user_on_screen(folder, parsed.seed, (), LIMIT)
    samples, kept, number = [], [], 0
    start = last = time.monotonic()
    with user.listening():
        while time.monotonic() - start < 60.0 * parsed.minutes:
            user.act(_leaking(range(number, number + ROUND), parsed.leak, kept))
            number += ROUND
            user.start_afresh()
            samples.append(sample())
            if time.monotonic() - last >= 60.0 or len(samples) == 1:
                last = time.monotonic()
                told = ", ".join(f"{name} {count:.0f}" for name, count in samples[-1].items())
                print(f"{(last - start) / 60.0:4.1f} min, {number} events: {told}", flush=True)
        user.close()
    return user, samples


def sample() -> dict[str, float]:
    """How much there is now, of all that GROWTH names."""
    import shiboken6
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    gc.collect()
    # What was freed goes back to the system: else memory is what the largest moment took.
    ctypes.CDLL("libc.so.6").malloc_trim(0)
    roots = [QApplication.instance(), *(w for w in QApplication.topLevelWidgets() if w.parent() is None)]
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "memory": pages * os.sysconf("SC_PAGE_SIZE") / MEGABYTE,
        "threads": len(os.listdir("/proc/self/task")),
        "handles": len(os.listdir("/proc/self/fd")),
        "processes": sum(len(path.read_text().split()) for path in Path("/proc/self/task").glob("*/children")),
        "Qt objects": sum(1 + len(root.findChildren(QObject)) for root in roots),
        # Those that Python holds, wherever they belong; values are left out, of which pyqtgraph keeps a few hundred.
        "held": sum(isinstance(wrapper, QObject) for wrapper in shiboken6.getAllValidWrappers()),
    }


def _leaking(numbers, leak, kept):
    """The numbers; at each, something is kept that nobody needs."""
    import threading

    from PySide6.QtCore import QCoreApplication, QObject

    for number in numbers:
        if leak == "memory":
            kept.append(os.urandom(LEAK))
        elif leak == "threads":
            kept.append(threading.Thread(target=threading.Event().wait, daemon=True))
            kept[-1].start()
        elif leak == "handles":
            kept.append(open(os.devnull))  # noqa: SIM115
        elif leak == "Qt objects":
            QObject(QCoreApplication.instance())
        yield number


if __name__ == "__main__":
    sys.exit(main())

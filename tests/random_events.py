"""Random events on the real window, its lessons, languages and dialogs, the same ones for the same seed.

    python tests/random_events.py --events 10000 --seed 1
    python tests/random_events.py --seed 1 --from 900 --events 950      # only the numbers 900 … 949
    python tests/random_events.py --seed 1 --only 12,17,18
    python tests/random_events.py --events 10000 --seed 1 --slow        # beside programs that want every processor

They pass when nothing was raised in any thread, neither Qt nor anything else complained, the window was never held up
for longer than 0.3 s without showing progress (see watchdog.py), its last run, from the start, is bit for bit the
command line's, and all threads have ended. What an event meets depends on threads, too: a replay meets nearly the same.
Each needs a screen of its own: two programs that copy at the same moment on one screen disturb each other.
"""

import argparse
import faulthandler
import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent
# Seconds that anything may take without showing progress. By hand, on a machine with nothing else to do, it is strict.
LIMIT = 0.3
# Seconds without an end after which all threads say where they are, for the window must have got stuck.
STUCK = 3600


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--events", type=int, default=1000, metavar="N", help="the numbers of events end before N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", type=int, default=0, metavar="K", dest="first", help="leave out those before K")
    parser.add_argument("--only", metavar="I,J,…", help="leave out all others")
    parser.add_argument("--slow", action="store_true", help="beside programs that want every processor")
    parsed = parser.parse_args()
    numbers = [int(text) for text in parsed.only.split(",")] if parsed.only else range(parsed.first, parsed.events)
    folder = Path(tempfile.mkdtemp(prefix="gdsim-events-"))
    feel_at_home(folder)
    faulthandler.enable()
    faulthandler.dump_traceback_later(STUCK)
    print(f"seed {parsed.seed}, {len(numbers)} events; what is done is in {folder / 'acts.log'}", flush=True)
    start = time.monotonic()
    with _busy(os.cpu_count() if parsed.slow else 0):
        user = user_on_screen(folder, parsed.seed, numbers, LIMIT)
        user.run()
    for busy, what in user.slowest:
        print(f"  {busy:.3f} s  {what}")
    from random_acts import DIALOGS, OVER_THE_WINDOW

    print("reached:", ", ".join(sorted(user.reached)))
    print("not reached:", ", ".join(sorted(set(DIALOGS) - OVER_THE_WINDOW - user.reached)) or "none")
    print("\n".join(user.failures))
    print(f"{len(user.failures)} failures in {time.monotonic() - start:.0f} s; seed {parsed.seed}")
    return min(1, len(user.failures))


def feel_at_home(folder):
    """Settings and unsaved work have a home of their own; before Qt is imported, which remembers where they live."""
    os.environ.setdefault("XAUTHORITY", str(Path.home() / ".Xauthority"))
    for variable in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "CFFIXED_USER_HOME"):
        os.environ[variable] = str(folder / "home")
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ.pop(variable, None)
    (folder / "home").mkdir()
    sys.path.insert(0, str(ROOT))


@contextmanager
def _busy(count):
    """So many programs that never rest."""
    programs = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for program in programs:
            program.kill()
            program.wait()


def user_on_screen(folder: Path, seed: int, numbers, limit: float):
    """A user of the window, which is shown; `feel_at_home` comes before. The application lives to the end."""
    from PySide6.QtCore import QCoreApplication, Qt

    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    from PySide6.QtWidgets import QApplication
    from random_user import User

    from gdsim import app

    user_on_screen.application = QApplication(["gdsim"])
    sys.setswitchinterval(app.SWITCH_INTERVAL)
    window = app.open_window()
    window.show()
    return User(app.Place(window), folder, seed, numbers, limit)


if __name__ == "__main__":
    sys.exit(main())

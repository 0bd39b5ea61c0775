"""The program, interrupted at any moment of its life.

python tests/interrupting.py 300    # by hand, on a screen: so many moments for every way to start it
"""

import json
import os
import random
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).parent.parent
SECONDS = 60  # a program that was interrupted and is still there by then goes on as if nothing had happened
GRACE_SECONDS = 2  # what was started by it, and ends with it, may need so long to be gone
EXPERIMENT = {"gdsim": 1, "problem": {"type": "fit", "dataset": "house-prices"}, "epochs": 2000}
MAIN = (sys.executable, str(ROOT / "main.py"))
CONSOLE_SCRIPT = (str(Path(sys.executable).with_name("gdsim")),)
SMALL = ("--size", "320x180")
# Each way to start the program.
WAYS = {
    "list": (*MAIN, "list"),
    "check": (*CONSOLE_SCRIPT, "check", "run.gdsim"),
    "run": (*CONSOLE_SCRIPT, "run", "run.gdsim", "--trace", "run.csv"),
    "sweep": (*CONSOLE_SCRIPT, "sweep", "run.gdsim", "--learning-rates", "1e-3:1:40", "--seeds", "6", "--out", "t.csv"),
    "animation": (*MAIN, "export", "run.gdsim", "run.gif", *SMALL, "--seconds", "0.5"),
    "video": (*MAIN, "export", "run.gdsim", "run.mp4", *SMALL, "--seconds", "0.5"),
    "frames": (*CONSOLE_SCRIPT, "export", "run.gdsim", "frames", *SMALL, "--steps", "0:8"),
    "picture": (*MAIN, "export", "run.gdsim", "run.png"),
    "window": (*MAIN, "run.gdsim"),
}
EXPORTED = ("run.gif", "run.mp4", "frames", "run.png")
# A window does not end by itself: it is interrupted while it opens, and for some time after.
WINDOW_SECONDS = 3.0
# What may become of an interrupted program: all else is said as a sentence.
TOO_LATE = "it was over"
ANSWERED = "one line and status 130"
CLOSED = "the window was up, and was closed"
PYTHONS_OWN = "Python was interrupted before the program's first line"
# Here Python tells of the interrupt and goes on as if there had been none.
OVERHEARD = "Failed checking if argv[0] is an import path entry\n"
# What Python reads before the program can say how it wants to be interrupted.
FIRST_LINES = ("main.py", "gdsim/__init__.py", "gdsim/start.py", "gdsim/leaving.py")


def sweep(way: str, moments: int) -> Iterator[tuple[float, str]]:
    """Interrupts the program so many times: how many seconds after its start, and what became of it."""
    chance = random.Random(way)
    length = WINDOW_SECONDS if way == "window" else _seconds(way)
    for _ in range(moments):
        moment = chance.uniform(0.0, length)
        yield moment, _interrupt(way, moment)


def _start(way, folder):
    (folder / "run.gdsim").write_text(json.dumps(EXPERIMENT))
    return subprocess.Popen(
        WAYS[way],
        cwd=folder,
        env={**os.environ, "HOME": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Whatever it starts is in its group.
        start_new_session=True,
        # A shell has what it starts in the background ignore Ctrl+C, and that is inherited.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def _seconds(way):
    """How long it takes when nobody interrupts it."""
    with tempfile.TemporaryDirectory() as folder:
        begin = time.perf_counter()
        process = _start(way, Path(folder))
        _, errors = process.communicate(timeout=SECONDS)
        assert (process.returncode, errors) == (0, "")
        return time.perf_counter() - begin


def _interrupt(way, moment):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        process = _start(way, folder)
        time.sleep(moment)
        is_over = _is_over(process, folder)
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGCONT)
        try:
            _, errors = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            return "it went on"
        finally:
            has_left_processes = _end_group(process)
        unfinished = [path.name for path in folder.rglob("*") if path.suffix in (".tmp", ".lock", ".draft")]
    if has_left_processes or unfinished:
        return f"it left {unfinished or 'a process'}"
    if is_over and (process.returncode, errors) == (0, ""):
        return TOO_LATE
    return _named(way, process.returncode, errors)


def _is_over(process, folder):
    """Whether it has ended, or has done what it was asked for and is about to; else it is stopped."""
    process.send_signal(signal.SIGSTOP)
    if process.returncode is None:
        _, status = os.waitpid(process.pid, os.WUNTRACED)
        if not os.WIFSTOPPED(status):
            process.returncode = os.waitstatus_to_exitcode(status)
    has_said_something = bool(select.select([process.stdout], [], [], 0)[0])
    return has_said_something or any((folder / name).exists() for name in EXPORTED)


def _named(way, status, errors):
    if (status, errors) == (130, "gdsim: interrupted\n"):
        return ANSWERED
    if way == "window" and (status, errors) == (0, ""):
        return CLOSED
    files = re.findall(r'^ *File "(.*?)"', errors, flags=re.MULTILINE)
    # What is installed is below the checkout, too; Python's own start imports some of it.
    ours = [file for file in files if file.startswith(str(ROOT)) and not file.startswith(sys.prefix)]
    is_pythons = not errors or "KeyboardInterrupt" in errors
    statuses = (0,) if errors.startswith(OVERHEARD) else (-signal.SIGINT, 1)
    if is_pythons and status in statuses and all(file.endswith(FIRST_LINES) for file in ours):
        return PYTHONS_OWN
    return f"status {status}, {errors!r}"


def _end_group(process):
    """Whether anything was left that had to be ended."""
    latest = time.perf_counter() + GRACE_SECONDS
    while (is_left := _is_alive(process.pid)) and time.perf_counter() < latest:
        time.sleep(0.01)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    return is_left


def _is_alive(group):
    """Whether any process of a group is; one that has ended may still be listed, until the system takes note of it."""
    listed = subprocess.run(["ps", "-A", "-o", "pgid=,stat="], capture_output=True, text=True, check=True).stdout
    return any(line.split()[0] == str(group) and "Z" not in line for line in listed.splitlines())


def main():
    for way in sys.argv[2:] or WAYS:
        found = Counter()
        for moment, became in sweep(way, int(sys.argv[1])):
            found[became] += 1
            if became not in (TOO_LATE, ANSWERED, CLOSED, PYTHONS_OWN):
                print(f"{way} at {moment:.3f} s: {became}", flush=True)
        print(f"{way}: {dict(found)}", flush=True)


if __name__ == "__main__":
    main()

"""A process that is killed in the middle of its work, at any moment, a hundred times."""

import os
import random
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable

import pytest

TIMES = 100
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is split in two to be killed")


def in_a_process(script: str, *arguments) -> str:
    """What a script of its own prints; it must not complain. It can import what the tests can."""
    search = os.pathsep.join(filter(None, sys.path))
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": search},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def kill_again_and_again(work: Callable[[], None], found: Callable[[], None], times: int = TIMES):
    """Kills a copy of this process, which works over and over, at any moment of its work; asks what is found then."""
    chance = random.Random(0)
    start = time.perf_counter()
    os.waitpid(fork(work), 0)
    seconds = time.perf_counter() - start
    for _ in range(times):
        child = fork(work, again=True)
        time.sleep(chance.uniform(0.0, seconds))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), "it failed before it was killed"
        found()


def fork(work: Callable[[], None], again: bool = False) -> int:
    """Starts a copy of this process that works once, or over and over; returns when it is about to begin."""
    begun, beginning = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.write(beginning, b"!")
            work()
            while again:
                work()
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    os.read(begun, 1)
    os.close(begun)
    os.close(beginning)
    return child

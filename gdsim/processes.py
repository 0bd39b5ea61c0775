"""Processes that are started for work: they never hear of Ctrl+C, and end with the process that started them."""

import multiprocessing
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.context import SpawnContext, SpawnProcess

# Beside a window the window goes first, with ten times the share of the processor; at the lowest priority, 19, nothing
# would come to an end on a computer that is busy with something else, such as a call.
NICENESS = 10
# Of a process that leaves amid its work, the system's tracker would say in many lines what it cleans up.
QUIET = "ignore::UserWarning:multiprocessing.resource_tracker"


@contextmanager
def interrupts_held():
    """A process that is started here never hears of Ctrl+C, not even while Python starts; this one hears it after."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # It is started with the first process else, and lets interrupts through at once.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class DeafProcess(SpawnProcess):
    """A process that never hears of Ctrl+C."""

    def start(self):
        with interrupts_held():
            super().start()


class DeafContext(SpawnContext):
    """Starts only such processes, whenever that is: an executor starts each when there is work for it."""

    Process = DeafProcess


@contextmanager
def all_cores():
    """An executor with a process for each core."""
    before = os.environ.get("PYTHONWARNINGS")
    os.environ["PYTHONWARNINGS"] = QUIET if before is None else f"{before},{QUIET}"
    try:
        resource_tracker.ensure_running()
    finally:
        if before is None:
            del os.environ["PYTHONWARNINGS"]
        else:
            os.environ["PYTHONWARNINGS"] = before
    with ProcessPoolExecutor(mp_context=DeafContext(), initializer=_end_with_parent) as executor:
        try:
            yield executor
        finally:
            executor.shutdown(cancel_futures=True)


def stand_back():
    """The first thing that a process does which draws beside a window."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(NICENESS)


def _end_with_parent():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent():
    multiprocessing.parent_process().join()
    os._exit(0)

"""Processes that are started for work."""

import os
import signal
import sys

import pytest

from gdsim.processes import all_cores

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals cannot be held back there")


def meet(pipe, flags):
    """Waits at a named pipe for who comes from its other end, then says whether interrupts are held back here."""
    os.close(os.open(pipe, flags))
    return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, [])


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="needs two processes at once")
def test_no_process_hears_of_an_interrupt_however_late_it_is_started(tmp_path):
    pipe = tmp_path / "meeting"
    os.mkfifo(pipe)
    with all_cores() as executor:
        answers = [executor.submit(meet, pipe, flags) for flags in (os.O_RDONLY, os.O_WRONLY)]
        assert [answer.result() for answer in answers] == [True, True]

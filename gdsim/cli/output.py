"""What is printed: answers on standard output, complaints on standard error, a line each."""

import os
import select
import sys
from collections.abc import Iterable
from contextlib import suppress

from gdsim.experiment.files import reason, shortened
from gdsim.language import tr
from gdsim.leaving import printable


class OutputError(Exception):
    """What was asked for cannot be printed."""


def say(what: Iterable[str]):
    """Prints the lines that were asked for. Raises BrokenPipeError where nobody reads it, and OutputError."""
    try:
        print("".join(f"{line}\n" for line in what), end="", flush=True)
    except OSError as error:
        # Python must not try, and complain, once more when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise OutputError(tr("cannot write to standard output: {error}").format(error=reason(error))) from None


def complain(message: object, status: int) -> int:
    """One line of what is wrong, where anybody reads it; returns the status."""
    # The status counts where nobody can be told why. Without sys.stderr, print would take stdout for it.
    if sys.stderr:
        with suppress(OSError):
            print("gdsim:", printable(shortened(" ".join(str(message).split()))), file=sys.stderr)
    return status


def has_lost_its_reader() -> bool:
    """Whether standard output is a pipe whose reader has gone; on Windows that shows only in writing."""
    try:
        output = sys.stdout.fileno()
        poll = select.poll()
    except (AttributeError, OSError):
        # There is no standard output, it is no file, or the system cannot say.
        return False
    poll.register(output, 0)
    return any(event & (select.POLLERR | select.POLLHUP) for _, event in poll.poll(0))

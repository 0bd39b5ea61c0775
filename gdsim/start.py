"""Where the program begins: `python main.py` and the installed command `gdsim` are this."""

import os

from gdsim.leaving import leave_on_interrupt


def main():
    """The whole program; does not return."""
    leave_on_interrupt()
    _open_standard_streams()
    # What this imports takes its time.
    from gdsim.cli import main as command_line

    status = command_line()
    # All is done and written. Python's own way out takes so long that a Ctrl+C meets it, which would be lost or told in
    # many lines.
    os._exit(status)


def _open_standard_streams():
    """Gives a process that was started without some of its streams nothing in their place.

    The next file it opens would be taken for its standard error, and get what is said there.
    """
    for stream in (0, 1, 2):
        try:
            os.fstat(stream)
        except OSError:
            os.open(os.devnull, os.O_RDWR)

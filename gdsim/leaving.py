"""How the process ends: its statuses, and an end on the spot, as for Ctrl+C from the first line to the last.

An exception could come up in the middle of anything; amid Qt's import or a painting it is lost, or ends in an abort. So
the process says one line and is gone; who has something unfinished says beforehand how it is taken away. This is loaded
before all else, since until then Python answers Ctrl+C in its own way: it imports next to nothing.
"""

import os
import signal

# The last as shells have it.
DONE, FAILED, WRONG_REQUEST, INTERRUPTED = 0, 1, 2, 130
# For what cannot be shown. Written by its name it would make Python load a module to read this one.
REPLACEMENT = "\ufffd"
_clean_ups = []


def leave_on_interrupt():
    """From now on Ctrl+C ends the process."""
    signal.signal(signal.SIGINT, lambda *_: leave("interrupted", INTERRUPTED))


def leave(sentence: str, status: int):
    """Ends the process now. Call it in the main thread."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for clean_up in reversed(_clean_ups):
        try:  # noqa: SIM105 (contextlib may be what was being imported)
            clean_up()
        except Exception:
            pass
    try:
        # Not by sys.stderr, which may be in the middle of a line.
        os.write(2, f"gdsim: {printable(sentence)}\n".encode(errors="replace"))
    finally:
        os._exit(status)


def printable(text: str) -> str:
    """What a file or the environment says, without the characters that steer a terminal."""
    return "".join(character if character.isprintable() else REPLACEMENT for character in text)


class BeforeLeaving:
    """A context in which `clean_up` is called if the process is left, amid any line of it."""

    def __init__(self, clean_up):
        self._clean_up = clean_up

    def __enter__(self):
        _clean_ups.append(self._clean_up)

    def __exit__(self, *_):
        _clean_ups.remove(self._clean_up)

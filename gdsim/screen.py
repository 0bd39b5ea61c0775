"""Whether a window can be opened on the screen that the environment names; where not, Qt would abort the process."""

import ctypes
import os
import sys
from contextlib import contextmanager

from gdsim.language import tr
from gdsim.leaving import BeforeLeaving

# The variables that name a screen on Linux.
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
# What Qt tries, one after the other, where QT_QPA_PLATFORM does not choose.
USUAL_PLATFORMS = "wayland;xcb"
# A connection to each X server that answered, for good: one that loses its last user starts anew, and may turn Qt away
# meanwhile.
_kept_connections: dict[str | None, ctypes.c_void_p] = {}


def unreachable_screen() -> str:
    """One sentence if no window can be opened, else nothing; screens other than X11 and Wayland are trusted."""
    if not sys.platform.startswith("linux"):
        return ""
    names = os.environ.get("QT_QPA_PLATFORM") or USUAL_PLATFORMS
    with _quiet():
        if any(_answers(name.partition(":")[0]) for name in names.split(";")):
            return ""
    tried = " and of ".join(f"{name}={os.environ[name]}" for name in SCREENS if os.environ.get(name))
    return tr("the screen of {tried} cannot be reached: is it running, and may you use it?").format(tried=tried)


def _answers(platform):
    if platform == "xcb":
        return _x11_answers()
    return _wayland_answers() if platform.startswith("wayland") else True


def _x11_answers():
    """As Qt connects, with the user's key."""
    try:
        library = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    library.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(library.xcb_connect(None, None))
    answers = not library.xcb_connection_has_error(connection)
    if not answers or _kept_connections.setdefault(os.environ.get("DISPLAY"), connection) is not connection:
        library.xcb_disconnect(connection)
    return answers


def _wayland_answers():
    if not os.environ.get("WAYLAND_DISPLAY"):
        return False
    try:
        library = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return True
    library.wl_display_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(library.wl_display_connect(None))
    if connection:
        library.wl_display_disconnect(connection)
    return bool(connection)


@contextmanager
def _quiet():
    """The libraries print complaints of their own."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        kept = os.dup(2)
    except OSError:
        # The process was started without.
        kept = None

    def speak():
        if kept is None:
            os.close(2)
        else:
            os.dup2(kept, 2)

    try:
        # Who interrupts this is still told so.
        with BeforeLeaving(speak):
            os.dup2(nowhere, 2)
            try:
                yield
            finally:
                speak()
    finally:
        os.close(nowhere)
        if kept is not None:
            os.close(kept)

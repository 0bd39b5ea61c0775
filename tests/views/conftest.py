"""The whole window, for the tests that need it, and the window manager of users."""

import subprocess
import time

import pytest
from PySide6.QtWidgets import QApplication
from whole_window import forget_changes

from gdsim import app
from gdsim.views.running.view import View
from gdsim.views.toolkit.theme import NIGHT, base_font


@pytest.fixture(autouse=True)
def usual_type():
    """A window's style sheet and a large one's type do not reach the tests that come after it."""
    if QApplication.instance():
        # Only the first window of a program is built before there is one: under it, that takes twice as long.
        QApplication.instance().setStyleSheet("")
    yield
    if QApplication.instance() and QApplication.font() != base_font(NIGHT):
        QApplication.setFont(base_font(NIGHT))


@pytest.fixture
def on_stage(qtbot):
    """Shows a widget of so many pixels, as it stands in a tab or a panel, in the night theme; its work ends with it."""

    def show(widget, width, height):
        qtbot.addWidget(widget, before_close_func=lambda shown: isinstance(shown, View) and shown.end_work())
        widget.set_theme(NIGHT)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return show


MANAGER_SECONDS = 20.0  # a busy machine may need a while to start one


@pytest.fixture
def window(qtbot):
    """Shown on the first experiment; closing it asks nothing."""
    window = app.open_window()
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    qtbot.waitExposed(window)
    yield window
    forget_changes(window)
    window.close()


@pytest.fixture(scope="module")
def window_manager(qapp):
    """openbox on the tests' own screen: only under a window manager is a window active, as it is for users."""
    process = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        # It says so on the screen's root window once it manages.
        deadline = time.monotonic() + MANAGER_SECONDS
        while subprocess.run(["xdotool", "get_num_desktops"], capture_output=True).returncode:
            assert time.monotonic() < deadline, "openbox does not begin"
        yield
    finally:
        process.terminate()
        process.wait()

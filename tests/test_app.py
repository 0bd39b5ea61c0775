"""The program's start, as a desktop with a typeface and style of its own gives it."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from gdsim.app import open_window
from gdsim.views.theme import FONT_FAMILY


def test_every_word_is_set_in_the_shipped_typeface_from_the_start(qtbot, qapp):
    # Earlier tests have dressed the application already.
    qapp.setStyleSheet("")
    qapp.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    window = open_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    families = {QFontInfo(widget.font()).family() for widget in window.findChildren(QWidget) if widget.isVisible()}
    assert families == {FONT_FAMILY}
    assert QFontInfo(QApplication.font()).family() == FONT_FAMILY
    window.close()


# The program, which says when it has come to rest: nothing is drawn or moved any more.
AT_REST = """
from PySide6.QtCore import QTimer
from gdsim import app
open_window = app.open_window
def watched(path):
    window = open_window(path)
    QTimer.singleShot(2000, lambda: print("at rest", flush=True))
    return window
app.open_window = watched
raise SystemExit(app.main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a test cannot press Ctrl+C for another program there")
def test_ctrl_c_closes_a_window_in_which_nothing_happens():
    root = Path(__file__).parent.parent
    program = subprocess.Popen([sys.executable, "-c", AT_REST], cwd=root, stdout=subprocess.PIPE, text=True)
    try:
        assert program.stdout.readline() == "at rest\n"
        program.send_signal(signal.SIGINT)
        assert program.wait(timeout=10) == 0
    finally:
        program.kill()
        program.communicate()

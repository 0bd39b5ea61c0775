"""The program's start, as a desktop with a typeface and style of its own gives it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from gdsim.app import open_window
from gdsim.export.dialog import ExportDialog
from gdsim.views.document.autosave import read_draft
from gdsim.views.toolkit.theme import FONT_FAMILY


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


def test_no_source_is_read_while_the_windows_modules_are_imported():
    program = """
import linecache, sys
import gdsim.app
from gdsim.views.window.main_window import MainWindow
print(sys.modules[MainWindow.__module__].__file__ in linecache.cache)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr) == ("False\n", "")


def test_asked_again_the_export_dialog_comes_back_unless_the_run_has_gone_on(qtbot):
    window = open_window()
    qtbot.addWidget(window)
    window.show()

    def asked():
        window.export_asked.emit()
        (dialog,) = filter(ExportDialog.isVisible, window.findChildren(ExportDialog))
        return dialog

    first = asked()
    assert asked() is first
    window.session.step(1)
    qtbot.waitUntil(lambda: window.snapshot.recorded == 1)
    second = asked()
    assert second is not first
    window.close()
    assert not second.isVisible()


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


# The program, which says when there is unsaved work.
WITH_UNSAVED_WORK = """
from PySide6.QtCore import QTimer
from gdsim import app
open_window = app.open_window
def changed(path):
    window = open_window(path)
    def change():
        window.filing.document.setting.rename("Unsaved")
        print("changed", flush=True)
    QTimer.singleShot(0, change)
    return window
app.open_window = changed
raise SystemExit(app.main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there a program that is told to end does not get to hear of it")
def test_a_program_that_is_told_to_end_keeps_unsaved_work(tmp_path):
    root = Path(__file__).parent.parent
    homes = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME"), str(tmp_path))
    program = subprocess.Popen(
        [sys.executable, "-c", WITH_UNSAVED_WORK],
        cwd=root,
        env={**os.environ, **homes},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert program.stdout.readline() == "changed\n"
        program.terminate()
        assert program.wait(timeout=10) == -signal.SIGTERM
    finally:
        program.kill()
        program.communicate()
    (draft,) = tmp_path.rglob("*.draft")
    assert read_draft(draft).experiment.title == "Unsaved"


# The program, which says how many rows are run when the window comes and when another run starts, and then ends.
ON_LARGE_DATA = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from gdsim import app, cli
open_window = app.open_window
class Shown(QObject):
    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.Show:
            self.say()
        return False
def watched(path):
    window = open_window(path)
    def say():
        print(window.isVisible(), window.snapshot.problem.objective.samples, window.filing.document.path, flush=True)
    shown = Shown(window)
    shown.say = say
    window.installEventFilter(shown)
    window.session.started.connect(lambda *_: (say(), QTimer.singleShot(0, window.close)))
    return window
app.open_window = watched
raise SystemExit(cli.main(sys.argv[1:]))
"""


@pytest.mark.parametrize("last_line", ["5,6", "oops,6"])
def test_the_window_is_there_while_large_data_is_prepared(tmp_path, last_line):
    (tmp_path / "large.csv").write_text("x,y\n" + "1.25,3\n2.5,4.5\n" * 100_000 + last_line)
    path = tmp_path / "large.gdsim"
    path.write_text('{"gdsim": 1, "problem": {"type": "fit", "dataset": {"csv": "large.csv"}}}')
    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", ON_LARGE_DATA, path], cwd=root, capture_output=True, text=True, timeout=60
    )
    first, *later = done.stdout.splitlines()
    assert first == "True 546 None"
    if last_line == "5,6":
        assert (done.returncode, done.stderr) == (0, "")
        assert later == [f"True 200001 {path}"]
    else:
        assert (done.returncode, later) == (2, [])
        assert done.stderr == 'gdsim: large.csv: column x takes numbers, but line 200002 has "oops"\n'


# The program, which says what it shows once that is there and half a second has gone by, and then ends.
SAYS_WHAT_IS_SHOWN = """
import sys
from PySide6.QtCore import QTimer
from gdsim import app, cli
open_window = app.open_window
def watched(path):
    window = open_window(path)
    def title():
        return window.filing.document.setting.experiment.title
    def look():
        if window.isVisible() and (window.welcome.page or window.lessons.lesson or "saddle" in title()):
            looking.stop()
            QTimer.singleShot(500, say)
    def say():
        lesson, is_welcoming = window.lessons.lesson, window.welcome.page is not None
        print(lesson and lesson.name, is_welcoming, window.isFullScreen(), title(), sep="|", flush=True)
        window.close()
    looking = QTimer(window, interval=50)
    looking.timeout.connect(look)
    looking.start()
    return window
app.open_window = watched
raise SystemExit(cli.main(sys.argv[1:]))
"""


def shown_by(tmp_path, *arguments):
    """What the program shows, started by a user whose settings lie in a folder of their own."""
    done = subprocess.run(
        [sys.executable, "-c", SAYS_WHAT_IS_SHOWN, *arguments],
        cwd=Path(__file__).parent.parent,
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip().split("|")


def test_it_begins_with_the_start_page_and_closing_the_window_ends_it(tmp_path):
    assert shown_by(tmp_path) == ["None", "True", "False", "House prices by lot size"]


def test_it_opens_on_an_experiment_of_the_gallery(tmp_path):
    shown = ["None", "False", "False", "Who leaves the saddle first?"]
    assert shown_by(tmp_path, "gallery:race-2-saddle") == shown


# The program, which says which recorded run it shows, and then ends.
SAYS_WHAT_IS_RECORDED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog
from gdsim import app, cli
open_window = app.open_window
def watched(path):
    window = open_window(path)
    def look():
        for dialog in window.findChildren(QDialog):
            if getattr(dialog, "run", None):
                looking.stop()
                print(dialog.windowTitle(), dialog.where.text(), sep="|", flush=True)
                dialog.reject()
                window.close()
    looking = QTimer(window, interval=50)
    looking.timeout.connect(look)
    looking.start()
    return window
app.open_window = watched
raise SystemExit(cli.main(sys.argv[1:]))
"""


def test_it_opens_a_recorded_run(tmp_path):
    path = tmp_path / "run.npz"
    np.savez(path, loss=np.ones((1, 8)))
    done = subprocess.run(
        [sys.executable, "-c", SAYS_WHAT_IS_RECORDED, path], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Recorded run: run.npz|step 7 of 7\n"


@pytest.mark.skipif(sys.platform != "linux", reason="settings lie elsewhere there")
@pytest.mark.parametrize("arguments", [["lesson:momentum"], ["--lesson", "momentum"]])
def test_it_opens_on_a_lesson_which_is_remembered(tmp_path, arguments):
    assert shown_by(tmp_path, *arguments)[:3] == ["momentum", "False", "False"]
    (kept,) = tmp_path.rglob("*.conf")
    assert "momentum" in kept.read_text()


@pytest.mark.skipif(sys.platform != "linux", reason="settings lie elsewhere there")
def test_locked_it_fills_the_screen_and_keeps_nothing(tmp_path):
    # Without a window manager nothing fills the screen, but the window is told to.
    assert shown_by(tmp_path, "--lesson", "momentum", "--locked")[:3] == ["momentum", "False", "True"]
    assert not list(tmp_path.rglob("*.conf"))

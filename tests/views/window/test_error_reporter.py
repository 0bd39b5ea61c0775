"""What nobody caught: said kindly, and written into one file that stays on this computer."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from whole_window import forget_changes

from gdsim.views.document.message_bar import MessageBar
from gdsim.views.toolkit.text_dialog import TextDialog
from gdsim.views.window.acts import Acts
from gdsim.views.window.error_reporter import ErrorReporter
from gdsim.views.window.reports import MOST_KEPT, Report, read_report, reports_folder, sudden_ends

ROOT = Path(__file__).parents[3]
# Milliseconds that a busy machine may need for a dialog.
PATIENCE = 10_000


@pytest.fixture
def reporter(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    reporter = ErrorReporter(window, lambda: "a fine machine")
    reporter.install()
    yield reporter
    reporter.remove()
    reporter.report.path.unlink(missing_ok=True)


def dialog_of(reporter, qtbot):
    def shown():
        return next(filter(TextDialog.isVisible, reporter._window.findChildren(TextDialog)), None)

    qtbot.waitUntil(lambda: shown() is not None, timeout=PATIENCE)
    return shown()


def test_an_error_in_the_window_is_said_kindly_and_written_down(reporter, qtbot):
    sys.excepthook(ValueError, ValueError(f"the cat walked over {Path.home()}/keys"), None)
    dialog, path = dialog_of(reporter, qtbot), reporter.report.path
    assert "Your experiment is still here" in dialog.sentence.text()
    assert "Traceback" not in dialog.sentence.text()
    assert str(path) in dialog.sentence.text()
    written = path.read_text(encoding="utf-8")
    assert "the cat walked over ~/keys" in written
    assert str(Path.home()) not in written
    assert "a fine machine" in written
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().strip() == written.strip()
    dialog.close()
    reporter.remove()
    assert path.exists()


def test_an_error_in_another_thread_ends_in_the_same_place(reporter, qtbot):
    def fail():
        raise RuntimeError("in a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    dialog = dialog_of(reporter, qtbot)
    assert "in a thread" in dialog.text.toPlainText()
    dialog.close()


@pytest.mark.qt_log_ignore("a made-up warning")
def test_qts_own_warnings_are_written_down_but_do_not_disturb(reporter):
    qWarning("a made-up warning")
    assert "a made-up warning" in reporter.report.path.read_text(encoding="utf-8")
    assert reporter._window.findChildren(TextDialog) == []


def test_where_nothing_happened_no_file_is_left(reporter):
    reporter.report.note("play")
    path = reporter.report.path
    assert "play" in path.read_text(encoding="utf-8")
    reporter.remove()
    # Other tests of this process may have met an error, whose report stays.
    assert [left for left in path.parent.iterdir() if left.stem == path.stem] == []


def test_acts_are_told_in_words_that_are_not_the_users(window, tmp_path):
    report = Report(tmp_path)
    Acts(window, report.note)
    window.filing.document.setting.rename("Anna's secret")
    window.session.step()
    window.transport.pace_changed.emit(2.0)
    window.transport.pace_changed.emit(3.0)
    for menu in (action.menu() for action in window.menuBar().actions()):
        for action in menu.actions():
            if action.text() == "Expert words":
                action.trigger()
    window.filing.menus._recent.add(tmp_path / "anna.gdsim")
    recent = next(a.menu() for a in window.menuBar().actions()[0].menu().actions() if a.text() == "Open Recent")
    recent.aboutToShow.emit()
    forget_changes(window)
    recent.actions()[0].trigger()
    told = report.text
    assert "another pace (2 times)" in told
    assert "set: title" in told
    assert "menu: Expert words" in told
    assert "menu: an entry that came with its opening" in told
    assert "nna" not in told


# The program, which dereferences a null pointer once its window is up.
SUDDEN_END = """
import faulthandler
from PySide6.QtCore import QTimer
from gdsim import app
from gdsim.views.window import error_reporter
error_reporter.MACHINE_DELAY = 0
open_window = app.open_window
def doomed(path):
    window = open_window(path)
    QTimer.singleShot(1500, window.transport.toggle)
    QTimer.singleShot(2500, faulthandler._sigsegv)
    return window
app.open_window = doomed
app.main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there the process ends through a dialog of the system's")
def test_a_sudden_end_leaves_a_report_that_is_offered_at_the_next_start(qtbot):
    done = subprocess.run([sys.executable, "-c", SUDDEN_END], cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert done.returncode < 0
    (path,) = reports_folder_of_program().glob("report-*.txt")
    window = QWidget()
    qtbot.addWidget(window)
    messages = MessageBar(window)
    told = read_report(path)
    for words in ("Fatal Python error: Segmentation fault", "Python    ", "OpenGL", " play", "Screen"):
        assert words in told
    assert str(Path.home()) not in told
    reporter = ErrorReporter(window, str)
    reporter.offer_sudden_ends(messages, path.parent)
    show, discard = messages.findChildren(QPushButton)
    show.click()
    dialog = dialog_of(reporter, qtbot)
    assert "Segmentation fault" in dialog.text.toPlainText()
    dialog.close()
    discard.click()
    assert not path.exists()


def reports_folder_of_program():
    """Where the program keeps them, which is called otherwise than the tests' own."""
    return reports_folder().parents[1] / "gdsim" / "reports"


def test_reports_do_not_pile_up_and_those_who_were_killed_leave_none(tmp_path):
    for number in range(MOST_KEPT + 3):
        (tmp_path / f"report-2026-01-01-{number:06}-1.txt").write_text("Traceback\n")
    killed = tmp_path / "report-2026-02-01-000000-2.txt"
    killed.write_text("Done last:\n")
    killed.with_suffix(".lock").write_text(f"999999999\ngdsim\n{QSysInfo.machineHostName()}\n")
    assert sudden_ends(tmp_path) == []
    assert not killed.exists()
    assert len(list(tmp_path.glob("*.txt"))) == MOST_KEPT - 1


def test_a_folder_that_cannot_be_written_to_is_borne(tmp_path):
    (tmp_path / "file").write_text("")
    report = Report(tmp_path / "file" / "reports")
    report.open()
    report.add("an error")
    report.close()
    assert "an error" in report.text

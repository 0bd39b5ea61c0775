"""The composition root: builds the window, wires it, and installs the one error reporter."""

import gc
import os
import signal
import socket
import sys
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMetaObject, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gdsim import language
from gdsim.experiment.assets import ASSETS
from gdsim.experiment.datasets import is_large
from gdsim.experiment.extensions import load_extensions
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.schema import Experiment, FitProblem, read
from gdsim.lessons.lesson import Lesson
from gdsim.views.toolkit import accessible, theme
from gdsim.views.toolkit.application import make_application
from gdsim.views.toolkit.focus_ring import FocusRing
from gdsim.views.toolkit.language import LANGUAGE, chosen, speak
from gdsim.views.toolkit.settings import keep_nothing, settings
from gdsim.views.toolkit.typed_field import end_typing
from gdsim.views.window.acts import Acts
from gdsim.views.window.error_reporter import ErrorReporter

# Characters of a line in a report.
REPORT_WIDTH = 80
# Seconds after which Python offers another thread its turn: the window must not wait for the simulation.
SWITCH_INTERVAL = 0.0005
FIRST_EXPERIMENT = ASSETS / "experiments" / "house-prices.gdsim"


def main(
    path: str | None = None,
    *,
    lesson: Lesson | None = None,
    is_locked: bool = False,
    experiment: Experiment | None = None,
    recording: str | None = None,
    is_welcoming: bool = False,
) -> int:
    """Opens the window on an experiment file, or on the first experiment. Raises ExperimentError for a bad file.

    Where the file's data takes its time, the window shows the first experiment until then. Or it opens on a lesson,
    which cannot be left where it is locked; or on an experiment, as a new document; or with a recorded run beside it.
    Where it is welcoming the start page comes, unless the user has told it not to. A file that is an exam has the
    window to itself.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication.instance() or make_application(sys.argv[:1])
    application.setApplicationName("gdsim")
    sys.setswitchinterval(SWITCH_INTERVAL)
    if is_locked:
        keep_nothing()
    speak(chosen())
    if is_exam := _is_exam(path):
        keep_nothing(are_known=True)
    slow = _slow_experiment(path) if path else None
    window = open_window(None if slow else path)
    if experiment:
        window.filing.menus.begin(experiment)
    if lesson:
        # What reads Markdown is loaded by those alone who ask for lessons.
        from gdsim.lessons.library import as_spoken

        lesson = as_spoken(lesson)
    place = Place(window)
    try:
        signal.signal(signal.SIGTERM, lambda *_: QTimer.singleShot(0, lambda: _end(place.window)))
        if is_locked:
            _lock(window, lesson)
        elif is_exam:
            _examine(window)
        else:
            if lesson:
                window.lessons.open(lesson)
            elif is_welcoming:
                window.welcome.show_once_painted()
            window.show()
            window.filing.menus.offer_lost_work()
            place.reporter.offer_sudden_ends(window.filing.messages)
        if recording:
            window.filing.menus.open_path(Path(recording).resolve())
        # What has been loaded and built by now stays. Else the collector goes through all of it from time to time, and
        # a frame is a tenth of a second late.
        gc.freeze()
        gc.enable()
        refusals = []
        if slow:
            _open_beside(window, slow, Path(path).resolve(), refusals)
        with _closed_by_interrupts(lambda: place.window):
            status = application.exec()
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        place.clear()
    if refusals:
        raise ExperimentError(refusals[0])
    return status


class Place:
    """The one window there is, and the `reporter` of its errors; another language takes another window."""

    def __init__(self, window):
        self.reporter = ErrorReporter(window, _machine)
        self.reporter.install()
        self._take(window)

    def clear(self):
        """Errors are no longer reported."""
        self.reporter.remove()

    def _take(self, window):
        self.window = window
        self.reporter.serve(window)
        Acts(window, self.reporter.report.note)
        window.lessons.read_ahead()
        # Not amid the menu in which it was chosen.
        window.language_asked.connect(self._speak, Qt.ConnectionType.QueuedConnection)
        window.filing.document.exam_opened.connect(self._begin_exam, Qt.ConnectionType.QueuedConnection)

    def _speak(self, code):
        old = self.window
        if code == language.current() or not _may_go(old):
            old.show_language()
            return
        end_typing()
        is_presenting = old.presenter.is_on
        old.presenter.end()
        settings().setValue(LANGUAGE, code)
        old.memory.remember()
        speak(code)
        from gdsim.views.window.moving import move

        new = open_window()
        move(old, new)
        self._take(new)
        new.show()
        old.close()
        old.deleteLater()
        new.filing.menus.offer_lost_work()
        if is_presenting:
            new.presenter.begin()

    def _begin_exam(self, path):
        """In a window of its own: nothing that is open beside the old one stays, and nothing is kept from now on."""
        old = self.window
        if not _may_go(old):
            return
        old.memory.remember()
        keep_nothing(are_known=True)
        slow = _slow_experiment(path)
        window = open_window(None if slow else path)
        self._take(window)
        _examine(window)
        if slow:
            _open_beside(window, slow, path, [])
        old.vacate()
        old.close()
        old.deleteLater()


def _may_go(window):
    """Whether what a window can't hand on, a page that is being written and an export, may be given up."""
    from gdsim.export.dialog import ExportDialog

    return window.lesson_editing.may_leave() and all(dialog.may_stop() for dialog in window.findChildren(ExportDialog))


def _is_exam(path) -> bool:
    return path is not None and read(path).access.is_exam


def _examine(window):
    from gdsim.views.window.exam import Exam

    Exam(window).show()


def _machine():
    """What the machine offers, for a report: what a window that is up can tell at once."""
    from gdsim.doctor.examination import examine_here
    from gdsim.doctor.finding import page

    return page(examine_here(), REPORT_WIDTH)


def _lock(window, lesson):
    from gdsim.views.window.kiosk import Kiosk

    Kiosk(window, lesson).show()


def _slow_experiment(path) -> Experiment | None:
    """The experiment in a file if it takes long to prepare."""
    experiment = read(path)
    is_slow = isinstance(experiment.problem, FitProblem) and is_large(experiment.problem.dataset, Path(path).parent)
    return experiment if is_slow else None


def _open_beside(window, experiment: Experiment, path: Path, refusals: list[str]):
    """Prepares an experiment while the window is alive; if it is refused the window closes, and the reason is kept."""

    def refuse(sentence):
        refusals.append(sentence)
        window.close()

    window.filing.document.open_experiment(experiment, path, refuse)


@contextmanager
def _closed_by_interrupts(current):
    """Ctrl+C closes the `current()` window, also while nothing happens in it and Python would hear of no signal."""
    heard, told = socket.socketpair()
    told.setblocking(False)
    listener = QSocketNotifier(heard.fileno(), QSocketNotifier.Type.Read)
    # The handler runs as soon as any Python does.
    listener.activated.connect(lambda: heard.recv(1))
    signal.set_wakeup_fd(told.fileno())
    # Queued: the signal may come in the middle of anything, painting included.
    before = signal.signal(
        signal.SIGINT, lambda *_: QMetaObject.invokeMethod(current(), "close", Qt.ConnectionType.QueuedConnection)
    )
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        signal.set_wakeup_fd(-1)
        listener.setEnabled(False)
        heard.close()
        told.close()


def _end(window):
    """Ends the program, which was told to, without a question: unsaved work is offered at the next start."""
    window.filing.menus.keep_unsaved_work()
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGTERM)


def open_window(path: str | None = None):
    """The main window, not yet shown."""
    # All that is built stays: amid it the collector would go through everything for nothing, 50 ms long.
    is_collecting = gc.isenabled()
    gc.disable()
    try:
        return _built_window(path)
    finally:
        if is_collecting:
            gc.enable()


def _built_window(path):
    # Imported late: what draws OpenGL must be asked which one there is, which needs a QApplication.
    from gdsim.views.window.main_window import MainWindow

    accessible.install()
    application = QApplication.instance()
    if not application.findChild(FocusRing):
        FocusRing(application)
    # Widgets that are there before the typeface is set would keep the desktop's under a style sheet.
    QApplication.setFont(theme.base_font(theme.NIGHT))
    left_out = load_extensions()
    default = read(FIRST_EXPERIMENT)
    first = read(path) if path else default
    # Under that of another window what is built takes twice as long; the new window puts its own on.
    application.setStyleSheet("")
    window = MainWindow(first, default, Path(path).resolve() if path else None)
    window.export_asked.connect(lambda: _open_export(window))
    window.worksheet_asked.connect(lambda: _open_worksheet(window))
    window.doctor_asked.connect(lambda: _open_doctor(window))
    for sentence in left_out:
        window.filing.messages.offer(sentence[:1].upper() + sentence[1:])
    return window


def _open_doctor(window):
    """The dialog that says what this computer offers; one that is open comes to the front."""
    from gdsim.doctor.dialog import DoctorDialog

    if not _comes_to_the_front(DoctorDialog, window):
        DoctorDialog(window).show()


def _open_worksheet(window):
    """The dialog that prints lessons; one that is open comes to the front."""
    from gdsim.export.worksheet.dialog import WorksheetDialog

    if _comes_to_the_front(WorksheetDialog, window):
        return
    lessons, shown, folder = window.lessons, window.lessons.lesson, window.filing.menus.folder
    WorksheetDialog(lessons.all, shown.name if shown else None, lessons.level, folder, window).show()


def _comes_to_the_front(kind, window):
    """Whether there was a dialog of this kind, which is now before all others."""
    for dialog in filter(kind.isVisible, window.findChildren(kind)):
        dialog.raise_()
        dialog.activateWindow()
        return True
    return False


def _open_export(window):
    """The dialog for pictures and animations of the run as it stands; one that is busy, or of this run, comes back."""
    from gdsim.export.dialog import ExportDialog

    run, steps = window.filing.menus.replay(), window.snapshot.recorded
    for dialog in filter(ExportDialog.isVisible, window.findChildren(ExportDialog)):
        if dialog.is_exporting or dialog.shows(run, steps):
            dialog.raise_()
            dialog.activateWindow()
            return
        dialog.close()
    suggested, kept = window.filing.menus.suggested(""), window.memory.kept_view()
    ExportDialog(run, steps, window.theme, window.surface.look, suggested, window, kept).show()

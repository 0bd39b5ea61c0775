"""The one place where unexpected errors end: said kindly, the work kept, a report written on this computer."""

import sys
import threading
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from gdsim.views.document.message_bar import MessageBar
from gdsim.views.toolkit.text_dialog import TextDialog
from gdsim.views.window.reports import Report, read_report, remove_report, sudden_ends

# Milliseconds from the start until the report says what the machine offers: after the first frame, and what it needs.
MACHINE_DELAY = 3000


class ErrorReporter(QObject):
    """Catches what no one else caught, in any thread, and Qt's own warnings; `report` is its file.

    `install` takes over sys.excepthook, threading.excepthook and Qt's message handler; `remove` gives them back.
    """

    _reported = Signal(str)

    def __init__(self, window: QWidget, machine: Callable[[], str]):
        """`machine` tells what the machine offers, at once."""
        super().__init__()
        self.report = Report()
        self._window, self._machine = window, machine
        self._dialog = self._previous = None
        self._reported.connect(self._show)
        self._timer = QTimer(self, interval=MACHINE_DELAY, singleShot=True)
        self._timer.timeout.connect(self._describe_machine)

    def serve(self, window: QWidget):
        """From now on errors are told in this window."""
        self._window = window

    def install(self):
        self.report.open()
        handler = qInstallMessageHandler(self._on_qt_message)
        self._previous = (sys.excepthook, threading.excepthook, handler)
        sys.excepthook = lambda kind, error, trace: self.tell(error)
        threading.excepthook = lambda arguments: self.tell(arguments.exc_value)
        self._timer.start()

    def remove(self):
        if self._previous:
            sys.excepthook, threading.excepthook, handler = self._previous
            qInstallMessageHandler(handler)
            self._previous = None
            self._timer.stop()
            self.report.close()

    def tell(self, error: BaseException):
        """Writes the error down and tells the user once; may be called from any thread."""
        self.report.add("".join(traceback.format_exception(error)))
        self._reported.emit(f"{type(error).__name__}: {error}")

    def offer_sudden_ends(self, messages: MessageBar, folder: Path | None = None):
        """Asks, without getting in the way, whether somebody wants to read what processes before could still say.

        What is discarded is gone; else it stays, and is not offered again.
        """
        for path in sudden_ends(folder):
            messages.offer(
                self.tr("gdsim came to a sudden end; a report of it lies on this computer, and is sent to nobody."),
                (self.tr("Show the report"), partial(self._show_sudden_end, path)),
                (self.tr("Discard"), partial(remove_report, path)),
            )

    def _describe_machine(self):
        self._timer.stop()
        if not self.report.knows_machine:
            self.report.describe_machine(self._machine())

    def _on_qt_message(self, kind, context, message):
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self.report.add(f"Qt: {message}")

    def _show(self, what):
        if self._dialog is not None:
            return
        self._describe_machine()
        sentence = self.tr("Something went wrong inside gdsim. Your experiment is still here, and you can go on.")
        self._open(f"{sentence}\n{what}", self.report.text, self.report.path)

    def _show_sudden_end(self, path: Path):
        sentence = self.tr(
            "What gdsim could still say before its sudden end. If you send it to its makers, they see why."
        )
        self._open(sentence, read_report(path), path)

    def _open(self, sentence, text, path):
        where = self.tr("What happened was written to {path}.").format(path=path)
        self._dialog = TextDialog(self.tr("Something went wrong"), f"{sentence}\n{where}", text, path, self._window)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.show()

    def _forget_dialog(self):
        self._dialog = None

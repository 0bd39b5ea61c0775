"""The one place where unexpected errors end: said kindly, the work kept, a report written on this computer."""

import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QMessageBox, QWidget

# Reports are appended to one file; past this many bytes it starts anew.
REPORT_BYTES = 1 << 20


class ErrorReporter(QObject):
    """Catches what no one else caught, in any thread, and Qt's own warnings.

    `install` takes over sys.excepthook, threading.excepthook and Qt's message handler; `remove` gives them back.
    """

    _reported = Signal(str, str)

    def __init__(self, parent_widget: QWidget):
        super().__init__(parent_widget)
        self._window = parent_widget
        self._box = None
        self._previous = None
        self._reported.connect(self._show)

    def install(self):
        handler = qInstallMessageHandler(self._on_qt_message)
        self._previous = (sys.excepthook, threading.excepthook, handler)
        sys.excepthook = lambda kind, error, trace: self.report(error)
        threading.excepthook = lambda arguments: self.report(arguments.exc_value)

    def remove(self):
        if self._previous:
            sys.excepthook, threading.excepthook, handler = self._previous
            qInstallMessageHandler(handler)
            self._previous = None

    def report(self, error: BaseException):
        """Writes the error down and tells the user once; may be called from any thread."""
        path = write_report("".join(traceback.format_exception(error)))
        self._reported.emit(f"{type(error).__name__}: {error}", str(path))

    def _on_qt_message(self, kind, context, message):
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            write_report(f"Qt: {message}\n")

    def _show(self, what, path):
        if self._box is not None and self._box.isVisible():
            return
        self._box = QMessageBox(self._window)
        self._box.setIcon(QMessageBox.Icon.Warning)
        self._box.setWindowTitle(self.tr("Something went wrong"))
        self._box.setText(
            self.tr("Something went wrong inside gdsim. Your experiment is still here, and you can go on.")
        )
        self._box.setInformativeText(self.tr("What happened was written to {path}.").format(path=path))
        self._box.setDetailedText(what)
        self._box.setModal(False)
        self._box.show()


def report_path() -> Path:
    """Where reports are kept: the user's own data folder, nothing is sent."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "errors.txt"


def write_report(text: str) -> Path:
    """Appends to the report file; what can't be written is left out silently, an error must not cause the next."""
    path = report_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = "a" if path.exists() and path.stat().st_size < REPORT_BYTES else "w"
        with path.open(mode, encoding="utf-8") as file:
            file.write(f"{datetime.now().isoformat(timespec='seconds')}\n{text}\n")
    except OSError:
        pass
    return path

"""The process's Qt application, or one sentence where Qt would abort."""

import os
import sys

from PySide6.QtCore import QtMsgType, qFormatLogMessage, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gdsim.leaving import FAILED, leave

VARIABLE = "QT_QPA_PLATFORM"
# Qt's last words list what it could have used.
KNOWN = "Available platform plugins are: "


def make_application(arguments: list[str]) -> QApplication:
    """Ends the process where the environment names no screen that Qt can use: that cannot be raised through Qt."""
    warnings = []

    def hear(kind, context, message):
        if kind == QtMsgType.QtFatalMsg:
            leave(_refusal(warnings, message), FAILED)
        elif kind == QtMsgType.QtWarningMsg:
            warnings.append(message)
        elif kind == QtMsgType.QtDebugMsg:
            # Asked for, with QT_DEBUG_PLUGINS.
            print(qFormatLogMessage(kind, context, message), file=sys.stderr)

    before = qInstallMessageHandler(hear)
    try:
        application = QApplication(arguments)
    finally:
        qInstallMessageHandler(before)
    if not application.screens():
        leave(_refusal(warnings, ""), FAILED)
    return application


def _refusal(warnings, last_words):
    first, _, known = last_words.partition(KNOWN)
    chosen = os.environ.get(VARIABLE)
    sentence = "no window can be opened" + (f" with {VARIABLE}={chosen}" if chosen else "")
    reasons = [*warnings, *([] if known else [first])]
    # Where a plugin was looked for is never said, but quoted.
    said = "; ".join(reason.strip().rstrip(".").replace(' in ""', "") for reason in reasons if reason.strip())
    return ": ".join(filter(None, (sentence, said))) + (f" (possible are {known.strip().rstrip('.')})" if known else "")

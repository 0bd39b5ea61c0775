"""An exam: an experiment of which its file says what may be changed, in a window from which nothing leads elsewhere."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QCursor, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit

# What has a menu of its own with the clipboard in it, and takes a selection by the middle button.
HOLDING_TEXT = (QLabel, QLineEdit, QTextEdit)
KEYS_OFF = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste)


class Exam(QObject):
    """Locks a window, which is not yet shown: nothing of it is kept, and it ends with the window."""

    def __init__(self, window):
        super().__init__(window)
        self._window = window
        window.filing.document.is_kept = False
        window.setAcceptDrops(False)
        window.controls.problem.leave_out_own_data()
        # It would give the answers away, as before the prediction of a lesson.
        window.status.hide()
        self._take_ways_out()
        window.filing.messages.say(self.tr("This is an exam: nothing of it is saved, and closing the window ends it."))

    def show(self):
        self._window.show()
        # All keys and clicks of a window come by its handle, before anything else hears of them.
        self._window.windowHandle().installEventFilter(self)
        QApplication.instance().focusWindowChanged.connect(self._watch)

    def _watch(self, handle):
        """The run's numbers have a window of their own."""
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.KeyPress:
            return any(map(event.matches, KEYS_OFF)) or event.key() == Qt.Key.Key_Menu or _is_shift_f10(event)
        if event.type() == QEvent.Type.MouseButtonPress and event.button() != Qt.MouseButton.LeftButton:
            return isinstance(QApplication.widgetAt(QCursor.pos()), HOLDING_TEXT)
        return False

    def _take_ways_out(self):
        """Of the menus stays what neither loads, keeps nor explains anything; of the keys, those of what stays."""
        kept = self._window.keep_for_exam()
        for action in self._window.findChildren(QAction):
            if action not in kept:
                action.setShortcuts([])
        leave = self._window.addAction(self.tr("Quit"), QKeySequence("Ctrl+Q"))
        leave.triggered.connect(self._window.close)


def _is_shift_f10(event) -> bool:
    """The key of context menus where there is none of its own."""
    return event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier

"""A window that is painted once for all that has changed, however many graphics scenes it has."""

from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QGraphicsView, QWidget


class _Hold(QObject):
    """Keeps a window from being painted; remembers whether it wanted to."""

    wanted = False

    def eventFilter(self, window, event):
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        self.wanted = True
        return True


@contextmanager
def one_pass(window: QWidget):
    """What changes within is painted together, on the next return to the event loop.

    A graphics scene finds out what has changed later, and then has its whole window painted at once: with two scenes
    each frame would be put on the screen twice. So all scenes are asked before the window is painted.
    """
    yield
    hold = _Hold()
    window.installEventFilter(hold)
    for view in window.findChildren(QGraphicsView):
        if view.isVisible():
            QCoreApplication.sendPostedEvents(view.scene(), QEvent.Type.MetaCall)
    window.removeEventFilter(hold)
    if hold.wanted:
        # As Qt asks for it: after the layouts have found their places.
        QCoreApplication.postEvent(window, QEvent(QEvent.Type.UpdateRequest), Qt.EventPriority.LowEventPriority.value)

"""A window that is painted once for all that has changed, however many graphics scenes it has."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from gdsim.views.toolkit.plots import plots_in


class OnePass(QObject):
    """A context: what changes in the window within is painted together, on the next return to the event loop.

    A graphics scene finds out what has changed later, and then has its whole window painted at once: with two scenes
    each frame would be put on the screen twice. So all scenes are asked before the window is painted.
    """

    def __init__(self, window: QWidget):
        super().__init__(window)
        self._window = window
        self._is_wanted = False
        # After what is posted: by then the layouts have found their places.
        self._later = QTimer(self, interval=0, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._later.timeout.connect(self._paint)

    def __enter__(self):
        pass

    def __exit__(self, *_):
        self._is_wanted = False
        self._window.installEventFilter(self)
        for plot in plots_in(self._window):
            QCoreApplication.sendPostedEvents(plot.scene(), QEvent.Type.MetaCall)
        self._window.removeEventFilter(self)
        if self._is_wanted:
            self._later.start()

    def eventFilter(self, window, event):
        """Keeps the window from being painted, and remembers that it wanted to be."""
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        self._is_wanted = True
        return True

    def _paint(self):
        QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))

"""The kiosk: one lesson on the whole screen; nothing leads away from it, and it begins again for whoever comes."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence

from gdsim.lessons.lesson import Lesson

# Minutes without a key or a touch after which whoever was there has left.
REST_MINUTES = 3
# What tells that somebody is there.
SIGNS_OF_LIFE = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)
# They would leave the full screen, or what is shown.
KEYS_AWAY = (Qt.Key.Key_Escape, Qt.Key.Key_F11)
# Those of the lesson itself stay.
KEPT_SHORTCUTS = ("Ctrl+PgDown", "Ctrl+PgUp")


class Kiosk(QObject):
    """Locks a window, which is not yet shown, into a lesson; Ctrl+Q ends the program."""

    def __init__(self, window, lesson: Lesson, rest: float = REST_MINUTES):
        """`rest` is in minutes."""
        super().__init__(window)
        self._window, self._lesson = window, lesson
        window.menuBar().hide()
        window.setAcceptDrops(False)
        self._take_shortcuts()
        window.lessons.player_built.connect(lambda player: player.panel.hide_ways_out())
        window.lessons.opened.connect(self._hold)
        window.lessons.ended.connect(self._begin_soon)
        self._rest = QTimer(self, singleShot=True, interval=round(60_000 * rest))
        self._rest.timeout.connect(self._begin)
        self._begin()

    def show(self):
        """On the whole screen."""
        self._window.showFullScreen()
        # All keys and touches of the window come by here, before anything else hears of them.
        self._window.windowHandle().installEventFilter(self)
        self._rest.start()

    def eventFilter(self, watched, event):
        if event.type() in SIGNS_OF_LIFE:
            self._rest.start()
        return event.type() == QEvent.Type.KeyPress and event.key() in KEYS_AWAY

    def _take_shortcuts(self):
        for action in self._window.findChildren(QAction):
            if action.shortcut().toString() not in KEPT_SHORTCUTS:
                action.setShortcuts([])
        leave = self._window.addAction(self.tr("Quit"), QKeySequence("Ctrl+Q"))
        leave.triggered.connect(self._window.close)

    def _begin(self):
        self._window.lessons.open(self._lesson, 0)

    def _begin_soon(self):
        """Not amid the end of the one before; and not where the window itself goes."""
        QTimer.singleShot(0, self, lambda: self._window.isVisible() and self._begin())

    def _hold(self, lesson):
        if lesson is not self._lesson:
            QTimer.singleShot(0, self, self._begin)

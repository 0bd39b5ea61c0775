"""The keys of the program: they count wherever the focus is, but for what a focused widget needs itself."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

# Whoever holds one of these means it once; the others go on and on.
ONCE = (Qt.Key.Key_Space, Qt.Key.Key_R)


class WindowKeys(QObject):
    """Plays, steps and goes through time by key.

    Most widgets leave to the window what they don't want. Those that would take a key for what nobody expects don't
    get it: a closed list, which would choose another entry by its first letter; a row of tabs; a button, which would
    hand the focus on to the next.
    """

    def __init__(self, window):
        super().__init__(window)
        self._window = window
        session, transport = window.session, window.transport
        self._commands = {
            (Qt.Key.Key_Space, False): self._play,
            (Qt.Key.Key_Right, False): session.step,
            (Qt.Key.Key_Right, True): transport.step_epoch,
            (Qt.Key.Key_Left, False): transport.step_back,
            (Qt.Key.Key_Left, True): transport.step_epoch_back,
            (Qt.Key.Key_Home, False): transport.seek_start,
            (Qt.Key.Key_End, False): transport.seek_end,
            (Qt.Key.Key_R, False): session.reset,
        }
        QApplication.instance().focusChanged.connect(self._watch)

    def press(self, event) -> bool:
        """Does what a key stands for; says whether it stands for anything."""
        key, control = event.key(), _with_control(event)
        command = self._commands.get((key, control))
        if key == Qt.Key.Key_Escape and self._window.autopsy.is_open:
            command = self._window.autopsy.put_away
        elif key == Qt.Key.Key_Escape and self._window.presenter.is_on:
            command = self._window.presenter.end
        elif key == Qt.Key.Key_Escape and self._window.isFullScreen():
            command = self._window.showNormal
        if command and not (event.isAutoRepeat() and key in ONCE):
            command()
        return command is not None

    def eventFilter(self, watched, event):
        return event.type() == QEvent.Type.KeyPress and self._comes_first(watched, event) and self.press(event)

    def _play(self):
        """Plays or pauses, or goes on to the next moment of slow motion that waits for it."""
        slow_motion = self._window.session.slow_motion
        if slow_motion.waits:
            slow_motion.go_on()
        else:
            self._window.transport.toggle()

    def _watch(self, before, now):
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and self._window.isAncestorOf(now):
            now.installEventFilter(self)

    def _comes_first(self, widget: QWidget, event) -> bool:
        """Whether a key is the program's before it is the focused widget's."""
        if isinstance(widget, QAbstractButton):
            return event.key() != Qt.Key.Key_Space or widget is self._window.transport.play or _is_chosen(widget)
        if isinstance(widget, QAbstractSlider):
            return _with_control(event)
        if isinstance(widget, QTableView | QTreeView):
            # It would only choose once more what is chosen.
            return event.key() == Qt.Key.Key_Space
        return isinstance(widget, QComboBox | QTabBar)


def _is_chosen(button):
    """Whether it is the one that is down of several, which cannot be pressed once more."""
    group = button.group()
    return button.isChecked() and (group.exclusive() if group else button.autoExclusive())


def _with_control(event):
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

"""The window before a class: full screen, in larger type, with a bright pointer and the teacher's notes beside it."""

import time

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QCursor, QGuiApplication, QKeySequence, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication

from gdsim.views.toolkit.theme import Theme

# Pixels of the pointer, seen from the last row; much larger ones not every screen takes for a pointer.
POINTER_SIZE = 64
# Its disc is bright on dark and on light ground, and what it points at is seen through it; so are the rings around it.
POINTER_COLOR, POINTER_RINGS = "#b0ff3b1f", ("#ffffffff", "#b0000000")


class Presenter(QObject):
    """`actions` stand in the menu of lessons. `is_on`: while it is presented; `notes`: their window, or None."""

    def __init__(self, window):
        super().__init__(window)
        self._window, self._lessons = window, None
        self.is_on = False
        self.notes = None
        self._began = 0.0
        # The window as it was before: its state, its size, its columns, and whether a lesson was open.
        self._state, self._size = window.windowState(), window.size()
        self._sizes, self._was_in_lesson = None, False
        self._present = self._action(self.tr("Present"), self._toggle, "F5")
        self._pointer = self._action(self.tr("Bright pointer"), self._show_pointer, "P")
        self._shown = self._action(self.tr("Teacher's notes"), self._show_notes, "N")
        self.actions = [self._present, self._pointer, self._shown]
        # As the keys of a presenter's remote control.
        self._turning = [self._action(self.tr("Next page"), lambda _: self._lessons.turn(1), "PgDown")]
        self._turning.append(self._action(self.tr("Page before"), lambda _: self._lessons.turn(-1), "PgUp"))
        for action in self.actions:
            action.setCheckable(True)
        self._allow(False)

    def watch(self, lessons):
        """The notes are those of the page that is open in these."""
        self._lessons = lessons
        lessons.player_built.connect(lambda player: player.page_shown.connect(lambda _: self._show_page()))
        lessons.ended.connect(self._show_page)
        lessons.ended.connect(self.give_back_sizes)

    def begin(self):
        """The notes open by themselves where there is another screen for them."""
        if self.is_on:
            return
        window = self._window
        self.is_on = True
        self._began = time.monotonic()
        self._state, self._size, self._sizes = window.windowState(), window.size(), window.columns.all_sizes
        self._was_in_lesson = self._lessons.lesson is not None
        self._allow(True)
        window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        window.set_theme(window.theme)
        if self._other_screen():
            self._shown.setChecked(True)
            self._show_notes(True)

    def end(self):
        """Everything is as before."""
        if not self.is_on:
            return
        self.is_on = False
        self._show_pointer(False)
        self._show_notes(False)
        self._allow(False)
        self._window.setWindowState(self._state)
        self._window.set_theme(self._window.theme)
        self.give_back_sizes()

    def set_theme(self, theme: Theme):
        if self.notes is not None:
            self.notes.set_theme(theme)

    def give_back_sizes(self):
        """The columns as they were; those of the user's own work wait until a lesson that was opened meanwhile ends.

        All wait until the window has its size and its type again: in larger type columns are wider at least.
        """
        window = self._window
        is_as_before = not self.is_on and window.size() == self._size and window.is_dressed
        if is_as_before and self._sizes and self._was_in_lesson == (self._lessons.lesson is not None):
            window.columns.set_all_sizes(self._sizes)
            self._sizes = None

    def _toggle(self, is_on):
        if is_on:
            self.begin()
        else:
            self.end()

    def _allow(self, is_on):
        """What only counts while it is presented."""
        self._present.setChecked(is_on)
        for action in (self._pointer, self._shown, *self._turning):
            action.setEnabled(is_on)
        if not is_on:
            self._pointer.setChecked(False)
            self._shown.setChecked(False)

    def _show_pointer(self, is_shown):
        if QApplication.overrideCursor() is not None:
            QApplication.restoreOverrideCursor()
        if is_shown:
            QApplication.setOverrideCursor(pointer(self._window.devicePixelRatioF()))

    def _show_notes(self, is_shown):
        if is_shown and self.notes is None:
            self._build_notes()
        elif not is_shown and self.notes is not None:
            self.notes.close()

    def _build_notes(self):
        from gdsim.views.lesson.notes_window import NotesWindow

        self.notes = notes = NotesWindow(self._window, self._began)
        notes.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The keys of the presentation count there, too.
        notes.addActions([*self.actions, *self._turning])
        notes.ended.connect(self.end)
        notes.closed.connect(self._forget_notes)
        notes.set_theme(self._window.theme)
        self._show_page()
        screen = self._other_screen()
        if screen:
            notes.move(screen.availableGeometry().center() - notes.rect().center())
        notes.show()

    def _forget_notes(self):
        self.notes = None
        self._shown.setChecked(False)

    def _show_page(self):
        if self.notes is None:
            return
        player = self._lessons.player
        if self._lessons.lesson:
            self.notes.show_page(player.lesson, player.pages, player.number)
        else:
            self.notes.show_page(None, (), 0)

    def _other_screen(self):
        return next((screen for screen in QGuiApplication.screens() if screen is not self._window.screen()), None)

    def _action(self, title, handler, key):
        action = QAction(title, self._window)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(handler)
        self._window.addAction(action)
        return action


def pointer(scale: float) -> QCursor:
    """A bright disc, whose middle points."""
    picture = QPixmap(round(scale * POINTER_SIZE), round(scale * POINTER_SIZE))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(POINTER_COLOR))
    disc = QRectF(0.0, 0.0, POINTER_SIZE, POINTER_SIZE).adjusted(6.0, 6.0, -6.0, -6.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(disc)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, grown in zip(POINTER_RINGS, (0.0, 2.5), strict=True):
        painter.setPen(QPen(QColor(color), 3.0 if grown == 0.0 else 2.0))
        painter.drawEllipse(disc.adjusted(-grown, -grown, grown, grown))
    painter.end()
    return QCursor(picture, POINTER_SIZE // 2, POINTER_SIZE // 2)

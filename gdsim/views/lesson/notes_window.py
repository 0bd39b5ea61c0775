"""The teacher's own window while a lesson is presented: what to say, what comes next, and how long it has been."""

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gdsim.lessons.lesson import Lesson, Page
from gdsim.views.toolkit.layout import Scrolled
from gdsim.views.toolkit.page_text import PageText
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.widgets import SPACING

# Pixels: beside other windows of the teacher's, and wide enough for words.
SIZE = (460, 420)
# Milliseconds between two looks at the clock, which shows seconds.
TICK = 1000


class NotesWindow(QWidget):
    """Shows a page's notes and the next page's title. ended(): the presentation is to end. closed()."""

    ended = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, since: float):
        """`since` is when the presentation began, by time.monotonic."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Notes"))
        self._since = since
        self.elapsed = QLabel(objectName="title", textFormat=Qt.TextFormat.PlainText)
        self.elapsed.setAccessibleName(self.tr("Time since the beginning"))
        self.place = QLabel(objectName="muted", textFormat=Qt.TextFormat.PlainText)
        self.title = QLabel(objectName="heading", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.following = QLabel(objectName="muted", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.notes = PageText()
        self.notes.setAccessibleName(self.tr("Notes"))
        self._clock = QTimer(self, interval=TICK)
        self._clock.timeout.connect(self._show_time)
        self._clock.start()
        self._show_time()
        self._lay_out()
        self.resize(*SIZE)

    def show_page(self, lesson: Lesson | None, pages: tuple[Page, ...], number: int):
        """Page `number`, from 0; None: no lesson is open."""
        if lesson is None:
            self.place.clear()
            self.title.setText(self.tr("No lesson is open."))
            self.following.clear()
            self.notes.hide()
            return
        page = pages[number]
        self.place.setText(self.tr("page {number} of {count}").format(number=number + 1, count=len(pages)))
        self.title.setText(page.title)
        self.notes.show_text(page.notes or self.tr("This page has no notes."), lesson.folder)
        self.notes.show()
        following = self.tr("Next: {title}").format(title=pages[number + 1].title) if number + 1 < len(pages) else ""
        self.following.setText(following or self.tr("This is the last page."))

    def set_theme(self, theme: Theme):
        self.notes.set_theme(theme)

    def closeEvent(self, event):
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event):
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def _show_time(self):
        seconds = int(time.monotonic() - self._since)
        self.elapsed.setText(f"{seconds // 60}:{seconds % 60:02d}")

    def _lay_out(self):
        top = QHBoxLayout()
        top.addWidget(self.elapsed, 1)
        top.addWidget(self.place)
        content = QWidget()
        words = QVBoxLayout(content)
        words.setContentsMargins(0, 0, SPACING, 0)
        words.addWidget(self.notes)
        words.addStretch(1)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.title)
        column.addWidget(Scrolled(content), 1)
        column.addWidget(self.following)

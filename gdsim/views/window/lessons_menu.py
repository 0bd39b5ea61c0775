"""The menu of lessons: all there are, the program's own and a teacher's, and the way through the open one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSettings
from PySide6.QtGui import QAction, QActionGroup, QCursor, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenuBar, QWidget

from gdsim.lessons.lesson import LEVELS
from gdsim.views.window.class_menu import ClassMenu
from gdsim.views.window.lessons import Lessons

DONE = "✓"
# What the settings call a teacher's own folder.
FOLDER = "lessons/folder"


class LessonsMenu(QObject):
    """Fills it when it is opened: the files of a folder may have changed."""

    def __init__(self, window: QWidget, lessons: Lessons, bar: QMenuBar):
        super().__init__(window)
        self._window, self._lessons = window, lessons
        self._settings = QSettings("gdsim", "gdsim")
        self._menu = bar.addMenu(self.tr("&Lessons"))
        self._menu.aboutToShow.connect(self._fill)
        self._class = ClassMenu(window, self)
        self._next = self._action(self.tr("Next page"), lambda: lessons.turn(1), "Ctrl+PgDown")
        self._back = self._action(self.tr("Page before"), lambda: lessons.turn(-1), "Ctrl+PgUp")
        self._leave = self._action(self.tr("Leave the lesson"), lessons.leave)
        self._own = self._action(self.tr("Open a folder of lessons…"), self._ask_for_folder)
        self._levels = self._level_actions()
        lessons.opened.connect(lambda _: self._show_open(True))
        lessons.ended.connect(lambda: self._show_open(False))
        self._show_open(False)

    def libraries(self) -> list:
        """The program's own lessons, and those in the teacher's folder if there is one: a Library each."""
        # What reads Markdown is loaded when lessons are first asked for.
        from gdsim.lessons.library import read_folder, shipped

        folder = self._settings.value(FOLDER)
        return [shipped(), *([read_folder(Path(folder))] if folder else [])]

    def popup(self, place: QPoint | None = None):
        """Opens it elsewhere than at the top of the window."""
        self._menu.popup(place or QCursor.pos())

    def _fill(self):
        menu = self._menu
        menu.clear()
        for library in self.libraries():
            for lesson in library.lessons:
                number = lesson.path.stem.partition("-")[0]
                title = f"{number.lstrip('0')}  {lesson.head.title}" if number.isdecimal() else lesson.head.title
                if self._lessons.is_done(lesson):
                    title += f"  {DONE}"
                menu.addAction(title.replace("&", "&&"), partial(self._lessons.open, lesson))
            for mistake in library.mistakes:
                menu.addAction(mistake).setEnabled(False)
            menu.addSeparator()
        menu.addActions([self._next, self._back, self._leave])
        menu.addSeparator()
        menu.addActions(self._levels)
        menu.addSeparator()
        menu.addAction(self._own)
        menu.addSeparator()
        menu.addActions(self._class.actions)

    def _level_actions(self):
        group, actions = QActionGroup(self), []
        titles = {"beginner": self.tr("For beginners: examples first"), "advanced": self.tr("For the advanced: think")}
        for level in LEVELS:
            action = self._action(titles[level], partial(self._lessons.set_level, level))
            action.setCheckable(True)
            action.setChecked(level == self._lessons.level)
            group.addAction(action)
            actions.append(action)
        return actions

    def _action(self, title, handler, key=None):
        action = QAction(title, self._window)
        self._window.addAction(action)
        action.triggered.connect(lambda _=False: handler())
        if key:
            action.setShortcut(QKeySequence(key))
        return action

    def _show_open(self, is_open):
        for action in (self._next, self._back, self._leave):
            action.setEnabled(is_open)

    def _ask_for_folder(self):
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("A folder of lessons"))
        if folder:
            self._settings.setValue(FOLDER, folder)

"""The menu of lessons: all there are, the program's own and a teacher's, and the way through the open one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenuBar, QMessageBox, QWidget

from gdsim.experiment.files import shortened
from gdsim.lessons.lesson import LEVELS
from gdsim.views.toolkit.words import RIGHT
from gdsim.views.window.class_menu import ClassMenu
from gdsim.views.window.lessons import Lessons

# By this name the menu is found in the bar.
LESSONS_MENU = "lessons-menu"
# Sentences that a box has room for on a screen of 768 pixels.
MOST_TOLD = 6


class LessonsMenu(QObject):
    """Fills it when it is opened: the files of a folder may have changed."""

    def __init__(self, window: QWidget, lessons: Lessons, bar: QMenuBar):
        super().__init__(window)
        self._window, self._lessons = window, lessons
        self._menu = bar.addMenu(self.tr("&Lessons"))
        self._menu.setObjectName(LESSONS_MENU)
        self._menu.aboutToShow.connect(self._fill)
        self._class = ClassMenu(window)
        self._start_page = self._action(self.tr("Start page…"), window.welcome.show, "Ctrl+L")
        self._next = self._action(self.tr("Next page"), lambda: lessons.turn(1), "Ctrl+PgDown")
        self._back = self._action(self.tr("Page before"), lambda: lessons.turn(-1), "Ctrl+PgUp")
        self._leave = self._action(self.tr("Leave the lesson"), lessons.leave)
        self._own = self._action(self.tr("Open a folder of lessons…"), self._ask_for_folder)
        self._write = self._action(self.tr("Make a lesson page of this…"), window.lesson_editing.open)
        self._levels = self._level_actions()
        lessons.opened.connect(lambda _: self._show_open(True))
        lessons.ended.connect(lambda: self._show_open(False))
        self._show_open(False)

    def _fill(self):
        menu = self._menu
        for level, action in zip(LEVELS, self._levels, strict=True):
            action.setChecked(level == self._lessons.level)
        menu.clear()
        menu.addAction(self._start_page)
        menu.addSeparator()
        for library in self._lessons.libraries():
            for lesson in library.lessons:
                title = f"{lesson.number}  {lesson.head.title}".lstrip()
                if self._lessons.is_done(lesson):
                    title += f"  {RIGHT}"
                menu.addAction(title.replace("&", "&&"), partial(self._lessons.open, lesson))
            if library.mistakes:
                title = self.tr("Files that are no lessons: {count}…").format(count=len(library.mistakes))
                menu.addAction(title, partial(self._tell, library.mistakes))
            menu.addSeparator()
        menu.addActions([self._next, self._back, self._leave])
        menu.addSeparator()
        menu.addActions(self._levels)
        menu.addSeparator()
        menu.addActions([self._own, self._write])
        menu.addSeparator()
        menu.addActions(self._class.actions)
        menu.addSeparator()
        menu.addActions(self._window.presenter.actions)

    def _level_actions(self):
        group, actions = QActionGroup(self), []
        titles = {"beginner": self.tr("For beginners: examples first"), "advanced": self.tr("For the advanced: think")}
        for level in LEVELS:
            action = self._action(titles[level], partial(self._lessons.set_level, level))
            action.setCheckable(True)
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

    def _tell(self, mistakes):
        """In full, to be mended by: a menu as wide as a sentence would cover the screen."""
        said = list(mistakes[:MOST_TOLD])
        if len(mistakes) > MOST_TOLD:
            said.append(self.tr("… and {count} more.").format(count=len(mistakes) - MOST_TOLD))
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Lessons"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setText("\n\n".join(map(shortened, said)))
        box.open()

    def _ask_for_folder(self):
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("A folder of lessons"))
        if folder:
            self._lessons.set_folder(Path(folder))

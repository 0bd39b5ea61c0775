"""The teacher's table of a class, read anew while the class works."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from gdsim.lessons.class_folder import read_class
from gdsim.lessons.class_table import class_table, is_good, newest_lesson, stuck
from gdsim.views.class_table.model import FIRST_QUESTION, MOST_SPLIT, NAME, SORT_ROLE, ClassModel
from gdsim.views.class_table.tally import Tally
from gdsim.views.toolkit.background import Background, reraise
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.widgets import Choice, Sentence

# Pixels: fits a window of 1366 x 768.
SIZE = (1000, 620)
# Pixels of a question's column, and of a name's.
COLUMN_WIDTH, NAME_WIDTH = 150, 170
# Milliseconds between two readings: thirty who answer at once change the folder thirty times.
PAUSE = 500
# Students who are named in one sentence; more would be no sentence.
MOST_NAMED = 5


class ClassTableDialog(QDialog):
    """Shows all of a folder's class files. folder_chosen(folder): another one is looked at from now on."""

    folder_chosen = Signal(str)

    def __init__(self, folder: str, lessons, theme: Theme, parent=None):
        """`lessons` are those at hand, whose questions are shown in their words and order."""
        super().__init__(parent)
        self._folder, self._lessons, self._sheets = folder, lessons, ()
        # None until the first reading has told which lesson the class is at.
        self._lesson: str | None = None
        self.setWindowTitle(self.tr("The class's answers"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.model = ClassModel(theme, self)
        self.tally = Tally(theme, self)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self.reload())
        self._reader = Background("class-table", self, PAUSE)
        self._reader.done.connect(self._take)
        self._reader.refused.connect(self._refuse)
        self._reader.failed.connect(reraise)
        self._lay_out()
        self.finished.connect(lambda _: self._end())
        self.resize(*SIZE)
        self._open(folder)

    def reload(self):
        """Reads the folder once more."""
        folder = Path(self._folder)
        if folder.is_dir() and not self._watcher.directories():
            self._watcher.addPath(str(folder))
        self._reader.start_next(lambda _: read_class(folder))

    def _lay_out(self):
        self.lesson = Choice(self.tr("Lesson"), self.tr("Whose questions are shown"))
        self.lesson.activated.connect(lambda _: self._show_lesson(self.lesson.currentData()))
        self.place = QLabel(objectName="muted", textFormat=Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.addWidget(self.lesson, 1)
        reload = self._button(
            head,
            self.tr("Reload"),
            self.tr("Reads the files once more (F5); usually that is done by itself"),
            self.reload,
        )
        reload.setShortcut(QKeySequence("F5"))
        self._button(head, self.tr("Folder…"), self.tr("The folder that holds the class's files"), self._choose)
        self._button(
            head, self.tr("Tally…"), self.tr("How many gave each answer, without names, to project"), self.show_tally
        )
        self._button(head, self.tr("Copy"), self.tr("The whole table for a spreadsheet"), self.copy)
        self.split, self.stuck, self.mistakes = Sentence("text"), Sentence("text"), Sentence("warning")
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(self.model)
        proxy.setSortRole(SORT_ROLE)
        self.view = QTableView()
        self.view.setModel(proxy)
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setAlternatingRowColors(True)
        self.view.setAccessibleName(self.tr("Students and their answers"))
        self.view.horizontalHeader().setDefaultSectionSize(COLUMN_WIDTH)
        self.view.verticalHeader().hide()
        self.view.doubleClicked.connect(lambda _: self.show_tally())
        column = QVBoxLayout(self)
        column.addLayout(head)
        for widget in (self.place, self.split, self.stuck, self.mistakes):
            column.addWidget(widget)
        column.addWidget(self.view, 1)

    def _button(self, row, text, tip, handler):
        button = QPushButton(text, toolTip=tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: handler())
        row.addWidget(button)
        return button

    def show_tally(self):
        """Of the question in the chosen cell, or of the one that split the class most."""
        column = self.view.currentIndex().column() - FIRST_QUESTION
        questions = self.model.table.questions
        if not 0 <= column < len(questions) or questions[column].is_task:
            column = self.model.split
        if column is not None:
            self.tally.show_question(questions[column])
        self.tally.show()
        self.tally.raise_()

    def copy(self):
        QGuiApplication.clipboard().setText(self.model.text())

    def _choose(self):
        folder = QFileDialog.getExistingDirectory(self, self.tr("The class's folder"), self._folder)
        if folder:
            self._lesson = None
            self._open(folder)
            self.folder_chosen.emit(folder)

    def _open(self, folder):
        self._look_away()
        self._folder = folder
        self.place.setText(self.tr("Reading {folder} …").format(folder=folder))
        self.reload()

    def _take(self, read):
        self._sheets, mistakes = read
        self.mistakes.say(self._summed(mistakes))
        self.place.setText(self.tr("{folder} · files: {count}").format(folder=self._folder, count=len(self._sheets)))
        self._whole = class_table(self._sheets, self._lessons)
        titles = {question.lesson: question.lesson_title for question in self._whole.questions}
        self.lesson.clear()
        self.lesson.add(self.tr("All lessons"), "")
        for name, title in titles.items():
            self.lesson.add(title, name)
        if self._lesson is None or self._lesson not in titles:
            newest = newest_lesson(self._sheets)
            self._lesson = newest if newest in titles else ""
        self._show_lesson(self._lesson)

    def _show_lesson(self, lesson):
        """ "": all of them."""
        self._lesson = lesson
        self.lesson.show_data(lesson)
        table = self._whole.of_lesson(lesson) if lesson else self._whole
        self.model.show_table(table)
        self.view.setColumnWidth(NAME, NAME_WIDTH)
        self.tally.show_table(table)
        self.split.say(self._split_words(table))
        self.stuck.say(self._stuck_words(stuck(table)))

    def _refuse(self, sentence):
        # A folder that comes back is another one to the watcher.
        self._look_away()
        self.place.setText("")
        self.mistakes.say(sentence)

    def _summed(self, mistakes):
        if len(mistakes) <= MOST_NAMED:
            return "\n".join(mistakes)
        more = self.tr("Files that cannot be read beside these: {count}.").format(count=len(mistakes) - MOST_NAMED)
        return "\n".join((*mistakes[:MOST_NAMED], more))

    def _split_words(self, table):
        if self.model.split is None:
            return ""
        question = table.questions[self.model.split]
        entries = [row.entries[self.model.split] for row in table.rows if row.entries[self.model.split]]
        return self.tr("{mark} “{ask}” split the class most: {right} of {count} were right.").format(
            mark=MOST_SPLIT, ask=question.ask or question.page, right=sum(map(is_good, entries)), count=len(entries)
        )

    def _stuck_words(self, found):
        if not found:
            return ""
        said = [
            self.tr("{name} at the task of “{page}”, with all hints").format(name=each.name, page=each.task.page)
            if each.task
            else self.tr("{name}, far behind after {pages} pages").format(name=each.name, pages=each.pages)
            for each in found[:MOST_NAMED]
        ]
        if len(found) > MOST_NAMED:
            said.append(self.tr("{count} more").format(count=len(found) - MOST_NAMED))
        return self.tr("Stuck: {students}.").format(students="; ".join(said))

    def _end(self):
        self._reader.close()
        self.tally.close()
        self._look_away()

    def _look_away(self):
        if folders := self._watcher.directories():
            self._watcher.removePaths(folders)

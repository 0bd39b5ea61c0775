"""Something to do, whether it is done, and hints that come one at a time; and a question to think about."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from gdsim.lessons.lesson import Reflection, Task
from gdsim.views.toolkit.page_text import PageText
from gdsim.views.toolkit.theme import NIGHT, Theme
from gdsim.views.toolkit.words import OPEN, RIGHT

# Lines of one's own thoughts that are seen at once.
LINES = 2


class TaskBox(QFrame):
    """Shows a task. hinted(count): so many hints are shown by now."""

    hinted = Signal(int)

    def __init__(self):
        super().__init__(objectName="card")
        self._theme, self._task, self._hints = NIGHT, None, 0
        self.goal, self.hints = PageText(self.tr("Your task")), PageText(self.tr("Hints"))
        self.state = QLabel(objectName="heading", wordWrap=True)
        self.more = QPushButton(self.tr("A hint"))
        self.more.setToolTip(self.tr("Hints come one at a time, the plainest last"))
        self.more.clicked.connect(self._hint)
        column = QVBoxLayout(self)
        for widget in (self.goal, self.state, self.hints, self.more):
            column.addWidget(widget)

    @property
    def hints_shown(self) -> int:
        return self._hints

    def show_task(self, task: Task | None, folder: Path):
        """A task that is still to be done; None: there is none."""
        self._task, self._folder, self._hints = task, folder, 0
        self.setVisible(task is not None)
        if task is None:
            return
        self.goal.show_text(f"**{self.tr('Your task:')}** {task.goal}", folder)
        self.hints.hide()
        self.more.setVisible(True)
        self.more.setEnabled(True)
        self.state.setText(f"{OPEN} {self.tr('not yet')}")
        self.state.setStyleSheet("")

    def show_solved(self):
        self.state.setText(f"{RIGHT} {self._task.praise}")
        self.state.setStyleSheet(f"color: {self._theme.role_color('parameter')}")
        self.more.hide()

    def set_theme(self, theme: Theme):
        self._theme = theme
        for text in (self.goal, self.hints):
            text.set_theme(theme)

    def _hint(self):
        self._hints = min(self._hints + 1, len(self._task.hints))
        self.hints.show_text("\n".join(f"- {hint}" for hint in self._task.hints[: self._hints]), self._folder)
        self.hints.show()
        self.more.setEnabled(self._hints < len(self._task.hints))
        self.hinted.emit(self._hints)


class ReflectionBox(QFrame):
    """A question, room for an own answer, which nobody keeps, and another answer to compare it with."""

    def __init__(self):
        super().__init__(objectName="card")
        self._reflection = None
        self.ask, self.answer = PageText(self.tr("The question")), PageText(self.tr("An answer"))
        self.own = QPlainTextEdit()
        self.own.setAccessibleName(self.tr("Your own answer"))
        self.own.setPlaceholderText(self.tr("Your own answer, for yourself"))
        self.own.setTabChangesFocus(True)
        self.own.setFixedHeight(round((LINES + 1) * self.own.fontMetrics().lineSpacing()))
        self.compare = QPushButton(self.tr("Compare"))
        self.compare.clicked.connect(self._compare)
        column = QVBoxLayout(self)
        for widget in (self.ask, self.own, self.compare, self.answer):
            column.addWidget(widget)

    def show_reflection(self, reflection: Reflection | None, folder: Path):
        """None: there is none."""
        self._reflection, self._folder = reflection, folder
        self.setVisible(reflection is not None)
        self.own.clear()
        self.answer.hide()
        self.compare.show()
        if reflection is not None:
            self.ask.show_text(f"**{self.tr('Think:')}** {reflection.ask}", folder)

    def set_theme(self, theme: Theme):
        for text in (self.ask, self.answer):
            text.set_theme(theme)

    def _compare(self):
        self.answer.show_text(self._reflection.answer, self._folder)
        self.answer.show()
        self.compare.hide()

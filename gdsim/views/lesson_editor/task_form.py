"""A task of a page: what is to be done, when it is done, and hints."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gdsim.lessons.lesson import Task
from gdsim.views.lesson_editor.condition import ConditionFields
from gdsim.views.lesson_editor.question_form import UNJUDGED
from gdsim.views.lesson_editor.texts import FEW, block, needed, written
from gdsim.views.toolkit.widgets import SPACING, labelled


class TaskForm(QWidget):
    """changed(): what is seen of the task."""

    changed = Signal()

    def __init__(self):
        super().__init__()
        self.on = QCheckBox(self.tr("A task"))
        self.on.setToolTip(self.tr("Something to do, which the program sees done"))
        self.goal = block(self.tr("Goal"), self.tr("What is to be done"), FEW)
        self.condition = ConditionFields(self.tr("Done when"))
        self.hints = block(self.tr("Hints"), self.tr("Each on a line of its own, the plainest last"), FEW)
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        column = QVBoxLayout(self)
        for each in (rows, column):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(SPACING)
        rows.addLayout(labelled(self.tr("Goal"), self.goal))
        rows.addLayout(labelled(self.tr("Done when"), self.condition))
        rows.addLayout(labelled(self.tr("Hints"), self.hints))
        column.addWidget(self.on)
        column.addWidget(self._rows)
        self._rows.hide()
        self.on.toggled.connect(self._rows.setVisible)
        self.on.toggled.connect(lambda _: self.changed.emit())
        self.goal.textChanged.connect(self.changed)

    def preview(self) -> Task | None:
        """The task as it will be set, whatever is still missing."""
        return Task(goal=written(self.goal), solved=UNJUDGED, hints=self._hints()) if self.on.isChecked() else None

    def task(self) -> Task | None:
        """The whole of it. Raises ValueError with one sentence."""
        if not self.on.isChecked():
            return None
        goal = needed(self.goal, self.tr("The task needs a goal."))
        needed(self.hints, self.tr("The task needs a hint: a line for whoever is stuck."))
        return Task(goal=goal, solved=self.condition.text(), hints=self._hints())

    def _hints(self):
        return tuple(filter(None, (hint.strip() for hint in written(self.hints).splitlines())))

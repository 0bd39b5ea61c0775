"""The lecturer says what students may change of an experiment, and what they see."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from gdsim.experiment.access import FREE, Access
from gdsim.lessons.lesson import Stage
from gdsim.views.lesson_editor.stage_form import StageForm
from gdsim.views.toolkit.widgets import SPACING, heading


class AccessDialog(QDialog):
    """Shows an access and gives the one that is wanted instead: chosen(access), to be saved."""

    chosen = Signal(object)

    def __init__(self, access: Access, parent: QWidget):
        super().__init__(parent)
        self.setWindowTitle(self.tr("What students may change"))
        titles = {
            "free": self.tr("Free: everything"),
            "guided": self.tr("Guided: what is chosen below; they save, open and export as ever"),
            "exam": self.tr("Exam: as guided, but no files, clipboard, lessons, glossary or verdicts; nothing is kept"),
        }
        self.levels = {level: QRadioButton(title) for level, title in titles.items()}
        self.form = StageForm(runs=False)
        self.form.show_stage(Stage(show=access.show, controls=access.controls))
        self.form.changed.connect(self._show_standing)
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING)
        column.addWidget(heading(self.tr("From the next opening of the file on")))
        for level, button in self.levels.items():
            group.addButton(button)
            column.addWidget(button)
            button.setChecked(level == access.level)
            button.toggled.connect(self._show_standing)
        column.addWidget(self.form)
        column.addWidget(self._note())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._show_standing()

    def accept(self):
        super().accept()
        self.chosen.emit(self._access())

    def _note(self):
        note = QLabel(objectName="muted", wordWrap=True)
        note.setText(
            self.tr(
                "A guard rail, no lock: whoever edits the file, or opens it by File → Open Unlocked…, can change "
                "everything."
            )
        )
        return note

    def _access(self) -> Access:
        level = next(level for level, button in self.levels.items() if button.isChecked())
        if level == FREE.level:
            return FREE
        stage = self.form.stage()
        return Access(level, stage.show, stage.controls)

    def _show_standing(self):
        is_free = self.levels[FREE.level].isChecked()
        self.form.setEnabled(not is_free)
        shows_something = any(box.isChecked() for box in self.form.views.values())
        self.save.setEnabled(is_free or shows_something)

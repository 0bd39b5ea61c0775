"""Whether a student's answers are noted for the class: in which folder, and under which name."""

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from gdsim.views.toolkit.widgets import Sentence, labelled
from gdsim.views.window.class_notes import ClassNotes

# Pixels: a folder's path is seen nearly whole.
WIDTH = 520
LONGEST_NAME = 80


class ClassDialog(QDialog):
    """Shows what is set, and sets it when it is accepted."""

    def __init__(self, notes: ClassNotes, parent=None):
        super().__init__(parent)
        self._notes = notes
        self.setWindowTitle(self.tr("Class"))
        said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        said.setText(
            self.tr(
                "Your predictions, tries and times are noted in one small file in this folder, for your teacher. "
                "Who can open the folder can read it. Nothing is sent anywhere else."
            )
        )
        self.on = QCheckBox(self.tr("Note my answers for the class"))
        self.on.setChecked(notes.is_on)
        self.folder = QLineEdit(notes.folder)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.setToolTip(self.tr("The folder that your teacher names"))
        choose = QPushButton(self.tr("Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        self.name = QLineEdit(notes.name, maxLength=LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("may be left empty"))
        self.name.setToolTip(self.tr("What the teacher's table calls you; without one it shows a number"))
        self.complaint = Sentence("warning")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(said)
        column.addWidget(self.on)
        row = labelled(self.tr("Folder"), self.folder)
        row.addWidget(choose)
        column.addLayout(row)
        column.addLayout(labelled(self.tr("Name"), self.name))
        column.addWidget(self.complaint)
        column.addWidget(buttons)
        self.setMinimumWidth(WIDTH)

    def accept(self):
        """Refused, with a sentence, while notes would have no place."""
        is_on, folder = self.on.isChecked(), self.folder.text().strip()
        if is_on and not os.path.isdir(folder):
            self.complaint.say(self.tr("Choose a folder that is there: your teacher knows which."))
            return
        self._notes.set_up(is_on, folder and os.path.abspath(folder), self.name.text())
        super().accept()

    def _choose(self):
        folder = QFileDialog.getExistingDirectory(self, self.tr("The class's folder"), self.folder.text())
        if folder:
            self.folder.setText(folder)
            self.on.setChecked(True)

"""Where a page goes: into a new lesson, which has a title, or as the next page of one that there is."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from gdsim.lessons.lesson import Head, Lesson
from gdsim.lessons.library import read_folder
from gdsim.lessons.writer import file_for
from gdsim.views.lesson_editor.texts import FEW, block, line, needed, written
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.widgets import FIELD_WIDTH, SPACING, Choice, labelled

# Minutes that most lessons take.
USUAL_MINUTES = 8


class PlaceForm(QWidget):
    """changed(): the lesson is another. folder_chosen(path): the teacher's."""

    changed = Signal()
    folder_chosen = Signal(object)

    def __init__(self, folder: Path | None):
        super().__init__()
        self.folder = folder
        self.file = Choice(self.tr("Lesson"), self.tr("A new one, or one of your folder that the page is appended to"))
        self._shown_folder = ElidedLabel(objectName="muted")
        self.choose = QPushButton(self.tr("Choose a folder…"), autoDefault=False)
        self.choose.clicked.connect(self._ask_for_folder)
        self.title = line(self.tr("Title"), self.tr("What the menu of lessons calls it"))
        self.minutes = NumberField(self.tr("Minutes"), Bounds(1, 120, whole=True), value=USUAL_MINUTES)
        self.minutes.setToolTip(self.tr("How long it takes a class"))
        self.minutes.keep_width(FIELD_WIDTH)
        self.takeaway = block(self.tr("Takeaway"), self.tr("The whole lesson in one sentence"), FEW)
        self._new = QWidget()
        rows, column = QVBoxLayout(self._new), QVBoxLayout(self)
        for each in (rows, column):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(SPACING)
        column.addLayout(labelled(self.tr("Folder"), self._shown_folder, self.choose))
        column.addLayout(labelled(self.tr("Lesson"), self.file))
        column.addWidget(self._new)
        rows.addLayout(labelled(self.tr("Title"), self.title))
        rows.addLayout(labelled(self.tr("Minutes"), self.minutes))
        rows.addLayout(labelled(self.tr("Takeaway"), self.takeaway))
        self.file.activated.connect(self._fit)
        for field in (self.title, self.takeaway):
            field.textChanged.connect(lambda *_: self.changed.emit())
        self._show_folder()

    @property
    def lesson(self) -> Lesson | None:
        """The one that the page is appended to; None: a new one."""
        return self.file.currentData()

    def head(self) -> Head:
        """Of a new lesson, as far as it is written."""
        return Head(title=written(self.title), minutes=self.minutes.value, takeaway=written(self.takeaway))

    def path(self) -> Path:
        """The file that the page goes into. Raises ValueError with one sentence while anything is missing."""
        if self.folder is None:
            raise ValueError(self.tr("Choose a folder for your lessons first."))
        if self.lesson:
            return self.lesson.path
        title = needed(self.title, self.tr("The lesson needs a title."))
        self.minutes.finish()
        if self.minutes.sentence:
            raise ValueError(self.minutes.sentence)
        needed(self.takeaway, self.tr("The lesson needs one sentence to take away."))
        return file_for(self.folder, title)

    def _ask_for_folder(self):
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder of lessons"), str(self.folder or ""))
        if folder:
            self.folder = Path(folder)
            self.folder_chosen.emit(self.folder)
            self._show_folder()

    def _show_folder(self):
        self._shown_folder.setText(str(self.folder) if self.folder else self.tr("none chosen yet"))
        self.file.clear()
        self.file.add(self.tr("a new lesson"), None)
        for lesson in read_folder(self.folder).lessons if self.folder else ():
            self.file.add(lesson.title, lesson, str(lesson.path.name))
        self._fit()

    def _fit(self):
        self._new.setVisible(self.lesson is None)
        self.changed.emit()

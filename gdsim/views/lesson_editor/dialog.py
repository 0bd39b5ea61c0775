"""The dialog that makes a page of a lesson of what is set and seen, beside the page as it will be."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gdsim.experiment.files import ExperimentError
from gdsim.experiment.schema import Experiment
from gdsim.lessons import writer
from gdsim.lessons.check import check_page
from gdsim.lessons.lesson import Head, Lesson, Page, Stage
from gdsim.lessons.markdown import LessonError
from gdsim.views.lesson.panel import LessonPanel
from gdsim.views.lesson_editor.place_form import PlaceForm
from gdsim.views.lesson_editor.question_form import QuestionForm
from gdsim.views.lesson_editor.stage_form import StageForm
from gdsim.views.lesson_editor.task_form import TaskForm
from gdsim.views.lesson_editor.texts import FEW, MANY, block, line, needed, written
from gdsim.views.toolkit.background import Background, reraise
from gdsim.views.toolkit.layout import Scrolled
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.widgets import SPACING, Sentence, heading, labelled
from gdsim.views.toolkit.words import one_line, translate

# Pixels: fits a window of 1366 x 768, and the page is as wide there as it is in a lesson.
SIZE, PREVIEW_WIDTH = (1060, 690), 370
# Milliseconds of no typing after which the page is shown as it will be.
PAUSE = 300
# What a lesson is called that is only tried: how far it was read is nobody's business.
TRIED = "page-being-written"


@dataclass(frozen=True)
class Now:
    """What is set, with tables named from a folder, and what is seen of the window."""

    experiment: Experiment
    folder: Path | None
    stage: Stage


class LessonPageDialog(QDialog):
    """tried(lesson): its only page is to be played. saved(path): the page is in a file. folder_chosen(path)."""

    tried = Signal(object)
    saved = Signal(object)
    folder_chosen = Signal(object)

    def __init__(self, take: Callable[[], Now], folder: Path | None, theme: Theme, parent=None):
        """`take()` gives what is set and seen at that moment; `folder` has the teacher's lessons, if there is one."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("A page of a lesson"))
        self._take = take
        self._is_saving = False
        self.place, self.stage = PlaceForm(folder), StageForm()
        self.question, self.task = QuestionForm(), TaskForm()
        self.title = line(self.tr("Page title"), self.tr("Stands above the words"))
        self.words = block(
            self.tr("Words"),
            self.tr("Markdown: **bold**, *italic*, lists with - in front, formulas between $ and $"),
            MANY,
            self.tr("What the page says. **bold**, *italic*, $w^2$, [the curve](see:loss)"),
        )
        self.notes = block(self.tr("Notes"), self.tr("For the teacher alone, beside the presentation"), FEW)
        self.preview = LessonPanel()
        self.preview.show_alone()
        self.preview.set_theme(theme)
        self.experiment = Sentence()
        self.take = QPushButton(self.tr("Take it anew"), autoDefault=False)
        self.take.setToolTip(self.tr("The experiment, and what is seen, as they are in the window now"))
        self.take.clicked.connect(self._take_now)
        self.note, self.complaint = Sentence(), Sentence("warning")
        self._showing = QTimer(self, interval=PAUSE, singleShot=True)
        self._showing.timeout.connect(self.show_preview)
        self.background = Background("lesson-page", self)
        self.background.done.connect(self._finish)
        self.background.refused.connect(self._refuse)
        self.background.failed.connect(reraise)
        self.finished.connect(lambda _: self.background.close())
        self.place.folder_chosen.connect(self.folder_chosen)
        for form in (self.place, self.stage, self.question, self.task):
            form.changed.connect(self._showing.start)
        for field in (self.title, self.words):
            field.textChanged.connect(lambda *_: self._showing.start())
        self._lay_out()
        self._take_now()
        self.show_preview()
        self.resize(*SIZE)
        self.title.setFocus()

    def set_theme(self, theme: Theme):
        self.preview.set_theme(theme)

    def show_preview(self):
        """The page as it will be, whatever is still missing, after those that are there."""
        lesson = self.place.lesson
        folder = self.place.folder or Path()
        page = self._page(self.question.preview(), self.task.preview(), self._stage_or_usual(), None)
        before = lesson.pages if lesson else ()
        whole = Lesson(TRIED, folder / TRIED, folder, lesson.head if lesson else self.place.head(), (*before, page))
        self.preview.show_page(whole, whole.pages, len(before))

    def may_leave(self) -> bool:
        """Whether what is written may be given up; asks if anything is."""
        if not (written(self.title) or written(self.words)):
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            self.windowTitle(),
            self.tr("This page is not saved. Give it up?"),
            buttons.Discard | buttons.Cancel,
            buttons.Cancel,
        )
        return answer == buttons.Discard

    def reject(self):
        """Nothing that was written is lost without a question."""
        if self.may_leave():
            super().reject()

    def check(self):
        """Whether it can be taught; the sentence stands below."""
        self._start(is_saving=False)

    def save(self):
        """Checked, then put into its file."""
        self._start(is_saving=True)

    def _start(self, is_saving):
        self._is_saving = is_saving
        try:
            _, _, lesson = self._written(beside=False)
        except ValueError as error:
            self._refuse(_alone(error))
            return
        self._say(note=self.tr("Looking at it …"))
        self.background.start(lambda _: _checked(lesson))

    def _finish(self, _):
        if not self._is_saving:
            self._say(note=self.tr("Nothing is wrong with this page."))
            return
        try:
            path, text, _ = self._written(beside=True)
            writer.save(path, text)
        except ValueError as error:
            self._refuse(_alone(error))
            return
        self.saved.emit(path)
        self.accept()

    def _try(self):
        try:
            _, _, lesson = self._written(beside=False)
        except ValueError as error:
            self._refuse(_alone(error))
            return
        self.tried.emit(Lesson(TRIED, lesson.path, lesson.folder, lesson.head, lesson.pages[-1:]))

    def _refuse(self, sentence):
        self._say(complaint=sentence[:1].upper() + sentence[1:])

    def _say(self, note="", complaint=""):
        self.note.say(note)
        self.complaint.say(complaint)

    # The page

    def _take_now(self):
        self._now = self._take()
        self.stage.show_stage(self._now.stage)
        title = translate(one_line(self._now.experiment.title)) or self.tr("the one in the window")
        self.experiment.say(self.tr("The experiment: {title}").format(title=title))

    def _stage_or_usual(self):
        try:
            return self.stage.stage()
        except ValueError:
            return Stage()

    def _page(self, prediction, task, stage, experiment) -> Page:
        return Page(
            title=written(self.title).lstrip("# "),
            text=written(self.words),
            line=1,
            stage=stage,
            plan=experiment and writer.plan_of(experiment),
            is_new=experiment is not None,
            prediction=prediction,
            task=task,
            notes=written(self.notes),
        )

    def _written(self, beside: bool) -> tuple[Path, str, Lesson]:
        """Its file, the text that will be in it, and the lesson; `beside`: its table is put into the folder."""
        path, head = self.place.path(), self._head()
        needed(self.title, self.tr("The page needs a title."))
        parts = self.question.prediction(), self.task.task(), self.stage.stage()
        experiment = writer.with_absolute_table(self._now.experiment, self._now.folder)
        if beside:
            experiment = writer.with_table_beside(experiment, path.parent)
        page = self._page(*parts, experiment)
        text, lesson = writer.grown_lesson(path, page) if head is None else writer.new_lesson(path, head, page)
        return path, text, lesson

    def _head(self) -> Head | None:
        return None if self.place.lesson else self.place.head()

    # Laying out

    def _lay_out(self):
        form = QWidget()
        rows = QVBoxLayout(form)
        rows.setContentsMargins(0, 0, SPACING, 0)
        rows.setSpacing(SPACING)
        rows.addWidget(self.place)
        taken = QHBoxLayout()
        taken.addWidget(self.experiment, 1)
        taken.addWidget(self.take)
        rows.addWidget(heading(self.tr("The page")))
        rows.addLayout(taken)
        rows.addLayout(labelled(self.tr("Page title"), self.title))
        rows.addLayout(labelled(self.tr("Words"), self.words))
        rows.addWidget(self.stage)
        rows.addWidget(heading(self.tr("What is asked, and to be done")))
        rows.addWidget(self.question)
        rows.addWidget(self.task)
        rows.addLayout(labelled(self.tr("Notes"), self.notes))
        rows.addStretch(1)
        self.preview.setFixedWidth(PREVIEW_WIDTH)
        beside = QHBoxLayout()
        fields = Scrolled(form)
        fields.setAccessibleName(self.tr("The page's parts"))
        beside.addWidget(fields, 1)
        beside.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.addLayout(beside, 1)
        column.addWidget(self.note)
        column.addWidget(self.complaint)
        column.addWidget(self._buttons())

    def _buttons(self):
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        self.check_button = buttons.addButton(self.tr("Check"), roles.ActionRole)
        self.check_button.setToolTip(self.tr("Says what is wrong with the page, if anything is"))
        self.check_button.clicked.connect(self.check)
        self.try_button = buttons.addButton(self.tr("Try it in the window"), roles.ActionRole)
        self.try_button.setToolTip(self.tr("Plays the page; when it is left, this dialog is back"))
        self.try_button.clicked.connect(self._try)
        self.save_button = buttons.addButton(self.tr("Save the page"), roles.AcceptRole)
        self.save_button.setObjectName("primary")
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        return buttons


def _alone(error: ValueError) -> str:
    """A sentence without the file and line of what has no file yet."""
    return error.sentence if isinstance(error, LessonError) else str(error)


def _checked(lesson: Lesson) -> Lesson:
    """The lesson, whose last page can be taught. Raises ExperimentError."""
    try:
        check_page(lesson, lesson.pages[-1])
    except LessonError as error:
        raise ExperimentError(_alone(error)) from None
    return lesson

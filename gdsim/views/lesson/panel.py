"""The panel of a lesson: one page of it, with its question and task, and the way back and forth."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gdsim.lessons.lesson import Lesson, Page
from gdsim.views.lesson.question_box import QuestionBox
from gdsim.views.lesson.task_box import ReflectionBox, TaskBox
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.layout import Scrolled, leave_focus
from gdsim.views.toolkit.page_text import PageText
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.widgets import SPACING, bars

# Pixels: about eight words a line, and all that surface and plots leave to it in the smallest window.
NARROWEST = 280


class LessonPanel(QFrame):
    """Shows a page that it is given, and says what is wanted.

    turned(step): the next page, 1, or the one before, -1. contents_asked(), left(). followed(scheme, target): a link.
    pointed(part): of the window, "" for none.
    """

    turned = Signal(int)
    contents_asked = Signal()
    left = Signal()
    followed = Signal(str, str)
    pointed = Signal(str)

    def __init__(self):
        super().__init__(objectName="card")
        self.setAccessibleName(self.tr("Lesson"))
        self.title = QLabel(objectName="title", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.lesson = ElidedLabel(objectName="muted")
        # In larger type it takes two lines, so that the buttons beside it stay whole.
        self.place = QLabel(objectName="muted", textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = PageText(self.tr("The page"))
        self.question, self.task, self.reflection = QuestionBox(), TaskBox(), ReflectionBox()
        self.takeaway = PageText(self.tr("What stays"))
        for text in self._texts():
            text.followed.connect(self.followed)
            text.pointed.connect(self.pointed)
        self._lay_out()

    def show_page(self, lesson: Lesson, pages: tuple[Page, ...], number: int):
        """Page `number`, from 0, of those there are on this way through the lesson."""
        page, folder = pages[number], lesson.folder
        self.title.setText(page.title)
        self.lesson.setText(lesson.title)
        self.place.setText(self.tr("page {number} of {count}").format(number=number + 1, count=len(pages)))
        self.words.show_text(page.text, folder)
        self.question.show_prediction(page.prediction, folder)
        self.task.show_task(page.task, folder)
        self.reflection.show_reflection(page.reflection, folder)
        is_last = number == len(pages) - 1
        self.takeaway.setVisible(is_last)
        if is_last:
            self.takeaway.show_text(f"**{self.tr('To take away:')}** {lesson.head.takeaway}", folder)
        self.back.setEnabled(number > 0)
        self.next.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.scroll.verticalScrollBar().setValue(0)

    def reveal(self, widget: QWidget):
        """Scrolls to a part of the page that has changed, once it has its new size."""
        QTimer.singleShot(0, self, lambda: self.scroll.ensureWidgetVisible(widget, 0, SPACING))

    def show_alone(self):
        """Only the page, without what leads away from it: it is looked at before it is one."""
        self.hide_ways_out()
        for button in (self.back, self.next):
            button.hide()

    def hide_ways_out(self):
        """Nobody is to leave the lesson."""
        for button in self._ways_out:
            button.hide()

    def minimumSizeHint(self):
        """In larger type the buttons of the foot ask for more."""
        hint = super().minimumSizeHint()
        return QSize(max(NARROWEST, hint.width()), hint.height())

    def set_theme(self, theme: Theme):
        for part in (self.words, self.takeaway, self.question, self.task, self.reflection):
            part.set_theme(theme)

    def _texts(self):
        question, task, reflection = self.question, self.task, self.reflection
        return (
            self.words,
            self.takeaway,
            question.ask,
            question.reply,
            task.goal,
            task.hints,
            reflection.ask,
            reflection.answer,
        )

    def _lay_out(self):
        contents = self._button(self.tr("Lessons"), self.tr("All lessons"))
        contents.setIcon(bars())
        contents.clicked.connect(self.contents_asked)
        leave = self._button(self.tr("Leave the lesson"), self.tr("Back to your own work, as it was"))
        leave.setText("×")
        leave.clicked.connect(self.left)
        self._ways_out = contents, leave
        head = QHBoxLayout()
        head.addWidget(self.lesson, 1)
        head.addWidget(contents)
        head.addWidget(leave)
        content = QWidget()
        page = QVBoxLayout(content)
        page.setContentsMargins(0, 0, SPACING, 0)
        page.setSpacing(10)
        for widget in (self.words, self.question, self.task, self.reflection, self.takeaway):
            page.addWidget(widget)
        page.addStretch(1)
        self.scroll = Scrolled(content)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back, self.next = QPushButton(self.tr("Back")), QPushButton(self.tr("Next"), objectName="primary")
        self.back.setToolTip(self.tr("The page before (Ctrl+Page Up)"))
        self.next.setToolTip(self.tr("The next page (Ctrl+Page Down)"))
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.next.clicked.connect(lambda: self.turned.emit(1))
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.place, 1)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.scroll, 1)
        column.addLayout(foot)
        leave_focus(self)

    def _button(self, name, tip):
        button = QToolButton(objectName="flat", toolTip=tip)
        button.setAccessibleName(name)
        return button

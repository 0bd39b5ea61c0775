"""A question before a run: a choice, a number, a place on the surface or a curve; then what became of it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from gdsim.lessons.answers import Reply
from gdsim.lessons.lesson import Prediction
from gdsim.views.toolkit.layout import empty
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.page_text import PageText
from gdsim.views.toolkit.theme import NIGHT, Theme
from gdsim.views.toolkit.widgets import SPACING, Sentence, add_complaint
from gdsim.views.toolkit.words import RIGHT, WRONG, short


class QuestionBox(QFrame):
    """committed(given): the number of a choice, a number; of a place or a curve what `offer` was told.

    skipped(): the end of the run is wanted now.
    """

    committed = Signal(object)
    skipped = Signal()

    def __init__(self):
        super().__init__(objectName="card")
        self._theme, self._prediction, self._offered = NIGHT, None, None
        # Whether the last answer was.
        self._is_right = False
        self.ask = PageText(self.tr("The question"))
        self._answers = QWidget()
        self._rows = QVBoxLayout(self._answers)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACING)
        self._group: QButtonGroup | None = None
        self.number: NumberField | None = None
        self.hint = Sentence()
        self.commit = QPushButton(self.tr("This is my prediction"), objectName="primary")
        self.commit.setToolTip(self.tr("Play waits for it. Afterwards it can't be changed."))
        self.commit.clicked.connect(self._commit)
        self.skip = QPushButton(self.tr("Go to the result"))
        self.skip.setToolTip(self.tr("Runs as fast as it can to the step that decides"))
        self.skip.clicked.connect(self.skipped)
        self.verdict = QLabel(objectName="heading", wordWrap=True)
        self.reply = PageText(self.tr("What has become of your answer"))
        column = QVBoxLayout(self)
        for widget in (self.ask, self._answers, self.hint, self.commit, self.skip, self.verdict, self.reply):
            column.addWidget(widget)

    @property
    def choices(self) -> list[QRadioButton]:
        """The buttons to choose from, in order."""
        return self._group.buttons() if self._group else []

    def show_prediction(self, prediction: Prediction | None, folder: Path):
        """Asks anew; None: there is nothing to ask."""
        self._prediction, self._offered, self._folder = prediction, None, folder
        self.setVisible(prediction is not None)
        empty(self._rows)
        self._group = self.number = None
        if prediction is None:
            return
        self.ask.show_text(f"**{prediction.ask}**", folder)
        {"choice": self._add_choices, "number": self._add_number, "place": self._add_place, "curve": self._add_curve}[
            prediction.kind
        ]()
        self._answers.setVisible(self._rows.count() > 0)
        self._answers.setEnabled(True)
        self.commit.setVisible(True)
        self.commit.setEnabled(False)
        for widget in (self.skip, self.verdict, self.reply):
            widget.hide()

    def ask_again(self):
        """What was given does not fit any more, for what is asked about is another run."""
        self.show_prediction(self._prediction, self._folder)

    def offer(self, given, words: str):
        """What was given outside of the box: a place or a curve, and how it is said."""
        self._offered = given
        self.hint.say(words)
        self.commit.setEnabled(True)

    def show_running(self):
        """It is decided, and the run goes on."""
        self._answers.setEnabled(False)
        self.hint.say("")
        self.commit.hide()
        self.skip.show()

    def show_reply(self, reply: Reply):
        """What has become of it."""
        for widget in (self.commit, self.skip):
            widget.hide()
        self._answers.setEnabled(False)
        self._is_right = reply.is_right
        self.verdict.setText(self._summary(reply))
        self._color_verdict()
        self.verdict.show()
        if self._prediction.kind == "choice":
            self._mark_choices(reply)
        self.reply.show_text(reply.text, self._folder)
        self.reply.setVisible(bool(reply.text))

    def call(self):
        """Says that an answer is waited for."""
        self.setFocus()
        self.hint.say(self.tr("Play waits for your prediction."))
        if self.choices:
            self.choices[0].setFocus()
        elif self.number:
            self.number.setFocus()

    def set_theme(self, theme: Theme):
        self._theme = theme
        for text in self.findChildren(PageText):
            text.set_theme(theme)
        self._color_verdict()

    def _color_verdict(self):
        self.verdict.setStyleSheet(f"color: {self._theme.role_color('parameter' if self._is_right else 'gradient')}")

    # What can be answered

    def _add_choices(self):
        self.hint.say("")
        self._group = QButtonGroup(self._answers)
        for index, choice in enumerate(self._prediction.choices):
            option = Option(choice.text, self._folder, self._theme)
            self._group.addButton(option.button, index)
            self._rows.addWidget(option)
        self._group.idClicked.connect(lambda _: self.commit.setEnabled(True))

    def _add_number(self):
        self.hint.say("")
        self.number = NumberField(self.tr("Your prediction"), Bounds())
        self.number.setText("")
        self.number.textChanged.connect(lambda text: self.commit.setEnabled(bool(text.strip())))
        self.number.returnPressed.connect(self._commit)
        row = QHBoxLayout()
        row.addWidget(self.number)
        row.addWidget(QLabel(self._prediction.unit), 1)
        self._rows.addLayout(row)
        add_complaint(self._rows, self.number)

    def _add_place(self):
        self.hint.say(self.tr("Click on the surface where you think it will be."))

    def _add_curve(self):
        self.hint.say(self.tr("Draw it into the empty plot of the loss, from left to right."))

    def _commit(self):
        given = self._given()
        if given is not None:
            self.committed.emit(given)

    def _given(self):
        if self._group:
            checked = self._group.checkedId()
            return None if checked < 0 else checked
        if self.number:
            self.number.finish()
            return None if self.number.sentence or not self.number.text().strip() else float(self.number.value)
        return self._offered

    def _summary(self, reply):
        if reply.is_right:
            return f"{RIGHT} {self.tr('So it was.')}"
        if self._prediction.kind == "number":
            return f"{WRONG} {self.tr('You said {given}; it is {answer}.')}".format(
                given=short(reply.given), answer=short(reply.answer)
            )
        return f"{WRONG} {self.tr('It went otherwise.')}"

    def _mark_choices(self, reply):
        for index, button in enumerate(self.choices):
            button.setText(RIGHT if index == reply.answer else (WRONG if index == reply.given else ""))


class Option(QWidget):
    """A button and the words that it stands for, which may take several lines."""

    def __init__(self, text: str, folder: Path, theme: Theme):
        super().__init__()
        self.button = QRadioButton()
        self.button.setAccessibleName(text)
        words = PageText()
        words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        # A click on the words is one on the button.
        words.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.set_theme(theme)
        words.show_text(text, folder)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)

    def mouseReleaseEvent(self, event):
        if self.rect().contains(event.position().toPoint()):
            self.button.click()

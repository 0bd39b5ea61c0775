"""A question of a page: none, a choice of up to four answers, or a number."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from gdsim.lessons.lesson import Choice as Answer
from gdsim.lessons.lesson import Prediction
from gdsim.views.lesson_editor.condition import ConditionFields, MeasureFields, number_in
from gdsim.views.lesson_editor.texts import FEW, block, line, needed, written
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.widgets import FIELD_WIDTH, SPACING, Choice, labelled

# So few answers make a choice, and so many fit beside a picture.
FEWEST, MOST = 2, 4
# What a condition is while a page is only looked at: it is not judged there.
UNJUDGED = "step >= 0"


class AnswerForm(QFrame):
    """One answer of a choice: its words, when it is right, and what is told to whoever chose it. changed()."""

    changed = Signal()

    def __init__(self, number: int):
        super().__init__(objectName="card")
        self.text = line(self.tr("Answer {number}").format(number=number), self.tr("The words of this answer"))
        self.otherwise = QCheckBox(self.tr("Right if no other answer is"))
        self.condition = ConditionFields(self.tr("Right when"))
        self.says = line(
            self.tr("Then says"), self.tr("Told to whoever chose it; {{loss}} stands for the run's own loss, then")
        )
        self.says.setPlaceholderText(self.tr("may be left empty"))
        self._when = QWidget()
        when = QVBoxLayout(self._when)
        when.setContentsMargins(0, 0, 0, 0)
        when.addLayout(labelled(self.tr("Right when"), self.condition))
        self.otherwise.toggled.connect(self._when.setHidden)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING)
        column.addLayout(labelled(self.tr("Answer {number}").format(number=number), self.text))
        column.addWidget(self.otherwise)
        column.addWidget(self._when)
        column.addLayout(labelled(self.tr("Then says"), self.says))
        for field in (self.text, self.says):
            field.textChanged.connect(lambda _: self.changed.emit())
        self.let_be_last(False)

    def let_be_last(self, is_last: bool):
        """Only the last answer may do without a condition."""
        self.otherwise.setVisible(is_last)
        self.otherwise.setChecked(is_last)

    def answer(self, condition: Callable[[ConditionFields], str]) -> Answer:
        when = None if self.otherwise.isChecked() else condition(self.condition)
        return Answer(text=written(self.text), when=when, says=written(self.says))


class QuestionForm(QWidget):
    """changed(): what is seen of the question."""

    changed = Signal()

    def __init__(self):
        super().__init__()
        self.kind = Choice(self.tr("Question"), self.tr("What is asked before the run; Play waits for the answer"))
        for title, kind in (
            (self.tr("no question"), None),
            (self.tr("one of several answers"), "choice"),
            (self.tr("a number"), "number"),
        ):
            self.kind.add(title, kind)
        self.ask = block(self.tr("The question"), self.tr("What will happen?"), FEW)
        self.count = Choice(self.tr("Answers"), self.tr("How many there are to choose from"))
        for count in range(FEWEST, MOST + 1):
            self.count.add(str(count), count)
        self.count.show_data(3)
        # Each is built when it is first wanted.
        self.answers: list[AnswerForm] = []
        self._counted = 0
        self.measure = MeasureFields(self.tr("The number asked for"), only_numbers=True)
        self.tolerance = NumberField(self.tr("Tolerance"), Bounds(low=0.0), "log", 0.1)
        self.tolerance.setToolTip(self.tr("How far off still counts as right"))
        self.tolerance.keep_width(FIELD_WIDTH)
        self.unit = line(self.tr("Unit"), self.tr("What is counted: epochs, dollars"), self.tr("may be left empty"))
        self.judged = Choice(self.tr("Judged"), self.tr("When it is decided what was right"))
        self.judged.add(self.tr("at the end of the run"), False)
        self.judged.add(self.tr("after so many epochs:"), True)
        self.epochs = NumberField(self.tr("Epochs"), Bounds(low=1, whole=True), "log", 20)
        self.epochs.keep_width(FIELD_WIDTH)
        self.because = block(
            self.tr("Why"), self.tr("Told to everybody afterwards; {{loss}} stands for the run's own loss, then"), FEW
        )
        self._lay_out()
        self.kind.activated.connect(self._count_answers)
        self.judged.activated.connect(self._fit)
        self.count.activated.connect(self._count_answers)
        for field in (self.ask, self.unit):
            field.textChanged.connect(lambda *_: self.changed.emit())
        self._fit()

    def preview(self) -> Prediction | None:
        """The question as it will be asked, whatever is still missing."""
        return self._prediction(written(self.ask), lambda _: UNJUDGED, lambda _: 1)

    def prediction(self) -> Prediction | None:
        """The whole of it. Raises ValueError with one sentence."""
        if self.kind.currentData() is None:
            return None
        ask = needed(self.ask, self.tr("The question needs its words."))
        if self.kind.currentData() == "choice":
            for number, answer in enumerate(self._open_answers(), 1):
                needed(answer.text, self.tr("Answer {number} needs its words.").format(number=number))
        return self._prediction(ask, lambda fields: fields.text(), number_in)

    def _prediction(self, ask: str, text: Callable, number: Callable):
        epochs = number(self.epochs) if self.judged.currentData() else None
        shared = {"ask": ask, "epochs": epochs, "because": written(self.because)}
        match self.kind.currentData():
            case "choice":
                return Prediction(**shared, choices=tuple(each.answer(text) for each in self._open_answers()))
            case "number":
                shared |= {"tolerance": number(self.tolerance), "unit": written(self.unit)}
                return Prediction(**shared, answer=text(self.measure))
        return None

    def _open_answers(self):
        return self.answers[: self.count.currentData()]

    def _fit(self):
        """Only what the kind of question has is seen."""
        kind = self.kind.currentData()
        self._all.setVisible(kind is not None)
        self._choice.setVisible(kind == "choice")
        self._number.setVisible(kind == "number")
        self.epochs.setVisible(self.judged.currentData())
        self.changed.emit()

    def _count_answers(self):
        """As many answers as are wanted, if any are."""
        count = self.count.currentData() if self.kind.currentData() == "choice" else 0
        for number in range(len(self.answers) + 1, count + 1):
            answer = AnswerForm(number)
            answer.changed.connect(self.changed)
            self._choice.layout().addWidget(answer)
            self.answers.append(answer)
        if count not in (0, self._counted):
            self._counted = count
            for number, answer in enumerate(self.answers, 1):
                answer.setVisible(number <= count)
                answer.let_be_last(number == count)
        self._fit()

    def _lay_out(self):
        self._choice, self._number, self._all = QWidget(), QWidget(), QWidget()
        choice, number, rows = (_plain(each) for each in (self._choice, self._number, self._all))
        choice.addLayout(labelled(self.tr("Answers"), self.count))
        number.addLayout(labelled(self.tr("It is"), self.measure))
        number.addLayout(labelled(self.tr("Tolerance"), self.tolerance))
        number.addLayout(labelled(self.tr("Unit"), self.unit))
        rows.addLayout(labelled(self.tr("Asks"), self.ask))
        rows.addWidget(self._choice)
        rows.addWidget(self._number)
        rows.addLayout(labelled(self.tr("Judged"), self.judged, self.epochs))
        rows.addLayout(labelled(self.tr("Why"), self.because))
        column = _plain(self)
        column.addLayout(labelled(self.tr("Question"), self.kind))
        column.addWidget(self._all)


def _plain(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACING)
    return column

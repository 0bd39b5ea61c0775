"""One question's answers for the projector: how many gave each, as large bars without names."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gdsim.lessons.class_table import Bar, ClassTable, Question, tally
from gdsim.views.toolkit.accessible import Picture
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.widgets import Choice
from gdsim.views.toolkit.words import RIGHT

# Pixels: what most projectors show.
SIZE = (1024, 720)
# Letters are this share of the height, so that the last row reads them, and at most such a part of a bar's room.
LETTER_SHARE, LARGEST_PART = 0.036, 0.32
# Bars beyond these are too thin to be read: numbers that everybody has another of.
MOST_BARS = 8
# A bar's height and what is left for its words, in shares of its room.
BAR_SHARE, WORDS_SHARE = 0.38, 0.52
# Room for a bar's number, in heights of a letter.
NUMBER_ROOM = 3.0


class TallyBars(Picture, QWidget):
    """Answers under each other, each with its bar and number; which is right is shown only when it is revealed."""

    def __init__(self, theme: Theme):
        super().__init__()
        self._theme = theme
        self.bars: list[Bar] = []
        self.is_revealed = False

    def show_bars(self, bars: list[Bar], is_revealed: bool):
        self.bars, self.is_revealed = bars[:MOST_BARS], is_revealed
        self.setAccessibleDescription("; ".join(f"{self._words(bar)}: {bar.count}" for bar in self.bars))
        self.update()

    def paintEvent(self, event):
        if not self.bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.height() / max(len(self.bars), 3)
        font = QFont(self.font())
        font.setPixelSize(max(10, round(min(LETTER_SHARE * self.window().height(), LARGEST_PART * room))))
        painter.setFont(font)
        for index, bar in enumerate(self.bars):
            self._paint(painter, bar, QRectF(0.0, index * room, self.width(), room))
        painter.end()

    def _paint(self, painter, bar, place):
        metrics = QFontMetricsF(painter.font())
        is_right = self.is_revealed and bar.is_right
        is_wrong = self.is_revealed and not bar.is_right
        words = QRectF(place.left(), place.top(), place.width(), WORDS_SHARE * place.height())
        painter.setPen(QColor(self._theme.muted if is_wrong else self._theme.text))
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, flags, metrics.elidedText(self._words(bar), Qt.TextElideMode.ElideRight, words.width()))
        most = max(1, *(each.count for each in self.bars))
        span = place.width() - NUMBER_ROOM * metrics.height()
        body = QRectF(place.left(), words.bottom() + 4.0, span * bar.count / most, BAR_SHARE * place.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._color(is_right, is_wrong)))
        painter.drawRoundedRect(body, 4.0, 4.0)
        painter.setPen(QColor(self._theme.text))
        number = QRectF(body.right() + 0.4 * metrics.height(), body.top(), place.width(), body.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(bar.count))

    def _color(self, is_right, is_wrong):
        if is_right:
            return self._theme.role_color("parameter")
        return self._theme.muted if is_wrong else self._theme.accent

    def _words(self, bar):
        return f"{RIGHT} {bar.answer}" if self.is_revealed and bar.is_right else bar.answer


class Tally(QDialog):
    """Shows the counts of one prediction after the other, as the table has them now."""

    def __init__(self, theme: Theme, parent=None):
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("The class's answers"))
        self._theme, self._table = theme, ClassTable((), ())
        self.question: Question | None = None
        self.choice = Choice(self.tr("Question"), self.tr("Which question is shown"))
        self.choice.activated.connect(lambda _: self.show_question(self.choice.currentData()))
        self.ask = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.bars = TallyBars(theme)
        self.bars.setAccessibleName(self.tr("How many gave each answer"))
        self.count = QLabel(objectName="muted")
        self.reveal = QPushButton(self.tr("Reveal the right answer"), objectName="primary", checkable=True)
        self.reveal.toggled.connect(lambda _: self._show())
        foot = QHBoxLayout()
        foot.addWidget(self.choice, 1)
        foot.addWidget(self.count)
        foot.addWidget(self.reveal)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(14)
        column.addWidget(self.ask)
        column.addWidget(self.bars, 1)
        column.addLayout(foot)
        self.resize(*SIZE)

    def show_table(self, table: ClassTable):
        """The newest answers; the question that is shown stays, and what was revealed stays so."""
        self._table = table
        self.choice.clear()
        for question in table.questions:
            if not question.is_task:
                self.choice.add(f"{question.lesson_title}: {question.page}", question)
        if self.question not in table.questions:
            self.question = self.choice.itemData(0)
        self._show()

    def show_question(self, question: Question):
        """Another one, its answer hidden."""
        self.question = question
        self.reveal.setChecked(False)
        self._show()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        font = QFont(self.font())
        font.setPixelSize(max(14, round(LETTER_SHARE * 1.15 * self.height())))
        font.setWeight(QFont.Weight.DemiBold)
        # A style sheet's size would win over a font's.
        self.ask.setStyleSheet(f"font-size: {font.pixelSize()}px; font-weight: 600;")

    def _show(self):
        question = self.question
        self.choice.show_data(question)
        self.ask.setText((question.ask or question.page) if question else "")
        bars = tally(self._table, self._table.questions.index(question)) if question else []
        self.bars.show_bars(bars, self.reveal.isChecked())
        self.count.setText(self.tr("answers: {count}").format(count=sum(bar.count for bar in bars)))

"""How all racers stand, each in full: a panel that can stay open beside the window."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gdsim.simulation.exact_answer import exact_answer
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.status.advice_button import AdviceButton
from gdsim.views.status.exact_table import ExactTable
from gdsim.views.status.race_table import RaceTable
from gdsim.views.status.sign import verdict_sign
from gdsim.views.status.standing import Standing
from gdsim.views.status.why_button import WhyButton
from gdsim.views.toolkit.layout import empty
from gdsim.views.toolkit.markers import marker_pixmap
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.widgets import Sentence, heading

# Pixels at first.
SIZE = (760, 480)
# Lines of the grid that a racer takes, the last one empty, so many pixels high.
LINES, GAP = 4, 8


class Paragraph(NamedTuple):
    """A racer's marker, name and loss, and below the verdict's sign and the texts."""

    marker: QLabel
    name: QLabel
    loss: QLabel
    sign: QLabel
    sentence: Sentence
    place: Sentence
    advice: AdviceButton
    why: WhyButton

    def show_standing(self, standing: Standing, theme: Theme, may_set_rates: bool):
        self.why.setVisible(standing.is_warning)
        self.advice.show_action(standing.action, may_set_rates)
        self.sign.setVisible(standing.kind is not None)
        if standing.kind is not None:
            self.sign.setPixmap(verdict_sign(theme, standing.kind, self.sign.fontMetrics().ascent()))
        texts = (standing.name, standing.loss, standing.sentence, standing.place)
        for label, text in zip((self.name, self.loss, self.sentence, self.place), texts, strict=True):
            if label.text() != text:
                label.setText(text)


class StandingsPanel(QDialog):
    """The race as a table; below, a paragraph a racer: sign, name, loss, the whole verdict, the parameters.

    closed(): it was hidden. why_asked(racer): why did it diverge? advice_taken(racer, action): what its advice comes to
    is to be done.
    """

    closed = Signal()
    why_asked = Signal(int)
    advice_taken = Signal(int, object)

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setWindowTitle(self.tr("How the racers stand"))
        self.resize(*SIZE)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(14, 10, 14, 10)
        self._grid.setColumnStretch(2, 1)
        self.paragraphs: list[Paragraph] = []
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.race = RaceTable()
        self.exact = ExactTable()
        layout.addWidget(self.race)
        layout.addWidget(self.exact)
        layout.addWidget(scroll, 1)

    def hideEvent(self, event):
        super().hideEvent(event)
        self.closed.emit()

    def show_standings(self, snapshot: Snapshot, standings: list[Standing], theme: Theme, may_set_rates: bool):
        """The racers as they stand now; whether an advice to set a learning rate can be taken."""
        self.race.show_race(snapshot, standings, theme)
        self.exact.show_answer(exact_answer(snapshot), [standing.name for standing in standings])
        if len(standings) != len(self.paragraphs):
            self._build(len(standings), theme)
        for paragraph, standing in zip(self.paragraphs, standings, strict=True):
            paragraph.show_standing(standing, theme, may_set_rates)

    def set_theme(self, theme: Theme):
        for racer, paragraph in enumerate(self.paragraphs):
            paragraph.marker.setPixmap(marker_pixmap(theme, racer))

    def _build(self, count, theme):
        empty(self._grid)
        self.paragraphs = [self._paragraph(racer) for racer in range(count)]
        self._grid.setRowStretch(LINES * count, 1)
        self.set_theme(theme)

    def _paragraph(self, racer):
        loss = QLabel(textFormat=Qt.TextFormat.PlainText)
        texts = Sentence(""), Sentence()
        for label in texts:
            label.show()
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made = Paragraph(QLabel(), heading(""), loss, QLabel(), *texts, AdviceButton(), WhyButton())
        made.advice.taken.connect(lambda action: self.advice_taken.emit(racer, action))
        made.why.clicked.connect(lambda: self.why_asked.emit(racer))
        top = LINES * racer
        for column, widget in enumerate((made.marker, made.name, made.loss, made.advice, made.why)):
            self._grid.addWidget(widget, top, column)
        self._grid.addWidget(made.sign, top + 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(made.sentence, top + 1, 1, 1, 4)
        self._grid.addWidget(made.place, top + 2, 1, 1, 4)
        self._grid.setRowMinimumHeight(top + 3, GAP)
        return made

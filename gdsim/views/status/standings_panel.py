"""How all racers stand, each in full: a panel that can stay open beside the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gdsim.simulation.exact_answer import exact_answer
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.status.exact_table import ExactTable
from gdsim.views.status.race_table import RaceTable
from gdsim.views.status.standing import Standing
from gdsim.views.status.why_button import WhyButton
from gdsim.views.toolkit.layout import empty
from gdsim.views.toolkit.markers import marker_pixmap
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.widgets import Sentence, heading

# Pixels at first.
SIZE = (760, 480)


class StandingsPanel(QDialog):
    """The race as a table; below, a paragraph a racer: sign, name, loss, the whole verdict, the parameters.

    closed(): it was hidden. why_asked(racer): why did it diverge?
    """

    closed = Signal()
    why_asked = Signal(int)

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setWindowTitle(self.tr("How the racers stand"))
        self.resize(*SIZE)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(14, 10, 14, 10)
        self._grid.setColumnStretch(2, 1)
        self._rows: list[tuple[QLabel, ...]] = []
        self._signs: list[QLabel] = []
        self.whys: list[WhyButton] = []
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

    def show_standings(self, snapshot: Snapshot, standings: list[Standing], theme: Theme):
        """The racers as they stand now."""
        self.race.show_race(snapshot, standings, theme)
        self.exact.show_answer(exact_answer(snapshot), [standing.name for standing in standings])
        if len(standings) != len(self._rows):
            self._build(len(standings), theme)
        for row, why, standing in zip(self._rows, self.whys, standings, strict=True):
            why.setVisible(standing.is_warning)
            texts = (standing.name, standing.loss, standing.sentence, standing.place)
            for label, text in zip(row, texts, strict=True):
                if label.text() != text:
                    label.setText(text)

    def set_theme(self, theme: Theme):
        for racer, sign in enumerate(self._signs):
            sign.setPixmap(marker_pixmap(theme, racer))

    def _build(self, count, theme):
        empty(self._grid)
        self._rows, self._signs, self.whys = [], [], []
        for racer in range(count):
            sign, name, loss = QLabel(), heading(""), QLabel(textFormat=Qt.TextFormat.PlainText)
            sentence, place = Sentence(""), Sentence()
            for label in (sentence, place):
                label.show()
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            top = 4 * racer
            self._grid.addWidget(sign, top, 0)
            self._grid.addWidget(name, top, 1)
            self._grid.addWidget(loss, top, 2)
            why = WhyButton()
            why.clicked.connect(lambda _, racer=racer: self.why_asked.emit(racer))
            self._grid.addWidget(why, top, 3)
            self._grid.addWidget(sentence, top + 1, 1, 1, 3)
            self._grid.addWidget(place, top + 2, 1, 1, 3)
            self._grid.setRowMinimumHeight(top + 3, 8)
            self._rows.append((name, loss, sentence, place))
            self._signs.append(sign)
            self.whys.append(why)
        self._grid.setRowStretch(4 * count, 1)
        self.set_theme(theme)

"""The autopsy of a divergence: one sentence of what broke first, and the values on the way out."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from gdsim.simulation.autopsy import Autopsy, autopsy
from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.autopsy.plot import WayPlot
from gdsim.views.autopsy.table import WayTable
from gdsim.views.autopsy.words import range_sentence, sentence
from gdsim.views.running.view import View
from gdsim.views.toolkit.background import Background, reraise
from gdsim.views.toolkit.markers import marker_pixmap
from gdsim.views.toolkit.theme import NIGHT, Theme
from gdsim.views.toolkit.words import racer_names

# Seconds that the window waits for an autopsy, so that most are there at once.
PATIENCE = 0.05
# How table and plot share the width.
SHARES = (7, 5)
# Pixels of width below which the table needs them all for its numbers.
NARROWEST = 520


class AutopsyView(View, QWidget):
    """Open from `ask` until it is put away: by its button, or when the run it is about is no more.

    seek_asked(step): the run is to be seen there. closed(): it is put away.
    """

    seek_asked = Signal(int)
    closed = Signal()

    def __init__(self):
        super().__init__()
        self._theme: Theme = NIGHT
        self._asked: Snapshot | None = None
        self._racer = 0
        self.found: Autopsy | None = None
        self._background = Background("autopsy", self)
        self._background.progressed.connect(lambda part: self.progress.setValue(round(100 * part)))
        self._background.done.connect(self._show)
        self._background.failed.connect(reraise)
        self._sign = QLabel()
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.says.setAccessibleName(self.tr("What broke first"))
        self.away = QToolButton(objectName="flat", text="×")
        self.away.setToolTip(self.tr("Puts this away (Esc)"))
        self.away.setAccessibleName(self.tr("Put away what broke first"))
        self.away.clicked.connect(self.put_away)
        self.table, self.plot = WayTable(), WayPlot()
        self.table.step_chosen.connect(self.seek_asked)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("How much of the run is looked at"))
        self._lay_out()

    def sizeHint(self):
        return QSize(380, 200)

    @property
    def is_open(self) -> bool:
        """Whether there is an autopsy, or one to come."""
        return self._asked is not None

    def ask(self, snapshot: Snapshot, racer: int):
        """Finds out why that racer of the run diverged, beside the window where that takes long."""
        self._asked = self._snapshot = snapshot
        self._racer, self.found = racer, None
        self._sign.setPixmap(marker_pixmap(self._theme, racer))
        self._sign.setVisible(len(snapshot.problem.racers) > 1)
        self._sign.setToolTip(str(racer_names(snapshot.problem.racers, snapshot.learning_rates)[racer]))
        self.says.setText(self.tr("Looking for the number that broke first …"))
        self.says.setToolTip("")
        self.progress.setValue(0)
        self._pages.setCurrentIndex(0)
        self._background.start(lambda job: autopsy(snapshot, racer, job.progress), PATIENCE)

    def put_away(self):
        """Nothing is looked for or shown any more."""
        if self.is_open:
            self._background.cancel()
            self._asked = self.found = None
            # They would keep the run's problem alive.
            self.table.forget()
            self.plot.forget()
            self.closed.emit()

    def follow(self, snapshot: Snapshot, change: Change):
        if self.found is None:
            is_gone = self.is_open and snapshot.replay is not self._asked.replay
        else:
            is_gone = not self.found.is_of(snapshot)
        if is_gone:
            self.put_away()
        elif self.found:
            self._show_step()

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.table.set_theme(theme)
        self.plot.set_theme(theme)
        if self.is_open:
            self._sign.setPixmap(marker_pixmap(theme, self._racer))
        if self.found:
            self._show_step()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self.plot.setVisible(self.width() >= NARROWEST)

    def end_work(self):
        self._background.close()

    def _lay_out(self):
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.says, 1)
        head.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)
        waiting, way = QWidget(), QWidget()
        beside = QVBoxLayout(waiting)
        beside.addWidget(self.progress)
        beside.addStretch(1)
        row = QHBoxLayout(way)
        row.setContentsMargins(0, 0, 0, 0)
        for widget, share in zip((self.table, self.plot), SHARES, strict=True):
            row.addWidget(widget, share)
        self._pages = QStackedLayout()
        for page in (waiting, way):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 2, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._pages, 1)

    def _show(self, found):
        if found is None or not found.is_of(self._snapshot):
            self.put_away()
            return
        self.found = found
        self.says.setText(sentence(found))
        self.says.setToolTip(range_sentence(found))
        self.table.show_way(found)
        self.plot.show_way(found)
        self._pages.setCurrentIndex(1)
        self.plot.setToolTip(self.says.toolTip())
        self.seek_asked.emit(found.place)
        if self._snapshot.step == found.place:
            # The run stands there already, and nothing more is told of it.
            self._show_step()

    def _show_step(self):
        self.table.show_step(self._snapshot.step)
        self.plot.show_step(self._snapshot.step)

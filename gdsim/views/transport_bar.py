"""Play, step, reset and the pace, under the surface."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
)

from gdsim.simulation.runner import FASTEST
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.icons import icon
from gdsim.views.theme import Theme

# Steps a second that the pace slider offers: from one that can be talked through to all there is.
PACES = (1, 2, 5, 10, 20, 40, 100, 300, 1000, 5000, FASTEST)
# Twenty a second: each step of the first experiment is still seen, and it is over in seconds.
USUAL_PACE = PACES.index(20)
PROGRESS_PARTS = 1000


class TransportBar(QFrame):
    """What drives the run. It shows the run's state; the signals say what the user asks for."""

    play_asked = Signal()
    pause_asked = Signal()
    steps_asked = Signal(int)
    reset_asked = Signal()
    pace_changed = Signal(float)

    def __init__(self, parent=None):
        super().__init__(parent, objectName="card")
        self._playing = False
        self._theme = None
        self._per_epoch = 1
        self.reset = self._button(QToolButton(), self.tr("Reset"), self.tr("Back to the start of this run (R)"))
        self.play = self._button(QPushButton(objectName="primary"), self.tr("Play"), "")
        self.step = self._button(
            QToolButton(), self.tr("Step"), self.tr("One update of the weights: predict, measure, adjust (Right)")
        )
        self.epoch = self._button(
            QToolButton(),
            self.tr("Epoch"),
            self.tr("On to the end of this epoch, when all data were seen (Ctrl+Right)"),
        )
        self.reset.clicked.connect(self.reset_asked)
        self.play.clicked.connect(self.toggle)
        self.step.clicked.connect(lambda: self.steps_asked.emit(1))
        self.epoch.clicked.connect(self.step_epoch)
        self._where = QLabel()
        self._progress = QProgressBar(maximum=PROGRESS_PARTS, textVisible=False)
        self._progress.setFixedHeight(4)
        self._progress.setAccessibleName(self.tr("Progress of the run"))
        self._pace = QSlider(Qt.Orientation.Horizontal, minimum=0, maximum=len(PACES) - 1, value=USUAL_PACE)
        self._pace.setPageStep(1)
        self._pace.setFixedWidth(110)
        self._pace.setAccessibleName(self.tr("Speed"))
        self._pace.setToolTip(self.tr("How many steps a second; the mathematics stays the same at every speed"))
        self._pace.valueChanged.connect(self._change_pace)
        self._pace_text = QLabel(objectName="muted")
        self._lay_out()
        self._change_pace(USUAL_PACE)

    def _button(self, button, name, tip):
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setIconSize(QSize(16, 16))
        button.setFixedHeight(32)
        # Clicking leaves the focus where it was, so that Space goes on to play and pause.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self):
        row = QHBoxLayout()
        row.setSpacing(6)
        self.play.setMinimumWidth(92)
        for button in (self.reset, self.play, self.step, self.epoch):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._where)
        row.addStretch()
        row.addWidget(self._pace)
        # As wide as its longest text, so that nothing moves when the pace changes.
        self._pace_text.setMinimumWidth(self._pace_text.fontMetrics().horizontalAdvance(self.tr("as fast as it goes")))
        row.addWidget(self._pace_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(7)
        column.addLayout(row)
        column.addWidget(self._progress)

    @property
    def pace(self) -> float:
        """The chosen steps a second."""
        return PACES[self._pace.value()]

    def set_usual_pace(self):
        self._pace.setValue(USUAL_PACE)

    def toggle(self):
        """Plays, or pauses what plays."""
        (self.pause_asked if self._playing else self.play_asked).emit()

    def step_epoch(self):
        """Asks for the steps that are left of this epoch."""
        self.steps_asked.emit(self._left_of_epoch)

    def show_snapshot(self, snapshot: Snapshot):
        per_epoch = snapshot.problem.batching.steps_per_epoch
        epochs = snapshot.problem.experiment.epochs
        self._left_of_epoch = per_epoch - snapshot.step % per_epoch
        words = (
            self.tr("Epoch {epoch} of {epochs}")
            if per_epoch == 1
            else self.tr("Epoch {epoch} of {epochs}, step {step}")
        )
        self._where.setText(words.format(epoch=int(snapshot.epoch), epochs=epochs, step=snapshot.step))
        self._progress.setValue(round(PROGRESS_PARTS * snapshot.epoch / epochs))
        for button in (self.play, self.step, self.epoch):
            button.setEnabled(not snapshot.over)
        if snapshot.playing != self._playing:
            self._playing = snapshot.playing
            self._show_play()

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.reset.setIcon(icon("reset", theme.text))
        self.step.setIcon(icon("step", theme.text))
        self.epoch.setIcon(icon("epoch", theme.text))
        self._progress.setStyleSheet(
            f"QProgressBar {{ background: {theme.border}; border: none; border-radius: 2px; }}"
            f"QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}"
        )
        self._show_play()

    def _show_play(self):
        self.play.setText(self.tr("Pause") if self._playing else self.tr("Play"))
        self.play.setToolTip(self.tr("Stop here (Space)") if self._playing else self.tr("Let it descend (Space)"))
        self.play.setIcon(icon("pause" if self._playing else "play", self._theme.background))

    def _change_pace(self, position):
        pace = PACES[position]
        fastest = self.tr("as fast as it goes")
        one = self.tr("1 step a second")
        many = self.tr("{pace} steps a second").format(pace=pace)
        self._pace_text.setText(fastest if pace == FASTEST else one if pace == 1 else many)
        self.pace_changed.emit(pace)

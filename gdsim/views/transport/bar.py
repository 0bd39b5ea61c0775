"""Play, step, go back, the pace and the timeline, under the surface."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QToolButton, QVBoxLayout

from gdsim.simulation.change import Change
from gdsim.simulation.runner import FASTEST
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.running.view import View
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.layout import Steady, left_to_right
from gdsim.views.toolkit.theme import Theme, small_font
from gdsim.views.transport.icons import icon
from gdsim.views.transport.timeline import Timeline

# Steps a second that the pace slider offers: from one that can be talked through to all there is.
PACES = (0.2, 0.5, 1, 2, 5, 10, 20, 40, 100, 300, 1000, 5000, FASTEST)
# Twenty a second: each step of the first experiment is still seen, and it is over in seconds.
USUAL_PACE = PACES.index(20)
# Pixels around a button's text, above and below together.
TEXT_ROOM = 8
# Pixels of the buttons, between them within a group, and between groups.
BUTTON_WIDTH, BUTTON_HEIGHT, BUTTON_GAP, GROUP_GAP = 30, 32, 3, 8
ICON_SIZE = 18
# Pixels that "Epoch 100 of 100" needs, so that it is not cut at once.
EPOCH_WIDTH = 110


class TransportBar(View, QFrame):
    """What drives the run. It shows the run's state; the signals say what the user asks for.

    seek_asked carries a recorded step, steps_asked how many steps more; replay_asked is for a run that is over. While
    the timeline is held, what played is paused.
    """

    play_asked = Signal()
    replay_asked = Signal()
    pause_asked = Signal()
    steps_asked = Signal(int)
    seek_asked = Signal(int)
    reset_asked = Signal()
    pace_changed = Signal(float)
    slow_motion_toggled = Signal(bool)
    wait_toggled = Signal(bool)

    def __init__(self, parent=None):
        super().__init__(parent, objectName="card")
        left_to_right(self)
        self._playing = self._over = False
        self._plays_on = False
        self._theme = None
        self._icons: dict[QToolButton, str] = {}
        self._make_buttons()
        self.timeline = Timeline()
        self.timeline.seek_asked.connect(self.seek_asked)
        self.timeline.sliderPressed.connect(self._hold)
        self.timeline.sliderReleased.connect(self._let_go)
        self._epoch_text, self._step_text = ElidedLabel(), ElidedLabel(objectName="muted")
        self._pace = QSlider(Qt.Orientation.Horizontal, minimum=0, maximum=len(PACES) - 1, value=USUAL_PACE)
        self._pace.setPageStep(1)
        self._pace.setAccessibleName(self.tr("Speed"))
        self._pace.setToolTip(self.tr("How many steps a second; the mathematics stays the same at every speed"))
        self._pace.valueChanged.connect(self._change_pace)
        self._pace_text = QLabel(objectName="muted", alignment=Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()
        self._change_pace(USUAL_PACE)

    # ---- building

    def _make_buttons(self):
        self.play = self._finish(QPushButton(objectName="primary"), self.tr("Play"), "")
        self.reset = self._button("reset", self.tr("Reset"), self.tr("Start over: forgets this run (R)"))
        self.start = self._button("start", self.tr("Start"), self.tr("To the first step of this run (Home)"))
        self.epoch_back = self._button(
            "epoch back", self.tr("Epoch back"), self.tr("Back to the end of the epoch before (Ctrl+Left)")
        )
        self.back = self._button(
            "step back", self.tr("Step back"), self.tr("Takes one update back: the same numbers as before it (Left)")
        )
        self.step = self._button(
            "step", self.tr("Step"), self.tr("One update of the weights: predict, measure, adjust (Right)")
        )
        self.epoch = self._button(
            "epoch",
            self.tr("Epoch"),
            self.tr("On to the end of this epoch, when all data were seen (Ctrl+Right)"),
        )
        self.end = self._button("end", self.tr("End"), self.tr("To the last step that was taken (End)"))
        self.slow = self._button(
            "slow",
            self.tr("Slow motion"),
            self.tr("Slow motion: shows what happens inside an update, phase by phase, in a network layer by layer"),
        )
        self.wait = self._button(
            "wait", self.tr("Wait for a click"), self.tr("Each moment of slow motion waits for a click or Space")
        )
        self.play.clicked.connect(self.toggle)
        self.reset.clicked.connect(self.reset_asked)
        self.start.clicked.connect(self.seek_start)
        self.epoch_back.clicked.connect(self.step_epoch_back)
        self.back.clicked.connect(self.step_back)
        self.step.clicked.connect(lambda: self.steps_asked.emit(1))
        self.epoch.clicked.connect(self.step_epoch)
        self.end.clicked.connect(self.seek_end)
        for button, signal in ((self.slow, self.slow_motion_toggled), (self.wait, self.wait_toggled)):
            button.setCheckable(True)
            button.toggled.connect(signal)
        # It keeps its place, so that nothing moves when it comes.
        policy = self.wait.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.wait.setSizePolicy(policy)
        self.wait.hide()
        self.slow.toggled.connect(self.wait.setVisible)

    def _button(self, picture, name, tip):
        button = self._finish(QToolButton(), name, tip)
        button.setFixedWidth(BUTTON_WIDTH)
        button.setStyleSheet("padding: 0;")
        self._icons[button] = picture
        return button

    def _finish(self, button, name, tip):
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        button.setFixedHeight(BUTTON_HEIGHT)
        # Clicking leaves the focus where it was, so that Space goes on to play and pause.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self):
        row = QHBoxLayout()
        row.setSpacing(GROUP_GAP)
        for group in (
            (self.reset,),
            (self.start, self.epoch_back, self.back, self.play, self.step, self.epoch, self.end),
            (self.slow, self.wait),
        ):
            buttons = QHBoxLayout()
            buttons.setSpacing(BUTTON_GAP)
            for button in group:
                buttons.addWidget(button)
            row.addLayout(buttons)
        row.addStretch()
        texts = QHBoxLayout()
        texts.setSpacing(GROUP_GAP)
        self._where = Steady(pair(self._epoch_text, self._step_text))
        texts.addWidget(self._where, 1)
        texts.addLayout(pair(self._pace, self._pace_text))
        self._buttons = row
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(GROUP_GAP)
        self._rows.addLayout(row)
        self._rows.addLayout(texts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 4)
        column.setSpacing(4)
        column.addLayout(self._rows)
        column.addWidget(self.timeline)

    # ---- what the user asks for

    @property
    def pace(self) -> float:
        """The chosen steps a second."""
        return PACES[self._pace.value()]

    def set_usual_pace(self):
        self._pace.setValue(USUAL_PACE)

    def set_pace(self, steps_per_second: float):
        """The pace of the slider that is nearest to it, not below."""
        self._pace.setValue(next(place for place, pace in enumerate(PACES) if pace >= steps_per_second))

    def show_slowly(self, on: bool):
        """Whether playing shows each step part by part, by itself."""
        self.wait.setChecked(False)
        self.slow.setChecked(on)

    def toggle(self):
        """Plays, pauses what plays, or plays again what is over."""
        if self._playing:
            self.pause_asked.emit()
        else:
            (self.replay_asked if self._over else self.play_asked).emit()

    def step_epoch(self):
        """Asks for the steps that are left of this epoch."""
        per_epoch = self._snapshot.problem.batching.steps_per_epoch
        self.steps_asked.emit(per_epoch - self._snapshot.step % per_epoch)

    def step_back(self):
        """Asks for the step before this one."""
        if self._snapshot.step > 0:
            self.seek_asked.emit(self._snapshot.step - 1)

    def step_epoch_back(self):
        """Asks for the end of the last epoch that was over before this step."""
        if self._snapshot.step > 0:
            per_epoch = self._snapshot.problem.batching.steps_per_epoch
            self.seek_asked.emit((self._snapshot.step - 1) // per_epoch * per_epoch)

    def seek_start(self):
        self.seek_asked.emit(0)

    def seek_end(self):
        """Asks for the last step recorded."""
        self.seek_asked.emit(self._snapshot.recorded)

    def _hold(self):
        self._plays_on = self._playing
        if self._playing:
            self.pause_asked.emit()

    def _let_go(self):
        if self._plays_on:
            self.play_asked.emit()

    def minimumSizeHint(self):
        """Wide enough for the buttons: what else there is may stand below them."""
        margins = self.layout().contentsMargins()
        width = self._buttons.minimumSize().width() + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._fold()

    def _fold(self):
        """Epoch and pace stand beside the buttons, or below them where there is no room."""
        wanted = self.minimumSizeHint().width() + EPOCH_WIDTH + self._pace.width() + 2 * self._rows.spacing()
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.LeftToRight if self.width() >= wanted else directions.TopToBottom)

    # ---- what is shown

    def follow(self, snapshot: Snapshot, change: Change):
        words = self.tr("Epoch {epoch} of {epochs}")
        self._epoch_text.setText(words.format(epoch=int(snapshot.epoch), epochs=snapshot.problem.experiment.epochs))
        behind = snapshot.step < snapshot.recorded
        words = self.tr("step {step} of {recorded} recorded") if behind else self.tr("step {step}")
        self._step_text.setText(words.format(step=snapshot.step, recorded=snapshot.recorded))
        for button in (self.step, self.epoch):
            button.setEnabled(not snapshot.over)
        for button in (self.start, self.epoch_back, self.back):
            button.setEnabled(snapshot.step > 0)
        self.end.setEnabled(behind)
        self.timeline.show_snapshot(snapshot)
        if (snapshot.playing, snapshot.over) != (self._playing, self._over):
            self._playing, self._over = snapshot.playing, snapshot.over
            self._show_play()

    def set_theme(self, theme: Theme):
        self._theme = theme
        for button, picture in self._icons.items():
            button.setIcon(icon(picture, theme.text))
        for label in (self._step_text, self._pace_text):
            label.setFont(small_font(theme))
        # As wide as its longest text, so that nothing moves when the pace changes.
        metrics = self._pace_text.fontMetrics()
        longest = max(metrics.horizontalAdvance(self._pace_words(pace)) for pace in PACES)
        for widget in (self._pace, self._pace_text):
            widget.setFixedWidth(longest + 4)
        # At once, so that the bar is not painted with another height in between.
        self._where.activate()
        self.timeline.set_theme(theme)
        self._fix_play()
        self._show_play()

    def _fix_play(self):
        """As wide as its longest text needs it, so that the buttons beside it stay where they are."""
        self.play.setIcon(icon("play", self._theme.background))
        # Its style sheet counts, which Qt reads no sooner than it must.
        self.play.ensurePolished()
        widths = []
        for text in (self.tr("Play"), self.tr("Pause"), self.tr("Again")):
            self.play.setText(text)
            widths.append(self.play.sizeHint().width())
        self.play.setFixedWidth(max(widths))
        # In larger type than the usual one it would be cut.
        height = max(BUTTON_HEIGHT, self.play.fontMetrics().height() + TEXT_ROOM)
        for button in (self.play, *self._icons):
            button.setFixedHeight(height)

    def _show_play(self):
        if self._playing:
            picture, text, tip = "pause", self.tr("Pause"), self.tr("Stop here (Space)")
        elif self._over:
            picture, text, tip = "reset", self.tr("Again"), self.tr("Starts over and plays (Space)")
        else:
            picture, text, tip = "play", self.tr("Play"), self.tr("Let it descend (Space)")
        self.play.setText(text)
        self.play.setToolTip(tip)
        self.play.setIcon(icon(picture, self._theme.background))

    def _change_pace(self, position):
        self._pace_text.setText(self._pace_words(PACES[position]))
        self.pace_changed.emit(PACES[position])

    def _pace_words(self, pace):
        if pace == FASTEST:
            return self.tr("as fast as it goes")
        if pace < 1:
            return self.tr("1 step in {seconds} seconds").format(seconds=round(1 / pace))
        return self.tr("1 step a second") if pace == 1 else self.tr("{pace} steps a second").format(pace=pace)


def pair(upper, lower) -> QVBoxLayout:
    """One above the other, close together."""
    result = QVBoxLayout()
    result.setSpacing(1)
    result.addStretch()
    result.addWidget(upper)
    result.addWidget(lower)
    result.addStretch()
    return result

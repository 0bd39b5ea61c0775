"""The training cycle: predict, measure, find the gradient, adjust, repeat, with the numbers of the step in view."""

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from gdsim.simulation.snapshot import Snapshot
from gdsim.views.cycle.card_painter import PADDING, CardPainter, paint_arrow
from gdsim.views.cycle.numbers import most_pushed, read_samples, read_update
from gdsim.views.cycle.racer_box import RacerBox
from gdsim.views.cycle.texts import Card, CardWriter
from gdsim.views.elided_label import ElidedLabel
from gdsim.views.plots import small_font
from gdsim.views.theme import NIGHT, Theme

PHASES = 4
# Lines of a card that are no samples: the note and the heads above them, the mean below them; …
FIXED_LINES = 3
# … and the penalty and the sum of both, where there is a penalty.
PENALTY_LINES = 2
# Parameters that have a column of their own: as many as there is room for, …
MOST_PARAMETERS, FEWEST_PARAMETERS = 3, 2
# … where a column of one number has this much, in heights of the text: the room of −0.1234.
COLUMN_WIDTH = 3.3
GAP = 14.0  # pixels between two cards, for an arrow
RETURN_HEIGHT = 21.0  # pixels below the cards, for the arrow back to the first
RETURN_LENGTH = 60.0  # pixels of that arrow, at least, beside its text


class CycleView(QWidget):
    """Four cards in a ring. `phase` lights one of them, as slow motion goes through a step; None lights all.

    phase_clicked carries the phase 0 … 3 that the user asks for.
    """

    phase_clicked = Signal(int)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._theme = NIGHT
        self._snapshot: Snapshot | None = None
        self._shown = None
        self._heading, self._where = QLabel(objectName="heading"), ElidedLabel(objectName="muted")
        self.racer = RacerBox()
        self.ring = Ring()
        self._lay_out()
        self._writer = CardWriter(self)
        self.racer.currentIndexChanged.connect(self._rewrite)
        self.ring.phase_clicked.connect(self.phase_clicked)
        self.ring.resized.connect(self._rewrite)

    @property
    def phase(self) -> int | None:
        """The lit phase, 0 … 3, or None where all are."""
        return self.ring.phase

    @phase.setter
    def phase(self, phase: int | None):
        if phase != self.ring.phase:
            self.ring.phase = phase
            self.ring.update()

    @property
    def rows_highlighted(self) -> np.ndarray:
        """The rows of the training set whose numbers are shown, (m,); none on a surface or before the first step."""
        return self._rows

    def _lay_out(self):
        self.racer.setAccessibleName(self.tr("Racer whose step is shown"))
        self.racer.setToolTip(self.tr("Whose predictions, gradient and weights are shown; all see the same samples."))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._heading)
        row.addWidget(self._where, 1)
        row.addWidget(self.racer)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 2)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.ring, 1)
        self._rows = np.empty(0, dtype=int)

    def sizeHint(self):
        return QSize(660, 185)

    def set_theme(self, theme: Theme):
        self._theme = theme
        self._where.setFont(small_font(theme))
        self.ring.set_theme(theme)
        if self._snapshot is not None:
            self.racer.show_racers(self._snapshot.problem, self._theme)
            self._rewrite()

    def show_snapshot(self, snapshot: Snapshot):
        is_new = self._snapshot is None or snapshot.problem is not self._snapshot.problem
        key = (snapshot.step, snapshot.over, snapshot.parameters.tobytes())
        self._snapshot = snapshot
        if is_new:
            self._by_push = most_pushed(snapshot.problem)
            self.racer.show_racers(self._snapshot.problem, self._theme)
        if is_new or key != self._shown:
            self._shown = key
            self._rewrite()

    def _rewrite(self):
        """Writes the cards anew."""
        snapshot, racer = self._snapshot, self.racer.currentIndex()
        if snapshot is None:
            return
        update = read_update(snapshot, racer)
        self._heading.setText(self.tr("Step {step}").format(step=snapshot.step))
        self._rows = np.empty(0, dtype=int)
        if update is None:
            self._where.setText("")
            self.ring.show_cards(self._writer.empty_cards(), self.tr("Press step, and the numbers appear"))
            return
        self._where.setText(self._where_text())
        samples, first = self._first_cards(update, racer)
        for count in range(MOST_PARAMETERS, FEWEST_PARAMETERS - 1, -1):
            shown = np.sort(self._by_push[:count])
            last = [
                self._writer.gradient_card(snapshot.problem, update, samples, shown),
                self._writer.adjust_card(snapshot.problem, update, shown),
            ]
            if self.ring.has_room(first + last):
                break
        self.ring.show_cards(first + last, self._writer.repeat_text(snapshot, racer))

    def _first_cards(self, update, racer):
        """The samples, or None on a surface, and what is said of them."""
        problem = self._snapshot.problem
        if problem.data is None:
            height = float(self._snapshot.last_step.batch_loss[0, racer])
            return None, [self._writer.height_card(problem, update, height)]
        room = self.ring.lines - FIXED_LINES - (PENALTY_LINES if problem.objective.l2 else 0)
        samples = read_samples(self._snapshot, racer, max(1, room))
        self._rows = samples.rows
        return samples, [
            self._writer.predict_card(problem.data, samples),
            self._writer.measure_card(problem.data, samples),
        ]

    def _where_text(self):
        snapshot = self._snapshot
        epoch = (snapshot.step - 1) // snapshot.problem.batching.steps_per_epoch + 1
        text = self.tr("in epoch {epoch} of {epochs}").format(epoch=epoch, epochs=snapshot.problem.experiment.epochs)
        if snapshot.problem.data is None:
            return text
        rows = len(snapshot.problem.data.X)
        if snapshot.batch is None:
            return text + " · " + self.tr("saw all {rows} samples").format(rows=rows)
        return text + " · " + self.tr("saw {seen} of {rows} samples").format(seen=len(snapshot.batch), rows=rows)


class Ring(QWidget):
    """Paints the cards, the arrows from each to the next, and the one back to the first."""

    phase_clicked = Signal(int)
    resized = Signal()

    def __init__(self):
        super().__init__()
        self.phase: int | None = None
        self.cards: list[Card] = []
        self.repeat = ""
        self._scenery_key = self._scenery = None
        self._theme, self._painter = NIGHT, CardPainter(NIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("The training cycle"))
        self._explanations = (
            self.tr("Predict: the model computes an answer for each sample of the batch, with the old weights."),
            self.tr(
                "Measure the loss: each prediction is compared with the actual answer; the mean is the step's loss."
            ),
            self.tr(
                "Find the gradient: how the loss changes with each weight. "
                "It is the mean of what the samples contribute, one by one."
            ),
            self.tr(
                "Adjust the weights: the optimizer turns the gradient into a step, and takes it off the old weights."
            ),
        )

    @property
    def lines(self) -> int:
        """How many lines a card has."""
        return self._painter.lines_in(self.height() - RETURN_HEIGHT)

    def set_theme(self, theme: Theme):
        self._theme, self._painter, self._scenery_key = theme, CardPainter(theme), None
        self.update()

    def show_cards(self, cards: list[Card], repeat: str):
        self.cards, self.repeat = cards, repeat
        self.setAccessibleDescription(", ".join(card.title for card in cards))
        self.update()

    def texts(self) -> list[list[list[str]]]:
        """What is on the screen: each card's lines of cells."""
        return [
            self._painter.texts(card, frame.width()) for card, frame in zip(self.cards, self._frames(), strict=True)
        ]

    def has_room(self, cards: list[Card]) -> bool:
        """Whether the numbers of all these cards would be readable."""
        return self._unit(cards) >= COLUMN_WIDTH * self._painter.metrics.height()

    def _unit(self, cards):
        """Pixels of a column of one number, if these cards share the width."""
        room = self.width() - 2.0 - (len(cards) - 1) * GAP - 2.0 * PADDING * len(cards)
        return room / sum(card.width for card in cards)

    def _phases(self):
        """Which phases each card stands for: on a surface the first two are one."""
        return [(0, 1), (2,), (3,)] if len(self.cards) == PHASES - 1 else [(phase,) for phase in range(PHASES)]

    def _colors(self):
        """Each card's colour."""
        theme = self._theme
        colors = [theme.accent, *map(theme.role_color, ("scaling", "gradient", "parameter"))]
        return [colors[group[-1]] for group in self._phases()]

    def _frames(self):
        """Where the cards are."""
        unit, frames, left = self._unit(self.cards), [], 1.0
        for card in self.cards:
            width = card.width * unit + 2.0 * PADDING
            frames.append(QRectF(left, 1.0, width, self.height() - RETURN_HEIGHT - 2.0))
            left += width + GAP
        return frames

    def paintEvent(self, event):
        if not self.cards:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frames = self._frames()
        ratio = self.devicePixelRatioF()
        key = (self.size(), ratio, self.phase, [(card.title, card.width) for card in self.cards])
        if key != self._scenery_key:
            self._scenery_key, self._scenery = key, self._paint_scenery(frames, ratio)
        painter.drawPixmap(0, 0, self._scenery)
        self._paint_return(painter, frames)
        for frame, card, group, color in zip(frames, self.cards, self._phases(), self._colors(), strict=True):
            self._painter.paint_lines(painter, frame, card, color, self._is_lit(group))

    def _is_lit(self, group):
        return None if self.phase is None else self.phase in group

    def _paint_scenery(self, frames, ratio) -> QPixmap:
        """Frames, titles and arrows: what is the same at the next step."""
        scenery = QPixmap(self.size() * ratio)
        scenery.setDevicePixelRatio(ratio)
        scenery.fill(Qt.GlobalColor.transparent)
        painter = QPainter(scenery)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for frame, card, group, color in zip(frames, self.cards, self._phases(), self._colors(), strict=True):
            number = "–".join(str(phase + 1) for phase in group)
            self._painter.paint_frame(painter, frame, card, number, color, self._is_lit(group))
        for before, after in pairwise(frames):
            middle = before.center().y()
            points = [QPointF(before.right() + 3.5, middle), QPointF(after.left() - 3.5, middle)]
            paint_arrow(painter, points, self._theme.muted)
        painter.end()
        return scenery

    def _paint_return(self, painter, frames):
        """From below the last card to below the first, around what comes next."""
        start, end = frames[-1].center().x(), frames[0].center().x()
        middle, top, bottom = (start + end) / 2, frames[0].bottom() + 3.0, self.height() - 8.0
        metrics = self._painter.metrics
        text = metrics.elidedText(self.repeat, Qt.TextElideMode.ElideRight, start - end - RETURN_LENGTH)
        half, height = metrics.horizontalAdvance(text) / 2 + 10.0, metrics.height()
        painter.setFont(self._painter.font)
        painter.setPen(QColor(self._theme.text))
        room = QRectF(middle - half, bottom - height / 2, 2 * half, height)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        back = [QPointF(middle - half, bottom), QPointF(end, bottom), QPointF(end, top)]
        paint_arrow(painter, back, self._theme.muted)
        painter.drawPolyline([QPointF(start, top), QPointF(start, bottom), QPointF(middle + half, bottom)])

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self.resized.emit()

    def _phase_at(self, position):
        for frame, group in zip(self._frames(), self._phases(), strict=True):
            if self.cards and frame.contains(position):
                return group[0]
        return None

    def mousePressEvent(self, event):
        phase = self._phase_at(event.position())
        if phase is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        else:
            self.phase_clicked.emit(phase)

    def keyPressEvent(self, event):
        phase = event.key() - Qt.Key.Key_1
        if self.cards and 0 <= phase < PHASES and not event.modifiers():
            self.phase_clicked.emit(phase)
        else:
            super().keyPressEvent(event)

    def event(self, event):
        if event.type() == QEvent.Type.ToolTip:
            phase = self._phase_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if phase is None else self._explanations[phase], self)
            return True
        return super().event(event)

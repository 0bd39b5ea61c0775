"""The training cycle: predict, measure, find the gradient, adjust, repeat, with the numbers of the step in view."""

import numpy as np
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gdsim.simulation.change import Change
from gdsim.simulation.moments import PHASES
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.step_numbers import most_pushed, read_samples, read_update
from gdsim.views.cycle.ring import Ring
from gdsim.views.cycle.texts import CardWriter
from gdsim.views.racers.racer_box import RacerBox
from gdsim.views.running.view import OneRacerView
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font

# Lines of a card that are no samples: the note and the heads above them, the mean below them; …
FIXED_LINES = 3
# … and the penalty and the sum of both, where there is a penalty; and the clipped gradient, where there is one.
PENALTY_LINES, CLIPPED_LINES = 2, 1
# Parameters that have a column of their own: as many as there is room for.
MOST_PARAMETERS, FEWEST_PARAMETERS = 3, 2


class CycleView(OneRacerView, QWidget):
    """Four cards in a ring, about the last step.

    Slow motion lights one of them at a time, as it goes through the next step; what follows is not there yet.

    next_asked(): slow motion is to go on.
    """

    kept_as = "cycle"
    next_asked = Signal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._theme = NIGHT
        self._heading, self._where = QLabel(objectName="heading"), ElidedLabel(objectName="muted")
        self.racer = RacerBox()
        self.ring = Ring()
        self._lay_out()
        self._writer = CardWriter(self)
        self.racer.currentIndexChanged.connect(self._rewrite)
        self.ring.clicked.connect(self.next_asked)
        self.ring.resized.connect(self._rewrite)

    @property
    def phase(self) -> int | None:
        """The lit phase, 0 … 3, or None where all are."""
        return self.ring.phase

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
        self._writer.is_expert = theme.is_expert
        if self._snapshot is not None:
            self.racer.show_racers(self._snapshot, theme)
            self._rewrite()

    def follow(self, snapshot: Snapshot, change: Change):
        self.ring.phase = None if self._moment is None else self._moment.phase
        if change.problem:
            self._by_push = most_pushed(snapshot.problem)
        self.racer.show_racers(snapshot, self._theme)
        if change.place or change.moment or (change.learning_rates and self._moment):
            self._rewrite()

    def _rewrite(self):
        """Writes the cards anew."""
        snapshot, racer = self._written, self.racer.currentIndex()
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
        is_whole = self._moment is None or self._moment.is_taken
        repeat = self._writer.repeat_text(snapshot, racer) if is_whole else ""
        self.ring.show_cards(self._so_far(first + last), repeat)

    def _so_far(self, cards):
        """The cards of the moments to come say what they will be: each one's numbers follow from those before."""
        moment = self._moment
        if moment is None:
            return cards
        are_there = [moment.has_predictions, moment.has_loss, moment.has_gradient, moment.is_taken]
        texts = [card.text for card in self._writer.empty_cards()]
        if moment.layer is not None:
            texts[moment.phase] = self._writer.layer_text(moment)
        # On a surface the first two phases share a card.
        shared = len(PHASES) - len(cards)
        there = zip(cards, are_there[:1] + are_there[1 + shared :], texts[shared:], strict=True)
        return [card if is_there else card.emptied(text) for card, is_there, text in there]

    def _first_cards(self, update, racer):
        """The samples, or None on a surface, and what is said of them."""
        problem = self._written.problem
        if not problem.is_fit:
            height = float(self._written.last_step.batch_loss[0, racer])
            return None, [self._writer.height_card(problem, update, height)]
        room = self.ring.lines - FIXED_LINES - (PENALTY_LINES if problem.objective.has_penalty else 0)
        room -= CLIPPED_LINES if update.clipping else 0
        samples = read_samples(self._written, racer, max(1, room))
        self._rows = samples.rows
        return samples, [
            self._writer.predict_card(problem.data, samples),
            self._writer.measure_card(problem.data, samples),
        ]

    def _where_text(self):
        snapshot = self._written
        epoch = (snapshot.step - 1) // snapshot.problem.batching.steps_per_epoch + 1
        text = self.tr("in epoch {epoch} of {epochs}").format(epoch=epoch, epochs=snapshot.problem.experiment.epochs)
        if not snapshot.problem.is_fit:
            return text
        rows = len(snapshot.problem.data.X)
        if snapshot.batch is None:
            return text + " · " + self.tr("saw all {rows} samples").format(rows=rows)
        return text + " · " + self.tr("saw {seen} of {rows} samples").format(seen=len(snapshot.batch), rows=rows)

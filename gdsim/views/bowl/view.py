"""The bowl: the loss along one line through the ball, its tangent, and where the next step will land."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gdsim.simulation.bowl import (
    Line,
    Stand,
    fate,
    home_window,
    loss_window,
    parameter_line,
    stand,
    step_line,
    widened,
    within_bounds,
)
from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.bowl.plot import BowlPlot
from gdsim.views.racers.learning_rate import HIGHEST_POWER, LOWEST_POWER, SLIDER_DIGITS, STEPS_A_POWER, Slider
from gdsim.views.racers.racer_box import RacerBox
from gdsim.views.running.view import View
from gdsim.views.toolkit import words
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.theme import Theme, small_font
from gdsim.views.toolkit.widgets import Choice

# Points of the curve …
POINTS = 200
# … or so many at least while a run plays, if one point with so many samples and parameters costs more than this.
FEWEST_POINTS, WORK = 40, 2_000_000
# Of more parameters than that, none is offered by name.
MOST_NAMED = 12
# Fates of a step that are said in the colour of warnings.
WARNED = ("higher", "lost")
# Digits of the losses before and after a step, where those tell them apart.
LOSS_DIGITS = 4
# What Shift with an arrow key moves the ball by, as a part of the picture's width.
NUDGE = 0.01


@dataclass(frozen=True)
class BowlLook:
    """Whose bowl, and along which line of those that are offered, by their places."""

    racer: int = 0
    along: int = 0


class BowlView(View, QWidget):
    """One racer on one line: start_chosen carries the parameters (d,) at which the ball was let go.

    learning_rate_chosen (racer, rate) follows when the what-if handle is let go.
    """

    kept_as = "bowl"
    start_chosen = Signal(object)
    learning_rate_chosen = Signal(int, float)

    def __init__(self):
        super().__init__()
        self._theme: Theme | None = None
        self._real: Stand | None = None
        self._line: Line | None = None
        # What the user tries out: the ball elsewhere, in the hand or let go, and another learning rate.
        self._moved: Stand | None = None
        self._held = False
        self._what_if: float | None = None
        # The places and losses in view unless the user has zoomed.
        self._window: tuple[float, float] | None = None
        self._losses: tuple[float, float] | None = None
        self._zoomed = False
        # The problem as it is set: from another start it is looked at through the same window.
        self._looked_at = None
        self._build_header()
        self._build_plot()
        self._build_rate()
        self.verdict = ElidedLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(self._header)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.verdict)
        layout.addLayout(self._rate_row)

    def sizeHint(self):
        return QSize(380, 300)

    # ---- what the window calls

    @property
    def look(self) -> BowlLook:
        return BowlLook(self.racer.chosen, self.along.chosen)

    def show_look(self, look: BowlLook):
        self.racer.choose(look.racer)
        self.along.choose(look.along)

    def follow(self, snapshot: Snapshot, change: Change):
        """Shows the chosen racer where it is; what the user holds stays in the hand."""
        self._offer(snapshot)
        if change.problem:
            self._held = False
            if snapshot.problem.experiment.problem != self._looked_at:
                self._looked_at, self._window = snapshot.problem.experiment.problem, None
        if self._held:
            return
        if change.place:
            self._moved = None
        if change.learning_rates and not self.rate.isSliderDown():
            self._what_if = None
        self._take()

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.plot.set_theme(theme)
        for label in (self.rate_text, self.verdict):
            label.setFont(small_font(theme))
        # As wide as its longest text, so that the slider stays where it is while it is dragged.
        longest = (self._rate_words(is_what_if).format(rate="0.00000") for is_what_if in (False, True))
        self.rate_text.setFixedWidth(max(map(self.rate_text.fontMetrics().horizontalAdvance, longest)))
        if self._snapshot:
            self._offer(self._snapshot)
            self._draw()

    def reset(self):
        """The real ball, its own learning rate, and the whole bowl in view."""
        self._moved, self._held, self._what_if, self._window = None, False, None, None
        self._take()

    # ---- building

    def _build_header(self):
        self.racer = RacerBox()
        self.racer.setAccessibleName(self.tr("Whose bowl"))
        self.racer.setToolTip(self.tr("Whose ball is shown"))
        self.along = Choice(
            self.tr("Loss along"),
            self.tr("The line through the ball along which the loss is drawn: one parameter, or the way of the step"),
        )
        self._along_text = QLabel(self.tr("Loss along"), objectName="muted")
        self.racer.currentIndexChanged.connect(self.reset)
        self.along.currentIndexChanged.connect(self.reset)
        self.reset_button = QToolButton(text=self.tr("reset"))
        self.reset_button.setToolTip(
            self.tr("The real ball, its own learning rate, and the whole bowl again (double click).")
        )
        self.reset_button.setAccessibleName(self.tr("Reset the bowl"))
        self.reset_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reset_button.setStyleSheet("padding: 1px 7px;")
        self.reset_button.clicked.connect(self.reset)
        self._header = QHBoxLayout()
        self._header.setSpacing(6)
        self._header.addWidget(self.racer, 1)
        self._header.addWidget(self._along_text)
        self._header.addWidget(self.along, 1)
        self._header.addWidget(self.reset_button)

    def _build_plot(self):
        self.plot = BowlPlot()
        self.plot.setAccessibleName(self.tr("The bowl"))
        self.plot.setAccessibleDescription(self.tr("The loss along a line through the ball, and the next step on it."))
        self.plot.setToolTip(
            self.tr(
                "The loss if only what is on this axis changed; dashed: of the next mini-batch alone. The tangent's "
                "slope is the gradient here, the arrow is the next step. Drag the ball to start elsewhere, or move it "
                "with Shift and the arrow keys, then Enter. The wheel zooms, the right button moves."
            )
        )
        self.plot.left.show_name(self.tr("loss"))
        self.plot.fit_asked.connect(self.reset)
        self.plot.zoomed.connect(self._zoom)
        self.plot.previewed.connect(self._preview)
        self.plot.chosen.connect(self._choose)
        self.plot.view_box.sigResized.connect(lambda: self._draw())
        for keys, ask in (
            ("Shift+Left", lambda: self._nudge(-NUDGE)),
            ("Shift+Right", lambda: self._nudge(NUDGE)),
            ("Return", self._start_there),
            ("Escape", self.reset),
        ):
            QShortcut(QKeySequence(keys), self.plot, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(ask)

    def _build_rate(self):
        self.rate = Slider(Qt.Orientation.Horizontal)
        self.rate.setRange(LOWEST_POWER * STEPS_A_POWER, HIGHEST_POWER * STEPS_A_POWER)
        self.rate.setSingleStep(STEPS_A_POWER // 10)
        self.rate.setPageStep(STEPS_A_POWER)
        self.rate.setAccessibleName(self.tr("What if the learning rate were"))
        self.rate.setToolTip(
            self.tr("What if? Drag, and see where the next step would land; let go, and it is the learning rate.")
        )
        self.rate.valueChanged.connect(self._slide)
        self.rate.sliderReleased.connect(self._choose_rate)
        self.rate_text = QLabel()
        self._rate_row = QHBoxLayout()
        self._rate_row.setSpacing(8)
        self._rate_row.addWidget(self.rate_text)
        self._rate_row.addWidget(self.rate, 1)

    def _offer(self, snapshot):
        """What there is to choose from; the choices stay where they can."""
        problem = snapshot.problem
        named = len(problem.parameter_names) <= MOST_NAMED
        names = zip(problem.parameter_names, problem.short_names, strict=True) if named else ()
        self._axis_names = [*names, (self.tr("distance along the next step"),)]
        lines = [*(words.translate(name) for name, _ in self._axis_names[:-1]), self.tr("the next step")]
        if [self.along.itemText(index) for index in range(self.along.count())] != lines:
            with QSignalBlocker(self.along):
                kept = min(self.along.chosen, len(lines) - 1)
                self.along.clear()
                self.along.addItems(lines)
                self.along.setCurrentIndex(kept)
        if self._theme:
            self.racer.show_racers(snapshot, self._theme)
        self._along_text.setVisible(len(problem.racers) == 1)

    # ---- what the user does

    def _zoom(self):
        self._zoomed = True
        self._draw()

    def _preview(self, point):
        self._held = point is not None
        self._move(point[0] if self._held else None)

    def _choose(self, point):
        self._move(point[0])
        self._start_there()

    def _nudge(self, part):
        """Moves the ball by a part of the picture's width."""
        if self._real:
            low, high = self.plot.view_box.viewRange()[0]
            place = self._line.place((self._moved or self._real).point)
            self._move(min(max(low, place + part * (high - low)), high))

    def _move(self, place):
        """Shows the ball at a place on the line, or back where it is (None)."""
        if self._real:
            self._moved = None if place is None else self._real.moved(self._line.points(place))
            self._draw()

    def _start_there(self):
        if self._moved:
            self.start_chosen.emit(self._moved.point.copy())

    def _slide(self, position):
        self._what_if = float(f"{10.0 ** (position / STEPS_A_POWER):.{SLIDER_DIGITS}g}")
        self._draw()
        # A key has no release.
        if not self.rate.isSliderDown():
            self._choose_rate()

    def _choose_rate(self):
        if self._what_if is not None and self._real:
            self.learning_rate_chosen.emit(self._real.racer, self._what_if)

    # ---- what is in view

    def _take(self):
        """Takes ball and line from the snapshot, and makes room for them where there is none."""
        if self._snapshot is None:
            return
        self._real = stand(self._snapshot, self.racer.chosen)
        parameter = self.along.currentIndex()
        is_step = parameter == self.along.count() - 1
        self._line = step_line(self._real) if is_step else parameter_line(self._real, parameter)
        if self._window is None:
            self.plot.bottom.show_name(*self._axis_names[parameter])
            self._fit()
        elif not self._zoomed and not self.rate.isSliderDown():
            self._make_room()
        self._draw()

    def _fit(self):
        self._zoomed = False
        share = self._real.one_row_in
        words = self.tr("loss (1 row in {count})") if share > 1 else self.tr("loss")
        self.plot.left.show_name(words.format(count=share))
        self._window = home_window(self._real, self._line, self._snapshot.problem.domain)
        losses = loss_window(self._real.loss_along(self._line.points(np.linspace(*self._window, POINTS))))
        # The bowl sinks while the other parameters improve: from the first there is room for it down to the best.
        best = within_bounds(self._real.loss_at(self._snapshot.problem.minima[:1]))
        self._losses = widened(losses, best[np.isfinite(best)]) if np.isfinite(best).any() else losses
        self._make_room()
        self.plot.show_range(self._window, self._losses)

    def _make_room(self):
        """Moves the picture's borders only where ball, lowest or landing point have passed them."""
        real, line = self._real, self._line
        landing = real.landing(real.learning_rate)
        place = line.place(landing)
        window = widened(self._window, [line.place(real.point)], near=[place])
        along = within_bounds(real.loss_along(line.points(np.linspace(*window, FEWEST_POINTS))))
        seen = [loss for loss in within_bounds(np.array([real.loss, np.fmin.reduce(along)])) if np.isfinite(loss)]
        landed = [real.loss_at(landing)] if window[0] <= place <= window[1] else []
        losses = widened(self._losses, seen or self._losses, near=landed)
        if (window, losses) != (self._window, self._losses):
            self._window, self._losses = window, losses
            self.plot.show_range(window, losses)

    def _draw(self):
        if self._theme is None or self._real is None:
            return
        shown = self._moved or self._real
        rate = shown.learning_rate if self._what_if is None else self._what_if
        landing = shown.landing(rate)
        self.plot.draw_curve(self._real, self._line, self._points())
        self.plot.draw_step(shown, landing, self._line, self._real)
        self._say(shown, landing)
        self._show_rate(rate)

    def _points(self):
        objective = self._snapshot.problem.objective
        affordable = WORK // (objective.samples * objective.dimension)
        return min(POINTS, max(FEWEST_POINTS, affordable)) if self._snapshot.playing else POINTS

    def _show_rate(self, rate):
        self.rate_text.setText(self._rate_words(self._what_if is not None).format(rate=words.short(rate)))
        if not self.rate.isSliderDown():
            position = STEPS_A_POWER * math.log10(rate) if rate > 0.0 else self.rate.minimum()
            with QSignalBlocker(self.rate):
                self.rate.setValue(round(min(max(position, self.rate.minimum()), self.rate.maximum())))

    def _rate_words(self, is_what_if):
        return self.tr("What if it were {rate}") if is_what_if else self.tr("Learning rate {rate}")

    def _say(self, shown, landing):
        sentences = {
            "lower": self.tr("The next step lands lower: {before} → {after}"),
            "past": self.tr("Lands lower, but past the bottom: {before} → {after}"),
            "higher": self.tr("Lands higher, too big a step: {before} → {after}"),
            "uphill": self.tr("Lands higher, for it begins uphill: {before} → {after}"),
            "still": self.tr("The next step leads nowhere: the ball stands still at {before}"),
            "lost": self.tr("Lands beyond all numbers: far too big a step"),
        }
        how = fate(shown, landing)
        losses = float(shown.loss), float(shown.loss_at(landing))
        digits = words.digits_apart(set(losses), LOSS_DIGITS)
        before, after = (words.number(loss, digits) for loss in losses)
        if before == after and how not in ("still", "lost"):
            self.verdict.setText(
                self.tr("The next step changes the loss {before} by {change} only").format(
                    before=words.number(losses[0], LOSS_DIGITS), change=words.short(losses[1] - losses[0], 2)
                )
            )
        else:
            self.verdict.setText(sentences[how].format(before=before, after=after))
        palette = self.verdict.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.warning if how in WARNED else self._theme.text)
        self.verdict.setPalette(palette)

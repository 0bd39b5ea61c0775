"""The bowl: the loss along one line through the ball, its tangent, and where the next step will land."""

import math

import numpy as np
import pyqtgraph
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gdsim.simulation.snapshot import Snapshot
from gdsim.views import words
from gdsim.views.bowl import (
    Line,
    Stand,
    fate,
    finite,
    home_window,
    loss_window,
    parameter_line,
    stand,
    step_line,
    widened,
)
from gdsim.views.contour_view import arrow
from gdsim.views.controls.learning_rate import HIGHEST_POWER, LOWEST_POWER, SLIDER_DIGITS, STEPS_A_POWER, Slider
from gdsim.views.controls.widgets import Choice
from gdsim.views.markers import marker_pixmap
from gdsim.views.plots import small_font
from gdsim.views.start_plot import StartPlot
from gdsim.views.theme import Theme

# Points of the curve …
POINTS = 200
# … or so many at least while a run plays, of which one point times one parameter and sample is the unit of work.
FEWEST_POINTS, WORK = 40, 2_000_000
# Of more parameters than that, none is offered by name.
MOST_NAMED = 12
# Pixels: half the tangent, the ball, the landing point, the arrow's head, and how far it stops before the landing.
TANGENT, BALL_SIZE, LANDING_SIZE, HEAD_SIZE, HEAD_GAP = 60.0, 15, 13, 12, 10.0
# A landing point is joined to the curve where it lies off it by more than this part of the picture's height.
GAP_SHOWN = 0.01


class BowlView(QWidget):
    """One racer on one line: start_chosen carries the parameters (d,) at which the ball was let go.

    learning_rate_chosen (racer, rate) follows when the what-if handle is let go.
    """

    start_chosen = Signal(object)
    learning_rate_chosen = Signal(int, float)

    def __init__(self):
        super().__init__()
        self._theme: Theme | None = None
        self._snapshot: Snapshot | None = None
        self._real: Stand | None = None
        self._line: Line | None = None
        self._moved: Stand | None = None
        self._held = False
        self._what_if: float | None = None
        self._home: tuple[float, float] | None = None
        self._losses: tuple[float, float] | None = None
        self._zoomed = False
        self._curve_key = None
        self._build_header()
        self._build_plot()
        self._build_rate()
        self.verdict = QLabel()
        self.verdict.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
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

    def show_snapshot(self, snapshot: Snapshot):
        """Shows the chosen racer where it is; what the user holds stays in the hand."""
        before, self._snapshot = self._snapshot, snapshot
        is_new = before is None or snapshot.problem is not before.problem
        if is_new:
            self._offer(snapshot.problem)
        if self._held:
            return
        if is_new or snapshot.step != before.step:
            self._moved = None
        if is_new or snapshot.learning_rates != before.learning_rates:
            self._what_if = None
        if is_new:
            self._home = None
        self._take()

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.plot.set_theme(theme)
        for label in (self.rate_text, self.verdict):
            label.setFont(small_font(theme))
        # As wide as its longest text, so that the slider stays where it is while it is dragged.
        longest = (self._rate_words(is_what_if).format(rate="0.00000") for is_what_if in (False, True))
        self.rate_text.setFixedWidth(max(map(self.rate_text.fontMetrics().horizontalAdvance, longest)))
        self.curve.setPen(pyqtgraph.mkPen(theme.text, width=2))
        self.batch_curve.setPen(pyqtgraph.mkPen(theme.muted, width=1, style=Qt.PenStyle.DashLine))
        self.tangent.setPen(pyqtgraph.mkPen(theme.role_color("gradient"), width=2))
        self.arrow_line.setPen(pyqtgraph.mkPen(theme.role_color("step"), width=2))
        self.gap.setPen(pyqtgraph.mkPen(theme.role_color("step"), width=1, style=Qt.PenStyle.DotLine))
        if self._snapshot:
            self._offer(self._snapshot.problem)
            self._draw()

    def choose_racer(self, racer: int):
        """Shows another racer's bowl."""
        self.racer.setCurrentIndex(racer)

    def reset(self):
        """The real ball, its own learning rate, and the whole bowl in view."""
        self._moved, self._held, self._what_if, self._home = None, False, None, None
        self._take()

    # ---- building

    def _build_header(self):
        self.racer = Choice(self.tr("Whose bowl"), self.tr("Whose ball is shown"))
        self.along = Choice(
            self.tr("Line"),
            self.tr("The line through the ball along which the loss is drawn: one parameter, or the next step's way"),
        )
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
        self._header.addWidget(self.along, 1)
        self._header.addWidget(self.reset_button)

    def _build_plot(self):
        self.plot = StartPlot()
        self.plot.setAccessibleName(self.tr("The bowl"))
        self.plot.setAccessibleDescription(self.tr("The loss along a line through the ball, and the next step on it."))
        self.plot.setToolTip(
            self.tr(
                "The loss if only what is on this axis changed. The slope of the tangent is the gradient here; the "
                "arrow is the next step. Drag the ball to start elsewhere. The wheel zooms, the right button moves."
            )
        )
        self.plot.setLabel("left", self.tr("loss"))
        self.plot.fit_asked.connect(self.reset)
        self.plot.zoomed.connect(self._zoom)
        self.plot.previewed.connect(self._preview)
        self.plot.chosen.connect(self._choose)
        self.plot.view_box.sigResized.connect(lambda: self._draw())
        self.batch_curve = pyqtgraph.PlotCurveItem(connect="finite")
        self.curve = pyqtgraph.PlotCurveItem(connect="finite", antialias=True)
        self.gap = pyqtgraph.PlotCurveItem()
        self.tangent = pyqtgraph.PlotCurveItem(antialias=True)
        self.arrow_line = pyqtgraph.PlotCurveItem(antialias=True)
        self.dots = pyqtgraph.ScatterPlotItem()
        self.ball = pyqtgraph.ScatterPlotItem(size=BALL_SIZE)
        items = (self.batch_curve, self.curve, self.gap, self.tangent, self.arrow_line, self.dots, self.ball)
        for z, item in enumerate(items):
            self.plot.add(item, z)

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

    def _offer(self, problem):
        """What there is to choose from; the choices stay where they can."""
        names = problem.parameter_names if len(problem.parameter_names) <= MOST_NAMED else ()
        lines = [self.tr("along {name}").format(name=name) for name in names] + [self.tr("along the step")]
        titles = [words.translate(racer.optimizer.title) for racer in problem.racers]
        for choice, texts in ((self.along, lines), (self.racer, titles)):
            with QSignalBlocker(choice):
                kept = min(max(0, choice.currentIndex()), len(texts) - 1)
                if [choice.itemText(index) for index in range(choice.count())] != texts:
                    choice.clear()
                    choice.addItems(texts)
                choice.setCurrentIndex(kept)
        if self._theme:
            for index in range(len(titles)):
                self.racer.setItemIcon(index, marker_pixmap(self._theme, index))
        self.racer.setVisible(len(titles) > 1)
        self.batch_curve.setVisible(not problem.batching.whole)

    # ---- what the user does

    def _zoom(self):
        self._zoomed = True
        self._draw()

    def _preview(self, point):
        self._held = point is not None
        self._moved = self._real.moved(self._line.points(point[0])) if self._held and self._real else None
        self._draw()

    def _choose(self, point):
        if self._real:
            self._moved = self._real.moved(self._line.points(point[0]))
            self._draw()
            self.start_chosen.emit(self._moved.point.copy())

    def _slide(self, position):
        self._what_if = float(f"{10.0 ** (position / STEPS_A_POWER):.{SLIDER_DIGITS}g}")
        self._draw()
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
        self._real = stand(self._snapshot, max(0, self.racer.currentIndex()))
        parameter = self.along.currentIndex()
        along_step = parameter == self.along.count() - 1
        self._line = step_line(self._real) if along_step else parameter_line(self._real, parameter)
        self.plot.setLabel(
            "bottom",
            self.tr("distance along the step")
            if along_step
            else words.translate(self._snapshot.problem.parameter_names[parameter]),
        )
        if self._home is None:
            self._fit()
        elif not self._zoomed and not self.rate.isSliderDown():
            self._make_room()
        self._draw()

    def _fit(self):
        self._zoomed = False
        self._home = home_window(self._real, self._line, self._snapshot.problem.domain)
        places = np.linspace(*self._home, POINTS)
        self._losses = loss_window(self._real.loss_at(self._line.points(places)), self._losses_to_show())
        self.plot.show_range(self._home, self._losses)

    def _make_room(self):
        """Moves the picture's borders only where ball or landing point have passed them."""
        home = widened(self._home, self._places(self._real.learning_rate))
        low, high = self._losses
        shown = self._losses_to_show()
        losses = (low, high) if low <= min(shown) and max(shown) <= high else loss_window(np.array([low, high]), shown)
        if (home, losses) != (self._home, self._losses):
            self._home, self._losses = home, losses
            self.plot.show_range(home, losses)

    def _places(self, rate):
        return [self._line.place(self._real.point), self._line.place(self._real.landing(rate))]

    def _losses_to_show(self):
        """The ball's loss, and the landing point's where it is in view."""
        place = self._places(self._real.learning_rate)[1]
        landed = self._real.loss_at(self._real.landing(self._real.learning_rate))
        low, high = self._home
        return [self._real.loss] + ([float(landed)] if low <= place <= high and np.isfinite(landed) else [])

    # ---- drawing

    def _draw(self):
        if self._theme is None or self._real is None:
            return
        shown = self._moved or self._real
        rate = shown.learning_rate if self._what_if is None else self._what_if
        landing = shown.landing(rate)
        self._draw_curve()
        self._draw_step(shown, landing)
        self._say(shown, landing, rate)
        self.reset_button.setEnabled(self._moved is not None or self._what_if is not None or self._zoomed)

    def _draw_curve(self):
        """The loss along the line over all that is in view; nothing is computed when nothing has changed."""
        window = self.plot.view_box.viewRange()[0]
        objective = self._snapshot.problem.objective
        points = POINTS
        if self._snapshot.playing:
            points = min(POINTS, max(FEWEST_POINTS, WORK // (objective.samples * objective.dimension)))
        key = (*window, points, self._line.origin.tobytes(), self._line.direction.tobytes(), self._real.state.step)
        if key == self._curve_key:
            return
        self._curve_key = key
        places = np.linspace(*window, points)
        along = self._line.points(places)
        self.curve.setData(places, finite(self._real.loss_at(along)))
        if self.batch_curve.isVisible():
            self.batch_curve.setData(places, finite(self._real.loss_at(along, self._real.batch)))

    def _draw_step(self, shown, landing):
        theme, racer, line = self._theme, shown.racer, self._line
        here = np.array([line.place(shown.point), shown.loss])
        there = np.array([line.place(landing), shown.loss_at(landing)])
        slope = float(shown.gradient @ line.direction)
        look = {"symbol": theme.racer_marker(racer), "brush": theme.racer_color(racer)}
        self.ball.setData([{"pos": here, "pen": pyqtgraph.mkPen(theme.background, width=1.5), **look}])
        self._draw_tangent(here, slope)
        head = self._draw_arrow(here, there)
        spots = []
        if self._moved is not None:
            real = (line.place(self._real.point), self._real.loss)
            spots.append({"pos": real, "size": BALL_SIZE, "brush": None, "pen": theme.muted, "symbol": look["symbol"]})
        if np.isfinite(there).all():
            pen = pyqtgraph.mkPen(theme.racer_color(racer), width=2)
            spots.append({"pos": there, "size": LANDING_SIZE, "brush": theme.background, "pen": pen, "symbol": "o"})
        self.dots.setData(spots + head)
        self._draw_gap(there)

    def _draw_tangent(self, here, slope):
        if not np.isfinite([*here, slope]).all():
            self.tangent.clear()
            return
        direction = np.array([1.0, slope])
        direction *= TANGENT / np.hypot(*(direction * self._pixels()))
        self.tangent.setData(*np.array([here - direction, here + direction]).T)

    def _draw_arrow(self, here, there):
        """The line to the landing point, or to the border on the way there; returns its head as spots."""
        self.arrow_line.clear()
        ranges = np.array(self.plot.view_box.viewRange())
        # A loss beyond all numbers is straight up, as far as a drawing is concerned.
        there = np.where(np.isfinite(there), there, [np.nan, ranges[1, 1] + 1e3 * np.ptp(ranges[1])])
        if not np.isfinite(there).all() or (here < ranges[:, 0]).any() or (here > ranges[:, 1]).any():
            return []
        way, pixels = there - here, self._pixels()
        with np.errstate(all="ignore"):
            borders = (np.where(way > 0, ranges[:, 1], ranges[:, 0]) - here) / way
        part = float(np.nanmin([1.0, *borders]))
        length = np.hypot(*(part * way * pixels))
        if not length > 0.0:
            return []
        end = here + part * way
        self.arrow_line.setData(*np.array([here, end]).T)
        if length < BALL_SIZE + HEAD_SIZE:
            return []
        symbol = arrow(math.degrees(math.atan2(*(way * pixels)[::-1])))
        color = self._theme.role_color("step")
        return [
            {
                "pos": end - part * way * HEAD_GAP / length,
                "size": HEAD_SIZE,
                "symbol": symbol,
                "brush": color,
                "pen": None,
            }
        ]

    def _draw_gap(self, there):
        """From the landing point to the curve, where the step leaves the line."""
        on_line = float(self._real.loss_at(self._line.points(there[0]))) if np.isfinite(there[0]) else np.nan
        height = np.diff(self.plot.view_box.viewRange()[1])[0]
        if np.isfinite(on_line) and np.isfinite(there[1]) and abs(there[1] - on_line) > GAP_SHOWN * height:
            self.gap.setData([there[0], there[0]], [there[1], on_line])
        else:
            self.gap.clear()

    def _pixels(self):
        """Pixels that one unit of each axis is long, (2,)."""
        box = self.plot.view_box
        return np.array([box.width(), box.height()]) / np.ptp(np.array(box.viewRange()), axis=1)

    def _rate_words(self, is_what_if):
        return self.tr("What if it were {rate}") if is_what_if else self.tr("Learning rate {rate}")

    def _say(self, shown, landing, rate):
        sentence = {
            "lower": self.tr("The next step lands lower: {before} → {after}"),
            "past": self.tr("Lands lower, but past the bottom: {before} → {after}"),
            "higher": self.tr("Lands higher, too big a step: {before} → {after}"),
            "uphill": self.tr("Lands higher, for it begins uphill: {before} → {after}"),
            "still": self.tr("The next step leads nowhere: the ball stands still at {before}"),
            "lost": self.tr("Lands beyond all numbers: far too big a step"),
        }
        how = fate(shown, landing)
        before, after = words.number(float(shown.loss)), words.number(float(shown.loss_at(landing)))
        self.verdict.setText(sentence[how].format(before=before, after=after))
        color = self._theme.warning if how in ("higher", "lost") else self._theme.text
        self.verdict.setStyleSheet(f"color: {color};")
        self.rate_text.setText(self._rate_words(self._what_if is not None).format(rate=words.short(rate)))
        if not self.rate.isSliderDown() and rate > 0.0:
            with QSignalBlocker(self.rate):
                position = STEPS_A_POWER * math.log10(rate)
                self.rate.setValue(round(min(max(position, self.rate.minimum()), self.rate.maximum())))

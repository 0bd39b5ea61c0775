"""What the loss measures: one sample's loss as a function of the prediction, and the samples on that curve."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from gdsim.core.losses import LOSSES, sigmoid
from gdsim.experiment.sample_axis import LEAST_PROBABILITY, SampleAxis
from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.racers.racer_box import PADDING, RacerBox
from gdsim.views.running.view import View
from gdsim.views.sample import texts
from gdsim.views.sample.plot import SampleLossPlot
from gdsim.views.toolkit.axes import nice_step
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.legend import Entry, Legend
from gdsim.views.toolkit.loss_signs import loss_color, loss_marker
from gdsim.views.toolkit.points_plot import thinned
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font
from gdsim.views.toolkit.words import number, translate

# More dots would cover each other, and the curve.
MOST_DOTS = 150
CURVE_POINTS = 201
# The curve of a probability is drawn at the sigmoids of logits that reach so far: it ends near 0.001 and 0.999.
CURVE_LOGIT = 6.9
# The free dot before anyone moves it, as a part of the axis: an error that is worth looking at.
FIRST_PLACES = {"residual": 0.6, "margin": -0.4, "probability": 0.9}
# The axis reaches at least so far from its middle, …
LEAST_REACH = 3.0
# … and this far beyond the sample at this percentile; a few beyond it would push all others into the middle.
REACH_PERCENTILE, REACH_MARGIN = 95.0, 1.15
# The range is made smaller only where it could be so much: it should not change at every step.
SHRINK = 0.45
# Losses are in view up to this many times the reach, at least: there the absolute error leaves the picture.
LEAST_HEIGHT = 1.5
# The cross-entropy at a probability of 0.0067.
PROBABILITY_HEIGHT = 5.0
# The part of the axis by which a key moves the dot.
KEY_STEP = 0.02
# Lines that the caption may need; one more where the list of racers stands beside it.
CAPTION_LINES = 2
BELOW = 0.08  # of the height, so that a loss of 0 is not cut by the frame


@dataclass(frozen=True)
class SampleLook:
    """Whose predictions, over what, and which sample is held.

    is_margin: of classes, whether the axis is the margin where it might be the probability. row: of the training set,
    None for the free dot. place: where on the axis the dot was dragged to; None: where it was at first.
    """

    racer: int = 0
    is_margin: bool = False
    row: int | None = None
    place: float | None = None


class SampleLossView(View, QWidget):
    """The losses that fit the task, the samples of the last step on the run's own one, and one to drag.

    What is dragged changes this view only, never the run.
    """

    kept_as = "sample"

    def __init__(self, parent=None):
        super().__init__(parent)
        self._theme = NIGHT
        self._axis = None
        self._reach, self._range, self._drawn = 0.0, None, None
        self._held, self._is_dragged = None, False
        self.reading = ElidedLabel()
        self.axis_kind, self.racer = QComboBox(), RacerBox()
        self.plot, self.legend = SampleLossPlot(), Legend()
        self.caption = QLabel(objectName="muted", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._no_samples = QLabel(self.tr("A surface has no samples:\nits height is the loss."), objectName="muted")
        self._lay_out()
        self._explain()
        self.axis_kind.currentIndexChanged.connect(self._choose_axis)
        self.racer.currentIndexChanged.connect(self._redraw)
        self.plot.pressed.connect(self._grab)
        self.plot.dragged.connect(self._drag)
        self.plot.moved_by_key.connect(self._nudge)
        self.plot.fit_asked.connect(self._start_over)

    @property
    def place(self) -> float:
        """Where on the axis the dragged dot is."""
        return self._place

    @property
    def held_row(self) -> int | None:
        """The row of the training set that is dragged, or None for the free dot."""
        return self._held

    def _lay_out(self):
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.reading, 1)
        row.addWidget(self.axis_kind)
        column.addLayout(row)
        column.addWidget(self.plot, 1)
        column.addWidget(self.legend)
        row = QHBoxLayout()
        row.addWidget(self.caption, 1)
        row.addWidget(self.racer)
        column.addLayout(row)
        self._no_samples.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(inside)
        self._pages.addWidget(self._no_samples)

    def _explain(self):
        """What is said to those who point at something, or listen."""
        self.axis_kind.addItems([self.tr("probability"), self.tr("margin")])
        self.axis_kind.setAccessibleName(self.tr("What the axis shows"))
        self.axis_kind.setToolTip(
            self.tr(
                "The probability that the model gives to the actual class, or its margin: by how much the score of "
                "the actual class leads. Below a margin of 0 the prediction is wrong."
            )
        )
        self.racer.setAccessibleName(self.tr("Racer whose samples are shown"))
        self.racer.setToolTip(self.tr("Whose predictions the dots are."))
        self.plot.setToolTip(
            self.tr(
                "Drag a dot, or press anywhere, and watch what each loss makes of the prediction (keys: Left, Right). "
                "The run stays as it is. A double click starts over."
            )
        )
        self.plot.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.plot.setAccessibleName(self.tr("Loss of one sample over its prediction"))

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.reading.hint = self.tr("Where the dragged dot is.")
        if theme.is_expert:
            sigma = self.tr("σ is the standard deviation of the target, by which standardised data are divided.")
            self.reading.hint += " " + sigma
        self.plot.set_theme(theme)
        self.legend.set_theme(theme)
        for label in (self.reading, self.caption, self.axis_kind):
            label.setFont(small_font(theme))
        self.axis_kind.setFixedHeight(self.axis_kind.fontMetrics().height() + PADDING)
        if self._snapshot is not None:
            self.racer.show_racers(self._snapshot, theme)
            self._show_problem()
            self._redraw()

    @property
    def look(self) -> SampleLook:
        place = self._place if self._is_dragged else None
        return SampleLook(self.racer.chosen, self.axis_kind.currentIndex() == 1, self._held, place)

    def show_look(self, look: SampleLook):
        self.racer.choose(look.racer)
        with QSignalBlocker(self.axis_kind):
            self.axis_kind.setCurrentIndex(int(look.is_margin))
        if not self._snapshot.problem.is_fit:
            return
        self._choose_axis()
        if look.row is not None and 0 <= look.row < len(self._axis.data.X):
            self._hold_row(look.row)
        if look.place is not None:
            self._drag_to(look.place)

    def follow(self, snapshot: Snapshot, change: Change):
        self.racer.show_racers(snapshot, self._theme)
        if change.problem:
            self._axis = None
            self._show_problem()
        if change.place:
            self._redraw()

    def _show_problem(self):
        problem = self._snapshot.problem
        self._pages.setCurrentIndex(0 if problem.is_fit else 1)
        if not problem.is_fit:
            return
        data = problem.data
        self.axis_kind.setVisible(data.loss.is_probability)
        # Of one height, whatever is said.
        lines = CAPTION_LINES + (len(problem.racers) > 1)
        self.caption.setFixedHeight(lines * self.caption.fontMetrics().lineSpacing())
        if self._axis is None:
            self._choose_axis()
            return
        self._make_curves()

    def _choose_axis(self):
        data = self._snapshot.problem.data
        kind = "residual" if not data.dataset.classes else "margin"
        if data.loss.is_probability and self.axis_kind.currentIndex() == 0:
            kind = "probability"
        self._axis = SampleAxis(data, kind)
        self._make_curves()
        self._start_over()

    def _start_over(self):
        """The free dot where it was at first, and everything in view."""
        self._reach, self._range = 0.0, None
        self._place, self._is_dragged, self._held, self._rivals = 0.5, False, None, self._axis.free_rivals
        self._redraw()
        self._move(FIRST_PLACES[self._axis.kind] * (self._reach or 1.0))

    def _make_curves(self):
        """A curve and a line of the legend for each loss; the run's own one comes first, bold."""
        own = self._axis.data.loss.name
        self._names = (own, *(name for name in self._axis.losses if name != own))
        self.plot.make_curves(self._names)
        self._drawn = None
        self.legend.set_entries(
            tuple(
                Entry(loss_color(self._theme, name), loss_marker(name), translate(LOSSES[name].sample_title))
                for name in self._names
            )
        )
        self.plot.bottom.show_name(*texts.axis_names(self._axis, self._theme.is_expert))
        self.plot.left.show_name(self.tr("loss of the sample"))

    def _redraw(self):
        if self._axis is None or not self._snapshot.problem.is_fit:
            return
        snapshot, data = self._snapshot, self._axis.data
        parameters = snapshot.parameters[self.racer.currentIndex()]
        batch = np.arange(len(data.X)) if snapshot.batch is None else snapshot.batch
        rows = thinned(batch, MOST_DOTS)
        with np.errstate(all="ignore"):
            self._fit_range(parameters)
            scores = data.model.forward(parameters, data.X[rows])
            losses = data.loss.value(scores, data.targets[rows])
            places = self._axis.places(scores, data.labels[rows])
        good = np.isfinite(places) & np.isfinite(losses)
        self._rows, self._scores = rows[good], scores[good]
        self._positions = np.column_stack([places, losses])[good]
        classes = data.labels[self._rows].astype(int) if data.dataset.classes else None
        self.plot.draw_dots(self._positions, classes)
        self._draw_curves()
        self._draw_crossings()
        self._count = len(batch)
        self._tell()

    def _fit_range(self, parameters):
        """The range in view follows all samples, thinned, so that it stays where it is from batch to batch."""
        data, axis = self._axis.data, self._axis
        if axis.kind == "probability":
            self._show_range((0.0, 1.0), PROBABILITY_HEIGHT)
            return
        rows = thinned(np.arange(len(data.X)), MOST_DOTS)
        places = np.abs(axis.places(data.model.forward(parameters, data.X[rows]), data.labels[rows]))
        places = places[np.isfinite(places)]
        farthest = np.percentile(places, REACH_PERCENTILE) if len(places) else 0.0
        needed = nice_step(max(LEAST_REACH, REACH_MARGIN * farthest), 1.0)
        if self._reach < needed or needed < SHRINK * self._reach:
            self._reach = needed
        edges = np.array([-self._reach, self._reach])
        height = max(LEAST_HEIGHT * self._reach, axis.loss(data.loss.name, edges, axis.free_rivals).max())
        self._show_range((-self._reach, self._reach), height)

    def _show_range(self, x_range, height):
        key = (x_range, height)
        if key != self._range:
            self._range = key
            self.plot.show_range(x_range, (-BELOW * height, height))

    def _draw_curves(self):
        """The curves, where something has changed that they depend on."""
        axis, key = self._axis, (self._reach, tuple(self._rivals))
        if key == self._drawn:
            return
        self._drawn = key
        if axis.kind == "probability":
            places = sigmoid(np.linspace(-CURVE_LOGIT, CURVE_LOGIT, CURVE_POINTS))
        else:
            places = np.linspace(-2.0 * self._reach, 2.0 * self._reach, 2 * CURVE_POINTS - 1)
        for name, curve in self.plot.curves.items():
            curve.setData(places, axis.loss(name, places, self._rivals))

    def _draw_crossings(self):
        """Where the line through the dragged dot crosses the curves, and what is said of it."""
        axis = self._axis
        here = np.array([self._place])
        crossings = [float(axis.loss(name, here, self._rivals)[0]) for name in self._names]
        self.plot.draw_crossings(self._place, crossings)
        self.legend.set_values(tuple(number(value) for value in crossings))
        self.reading.setText(texts.reading(axis, self._place, self._held, self._theme.is_expert))
        values = zip(self.legend.entries, self.legend.values, strict=True)
        told = [f"{entry.title} {value}" for entry, value in values]
        self.plot.setAccessibleDescription(", ".join([self.reading.text(), *told]))

    def _tell(self):
        (left, right), height = self._range
        x, y = self._positions.T
        beyond = int(((x < left) | (x > right) | (y > height)).sum())
        self.caption.setText(texts.caption(self._axis, self._count, len(self._rows), beyond, self._held is not None))

    def _grab(self, position: QPointF):
        """Takes the dot at a position of the plot, or else brings the free one there."""
        index = None
        if not self.plot.ring_at(position):
            index = self.plot.dot_at(position)
            self._held, self._rivals = None, self._axis.free_rivals
        if index is None:
            self._drag(position)
            return
        self._hold(int(self._rows[index]), self._scores[index], float(self._positions[index, 0]))

    def _hold_row(self, row: int):
        """Takes the dot of any row, where it has one."""
        data = self._axis.data
        with np.errstate(all="ignore"):
            scores = data.model.forward(self._snapshot.parameters[self.racer.chosen], data.X[[row]])
            (place,) = self._axis.places(scores, data.labels[[row]])
        if np.isfinite(place):
            self._hold(row, scores[0], float(place))

    def _hold(self, row, scores, place):
        self._held, self._is_dragged = row, False
        self._rivals = self._axis.rivals(scores, self._axis.data.labels[row])
        self._move(place)

    def _drag(self, position: QPointF):
        self._drag_to(self.plot.coordinates(position)[0])

    def _nudge(self, direction: int):
        left, right = self._range[0]
        self._drag_to(self._place + direction * KEY_STEP * (right - left))

    def _drag_to(self, place: float):
        self._is_dragged = True
        self._move(place)

    def _move(self, place: float):
        left, right = self._range[0]
        if self._axis.kind == "probability":
            left, right = LEAST_PROBABILITY, 1.0 - LEAST_PROBABILITY
        self._place = float(min(max(place, left), right))
        self._draw_curves()
        self._draw_crossings()
        self._tell()

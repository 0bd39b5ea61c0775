"""Loss by epoch: every racer's training loss as it falls, the batches' losses behind it, validation dashed."""

from dataclasses import dataclass, replace

import numpy as np
import pyqtgraph
from pyqtgraph import PlotCurveItem
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gdsim.core.outcome import Status
from gdsim.core.series import Series
from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.loss.curves import Rows, axis_end, decades, loss_range, nearest, side_by_side, stands_at, thinned
from gdsim.views.loss.faint_curve import FaintCurve
from gdsim.views.loss.held_out import HeldOut, lowest_marks
from gdsim.views.loss.legend import LossLegend
from gdsim.views.loss.sketch import CurveSketch
from gdsim.views.loss.target_line import TargetLine
from gdsim.views.running.in_words import curves_in_words
from gdsim.views.running.view import View
from gdsim.views.toolkit import words
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.ghost_lines import GhostLines
from gdsim.views.toolkit.layout import Steady
from gdsim.views.toolkit.plots import SMOOTH_LENGTH, Plot, kept_brush, kept_pen, small_font
from gdsim.views.toolkit.theme import Theme

# Rows a curve is drawn from, a pixel: beyond, the lowest and highest of each stretch look just the same.
ROWS_PER_PIXEL = 2
# Widths in pixels.
WIDE, NARROW = 2.0, 1.0
# Powers of ten over which losses fall from which on the axis becomes logarithmic by itself, and below which it becomes
# linear again: on a linear one they would be a spike and a flat line. Apart, so that it does not change to and fro.
LOG_DECADES, LINEAR_DECADES = 3.0, 2.5
# What a linear axis shows at least of a loss on data, in shares of it: 0.918 to 0.912 is not much. Of a surface f(x, y)
# heights say nothing by themselves.
LEAST_SHARE = 0.05
# The part of the epochs axis left free on either side, for the dots.
SIDE = 0.025
# The part of the batch losses, of the lowest and of the highest, for which the picture makes no room.
BATCH_TAIL = 0.1
# Batch losses from which that is estimated.
BATCH_SAMPLE = 1000
# Curves are cut off so many heights outside the picture: beyond, the painter's arithmetic ends.
BEYOND = 100.0
# Losses are drawn at this height at most: nearer to the largest number the axis' own arithmetic ends.
HIGHEST = 1e300
DOT_SIZE = 9


@dataclass(frozen=True)
class LossLook:
    """is_log: of the loss axis, or None while it is as the losses ask. shows_batches: the single batches' losses."""

    is_log: bool | None = None
    shows_batches: bool = True


class LossView(View, QWidget):
    """All racers' losses over the epochs, on a linear or logarithmic axis, with a cross-hair that reads them.

    seek_asked carries the step at which a validation loss was lowest.
    """

    kept_as = "loss"
    seek_asked = Signal(int)

    def __init__(self):
        super().__init__()
        self._ghosts_drawn = None
        self._theme: Theme | None = None
        self._pointer: tuple[float, float] | None = None
        self._fitting = True
        self.look = LossLook()
        self._build_header()
        self._build_plot()
        self.legend = LossLegend()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(Steady(self._header))
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.legend)

    def sizeHint(self):
        return QSize(380, 230)

    # ---- what the window calls

    def show_look(self, look: LossLook):
        """The axis stays so, or is from now on as the losses ask; the batches' losses show or don't."""
        self.look = look
        if look.is_log is not None:
            self._set_axis(look.is_log)
        with QSignalBlocker(self.batch_button):
            self.batch_button.setChecked(look.shows_batches)
        self._redraw()

    def follow(self, snapshot: Snapshot, change: Change):
        """Draws a run as it stands; a snapshot of another problem begins anew."""
        if change.problem:
            self._begin(snapshot)
        if change.place or change.learning_rates or change.ghosts or change.marks:
            self._draw()

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.plot.set_theme(theme)
        self.legend.set_theme(theme)
        self.target.set_theme(theme)
        self.sketch.set_theme(theme)
        self.reading.setFont(small_font(theme))
        self.remark.setColor(theme.muted)
        self.remark.setFont(small_font(theme))
        for line in self._cross_hair:
            line.setPen(pyqtgraph.mkPen(theme.muted, width=1, style=Qt.PenStyle.DotLine))
        if self._snapshot:
            self._redraw()

    # ---- building

    def _build_header(self):
        heading = ElidedLabel(self.tr("Loss by epoch"), objectName="heading")
        self.reading = ElidedLabel(objectName="muted")
        self.reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.log_button = self._switch(
            self.tr("log"),
            self.tr("Logarithmic loss axis"),
            self.tr(
                "Logarithmic axis: every division is the same factor, so a steady rate of improvement is a straight "
                "line, and tiny losses can be told apart."
            ),
        )
        self.batch_button = self._switch(
            self.tr("batches"),
            self.tr("Show batch losses"),
            self.tr(
                "The loss of each single mini-batch, faintly behind. It jumps because every batch holds other samples; "
                "the strong line is the loss on all of them."
            ),
        )
        self.batch_button.setChecked(True)
        self.best_button = self._switch(
            self.tr("best"),
            self.tr("Go to the lowest validation loss"),
            self.tr(
                "Early stopping: goes to the step at which the rows held out were predicted best, ringed on the dashed "
                "line. What is learnt after it helps on the training rows alone."
            ),
        )
        self.best_button.setCheckable(False)
        self.best_button.clicked.connect(self._ask_for_best)
        self.log_button.toggled.connect(self._change_axis)
        self.batch_button.toggled.connect(self._change_batches)
        self._header = QHBoxLayout()
        self._header.setSpacing(6)
        self._header.addWidget(heading)
        self._header.addWidget(self.reading, 1)
        self._header.addWidget(self.best_button)
        self._header.addWidget(self.batch_button)
        self._header.addWidget(self.log_button)

    def _switch(self, text, name, tip):
        button = QToolButton(text=text, checkable=True, toolTip=tip)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setStyleSheet("padding: 1px 7px;")
        return button

    def _build_plot(self):
        self.plot = Plot()
        self.plot.setLabel("bottom", self.tr("epoch"))
        self.plot.setLabel("left", self.tr("loss"))
        self.plot.setAccessibleName(self.tr("Loss by epoch"))
        self.plot.in_words = lambda: curves_in_words(self._snapshot)
        self.plot.setToolTip(
            self.tr(
                "The wheel zooms, dragging moves. A double click, or A, shows the whole run again.\n"
                "Dashed is the loss on the rows held out; the band between is what the model learnt of the training "
                "rows alone."
            )
        )
        self.plot.fit_asked.connect(self.fit)
        self.plot.zoomed.connect(self._keep_zoom)
        self.plot.pointer_moved.connect(self._point_at)
        self.plot.view_box.sigResized.connect(self._redraw)
        self.curves: list[PlotCurveItem] = []
        self.batch_curves: list[PlotCurveItem] = []
        self.validation_curves: list[PlotCurveItem] = []
        self.ends = pyqtgraph.ScatterPlotItem(size=DOT_SIZE)
        self.reading_dots = pyqtgraph.ScatterPlotItem(size=DOT_SIZE - 2)
        self.ghosts = GhostLines(self.plot, z=12, on_picture=False)
        self.plot.add(self.ends, z=30)
        self.plot.add(self.reading_dots, z=31)
        self._cross_hair = [pyqtgraph.InfiniteLine(angle=angle) for angle in (90, 0)]
        for line in self._cross_hair:
            line.hide()
            self.plot.add(line, z=5)
        self.target = TargetLine(self.plot, self)
        self.held_out = HeldOut(self.plot, self)
        self.held_out.asked.connect(self.seek_asked)
        self.sketch = CurveSketch(self.plot, self)
        self.sketch.changed.connect(self._follow_sketch)
        self.remark = pyqtgraph.TextItem(anchor=(0.5, 0.5))
        self.remark.hide()
        self.plot.add(self.remark, z=40)

    def _begin(self, snapshot):
        for curve in self.curves + self.batch_curves + self.validation_curves:
            self.plot.view_box.removeItem(curve)
        racers = range(len(snapshot.problem.racers))
        self.batch_curves = [self._curve(FaintCurve, z=10) for _ in racers]
        validated = racers if snapshot.validation_loss else ()
        self.validation_curves = [self._curve(PlotCurveItem, z=15) for _ in validated]
        # The first racer's line is the uppermost.
        self.curves = [self._curve(PlotCurveItem, z=20 + 1 / (1 + racer)) for racer in racers]
        self._fitting = True
        if self.look.is_log is None:
            self._set_axis(False)
        # Last: the plot finds its place below the button at once, and is drawn anew on the way.
        self.batch_button.setVisible(not snapshot.problem.batching.whole)
        self.best_button.setVisible(snapshot.validation_loss is not None)

    def _curve(self, kind, z):
        curve = kind(connect="finite")
        self.plot.add(curve, z)
        return curve

    # ---- what the user does

    def fit(self):
        """The whole run in view, from now on again."""
        self._fitting = True
        self._redraw()

    def _keep_zoom(self):
        self._fitting = False
        self._redraw()

    def _change_axis(self, log):
        self._fitting = True
        self.show_look(replace(self.look, is_log=log))

    def _change_batches(self, shown):
        self.show_look(replace(self.look, shows_batches=shown))

    def _ask_for_best(self):
        self.seek_asked.emit(min(lowest_marks(self._snapshot), key=lambda mark: mark.loss).step)

    def _follow_sketch(self):
        """While it asks, the axes are the sketch's; then they are those of the run again."""
        self._fitting = True
        self.log_button.setEnabled(not self.sketch.is_asking)
        self._set_axis(bool(self.look.is_log))
        self._redraw()

    def _set_axis(self, log):
        log = log and not self.sketch.is_asking
        with QSignalBlocker(self.log_button):
            self.log_button.setChecked(log)
        self.plot.getAxis("left").setLogMode(x=False, y=log)
        self.target.set_axis(log)

    def _point_at(self, pointer):
        self._pointer = pointer
        self._read()

    # ---- drawing

    def _redraw(self):
        self._ghosts_drawn = None
        self._draw()

    def _draw(self):
        snapshot = self._snapshot
        if snapshot is None or self._theme is None:
            return
        x_range = self._epochs_in_view()
        epochs = self._visible(snapshot.epoch_loss, x_range)
        validation = self._visible(snapshot.validation_loss, x_range) if snapshot.validation_loss else None
        ghosts = {ghost.name: self._visible(ghost.epoch_loss, x_range) for ghost in snapshot.ghosts}
        if self.sketch.is_asking:
            self.plot.show_range(*self.sketch.ranges)
        elif self._fitting:
            self._suit_axis(epochs.values)
            own = [epochs.values, *([validation.values] if validation else []), *self._batch_range()]
            self._show_range(x_range, side_by_side([np.concatenate(own), *(rows.values for rows in ghosts.values())]))
        self._draw_ghosts(ghosts)
        self._draw_curves(epochs, validation)
        self._draw_batches(x_range)
        self._draw_ends()
        self._draw_best()
        self.sketch.draw(lambda losses: self._clipped(self._heights(losses)))
        self.legend.show_run(snapshot, self._theme)
        self._read()

    def _suit_axis(self, losses):
        if self.look.is_log is not None:
            return
        log = self.log_button.isChecked()
        wanted = decades(losses) > (LINEAR_DECADES if log else LOG_DECADES)
        if wanted != log:
            self._set_axis(wanted)

    def _epochs_in_view(self):
        if self._fitting:
            # All that is recorded, not only what has been until now: the axis rests while the user goes back and forth.
            recorded = self._snapshot.recorded / self._snapshot.problem.batching.steps_per_epoch
            longest = max([recorded, *(ghost.epoch_loss.at[-1] for ghost in self._snapshot.ghosts)])
            end = axis_end(longest, self._snapshot.problem.experiment.epochs)
            return 0.0, max(end, self.sketch.epochs) if self.sketch.is_kept else end
        return tuple(self.plot.view_box.viewRange()[0])

    def _visible(self, series: Series, x_range, per_epoch=1) -> Rows:
        """The rows of a series in view, and one more on either side; `at` in epochs."""
        # Whole numbers: a fraction would have the whole column copied as fractions to be compared with.
        low, high = (int(np.clip(end * per_epoch, 0, series.at[-1] + 1)) if len(series.at) else 0 for end in x_range)
        first = max(0, np.searchsorted(series.at, low) - 1)
        last = np.searchsorted(series.at, high, side="right") + 1
        most = ROWS_PER_PIXEL * max(100, int(self.plot.view_box.width()))
        rows = thinned(series.at[first:last], series.values[first:last], most)
        return Rows(rows.at / per_epoch, rows.values)

    def _show_range(self, x_range, losses):
        low, high = self._loss_range(losses)
        if self.sketch.is_kept:
            # By itself: beside the run, it would be left out of the picture where it climbs.
            sketched = self._loss_range(self.sketch.losses[:, np.newaxis])
            low, high = np.fmin(low, sketched[0]), np.fmax(high, sketched[1])
        self.remark.setVisible(not np.isfinite(low))
        if not np.isfinite(low):
            low, high = 0.0, 1.0
            self.remark.setText(self.tr("No loss above zero: nothing that a logarithmic axis can show."))
            self.remark.setPos(sum(x_range) / 2, 0.5)
        side = SIDE * x_range[1]
        self.plot.show_range((-side, x_range[1] + side), (low, high))

    def _loss_range(self, losses):
        least_share = LEAST_SHARE if self._snapshot.problem.objective.has_level else 0.0
        return loss_range(self._heights(losses), self.log_button.isChecked(), least_share)

    def _shows_batches(self):
        return self.look.shows_batches and not self._snapshot.problem.batching.whole

    def _batch_range(self):
        """The usual lowest and highest batch loss of each racer, as a list of rows (2, R); empty where none show."""
        losses = self._snapshot.batch_loss.values
        if not self._shows_batches() or not len(losses):
            return []
        sample = np.clip(losses[:: -(-len(losses) // BATCH_SAMPLE)], -HIGHEST, HIGHEST)
        return [np.quantile(sample, [BATCH_TAIL, 1.0 - BATCH_TAIL], axis=0)]

    def _heights(self, losses):
        """Losses in the axis' own numbers; not-a-number for what it can't show."""
        with np.errstate(all="ignore"):
            heights = np.log10(losses) if self.log_button.isChecked() else np.asarray(losses)
        return np.where(np.isfinite(heights), np.clip(heights, -HIGHEST, HIGHEST), np.nan)

    def _clipped(self, heights):
        low, high = self.plot.view_box.viewRange()[1]
        beyond = BEYOND * (high - low)
        return np.clip(heights, low - beyond, high + beyond)

    def _draw_ghosts(self, ghosts):
        view = (self._snapshot.ghosts, self.plot.view_box.viewRange())
        if view == self._ghosts_drawn:
            return
        self._ghosts_drawn = view
        lines = {
            name: [np.stack([rows.at, heights]) for heights in self._clipped(self._heights(rows.values)).T]
            for name, rows in ghosts.items()
        }
        self.ghosts.draw(self._theme, lines)

    def _draw_curves(self, epochs, validation):
        """Each racer's line up to where it is now, or up to where it diverged; validation dashed."""
        lines = self._lines(epochs)
        for racer, (line, now) in enumerate(zip(lines, stands_at(self._snapshot), strict=True)):
            # Between two epochs the curve has its end where the racer is.
            if not len(line.at) or line.at[-1] < now:
                height = self._heights(self._snapshot.loss[racer])
                lines[racer] = Rows(np.append(line.at, now), np.append(line.values, self._clipped(height)))
        dashes = self._lines(validation) if validation else []
        is_wide = sum(self.plot.drawn_length(*line) for line in lines + dashes) < SMOOTH_LENGTH
        width = WIDE if is_wide else NARROW
        self._set(self.curves, lines, width=width, antialias=True)
        self._set(self.validation_curves, dashes, style=Qt.PenStyle.DashLine, width=width, antialias=True)
        # The gaps of several racers would cover each other.
        has_gap = len(dashes) == 1
        self.held_out.gap.setVisible(has_gap)
        if has_gap:
            self.held_out.draw_gap(lines[0], dashes[0], self._theme.racer_color(0))

    def _lines(self, rows):
        """Each racer's part of the rows as a line of its own, until it diverged; its values are heights."""
        heights = self._clipped(self._heights(rows.values))
        ends = np.searchsorted(rows.at, stands_at(self._snapshot), side="right")
        return [Rows(rows.at[:end], heights[:end, racer]) for racer, end in enumerate(ends)]

    def _set(self, curves, lines, antialias=False, **look):
        for racer, (curve, line) in enumerate(zip(curves, lines, strict=True)):
            pen = pyqtgraph.mkPen(self._theme.racer_color(racer), **look)
            curve.setData(*line, pen=pen, antialias=antialias)

    def _draw_batches(self, x_range):
        shown = self._shows_batches()
        if shown:
            per_epoch = self._snapshot.problem.batching.steps_per_epoch
            rows = self._visible(self._snapshot.batch_loss, x_range, per_epoch)
            self._set(self.batch_curves, self._lines(rows), width=NARROW)
        for curve in self.batch_curves:
            curve.setVisible(shown)

    def _draw_ends(self):
        """A dot where each racer is now; a cross where it diverged, on the picture's edge if it is above it."""
        low, high = self.plot.view_box.viewRange()[1]
        spots = []
        for racer, (epoch, height) in enumerate(
            zip(stands_at(self._snapshot), self._heights(self._snapshot.loss), strict=True)
        ):
            diverged = self._snapshot.outcomes[racer].status is Status.DIVERGED
            if np.isfinite(height):
                symbol = "x" if diverged else self._theme.racer_marker(racer)
                edge = high - 0.03 * (high - low)
                spots.append(self._spot(racer, epoch, min(height, edge) if diverged else height, symbol))
        self.ends.setData(spots)

    def _draw_best(self):
        marks = lowest_marks(self._snapshot)
        self.best_button.setEnabled(bool(marks))
        heights = self._heights([mark.loss for mark in marks])
        self.held_out.draw_rings(marks, self._snapshot.problem.batching.steps_per_epoch, heights, self._theme)

    def _spot(self, racer, epoch, height, symbol):
        brush, pen = kept_brush(self._theme.racer_color(racer)), kept_pen(self._theme.background)
        return {"pos": (epoch, height), "symbol": symbol, "brush": brush, "pen": pen}

    # ---- words and numbers

    def _read(self):
        """The losses under the pointer, or those of now, beside the legend."""
        snapshot = self._snapshot
        if snapshot is None or self._theme is None:
            return
        reading = self._pointer is not None
        for line in self._cross_hair:
            line.setVisible(reading)
        self.reading_dots.setVisible(reading)
        if reading:
            self._read_at_pointer()
        else:
            self.reading.setText(self.tr("epoch {epoch}").format(epoch=words.short(np.floor(snapshot.epoch))))
            self.legend.show_losses(snapshot, snapshot.loss, row=-1)

    def _read_at_pointer(self):
        series = self._snapshot.epoch_loss
        row = nearest(series.at, round(self._pointer[0]))
        epoch, losses = series.at[row], series.values[row]
        for line, value in zip(self._cross_hair, (epoch, self._pointer[1]), strict=True):
            line.setValue(value)
        spots = [
            self._spot(racer, epoch, height, self._theme.racer_marker(racer))
            for racer, height in enumerate(self._heights(losses))
            if np.isfinite(height) and epoch <= stands_at(self._snapshot)[racer]
        ]
        self.reading_dots.setData(spots)
        self.reading.setText(self.tr("at epoch {epoch}").format(epoch=words.short(epoch)))
        self.legend.show_losses(self._snapshot, losses, row, epoch)

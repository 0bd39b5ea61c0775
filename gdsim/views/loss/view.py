"""Loss by epoch: every racer's training loss as it falls, the batches' losses behind it, validation dashed."""

from dataclasses import dataclass, replace

import numpy as np
import pyqtgraph
from pyqtgraph import PlotCurveItem
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gdsim.core.outcome import Status
from gdsim.core.series import Series
from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.loss.axis import LossAxis
from gdsim.views.loss.curves import Rows, axis_end, in_view, nearest, side_by_side, stands_at, usual_range
from gdsim.views.loss.faint_curve import FaintCurve
from gdsim.views.loss.header import LossHeader
from gdsim.views.loss.held_out import HeldOut, lowest_marks
from gdsim.views.loss.legend import LossLegend
from gdsim.views.loss.racer_curves import RacerCurves
from gdsim.views.loss.sketch import CurveSketch
from gdsim.views.loss.target_line import TargetLine
from gdsim.views.running.in_words import curves_in_words
from gdsim.views.running.view import View
from gdsim.views.toolkit import words
from gdsim.views.toolkit.ghost_lines import GhostLines
from gdsim.views.toolkit.layout import Steady
from gdsim.views.toolkit.plots import SMOOTH_LENGTH, Plot, kept_brush, kept_pen
from gdsim.views.toolkit.theme import Theme, small_font

# Rows a curve is drawn from, a pixel: beyond, the lowest and highest of each stretch look just the same.
ROWS_PER_PIXEL = 2
# Widths in pixels.
WIDE, NARROW = 2.0, 1.0
# The part of the epochs axis left free on either side, for the dots.
SIDE = 0.025
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
        self.header = LossHeader()
        self.header.best.clicked.connect(self._ask_for_best)
        self.header.log.toggled.connect(self._change_axis)
        self.header.batches.toggled.connect(self._change_batches)
        self._build_plot()
        self.legend = LossLegend()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(Steady(self.header))
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
        with QSignalBlocker(self.header.batches):
            self.header.batches.setChecked(look.shows_batches)
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
        self.header.reading.setFont(small_font(theme))
        self.remark.setColor(theme.muted)
        self.remark.setFont(small_font(theme))
        for line in self._cross_hair:
            line.setPen(pyqtgraph.mkPen(theme.muted, width=1, style=Qt.PenStyle.DotLine))
        if self._snapshot:
            self._redraw()

    # ---- building

    def _build_plot(self):
        self.plot = Plot()
        self.plot.bottom.show_name(self.tr("epoch"))
        self.plot.left.show_name(self.tr("loss"))
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
        self._axis = LossAxis(self.plot)
        self.curves = RacerCurves(self.plot, PlotCurveItem)
        self.batch_curves = RacerCurves(self.plot, FaintCurve)
        self.validation_curves = RacerCurves(self.plot, PlotCurveItem)
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
        racers = range(len(snapshot.problem.racers))
        self.batch_curves.begin([10.0 for _ in racers])
        self.validation_curves.begin([15.0 for _ in racers if snapshot.validation_loss])
        # The first racer's line is the uppermost.
        self.curves.begin([20.0 + 1.0 / (1 + racer) for racer in racers])
        self._fitting = True
        if self.look.is_log is None:
            self._set_axis(False)
        # Last: the plot finds its place below the button at once, and is drawn anew on the way.
        self.header.batches.setVisible(not snapshot.problem.batching.whole)
        self.header.best.setVisible(snapshot.validation_loss is not None)

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
        self.header.log.setEnabled(not self.sketch.is_asking)
        self._set_axis(bool(self.look.is_log))
        self._redraw()

    def _set_axis(self, log):
        log = log and not self.sketch.is_asking
        with QSignalBlocker(self.header.log):
            self.header.log.setChecked(log)
        self._axis.set_log(log)
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
        self.sketch.draw(self._axis.drawn_heights)
        self.legend.show_run(snapshot, self._theme)
        self._read()

    def _suit_axis(self, losses):
        if self.look.is_log is not None:
            return
        is_log = self._axis.suits_log(losses)
        if is_log != self._axis.is_log:
            self._set_axis(is_log)

    def _epochs_in_view(self):
        if self._fitting:
            # All that is recorded, not only what has been until now: the axis rests while the user goes back and forth.
            recorded = self._snapshot.recorded / self._snapshot.problem.batching.steps_per_epoch
            longest = max([recorded, *(ghost.epoch_loss.at[-1] for ghost in self._snapshot.ghosts)])
            end = axis_end(longest, self._snapshot.problem.experiment.epochs)
            return 0.0, max(end, self.sketch.epochs) if self.sketch.is_kept else end
        return tuple(self.plot.view_box.viewRange()[0])

    def _visible(self, series: Series, x_range, per_epoch=1) -> Rows:
        """The rows of a series in view, as many as can be seen."""
        return in_view(series, x_range, per_epoch, ROWS_PER_PIXEL * max(100, int(self.plot.view_box.width())))

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
        return self._axis.shown_range(losses, self._snapshot.problem.objective.has_level)

    def _shows_batches(self):
        return self.look.shows_batches and not self._snapshot.problem.batching.whole

    def _batch_range(self):
        """The usual lowest and highest batch loss of each racer, as a list of rows (2, R); empty where none show."""
        losses = self._snapshot.batch_loss.values
        if not self._shows_batches() or not len(losses):
            return []
        return [usual_range(losses)]

    def _draw_ghosts(self, ghosts):
        view = (self._snapshot.ghosts, self.plot.view_box.viewRange())
        if view == self._ghosts_drawn:
            return
        self._ghosts_drawn = view
        lines = {
            name: [np.stack([rows.at, heights]) for heights in self._axis.drawn_heights(rows.values).T]
            for name, rows in ghosts.items()
        }
        self.ghosts.draw(self._theme, lines)

    def _draw_curves(self, epochs, validation):
        """Each racer's line up to where it is now, or up to where it diverged; validation dashed."""
        lines = self._lines(epochs)
        for racer, (line, now) in enumerate(zip(lines, stands_at(self._snapshot), strict=True)):
            # Between two epochs the curve has its end where the racer is.
            if not len(line.at) or line.at[-1] < now:
                height = self._axis.drawn_heights(self._snapshot.loss[racer])
                lines[racer] = Rows(np.append(line.at, now), np.append(line.values, height))
        dashes = self._lines(validation) if validation else []
        is_wide = sum(self.plot.drawn_length(*line) for line in lines + dashes) < SMOOTH_LENGTH
        width = WIDE if is_wide else NARROW
        self.curves.draw(lines, self._theme, antialias=True, width=width)
        self.validation_curves.draw(dashes, self._theme, antialias=True, width=width, style=Qt.PenStyle.DashLine)
        # The gaps of several racers would cover each other.
        has_gap = len(dashes) == 1
        self.held_out.gap.setVisible(has_gap)
        if has_gap:
            self.held_out.draw_gap(lines[0], dashes[0], self._theme.racer_color(0))

    def _lines(self, rows):
        """Each racer's part of the rows as a line of its own, until it diverged; its values are heights."""
        heights = self._axis.drawn_heights(rows.values)
        ends = np.searchsorted(rows.at, stands_at(self._snapshot), side="right")
        return [Rows(rows.at[:end], heights[:end, racer]) for racer, end in enumerate(ends)]

    def _draw_batches(self, x_range):
        shown = self._shows_batches()
        if shown:
            per_epoch = self._snapshot.problem.batching.steps_per_epoch
            rows = self._visible(self._snapshot.batch_loss, x_range, per_epoch)
            self.batch_curves.draw(self._lines(rows), self._theme, width=NARROW)
        for curve in self.batch_curves:
            curve.setVisible(shown)

    def _draw_ends(self):
        """A dot where each racer is now; a cross where it diverged, on the picture's edge if it is above it."""
        low, high = self.plot.view_box.viewRange()[1]
        spots = []
        for racer, (epoch, height) in enumerate(
            zip(stands_at(self._snapshot), self._axis.heights(self._snapshot.loss), strict=True)
        ):
            diverged = self._snapshot.outcomes[racer].status is Status.DIVERGED
            if np.isfinite(height):
                symbol = "x" if diverged else self._theme.racer_marker(racer)
                edge = high - 0.03 * (high - low)
                spots.append(self._spot(racer, epoch, min(height, edge) if diverged else height, symbol))
        self.ends.setData(spots)

    def _draw_best(self):
        marks = lowest_marks(self._snapshot)
        self.header.best.setEnabled(bool(marks))
        heights = self._axis.heights([mark.loss for mark in marks])
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
            self.header.reading.setText(self.tr("epoch {epoch}").format(epoch=words.short(np.floor(snapshot.epoch))))
            self.legend.show_losses(snapshot, snapshot.loss, row=-1)

    def _read_at_pointer(self):
        series = self._snapshot.epoch_loss
        row = nearest(series.at, round(self._pointer[0]))
        epoch, losses = series.at[row], series.values[row]
        for line, value in zip(self._cross_hair, (epoch, self._pointer[1]), strict=True):
            line.setValue(value)
        spots = [
            self._spot(racer, epoch, height, self._theme.racer_marker(racer))
            for racer, height in enumerate(self._axis.heights(losses))
            if np.isfinite(height) and epoch <= stands_at(self._snapshot)[racer]
        ]
        self.reading_dots.setData(spots)
        self.header.reading.setText(self.tr("at epoch {epoch}").format(epoch=words.short(epoch)))
        self.legend.show_losses(self._snapshot, losses, row, epoch)

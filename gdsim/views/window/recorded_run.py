"""A run that was recorded, here or elsewhere, in a window of its own: its surface, its losses, and any step of it."""

from pathlib import Path

import numpy as np
import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSlider,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from gdsim.experiment.recorded import RecordedRun, read_recorded
from gdsim.experiment.slices import PlaneChoice, find_way
from gdsim.simulation.recorded_snapshot import recorded_snapshot
from gdsim.views.surface import create_surface_view
from gdsim.views.surface.landscape_source import LandscapeSource
from gdsim.views.toolkit import words
from gdsim.views.toolkit.background import Background, reraise
from gdsim.views.toolkit.legend import Entry, Legend
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import Theme, small_font

# Pixels: with a surface, and without; both fit a window of 1366 x 768.
WIDE, NARROW = (1100, 640), (760, 560)
# Powers of ten over which losses fall from which on their axis is logarithmic.
LOG_DECADES = 2.0
# The part of an axis left free on either side.
SIDE = 0.04
# Columns of the first parameters: more have no room beside each other.
SHOWN_PARAMETERS = 4
# Of the timeline, which Page Up and Page Down go along.
PAGES = 20
# The table's rows that are seen at once.
MOST_ROWS = 4


class RecordedRunDialog(QDialog):
    """Reads a trace beside the window and shows it; the timeline goes to any of its steps."""

    def __init__(self, path: Path, theme: Theme, parent=None):
        super().__init__(parent)
        self._theme, self.run = theme, None
        self.setWindowTitle(self.tr("Recorded run: {name}").format(name=path.name))
        self.message = QLabel(self.tr("Reading …"), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.message.setFont(small_font(theme))
        self.losses, self.legend = Plot(), Legend()
        self.losses.set_theme(theme)
        self.losses.setAccessibleName(self.tr("Loss by step"))
        self.legend.set_theme(theme)
        self.timeline = QSlider(Qt.Orientation.Horizontal, enabled=False)
        self.timeline.setAccessibleName(self.tr("Timeline"))
        self.timeline.setToolTip(self.tr("Drag to any step of the run; the arrow keys go one step."))
        self.timeline.valueChanged.connect(self._show_step)
        self.where, self.numbers = QLabel(), self._table()
        self.surface = self._source = None
        self._lay_out()
        self.background = Background("recorded-run", self)
        self.background.done.connect(self._show)
        self.background.refused.connect(self.message.setText)
        self.background.failed.connect(reraise)
        self.finished.connect(lambda _: self._end_work())
        self.background.start(lambda job: _read(path, job))

    def _lay_out(self):
        right = QVBoxLayout()
        right.addWidget(self.losses, 1)
        right.addWidget(self.legend)
        self._pictures = QHBoxLayout()
        self._pictures.addLayout(right, 2)
        foot = QHBoxLayout()
        foot.addWidget(self.timeline, 1)
        foot.addWidget(self.where)
        column = QVBoxLayout(self)
        column.addWidget(self.message)
        column.addLayout(self._pictures, 1)
        column.addLayout(foot)
        column.addWidget(self.numbers)
        self.resize(*NARROW)

    def _table(self):
        table = QTableWidget()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setAccessibleName(self.tr("Numbers of this step"))
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        table.setFont(small_font(self._theme))
        table.hide()
        return table

    def _end_work(self):
        self.background.close()
        if self._source:
            self._source.close()
            self.surface.end_work()

    def _show(self, run: RecordedRun):
        self.run = run
        self.message.setText(run.without_problem or self._what_is_seen())
        self._draw_losses()
        self._fill_table()
        if run.problem:
            self._add_surface()
        self.timeline.setRange(0, run.steps)
        self.timeline.setPageStep(max(1, run.steps // PAGES))
        self.timeline.setEnabled(run.steps > 0)
        self.timeline.setValue(run.steps)
        self._show_step(run.steps)
        self.timeline.setFocus()

    def _what_is_seen(self):
        if self.run.parameters.shape[-1] <= 2:
            return self.tr("The whole surface, and on it the path as it was recorded.")
        return self.tr(
            "The surface is a slice along the main directions of the recorded path. A ball floats at its true loss; "
            "the dashed line is the gap to the slice."
        )

    @property
    def names(self) -> list[str]:
        """What its racers are called: by its experiment, where that says who they are."""
        if self.run.problem and self.run.names_racers:
            racers = self.run.problem.racers
            return list(map(str, words.racer_names(racers, [racer.learning_rate for racer in racers])))
        if len(self.run.loss) == 1:
            return [self.tr("as recorded")]
        return [self.tr("run {number}").format(number=index + 1) for index in range(len(self.run.loss))]

    # ---- the surface

    def _add_surface(self):
        self._source = source = LandscapeSource(self)
        self.surface = create_surface_view(self)
        self.surface.set_theme(self._theme)
        source.changed.connect(self.surface.show_landscape)
        source.looked_anew.connect(self.surface.viewpoint.look_anew)
        source.failed.connect(reraise)
        last = recorded_snapshot(self.run, self.run.steps)
        source.show_problem(last, keep_view=False)
        if self.run.parameters.shape[-1] > 2:
            source.choose(PlaneChoice(along="path"), last)
        self._pictures.insertWidget(0, self.surface, 3)
        self.resize(*WIDE)

    # ---- losses and numbers

    def _draw_losses(self):
        loss, steps = self.run.loss, np.arange(self.run.steps + 1)
        finite = loss[np.isfinite(loss)]
        is_log = bool(finite.size and finite.min() > 0.0 and np.log10(finite.max() / finite.min()) > LOG_DECADES)
        heights = np.log10(np.where(loss > 0.0, loss, np.nan)) if is_log else loss
        self.losses.left.setLogMode(x=False, y=is_log)
        self.losses.left.show_name(self.tr("loss"))
        self.losses.bottom.show_name(self.tr("step"))
        entries = []
        for racer, (height, name) in enumerate(zip(heights, self.names, strict=True)):
            color = self._theme.racer_color(racer)
            curve = pyqtgraph.PlotDataItem(steps, height, pen=pyqtgraph.mkPen(color, width=2), connect="finite")
            curve.setDownsampling(auto=True, method="peak")
            self.losses.add(curve, 10)
            entries.append(Entry(color, self._theme.racer_marker(racer), name))
        self.legend.set_entries(tuple(entries))
        self._now = pyqtgraph.InfiniteLine(angle=90, pen=pyqtgraph.mkPen(self._theme.muted, width=1))
        self.losses.add(self._now, 5)
        shown = heights[np.isfinite(heights)]
        bottom, top = (shown.min(), shown.max()) if shown.size else (0.0, 1.0)
        x_side, y_side = SIDE * max(1, self.run.steps), SIDE * (top - bottom)
        ends = (-x_side, self.run.steps + x_side), (bottom - y_side, top + y_side)
        self.losses.show_range(*ends)
        self.losses.fit_asked.connect(lambda: self.losses.show_range(*ends))

    def _fill_table(self):
        run = self.run
        named = [
            run.problem.short_names[index] if run.problem else self.tr("w {number}").format(number=index + 1)
            for index in range(min(SHOWN_PARAMETERS, run.parameters.shape[-1]))
        ]
        titles = [self.tr("run"), self.tr("loss"), self.tr("learning rate"), self.tr("gradient norm"), *named]
        self.numbers.setColumnCount(len(titles))
        for column, title in enumerate(titles):
            heading = QTableWidgetItem(title)
            heading.setToolTip(title)
            self.numbers.setHorizontalHeaderItem(column, heading)
        self.numbers.setRowCount(len(run.loss))
        for row, name in enumerate(self.names):
            for column in range(len(titles)):
                item = QTableWidgetItem(name if column == 0 else "")
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.numbers.setItem(row, column, item)
        self.numbers.show()
        rows = min(MOST_ROWS, len(run.loss))
        height = self.numbers.horizontalHeader().sizeHint().height() + rows * self.numbers.rowHeight(0)
        self.numbers.setFixedHeight(height + 2 * self.numbers.frameWidth())

    def _show_step(self, step: int):
        run = self.run
        self.where.setText(
            self.tr("step {step} of {steps}").format(step=words.count(step), steps=words.count(run.steps))
        )
        self._now.setPos(step)
        for racer in range(len(run.loss)):
            # What a step used, and where it led; before the first there is none.
            used = [run.learning_rate[racer, step - 1], run.gradient_length[racer, step - 1]] if step else [np.nan] * 2
            row = [run.loss[racer, step], *used, *run.parameters[racer, step, :SHOWN_PARAMETERS]]
            for column, value in enumerate(row, 1):
                self.numbers.item(racer, column).setText(words.number(float(value)) if np.isfinite(value) else "–")
        if self.surface:
            self.surface.show_snapshot(recorded_snapshot(run, step))


def _read(path, job) -> RecordedRun:
    """Also what the first look at its surface needs, which may take a while."""
    run = read_recorded(path, job.progress)
    if run.problem:
        find_way(run.problem)
    return run

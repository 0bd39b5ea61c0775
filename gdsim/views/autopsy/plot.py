"""The size of the number that broke, over the steps on the way out, in powers of ten."""

import numpy as np
from pyqtgraph import InfiniteLine, PlotCurveItem, ScatterPlotItem, mkPen
from PySide6.QtCore import Qt

from gdsim.simulation.autopsy import Autopsy
from gdsim.simulation.gauge import BROKEN, BROKEN_GRADIENT
from gdsim.views.autopsy.words import title
from gdsim.views.toolkit import words
from gdsim.views.toolkit.axes import nice_step
from gdsim.views.toolkit.plots import Plot, kept_brush
from gdsim.views.toolkit.theme import NIGHT, Theme

# Pixels of the line and of a point; of so many steps each has a point.
WIDTH, POINT, MOST_POINTS = 2.0, 5.0, 40
# Steps that have a number on the axis, at most about.
MOST_TICKS = 5
# The part of the axes beyond the outermost values.
MARGIN = 0.06


class WayPlot(Plot):
    """A line; dashed what it may not exceed in order, dotted the step in view."""

    def __init__(self):
        super().__init__()
        self._theme, self._found = NIGHT, None
        self.setAccessibleName(self.tr("The size of the number that broke, by step"))
        self.view_box.setMouseEnabled(x=False, y=False)
        self.left.setLogMode(x=False, y=True)
        self.bottom.show_name(self.tr("step"))
        self.curve, self.points = PlotCurveItem(connect="finite"), ScatterPlotItem(pxMode=True, size=POINT, pen=None)
        self.limit, self._here = InfiniteLine(angle=0), InfiniteLine(angle=90)
        for depth, item in enumerate((self._here, self.limit, self.curve, self.points)):
            self.add(item, 5 + depth)

    def set_theme(self, theme: Theme):
        super().set_theme(theme)
        self._theme = theme
        self._here.setPen(mkPen(theme.muted, width=1, style=Qt.PenStyle.DotLine))
        self.limit.setPen(mkPen(theme.warning, width=1, style=Qt.PenStyle.DashLine))
        if self._found:
            self.show_way(self._found)

    def show_way(self, found: Autopsy):
        self._found = found
        factor = BROKEN_GRADIENT if found.number.kind == "gradient" else BROKEN
        with np.errstate(all="ignore"):
            sizes, limit = np.log10(np.abs(found.values)), np.log10(factor * found.usual)
        sizes = np.where(np.isfinite(sizes), sizes, np.nan)
        color = self._theme.racer_color(found.racer)
        self.curve.setData(found.steps, sizes, pen=mkPen(color, width=WIDTH), antialias=True)
        has_points = len(sizes) <= MOST_POINTS
        self.points.setData(found.steps[:MOST_POINTS], sizes[:MOST_POINTS], brush=kept_brush(color))
        self.points.setVisible(has_points)
        self.limit.setVisible(bool(np.isfinite(limit)))
        self.limit.setPos(limit if np.isfinite(limit) else 0.0)
        known = np.append(sizes, limit)
        known = known[np.isfinite(known)]
        low, high = (known.min(), known.max()) if known.size else (0.0, 1.0)
        margin = MARGIN * max(1.0, high - low)
        stride = max(1, int(nice_step(float(np.ptp(found.steps)), MOST_TICKS)))
        first = -(-int(found.steps[0]) // stride) * stride
        ticks = range(first, found.end + 1, stride)
        self.bottom.setTicks([[(step, words.count(step)) for step in ticks]])
        ends, side = found.steps[[0, -1]], MARGIN * max(1.0, float(np.ptp(found.steps)))
        self.show_range((ends[0] - side, ends[1] + side), (low - margin, high + margin))
        self.left.show_name(self.tr("size of {name}").format(name=title(found.problem, found.number)), self.tr("size"))

    def forget(self):
        """There is no way out any more."""
        self._found = None
        self.curve.clear()
        self.points.clear()

    def show_step(self, step: int):
        """The dotted line stands there."""
        self._here.setPos(step)

"""The learning rate against the critical one of the moment, by epoch: the edge of stability."""

import numpy as np
from pyqtgraph import InfiniteLine, PlotCurveItem, mkBrush, mkPen
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from gdsim.simulation.layers import Course
from gdsim.views.layers.gradients import decades_in_view
from gdsim.views.layers.labels import EndLabels
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import NIGHT, Theme

# Pixels of a line, and how strongly what is beyond the limit is tinted, of 255.
WIDTH, TINT = 2.2, 34


class StabilityPlot(Plot):
    """Where the learning rate's line is in the tinted part, a step across the steepest valley leads farther up."""

    def __init__(self):
        super().__init__()
        self._theme: Theme = NIGHT
        self._shown = None
        self.limit = PlotCurveItem(connect="finite", antialias=True)
        self.rate = PlotCurveItem(connect="finite", antialias=True)
        self._beyond = PlotCurveItem(connect="finite", pen=mkPen(None))
        self._here = InfiniteLine(angle=90)
        for depth, item in enumerate((self._beyond, self._here, self.rate, self.limit)):
            self.add(item, depth)
        self.labels = EndLabels(self)
        self.left.setLogMode(x=False, y=True)
        self.bottom.show_name(self.tr("epoch"))
        self.left.show_name(self.tr("learning rate"))
        self.view_box.setMouseEnabled(x=False, y=False)
        self.setAccessibleName(self.tr("Learning rate and its limit by epoch"))
        self.setToolTip(
            self.tr(
                "The limit is the critical learning rate where the ball was: of gradient descent 2/λ, λ the strongest "
                "curvature. Beyond it, in the tinted part, steps across that direction grow. Networks trained with "
                "full batches tend to drift to this edge and hover there (Cohen et al., 2021)."
            )
        )
        self.view_box.sigResized.connect(lambda: self._draw())

    def set_theme(self, theme: Theme):
        super().set_theme(theme)
        self._theme = theme
        self.limit.setPen(mkPen(theme.warning, width=WIDTH))
        self.rate.setPen(mkPen(theme.accent, width=WIDTH, style=Qt.PenStyle.DashLine))
        tint = QColor(theme.warning)
        tint.setAlpha(TINT)
        self._beyond.setBrush(mkBrush(tint))
        self._here.setPen(mkPen(theme.muted, width=1, style=Qt.PenStyle.DotLine))
        self._draw()

    def show_course(self, course: Course | None, per_epoch: int, epoch: float):
        """Values (N, 2): the learning rate in use, and the critical one."""
        self._shown = course, per_epoch, epoch
        self._draw()

    def _draw(self):
        if self._shown is None:
            return
        course, per_epoch, epoch = self._shown
        known = course is not None and len(course.steps) > 0
        with np.errstate(all="ignore"):
            values = np.log10(course.values) if known else np.empty((0, 2))
        values = np.where(np.isfinite(values), values, np.nan)
        at = course.steps / per_epoch if known else np.empty(0)
        low, high = decades_in_view(values)
        ends = ((self.tr("limit"), self._theme.warning, 1), (self.tr("rate"), self._theme.accent, 0))
        end = self.labels.end_of_axis(self._theme, [name for name, *_ in ends], max(epoch, 1.0))
        self.show_range((0.0, end), (low, high))
        self.rate.setData(at, values[:, 0])
        self.limit.setData(at, values[:, 1])
        is_known = np.isfinite(values[:, 1])
        self._beyond.setData(at[is_known], values[is_known, 1], fillLevel=high)
        self._here.setPos(epoch)
        self.labels.draw(self._theme, [(name, color, epoch, values[-1, k]) for name, color, k in ends] if known else [])

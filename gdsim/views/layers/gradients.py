"""The sizes of the layers' gradients: a line a layer over the epochs, and beside it a bar a layer, as it is now."""

import numpy as np
from pyqtgraph import BarGraphItem, InfiniteLine, PlotCurveItem, mkBrush, mkPen
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gdsim.simulation.layers import Course
from gdsim.views.layers.labels import EndLabels, depth_colors
from gdsim.views.toolkit.plots import SMOOTH_LENGTH, Plot
from gdsim.views.toolkit.theme import NIGHT, Theme

# Powers of ten in view at most, and before anything is known.
MOST_DECADES, EMPTY = 14.0, (-3.0, 0.0)
# Decades left free beyond the outermost tick.
MARGIN = 0.08
# Pixels of a line; a bar's width as a part of the place that it has.
WIDTH, BAR = 2.0, 0.7
# Shares of the width: lines, bars.
SHARES = (2, 1)


class GradientsPage(QWidget):
    """Lines and bars share one logarithmic axis."""

    def __init__(self):
        super().__init__()
        self._theme: Theme = NIGHT
        self._names: list[str] = []
        self.curves: list[PlotCurveItem] = []
        self.lines, self.bars = Plot(), Plot()
        self.labels = EndLabels(self.lines)
        self._here = InfiniteLine(angle=90)
        self.lines.add(self._here, 5)
        self._bar_items = BarGraphItem(x=[], height=[], width=BAR)
        self.bars.add(self._bar_items, 10)
        for plot, name in ((self.lines, self.tr("epoch")), (self.bars, self.tr("layer"))):
            plot.left.setLogMode(x=False, y=True)
            plot.bottom.show_name(name)
            plot.view_box.setMouseEnabled(x=False, y=False)
        self.lines.left.show_name(self.tr("size of the gradient"), self.tr("gradient"))
        self.bars.left.setStyle(showValues=False)
        self.lines.setAccessibleName(self.tr("Gradient of each layer by epoch"))
        self.bars.setAccessibleName(self.tr("Gradient of each layer now"))
        for plot in (self.lines, self.bars):
            plot.setToolTip(
                self.tr(
                    "The root mean square of the full gradient over a layer's weights and biases. Where the lines lie "
                    "powers of ten apart, the layers learn at very different paces."
                )
            )
        self.lines.view_box.sigResized.connect(lambda: self._draw())
        self._shown = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for plot, share in zip((self.lines, self.bars), SHARES, strict=True):
            row.addWidget(plot, share)

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.lines.set_theme(theme)
        self.bars.set_theme(theme)
        self._here.setPen(mkPen(theme.muted, width=1, style=Qt.PenStyle.DotLine))
        self._draw()

    def show_layers(self, names: list[str], course: Course | None, now: np.ndarray, per_epoch: int, epoch: float):
        """The layers' names (L,), their gradients over the run, and now (L,)."""
        self._shown = names, course, now, per_epoch, epoch
        self._draw()

    def _draw(self):
        if self._shown is None:
            return
        names, course, now, per_epoch, epoch = self._shown
        colors = depth_colors(self._theme, len(names))
        if names != self._names:
            self._name_layers(names)
        with np.errstate(all="ignore"):
            bars = np.log10(now)
            lines = np.log10(course.values) if course is not None and len(course.steps) else np.empty((0, len(names)))
        at = course.steps / per_epoch if len(lines) else np.empty(0)
        low, high = decades_in_view(np.concatenate([lines, bars[np.newaxis]]))
        end = max(epoch, 1.0)
        self.lines.show_range((0.0, self.labels.end_of_axis(self._theme, names, end)), (low, high))
        self.bars.show_range((0.4, len(names) + 0.6), (low, high))
        lines = np.where(np.isfinite(lines), lines, np.nan)
        is_smooth = sum(self.lines.drawn_length(at, line) for line in lines.T) < SMOOTH_LENGTH
        for curve, line, color in zip(self.curves, lines.T, colors, strict=True):
            curve.setData(at, line, pen=mkPen(color, width=WIDTH), antialias=is_smooth)
        self._here.setPos(epoch)
        heights = np.where(np.isfinite(bars), bars - low, 0.0)
        brushes = [mkBrush(color) for color in colors]
        self._bar_items.setOpts(
            x=np.arange(1, len(names) + 1), y0=low, height=heights, brushes=brushes, pen=mkPen(None)
        )
        ends = zip(names, colors, lines[-1] if len(lines) else bars, strict=True)
        self.labels.draw(self._theme, [(name, color, epoch, y) for name, color, y in ends])

    def _name_layers(self, names):
        self._names = names
        for curve in self.curves:
            self.lines.view_box.removeItem(curve)
        self.curves = [PlotCurveItem(connect="finite") for _ in names]
        for depth, curve in enumerate(self.curves):
            self.lines.add(curve, 10 + depth)
        # The output's name is longer than a bar's place.
        ticks = [*((k, str(k)) for k in range(1, len(names))), (len(names), self.tr("out"))]
        self.bars.bottom.setTicks([ticks])


def decades_in_view(exponents) -> tuple[float, float]:
    """From the half power of ten below all of them to the one above, but no more than can be told apart.

    The ends lie a little beyond, where their own ticks have room, and rest while the lines move.
    """
    known = exponents[np.isfinite(exponents)]
    if not known.size:
        return EMPTY
    high = float(np.ceil(2.0 * known.max() + MARGIN) / 2.0)
    low = max(float(np.floor(2.0 * known.min() - MARGIN) / 2.0), high - MOST_DECADES)
    return min(low, high - 1.0) - MARGIN, high + MARGIN

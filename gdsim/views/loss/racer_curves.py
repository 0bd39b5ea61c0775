"""Curves of one kind, one for each racer."""

from collections.abc import Callable, Sequence

import pyqtgraph
from pyqtgraph import PlotCurveItem

from gdsim.views.loss.curves import Rows
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import Theme


class RacerCurves(Sequence[PlotCurveItem]):
    """The plot's curves in the order of the racers, each in its racer's colour."""

    def __init__(self, plot: Plot, kind: Callable[..., PlotCurveItem]):
        self._plot, self._kind = plot, kind
        self._curves: list[PlotCurveItem] = []

    def __len__(self):
        return len(self._curves)

    def __getitem__(self, racer):
        return self._curves[racer]

    def begin(self, heights_in_stack: Sequence[float]):
        """A new curve for each z value, instead of those there are."""
        for curve in self._curves:
            self._plot.view_box.removeItem(curve)
        self._curves = [self._kind(connect="finite") for _ in heights_in_stack]
        for curve, z in zip(self._curves, heights_in_stack, strict=True):
            self._plot.add(curve, z)

    def draw(self, lines: list[Rows], theme: Theme, antialias: bool = False, **pen):
        """A line for each racer, whose values are heights, with a pen of such width and style."""
        for racer, (curve, line) in enumerate(zip(self._curves, lines, strict=True)):
            curve.setData(*line, pen=pyqtgraph.mkPen(theme.racer_color(racer), **pen), antialias=antialias)

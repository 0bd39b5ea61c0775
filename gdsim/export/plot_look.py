"""How a pyqtgraph plot is drawn larger than on the screen: its lines count their width in device pixels."""

from pyqtgraph import GraphicsObject, PlotCurveItem, ScatterPlotItem
from PySide6.QtGui import QPen

from gdsim.views.toolkit.plots import Plot


class PlotLook:
    """Makes a plot's lines so many times wider, and its symbols vectors; at a scale of 1 symbols stay as they are."""

    def __init__(self, plot: Plot, scale: float):
        self.plot, self._scale = plot, scale
        # Pens that are as wide as they should be, by the item and the part of it that they belong to.
        self._wide: dict[tuple, QPen] = {}
        for item in plot.scene().items():
            if isinstance(item, GraphicsObject) and not isinstance(item, ScatterPlotItem):
                item.setExportMode(True, {"antialias": True})
        if scale != 1.0:
            self.draw_as_vectors()
            for axis in plot.axes:
                style = dict(axis.labelStyle)
                axis.setPen(self._enlarged(axis.pen()))
                # The pen has recoloured the label.
                axis.setLabel(axis.labelText, **style)
                axis.setTickPen(self._enlarged(axis.tickPen()))

    def draw_as_vectors(self, scale: float = 1.0):
        """Symbols that are drawn anew each time, not in the screen's resolution; they leave a painter's scale out."""
        for item in self._items(ScatterPlotItem):
            item.setExportMode(True, {"antialias": True, "resolutionScale": scale})

    def enlarge(self):
        """Widens the pens that the last snapshot has brought."""
        if self._scale == 1.0:
            return
        for item in [*self._items(PlotCurveItem), *self._items(ScatterPlotItem)]:
            item.opts["pen"] = self._wide_pen((item, None), item.opts["pen"])
        for item in self._items(ScatterPlotItem):
            pens = item.data["pen"]
            for spot in range(len(pens)):
                pens[spot] = self._wide_pen((item, spot), pens[spot])

    def _items(self, kind):
        return [item for item in self.plot.scene().items() if isinstance(item, kind)]

    def _wide_pen(self, owner, pen):
        if pen is None or pen is self._wide.get(owner):
            return pen
        self._wide[owner] = wide = self._enlarged(pen)
        return wide

    def _enlarged(self, pen):
        wide = QPen(pen)
        wide.setWidthF((pen.widthF() or 1.0) * self._scale)
        return wide

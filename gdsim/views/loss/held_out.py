"""What the rows held out add to the curves: how far their loss is from the training loss, and where it was lowest."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph
from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPolygonF
from PySide6.QtWidgets import QGraphicsPolygonItem

from gdsim.simulation.snapshot import Mark, Snapshot
from gdsim.views.loss.curves import Rows
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.words import number

# How strongly the gap shows, of 255: behind all lines.
GAP_ALPHA = 70
# Pixels across the ring around the lowest loss, wider than the dot that may be in it, and its line.
RING, RING_WIDTH = 15, 2.0


class HeldOut(QObject):
    """A band between a racer's two curves, and a ring for each racer; asked(step) when a ring is clicked."""

    asked = Signal(int)

    def __init__(self, plot: Plot, parent: QObject):
        super().__init__(parent)
        self.gap = QGraphicsPolygonItem()
        self.gap.setPen(Qt.PenStyle.NoPen)
        self.rings = pyqtgraph.ScatterPlotItem(symbol="o", size=RING, hoverable=True, tip=self._tip)
        self.rings.sigClicked.connect(lambda _, points: self.asked.emit(points[0].data().step))
        plot.add(self.gap, z=8)
        plot.add(self.rings, z=32)

    def draw_gap(self, training: Rows, validation: Rows, color: str):
        """The band between two curves, whose values are heights; where either has none it is left out."""
        there, back = (np.column_stack(rows)[np.isfinite(rows.values)] for rows in (training, validation))
        self.gap.setPolygon(QPolygonF([QPointF(*point) for point in np.concatenate([there, back[::-1]])]))
        brush = QColor(color)
        brush.setAlpha(GAP_ALPHA)
        self.gap.setBrush(brush)

    def draw_rings(self, marks: Sequence[Mark], per_epoch: int, heights, theme: Theme):
        """Around each mark's loss, which is at one of the `heights`; those that the axis cannot show have no ring."""
        spots = [
            {
                "pos": (mark.step / per_epoch, height),
                "data": mark,
                "pen": pyqtgraph.mkPen(theme.racer_color(mark.racer), width=RING_WIDTH),
                "brush": None,
            }
            for mark, height in zip(marks, heights, strict=True)
            if np.isfinite(height)
        ]
        self.rings.setData(spots, hoverPen=pyqtgraph.mkPen(theme.text, width=RING_WIDTH))

    def _tip(self, x, y, data):
        words = self.tr("Lowest validation loss, {loss}, after epoch {epoch}. A click goes there: early stopping.")
        return words.format(loss=number(data.loss), epoch=round(x))


def lowest_marks(snapshot: Snapshot) -> list[Mark]:
    """Where each racer predicted the rows held out best, as far as the record has gone on since."""
    kept = (mark for mark in snapshot.marks if mark.kind == "lowest validation loss")
    return [mark for mark in kept if mark.step < snapshot.recorded]

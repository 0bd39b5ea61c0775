"""The loss that a race is to come down to, as a line across the plot that can be dragged."""

import math

import pyqtgraph
from PySide6.QtCore import QObject, Qt, Signal

from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import Theme


class TargetLine(QObject):
    """Shows a loss, or nothing; dragged(loss) while the user moves it."""

    dragged = Signal(float)

    def __init__(self, plot: Plot, parent: QObject):
        super().__init__(parent)
        self._loss: float | None = None
        self._is_log = False
        self.line = pyqtgraph.InfiniteLine(
            angle=0, movable=True, label=self.tr("target"), labelOpts={"position": 0.55, "anchors": [(0, 1), (0, 1)]}
        )
        self.line.setCursor(Qt.CursorShape.SizeVerCursor)
        self.line.hide()
        self.line.sigDragged.connect(self._drag)
        plot.add(self.line, z=35)

    def show_loss(self, loss: float | None):
        """A loss of None takes the line away; one that the axis cannot show is not drawn."""
        self._loss = loss
        self._place()

    def set_axis(self, is_log: bool):
        self._is_log = is_log
        self._place()

    def set_theme(self, theme: Theme):
        self.line.setPen(pyqtgraph.mkPen(theme.accent, width=1.5, style=Qt.PenStyle.DashLine))
        self.line.setHoverPen(pyqtgraph.mkPen(theme.accent, width=3))
        self.line.label.setColor(theme.accent)

    def _place(self):
        is_shown = self._loss is not None and math.isfinite(self._loss) and (self._loss > 0.0 or not self._is_log)
        if is_shown:
            self.line.setValue(math.log10(self._loss) if self._is_log else self._loss)
        self.line.setVisible(is_shown)

    def _drag(self):
        value = self.line.value()
        self._loss = 10.0**value if self._is_log else value
        self.dragged.emit(self._loss)

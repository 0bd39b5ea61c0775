"""A plot on which a click, or the end of a drag, chooses a point."""

import pyqtgraph
from PySide6.QtCore import Qt, Signal

from gdsim.views.toolkit.plots import Plot


class StartPlot(Plot):
    """A plot on which the left button chooses a point: `previewed` while it is held, `chosen` when let go.

    The right button moves the view. A point is (x, y); a preview is None when there is nothing to choose.
    """

    previewed = Signal(object)
    chosen = Signal(object)

    def __init__(self):
        super().__init__(MovedByRightButton(enableMenu=False))
        self._choosing = False

    def mousePressEvent(self, event):
        if event.button() == Qt.MouseButton.LeftButton:
            self._choosing = True
            self._preview(event)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event):
        super().mouseMoveEvent(event)
        if self._choosing:
            self._preview(event)

    def mouseReleaseEvent(self, event):
        if not (self._choosing and event.button() == Qt.MouseButton.LeftButton):
            super().mouseReleaseEvent(event)
            return
        self._choosing = False
        self.previewed.emit(None)
        if self.over_data(event.position()):
            self.chosen.emit(self.coordinates(event.position()))

    def _preview(self, event):
        inside = self.over_data(event.position())
        self.previewed.emit(self.coordinates(event.position()) if inside else None)


class MovedByRightButton(pyqtgraph.ViewBox):
    """A view that the wheel zooms and the right or middle button moves."""

    def mouseDragEvent(self, ev, axis=None):
        ev.accept()
        if ev.button() != Qt.MouseButton.LeftButton:
            moved = self.mapToView(ev.lastPos()) - self.mapToView(ev.pos())
            self.translateBy(x=moved.x(), y=moved.y())
            self.sigRangeChangedManually.emit(self.state["mouseEnabled"])

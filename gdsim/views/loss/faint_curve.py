"""A curve behind others, see-through as a whole."""

from pyqtgraph import PlotCurveItem
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap

# How strongly it shows: a jagged line still stands behind the smooth ones.
OPACITY = 0.25


class FaintCurve(PlotCurveItem):
    """Drawn in full colours beside the picture, and laid over it at OPACITY.

    Translucent lines cost thirty times as much, since each of their pixels is mixed with what is below it by itself;
    and where such a curve crosses itself it would be darker, which says nothing.
    """

    def paint(self, painter, option, widget):
        painter.save()
        painter.setOpacity(OPACITY)
        if painter.paintEngine().type() == QPaintEngine.Type.Raster:
            self._lay_over(painter, option, widget)
        else:
            super().paint(painter, option, widget)
        painter.restore()

    def _lay_over(self, painter, option, widget):
        view_box = self.getViewBox()
        seen = self.mapRectFromItem(view_box, view_box.rect())
        area = painter.combinedTransform().mapRect(seen).toAlignedRect()
        if area.isEmpty():
            # Beside numbers near the largest one the others shrink to nothing.
            return
        sheet = QPixmap(area.size())
        sheet.fill(Qt.GlobalColor.transparent)
        beside = QPainter(sheet)
        beside.translate(-area.topLeft())
        beside.setTransform(painter.combinedTransform(), combine=True)
        super().paint(beside, option, widget)
        beside.end()
        ratio = painter.device().devicePixelRatioF()
        sheet.setDevicePixelRatio(ratio)
        painter.resetTransform()
        painter.drawPixmap(QPointF(area.topLeft()) / ratio, sheet)

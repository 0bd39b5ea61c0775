"""Which colour stands for which loss on the contour."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from gdsim.core.landscape import HeightMapping
from gdsim.views.toolkit.axes import neighbour_distance, tick_texts
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import Theme, small_font

# Losses written at the bar, and its width in pixels.
BAR_TICKS, BAR_WIDTH = 5, 9


class ColorBar(QWidget):
    """Which colour is which loss; it stands beside a plot and is as high as its axes."""

    def __init__(self, plot: Plot):
        super().__init__()
        self._plot = plot
        self._mapping: HeightMapping | None = None
        self._ticks: list[float] = []
        self._texts: list[str] = []
        self._colors = self._text = None
        self.setToolTip(self.tr("The loss that each colour stands for."))
        self.setAccessibleName(self.tr("Colours of the loss"))
        plot.view_box.sigResized.connect(self.update)

    def set_theme(self, theme: Theme, colors):
        self._colors, self._text = colors, QColor(theme.muted)
        self.setFont(small_font(theme))
        self._make_room()

    def set_mapping(self, mapping: HeightMapping):
        self._mapping = mapping
        self._ticks = bar_ticks(mapping)
        self._texts = tick_texts(self._ticks, neighbour_distance(self._ticks))
        self._make_room()

    def _make_room(self):
        widest = max(map(self.fontMetrics().horizontalAdvance, self._texts), default=0)
        self.setFixedWidth(BAR_WIDTH + 6 + widest)
        self.update()

    def paintEvent(self, event):
        if self._mapping is None or self._colors is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        axes = self._plot.view_box.sceneBoundingRect()
        bar = QRectF(0, axes.top(), BAR_WIDTH, axes.height())
        colors = np.ascontiguousarray(self._colors[::-1])
        painter.drawImage(bar, QImage(colors.data, 1, len(colors), 3, QImage.Format.Format_RGB888))
        painter.setPen(self._text)
        half = self.fontMetrics().height() / 2
        for loss, text in zip(self._ticks, self._texts, strict=True):
            y = bar.bottom() - float(self._mapping(loss)) * bar.height()
            y = float(np.clip(y, half, self.height() - half))
            place = QRectF(BAR_WIDTH + 4, y - half, self.width(), 2 * half)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def bar_ticks(mapping: HeightMapping):
    """Losses evenly spread in height, each as round as its distance to its neighbours allows."""
    losses = mapping.loss(np.linspace(0.0, 1.0, BAR_TICKS))
    apart = np.diff(losses, prepend=losses[0] - (losses[1] - losses[0]))
    unit = 10.0 ** np.floor(np.log10(apart) - 0.5)
    return (np.round(losses / unit) * unit).tolist()

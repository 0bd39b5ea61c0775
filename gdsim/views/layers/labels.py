"""What the layers' pictures share: a colour a layer, and names at the ends of curves that do not cover each other."""

import numpy as np
import pyqtgraph
from PySide6.QtGui import QFont, QFontMetricsF

from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import Theme, small_font

# The part of the colour map that is seen on a dark ground, and on a light one: from the first layer to the last.
ON_DARK, ON_LIGHT = (0.36, 1.0), (0.0, 0.7)
# Pixels between a curve's end and its name.
GAP = 4
# A width in pixels for a plot that has none yet, and the part of a narrow one that names may take.
LEAST_WIDTH, MOST_ROOM = 100.0, 0.45


def depth_colors(theme: Theme, count: int) -> list[str]:
    """From dark to light by depth."""
    places = np.linspace(*(ON_DARK if theme.dark else ON_LIGHT), count)
    return [color.name() for color in pyqtgraph.colormap.get(theme.colormap).map(places, mode="qcolor")]


class EndLabels:
    """Names beside the ends of curves in one plot, in the curves' colours."""

    def __init__(self, plot: Plot):
        self._plot = plot
        self.items: list[pyqtgraph.TextItem] = []

    def end_of_axis(self, theme: Theme, names: list[str], end: float) -> float:
        """Where an axis from 0 has to end so that the names fit behind curves that end at `end`."""
        metrics = QFontMetricsF(_font(theme))
        room = max(map(metrics.horizontalAdvance, names)) + 2 * GAP
        width = max(self._plot.view_box.width(), LEAST_WIDTH)
        return end / (1.0 - min(MOST_ROOM, room / width))

    def draw(self, theme: Theme, ends: list[tuple[str, str, float, float]]):
        """A name, its colour, and the curve's end (x, y) in the axes' numbers, for each; not-a-number is left out.

        Those that would cover each other are moved apart, as little as possible. Where not all have room, it is the
        first, the last and some between them.
        """
        font = _font(theme)
        height, width = (max(1.0, side) for side in (self._plot.view_box.height(), self._plot.view_box.width()))
        most = max(1, int(height / QFontMetricsF(font).height()))
        ends = [end for end in ends if np.isfinite(end[2:]).all()]
        if len(ends) > most:
            ends = [ends[index] for index in np.linspace(0, len(ends) - 1, most).round().astype(int)]
        ends.sort(key=lambda end: end[3])
        while len(self.items) < len(ends):
            self.items.append(pyqtgraph.TextItem(anchor=(0, 0.5)))
            self._plot.add(self.items[-1], 40)
        for item in self.items[len(ends) :]:
            item.hide()
        if not ends:
            return
        (left, right), (low, high) = self._plot.view_box.viewRange()
        for item in self.items:
            item.setFont(font)
            item.textItem.document().setDocumentMargin(0)
            item.updateTextPos()
        line = self.items[0].boundingRect().height() * (high - low) / height
        gap = GAP * (right - left) / width
        places = spread([end[3] for end in ends], line, low + line / 2.0, high - line / 2.0)
        for item, (name, color, x, _), y in zip(self.items, ends, places, strict=False):
            item.setText(name, color=color)
            item.setPos(x + gap, y)
            item.show()


def _font(theme):
    font = small_font(theme)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def spread(places, least, low, high):
    """Places in rising order, moved so that neighbours are `least` apart and all between low and high, if they can."""
    places = np.clip(np.array(places, dtype=float), low, high)
    steps = least * np.arange(len(places))
    # Upwards where one is too near to the one below it, then down from the upper edge.
    places = np.maximum.accumulate(places - steps) + steps
    from_above = high - steps[::-1]
    return np.minimum(places, from_above)

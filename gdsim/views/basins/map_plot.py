"""One racer's map of basins: the picture with iso-lines, its minima with their numbers, the racer's start and ball."""

import numpy as np
import pyqtgraph
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from gdsim.core.landscape import Landscape
from gdsim.views.toolkit import words
from gdsim.views.toolkit.from_above import dark, iso_lines, light
from gdsim.views.toolkit.start_plot import StartPlot
from gdsim.views.toolkit.theme import Theme, small_font

# How strongly iso-lines show, of 255.
LINE_ALPHA = 60
# Sizes of marks in pixels; a minimum's disc holds its number, one that has none is a dot.
DISC_SIZE, DOT_SIZE, BALL_SIZE, START_SIZE = 16, 4, 12, 17


class MapPlot(StartPlot):
    """Shows what it is given; it decides nothing."""

    def __init__(self):
        super().__init__()
        self._theme: Theme | None = None
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.image = pyqtgraph.ImageItem(axisOrder="row-major")
        self.iso_lines = pyqtgraph.PlotCurveItem(connect="finite")
        self.discs = pyqtgraph.ScatterPlotItem(symbol="o")
        self.start = pyqtgraph.ScatterPlotItem(symbol="o", size=START_SIZE, brush=None)
        self.ball = pyqtgraph.ScatterPlotItem(size=BALL_SIZE)
        self.preview = pyqtgraph.ScatterPlotItem(symbol="o", size=START_SIZE, brush=None)
        for z, item in enumerate((self.image, self.iso_lines, self.discs)):
            self.add(item, z)
        for z, item in enumerate((self.start, self.ball, self.preview)):
            self.add(item, 10 + z)
        self._numbers: list[pyqtgraph.TextItem] = []
        self._marks = None
        self.previewed.connect(lambda point: self.preview.setData([] if point is None else [{"pos": point}]))

    def set_theme(self, theme: Theme):
        super().set_theme(theme)
        self._theme = theme
        self.preview.setPen(pyqtgraph.mkPen(light(theme), width=2))

    def show_landscape(self, landscape: Landscape):
        """Its axes and its iso-lines."""
        line = QColor(self._theme.background)
        line.setAlpha(LINE_ALPHA)
        self.iso_lines.setData(*iso_lines(landscape), pen=pyqtgraph.mkPen(line, width=1), antialias=True)
        plane = landscape.plane
        for axis, *names in zip((self.bottom, self.left), plane.labels, plane.short_labels, strict=True):
            axis.show_name(*map(words.translate, names))

    def show_picture(self, picture: np.ndarray, shown):
        """The map (rows, columns, 3) of 0 … 255 of a window `shown` (2, 2), the lowest row first."""
        (left, right), (bottom, top) = shown
        self.image.setImage(picture, levels=(0, 255), rect=QRectF(left, bottom, right - left, top - bottom))

    def show_minima(self, minima: np.ndarray, numbers: list[int]):
        """The minima (m, 2), those of these numbers with them."""
        theme, marks = self._theme, (minima.tobytes(), numbers, self._theme)
        if marks == self._marks:
            return
        self._marks = marks
        for text in self._numbers:
            self.view_box.removeItem(text)
        sizes = np.full(len(minima), DOT_SIZE)
        sizes[numbers] = DISC_SIZE
        self.discs.setData(
            pos=minima, size=sizes, brush=theme.background, pen=pyqtgraph.mkPen(theme.text, width=1), pxMode=True
        )
        self._numbers = [pyqtgraph.TextItem(str(number + 1), theme.text, anchor=(0.5, 0.5)) for number in numbers]
        for text, number in zip(self._numbers, numbers, strict=True):
            text.setFont(small_font(theme))
            text.setPos(*minima[number])
            self.add(text, 5)

    def show_racer(self, racer: int, start: np.ndarray, ball: np.ndarray):
        """Where a racer began and where it is, each (2,)."""
        theme = self._theme
        pen = pyqtgraph.mkPen(dark(theme), width=1.5)
        self.start.setData([{"pos": start}], pen=pyqtgraph.mkPen(light(theme), width=2))
        self.ball.setData(
            [{"pos": ball}] if np.isfinite(ball).all() else [],
            brush=theme.racer_color(racer),
            symbol=theme.racer_marker(racer),
            pen=pen,
        )

"""Pins on the contour, and a walk across it."""

import numpy as np
import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from gdsim.views.toolkit.pins import DOT_SIZE, LINE_WIDTH, RIM_WIDTH, pin_color
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import Theme, small_font

# Pixels across a pin's mark; and how strongly the ground of its label covers what is below, of 255.
PIN_SIZE, PLATE_ALPHA = 15, 220


class PinItems:
    """`marks` are the pins, `labels` their texts, `line` and `dots` the walk."""

    def __init__(self, plot: Plot, z: float):
        self._plot, self._z = plot, z
        self._pins, self._theme = (), None
        self.line = pyqtgraph.PlotCurveItem(antialias=True)
        self.dots = pyqtgraph.ScatterPlotItem(size=DOT_SIZE, symbol="o")
        self.marks = pyqtgraph.ScatterPlotItem(size=PIN_SIZE, symbol="t")
        self.labels: list[pyqtgraph.TextItem] = []
        for item in (self.line, self.dots, self.marks):
            plot.add(item, z)
        self.line.hide()

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.line.setPen(pyqtgraph.mkPen("#ffffff", width=LINE_WIDTH, style=Qt.PenStyle.DashLine))
        self.line.setShadowPen(pyqtgraph.mkPen("#10131f", width=RIM_WIDTH, style=Qt.PenStyle.DashLine))
        self.dots.setBrush("#ffffff")
        self.dots.setPen("#10131f")
        self.show_pins(self._pins)

    def show_pins(self, pins):
        """These toolkit pins and no others, as soon as there is a theme."""
        self._pins = pins
        for label in self.labels:
            self._plot.view_box.removeItem(label)
        self.labels = []
        if self._theme is None:
            return
        brushes = [pin_color(self._theme, pin.kind) for pin in pins]
        spots = [{"pos": pin.coordinates, "brush": brush} for pin, brush in zip(pins, brushes, strict=True)]
        self.marks.setData(spots, pen=pyqtgraph.mkPen("#10131f", width=1.2))
        self.labels = [self._label(pin, color) for pin, color in zip(pins, brushes, strict=True)]

    def show_walk(self, path):
        """A walk (N, 2), dashed since nobody knows the ground between its places; an empty one is none."""
        points = np.reshape(path, (-1, 2))
        self.line.setData(*points.T)
        # An empty line would be an empty path in an SVG, which readers complain of.
        self.line.setVisible(len(points) > 0)
        self.dots.setData(pos=points)

    def _label(self, pin, color):
        ground = QColor(self._theme.raised)
        ground.setAlpha(PLATE_ALPHA)
        label = pyqtgraph.TextItem(pin.label, self._theme.text, anchor=(0.5, 1.4), border=color, fill=ground)
        label.setFont(small_font(self._theme))
        label.setPos(*pin.coordinates)
        self._plot.add(label, self._z + 1)
        return label

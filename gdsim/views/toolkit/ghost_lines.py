"""Earlier runs in a plot: faint thin lines behind the others, with the run's letter at the end."""

import numpy as np
import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from gdsim.views.toolkit.plots import SMOOTH_LENGTH, Plot
from gdsim.views.toolkit.theme import Theme, small_font

# How strongly the lines show, of 255, and how wide they are in pixels: seen, but behind all that goes on now.
ALPHA, WIDTH = 160, 1.0
# On a picture: how strongly the background shows around the lines and behind the letters, of 255, and the lines' width
# with that around them.
PLATE_ALPHA, OUTLINE_WIDTH = 170, 2.5
# Pixels around a letter, and between it and the end of its line.
PLATE_MARGIN, GAP = 1, 3
# Of a run with more racers than this only the first has the letter: more letters would hide what they name.
MOST_LETTERS = 3
# Above the lines of the run that is going on, below the racers' dots.
LETTERS_Z = 25


class GhostLines:
    """The lines of earlier runs in one plot; `curves` and `letters` are what is in it now.

    On a picture, which may have any colour, they are set off from it.
    """

    def __init__(self, plot: Plot, z: float, on_picture: bool):
        self._plot, self._z, self._on_picture = plot, z, on_picture
        self.curves: dict[str, list[pyqtgraph.PlotCurveItem]] = {}
        self.letters: list[pyqtgraph.TextItem] = []

    def draw(self, theme: Theme, lines: dict[str, list], style: Qt.PenStyle = Qt.PenStyle.SolidLine):
        """Draws each run's lines, by its name: for each racer an array (2, n) in the axes' numbers, not-a-number gaps.

        What was drawn before goes.
        """
        for item in (*self.letters, *(curve for curves in self.curves.values() for curve in curves)):
            self._plot.view_box.removeItem(item)
        self.curves, self.letters = {}, []
        plate = QColor(theme.background)
        plate.setAlpha(PLATE_ALPHA if self._on_picture else 0)
        is_smooth = sum(self._plot.drawn_length(*line) for run in lines.values() for line in run) < SMOOTH_LENGTH
        taken = []
        has_room = self._plot.view_box.width() > 0.0 and self._plot.view_box.height() > 0.0
        for name, run in lines.items():
            self.curves[name] = [pyqtgraph.PlotCurveItem(connect="finite") for _ in run]
            for racer, (curve, line) in enumerate(zip(self.curves[name], run, strict=True)):
                outline = pyqtgraph.mkPen(plate, width=OUTLINE_WIDTH) if self._on_picture and is_smooth else None
                curve.setData(*line, pen=pen(theme, racer, style), shadowPen=outline, antialias=is_smooth)
                self._plot.add(curve, self._z)
            for line in (run if len(run) <= MOST_LETTERS else run[:1]) if has_room else ():
                self._put_letter(theme, name, line, plate, taken)

    def _put_letter(self, theme, name, line, plate, taken):
        """A letter above the line's last point in view; beside those that are there already, once for the same run."""
        point = self._last_in_view(np.asarray(line))
        if point is None:
            return
        color = theme.text if self._on_picture else theme.muted
        letter = pyqtgraph.TextItem(name, color=color, anchor=(0.5, 0.5))
        letter.setFont(small_font(theme))
        letter.textItem.document().setDocumentMargin(PLATE_MARGIN)
        letter.updateTextPos()
        letter.fill = pyqtgraph.mkBrush(plate)
        size = letter.boundingRect()
        x, y = self._free_place(self._pixels(point), name, (size.width(), size.height()), taken)
        if x is None:
            return
        taken.append((name, x, y))
        letter.setPos(*self._numbers((x, y)))
        self._plot.add(letter, LETTERS_Z)
        self.letters.append(letter)

    def _free_place(self, place, name, size, taken):
        """The middle of a letter in pixels: as near to above the place as the edges and other letters let it be."""
        box = self._plot.view_box
        width, height = size
        x = float(np.clip(place[0], width / 2, box.width() - width / 2))
        y = float(np.clip(place[1] - height / 2 - GAP, height / 2, box.height() - height / 2))
        for other, other_x, other_y in taken:
            if abs(x - other_x) < width and abs(y - other_y) < height:
                if other == name:
                    return None, None
                x = other_x - width
        return x, y

    def _last_in_view(self, line):
        (left, right), (low, high) = self._plot.view_box.viewRange()
        x, y = line
        seen = np.flatnonzero((x >= left) & (x <= right) & (y >= low) & (y <= high))
        return line[:, seen[-1]] if len(seen) else None

    def _pixels(self, point):
        (left, right), (low, high) = self._plot.view_box.viewRange()
        box = self._plot.view_box
        return (point[0] - left) / (right - left) * box.width(), (high - point[1]) / (high - low) * box.height()

    def _numbers(self, place):
        (left, right), (low, high) = self._plot.view_box.viewRange()
        box = self._plot.view_box
        return left + place[0] / box.width() * (right - left), high - place[1] / box.height() * (high - low)


def pen(theme: Theme, racer: int, style: Qt.PenStyle) -> QPen:
    color = QColor(theme.racer_color(racer))
    color.setAlpha(ALPHA)
    return pyqtgraph.mkPen(color, width=WIDTH, style=style)

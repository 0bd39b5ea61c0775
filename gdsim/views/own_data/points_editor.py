"""A plot on which points are set, dragged and erased, by mouse or by keys."""

import numpy as np
from pyqtgraph import ScatterPlotItem, mkBrush, mkPen
from PySide6.QtCore import Qt, Signal

from gdsim.experiment.tables import MOST_CLASSES
from gdsim.views.toolkit.held_points import ARROWS, REACH, arrow_step
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.points_plot import CLASS_SYMBOLS
from gdsim.views.toolkit.theme import Theme

POINT_SIZE = 11.0  # pixels: easy to take hold of
RING_SIZE = 18.0  # pixels: around the selected point
# Points keep so many decimals, counted from the size of the range: finer than a pixel, short in the file.
DIGITS = 3
# An outlier stands so far out, in parts of the range; the next one this much closer.
OUTLIER_PLACE, OUTLIER_STEP = 0.94, 0.04
# So many gestures can be taken back.
MOST_PAST = 200


class PointsEditor(Plot):
    """Points at `positions` (n, 2) of the classes `labels` (n,); with `of_classes` off the second axis is a number.

    changed: a point has come, moved or gone. settled: the hand has let go.
    """

    changed = Signal()
    settled = Signal()

    def __init__(self, theme: Theme, ranges):
        """`ranges` (2, 2) are the ends of both axes, which stay as they are."""
        super().__init__()
        self.ranges = np.array(ranges, dtype=float)
        self.positions, self.labels = np.empty((0, 2)), np.empty(0, dtype=int)
        self.of_classes = True
        self.current_class = 0
        self.selected = -1
        self._dragged = False
        self._past: list[tuple] = []
        self._decimals = DIGITS - np.floor(np.log10(self.ranges[:, 1] - self.ranges[:, 0])).astype(int)
        self._points, self._ring = ScatterPlotItem(), ScatterPlotItem()
        self.add(self._points, 10)
        self.add(self._ring, 11)
        self.view_box.setMouseEnabled(x=False, y=False)
        self.view_box.setRange(xRange=self.ranges[0], yRange=self.ranges[1], padding=0.0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_theme(theme)

    def set_theme(self, theme: Theme):
        super().set_theme(theme)
        self.theme = theme
        # Kept, since every new one would be drawn anew for each point.
        self._edge, self._brush = mkPen(theme.background, width=1.0), mkBrush(theme.accent)
        self._brushes = [mkBrush(theme.class_color(k)) for k in range(MOST_CLASSES)]
        self.redraw()

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    # What can be done

    def show_points(self, positions, labels):
        """Starts from these points, (n, 2) and (n,)."""
        self.positions = np.array(positions, dtype=float).reshape(-1, 2)
        self.labels = np.array(labels, dtype=int)
        self.selected = -1
        self._past = []
        self.redraw()

    def return_to(self, positions, labels):
        """An earlier or later state, come to in another way; it is taken back like a gesture."""
        self._remember()
        self.positions, self.labels, self.selected = positions, labels, -1
        self.redraw()

    def add_point(self, position):
        """One more of the current class; it is selected."""
        self._remember()
        self.positions = np.concatenate([self.positions, self._placed(position)[np.newaxis]])
        self.labels = np.append(self.labels, self.current_class)
        self.selected = len(self.positions) - 1
        self._change()

    def move_selected(self, position):
        placed = self._placed(position)
        if not np.array_equal(placed, self.positions[self.selected]):
            self.positions = self.positions.copy()
            self.positions[self.selected] = placed
            self._change()

    def erase_selected(self):
        if self.selected < 0:
            return
        self._remember()
        self.positions = np.delete(self.positions, self.selected, axis=0)
        self.labels = np.delete(self.labels, self.selected)
        # The one drawn before, so that Delete can be pressed again.
        self.selected = min(self.selected, len(self.positions) - 1)
        self._change()
        self.settled.emit()

    def add_outlier(self):
        """A point where none of its kind is: in the farthest corner, or far above or below the right end."""
        own = self.positions[self.labels == self.current_class] if self.of_classes else self.positions
        low, high = self.ranges.T
        middle = own.mean(axis=0) if len(own) else (low + high) / 2.0
        sides = np.where(middle > (low + high) / 2.0, -1.0, 1.0)
        if not self.of_classes:
            sides[0] = 1.0
        place = OUTLIER_PLACE
        while True:
            spot = self._placed((low + high + sides * place * (high - low)) / 2.0)
            if place < 0.0 or not (self.positions == spot).all(axis=1).any():
                break
            place -= OUTLIER_STEP
        self.add_point(spot)
        self.settled.emit()

    def clear_points(self):
        if len(self.positions):
            self._remember()
            self.positions, self.labels = self.positions[:0], self.labels[:0]
            self.selected = -1
            self._change()
            self.settled.emit()

    def undo(self):
        """Takes the last gesture back."""
        if self._past:
            self.positions, self.labels = self._past.pop()
            self.selected = -1
            self._change()
            self.settled.emit()

    def _remember(self):
        self._past = [*self._past[1 - MOST_PAST :], (self.positions, self.labels)]

    def _placed(self, position):
        """A place inside the axes, with the digits that are kept."""
        inside = np.clip(position, self.ranges[:, 0], self.ranges[:, 1])
        return np.array([round(float(v), int(digits)) for v, digits in zip(inside, self._decimals, strict=True)])

    def _change(self):
        self.redraw()
        self.changed.emit()

    # How it looks

    def redraw(self):
        if self.of_classes:
            brushes = [self._brushes[k] for k in self.labels]
            symbols = [CLASS_SYMBOLS[k % len(CLASS_SYMBOLS)] for k in self.labels]
        else:
            brushes, symbols = self._brush, "o"
        self._points.setData(pos=self.positions, size=POINT_SIZE, brush=brushes, pen=self._edge, symbol=symbols)
        shown = self.positions[self.selected : self.selected + 1] if self.selected >= 0 else self.positions[:0]
        self._ring.setData(pos=shown, size=RING_SIZE, symbol="o", brush=None, pen=mkPen(self.theme.text, width=1.5))

    # Mouse and keys

    def _near(self, position):
        """The point under the mouse, or -1."""
        if not len(self.positions):
            return -1
        corner = self.view_box.sceneBoundingRect()
        size = np.array([corner.width(), corner.height()]) / (self.ranges[:, 1] - self.ranges[:, 0])
        distances = np.hypot(*((self.positions - self.coordinates(position)) * size).T)
        nearest = len(distances) - 1 - int(np.argmin(distances[::-1]))
        return nearest if distances[nearest] <= REACH else -1

    def mousePressEvent(self, event):
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if not self.over_data(event.position()):
            return
        near = self._near(event.position())
        if event.button() == Qt.MouseButton.RightButton and near >= 0:
            self.selected = near
            self.erase_selected()
        elif event.button() == Qt.MouseButton.LeftButton:
            if near >= 0:
                self._remember()
                self.selected = near
                self.redraw()
            else:
                self.add_point(self.coordinates(event.position()))
            self._dragged = True

    def mouseMoveEvent(self, event):
        if self._dragged:
            self.move_selected(self.coordinates(event.position()))
        else:
            over = self.over_data(event.position()) and self._near(event.position()) >= 0
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.CrossCursor)

    def mouseReleaseEvent(self, event):
        if self._dragged and event.button() == Qt.MouseButton.LeftButton:
            self._dragged = False
            positions, _ = self._past[-1]
            if positions is self.positions:
                self._past.pop()  # it was only looked at
            self.settled.emit()

    def mouseDoubleClickEvent(self, event):
        """Two quick clicks are two clicks."""
        self.mousePressEvent(event)

    def wheelEvent(self, event):
        event.ignore()

    def keyPressEvent(self, event):
        key = event.key()
        if key in ARROWS and self.selected >= 0:
            if not event.isAutoRepeat():
                self._remember()
            spans = self.ranges[:, 1] - self.ranges[:, 0]
            self.move_selected(self.positions[self.selected] + spans * arrow_step(event))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.erase_selected()
        elif key in (Qt.Key.Key_Insert, Qt.Key.Key_N):
            self.add_point(self.ranges.mean(axis=1))
            self.settled.emit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and len(self.positions):
            self.selected = (self.selected + (1 if key == Qt.Key.Key_PageDown else -1)) % len(self.positions)
            self.redraw()
        else:
            event.ignore()

    def keyReleaseEvent(self, event):
        if event.key() in ARROWS and not event.isAutoRepeat():
            self.settled.emit()
        else:
            event.ignore()

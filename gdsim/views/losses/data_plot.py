"""The data with the fit of each loss; any training row can be taken elsewhere, by the mouse or by keys."""

from collections.abc import Mapping

import numpy as np
from pyqtgraph import PlotCurveItem, ScatterPlotItem, mkBrush, mkPen
from PySide6.QtCore import QPointF, Qt, Signal

from gdsim.core.losses import Loss
from gdsim.experiment.other_losses import MovedRow
from gdsim.experiment.prediction import Prediction, axis_names
from gdsim.views.toolkit.contours import contours
from gdsim.views.toolkit.held_points import ARROWS, REACH, arrow_step
from gdsim.views.toolkit.loss_signs import loss_color, loss_marker, loss_pen
from gdsim.views.toolkit.points_plot import (
    CLASS_SYMBOLS,
    PointsPlot,
    class_places,
    padded_range,
    points_a_side,
    thinned,
)
from gdsim.views.toolkit.theme import Theme

# Points along a curve; points a side of the grid on which boundaries are found, exact for straight ones: fewer where a
# network computes many numbers.
SAMPLES, FINEST, COARSEST = 200, 81, 41
# Pixels: a row that was moved, a loss' marker on its line, the ring around the chosen row.
MOVED_SIZE, MARKER_SIZE, RING_SIZE = 12.0, 10.0, 19.0
# Where along its line a loss has its markers, in parts of it; the next loss a little further on.
MARKER_PLACES, MARKER_STEP = (0.08, 0.72), 0.07
# Places keep so many digits of the picture's width: finer than a pixel, short in a file.
DIGITS = 3

Place = tuple[float, float]


class RacedDataPlot(PointsPlot):
    """Numbers or two classes over one feature, or two classes over two.

    moved(row, place): a training row is wanted at (x, y), or back where it was (None).
    """

    moved = Signal(int, object)

    def __init__(self, theme: Theme):
        super().__init__(theme)
        self._prediction: Prediction | None = None
        self.places: dict[int, Place] = {}
        self.selected: int | None = None
        self._is_held = False
        self.curves: dict[str, PlotCurveItem] = {}
        self.markers, self.elsewhere, self.homes, self._ring = (ScatterPlotItem() for _ in range(4))
        self.ways = PlotCurveItem(connect="pairs", antialias=True)
        for depth, item in enumerate((self.ways, self.homes), start=14):
            self.add(item, depth)
        for depth, item in enumerate((self.markers, self.elsewhere, self._ring), start=30):
            self.add(item, depth)
        # A click leaves the keys to the window; who comes by Tab moves points with them.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    # ---- what is shown

    def show_problem(self, prediction: Prediction):
        """What is moved and chosen stays in the same data, under whatever model."""
        if self._prediction is None or not _same_data(self._prediction, prediction):
            self.forget()
        self._prediction = prediction
        self._homes = self._positions(prediction.X, prediction.y)
        self._held_out_places = self._positions(prediction.validation_X, prediction.validation_y)
        columns = np.concatenate([self._homes, self._held_out_places]).T
        self.ranges = np.array([padded_range(column) for column in columns])
        self.view_box.setRange(xRange=self.ranges[0], yRange=self.ranges[1], padding=0.0)
        self._decimals = DIGITS - np.floor(np.log10(np.ptp(self.ranges, axis=1))).astype(int)
        side = points_a_side(prediction.model, COARSEST, FINEST)
        self._grid = [np.linspace(*ends, side) for ends in self.ranges]
        self.bottom.show_name(*axis_names(prediction.features[0]))
        is_plane = self._has_classes and len(prediction.features) > 1
        self.left.show_name(*axis_names(prediction.features[1] if is_plane else prediction.target))
        ticks = [list(enumerate(prediction.classes))] if self._has_classes and not is_plane else None
        self.left.setTicks(ticks)
        self.draw_rows()

    def forget(self):
        """Nothing is moved or chosen in what comes next."""
        self._prediction, self.selected, self.places, self._is_held = None, None, {}, False

    def show_places(self, places: Mapping[int, Place]):
        """Which rows are elsewhere, and where; rows that there are not are left out."""
        self.places = {row: place for row, place in places.items() if 0 <= row < len(self._homes)}
        self.draw_rows()

    def show_fits(self, fits: list[tuple[Loss, np.ndarray]]):
        """Losses with the parameters (d,) that each has come to."""
        for curve in self.curves.values():
            curve.setVisible(False)
        spots = []
        for index, (loss, parameters) in enumerate(fits):
            points = self._line(parameters)
            if loss.name not in self.curves:
                self.curves[loss.name] = PlotCurveItem(connect="finite", antialias=True)
                self.add(self.curves[loss.name], 20 + index)
            curve = self.curves[loss.name]
            curve.setVisible(True)
            curve.setData(*points.T, pen=loss_pen(self.theme, loss.name))
            look = {"symbol": loss_marker(loss.name), "brush": loss_color(self.theme, loss.name)}
            spots += [{"pos": place, **look} for place in self._marker_places(points, index)]
        self.markers.setData(spots, size=MARKER_SIZE, pen=mkPen(self.theme.background, width=1.0))

    def draw_rows(self):
        """The rows where they are now, and of those that were moved where they come from."""
        positions, rows = self._homes.copy(), list(self.places)
        there = np.array([self.places[row] for row in rows]).reshape(-1, 2)
        positions[rows] = there
        prediction, classes = self._prediction, self._has_classes
        self.draw_points(
            positions,
            prediction.y if classes else None,
            self._held_out_places,
            prediction.validation_y if classes else None,
        )
        labels = prediction.y[rows].astype(int) if classes else []
        symbols = [CLASS_SYMBOLS[k] for k in labels] if classes else "o"
        colors = [self.theme.class_color(k) for k in labels] if classes else [self.theme.text] * len(rows)
        pen, muted = mkPen(self.theme.text, width=1.8), mkPen(self.theme.muted, width=1.3)
        brushes = [mkBrush(color) for color in colors]
        self.elsewhere.setData(pos=there, size=MOVED_SIZE, symbol=symbols, brush=brushes, pen=pen)
        self.homes.setData(pos=self._homes[rows], size=MOVED_SIZE, symbol=symbols, brush=None, pen=muted)
        ends = np.stack([self._homes[rows], there], axis=1).reshape(-1, 2)
        self.ways.setData(*ends.T, pen=mkPen(self.theme.muted, width=1.3, style=Qt.PenStyle.DotLine))
        chosen = positions[[]] if self.selected is None else positions[[self.selected]]
        self._ring.setData(pos=chosen, size=RING_SIZE, symbol="o", brush=None, pen=mkPen(self.theme.text, width=1.6))

    def shows(self, place: Place) -> bool:
        """Whether a place is inside the axes."""
        return bool(((place >= self.ranges[:, 0]) & (place <= self.ranges[:, 1])).all())

    def moved_row(self, row: int, place: Place) -> MovedRow:
        """What the data say of a row at a place of the picture."""
        if not self._has_classes:
            return MovedRow(row, place[:1], place[1])
        return MovedRow(row, place[: self._prediction.X.shape[1]], float(self._prediction.y[row]))

    @property
    def _has_classes(self):
        return self._prediction.task != "regression"

    def _positions(self, X, y):
        """Where rows lie, (n, 2)."""
        if not self._has_classes:
            return np.stack([X[:, 0], y], axis=1)
        return class_places(X, y)

    def _line(self, parameters):
        """The curve of a regression or the boundary between two classes, points (m, 2)."""
        if not self._has_classes:
            x = np.linspace(*self.ranges[0], SAMPLES)
            y = self._prediction.scores(parameters, x[:, np.newaxis])[:, 0]
            return np.stack([x, self.cut(np.where(np.isfinite(y), y, np.nan))], axis=1)
        X = np.stack(np.meshgrid(*self._grid), axis=-1).reshape(-1, 2)[:, : self._prediction.X.shape[1]]
        return contours(*self._grid, self._prediction.scores(parameters, X), [0.0])

    def _marker_places(self, points, index):
        seen = points[((points >= self.ranges[:, 0]) & (points <= self.ranges[:, 1])).all(axis=1)]
        if not len(seen):
            return []
        parts = np.array(MARKER_PLACES) + MARKER_STEP * index
        return seen[np.round(parts * (len(seen) - 1)).astype(int)]

    # ---- mouse and keys

    def place_of(self, row: int) -> np.ndarray:
        """Where a row is now, (2,)."""
        return np.array(self.places.get(row, self._homes[row]))

    def select(self, row: int | None):
        """Rings a row, for the keys; what the mouse holds is let go."""
        self.selected, self._is_held = row, False
        self.draw_rows()

    def row_at(self, position: QPointF) -> int | None:
        """The row that is drawn near a position in the widget; the nearest of several."""
        if self._prediction is None or not self.over_data(position):
            return None
        rows = thinned(np.arange(len(self._homes)), self.most_rows)
        places = self._homes[rows]
        for row, place in self.places.items():
            places[rows == row] = place
        size = np.array([self.view_box.width(), self.view_box.height()]) / np.ptp(self.ranges, axis=1)
        distances = np.hypot(*((places - self.coordinates(position)) * size).T)
        nearest = int(np.argmin(distances))
        return int(rows[nearest]) if distances[nearest] <= REACH else None

    def _move_selected(self, place):
        """To a place inside the axes; along one feature a class stays what it is."""
        inside = np.clip(place, *self.ranges.T)
        x, y = (round(float(v), int(digits)) for v, digits in zip(inside, self._decimals, strict=True))
        if self._has_classes and self._prediction.X.shape[1] == 1:
            y = float(self._homes[self.selected, 1])
        if (x, y) != tuple(self.place_of(self.selected)):
            self.moved.emit(self.selected, (x, y))

    def mousePressEvent(self, event):
        row = self.row_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        self.select(row)
        self._is_held = row is not None
        if self._is_held:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event):
        if self._is_held:
            self._move_selected(np.array(self.coordinates(event.position())))
            return
        is_over = self.row_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if is_over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event):
        self._is_held = False
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def mouseDoubleClickEvent(self, event):
        """The second of two quick clicks takes hold as the first does."""
        self.mousePressEvent(event)

    def wheelEvent(self, event):
        event.ignore()

    def keyPressEvent(self, event):
        key = event.key()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._select_next(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in ARROWS and self.selected is not None:
            self._move_selected(self.place_of(self.selected) + np.ptp(self.ranges, axis=1) * arrow_step(event))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selected in self.places:
            self.moved.emit(self.selected, None)
        elif key == Qt.Key.Key_Escape and self.selected is not None:
            self.select(None)
        else:
            event.ignore()

    def _select_next(self, direction):
        """The next row that is drawn, from left to right."""
        rows = thinned(np.arange(len(self._homes)), self.most_rows)
        rows = rows[np.argsort(self._homes[rows, 0], kind="stable")]
        if self.selected is None:
            self.select(int(rows[0 if direction > 0 else -1]))
        else:
            self.select(int(rows[(int(np.flatnonzero(rows == self.selected)[0]) + direction) % len(rows)]))


def _same_data(one: Prediction, other: Prediction) -> bool:
    """Whether they show the same training rows of the same columns."""
    return (
        (one.features, one.target, one.task) == (other.features, other.target, other.task)
        and np.array_equal(one.X, other.X)
        and np.array_equal(one.y, other.y)
    )

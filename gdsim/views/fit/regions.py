"""Classes over two features: the regions of the shown racer, and the boundaries of all."""

import numpy as np
from pyqtgraph import ImageItem, PlotCurveItem, mkPen
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from gdsim.experiment.prediction import Prediction, axis_names, boundaries, predicted_classes
from gdsim.views.toolkit.contours import contours
from gdsim.views.toolkit.points_plot import PointsPlot, class_places, padded_range, points_a_side, ringed_rows, thinned
from gdsim.views.toolkit.theme import Theme

# Points a side: a cell is about three pixels in the smallest window, or five where a network computes many numbers.
FINEST, COARSEST = 101, 57
# The boundaries of racers that are not shown take every second of them: exact for straight ones, smooth for others.
STRIDE = 2
# Of 255: a region's tint where the model is undecided, and what certainty adds. Points stay the strongest colour.
FAINTEST_TINT, CERTAIN_TINT = 14, 56
# The axes suit so many rows, evenly taken; of more, a far one may stay outside, which is said.
RANGE_ROWS = 20_000


class SmoothImage(ImageItem):
    """Blends between its pixels, as what it shows is continuous."""

    def paint(self, painter, *args):
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        super().paint(painter, *args)


class RegionsPlot(PointsPlot):
    """Points by class over the first two features, or over the only one."""

    def __init__(self, theme: Theme):
        super().__init__(theme)
        self.image = SmoothImage(axisOrder="row-major")
        self.add(self.image, 1)
        self._halos, self.lines = [], []
        self.margin = PlotCurveItem(connect="finite", antialias=True)
        self.add(self.margin, 4)

    def show_problem(self, prediction: Prediction):
        self._prediction = prediction
        self._positions = class_places(prediction.X, prediction.y)
        held_out = class_places(prediction.validation_X, prediction.validation_y)
        some, others = (
            positions[thinned(np.arange(len(positions)), RANGE_ROWS)] for positions in (self._positions, held_out)
        )
        # Odd, so that every second point is again a grid from end to end.
        self._side = points_a_side(prediction.model, COARSEST, FINEST) // STRIDE * STRIDE + 1
        ranges = [padded_range(column) for column in np.concatenate([some, others]).T]
        self.view_box.setRange(xRange=ranges[0], yRange=ranges[1], padding=0.0)
        self._grid_x, self._grid_y = (np.linspace(*ends, self._side) for ends in ranges)
        self._grid = self._grid_features()
        self._coarse_grid = self._grid.reshape(self._side, self._side, -1)[::STRIDE, ::STRIDE].reshape(
            -1, self._grid.shape[1]
        )
        self._drawn = None
        self._label_axes()
        self.draw_points(self._positions, prediction.y, held_out, prediction.validation_y)
        (left, right), (bottom, top) = ranges
        x, y = self._positions.T
        self._outside = np.count_nonzero((x < left) | (x > right) | (y < bottom) | (y > top))

    def show_fit(self, parameters, shown, batch):
        drawn = (parameters.tobytes(), shown)
        if drawn != self._drawn:
            self._drawn = drawn
            scores = self._prediction.scores(parameters[shown], self._grid)
            self._draw_regions(scores)
            self._draw_margin(scores, shown)
            others = self._prediction.scores(np.delete(parameters, shown, axis=0), self._coarse_grid)
            self._draw_lines([*others[:shown], scores, *others[shown:]], shown)
        self.draw_rings(self._positions[ringed_rows(batch)])

    def notes(self, batch) -> list[str]:
        """What the caption has to say beside the rows."""
        features = self._prediction.features
        notes = []
        if len(features) > 2:
            words = self.tr("regions: {others} at the mean")
            notes.append(words.format(others=", ".join(column.short for column in features[2:])))
        if self._has_margin:
            notes.append(self.tr("dashed: margin, score ±1"))
        if self._outside:
            notes.append(self.tr("{count} far rows not shown").format(count=self._outside))
        return notes

    @property
    def _has_margin(self):
        return self._prediction.loss.argument == "margin" and self._prediction.model.outputs == 1

    def _grid_features(self):
        """The features (points, f) of every point of the picture; those not shown at their mean."""
        x, y = np.meshgrid(self._grid_x, self._grid_y)
        X = np.repeat(self._prediction.X.mean(axis=0, keepdims=True), x.size, axis=0)
        X[:, 0] = x.ravel()
        if X.shape[1] > 1:
            X[:, 1] = y.ravel()
        return X

    def _label_axes(self):
        features = self._prediction.features
        self.bottom.show_name(*axis_names(features[0]))
        self.left.show_name(*axis_names(features[1] if len(features) > 1 else self._prediction.target))
        ticks = None if len(features) > 1 else [list(enumerate(self._prediction.classes))]
        self.left.setTicks(ticks)

    def _draw_regions(self, scores):
        """Tints each point of the picture by its class, the stronger the surer; scores (points, outputs)."""
        colors = np.array([QColor(color).getRgb() for color in self.theme.classes], dtype=np.uint8)
        pixels = colors[predicted_classes(scores) % len(colors)]
        pixels[:, 3] = FAINTEST_TINT + CERTAIN_TINT * self._prediction.certainty(scores)
        self.image.setImage(pixels.reshape(self._side, self._side, 4), autoLevels=False, levels=None)
        self.image.setRect(self._image_rectangle())

    def _image_rectangle(self):
        """The rectangle that puts the centres of the outer pixels on the ends of the axes."""
        (left, right), (bottom, top) = ((ends[0], ends[-1]) for ends in (self._grid_x, self._grid_y))
        width, height = (right - left) / (self._side - 1), (top - bottom) / (self._side - 1)
        return QRectF(left - width / 2, bottom - height / 2, right - left + width, top - bottom + height)

    def _draw_lines(self, scores, shown):
        """Every racer's boundary; scores (points, outputs) of each, on one of the two grids."""
        while len(self.lines) < len(scores):
            for items in (self._halos, self.lines):
                items.append(PlotCurveItem(connect="finite", antialias=True))
                self.add(items[-1], 20)
        for racer, (halo, line) in enumerate(zip(self._halos, self.lines, strict=True)):
            is_there = racer < len(scores)
            halo.setVisible(is_there)
            line.setVisible(is_there)
            if not is_there:
                continue
            points = self._contours(boundaries(scores[racer]), [0.0])
            halo.setZValue(22 if racer == shown else 20)
            line.setZValue(23 if racer == shown else 21)
            halo.setData(*points.T, pen=mkPen(self.theme.background, width=4))
            line.setData(*points.T, pen=self.racer_pen(racer, racer == shown))

    def _draw_margin(self, scores, shown):
        self.margin.setVisible(self._has_margin)
        if self._has_margin:
            pen = mkPen(self.theme.racer_color(shown), width=1.2, dash=[5, 4])
            self.margin.setData(*self._contours(scores, [-1.0, 1.0]).T, pen=pen)

    def _contours(self, values, levels):
        """Points (m, 2) of the lines on which the columns of values (points, lines) have these levels."""
        stride = 1 if len(values) == len(self._grid) else STRIDE
        return contours(self._grid_x[::stride], self._grid_y[::stride], values, levels)

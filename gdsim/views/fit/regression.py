"""Plots of scores: every racer's curve through one feature; predicted against actual for several features."""

import numpy as np
from pyqtgraph import InfiniteLine, PlotCurveItem, mkPen
from PySide6.QtCore import QCoreApplication

from gdsim.experiment.prediction import Prediction, axis_names
from gdsim.views.toolkit.points_plot import PointsPlot, faint, padded_range, ringed_rows, thinned
from gdsim.views.toolkit.theme import Theme

SAMPLES = 200  # along the plot's width: a curve of degree 20 still looks smooth
# More residuals than these are a hatching, not lines.
MOST_RESIDUALS = 150
RESIDUAL_OPACITY = 130  # of 255


class ResidualPlot(PointsPlot):
    """Points with a thin line from each to what the shown racer predicts."""

    def __init__(self, theme: Theme):
        super().__init__(theme)
        self.residuals = PlotCurveItem(connect="pairs")
        self.add(self.residuals, 13)

    def draw_residuals(self, x, start, end, color):
        """Vertical lines at x (m,) from start (m,) to end (m,)."""
        start, end = self.cut(start), self.cut(end)
        pen = mkPen(faint(color, RESIDUAL_OPACITY), width=1)
        self.residuals.setData(np.repeat(x, 2), np.stack([start, end], axis=1).ravel(), pen=pen)


def residual_rows(batch, rows: int):
    """The training rows whose residuals are drawn: the mini-batch, or all, evenly thinned to MOST_RESIDUALS."""
    return thinned(np.arange(rows) if batch is None else batch, MOST_RESIDUALS)


def residual_note(batch, rows: int) -> str:
    """Which residuals are drawn, for the caption."""
    drawn = len(residual_rows(batch, rows))
    if drawn == rows:
        return QCoreApplication.translate("Residuals", "lines: residuals")
    if batch is not None and drawn == len(batch):
        return QCoreApplication.translate("Residuals", "lines: its residuals")
    return QCoreApplication.translate("Residuals", "lines: {count} residuals").format(count=drawn)


class CurvePlot(ResidualPlot):
    """One feature: a number, or the probability (else the score) of the second of two classes, along it."""

    def __init__(self, theme: Theme):
        super().__init__(theme)
        self.curves = []
        self._middle = InfiniteLine(angle=0, movable=False)
        self.add(self._middle, 1)

    def show_problem(self, prediction: Prediction):
        self._prediction = prediction
        self._is_regression = prediction.task == "regression"
        self._x, self._y = prediction.X[:, 0], self._heights(prediction.y)
        held_out = np.stack([prediction.validation_X[:, 0], self._heights(prediction.validation_y)], axis=1)
        positions = np.stack([self._x, self._y], axis=1)
        x_range, y_range = (padded_range(column) for column in np.concatenate([positions, held_out]).T)
        self.view_box.setRange(xRange=x_range, yRange=y_range, padding=0.0)
        self._samples = np.linspace(*x_range, SAMPLES)
        self.bottom.show_name(*axis_names(prediction.features[0]))
        self.left.show_name(*self._left_names())
        if self._is_regression:
            self.draw_points(positions, None, held_out, None)
        else:
            self.draw_points(positions, prediction.y, held_out, prediction.validation_y)
        self._middle.setVisible(not self._is_regression)
        self._middle.setValue(0.5 if prediction.is_probability else 0.0)
        self._middle.setPen(mkPen(self.theme.muted, width=1))

    def show_fit(self, parameters, shown, batch):
        lines = self._levels(parameters, self._samples)
        while len(self.curves) < len(lines):
            self.curves.append(PlotCurveItem(antialias=True))
            self.add(self.curves[-1], 20)
        for racer, curve in enumerate(self.curves):
            curve.setVisible(racer < len(lines))
            if racer < len(lines):
                curve.setZValue(21 if racer == shown else 20)
                curve.setData(self._samples, self.cut(lines[racer]), pen=self.racer_pen(racer, racer == shown))
        if self._is_regression:
            rows = residual_rows(batch, len(self._x))
            ends = self._levels(parameters[shown], self._x[rows])
            self.draw_residuals(self._x[rows], self._y[rows], ends, self.theme.racer_color(shown))
        else:
            self.draw_residuals(np.empty(0), np.empty(0), np.empty(0), self.theme.muted)
        rings = ringed_rows(batch)
        self.draw_rings(np.stack([self._x[rings], self._y[rings]], axis=1))

    def notes(self, batch) -> list[str]:
        """What the caption has to say beside the rows."""
        if not self._is_regression:
            return []
        return [residual_note(batch, len(self._x))]

    def _levels(self, parameters, x):
        scores = self._prediction.scores(parameters, x[:, np.newaxis])
        return scores[..., 0] if self._is_regression else self._prediction.level(scores)

    def _heights(self, y):
        """Where rows are drawn: numbers as they are; classes at the level that the loss pulls them to."""
        return y if self._is_regression or self._prediction.is_probability else 2.0 * y - 1.0

    def _left_names(self):
        if self._is_regression:
            return axis_names(self._prediction.target)
        words = (
            self.tr("probability of {class_name}")
            if self._prediction.is_probability
            else self.tr("score for {class_name}")
        )
        return (words.format(class_name=self._prediction.classes[1]),)


class PredictedPlot(ResidualPlot):
    """Several features: what the shown racer predicts, against what it should; a perfect fit lies on the diagonal."""

    def __init__(self, theme: Theme):
        super().__init__(theme)
        self._diagonal = PlotCurveItem(antialias=True)
        self.add(self._diagonal, 4)

    def show_problem(self, prediction: Prediction):
        self._prediction = prediction
        ends = padded_range(np.concatenate([prediction.y, prediction.validation_y]))
        self.view_box.setRange(xRange=ends, yRange=ends, padding=0.0)
        for axis, words in ((self.bottom, self.tr("actual {target}")), (self.left, self.tr("predicted {target}"))):
            axis.show_name(*(words.format(target=name) for name in axis_names(prediction.target)))
        self._diagonal.setData(np.array(ends), np.array(ends), pen=mkPen(self.theme.muted, width=1.5))

    def show_fit(self, parameters, shown, batch):
        training = self._prediction.X, self._prediction.y
        held_out = self._prediction.validation_X, self._prediction.validation_y
        points, hollow = (
            self._positions(parameters[shown], X, y, thinned(np.arange(len(y)), self.most_rows))
            for X, y in (training, held_out)
        )
        self.draw_points(points, None, hollow, None)
        actual, predicted = self._positions(parameters[shown], *training, residual_rows(batch, len(training[1]))).T
        self.draw_residuals(actual, actual, predicted, self.theme.racer_color(shown))
        self.draw_rings(self._positions(parameters[shown], *training, ringed_rows(batch)))

    def notes(self, batch) -> list[str]:
        """What the caption has to say beside the rows."""
        return [residual_note(batch, len(self._prediction.y)), self.tr("diagonal: perfect")]

    def _positions(self, parameters, X, y, rows):
        """Where these of the rows lie, (m, 2): actual and predicted."""
        predicted = self._prediction.scores(parameters, X[rows])[..., 0]
        return np.stack([y[rows], self.cut(predicted)], axis=1)

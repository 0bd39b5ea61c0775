"""The plane of a model's two parameters: where each loss has come from and where its ball is."""

import numpy as np
from pyqtgraph import PlotCurveItem, ScatterPlotItem, mkPen

from gdsim.experiment.problem import Problem
from gdsim.simulation.loss_race import Standing
from gdsim.views.toolkit.loss_signs import loss_color, loss_marker, loss_pen
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import Theme

# Pixels: a ball, the ring where all start, a trail.
BALL_SIZE, START_SIZE, TRAIL_WIDTH = 12.0, 9.0, 1.6
# Room around what must be seen, in parts of it.
MARGIN = 0.12
# So far beyond the problem's window, in parts of it, a ball stays at the picture's edge: else one that diverges would
# press all others together.
FARTHEST = 0.5
# Places of a trail that are drawn, at most.
MOST_PLACES = 2000


class ParameterPlane(Plot):
    """Grows where a ball leaves it; a problem begins with room for the start and the first steps."""

    def __init__(self):
        super().__init__()
        self.view_box.setMouseEnabled(x=False, y=False)
        self.trails: dict[str, PlotCurveItem] = {}
        self.balls, self.start = ScatterPlotItem(), ScatterPlotItem()
        self.add(self.start, 5)
        self.add(self.balls, 50)
        self._theme: Theme | None = None
        self._window: np.ndarray | None = None

    def set_theme(self, theme: Theme):
        super().set_theme(theme)
        self._theme = theme

    def show_problem(self, problem: Problem):
        """One of two parameters."""
        for side, short, name in zip(("bottom", "left"), problem.short_names, problem.parameter_names, strict=True):
            self.name_axis(side, name, short)
        self._start, self._domain, self._window = problem.start, problem.domain, None

    def show_standings(self, standings: tuple[Standing, ...]):
        for trail in self.trails.values():
            trail.setVisible(False)
        spots, seen = [], [self._start[np.newaxis]]
        span = np.ptp(self._domain, axis=1)
        for index, standing in enumerate(each for each in standings if each.snapshot):
            name = standing.loss.name
            path = standing.snapshot.path.values[:, standing.racer]
            path = path[:: -(-len(path) // MOST_PLACES)]
            points = np.concatenate([path, [standing.parameters]])
            points = np.clip(points, *(self._domain + FARTHEST * span[:, np.newaxis] * [-1.0, 1.0]).T)
            if name not in self.trails:
                self.trails[name] = PlotCurveItem(antialias=True)
                self.add(self.trails[name], 10 + index)
            self.trails[name].setVisible(True)
            self.trails[name].setData(*points.T, pen=loss_pen(self._theme, name, TRAIL_WIDTH))
            spots.append(
                {"pos": points[-1], "symbol": loss_marker(name), "brush": loss_color(self._theme, name)},
            )
            seen.append(points)
        self.balls.setData(spots, size=BALL_SIZE, pen=mkPen(self._theme.background, width=1.2))
        ring = {"symbol": "o", "brush": None, "pen": mkPen(self._theme.text, width=1.4)}
        self.start.setData(pos=self._start[np.newaxis], size=START_SIZE, **ring)
        self._make_room(np.concatenate(seen))

    def _make_room(self, points):
        """The window only grows, so that the picture rests; at first it is a part of the problem's around the start."""
        if self._window is None:
            reach = 0.25 * np.ptp(self._domain, axis=1)
            self._window = self._start[:, np.newaxis] + reach[:, np.newaxis] * [-1.0, 1.0]
        low, high = points.min(axis=0), points.max(axis=0)
        outside = (low < self._window[:, 0]) | (high > self._window[:, 1])
        if outside.any() or not np.array_equal(self.view_box.viewRange(), self._window):
            low, high = np.minimum(low, self._window[:, 0]), np.maximum(high, self._window[:, 1])
            room = MARGIN * (high - low)
            self._window = np.stack(
                [
                    np.where(low < self._window[:, 0], low - room, low),
                    np.where(high > self._window[:, 1], high + room, high),
                ],
                axis=1,
            )
            self.view_box.setRange(xRange=self._window[0], yRange=self._window[1], padding=0.0)

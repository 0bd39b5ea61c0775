"""The plane of a model's two parameters: where each loss has come from and where its ball is."""

import numpy as np
from pyqtgraph import PlotCurveItem, ScatterPlotItem, mkPen
from PySide6.QtCore import Qt

from gdsim.experiment.problem import Problem
from gdsim.simulation.loss_race import Standing
from gdsim.views.toolkit.loss_signs import loss_color, loss_marker, loss_pen
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import Theme

# Pixels: a ball, the ring where all start, a trail.
BALL_SIZE, START_SIZE, TRAIL_WIDTH = 12.0, 9.0, 1.6
# Room around what must be seen, in parts of it.
MARGIN = 0.12
# Of the problem's window so much is seen at first on either side of the start.
FIRST_REACH = 0.25
# So far beyond the problem's window, in parts of it, a ball is out of sight and its trail ends at the edge: else one
# that diverges would press all others together.
FARTHEST = 0.5
# Places of a trail that are drawn, at most.
MOST_PLACES = 2000


class ParameterPlane(Plot):
    """Grows where a ball leaves it; a problem begins with room for the start and the first steps."""

    def __init__(self):
        super().__init__()
        self.view_box.setMouseEnabled(x=False, y=False)
        # There is nothing to be done in it, and a click leaves the keys to the window.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.trails: dict[str, PlotCurveItem] = {}
        self.balls, self.start = ScatterPlotItem(), ScatterPlotItem()
        self.add(self.start, 5)
        self.add(self.balls, 50)
        self._theme: Theme | None = None

    def set_theme(self, theme: Theme):
        super().set_theme(theme)
        self._theme = theme

    def show_problem(self, problem: Problem):
        """One of two parameters."""
        axes = (self.bottom, self.left)
        for axis, name, short in zip(axes, problem.parameter_names, problem.short_names, strict=True):
            axis.show_name(name, short)
        self._start, self._domain = problem.start, problem.domain
        reach = FIRST_REACH * np.ptp(problem.domain, axis=1)
        self._window = np.stack([problem.start - reach, problem.start + reach], axis=1)

    def show_standings(self, standings: tuple[Standing, ...]):
        for trail in self.trails.values():
            trail.setVisible(False)
        far = self._domain + FARTHEST * np.ptp(self._domain, axis=1, keepdims=True) * [-1.0, 1.0]
        balls, seen = [], [self._start[np.newaxis]]
        for standing in (each for each in standings if each.snapshot):
            name = standing.loss.name
            points = np.clip(_way(standing), *far.T)
            self._draw_trail(name, points)
            seen.append(points)
            if np.array_equal(points[-1], standing.parameters):
                look = {"symbol": loss_marker(name), "brush": loss_color(self._theme, name)}
                balls.append({"pos": points[-1], **look})
        self.balls.setData(balls, size=BALL_SIZE, pen=mkPen(self._theme.background, width=1.2))
        ring = {"symbol": "o", "brush": None, "pen": mkPen(self._theme.text, width=1.4)}
        self.start.setData(pos=self._start[np.newaxis], size=START_SIZE, **ring)
        self._make_room(np.concatenate(seen))

    def _draw_trail(self, name, points):
        if name not in self.trails:
            self.trails[name] = PlotCurveItem(antialias=True)
            self.add(self.trails[name], 10)
        self.trails[name].setVisible(True)
        self.trails[name].setData(*points.T, pen=loss_pen(self._theme, name, TRAIL_WIDTH))

    def _make_room(self, points):
        """The window only grows, so that the picture rests."""
        low, high = points.min(axis=0), points.max(axis=0)
        room = MARGIN * (np.maximum(high, self._window[:, 1]) - np.minimum(low, self._window[:, 0]))
        self._window = np.stack(
            [
                np.where(low < self._window[:, 0], low - room, self._window[:, 0]),
                np.where(high > self._window[:, 1], high + room, self._window[:, 1]),
            ],
            axis=1,
        )
        self.view_box.setRange(xRange=self._window[0], yRange=self._window[1], padding=0.0)


def _way(standing) -> np.ndarray:
    """Where its ball has been, thinned, and where it is: (m, 2)."""
    path = standing.snapshot.path.values[:, standing.racer]
    return np.concatenate([path[:: -(-len(path) // MOST_PLACES)], [standing.parameters]])

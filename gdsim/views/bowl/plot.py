"""The bowl's picture: the curve, the ball with its tangent, and an arrow to where the next step lands."""

import math

import numpy as np
import pyqtgraph
from PySide6.QtCore import Qt

from gdsim.simulation.bowl import Line, Stand, within_bounds
from gdsim.views.toolkit.markers import arrow
from gdsim.views.toolkit.start_plot import StartPlot
from gdsim.views.toolkit.theme import Theme

# Pixels: half the tangent, the ball, the landing point, the arrow's head, and how far it stops before the landing.
TANGENT, BALL_SIZE, LANDING_SIZE, HEAD_SIZE, HEAD_GAP = 60.0, 15, 13, 12, 10.0
# A landing point is joined to the curve where it lies off it by more than this part of the picture's height.
GAP_SHOWN = 0.01
# Pictures that an arrow to a loss beyond all numbers goes up: in effect, straight up.
FAR_UP = 1e3


class BowlPlot(StartPlot):
    """Draws what it is given, in whatever range is in view."""

    def __init__(self):
        super().__init__()
        self.batch_curve = pyqtgraph.PlotCurveItem(connect="finite")
        self.curve = pyqtgraph.PlotCurveItem(connect="finite", antialias=True)
        self.gap = pyqtgraph.PlotCurveItem()
        self.tangent = pyqtgraph.PlotCurveItem(antialias=True)
        self.arrow = pyqtgraph.PlotCurveItem(antialias=True)
        self.dots = pyqtgraph.ScatterPlotItem()
        self.ball = pyqtgraph.ScatterPlotItem(size=BALL_SIZE)
        items = (self.batch_curve, self.curve, self.gap, self.tangent, self.arrow, self.dots, self.ball)
        for z, item in enumerate(items):
            self.add(item, z)
        self._theme: Theme | None = None
        self._drawn = None

    def set_theme(self, theme: Theme):
        super().set_theme(theme)
        self._theme = theme
        self.curve.setPen(pyqtgraph.mkPen(theme.text, width=2))
        self.batch_curve.setPen(pyqtgraph.mkPen(theme.muted, width=1, style=Qt.PenStyle.DashLine))
        self.tangent.setPen(pyqtgraph.mkPen(theme.role_color("gradient"), width=2))
        self.arrow.setPen(pyqtgraph.mkPen(theme.role_color("step"), width=2))
        self.gap.setPen(pyqtgraph.mkPen(theme.role_color("step"), width=1, style=Qt.PenStyle.DotLine))

    def draw_curve(self, stand: Stand, line: Line, points: int):
        """The loss along the line where it is in view, of all samples and of the next batch; kept while the same."""
        window = self.view_box.viewRange()[0]
        objective, batching = stand.descent.objective, stand.descent.batching
        place = (
            *window,
            points,
            line.origin.tobytes(),
            line.direction.tobytes(),
            None if batching.whole else stand.state.step,
        )
        if self._drawn is not None and self._drawn[0] is objective and self._drawn[1:] == place:
            return
        self._drawn = (objective, *place)
        places = np.linspace(*window, points)
        along = line.points(places)
        self.curve.setData(places, within_bounds(stand.loss_along(along)))
        self.batch_curve.setVisible(not batching.whole)
        if not batching.whole:
            self.batch_curve.setData(places, within_bounds(stand.loss_at(along, stand.batch)))

    def draw_step(self, stand: Stand, landing: np.ndarray, line: Line, real: Stand):
        """The ball, its tangent, the step to `landing` (d,), and where the `real` ball is if this is not it."""
        theme = self._theme
        look = {"symbol": theme.racer_marker(stand.racer), "brush": theme.racer_color(stand.racer)}
        here = np.array([line.place(stand.point), stand.loss])
        there = np.array([line.place(landing), stand.loss_at(landing)])
        self.ball.setData([{"pos": here, "pen": pyqtgraph.mkPen(theme.background, width=1.5), **look}])
        self._draw_tangent(here, float(stand.gradient @ line.direction))
        self._draw_gap(there, stand, line)
        spots = self._draw_arrow(here, there)
        if stand is not real:
            place = (line.place(real.point), real.loss)
            spots.append({**look, "pos": place, "size": BALL_SIZE, "brush": None, "pen": theme.muted})
        if np.isfinite(there).all():
            pen = pyqtgraph.mkPen(look["brush"], width=2)
            spots.append({"pos": there, "size": LANDING_SIZE, "symbol": "o", "brush": theme.background, "pen": pen})
        self.dots.setData(spots)

    def _draw_tangent(self, here, slope):
        if np.isnan(within_bounds(np.array([*here, slope]))).any():
            self.tangent.clear()
            return
        direction = np.array([1.0, slope])
        direction *= TANGENT / np.hypot(*(direction * self._pixels()))
        self.tangent.setData(*np.array([here - direction, here + direction]).T)

    def _draw_arrow(self, here, there) -> list[dict]:
        """The line to the landing point, or to the border on the way there; returns its head."""
        self.arrow.clear()
        ranges, pixels = np.array(self.view_box.viewRange()), self._pixels()
        if not np.isfinite(there[1]):
            there = np.array([there[0], ranges[1, 1] + FAR_UP * np.ptp(ranges[1])])
        if not np.isfinite(there).all() or (here < ranges[:, 0]).any() or (here > ranges[:, 1]).any():
            return []
        way = there - here
        with np.errstate(all="ignore"):
            borders = np.abs((np.where(way > 0, ranges[:, 1], ranges[:, 0]) - here) / way)
        shown = np.nanmin([1.0, *borders]) * way
        length = np.hypot(*(shown * pixels))
        if not length > 0.0:
            return []
        self.arrow.setData(*np.array([here, here + shown]).T)
        if length < BALL_SIZE + HEAD_SIZE:
            return []
        symbol = arrow(math.degrees(math.atan2(*(shown * pixels)[::-1])))
        place = here + shown * (1.0 - HEAD_GAP / length)
        return [
            {"pos": place, "size": HEAD_SIZE, "symbol": symbol, "brush": self._theme.role_color("step"), "pen": None}
        ]

    def _draw_gap(self, there, stand, line):
        """From the landing point to the curve, where the step leaves the line."""
        on_line = float(stand.loss_at(line.points(there[0])))
        height = np.ptp(self.view_box.viewRange()[1])
        if np.isfinite([on_line, *there]).all() and abs(there[1] - on_line) > GAP_SHOWN * height:
            self.gap.setData([there[0], there[0]], [there[1], on_line])
        else:
            self.gap.clear()

    def _pixels(self):
        """Pixels that one unit of each axis is long, (2,)."""
        size = np.array([self.view_box.width(), self.view_box.height()])
        return size / np.ptp(np.array(self.view_box.viewRange()), axis=1)

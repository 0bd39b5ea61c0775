"""The picture of a sweep: final loss over learning rate, a curve a racer, and what has diverged along the top."""

import numpy as np
from pyqtgraph import InfiniteLine, PlotCurveItem, ScatterPlotItem, TextItem, mkColor, mkPen
from PySide6.QtCore import QPointF, Qt, Signal

from gdsim.simulation.sweep import RangeTest, Sweep
from gdsim.views.toolkit.plots import Plot, kept_brush, kept_pen
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font

# Pixels: curves, points, crosses, the ring around the chosen point, the bar of rates that work.
WIDTH, POINT_SIZE, CROSS_SIZE, RING_SIZE, BAR_WIDTH = 1.6, 5, 7, 15, 4
# Pixels from a point at which it is pointed at, and that a press may move and still be a click.
REACH, CLICK = 40.0, 4.0
# What has grown has not worked, and how much is of no use: above the start's loss is this part of the room below it;
# what is higher is drawn at the end of that.
ROOM_ABOVE = 0.5
# Decades below the start's loss that are drawn at most: smaller losses are drawn at the lower edge.
MOST_DECADES = 12.0
# Parts of the picture's height: above the highest loss, where a word has to stand, below the lowest, and between two
# rows of crosses or bars.
HEADROOM, MARGIN, ROW = 0.09, 0.05, 0.045
# Powers of ten in view before there is anything to draw.
EMPTY = ((-5.1, 1.1), (-2.1, 0.1))
# Of what has been swept before something else was set.
STALE_OPACITY = 0.35


class SweepPlot(Plot):
    """Draws what it is given. A point is (racer, index of its learning rate).

    pointed(point or None): the pointer has come to it. chosen(point): it was clicked. moved(right, down): by an arrow
    key. entered(): Enter, for the point that was come to by key.
    """

    pointed = Signal(object)
    chosen = Signal(object)
    moved = Signal(int, int)
    entered = Signal()

    def __init__(self):
        super().__init__()
        self._theme = NIGHT
        self._sweep: Sweep | None = None
        self._places = np.empty((0, 0, 2))
        self._pressed: QPointF | None = None
        self._curves: list[PlotCurveItem] = []
        self._lines: list[InfiniteLine] = []
        self._start = InfiniteLine(angle=0)
        self._points, self._crosses, self._own, self._ring = (ScatterPlotItem() for _ in range(4))
        self._top, self._base = TextItem(anchor=(0, 0.5)), TextItem(anchor=(0, 1))
        for z, item in enumerate((self._start, self._points, self._crosses, self._own, self._ring, self._top)):
            self.add(item, 20 + z)
        self.add(self._base, 19)
        for axis in self.axes:
            axis.setLogMode(x=True, y=True)
        self._show_words(False, False)
        self.show_range(*EMPTY)
        self.pointer_moved.connect(self._point_at)

    def set_theme(self, theme: Theme):
        super().set_theme(theme)
        self._theme = theme
        for text in (self._top, self._base):
            text.setColor(theme.muted)
            text.setFont(small_font(theme))
        self._start.setPen(mkPen(theme.muted, width=1, style=Qt.PenStyle.DotLine))
        self._top.setText(self.tr("diverged"))
        self._base.setText(self.tr("at the start"))

    def draw(self, sweep: Sweep, critical, test: RangeTest | None, own_rates, first_loss: float, is_stale: bool):
        """critical: (R,) rates or None; test: shown behind; own_rates (R,) are those that are set."""
        self._sweep = sweep
        self._clear()
        is_log = bool((sweep.loss > 0.0).all() and first_loss > 0.0)
        self.left.setLogMode(x=False, y=is_log)
        heights = self._heights(sweep, first_loss, is_log)
        for item in (self._points, self._crosses, self._own, self._top, self._base, self._start):
            item.setOpacity(STALE_OPACITY if is_stale else 1.0)
        self._draw_critical(critical, is_stale)
        if test is not None:
            self._draw_test(test, heights, is_stale)
        self._draw_points(sweep, heights, is_stale)
        self._draw_own(own_rates, sweep)
        self._start.setValue(heights(first_loss))
        self._base.setPos(self._x_range[0], heights(first_loss))
        self.show_range(self._x_range, self._y_range)

    def place(self, point: tuple[int, int]) -> tuple[float, float]:
        """Where a point is, in the axes' own numbers."""
        return tuple(self._places[point].tolist())

    def show_chosen(self, point: tuple[int, int] | None):
        """Puts the ring around a point, or nowhere."""
        if point is None or point[0] >= len(self._places):
            self._ring.clear()
            return
        pen = kept_pen(self._theme.text, 1.5)
        self._ring.setData([{"pos": self.place(point), "size": RING_SIZE, "brush": None, "pen": pen, "symbol": "o"}])

    # ---- drawing

    def _clear(self):
        for item in (*self._curves, *self._lines):
            self.view_box.removeItem(item)
        self._curves, self._lines = [], []

    def _show_words(self, has_diverged, has_start):
        self._top.setVisible(has_diverged)
        self._base.setVisible(has_start)
        self._start.setVisible(has_start)

    def _heights(self, sweep, first_loss, is_log):
        """The function from losses to heights in the axis' own numbers; settles what is in view and where."""
        drawn = np.append(sweep.loss[~sweep.has_diverged], first_loss)
        if is_log:
            lowest = max(drawn.min(), first_loss / 10.0**MOST_DECADES)
            highest = first_loss * (first_loss / lowest) ** ROOM_ABOVE
        else:
            # On a surface that reaches below 0 nothing is told by a ratio.
            lowest = drawn.min()
            highest = first_loss + ROOM_ABOVE * (first_loss - lowest)

        def heights(losses):
            with np.errstate(all="ignore"):
                clipped = np.clip(losses, lowest, highest)
                return np.log10(clipped) if is_log else clipped

        low, high = np.nanmin(heights(drawn)), np.nanmax(heights(drawn))
        span = max(high - low, 0.1 if is_log else 1e-9 * max(abs(low), abs(high)), 1e-300)
        rows = len(sweep.loss)
        self._crosses_at = high + span * (HEADROOM + ROW * (1.0 + np.arange(rows)[::-1]))
        self._bars_at = low - span * (MARGIN + ROW * np.arange(rows))
        self._x_range = tuple(np.log10(sweep.learning_rates[0, [0, -1]]) + np.array([-0.1, 0.1]))
        above = self._crosses_at[0] + MARGIN * span if sweep.has_diverged.any() else high + HEADROOM * span
        self._y_range = (self._bars_at[-1] - MARGIN * span, above)
        self._worked_below = first_loss
        self._show_words(bool(sweep.has_diverged.any()), True)
        self._top.setPos(self._x_range[0], self._crosses_at.mean())
        return heights

    def _draw_critical(self, critical, is_stale):
        for racer, each in enumerate(critical):
            if each is None:
                continue
            color = mkColor(self._theme.racer_color(racer))
            color.setAlphaF(STALE_OPACITY if is_stale else 0.8)
            line = InfiniteLine(np.log10(each), 90, pen=mkPen(color, width=1, style=Qt.PenStyle.DashLine))
            self.add(line, 5)
            self._lines.append(line)

    def _draw_test(self, test, heights, is_stale):
        places = np.log10(test.learning_rates)
        for racer, losses in enumerate(test.losses.T):
            pen = mkPen(self._theme.racer_color(racer), width=1.2, style=Qt.PenStyle.DotLine)
            self._add_curve(places, heights(losses), pen, 8, is_stale)

    def _draw_points(self, sweep, heights, is_stale):
        places = np.log10(sweep.learning_rates)
        values = np.where(sweep.has_diverged, self._crosses_at[:, np.newaxis], heights(sweep.loss))
        self._places = np.stack([places, values], axis=-1)
        points, crosses = [], []
        for racer, (row, gone) in enumerate(zip(self._places, sweep.has_diverged, strict=True)):
            color, marker = self._theme.racer_color(racer), self._theme.racer_marker(racer)
            # The first racer's curve is the uppermost.
            z = 10 + 1 / (1 + racer)
            self._add_curve(row[:, 0], np.where(gone, np.nan, row[:, 1]), mkPen(color, width=WIDTH), z, is_stale)
            self._draw_bar(racer, row[:, 0], ~gone & (sweep.loss[racer] < self._worked_below), is_stale)
            look = {"size": POINT_SIZE, "symbol": marker, "brush": kept_brush(color), "pen": None}
            points += [{"pos": tuple(place), **look} for place in row[~gone].tolist()]
            cross = {"size": CROSS_SIZE, "symbol": "x", "brush": kept_brush(color), "pen": None}
            crosses += [{"pos": tuple(place), **cross} for place in row[gone].tolist()]
        self._points.setData(points[::-1])
        self._crosses.setData(crosses)

    def _draw_bar(self, racer, places, has_worked, is_stale):
        """Along the bottom, over the rates that ended lower than they began."""
        heights = np.where(has_worked, self._bars_at[racer], np.nan)
        pen = mkPen(self._theme.racer_color(racer), width=BAR_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._add_curve(places, heights, pen, 6, is_stale, smooth=False)

    def _add_curve(self, x, y, pen, z, is_stale, smooth=True):
        curve = PlotCurveItem(x, y, pen=pen, connect="finite", antialias=smooth)
        curve.setOpacity(STALE_OPACITY if is_stale else 1.0)
        self.add(curve, z)
        self._curves.append(curve)

    def _draw_own(self, rates, sweep):
        """A larger marker on each racer's curve, at the learning rate that it has."""
        spots = []
        for racer, rate in enumerate(rates):
            place = np.log10(rate)
            known = self._places[racer][~sweep.has_diverged[racer]]
            if not len(known) or not known[0, 0] <= place <= known[-1, 0]:
                continue
            height = float(np.interp(place, known[:, 0], known[:, 1]))
            look = {"symbol": self._theme.racer_marker(racer), "brush": kept_brush(self._theme.racer_color(racer))}
            pen = kept_pen(self._theme.text, 1.5)
            spots.append({"pos": (place, height), "size": 2 * POINT_SIZE + 2, "pen": pen, **look})
        self._own.setData(spots)

    # ---- what the user does

    def _nearest(self, pointer):
        """The point that is next to a place on the axes, or None."""
        if pointer is None or not self._places.size:
            return None
        ranges = np.array(self.view_box.viewRange())
        pixels = np.array([self.view_box.width(), self.view_box.height()]) / np.ptp(ranges, axis=1)
        distances = np.hypot(*np.moveaxis((self._places - pointer) * pixels, -1, 0))
        nearest = np.unravel_index(np.nanargmin(distances), distances.shape)
        return tuple(map(int, nearest)) if distances[nearest] <= REACH else None

    def _point_at(self, pointer):
        self.pointed.emit(self._nearest(pointer))

    def mousePressEvent(self, event):
        self._pressed = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event):
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or (event.position() - pressed).manhattanLength() > CLICK:
            return
        point = self._nearest(self.coordinates(pressed)) if self.over_data(pressed) else None
        if point is not None:
            self.chosen.emit(point)

    def keyPressEvent(self, event):
        moves = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if not self._places.size or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in moves:
            self.moved.emit(*moves[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

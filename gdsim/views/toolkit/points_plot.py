"""A plot of samples: the training rows, the rows held out as hollow marks, the current mini-batch ringed."""

import numpy as np
from pyqtgraph import ScatterPlotItem, mkBrush, mkPen
from PySide6.QtGui import QColor

from gdsim.core.models import Model
from gdsim.views.toolkit.plots import Plot, kept_brush, kept_pen
from gdsim.views.toolkit.theme import Theme

POINT_SIZE = 7.0  # pixels: a thousand rows stay apart in a plot of 350 pixels
RING_SIZE = 11.0  # pixels: stands out around a point without hiding its neighbours
POINT_OPACITY = 170  # of 255: rows on top of each other look denser
# More points, or more rings, would only cover each other and cost the window its pace.
MOST_POINTS = 2000
MOST_RINGS = 200
PADDING = 0.06  # of a range, so that no point is cut by the frame
# A column whose farthest value lies so many times beyond this percentile would push all other rows into a corner.
OUTLIER_PERCENTILE = 98.0
OUTLIER_RATIO = 2.0
# Of so many rows, evenly taken, the percentiles are those of all, to a hair of the picture.
PERCENTILE_ROWS = 20_000
# A network computes so many numbers for all points of a grid, at most: a frame stays as quick as a line's.
MOST_NUMBERS = 60_000
# Classes along one feature are drawn as rows one unit apart; rows of a class are spread by so much.
SPREAD = 0.5
# Curves are cut off so many heights beyond the plot, where a painter's whole numbers would overflow.
CUT_HEIGHTS = 50.0
# One symbol a class, so that no meaning rests on colour alone; and the same as text, for the legend.
CLASS_SYMBOLS = ("o", "t1", "s", "d", "t", "star", "p", "h", "t3", "t2")
CLASS_SIGNS = ("●", "▲", "■", "◆", "▼", "★", "⬟", "⬢", "◀", "▶")
# One pattern a racer, in widths of the pen: lines are told apart without their colours. None is solid.
RACER_DASHES = (None, (5, 2), (1.5, 1.5), (6, 2, 1.5, 2), (9, 3), (3, 3), (9, 2, 1.5, 2, 1.5, 2), (2, 4))
SHOWN_WIDTH, OTHER_WIDTH = 2.5, 1.5  # pixels


class PointsPlot(Plot):
    """What the plots of data share. A subclass says where the rows lie and draws the model."""

    most_rows = MOST_POINTS

    def __init__(self, theme: Theme):
        super().__init__()
        self.view_box.setMouseEnabled(x=False, y=False)
        self._held_out, self._training, self._ringed = (ScatterPlotItem() for _ in range(3))
        for depth, item in enumerate((self._held_out, self._training, self._ringed)):
            self.add(item, 10 + depth)
        self.set_theme(theme)

    def set_theme(self, theme: Theme):
        super().set_theme(theme)
        self.theme = theme

    def draw_points(self, positions, labels, held_out, held_out_labels):
        """Training rows at positions (n, 2) and rows held out at (m, 2); labels are classes, or None for none."""
        edge = mkPen(self.theme.background, width=0.5)
        self._draw(self._training, positions, labels, lambda brush: (brush, edge))
        self._draw(self._held_out, held_out, held_out_labels, lambda brush: (None, mkPen(brush.color(), width=1.2)))

    def _draw(self, item, positions, labels, look):
        """Puts points into an item; look gives the brush and the pen for a class's brush."""
        rows = thinned(np.arange(len(positions)), self.most_rows)
        if labels is None:
            brush, pen = look(mkBrush(faint(self.theme.muted, POINT_OPACITY)))
            item.setData(pos=positions[rows], size=POINT_SIZE, brush=brush, pen=pen, symbol="o")
            return
        colors = [self.theme.class_color(k) for k in range(len(CLASS_SYMBOLS))]
        looks = [look(mkBrush(faint(color, POINT_OPACITY))) for color in colors]
        classes = labels[rows].astype(int) % len(CLASS_SYMBOLS)
        brushes, pens = ([looks[k][part] for k in classes] for part in (0, 1))
        symbols = [CLASS_SYMBOLS[k] for k in classes]
        item.setData(pos=positions[rows], size=POINT_SIZE, brush=brushes, pen=pens, symbol=symbols)

    def draw_rings(self, positions):
        """Rings around the rows of the current mini-batch, at positions (m, 2)."""
        look = {"size": RING_SIZE, "symbol": "o", "brush": kept_brush(None), "pen": kept_pen(self.theme.text, 1.4)}
        self._ringed.setData(pos=positions, **look)

    def racer_pen(self, racer: int, is_shown: bool):
        """The pen of a racer's line, wider for the one that is shown."""
        width = SHOWN_WIDTH if is_shown else OTHER_WIDTH
        return mkPen(self.theme.racer_color(racer), width=width, dash=RACER_DASHES[racer % len(RACER_DASHES)])

    def cut(self, y):
        """Values (...) that a painter can take: not farther than CUT_HEIGHTS from the plot."""
        low, high = self.view_box.viewRange()[1]
        reach = CUT_HEIGHTS * (high - low)
        return np.clip(y, low - reach, high + reach)

    @property
    def ringed(self):
        """Where the rings are, shape (m, 2)."""
        return np.stack(self._ringed.getData(), axis=1)


def ringed_rows(batch):
    """The rows of the mini-batch that get rings; none where a step sees all."""
    return np.empty(0, dtype=int) if batch is None else thinned(batch, MOST_RINGS)


def thinned(rows, most: int):
    """At most so many of the rows, evenly taken."""
    return rows if len(rows) <= most else rows[np.linspace(0, len(rows) - 1, most).astype(int)]


def class_places(X, classes):
    """Where rows of classes 0 … K-1 lie, (n, 2): their first two features; with only one, near their class' number.

    Multiples of the golden ratio fill an interval evenly, in any number and without chance.
    """
    if X.shape[1] > 1:
        return X[:, :2]
    return np.stack([X[:, 0], classes + SPREAD * ((np.arange(len(classes)) * 0.6180339887498949) % 1.0 - 0.5)], axis=1)


def points_a_side(model: Model, coarsest: int, finest: int) -> int:
    """Of a grid on which a model's scores are found in each frame: fewer where it computes many numbers for a point."""
    return int(np.clip((MOST_NUMBERS / model.numbers_a_sample) ** 0.5, coarsest, finest))


def faint(color: str, opacity: int) -> QColor:
    """The colour with so much of its opacity, of 255."""
    result = QColor(color)
    result.setAlpha(opacity)
    return result


def padded_range(values) -> tuple[float, float]:
    """A range for an axis: from the lowest to the highest value and a little more, far outliers cut off."""
    low, high = float(np.min(values)), float(np.max(values))
    for_most = np.percentile(thinned(values, PERCENTILE_ROWS), [100.0 - OUTLIER_PERCENTILE, OUTLIER_PERCENTILE])
    spread = for_most[1] - for_most[0]
    if spread > 0.0:
        low = low if for_most[0] - low < (OUTLIER_RATIO - 1.0) * spread else float(for_most[0])
        high = high if high - for_most[1] < (OUTLIER_RATIO - 1.0) * spread else float(for_most[1])
    margin = PADDING * (high - low) or max(1.0, 0.5 * abs(low))
    return low - margin, high + margin

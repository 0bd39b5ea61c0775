"""The loss from above: a colour map with iso-lines, the known minima and every racer's path; a click sets the start."""

import numpy as np
import pyqtgraph
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from gdsim.core.landscape import Landscape
from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.swarm import Swarm
from gdsim.views.contour.color_bar import ColorBar
from gdsim.views.contour.pins import PinItems
from gdsim.views.contour.swarm_dots import SwarmDots
from gdsim.views.contour.trail import Trail
from gdsim.views.running.in_words import surface_in_words
from gdsim.views.running.view import View
from gdsim.views.toolkit import words
from gdsim.views.toolkit.from_above import dark, iso_lines, light, pixels
from gdsim.views.toolkit.ghost_lines import GhostLines
from gdsim.views.toolkit.markers import arrow
from gdsim.views.toolkit.plots import SMOOTH_LENGTH
from gdsim.views.toolkit.start_plot import StartPlot
from gdsim.views.toolkit.theme import Theme, small_font

# How strongly they show, of 255.
LINE_ALPHA = 90
# How much of the background is mixed into the colour map, so that paths stand out.
DIMMED = 0.2
# Corners of all paths together: wide lines are slow, and more can't be told apart.
PATH_POINTS = 3000
# Widths of a path and of its outline, and sizes of marks, in pixels.
PATH_WIDTH, OUTLINE_WIDTH = 2.0, 4.0
BALL_SIZE, START_SIZE, ARROW_SIZE = 12, 17, 14
# The best minima are large stars; of the others there may be a hundred.
STAR_SIZE, SMALL_STAR_SIZE = 15, 8
# Minima whose losses differ by less than this share of the window's range are equally good.
SAME_LOSS = 1e-6


class ContourView(View, QWidget):
    """The landscape from above with all racers on it; start_chosen carries plane coordinates (2,)."""

    start_chosen = Signal(object)

    def __init__(self):
        super().__init__()
        self._theme: Theme | None = None
        self._landscape: Landscape | None = None
        self._swarm = self._drawn_swarm = None
        self._trails: list[Trail] = []
        self._trailed = -1
        self._ghost_paths: dict[str, list[np.ndarray]] = {}
        self._pointer: tuple[float, float] | None = None
        self._is_start_free = True
        self._build_plot()
        self._build_items()
        self.reading = QLabel(objectName="muted", textFormat=Qt.TextFormat.PlainText)
        self.reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.fit_button = QToolButton(text=self.tr("fit"), enabled=False)
        self.fit_button.setToolTip(self.tr("Shows the whole window again (double click, or A)."))
        self.fit_button.setAccessibleName(self.tr("Show the whole contour"))
        self.fit_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fit_button.setStyleSheet("padding: 1px 7px;")
        self.fit_button.clicked.connect(self.fit)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.reading, 0, 0)
        layout.addWidget(self.fit_button, 0, 1, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self.plot, 1, 0)
        layout.addWidget(self.color_bar, 1, 1)
        layout.setColumnStretch(0, 1)
        layout.setRowStretch(1, 1)
        self._read()

    def sizeHint(self):
        return QSize(380, 260)

    # ---- what the window calls

    def show_landscape(self, landscape: Landscape):
        """Shows another picture underneath; the zoom stays where the window is the same."""
        before, self._landscape = self._landscape, landscape
        if self._theme:
            self._draw_landscape()
        if before is None or not np.array_equal(before.window, landscape.window):
            self.fit()
        self._begin_trails()
        self._follow_ghosts()
        self._draw_racers()

    def show_swarm(self, swarm: Swarm | None):
        """Shows the balls of a swarm, or none; while nobody looks it is not drawn."""
        self._swarm = swarm
        if self.isVisible():
            self._draw_swarm()

    def show_pins(self, pins):
        """A tuple of pins on the plane in view (see toolkit/pins.py), or () for none."""
        self.pins.show_pins(pins)

    def show_walk(self, path):
        """Places (N, 2) on the plane in view where somebody walked, joined by dashes; () for none."""
        self.pins.show_walk(path)

    def follow(self, snapshot: Snapshot, change: Change):
        """Draws the racers where they are; a snapshot of another problem begins anew."""
        # A new ghost says that the path has been cut, even if it is longer again by now.
        if change.ghosts or snapshot.step < self._trailed:
            self._begin_trails()
        if change.ghosts:
            self._follow_ghosts()
        if change.problem:
            self._draw_minima()
        self._draw_racers()
        self._draw_swarm()

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.plot.set_theme(theme)
        self.pins.set_theme(theme)
        self.reading.setFont(small_font(theme))
        self.note.setColor(theme.text)
        self.note.setFont(small_font(theme))
        fill = QColor(theme.background)
        fill.setAlpha(190)
        self.note.fill = pyqtgraph.mkBrush(fill)
        for line in self._cross_hair:
            line.setPen(pyqtgraph.mkPen(theme.text, width=1, style=Qt.PenStyle.DotLine))
        self.preview.setPen(pyqtgraph.mkPen(theme.text, width=2))
        if self._landscape:
            self._draw_landscape()
            self._draw_ghosts()
            self._draw_racers()
            self._draw_swarm()

    def fit(self):
        """The landscape's whole window in view."""
        if self._landscape:
            self.plot.show_range(*self._landscape.window)
            self._draw_ghosts()
        self.fit_button.setEnabled(False)

    # ---- building

    def _build_plot(self):
        self.plot = StartPlot()
        self.color_bar = ColorBar(self.plot)
        self.plot.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.plot.setAccessibleName(self.tr("Contour of the loss"))
        self.plot.in_words = lambda: surface_in_words(self._snapshot, self._landscape)
        self.plot.setToolTip(
            self.tr(
                "Each line joins points of equal loss; the gradient crosses it at a right angle. Click to start there. "
                "The wheel zooms, the right button moves, a double click shows everything again."
            )
        )
        self.plot.fit_asked.connect(self.fit)
        self.plot.zoomed.connect(self._zoom)
        self.plot.pointer_moved.connect(self._point_at)
        self.plot.previewed.connect(self._show_preview)
        self.plot.chosen.connect(lambda point: self.start_chosen.emit(np.array(point)))

    def _build_items(self):
        self.image = pyqtgraph.ImageItem(axisOrder="row-major")
        self.iso_lines = pyqtgraph.PlotCurveItem(connect="finite")
        # A swarm moves all over them in every frame.
        for still in (self.image, self.iso_lines):
            still.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.paths: list[pyqtgraph.PlotCurveItem] = []
        self.swarm = SwarmDots()
        self.stars = pyqtgraph.ScatterPlotItem(symbol="star")
        self.start = pyqtgraph.ScatterPlotItem(symbol="o", size=START_SIZE, brush=None)
        self.balls = pyqtgraph.ScatterPlotItem(size=BALL_SIZE)
        self.arrows = pyqtgraph.ScatterPlotItem(size=ARROW_SIZE)
        self.preview = pyqtgraph.ScatterPlotItem(symbol="o", size=START_SIZE, brush=None)
        self._cross_hair = [pyqtgraph.InfiniteLine(angle=angle) for angle in (90, 0)]
        items = (
            self.image,
            self.iso_lines,
            *self._cross_hair,
            self.stars,
            self.start,
            self.balls,
            self.arrows,
            self.preview,
        )
        for z, item in enumerate(items):
            # Paths lie between the stars and the start.
            self.plot.add(item, z if z <= items.index(self.stars) else z + 10)
        self.plot.add(self.swarm, items.index(self.stars) - 0.5)
        self.pins = PinItems(self.plot, len(items) + 10)
        self.note = pyqtgraph.TextItem(anchor=(0, 1))
        self.note.setParentItem(self.plot.view_box)
        self.plot.view_box.sigResized.connect(self._place_note)
        self.ghosts = GhostLines(self.plot, z=items.index(self.stars) + 0.5, on_picture=True)
        self.plot.view_box.sigResized.connect(self._draw_ghosts)
        for line in self._cross_hair:
            line.hide()

    # ---- what the user does

    def _zoom(self):
        self.fit_button.setEnabled(True)
        self._draw_ghosts()
        self._draw_racers()

    def _point_at(self, pointer):
        self._pointer = pointer
        self._read()

    def _show_preview(self, point):
        self.preview.setData([] if point is None else [{"pos": point}])

    def _read(self):
        """The coordinates and the loss under the pointer, or else what a click would do."""
        reading = self._pointer is not None and self._landscape is not None
        for line in self._cross_hair:
            line.setVisible(reading)
        if not reading:
            self.reading.setText(self.tr("Click or drag to start there.") if self._is_start_free else "")
            return
        for line, value in zip(self._cross_hair, self._pointer, strict=True):
            line.setValue(value)
        x, y = map(words.short, self._pointer)
        loss = words.number(self._loss(np.array(self._pointer)))
        self.reading.setText(self.tr("({x}, {y})  loss {loss}").format(x=x, y=y, loss=loss))

    def let_start(self, is_free: bool):
        self._is_start_free = is_free
        self._read()

    def _loss(self, coordinates):
        """The loss at a point (2,) or points (n, 2) of the plane; not-a-number while no run is shown on it."""
        if not self._fits():
            return np.full(coordinates.shape[:-1], np.nan)[()]
        with np.errstate(all="ignore"):
            return self._snapshot.problem.objective.loss(self._landscape.plane.point(coordinates))

    def _fits(self):
        """Whether the run shown and the plane have the same parameters."""
        return (
            self._landscape is not None
            and self._snapshot is not None
            and self._snapshot.parameters.shape[-1] == len(self._landscape.plane.origin)
        )

    # ---- drawing

    def _draw_landscape(self):
        landscape, theme = self._landscape, self._theme
        colors = dimmed_colors(theme)
        self.image.setImage(landscape.heights, levels=(0.0, 1.0), lut=colors)
        self.image.setRect(pixels(landscape))
        line = QColor(theme.background)
        line.setAlpha(LINE_ALPHA)
        x, y = iso_lines(landscape)
        self.iso_lines.setData(x, y, pen=pyqtgraph.mkPen(line, width=1), antialias=True)
        self.color_bar.set_theme(theme, colors)
        self.color_bar.set_mapping(landscape.mapping)
        plane = landscape.plane
        for axis, *names in zip((self.plot.bottom, self.plot.left), plane.labels, plane.short_labels, strict=True):
            axis.show_name(*map(words.translate, names))
        exact = landscape.plane.kind == "exact"
        count = len(landscape.plane.origin)
        self.note.setVisible(not exact)
        self.note.setText(self.tr("projected: {count} parameters seen through two").format(count=count))
        self._place_note()
        self._draw_minima()

    def _place_note(self):
        self.note.setPos(2, self.plot.view_box.height() - 2)

    def _draw_minima(self):
        if self._landscape is None or self._theme is None:
            return
        minima, mapping = self._landscape.minima, self._landscape.mapping
        if not len(minima):
            self.stars.clear()
            return
        losses = self._loss(minima)
        with np.errstate(all="ignore"):
            worse = losses > losses.min(initial=np.inf) + SAME_LOSS * (mapping.high - mapping.low)
        self.stars.setData(
            pos=minima,
            size=np.where(worse, SMALL_STAR_SIZE, STAR_SIZE),
            brush=light(self._theme),
            pen=pyqtgraph.mkPen(dark(self._theme), width=1),
        )

    def _follow_ghosts(self):
        """Looks at the earlier runs' paths, which don't change any more."""
        self._ghost_paths = {}
        for ghost in self._snapshot.ghosts if self._fits() else ():
            points = self._landscape.plane.project(ghost.path.values)
            trails = self._new_trails(points.shape[1])
            for racer, trail in enumerate(trails):
                trail.extend(points[:, racer])
            self._ghost_paths[ghost.name] = [trail.line for trail in trails]
        self._draw_ghosts()

    def _draw_ghosts(self):
        if self._theme:
            self.ghosts.draw(self._theme, self._ghost_paths, self._path_style())

    def _path_style(self):
        """Dashed for paths that don't lie in the plane."""
        is_exact = self._landscape is None or self._landscape.plane.kind == "exact"
        return Qt.PenStyle.SolidLine if is_exact else Qt.PenStyle.DashLine

    def _begin_trails(self):
        """Forgets the paths: they are looked at again from their first point."""
        for path in self.paths:
            self.plot.view_box.removeItem(path)
        self.paths, self._trails, self._trailed = [], [], -1
        if not self._fits():
            return
        self._trails = self._new_trails(len(self._snapshot.problem.racers))
        self.paths = [pyqtgraph.PlotCurveItem() for _ in self._trails]
        for racer, path in enumerate(self.paths):
            self.plot.add(path, z=5 + 1 / (1 + racer))

    def _new_trails(self, racers):
        low, high = self._landscape.window.T
        return [Trail((low + high) / 2, high - low, PATH_POINTS // racers) for _ in range(racers)]

    def _draw_racers(self):
        if self._theme is None or not self._fits() or not self._trails:
            for item in (self.balls, self.arrows, self.start):
                item.clear()
            return
        theme, plane = self._theme, self._landscape.plane
        now = plane.project(self._snapshot.parameters)
        at, values = self._snapshot.path
        unseen = np.searchsorted(at, self._trailed, side="right")
        self._trailed = at[-1]
        points = plane.project(values[unseen:])
        for racer, trail in enumerate(self._trails):
            trail.extend(points[:, racer])
        self._draw_paths()
        self._draw_balls(now)
        start = plane.project(values[0, 0])
        self.start.setData([{"pos": start}], pen=pyqtgraph.mkPen(light(theme), width=2))

    def _draw_swarm(self):
        key = (self._swarm, self._theme)
        if self._theme is not None and self._drawn_swarm != key:
            self.swarm.show_swarm(self._swarm if self._fits() else None, self._theme)
            self._drawn_swarm = key

    def _draw_paths(self):
        lines = [trail.line for trail in self._trails]
        # Twice, because of the outlines.
        is_smooth = 2.0 * sum(self.plot.drawn_length(*line) for line in lines) < SMOOTH_LENGTH
        style = self._path_style()
        outline = pyqtgraph.mkPen(self._theme.background, width=OUTLINE_WIDTH)
        for racer, (path, line) in enumerate(zip(self.paths, lines, strict=True)):
            pen = pyqtgraph.mkPen(self._theme.racer_color(racer), width=PATH_WIDTH, style=style)
            path.setData(*line, pen=pen, shadowPen=outline, antialias=is_smooth)

    def _draw_balls(self, points):
        """Each racer's marker, or an arrow at the border where it has left the picture."""
        low, high = np.array(self.plot.view_box.viewRange()).T
        balls, arrows = [], []
        for racer in reversed(range(len(points))):
            look = {"brush": self._theme.racer_color(racer), "pen": pyqtgraph.mkPen(self._theme.background, width=1.5)}
            if ((points[racer] >= low) & (points[racer] <= high)).all():
                balls.append({"pos": points[racer], "symbol": self._theme.racer_marker(racer), **look})
            else:
                place, symbol = self._way_out(points[racer], low, high)
                arrows.append({"pos": place, "symbol": symbol, **look})
        self.balls.setData(balls)
        self.arrows.setData(arrows)

    def _way_out(self, point, low, high):
        """Where on the border an arrow to a point outside stands, and its symbol."""
        box = self.plot.view_box
        inset = ARROW_SIZE / np.maximum(1.0, [box.width(), box.height()]) * (high - low) * 0.6
        place = np.clip(point, low + inset, high - inset)
        angle = np.arctan2(*np.sign(np.where(point > high, 1.0, np.where(point < low, -1.0, 0.0)))[::-1])
        return place, ARROWS[round(angle / (np.pi / 4)) % 8]


def dimmed_colors(theme: Theme):
    """The theme's colour map with some of its background mixed in, (256, 3) of 0 … 255."""
    colors = pyqtgraph.colormap.get(theme.colormap).getLookupTable(nPts=256, alpha=False, mode="float")
    background = np.array(QColor(theme.background).getRgbF()[:3])
    return np.round(255.0 * ((1.0 - DIMMED) * colors + DIMMED * background)).astype(np.uint8)


ARROWS = [arrow(45.0 * eighth) for eighth in range(8)]

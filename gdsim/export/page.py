"""What a frame shows, laid out: title, legend, caption, and the views below them."""

import math
from dataclasses import replace

from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTransform
from PySide6.QtWidgets import QApplication, QWidget

from gdsim.core.outcome import Status
from gdsim.export.plot_look import PlotLook
from gdsim.export.settings import ExportSettings
from gdsim.export.slices import Slices
from gdsim.export.still_surface import StillSurface
from gdsim.simulation.snapshot import Snapshot
from gdsim.views import theme as themes
from gdsim.views.data_view import DataView
from gdsim.views.fit.terrain_card import TerrainCard
from gdsim.views.landscape_source import batch_landscape
from gdsim.views.loss_view import LossView
from gdsim.views.plots import Plot
from gdsim.views.surface.camera import preset
from gdsim.views.surface_panel import heading
from gdsim.views.words import number, short, translate

# All lengths below are pixels of a frame whose shorter side has so many; other frames are this one, enlarged.
REFERENCE = 720
MARGIN, GAP = 28, 18
TITLE_SIZE, CAPTION_SIZE, LEGEND_SIZE = 25, 20, 16
TITLE_HEIGHT, LEGEND_HEIGHT = 36, 26
MARKER, MARKER_ROOM, ENTRY_GAP = 11.0, 18.0, 34.0
# The surface's share of the page's width where the plots stand beside it, of its height where they stand below.
SURFACE_WIDTH, SURFACE_HEIGHT = 0.62, 0.58
# From this ratio of width to height on, the plots stand beside the surface.
WIDE = 1.3
# Points: on a slide text is read from farther away than in the window.
POINT_SIZE = 12.0
# Pixels of the surface a pixel of the page, where the rest are vectors.
VECTOR_RATIO = 3.0
# More racers than these are not listed once more beside a surface's formula.
MOST_LISTED = 3
# The left axes have a fixed width: one that follows its numbers would depend on the frames before.
AXIS_WIDTH = 72


class Page(QWidget):
    """One frame, painted at any size: a function of snapshot, settings, and how far an orbiting camera has come.

    It gives the application its theme, so it is at home in a process of its own.
    """

    def __init__(self, settings: ExportSettings, path=None, is_still: bool = False):
        """path (N, R, d) is what a plane along the path goes along; a still one is painted as finely as can be."""
        self._settings = settings
        self._is_still = is_still
        self._slices = Slices(settings.look, path, is_still)
        self._theme = replace(settings.theme, point_size=POINT_SIZE)
        # Before there is a widget, so that all begin with the theme's font.
        themes.apply(QApplication.instance(), self._theme)
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._snapshot: Snapshot | None = None
        content = settings.content
        self._surface = StillSurface(self) if content in ("page", "surface") else None
        self._loss = LossView() if content in ("page", "loss") else None
        self._data = DataView() if content in ("page", "data") else None
        self._views = [view for view in (self._surface, self._loss, self._data) if view]
        for view in self._views:
            view.setParent(self)
            view.set_theme(self._theme)
        width, height = settings.size
        self._scale = min(width, height) / REFERENCE
        self._plots = []
        self.resize(math.ceil(width / self._scale), math.ceil(height / self._scale))

    def image(self, snapshot: Snapshot, turned: float = 0.0) -> QImage:
        """The frame in the settings' pixels; `turned` is the share of its round that an orbiting camera has done."""
        image = QImage(*self._settings.size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self._scale)
        image.fill(QColor(self._theme.background))
        self.show_snapshot(snapshot, turned)
        self.render(image)
        return image

    def paint(self, painter: QPainter, snapshot: Snapshot):
        """The frame as vectors, the surface in it as a picture, in the settings' pixels."""
        if self._surface:
            self._surface.canvas.is_for_vectors = True
        self.show_snapshot(snapshot)
        for plot in self._plots:
            plot.draw_as_vectors()
        painter.scale(self._scale, self._scale)
        self.render(painter, QPoint())

    def show_snapshot(self, snapshot: Snapshot, turned: float = 0.0):
        """Makes ready to be rendered."""
        is_first = self._snapshot is None
        self._snapshot = snapshot
        if is_first:
            self._prepare_views()
        if self._surface:
            self._show_landscape(snapshot, turned)
        for view in self._views:
            view.show_snapshot(snapshot)
            if view.layout():
                # Now, not when the event loop comes to it: a text may be longer than in the frame before.
                view.layout().activate()
        if self._surface and snapshot.batch is not None and "batch surface" in self._surface.shown_layers:
            whole = self._surface.scene.landscape
            self._surface.show_batch_landscape(batch_landscape(snapshot.problem, snapshot.batch, whole))
        for plot in self._plots:
            plot.enlarge()

    def _show_landscape(self, snapshot, turned):
        surface, settings = self._surface, self._settings
        landscape = self._slices.under(snapshot)
        surface.is_painted_anew = not self._is_still and (settings.orbit or landscape.plane.held == "ball")
        surface.canvas.ratio = VECTOR_RATIO if surface.canvas.is_for_vectors else self._scale
        if surface.scene is None or landscape is not surface.scene.landscape:
            surface.show_landscape(landscape)
        if settings.orbit:
            surface.orbit(settings.look.camera or preset("perspective"), turned)

    def _prepare_views(self):
        """Gives the views their places and their parts, which some of them make with the first snapshot."""
        self._lay_out()
        if self._surface:
            self._look_at_surface(self._settings.look)
        for view in (self._loss, self._data):
            if view:
                view.show_snapshot(self._snapshot)
        self._leave_out_controls()
        self.show()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _look_at_surface(self, look):
        if look.layers is not None:
            self._surface.show_layers(look.layers)
        if look.camera is not None:
            self._surface.look_with(look.camera, look.is_fitted)
            if look.is_fitted:
                self._surface.fit()

    def _leave_out_controls(self):
        """Nothing is shown that only a mouse could use, and nothing twice."""
        if self._loss:
            for widget in (self._loss.log_button, self._loss.batch_button, self._loss.legend, self._loss.reading):
                widget.hide()
        if self._data:
            self._data.racer.hide()
            panel = self._data.panel
            if isinstance(panel, TerrainCard):
                panel.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
                panel.table.setVisible(len(self._snapshot.problem.racers) <= MOST_LISTED)
        for plot in self.findChildren(Plot):
            plot.getAxis("left").setWidth(AXIS_WIDTH)
        self._plots = [PlotLook(plot, self._scale) for plot in self.findChildren(Plot)]

    # Layout

    def _lay_out(self):
        body = self.rect().adjusted(MARGIN, round(self._header_height()), -MARGIN, -MARGIN // 2)
        for view, place in zip(self._views, self._places(body), strict=True):
            view.setGeometry(place)

    def _places(self, body):
        """Where the views stand: the surface as the hero, the plots beside or below it."""
        if len(self._views) == 1:
            return [body]
        if self.width() >= WIDE * self.height():
            width = round(SURFACE_WIDTH * body.width())
            rest = body.adjusted(width + GAP, 0, 0, 0)
            half = (rest.height() - GAP) // 2
            upper = QRect(rest.left(), rest.top(), rest.width(), half)
            lower = QRect(rest.left(), upper.bottom() + GAP, rest.width(), half)
            return [QRect(body.left(), body.top(), width, body.height()), upper, lower]
        height = round(SURFACE_HEIGHT * body.height())
        rest = body.adjusted(0, height + GAP, 0, 0)
        half = (rest.width() - GAP) // 2
        left = QRect(rest.left(), rest.top(), half, rest.height())
        right = QRect(left.right() + GAP, rest.top(), half, rest.height())
        return [QRect(body.left(), body.top(), body.width(), height), left, right]

    def _header_height(self):
        rows = 1 + max(row for row, _ in self._entry_places())
        return MARGIN - 6 + TITLE_HEIGHT + rows * LEGEND_HEIGHT + 10

    # Title, caption, legend

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.background))
        self._paint_title(painter)
        self._paint_legend(painter)

    def _font(self, size, bold=False):
        font = QFont(self.font())
        font.setPixelSize(size)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _paint_title(self, painter):
        row = QRectF(MARGIN, MARGIN - 6, self.width() - 2 * MARGIN, TITLE_HEIGHT)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._font(CAPTION_SIZE))
        painter.setPen(QColor(self._theme.text))
        caption = self.caption
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | middle, caption)
        room = row.width() - painter.fontMetrics().horizontalAdvance(caption) - ENTRY_GAP
        painter.setFont(self._font(TITLE_SIZE, bold=True))
        problem = self._snapshot.problem
        title = problem.experiment.title or heading(problem)
        title = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | middle, title)

    @property
    def caption(self) -> str:
        """How far the run is, and how low."""
        snapshot = self._snapshot
        parts = [self.tr("epoch {epoch}").format(epoch=short(math.floor(snapshot.epoch), 9))]
        if snapshot.problem.batching.steps_per_epoch > 1:
            parts.append(self.tr("step {step}").format(step=snapshot.step))
        if len(snapshot.problem.racers) == 1:
            parts.append(self.tr("loss {loss}").format(loss=number(float(snapshot.loss[0]))))
        return ", ".join(parts)

    def _entries(self):
        """A title, a learning rate and, where there are several racers, a loss for each."""
        snapshot = self._snapshot
        several = len(snapshot.problem.racers) > 1
        for racer, rate, loss, outcome in zip(
            snapshot.problem.racers, snapshot.learning_rates, snapshot.loss, snapshot.outcomes, strict=True
        ):
            diverged = outcome.status is Status.DIVERGED
            standing = self.tr("diverged") if diverged else number(float(loss)) if several else ""
            yield (
                translate(racer.optimizer.title),
                self.tr("learning rate {rate}").format(rate=short(rate)),
                standing,
            )

    def _entry_places(self):
        """Row and left edge of each entry of the legend."""
        bold, plain = (QFontMetricsF(self._font(LEGEND_SIZE, bold)) for bold in (True, False))
        row, left = 0, 0.0
        for title, rate, standing in self._entries():
            width = MARKER_ROOM + bold.horizontalAdvance(title + "  ") + plain.horizontalAdvance(rate)
            # Room for the longest number, so that nothing moves while it changes.
            width += plain.horizontalAdvance("   0.000×10⁻¹⁰") if standing else 0.0
            if left > 0.0 and left + width > self.width() - 2 * MARGIN:
                row, left = row + 1, 0.0
            yield row, left
            left += width + ENTRY_GAP

    def _paint_legend(self, painter):
        bold, plain = self._font(LEGEND_SIZE, bold=True), self._font(LEGEND_SIZE)
        top = MARGIN - 6 + TITLE_HEIGHT
        for racer, (texts, (row, left)) in enumerate(zip(self._entries(), self._entry_places(), strict=True)):
            cell = QRectF(MARGIN + left, top + row * LEGEND_HEIGHT, self.width(), LEGEND_HEIGHT)
            self._paint_marker(painter, racer, QPointF(cell.left() + MARKER / 2, cell.center().y()))
            cell.setLeft(cell.left() + MARKER_ROOM)
            looks = ((bold, self._theme.text), (plain, self._theme.muted), (plain, self._theme.text))
            for text, (font, color) in zip(texts, looks, strict=True):
                painter.setFont(font)
                painter.setPen(QColor(color))
                painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, text)
                cell.setLeft(cell.left() + painter.fontMetrics().horizontalAdvance(text + "  "))

    def _paint_marker(self, painter, racer, middle):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.racer_color(racer)))
        place = QTransform.fromTranslate(middle.x(), middle.y()).scale(MARKER, MARKER)
        painter.drawPath(place.map(Symbols[self._theme.racer_marker(racer)]))

"""What a frame shows, laid out: title, legend, caption, and the views below them."""

import math
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFont, QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gdsim.experiment.slices import batch_landscape
from gdsim.export.header import MARGIN, Header
from gdsim.export.plot_look import PlotLook
from gdsim.export.settings import ExportSettings
from gdsim.export.slices import Slices
from gdsim.export.still_surface import StillSurface
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.swarm import SwarmChoice, SwarmRun
from gdsim.views.fit.terrain_card import TerrainCard
from gdsim.views.fit.view import DataView
from gdsim.views.loss.view import LossView
from gdsim.views.running.look import read_look
from gdsim.views.surface.first_look import first_look
from gdsim.views.surface.scene import Scene
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.layout import lay_out
from gdsim.views.toolkit.plots import Plot

# All lengths below are pixels of a frame whose shorter side has so many; other frames are this one, enlarged.
REFERENCE = 720
GAP = 18
# The surface's share of the page's width where the plots stand beside it, of its height where they stand below.
SURFACE_WIDTH, SURFACE_HEIGHT = 0.62, 0.56
# From this ratio of width to height on, the plots stand beside the surface.
WIDE = 1.3
# Points: on a slide text is read from farther away than in the window; …
POINT_SIZE = 12.0
# … of plots side by side below the surface, and of a surface's formula that has the page for itself.
NARROW_POINT_SIZE, CARD_POINT_SIZE = 10.0, 17.0
# Pixels of the surface a pixel of the page, where the rest are vectors.
VECTOR_RATIO = 3.0
# The left axes have a fixed width, in points of their text: one that follows its numbers would depend on the frames
# before.
AXIS_WIDTH = 6.0


class Page(QWidget):
    """One frame, painted at any size: a function of snapshot, settings, and how far an orbiting camera has come.

    It gives the application its theme, so it is at home in a process of its own.
    """

    def __init__(self, settings: ExportSettings, path=None, is_still: bool = False, is_for_vectors: bool = False):
        """path (N, R, d) is what a plane along the path goes along; a still one is painted as finely as can be."""
        self._settings = settings
        self._is_still = is_still
        self._is_for_vectors = is_for_vectors
        self._slices = Slices(settings.look, path, is_still)
        width, height = settings.size
        self._is_narrow = width < WIDE * height and settings.content == "page"
        self._theme = replace(settings.theme, point_size=NARROW_POINT_SIZE if self._is_narrow else POINT_SIZE)
        # Before there is a widget, so that all begin with the theme's font.
        themes.apply(QApplication.instance(), self._theme)
        if is_for_vectors:
            _use_plain_glyphs()
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._snapshot: Snapshot | None = None
        self._swarm: SwarmRun | None = None
        content = settings.content
        self._surface = StillSurface(self) if content in ("page", "surface") else None
        self._loss = LossView() if content in ("page", "loss") else None
        self._data = DataView() if content in ("page", "data") else None
        self._views = [view for view in (self._surface, self._loss, self._data) if view]
        for view in self._views:
            view.setParent(self)
            view.set_theme(self._theme)
        self._scale = settings.magnified * min(width, height) / REFERENCE
        if self._surface:
            self._surface.set_theme(replace(self._theme, point_size=POINT_SIZE))
            self._surface.canvas.is_for_vectors = is_for_vectors
            self._surface.canvas.ratio = VECTOR_RATIO if is_for_vectors else self._scale
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
        self.show_snapshot(snapshot)
        painter.scale(self._scale, self._scale)
        for look in self._plots:
            look.draw_as_vectors(self._scale)
        plots = [look.plot for look in self._plots]
        texts = [label for label in self.findChildren(QLabel) if label.textFormat() is Qt.TextFormat.RichText]
        parts = [part for part in [*plots, *texts] if part.isVisible()]
        for part in parts:
            part.hide()
        self.render(painter, QPoint())
        # By themselves: as parts of the page their clipping would be misplaced in an SVG.
        for part in parts:
            place = QRectF(part.mapTo(self, QPoint()), part.size())
            if part in plots:
                part.render(painter, place, part.viewport().rect())
            else:
                _paint_text(painter, place, part)
            part.show()

    def show_snapshot(self, snapshot: Snapshot, turned: float = 0.0):
        """Makes ready to be rendered."""
        is_first = self._snapshot is None
        self._snapshot = snapshot
        if is_first:
            self._prepare_views()
        if self._surface:
            self._show_landscape(snapshot, turned)
            self._show_swarm(snapshot)
        for view in self._views:
            view.show_snapshot(snapshot)
            if view.layout():
                # A text may be longer than in the frame before.
                lay_out(view)
        if self._surface and snapshot.batch is not None and "batch surface" in self._surface.shown_layers:
            whole = self._surface.scene.landscape
            self._surface.show_batch_landscape(batch_landscape(snapshot.problem, snapshot.batch, whole))
        for plot in self._plots:
            plot.enlarge()

    def _show_landscape(self, snapshot, turned):
        surface, settings = self._surface, self._settings
        landscape = self._slices.under(snapshot)
        surface.is_painted_anew = not self._is_still and (settings.orbit or landscape.plane.held == "ball")
        if surface.scene is None or landscape is not surface.scene.landscape:
            surface.show_landscape(landscape)
        if settings.orbit:
            surface.orbit(self._camera, turned)

    def _show_swarm(self, snapshot):
        choice, landscape = self._settings.look.swarm or SwarmChoice(), self._surface.scene.landscape
        if choice.starts == "off" or not snapshot.problem.has_two_parameters:
            return
        if self._swarm is None:
            self._swarm = SwarmRun(snapshot.replay, choice, landscape.window)
        for piece in self._swarm.work(snapshot.step) or ():
            self._swarm.take(piece)
        self._surface.show_swarm(self._swarm.at(snapshot.step))

    def _prepare_views(self):
        """Gives the views their places and their parts, which some of them make with the first snapshot."""
        self.header = Header(self._snapshot.replay, self._theme, self.font(), self.width(), self._settings.has_numbers)
        self._lay_out()
        if self._surface:
            self._look_at_surface(self._settings.look)
        for view in (self._loss, self._data):
            if view:
                view.show_snapshot(self._snapshot)
                if view.kept_as in self._settings.kept:
                    view.show_look(read_look(self._settings.kept[view.kept_as], type(view.look)))
        self._leave_out_controls()
        self.show()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if self._data and isinstance(self._data.panel, TerrainCard):
            self._data.panel.show_what_fits()
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _look_at_surface(self, look):
        if look.layers is not None:
            self._surface.show_layers(look.layers)
        problem = self._snapshot.problem
        self._camera = look.camera
        if self._camera is None:
            landscape = self._slices.at_start(problem)
            self._camera = first_look(Scene(landscape), landscape.plane.project(problem.start))
        self._surface.viewpoint.look_with(self._camera, look.is_fitted)

    def _leave_out_controls(self):
        """Nothing is shown that only a mouse could use, and nothing twice."""
        if self._loss:
            header = self._loss.header
            for widget in (*header.buttons, header.reading, self._loss.legend):
                widget.hide()
        if self._data:
            for widget in (self._data.racer, self._data.mistakes, self._data.held_out):
                widget.hide()
            panel = self._data.panel
            if isinstance(panel, TerrainCard):
                panel.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
                if self._settings.content == "data":
                    self._enlarge_card()
        for plot in self.findChildren(Plot):
            plot.left.setWidth(AXIS_WIDTH * self._theme.point_size)
        self._plots = [PlotLook(plot, self._scale) for plot in self.findChildren(Plot)]
        for part in [*self.findChildren(Plot), *self.findChildren(QLabel)]:
            # Hidden, it keeps its place: as vectors it is painted apart.
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(self._is_for_vectors)
            part.setSizePolicy(policy)

    def _enlarge_card(self):
        theme = replace(self._theme, point_size=CARD_POINT_SIZE)
        themes.apply(QApplication.instance(), theme)
        self._data.set_theme(theme)

    # Layout

    def _lay_out(self):
        body = self.rect().adjusted(MARGIN, self.header.height, -MARGIN, -MARGIN // 2)
        for view, place in zip(self._views, self._places(body), strict=True):
            view.setGeometry(place)
            if view.layout():
                view.layout().setContentsMargins(0, 0, 0, 0)

    def _places(self, body):
        """Where the views stand: the surface as the hero, the plots beside or below it."""
        if len(self._views) == 1:
            return [body]
        if not self._is_narrow:
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

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.background))
        self.header.paint(painter, self._snapshot)


def _paint_text(painter, place, label):
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0.0)
    document.setHtml(label.text())
    document.setTextWidth(place.width())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = label.palette()
    painter.save()
    painter.translate(place.left(), place.center().y() - document.size().height() / 2.0)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _use_plain_glyphs():
    """Vectors keep their text, but a PDF does not know what the glyphs of a font's features stand for."""
    font = QApplication.font()
    font.clearFeatures()
    # Contextual alternates, which a font applies unasked.
    font.setFeature(QFont.Tag("calt"), 0)
    QApplication.setFont(font)

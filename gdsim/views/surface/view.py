"""The loss surface in 3-D: all that it shows, kept true to the run, and the camera that looks at it.

A canvas underneath paints the scene, with OpenGL or without; everything else is the same for both.
"""

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from gdsim.core.landscape import Landscape
from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.swarm import Swarm
from gdsim.views.running.in_words import surface_in_words
from gdsim.views.running.view import View
from gdsim.views.surface.backdrop import Backdrop, backdrop, facing
from gdsim.views.surface.batch_surface import BatchSurface, batch_surface, fits
from gdsim.views.surface.camera import Camera
from gdsim.views.surface.departures import Departure, departures, shorter_departures
from gdsim.views.surface.first_look import first_look
from gdsim.views.surface.gestures import Gestures
from gdsim.views.surface.ghosts import GhostTrails
from gdsim.views.surface.legend import LegendEntry, legend_entries
from gdsim.views.surface.lookout import Lookout
from gdsim.views.surface.overlay import Seen
from gdsim.views.surface.pins import NO_WALK, walk_on
from gdsim.views.surface.readout import loss_name, readout
from gdsim.views.surface.scene import SIGHT_STEPS, Scene
from gdsim.views.surface.sights import Sights
from gdsim.views.surface.swarm_points import SwarmPoints, swarm_points
from gdsim.views.surface.tracks import Tracks, tracks
from gdsim.views.surface.trails import TrueLosses
from gdsim.views.surface.vectors import USUAL_LAYERS
from gdsim.views.surface.viewpoint import Viewpoint
from gdsim.views.surface.writing import Writing
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.accessible import Picture
from gdsim.views.toolkit.layout import left_to_right
from gdsim.views.toolkit.theme import Theme

# Milliseconds without another size or theme, or after it is first shown, until the surface is drawn in full, where that
# is slow: all of the window has been painted by then.
HASTE_MILLISECONDS = 100


class SurfaceView(View, Picture, QWidget):
    """The surface with its balls, seen from its `viewpoint`. It shows snapshots, and asks through signals.

    start_chosen carries the plane coordinates (2,) that were clicked. Walls before a ball stay as translucent as they
    are until it has moved by `sights_rest` in the box: it is dear to draw them anew. settled() tells that what is shown
    stays until it is painted. departures_changed carries the sentences on balls that left, and shorter ones; one that
    `tells_departures` says it in brief in the picture.
    """

    sights_rest = 0.03
    tells_departures = False

    start_chosen = Signal(object)
    settled = Signal()
    departures_changed = Signal(object, object)
    notice_changed = Signal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        left_to_right(self)
        self.renderer = ""
        self.software = True
        self.theme: Theme = themes.NIGHT
        self.scene: Scene | None = None
        self.backdrop: Backdrop | None = None
        self.tracks: Tracks | None = None
        self.batch_surface: BatchSurface | None = None
        self.departed: list[Departure] = []
        self._canvas: QWidget | None = None
        self._losses = TrueLosses()
        self._ghosts = GhostTrails()
        self._shown = USUAL_LAYERS
        self._batch_landscape: Landscape | None = None
        self._swarm: Swarm | None = None
        self.swarm_points: SwarmPoints | None = None
        self.pins = ()
        self.walk, self._walk_path = NO_WALK, ()
        self._notice = ""
        self.viewpoint = Viewpoint(self._size, self._most_seen, self)
        self.viewpoint.changed.connect(self._look_otherwise)
        self._lookout = Lookout(self.sights_rest)
        self._backdrop_for = None
        self._writing = Writing(self)
        self._gestures = self._followed_gestures()
        self._haste = QTimer(self, singleShot=True, interval=HASTE_MILLISECONDS)
        self._haste.timeout.connect(self._repaint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        # What the smallest window leaves it beside all that can be open.
        self.setMinimumSize(240, 68)
        self.setAccessibleName(self.tr("Loss surface"))
        self.in_words = lambda: surface_in_words(self._snapshot, self.scene and self.scene.landscape)

    def _followed_gestures(self):
        gestures = Gestures(self._start_at, self)
        gestures.pointed.connect(self._point_at)
        gestures.pressed.connect(lambda: self._hover(None))
        gestures.left.connect(self._leave)
        gestures.orbited.connect(self.viewpoint.orbit)
        gestures.panned.connect(self.viewpoint.pan)
        gestures.zoomed.connect(self.viewpoint.zoom)
        gestures.let_go.connect(self._repaint)
        gestures.fit_asked.connect(self.viewpoint.fit)
        gestures.place_chosen.connect(self.start_chosen)
        return gestures

    def set_canvas(self, canvas: QWidget, renderer: str, software: bool, notice: str = ""):
        """Gives the view the widget that paints it; once, before it is shown."""
        self._canvas = canvas
        self.renderer, self.software = renderer, software
        canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.setGeometry(self.rect())
        canvas.lower()
        self._set_notice(notice)

    def sizeHint(self) -> QSize:
        return QSize(700, 480)

    @property
    def notice(self) -> str:
        """A line the view wants said near it, or nothing."""
        return self._notice

    @property
    def camera(self) -> Camera:
        return self.viewpoint.camera

    @property
    def is_moving(self) -> bool:
        """Whether the picture changes all the time, or all of the window just now: what is slow renders a draft."""
        follows_ball = self.scene is not None and self.scene.landscape.plane.held == "ball"
        is_playing = self._snapshot is not None and self._snapshot.playing
        return self._gestures.is_dragging or self._haste.isActive() or (follows_ball and is_playing)

    @property
    def departures(self) -> list[str]:
        """A sentence for each ball that left the window."""
        return [departure.sentence for departure in self.departed]

    @property
    def sights(self) -> Sights:
        """What is behind walls, which are translucent there."""
        return self._lookout.sights

    @property
    def seen(self) -> Seen:
        """How all of it is looked at."""
        return Seen(self.camera, self._size(), self.theme)

    @property
    def legend(self) -> list[LegendEntry]:
        """What the layers are that are switched on."""
        if self.tracks is None:
            return []
        drawn = self.tracks.drawn_layers | ({"batch surface"} if self.batch_surface else set())
        return legend_entries(self._snapshot.problem, self._shown, drawn, self.theme)

    @property
    def shown_layers(self) -> frozenset[str]:
        """Which of vectors.LAYERS are switched on."""
        return self._shown

    def show_layers(self, layers):
        """Shows these of vectors.LAYERS, as far as there is something to show of them."""
        self._shown = frozenset(layers)
        self._refresh_batch_surface()
        self._move_balls()

    def show_batch_landscape(self, landscape: Landscape):
        """The newest landscape of a mini-batch's own loss; drawn while that layer is on and the window the same."""
        self._batch_landscape = landscape
        self._refresh_batch_surface()
        self._repaint()

    def show_swarm(self, swarm: Swarm | None):
        """Shows the balls of a swarm of the problem in view, or none."""
        self._swarm = swarm
        self._refresh_swarm()
        self._repaint()

    def show_pins(self, pins):
        """A tuple of pins on the plane in view (see toolkit/pins.py), or () for none."""
        self.pins = pins
        self._repaint()

    def show_walk(self, path):
        """Places (N, 2) on the plane in view where somebody walked, joined by dashes on the surface; () for none."""
        self._walk_path = path
        self._refresh_walk()
        self._repaint()

    def show_landscape(self, landscape: Landscape, is_preview: bool = False):
        """Shows another surface; the camera stays, unless a first look is due."""
        if self.scene is not None and _axes(landscape) != _axes(self.scene.landscape):
            # The numbers of a click that waits mean nothing there.
            self._gestures.forget_click()
        if self.scene is None:
            # What the window waits for appears as a draft.
            self._hasten()
        self.scene = Scene(landscape)
        self._writing.hover(None)
        self.viewpoint.take_landscape(is_preview)
        self._refresh_backdrop()
        self._refresh_batch_surface()
        self._refresh_swarm()
        self._refresh_walk()
        self._move_balls()

    def follow(self, snapshot: Snapshot, change: Change):
        """Moves the balls to where the racers are."""
        if change.problem:
            self._gestures.forget_click()
            self._batch_landscape = None
            self._refresh_backdrop()
            self._refresh_batch_surface()
            self._refresh_swarm()
        self._move_balls()

    def set_theme(self, theme: Theme):
        self.theme = theme
        self._hasten()
        self._refresh_backdrop()
        self._refresh_batch_surface()
        self._refresh_swarm()
        self._move_balls()

    def hidden(self, points, steps: int = SIGHT_STEPS):
        """Whether the surface, as far as it has not turned translucent, stands before points (N, 3)."""
        return self.sights.hides(self.scene, np.reshape(points, (-1, 3)), steps)

    def picture(self) -> QImage:
        """What the view shows now, in full, buttons left out."""
        if self._haste.isActive():
            self._haste.stop()
            self._repaint()
        return self._canvas.image()

    def pixel_of(self, coordinates) -> QPointF:
        """Where on the view the surface's point above plane coordinates (2,) is."""
        pixel, _ = self.camera.project(self.scene.on_surface(self.scene.to_box(coordinates)), self._size())
        return QPointF(*pixel)

    def coordinates_at(self, pixel: QPointF):
        """The plane coordinates (2,) of the surface's point under a pixel, or None beside the surface."""
        point = self._picked(pixel)
        return None if point is None else self.scene.from_box(point)

    def readout(self, coordinates) -> str:
        """What is said of the surface's point above plane coordinates (2,)."""
        return readout(self.scene, self._snapshot, coordinates)

    def paint_overlay(self, painter: QPainter):
        """All writing over the scene; called by the canvas when the scene is painted."""
        if self.scene is not None:
            self._writing.paint(painter)

    def _size(self):
        return max(1, self.width()), max(1, self.height())

    def _set_notice(self, text):
        if text != self._notice:
            self._notice = text
            self.notice_changed.emit(text)

    def _most_seen(self):
        return None if self.scene is None else first_look(self.scene, self.scene.start_of(self._snapshot))

    def _look_otherwise(self):
        if self.scene is not None:
            self._refresh_backdrop()
            self._lookout.look(self.scene, self.camera, self.tracks, self._snapshot)
        self._repaint()

    def _hasten(self):
        if self.software and self.isVisible():
            self._haste.start()

    def _refresh_backdrop(self):
        if self.scene is None:
            return
        wanted = (self.scene, facing(self.camera), self.theme, loss_name(self._snapshot))
        if self._backdrop_for != wanted:
            self.backdrop, self._backdrop_for = backdrop(*wanted), wanted

    def _refresh_batch_surface(self):
        self.batch_surface = None
        landscape = self._batch_landscape
        if "batch surface" in self._shown and self.scene and landscape and fits(self.scene, landscape):
            self.batch_surface = batch_surface(self.scene, landscape, self.theme)

    def _refresh_swarm(self):
        self.swarm_points = None
        if self._swarm is not None and self.scene is not None and self.scene.is_of_run(self._snapshot):
            self.swarm_points = swarm_points(self.scene, self._swarm, self._snapshot.problem.objective, self.theme)

    def _refresh_walk(self):
        self.walk = NO_WALK if self.scene is None else walk_on(self.scene, self._walk_path)

    def _move_balls(self):
        if self.scene is None:
            return
        if self._snapshot is not None:
            ghosts = self._ghosts.of(self.scene, self._snapshot.ghosts, self.theme)
            self.tracks = tracks(self.scene, self._snapshot, self.theme, self._losses, self._shown, ghosts)
            before = self.departures
            self.departed = departures(self.scene, self.tracks, self._snapshot, self.tells_departures)
            if self.departures != before:
                self.departures_changed.emit(self.departures, shorter_departures(self.tracks, self._snapshot))
        self._lookout.look_now_and_then(self.scene, self.camera, self.tracks, self._snapshot)
        self._repaint()

    def _repaint(self):
        if self._canvas is not None:
            self._canvas.update()

    def showEvent(self, event):
        super().showEvent(event)
        if not event.spontaneous():
            self._hasten()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._canvas.setGeometry(self.rect())
        self._hasten()
        self.viewpoint.fit_size()

    def _picked(self, pixel):
        if self.scene is None:
            return None
        return self.scene.pick(*self.camera.ray((pixel.x(), pixel.y()), self._size()))

    def _start_at(self, pixel):
        """The plane coordinates (2,) at which a click would have the run start, or None."""
        return self.coordinates_at(pixel) if self.scene is not None and self.scene.is_of_run(self._snapshot) else None

    def _point_at(self, pixel):
        self._open_legend(pixel)
        self._hover(self._picked(pixel))

    def _leave(self):
        self._open_legend(None)
        self._hover(None)

    def _open_legend(self, pixel):
        if self._writing.open_legend(pixel):
            self._repaint()

    def _hover(self, point):
        if self._writing.hover(point):
            self._repaint()

    def mousePressEvent(self, event):
        self._gestures.press(event)

    def mouseMoveEvent(self, event):
        self._gestures.move(event)

    def mouseReleaseEvent(self, event):
        self._gestures.release(event)

    def mouseDoubleClickEvent(self, event):
        self._gestures.double_click()

    def wheelEvent(self, event):
        self._gestures.turn_wheel(event)

    def leaveEvent(self, event):
        self._gestures.leave()

    def keyPressEvent(self, event):
        if not self._gestures.press_key(event):
            super().keyPressEvent(event)


def _axes(landscape):
    """Which two directions are seen."""
    return landscape.plane.kind, landscape.plane.labels

"""The loss surface in 3-D: what it shows, how mouse and keys move it, and what it says.

A canvas underneath paints the scene, with OpenGL or without; everything else is the same for both.
"""

import time

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from gdsim.core.landscape import Landscape
from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.swarm import Swarm
from gdsim.views.running.in_words import surface_in_words
from gdsim.views.running.view import View
from gdsim.views.surface import overlay
from gdsim.views.surface.backdrop import Backdrop, backdrop, facing
from gdsim.views.surface.batch_surface import BatchSurface, batch_surface, fits
from gdsim.views.surface.camera import Camera, preset
from gdsim.views.surface.departures import Departure, departures
from gdsim.views.surface.first_look import first_look
from gdsim.views.surface.ghosts import GhostTrails
from gdsim.views.surface.legend import folds, legend_entries, legend_rect, paint_legend
from gdsim.views.surface.overlay import Seen
from gdsim.views.surface.pins import LIFT, NO_WALK, paint_pins, paint_walk, walk_on
from gdsim.views.surface.scene import SIGHT_STEPS, SURFACE_HEIGHT, SURFACE_LOW, Scene
from gdsim.views.surface.sights import NO_SIGHTS, Sights, Watch, along_trail, held, landmarks
from gdsim.views.surface.swarm_points import SwarmPoints, swarm_points
from gdsim.views.surface.tracks import Tracks, tracks
from gdsim.views.surface.trails import TrueLosses, thinned
from gdsim.views.surface.vectors import USUAL_LAYERS
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.accessible import Picture
from gdsim.views.toolkit.layout import left_to_right
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.words import number, short

# A press and release closer together than this is a click, not a drag.
CLICK_PIXELS = 4.0
# How long a click waits for a second one: a double click fits the view, and must not start a run on the way.
CLICK_MILLISECONDS = 250
# Milliseconds without another size or theme, or after it is first shown, until the surface is drawn in full, where that
# is slow: all of the window has been painted by then.
HASTE_MILLISECONDS = 100
# Seconds between two looks, while it plays, for walls before ball and trail: that takes a tenth of a frame.
SIGHTS_REST = 0.1
WHEEL_ZOOM = 1.0015  # per eighth of a degree of the wheel
KEY_ZOOM = 1.15
KEY_ORBIT_PIXELS = 20.0
# What `fit` brings into view: the floor with its labels, and the surface's highest corners.
FIT_POINTS = np.array(
    [(x * 1.08, y * 1.08, -0.1) for x in (-1, 1) for y in (-1, 1)]
    + [(x, y, SURFACE_LOW + SURFACE_HEIGHT) for x in (-1, 1) for y in (-1, 1)]
)


class SurfaceView(View, Picture, QWidget):
    """The surface with its balls. It shows snapshots, owns the camera, and asks through signals.

    start_chosen carries the plane coordinates (2,) that were clicked. Walls before a ball stay as translucent as they
    are until it has moved by `sights_rest` in the box: it is dear to draw them anew. departures_changed carries the
    sentences on balls that left; one that `tells_departures` says it in brief in the picture. turned carries the
    camera that mouse or keys have set.
    """

    sights_rest = 0.03
    tells_departures = False

    start_chosen = Signal(object)
    departures_changed = Signal(object)
    notice_changed = Signal(str)
    turned = Signal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        left_to_right(self)
        self.renderer = ""
        self.software = True
        self.theme: Theme = themes.NIGHT
        self.camera: Camera = preset("perspective")
        self.scene: Scene | None = None
        self.backdrop: Backdrop | None = None
        self.tracks: Tracks | None = None
        self.batch_surface: BatchSurface | None = None
        self._canvas: QWidget | None = None
        self._departures: list[Departure] = []
        self._losses = TrueLosses()
        self._ghosts = GhostTrails()
        self._shown = USUAL_LAYERS
        self._batch_landscape: Landscape | None = None
        self._swarm: Swarm | None = None
        self.swarm_points: SwarmPoints | None = None
        self.pins = ()
        self.walk, self._walk_path = NO_WALK, ()
        self._notice = ""
        self._is_fitted = True
        # Whether the user has set the camera, and whether it is to be chosen with the next landscape.
        self._is_own, self._is_look_due = False, True
        self.sights: Sights = NO_SIGHTS
        self._watch = Watch()
        self._landmarks = self._landmarks_for = None
        self._sights_for = (None, None, None)
        self._looked_at = 0.0
        self._backdrop_for = None
        # What the overlay needs of the backdrop, and for what it was found.
        self._labels = self._labels_for = None
        self._are_stars_hidden = self._stars_for = None
        self._is_walk_hidden = self._walk_for = None
        self._pressed = self._dragged = None
        self._is_turning = False
        self._hovered = None
        self._is_legend_open = False
        self._click = QTimer(self, singleShot=True, interval=CLICK_MILLISECONDS)
        self._click.timeout.connect(lambda: self.start_chosen.emit(self._clicked))
        self._clicked = None
        self._haste = QTimer(self, singleShot=True, interval=HASTE_MILLISECONDS)
        self._haste.timeout.connect(self._repaint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        # What the smallest window leaves it beside all that can be open.
        self.setMinimumSize(240, 68)
        self.setAccessibleName(self.tr("Loss surface"))
        self.in_words = lambda: surface_in_words(self._snapshot, self.scene and self.scene.landscape)

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
    def is_moving(self) -> bool:
        """Whether the picture changes all the time, or all of the window just now: what is slow renders a draft."""
        follows_ball = self.scene is not None and self.scene.landscape.plane.held == "ball"
        return self._is_turning or self._haste.isActive() or (follows_ball and self._is_playing)

    @property
    def departures(self) -> list[str]:
        """A sentence for each ball that left the window."""
        return [departure.sentence for departure in self._departures]

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

    def show_landscape(self, landscape: Landscape):
        """Shows another surface; the camera stays."""
        if self.scene is not None and _axes(landscape) != _axes(self.scene.landscape):
            # The numbers of a click that waits mean nothing there.
            self._click.stop()
        self.scene = Scene(landscape)
        self._hovered = None
        if self._is_look_due and not self._is_own:
            self._look_first()
        self._is_look_due = False
        self._refresh_backdrop()
        self._refresh_batch_surface()
        self._refresh_swarm()
        self._refresh_walk()
        self._move_balls()

    def follow(self, snapshot: Snapshot, change: Change):
        """Moves the balls to where the racers are."""
        if change.problem:
            self._click.stop()
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

    def look_anew(self):
        """The next landscape is of something else: it is looked at from where most can be seen, or as the user did."""
        self._is_look_due = True

    def forget_camera(self):
        """Whatever the user did to it, the next landscape is looked at from where most can be seen."""
        self._is_own, self._is_fitted = False, True
        self.look_anew()

    def look_from(self, name: str):
        """Looks from one of the camera's presets: "perspective", "top", "along x", "along y"."""
        self.look_with(preset(name), is_fitted=True)

    @property
    def is_fitted(self) -> bool:
        """Whether the camera keeps the distance that fits, however it is turned and whatever the view's size."""
        return self._is_fitted

    @property
    def is_own(self) -> bool:
        """Whether the user has set the camera: then it is never chosen for him."""
        return self._is_own

    def look_with(self, camera: Camera, is_fitted: bool):
        """Looks with a camera of the user's as it is, or from its direction at the distance that fits."""
        self._is_own, self._is_fitted = True, is_fitted
        self._set_camera(camera)

    def turn_with(self, camera: Camera):
        """Looks from the direction of another surface's camera, at the distance that fits."""
        self.look_with(camera, is_fitted=True)

    def fit(self):
        """Brings the whole scene into view, from where most can be seen."""
        self._is_own, self._is_fitted = False, True
        if self.scene is not None:
            self._look_first()

    def hidden(self, points, steps: int = SIGHT_STEPS):
        """Whether the surface, as far as it has not turned translucent, stands before points (N, 3)."""
        return self.sights.hides(self.scene, np.reshape(points, (-1, 3)), steps)

    def picture(self) -> QImage:
        """What the view shows now, in full, buttons left out."""
        self._haste.stop()
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
        names = self.scene.landscape.plane.short_labels
        places = [f"{name} {number(value, 3)}" for name, value in zip(names, coordinates, strict=True) if name]
        return "   ".join([*places, f"{self._loss_name()} {number(self._loss_at(coordinates), 4)}"])

    def paint_overlay(self, painter: QPainter):
        """All writing over the scene; called by the canvas when the scene is painted."""
        if self.scene is None:
            return
        seen = Seen(self.camera, self._size(), self.theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entries = self._legend_entries()
        is_folded = self._is_legend_folded(seen, entries)
        overlay.paint_labels(painter, seen, self._placed_labels(seen, legend_rect(seen, entries, is_folded)))
        overlay.paint_stars(painter, seen, self.backdrop.stars, self._hidden_stars())
        paint_walk(painter, seen, self.walk, self._hidden_walk())
        if self.swarm_points is not None:
            overlay.paint_shares(painter, seen, self.swarm_points.shares)
        if self.tracks is not None:
            balls = [ball for ball in self.tracks.balls if ball.inside]
            letters = self.tracks.letters
            overlay.paint_letters(painter, seen, letters, self.hidden([letter.point for letter in letters]))
            overlay.paint_gaps(painter, seen, self._gaps(balls))
            overlay.paint_markers(painter, seen, balls, self.hidden([ball.center for ball in balls]))
            told = [left if self.tells_departures else left._replace(sentence="") for left in self._departures]
            room = QRectF(18.0, 14.0, max(120.0, self.width() - 56.0), self.height())
            overlay.paint_departures(painter, seen, told, room)
        paint_pins(painter, seen, self.scene, self.pins)
        paint_legend(painter, seen, entries, is_folded)
        if self._hovered is not None:
            point = self.scene.on_surface(self._hovered)
            overlay.paint_readout(painter, seen, self.readout(self.scene.from_box(self._hovered)), point)

    def _placed_labels(self, seen, taken):
        """Where labels stand, found anew only when camera, size, theme or what is in their way has changed."""
        key = (seen, self.backdrop, taken)
        if self._labels_for != key:
            self._labels, self._labels_for = overlay.place_labels(seen, self.backdrop.labels, taken), key
        return self._labels

    def _hidden_stars(self):
        key = (self.scene, self.backdrop, self.sights)
        if self._stars_for != key:
            self._are_stars_hidden, self._stars_for = self.hidden(self.backdrop.stars), key
        return self._are_stars_hidden

    def _hidden_walk(self):
        key = (self.scene, self.walk, self.sights)
        if self._walk_for != key:
            self._is_walk_hidden, self._walk_for = self.hidden(self.walk.start + LIFT), key
        return self._is_walk_hidden

    def _size(self):
        return max(1, self.width()), max(1, self.height())

    def _set_notice(self, text):
        if text != self._notice:
            self._notice = text
            self.notice_changed.emit(text)

    def _look_first(self):
        self._set_camera(first_look(self.scene, self._start()))

    def _start(self):
        """Where on the plane the run starts; the window's middle where the surface is not the run's."""
        if not self._is_of_run():
            return self.scene.from_box(np.zeros(2))
        return self.scene.landscape.plane.project(self._snapshot.problem.start)

    def _set_camera(self, camera):
        self.camera = camera.fit(FIT_POINTS, self._size()) if self._is_fitted else camera
        self._refresh_backdrop()
        self._refresh_sights()
        self._repaint()

    def _turn(self, camera):
        """Looks as mouse or keys have turned it."""
        self._is_own = True
        self._set_camera(camera)
        self.turned.emit(self.camera)

    def _hasten(self):
        if self.software and self.isVisible():
            self._haste.start()

    def _refresh_sights(self):
        """What is behind walls now; the same object as before where nothing has changed."""
        if self.scene is None:
            return
        wanted = self._wanted_sights()
        scene, camera, before = self._sights_for
        if scene is self.scene:
            wanted = held(wanted, before, self.sights_rest)
        if scene is self.scene and camera is self.camera and np.array_equal(wanted, before):
            return
        self._sights_for = (self.scene, self.camera, wanted)
        found = self._watch.sights(self.scene, self.camera.eye, wanted)
        if not (np.array_equal(found.points, self.sights.points) and np.array_equal(found.eye, self.sights.eye)):
            self.sights = found

    def _wanted_sights(self):
        """The middles of the balls, landmarks, and places along the trail, in the order of their importance."""
        if self.tracks is None or not self._is_of_run():
            return landmarks(self.scene, self._start())
        balls = np.reshape([ball.center for ball in self.tracks.balls if ball.inside], (-1, 3))
        parts = [balls, self._landmarks_seen()]
        if self.scene.landscape.plane.kind == "exact":
            _, path = thinned(self._snapshot.path)
            parts.append(along_trail(self.scene, self.scene.to_box(self.scene.landscape.plane.project(path[:, 0]))))
        return np.concatenate(parts)

    def _refresh_backdrop(self):
        if self.scene is None:
            return
        wanted = (self.scene, facing(self.camera), self.theme, self._loss_name())
        if self._backdrop_for != wanted:
            self.backdrop, self._backdrop_for = backdrop(*wanted), wanted

    def _refresh_batch_surface(self):
        self.batch_surface = None
        landscape = self._batch_landscape
        if "batch surface" in self._shown and self.scene and landscape and fits(self.scene, landscape):
            self.batch_surface = batch_surface(self.scene, landscape, self.theme)

    def _refresh_swarm(self):
        self.swarm_points = None
        if self._swarm is not None and self.scene is not None and self._is_of_run():
            self.swarm_points = swarm_points(self.scene, self._swarm, self._snapshot.problem.objective, self.theme)

    def _refresh_walk(self):
        self.walk = NO_WALK if self.scene is None else walk_on(self.scene, self._walk_path)

    def _legend_entries(self):
        if self.tracks is None:
            return []
        drawn = self.tracks.drawn_layers | ({"batch surface"} if self.batch_surface else set())
        return legend_entries(self._snapshot.problem, self._shown, drawn, self.theme)

    def _is_legend_folded(self, seen, entries):
        return not self._is_legend_open and folds(seen, entries)

    def _open_legend(self, pixel):
        """A folded legend opens while the pointer is on it."""
        seen, entries = Seen(self.camera, self._size(), self.theme), self._legend_entries()
        place = legend_rect(seen, entries, self._is_legend_folded(seen, entries))
        is_open = pixel is not None and place.contains(pixel)
        if is_open != self._is_legend_open:
            self._is_legend_open = is_open
            self._repaint()

    def _landmarks_seen(self):
        key = (self.scene, self._snapshot.problem)
        if self._landmarks_for != key:
            self._landmarks, self._landmarks_for = landmarks(self.scene, self._start()), key
        return self._landmarks

    def _loss_name(self):
        is_fit = self._snapshot is None or self._snapshot.problem.is_fit
        return self.tr("loss") if is_fit else "f"

    def _move_balls(self):
        if self.scene is None:
            return
        if self._snapshot is not None:
            ghosts = self._ghosts.of(self.scene, self._snapshot.ghosts, self.theme)
            self.tracks = tracks(self.scene, self._snapshot, self.theme, self._losses, self._shown, ghosts)
            before = self.departures
            self._departures = departures(self.scene, self.tracks, self._snapshot, self.tells_departures)
            if self.departures != before:
                self.departures_changed.emit(self.departures)
        if not self._is_playing or time.monotonic() - self._looked_at > SIGHTS_REST:
            self._looked_at = time.monotonic()
            self._refresh_sights()
        self._repaint()

    @property
    def _is_playing(self):
        return self._snapshot is not None and self._snapshot.playing

    def _repaint(self):
        if self._canvas is not None:
            self._canvas.update()

    def _gaps(self, balls):
        """What the overlay says about balls off the slice: how far, if that is notable, from where, to where."""
        gaps = []
        for ball in balls:
            text = ""
            if ball.gap is not None:
                text = self.tr("{gap} above the slice") if ball.gap > 0 else self.tr("{gap} below the slice")
                text = text.format(gap=short(abs(ball.gap)))
            if ball.foot is not None:
                gaps.append((text, ball.foot, ball.contact))
        return gaps

    def _loss_at(self, coordinates):
        """The loss itself where there is a problem to ask, for the surface is cut off at its top."""
        plane = self.scene.landscape.plane
        if not self._is_of_run():
            return float(self.scene.landscape.mapping.loss(self.scene.height(self.scene.to_box(coordinates))))
        with np.errstate(all="ignore"):
            return float(self._snapshot.problem.objective.loss(plane.point(coordinates)))

    def _is_of_run(self):
        """Whether the surface is that of the run's problem, not of one before that had other parameters."""
        size = len(self.scene.landscape.plane.origin)
        return self._snapshot is not None and self._snapshot.parameters.shape[-1] == size

    def showEvent(self, event):
        super().showEvent(event)
        if not event.spontaneous():
            self._hasten()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._canvas.setGeometry(self.rect())
        self._hasten()
        self._set_camera(self.camera)

    def _picked(self, pixel):
        if self.scene is None:
            return None
        return self.scene.pick(*self.camera.ray((pixel.x(), pixel.y()), self._size()))

    def mousePressEvent(self, event):
        self._pressed = self._dragged = event.position()
        self._hover(None)

    def mouseMoveEvent(self, event):
        if self._pressed is None:
            self._open_legend(event.position())
            self._hover(self._picked(event.position()))
            return
        if self._is_click(event):
            return
        self._is_turning = True
        moved = event.position() - self._dragged
        self._dragged = event.position()
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.buttons() & Qt.MouseButton.LeftButton and not shifted:
            self._turn(self.camera.orbit(moved.x(), moved.y()))
        else:
            self._is_fitted = False
            self._turn(self.camera.pan(moved.x(), moved.y(), self._size()))

    def mouseReleaseEvent(self, event):
        clicked = self._pressed is not None and self._is_click(event)
        self._pressed = self._dragged = None
        if self._is_turning:
            self._is_turning = False
            self._repaint()
        if clicked and event.button() == Qt.MouseButton.LeftButton:
            place = self.coordinates_at(event.position())
            if place is not None and self._is_of_run():
                self._clicked = place
                self._click.start()

    def mouseDoubleClickEvent(self, event):
        self._click.stop()
        self._pressed = None
        self.fit()

    def wheelEvent(self, event):
        self._is_fitted = False
        self._turn(self.camera.zoom(WHEEL_ZOOM ** event.angleDelta().y()))

    def leaveEvent(self, event):
        self._open_legend(None)
        self._hover(None)

    def _is_click(self, event):
        moved = event.position() - self._pressed
        return self._dragged == self._pressed and np.hypot(moved.x(), moved.y()) < CLICK_PIXELS

    def _hover(self, point):
        if point is not None or self._hovered is not None:
            self._hovered = point
            self._repaint()

    def keyPressEvent(self, event):
        """+ and - zoom, Shift and arrows orbit, 0 fits; all other keys are the window's."""
        orbits = {
            Qt.Key.Key_Left: (KEY_ORBIT_PIXELS, 0.0),
            Qt.Key.Key_Right: (-KEY_ORBIT_PIXELS, 0.0),
            Qt.Key.Key_Up: (0.0, KEY_ORBIT_PIXELS),
            Qt.Key.Key_Down: (0.0, -KEY_ORBIT_PIXELS),
        }
        held = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in orbits and held:
            self._turn(self.camera.orbit(*orbits[event.key()]))
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._is_fitted = False
            self._turn(self.camera.zoom(1.0 / KEY_ZOOM if event.key() == Qt.Key.Key_Minus else KEY_ZOOM))
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)


def _axes(landscape):
    """Which two directions are seen."""
    return landscape.plane.kind, landscape.plane.labels

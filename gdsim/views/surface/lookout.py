"""What must be seen on a surface, in the order of its importance, and which of it has walls before it."""

import time

import numpy as np

from gdsim.simulation.snapshot import Snapshot
from gdsim.views.surface.backdrop import UP, marked_minima
from gdsim.views.surface.camera import Camera
from gdsim.views.surface.scene import BALL_RADIUS, Scene
from gdsim.views.surface.sights import NO_SIGHTS, Sights, Watch
from gdsim.views.surface.tracks import Tracks
from gdsim.views.surface.trails import thinned

# Seconds between two looks, while it plays, for walls before ball and trail: that takes a tenth of a frame.
REST_SECONDS = 0.1
# A trail is looked at from so far to so far of its length, in the box, and so many of these places, the newest.
TRAIL_STEP, TRAIL_PLACES = 0.2, 12


class Lookout:
    """Keeps the sights of what must be seen: the same object for as long as nothing of them changes.

    Walls before a ball stay as translucent as they are until it has moved by `rest` in the box; with a rest of 0
    nothing but the frame itself says what is seen in it.
    """

    def __init__(self, rest: float):
        self.sights: Sights = NO_SIGHTS
        self._rest = rest
        self._watch = Watch()
        self._landmarks = self._landmarks_for = None
        self._wanted, self._wanted_for = None, (None, None)
        self._looked_at = 0.0

    def look(self, scene: Scene, camera: Camera, tracks: Tracks | None, snapshot: Snapshot | None):
        """Finds what is behind walls now."""
        wanted = self._points(scene, tracks, snapshot)
        before, camera_before = self._wanted_for
        if scene is before:
            wanted = held(wanted, self._wanted, self._rest)
            if camera is camera_before and np.array_equal(wanted, self._wanted):
                return
        self._wanted, self._wanted_for = wanted, (scene, camera)
        found = self._watch.sights(scene, camera.eye, wanted)
        if not (np.array_equal(found.points, self.sights.points) and np.array_equal(found.eye, self.sights.eye)):
            self.sights = found

    def look_now_and_then(self, scene: Scene, camera: Camera, tracks: Tracks | None, snapshot: Snapshot | None):
        """The same, for every frame: while it plays, only some of them look."""
        is_playing = snapshot is not None and snapshot.playing
        if not (is_playing and self._rest) or time.monotonic() - self._looked_at > REST_SECONDS:
            self._looked_at = time.monotonic()
            self.look(scene, camera, tracks, snapshot)

    def _points(self, scene, tracks, snapshot):
        """The middles of the balls, landmarks, and places along the trail, in the order of their importance."""
        fixed = self._landmarks_of(scene, snapshot)
        if tracks is None or not scene.is_of_run(snapshot):
            return fixed
        balls = np.reshape([ball.center for ball in tracks.balls if ball.inside], (-1, 3))
        parts = [balls, fixed]
        plane = scene.landscape.plane
        if plane.kind == "exact":
            _, path = thinned(snapshot.path)
            parts.append(along_trail(scene, scene.to_box(plane.project(path[:, 0]))))
        return np.concatenate(parts)

    def _landmarks_of(self, scene, snapshot):
        key = (scene, snapshot and snapshot.problem)
        if self._landmarks_for != key:
            self._landmarks, self._landmarks_for = landmarks(scene, scene.start_of(snapshot)), key
        return self._landmarks


def landmarks(scene: Scene, start):
    """What must be seen of a landscape, (N, 3): its minima, and the start (2,) on the plane if it lies on it."""
    minima = marked_minima(scene) + BALL_RADIUS * UP
    if scene.landscape.plane.kind != "exact":
        return minima
    start = scene.on_surface(scene.to_box(start)[np.newaxis]) + BALL_RADIUS * UP
    return np.concatenate([start[np.isfinite(start).all(axis=1)], minima])


def along_trail(scene: Scene, points):
    """Points (N, 3) on the surface at every TRAIL_STEP of a path of box points (M, 2); the newest ones inside."""
    lengths = np.linalg.norm(np.clip(np.diff(points, axis=0), -2.0, 2.0), axis=1)
    count = np.floor(np.r_[0.0, np.cumsum(lengths)] / TRAIL_STEP)
    places = points[1:][np.diff(count) > 0.0][-TRAIL_PLACES:]
    lifted = scene.on_surface(places) + BALL_RADIUS * UP
    return lifted[np.isfinite(lifted).all(axis=1)]


def held(points, before, reach):
    """Points (N, 3), each as it was in `before` while it is within reach of that."""
    if len(points) != len(before):
        return points
    is_near = np.linalg.norm(points - before, axis=1, keepdims=True) < reach
    return np.where(is_near, before, points)

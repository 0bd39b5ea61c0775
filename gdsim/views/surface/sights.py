"""Lines of sight to what must be seen, and the walls in front of it, which turn translucent there.

Around each line from a point to the eye the surface fades, in a cone with its tip at the point: what lies about and
behind the point stays whole, and since the cone turns with the eye, nothing flickers while the camera moves.
"""

from dataclasses import dataclass

import numpy as np

from gdsim.views.surface.scene import BALL_RADIUS, SIGHT_STEPS, Scene

# How wide a cone is at its tip, in the box, and by how much it widens on the way to the eye: less than a level ground
# before the point would reach.
TIP, WIDENING = 1.1 * BALL_RADIUS, 0.1
# Between these distances from its tip, in the box, a cone begins: the ground that a ball touches is no wall.
BEGINS, BEGUN = 1.5 * BALL_RADIUS, 3.5 * BALL_RADIUS
# Within this share of a cone's radius a wall has faded as much as it does; from there on it fades less and less.
CORE = 0.45
# What a faded wall loses of its opacity; where it has lost more than half of that, what is behind it counts as seen.
FADED, SEEN = 0.82, 0.5
# Lines of sight that all renderers take.
MOST_SIGHTS = 16
# Where the surface would fade by no more than this, it stays whole: nobody sees a difference.
UNSEEN = 0.02


@dataclass(frozen=True, eq=False)
class Sights:
    """The points (N, 3) in the box that something hides from the eye (3,)."""

    points: np.ndarray
    eye: np.ndarray

    def fading(self, places):
        """How much the surface has faded at places (..., 3): from 0 to 1."""
        result = np.zeros(np.shape(places)[:-1])
        for point in self.points:
            result = np.maximum(result, _cone(point, self.eye, places))
        return result

    def opacity(self, places):
        """What is left of the surface's opacity at places (..., 3)."""
        return 1.0 - FADED * self.fading(places)

    def hides(self, scene: Scene, points, steps: int = SIGHT_STEPS):
        """Whether the surface, as far as it has not faded, stands between the eye and points (N, 3); see Scene."""
        return scene.hidden(points, self.eye, steps, ignored=lambda places: self.fading(places) > SEEN)


NO_SIGHTS = Sights(np.empty((0, 3)), np.zeros(3))


class Watch:
    """Asks of points whether there are walls before them, of each only once while surface and eye stay."""

    def __init__(self):
        self._known = {}
        self._for = (None, None)

    def sights(self, scene: Scene, eye, wanted) -> Sights:
        """Those of the points (N, 3) that are wanted, the first MOST_SIGHTS, before which the surface fades."""
        if self._for[0] is not scene or not np.array_equal(self._for[1], eye):
            self._known, self._for = {}, (scene, eye)
        keys = [point.tobytes() for point in wanted]
        missing = {key: point for key, point in zip(keys, wanted, strict=True) if key not in self._known}
        if missing:
            # All at once: a trail brings a dozen in a frame.
            points = np.array(list(missing.values()))[:, np.newaxis]
            is_walled = _cone(points, eye, scene.coarse.vertices).max(axis=1) > UNSEEN
            self._known.update(zip(missing, is_walled.tolist(), strict=True))
        is_walled = [self._known[key] for key in keys]
        return Sights(np.reshape(wanted, (-1, 3))[is_walled][:MOST_SIGHTS], eye)


def _cone(point, eye, places):
    """How much the surface has faded at places (..., 3) in the cone from a point (..., 3) to the eye: from 0 to 1."""
    way = eye - point
    axis = way / np.linalg.norm(way, axis=-1, keepdims=True)
    offsets = places - point
    along = np.maximum(np.einsum("...i,...i", offsets, axis), 0.0)
    offsets -= along[..., np.newaxis] * axis
    aside = np.sqrt(np.einsum("...i,...i", offsets, offsets))
    radius = TIP + WIDENING * along
    return _smoothstep(BEGINS, BEGUN, along) * (1.0 - _smoothstep(CORE * radius, radius, aside))


def _smoothstep(low, high, value):
    share = np.clip((value - low) / (high - low), 0.0, 1.0)
    return share * share * (3.0 - 2.0 * share)

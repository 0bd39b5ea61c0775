"""Where the scene is looked at from, and the one projection that painting, labels and picking share.

All matrices act on columns; lengths are in the scene's box (see scene.py), pixels count from the top left.
"""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

# Fields of view, vertical, in degrees: narrow, so that heights at the back compare with those in front; from the
# top so narrow that the surface lies over its floor, as in a map.
FIELD_OF_VIEW, MAP_FIELD_OF_VIEW = 30.0, 3.0
# Limits of how much of the box the view's height shows at the centre.
SMALLEST_SHOWN, LARGEST_SHOWN = 0.6, 20.0
LOWEST, HIGHEST = -20.0, 90.0  # elevations that a drag can reach, in degrees
FARTHEST_CENTER = 3.0  # along each of the box's directions
NEAREST = 0.1  # what is nearer to the eye than this is not seen
BEYOND = 8.0  # before and behind the centre: the scene's box is well within it, however it is panned
# A view that is wider than this for its height shows all that much wider, up to so much: the scene alone would stand in
# an empty field. Its two axes have their own units anyway.
SCENE_ASPECT, WIDEST = 1.15, 1.3
MARGIN = 0.94  # the share of the view that `fit` fills, labels included
ORBIT_DEGREES_PER_PIXEL = 0.4
# Azimuth (from the x axis), elevation above the floor, and field of view, in degrees.
PRESETS = {
    "perspective": (-58.0, 37.0, FIELD_OF_VIEW),
    "top": (-90.0, 90.0, MAP_FIELD_OF_VIEW),
    "along x": (0.0, 12.0, FIELD_OF_VIEW),
    "along y": (-90.0, 12.0, FIELD_OF_VIEW),
}


@dataclass(frozen=True)
class Camera:
    """Azimuth, elevation and field of view in degrees, distance to the centre (3,)."""

    azimuth: float
    elevation: float
    distance: float
    center: tuple[float, float, float]
    field_of_view: float = FIELD_OF_VIEW

    @cached_property
    def basis(self):
        """The directions right, up and towards the eye, rows of a (3, 3) array."""
        azimuth, elevation = np.radians(self.azimuth), np.radians(self.elevation)
        backward = np.array(
            [np.cos(elevation) * np.cos(azimuth), np.cos(elevation) * np.sin(azimuth), np.sin(elevation)]
        )
        right = np.array([-np.sin(azimuth), np.cos(azimuth), 0.0])
        return np.array([right, np.cross(backward, right), backward])

    @property
    def _slope(self):
        """Half of what is seen at a distance of 1."""
        return np.tan(np.radians(self.field_of_view) / 2.0)

    @property
    def shown(self):
        """How much of the box the view's height shows at the centre."""
        return 2.0 * self._slope * self.distance

    @cached_property
    def eye(self):
        return np.array(self.center) + self.distance * self.basis[2]

    @cached_property
    def view(self):
        """From the box to the eye's axes, (4, 4)."""
        basis = self.basis
        result = np.eye(4)
        result[:3, :3] = basis
        result[:3, 3] = -basis @ self.eye
        return result

    def projection(self, size):
        """From the eye's axes to clip coordinates for a view of `size` (width, height), (4, 4)."""
        near, far = max(NEAREST, self.distance - BEYOND), self.distance + BEYOND
        scale = 1.0 / self._slope
        result = np.zeros((4, 4))
        result[0, 0] = scale * stretch(size) * size[1] / size[0]
        result[1, 1] = scale
        result[2, 2:] = (far + near) / (near - far), 2 * far * near / (near - far)
        result[3, 2] = -1.0
        return result

    def matrix(self, size):
        return self.projection(size) @ self.view

    def project(self, points, size):
        """Pixels (..., 2) and the distance from the eye (...) of points (..., 3); NaN pixels behind the eye."""
        matrix = self.matrix(size)
        clip = np.asarray(points) @ matrix[:, :3].T + matrix[:, 3]
        depth = clip[..., 3]
        with np.errstate(all="ignore"):
            device = np.where(depth[..., np.newaxis] > 0.0, clip[..., :2] / depth[..., np.newaxis], np.nan)
        return (device * (1.0, -1.0) + 1.0) / 2.0 * size, depth

    def ray(self, pixel, size):
        """The eye and the unit direction in which it sees a pixel, both (3,)."""
        device = (2.0 * np.asarray(pixel) / size - 1.0) * (1.0, -1.0)
        inverse = np.linalg.inv(self.matrix(size))
        near, far = (inverse @ (*device, depth, 1.0) for depth in (-1.0, 1.0))
        direction = far[:3] / far[3] - near[:3] / near[3]
        return self.eye, direction / np.linalg.norm(direction)

    def pixels_per_unit(self, distance, size):
        """How many pixels a height of 1 has at a distance from the eye."""
        return size[1] / (2.0 * self._slope * distance)

    def orbit(self, right, down):
        """Turned as a drag by so many pixels asks."""
        elevation = np.clip(self.elevation + ORBIT_DEGREES_PER_PIXEL * down, LOWEST, HIGHEST)
        return replace(self, azimuth=self.azimuth - ORBIT_DEGREES_PER_PIXEL * right, elevation=float(elevation))

    def zoom(self, factor):
        """Nearer by a factor above 1."""
        shown = np.clip(self.shown / factor, SMALLEST_SHOWN, LARGEST_SHOWN)
        return replace(self, distance=float(shown / (2.0 * self._slope)))

    def pan(self, right, down, size):
        """Moved so that the centre follows a drag by so many pixels."""
        basis = self.basis
        shift = (down * basis[1] - right / stretch(size) * basis[0]) / self.pixels_per_unit(self.distance, size)
        return replace(
            self, center=tuple(np.clip(np.array(self.center) + shift, -FARTHEST_CENTER, FARTHEST_CENTER).tolist())
        )

    def fit(self, points, size):
        """The same direction, near enough that points (N, 3) just fill the view."""
        points = np.asarray(points)
        basis = self.basis
        slopes = self._slope * MARGIN * np.array([size[0] / size[1] / stretch(size), 1.0])
        center = points.mean(axis=0)
        # Two rounds are enough for the middle of the picture to settle in the middle of the view.
        for _ in range(3):
            seen = (points - center) @ basis.T
            distance = (seen[:, 2:] + np.abs(seen[:, :2]) / slopes).max()
            flat = seen[:, :2] / (distance - seen[:, 2:])
            center = center + distance * (flat.max(axis=0) + flat.min(axis=0)) / 2 @ basis[:2]
        seen = (points - center) @ basis.T
        distance = (seen[:, 2:] + np.abs(seen[:, :2]) / slopes).max()
        return replace(self, distance=float(distance), center=tuple(center.tolist()))


def stretch(size) -> float:
    """How much wider than high a view of `size` (width, height) shows what is as wide as high."""
    return float(np.clip(size[0] / size[1] / SCENE_ASPECT, 1.0, WIDEST))


def preset(name: str) -> Camera:
    """A camera that looks from one of PRESETS."""
    azimuth, elevation, field_of_view = PRESETS[name]
    return Camera(azimuth, elevation, 6.0, (0.0, 0.0, 0.5), field_of_view)

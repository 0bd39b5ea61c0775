"""From where a surface is looked at: chosen so that most is seen, until the user has set it."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Signal

from gdsim.views.surface.camera import Camera, preset
from gdsim.views.surface.scene import SURFACE_HEIGHT, SURFACE_LOW

# What a camera that fits brings into view: the floor with its labels, and the surface's highest corners.
FIT_POINTS = np.array(
    [(x * 1.08, y * 1.08, -0.1) for x in (-1, 1) for y in (-1, 1)]
    + [(x, y, SURFACE_LOW + SURFACE_HEIGHT) for x in (-1, 1) for y in (-1, 1)]
)


class Viewpoint(QObject):
    """Owns the camera of a view of `size()` pixels; `most_seen()` is the direction that shows most, None of nothing.

    `is_own`: the user has set the camera, so that it is never chosen for him. `is_fitted`: it keeps the distance that
    fits, however it is turned and whatever the view's size. changed(): looks otherwise. turned(camera): mouse or keys
    have turned it.
    """

    changed = Signal()
    turned = Signal(object)

    def __init__(self, size: Callable[[], tuple[int, int]], most_seen: Callable[[], Camera | None], parent):
        super().__init__(parent)
        self._size, self._most_seen = size, most_seen
        self.camera = preset("perspective")
        self.is_own, self.is_fitted = False, True
        # Whether the camera is to be chosen with the next landscape.
        self._is_due = True

    def look_anew(self):
        """The next landscape is of something else: it is looked at from where most can be seen, or as the user did."""
        self._is_due = True

    def forget(self):
        """Whatever the user did, the next landscape is looked at from where most can be seen."""
        self.is_own, self.is_fitted = False, True
        self.look_anew()

    def take_landscape(self, is_preview: bool):
        """Another landscape is shown; at what follows a preview a look is chosen again, on the finer grid."""
        if self._is_due and not self.is_own:
            self._look_first()
        self._is_due = self._is_due and is_preview

    def look_from(self, name: str):
        """Looks from one of the camera's presets: "perspective", "top", "along x", "along y"."""
        self.look_with(preset(name), is_fitted=True)

    def look_with(self, camera: Camera, is_fitted: bool):
        """Looks with a camera of the user's as it is, or from its direction at the distance that fits."""
        self.is_own, self.is_fitted = True, is_fitted
        self._look(camera)

    def turn_with(self, camera: Camera):
        """Looks from the direction of another surface's camera, at the distance that fits."""
        self.look_with(camera, is_fitted=True)

    def fit(self):
        """Brings the whole scene into view, from where most can be seen."""
        self.is_own, self.is_fitted = False, True
        self._look_first()

    def fit_size(self):
        """The view has another size."""
        self._look(self.camera)

    # Mouse and keys; distances in pixels.

    def orbit(self, right: float, down: float):
        self._turn(self.camera.orbit(right, down))

    def pan(self, right: float, down: float):
        self._move(self.camera.pan(right, down, self._size()))

    def zoom(self, factor: float):
        self._move(self.camera.zoom(factor))

    def _turn(self, camera):
        self.is_own = True
        self._look(camera)
        self.turned.emit(self.camera)

    def _move(self, camera):
        """Leaves the distance that fits."""
        self.is_fitted = False
        self._turn(camera)

    def _look_first(self):
        camera = self._most_seen()
        if camera is not None:
            self._look(camera)

    def _look(self, camera):
        self.camera = camera.fit(FIT_POINTS, self._size()) if self.is_fitted else camera
        self.changed.emit()

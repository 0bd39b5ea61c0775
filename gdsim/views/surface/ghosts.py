"""The trails of earlier runs that others were branched from."""

from typing import NamedTuple
from weakref import WeakKeyDictionary

import numpy as np

from gdsim.simulation.snapshot import Ghost
from gdsim.views.surface.lines import Lines, joined
from gdsim.views.surface.scene import Scene
from gdsim.views.surface.trails import Pen, TrueLosses, trails
from gdsim.views.toolkit.theme import Theme

GHOST_PEN = Pen(strength=0.55, width=0.6)  # faint, but to be seen on every colour of the surface


class Letter(NamedTuple):
    """A ghost's name, and the point (3,) where one of its racers ended, or was last in the window."""

    name: str
    racer: int
    point: np.ndarray


class Ghosts(NamedTuple):
    """What is drawn of all earlier runs."""

    lines: Lines
    letters: list[Letter]


NO_GHOSTS = Ghosts(joined([]), [])


class GhostTrails:
    """Draws each set of ghosts once for a scene: they do not change any more."""

    def __init__(self):
        self._losses: WeakKeyDictionary[Ghost, TrueLosses] = WeakKeyDictionary()
        self._drawn_for = ()
        self._drawn = NO_GHOSTS

    def of(self, scene: Scene, ghosts: tuple[Ghost, ...], theme: Theme) -> Ghosts:
        """Those of the ghosts that have as many parameters as the scene's plane."""
        wanted = (scene, theme, *ghosts)
        if len(wanted) != len(self._drawn_for) or any(a is not b for a, b in zip(wanted, self._drawn_for, strict=True)):
            self._drawn_for = wanted
            self._drawn = self._draw(scene, ghosts, theme)
        return self._drawn

    def _draw(self, scene, ghosts, theme):
        parts, letters = [], []
        for ghost in ghosts:
            if ghost.path.values.shape[-1] == len(scene.landscape.plane.origin):
                losses = self._losses.setdefault(ghost, TrueLosses())
                for kind in trails(scene, ghost.problem, ghost.path, theme, losses, GHOST_PEN):
                    parts += kind
                letters += _letters(scene, ghost)
        return Ghosts(joined(parts), letters)


def _letters(scene, ghost):
    plane, letters = scene.landscape.plane, []
    coordinates = plane.project(ghost.path.values)
    inside = scene.landscape.contains(coordinates)
    for racer in range(inside.shape[1]):
        rows = np.flatnonzero(inside[:, racer])
        if rows.size:
            last = rows[-1]
            point = scene.on_surface(scene.to_box(coordinates[last, racer]))
            if plane.kind != "exact" or not np.isfinite(point[2]):
                with np.errstate(all="ignore"):
                    point[2] = scene.z(ghost.problem.objective.loss(ghost.path.values[last, racer]))
            letters.append(Letter(ghost.name, racer, point))
    return letters

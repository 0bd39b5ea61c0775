"""Balls that have left the window: where they went, in words."""

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication

from gdsim.simulation.snapshot import Snapshot
from gdsim.views.surface.scene import SURFACE_HEIGHT, SURFACE_LOW, Scene
from gdsim.views.surface.tracks import Tracks
from gdsim.views.toolkit.words import racer_names, short

# Sentences about single balls, before the rest is only named.
MOST_TOLD = 2
# How far beyond the border an arrow shows the way out, in the box.
WAY_OUT = 0.12


class Departure(NamedTuple):
    """A sentence, the racer it is about, and two points (2, 3) along its way out, or None where several are meant.

    The racers of `markers` are named by their markers in front of the sentence; without one there is but an arrow.
    """

    sentence: str
    racer: int
    way_out: np.ndarray | None
    markers: tuple[int, ...] = ()


def departures(scene: Scene, tracks: Tracks, snapshot: Snapshot, is_brief: bool) -> list[Departure]:
    """Those of the balls that are outside now; in brief, one sentence for all of them, without numbers."""
    left = [ball for ball in tracks.balls if not ball.inside]
    if is_brief:
        return _brief(scene, left)
    found = [_departure(scene, ball, snapshot) for ball in left[:MOST_TOLD]]
    if len(left) > MOST_TOLD:
        racers = ", ".join(str(_title(snapshot, ball)) for ball in left[MOST_TOLD:])
        sentence = QCoreApplication.translate("surface", "So have {racers}.").format(racers=racers)
        found.append(Departure(sentence, left[-1].racer, None))
    return found


def shorter_departures(tracks: Tracks, snapshot: Snapshot) -> list[str]:
    """The same in one sentence without where they are, and in one that only counts them where there are several."""
    racers = [str(_title(snapshot, ball)) for ball in tracks.balls if not ball.inside]
    named = QCoreApplication.translate("surface", "Out of view: {racers}.").format(racers=", ".join(racers))
    counted = QCoreApplication.translate("surface", "{count} balls are out of view.").format(count=len(racers))
    return [named, counted] if len(racers) > 1 else [named]


def _brief(scene, left):
    sentence = QCoreApplication.translate("surface", "left the view")
    racers = tuple(ball.racer for ball in left)
    return [
        Departure("" if index else sentence, ball.racer, _way_out(scene, ball.contact[:2]), () if index else racers)
        for index, ball in enumerate(left)
    ]


def _departure(scene, ball, snapshot):
    names = zip(scene.landscape.plane.short_labels, ball.coordinates, strict=True)
    place = ", ".join(f"{name} = {short(value)}" for name, value in names if name)
    sentence = QCoreApplication.translate("surface", "{racer} has left the view: {place}, loss {loss}.")
    sentence = sentence.format(racer=_title(snapshot, ball), place=place, loss=short(ball.loss))
    return Departure(sentence, ball.racer, _way_out(scene, ball.contact[:2]))


def _title(snapshot, ball):
    return racer_names(snapshot.problem.racers, snapshot.learning_rates)[ball.racer]


def _way_out(scene, point):
    border = point / np.abs(point).max()
    z = SURFACE_LOW + SURFACE_HEIGHT * float(np.nan_to_num(scene.height(0.999 * border)))
    beyond = border + WAY_OUT * point / np.linalg.norm(point)
    return np.array([[*border, z], [*beyond, z]])

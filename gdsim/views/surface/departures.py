"""Balls that have left the window: where they went, in words, and what can be done about it."""

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gdsim.simulation.snapshot import Snapshot
from gdsim.views.surface.scene import SURFACE_HEIGHT, SURFACE_LOW, Scene
from gdsim.views.surface.tracks import Tracks
from gdsim.views.words import racer_names, short

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


class DepartureBar(QWidget):
    """Two buttons that show themselves while a ball is outside, and the sentences that go with them.

    A brief one has one sentence for all balls, without numbers.
    """

    is_brief = False

    follow_asked = Signal()
    widen_asked = Signal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.departures: list[Departure] = []
        follow, widen = QPushButton(self.tr("Follow")), QPushButton(self.tr("Widen"))
        follow.setToolTip(self.tr("Moves the window to where the balls are now"))
        widen.setToolTip(self.tr("Grows the window until every ball is in it"))
        follow.setAccessibleName(self.tr("Follow the balls"))
        widen.setAccessibleName(self.tr("Widen the view to all balls"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button, signal in ((follow, self.follow_asked), (widen, self.widen_asked)):
            button.setCursor(Qt.CursorShape.ArrowCursor)
            button.clicked.connect(signal)
            row.addWidget(button)
        self.hide()

    def show_tracks(self, scene: Scene, tracks: Tracks, snapshot: Snapshot):
        """Tells of the balls that are outside now."""
        left = [ball for ball in tracks.balls if not ball.inside]
        if self.is_brief:
            self.departures = self._brief(scene, left)
            return
        self.departures = [self._departure(scene, ball, snapshot) for ball in left[:MOST_TOLD]]
        if len(left) > MOST_TOLD:
            racers = ", ".join(str(_title(snapshot, ball)) for ball in left[MOST_TOLD:])
            self.departures.append(Departure(self.tr("So have {racers}.").format(racers=racers), left[-1].racer, None))
        if bool(left) == self.isHidden():
            self.setVisible(bool(left))

    def _brief(self, scene, left):
        sentence, racers = self.tr("left the view"), tuple(ball.racer for ball in left)
        return [
            Departure("" if index else sentence, ball.racer, _way_out(scene, ball.contact[:2]), () if index else racers)
            for index, ball in enumerate(left)
        ]

    def _departure(self, scene, ball, snapshot):
        names = zip(scene.landscape.plane.short_labels, ball.coordinates, strict=True)
        place = ", ".join(f"{name} = {short(value)}" for name, value in names if name)
        sentence = self.tr("{racer} has left the view: {place}, loss {loss}")
        sentence = sentence.format(racer=_title(snapshot, ball), place=place, loss=short(ball.loss))
        return Departure(sentence, ball.racer, _way_out(scene, ball.contact[:2]))


def _title(snapshot, ball):
    return racer_names(snapshot.problem.racers, snapshot.learning_rates)[ball.racer]


def _way_out(scene, point):
    border = point / np.abs(point).max()
    z = SURFACE_LOW + SURFACE_HEIGHT * float(np.nan_to_num(scene.height(0.999 * border)))
    beyond = border + WAY_OUT * point / np.linalg.norm(point)
    return np.array([[*border, z], [*beyond, z]])

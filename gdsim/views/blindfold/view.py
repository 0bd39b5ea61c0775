"""Blindfolded on the mountain: a landscape hidden in fog, on which the student goes step by step, feeling the slope."""

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from gdsim.experiment.problem import Problem
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.blindfold.fog_map import FogMap
from gdsim.views.blindfold.walk import ALMOST_FLAT, STEEP, Step, Walk
from gdsim.views.running.view import View
from gdsim.views.toolkit import words
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.widgets import heading

# Lengths of a step, in shares of the window, and the one it begins with.
LENGTHS = (0.02, 0.05, 0.1, 0.2, 0.4)
USUAL_LENGTH = 2
# Pixels of the slider; digits of heights and slopes.
SLIDER_WIDTH, DIGITS = 110, 3


class BlindfoldView(View, QWidget):
    """stepped(parameters): the new place (2,). lifted(path): the student wants to see the ground walked on, (N, 2)."""

    stepped = Signal(object)
    lifted = Signal(object)

    def __init__(self):
        super().__init__()
        self._walk: Walk | None = None
        self._message = ""
        self.map = FogMap()
        self.map.walked.connect(self._take)
        hint = ElidedLabel(objectName="muted")
        hint.setText(self.tr("A click is a step in that direction, an arrow key one along an axis."))
        self._build_controls()
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(heading(self.tr("Blindfolded on the mountain")))
        head.addWidget(hint, 1)
        foot.addWidget(self.length)
        foot.addWidget(self._length_words)
        foot.addStretch(1)
        foot.addWidget(self.lift_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 7, 10, 7)
        layout.setSpacing(5)
        layout.addLayout(head)
        layout.addWidget(self.map, 1)
        layout.addLayout(foot)
        self._show_length()

    def _build_controls(self):
        self.length = QSlider(Qt.Orientation.Horizontal, minimum=0, maximum=len(LENGTHS) - 1, pageStep=1)
        self.length.setValue(USUAL_LENGTH)
        self.length.setMaximumWidth(SLIDER_WIDTH)
        self.length.setAccessibleName(self.tr("Length of a step"))
        self.length.setToolTip(self.tr("How far a step leads, as a share of the map: the dotted circle."))
        self.length.valueChanged.connect(self._show_length)
        self._length_words = ElidedLabel()
        self._length_words.setBuddy(self.length)
        self.lift_button = QPushButton(self.tr("Lift the fog"), enabled=False)
        self.lift_button.setToolTip(self.tr("Shows the landscape, and your way on it."))
        self.lift_button.clicked.connect(lambda: self.lifted.emit(self.path))

    # ---- what the window calls

    def begin(self, snapshot: Snapshot):
        """Starts a new walk at the start of the snapshot's problem.

        Raises ValueError where that has more or fewer than two parameters.
        """
        self._walk = Walk(snapshot.problem)
        self._message = ""
        self.lift_button.setEnabled(True)
        self._show_walk()

    def is_on(self, problem: Problem) -> bool:
        """Whether this is the landscape that is walked on, wherever it is started from."""
        return problem.experiment.problem == self._walk.problem.experiment.problem

    def go_to(self, parameters):
        """The walk ends at (2,), which may be a place that it came by; nothing where it does already."""
        if (self.path[-1] != parameters).any():
            self._walk.go_to(parameters)
            self._message = ""
            self._show_walk()

    def call(self):
        """Says what has to come before anything descends by itself."""
        self._message = self.tr("Play waits until the fog is lifted.")
        self._show_walk()
        self.map.setFocus()

    @property
    def path(self) -> np.ndarray:
        """The parameters of all places, (N, 2), from the start to where the student stands; none before a walk."""
        return np.empty((0, 2)) if self._walk is None else self._walk.path

    @property
    def reading(self) -> tuple[str, ...]:
        """What the student knows of the ground: height and slope, what the last step brought, how many there were."""
        walk = self._walk
        steps = len(walk.path) - 1
        return (
            self.tr("height here: {height}").format(height=words.number(walk.height, DIGITS)),
            self._slope_words(),
            *([] if walk.height_before is None else [self._change_words()]),
            self.tr("1 step") if steps == 1 else self.tr("{count} steps").format(count=words.count(steps)),
        )

    @property
    def message(self) -> str:
        """Why the last step was not taken, or nothing."""
        return self._message

    def set_theme(self, theme: Theme):
        self.map.set_theme(theme)

    # ---- the walk

    def _take(self, direction):
        step = self._walk.take(direction, LENGTHS[self.length.value()])
        self._message = {
            Step.TAKEN: "",
            Step.OUTSIDE: self.tr("That step would leave the map. It is not taken."),
            Step.NO_GROUND: self.tr("There is no ground. The step is not taken."),
        }[step]
        self._show_walk()
        if step is Step.TAKEN:
            self.stepped.emit(self._walk.path[-1])

    def _show_length(self):
        length = words.share(LENGTHS[self.length.value()])
        self._length_words.shorter = length
        self._length_words.setText(self.tr("length of a step: {length} of the map").format(length=length))
        self._show_walk()

    def _show_walk(self):
        if self._walk is not None:
            self.map.show_walk(self._walk, LENGTHS[self.length.value()], self.reading, self._message)

    # ---- words

    def _slope_words(self):
        slope, steepness = float(np.linalg.norm(self._walk.slope)), self._walk.steepness
        if slope == 0.0:
            return self.tr("slope here: flat")
        text = self.tr("slope here: almost flat, {slope}")
        if steepness >= STEEP:
            text = self.tr("slope here: steep, {slope}")
        elif steepness >= ALMOST_FLAT:
            text = self.tr("slope here: gentle, {slope}")
        return text.format(slope=words.number(slope, DIGITS))

    def _change_words(self):
        change = self._walk.height - self._walk.height_before
        if change == 0.0:
            return self.tr("as high as before")
        text = self.tr("{change} lower than before") if change < 0.0 else self.tr("{change} higher than before")
        return text.format(change=words.number(abs(change), DIGITS))

"""The fog of a blindfolded page: it stands in the middle, over the landscape that is walked on, until it is lifted."""

import numpy as np
from PySide6.QtCore import QObject, Signal

from gdsim.experiment.problem import Problem
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.toolkit.theme import Theme


class WalkInFog(QObject):
    """Its `view` is loaded with the first one. lifted(path): by the student, after a walk (N, 2). lost(): the landscape
    is another one, in which nobody walks.
    """

    lifted = Signal(object)
    lost = Signal()

    def __init__(self, window):
        super().__init__(window)
        self._window = window
        self.view = None

    @property
    def is_there(self) -> bool:
        return self.view is not None and not self.view.isHidden()

    def begin(self, snapshot: Snapshot):
        """A new walk, where the run starts."""
        if self.view is None:
            self._build()
        self.view.begin(snapshot)
        self._window.show_in_middle(self.view)

    def follow(self, problem: Problem):
        """To where the run starts by now: an undone step leads back."""
        if not self.is_there:
            return
        if self.view.is_on(problem):
            self.view.go_to(np.reshape(problem.start, 2))
        else:
            self.end()
            self.lost.emit()

    def call(self):
        """Says what Play waits for."""
        self.view.call()

    def end(self):
        """The landscape is seen again."""
        if self.is_there:
            self._window.show_in_middle(None)

    def set_theme(self, theme: Theme):
        if self.view is not None:
            self.view.set_theme(theme)

    def _build(self):
        from gdsim.views.blindfold.view import BlindfoldView

        self.view = BlindfoldView()
        self.view.set_theme(self._window.theme)
        self.view.stepped.connect(self._window.filing.set_start)
        self.view.lifted.connect(self._lift)

    def _lift(self, path):
        self.end()
        self.lifted.emit(path)

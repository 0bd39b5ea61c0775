"""What can be concluded from the run so far, worked out beside the window: verdicts and critical learning rates."""

from PySide6.QtCore import QObject, Signal

from gdsim.simulation.judgement import judgement
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.toolkit.background import Background

# Milliseconds between two judgements: a sentence that changes more often can't be read.
PAUSE = 300


class Judge(QObject):
    """Emits `judged` for the newest snapshot shown, a few times a second at most. Its methods return at once."""

    judged = Signal(object)
    failed = Signal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._background = Background("judge", self, PAUSE)
        self._background.done.connect(self.judged)
        self._background.failed.connect(self.failed)

    def show_snapshot(self, snapshot: Snapshot):
        """Judges this one, or whichever is the newest when there is time."""
        self._background.start_next(lambda _: judgement(snapshot))

    def close(self):
        """Ends the thread; nothing more is emitted."""
        self._background.close()

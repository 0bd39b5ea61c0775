"""The last mini-batch's own loss under the ball, computed beside the window."""

from PySide6.QtCore import QObject, Signal

from gdsim.core.landscape import Landscape
from gdsim.experiment.slices import batch_landscape
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.toolkit.background import Background

# Milliseconds between two of them: it is seen through and changes with every step, so that more often would only
# flicker.
PAUSE = 250


class BatchLandscapes(QObject):
    """Emits `changed` with a Landscape of the last mini-batch's own loss, a few times a second; the newest wins.

    Its methods are called on the window's thread and return at once.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._asked_for = None
        self._background = Background("batch-landscape", self, PAUSE)
        self._background.done.connect(self.changed)
        self._background.failed.connect(self.failed)

    def ask(self, snapshot: Snapshot, whole: Landscape):
        """Wants the loss of the snapshot's batch on the plane and in the window of the whole loss's landscape."""
        problem, batch = snapshot.problem, snapshot.batch
        wanted = (problem, snapshot.step, whole)
        if batch is None or self._asked_for == wanted:
            return
        self._asked_for = wanted
        self._background.start_next(lambda job: batch_landscape(problem, batch, whole, job.called_off.is_set))

    def close(self):
        """Ends the thread."""
        self._background.close()

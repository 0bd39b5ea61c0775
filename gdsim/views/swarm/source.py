"""The swarm beside the run in view, computed beside the window."""

import time
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from gdsim.core.landscape import Landscape
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.swarm import Swarm, SwarmChoice, SwarmRun, is_same_run
from gdsim.views.toolkit.background import Background

# Steps that are computed ahead of the run: whoever goes on by single steps or at a usual pace waits for none.
AHEAD = 128
# Seconds of work beside each frame while the run plays: Python runs one thread at a time, and the swarm of a run that
# goes as fast as it can may come later. At rest there is work until it has come, with a look at it every so often.
PLAYING_SECONDS, RESTING_SECONDS = 0.002, 0.03
# Seconds that a swarm has to begin in before the window goes on with the last one.
PATIENCE = 0.03


class SwarmSource(QObject):
    """Emits `changed` with the Swarm at the run's step, or until that is computed the last one that there is; or None.

    Its methods are called on the window's thread and return at once.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._background = Background("swarm", self)
        self._background.done.connect(self._take)
        self._background.failed.connect(self.failed)
        # Qt paints before it looks at timers that are due at once: nothing is computed while a frame is drawn.
        self._after_painting = QTimer(self, interval=0, singleShot=True)
        self._after_painting.timeout.connect(self._work)
        self._run: SwarmRun | None = None
        # What the run was begun for, with the changes that it follows, and the step that is wanted.
        self._choice, self._window, self._replay = SwarmChoice(), np.zeros((2, 2)), None
        self._step, self._is_playing = 0, False
        # The last one that was told, and what it is of.
        self.newest: Swarm | None = None
        self._shown_for = None

    def ask(self, snapshot: Snapshot, choice: SwarmChoice, landscape: Landscape | None):
        """Wants the swarm at the snapshot's step, in the window of the landscape; none without one of this problem."""
        self._step, self._is_playing = snapshot.step, snapshot.playing
        # Balls of a slice would be elsewhere than they seem.
        if choice.starts == "off" or landscape is None or not snapshot.problem.has_two_parameters:
            self._leave()
            return
        window = landscape.window
        if self._replay is None or not is_same_run(self._replay, snapshot.replay):
            self._leave()
        if self._replay is None or choice != self._choice or not np.array_equal(window, self._window):
            self._choice, self._window, self._replay, self._run = choice, window, snapshot.replay, None
            begin = partial(SwarmRun, snapshot.replay, choice, window)
            self._background.start(lambda job: begin(), PATIENCE)
        elif snapshot.replay is not self._replay:
            self._replay = snapshot.replay
            if self._run is not None:
                self._background.cancel()
                self._run.follow(self._replay)
        self._show_newest()
        self._after_painting.start()

    def close(self):
        """Ends the thread."""
        self._after_painting.stop()
        self._background.close()

    def _leave(self):
        self._background.cancel()
        self._run = self._replay = None
        self._show(None)

    def _take(self, result):
        if isinstance(result, SwarmRun):
            self._run = result
            self._run.follow(self._replay)
        else:
            for piece in result:
                self._run.take(piece)
        # While the run plays, its next frame shows how far the swarm has come, and asks for more.
        self._show_newest(only_when_there=self._is_playing)
        if not self._is_playing:
            self._work()

    def _show_newest(self, only_when_there=False):
        swarm = self._run and self._run.nearest(self._step)
        if swarm is not None and (swarm.step == self._step or not only_when_there):
            self._show(swarm)

    def _work(self):
        """Has computed what is missing, some of it."""
        if self._run is None or self._background.is_busy:
            return
        work = self._run.work(self._step, AHEAD)
        if work is not None:
            seconds = PLAYING_SECONDS if self._is_playing else RESTING_SECONDS
            self._background.start(partial(_done_in, seconds, work))

    def _show(self, swarm):
        key = swarm and (self._run, self._replay, swarm.step, swarm.is_over)
        if key != self._shown_for:
            self.newest, self._shown_for = swarm, key
            self.changed.emit(swarm)


def _done_in(seconds, work, job):
    """As many pieces of the work as there is time for, one at least."""
    pieces, end = [], time.perf_counter() + seconds
    for piece in work:
        pieces.append(piece)
        if job.called_off.is_set() or time.perf_counter() > end:
            break
    return pieces

"""An experiment becomes a problem beside the window: it goes on meanwhile, and the newest wish counts."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from gdsim.experiment.problem import Problem, prepare
from gdsim.experiment.schema import Experiment
from gdsim.experiment.slices import find_way
from gdsim.views.toolkit.background import Background

# Seconds that the window waits for an experiment: what is ready by then is shown at once, as if it took no time …
PATIENCE = 0.08
# … and for so many in one go, as long as each is ready in time: a key that is held asks for dozens.
MOST_AT_ONCE = 3


@dataclass(frozen=True, eq=False)
class Request:
    """An experiment that is being prepared, and whom to tell; `called_off` only of what would be opened."""

    experiment: Experiment
    folder: Path | None
    ready: Callable[[Problem], None]
    refused: Callable[[str], None]
    called_off: Callable[[], None] | None


class Preparation(QObject):
    """Prepares one experiment at a time. progressed(part): it takes its time; None: it is over."""

    progressed = Signal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._request: Request | None = None
        self._refused: Request | None = None
        self._ready: tuple | None = None
        # How many experiments were asked for in one go, whether one of them was not ready in time, and what says that
        # the event loop has had its turn.
        self._asked, self._is_late = 0, False
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._end_turn)
        # What is soon ready is not worth a word.
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(lambda: self.progressed.emit(0.0))
        self._background = Background("preparation", self)
        self._background.progressed.connect(self._tell_part)
        self._background.done.connect(self._take)
        self._background.refused.connect(self._refuse)
        self._background.failed.connect(self._fail)

    def prepare(
        self,
        experiment: Experiment,
        folder: Path | None,
        ready: Callable[[Problem], None],
        refused: Callable[[str], None],
        called_off: Callable[[], None] | None = None,
    ) -> bool:
        """Makes an experiment's problem and calls ready(problem) or refused(sentence).

        That is before this returns where PATIENCE suffices, for the first MOST_AT_ONCE requests in one go; False says
        that it was refused by then. The newest request wins. `called_off` marks what is to take the document's place
        once it is ready, and is called when it is replaced or stopped. Whoever is told that it is ready may start that
        very experiment without another wait.
        """
        replaced = self._request
        request = self._request = Request(experiment, folder, ready, refused, called_off)
        if replaced and replaced.called_off:
            replaced.called_off()
        if self._ready and self._ready[:2] == (experiment, folder):
            self._take(self._ready[2])
        else:
            self._asked += 1
            self._turn.start()
            is_in_haste = self._asked > MOST_AT_ONCE and not self._is_late
            waits = not (is_in_haste or self._is_late)
            self._background.start(partial(_prepare_to_look, experiment, folder), PATIENCE if waits else 0.0)
            if self._request is request:
                self._is_late |= waits
                self._announce(is_in_haste)
        return self._refused is not request

    @property
    def experiment(self) -> Experiment | None:
        """What is being prepared."""
        return self._request and self._request.experiment

    @property
    def is_opening(self) -> bool:
        """Whether what is being prepared is not what is set, but is to take its place."""
        return self._request is not None and self._request.called_off is not None

    def stop(self):
        """What is being prepared is not wanted any more."""
        if self._request:
            self._background.cancel()
            request = self._end_request()
            if request.called_off:
                request.called_off()

    def close(self):
        """Ends the thread; nothing is told any more."""
        self._turn.stop()
        self._silence.stop()
        self._background.close()

    def _end_turn(self):
        self._asked, self._is_late = 0, False

    def _announce(self, is_soon_ready):
        """Says that something is being prepared: now, or if it still is when the window would have waited for it."""
        if is_soon_ready:
            self._silence.start(round(1000 * PATIENCE))
        else:
            self.progressed.emit(0.0)

    def _tell_part(self, part):
        if not self._silence.isActive():
            self.progressed.emit(part)

    def _take(self, problem):
        request = self._end_request()
        self._ready = request.experiment, request.folder, problem
        request.ready(problem)
        self._ready = None

    def _refuse(self, sentence):
        request = self._refused = self._end_request()
        request.refused(sentence)

    def _fail(self, error):
        self._end_request()
        sys.excepthook(type(error), error, error.__traceback__)

    def _end_request(self):
        request, self._request = self._request, None
        self._silence.stop()
        self.progressed.emit(None)
        return request


def _prepare_to_look(experiment, folder, job):
    """The problem, and the way that a first look at it shows: with many parameters that takes a while, too."""
    problem = prepare(experiment, folder, job.progress)
    find_way(problem)
    return problem

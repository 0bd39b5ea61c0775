"""What is being run: the experiment, its runner and its frames. It knows no widget; the window shows what it says."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from gdsim.experiment.files import ExperimentError
from gdsim.experiment.problem import Problem, prepare
from gdsim.experiment.schema import Experiment
from gdsim.simulation.runner import Event, Runner
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.background import Background
from gdsim.views.frame_clock import FrameClock
from gdsim.views.slow_motion import SlowMotion

# Seconds that the window waits for an experiment: what is ready by then is shown at once, as if it took no time.
PATIENCE = 0.08


@dataclass(eq=False)
class Request:
    """An experiment that is being prepared, and whom to tell."""

    experiment: Experiment
    folder: Path | None
    ready: Callable[[Problem], None]
    refused: Callable[[str], None]
    was_refused: bool = False


class Session(QObject):
    """Takes what the user asks for and turns it into runs.

    started(snapshot, keep_view): a new run stands at its first step. frame(snapshot): something has changed.
    refused(sentence): the experiment can't be run, the last one goes on. offered(step): a changed setting could
    count from this past step on; None when there is nothing to decide. preparing(part): an experiment takes its time,
    of which this part is done; None when there is none any more.
    """

    started = Signal(object, bool)
    frame = Signal(object)
    refused = Signal(str)
    offered = Signal(object)
    preparing = Signal(object)
    _announced = Signal(object, object)

    def __init__(self, experiment: Experiment, folder: Path | None, parent=None):
        """Raises ExperimentError when the first experiment can't be run."""
        super().__init__(parent)
        self.experiment = self._running = experiment
        self._folder = folder
        self._runner = Runner(prepare(experiment, folder), lambda event, error: self._announced.emit(event, error))
        self.clock = FrameClock(lambda: self._runner.snapshot, self)
        self.clock.frame.connect(self._show)
        self.clock.drawn.connect(self._runner.frame_drawn)
        self.slow_motion = SlowMotion(self)
        self.slow_motion.step_asked.connect(self._runner.step)
        self._is_slow = False
        self._announced.connect(self._on_event)
        self._request: Request | None = None
        self._ready: tuple | None = None
        self._preparation = Background("preparation", self)
        self._preparation.progressed.connect(self.preparing.emit)
        self._preparation.done.connect(self._take)
        self._preparation.refused.connect(self._refuse)
        self._preparation.failed.connect(self._fail)

    @property
    def snapshot(self) -> Snapshot:
        """The newest picture of the run."""
        return self._runner.snapshot

    def play(self):
        if not self._is_slow:
            self._runner.play()
        elif self.slow_motion.running:
            self.slow_motion.stop()
        else:
            self.slow_motion.start()

    def pause(self):
        self.slow_motion.stop()
        self._runner.pause()

    def step(self, count: int = 1):
        """So many updates more, then pause."""
        self.slow_motion.stop()
        if not self.snapshot.over:
            self._runner.step(count)

    def seek(self, step: int):
        """Back or forth to a step that was taken."""
        self.slow_motion.stop()
        self._runner.seek(step)

    def set_pace(self, steps_per_second: float):
        self._runner.set_pace(steps_per_second)

    def set_slow_motion(self, on: bool):
        """Whether playing shows each update phase by phase."""
        self.pause()
        self._is_slow = on

    def reset(self):
        """Back to the start of the run, with the learning rates as they are set now."""
        self.start(self.experiment, keep_view=True)

    def start(self, experiment: Experiment, keep_view: bool, folder: Path | None = None):
        """A new run, playing if the last one did; `folder` is where its relative paths begin from now on."""
        self.experiment = experiment
        self._folder = folder or self._folder
        self.prepare(
            experiment, self._folder, lambda problem: self._begin(experiment, problem, keep_view), self.refused.emit
        )

    def prepare(
        self,
        experiment: Experiment,
        folder: Path | None,
        ready: Callable[[Problem], None],
        refused: Callable[[str], None],
    ) -> bool:
        """Makes an experiment's problem beside the window and calls ready(problem) or refused(sentence).

        That is before this returns where PATIENCE suffices; False says that it was refused by then. The newest request
        wins: what it replaces is told nothing. Whoever is told may start that very experiment without another wait.
        """
        request = self._request = Request(experiment, folder, ready, refused)
        if self._ready and self._ready[:2] == (experiment, folder):
            self._take(self._ready[2])
        else:
            self._preparation.start(lambda progress: prepare(experiment, folder, progress), PATIENCE)
            if self._request is request:
                self.preparing.emit(0.0)
        return not request.was_refused

    def stop_preparing(self):
        """The run in view stays, with its experiment."""
        if self._request:
            self._preparation.cancel()
            self._end_request()
            self.experiment = self._running
            self.started.emit(self.snapshot, True)

    def change(self, experiment: Experiment):
        """Starts the changed experiment at once; looking back, a change of the racers may count from here instead."""
        snapshot = self.snapshot
        if self._request and self._request.experiment != experiment and self.is_running(experiment):
            self.stop_preparing()
        elif snapshot.step < snapshot.recorded and only_racers_differ(experiment, self._running):
            self.experiment = experiment
            self.offered.emit(snapshot.step)
        else:
            self.start(experiment, keep_view=True)

    def branch(self):
        """Goes on from the step in view under the experiment as it is set now."""
        start = self.snapshot.problem.experiment.start
        try:
            problem = prepare(replace(self.experiment, start=start), self._folder)
        except ExperimentError as error:
            self.refused.emit(str(error))
            return
        self._running = self.experiment
        self._runner.change_racers(problem)
        self.offered.emit(None)

    def set_learning_rate(self, racer: int, learning_rate: float):
        """Counts from the next step on; looking back it branches, since what came after came from the old one."""
        racers = list(self.experiment.racers)
        racers[racer] = replace(racers[racer], learning_rate=learning_rate)
        # Rates that a file had planned for later are given up, as the run gives them up.
        experiment = replace(self.experiment, racers=tuple(racers), changes=())
        if self._request and self._request.experiment is self.experiment:
            self.start(experiment, keep_view=True)
            return
        self.experiment = self._running = experiment
        self._runner.set_learning_rate(racer, learning_rate)

    def is_running(self, experiment: Experiment) -> bool:
        """Whether the run in view is this experiment's, and not the last one that could be run."""
        return replace(experiment, view={}, changes=()) == replace(self._running, view={}, changes=())

    def remove_ghost(self, name: str):
        """Forgets an earlier run."""
        self._runner.remove_ghost(name)

    def close(self):
        """Ends the threads; nothing is emitted any more."""
        self.slow_motion.stop()
        self.clock.stop()
        self._preparation.close()
        self._runner.close()

    def _begin(self, experiment, problem, keep_view):
        was_playing = self.snapshot.playing
        self._running = experiment
        self.slow_motion.stop()
        self._runner.load(problem)
        self.offered.emit(None)
        self.started.emit(self.snapshot, keep_view)
        self.clock.wake()
        if was_playing:
            self.play()

    def _take(self, problem):
        request = self._end_request()
        self._ready = request.experiment, request.folder, problem
        request.ready(problem)
        self._ready = None

    def _refuse(self, sentence):
        request = self._end_request()
        request.was_refused = True
        request.refused(sentence)

    def _fail(self, error):
        self._end_request()
        sys.excepthook(type(error), error, error.__traceback__)

    def _end_request(self):
        request, self._request = self._request, None
        self.preparing.emit(None)
        return request

    def _show(self, snapshot):
        self.frame.emit(snapshot)
        if snapshot.over:
            self.slow_motion.stop()
        self.slow_motion.show_step()

    def _on_event(self, event, error):
        self.clock.wake()
        if event is Event.FAILED:
            sys.excepthook(type(error), error, error.__traceback__)


def only_racers_differ(one: Experiment, other: Experiment) -> bool:
    """Whether two experiments are the same but for their racers, of which there are as many."""
    return replace(one, racers=other.racers) == other and len(one.racers) == len(other.racers)

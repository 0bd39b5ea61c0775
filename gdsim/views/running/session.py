"""What is being run: the experiment, its runner and its frames. It knows no widget; the window shows what it says."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from gdsim.experiment.changes import with_rates
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.problem import Problem, filled_racers, prepare
from gdsim.experiment.schema import Experiment, RacerSettings
from gdsim.simulation.runner import Event, Runner
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.running.background import Background
from gdsim.views.running.frame_clock import FrameClock
from gdsim.views.running.slow_motion import SlowMotion

# Seconds that the window waits for an experiment: what is ready by then is shown at once, as if it took no time …
PATIENCE = 0.08
# … and for so many in one go, as long as each is ready in time: a key that is held asks for dozens.
MOST_AT_ONCE = 3


@dataclass(eq=False)
class Request:
    """An experiment that is being prepared, and whom to tell."""

    experiment: Experiment
    folder: Path | None
    ready: Callable[[Problem], None]
    refused: Callable[[str], None]
    called_off: Callable[[], None]
    was_refused: bool = False


class Session(QObject):
    """Takes what the user asks for and turns it into runs.

    started(snapshot, keep_view): a new run stands at its first step. frame(snapshot): something has changed.
    kept(snapshot): the run in view goes on, and what was on the way to take its place does not come.
    refused(sentence): the experiment can't be run, the last one goes on. offered(step): a changed setting could
    count from this past step on; None when there is nothing to decide. racers_changed(racers): the run stands on the
    other side of a swap of optimizers now, these descend here. preparing(part): an experiment takes its time,
    of which this part is done; None when there is none any more.
    """

    started = Signal(object, bool)
    kept = Signal(object)
    frame = Signal(object)
    refused = Signal(str)
    offered = Signal(object)
    racers_changed = Signal(object)
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
        # Where no step can be taken any more, that still has to be found out.
        self.slow_motion.finished.connect(self.step)
        self._is_slow = False
        self._offered: int | None = None
        self._seen = self.snapshot
        self._racers = experiment.racers
        self._announced.connect(self._on_event)
        self._request: Request | None = None
        self._ready: tuple | None = None
        # How many experiments were asked for in one go, whether one of them was not ready in time, and what says that
        # the event loop has had its turn.
        self._asked, self._is_late = 0, False
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._end_turn)
        # What is soon ready is not worth a word.
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(lambda: self.preparing.emit(0.0))
        self._preparation = Background("preparation", self)
        self._preparation.progressed.connect(self._tell_part)
        self._preparation.done.connect(self._take)
        self._preparation.refused.connect(self._refuse)
        self._preparation.failed.connect(self._fail)

    @property
    def snapshot(self) -> Snapshot:
        """The newest picture of the run."""
        return self._runner.snapshot

    def settled_snapshot(self) -> Snapshot:
        """The newest picture, once it knows of what was just set."""
        self._runner.settle()
        return self._runner.snapshot

    def play(self):
        if not self._is_slow:
            self._runner.play()
        elif self.slow_motion.running:
            self.slow_motion.stop()
        elif self.snapshot.foreseen is None:
            self.step()
        else:
            self.slow_motion.start()

    def play_again(self):
        """Starts over, and plays."""
        self.start(self.experiment, keep_view=True, plays=True)

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
        """Back to the start, with everything as it is set now.

        After a branch these are the newest racers and rates, from the first step on. What a file had planned happens
        again, unless a setting was changed since it was opened.
        """
        self.start(self.experiment, keep_view=True)

    def start(self, experiment: Experiment, keep_view: bool, folder: Path | None = None, plays: bool = False):
        """A new run, playing if the last one did or if it `plays`; `folder`: where its paths begin from now on."""
        self.experiment = experiment
        self._folder = folder or self._folder
        self._offer(None)
        self.prepare(
            experiment,
            self._folder,
            lambda problem: self._begin(experiment, problem, keep_view, plays),
            self.refused.emit,
        )

    def prepare(
        self,
        experiment: Experiment,
        folder: Path | None,
        ready: Callable[[Problem], None],
        refused: Callable[[str], None],
        called_off: Callable[[], None] = lambda: None,
    ) -> bool:
        """Makes an experiment's problem beside the window and calls ready(problem) or refused(sentence).

        That is before this returns where PATIENCE suffices, for the first MOST_AT_ONCE requests in one go; False says
        that it was refused by then. The newest request wins: of what it replaces called_off() is called, as of what is
        stopped. Whoever is told that it is ready may start that very experiment without another wait.
        """
        replaced = self._request
        request = self._request = Request(experiment, folder, ready, refused, called_off)
        if replaced:
            replaced.called_off()
        if self._ready and self._ready[:2] == (experiment, folder):
            self._take(self._ready[2])
        else:
            self._asked += 1
            self._turn.start()
            is_in_haste = self._asked > MOST_AT_ONCE and not self._is_late
            waits = not (is_in_haste or self._is_late)
            self._preparation.start(partial(_prepare_to_look, experiment, folder), PATIENCE if waits else 0.0)
            if self._request is request:
                self._is_late |= waits
                self._announce(is_in_haste)
        return not request.was_refused

    @property
    def is_preparing(self) -> bool:
        """Whether an experiment is still to be ready."""
        return self._request is not None

    @property
    def is_opening(self) -> bool:
        """Whether what is being prepared is not what is set, but what may take its place."""
        return self._request is not None and self._request.experiment is not self.experiment

    def stop_preparing(self):
        """The run in view stays, and its experiment is set unless another one was only to be opened."""
        if self._request:
            was_opening = self.is_opening
            self._preparation.cancel()
            self._end_request().called_off()
            if not was_opening:
                self.experiment = self._running
                self.kept.emit(self.snapshot)

    def change(self, experiment: Experiment):
        """Starts the changed experiment at once; looking back, a change of the racers may count from here instead."""
        snapshot = self.snapshot
        if self.is_opening:
            self.stop_preparing()
        if self._request and self._request.experiment != experiment and self.is_running(experiment):
            self.stop_preparing()
        elif snapshot.step < snapshot.recorded and can_count_on_the_way(experiment, self._running):
            self.stop_preparing()
            self.experiment = experiment
            self._offer(snapshot.step)
        else:
            self.start(experiment, keep_view=True)

    def branch(self):
        """Goes on from the step in view under the experiment as it is set now."""
        try:
            problem = self.snapshot.problem.with_racers(self.experiment.racers)
        except ExperimentError as error:
            self.refused.emit(str(error))
            return
        self._running, self._racers = self.experiment, self.experiment.racers
        self._runner.change_racers(problem)
        self._offer(None)

    def set_learning_rate(self, racer: int, learning_rate: float):
        """Counts from the next step on; looking back it branches, since what came after came from the old one.

        While another setting waits for the choice where it is to count, or cannot be run, the rate waits with it.
        """
        racers = list(self.racers)
        racers[racer] = replace(racers[racer], learning_rate=learning_rate)
        # Rates that a file had planned for later are given up, as the run gives them up.
        experiment = replace(self.experiment, racers=tuple(racers), changes=())
        if self._request and not self.is_opening:
            self.start(experiment, keep_view=True)
            return
        is_waiting, self.experiment = self.is_waiting, experiment
        if not is_waiting:
            self._running, self._racers = experiment, experiment.racers
            self._runner.set_learning_rate(racer, learning_rate)

    def rename(self, title: str):
        """Another title, of what runs and of what is to be run."""
        is_requested = self._request and not self.is_opening
        self.experiment = replace(self.experiment, title=title)
        self._running = replace(self._running, title=title)
        if is_requested:
            self._request.experiment = self.experiment

    def suitable_rate(self, racer: RacerSettings) -> float:
        """The learning rate with which the problem of the run is descended by a racer that has none."""
        return self.snapshot.problem.with_racers((replace(racer, learning_rate=None),)).racers[0].learning_rate

    @property
    def racers(self) -> tuple[RacerSettings, ...]:
        """As they are set where the run stands, or as they are to be run, where that is still to be decided."""
        return self.experiment.racers if self.is_waiting else self._racers

    @property
    def is_waiting(self) -> bool:
        """Whether what is set is not what runs: that is still to be decided or prepared, or it can't be run."""
        return not self.is_running(self.experiment)

    def has_racers_of(self, experiment: Experiment) -> bool:
        """Whether the racers are the experiment's, but for their learning rates."""
        return _without_rates(self.racers) == _without_rates(experiment.racers)

    def has_problem_of(self, experiment: Experiment) -> bool:
        """Whether the run in view is of the experiment's problem."""
        return experiment.problem == self._running.problem

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
        self._turn.stop()
        self._silence.stop()
        self._preparation.close()
        self._runner.close()

    def _begin(self, experiment, problem, keep_view, plays):
        plays = plays or self.snapshot.playing
        # It may have got another title while it was prepared.
        self._running = replace(experiment, title=self.experiment.title)
        self.slow_motion.stop()
        self._runner.load(problem)
        before, self._racers, self._seen = self._racers, experiment.racers, self.snapshot
        self.started.emit(self.snapshot, keep_view)
        if _without_rates(experiment.racers) != _without_rates(before):
            self.racers_changed.emit(experiment.racers)
        self._show_racers(self.snapshot)
        self.clock.wake()
        if plays:
            self.play()

    def _end_turn(self):
        self._asked, self._is_late = 0, False

    def _announce(self, is_soon_ready):
        """Says that something is being prepared: now, or if it still is when the window would have waited for it."""
        if is_soon_ready:
            self._silence.start(round(1000 * PATIENCE))
        else:
            self.preparing.emit(0.0)

    def _tell_part(self, part):
        if not self._silence.isActive():
            self.preparing.emit(part)

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
        self._silence.stop()
        self.preparing.emit(None)
        return request

    def _offer(self, step):
        self._offered = step
        self.offered.emit(step)

    def _show(self, snapshot):
        before, self._seen = self._seen, snapshot
        if self._offered not in (None, snapshot.step):
            self._offer(snapshot.step)
        if snapshot.problem is not before.problem:
            self._show_racers(snapshot)
        elif snapshot.learning_rates != before.learning_rates:
            rates = zip(self._racers, before.learning_rates, snapshot.learning_rates, strict=True)
            self._racers = tuple(r if old == new else replace(r, learning_rate=new) for r, old, new in rates)
        self._go_on_slowly(before, snapshot)
        self.frame.emit(snapshot)

    def _go_on_slowly(self, before, snapshot):
        """The step that slow motion asked for is taken, or could not be."""
        if not self.slow_motion.awaits_step:
            return
        if snapshot.step > before.step:
            self.slow_motion.show_step(is_last=snapshot.foreseen is None)
        elif snapshot.over:
            self.slow_motion.stop()

    def _show_racers(self, snapshot):
        """Those of the run where it stands, if they are others than the ones set so far."""
        racers = with_rates(snapshot.problem, snapshot.learning_rates)
        if _without_rates(racers) != _without_rates(self._racers):
            self._racers = racers
            if self._offered is None:
                self.racers_changed.emit(racers)

    def _on_event(self, event, error):
        self.clock.wake()
        if event is Event.FAILED:
            sys.excepthook(type(error), error, error.__traceback__)


def can_count_on_the_way(experiment: Experiment, running: Experiment) -> bool:
    """Whether a run can go on under another experiment: it plans nothing, and only racers differ, as many as before."""
    is_same = replace(experiment, racers=running.racers, view={}) == replace(running, changes=(), view={})
    return is_same and len(experiment.racers) == len(running.racers)


def _without_rates(racers):
    return tuple(replace(racer, learning_rate=None) for racer in filled_racers(racers))


def _prepare_to_look(experiment, folder, progress):
    """The problem, and the way that a first look at it shows: with many parameters that takes a while, too."""
    problem = prepare(experiment, folder, progress)
    _ = problem.way_down
    return problem

"""What is being run: its runner and its frames, following what is set. It knows no widget."""

import dataclasses
import sys

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from gdsim.experiment.changes import with_rates
from gdsim.experiment.effects import Effect, Running, changed_rates, effect, is_same, without_rates
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, RacerSettings
from gdsim.simulation.change import change
from gdsim.simulation.moments import moments
from gdsim.simulation.runner import FASTEST, Event, Runner
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.running.frame_clock import FrameClock
from gdsim.views.running.preparation import Preparation
from gdsim.views.running.setting import Setting
from gdsim.views.running.slow_motion import SlowMotion


class Session(QObject):
    """Makes runs of what is set; what a change of it does to the run is said in gdsim.experiment.effects.

    started(snapshot, keep_view): a new run stands at its first step. frame(snapshot): something has changed.
    kept(snapshot): the run in view goes on, and what was on the way to take its place does not come.
    refused(sentence): the experiment can't be run, the last one goes on. offered(step): a changed setting could
    count from this past step on; None when there is nothing to decide. shown(experiment): what is set is another
    experiment now, or the run stands on the other side of a change of its racers. held_up(): playing was asked for,
    and is held.
    """

    started = Signal(object, bool)
    kept = Signal(object)
    frame = Signal(object)
    refused = Signal(str)
    offered = Signal(object)
    shown = Signal(object)
    held_up = Signal()
    _announced = Signal(object, object)

    def __init__(self, setting: Setting, preparation: Preparation, parent=None):
        """Raises ExperimentError when the first experiment can't be run."""
        super().__init__(parent)
        self._setting, self.preparation = setting, preparation
        self._running = setting.experiment
        problem = prepare(setting.experiment, setting.folder)
        self._runner = Runner(problem, lambda event, error: self._announced.emit(event, error))
        self.clock = FrameClock(lambda: self._runner.snapshot, self)
        self.clock.frame.connect(self._show)
        self.clock.drawn.connect(self._runner.frame_drawn)
        self.slow_motion = SlowMotion(self)
        self.slow_motion.step_asked.connect(self._runner.step)
        # Where no step can be taken any more, that still has to be found out.
        self.slow_motion.finished.connect(self.step)
        self._is_slow = self._is_held = False
        self._offered: int | None = None
        # Whether a run is to start, or to be decided about, that has not taken the place of the one in view.
        self._is_behind = False
        self._seen = self.snapshot
        # What was set last, and as it was shown.
        self._followed = self._told = setting.experiment
        # As they descend where the run stands, and the rates that it was told and has not taken yet, by racer.
        self._racers = setting.experiment.racers
        self._told_rates: dict[int, float] = {}
        # Whether that is so of what was shown last: a step that is gone to at once was not seen with other rates.
        self._are_rates_seen = True
        self._announced.connect(self._on_event)
        setting.changed.connect(self._follow)
        setting.repeated.connect(self._repeat)
        setting.replaced.connect(self._load)

    @property
    def snapshot(self) -> Snapshot:
        """The newest picture of the run."""
        return self._runner.snapshot

    def settled_snapshot(self) -> Snapshot:
        """The newest picture, once it knows of what was just set."""
        self._runner.settle()
        return self._runner.snapshot

    @property
    def experiment(self) -> Experiment:
        """What is set, with the racers as they descend where the run stands."""
        return replace(self._setting.experiment, racers=self.racers)

    @property
    def racers(self) -> tuple[RacerSettings, ...]:
        """As they descend where the run stands, or as they are to be run, where that is still to be decided."""
        return self._setting.experiment.racers if self.is_waiting else self._racers

    @property
    def is_waiting(self) -> bool:
        """Whether what is set is not what runs: that is still to be decided or prepared, or it can't be run."""
        return not self.is_running(self._setting.experiment)

    @property
    def is_preparing(self) -> bool:
        """Whether an experiment is still to be ready."""
        return self.preparation.experiment is not None

    def is_running(self, experiment: Experiment) -> bool:
        """Whether the run in view is this experiment's, and not the last one that could be run."""
        return is_same(experiment, self._running)

    def has_problem_of(self, experiment: Experiment) -> bool:
        """Whether the run in view is of the experiment's problem."""
        return experiment.problem == self._running.problem

    # What the user asks of the run

    def hold(self, is_held: bool):
        """Whether playing and stepping wait for something else to be done."""
        if is_held:
            self.pause()
        self._is_held = is_held

    def play(self):
        if self._holds_up():
            return
        if not self._is_slow:
            self._runner.play()
        elif self.slow_motion.running:
            self.slow_motion.stop()
        elif self.snapshot.foreseen is None:
            self.step()
        else:
            self.slow_motion.start(moments(self.snapshot.problem))

    def play_whole_steps(self):
        """Plays, without slow motion even where it is on."""
        if self._holds_up():
            return
        self.slow_motion.stop()
        self._runner.play()

    def play_again(self):
        """Starts over, and plays."""
        if self._holds_up():
            return
        self._start(keep_view=True, plays=True)

    def pause(self):
        self.slow_motion.stop()
        self._runner.pause()

    def step(self, count: int = 1):
        """So many updates more, then pause."""
        if self._holds_up():
            return
        self.slow_motion.stop()
        if not self.snapshot.over:
            self._runner.step(count)

    def seek(self, step: int):
        """Back or forth to a step that was taken."""
        self.slow_motion.stop()
        self._told_rates.clear()
        self._are_rates_seen = False
        self._runner.seek(step)

    def set_pace(self, steps_per_second: float):
        self.clock.is_hurried = steps_per_second == FASTEST
        self._runner.set_pace(steps_per_second)

    def set_slow_motion(self, on: bool):
        """Whether playing shows each update moment by moment."""
        self.pause()
        self._is_slow = on

    def reset(self):
        """Back to the start, with everything as it is set now.

        After a branch these are the newest racers and rates, from the first step on. What a file had planned happens
        again, unless a setting was changed since it was opened.
        """
        self._start(keep_view=True)

    def restart(self):
        """The same, unless that is how it stands or is soon to stand."""
        if self.snapshot.recorded and not self.is_preparing:
            self.reset()

    def branch(self):
        """Goes on from the step in view under the experiment as it is set now."""
        wanted = self._setting.experiment
        try:
            problem = self.snapshot.problem.with_racers(wanted.racers)
        except ExperimentError as error:
            self.refused.emit(str(error))
            return
        self._runner.change_racers(problem)
        self._run_as(wanted)
        self._offer(None)

    def stop_preparing(self):
        """The run in view stays, and its experiment is set unless another one was only to be opened."""
        is_opening = self.preparation.is_opening
        self.preparation.stop()
        if not is_opening:
            self._setting.return_to(replace(self._running, title=self._setting.experiment.title))

    def remove_ghost(self, name: str):
        """Forgets an earlier run."""
        self._runner.remove_ghost(name)

    def close(self):
        """Ends the threads; nothing is emitted any more."""
        self.slow_motion.stop()
        self.clock.stop()
        self.preparation.close()
        self._runner.close()

    def _holds_up(self):
        if self._is_held:
            self.held_up.emit()
        return self._is_held

    # Following what is set

    def _follow(self, wanted):
        """Another experiment is set."""
        if self.preparation.is_opening:
            self.preparation.stop()
        before, self._followed = self._followed, wanted
        if replace(before, title=wanted.title) == wanted:
            # Whatever is on its way, it goes on.
            self._running = replace(self._running, title=wanted.title)
            self._tell()
        else:
            self._apply(self._what_runs(), wanted)

    def _repeat(self):
        """What is set already is wanted: from here on, where others descend; else from the start."""
        wanted = self._setting.experiment
        here = dataclasses.replace(self._what_runs(), experiment=replace(wanted, racers=self.racers))
        if effect(here, wanted) is Effect.NONE:
            self.reset()
        else:
            self._apply(here, wanted)

    def _apply(self, running, wanted):
        change, was_behind = effect(running, wanted), self._is_behind
        is_starting_over = self.is_preparing and is_same(self.preparation.experiment, self._running)
        if change is Effect.RESTART or (change is Effect.RATES and is_starting_over):
            self._tell()
            self.reset()
            return
        self.preparation.stop()
        if change is Effect.OFFER:
            self._is_behind = True
            self._tell()
            self._offer(self.snapshot.step)
            return
        if change is Effect.RATES:
            rates = changed_rates(running, wanted)
            self._told_rates |= rates
            for racer, rate in rates.items():
                self._runner.set_learning_rate(racer, rate)
            self._run_as(wanted)
        else:
            self._running = replace(self._running, title=wanted.title)
        self._offer(None)
        self._tell()
        self._is_behind = False
        if was_behind:
            self.kept.emit(self.snapshot)

    def _what_runs(self):
        is_past = self.snapshot.step < self.snapshot.recorded
        return Running(self._running, self._racers, is_past, self._suitable_rate)

    def _tell(self):
        experiment = self.experiment
        if experiment != self._told:
            self._told = experiment
            self.shown.emit(experiment)

    def _run_as(self, experiment):
        """The run goes on under this one."""
        self._running, self._racers = experiment, experiment.racers
        self._is_behind = False

    def _load(self, experiment):
        """Another document."""
        self.pause()
        self._followed = self._told = experiment
        self.shown.emit(experiment)
        self._start(keep_view=False)

    def _start(self, keep_view, plays=False):
        """A new run, playing if the last one did or if it `plays`."""
        wanted = self._setting.experiment
        self._is_behind = True
        self._offer(None)
        self.preparation.prepare(
            wanted,
            self._setting.folder,
            lambda problem: self._begin(wanted, problem, keep_view, plays),
            self.refused.emit,
        )

    def _begin(self, experiment, problem, keep_view, plays):
        # What another document takes the place of was only just told to pause.
        plays = plays or (keep_view and self.snapshot.playing)
        # It may have got another title while it was prepared.
        self._run_as(replace(experiment, title=self._setting.experiment.title))
        self.slow_motion.stop()
        self._told_rates.clear()
        self._runner.load(problem)
        self._seen = self.snapshot
        self._tell()
        self.started.emit(self.snapshot, keep_view)
        self._note_racers(self.snapshot)
        self.clock.wake()
        if plays:
            self.play()

    def _offer(self, step):
        self._offered = step
        self.offered.emit(step)

    def _suitable_rate(self, racer):
        """The learning rate with which the problem of the run is descended by a racer that has none."""
        return self.snapshot.problem.with_racers((replace(racer, learning_rate=None),)).racers[0].learning_rate

    # Following the run

    def _show(self, snapshot):
        before, self._seen = self._seen, snapshot
        if self._offered not in (None, snapshot.step):
            self._offer(snapshot.step)
        if change(before, snapshot).learning_rates or not self._are_rates_seen:
            # What was asked for since says more than a picture that does not know of it.
            self._are_rates_seen = self._runner.knows_all(snapshot)
            if self._are_rates_seen:
                self._note_racers(snapshot)
        self._go_on_slowly(before, snapshot)
        self.frame.emit(snapshot)

    def _note_racers(self, snapshot):
        """Who descends where the run stands, and at which rates; one that was not told of a rate yet keeps it."""
        racers = with_rates(snapshot.problem, snapshot.learning_rates)
        if without_rates(racers) == without_rates(self._racers):
            racers = tuple(map(self._racer_at, range(len(racers)), self._racers, snapshot.learning_rates))
        if racers != self._racers:
            self._racers = racers
            self._tell()

    def _racer_at(self, index, racer, rate):
        """The racer as it is known, unless it descends at another rate than what is known of it."""
        if self._told_rates.get(index, rate) != rate:
            return racer
        self._told_rates.pop(index, None)
        known = self._suitable_rate(racer) if racer.learning_rate is None else racer.learning_rate
        return racer if rate == known else replace(racer, learning_rate=rate)

    def _go_on_slowly(self, before, snapshot):
        """The step that slow motion asked for is taken, or could not be."""
        if not self.slow_motion.awaits_step:
            return
        if snapshot.step > before.step:
            self.slow_motion.show_step(is_last=snapshot.foreseen is None)
        elif snapshot.over:
            self.slow_motion.stop()

    def _on_event(self, event, error):
        self.clock.is_expecting = event is Event.STARTED
        self.clock.wake()
        if event is Event.FAILED:
            sys.excepthook(type(error), error, error.__traceback__)

"""The simulation thread: steps a run at a pace, in bursts that leave the window its share of the processor."""

import threading
import time
from collections.abc import Callable
from enum import StrEnum

from gdsim.experiment.problem import Problem
from gdsim.simulation.run import Run
from gdsim.simulation.snapshot import Snapshot

# Seconds of stepping before the thread rests, at least: short, since Python runs one thread at a time and the
# window must not miss a frame …
BURST_SECONDS = 0.0015
# … and at most, however long nobody draws: a command waits no longer than that.
LONGEST_BURST = 0.04
# Seconds of rest between two bursts when nobody draws …
REST_SECONDS = 0.001
# … and the longest wait for a frame to be drawn when somebody does: a window may be hidden or busy.
LONGEST_REST = 0.25
# Seconds one call of `advance` should take: bursts end on time, and what a call costs once is hardly felt.
BLOCK_SECONDS = 0.0015
# Most steps asked for at once, so that a block's arrays stay small.
BLOCK_STEPS = 1024
# Seconds of steps that may be owed to the pace: after a hold-up the run goes on, it does not race to catch up.
DEBT_SECONDS = 0.1
# The longest wait for what was asked for to count: many bursts, and a window that waits longer seems to hang.
SETTLE_SECONDS = 0.5
# The pace that means "as fast as possible", in steps a second.
FASTEST = float("inf")


class Event(StrEnum):
    """What is announced, once each time it happens; everything else is read from the snapshot."""

    STARTED = "started"
    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"


class Runner:
    """Drives one run at a time. Every method may be called from any thread and returns at once.

    `announce(event, error)` is called on the simulation thread when it begins to work and when it comes to rest;
    the error is None unless the event is FAILED.
    """

    def __init__(self, problem: Problem, announce: Callable[[Event, Exception | None], None]):
        self._announce = announce
        self._changed = threading.Condition()
        self._run = Run(problem)
        self._playing = False
        self._steps_asked = 0
        self._sought: int | None = None
        self._commands: list[Callable[[Run], None]] = []
        # How many commands there were, and how many of them the snapshot knows of.
        self._asked = self._settled = 0
        self._pace = FASTEST
        self._burst_seconds = BURST_SECONDS
        self._has_window = False
        self._drawn = False
        self._closed = False
        self._block_steps = 1
        self._thread = threading.Thread(target=self._live, name="simulation", daemon=True)
        self._thread.start()

    @property
    def snapshot(self) -> Snapshot:
        """The newest picture of the run."""
        return self._run.snapshot

    def load(self, problem: Problem):
        """Replaces the run by a new one, paused before its first step."""
        run = Run(problem)
        with self._changed:
            self._run = run
            self._forget_commands()
            self._ask(playing=False)

    def play(self):
        with self._changed:
            self._ask(playing=True)

    def pause(self):
        with self._changed:
            self._ask(playing=False)

    def step(self, count: int = 1):
        """Takes so many steps more and pauses."""
        with self._changed:
            self._ask(playing=False, steps=self._steps_asked + count)

    def seek(self, step: int):
        """Moves to a step that was recorded; of several asked for in a burst only the last one counts."""
        with self._changed:
            self._sought = step
            self._steps_asked = 0
            self._changed.notify()

    def set_learning_rate(self, racer: int, learning_rate: float):
        """Applies to the run from its next step on."""
        self._command(lambda run: run.set_learning_rate(racer, learning_rate))

    def change_racers(self, problem: Problem):
        """Goes on from here with the racers of `problem`, which differs in nothing else."""
        self._command(lambda run: run.change_racers(problem))

    def remove_ghost(self, name: str):
        """Forgets an earlier run."""
        self._command(lambda run: run.remove_ghost(name))

    def set_pace(self, steps_per_second: float):
        """At most so many steps a second, or FASTEST."""
        with self._changed:
            self._pace = steps_per_second
            self._changed.notify()

    def frame_drawn(self, idle: float):
        """A window has drawn a frame and has `idle` seconds until the next: from now on bursts follow its frames."""
        with self._changed:
            self._has_window = self._drawn = True
            self._burst_seconds = min(max(BURST_SECONDS, idle), LONGEST_BURST)
            self._changed.notify()

    def knows_all(self, snapshot: Snapshot) -> bool:
        """Whether a snapshot is the newest, and knows of all commands given so far."""
        with self._changed:
            return self._settled == self._asked and snapshot is self._run.snapshot

    def settle(self):
        """Waits until `snapshot` knows of all commands given so far."""
        with self._changed:
            self._changed.wait_for(lambda: self._settled == self._asked or self._closed, SETTLE_SECONDS)

    def close(self):
        """Ends the thread and waits until it has ended."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()

    def _command(self, command):
        with self._changed:
            self._commands.append(command)
            self._asked += 1
            self._changed.notify()

    def _ask(self, playing, steps=0):
        self._playing = playing
        self._steps_asked = steps
        self._changed.notify()

    def _forget_commands(self):
        self._commands.clear()
        self._settled = self._asked
        self._sought = None

    @property
    def _interrupted(self):
        return bool(self._closed or not self._playing or self._commands or self._sought is not None)

    @property
    def _wanted(self):
        return bool(self._playing or self._steps_asked or self._commands or self._sought is not None)

    def _live(self):
        """The thread: sleeps until something is wanted, works in bursts until nothing is, and says so."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._wanted)
                if self._closed:
                    return
            self._announce(Event.STARTED, None)
            try:
                self._work()
            except Exception as error:
                with self._changed:
                    self._forget_commands()
                    self._ask(playing=False)
                self._announce(Event.FAILED, error)
            else:
                self._announce(Event.FINISHED if self._run.over else Event.PAUSED, None)

    def _work(self):
        """Bursts and rests until nothing is wanted any more."""
        last = time.perf_counter()
        credit = 1.0  # steps owed to the pace: the first comes at once
        while True:
            with self._changed:
                run, playing, pace = self._run, self._playing, self._pace
                limit = FASTEST if playing else self._steps_asked
                commands, self._commands = self._commands, []
                asked = self._asked
                sought, self._sought = self._sought, None
                wanted = not self._closed and (playing or limit or commands or sought is not None)
            if sought is not None:
                run.seek(sought)
            for command in commands:
                command(run)
            if not wanted:
                run.publish(playing=False)
                return
            now = time.perf_counter()
            if playing and pace != FASTEST:
                credit = min(credit + (now - last) * pace, max(1.0, DEBT_SECONDS * pace))
                limit = int(credit)
            last = now
            taken = self._burst(run, limit)
            credit = credit - taken if pace != FASTEST else 0.0
            with self._changed:
                if self._run is run:
                    self._steps_asked = max(0, self._steps_asked - taken)
                    if run.over:
                        self._ask(playing=False)
                run.publish(self._playing)
                self._settled = max(self._settled, asked)
                self._changed.notify_all()
                if self._playing:
                    self._rest((1.0 - credit) / pace if pace != FASTEST else 0.0)

    def _rest(self, until_due):
        """Until the next step is due, or a frame is drawn, or something is asked for."""
        if until_due > 0.0:
            # A frame that was drawn is no reason to wake: nothing new would be shown in the next.
            pace = self._pace
            self._changed.wait_for(lambda: self._interrupted or self._pace != pace, max(REST_SECONDS, until_due))
        elif self._has_window:
            self._changed.wait_for(lambda: self._drawn or self._interrupted, LONGEST_REST)
        else:
            self._changed.wait(REST_SECONDS)
        self._drawn = False

    def _burst(self, run, limit) -> int:
        """At most `limit` steps in one burst's time; says how many were taken."""
        taken = 0
        end = time.perf_counter() + self._burst_seconds
        while taken < limit and not run.over:
            start = time.perf_counter()
            if start >= end:
                break
            steps = run.advance(int(min(limit - taken, self._block_steps)))
            taken += steps
            seconds_per_step = (time.perf_counter() - start) / max(1, steps)
            self._block_steps = int(min(max(1, BLOCK_SECONDS / seconds_per_step), BLOCK_STEPS))
        return taken

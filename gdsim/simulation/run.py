"""A run in progress: the state of a descent, the history it leaves, and the way back. No thread: see runner.py."""

import dataclasses
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from msgspec import structs

from gdsim.core.descent import Descent, State
from gdsim.core.outcome import Status
from gdsim.core.series import Series
from gdsim.experiment.changes import change_racers, change_rates, with_rates
from gdsim.experiment.problem import Problem
from gdsim.experiment.schema import Change
from gdsim.simulation.history import Checkpoints, Column, Lowest
from gdsim.simulation.snapshot import Ghost, Mark, Snapshot

# Earlier runs kept as ghosts: more can't be told apart.
MOST_GHOSTS = 4
MARKED = {Status.DIVERGED: "diverged", Status.CONVERGED: "converged"}


@dataclass(frozen=True, eq=False)
class Era:
    """A stretch of a run under the same settings, from `start` on: whatever is changed begins a new one.

    `reached` is the state at the same step as the era before has left it; None in the first.
    """

    start: State
    descent: Descent
    problem: Problem
    reached: State | None = None


class Run:
    """Steps one problem and records it. One thread calls it; any thread may read `snapshot`.

    The run stands at its cursor, which `seek` moves to any step recorded. What lies after the cursor stays until
    a setting is changed there: then the run branches, and what it was so far becomes a ghost. The changes that the
    experiment plans happen at their steps, until somebody changes a setting.
    """

    def __init__(self, problem: Problem):
        self.problem = problem
        descent = problem.descent()
        self._state = self._end = self._earlier = descent.start(problem.start)
        self._eras = [Era(self._state, descent, problem)]
        self._checkpoints = Checkpoints(self._state)
        self._ghosts: list[Ghost] = []
        self._ghosts_named = 0
        racers, dimension = self._state.parameters.shape
        self._path = Column((racers, dimension))
        self._batch_loss = Column((racers,))
        self._epoch_loss = Column((racers,))
        self._validation_loss = Column((racers,)) if problem.validation else None
        self._lowest = {"lowest loss": Lowest(racers), "lowest validation loss": Lowest(racers)}
        self._planned = problem.experiment.changes
        self._note_changes()
        self._change_as_planned()
        self._path.append([0], self._state.parameters[np.newaxis])
        self._record_epochs(np.array([0]), self._state.parameters[np.newaxis])
        self.snapshot: Snapshot
        self.publish(playing=False)

    @property
    def over(self) -> bool:
        """Whether no racer will step again."""
        return self._state.over

    @property
    def step(self) -> int:
        """The cursor: how many steps lie behind."""
        return self._state.step

    def advance(self, count: int) -> int:
        """Takes at most `count` steps from the cursor and says how many it took; 0 when the run is over."""
        if self.over:
            return 0
        first = self._state
        recorded = self._end.step
        if first.step < recorded:
            last = min(recorded, first.step + count)
            self._state = self._forward(first, last)
            if self._state.step == recorded:
                self._state = self._end
            self._earlier = first
            return self._state.step - first.step
        until = min([first.step + count, *(change.step for change in self._planned[:1])])
        while self.step < until and not self.over:
            self._take(min(until - self.step, self._checkpoints.interval))
        self._change_as_planned()
        return self.step - first.step

    def seek(self, step: int):
        """Moves the cursor to a step that was recorded, to the very state that the run had there."""
        step = min(max(step, 0), self._end.step)
        state = self._checkpoints.before(step)
        while state.step < step - 1:
            state = self._forward(state, step - 1)
        self._earlier = state
        while state.step < step:
            state = self._forward(state, step)
        self._state = self._end if step == self._end.step else state

    def set_learning_rate(self, racer: int, learning_rate: float):
        """Applies from the next step on; behind the end of the record it branches the run.

        A racer that has diverged at this very step is asked again; see gdsim.experiment.changes.
        """
        rates = list(self._state.learning_rates)
        rates[racer] = learning_rate
        self.branch()
        self._set_rates(tuple(rates))

    def change_racers(self, problem: Problem):
        """Goes on from the cursor under another problem that differs in its racers only, as many as before.

        A racer whose optimizer is that of the step before keeps what it remembers.
        """
        self.branch()
        self._set_racers(problem)

    def branch(self):
        """Forgets what lies after the cursor or was planned; the run as it was stays as a ghost, if there is more."""
        self._planned = ()
        step = self._state.step
        if step == self._end.step:
            return
        self._ghosts_named += 1
        name = chr(ord("A") + (self._ghosts_named - 1) % 26)
        ghost = Ghost(name, step, self.problem, self._path.series(), self._epoch_loss.series())
        self._ghosts = [*self._ghosts, ghost][-MOST_GHOSTS:]
        epoch = step // self.problem.batching.steps_per_epoch
        self._path.cut(step)
        self._path.append(*self._missing(step))
        self._batch_loss.cut(step - 1)
        for column in filter(None, (self._epoch_loss, self._validation_loss)):
            column.cut(epoch)
        self._checkpoints.cut(step)
        self._keep_checkpoint()
        self._eras = [era for era in self._eras if era.start.step <= step]
        self.problem = self._eras[-1].problem
        self._end = self._state
        self._find_lowest()

    def remove_ghost(self, name: str):
        """Forgets the ghost of that name."""
        self._ghosts = [ghost for ghost in self._ghosts if ghost.name != name]

    def publish(self, playing: bool):
        """Makes the run as it stands the new `snapshot`: one assignment, so a reader sees all or nothing."""
        step, recorded = self._state.step, self._end.step
        path, batch_loss, epoch_loss = self._path.series(), self._batch_loss.series(), self._epoch_loss.series()
        validation_loss = self._validation_loss.series() if self._validation_loss else None
        if step < recorded:
            epoch = step // self.problem.batching.steps_per_epoch
            path, batch_loss, epoch_loss = path.until(step), batch_loss.until(step - 1), epoch_loss.until(epoch)
            validation_loss = validation_loss and validation_loss.until(epoch)
            at, values = self._missing(step)
            if len(at):
                path = Series(np.append(path.at, at), np.concatenate([path.values, values]))
        era = self._era(step)
        self.snapshot = Snapshot(
            problem=era.problem,
            playing=playing,
            step=step,
            recorded=recorded,
            path=path,
            batch_loss=batch_loss,
            epoch_loss=epoch_loss,
            validation_loss=validation_loss,
            learning_rates=self._state.learning_rates,
            outcomes=self._state.outcomes,
            batch=self.problem.batching.batch(step - 1) if step else None,
            state=self._state,
            following=era.descent,
            descent=self._era(self._earlier.step).descent,
            earlier=self._earlier,
            marks=self._marks(),
            ghosts=tuple(self._ghosts),
            replay=self._replay,
        )

    def _take(self, count):
        """At most `count` new steps, recorded; where a checkpoint is due, with one."""
        before = self._state
        block, self._state = self._eras[-1].descent.advance(before, count)
        self._end = self._state
        if block.steps:
            self._earlier = before
            self._record(block)
            self._keep_checkpoint()

    def _keep_checkpoint(self):
        if self.step >= self._checkpoints.next:
            self._checkpoints.add(self._state)

    def _note_changes(self):
        """Makes `_replay` the first problem with all changes made since and still planned."""
        first = self._eras[0]
        made = []
        if first.start.learning_rates != tuple(racer.learning_rate for racer in first.problem.racers):
            made.append(Change(0, first.start.learning_rates))
        for before, era in pairwise(self._eras):
            rates = era.start.learning_rates
            if era.problem is before.problem:
                made.append(Change(era.start.step, rates))
            else:
                made.append(Change(era.start.step, racers=with_rates(era.problem, rates)))
        experiment = structs.replace(first.problem.experiment, changes=(*made, *self._planned))
        self._replay = dataclasses.replace(first.problem, experiment=experiment)

    def _era(self, step) -> Era:
        """The era that a step from here belongs to."""
        return self._eras[max(0, bisect_left(self._eras, step + 1, key=lambda era: era.start.step) - 1)]

    def _forward(self, state, last):
        """At most to step `last`, within one era; where the next one begins, the state is its start."""
        era = self._era(state.step)
        following = self._eras[self._eras.index(era) + 1 :][:1]
        if following:
            last = min(last, following[0].start.step)
        _, state = era.descent.advance(state, last - state.step)
        return following[0].start if following and state.step == following[0].start.step else state

    def _set_rates(self, learning_rates):
        self._begin_era(change_rates(self._state, learning_rates), self._eras[-1].descent)

    def _set_racers(self, problem):
        state, before, after = self._state, self._eras[-1], problem.descent()
        if before.reached and before.start.step == state.step:
            # What was set here without taking a step from it leaves no memory.
            state, before = before.reached, self._eras[-2]
        self.problem = problem
        self._begin_era(change_racers(state, before.descent, after), after)

    def _begin_era(self, start, descent):
        reached = self._state
        if self._eras[-1].start.step == start.step:
            reached = self._eras.pop().reached
        self._eras.append(Era(start, descent, self.problem, reached))
        self._checkpoints.replace(start)
        self._state = self._end = start
        self._note_changes()

    def _change_as_planned(self):
        if self._planned and self._planned[0].step == self._state.step:
            change, *planned = self._planned
            self._planned = tuple(planned)
            if change.racers:
                self._set_racers(self.problem.with_racers(change.racers))
            else:
                self._set_rates(change.learning_rates)

    def _missing(self, step):
        """The row of the path at `step`, where thinning has dropped it, as rows to append: at (0 or 1,), values."""
        kept = self._path.series().until(step)
        missing = int(len(kept.at) == 0 or kept.at[-1] != step)
        return [step][:missing], self._state.parameters[np.newaxis][:missing]

    def _marks(self):
        per_epoch = self.problem.batching.steps_per_epoch
        changes = [*(era.start.step for era in self._eras[1:]), *(change.step for change in self._planned)]
        marks = [Mark(step, "changed") for step in changes]
        for kind, lowest in self._lowest.items():
            found = enumerate(zip(lowest.epochs.tolist(), lowest.losses.tolist(), strict=True))
            marks += [Mark(epoch * per_epoch, kind, racer, loss) for racer, (epoch, loss) in found if epoch]
        for racer, outcome in enumerate(self._end.outcomes):
            if outcome.status in MARKED:
                marks.append(Mark(min(outcome.step, self._end.step), MARKED[outcome.status], racer))
        return tuple(marks)

    def _record(self, block):
        steps = np.arange(block.first_step, block.first_step + block.steps)
        self._path.append(steps + 1, block.parameters)
        self._batch_loss.append(steps, block.batch_loss)
        per_epoch = self.problem.batching.steps_per_epoch
        ends = slice(per_epoch - 1 - block.first_step % per_epoch, None, per_epoch)
        epochs = (steps[ends] + 1) // per_epoch
        if epochs.size:
            losses = block.losses_after if self.problem.batching.whole else None
            self._record_epochs(epochs, block.parameters[ends], losses)

    def _record_epochs(self, epochs, parameters, losses=None):
        with np.errstate(all="ignore"):
            if losses is None:
                losses = self.problem.objective.loss(parameters)
            self._epoch_loss.append(epochs, losses)
            self._lowest["lowest loss"].note(epochs, losses)
            if self._validation_loss:
                losses = self.problem.validation.loss(parameters)
                self._validation_loss.append(epochs, losses)
                self._lowest["lowest validation loss"].note(epochs, losses)

    def _find_lowest(self):
        for kind, column in (("lowest loss", self._epoch_loss), ("lowest validation loss", self._validation_loss)):
            self._lowest[kind] = Lowest(len(self.problem.racers))
            if column:
                self._lowest[kind].note(*column.series())

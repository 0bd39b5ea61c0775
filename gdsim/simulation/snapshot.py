"""One immutable picture of a run, for every view alike."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

import numpy as np
from msgspec import structs

from gdsim.core.descent import Block, Descent, State
from gdsim.core.outcome import Outcome
from gdsim.core.series import Series
from gdsim.experiment.problem import Problem
from gdsim.experiment.schema import Experiment


@dataclass(frozen=True)
class Mark:
    """A moment of a run that matters, and the racer it belongs to (None for all); a change may still be to come.

    A lowest one has its loss.
    """

    step: int
    kind: Literal["changed", "lowest loss", "lowest validation loss", "diverged", "converged"]
    racer: int | None = None
    loss: float | None = None


@dataclass(frozen=True, eq=False)
class Ghost:
    """An earlier run that another was branched from: its path and its losses as they were; see Snapshot."""

    name: str
    branched_at: int
    problem: Problem
    path: Series
    epoch_loss: Series


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A run as it was after `step` of its `recorded` steps, for R racers and d parameters.

    path: parameters (N, R, d) at steps 0 … step, thinned where it is long ago; the last row is now.
    batch_loss: (N, R) at steps 0 … step - 1, of each step's own batch, before the step.
    epoch_loss: (N, R) at epochs 0, 1, …: the training loss after so many epochs. validation_loss: the same for
    the rows held out, or None. learning_rates: (R,), as set now, before any schedule. batch: the rows of the
    training set that the last step saw, or None for all of them. `state` is all that the next step depends on, and
    `following` the descent that takes it. `earlier` is a state some steps ago, from which `descent` leads here.
    `replay` is the problem whose run from the start is this whole run, with all that was changed on the way.
    """

    problem: Problem
    playing: bool
    step: int
    recorded: int
    path: Series
    batch_loss: Series
    epoch_loss: Series
    validation_loss: Series | None
    learning_rates: tuple[float, ...]
    outcomes: tuple[Outcome, ...]
    batch: np.ndarray | None
    state: State
    following: Descent
    descent: Descent
    earlier: State
    replay: Problem
    marks: tuple[Mark, ...] = ()
    ghosts: tuple[Ghost, ...] = ()

    @property
    def parameters(self) -> np.ndarray:
        """Where the racers are now, shape (R, d)."""
        return self.path.values[-1]

    @property
    def epoch(self) -> float:
        """How many epochs are done, with the begun one as a fraction."""
        return self.step / self.problem.batching.steps_per_epoch

    @property
    def over(self) -> bool:
        """Whether no racer will step again."""
        return all(outcome.over for outcome in self.outcomes)

    def kept(self, experiment: Experiment) -> Experiment:
        """The experiment that is being run, with the racers the run began with and what was changed since."""
        first = self.replay.experiment
        return structs.replace(experiment, racers=first.racers, changes=first.changes)

    @cached_property
    def loss(self) -> np.ndarray:
        """The training loss where the racers are, on all samples, shape (R,)."""
        return self.problem.objective.loss(self.parameters)

    @cached_property
    def gradient(self) -> np.ndarray:
        """The full gradient where the racers are, shape (R, d)."""
        return self.problem.objective.gradient(self.parameters)

    @cached_property
    def foreseen(self) -> "Snapshot | None":
        """The run after one step more, for who looks into that step before it is taken; None if no racer will step.

        `before`, `last_step`, `batch` and `outcomes` are that step's; its series end where these end.
        """
        block, after = self.following.advance(self.state, 1)
        if not block.steps:
            return None
        return replace(
            self,
            step=after.step,
            batch=self.problem.batching.batch(self.step),
            state=after,
            outcomes=after.outcomes,
            descent=self.following,
            earlier=self.state,
        )

    @property
    def before(self) -> State | None:
        """The state from which the last step was taken; None before the first."""
        return self._last[0]

    @property
    def last_step(self) -> Block | None:
        """The last step as a block of one: its gradient, its batch's loss, the learning rates it used."""
        return self._last[1]

    def surveyed(self, racer: int) -> dict[str, np.ndarray]:
        """What a racer's optimizer found by a look around where the last step began: see Optimizer.survey."""
        return self.descent.surveyed(self.before, self.last_step, racer)

    @cached_property
    def _last(self):
        if self.step == 0:
            return None, None
        state = self.earlier
        while True:
            block, after = self.descent.advance(state, max(1, self.step - 1 - state.step))
            if after.step == self.step:
                return state, block
            state = after

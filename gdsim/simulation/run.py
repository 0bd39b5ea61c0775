"""A run in progress: the state of a descent and the history it leaves. No thread: see runner.py."""

import numpy as np

from gdsim.experiment.problem import Problem
from gdsim.simulation.history import Column
from gdsim.simulation.snapshot import Snapshot


class Run:
    """Steps one problem and records it. One thread calls it; any thread may read `snapshot`."""

    def __init__(self, problem: Problem):
        self.problem = problem
        self._descent = problem.descent()
        self._state = self._descent.start(problem.start)
        racers, dimension = self._state.parameters.shape
        self._path = Column((racers, dimension))
        self._batch_loss = Column((racers,))
        self._epoch_loss = Column((racers,))
        self._validation_loss = Column((racers,)) if problem.validation else None
        self._path.append([0], self._state.parameters[np.newaxis])
        self._record_epochs(np.array([0]), self._state.parameters[np.newaxis])
        self.snapshot: Snapshot
        self.publish(playing=False)

    @property
    def over(self) -> bool:
        """Whether no racer will step again."""
        return self._state.over

    def advance(self, count: int) -> int:
        """Takes at most `count` steps and says how many it took; 0 when the run is over."""
        if self.over:
            return 0
        block, self._state = self._descent.advance(self._state, count)
        if block.steps:
            self._record(block)
        return block.steps

    def set_learning_rate(self, racer: int, learning_rate: float):
        """Applies from the next step on."""
        rates = list(self._state.learning_rates)
        rates[racer] = learning_rate
        self._state = self._state._replace(learning_rates=tuple(rates))

    def publish(self, playing: bool):
        """Makes what was recorded so far the new `snapshot`: one assignment, so a reader sees all or nothing."""
        step = self._state.step
        self.snapshot = Snapshot(
            problem=self.problem,
            playing=playing,
            step=step,
            path=self._path.series(),
            batch_loss=self._batch_loss.series(),
            epoch_loss=self._epoch_loss.series(),
            validation_loss=self._validation_loss.series() if self._validation_loss else None,
            learning_rates=self._state.learning_rates,
            outcomes=self._state.outcomes,
            batch=self.problem.batching.batch(step - 1) if step else None,
        )

    def _record(self, block):
        steps = np.arange(block.first_step, block.first_step + block.steps)
        self._path.append(steps + 1, block.parameters)
        self._batch_loss.append(steps, block.batch_loss)
        per_epoch = self.problem.batching.steps_per_epoch
        ends = np.flatnonzero((steps + 1) % per_epoch == 0)
        if ends.size:
            self._record_epochs((steps[ends] + 1) // per_epoch, block.parameters[ends])

    def _record_epochs(self, epochs, parameters):
        with np.errstate(all="ignore"):
            self._epoch_loss.append(epochs, self.problem.objective.loss(parameters))
            if self._validation_loss:
                self._validation_loss.append(epochs, self.problem.validation.loss(parameters))

"""One immutable picture of a run, for every view alike."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from gdsim.core.outcome import Outcome
from gdsim.experiment.problem import Problem
from gdsim.simulation.history import Series


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A run after `step` steps, for R racers and d parameters.

    path: parameters (N, R, d) at steps 0 … step, thinned where it is long ago; the last row is now.
    batch_loss: (N, R) at steps 0 … step - 1, of each step's own batch, before the step.
    epoch_loss: (N, R) at epochs 0, 1, …: the training loss after so many epochs. validation_loss: the same for
    the rows held out, or None. learning_rates: (R,), as set now, before any schedule. batch: the rows of the
    training set that the last step saw, or None for all of them.
    """

    problem: Problem
    playing: bool
    step: int
    path: Series
    batch_loss: Series
    epoch_loss: Series
    validation_loss: Series | None
    learning_rates: tuple[float, ...]
    outcomes: tuple[Outcome, ...]
    batch: np.ndarray | None

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

    @cached_property
    def loss(self) -> np.ndarray:
        """The training loss where the racers are, on all samples, shape (R,)."""
        return self.problem.objective.loss(self.parameters)

    @cached_property
    def gradient(self) -> np.ndarray:
        """The full gradient where the racers are, shape (R, d)."""
        return self.problem.objective.gradient(self.parameters)

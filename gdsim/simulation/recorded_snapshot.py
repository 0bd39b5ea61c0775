"""A recorded run as it was at any of its steps, for the views of a run."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from gdsim.core.outcome import Outcome
from gdsim.core.series import Series
from gdsim.experiment.recorded import RecordedRun
from gdsim.simulation.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class RecordedSnapshot(Snapshot):
    """What led from one step to the next nobody here knows: there is no step to look into."""

    @property
    def foreseen(self) -> None:
        return None

    @cached_property
    def _last(self):
        return None, None


def recorded_snapshot(run: RecordedRun, step: int) -> RecordedSnapshot:
    """The run after so many of its steps; it must have a problem."""
    problem = run.problem
    path = Series(np.arange(step + 1), run.parameters[:, : step + 1].swapaxes(0, 1))
    losses = Series(path.at, run.loss[:, : step + 1].T)
    start = problem.descent().start(problem.start)
    return RecordedSnapshot(
        problem=problem,
        playing=False,
        step=step,
        recorded=run.steps,
        path=path,
        batch_loss=losses.until(step - 1),
        epoch_loss=losses,
        validation_loss=None,
        learning_rates=start.learning_rates,
        outcomes=(Outcome(),) * len(run.loss),
        batch=None,
        state=start,
        following=problem.descent(),
        descent=problem.descent(),
        earlier=start,
        replay=problem,
    )

"""A race of losses: the same descent once under each loss that fits the task, step by step beside its run. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from gdsim.core.losses import Loss
from gdsim.core.outcome import Outcome, Status
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.other_losses import MovedRow, comparable_losses, with_loss, with_rows_moved
from gdsim.experiment.prediction import accuracy, r_squared
from gdsim.experiment.problem import Fit
from gdsim.simulation.run import Run
from gdsim.simulation.snapshot import Snapshot

# Steps between two words on how far it is: a few milliseconds of work.
STEPS_A_WORD = 64
# Parameters of all racers together: each loss' run keeps its newest 4096 steps or more, which are 34 MB of so many.
MOST_NUMBERS = 1024
# Going on for so many steps costs no more than finding a recorded one again.
NEAR = 128


@dataclass(frozen=True, eq=False)
class Standing:
    """One loss of a race: the run that descends it, as it stands; or why it cannot be descended. Of one racer:

    `value` is that loss on all rows, penalty included. `score` says how well the fit predicts, in a number of all
    losses alike: the share of rows whose class is right, or R². `outcome` heeds the next step, too: a ball that this
    would throw beyond all bounds has diverged.
    """

    loss: Loss
    racer: int
    snapshot: Snapshot | None
    value: float = np.nan
    score: float = np.nan
    outcome: Outcome | None = None
    refusal: str = ""

    @property
    def parameters(self) -> np.ndarray:
        """Where the racer is, shape (d,)."""
        return self.snapshot.parameters[self.racer]

    @property
    def learning_rate(self) -> float:
        """As set now, before any schedule."""
        return self.snapshot.learning_rates[self.racer]


class LossRace:
    """Runs of all racers under each loss that compares with the problem's; one thread calls it.

    Each is the Run of an experiment with that loss: it records, goes back, converges or diverges as that would, and
    under the problem's own loss it is the run in view to the bit.
    """

    def __init__(self, problem: Fit):
        """`problem` is a snapshot's `replay`, which knows of all changes."""
        self._problem = problem
        self._entrants: list[tuple[Loss, Fit | None, str]] = []
        self._runs: list[Run | None] = []
        self._moved: tuple[MovedRow, ...] | None = None

    def reach(
        self,
        step: int,
        racer: int,
        moved: tuple[MovedRow, ...] = (),
        progress: Callable[[float], None] = lambda part: None,
    ) -> tuple[Standing, ...]:
        """Where a racer stands under all losses after so many steps, or where they ended before.

        Where other rows have moved than last time, all start over with these. `progress` is told which part is done,
        and may raise to stop; what was taken by then is kept.
        """
        with np.errstate(all="ignore"):
            if not self._entrants:
                self._entrants = [self._entrant(loss) for loss in comparable_losses(self._problem)]
            if moved != self._moved:
                self._runs = [fit and Run(with_rows_moved(fit, moved)) for _, fit, _ in self._entrants]
                self._moved = moved
            parts = len(self._runs)
            for index, run in enumerate(self._runs):
                if run:
                    _go_to(run, step, lambda part, index=index: progress((index + part) / parts))
            return tuple(
                _standing(*entrant, run, racer) for entrant, run in zip(self._entrants, self._runs, strict=True)
            )

    def _entrant(self, loss):
        try:
            return loss, with_loss(self._problem, loss), ""
        except ExperimentError as error:
            return loss, None, str(error).partition(": ")[2]


def _standing(loss, _, refusal, run, racer):
    if run is None:
        return Standing(loss, racer, None, refusal=refusal)
    run.publish(playing=False)
    snapshot, data = run.snapshot, run.problem.data
    scores = data.model.scores(snapshot.parameters[racer], run.problem.objective.inputs)
    if data.dataset.task == "regression":
        score = r_squared(scores[:, 0], data.labels)
    else:
        score = accuracy(scores, data.labels)
    return Standing(loss, racer, snapshot, float(snapshot.loss[racer]), score, _outcome(snapshot, racer))


def _go_to(run, step, progress):
    first = run.step
    if not 0 <= step - first <= NEAR:
        run.seek(step)
        first = run.step
    while run.step < step and run.advance(min(STEPS_A_WORD, step - run.step)):
        progress((run.step - first) / (step - first))


def _outcome(snapshot, racer):
    """A run says that it has diverged once it has tried to go on, which one that waits for another has not."""
    _, after = snapshot.following.advance(snapshot.state, 1)
    tried = after.outcomes[racer]
    return tried if tried.status is Status.DIVERGED else snapshot.outcomes[racer]

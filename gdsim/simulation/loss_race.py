"""A race of losses: one racer's descent once under each loss that fits its task, step by step beside its run. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from gdsim.core.losses import Loss
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.other_losses import MovedRow, comparable_losses, with_loss, with_rows_moved
from gdsim.experiment.prediction import accuracy, r_squared
from gdsim.experiment.problem import Fit
from gdsim.simulation.run import Run
from gdsim.simulation.snapshot import Snapshot

# Steps between two words on how far it is: a few milliseconds of work.
STEPS_A_WORD = 64
# Going on for so many steps costs no more than finding a recorded one again.
NEAR = 128


@dataclass(frozen=True, eq=False)
class Standing:
    """One loss of a race: the run that descends it, as it stands; or why it cannot be descended.

    `value` is that loss on all rows, penalty included. `score` says how well the fit predicts, in a number of all
    losses alike: the share of rows whose class is right, or R².
    """

    loss: Loss
    snapshot: Snapshot | None
    value: float = np.nan
    score: float = np.nan
    refusal: str = ""


class LossRace:
    """Runs of the racer of that number under all losses that compare with the problem's; one thread calls it.

    Each is a Run of its own, so that it records, goes back, converges or diverges as it would alone.
    """

    def __init__(self, problem: Fit, racer: int):
        """`problem` is a snapshot's `replay`, which knows of all changes."""
        self._problem, self._racer = problem, racer
        self._entrants: list[tuple[Loss, Fit | None, str]] = []
        self._runs: list[Run | None] = []
        self._moved: tuple[MovedRow, ...] | None = None

    def reach(
        self, step: int, moved: tuple[MovedRow, ...] = (), progress: Callable[[float], None] = lambda part: None
    ) -> tuple[Standing, ...]:
        """Where all losses stand after so many steps, or where they ended before.

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
            return tuple(map(_standing, self._entrants, self._runs))

    def _entrant(self, loss):
        try:
            return loss, with_loss(self._problem, self._racer, loss), ""
        except ExperimentError as error:
            return loss, None, str(error).partition(": ")[2]


def _go_to(run, step, progress):
    first = run.step
    if not 0 <= step - first <= NEAR:
        run.seek(step)
        first = run.step
    while run.step < step and run.advance(min(STEPS_A_WORD, step - run.step)):
        progress((run.step - first) / (step - first))


def _standing(entrant, run):
    loss, _, refusal = entrant
    if run is None:
        return Standing(loss, None, refusal=refusal)
    run.publish(playing=False)
    snapshot, data = run.snapshot, run.problem.data
    scores = data.model.scores(snapshot.parameters[0], run.problem.objective.inputs)
    if data.dataset.task == "regression":
        score = r_squared(scores[:, 0], data.labels)
    else:
        score = accuracy(scores, data.labels)
    return Standing(loss, snapshot, float(snapshot.loss[0]), score)

"""What broke first when a racer diverged: the step, the number, and how it grew on the way there. No Qt.

Parameters are recorded, so whatever follows from them is found again: what the model's units and scores were, and the
loss. A number has broken at the first step from which on it is BROKEN times as large as it ever was until the loss
was lowest, to the end.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gdsim.core.layers import hidden_outputs
from gdsim.core.models.base import Unit
from gdsim.core.outcome import Status
from gdsim.simulation.bowl import stand
from gdsim.simulation.run import Run
from gdsim.simulation.snapshot import Snapshot

# So many times as large as ever before is beyond what learning does.
BROKEN = 10.0
# Steps before the end that are looked at: a divergence takes a few dozens.
MOST_STEPS = 512
# Rows of a training set of which the units' outputs are found: an even share of very many.
MOST_ROWS = 1024
# Rows of the table: two before a number breaks, and the last ones.
TABLE_ROWS = 8


class Broken(NamedTuple):
    """A number that broke at a step: from `before` it grew `growth` times a step, to `after` at the last one.

    It is a parameter by its index, or a unit's output, or a score by its number; the other two are None. sizes (N,):
    what it was after each of the steps, of outputs the root mean square over the rows.
    """

    step: int
    growth: float
    before: float
    after: float
    sizes: np.ndarray
    parameter: int | None = None
    unit: Unit | None = None
    score: int | None = None


@dataclass(frozen=True, eq=False)
class Autopsy:
    """Of a racer that was stopped before `end`, the step that would have led beyond all bounds.

    steps (N,), losses (N,) and the sizes of the numbers belong to the parameters after each step; the last row is
    that of the end itself where it can be found. `output`: the unit or score that broke first, None of a surface;
    `parameter`: the weight or bias. `first` is the earlier of the two.
    """

    end: int
    steps: np.ndarray
    losses: np.ndarray
    output: Broken | None
    parameter: Broken

    @property
    def first(self) -> Broken:
        return self.output if self.output and self.output.step <= self.parameter.step else self.parameter

    @property
    def rows(self) -> np.ndarray:
        """The rows of a small table: around the first break, and the end."""
        at = int(np.searchsorted(self.steps, self.first.step))
        around = range(max(0, at - 2), len(self.steps))
        if len(around) <= TABLE_ROWS:
            return np.array(around)
        return np.array([*around[: TABLE_ROWS // 2], *around[-TABLE_ROWS // 2 :]])


def autopsy(snapshot: Snapshot, racer: int) -> Autopsy | None:
    """Why that racer diverged; None where it did not. Steps that are not recorded any more are taken again."""
    outcome = snapshot.outcomes[racer]
    if outcome.status is not Status.DIVERGED:
        return None
    last = outcome.step - 1
    steps, positions = _way(snapshot, racer, last)
    with np.errstate(all="ignore"):
        if snapshot.step == last:
            # Where the refused step would have led.
            here = stand(snapshot, racer)
            landing = here.landing(here.learning_rate)
            if np.isfinite(landing).all():
                steps, positions = np.append(steps, last + 1), np.concatenate([positions, landing[np.newaxis]])
        losses = snapshot.problem.objective.loss(positions)
        best = int(np.nanargmin(losses))
        half = np.ptp(snapshot.problem.domain, axis=1) / 2.0
        index, found = _first_broken(steps, np.abs(positions), half, best)
        parameter = found._replace(parameter=index)
        return Autopsy(outcome.step, steps, losses, _output(snapshot.problem, steps, positions, best), parameter)


def _way(snapshot, racer, last):
    """The steps up to `last` without a gap, (N,), and where each led, (N, d)."""
    first = max(0, last - MOST_STEPS)
    path = snapshot.path.until(last)
    if np.count_nonzero(path.at >= first) <= last - first:
        run = Run(snapshot.replay)
        while run.step < last:
            run.advance(last - run.step)
        run.publish(playing=False)
        path = run.snapshot.path
    rows = path.at >= first
    return path.at[rows], path.values[rows, racer]


def _output(problem, steps, positions, best):
    """The hidden unit's output, or the score, that broke first; a unit before a score at the same step."""
    if not problem.is_fit:
        return None
    data, every = problem.data, -(-len(problem.data.X) // MOST_ROWS)
    inputs = data.model.inputs(data.X[::every])
    sizes, names = [], []
    for position in positions:
        activations = data.model.activations(position, inputs)
        layers = [*hidden_outputs(data.model, activations), activations[-1]]
        sizes.append(np.concatenate([np.sqrt(np.square(given).mean(axis=0)) for given in layers]))
    for number, layer in enumerate(data.model.layers[:-1]):
        names += [{"unit": Unit(number, k)} for k in range(layer.outputs)]
    names += [{"score": k} for k in range(data.model.outputs)]
    usual = max(1.0, float(np.sqrt(np.square(problem.objective.targets).mean())))
    index, found = _first_broken(steps, np.array(sizes), np.full(len(names), usual), best)
    return found._replace(**names[index])


def _first_broken(steps, sizes, usual, best):
    """Of sizes (N, K) the one that broke first, by its index; of several the one that grew most, and of none as well.

    `usual` (K,) are sizes that are no break by themselves; until the row `best` the numbers were in order.
    """
    limits = np.maximum(usual, np.nanmax(sizes[: best + 1], axis=0))
    parts = np.nan_to_num(sizes / limits, nan=np.inf, posinf=np.inf)
    # The row from which on each is broken to the end; beyond the last where it is not.
    rows = len(steps) - np.logical_and.accumulate(parts[::-1] > BROKEN, axis=0).sum(axis=0)
    row = min(int(rows.min()), len(steps) - 1)
    index = int(np.argmax(np.where(rows == rows.min(), parts[row], -1.0)))
    before, after = sizes[max(0, row - 1), index], sizes[-1, index]
    growth = (after / before) ** (1.0 / (len(steps) - max(1, row)))
    return index, Broken(int(steps[row]), float(growth), float(before), float(after), sizes[:, index])

"""What differs between two snapshots: found out in one place, for every view that is shown one after the other."""

from dataclasses import dataclass

import numpy as np

from gdsim.simulation.snapshot import Snapshot


@dataclass(frozen=True)
class Change:
    """What is another than in the snapshot before; with another problem, everything is.

    place: where the run stands, which is its step, the racers' parameters and outcomes, and how much is recorded.
    moment: how far slow motion has come, of which no snapshot knows: see View.show_snapshot.
    """

    problem: bool
    place: bool
    learning_rates: bool
    ghosts: bool
    marks: bool
    moment: bool = False


EVERYTHING = Change(problem=True, place=True, learning_rates=True, ghosts=True, marks=True, moment=True)


def change(before: Snapshot | None, after: Snapshot) -> Change:
    """From one snapshot to another, however much later it is; from None, everything."""
    if before is None or before.problem is not after.problem:
        return EVERYTHING
    return Change(
        problem=False,
        place=_place(before) != _place(after)
        or not np.array_equal(before.parameters, after.parameters, equal_nan=True),
        learning_rates=before.learning_rates != after.learning_rates,
        ghosts=before.ghosts != after.ghosts,
        marks=before.marks != after.marks,
    )


def _place(snapshot):
    return snapshot.step, snapshot.recorded, snapshot.outcomes

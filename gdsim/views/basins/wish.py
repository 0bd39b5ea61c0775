"""Which maps are wanted, and what has come of it so far."""

from dataclasses import dataclass

import numpy as np
from msgspec import structs

from gdsim.core.descent import Racer
from gdsim.experiment.problem import Problem
from gdsim.simulation.basins import Basins


@dataclass(frozen=True, eq=False)
class Wish:
    """Maps of a problem for some racers with the rates that are set, from all of a window (2, 2)."""

    problem: Problem
    racers: tuple[Racer, ...]
    window: np.ndarray

    def is_like(self, other: "Wish | None") -> bool:
        """Whether both come to the same maps."""
        return other is not None and self._key == other._key

    def is_of(self, problem: Problem) -> bool:
        """Whether its maps are of the loss of this problem."""
        return self.problem.experiment.problem == problem.experiment.problem

    def is_of_same_surface(self, other: "Wish | None") -> bool:
        """Whether one map stands for the other until that is there: of the same loss and window."""
        return other is not None and self.is_of(other.problem) and np.array_equal(self.window, other.window)

    @property
    def _key(self):
        """All of an experiment but where it starts, who descends and what is planned on the way."""
        experiment = structs.replace(self.problem.experiment, racers=(), start=None, title="", changes=(), view={})
        return experiment, self.racers, tuple(self.window.ravel().tolist())


@dataclass(frozen=True, eq=False)
class Found:
    """What has come of a wish so far: a map for each racer."""

    wish: Wish
    maps: tuple[Basins, ...]

    @property
    def part(self) -> float:
        return sum(basins.part for basins in self.maps) / len(self.maps)

    @property
    def has_rough(self) -> bool:
        return all(basins.has_rough for basins in self.maps)

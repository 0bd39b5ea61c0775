"""The learning rate of a racer that has none: its optimizer's usual one, or what the problem bears."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from gdsim.core.curvature import Curvature, critical_learning_rate, extreme_curvatures
from gdsim.core.objective import Objective
from gdsim.core.optimizers import Optimizer
from gdsim.core.optimizers.gradient_descent import GradientDescent
from gdsim.core.terrains import Terrain
from gdsim.experiment.schema import BatchingSettings

# Rows in a batch whose noise halves what is just right: a few outliers among them bend the loss many times as much.
NOISY_ROWS = 300.0
# Digits of the rates: they have to be read and compared.
RATE_DIGITS = 2
# Beyond, floating-point numbers end.
LOWEST_RATE, HIGHEST_RATE = 1e-300, 1e300


@dataclass(frozen=True, eq=False)
class SuitableRates:
    """What suits a problem whose racers begin at `start` (d,); `terrain` if it is a named surface."""

    objective: Objective
    start: np.ndarray
    batching: BatchingSettings
    terrain: Terrain | None

    def of(self, optimizer: Optimizer) -> float:
        """The usual rate where the start bears it; else the one that is just right there.

        Gradient descent on a terrain takes the rate that shows the terrain's point. Where that is lower than usual, so
        is that of any other optimizer that a steep place throws off, and by as much: the start may be the flattest.
        """
        usual = optimizer.usual_learning_rate
        if optimizer.stability_limit is None:
            return usual
        if self.terrain:
            if optimizer.is_plain:
                return self.terrain.learning_rate
            usual *= min(1.0, self.terrain.learning_rate / GradientDescent.usual_learning_rate)
        critical = critical_learning_rate(optimizer, self.objective, self.start, self.curvature)
        if critical is not None and usual >= critical.rate:
            usual = share(optimizer, self.batching) / critical.eigenvalue
        return readable(usual) if usual < optimizer.usual_learning_rate else optimizer.usual_learning_rate

    @cached_property
    def curvature(self) -> Curvature | None:
        """How the loss bends at the start; None where `extreme_curvatures` knows none."""
        return extreme_curvatures(self.objective, self.start)


def share(optimizer: Optimizer, batching: BatchingSettings) -> float:
    """What is just right, as a part of 1 / curvature: less for momentum, and for the noise of small batches."""
    quiet = 1.0 if batching.mode == "batch" else 1.0 / (1.0 + NOISY_ROWS / (batching.size or 1))
    return optimizer.gain_of_one * quiet


def readable(rate: float) -> float:
    return float(f"{min(max(rate, LOWEST_RATE), HIGHEST_RATE):.{RATE_DIGITS}g}")

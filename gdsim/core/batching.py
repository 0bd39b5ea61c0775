"""Which samples each step sees. The batch of any step follows from the seed and the step alone."""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np


@dataclass(frozen=True)
class Batching:
    """Splits n samples into batches of at most `size`, in a new random order every epoch.

    The last batch of an epoch may be shorter; it is used like any other. The order comes from a counter-based
    generator keyed by (seed, epoch) whose raw words are the same on every machine and NumPy version
    (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3").
    """

    samples: int
    size: int
    seed: int = 0
    shuffle: bool = True
    _cache: dict = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def whole(self) -> bool:
        """Whether every step sees all samples."""
        return self.size >= self.samples

    @property
    def steps_per_epoch(self) -> int:
        return -(-self.samples // self.size)

    def batch(self, step: int):
        """The rows that step number `step` (from 0) sees: an array of row numbers, or None for all."""
        if self.whole:
            return None
        epoch, position = divmod(step, self.steps_per_epoch)
        return self._order(epoch)[position * self.size : (position + 1) * self.size]

    def _order(self, epoch):
        order = self._cache.get(epoch)
        if order is None:
            order = shuffled(self.samples, self.seed, epoch) if self.shuffle else np.arange(self.samples)
            # Only the epoch in use is worth keeping; assigning a new dict entry first keeps readers safe.
            self._cache.clear()
            self._cache[epoch] = order
        return order


def shuffled(count: int, seed: int, epoch: int):
    """A random order of 0 … count - 1, shape (count,), that depends on seed and epoch only."""
    return np.argsort(np.random.Philox(key=[seed, epoch]).random_raw(count), kind="stable")

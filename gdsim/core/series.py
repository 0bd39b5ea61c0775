"""Rows of a run in the order of its steps or epochs."""

from typing import NamedTuple

import numpy as np


class Series(NamedTuple):
    """Read-only rows in order: `at` (N,) says which step or epoch each row of `values` (N, ...) belongs to."""

    at: np.ndarray
    values: np.ndarray

    def until(self, last: int) -> "Series":
        """The rows up to and with `last`; no copy."""
        end = int(np.searchsorted(self.at, last, side="right"))
        return Series(self.at[:end], self.values[:end])

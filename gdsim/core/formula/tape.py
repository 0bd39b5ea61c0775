"""The operations of a formula in the order in which they are worked out, each on earlier slots."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from gdsim.core.formula.vocabulary import VARIABLES, Operation


class Step(NamedTuple):
    """values[slot] = operation.value(*values[arguments]); `varying` are the arguments that depend on x or y."""

    slot: int
    operation: Operation
    arguments: tuple[int, ...]
    varying: tuple[tuple[Callable, int], ...]


class Tape:
    """The slots before a run (None where a value is still to come), and the steps that fill them."""

    def __init__(self):
        self.initial = [None, None]  # x and y
        self.steps = []

    def constant(self, number):
        """The slot of a number that is known beforehand."""
        self.initial.append(np.float64(number))
        return len(self.initial) - 1

    def apply(self, operation, arguments):
        """The slot of what the operation gives of these slots; what is known beforehand is worked out now."""
        known = [self.initial[slot] for slot in arguments]
        if all(number is not None for number in known):
            return self.constant(operation.value(*known))
        self.initial.append(None)
        slot = len(self.initial) - 1
        slopes = zip(operation.slopes, arguments, known, strict=True)
        varying = tuple((slope, argument) for slope, argument, number in slopes if number is None)
        self.steps.append(Step(slot, operation, arguments, varying))
        return slot

    def spent(self, result):
        """For each step the slots that no later one takes: what is in them may go, and its memory is used again."""
        seen, spent = {result, *VARIABLES.values()}, []
        for step in reversed(self.steps):
            spent.append(tuple({slot for slot in step.arguments if slot not in seen}))
            seen.update(step.arguments)
        return spent[::-1]

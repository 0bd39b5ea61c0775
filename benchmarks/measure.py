"""What the benchmarks share: several ways to do a thing, timed in turns, and a line that says what came out."""

import importlib.util
import statistics
import time
from collections.abc import Callable


def interleaved(ways: dict[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """The seconds each way took in each round, by name.

    Each round takes every way once, right after the other, so that whatever else the machine does meanwhile
    touches them alike. One round before these is not counted: it fills caches.
    """
    seconds = {name: [] for name in ways}
    for _ in range(rounds + 1):
        for name, way in ways.items():
            start = time.perf_counter()
            way()
            seconds[name].append(time.perf_counter() - start)
    return {name: taken[1:] for name, taken in seconds.items()}


def median_ratio(over: list[float], under: list[float]) -> float:
    """The median of the rounds' ratios."""
    return statistics.median(a / b for a, b in zip(over, under, strict=True))


def report(what: str, value: float, target: float, at_most: bool = False):
    """Prints one figure beside its target."""
    met = value < target if at_most else value >= target
    print(
        f"{what}: {value:.3g} (target: {'below' if at_most else 'at least'} {target:g}; {'met' if met else 'MISSED'})"
    )


def pytorch():
    """PyTorch at its fastest for small batches, whose threads would only wait for each other; None without it."""
    if importlib.util.find_spec("torch") is None:
        print("PyTorch is not installed: not compared with it")
        return None
    import torch

    torch.set_num_threads(1)
    return torch

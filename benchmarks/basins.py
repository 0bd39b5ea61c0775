"""A map of basins of 200 x 200 starts, 200 steps each at most, against a plain NumPy loop over all of them."""

from functools import partial

import numpy as np
from measure import interleaved, median_ratio, report

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, RacerSettings, TerrainProblem
from gdsim.simulation.basins import SIDE, basin_maps, minima_of

STEPS = 200
ROUNDS = 15
TARGET = 1.5
MOMENTUM = 0.9
CASES = (("gradient-descent", 0.01), ("momentum", 0.005))


def mapped(problem):
    *_, minima = minima_of(problem, problem.racers, problem.domain)
    *_, last = basin_maps(problem, problem.racers[0], problem.domain, minima)
    return last


def by_hand(problem, optimizer, rate):
    """Himmelblau's loss and gradient and the optimizer's steps as anybody writes them down: where all starts end."""
    axes = (low + (np.arange(SIDE) + 0.5) / SIDE * (high - low) for low, high in problem.domain)
    x, y = np.meshgrid(*axes)
    along_x, along_y = np.zeros_like(x), np.zeros_like(y)
    with np.errstate(all="ignore"):
        for _ in range(STEPS):
            a, b = x**2 + y - 11.0, x + y**2 - 7.0
            loss = a**2 + b**2
            by_x, by_y = 4.0 * x * a + 2.0 * b, 2.0 * a + 4.0 * y * b
            if optimizer == "momentum":
                along_x, along_y = MOMENTUM * along_x + by_x, MOMENTUM * along_y + by_y
                by_x, by_y = along_x, along_y
            x, y = x - rate * by_x, y - rate * by_y
    return x, y, loss


def main():
    for optimizer, rate in CASES:
        racer = RacerSettings(optimizer, rate)
        settings = Experiment(gdsim=1, problem=TerrainProblem(terrain="himmelblau"), racers=(racer,), epochs=STEPS)
        problem = prepare(settings)
        x, y, _ = by_hand(problem, optimizer, rate)
        ends, found = np.stack([x, y], axis=-1), mapped(problem)
        away = np.linalg.norm(ends[:, :, np.newaxis] - found.minima, axis=-1)
        assert (away.argmin(axis=-1) == found.reached).all()
        ways = {"map": partial(mapped, problem), "by hand": partial(by_hand, problem, optimizer, rate)}
        seconds = interleaved(ways, ROUNDS)
        ratio = median_ratio(seconds["map"], seconds["by hand"])
        what = f"{SIDE} x {SIDE} starts of {optimizer}, {STEPS} steps, times as long as a plain loop"
        report(what, ratio, TARGET, at_most=True)
        print(f"  map {1e3 * min(seconds['map']):.0f} ms, by hand {1e3 * min(seconds['by hand']):.0f} ms")


if __name__ == "__main__":
    main()

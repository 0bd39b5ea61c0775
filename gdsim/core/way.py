"""The likely way down from a start, before a step is taken: what a first look should show."""

import numpy as np

from gdsim.core.objective import Objective

# Steps of steepest descent, each as long as is best: they do most of what many would.
STEPS = 40
# The best length of the first step is looked for among these powers of two, in lengths of the gradient; of every later
# one around the one before, and where that fails again among all. High powers of a feature bend the loss millions of
# millions of times as much as others.
FIRST_POWERS, NEXT_POWERS = np.arange(-70.0, 21.0, 2.0), np.arange(-2.0, 3.0)


def likely_way(objective: Objective, start, rows=None):
    """Points (N, d) from a start (d,), each lower than the one before: steepest descent with a line search on rows.

    Optimizers differ in pace and detail from it, less in where they lead.
    """
    points, powers = [np.asarray(start, dtype=float)], FIRST_POWERS
    with np.errstate(all="ignore"):
        lowest = objective.loss(points[0], rows)
        for _ in range(STEPS):
            ahead = points[-1] - 2.0 ** powers[:, np.newaxis] * objective.gradient(points[-1], rows)
            losses = objective.loss(ahead, rows)
            losses = np.where(np.isfinite(losses), losses, np.inf)
            best = int(losses.argmin())
            if not losses[best] < lowest:
                if powers is FIRST_POWERS:
                    break
                powers = FIRST_POWERS
                continue
            lowest, powers = losses[best], powers[best] + NEXT_POWERS
            points.append(ahead[best])
    return np.array(points)

"""Which minimum a descent has reached, and what minima a crowd of descents has found, of any number of them at once."""

from itertools import product

import numpy as np

# A minimum is reached within this part of the window along each parameter: less than a pixel or two of any picture of
# it, and a tenth of the way from one hollow of an egg carton to the next.
NEARBY = 0.01
# Minima that a crowd may find; where there are more they are a level valley, which is no row of minima.
MOST_FOUND = 12
# Something found is a minimum where nothing around it is lower by more than this part of its own loss.
ROUNDING = 1e-9


def tolerances_of(window) -> np.ndarray:
    """How near is there, shape (d,), for starts from all of a window (d, 2)."""
    return NEARBY * np.ptp(window, axis=-1)


def reached(ends, minima, tolerances) -> np.ndarray:
    """The number of the minimum that each of the ends (..., d) has reached, shape (...); -1 where it has reached none.

    minima (m, d). tolerances (d,), or one number for all: how far from a minimum is still there, along each parameter,
    since parameters differ in size. Distances are Euclidean in these units: the nearest minimum is reached where it is
    not farther than 1. What is not finite has reached none.
    """
    ends, nearest = np.asarray(ends, dtype=float), np.full(np.shape(ends)[:-1], -1)
    least = np.ones(nearest.shape)
    with np.errstate(all="ignore"):
        for number, minimum in enumerate(np.asarray(minima, dtype=float)):
            away = (ends - minimum) / tolerances
            distance = np.square(away[..., 0])
            for axis in range(1, away.shape[-1]):
                distance += np.square(away[..., axis])
            is_nearer = distance <= least
            nearest[is_nearer], least = number, np.where(is_nearer, distance, least)
    return nearest


def found(rests, objective, tolerances) -> np.ndarray:
    """The minima, (m, 2), among the places (n, 2) where descents have come to rest; those with most of them first.

    Places within the tolerances are one. A saddle has something lower at that distance, and is none.
    """
    minima, counts, left = [], [], np.asarray(rests, dtype=float)
    while len(left) and len(minima) < MOST_FOUND:
        same = reached(left, left[:1], tolerances) == 0
        if _is_minimum(left[0], objective, tolerances):
            minima.append(left[0])
            counts.append(same.sum())
        left = left[~same]
    order = np.argsort(counts, kind="stable")[::-1]
    return np.array(minima).reshape(-1, np.shape(rests)[-1])[order]


def _is_minimum(point, objective, tolerances):
    compass = np.array([way for way in product((-1.0, 0.0, 1.0), repeat=len(point)) if any(way)])
    with np.errstate(all="ignore"):
        here, around = objective.loss(point), objective.loss(point + compass * tolerances)
    return not (around < here - ROUNDING * max(1.0, abs(here))).any()

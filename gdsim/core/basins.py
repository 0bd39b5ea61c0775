"""Which minimum a descent has reached, and what minima a crowd of descents has found, of any number of them at once."""

from itertools import product

import numpy as np

# A minimum is reached within this part of the window along each parameter: two pixels of a map, and a tenth of the way
# from one hollow of an egg carton to the next.
NEARBY = 0.01
# Minima that a crowd may find; where there are more they are a level valley, which is no row of minima.
MOST_FOUND = 12
# A valley is level where a place on its floor, so far apart in tolerances, is not higher by more than this part of what
# the loss usually rises around, …
APART, LEVEL = 0.5, 1e-9
# … but for rounding, as a part of the loss.
ROUNDING = 1e-15
# Down its slope the floor is looked for as far as this, in tolerances, by so many golden sections (Kiefer 1953): to a
# trillionth of it.
REACH, SECTIONS, GOLDEN = 2.0, 60, (5.0**0.5 - 1.0) / 2.0


def tolerances_of(window) -> np.ndarray:
    """How near is there, shape (d,), for starts from all of a window (d, 2)."""
    return NEARBY * np.ptp(window, axis=-1)


def reached(ends, minima, tolerances) -> np.ndarray:
    """The number of the minimum that each of the ends (..., d) has reached, shape (...); -1 where it has reached none.

    minima (m, d). tolerances (d,), or one number for all: how far from a minimum is still there, along each parameter,
    since parameters differ in size. Distances are Euclidean in these units: the nearest minimum is reached where it is
    not farther than 1. What is not finite has reached none.
    """
    # Parameter by parameter, each in one piece.
    ends = np.asarray(ends, dtype=float)
    places = [np.divide(ends[..., k], tolerance) for k, tolerance in enumerate(_each(tolerances, ends.shape[-1]))]
    nearest = np.full(ends.shape[:-1], -1)
    least = np.ones(nearest.shape)
    with np.errstate(all="ignore"):
        for number, minimum in enumerate(np.divide(minima, tolerances).tolist()):
            distance = np.square(places[0] - minimum[0])
            for place, at in zip(places[1:], minimum[1:], strict=True):
                distance += np.square(place - at)
            np.copyto(nearest, number, where=distance <= least)
            np.minimum(least, distance, out=least)
    return nearest


def found(rests, objective, tolerances) -> np.ndarray:
    """The minima, (m, d), among the places (n, d) where descents have come to rest; those with most of them first.

    Places within the tolerances are one, the lowest of them.
    """
    left = np.asarray(rests, dtype=float)
    left = left[np.argsort(objective.loss(left), kind="stable")]
    minima, counts = [], []
    while len(left) and len(minima) < MOST_FOUND:
        is_same = reached(left, left[:1], tolerances) == 0
        minima.append(left[0])
        counts.append(is_same.sum())
        left = left[~is_same]
    order = np.argsort(counts, kind="stable")[::-1]
    return isolated(np.array(minima).reshape(-1, np.shape(rests)[-1])[order], objective, tolerances)


def isolated(points, objective, tolerances) -> np.ndarray:
    """Those of the points (m, d) from which the loss rises every way, as far as near is: no saddle, no level valley.

    A valley may be straight or bent.
    """
    points, tolerances = np.asarray(points, dtype=float), np.asarray(tolerances)
    compass = np.array([way for way in product((-1.0, 0.0, 1.0), repeat=points.shape[-1]) if any(way)])
    with np.errstate(all="ignore"):
        around = points[:, np.newaxis] + compass * tolerances
        losses = objective.loss(points)
        rises = objective.loss(around) - losses[:, np.newaxis]
        is_lowest = (rises > 0.0).all(axis=-1)
        points, around, losses, rises = (values[is_lowest] for values in (points, around, losses, rises))
        # The floor of a bent valley lies beside the lowest of these, down its slope.
        beside = _sunk(around[np.arange(len(points)), rises.argmin(axis=-1)], objective, tolerances)
        is_far = np.linalg.norm((beside - points) / tolerances, axis=-1) >= APART
        usual = np.sort(rises, axis=-1)[:, len(compass) // 2 - 1]
        rounding = LEVEL * usual + ROUNDING * np.abs(losses)
        return points[~(is_far & (objective.loss(beside) - losses <= rounding))]


def _sunk(points, objective, tolerances):
    """The lowest places, (m, d), that points (m, d) come to straight down their slope, not farther than REACH."""
    slopes = objective.gradient(points) * tolerances
    ways = -tolerances * slopes / np.linalg.norm(slopes, axis=-1, keepdims=True)
    low, high = np.zeros((len(points), 1)), np.full((len(points), 1), REACH)
    for _ in range(SECTIONS):
        apart = GOLDEN * (high - low)
        is_beyond = objective.loss(points + (high - apart) * ways) > objective.loss(points + (low + apart) * ways)
        is_beyond = is_beyond[:, np.newaxis]
        low, high = np.where(is_beyond, high - apart, low), np.where(is_beyond, high, low + apart)
    return points + low * ways


def _each(tolerances, dimension):
    return np.broadcast_to(tolerances, dimension).tolist()

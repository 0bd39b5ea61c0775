"""Data sets that are drawn, not collected: the same points on every machine and NumPy version.

The raw words of the Philox generator are fixed for good (NumPy's own distributions are not), and rounding to four
decimals removes what the last bit of a cosine could differ by.
"""

from collections.abc import Callable

import numpy as np

POINTS = 200
DECIMALS = 4
# So many outliers has the line, every so-manieth of its rightmost points, so far below (in units of y).
OUTLIERS = 8
OUTLIER_EVERY = 4
OUTLIER_DEPTH = 12.0


class Draw:
    """Random numbers from one Philox stream of its own."""

    def __init__(self, key: int):
        self._philox = np.random.Philox(key=key)

    def uniform(self, low, high, count):
        """Shape (count,), from low up to high: the upper 53 bits of each word."""
        return low + (high - low) * (self._philox.random_raw(count) >> np.uint64(11)) * 2.0**-53

    def normal(self, count):
        """Shape (count,), standard normal (Box & Muller 1958, eq. 1)."""
        radius = np.sqrt(-2.0 * np.log1p(-self.uniform(0.0, 1.0, count)))
        return radius * np.cos(self.uniform(0.0, 2.0 * np.pi, count))


def line_with_outliers():
    draw = Draw(1)
    x = draw.uniform(-3.0, 3.0, POINTS // 2)
    y = 2.0 * x + 1.0 + 0.5 * draw.normal(len(x))
    # On the right and far below, the outliers tilt a least-squares line.
    y[np.argsort(x)[-OUTLIER_EVERY * OUTLIERS :: OUTLIER_EVERY]] -= OUTLIER_DEPTH
    return x[:, np.newaxis], y


def blobs():
    return _blobs(Draw(2), [(-1.5, -1.0), (1.5, 1.0)], spread=0.9)


def three_blobs():
    return _blobs(Draw(3), [(-2.0, -1.0), (2.0, -1.0), (0.0, 2.0)], spread=0.8)


def moons():
    draw = Draw(4)
    labels = _alternating(2)
    angle = draw.uniform(0.0, np.pi, POINTS)
    upper = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    lower = np.stack([1.0 - np.cos(angle), 0.5 - np.sin(angle)], axis=1)
    return np.where(labels[:, np.newaxis] == 0, upper, lower) + _noise(draw, 0.12), labels


def circles():
    draw = Draw(5)
    labels = _alternating(2)
    angle = draw.uniform(0.0, 2.0 * np.pi, POINTS)
    # Class 1 is the inner circle.
    radius = np.where(labels == 1, 0.5, 1.0)[:, np.newaxis]
    return radius * np.stack([np.cos(angle), np.sin(angle)], axis=1) + _noise(draw, 0.08), labels


def spirals():
    draw = Draw(6)
    labels = _alternating(2)
    turn = np.sqrt(draw.uniform(0.02, 1.0, POINTS))
    angle = 3.0 * np.pi * turn + np.pi * labels
    arms = 2.0 * turn[:, np.newaxis] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    return arms + _noise(draw, 0.06), labels


def xor():
    draw = Draw(7)
    X = np.stack([draw.uniform(-1.0, 1.0, POINTS), draw.uniform(-1.0, 1.0, POINTS)], axis=1)
    return X, (X[:, 0] * X[:, 1] < 0.0).astype(np.int64)


def _blobs(draw, centres, spread):
    labels = _alternating(len(centres))
    return np.array(centres)[labels] + _noise(draw, spread), labels


def _alternating(classes):
    return np.arange(POINTS, dtype=np.int64) % classes


def _noise(draw, spread):
    return spread * np.stack([draw.normal(POINTS), draw.normal(POINTS)], axis=1)


def rounded(generator: Callable):
    """A generator's features, shape (n, f), and answers, shape (n,)."""
    X, labels = generator()
    return np.round(X, DECIMALS), np.round(labels, DECIMALS)

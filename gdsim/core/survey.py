"""A surface looked over once: how high it usually lies within its window, and where it is lowest there.

A formula of one's own has no minima from the literature; what a search of its window finds stands for them, so that
the same surface is judged alike whether it was chosen or typed.
"""

from functools import cached_property, lru_cache
from itertools import product

import numpy as np

from gdsim.core.objective import SurfaceObjective

# Points a side of the grid that is searched; odd, so that the middle of the window is one of them.
SIDE = 41
# Hollows of the grid that are followed down, the lowest first: an egg carton has 121.
MOST_HOLLOWS = 200
# Halvings of the compass's step: from a cell of the grid to a ten-billionth of it.
HALVINGS = 34
# … and rounds at most, for valleys along which it creeps.
MOST_ROUNDS = 150
# Newton steps, which end what the compass began, where the surface is smooth.
NEWTON_STEPS = 12
# A minimum has nothing lower so near, as a part of the window's half diagonal …
NEARBY = 1e-3
# … but for rounding, as a part of the relief; and something around it is higher by more than that.
ROUNDING = 1e-13
# Farther out a minimum's surroundings are so many times as high as close by; those of a pole, where the loss has no
# bottom, are as high at any distance: what is found there is rounding.
RISING = 2.0
# Minima nearer than this part of the half diagonal are one.
SAME = 1e-5
# On a bowl in the middle of its window the corners lie three times as high as half of the window.
CORNERS = 3.0
COMPASS = np.array([step for step in product((-1.0, 0.0, 1.0), repeat=2) if any(step)])


class Survey:
    """Of f(x, y) within a window: heights on a grid, the minima inside.

    lowest: the lowest loss met. relief: how far the usual place lies above it, times CORNERS: the height of a bowl
    of that size. Steep walls in a corner don't count, as they would in the highest. 0 where nothing is finite.
    """

    def __init__(self, objective: SurfaceObjective, domain: np.ndarray):
        self._objective, self._domain = objective, domain
        self._spacing = (domain[:, 1] - domain[:, 0]) / (SIDE - 1)
        self._reach = float(np.linalg.norm(domain[:, 1] - domain[:, 0])) / 2.0
        axes = [np.linspace(low, high, SIDE) for low, high in domain]
        self._points = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)
        with np.errstate(all="ignore"):
            losses = objective.loss(self._points)
        self._losses = np.where(np.isfinite(losses), losses, np.inf)
        finite = self._losses[np.isfinite(self._losses)]
        self.lowest = float(finite.min()) if finite.size else np.inf
        self.relief = CORNERS * float(np.median(finite) - self.lowest) if finite.size else 0.0

    @cached_property
    def minima(self) -> np.ndarray:
        """Shape (m, 2), the best first; none where the window's border is lower than all of them."""
        with np.errstate(all="ignore"):
            points = self._polished(self._descended(self._hollows()))
            points = self._distinct(points[self._are_minima(points)])
            losses = self._objective.loss(points)
        order = np.argsort(losses)
        is_lowest = len(order) and losses[order[0]] <= self.lowest + NEARBY * self.relief
        return points[order] if is_lowest else points[:0]

    def _hollows(self):
        """The points of the grid that no neighbour undercuts, (m, 2)."""
        padded = np.pad(self._losses, 1, constant_values=np.inf)
        neighbours = [padded[1 + i : 1 + i + SIDE, 1 + j : 1 + j + SIDE] for i, j in COMPASS.astype(int)]
        is_hollow = np.isfinite(self._losses) & (self._losses <= np.min(neighbours, axis=0))
        order = np.argsort(self._losses[is_hollow], kind="stable")[:MOST_HOLLOWS]
        return self._points[is_hollow][order]

    def _descended(self, points):
        """Each where a compass that halves its step leads it: kinks don't disturb it (Hooke & Jeeves 1961)."""
        losses = self._objective.loss(points)
        steps = np.ones(len(points))
        for _ in range(MOST_ROUNDS):
            around = points[:, np.newaxis] + steps[:, np.newaxis, np.newaxis] * COMPASS * self._spacing
            heights = self._objective.loss(around)
            heights = np.where(np.isfinite(heights), heights, np.inf)
            best = np.argmin(heights, axis=1)
            rows = np.arange(len(points))
            lower = heights[rows, best] < losses
            points = np.where(lower[:, np.newaxis], around[rows, best], points)
            losses = np.where(lower, heights[rows, best], losses)
            steps = np.where(lower, steps, steps / 2.0)
            if not len(points) or steps.max() < 2.0**-HALVINGS:
                break
        return points

    def _polished(self, points):
        """By Newton's method, as long as it lowers the loss."""
        difference = np.cbrt(np.finfo(float).eps) * (1.0 + np.abs(points).max(initial=0.0))
        offsets = difference * np.eye(2)
        losses, gradients = self._objective.loss_and_gradient(points)
        for _ in range(NEWTON_STEPS):
            ahead = self._objective.gradient(points[:, np.newaxis] + offsets)
            behind = self._objective.gradient(points[:, np.newaxis] - offsets)
            (a, b), (c, d) = np.moveaxis((ahead - behind) / (2.0 * difference), 0, -1)
            determinant = a * d - b * c
            step = np.stack([d, -c], -1) * gradients[:, :1] + np.stack([-b, a], -1) * gradients[:, 1:]
            moved = points - step / determinant[:, np.newaxis]
            new_losses, new_gradients = self._objective.loss_and_gradient(moved)
            better = (new_losses <= losses) & np.isfinite(new_gradients).all(axis=-1)
            points = np.where(better[:, np.newaxis], moved, points)
            losses, gradients = self._objective.loss_and_gradient(points)
            if not better.any():
                break
        return points

    def _are_minima(self, points):
        inside = ((points > self._domain[:, 0]) & (points < self._domain[:, 1])).all(axis=-1)
        losses, gradients = self._objective.loss_and_gradient(points)
        downhill = -gradients / np.maximum(np.linalg.norm(gradients, axis=-1, keepdims=True), np.finfo(float).tiny)
        ways = np.concatenate(
            [np.broadcast_to(COMPASS, (len(points), *COMPASS.shape)), downhill[:, np.newaxis]], axis=1
        )
        radii = self._reach * NEARBY ** np.array([1.0, 1.5, 2.0])[:, np.newaxis, np.newaxis, np.newaxis]
        around = self._objective.loss(points[:, np.newaxis] + radii * ways)
        rises = around - losses[:, np.newaxis]
        highest = rises.max(axis=-1)
        is_pole = ~(highest[0] > RISING * highest[-1])
        rises = np.concatenate(rises, axis=-1)
        rounding = ROUNDING * max(self.relief, abs(self.lowest))
        return inside & ~is_pole & (rises >= -rounding).all(axis=-1) & (rises > rounding).any(axis=-1)

    def _distinct(self, points):
        kept = []
        for point in points:
            if all(np.linalg.norm(point - other) > SAME * self._reach for other in kept):
                kept.append(point)
        return np.array(kept).reshape(-1, 2)


@lru_cache(maxsize=8)
def _surveyed(objective, bounds):
    return Survey(objective, np.array(bounds))


def survey(objective: SurfaceObjective, domain: np.ndarray) -> Survey:
    """The survey of a surface within `domain` (2, 2); made once for each."""
    return _surveyed(objective, tuple(map(tuple, domain.tolist())))

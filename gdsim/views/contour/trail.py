"""A racer's path as few corners, however long the run."""

import numpy as np

# The first corners, where a path is widest, stay; the later ones are thinned when there are too many.
FIRST_POINTS = 200
# Corners lie at least so far apart along the path, in parts of the window.
PATH_STEP = 1.0 / 800.0
# Paths are known up to so many windows away: beyond, a painter's arithmetic ends.
FARTHEST = 100.0


class Trail:
    """One racer's path as corners in the plane, each point looked at once however long the run.

    `span` (2,) and `centre` (2,) are the window's.
    """

    def __init__(self, centre, span, most: int):
        self._centre, self._span, self._most = centre, span, most
        self.corners = np.empty((0, 2))
        self.end = np.asarray(centre)

    @property
    def line(self):
        """The corners and the end as x and y, (2, n)."""
        return np.append(self.corners, self.end[np.newaxis], axis=0).T

    def extend(self, points):
        """Adds finite points (n, 2); `corners` are then those of all points, and `end` is the last one."""
        if not len(points):
            return
        shares = (points - self._centre) / self._span
        with np.errstate(divide="ignore"):
            nearer = np.minimum(1.0, FARTHEST / np.hypot(*shares.T))[:, np.newaxis]
        points = self._centre + shares * nearer * self._span
        self.end = points[-1]
        known = self.corners[-1:] if len(self.corners) else points[:1] - self._span
        steps = np.diff(np.concatenate([known, points]), axis=0) / self._span
        travelled = np.floor(np.cumsum(np.hypot(*steps.T)) / PATH_STEP)
        self.corners = np.concatenate([self.corners, points[np.diff(travelled, prepend=0.0) > 0.0]])
        while len(self.corners) > self._most:
            self.corners = np.concatenate([self.corners[:FIRST_POINTS], self.corners[FIRST_POINTS + 1 :: 2]])

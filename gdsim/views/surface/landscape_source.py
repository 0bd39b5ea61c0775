"""Chooses the plane and the window on it, and computes landscapes off the window's thread."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from gdsim.core.landscape import Landscape, Scale, landscape
from gdsim.core.plane import Plane
from gdsim.experiment.drawing import drawing_of, in_state_of
from gdsim.experiment.problem import Problem
from gdsim.experiment.slices import (
    NARROWEST,
    PlaneChoice,
    affordable,
    first_choice,
    plane_through,
    spanning,
    takes_long,
    whole_window,
)
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.surface.batch_landscapes import BatchLandscapes
from gdsim.views.swarm.source import SwarmSource
from gdsim.views.toolkit.background import Background

# How far the held parameters may move, in shares of the window, before the slice is computed anew.
MOVED_SHARE = 0.01
# Milliseconds that a slice stays while the run plays, before it is computed anew. Where OpenGL is software each costs a
# network's window a frame, on a busy computer two, and without a rest there are more than ten a second.
FOLLOWING_REST = 200


class LandscapeSource(QObject):
    """Emits `changed` with each new Landscape; the newest request wins.

    looked_anew(): the next one is of something else, not of the same seen otherwise.

    Its methods are called on the window's thread and return at once.
    """

    changed = Signal(object)
    looked_anew = Signal()
    busy_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._background = Background("landscape", self)
        self._background.done.connect(self._take)
        self._background.failed.connect(self._fail)
        self._rest = QTimer(self, interval=FOLLOWING_REST, singleShot=True)
        self._rest.timeout.connect(self._follow_unseen)
        self._is_urgent = self._is_refined = self._is_outdated = self._is_refinement = False
        self._unseen: Snapshot | None = None
        self._problem: Problem | None = None
        self._window = None
        self._is_window_moved = False
        self._plane: Plane | None = None
        self._scale: Scale = "linear"
        self._result: Landscape | None = None
        self.choice = PlaneChoice()
        self.of_batch, self.swarm = BatchLandscapes(self), SwarmSource(self)

    @property
    def landscape(self) -> Landscape | None:
        """The newest landscape, or None before the first."""
        return self._result

    @property
    def is_busy(self) -> bool:
        """Whether another landscape is on its way."""
        return self._background.is_busy

    @property
    def is_preview(self) -> bool:
        """Whether the newest landscape came rough because it was urgent, and a finer one follows at once."""
        return self._is_urgent and self._is_refined

    def is_of(self, problem: Problem) -> bool:
        """Whether the newest landscape is of this problem's loss, and not of one before."""
        return self._result is not None and self._result.objective is problem.objective

    def show_problem(self, snapshot: Snapshot, keep_view: bool, is_urgent: bool = False):
        """Starts over with the snapshot's problem; `keep_view` keeps plane and window where they still fit.

        Where it is urgent the landscape comes rough, and is refined then.
        """
        same = keep_view and self._problem is not None and self._same_parameters(snapshot.problem)
        is_drawn = same and drawing_of(snapshot.problem.experiment.problem) is not None
        # Along the likely way from elsewhere coordinates mean something else.
        same_way = (
            same and self.choice.along == "way" and np.array_equal(snapshot.problem.way_down, self._problem.way_down)
        )
        self._problem = snapshot.problem
        self._is_urgent = is_urgent and not takes_long(snapshot.problem)
        if not same:
            self.choice = first_choice(snapshot.problem)
            self._scale = snapshot.problem.height
        # While a point is dragged problems follow each other faster than a fine grid is computed: the rough one that is
        # under way is finished before the newest is asked for.
        if is_drawn and self._background.is_busy and self._is_refined:
            self._plane, self._is_outdated = self._current_plane(snapshot), True
        else:
            new_window = not same_way if self.choice.along == "way" else not same
            self._look(snapshot, new_window=new_window, is_rough=is_drawn or is_urgent)

    def show_snapshot(self, snapshot: Snapshot):
        """Follows the ball with the slice, where the other parameters are held at the ball's.

        One that comes to rest it follows at once, one that plays a few times a second.
        """
        if self._plane is None or self._plane.kind == "exact":
            return
        if snapshot.problem.objective is not self._problem.objective:
            # Of a problem that this was not shown yet, or is shown no more, the plane says nothing.
            return
        # The last snapshot of a run must not be missed: none comes after it. A finer picture is not waited for.
        is_awaited = self._background.is_busy and not self._is_refinement
        self._unseen = snapshot if is_awaited or (snapshot.playing and self._rest.isActive()) else None
        if self._unseen:
            return
        plane = self._current_plane(snapshot)
        moved = np.linalg.norm(plane.point(np.zeros(2)) - self._plane.point(np.zeros(2)))
        extent = np.diff(self._window, axis=1).min()
        if moved > MOVED_SHARE * extent:
            self._plane = plane
            self._ask(snapshot.playing)

    def choose(self, choice: PlaneChoice, snapshot: Snapshot):
        """Looks at another plane."""
        self.choice = choice
        self._look(snapshot, new_window=True)

    def look_through(self, choice: PlaneChoice, scale: Scale, window, snapshot: Snapshot):
        """Looks at a plane as `choice`, `scale` and `moved_window` once told."""
        self.choice, self._scale = choice, scale
        self._look(snapshot, new_window=True)
        if window is not None:
            self._move_window(np.array(window))

    @property
    def scale(self) -> Scale:
        return self._scale

    @property
    def moved_window(self) -> tuple | None:
        """The ends ((low, high), (low, high)) of a window that was moved over the plane, or None.

        Along a path the plane has its origin at the ball, wherever that is, and a place on it nothing to tell.
        """
        if not self._is_window_moved or self._plane.kind == "pca":
            return None
        return tuple(map(tuple, self._window.tolist()))

    def set_scale(self, scale: Scale):
        """Linear or logarithmic heights; the grid stays."""
        self._scale = scale
        if self._result is not None:
            self._publish(self._result.with_scale(scale))

    def follow(self, snapshot: Snapshot):
        """Moves the window, in its size, to the middle of the balls; far out it grows as far as numbers need it."""
        middle = self._ball_coordinates(snapshot).mean(axis=0)
        half = np.maximum(np.diff(self._window, axis=1)[:, 0] / 2.0, NARROWEST * np.abs(middle))
        self._move_window(np.stack([middle - half, middle + half], axis=1))

    def widen(self, snapshot: Snapshot):
        """Grows the window until every ball is in it."""
        self._move_window(spanning(np.concatenate([self._window.T, self._ball_coordinates(snapshot)])))

    def close(self):
        """Cancels what is being computed and ends the thread."""
        self._rest.stop()
        self._background.close()
        self.of_batch.close()
        self.swarm.close()

    def _same_parameters(self, problem):
        old, new = self._problem.experiment.problem, problem.experiment.problem
        return self._problem.parameter_keys == problem.parameter_keys and in_state_of(old, new) == new

    def _look(self, snapshot, new_window, is_rough=False):
        self._plane = self._current_plane(snapshot)
        if new_window or self._window is None:
            self._window = whole_window(snapshot.problem, self.choice, self._plane, snapshot.path)
            self._is_window_moved = False
            self.looked_anew.emit()
        if is_rough:
            self._request(is_rough=True, is_refined=True)
        else:
            self._ask()

    def _current_plane(self, snapshot) -> Plane:
        return plane_through(snapshot.problem, self.choice, snapshot.parameters, snapshot.path)

    def _ball_coordinates(self, snapshot):
        return self._plane.project(snapshot.parameters)

    def _move_window(self, window):
        self._window, self._is_window_moved = window, True
        self._ask()

    def _ask(self, is_moving=False):
        """Computes what is looked at: at rest as finely as can be, after a draft where that takes long."""
        is_long = takes_long(self._problem)
        self._request(is_rough=is_moving or is_long, is_refined=is_long and not is_moving)

    def _request(self, is_rough=False, is_refined=False, is_refinement=False):
        """Computes what is looked at on a finer or a rougher grid, which may be refined afterwards."""
        self._is_refined, self._is_outdated, self._is_refinement = is_refined, False, is_refinement
        problem, plane, scale = self._problem, self._plane, self._scale
        x_range, y_range = map(tuple, self._window)
        objective, resolution = affordable(problem, plane, is_rough)
        self.busy_changed.emit(True)

        def work(job):
            cancelled = job.called_off.is_set
            ends = x_range, y_range
            result = landscape(objective, plane, *ends, resolution, scale, problem.minima, cancelled)
            return result and replace(result, objective=problem.objective)

        self._background.start(work)

    def _take(self, result):
        self.busy_changed.emit(False)
        self._publish(result if result.mapping.scale == self._scale else result.with_scale(self._scale))
        if self._is_refined:
            again = self._is_outdated
            self._request(is_rough=again, is_refined=again, is_refinement=not again)
        else:
            self._rest.start()
            self._follow_unseen()

    def _follow_unseen(self):
        if self._unseen is not None and self._unseen.problem.objective is self._problem.objective:
            self.show_snapshot(self._unseen)

    def _fail(self, error):
        self.busy_changed.emit(False)
        self.failed.emit(error)

    def _publish(self, result):
        self._result = result
        self.changed.emit(result)

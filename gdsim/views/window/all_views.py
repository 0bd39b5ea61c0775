"""All views of the window as one: each is given what it shows, when it is seen, and is looked at as was kept."""

import time
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from gdsim.simulation.moments import Moment
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.running.look import read_look, to_plain
from gdsim.views.running.view import View
from gdsim.views.toolkit.layout import leave_focus
from gdsim.views.toolkit.theme import Theme
from gdsim.views.window.one_pass import OnePass

# Seconds between two frames within which views may take turns: one that waits for its own is no later than this.
TURN = 0.1


class AllViews(QObject):
    """Begins with the views that there are at the start; late ones `join`."""

    def __init__(self, window, views: list[View]):
        super().__init__(window)
        self._window, self._views = window, list(views)
        self._one_pass = OnePass(window)
        self._is_start_free = True
        # Whose turn it is, of 0 and 1, and when the last frame was shown.
        self._turn, self._shown_at = 0, 0.0
        # How far slow motion is in a step.
        self._moment: Moment | None = None

    def join(self, view: View):
        """From now on a view that was built late is shown what the others are."""
        window = self._window
        leave_focus(view)
        view.set_theme(window.theme)
        view.let_start(self._is_start_free)
        if window.source.landscape is not None:
            view.show_landscape(window.source.landscape)
        self.show_now(view)
        view.show_swarm(window.source.swarm.newest)
        self._views.append(view)
        self._show_kept_look(view, window.experiment.view)

    def show_snapshot(self, snapshot: Snapshot):
        """Shows the run in all that is seen, painted at once."""
        seen = self._with_coming_batch(snapshot)
        # Slow motion plays, for those who speak of it; to those who draw, each of its steps is one by itself.
        told = replace(seen, playing=True) if self._moment is not None else seen
        speaking = (self._window.transport, self._window.status)
        with self._one_pass:
            for view in self._in_turn(seen):
                # Before the window is shown, too, only what will be seen then.
                if view.isVisibleTo(self._window):
                    view.show_snapshot(told if view in speaking else seen, self._moment)
            self._window.branches.show_snapshot(seen)

    def _in_turn(self, seen):
        """At full speed the surface is shown in each frame, and of the others every second one, by turns."""
        before, self._shown_at = self._shown_at, time.monotonic()
        is_hurried = seen.playing and self._window.session.clock.is_hurried and self._moment is None
        if not is_hurried or self._shown_at - before > TURN:
            return self._views
        self._turn = 1 - self._turn
        others = [view for view in self._views if view is not self._window.surface]
        return [self._window.surface, *others[self._turn :: 2]]

    def show_now(self, view: View):
        """Shows one of them the run, seen or not: a hidden one knows of another problem still."""
        view.show_snapshot(self._with_coming_batch(self._window.snapshot), self._moment)

    def show_moment(self, moment: Moment | None):
        """How far slow motion is; the last moment is shown with the step that is taken then."""
        is_other, self._moment = moment != self._moment, moment
        if is_other and not (moment and moment.is_taken):
            self.show_snapshot(self._window.snapshot)

    def let_start(self, is_free: bool):
        """Whether a start may be chosen in them, later ones included."""
        self._is_start_free = is_free
        for view in self._views:
            view.let_start(is_free)

    def show_landscape(self, landscape):
        for view in self._views:
            view.show_landscape(landscape)

    def show_swarm(self, swarm):
        for view in self._views:
            view.show_swarm(swarm)

    def set_theme(self, theme: Theme):
        for view in self._views:
            view.set_theme(theme)

    def end_work(self):
        """The window goes."""
        for view in self._views:
            view.end_work()

    # How they are looked at

    @property
    def looks(self) -> dict[str, Any]:
        """By the names that a file keeps them by."""
        return {view.kept_as: view.look for view in self._views if view.kept_as}

    def kept_looks(self) -> dict[str, Any]:
        """As a file keeps them."""
        return {name: to_plain(look) for name, look in self.looks.items()}

    def show_kept_looks(self, kept: dict[str, Any]):
        """Of each view as far as a file says anything; one that is not built yet is looked at so later."""
        for view in self._views:
            self._show_kept_look(view, kept)

    def look_as_usual(self):
        """Each as it is looked at first."""
        for view in self._views:
            if view.kept_as:
                self.look_at(view, type(view.look)())

    def look_at(self, view: View, look):
        if look != view.look:
            self.show_now(view)
            view.show_look(look)

    def _show_kept_look(self, view, kept):
        if view.kept_as in kept:
            self.look_at(view, read_look(kept[view.kept_as], type(view.look)))

    def _with_coming_batch(self, snapshot):
        """Slow motion predicts and measures a step's samples before it is taken: these are the ones to be marked."""
        is_coming = self._moment is not None and not self._moment.is_taken
        if not is_coming or snapshot.problem.batching.whole or snapshot.foreseen is None:
            return snapshot
        return replace(snapshot, batch=snapshot.foreseen.batch)

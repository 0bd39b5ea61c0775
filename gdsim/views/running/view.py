"""What every view of a run is, beside a widget."""

from dataclasses import replace
from typing import Any

from gdsim.core.landscape import Landscape
from gdsim.simulation.change import Change, change
from gdsim.simulation.moments import Moment
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.swarm import Swarm
from gdsim.views.running.look import RacerLook
from gdsim.views.toolkit.theme import Theme


class View:
    """Before a class of Qt's among the bases of a widget that shows a run; what it leaves out it needs not.

    A file keeps a view's look under the name `kept_as`, where it has one; `look` is then a frozen dataclass of plain
    data, with the usual look as its defaults: see gdsim.views.running.look.
    """

    kept_as: str | None = None
    look: Any = None
    _snapshot: Snapshot | None = None
    _moment: Moment | None = None

    def show_snapshot(self, snapshot: Snapshot, moment: Moment | None = None):
        """Shows a run as it stands; one that was hidden may have missed any number of snapshots.

        In slow motion the `moment` says how far the step is looked into that comes next, or was just taken.
        """
        changed = change(self._snapshot, snapshot)
        if moment != self._moment:
            changed = replace(changed, moment=True)
        self._snapshot, self._moment = snapshot, moment
        self.follow(snapshot, changed)

    @property
    def _written(self) -> Snapshot | None:
        """The run after the step whose numbers are written: the last one, or that which slow motion looks into."""
        is_coming = self._moment is not None and not self._moment.is_taken
        return (is_coming and self._snapshot.foreseen) or self._snapshot

    def follow(self, snapshot: Snapshot, change: Change):
        """Draws what has changed since the snapshot that this view was shown last."""

    def show_landscape(self, landscape: Landscape):
        """Shows what the run descends."""

    def show_swarm(self, swarm: Swarm | None):
        """Shows where the balls of the swarm beside the run are, or that there is none."""

    def show_look(self, look: Any):
        """Looks as `look` once told, as far as the snapshot in view allows it."""

    def let_start(self, is_free: bool):
        """Whether a start may be chosen in it, and it is said that it may."""

    def set_theme(self, theme: Theme):
        """Draws in these colours and in this type."""

    def end_work(self):
        """Ends what it does beside the window, which is about to close."""


class OneRacerView(View):
    """One whose only choice is the racer it shows: `racer`, a list of them."""

    @property
    def look(self) -> RacerLook:
        return RacerLook(self.racer.chosen)

    def show_look(self, look: RacerLook):
        self.racer.choose(look.racer)

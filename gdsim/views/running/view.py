"""What every view of a run is, beside a widget."""

from gdsim.core.landscape import Landscape
from gdsim.simulation.change import Change, change
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.toolkit.theme import Theme


class View:
    """Before a class of Qt's among the bases of a widget that shows a run; what it leaves out it needs not."""

    _snapshot: Snapshot | None = None

    def show_snapshot(self, snapshot: Snapshot):
        """Shows a run as it stands; one that was hidden may have missed any number of snapshots."""
        before, self._snapshot = self._snapshot, snapshot
        self.follow(snapshot, change(before, snapshot))

    def follow(self, snapshot: Snapshot, change: Change):
        """Draws what has changed since the snapshot that this view was shown last."""

    def show_landscape(self, landscape: Landscape):
        """Shows what the run descends."""

    def set_theme(self, theme: Theme):
        """Draws in these colours and in this type."""

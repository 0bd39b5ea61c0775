"""The legend of the losses: every racer, its validation, and the earlier runs if there is room."""

import numpy as np
from PySide6.QtCore import Qt

from gdsim.core.outcome import Status
from gdsim.simulation.learning_rates import is_scheduled, used_learning_rates
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.loss.curves import stands_at
from gdsim.views.toolkit import words
from gdsim.views.toolkit.legend import Entry, Legend
from gdsim.views.toolkit.theme import Theme

# Earlier runs have a line in the legend while it has no more than so many.
MOST_ROWS = 3
# Room for a learning rate that a schedule changes, so that the columns stay where they are.
LONGEST_RATE = "0.000000"


class LossLegend(Legend):
    """Names what LossView draws and says the losses: those of now, or those under the pointer."""

    def __init__(self):
        super().__init__()

    def show_run(self, snapshot: Snapshot, theme: Theme):
        """Names the lines; the losses follow with `show_losses`."""
        racers = range(len(snapshot.problem.racers))
        looks = [(theme.racer_color(racer), theme.racer_marker(racer)) for racer in racers]
        names = words.racer_names(snapshot.problem.racers, snapshot.learning_rates)
        # The rate stands beside the title, as the schedule has made it.
        titles = [name.beside_rate for name in names]
        rates = map(words.short, used_learning_rates(snapshot))
        rooms = [LONGEST_RATE if is_scheduled(racer) else "" for racer in snapshot.problem.racers]
        # A rate that tells nobody apart is said in the tooltip, too.
        yields = [not name.rate and not room for name, room in zip(names, rooms, strict=True)]
        rows = zip(looks, titles, rates, rooms, yields, strict=True)
        entries = [Entry(*look, title, rate, detail_room=room, gives_way=way) for look, title, rate, room, way in rows]
        said = self.tr("Each racer with its loss: now, or at the epoch under the pointer.")
        self.setToolTip("\n".join([said, *(f"{entry.title} {entry.detail}" for entry in entries)]))
        if snapshot.validation_loss:
            # After all racers: where the legend has two columns, each one's validation stands beside it.
            entries += [Entry(*look, self.tr("validation"), style=Qt.PenStyle.DashLine) for look in looks]
        ghosts = ", ".join(ghost.name for ghost in snapshot.ghosts)
        if ghosts and len(entries) < MOST_ROWS:
            entries.append(Entry(theme.muted, None, "", self.tr("earlier: {names}").format(names=ghosts)))
        self.set_entries(tuple(entries))

    def show_losses(self, snapshot: Snapshot, losses, row: int, epoch: float = np.inf):
        """Says the racers' losses (R,), at an epoch or now, and the validation losses of that row."""
        texts = self._texts(snapshot, losses, epoch)
        if snapshot.validation_loss:
            texts += self._texts(snapshot, snapshot.validation_loss.values[row], epoch)
        self.set_values((*texts, *[""] * (len(self.entries) - len(texts))))

    def _texts(self, snapshot, losses, epoch):
        return [
            self.tr("diverged") if epoch > now and outcome.status is Status.DIVERGED else words.number(loss)
            for loss, now, outcome in zip(losses, stands_at(snapshot), snapshot.outcomes, strict=True)
        ]

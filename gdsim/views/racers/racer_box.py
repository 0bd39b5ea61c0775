"""A list of the racers, of which one is chosen."""

from gdsim.simulation.snapshot import Snapshot
from gdsim.views.toolkit.elided_box import ElidedBox
from gdsim.views.toolkit.markers import marker_pixmap
from gdsim.views.toolkit.theme import Theme, small_font
from gdsim.views.toolkit.words import fitted, racer_names

# The list is as wide as its longest name, and where room is short as so many letters, if nobody has another wish.
LETTERS = 15
# Pixels by which lists beside a heading are higher than their text: as high as the heading.
PADDING = 8


class RacerBox(ElidedBox):
    """Seen where there is more than one racer; its current index is the chosen one."""

    def __init__(self, letters: int = LETTERS):
        super().__init__()
        self.setSizeAdjustPolicy(ElidedBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(letters)
        self._shown = None

    def cut(self, text, metrics, room):
        return fitted(text, metrics, room)

    def show_racers(self, snapshot: Snapshot, theme: Theme):
        """The one that was chosen stays chosen where there is still one in its place."""
        names = racer_names(snapshot.problem.racers, snapshot.learning_rates)
        if (names, theme) == self._shown:
            return
        self._shown = names, theme
        self.setFont(small_font(theme))
        self.setFixedHeight(self.fontMetrics().height() + PADDING)
        chosen = self.currentIndex()
        self.blockSignals(True)
        self.clear()
        for index, name in enumerate(names):
            self.addItem(marker_pixmap(theme, index), str(name))
        self.setCurrentIndex(chosen if 0 <= chosen < len(names) else 0)
        self.blockSignals(False)
        self.setVisible(len(names) > 1)

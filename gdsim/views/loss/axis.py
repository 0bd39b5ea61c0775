"""The loss axis: which losses stand how high on it, whether it should be logarithmic, and what part of it is shown."""

import numpy as np

from gdsim.views.loss.curves import HIGHEST, decades, loss_range
from gdsim.views.toolkit.plots import Plot

# Powers of ten over which losses fall from which on the axis becomes logarithmic by itself, and below which it becomes
# linear again: on a linear one they would be a spike and a flat line. Apart, so that it does not change to and fro.
LOG_DECADES, LINEAR_DECADES = 3.0, 2.5
# What a linear axis shows at least of a loss on data, in shares of it: 0.918 to 0.912 is not much. Of a surface f(x, y)
# heights say nothing by themselves.
LEAST_SHARE = 0.05
# Curves are cut off so many heights outside the picture: beyond, the painter's arithmetic ends.
BEYOND = 100.0


class LossAxis:
    """The upright axis of a plot, linear or logarithmic; a height is a loss in its own numbers."""

    def __init__(self, plot: Plot):
        self._plot = plot
        self.is_log = False

    def set_log(self, is_log: bool):
        self.is_log = is_log
        self._plot.left.setLogMode(x=False, y=is_log)

    def suits_log(self, losses) -> bool:
        """Whether it should be logarithmic for losses (N, R); it changes only for a reason."""
        return decades(losses) > (LINEAR_DECADES if self.is_log else LOG_DECADES)

    def heights(self, losses):
        """Losses in the axis' own numbers; not-a-number for what it can't show."""
        with np.errstate(all="ignore"):
            heights = np.log10(losses) if self.is_log else np.asarray(losses)
        return np.where(np.isfinite(heights), np.clip(heights, -HIGHEST, HIGHEST), np.nan)

    def drawn_heights(self, losses):
        """The same, cut off far outside the picture."""
        low, high = self._plot.view_box.viewRange()[1]
        beyond = BEYOND * (high - low)
        return np.clip(self.heights(losses), low - beyond, high + beyond)

    def shown_range(self, losses, has_level: bool) -> tuple[float, float]:
        """The lowest and highest height to show of losses (N, R); not-a-number if there is none.

        Losses on data have a level of their own: of one that hardly changes more is shown than the change.
        """
        return loss_range(self.heights(losses), self.is_log, LEAST_SHARE if has_level else 0.0)

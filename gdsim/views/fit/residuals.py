"""The residuals: by how much each prediction is off, over the predictions."""

import numpy as np
from pyqtgraph import InfiniteLine, mkPen

from gdsim.experiment.prediction import Prediction, axis_names
from gdsim.views.fit.rows_choice import chosen_rows, rows_note
from gdsim.views.toolkit.axes import nice_step
from gdsim.views.toolkit.points_plot import OUTLIER_PERCENTILE, PointsPlot, padded_range, ringed_rows
from gdsim.views.toolkit.theme import Theme

# Room above the residuals that are shown, as a part of them.
HEADROOM = 1.15


class ResidualsPlot(PointsPlot):
    """A point for each row: what is predicted, and the actual answer less that. `residuals` (m,) are all of them.

    Without structure, and as wide everywhere, the model has understood what there is to understand.
    """

    def __init__(self, theme: Theme):
        super().__init__(theme)
        self.held_out = False
        self.residuals = np.empty(0)
        self._zero = InfiniteLine(pos=0.0, angle=0, movable=False)
        self.add(self._zero, 4)

    def show_problem(self, prediction: Prediction):
        self._prediction, self._rows = prediction, chosen_rows(prediction, self.held_out)
        self._ends = padded_range(np.concatenate([prediction.y, prediction.validation_y]))
        names = axis_names(prediction.target)
        bottom, left = self.tr("prediction: {target}"), self.tr("how wrong: actual − prediction")
        if self.theme.is_expert:
            bottom, left = self.tr("s: predicted {target}"), self.tr("y − s: actual − predicted")
        self.bottom.show_name(*(bottom.format(target=name) for name in names))
        self.left.show_name(left)
        self._zero.setPen(mkPen(self.theme.muted, width=1.5))

    def show_fit(self, parameters, shown, batch):
        X, y, rows = self._rows
        predicted = self._prediction.scores(parameters[shown], X)[..., 0]
        with np.errstate(all="ignore"):
            self.residuals = y - predicted
        reach = _reach(self.residuals)
        low, high = self._ends
        self.view_box.setRange(xRange=self._ends, yRange=(-reach, reach), padding=0.0)
        # What is far out stands at the edge: a painter takes no numbers without end.
        edge = 0.5 * (high - low)
        places = np.stack([np.clip(predicted, low - edge, high + edge), np.clip(self.residuals, -reach, reach)], axis=1)
        places, none = places[np.isfinite(places).all(axis=1)], np.empty((0, 2))
        self.draw_points(*((none, None, places, None) if self.held_out else (places, None, none, None)))
        ringed = (
            np.isin(rows, ringed_rows(batch)) if not self.held_out and len(places) == len(rows) else np.empty(0, int)
        )
        self.draw_rings(places[ringed])

    def notes(self, batch) -> list[str]:
        """What the caption has to say."""
        return [rows_note(self._prediction, self.held_out), self.tr("above 0: too low")]


def _reach(residuals) -> float:
    """Up to where most of them are shown: a round number, so that the picture rests while they shrink."""
    finite = np.abs(residuals[np.isfinite(residuals)])
    most = HEADROOM * float(np.percentile(finite, OUTLIER_PERCENTILE)) if finite.size else 0.0
    step = nice_step(most, 4.0) if 0.0 < most < np.inf else 1.0
    return step * max(1.0, float(np.ceil(most / step)))

"""Which rows a look at a model's mistakes counts: those it is trained on, or those held out."""

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication

from gdsim.experiment.prediction import Prediction
from gdsim.views.toolkit.points_plot import thinned
from gdsim.views.toolkit.words import count

# Rows are predicted anew with every frame: at most so many of them, evenly taken.
MOST_SCORED = 20_000


class ChosenRows(NamedTuple):
    """X (m, features) and y (m,), and which of the training rows, or of those held out, they are (m,)."""

    X: np.ndarray
    y: np.ndarray
    rows: np.ndarray


def chosen_rows(prediction: Prediction, held_out: bool) -> ChosenRows:
    """The rows of that kind, or an even share of very many; there may be none held out."""
    X, y = (prediction.validation_X, prediction.validation_y) if held_out else (prediction.X, prediction.y)
    rows = thinned(np.arange(len(y)), MOST_SCORED)
    return ChosenRows(X[rows], y[rows], rows)


def rows_note(prediction: Prediction, held_out: bool) -> str:
    """How many rows of that kind, for a caption."""
    total = len(prediction.validation_y if held_out else prediction.y)
    words = _tr("{shown} of {count} rows") if total > MOST_SCORED else _tr("{count} rows")
    return words.format(count=count(total), shown=count(MOST_SCORED))


def _tr(text):
    return QCoreApplication.translate("RowsChoice", text)

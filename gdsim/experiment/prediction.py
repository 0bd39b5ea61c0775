"""What a model says about samples, in the data's own units."""

import numpy as np

from gdsim.core.losses import sigmoid
from gdsim.experiment.column_titles import ColumnTitle


class Prediction:
    """A problem's data and model, with features and answers in the data's own units.

    X (n, features) and y (n,) are the training rows; classes are 0 … K-1. validation_X and validation_y are the
    rows held out, possibly none. `features` and `target` say what the columns are called.
    """

    def __init__(self, data):
        self._data = data
        self.features = data.dataset.feature_titles
        self.target = data.dataset.target_title
        self.classes = tuple(data.dataset.classes)
        self.task = data.dataset.task
        self.loss = data.loss
        self.model = data.model
        self.X, self.y = _rows(data.dataset, data.rows)
        held_out = np.delete(np.arange(len(data.dataset.X)), data.rows) if len(data.validation_X) else []
        self.validation_X, self.validation_y = _rows(data.dataset, held_out)

    def scores(self, parameters, X):
        """The model's scores (..., n, outputs) at X (n, features); a regression's are the answers themselves."""
        scaling = self._data.scaling
        with np.errstate(all="ignore"):
            if scaling is None:
                return self.model.forward(parameters, X)
            scores = self.model.forward(parameters, scaling.features(X))
            return scores * scaling.target_scale + scaling.target_mean

    @property
    def is_line(self) -> bool:
        """Whether the model is a straight line through one feature."""
        return self.task == "regression" and self.model.is_line

    def line(self, parameters) -> tuple[float, float]:
        """Intercept and slope of a straight line, in the data's own units."""
        scaling = self._data.scaling
        own = parameters if scaling is None else scaling.to_data_units(self.model, parameters)
        return float(self.scores(parameters, np.zeros((1, 1)))[0, 0]), float(own[0])

    @property
    def is_probability(self) -> bool:
        """Whether the scores are logits, so that a probability can be shown."""
        return self.loss.is_probability

    def level(self, scores):
        """One number a sample for two classes, (..., n): the second class's probability, or the bare score."""
        difference = boundaries(scores)[..., 0]
        return sigmoid(difference) if self.is_probability else difference

    def certainty(self, scores):
        """How sure the model is of its class, (..., n) in [0, 1]: 0 on a boundary, and between infinite scores."""
        return np.nan_to_num(self._certainty(scores))

    def _certainty(self, scores):
        if not self.is_probability:
            return np.minimum(np.abs(boundaries(scores)).min(axis=-1), 1.0)
        if scores.shape[-1] == 1:
            return np.abs(2.0 * sigmoid(scores[..., 0]) - 1.0)
        largest = 1.0 / np.exp(_differences(scores, scores.max(axis=-1, keepdims=True))).sum(axis=-1)
        share = 1.0 / scores.shape[-1]
        return (largest - share) / (1.0 - share)


def _rows(dataset, rows):
    """Features and answers of these rows, (m, features) and (m,), as they are in the data set."""
    if len(rows) == len(dataset.X):
        return dataset.X, dataset.labels
    return dataset.X[rows], dataset.labels[rows]


def axis_names(column: ColumnTitle) -> tuple[str, str]:
    """What an axis of a column's values is called, and what it is called where room is short."""
    return column.with_unit, column.short_with_unit


def predicted_classes(scores):
    """The class of each sample, (..., n, outputs) to (..., n): the largest score, or the only one's sign."""
    return (scores[..., 0] > 0.0).astype(int) if scores.shape[-1] == 1 else scores.argmax(axis=-1)


def boundaries(scores):
    """Numbers (..., n, lines) that are zero where the predicted class changes, one a line to draw.

    For K outputs the k-th is s_k minus the largest other score, positive inside class k. Infinite scores have none.
    """
    if scores.shape[-1] == 1:
        return scores
    if scores.shape[-1] == 2:
        return _differences(scores[..., 1:], scores[..., :1])
    # One pass a class over whole columns: sorting each sample's scores takes ten times as long.
    first = second = np.full(scores.shape[:-1], -np.inf)
    for k in range(scores.shape[-1]):
        column = scores[..., k]
        second = np.maximum(second, np.minimum(first, column))
        first = np.maximum(first, column)
    first, second = first[..., np.newaxis], second[..., np.newaxis]
    return _differences(scores, np.where(scores == first, second, first))


def _differences(scores, others):
    """Infinite beyond all numbers, not-a-number between infinities."""
    with np.errstate(all="ignore"):
        return scores - others


def accuracy(scores, labels) -> float:
    """The share of samples whose class is predicted."""
    return float(np.mean(predicted_classes(scores) == labels))


def confusion(scores, labels, classes: int):
    """How many samples of each class (lines) are taken for which (columns), shape (classes, classes)."""
    places = labels.astype(int) * classes + predicted_classes(scores)
    return np.bincount(places, minlength=classes * classes).reshape(classes, classes)


def mean_absolute_error(predicted, y) -> float:
    """The mean distance from the answers (n,), in their unit; infinite beyond all numbers."""
    with np.errstate(all="ignore"):
        return float(np.mean(np.abs(predicted - y)))


def r_squared(predicted, y) -> float:
    """The share of the answers' variance that is explained: 1 at best, 0 for the mean, below for worse.

    Not-a-number when all the answers are the same; minus infinity for what is off beyond all numbers.
    """
    with np.errstate(all="ignore"):
        spread = np.square(y - y.mean()).sum()
        return float(1.0 - np.square(predicted - y).sum() / spread) if spread > 0.0 else float("nan")

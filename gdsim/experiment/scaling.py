"""Standardising: features and numbers to fit are brought to mean 0 and standard deviation 1, and back."""

from dataclasses import dataclass

import numpy as np

from gdsim.core.losses import Task
from gdsim.core.models import Model


@dataclass(frozen=True, eq=False)
class Scaling:
    """x' = (x - mean) / scale for each feature, shapes (f,); the same for the target of a regression.

    The scale is the population's standard deviation; a column that never changes keeps the scale 1.
    """

    feature_mean: np.ndarray
    feature_scale: np.ndarray
    target_mean: float = 0.0
    target_scale: float = 1.0

    @classmethod
    def of(cls, X, labels, task: Task):
        """The scaling that standardises X, shape (n, f), and the answers, shape (n,), if they are numbers."""
        mean, scale = _moments(X)
        if task != "regression":
            return cls(mean, scale)
        target_mean, target_scale = _moments(labels)
        return cls(mean, scale, float(target_mean), float(target_scale))

    def features(self, X):
        """Features in the model's units, shape (n, f)."""
        return (X - self.feature_mean) / self.feature_scale

    def targets(self, labels):
        """Numbers to fit in the model's units, shape (n,)."""
        return (labels - self.target_mean) / self.target_scale

    def to_data_units(self, model: Model, parameters):
        """Parameters (..., d) of the same function from raw features to raw target units (or raw logits), if there are.

        Without a bias the constant that the shift would need has no place: the weights are then the slopes.
        Where raw units are so small or large that a power of them overflows, a parameter is infinite or no number.
        """
        with np.errstate(all="ignore"):
            matrices = model.raw_weights(self.feature_mean, self.feature_scale)
            if matrices is None:
                return None
            composition, shift = matrices
            rows = parameters.reshape(*parameters.shape[:-1], -1, model.outputs)
            has_bias = len(composition) < rows.shape[-2]
            weights = rows[..., :-1, :] if has_bias else rows
            raw_weights = self.target_scale * (composition @ weights)
            if not has_bias:
                return raw_weights.reshape(parameters.shape)
            raw_constant = self.target_scale * (rows[..., -1:, :] + shift @ weights) + self.target_mean
        return np.concatenate([raw_weights, raw_constant], axis=-2).reshape(parameters.shape)


def _moments(columns):
    """Mean and standard deviation over the rows, without overflow or underflow of the squares."""
    mean = columns.mean(axis=0)
    size = np.abs(columns - mean).max(axis=0)
    constant = columns.max(axis=0) == columns.min(axis=0)
    size = np.where(constant | (size == 0.0), 1.0, size)
    scale = size * np.sqrt(np.mean(np.square((columns - mean) / size), axis=0))
    # Rounding of the mean must not leave a constant column a hair away from 0.
    return np.where(constant, columns[0], mean), np.where(constant, 1.0, scale)

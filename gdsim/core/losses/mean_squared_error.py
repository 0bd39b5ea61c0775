"""Squared error."""

import numpy as np

from gdsim.core.losses.base import Code, Loss, total


class MeanSquaredError(Loss):
    """Squared error, (s - y)^2; for classes the targets are -1 and +1, or 0 and 1 one a class.

    Domain: any score. Reference: Gauss (1809), Theoria motus.
    """

    name = "mse"
    title = "Mean squared error (MSE)"
    sample_title = "squared error"
    formula = "(y − s)², where y = the actual answer and s = the prediction"
    in_words = "(actual − prediction)²"
    summary = "Doubling an error makes it count four times, so a single outlier can pull the whole fit."
    tasks = ("regression", "two-class", "multi-class")
    usual_for = ("regression",)
    argument = "residual"
    written = "({})²"
    written_for_many = "Σ (sₖ − yₖ)²"
    is_squared_error = True
    code = Code("(s - y) ** 2", "2 * (s - y)", "F.mse_loss(s, y)")
    code_for_many = Code("((s - y) ** 2).sum(axis=1)", "2 * (s - y)", 'F.mse_loss(s, y, reduction="sum") / len(y)')

    def value(self, scores, targets):
        return total(np.square(scores - targets))

    def gradient(self, scores, targets):
        return 2.0 * (scores - targets)

    def second_derivative(self, scores, targets):
        return np.broadcast_to(2.0 * np.eye(scores.shape[-1]), (*scores.shape, scores.shape[-1]))

"""Huber's loss."""

import numpy as np

from gdsim.core.losses.base import Code, Loss, total


class Huber(Loss):
    """0.5 r^2 for residuals |r| <= 1, else |r| - 0.5.

    Domain: any score. Reference: Huber (1964), Annals of Mathematical Statistics 35, eq. 1.5, with k = 1.
    """

    name = "huber"
    title = "Huber loss"
    sample_title = "Huber loss"
    formula = "½ r² if |r| ≤ 1, else |r| − ½, where r = y − s, y = the actual answer and s = the prediction"
    in_words = "½ (actual − prediction)² up to an error of 1, beyond it |actual − prediction| − ½"
    summary = "A square near the target and a straight line far from it: smooth like MSE, calm like MAE."
    tasks = ("regression",)
    argument = "residual"
    written = "H({})"
    code = Code(
        "np.where(np.abs(s - y) <= 1, 0.5 * (s - y) ** 2, np.abs(s - y) - 0.5)",
        "np.clip(s - y, -1, 1)",
        "F.huber_loss(s, y)",
    )

    def value(self, scores, targets):
        size = np.abs(scores - targets)
        core = np.minimum(size, 1.0)
        return total(core * (size - 0.5 * core))

    def gradient(self, scores, targets):
        return np.clip(scores - targets, -1.0, 1.0)

    def second_derivative(self, scores, targets):
        return (np.abs(scores - targets) <= 1.0).astype(float)[..., np.newaxis]

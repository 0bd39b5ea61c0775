"""Absolute error."""

import numpy as np

from gdsim.core.losses.base import Code, Loss, no_curvature, total


class MeanAbsoluteError(Loss):
    """Absolute error, |s - y|; for two classes the targets are -1 and +1.

    Domain: any score; the kink is at s = y. Reference: Laplace (1793).
    """

    name = "mae"
    title = "Mean absolute error (MAE)"
    sample_title = "absolute error"
    formula = "|y − s|, where y = the actual answer and s = the prediction"
    in_words = "|actual − prediction|"
    summary = "Every unit of error counts the same, so outliers hardly pull; the slope never fades near the end."
    tasks = ("regression", "two-class")
    argument = "residual"
    written = "|{}|"
    is_straight = True
    code = Code("np.abs(s - y)", "np.sign(s - y)", "F.l1_loss(s, y)")

    def value(self, scores, targets):
        return total(np.abs(scores - targets))

    def gradient(self, scores, targets):
        return np.sign(scores - targets)

    def second_derivative(self, scores, targets):
        return no_curvature(scores)

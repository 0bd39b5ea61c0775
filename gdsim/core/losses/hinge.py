"""The hinge loss of support vector machines."""

import numpy as np

from gdsim.core.losses.base import Code, Loss, no_curvature, total


class Hinge(Loss):
    """max(0, 1 - y s) for two classes with y in {-1, +1}; sum over k != y of max(0, 1 + s_k - s_y) for more.

    Domain: any score; the kink is at the margin. Reference: Cortes & Vapnik (1995), Machine Learning 20;
    Weston & Watkins (1999), ESANN, for several classes.
    """

    name = "hinge"
    title = "Hinge loss"
    sample_title = "hinge loss"
    formula = (
        "max(0, 1 − y s), where y = −1 or +1 by class and s = the score; of more classes Σ max(0, 1 + sₖ − "
        "s), where s = the actual class's score and sₖ = each other one's"
    )
    in_words = "1 − the lead of the actual class's score, but never below 0; summed over the other classes"
    summary = "Samples on the right side of the margin cost nothing at all; only the hard ones push."
    tasks = ("two-class", "multi-class")
    argument = "margin"
    written = "max(0, 1 − {})"
    written_in_numbers = "1 − {}"
    written_for_many = "Σ max(0, 1 + sₖ − s)"
    is_straight = True
    code = Code("np.maximum(0, 1 - y * s)", "-y * (1 - y * s > 0)", "torch.relu(1 - y * s).mean()")
    code_for_many = Code(
        "missed.sum(axis=1)",
        "(missed > 0) - y * (missed > 0).sum(axis=1, keepdims=True)",
        "F.multi_margin_loss(s, y.argmax(dim=1)) * y.shape[1]  # PyTorch divides by the number of classes",
        first=(
            "right = (y * s).sum(axis=1, keepdims=True)",
            "missed = np.maximum(0, 1 + s - right) * (1 - y)  # the margins, by how much",
        ),
    )

    def value(self, scores, targets):
        return total(np.maximum(self._shortfall(scores, targets), 0.0))

    def gradient(self, scores, targets):
        violated = (self._shortfall(scores, targets) > 0.0).astype(float)
        if targets.shape[-1] == 1:
            return -targets * violated
        return violated - targets * violated.sum(axis=-1, keepdims=True)

    def second_derivative(self, scores, targets):
        return no_curvature(scores)

    @staticmethod
    def _shortfall(scores, targets):
        """By how much each margin is missed, shape (..., n, K); the right class itself misses nothing."""
        if targets.shape[-1] == 1:
            return 1.0 - targets * scores
        right = (scores * targets).sum(axis=-1, keepdims=True)
        return (1.0 + scores - right) * (1.0 - targets)

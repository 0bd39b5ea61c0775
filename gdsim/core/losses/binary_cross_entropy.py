"""Cross-entropy of one logit."""

import numpy as np

from gdsim.core.losses.base import Code, Loss, total
from gdsim.core.losses.logits import softplus

# A logit of 4 is a probability of 0.98.
LOGIT_SCALE = 4.0


class BinaryCrossEntropy(Loss):
    """-[y log p + (1 - y) log(1 - p)] with p = sigmoid(z), computed from the logit z without overflow.

    Domain: any logit; y in {0, 1}, as targets t = 2y - 1. Value: log(1 + exp(-t z)); gradient:
    -t sigmoid(-t z). Reference: Cox (1958), J. Royal Statistical Society B 20, 215-242.
    """

    name = "bce"
    title = "Binary cross-entropy (BCE)"
    sample_title = "cross-entropy"
    formula = "−log p, where p = the probability given to the actual class"
    in_words = "−log of the probability given to the actual class"
    summary = "Being sure and wrong costs without limit; being sure and right costs almost nothing."
    tasks = ("two-class",)
    usual_for = ("two-class",)
    argument = "probability"
    written = "−log {}"
    class_score_scale = LOGIT_SCALE
    code = Code(
        "np.logaddexp(0, s) - y * s",
        "1 / (1 + np.exp(-s)) - y",
        "F.binary_cross_entropy_with_logits(s, y)",
        signs=False,
    )

    def value(self, scores, targets):
        return total(softplus(scores * -targets))

    def gradient(self, scores, targets):
        return self.value_and_gradient(scores, targets)[1]

    def value_and_gradient(self, scores, targets):
        away = -targets
        logits = scores * away
        value = softplus(logits)
        # sigmoid(z) = exp(z - softplus(z)), accurate to the last digits also where it is nearly 0.
        logits -= value
        gradient = np.exp(logits, out=logits)
        gradient *= away
        return total(value), gradient

    def second_derivative(self, scores, targets):
        decay = np.exp(-np.abs(scores))
        return (decay / np.square(1.0 + decay))[..., np.newaxis]

"""Cross-entropy of a logit for each class."""

import numpy as np

from gdsim.core.losses.base import Code, Loss, one_hot
from gdsim.core.losses.binary_cross_entropy import LOGIT_SCALE
from gdsim.core.losses.logits import softmax


class CategoricalCrossEntropy(Loss):
    """-log softmax(z)_y, computed from the logits z without overflow.

    Domain: any logits; one output a class, also for two classes. Reference: Bridle (1990), Neurocomputing.
    """

    name = "cce"
    title = "Categorical cross-entropy (CCE)"
    sample_title = "CCE (softmax)"
    formula = "−log p, where p = the probability given to the actual class, by softmax"
    in_words = "−log of the probability given to the actual class"
    summary = "The cross-entropy for several classes: only the probability given to the right class counts."
    tasks = ("two-class", "multi-class")
    usual_for = ("multi-class",)
    argument = "probability"
    written = "−log {}"
    class_score_scale = LOGIT_SCALE
    code_for_many = Code(
        "-(y * log_p).sum(axis=1)",
        "np.exp(log_p) - y",
        "F.cross_entropy(s, y)",
        first=(
            "s = s - s.max(axis=1, keepdims=True)  # no exponential overflows",
            "log_p = s - np.log(np.exp(s).sum(axis=1, keepdims=True))",
        ),
    )

    def outputs(self, task, classes):
        return classes

    def encode(self, labels, task, classes):
        return one_hot(labels, classes)

    def value(self, scores, targets):
        shifted = scores - scores.max(axis=-1, keepdims=True)
        return np.log(np.exp(shifted).sum(axis=-1)) - (shifted * targets).sum(axis=-1)

    def gradient(self, scores, targets):
        return self.value_and_gradient(scores, targets)[1]

    def value_and_gradient(self, scores, targets):
        shifted = scores - scores.max(axis=-1, keepdims=True)
        powers = np.exp(shifted)
        total = powers.sum(axis=-1, keepdims=True)
        shifted *= targets
        value = np.log(total[..., 0]) - shifted.sum(axis=-1)
        powers /= total
        powers -= targets
        return value, powers

    def second_derivative(self, scores, targets):
        shares = softmax(scores)
        return shares[..., np.newaxis] * (np.eye(shares.shape[-1]) - shares[..., np.newaxis, :])

"""The losses: how far a score is from its target, exactly as the experiment format defines them.

A loss sees scores of shape (..., n, K) for n samples and K outputs, and targets of shape (n, K) that it has
encoded itself from the data set's answers. At a kink the subgradient is 0, as in PyTorch.
"""

from dataclasses import dataclass
from typing import ClassVar, Literal

import numpy as np

Task = Literal["regression", "two-class", "multi-class"]


def signs(labels):
    """Classes 0 and 1 of shape (n,) as targets -1 and +1 of shape (n, 1)."""
    return (2.0 * labels - 1.0)[:, np.newaxis]


def one_hot(labels, classes):
    """Classes 0 … K-1 of shape (n,) as rows of the identity, shape (n, K)."""
    return (labels[:, np.newaxis] == np.arange(classes)).astype(float)


@dataclass(frozen=True)
class Loss:
    """What the losses share: which tasks they fit and how many outputs they ask of the model."""

    name: ClassVar[str]
    title: ClassVar[str]
    formula: ClassVar[str]  # of one sample's loss, for a student: every letter in it is said in words
    summary: ClassVar[str]
    tasks: ClassVar[tuple[Task, ...]]

    def outputs(self, task: Task, classes: int) -> int:
        """How many scores a sample needs: one for a number or two classes, else one a class."""
        return classes if task == "multi-class" else 1

    def encode(self, labels, task: Task, classes: int):
        """The targets, shape (n, K), for answers of shape (n,): numbers, or classes 0 … classes - 1."""
        if task == "regression":
            return np.asarray(labels, dtype=float)[:, np.newaxis]
        return signs(labels) if task == "two-class" else one_hot(labels, classes)

    def value(self, scores, targets):
        """The loss of each sample, shape (..., n)."""
        raise NotImplementedError

    def gradient(self, scores, targets):
        """The derivative of each sample's loss by its scores, shape (..., n, K)."""
        raise NotImplementedError

    def value_and_gradient(self, scores, targets):
        """Both; a loss whose halves share costly parts computes those once."""
        return self.value(scores, targets), self.gradient(scores, targets)

    def second_derivative(self, scores, targets):
        """The derivative of each sample's gradient by its scores, shape (..., n, K, K); 0 for straight pieces."""
        return np.zeros((*scores.shape, scores.shape[-1]))


def total(per_output):
    """The sum over the outputs, (..., n, K) to (..., n); one output, the usual case, needs no summing."""
    return per_output[..., 0] if per_output.shape[-1] == 1 else per_output.sum(axis=-1)


class MeanSquaredError(Loss):
    """Squared error, (s - y)^2; for classes the targets are -1 and +1, or 0 and 1 one a class.

    Domain: any score. Reference: Gauss (1809), Theoria motus.
    """

    name = "mse"
    title = "Mean squared error (MSE)"
    formula = "(prediction − actual)²"
    summary = "Doubling an error makes it count four times, so a single outlier can pull the whole fit."
    tasks = ("regression", "two-class", "multi-class")

    def value(self, scores, targets):
        return total(np.square(scores - targets))

    def gradient(self, scores, targets):
        return 2.0 * (scores - targets)

    def second_derivative(self, scores, targets):
        return np.broadcast_to(2.0 * np.eye(scores.shape[-1]), (*scores.shape, scores.shape[-1]))


class MeanAbsoluteError(Loss):
    """Absolute error, |s - y|; for two classes the targets are -1 and +1.

    Domain: any score; the kink is at s = y. Reference: Laplace (1793).
    """

    name = "mae"
    title = "Mean absolute error (MAE)"
    formula = "|prediction − actual|"
    summary = "Every unit of error counts the same, so outliers hardly pull; the slope never fades near the end."
    tasks = ("regression", "two-class")

    def value(self, scores, targets):
        return total(np.abs(scores - targets))

    def gradient(self, scores, targets):
        return np.sign(scores - targets)


class Huber(Loss):
    """0.5 r^2 for residuals |r| <= 1, else |r| - 0.5.

    Domain: any score. Reference: Huber (1964), Annals of Mathematical Statistics 35, eq. 1.5, with k = 1.
    """

    name = "huber"
    title = "Huber loss"
    formula = "½ r² if |r| ≤ 1, else |r| − ½, where r = prediction − actual"
    summary = "A square near the target and a straight line far from it: smooth like MSE, calm like MAE."
    tasks = ("regression",)

    def value(self, scores, targets):
        size = np.abs(scores - targets)
        core = np.minimum(size, 1.0)
        return total(core * (size - 0.5 * core))

    def gradient(self, scores, targets):
        return np.clip(scores - targets, -1.0, 1.0)

    def second_derivative(self, scores, targets):
        return (np.abs(scores - targets) <= 1.0).astype(float)[..., np.newaxis]


class BinaryCrossEntropy(Loss):
    """-[y log p + (1 - y) log(1 - p)] with p = sigmoid(z), computed from the logit z without overflow.

    Domain: any logit; y in {0, 1}, as targets t = 2y - 1. Value: log(1 + exp(-t z)); gradient:
    -t sigmoid(-t z). Reference: Cox (1958), J. Royal Statistical Society B 20, 215-242.
    """

    name = "bce"
    title = "Binary cross-entropy (BCE)"
    formula = "−log p, where p = the probability given to the actual class"
    summary = "Being sure and wrong costs without limit; being sure and right costs almost nothing."
    tasks = ("two-class",)

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


class CategoricalCrossEntropy(Loss):
    """-log softmax(z)_y, computed from the logits z without overflow.

    Domain: any logits; one output a class, also for two classes. Reference: Bridle (1990), Neurocomputing.
    """

    name = "cce"
    title = "Categorical cross-entropy (CCE)"
    formula = "−log p, where p = the probability given to the actual class, by softmax"
    summary = "The cross-entropy for several classes: only the probability given to the right class counts."
    tasks = ("two-class", "multi-class")

    def outputs(self, task, classes):
        return classes

    def encode(self, labels, task, classes):
        return one_hot(labels, classes)

    def value(self, scores, targets):
        shifted = scores - scores.max(axis=-1, keepdims=True)
        return np.log(np.exp(shifted).sum(axis=-1)) - (shifted * targets).sum(axis=-1)

    def gradient(self, scores, targets):
        return softmax(scores) - targets

    def second_derivative(self, scores, targets):
        shares = softmax(scores)
        return shares[..., np.newaxis] * (np.eye(shares.shape[-1]) - shares[..., np.newaxis, :])


class Hinge(Loss):
    """max(0, 1 - y s) for two classes with y in {-1, +1}; sum over k != y of max(0, 1 + s_k - s_y) for more.

    Domain: any score; the kink is at the margin. Reference: Cortes & Vapnik (1995), Machine Learning 20;
    Weston & Watkins (1999), ESANN, for several classes.
    """

    name = "hinge"
    title = "Hinge loss"
    formula = "max(0, 1 − m), where m = the lead of the actual class's score; summed over the other classes"
    summary = "Samples on the right side of the margin cost nothing at all; only the hard ones push."
    tasks = ("two-class", "multi-class")

    def value(self, scores, targets):
        return total(np.maximum(self._shortfall(scores, targets), 0.0))

    def gradient(self, scores, targets):
        violated = (self._shortfall(scores, targets) > 0.0).astype(float)
        if targets.shape[-1] == 1:
            return -targets * violated
        return violated - targets * violated.sum(axis=-1, keepdims=True)

    @staticmethod
    def _shortfall(scores, targets):
        """By how much each margin is missed, shape (..., n, K); the right class itself misses nothing."""
        if targets.shape[-1] == 1:
            return 1.0 - targets * scores
        right = (scores * targets).sum(axis=-1, keepdims=True)
        return (1.0 + scores - right) * (1.0 - targets)


def softplus(logits):
    """log(1 + exp(z)) = max(z, 0) + log(1 + exp(-|z|)), the integral of the sigmoid: no overflow for any z."""
    # In place: a step of a logistic run spends its time here.
    result = np.abs(logits)
    np.negative(result, out=result)
    np.exp(result, out=result)
    np.log1p(result, out=result)
    result += np.maximum(logits, 0.0)
    return result


def sigmoid(logits):
    """1 / (1 + exp(-z)), exact at both ends: no overflow for any z."""
    decay = np.exp(-np.abs(logits))
    return np.where(logits >= 0.0, 1.0, decay) / (1.0 + decay)


def softmax(logits):
    """The probabilities of the K classes, shape (..., K)."""
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


LOSSES: dict[str, Loss] = {
    loss.name: loss
    for loss in (
        MeanSquaredError(),
        MeanAbsoluteError(),
        Huber(),
        BinaryCrossEntropy(),
        CategoricalCrossEntropy(),
        Hinge(),
    )
}

# What a loss is called where it is one sample's, not the mean.
SAMPLE_LOSS_TITLES = {
    "mse": "squared error",
    "mae": "absolute error",
    "huber": "Huber loss",
    "bce": "cross-entropy",
    "cce": "CCE (softmax)",
    "hinge": "hinge loss",
}

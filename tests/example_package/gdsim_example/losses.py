"""A loss."""

import numpy as np

from gdsim.core.losses import Loss
from gdsim.core.losses.base import Code, total


class LogCosh(Loss):
    """log cosh(s - y): a square near the target, a straight line far from it."""

    name = "log-cosh"
    title = "Log-cosh"
    sample_title = "log-cosh"
    formula = "log cosh(prediction − actual)"
    summary = "As calm as Huber's, and smooth everywhere."
    tasks = ("regression",)
    argument = "residual"
    written = "log cosh({})"
    code = Code("np.logaddexp(s - y, y - s) - np.log(2)", "np.tanh(s - y)", "torch.log(torch.cosh(s - y)).mean()")

    def value(self, scores, targets):
        return total(np.logaddexp(scores - targets, targets - scores) - np.log(2))

    def gradient(self, scores, targets):
        return np.tanh(scores - targets)

    def second_derivative(self, scores, targets):
        return (1.0 - np.square(np.tanh(scores - targets)))[..., np.newaxis]


LOG_COSH = LogCosh()

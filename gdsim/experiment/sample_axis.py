"""The one number that a sample's losses are drawn over, and the losses as functions of it."""

from dataclasses import dataclass

import numpy as np

from gdsim.core.losses import LOSSES, fitting_losses, sigmoid, softmax
from gdsim.core.losses.base import Argument
from gdsim.experiment.training_data import TrainingData

# A probability is never quite 0 or 1 here: its logit is finite.
LEAST_PROBABILITY = 1e-3


@dataclass(frozen=True, eq=False)
class SampleAxis:
    """Where samples lie on the axis, and what each loss makes of a place on it.

    residual: prediction minus answer, in the model's units. margin: the actual class's score minus the strongest
    other one; with a single output, y s with y = -1 or +1. probability: what softmax or sigmoid give to the actual
    class. With several classes a loss may depend on the scores of all the others as well: these are the rivals,
    shape (K - 1,), and stay as they are while the actual class's score moves.
    """

    data: TrainingData
    kind: Argument

    @property
    def losses(self) -> tuple[str, ...]:
        """The names of the losses that fit the task."""
        return fitting_losses(self.data.dataset.task)

    @property
    def free_rivals(self) -> np.ndarray:
        """The other classes' scores of a sample that is none of the data's: all 0."""
        return np.zeros(max(1, len(self.data.dataset.classes) - 1))

    def rivals(self, scores, label) -> np.ndarray:
        """The other classes' scores of a sample with scores (K,) and that label."""
        return self.free_rivals if len(scores) == 1 else np.delete(scores, int(label))

    def places(self, scores, labels) -> np.ndarray:
        """Where samples with scores (n, K) and labels (n,) lie on the axis, (n,)."""
        if self.kind == "residual":
            return scores[:, 0] - labels
        if scores.shape[1] == 1:
            margins = (2.0 * labels - 1.0) * scores[:, 0]
            return sigmoid(margins) if self.kind == "probability" else margins
        own = np.arange(len(scores)), labels.astype(int)
        if self.kind == "probability":
            return softmax(scores)[own]
        others = scores.copy()
        others[own] = -np.inf
        return scores[own] - others.max(axis=1)

    def loss(self, name: str, places, rivals) -> np.ndarray:
        """The loss of that name at places (m,) on the axis, (m,)."""
        loss, task, classes = LOSSES[name], self.data.dataset.task, len(self.data.dataset.classes)
        if self.kind == "residual":
            return loss.value(places[:, np.newaxis], loss.encode(np.zeros(len(places)), task, classes))
        actual = self._actual_scores(places, rivals)
        if loss.outputs(task, classes) == 1:
            margins = actual - rivals[0]
            return loss.value(margins[:, np.newaxis], loss.encode(np.ones(len(places)), task, classes))
        scores = np.column_stack([actual, np.broadcast_to(rivals, (len(places), len(rivals)))])
        return loss.value(scores, loss.encode(np.zeros(len(places)), task, classes))

    def _actual_scores(self, places, rivals):
        """The actual class's score at each place."""
        if self.kind == "margin":
            return places + rivals.max()
        logits = np.log(places) - np.log1p(-places)
        return logits + rivals.max() + np.log(np.exp(rivals - rivals.max()).sum())

"""The losses: one a file, and the one registry of them all, in the order to show them."""

from gdsim.core.losses.base import Loss, Task
from gdsim.core.losses.binary_cross_entropy import BinaryCrossEntropy
from gdsim.core.losses.categorical_cross_entropy import CategoricalCrossEntropy
from gdsim.core.losses.hinge import Hinge
from gdsim.core.losses.huber import Huber
from gdsim.core.losses.logits import sigmoid, softmax
from gdsim.core.losses.mean_absolute_error import MeanAbsoluteError
from gdsim.core.losses.mean_squared_error import MeanSquaredError

__all__ = ["LOSSES", "Loss", "MeanSquaredError", "Task", "fitting_losses", "sigmoid", "softmax", "usual_loss"]

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


def fitting_losses(task: Task) -> tuple[str, ...]:
    """The names of the losses that fit a task."""
    return tuple(name for name, loss in LOSSES.items() if task in loss.tasks)


def usual_loss(task: Task) -> Loss:
    """The one that a task takes where none is chosen."""
    return next(loss for loss in LOSSES.values() if task in loss.usual_for)

"""Where a fit's minimum is, found by other means than gradient descent, to mark it and to check the racers."""

from dataclasses import replace

import numpy as np

from gdsim.core.losses import BinaryCrossEntropy, CategoricalCrossEntropy, Huber, MeanSquaredError
from gdsim.core.models import Linear, Polynomial
from gdsim.core.objective import FitObjective, Objective

SMOOTH_AND_CONVEX = Huber | BinaryCrossEntropy | CategoricalCrossEntropy
# A Newton step costs d gradients and d^3 operations: beyond this it would be felt.
MOST_PARAMETERS = 32
MOST_NEWTON_STEPS = 100
# The cube root of the smallest step of a float: the best step for a central difference.
DIFFERENCE = np.finfo(float).eps ** (1 / 3)
# Curvatures this small, relative to the largest at first, are the noise of the differences: a flat direction.
FLAT = 1e-8
# A minimum: the gradient is this small relative to that at 0 …
SMALL_GRADIENT = 1e-10
# … and Newton's step is too, relative to 1 + the point's length.
SMALL_STEP = 1e-6
# Losses that differ by less than this, relatively, are equal but for rounding.
SAME_LOSS = 1e-14


def minimum(objective: Objective) -> np.ndarray | None:
    """The global minimum, shape (d,), or None where it is unknown or does not exist.

    Squared errors of models linear in their parameters exactly; Huber and the cross-entropies by Newton's method.
    """
    if not isinstance(objective, FitObjective) or not isinstance(objective.model, Linear | Polynomial):
        return None
    with np.errstate(all="ignore"):
        if isinstance(objective.loss_function, MeanSquaredError):
            found = _least_squares(objective)
        elif isinstance(objective.loss_function, SMOOTH_AND_CONVEX) and objective.dimension <= MOST_PARAMETERS:
            found = _newton(objective)
        else:
            return None
    return found if found is not None and np.isfinite(found).all() else None


def _least_squares(objective):
    """The minimum of |A p - t|^2 / n + l2 |weights|^2, the outputs side by side."""
    single = replace(objective.model, outputs=1)
    design = single.forward(np.eye(single.dimension), objective.X)[..., 0].T
    penalty = np.sqrt(objective.l2 * objective.samples) * np.diag(single.penalized)
    answers = np.concatenate([objective.targets, np.zeros((len(penalty), objective.model.outputs))])
    rows = np.concatenate([design, penalty])
    # Columns of equal size keep raw features and high powers within lstsq's reach.
    sizes = np.sqrt(np.square(rows).sum(axis=0))
    sizes[sizes == 0.0] = 1.0
    if not np.isfinite(rows).all():
        return None
    return (np.linalg.lstsq(rows / sizes, answers)[0] / sizes[:, np.newaxis]).ravel()


def _newton(objective):
    """Damped Newton steps in units in which every parameter counts alike."""
    units = objective.model.parameter_scales(objective.X)
    point = np.zeros(objective.dimension)
    reference = np.linalg.norm(objective.gradient(point) * units)
    if isinstance(objective.loss_function, Huber):
        # Far from all data Huber's loss has no curvature; near the least squares it has.
        point = _least_squares(objective) / units
    halvings = 0.5 ** np.arange(40.0)
    first = None
    for _ in range(MOST_NEWTON_STEPS):
        gradient = objective.gradient(point * units) * units
        hessian = _hessian(objective, point, units)
        if not np.isfinite(hessian).all():
            return None
        curvatures, axes = np.linalg.eigh(hessian)
        first = curvatures if first is None else first
        curved = curvatures > FLAT * first[-1]
        axes = axes[:, curved]
        step = -axes @ ((axes.T @ gradient) / curvatures[curved])
        is_still = np.linalg.norm(step) <= SMALL_STEP * (1.0 + np.linalg.norm(point))
        if is_still and np.linalg.norm(gradient) <= SMALL_GRADIENT * reference:
            # Far out, where classes are separated, the loss goes flat in directions that were curved before.
            has_flattened = curved.sum() < (first > FLAT * first[-1]).sum()
            return None if has_flattened else (point + step) * units
        losses = objective.loss((point + halvings[:, np.newaxis] * step) * units)
        if not np.isfinite(losses).any():
            return None
        best = np.nanmin(losses)
        point = point + halvings[np.argmax(losses <= best + SAME_LOSS * abs(best))] * step
    return None


def _hessian(objective, point, units):
    """The second derivatives, shape (d, d), as central differences of the exact gradient."""
    directions = DIFFERENCE * np.eye(len(point))
    ahead, behind = objective.gradient(np.stack([point + directions, point - directions]) * units) * units
    hessian = (ahead - behind) / (2.0 * DIFFERENCE)
    return (hessian + hessian.T) / 2.0

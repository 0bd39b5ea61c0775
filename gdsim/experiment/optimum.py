"""Where a fit's minimum is, found by other means than gradient descent, to mark it and to check the racers."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from gdsim.core.losses import MeanSquaredError
from gdsim.core.models import Linear
from gdsim.core.objective import FitObjective, Objective

# A Newton step costs d^2 operations a row and d^3 more: beyond this it would be felt.
MOST_PARAMETERS = 32
MOST_NEWTON_STEPS = 100
# Among so many rows more, Newton's method begins on this many: they bring it near, and the whole finishes in two or
# three steps.
SAMPLE_ROWS = 10_000
# Curvatures below this part of the largest at first are rounding: a flat direction.
FLAT = 1e-13
# A minimum: the gradient is this small relative to that at 0 …
SMALL_GRADIENT = 1e-10
# … and Newton's step is too, relative to 1 + the point's length.
SMALL_STEP = 1e-6
# A step is halved until the loss falls by this part of what the slope promises (Armijo 1966), or this often.
PROMISED = 1e-4
MOST_HALVINGS = 40
# Losses that differ by less than this, relatively, are equal but for rounding.
SAME_LOSS = 1e-14


def minimum(objective: Objective, step_taken: Callable[[], None] = lambda: None) -> np.ndarray | None:
    """The global minimum, shape (d,), or None where it is unknown or does not exist.

    Squared errors of models linear in their parameters exactly; of other smooth and convex losses by Newton's method,
    which calls `step_taken` before each of its steps. With absolute values of weights in the loss none is looked for.
    """
    if not isinstance(objective, FitObjective) or not objective.is_linear_in_parameters or objective.l1:
        return None
    with np.errstate(all="ignore"):
        if objective.is_least_squares:
            found = _least_squares(objective)
        elif objective.is_convex and not objective.loss_function.is_straight and objective.dimension <= MOST_PARAMETERS:
            found = _newton(objective, _first_point(objective, step_taken), step_taken)
            if found is None and _is_of_residuals(objective) and not objective.l2:
                found = _newton_across(objective, step_taken)
        else:
            return None
    return found if found is not None and np.isfinite(found).all() else None


def _least_squares(objective):
    """The minimum of |A p - t|^2 / n + l2 |weights|^2."""
    found = objective.condensed.minimum()
    return None if found is None else found.ravel()


def _first_point(objective, step_taken):
    """Where Newton's method may well begin, shape (d,)."""
    every = objective.samples // SAMPLE_ROWS
    if every > 1:
        sample = replace(objective, X=objective.X[::every], targets=objective.targets[::every])
        if (found := _newton(sample, _first_point(sample, step_taken), step_taken)) is not None:
            return found
    if _is_of_residuals(objective):
        # Far from all data Huber's loss has no curvature; near the least squares it has.
        found = _least_squares(replace(objective, loss_function=MeanSquaredError()))
        return np.zeros(objective.dimension) if found is None else found
    return np.zeros(objective.dimension)


def _newton(objective, point, step_taken):
    """Damped Newton steps from a point (d,), in units in which every parameter counts alike."""
    units = objective.parameter_scales
    reference = np.linalg.norm(objective.gradient(np.zeros(objective.dimension)) * units)
    point = point / units
    loss, gradient = _measured(objective, point, units)
    first = None
    for _ in range(MOST_NEWTON_STEPS):
        step_taken()
        if not objective.l2 and _separates(objective, point * units):
            return None
        hessian = objective.hessian(point * units) * np.outer(units, units)
        if not np.isfinite(hessian).all():
            return None
        curvatures, axes = np.linalg.eigh(hessian)
        first = curvatures if first is None else first
        curved = curvatures > FLAT * first[-1]
        axes = axes[:, curved]
        step = -axes @ ((axes.T @ gradient) / curvatures[curved])
        # Far out, where classes are separated, the loss goes flat in directions that were curved before.
        has_flattened = curved.sum() < (first > FLAT * first[-1]).sum()
        is_level = np.linalg.norm(gradient) <= SMALL_GRADIENT * reference
        is_still = np.linalg.norm(step) <= SMALL_STEP * (1.0 + np.linalg.norm(point))
        if is_still and (is_level or has_flattened):
            return None if has_flattened else (point + step) * units
        slope = gradient @ step
        for _ in range(MOST_HALVINGS):
            new_loss, new_gradient = _measured(objective, point + step, units)
            if new_loss <= loss + PROMISED * slope + SAME_LOSS * abs(loss):
                break
            step, slope = step / 2.0, slope / 2.0
        else:
            return None
        point, loss, gradient = point + step, new_loss, new_gradient
    return None


def _newton_across(objective, step_taken):
    """Newton's method in coordinates in which the inputs' columns are at right angles.

    The Hessian of powers up to the twentieth has the square of their condition, more than a float can hold.
    """
    units = objective.parameter_scales
    axes, triangle = np.linalg.qr(objective.inputs * units)
    if np.abs(np.diag(triangle)).min() <= FLAT * np.abs(triangle).max():
        return None
    length = np.sqrt(objective.samples)
    model = Linear(objective.dimension, bias=False)
    turned = replace(objective, model=model, X=axes * length)
    found = _newton(turned, _first_point(turned, step_taken), step_taken)
    return None if found is None else np.linalg.solve(triangle, found * length) * units


def _is_of_residuals(objective):
    """Whether targets are to be met, so that no loss falls for ever."""
    return objective.loss_function.argument == "residual"


def _measured(objective, point, units):
    loss, gradient = objective.loss_and_gradient(point * units)
    return float(loss), gradient * units


def _separates(objective, parameters):
    """Whether all rows are on the right side, so that the loss falls for ever along these very parameters (d,)."""
    if _is_of_residuals(objective):
        return False
    scores, targets = objective.model.scores(parameters, objective.inputs), objective.targets
    if targets.shape[1] == 1:
        return bool((scores * targets > 0.0).all())
    right = (scores * targets).sum(axis=1, keepdims=True)
    return bool((right > np.where(targets > 0.0, -np.inf, scores)).all())

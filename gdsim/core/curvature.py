"""How the loss bends: Hessian-vector products, the extreme curvatures, and the critical learning rate.

The Hessian of a fit with few parameters is exact: see FitObjective.hessian. Elsewhere it is the derivative of the
exact gradient, taken by central differences, and all the points of a difference go through the objective in one call.
Where the loss is quadratic that is exact but for rounding, whatever the step; elsewhere the error is below 1e-7 of the
largest entry on every terrain (see DIFFERENCE).

At a kink the curvature is infinite. A loss that is made of straight pieces (MAE, hinge) has none anywhere else, so it
has no extreme curvatures here and no critical learning rate. A formula with a kink of its own (abs, max, Ackley's
tip) is measured like any other; within a difference's step of the kink the curvature comes out huge, which is true.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gdsim.core.objective import DIFFERENCE, FitObjective, Objective
from gdsim.core.optimizers import Optimizer

# Without truncation the largest step rounds least: one whole size of the parameters.
QUADRATIC_DIFFERENCE = 1.0
# Up to so many parameters all of the Hessian is at hand in about a millisecond; beyond, d**2 gradients would be felt.
MOST_DENSE = 50
# Lanczos stops when the residual is this part of the eigenvalue, whose own error is then about the square of it …
LANCZOS_TOLERANCE = 1e-3
# … and after so many products at the latest. For 650 parameters and 1,797 digits one costs 2 ms and about 10 suffice.
MOST_PRODUCTS = 20
# Curvatures below this part of the largest are the noise of the differences.
FLAT = 1e-9
# Where a formula's gradient is asked whether it is an affine map, as a quadratic's is: points in no special position.
PROBES = np.array([[0.37, -1.13], [-2.71, 0.59], [1.93, 3.07], [-0.83, -4.61], [7.3, 5.9], [-6.1, 6.7]])
# A gradient that departs from an affine map by less than this part of its size does so by rounding.
AFFINE = 1e-10


class Curvature(NamedTuple):
    """The extreme eigenvalues of the Hessian at a point, and a unit vector (d,) along each.

    Beyond MOST_DENSE parameters they come from Lanczos' iteration: `highest` to about a millionth, `lowest` as a
    bound from above, so that a negative one is certain.
    """

    lowest: float
    lowest_direction: np.ndarray
    highest: float
    highest_direction: np.ndarray


@dataclass(frozen=True, eq=False)
class CriticalRate:
    """The learning rate beyond which `direction` (d,), the most curved one, is thrown farther with every step.

    `exact` says that the loss is quadratic, so that the rate is the same everywhere and the threshold is sharp; else it
    holds for small movements around the point it was measured at: a ball's, or that of its start.
    """

    rate: float
    eigenvalue: float
    direction: np.ndarray
    exact: bool
    at_start: bool = False


def is_quadratic(objective: Objective) -> bool:
    """Whether the loss is a polynomial of degree two in its parameters, so that its Hessian is the same everywhere.

    Known for fits; for a formula it is measured, at a few points in no special position.
    """
    if isinstance(objective, FitObjective):
        return objective.is_least_squares
    with np.errstate(all="ignore"):
        gradients = objective.gradient(PROBES)
        if not np.isfinite(gradients).all():
            return False
        design = np.column_stack([PROBES, np.ones(len(PROBES))])
        departure = gradients - design @ np.linalg.lstsq(design, gradients)[0]
    return bool(np.abs(departure).max() <= AFFINE * np.abs(gradients).max())


def hessian_vector_products(objective: Objective, parameters, vectors):
    """The Hessian at `parameters` (d,) times each of the vectors (..., d), shape (..., d); of the full loss.

    Kinks do not count: absolute values of weights have no curvature.
    """
    return _products(objective, parameters, vectors, _difference(objective))


def hessian(objective: Objective, parameters):
    """The second derivatives at `parameters` (d,), shape (d, d), symmetric; of the full loss."""
    if objective.has_hessian:
        return objective.hessian(parameters)
    matrix = hessian_vector_products(objective, parameters, np.eye(objective.dimension))
    return (matrix + matrix.T) / 2.0


def extreme_curvatures(objective: Objective, parameters) -> Curvature | None:
    """The extreme curvatures at `parameters` (d,); None for a loss of straight pieces or where they aren't finite."""
    if objective.is_straight:
        return None
    with np.errstate(all="ignore"):
        if objective.dimension > MOST_DENSE:
            return _lanczos(objective, parameters)
        matrix = hessian(objective, parameters)
        if not np.isfinite(matrix).all():
            return None
        values, axes = np.linalg.eigh(matrix)
    return Curvature(float(values[0]), axes[:, 0], float(values[-1]), axes[:, -1])


def critical_learning_rate(
    optimizer: Optimizer, objective: Objective, parameters, curvature: Curvature | None = None
) -> CriticalRate | None:
    """Where the optimizer becomes unstable at `parameters` (d,), on the full loss.

    None where no limit is known: an adaptive optimizer, a loss of straight pieces, or nothing that bends upwards.
    `curvature` is what `extreme_curvatures` says there, for callers that have it already.
    """
    limit = optimizer.stability_limit
    if limit is None:
        return None
    curvature = curvature or extreme_curvatures(objective, parameters)
    if curvature is None or curvature.highest <= FLAT * abs(curvature.lowest):
        return None
    eigenvalue, direction = curvature.highest, curvature.highest_direction
    return CriticalRate(limit / eigenvalue, eigenvalue, direction, is_quadratic(objective.smooth))


def _difference(objective):
    is_known = isinstance(objective, FitObjective) and is_quadratic(objective.smooth)
    return QUADRATIC_DIFFERENCE if is_known else DIFFERENCE


def _products(objective, parameters, vectors, difference):
    """Differences whose largest component is `difference` times the size of its parameter."""
    sizes = objective.parameter_scales if isinstance(objective, FitObjective) else 1.0
    reach = difference * max(1.0, np.max(np.abs(parameters) / sizes))
    lengths = np.max(np.abs(vectors) / sizes, axis=-1, keepdims=True)
    step = reach / np.where(lengths > 0.0, lengths, 1.0)
    ahead, behind = objective.smooth.gradient(np.stack([parameters + step * vectors, parameters - step * vectors]))
    return (ahead - behind) / (2.0 * step)


def _lanczos(objective, parameters):
    """The extreme Ritz pairs of a Krylov space, kept orthogonal (Golub & Van Loan, Matrix Computations, 10.3)."""
    difference = _difference(objective)
    basis = np.empty((MOST_PRODUCTS, objective.dimension))
    products = np.empty_like(basis)
    following = np.random.default_rng(0).standard_normal(objective.dimension)
    for count in range(1, MOST_PRODUCTS + 1):
        length = np.linalg.norm(following)
        if not np.isfinite(length):
            return None
        basis[count - 1] = following / length
        products[count - 1] = _products(objective, parameters, basis[count - 1], difference)
        known, images = basis[:count], products[:count]
        projected = known @ images.T
        if not np.isfinite(projected).all():
            return None
        values, weights = np.linalg.eigh((projected + projected.T) / 2.0)
        residual = np.linalg.norm(weights[:, -1] @ images - values[-1] * (weights[:, -1] @ known))
        if residual <= LANCZOS_TOLERANCE * abs(values[-1]):
            break
        # Twice is enough (Kahan, in Parlett 1980).
        following = images[-1] - known.T @ (known @ images[-1])
        following -= known.T @ (known @ following)
    lowest, highest = weights[:, 0] @ known, weights[:, -1] @ known
    return Curvature(float(values[0]), lowest, float(values[-1]), highest)

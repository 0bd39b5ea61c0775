"""A sum of squares over many rows, kept in as many rows as there are columns: exact, and as cheap for a million."""

from typing import NamedTuple

import numpy as np

# Rows that are brought to a triangle at once: few enough to stay in a processor's cache.
ROWS_AT_ONCE = 4096


class Squares(NamedTuple):
    """|A P - T|^2 = |R P - C|^2 + rest for every P (columns, K); R (columns, columns) is upper triangular.

    From A = Q R with orthogonal Q (Golub & Van Loan, Matrix Computations, 5.3): nothing is squared on the way, so
    small residuals and nearly dependent columns keep their digits. `rows` is how many A had.
    """

    triangle: np.ndarray
    answers: np.ndarray
    rest: float
    rows: int

    def value(self, points):
        """The sum of squares for P given as rows of numbers (..., columns * K), row-major; shape (...)."""
        return np.square(self._residuals(points)).sum(axis=(-2, -1)) + self.rest

    def value_and_gradient(self, points):
        """The same, and its derivative by each of the numbers, shape (..., columns * K)."""
        residuals = self._residuals(points)
        gradient = 2.0 * (self.triangle.T @ residuals)
        return np.square(residuals).sum(axis=(-2, -1)) + self.rest, gradient.reshape(points.shape)

    def minimum(self):
        """The shortest of the P with the least sum, in columns of equal size; None where A or T were not finite."""
        if not (np.isfinite(self.triangle).all() and np.isfinite(self.answers).all()):
            return None
        # Columns of equal size keep raw features and high powers within lstsq's reach.
        sizes = np.sqrt(np.square(self.triangle).sum(axis=0))
        sizes[sizes == 0.0] = 1.0
        rounding = np.finfo(float).eps * max(self.rows, len(sizes))
        return np.linalg.lstsq(self.triangle / sizes, self.answers, rcond=rounding)[0] / sizes[:, np.newaxis]

    def _residuals(self, points):
        return self.triangle @ points.reshape(*points.shape[:-1], *self.answers.shape) - self.answers


def squares(design, answers) -> Squares:
    """The sum of squares of A (n, columns) and T (n, K), taken a piece of the rows at a time."""
    columns = design.shape[1]
    factor = np.zeros((0, columns + answers.shape[1]))
    for first in range(0, len(design), ROWS_AT_ONCE):
        piece = slice(first, first + ROWS_AT_ONCE)
        rows = np.concatenate([factor, np.concatenate([design[piece], answers[piece]], axis=1)])
        factor = np.linalg.qr(rows, mode="r")
    whole = np.zeros((factor.shape[1], factor.shape[1]))
    whole[: len(factor)] = factor
    rest = float(np.square(whole[columns:, columns:]).sum())
    return Squares(whole[:columns, :columns], whole[:columns, columns:], rest, len(design))

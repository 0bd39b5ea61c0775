"""Which minimum an end has reached, and the minima that a crowd finds."""

import numpy as np

from gdsim.core.basins import NEARBY, found, reached, tolerances_of
from gdsim.core.formula import Formula
from gdsim.core.objective import SurfaceObjective

MINIMA = np.array([[0.0, 0.0], [1.0, 100.0]])


def test_an_end_has_reached_the_nearest_minimum_within_the_tolerances():
    ends = [[0.05, -5.0], [1.0, 109.0], [0.0, 11.0], [0.08, 8.0], [0.5, 50.0]]
    assert reached(ends, MINIMA, [0.1, 10.0]).tolist() == [0, 1, -1, -1, -1]


def test_where_tolerances_overlap_the_nearest_counts():
    shares = np.array([[0.0], [0.3], [0.7], [1.0]])
    assert reached(shares * MINIMA[1], MINIMA, 1e3).tolist() == [0, 0, 1, 1]


def test_what_is_not_finite_has_reached_none():
    assert reached([[np.nan, 0.0], [np.inf, 0.0], [1e200, -1e200]], MINIMA, 0.1).tolist() == [-1, -1, -1]


def test_ends_have_any_axes_and_there_may_be_no_minima():
    ends = np.zeros((3, 4, 2))
    assert reached(ends, MINIMA, 0.1).shape == (3, 4)
    assert (reached(ends, np.empty((0, 2)), 0.1) == -1).all()
    assert reached([0.0, 0.0], MINIMA, 0.1) == 0


def test_near_is_a_part_of_the_window_along_each_parameter():
    np.testing.assert_allclose(tolerances_of([[-5.0, 5.0], [0.0, 1000.0]]), [10.0 * NEARBY, 1000.0 * NEARBY])


def test_a_crowd_finds_the_minima_but_no_saddle():
    saddle = SurfaceObjective(Formula("x^2 - y^2 + y^4/8"))
    rests = [[0.0, 0.0], [0.0, 2.0], [1e-4, -2.0], [0.0, -2.0001]]
    np.testing.assert_array_equal(found(rests, saddle, [0.05, 0.05]), [[1e-4, -2.0], [0.0, 2.0]])
    assert found(np.empty((0, 2)), saddle, [0.05, 0.05]).shape == (0, 2)

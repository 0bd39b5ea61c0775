"""Which minimum an end has reached, and the minima that a crowd finds."""

import numpy as np
import pytest

from gdsim.core.basins import NEARBY, found, isolated, reached, tolerances_of
from gdsim.core.formula import Formula
from gdsim.core.objective import SurfaceObjective
from gdsim.core.terrains import TERRAINS

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
    rests = [[0.0, 0.0], [0.0, 2.0], [1e-4, -2.0001], [0.0, -2.0]]
    np.testing.assert_array_equal(found(rests, saddle, [0.05, 0.05]), [[0.0, -2.0], [0.0, 2.0]])
    assert found(np.empty((0, 2)), saddle, [0.05, 0.05]).shape == (0, 2)


def test_a_level_valley_is_no_row_of_minima():
    points = [[0.0, -1.0], [0.0, 0.0], [0.0, 1.0]]
    assert len(isolated(points, SurfaceObjective(Formula("x^2")), 0.05)) == 0
    assert len(isolated(points, SurfaceObjective(Formula("x^2 + y^2")), 0.05)) == 1


RING = np.stack([np.cos(np.arange(32) / 5.1), np.sin(np.arange(32) / 5.1)], axis=1)


@pytest.mark.parametrize(
    "formula", ["(x^2+y^2-1)^2", "(x^2+y^2-1)^2 + 7", "(x^2+y^2-1)^4", "abs(x^2+y^2-1)", "log(1 + 9*(x^2+y^2-1)^2)"]
)
def test_neither_is_a_bent_one(formula):
    assert len(isolated(RING, SurfaceObjective(Formula(formula)), [0.04, 0.04])) == 0


@pytest.mark.parametrize(
    "terrain", [terrain for terrain in TERRAINS.values() if terrain.minima], ids=lambda terrain: terrain.name
)
def test_all_minima_of_a_terrain_are_isolated(terrain):
    minima = np.array([*terrain.minima, *terrain.local_minima], dtype=float)
    tolerances = tolerances_of([terrain.x_range, terrain.y_range])
    np.testing.assert_array_equal(isolated(minima, SurfaceObjective(Formula(terrain.formula)), tolerances), minima)


NARROW = {
    "(1-x)^2 + 100000*(y-x^2)^2": [1.0, 1.0],
    "x^2 + 1000000*y^2": [0.0, 0.0],
    "x^4 + 100*abs(y-x^2)": [0.0, 0.0],
    "(x^2+y^2-1)^2 + 0.00001*(1-x)": [1.0, 0.0],
    "sqrt(abs(x)) + sqrt(abs(y))": [0.0, 0.0],
}


@pytest.mark.parametrize(("formula", "minimum"), NARROW.items())
def test_the_minimum_of_a_narrow_valley_that_falls_is_one(formula, minimum):
    assert len(isolated([minimum], SurfaceObjective(Formula(formula)), [0.04, 0.04])) == 1

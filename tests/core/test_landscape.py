import tracemalloc

import numpy as np
import pytest

from gdsim.core.formula import Formula
from gdsim.core.landscape import HeightMapping, height_mapping, landscape
from gdsim.core.losses import LOSSES
from gdsim.core.models import MLP, Linear
from gdsim.core.objective import FitObjective, SurfaceObjective
from gdsim.core.plane import exact_plane, filter_normalised, parameter_plane, path_plane, random_plane

BOWL = SurfaceObjective(Formula("x**2 + 3*y**2"))


def test_the_grid_holds_the_loss_at_its_points():
    result = landscape(BOWL, exact_plane(("x", "y")), (-1, 2), (-3, 3), resolution=31)
    assert result.loss.shape == (31, 31)
    for row, column in ((0, 0), (5, 20), (30, 30)):
        x, y = result.x[column], result.y[row]
        assert result.loss[row, column] == pytest.approx(x**2 + 3 * y**2, rel=1e-14)


def test_only_minima_on_the_plane_and_in_the_window_are_marked():
    result = landscape(BOWL, exact_plane(("x", "y")), (-1, 1), (-1, 1), 11, minima=[[0, 0], [5, 0]])
    np.testing.assert_array_equal(result.minima, [[0, 0]])
    plane = parameter_plane(("a", "b", "c"), 0, 1, np.array([0.0, 0.0, 2.0]), "ball")
    loss = LOSSES["mse"]
    objective = FitObjective(Linear(3, bias=False), loss, np.eye(3), np.zeros((3, 1)))
    result = landscape(objective, plane, (-1, 1), (-1, 1), 11, minima=np.array([[0, 0, 2.0], [0, 0, 0]]))
    assert len(result.minima) == 1


def test_cancelling_gives_nothing():
    assert landscape(BOWL, exact_plane(("x", "y")), (-1, 1), (-1, 1), 31, cancelled=lambda: True) is None


@pytest.mark.parametrize("scale", ["linear", "log"])
def test_the_height_mapping_is_monotone_invertible_and_bounded(scale):
    mapping = HeightMapping(scale, -3.0, 50.0)
    losses = np.linspace(-3.0, 50.0, 101)
    heights = mapping(losses)
    assert heights[0] == 0.0
    assert heights[-1] == pytest.approx(1.0)
    assert (np.diff(heights) > 0).all()
    np.testing.assert_allclose(mapping.loss(heights), losses, atol=1e-9)
    np.testing.assert_array_equal(mapping(np.array([-1e300, 1e300, np.inf, -np.inf, np.nan])), [0, 1, 1, 0, 1])


@pytest.mark.parametrize(
    "loss", [[1.0, 1.0], [np.nan, np.nan], [np.inf, 1.0], [0.0, 1e300], [-1e30, 5e-324], [1e300, -1e300]]
)
def test_any_grid_has_a_mapping_with_finite_heights(loss):
    loss = np.array([loss, loss])
    for scale in ("linear", "log"):
        heights = height_mapping(loss, scale)(loss)
        assert np.isfinite(heights).all()
        assert ((heights >= 0) & (heights <= 1)).all()


@pytest.mark.parametrize("loss", [[1.7e308, -1.7e308, 0.0], [-1e308, 1e308, 3.0], [1.7e308, 1.7e308, 1.7e308]])
@pytest.mark.parametrize("scale", ["linear", "log"])
def test_losses_near_the_largest_number_keep_their_order_and_come_back(loss, scale):
    losses = np.array(loss)
    mapping = height_mapping(losses, scale)
    heights = mapping(losses)
    assert heights[np.argmin(losses)] == 0.0
    assert heights[np.argmax(losses)] == pytest.approx(float(np.ptp(0.5 * losses) > 0.0))
    np.testing.assert_allclose(mapping.loss(heights), losses, atol=1e-9 * mapping.high)


def test_a_few_towering_corners_do_not_flatten_the_rest():
    loss = np.ones((100, 100))
    loss[:, :50] = 2.0
    loss[0, 0] = 1e6
    assert height_mapping(loss, "linear").high < 100.0
    assert height_mapping(loss, "log").high == 1e6


def test_switching_the_scale_keeps_the_grid():
    result = landscape(BOWL, exact_plane(("x", "y")), (-1, 1), (-1, 1), 11)
    other = result.with_scale("log")
    assert other.loss is result.loss
    assert other.mapping.scale == "log"


@pytest.mark.parametrize("dimension", [3, 9, 40])
def test_planes_project_what_they_point_at(dimension):
    random = np.random.default_rng(dimension)
    names = tuple(f"p{i}" for i in range(dimension))
    path = np.cumsum(random.normal(size=(50, 2, dimension)), axis=0)
    here = path[-1, 0]
    for plane in (parameter_plane(names, 2, 0, here, "ball"), path_plane(path, here, "ball")):
        coordinates = random.normal(size=(4, 5, 2))
        np.testing.assert_allclose(plane.project(plane.point(coordinates)), coordinates, atol=1e-12)
        np.testing.assert_allclose(plane.axes @ plane.axes.T, np.eye(2), atol=1e-12)
        np.testing.assert_allclose(plane.point(plane.project(here)), here, atol=1e-12)


def test_along_chosen_parameters_a_coordinate_is_the_parameter():
    plane = parameter_plane(("a", "b", "c"), 2, 0, np.array([7.0, 8.0, 9.0]), "minimum")
    np.testing.assert_array_equal(plane.project(np.array([1.0, 2.0, 3.0])), [3.0, 1.0])
    np.testing.assert_array_equal(plane.point(np.array([5.0, 6.0])), [6.0, 8.0, 5.0])
    with pytest.raises(ValueError, match="two different"):
        parameter_plane(("a", "b", "c"), 1, 1, np.zeros(3), "ball")


def test_the_path_plane_follows_the_path():
    random = np.random.default_rng(0)
    directions = np.linalg.qr(random.normal(size=(6, 2)))[0].T
    path = random.normal(size=(200, 2)) * [5.0, 1.0] @ directions
    plane = path_plane(path, np.zeros(6), "minimum")
    np.testing.assert_allclose(np.abs(plane.axes @ directions.T), np.eye(2), atol=0.1)
    residual = path - plane.point(plane.project(path))
    np.testing.assert_allclose(residual, 0, atol=1e-9)


def test_the_path_plane_says_how_much_of_the_movement_goes_along_each_direction():
    path = np.array([[-3.0, 0, 0], [3, 0, 0], [0, 1, 0], [0, -1, 0]])
    assert path_plane(path, np.zeros(3), "ball").labels == ("1st direction of the path (90%)", "2nd direction (10%)")


def test_random_directions_are_filter_normalised():
    """Each unit's part of a direction is as long as the weights into that unit; biases do not move."""
    model, random = MLP(3, 2, (4,)), np.random.default_rng(2)
    center = random.normal(size=model.dimension)
    directions = filter_normalised(random.normal(size=(2, model.dimension)), center, model.filters)
    for part, weights in zip(model.tables(directions), model.tables(center), strict=True):
        for one in part:
            np.testing.assert_allclose(np.linalg.norm(one[:-1], axis=0), np.linalg.norm(weights[:-1], axis=0))
        np.testing.assert_array_equal(part[:, -1], 0.0)


def test_a_random_plane_goes_through_its_centre_and_holds_both_directions():
    model, random = MLP(3, 2, (4,)), np.random.default_rng(2)
    center = random.normal(size=model.dimension)
    plane, lengths = random_plane(center, model.filters, 7)
    np.testing.assert_array_equal(plane.point(np.zeros(2)), center)
    np.testing.assert_allclose(plane.axes @ plane.axes.T, np.eye(2), atol=1e-12)
    draws = np.random.default_rng(7).standard_normal((2, model.dimension))
    for direction, length in zip(filter_normalised(draws, center, model.filters), lengths, strict=True):
        assert np.linalg.norm(direction) == pytest.approx(length)
        np.testing.assert_allclose(plane.point(plane.project(center + direction)), center + direction, atol=1e-12)


@pytest.mark.parametrize("path", [np.zeros((1, 1, 4)), np.ones((3, 2, 4)), np.arange(5.0)[:, None, None] * np.ones(4)])
def test_a_path_with_fewer_than_two_directions_still_spans_a_plane(path):
    plane = path_plane(path, np.zeros(4), "ball")
    np.testing.assert_allclose(plane.axes @ plane.axes.T, np.eye(2), atol=1e-12)


def test_a_plane_of_a_large_network_needs_no_square_of_its_parameters():
    dimension = 40_000
    center, names = np.ones(dimension), tuple(map(str, range(dimension)))
    tracemalloc.start()
    planes = [
        parameter_plane(names, 5, dimension - 1, center, "ball"),
        path_plane(center[np.newaxis], center, "ball"),
        random_plane(center, np.zeros(dimension, dtype=int), 0)[0],
    ]
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 100 * center.nbytes
    for plane in planes:
        np.testing.assert_allclose(plane.axes @ plane.axes.T, np.eye(2), atol=1e-12)


def test_one_parameter_gives_a_valley():
    plane = exact_plane(("weight",))
    np.testing.assert_array_equal(plane.project(np.array([3.0])), [3.0, 0.0])
    np.testing.assert_array_equal(plane.point(np.array([3.0, 8.0])), [3.0])


@pytest.mark.parametrize("scale", ["linear", "log"])
def test_a_nearly_level_loss_on_data_is_no_cliff_and_a_formulas_constant_says_nothing(scale):
    exact = Linear(2, bias=False)
    objective = FitObjective(exact, LOSSES["mse"], 0.01 * np.eye(2), np.ones((2, 1)))
    fitted = landscape(objective, exact_plane(("x", "y")), (0, 0.3), (0, 0.3), 11, scale)
    assert 0.99 < fitted.loss.min() < fitted.loss.max() <= 1.0
    assert fitted.mapping.high - fitted.mapping.low == pytest.approx(0.02 * fitted.loss.min())
    assert fitted.with_scale("linear").heights.max() < 0.4
    formula = SurfaceObjective(Formula("1000 + x**2 + y**2"))
    assert landscape(formula, exact_plane(("x", "y")), (-1, 1), (-1, 1), 11, scale).heights.max() == 1.0

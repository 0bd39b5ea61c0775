"""The likely way down."""

import numpy as np
import pytest

from gdsim.core.formula import Formula
from gdsim.core.losses import LOSSES
from gdsim.core.models import Linear
from gdsim.core.objective import FitObjective, SurfaceObjective
from gdsim.core.plane import way_axes, way_plane
from gdsim.core.way import likely_way


@pytest.mark.parametrize(
    ("formula", "start", "end"),
    [
        ("x**2 + 3*y**2", (3.0, -2.0), (0.0, 0.0)),
        ("1e12*x**2 + 1e12*y**2", (1.0, 1.0), (0.0, 0.0)),
        ("1e-6*(x - 50)**2 + 1e-6*y**2", (0.0, 1.0), (50.0, 0.0)),
    ],
)
def test_it_leads_to_the_bottom_of_any_bowl_and_always_down(formula, start, end):
    objective = SurfaceObjective(Formula(formula))
    way = likely_way(objective, np.array(start))
    assert (way[0] == start).all()
    assert (np.diff(objective.loss(way)) < 0.0).all()
    np.testing.assert_allclose(way[-1], end, atol=0.05 * np.linalg.norm(start))


@pytest.mark.parametrize("formula", ["x**2 + y**2", "0*x", "log(x) + y"])
def test_at_the_bottom_and_beside_what_is_undefined_it_ends(formula):
    way = likely_way(SurfaceObjective(Formula(formula)), np.zeros(2) if "log" not in formula else np.array([1e-3, 0.0]))
    assert np.isfinite(way).all()


def test_of_many_rows_a_share_is_enough():
    rows = np.random.default_rng(1)
    X = rows.normal(size=(4000, 3))
    objective = FitObjective(Linear(3, bias=False), LOSSES["mse"], X, X @ np.array([[1.0], [2.0], [-1.0]]))
    way = likely_way(objective, np.zeros(3), np.arange(0, 4000, 40))
    np.testing.assert_allclose(way[-1], [1.0, 2.0, -1.0], atol=0.01)
    plane = way_plane(way[0], way_axes(way), way[5], "ball")
    np.testing.assert_allclose(plane.project(way[0]), 0.0, atol=1e-12)
    assert (plane.project(way[-1]) >= 0.0).all()
    np.testing.assert_allclose(plane.axes @ plane.axes.T, np.eye(2), atol=1e-12)
    np.testing.assert_allclose(plane.point(plane.project(way[5])), way[5], atol=1e-12)

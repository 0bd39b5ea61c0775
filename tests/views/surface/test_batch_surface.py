"""A mini-batch's own surface ends where it leaves the box, in a straight edge."""

from dataclasses import replace

import numpy as np
import pytest
from surface_worlds import grid_of

from gdsim.views.surface.batch_surface import batch_surface
from gdsim.views.surface.scene import SURFACE_HEIGHT, SURFACE_LOW, Scene
from gdsim.views.toolkit.theme import NIGHT

TOP = SURFACE_LOW + SURFACE_HEIGHT
X, Y = np.meshgrid(np.linspace(0.0, 1.0, 21), np.linspace(0.0, 1.0, 21))


def sheet_of(loss, scale="linear"):
    whole = grid_of(X + Y, scale)
    return batch_surface(Scene(whole), replace(whole, loss=loss), NIGHT)


def area_from_above(sheet):
    a, b, c = np.moveaxis(sheet.vertices[sheet.faces][..., :2], 1, 0)
    first, second = b - a, c - a
    return np.abs(first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]).sum() / 2.0


@pytest.mark.parametrize(
    ("loss", "share"),
    [
        (X + Y, 1.0),
        (3.0 * X + 0.1, 1.9 / 3.0),  # leaves through the top
        (3.0 * X - 2.0 * SURFACE_LOW / SURFACE_HEIGHT - 1.0, 2.0 / 3.0),  # through the floor
        (X + Y + 9.0, 0.0),
        (np.where(X < 0.5, X + Y, np.inf), 9.0 / 20.0),
        (1e300 * X, 0.0),
    ],
)
def test_the_sheet_is_cut_at_the_box(loss, share):
    sheet = sheet_of(loss)
    assert area_from_above(sheet) == pytest.approx(4.0 * share, abs=2e-3)
    heights = np.concatenate([sheet.vertices[:, 2], sheet.net.start[:, 2], sheet.net.end[:, 2]])
    assert (heights >= -1e-9).all()
    assert (heights <= TOP + 1e-9).all()
    assert sheet.alphas.shape == sheet.vertices.shape[:1]


def test_its_edge_is_straight():
    sheet = sheet_of(3.0 * X + 0.1)
    edge = sheet.vertices[np.abs(sheet.vertices[:, 2] - TOP) < 1e-9]
    assert len(edge) > 20
    np.testing.assert_allclose(edge[:, 0], 2.0 * 1.9 / 3.0 - 1.0)
    assert np.ptp(edge[:, 1]) == pytest.approx(2.0)
    ends = np.concatenate([sheet.net.start, sheet.net.end])
    assert (np.abs(ends[:, 2] - TOP) < 1e-9).sum() >= 5


def test_a_logarithmic_sheet_is_cut_at_the_top_and_lies_on_the_bottom():
    sheet = sheet_of(3.0 * X - 0.5, "log")
    assert sheet.vertices[:, 2].min() == pytest.approx(SURFACE_LOW)
    assert sheet.vertices[:, 2].max() == pytest.approx(TOP)

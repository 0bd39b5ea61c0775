import numpy as np
import pytest

from gdsim.views.surface.camera import PRESETS, preset
from gdsim.views.surface.viewpoint import FIT_POINTS

SIZE = (700, 480)
CORNERS = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (0, 1)], dtype=float)


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("size", [(700, 480), (400, 900), (1920, 1080)])
def test_fit_brings_everything_into_view_and_fills_it(name, size):
    camera = preset(name).fit(CORNERS, size)
    pixels, depth = camera.project(CORNERS, size)
    assert (depth > 0.0).all()
    shares = pixels / size
    assert shares.min() > 0.0
    assert shares.max() < 1.0
    assert np.ptp(shares, axis=0).max() > 0.85


@pytest.mark.parametrize("name", PRESETS)
def test_ray_passes_through_the_point_that_was_projected(name):
    camera = preset(name).fit(CORNERS, SIZE)
    point = np.array([0.3, -0.4, 0.7])
    pixel, _ = camera.project(point, SIZE)
    eye, direction = camera.ray(pixel, SIZE)
    assert np.linalg.norm(np.cross(point - eye, direction)) < 1e-9


def test_view_from_the_top_has_x_to_the_right_and_y_upwards():
    camera = preset("top").fit(CORNERS, SIZE)
    pixels, _ = camera.project(np.array([[0.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]), SIZE)
    assert pixels[1, 0] > pixels[0, 0] + 50
    assert pixels[2, 1] < pixels[0, 1] - 50
    assert pixels[1, 1] == pytest.approx(pixels[0, 1])
    assert pixels[2, 0] == pytest.approx(pixels[0, 0])


def test_points_behind_the_eye_have_no_pixel():
    camera = preset("perspective")
    pixel, depth = camera.project(camera.eye + camera.basis[2], SIZE)
    assert depth < 0.0
    assert np.isnan(pixel).all()


def test_pan_moves_the_scene_with_the_drag():
    camera = preset("perspective").fit(CORNERS, SIZE)
    center = np.array(camera.center)
    before, _ = camera.project(center, SIZE)
    after, _ = camera.pan(30.0, -20.0, SIZE).project(center, SIZE)
    assert after - before == pytest.approx([30.0, -20.0], abs=0.01)


def test_zoom_and_orbit_keep_within_their_limits():
    camera = preset("perspective")
    near, far = camera.zoom(1e9), camera.zoom(1e-9)
    assert near == near.zoom(2.0)
    assert far == far.zoom(0.5)
    assert near.pixels_per_unit(near.distance, SIZE) == pytest.approx(800.0)
    assert far.pixels_per_unit(far.distance, SIZE) == pytest.approx(24.0)
    assert camera.orbit(0.0, 1e6).elevation == 90.0
    assert camera.orbit(0.0, -1e6).elevation == -20.0


@pytest.mark.parametrize("size", [(660, 430), (1200, 700), (1200, 820), (800, 660)])
def test_the_usual_view_fills_its_room(size):
    pixels, _ = preset("perspective").fit(FIT_POINTS, size).project(FIT_POINTS, size)
    width, height = np.ptp(pixels, axis=0)
    assert height > 0.9 * size[1] or width > 0.9 * size[0]
    assert width > 0.72 * size[0]


@pytest.mark.parametrize("size", [(1400, 600), (600, 600)])
def test_a_wide_view_is_picked_and_panned_as_it_is_projected(size):
    camera = preset("perspective").fit(CORNERS, size)
    point = np.array([0.3, -0.2, 0.5])
    pixel, _ = camera.project(point, size)
    eye, direction = camera.ray(pixel, size)
    np.testing.assert_allclose(np.cross(point - eye, direction), 0.0, atol=1e-9)
    middle = np.array(camera.center)
    before, _ = camera.project(middle, size)
    after, _ = camera.pan(60.0, 40.0, size).project(middle, size)
    np.testing.assert_allclose(after - before, [60.0, 40.0], atol=1e-6)

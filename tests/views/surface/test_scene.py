import numpy as np
import pytest
from surface_worlds import HIMMELBLAU, formula, grid_of, landscape_of, snapshot_of

from gdsim.experiment.schema import FitProblem
from gdsim.views.surface.camera import Camera, preset
from gdsim.views.surface.scene import SURFACE_HEIGHT, SURFACE_LOW, UNSEEN_ERROR, Scene

SIZE = (700, 480)


@pytest.fixture(scope="module")
def scene():
    return Scene(landscape_of(snapshot_of(HIMMELBLAU), resolution=200))


@pytest.fixture
def rng():
    return np.random.default_rng(0)


def test_box_and_plane_coordinates_are_each_others_inverse(scene, rng):
    coordinates = rng.uniform(-5.0, 5.0, (20, 2))
    assert scene.from_box(scene.to_box(coordinates)) == pytest.approx(coordinates)
    assert scene.to_box([scene.landscape.x[0], scene.landscape.y[-1]]) == pytest.approx([-1.0, 1.0])


def test_height_is_that_of_the_drawn_triangles(scene, rng):
    mesh = scene.mesh()
    corners = mesh.vertices[mesh.faces[rng.integers(0, len(mesh.faces), 200)]]
    weights = rng.dirichlet([1.0, 1.0, 1.0], 200)
    points = (weights[:, :, np.newaxis] * corners).sum(axis=1)
    assert scene.on_surface(points[:, :2]) == pytest.approx(points, abs=1e-9)


def test_height_at_the_grid_is_the_landscapes(scene):
    mesh = scene.mesh()
    expected = scene.landscape.mapping(scene.landscape.loss)
    assert scene.height(mesh.vertices[:, :2]) == pytest.approx(expected.ravel(), abs=1e-9)


def test_normals_point_up_and_stand_on_the_surface():
    x, _ = np.meshgrid(np.linspace(0.0, 1.0, 50), np.linspace(0.0, 1.0, 50))
    scene = Scene(grid_of(x))
    slope = SURFACE_HEIGHT / 2.0
    expected = np.array([-slope, 0.0, 1.0]) / np.hypot(slope, 1.0)
    assert scene.mesh().normals == pytest.approx(np.broadcast_to(expected, scene.mesh().normals.shape))
    assert scene.normal(np.array([0.3, -1.0])) == pytest.approx(expected)


@pytest.mark.parametrize("scale", ["linear", "log"])
@pytest.mark.parametrize(
    ("azimuth", "elevation"), [(-58.0, 37.0), (-90.0, 90.0), (20.0, 60.0), (130.0, 15.0), (0.0, 5.0)]
)
def test_picking_finds_the_visible_point_that_was_projected(scene, scale, azimuth, elevation, rng):
    scene = Scene(scene.landscape.with_scale(scale))
    camera = Camera(azimuth, elevation, 6.0, (0.0, 0.0, 0.5))
    points = rng.uniform(-0.999, 0.999, (60, 2))
    lifted = scene.on_surface(points)
    visible = ~scene.hidden(lifted, camera.eye)
    exact = []
    for target in lifted[visible]:
        pixel, _ = camera.project(target, SIZE)
        found = scene.on_surface(scene.pick(*camera.ray(pixel, SIZE)))
        again, _ = camera.project(found, SIZE)
        assert again == pytest.approx(pixel, abs=0.02)
        # 1e-3 of the window's width, which is 2 in the box; else something thin stands before the point.
        exact.append(np.abs(found - target).max() < 2e-3)
        assert exact[-1] or np.linalg.norm(found - camera.eye) < np.linalg.norm(target - camera.eye)
    assert np.mean(exact) > 0.9


def test_picking_beside_the_surface_finds_nothing(scene):
    camera = preset("perspective")
    assert scene.pick(*camera.ray((2.0, 2.0), SIZE)) is None


def test_picking_finds_a_flat_surface():
    scene = Scene(grid_of(np.full((10, 10), 3.0)))
    camera = preset("perspective")
    target = scene.on_surface(np.array([0.25, -0.5]))
    pixel, _ = camera.project(target, SIZE)
    assert scene.pick(*camera.ray(pixel, SIZE)) == pytest.approx([0.25, -0.5], abs=1e-6)


def test_picking_goes_through_a_hole():
    loss = np.zeros((41, 41))
    loss[15:26, 15:26] = np.nan
    scene = Scene(grid_of(loss))
    eye = np.array([0.0, 0.0, 5.0])
    assert scene.pick(eye, np.array([0.0, 0.0, -1.0])) is None
    assert scene.pick(eye, np.array([0.7, 0.0, SURFACE_LOW - 5.0])) == pytest.approx([0.7, 0.0], abs=1e-6)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e30, -1e30, 1e308])
def test_whatever_the_losses_are_the_mesh_is_finite(bad):
    loss = np.random.default_rng(1).uniform(0.0, 1.0, (12, 9))
    loss[4, 5] = bad
    scene = Scene(grid_of(loss))
    for array in scene.mesh():
        assert np.isfinite(array).all()
    assert np.isfinite(scene.contours[0]).all()
    assert np.isfinite(scene.steepest)
    touching = (scene.mesh().faces == 4 * 9 + 5).any()
    assert touching == np.isfinite(bad)


def test_a_landscape_without_any_finite_loss_is_all_hole():
    scene = Scene(grid_of(np.full((5, 5), np.nan)))
    assert len(scene.mesh().faces) == 0
    assert scene.pick(np.array([0.0, 0.0, 5.0]), np.array([0.0, 0.0, -1.0])) is None


def test_contours_lie_at_their_heights(scene):
    segments, heights = scene.contours
    assert len(segments) > 500
    found = scene.height(segments.reshape(-1, 2)).reshape(-1, 2).mean(axis=1)
    assert np.abs(found - heights).max() < 0.02


def test_what_is_behind_a_hill_is_hidden():
    x, _ = np.meshgrid(np.linspace(-1.0, 1.0, 101), np.linspace(-1.0, 1.0, 101))
    scene = Scene(grid_of(np.exp(-50.0 * x**2)))
    eye = np.array([6.0, 0.0, SURFACE_LOW + 0.3])
    points = scene.on_surface(np.array([[0.7, 0.0], [-0.7, 0.0]])) + np.array([0.0, 0.0, 0.01])
    assert scene.hidden(points, eye).tolist() == [False, True]


@pytest.mark.parametrize(
    ("problem", "stride"),
    [
        (formula("x**2 + 2*y**2"), 4),
        (formula("x**2 + y**4"), 2),
        (FitProblem("penguins"), 3),
        (HIMMELBLAU, 1),
        # Level, and with a hole.
        (formula("0*x + 1 + 0*y"), 4),
        (formula("sqrt(x + y)"), 1),
    ],
)
def test_a_smooth_surface_has_as_many_triangles_as_are_seen(problem, stride):
    scene = Scene(landscape_of(snapshot_of(problem), resolution=200))
    assert scene.smooth_stride == stride
    mesh = scene.mesh(stride)
    corners = mesh.vertices[mesh.faces]
    middles = corners.mean(axis=1)
    drawn = (middles[:, 2] - SURFACE_LOW) / SURFACE_HEIGHT
    assert drawn == pytest.approx(scene.height(middles[:, :2]), abs=1.2 * UNSEEN_ERROR)

import numpy as np
import pytest
from surface_worlds import HIMMELBLAU, PENGUINS, formula, grid_of, landscape_of, snapshot_of

from gdsim.views.surface.scene import BALL_RADIUS, SURFACE_HEIGHT, SURFACE_LOW, Scene
from gdsim.views.surface.tracks import DROP_WIDTH, tracks
from gdsim.views.surface.trails import (
    FLOOR_TRAIL_WIDTH,
    TRAIL_LIFT,
    TRAIL_PIECES,
    TRAIL_WIDTH,
    TrueLosses,
    thinned,
)
from gdsim.views.surface.vectors import LAYERS
from gdsim.views.toolkit.theme import NIGHT

BOWL = formula("x**2 + y**2")


def tracks_of(snapshot, scale="linear", shown=frozenset()):
    scene = Scene(landscape_of(snapshot, scale))
    return scene, tracks(scene, snapshot, NIGHT, TrueLosses(), shown)


def lines_of(found, width):
    """Starts and ends of the lines that have this width."""
    chosen = (found.lines.width[:, 0] == width) & (found.lines.start != found.lines.end).any(axis=1)
    return found.lines.start[chosen], found.lines.end[chosen]


@pytest.mark.parametrize("scale", ["linear", "log"])
def test_a_ball_touches_the_surface_at_its_loss(scale):
    snapshot = snapshot_of(HIMMELBLAU, 7, racers=(("gradient-descent", 0.002), ("adam", 0.05)))
    scene, found = tracks_of(snapshot, scale)
    for racer, ball in enumerate(found.balls):
        assert ball.inside
        assert ball.coordinates == pytest.approx(snapshot.parameters[racer])
        height = scene.landscape.mapping(snapshot.loss[racer])
        assert ball.contact[2] == pytest.approx(SURFACE_LOW + SURFACE_HEIGHT * height)
        assert np.linalg.norm(ball.center - ball.contact) == pytest.approx(BALL_RADIUS)


@pytest.mark.parametrize("scale", ["linear", "log"])
def test_the_trail_lies_on_the_mesh_between_the_steps_too(scale):
    snapshot = snapshot_of(HIMMELBLAU, 30, start=(0.2, 4.0), racers=(("momentum", 0.004),))
    scene, found = tracks_of(snapshot, scale)
    start, end = lines_of(found, TRAIL_WIDTH)
    assert len(start) > 60
    for points in (start, end):
        assert points[:, 2] - TRAIL_LIFT == pytest.approx(scene.on_surface(points[:, :2])[:, 2], abs=1e-9)
    middle = (start + end) / 2.0
    above = middle[:, 2] - TRAIL_LIFT - scene.on_surface(middle[:, :2])[:, 2]
    assert np.abs(above).max() < 0.01


def test_the_trail_leads_from_the_start_to_the_ball():
    snapshot = snapshot_of(BOWL, 20, start=(1.5, -1.0), racers=(("gradient-descent", 0.05),))
    scene, found = tracks_of(snapshot)
    start, end = lines_of(found, TRAIL_WIDTH)
    assert scene.from_box(start[0, :2]) == pytest.approx([1.5, -1.0])
    assert scene.from_box(end[-1, :2]) == pytest.approx(snapshot.parameters[0])
    assert end[:-1] == pytest.approx(start[1:])
    floor_start, floor_end = lines_of(found, FLOOR_TRAIL_WIDTH)
    assert (floor_start[:, 2] == 0.0).all()
    assert scene.from_box(floor_end[-1, :2]) == pytest.approx(snapshot.parameters[0])


def test_a_long_noisy_trail_stays_small_and_keeps_its_newest_end():
    snapshot = snapshot_of(BOWL, 20_000, start=(1.9, 1.9), racers=(("momentum", 0.0001), ("gradient-descent", 0.9999)))
    _, found = tracks_of(snapshot)
    start, end = lines_of(found, TRAIL_WIDTH)
    assert len(start) <= TRAIL_PIECES
    balls = [ball.contact[:2] for ball in found.balls]
    for ball in balls:
        assert np.abs(end[:, :2] - ball).max(axis=1).min() < 1e-6


def test_a_trail_ends_at_the_border_and_the_ball_beyond_is_not_drawn():
    snapshot = snapshot_of(BOWL, 3, start=(1.0, 1.5), racers=(("gradient-descent", 1.2),))
    assert np.abs(snapshot.parameters).max() > 2.0
    _, found = tracks_of(snapshot)
    assert not found.balls[0].inside
    assert found.balls[0].coordinates == pytest.approx(snapshot.parameters[0])
    start, end = lines_of(found, TRAIL_WIDTH)
    assert np.abs([start[:, :2], end[:, :2]]).max() == pytest.approx(1.0)
    assert len(lines_of(found, DROP_WIDTH)[0]) == 0
    assert len(found.shadows) == 0


def test_a_diverged_racer_gives_only_finite_geometry():
    snapshot = snapshot_of(formula("x**4 + y**4"), 50, start=(1.0, 1.5), racers=(("gradient-descent", 10.0),))
    assert snapshot.over
    _, found = tracks_of(snapshot)
    for array in (*found.lines, found.shadows, found.shadow_alphas):
        assert np.isfinite(array).all()


@pytest.mark.parametrize("bad", [np.nan, np.inf, 1e30, -1e30])
def test_trail_and_shadow_leave_holes_out(bad):
    snapshot = snapshot_of(BOWL, 10, start=(1.0, 15.0), racers=(("gradient-descent", 0.1),))
    loss = np.random.default_rng(0).uniform(size=(20, 20))
    loss[8:14, 5:12] = bad
    found = tracks(Scene(grid_of(loss)), snapshot, NIGHT, TrueLosses(), frozenset(LAYERS))
    for array in (*found.lines, found.shadows):
        assert np.isfinite(array).all()


def test_off_the_slice_ball_and_trail_are_at_their_true_loss():
    snapshot = snapshot_of(PENGUINS, 40, racers=(("gradient-descent", 0.2), ("adam", 0.2)))
    scene, found = tracks_of(snapshot)
    second = found.balls[1]
    assert second.center == pytest.approx(second.contact)
    assert second.contact[2] == pytest.approx(scene.z(snapshot.loss[1]))
    true = scene.z(snapshot.problem.objective.loss(snapshot.path.values))
    start, _ = lines_of(found, 0.7 * TRAIL_WIDTH)
    coordinates = scene.to_box(scene.landscape.plane.project(snapshot.path.values))
    expected = np.concatenate([coordinates, true[..., np.newaxis]], axis=-1)
    inside = (np.abs(coordinates) <= 1.0).all(axis=-1)
    for racer in (0, 1):
        for point in expected[:-1, racer][inside[:-1, racer]]:
            assert np.abs(start - point).max(axis=1).min() < 1e-9


def test_a_notable_gap_to_the_slice_is_measured():
    snapshot = snapshot_of(PENGUINS, 3, racers=(("gradient-descent", 0.02), ("adam", 0.5)))
    scene, found = tracks_of(snapshot)
    first, second = found.balls
    assert first.gap is None  # the slice goes through the first racer
    on_slice = scene.landscape.plane.point(scene.landscape.plane.project(snapshot.parameters[1]))
    expected = snapshot.loss[1] - snapshot.problem.objective.loss(on_slice)
    assert abs(expected) > 0.1
    assert second.gap == pytest.approx(expected)


def test_true_losses_are_computed_once():
    snapshot = snapshot_of(PENGUINS, 60, racers=(("gradient-descent", 0.2),))
    losses = TrueLosses()
    at, path = thinned(snapshot.path, 500)
    first = losses.of(snapshot.problem, at, path)
    assert first == pytest.approx(snapshot.problem.objective.loss(path))
    again = losses.of(snapshot.problem, at, path)
    assert (again == first).all()


def test_a_thinned_path_keeps_the_start_and_now():
    snapshot = snapshot_of(BOWL, 5_000, racers=(("gradient-descent", 1e-5),))
    for most in (None, 50, 500):
        at, path = thinned(snapshot.path, most)
        assert at[0] == 0
        assert at[-1] == snapshot.step
        assert (path[-1] == snapshot.parameters).all()
        assert len(at) <= (most or 1300) + 2


def test_a_landscape_of_another_problem_bears_no_balls():
    snapshot = snapshot_of(PENGUINS)
    found = tracks(Scene(landscape_of(snapshot_of(BOWL))), snapshot, NIGHT, TrueLosses(), frozenset(LAYERS))
    assert found.balls == []
    assert len(found.lines.start) == 0

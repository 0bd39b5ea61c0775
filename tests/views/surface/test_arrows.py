import numpy as np
import pytest
from surface_worlds import HIMMELBLAU, PENGUINS, formula, landscape_of, snapshot_of

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.experiment.schema import BatchingSettings, FitProblem, TerrainProblem
from gdsim.views.surface.arrows import ARROW_LENGTH, ENLARGED_STEP, GLYPH_RADIUS, HEAD_WIDTH, arrows
from gdsim.views.surface.legend import legend_entries
from gdsim.views.surface.scene import BALL_RADIUS, SURFACE_HEIGHT, Scene
from gdsim.views.surface.tracks import tracks
from gdsim.views.surface.trails import TrueLosses
from gdsim.views.surface.vectors import LAYERS, offered_layers, vectors
from gdsim.views.toolkit.theme import NIGHT

BOWL = formula("x**2 + y**2")
ELONGATED = TerrainProblem("elongated-bowl")
HOUSES = FitProblem("house-prices")
EIGHT = BatchingSettings("mini-batch", 8)
# What each optimizer that remembers gradients calls its memory of them.
MEMORIES = {
    "momentum": "velocity",
    "nesterov": "velocity",
    "adam": "first_moment",
    "adamw": "first_moment",
    "nadam": "first_moment",
    "qhadam": "first_moment",
    "qhm": "average",
}


def drawn(snapshot, layer, scale="linear", racer=0):
    """The scene, a racer's ball, and the coloured lines of one layer, casings left out."""
    scene = Scene(landscape_of(snapshot, scale))
    ball = tracks(scene, snapshot, NIGHT, TrueLosses()).balls[racer]
    parts = arrows(scene, snapshot, ball, NIGHT, frozenset(LAYERS)).get(layer, [])
    return scene, ball, parts[len(parts) // 2 :]


def ends(parts):
    """Where an arrow starts, and its tip."""
    return parts[0].start[0], parts[-1].end[-1]


def at_the_ball(parts):
    """The direction (3,) in which an arrow leaves its ball."""
    return unit(parts[0].end[0] - parts[0].start[0])


def on_plane(scene, move):
    """A move (3,) in the box as a direction (2,) on the plane."""
    move = move[:2] * scene.span
    return move / np.linalg.norm(move)


def unit(vector):
    return vector / np.linalg.norm(vector)


def after(snapshot):
    return snapshot.descent.advance(snapshot.before, 1)[1]


def test_the_gradient_arrow_points_downhill_and_is_tangent():
    scene, ball, parts = drawn(snapshot_of(BOWL, 0, start=(1.0, 0.0)), "gradient")
    # Loss x² over [-2, 2]²: the box's x is x / 2, its height loss / 8.
    mapping = scene.landscape.mapping
    slope = 2.0 * SURFACE_HEIGHT / (mapping.high - mapping.low) * 2.0
    assert at_the_ball(parts) == pytest.approx(np.array([-1.0, 0.0, -slope]) / np.hypot(1.0, slope), abs=1e-6)
    assert np.linalg.norm(ends(parts)[1] - ball.center) - BALL_RADIUS <= ARROW_LENGTH


def test_arrows_are_as_long_as_the_cubic_root_of_the_slope_and_can_be_hidden():
    lengths = []
    for x in (0.01, 0.08):
        snapshot = snapshot_of(BOWL, 0, start=(x, 0.0))
        scene, ball, parts = drawn(snapshot, "gradient")
        lengths.append(np.linalg.norm(ends(parts)[1] - ball.center) - BALL_RADIUS)
    assert lengths[1] == pytest.approx(2.0 * lengths[0])
    assert not (tracks(scene, snapshot, NIGHT, TrueLosses()).lines.width[:, 1] == 0.0).any()


def test_heads_of_arrows_are_never_wider_than_they_may_be():
    _, _, parts = drawn(snapshot_of(HIMMELBLAU, 0), "gradient")
    assert parts[-1].width.max() <= HEAD_WIDTH


@pytest.mark.parametrize("scale", ["linear", "log"])
@pytest.mark.parametrize("name", MEMORIES)
def test_the_velocity_arrow_points_against_the_optimizers_memory(name, scale):
    snapshot = snapshot_of(ELONGATED, 3, start=(-3.0, 1.2), racers=((name, 0.02),))
    memory = getattr(after(snapshot).memories[0], MEMORIES[name])
    assert vectors(snapshot, 0).velocity == pytest.approx(memory)
    scene, ball, parts = drawn(snapshot, "velocity", scale)
    start, tip = ends(parts)
    assert start == pytest.approx(ball.center)
    assert on_plane(scene, tip - start) == pytest.approx(unit(-memory))
    ahead = snapshot.parameters[0] - 1e-5 * memory
    climb = scene.z(snapshot.problem.objective.loss(ahead)) - scene.z(snapshot.loss[0])
    move = np.array([*(scene.to_box(ahead) - scene.to_box(snapshot.parameters[0])), climb])
    assert at_the_ball(parts) == pytest.approx(unit(move), abs=2e-3)
    for points in (parts[0].end, parts[1].end):
        assert (points[:, 2] > scene.on_surface(points[:, :2])[:, 2]).all()


def test_the_batchs_gradient_stands_where_its_step_started():
    snapshot = snapshot_of(HOUSES, 3, start=(-0.5, 0.9), racers=(("gradient-descent", 0.05),), batching=EIGHT)
    scene, _, parts = drawn(snapshot, "batch gradient")
    start, tip = ends(parts)
    before = snapshot.before.parameters[0]
    assert start == pytest.approx(scene.ball_center(scene.on_surface(scene.to_box(before))), abs=0.01)
    assert on_plane(scene, tip - start) == pytest.approx(unit(-snapshot.last_step.gradient[0, 0]))
    assert on_plane(scene, tip - start) != pytest.approx(unit(-snapshot.gradient[0]), abs=1e-3)
    assert len(parts[0].start) < len(drawn(snapshot, "gradient")[2][0].start)  # dashed


def test_a_long_step_lies_on_the_surface_from_where_it_started_to_the_ball():
    snapshot = snapshot_of(BOWL, 1, start=(1.5, -1.5), racers=(("gradient-descent", 0.3),))
    scene, ball, parts = drawn(snapshot, "step")
    start, tip = ends(parts)
    assert scene.from_box(start[:2]) == pytest.approx([1.5, -1.5])
    assert np.linalg.norm(tip - ball.center) == pytest.approx(BALL_RADIUS, abs=0.03)
    assert on_plane(scene, tip - start) == pytest.approx(unit(snapshot.parameters[0] - [1.5, -1.5]))
    for points in (parts[0].start, parts[0].end):
        assert points[:, 2] == pytest.approx(scene.on_surface(points[:, :2])[:, 2], abs=0.01)


def test_a_step_that_the_ball_covers_is_enlarged_and_the_legend_says_so():
    snapshot = snapshot_of(ELONGATED, 5, start=(-3.0, 1.2), racers=(("adam", 1e-3),))
    scene, ball, parts = drawn(snapshot, "enlarged step")
    start, tip = ends(parts)
    step = snapshot.parameters[0] - snapshot.before.parameters[0]
    assert on_plane(scene, tip - start) == pytest.approx(unit(step))
    assert np.linalg.norm(tip - ball.center) == pytest.approx(BALL_RADIUS)
    assert np.linalg.norm(tip - start) == pytest.approx(ENLARGED_STEP)
    found = tracks(scene, snapshot, NIGHT, TrueLosses(), frozenset({"step"}))
    (entry,) = legend_entries(snapshot.problem, {"step"}, found.drawn_layers, NIGHT)
    assert (entry.title, entry.color, entry.is_drawn) == ("Step taken, enlarged", NIGHT.role_color("step"), True)


def expected_effective_steps(name, snapshot, learning_rate):
    optimizer, now = snapshot.problem.racers[0].optimizer, after(snapshot).memories[0]
    if name == "rmsprop":
        return learning_rate / (np.sqrt(now.square_average) + optimizer.eps)
    if name == "adagrad":
        return learning_rate / (np.sqrt(now.square_sum) + optimizer.eps)
    if name == "adadelta":
        changes = snapshot.before.memories[0].change_square_average
        return learning_rate * np.sqrt(changes + optimizer.eps) / np.sqrt(now.square_average + optimizer.eps)
    corrected = now.second_moment / (1.0 - optimizer.beta2**now.steps)
    return learning_rate / (np.sqrt(corrected) + optimizer.eps)


@pytest.mark.parametrize("name", ["adagrad", "adadelta", "rmsprop", "adam", "adamw", "nadam", "qhadam"])
def test_the_glyphs_half_axes_compare_as_the_effective_steps(name):
    snapshot = snapshot_of(ELONGATED, 7, start=(-3.0, 1.2), racers=((name, 0.03),))
    steps = vectors(snapshot, 0).effective_steps
    assert steps == pytest.approx(expected_effective_steps(name, snapshot, 0.03))
    scene, ball, (rim, *axes) = drawn(snapshot, "scaling")
    halves = np.abs([axis.start[0] - ball.center for axis in axes])[:, :2] * scene.span / 2.0
    assert halves[0, 1] == pytest.approx(0.0, abs=1e-12)
    assert halves[1, 0] == pytest.approx(0.0, abs=1e-12)
    assert halves[0, 0] / halves[1, 1] == pytest.approx(steps[0] / steps[1])
    assert np.linalg.norm(rim.start - ball.center, axis=1).max() == pytest.approx(GLYPH_RADIUS)
    for axis in axes:
        assert axis.start[0] + axis.end[-1] == pytest.approx(2.0 * ball.center)


def test_the_glyph_stays_above_a_steep_wall():
    snapshot = snapshot_of(HIMMELBLAU, 3, start=(3.3, 2.3), racers=(("adam", 0.02),))
    scene = Scene(landscape_of(snapshot, "log"))
    ball = tracks(scene, snapshot, NIGHT, TrueLosses()).balls[0]
    parts = arrows(scene, snapshot, ball, NIGHT, {"scaling"})["scaling"]
    points = np.concatenate([part.end for part in parts])
    assert (points[:, 2] > scene.on_surface(points[:, :2])[:, 2]).all()


@pytest.mark.parametrize("height", ["1e300", "1e308"])
def test_arrows_of_almost_infinite_losses_point_the_same_way(height):
    shown = frozenset({"gradient", "velocity", "scaling"})
    found = []
    for factor in ("1", height):
        snapshot = snapshot_of(formula(f"{factor} * (0.2*x**2 + 0.1*y**2)"), 0, start=(1.0, 1.5))
        scene = Scene(landscape_of(snapshot))
        ball = tracks(scene, snapshot, NIGHT, TrueLosses()).balls[0]
        found.append(ends(arrows(scene, snapshot, ball, NIGHT, shown)["gradient"]))
    np.testing.assert_allclose(found[0], found[1], rtol=1e-6)


def test_on_a_slice_arrows_and_glyph_belong_to_the_parameters_shown():
    snapshot = snapshot_of(PENGUINS, 5, racers=(("gradient-descent", 0.1), ("adam", 0.1)), batching=EIGHT)
    now = vectors(snapshot, 1)
    scene, ball, (_, *axes) = drawn(snapshot, "scaling", racer=1)
    halves = np.abs([axis.start[0] - ball.center for axis in axes])[:, :2] * scene.span
    assert halves[0, 0] / halves[1, 1] == pytest.approx(now.effective_steps[0] / now.effective_steps[1])
    for layer, vector in (("velocity", now.velocity), ("batch gradient", now.batch_gradient)):
        _, _, parts = drawn(snapshot, layer, racer=1)
        start, tip = ends(parts)
        assert on_plane(scene, tip - start) == pytest.approx(unit(-vector[:2]))


def test_a_rule_without_memory_or_scaling_has_no_arrow_and_no_glyph_for_them():
    snapshot = snapshot_of(BOWL, 3, start=(1.0, 1.5), racers=(("gradient-descent", 0.01),))
    assert vectors(snapshot, 0).velocity is None
    assert vectors(snapshot, 0).effective_steps is None
    assert offered_layers(snapshot.problem) == {"gradient", "step"}


def test_before_the_first_step_and_after_divergence_there_is_only_the_gradient():
    first = snapshot_of(BOWL, 0, start=(1.0, 1.5), racers=(("adam", 0.01),))
    assert vectors(first, 0) is None
    racers = (("gradient-descent", 10.0), ("adam", 0.01))
    diverged = snapshot_of(formula("x**4 + y**4"), 50, start=(1.0, 1.5), racers=racers)
    assert vectors(diverged, 0) is None
    assert vectors(diverged, 1) is not None


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_optimizers_layers_are_finite_at_every_step(name):
    for steps in (1, 2, 40):
        snapshot = snapshot_of(HOUSES, steps, racers=((name, 0.05),), batching=EIGHT)
        found = tracks(Scene(landscape_of(snapshot)), snapshot, NIGHT, TrueLosses(), frozenset(LAYERS))
        for array in found.lines:
            assert np.isfinite(array).all()
        assert found.drawn_layers - {"enlarged step"} <= offered_layers(snapshot.problem)


def test_the_legend_has_the_layers_switched_on_in_the_colours_of_the_equations():
    snapshot = snapshot_of(HOUSES, 1, racers=(("momentum", 0.05),), batching=EIGHT)
    entries = legend_entries(snapshot.problem, {"velocity", "gradient", "scaling"}, frozenset({"velocity"}), NIGHT)
    assert [(entry.title, entry.color, entry.is_drawn) for entry in entries] == [
        ("Gradient", NIGHT.role_color("gradient"), False),
        ("Velocity", NIGHT.role_color("velocity"), True),
    ]

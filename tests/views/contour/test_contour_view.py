import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from gdsim.core.landscape import landscape
from gdsim.core.plane import exact_plane, path_plane
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run
from gdsim.views.contour.color_bar import bar_ticks
from gdsim.views.contour.trail import FIRST_POINTS, Trail
from gdsim.views.contour.view import ContourView
from gdsim.views.toolkit import words
from gdsim.views.toolkit.theme import DAY, NIGHT


def run_of(problem, rates=(0.1,), steps=20, start=None):
    racers = tuple(RacerSettings("gradient-descent", rate) for rate in rates)
    run = Run(prepare(Experiment(gdsim=1, problem=problem, racers=racers, start=start)))
    run.advance(steps)
    run.publish(playing=False)
    return run


def landscape_of(problem, scale="linear", x_range=None):
    plane = exact_plane(problem.parameter_names)
    ranges = (x_range or problem.domain[0], problem.domain[1])
    return landscape(problem.objective, plane, *ranges, 60, scale, problem.minima)


@pytest.fixture
def view(on_stage):
    return on_stage(ContourView(), 380, 260)


@pytest.fixture
def bowl(view):
    run = run_of(TerrainProblem("bowl"), (0.1, 0.3), start=(-1.6, 1.2))
    view.show_landscape(landscape_of(run.problem))
    view.show_snapshot(run.snapshot)
    return run


def position(view, x, y):
    """The pixel nearest to a point, and the point that pixel exactly is."""
    pixel = view.plot.mapFromScene(view.plot.view_box.mapViewToScene(QPointF(x, y)))
    point = view.plot.view_box.mapSceneToView(view.plot.mapToScene(pixel))
    return pixel, np.array([point.x(), point.y()])


def chosen(view):
    """The points the view will ask to start at."""
    points = []
    view.start_chosen.connect(points.append)
    return points


def test_a_click_chooses_exactly_the_point_under_it(view, bowl):
    points = chosen(view)
    pixel, expected = position(view, 0.7, -1.1)
    QTest.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    assert len(points) == 1
    np.testing.assert_allclose(points[0], expected, rtol=1e-12)
    one_pixel = 4.0 / min(view.plot.view_box.width(), view.plot.view_box.height())
    np.testing.assert_allclose(points[0], (0.7, -1.1), atol=one_pixel)


def test_a_drag_previews_and_chooses_where_it_ends(view, bowl):
    points = chosen(view)
    (begin, _), (middle, between), (end, expected) = (position(view, *at) for at in ((-1, -1), (0, 0.5), (1, 1)))
    viewport = view.plot.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(viewport, middle)
    np.testing.assert_allclose([view.preview.data["x"][0], view.preview.data["y"][0]], between)
    assert points == []
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    np.testing.assert_allclose(points, [expected], rtol=1e-12)
    assert len(view.preview.data) == 0


def test_nothing_is_chosen_outside_the_axes_or_with_the_right_button(view, bowl):
    points = chosen(view)
    viewport = view.plot.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    pixel, _ = position(view, 0.5, 0.5)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=pixel)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=pixel)
    assert points == []


def test_the_picture_is_the_landscape_s_heights(view, bowl):
    shown = landscape_of(bowl.problem, "log")
    view.show_landscape(shown)
    np.testing.assert_array_equal(view.image.image, shown.heights)
    x, y = view.iso_lines.getData()
    on_lines = np.isfinite(x)
    levels = shown.mapping(bowl.problem.objective.loss(np.stack([x, y], axis=-1)[on_lines])) * 16
    np.testing.assert_allclose(levels, levels.round(), atol=0.1)
    assert set(levels.round()) == set(range(1, 16))


def test_paths_balls_and_start_lie_where_the_racers_went(view, bowl):
    path = bowl.snapshot.path.values
    for racer, curve in enumerate(view.paths):
        x, y = curve.getData()
        assert (x[0], y[0]) == (-1.6, 1.2)
        np.testing.assert_array_equal([x[-1], y[-1]], path[-1, racer])
        # Corners are points of the path, and big steps are all there.
        assert {*zip(x, y, strict=True)} <= {*map(tuple, path[:, racer].tolist())}
        np.testing.assert_array_equal(np.stack([x, y])[:, :6], path[:6, racer].T)
    balls = {spot["symbol"]: (spot["x"], spot["y"]) for spot in view.balls.data}
    assert balls == {"o": tuple(path[-1, 0]), "s": tuple(path[-1, 1])}
    assert (view.start.data["x"][0], view.start.data["y"][0]) == (-1.6, 1.2)


def test_paths_grow_with_the_run_and_begin_anew_with_another(view, bowl):
    before = list(view.paths)
    bowl.advance(1)
    bowl.publish(playing=False)
    view.show_snapshot(bowl.snapshot)
    assert all(path is other for path, other in zip(view.paths, before, strict=True))
    np.testing.assert_array_equal([c[-1] for c in view.paths[0].getData()], bowl.snapshot.parameters[0])
    other = run_of(TerrainProblem("bowl"), (0.2,), steps=0, start=(1.0, 1.0))
    view.show_snapshot(other.snapshot)
    assert len(view.paths) == 1
    assert all(path.scene() is None for path in before)
    np.testing.assert_array_equal(np.transpose(view.paths[0].getData()), [(1.0, 1.0), (1.0, 1.0)])


def test_a_ball_outside_is_an_arrow_at_the_border(view):
    run = run_of(TerrainProblem("bowl"), (1.2,), steps=9, start=(-1.0, 0.0))
    assert run.snapshot.parameters[0, 0] > 2.0
    view.show_landscape(landscape_of(run.problem))
    view.show_snapshot(run.snapshot)
    assert len(view.balls.data) == 0
    assert 1.8 < view.arrows.data["x"][0] < 2.0
    assert view.arrows.data["y"][0] == pytest.approx(0.0)


def test_the_best_minima_are_the_large_stars(view):
    run = run_of(TerrainProblem("styblinski-tang"))
    view.show_landscape(landscape_of(run.problem))
    view.show_snapshot(run.snapshot)
    large = view.stars.data["size"] == view.stars.data["size"].max()
    np.testing.assert_allclose(view.stars.data["x"][large], [-2.903534], rtol=1e-6)
    assert len(view.stars.data) == 4


def test_the_reading_is_the_exact_loss_under_the_pointer(view, bowl):
    assert view.reading.text() == "Click or drag to start there."
    pixel, point = position(view, 0.5, -1.5)
    QTest.mouseMove(view.plot.viewport(), pixel)
    x, y = map(words.short, point)
    assert view.reading.text() == f"({x}, {y})  loss {words.number((point**2).sum())}"


def test_a_path_that_is_projected_is_dashed_and_said_to_be(view):
    run = run_of(FitProblem("penguins"))
    plane = path_plane(run.snapshot.path.values, run.snapshot.parameters[0], "ball")
    shown = landscape(run.problem.objective, plane, (-3, 3), (-3, 3), 20)
    view.show_landscape(shown)
    view.show_snapshot(run.snapshot)
    assert view.note.isVisible()
    assert view.note.toPlainText() == "projected: 9 parameters seen through two"
    assert view.paths[0].opts["pen"].style() == Qt.PenStyle.DashLine
    np.testing.assert_allclose(
        [c[-1] for c in view.paths[0].getData()], plane.project(run.snapshot.parameters[0]), atol=1e-12
    )


def test_a_landscape_of_other_parameters_shows_no_racers(view, bowl):
    penguins = run_of(FitProblem("penguins"))
    view.show_snapshot(penguins.snapshot)
    assert len(view.balls.data) == len(view.start.data) == 0
    QTest.mouseMove(view.plot.viewport(), position(view, 0.0, 0.5)[0])
    assert view.reading.text().endswith("loss —")


def test_the_zoom_stays_while_the_window_is_the_same(view, bowl):
    fitted = view.plot.view_box.viewRange()
    view.plot.view_box.scaleBy((0.5, 0.5))
    view.plot.view_box.sigRangeChangedManually.emit([True, True])
    zoomed = view.plot.view_box.viewRange()
    view.show_landscape(landscape_of(bowl.problem, "log"))
    assert view.plot.view_box.viewRange() == zoomed != fitted
    QTest.mouseClick(view.fit_button, Qt.MouseButton.LeftButton)
    assert view.plot.view_box.viewRange() == fitted
    assert not view.fit_button.isEnabled()
    view.show_landscape(landscape_of(bowl.problem, x_range=(-5.0, 5.0)))
    assert view.plot.view_box.viewRange()[0] == pytest.approx([-5.0, 5.0])


def test_the_right_button_moves_the_view(view, bowl):
    before = np.array(view.plot.view_box.viewRange())
    (begin, grabbed), (end, dropped) = position(view, 0.0, 0.0), position(view, 1.0, 0.5)
    viewport = view.plot.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.RightButton, pos=begin)
    for share in (0.25, 0.5, 0.75, 1.0):
        QTest.mouseMove(viewport, begin + (end - begin) * share)
    QTest.mouseRelease(viewport, Qt.MouseButton.RightButton, pos=end)
    moved = before - np.array(view.plot.view_box.viewRange())
    np.testing.assert_allclose(moved.mean(axis=1), dropped - grabbed, rtol=0.3)


def test_a_theme_colours_everything_anew(view, bowl):
    night = view.grab().toImage()
    view.set_theme(DAY)
    assert view.paths[1].opts["pen"].color().name() == DAY.racer_color(1)
    assert view.plot.backgroundBrush().color().name() == DAY.background
    assert view.grab().toImage() != night


def test_the_colour_bar_s_losses_are_round_and_in_order():
    run = run_of(TerrainProblem("bowl"))
    for scale in ("linear", "log"):
        ticks = bar_ticks(landscape_of(run.problem, scale).mapping)
        assert ticks == sorted(ticks)
        assert all(len(words.short(loss)) <= 5 for loss in ticks)
    assert bar_ticks(landscape_of(run.problem).mapping) == [0.0, 2.0, 4.0, 6.0, 8.0]


def test_a_trail_of_any_length_keeps_its_beginning_and_stays_short():
    points = np.random.default_rng(0).normal(size=(20_000, 2))
    trail = Trail(np.zeros(2), np.ones(2), most=1000)
    for block in np.split(points, 100):
        trail.extend(block)
    assert FIRST_POINTS < len(trail.corners) <= 1000
    np.testing.assert_array_equal(trail.corners[:FIRST_POINTS], points[:FIRST_POINTS])
    np.testing.assert_array_equal(trail.end, points[-1])


def test_a_trail_goes_on_far_outside_in_the_same_direction():
    trail = Trail(np.zeros(2), np.ones(2), most=1000)
    trail.extend(np.array([[0.0, 0.0], [3e11, 4e11]]))
    assert np.linalg.norm(trail.corners[1]) < 1000.0
    np.testing.assert_allclose(trail.corners[1] / np.linalg.norm(trail.corners[1]), [0.6, 0.8])


def branch(run, step, rate, more):
    run.seek(step)
    run.set_learning_rate(0, rate)
    run.advance(more)
    run.publish(playing=False)


def test_ghosts_have_their_paths_and_letters_until_removed(view, bowl):
    branch(bowl, 4, 0.02, 3)
    view.show_snapshot(bowl.snapshot)
    (ghost,) = bowl.snapshot.ghosts
    assert len(ghost.path.at) == 21
    for racer, curve in enumerate(view.ghosts.curves["A"]):
        x, y = curve.getData()
        assert (x[0], y[0]) == (-1.6, 1.2)
        np.testing.assert_array_equal([x[-1], y[-1]], ghost.path.values[-1, racer])
        np.testing.assert_array_equal(np.stack([x, y])[:, :6], ghost.path.values[:6, racer].T)
        assert curve.zValue() < view.paths[racer].zValue()
        assert curve.opts["pen"].color().name() == NIGHT.racer_color(racer)
    assert [letter.toPlainText() for letter in view.ghosts.letters] == ["A"]
    drawn = [*view.ghosts.letters, *view.ghosts.curves["A"]]
    bowl.remove_ghost("A")
    bowl.publish(playing=False)
    view.show_snapshot(bowl.snapshot)
    assert view.ghosts.curves == {}
    assert all(item.scene() is None for item in drawn)


def test_a_run_that_branched_unseen_leaves_nothing_of_its_old_path(view, bowl):
    branch(bowl, 4, 0.02, 40)
    view.show_snapshot(bowl.snapshot)
    path = bowl.snapshot.path.values[:, 0]
    x, y = view.paths[0].getData()
    assert {*zip(x, y, strict=True)} <= {*map(tuple, path.tolist())}
    np.testing.assert_array_equal([x[-1], y[-1]], path[-1])


def test_going_back_shows_the_path_until_there(view, bowl):
    for step in (7, 12, 0, 20):
        bowl.seek(step)
        bowl.publish(playing=False)
        view.show_snapshot(bowl.snapshot)
        x, y = view.paths[1].getData()
        np.testing.assert_array_equal([x[-1], y[-1]], bowl.snapshot.path.values[step, 1])


def test_a_zoom_takes_a_ghost_s_letter_along(view, bowl):
    branch(bowl, 4, 0.02, 3)
    view.show_snapshot(bowl.snapshot)
    (before,) = view.ghosts.letters
    view.plot.view_box.scaleBy((0.5, 0.5))
    view.plot.view_box.sigRangeChangedManually.emit([True, True])
    (after,) = view.ghosts.letters
    end = bowl.snapshot.ghosts[0].path.values[-1, 0]
    away = [np.hypot(letter.pos().x() - end[0], letter.pos().y() - end[1]) for letter in (before, after)]
    assert away[1] == pytest.approx(away[0] / 2, rel=0.01)


def test_a_projected_ghost_is_dashed(view):
    run = run_of(FitProblem("penguins"))
    branch(run, 4, 0.5, 3)
    plane = path_plane(run.snapshot.path.values, run.snapshot.parameters[0], "ball")
    view.show_snapshot(run.snapshot)
    view.show_landscape(landscape(run.problem.objective, plane, (-3, 3), (-3, 3), 20))
    (curve,) = view.ghosts.curves["A"]
    assert curve.opts["pen"].style() == Qt.PenStyle.DashLine
    end = plane.project(run.snapshot.ghosts[0].path.values[-1, 0])
    np.testing.assert_allclose([c[-1] for c in curve.getData()], end, atol=1e-12)


def test_a_view_that_was_never_shown_takes_ghosts(qtbot):
    run = run_of(TerrainProblem("bowl"))
    branch(run, 4, 0.02, 3)
    widget = ContourView()
    qtbot.addWidget(widget)
    widget.show_snapshot(run.snapshot)
    widget.show_landscape(landscape_of(run.problem))
    assert widget.ghosts.curves == {}
    widget.set_theme(NIGHT)
    assert list(widget.ghosts.curves) == ["A"]

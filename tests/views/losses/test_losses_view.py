"""The race of losses in the view: lines, balls and numbers of each loss, and rows dragged by mouse and by keys."""

import gc
import json
import re
import time
import weakref

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from whole_window import forget_changes

from gdsim.app import open_window
from gdsim.experiment.prediction import Prediction
from gdsim.experiment.problem import prepare
from gdsim.experiment.ready_made import FOLDER
from gdsim.experiment.schema import decode
from gdsim.simulation.loss_race import LossRace
from gdsim.simulation.run import Run
from gdsim.views.losses.view import TOO_LONG, LossesLook, LossesView
from gdsim.views.toolkit.loss_signs import loss_color, loss_marker
from gdsim.views.toolkit.theme import DAY, NIGHT

PATIENCE = 20_000
LEFT = Qt.MouseButton.LeftButton
OUTLIERS = {"dataset": "line-with-outliers", "standardize": False}
MOONS = {"dataset": "moons"}


def run_of(fit, steps=20, **settings):
    problem = {"type": "fit", **fit} if "dataset" in fit else fit
    text = {"gdsim": 1, "problem": problem, "racers": [{"optimizer": "gradient-descent"}]} | settings
    run = Run(prepare(decode(json.dumps(text).encode())))
    return moved_on(run, steps)


def moved_on(run, steps):
    run.advance(steps)
    run.publish(playing=False)
    return run


@pytest.fixture
def view(on_stage):
    return on_stage(LossesView(), 362, 296)


def show(view, qtbot, snapshot):
    view.show_snapshot(snapshot)
    wait(view, qtbot)


def wait(view, qtbot):
    qtbot.waitUntil(lambda: not is_working(view), timeout=PATIENCE)


def is_working(view):
    return view._background.is_busy or view._background._next is not None


def pixel(plot, place):
    scene = plot.view_box.mapViewToScene(QPointF(*place))
    return plot.viewportTransform().map(scene).toPoint()


def drag(view, qtbot, row, place):
    plot, ways = view.data, (0.3, 0.7, 1.0)
    here = pixel(plot, plot.place_of(row))
    there = pixel(plot, place)
    qtbot.mousePress(plot.viewport(), LEFT, pos=here)
    for part in ways:
        qtbot.mouseMove(plot.viewport(), here + (there - here) * part)
    qtbot.mouseRelease(plot.viewport(), LEFT, pos=there)
    wait(view, qtbot)


def expected(view, snapshot, racer=0):
    moved = tuple(view.data.moved_row(row, place) for row, place in view.data.places.items())
    return LossRace(snapshot.replay).reach(snapshot.step, racer, moved)


def assert_lines(view, snapshot, racer=0):
    """Each loss has its line as the race gives it."""
    standings = expected(view, snapshot, racer)
    for standing in standings:
        x, y = view.data.curves[standing.loss.name].getData()
        lines = Prediction(snapshot.problem.data).scores(standing.parameters, x[:, np.newaxis])[:, 0]
        np.testing.assert_array_equal(y, lines)
    return standings


def assert_drawn(view, snapshot, racer=0):
    """Each loss has its line, its ball and its numbers as the race gives them."""
    standings = assert_lines(view, snapshot, racer)
    balls = {spot.symbol(): spot.pos() for spot in view.plane.balls.points()}
    for standing in standings:
        name = standing.loss.name
        ball = balls[loss_marker(name)]
        np.testing.assert_array_equal([ball.x(), ball.y()], standing.parameters)
        assert float(view.table.cells[name][1].text()) == pytest.approx(standing.value, rel=1e-3)
    return standings


def the_outlier(view):
    return int(np.argmin(view._prediction.y))


# ---- following the run


def test_each_loss_has_its_line_and_its_ball_where_the_run_stands(view, qtbot):
    run = run_of(OUTLIERS, 30)
    show(view, qtbot, run.snapshot)
    standings = assert_drawn(view, run.snapshot)
    assert [standing.loss.name for standing in standings] == ["mse", "mae", "huber"]
    for step in (31, 4):
        run.advance(1) if step == 31 else run.seek(step)
        run.publish(playing=False)
        show(view, qtbot, run.snapshot)
        assert_drawn(view, run.snapshot)
        trail = view.plane.trails["mae"].getData()
        assert len(trail[0]) == step + 2  # the start, each step, and the ball itself


def read(text):
    """Numbers of a text, as they are on the screen."""
    return [
        float(word) for word in re.findall(r"-?\d+\.?\d*", text.replace("− ", "-").replace("+ ", "").replace("−", "-"))
    ]


def by_hand(name, y, predicted):
    """The mean loss, from its formula."""
    error = np.abs(predicted - y)
    huber = np.where(error <= 1.0, 0.5 * error**2, error - 0.5)
    return {"mse": error**2, "mae": error, "huber": huber}[name].mean()


def test_the_table_says_of_a_line_what_the_data_say(view, qtbot):
    snapshot = run_of(OUTLIERS, 30).snapshot
    show(view, qtbot, snapshot)
    x, y = snapshot.problem.data.dataset.X[:, 0], snapshot.problem.data.dataset.labels
    for standing in expected(view, snapshot):
        slope, intercept = standing.parameters
        _, value, rate, line = view.table.cells[standing.loss.name]
        assert read(line.text())[:2] == pytest.approx([intercept, slope], rel=1e-2)
        assert read(value.text())[0] == pytest.approx(by_hand(standing.loss.name, y, intercept + slope * x), rel=1e-3)
        assert read(rate.text())[0] == pytest.approx(standing.learning_rate)


def test_the_table_says_how_well_a_curve_fits_and_how_many_rows_are_right(view, qtbot):
    curve = {"dataset": "motorcycle-crash", "model": {"type": "polynomial", "degree": 2}, "standardize": False}
    snapshot = run_of(curve, 5, racers=[{"optimizer": "adam", "learning_rate": 0.01}]).snapshot
    show(view, qtbot, snapshot)
    x, y = snapshot.problem.data.dataset.X[:, 0], snapshot.problem.data.dataset.labels
    for standing in expected(view, snapshot):
        first, second, bias = standing.parameters
        residuals = y - (bias + first * x + second * x**2)
        share = 1.0 - (residuals**2).sum() / ((y - y.mean()) ** 2).sum()
        assert read(view.table.cells[standing.loss.name][3].text())[0] == pytest.approx(share, rel=1e-2)
    snapshot = run_of(MOONS | {"standardize": False}, 5).snapshot
    show(view, qtbot, snapshot)
    X, classes = snapshot.problem.data.dataset.X, snapshot.problem.data.dataset.labels
    for standing in expected(view, snapshot):
        right = (X @ standing.parameters[:2] + standing.parameters[2] > 0.0) == (classes == 1)
        assert view.table.cells[standing.loss.name][3].text() == f"{100.0 * right.mean():.1f} %"


def test_the_chosen_racers_losses_are_shown_and_a_rate_set_on_the_way_counts(view, qtbot):
    racers = [{"optimizer": "adam"}, {"optimizer": "gradient-descent"}]
    run = run_of(OUTLIERS, 10, racers=racers)
    show(view, qtbot, run.snapshot)
    taken = []
    view._background.progressed.connect(taken.append)
    view.racer.setCurrentIndex(1)
    wait(view, qtbot)
    assert_drawn(view, run.snapshot, racer=1)
    # All racers are in the runs that there are.
    assert taken == []
    run.set_learning_rate(1, 0.007)
    show(view, qtbot, moved_on(run, 10).snapshot)
    assert_drawn(view, run.snapshot, racer=1)
    assert [view.table.cells[name][2].text() for name in ("mse", "mae")] == ["0.007", "0.1"]


def test_two_classes_have_a_boundary_each_and_no_plane_of_three_parameters(view, qtbot):
    run = run_of(MOONS, 60)
    show(view, qtbot, run.snapshot)
    assert not view.plane.isVisible()
    assert "3 parameters" in view.caption.text()
    for standing in expected(view, run.snapshot):
        points = np.stack(view.data.curves[standing.loss.name].getData(), axis=1)
        points = points[np.isfinite(points).all(axis=1)]
        assert len(points) > 10
        # Numbers are exact on a grid's edges between which a straight boundary is straight, too.
        np.testing.assert_allclose(view._prediction.scores(standing.parameters, points), 0.0, atol=1e-9)
        assert view.table.cells[standing.loss.name][3].text() == f"{100 * standing.score:.1f} %"


@pytest.mark.parametrize(
    ("fit", "word"),
    [
        ({"type": "terrain", "terrain": "bowl"}, "surface"),
        ({"dataset": "penguins"}, "3 classes"),
        ({"dataset": "house-prices", "features": ["lot_size_sqft", "bedrooms"]}, "one feature"),
        ({"dataset": "moons", "loss": "cce"}, "Binary cross-entropy"),
        ({"dataset": "moons", "model": {"type": "mlp", "hidden": [64, 64]}}, "4,417 parameters"),
    ],
)
def test_where_there_is_no_race_it_says_why_and_the_next_problem_has_one(view, qtbot, fit, word):
    show(view, qtbot, run_of(OUTLIERS, 5).snapshot)
    drag(view, qtbot, the_outlier(view), (0.0, 5.0))
    look = view.look
    assert len(look.moved) == 1
    show(view, qtbot, run_of(fit, 2).snapshot)
    assert word in view.message.text()
    assert view.message.isVisible()
    # What was moved is found again where the data are these again.
    run = run_of(OUTLIERS, 5)
    show(view, qtbot, run.snapshot)
    assert not view.message.isVisible()
    assert (view.look, view.data.selected) == (look, None)
    assert_drawn(view, run.snapshot)


def test_where_there_is_no_race_any_more_its_runs_are_let_go(view, qtbot):
    show(view, qtbot, run_of(OUTLIERS, 5).snapshot)
    race = weakref.ref(view._race)
    show(view, qtbot, run_of({"type": "terrain", "terrain": "bowl"}, 2).snapshot)
    gc.collect()
    assert race() is None


def test_the_usual_look_puts_all_back_where_there_is_no_race_either(view, qtbot):
    show(view, qtbot, run_of(OUTLIERS, 5).snapshot)
    drag(view, qtbot, the_outlier(view), (0.0, 5.0))
    show(view, qtbot, run_of({"type": "terrain", "terrain": "bowl"}, 2).snapshot)
    view.show_look(LossesLook())
    assert view.look == LossesLook()
    show(view, qtbot, run_of(OUTLIERS, 5).snapshot)
    assert view.look == LossesLook()


def test_until_another_problems_race_has_run_nothing_of_the_last_one_is_left(view, qtbot):
    show(view, qtbot, run_of(OUTLIERS, 20).snapshot)
    run = run_of({"dataset": "house-prices"}, 5)
    view.show_snapshot(run.snapshot)
    lines = [*view.data.curves.values(), *view.plane.trails.values()]
    assert len(lines) == 6
    assert not any(line.isVisible() for line in lines)
    assert not len(view.plane.balls.points())
    assert not len(view.data.markers.points())
    cells = [cell for _, *cells in view.table.cells.values() for cell in cells]
    assert {words for cell in cells for words in (cell.text(), cell.toolTip())} == {""}
    wait(view, qtbot)
    assert_drawn(view, run.snapshot)


def test_a_loss_that_cannot_be_run_says_so_and_one_that_is_thrown_off_too(view, qtbot):
    show(view, qtbot, run_of(OUTLIERS, 5).snapshot)
    show(view, qtbot, run_of(OUTLIERS, 5, racers=[{"optimizer": "newton"}]).snapshot)
    *_, fit = view.table.cells["mae"]
    assert (fit.text(), fit.shorter, "straight pieces" in fit.toolTip()) == ("can't be run", "", True)
    assert "mae" not in {name for name, curve in view.data.curves.items() if curve.isVisible()}
    racers = [{"optimizer": "gradient-descent", "learning_rate": 1e6}]
    show(view, qtbot, run_of({"dataset": "house-prices"}, 100, racers=racers).snapshot)
    assert view.table.cells["mse"][3].text() == "diverged"
    assert view.table.cells["mse"][3].shorter == ""
    assert "Diverged" in view.table.cells["mse"][3].toolTip()
    # Its ball is far out of sight, and the others are not pressed together.
    assert [spot.symbol() for spot in view.plane.balls.points()] == [loss_marker("mae"), loss_marker("huber")]
    domain = view._snapshot.problem.domain
    assert (np.ptp(view.plane.view_box.viewRange(), axis=1) < 3.0 * np.ptp(domain, axis=1)).all()


def test_a_run_that_is_over_before_other_losses_are_says_so(view, qtbot):
    show(view, qtbot, run_of(OUTLIERS, 1000, epochs=1000).snapshot)
    assert view.caption.text() == "The run is over · still going: MAE, Huber loss"


# ---- points that are moved


def test_an_outlier_is_dragged_the_fits_follow_and_it_is_put_back(view, qtbot):
    run = run_of(OUTLIERS, 60)
    show(view, qtbot, run.snapshot)
    before = {standing.loss.name: standing.parameters for standing in expected(view, run.snapshot)}
    row, x = the_outlier(view), float(view._prediction.X[the_outlier(view), 0])
    drag(view, qtbot, row, (x, 2.0 * x + 1.0))
    (there,) = view.data.places.values()
    assert there == pytest.approx((x, 2.0 * x + 1.0), abs=0.15)
    after = {standing.loss.name: standing.parameters for standing in assert_drawn(view, run.snapshot)}
    part = {name: float(np.linalg.norm(after[name] - before[name])) for name in before}
    assert part["mse"] > 0.1
    assert part["mae"] < 0.3 * part["mse"]
    # Drawn there, with a line from where it was.
    assert view.data.elsewhere.points()[0].pos().toTuple() == there
    np.testing.assert_array_equal(np.stack(view.data.ways.getData(), axis=1)[0], view.data._homes[row])
    view.put_back.click()
    wait(view, qtbot)
    assert view.data.places == {}
    assert not view.put_back.isEnabled()
    for standing in assert_drawn(view, run.snapshot):
        np.testing.assert_array_equal(standing.parameters, before[standing.loss.name])


def test_what_is_moved_stays_moved_while_the_run_goes_on_and_on_other_settings_but_not_in_other_data(view, qtbot):
    run = run_of(OUTLIERS, 5)
    show(view, qtbot, run.snapshot)
    drag(view, qtbot, the_outlier(view), (0.0, 5.0))
    places = view.data.places
    show(view, qtbot, moved_on(run, 5).snapshot)
    assert view.data.places == places
    others = {"loss": "mae", "l2": 0.01}, {"model": {"type": "mlp", "hidden": [3]}}, {"model": {"type": "linear"}}
    for other in others:
        run = run_of(OUTLIERS | other, 7)
        show(view, qtbot, run.snapshot)
        assert view.data.places == places
        assert_lines(view, run.snapshot)
    assert_drawn(view, run.snapshot)
    show(view, qtbot, run_of({"dataset": "house-prices"}, 3).snapshot)
    assert view.data.places == {}


def test_a_point_of_a_class_is_dragged_anywhere_in_the_plane_and_along_its_only_feature(view, qtbot):
    show(view, qtbot, run_of(MOONS, 3).snapshot)
    drag(view, qtbot, 0, view.data.ranges.mean(axis=1))
    assert view.data.places[0] == pytest.approx(view.data.ranges.mean(axis=1), abs=0.02)
    run = run_of({"dataset": "breast-cancer", "features": ["mean_radius"]}, 3)
    show(view, qtbot, run.snapshot)
    x, y = view.data.place_of(7)
    drag(view, qtbot, 7, (x + 5.0, y + 0.9))
    ((row, there),) = view.data.places.items()
    assert there[1] == view.data._homes[row, 1]
    assert there[0] > view.data._homes[row, 0] + 3.0
    moved = view.data.moved_row(row, there)
    assert moved == (row, (there[0],), view._prediction.y[row])


def test_a_point_cannot_leave_the_picture_and_a_click_beside_all_takes_none(view, qtbot):
    show(view, qtbot, run_of(OUTLIERS, 3).snapshot)
    plot = view.data
    qtbot.mouseClick(plot.viewport(), LEFT, pos=pixel(plot, (-2.0, plot.ranges[1, 1])))
    assert plot.selected is None
    qtbot.mousePress(plot.viewport(), LEFT, pos=pixel(plot, plot.place_of(the_outlier(view))))
    qtbot.mouseMove(plot.viewport(), QPoint(1, 1))
    qtbot.mouseRelease(plot.viewport(), LEFT, pos=QPoint(1, 1))
    wait(view, qtbot)
    (place,) = plot.places.values()
    np.testing.assert_allclose(place, (plot.ranges[0, 0], plot.ranges[1, 1]), atol=0.01)


def test_keys_choose_a_point_move_it_and_put_it_back(view, qtbot):
    run = run_of(OUTLIERS, 3)
    show(view, qtbot, run.snapshot)
    plot, press = view.data, lambda *keys: qtbot.keyClick(view.data, *keys)
    press(Qt.Key.Key_Up)
    assert plot.places == {}
    press(Qt.Key.Key_PageUp)
    assert plot.selected == np.argmax(view._prediction.X[:, 0])
    press(Qt.Key.Key_PageDown)
    row = plot.selected
    assert row == np.argmin(view._prediction.X[:, 0])
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    wait(view, qtbot)
    np.testing.assert_allclose(
        plot.places[row] - plot._homes[row], 0.06 * np.ptp(plot.ranges[1]) * np.array([0, 1]), atol=0.01
    )
    assert_drawn(view, run.snapshot)
    press(Qt.Key.Key_Delete)
    assert plot.places == {}
    press(Qt.Key.Key_Escape)
    assert plot.selected is None


def test_escape_lets_go_of_a_point_that_is_dragged(view, qtbot):
    show(view, qtbot, run_of(OUTLIERS, 3).snapshot)
    plot = view.data
    qtbot.mousePress(plot.viewport(), LEFT, pos=pixel(plot, plot.place_of(the_outlier(view))))
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    qtbot.mouseMove(plot.viewport(), pixel(plot, (0.0, 0.0)))
    assert (plot.selected, plot.places) == (None, {})
    qtbot.mouseRelease(plot.viewport(), LEFT, pos=pixel(plot, (0.0, 0.0)))


def test_a_long_way_says_how_far_it_is_and_is_given_up_for_a_newer_place(view, qtbot):
    run = run_of(OUTLIERS, 0, batching={"mode": "stochastic"}, epochs=10_000)
    show(view, qtbot, run.snapshot)
    moved_on(run, 30_000)
    view.show_snapshot(run.snapshot)
    qtbot.waitUntil(lambda: view.caption.text().startswith("on the way: "), timeout=PATIENCE)
    qtbot.waitUntil(lambda: time.monotonic() - view._begun_at > TOO_LONG, timeout=PATIENCE)
    job = view._background._job
    view.data.moved.emit(3, (0.0, 5.0))
    assert job.called_off.is_set()
    run.seek(30)
    run.publish(playing=False)
    show(view, qtbot, run.snapshot)
    assert_drawn(view, run.snapshot)


def test_the_look_keeps_what_is_moved_and_nothing_that_cannot_be(view, qtbot):
    run = run_of(OUTLIERS, 3)
    show(view, qtbot, run.snapshot)
    look = LossesLook(0, ((5, 1.5, 2.5), (9, -1.0, 0.0)))
    view.show_look(look)
    assert view.look == look
    wait(view, qtbot)
    assert_drawn(view, run.snapshot)
    view.show_look(LossesLook(3, ((500, 0.0, 0.0), (-1, 0.0, 0.0), (2, float("nan"), 0.0), (3, 0.0, 1e300))))
    assert view.look == LossesLook()


def test_another_theme_has_its_colours_in_lines_balls_and_legend(view, qtbot):
    show(view, qtbot, run_of(OUTLIERS, 3).snapshot)
    pictures = {}
    for theme in (NIGHT, DAY):
        view.set_theme(theme)
        assert view.data.curves["mae"].opts["pen"].color().name() == loss_color(theme, "mae")
        assert view.plane.trails["mae"].opts["pen"].color().name() == loss_color(theme, "mae")
        pictures[theme.name] = view.table._grid.itemAtPosition(2, 0).widget().pixmap().toImage()
    assert pictures["night"] != pictures["day"]


def test_nothing_is_worked_out_while_nothing_changes(view, qtbot):
    run = run_of(OUTLIERS, 3)
    show(view, qtbot, run.snapshot)
    done = []
    view._background.done.connect(done.append)
    run.publish(playing=False)
    show(view, qtbot, run.snapshot)
    view.show_snapshot(run.snapshot)
    assert not is_working(view)
    assert done == []


def test_the_ready_made_race_opens_on_its_tab(qtbot):
    window = open_window(str(FOLDER / "race-9-losses.gdsim"))
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    qtbot.waitExposed(window)
    assert window.columns.tabs.currentWidget() is window._late.losses
    view = window._late.losses.view
    qtbot.waitUntil(lambda: len(view.plane.balls.points()) == 3, timeout=PATIENCE)
    window.session.step(20)
    qtbot.waitUntil(lambda: view._snapshot.step == 20, timeout=PATIENCE)
    wait(view, qtbot)
    assert_drawn(view, window.snapshot)
    # As long as no point is chosen the arrow keys are the window's, there as well.
    qtbot.keyClick(view.data, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: view._snapshot.step == 21, timeout=PATIENCE)
    wait(view, qtbot)
    assert_drawn(view, window.snapshot)
    forget_changes(window)
    window.close()

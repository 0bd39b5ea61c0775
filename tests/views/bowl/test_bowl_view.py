"""The bowl over real runs: its curve, its landing point, and what the mouse asks for."""

import json
import math

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.simulation.bowl import fate, parameter_line, stand, step_line
from gdsim.simulation.run import Run
from gdsim.views.bowl.view import POINTS, BowlView
from gdsim.views.toolkit.theme import DAY, NIGHT

LEFT = Qt.MouseButton.LeftButton
BOWL = {"type": "terrain", "terrain": "bowl"}
HOUSES = {"type": "fit", "dataset": "house-prices"}
MOONS = {"type": "fit", "dataset": "moons"}
SMALL = {"mode": "mini-batch", "size": 12}


def run_of(problem, steps, **changes):
    text = {"gdsim": 1, "problem": problem, "racers": [{"optimizer": "gradient-descent"}]} | changes
    run = Run(prepare(decode(json.dumps(text).encode())))
    while run.step < steps and not run.over:
        run.advance(1)
    run.publish(playing=False)
    return run


def next_step(run):
    """Where the run really goes, (R, d), and the snapshot before."""
    before = run.snapshot
    run.advance(1)
    run.publish(playing=False)
    return run.snapshot.parameters, before


@pytest.fixture
def view(on_stage):
    return on_stage(BowlView(), 362, 272)


def curve(view):
    return view.plot.curve.getData()


def landing(view):
    """The place and the loss of the landing point drawn."""
    spot = view.plot.dots.points()[-1]
    return np.array([spot.pos().x(), spot.pos().y()])


def ball(view):
    spot = view.plot.ball.points()[0]
    return np.array([spot.pos().x(), spot.pos().y()])


def pixel(view, x, y):
    return view.plot.mapFromScene(view.plot.view_box.mapViewToScene(QPointF(x, y)))


# ---- the next step


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_the_landing_point_is_the_next_recorded_step_to_the_bit(name):
    racers = [{"optimizer": name, "schedule": {"type": "cosine"}}, {"optimizer": "gradient-descent"}]
    run = run_of(MOONS, 7, racers=racers, batching=SMALL, epochs=3)
    after, before = next_step(run)
    for racer in (0, 1):
        here = stand(before, racer)
        np.testing.assert_array_equal(here.landing(here.learning_rate), after[racer])


def test_after_a_branch_the_landing_point_is_the_new_way(view):
    run = run_of(HOUSES, 20, racers=[{"optimizer": "momentum"}])
    run.seek(8)
    run.set_learning_rate(0, 0.3)
    run.publish(playing=False)
    after, before = next_step(run)
    np.testing.assert_array_equal(stand(before, 0).landing(0.3), after[0])


@pytest.mark.parametrize("step", [0, 8])
@pytest.mark.parametrize("other", ["adam", "momentum"])
def test_after_a_change_of_optimizer_the_landing_point_is_the_new_ones(other, step):
    run = run_of(HOUSES, step, racers=[{"optimizer": "momentum"}])
    experiment = run.problem.experiment
    changed = [replace(experiment.racers[0], optimizer=other, hyperparameters={}, learning_rate=0.2)]
    run.change_racers(prepare(replace(experiment, racers=tuple(changed))))
    run.publish(playing=False)
    after, before = next_step(run)
    np.testing.assert_array_equal(stand(before, 0).landing(0.2), after[0])
    run.seek(max(0, step - 3))
    run.publish(playing=False)
    after, before = next_step(run)
    here = stand(before, 0)
    np.testing.assert_array_equal(here.landing(here.learning_rate), after[0])


@pytest.mark.parametrize(
    ("rate", "expected"), [(0.1, "lower"), (0.8, "past"), (1.2, "higher"), (0.0, "still"), (1e308, "lost")]
)
def test_the_fate_of_a_step_in_a_quadratic_bowl_follows_from_its_curvature(rate, expected):
    run = run_of({"type": "formula", "formula": "x^2 + y^2"}, 0, start=[1.0, 0.5])
    # The curvature is 2: beyond 1/2 it passes the bottom, beyond 1 it lands higher.
    here = stand(run.snapshot, 0)
    assert fate(here, here.landing(rate)) == expected


def test_a_velocity_that_leads_uphill_is_not_called_too_big_a_step():
    run = run_of({"type": "formula", "formula": "x^2 + y^2"}, 0, start=[1.0, 0.5], racers=[{"optimizer": "momentum"}])
    fates = set()
    for _ in range(40):
        here = stand(run.snapshot, 0)
        landing = here.landing(here.learning_rate)
        fates.add(fate(here, landing))
        if fate(here, landing) in ("uphill", "higher"):
            a_little_of_it = run.problem.objective.loss(here.point + 1e-6 * (landing - here.point))
            assert (a_little_of_it < here.loss) == (fate(here, landing) == "higher")
        next_step(run)
    assert {"lower", "uphill"} <= fates


# ---- the picture


@pytest.mark.parametrize("problem", [HOUSES, MOONS, BOWL], ids=["houses", "moons", "bowl"])
def test_the_curve_is_the_objective_along_one_parameter(view, problem):
    run = run_of(problem, 3)
    view.show_snapshot(run.snapshot)
    for parameter in range(2):
        view.along.setCurrentIndex(parameter)
        places, losses = curve(view)
        assert len(places) == POINTS
        for place, loss in zip(places[::25], losses[::25], strict=True):
            point = run.snapshot.parameters[0].copy()
            point[parameter] = place
            assert loss == pytest.approx(float(run.problem.objective.loss(point)), rel=1e-12)
        np.testing.assert_allclose(ball(view), [run.snapshot.parameters[0, parameter], run.snapshot.loss[0]])


def test_along_the_step_the_landing_point_lies_on_the_curve(view):
    run = run_of(HOUSES, 2, racers=[{"optimizer": "gradient-descent", "learning_rate": 0.9}])
    view.show_snapshot(run.snapshot)
    view.along.setCurrentIndex(view.along.count() - 1)
    after, before = next_step(run)
    length = np.linalg.norm(after[0] - before.parameters[0])
    np.testing.assert_allclose(landing(view), [length, run.snapshot.loss[0]], rtol=1e-9)
    assert ball(view)[0] == 0.0
    places, losses = curve(view)
    assert np.interp(length, places, losses) == pytest.approx(run.snapshot.loss[0], rel=1e-2)


def test_the_tangents_slope_is_the_gradient(view):
    run = run_of(HOUSES, 1)
    view.show_snapshot(run.snapshot)
    for parameter in range(2):
        view.along.setCurrentIndex(parameter)
        x, y = view.plot.tangent.getData()
        assert (y[1] - y[0]) / (x[1] - x[0]) == pytest.approx(run.snapshot.gradient[0, parameter], rel=1e-6)


def test_small_batches_have_a_curve_of_their_own(view):
    run = run_of(MOONS, 5, batching=SMALL)
    view.show_snapshot(run.snapshot)
    places, losses = view.plot.batch_curve.getData()
    point = run.snapshot.parameters[0].copy()
    point[0] = places[120]
    batch = run.problem.batching.batch(5)
    assert losses[120] == pytest.approx(float(run.problem.objective.loss(point, batch)), rel=1e-12)
    view.show_snapshot(run_of(HOUSES, 2).snapshot)
    assert not view.plot.batch_curve.isVisible()


def test_the_picture_stands_still_while_the_ball_moves_within_it(view):
    run = run_of(HOUSES, 0, start=[1.5, -0.5])
    view.show_snapshot(run.snapshot)
    ranges = view.plot.view_box.viewRange()
    for _ in range(60):
        next_step(run)
        view.show_snapshot(run.snapshot)
        assert view.plot.view_box.viewRange() == ranges
    low, high = ranges[0]
    assert low < run.problem.minima[0][0] < high


def test_a_ball_that_leaves_the_picture_is_followed(view):
    run = run_of(BOWL, 0, racers=[{"optimizer": "gradient-descent", "learning_rate": 1.4}])
    view.show_snapshot(run.snapshot)
    for _ in range(12):
        next_step(run)
        view.show_snapshot(run.snapshot)
        (left, right), (bottom, top) = view.plot.view_box.viewRange()
        assert left < ball(view)[0] < right
        assert bottom < ball(view)[1] < top
    assert "too big a step" in view.verdict.text()


@pytest.mark.parametrize(
    ("rate", "said"),
    [
        (0.1, "The next step lands lower: 2.000 → 1.280"),
        (1e-5, "The next step lands lower: 2.0000 → 1.9999"),
        (1e-9, "The next step changes the loss 2.000 by −8×10⁻⁹ only"),
    ],
)
def test_a_step_is_told_by_digits_that_differ(view, rate, said):
    racers = [{"optimizer": "gradient-descent", "learning_rate": rate}]
    view.show_snapshot(run_of(BOWL, 0, racers=racers, start=[1.0, 1.0]).snapshot)
    assert view.verdict.text() == said


def test_where_there_is_no_loss_there_is_a_gap(view):
    formula = {"type": "formula", "formula": "log(x) + x^2 + y^2", "x": [-2, 2], "y": [-2, 2]}
    view.show_snapshot(run_of(formula, 0, start=[1.0, 0.5]).snapshot)
    places, losses = curve(view)
    np.testing.assert_array_equal(np.isnan(losses), places <= 0)
    assert np.isfinite(losses[places > 0]).all()


def test_of_many_parameters_only_the_step_is_offered(view):
    many = {"type": "fit", "dataset": "house-prices", "model": {"type": "polynomial", "degree": 12}}
    view.show_snapshot(run_of(many, 0).snapshot)
    assert view.along.count() == 1
    view.show_snapshot(run_of(HOUSES, 0).snapshot)
    assert view.along.count() == 3


def test_every_racer_has_its_own_bowl(view):
    run = run_of(HOUSES, 5, racers=[{"optimizer": "gradient-descent"}, {"optimizer": "adam"}])
    view.show_snapshot(run.snapshot)
    for racer in (1, 0):
        view.racer.setCurrentIndex(racer)
        assert ball(view)[0] == run.snapshot.parameters[racer, 0]
        assert view.plot.ball.points()[0].brush().color().name() == NIGHT.racer_color(racer)
    view.set_theme(DAY)
    assert view.plot.ball.points()[0].brush().color().name() == DAY.racer_color(0)


# ---- what the user does


def test_the_ball_is_dragged_along_the_curve_and_starts_where_it_is_let_go(view):
    run = run_of(HOUSES, 4, racers=[{"optimizer": "momentum"}])
    view.show_snapshot(run.snapshot)
    view.along.setCurrentIndex(1)
    chosen = []
    view.start_chosen.connect(chosen.append)
    ranges = view.plot.view_box.viewRange()
    low, high = ranges[0]
    begin, end = (pixel(view, place, np.mean(ranges[1])) for place in (0.6 * low + 0.4 * high, 0.3 * low + 0.7 * high))
    viewport = view.plot.viewport()
    QTest.mousePress(viewport, LEFT, pos=begin)
    QTest.mouseMove(viewport, end)
    place = view.plot.coordinates(QPointF(end))[0]
    point = run.snapshot.parameters[0].copy()
    point[1] = place
    objective = run.problem.objective
    np.testing.assert_allclose(ball(view), [place, objective.loss(point)])
    x, y = view.plot.tangent.getData()
    assert (y[1] - y[0]) / (x[1] - x[0]) == pytest.approx(objective.gradient(point)[1], rel=1e-6)
    assert chosen == []
    # A snapshot that comes meanwhile does not take it out of the hand.
    next_step(run)
    view.show_snapshot(run.snapshot)
    assert ball(view)[0] == pytest.approx(place)
    previewed = landing(view)
    QTest.mouseRelease(viewport, LEFT, pos=end)
    np.testing.assert_allclose(chosen, [point])
    assert view.plot.view_box.viewRange() == ranges
    # Started there, the run does what was shown.
    experiment = replace(run.problem.experiment, start=tuple(chosen[0].tolist()))
    restarted = Run(prepare(experiment))
    view.show_snapshot(restarted.snapshot)
    np.testing.assert_allclose(ball(view), [place, objective.loss(point)])
    np.testing.assert_allclose(landing(view), previewed)
    assert view.plot.view_box.viewRange() == ranges


def test_a_ball_dragged_out_of_the_picture_goes_back(view):
    run = run_of(HOUSES, 4)
    view.show_snapshot(run.snapshot)
    chosen = []
    view.start_chosen.connect(chosen.append)
    viewport, before = view.plot.viewport(), ball(view)
    QTest.mousePress(viewport, LEFT, pos=viewport.rect().center())
    QTest.mouseMove(viewport, viewport.rect().center() + QPoint(20, 0))
    assert (ball(view) != before).any()
    QTest.mouseMove(viewport, QPoint(1, 1))
    QTest.mouseRelease(viewport, LEFT, pos=QPoint(1, 1))
    np.testing.assert_array_equal(ball(view), before)
    assert chosen == []


def test_the_keyboard_moves_the_ball_too(view, qtbot):
    run = run_of(HOUSES, 4)
    view.show_snapshot(run.snapshot)
    before = ball(view)
    view.activateWindow()
    view.plot.setFocus()
    qtbot.waitUntil(view.plot.hasFocus)
    QTest.keyClick(view.plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    moved = ball(view)
    assert moved[0] > before[0]
    with qtbot.waitSignal(view.start_chosen) as chosen:
        QTest.keyClick(view.plot, Qt.Key.Key_Return)
    assert chosen.args[0][0] == moved[0]
    QTest.keyClick(view.plot, Qt.Key.Key_Escape)
    np.testing.assert_array_equal(ball(view), before)


def handle(slider: QSlider) -> QPoint:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    part = QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, slider).center()


@pytest.mark.parametrize("name", ["gradient-descent", "momentum", "adam"])
def test_the_what_if_handle_moves_the_landing_point_as_the_optimizer_would(view, name):
    run = run_of(HOUSES, 3, racers=[{"optimizer": name, "learning_rate": 0.02}])
    snapshot = run.snapshot
    view.show_snapshot(snapshot)
    chosen = []
    view.learning_rate_chosen.connect(lambda racer, rate: chosen.append((racer, rate)))
    at = handle(view.rate)
    QTest.mousePress(view.rate, LEFT, pos=at)
    QTest.mouseMove(view.rate, at + QPoint(45, 0))
    rate = view._what_if
    assert rate > 0.05
    assert chosen == []
    # The run itself, had its learning rate been that one.
    other = Run(run.problem)
    other.advance(3)
    other.set_learning_rate(0, rate)
    other.advance(1)
    other.publish(playing=False)
    np.testing.assert_allclose(landing(view), [other.snapshot.parameters[0, 0], other.snapshot.loss[0]], rtol=1e-12)
    QTest.mouseRelease(view.rate, LEFT, pos=at + QPoint(45, 0))
    assert chosen == [(0, rate)]
    run.set_learning_rate(*chosen[0])
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    np.testing.assert_allclose(landing(view), [other.snapshot.parameters[0, 0], other.snapshot.loss[0]], rtol=1e-12)
    assert view.rate_text.text().startswith("Learning rate")


def test_reset_gives_the_real_ball_and_rate_back(view):
    run = run_of(HOUSES, 3)
    view.show_snapshot(run.snapshot)
    before, ranges = landing(view), view.plot.view_box.viewRange()
    view.rate.setValue(round(100 * math.log10(0.7)))
    view.plot.view_box.scaleBy((0.5, 0.5))
    QTest.mouseClick(view.plot.viewport(), LEFT, pos=view.plot.viewport().rect().center())
    assert (landing(view) != before).any()
    view.reset_button.click()
    np.testing.assert_array_equal(landing(view), before)
    assert view.plot.view_box.viewRange() == ranges


def test_a_step_that_leads_nowhere_has_a_line_all_the_same(view):
    run = run_of({"type": "formula", "formula": "x^2 + y^2"}, 0, start=[0.0, 0.0])
    here = stand(run.snapshot, 0)
    np.testing.assert_array_equal(step_line(here).direction, parameter_line(here, 0).direction)
    view.show_snapshot(run.snapshot)
    view.along.setCurrentIndex(view.along.count() - 1)
    assert "stands still" in view.verdict.text()


def test_of_very_many_rows_an_even_share_makes_a_curve_through_the_ball(view, tmp_path):
    path = tmp_path / "large.csv"
    path.write_text("x,y\n" + "".join(f"{k % 997},{'ab'[(k * k) % 997 > k % 997]}\n" for k in range(70_000)))
    run = run_of({"type": "fit", "dataset": {"csv": str(path)}}, 1)
    view.show_snapshot(run.snapshot)
    assert view.plot.left.labelText == "loss (1 row in 4)"
    here = stand(run.snapshot, 0)
    places, losses = curve(view)
    exact = here.loss_at(parameter_line(here, 0).points(places))
    np.testing.assert_allclose(losses, exact, rtol=0.02)
    assert np.interp(here.point[0], places, losses) == pytest.approx(here.loss, rel=1e-3)
    view.show_snapshot(run_of(MOONS, 1).snapshot)
    assert view.plot.left.labelText == "loss"
    # What a network finds on the way to its scores counts as well.
    digits = {"type": "fit", "dataset": "handwritten-digits"}
    view.show_snapshot(run_of(digits, 1).snapshot)
    assert view.plot.left.labelText == "loss"
    view.show_snapshot(run_of(digits | {"model": {"type": "mlp", "hidden": [64, 64]}}, 1).snapshot)
    assert view.plot.left.labelText == "loss (1 row in 4)"


def test_a_window_that_reaches_beyond_all_numbers_is_drawn_as_far_as_there_are_some(view):
    run = run_of({"type": "formula", "formula": "-x^2 - y^2", "x": [-2, 2], "y": [-2, 2]}, 0, start=[1e12, 1.0])
    real = stand(run.snapshot, 0)
    line = parameter_line(real, 0)._replace(at=1e308)
    points = line.points(np.array([1e308, np.inf, -np.inf]))
    assert points[0].tolist() == [1e12, 1.0]
    assert not np.isfinite(points[1:]).all(axis=1).any()
    view.show_snapshot(run.snapshot)
    assert np.isfinite(curve(view)[1]).any()

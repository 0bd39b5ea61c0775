from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import (
    BatchingSettings,
    Experiment,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
)
from gdsim.simulation.history import Series
from gdsim.simulation.run import Run
from gdsim.views.loss.curves import axis_end, decades, loss_range, nearest, thinned
from gdsim.views.loss.view import LossLook, LossView
from gdsim.views.toolkit import words
from gdsim.views.toolkit.theme import DAY, NIGHT


def run_of(problem, racers, steps, epochs=50, batching=None):
    experiment = Experiment(
        gdsim=1,
        problem=problem,
        racers=tuple(RacerSettings("gradient-descent", rate) for rate in racers),
        batching=batching or BatchingSettings(),
        epochs=epochs,
    )
    run = Run(prepare(experiment))
    while run.snapshot.step < steps and not run.over:
        run.advance(steps - run.snapshot.step)
        run.publish(playing=False)
    return run


def house_prices(steps=33, **options):
    problem = FitProblem("house-prices", **options)
    return run_of(problem, (0.1, 0.01), steps, batching=BatchingSettings("mini-batch", 100))


def formula_at(level):
    return FormulaProblem(f"{level} + x**2 + y**2")


def with_losses(snapshot, losses):
    """The snapshot with other training losses (N, R) of whole epochs."""
    per_epoch = snapshot.problem.batching.steps_per_epoch
    series = Series(np.arange(len(losses)), np.asarray(losses, dtype=float))
    result = replace(snapshot, epoch_loss=series, step=(len(losses) - 1) * per_epoch)
    vars(result)["loss"] = series.values[-1]
    return result


@pytest.fixture
def view(on_stage):
    return on_stage(LossView(), 380, 230)


def choose_linear(view):
    """The axis stays linear, whatever the losses."""
    for _ in range(2):
        view.header.log.click()


def point_at(view, x, y):
    """Moves the mouse to a place in the axes' numbers."""
    position = view.plot.mapFromScene(view.plot.view_box.mapViewToScene(QPointF(x, y)))
    QTest.mouseMove(view.plot.viewport(), position)
    return position


def test_the_curves_hold_the_snapshot_s_losses_and_end_where_the_racers_are(view):
    snapshot = house_prices().snapshot
    view.show_snapshot(snapshot)
    assert snapshot.step % snapshot.problem.batching.steps_per_epoch
    for racer, curve in enumerate(view.curves):
        x, y = curve.getData()
        np.testing.assert_array_equal(x, [*snapshot.epoch_loss.at, snapshot.epoch])
        np.testing.assert_array_equal(y, [*snapshot.epoch_loss.values[:, racer], snapshot.loss[racer]])


def test_batch_losses_lie_at_their_step_in_epochs_until_switched_off(view):
    snapshot = house_prices().snapshot
    view.show_snapshot(snapshot)
    x, y = view.batch_curves[1].getData()
    np.testing.assert_allclose(x * snapshot.problem.batching.steps_per_epoch, snapshot.batch_loss.at)
    low, high = view.plot.view_box.viewRange()[1]
    visible = (y > low) & (y < high)
    np.testing.assert_array_equal(y[visible], snapshot.batch_loss.values[visible, 1])
    QTest.mouseClick(view.header.batches, Qt.MouseButton.LeftButton)
    assert not any(curve.isVisible() for curve in view.batch_curves)


def test_whole_batches_have_no_batch_losses_to_show(view):
    view.show_snapshot(run_of(TerrainProblem("bowl"), (0.1,), 5).snapshot)
    assert not view.header.batches.isVisible()
    assert not view.batch_curves[0].isVisible()


def test_validation_is_a_dashed_line_and_listed_for_every_racer(view):
    snapshot = house_prices(validation_fraction=0.2).snapshot
    view.show_snapshot(snapshot)
    x, y = view.validation_curves[0].getData()
    np.testing.assert_array_equal(x, snapshot.validation_loss.at)
    np.testing.assert_array_equal(y, snapshot.validation_loss.values[:, 0])
    assert view.validation_curves[0].opts["pen"].style() == Qt.PenStyle.DashLine
    for racer, entry in enumerate(view.legend.entries[2:]):
        assert (entry.title, entry.color) == ("validation", NIGHT.racer_color(racer))
        assert (entry.marker, entry.style) == (NIGHT.racer_marker(racer), Qt.PenStyle.DashLine)
    assert view.legend.values[2:] == tuple(map(words.number, snapshot.validation_loss.values[-1]))
    point_at(view, 1.2, np.mean(view.plot.view_box.viewRange()[1]))
    assert view.legend.values[2:] == tuple(map(words.number, snapshot.validation_loss.values[1]))


def test_a_log_axis_drops_what_has_no_logarithm(view):
    snapshot = run_of(TerrainProblem("bowl"), (0.1,), 5).snapshot
    view.show_snapshot(with_losses(snapshot, [[1.0], [0.1], [0.0], [np.inf], [np.nan], [-3.0], [0.001]]))
    QTest.mouseClick(view.header.log, Qt.MouseButton.LeftButton)
    np.testing.assert_allclose(
        view.curves[0].getData()[1], [0.0, -1.0, np.nan, np.nan, np.nan, np.nan, -3.0], atol=1e-12
    )
    low, high = view.plot.view_box.viewRange()[1]
    assert -4.0 < low < -3.0
    assert 0.0 < high < 1.0
    view.grab()


def test_a_log_axis_says_so_when_no_loss_is_above_zero(view):
    snapshot = run_of(TerrainProblem("bowl"), (0.1,), 5).snapshot
    view.header.log.setChecked(True)
    view.show_snapshot(with_losses(snapshot, [[-1.0], [-2.0]]))
    assert view.remark.isVisible()
    view.header.log.setChecked(False)
    assert not view.remark.isVisible()


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize(
    "losses",
    [
        [[0.0]],
        [[1e24], [5e23]],
        [[1e-300], [0.0]],
        [[np.nan], [np.inf]],
        [[-1e20], [3.0]],
        [[1.7e308], [1e308]],
        [[1.7e308], [-1.7e308]],
        [[2.0], [1.7e308]],
    ],
)
def test_no_losses_break_the_picture(view, losses, log):
    view.header.log.setChecked(log)
    view.show_snapshot(with_losses(run_of(TerrainProblem("bowl"), (0.1,), 5).snapshot, losses))
    assert np.isfinite(view.plot.view_box.viewRange()).all()
    view.grab()


def test_batch_losses_near_the_largest_number_are_no_cause_for_a_warning(view):
    snapshot = house_prices(steps=30).snapshot
    values = np.resize([1.7e308, -1.7e308, 3.0], snapshot.batch_loss.values.shape)
    view.show_snapshot(replace(snapshot, batch_loss=Series(snapshot.batch_loss.at, values)))
    assert np.isfinite(view.plot.view_box.viewRange()).all()
    view.grab()


def test_a_racer_that_diverges_is_marked_and_leaves_the_others_room(view):
    choose_linear(view)
    run = run_of(TerrainProblem("bowl"), (0.1, 2.0), 400, epochs=400)
    snapshot = run.snapshot
    view.show_snapshot(snapshot)
    diverged = snapshot.outcomes[1].step - 1
    assert view.curves[1].getData()[0][-1] == diverged
    assert view.curves[0].getData()[0][-1] == snapshot.step > diverged
    assert view.ends.data["symbol"].tolist() == ["o", "x"]
    assert view.ends.data["x"].tolist() == [snapshot.step, diverged]
    assert view.plot.view_box.viewRange()[1][1] < 3.0 * snapshot.epoch_loss.values[0, 0]
    assert view.legend.values[1] == "diverged"


def test_the_legend_names_the_racers_with_their_rates_and_losses(view):
    run = house_prices()
    run.set_learning_rate(1, 0.5)
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    assert [(entry.title, entry.detail) for entry in view.legend.entries] == [
        ("Gradient descent", "0.1"),
        ("Gradient descent", "0.5"),
    ]
    assert view.legend.values == tuple(map(words.number, run.snapshot.loss))


def test_where_room_is_short_a_rate_that_tells_nobody_apart_gives_way_to_the_name(view):
    run = house_prices()
    view.show_snapshot(run.snapshot)
    assert not any(entry.gives_way for entry in view.legend.entries)
    racers = (RacerSettings("gradient-descent", 0.1), RacerSettings("adam", 0.1))
    run = Run(prepare(Experiment(1, FitProblem("house-prices"), racers=racers)))
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    assert [entry.gives_way for entry in view.legend.entries] == [True, True]
    assert "Gradient descent 0.1\nAdam 0.1" in view.legend.toolTip()


def test_the_legend_says_what_a_schedule_has_made_of_the_rate(view):
    racer = RacerSettings("gradient-descent", 0.1, schedule={"type": "step", "period": 5, "gamma": 0.5})
    run = Run(prepare(Experiment(1, FitProblem("house-prices"), racers=(racer,), epochs=20)))
    said = []
    for steps in (0, 5, 1, 5):
        run.advance(steps)
        run.publish(playing=False)
        view.show_snapshot(run.snapshot)
        said.append(view.legend.entries[0].detail)
    assert said == ["0.1", "0.1", "0.05", "0.025"]


def test_the_cross_hair_reads_all_losses_at_the_nearest_epoch(view):
    snapshot = house_prices(steps=60).snapshot
    view.show_snapshot(snapshot)
    middle = np.mean(view.plot.view_box.viewRange()[1])
    point_at(view, 3.2, middle)
    assert view.header.reading.text() == "at epoch 3"
    assert view.legend.values == tuple(map(words.number, snapshot.epoch_loss.values[3]))
    assert view.reading_dots.data["x"].tolist() == [3, 3]
    QCoreApplication.sendEvent(view.plot, QEvent(QEvent.Type.Leave))
    assert view.header.reading.text() == f"epoch {int(snapshot.epoch)}"
    assert view.legend.values == tuple(map(words.number, snapshot.loss))


def test_a_zoom_stays_until_a_double_click_or_a_key_fits_again(view):
    run = house_prices()
    view.show_snapshot(run.snapshot)
    fitted = view.plot.view_box.viewRange()
    for fit in (
        lambda: QTest.mouseDClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 60)),
        lambda: QTest.keyClick(view.plot, Qt.Key.Key_A),
    ):
        view.plot.view_box.scaleBy((0.5, 0.5))
        view.plot.view_box.sigRangeChangedManually.emit([True, True])
        zoomed = view.plot.view_box.viewRange()
        view.show_snapshot(replace(run.snapshot, learning_rates=(1.0, 1.0)))
        assert view.plot.view_box.viewRange() == zoomed != fitted
        fit()
        assert view.plot.view_box.viewRange() == fitted


def test_curves_stay_the_same_objects_until_the_problem_is_another(view):
    run = house_prices()
    view.show_snapshot(run.snapshot)
    before = list(view.curves)
    run.advance(5)
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    assert all(curve is other for curve, other in zip(view.curves, before, strict=True))
    view.show_snapshot(run_of(TerrainProblem("bowl"), (0.1, 0.2, 0.3), 0).snapshot)
    assert len(view.curves) == 3
    assert all(curve.scene() is None for curve in before)


def test_a_theme_colours_everything_anew(view):
    view.show_snapshot(house_prices().snapshot)
    view.set_theme(DAY)
    assert view.curves[0].opts["pen"].color().name() == DAY.racer_color(0)
    assert view.legend.entries[1].color == DAY.racer_color(1)
    assert view.plot.backgroundBrush().color().name() == DAY.background


@pytest.mark.parametrize("rows", [100, 641, 5000, 123_457])
def test_thinned_curves_keep_every_extreme(rows):
    values = np.random.default_rng(rows).normal(size=(rows, 3))
    values[rows // 3, 1] = np.nan
    at, fewer = thinned(np.arange(rows), values, 640)
    assert len(at) == len(fewer) <= 642
    np.testing.assert_array_equal(np.nanmax(fewer, axis=0), np.nanmax(values, axis=0))
    np.testing.assert_array_equal(np.nanmin(fewer, axis=0), np.nanmin(values, axis=0))
    assert (np.diff(at) >= 0).all()


def test_a_growing_curve_keeps_its_thinned_points():
    values = np.random.default_rng(0).normal(size=(3100, 1))
    shorter = thinned(np.arange(3000), values[:3000], 640)
    longer = thinned(np.arange(3100), values, 640)
    whole = len(shorter.at) - 2
    np.testing.assert_array_equal(shorter.values[:whole], longer.values[:whole])


def test_the_epochs_axis_ends_at_the_last_epoch_at_most():
    assert axis_end(0.0, 100) == 10.0
    assert axis_end(0.0, 3) == 3.0
    assert axis_end(10.5, 100) == 15.0
    assert axis_end(99.0, 100) == 100.0
    assert axis_end(1e6, 10**9) == 1e6


def test_the_nearest_row_is_found():
    at = np.array([0, 1, 2, 4, 8])
    assert [nearest(at, value) for value in (-3, 0, 1, 3, 5, 7, 8, 99)] == [0, 0, 1, 2, 3, 4, 4, 4]
    assert nearest(np.array([0]), 7) == 0


def test_the_loss_axis_shows_every_tame_curve_whole():
    low, high = loss_range(np.array([[3.0, 3.0], [1.0, 1e20]]), log=False)
    assert low <= 1.0
    assert 3.0 <= high < 6.0
    assert np.isnan(loss_range(np.full((2, 1), np.nan), log=True)).all()


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize("factor", [0.1, 10.0])
def test_no_zoom_goes_beyond_what_numbers_can_tell(view, log, factor):
    view.header.log.setChecked(log)
    view.show_snapshot(house_prices().snapshot)
    for _ in range(20):
        view.plot.view_box.scaleBy((factor, factor))
        view.plot.view_box.sigRangeChangedManually.emit([True, True])
        view.grab()
    (left, right), (low, high) = view.plot.view_box.viewRange()
    assert 1e-6 < right - left < 100.0
    assert 1e-7 < high - low < 100.0


# Earlier runs


def branched(steps=60, at=30, more=10):
    """House prices with ghost A of 10 epochs, left at epoch 5 for another rate of the first racer."""
    run = house_prices(steps)
    run.seek(at)
    run.set_learning_rate(0, 0.02)
    run.advance(more)
    run.publish(playing=False)
    return run


def letters(view):
    return [(letter.toPlainText(), letter.pos().x(), letter.pos().y()) for letter in view.ghosts.letters]


def test_a_plot_that_has_no_height_has_no_letters(view):
    view.plot.setFixedHeight(20)
    view.show_snapshot(house_prices().snapshot)
    view.grab()
    assert view.plot.view_box.height() <= 0.0
    view.show_snapshot(branched().snapshot)
    assert letters(view) == []


def test_ghosts_are_whole_thin_dimmed_lines_behind_with_their_letter_at_the_end(view):
    run = branched()
    (ghost,) = run.snapshot.ghosts
    view.show_snapshot(run.snapshot)
    assert run.snapshot.epoch < 7 < ghost.epoch_loss.at[-1] == 10
    for racer, curve in enumerate(view.ghosts.curves["A"]):
        x, y = curve.getData()
        np.testing.assert_array_equal(x, ghost.epoch_loss.at)
        np.testing.assert_array_equal(y, ghost.epoch_loss.values[:, racer])
        pen, now = curve.opts["pen"], view.curves[racer].opts["pen"]
        assert pen.color().name() == now.color().name() == NIGHT.racer_color(racer)
        assert pen.color().alpha() < 200
        assert pen.widthF() < now.widthF()
        assert curve.zValue() < view.curves[racer].zValue()
    # Both racers end close to each other: one letter for both, above them.
    ((name, x, y),) = letters(view)
    assert name == "A"
    assert x == pytest.approx(10.0, abs=0.3)
    assert y > ghost.epoch_loss.values[-1].min()


def test_a_removed_ghost_is_gone(view):
    run = branched()
    view.show_snapshot(run.snapshot)
    drawn = [*view.ghosts.letters, *view.ghosts.curves["A"]]
    assert all(item.scene() is view.plot.scene() for item in drawn)
    run.remove_ghost("A")
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    assert all(item.scene() is None for item in drawn)
    assert view.ghosts.curves == {}
    assert len(view.legend.entries) == len(view.legend.values) == 2


def test_letters_of_ghosts_that_end_alike_stand_side_by_side(view):
    run = run_of(TerrainProblem("bowl"), (0.3,), 100)
    for rate in (0.31, 0.32, 0.33, 0.34):
        run.seek(10)
        run.set_learning_rate(0, rate)
        run.advance(40)
    run.publish(playing=False)
    assert len({len(ghost.epoch_loss.at) for ghost in run.snapshot.ghosts}) == 2
    view.show_snapshot(run.snapshot)
    assert sorted(name for name, *_ in letters(view)) == ["A", "B", "C", "D"]
    view.grab()  # only painting puts the letters where they belong
    rectangles = [letter.mapRectToScene(letter.boundingRect()) for letter in view.ghosts.letters]
    frame = view.plot.view_box.sceneBoundingRect().adjusted(-1, -1, 1, 1)
    for index, rectangle in enumerate(rectangles):
        assert frame.contains(rectangle)
        assert not any(rectangle.adjusted(1, 1, -1, -1).intersects(other) for other in rectangles[:index])


def test_a_ghost_that_diverged_leaves_the_run_its_room_and_has_its_letter_where_it_leaves(view):
    choose_linear(view)
    run = run_of(TerrainProblem("bowl"), (1.2,), 40)
    run.seek(3)
    run.set_learning_rate(0, 0.1)
    run.advance(25)
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    low, high = view.plot.view_box.viewRange()[1]
    assert high < 3.0 * run.snapshot.epoch_loss.values.max()
    ((_, x, y),) = letters(view)
    assert 2.0 < x < 6.0
    assert low < y < high


def test_the_legend_names_earlier_runs_only_where_there_is_room(view):
    view.show_snapshot(branched().snapshot)
    entry = view.legend.entries[-1]
    assert (entry.title, entry.detail, entry.color) == ("", "earlier: A", NIGHT.muted)
    assert view.legend.values[-1] == ""
    crowded = run_of(TerrainProblem("bowl"), (0.1, 0.2, 0.3), 30)
    crowded.seek(10)
    crowded.set_learning_rate(0, 0.02)
    crowded.publish(playing=False)
    view.show_snapshot(crowded.snapshot)
    assert len(view.legend.entries) == 3


def test_the_epochs_axis_rests_while_the_user_goes_back_and_forth(view):
    run = house_prices(steps=6 * 50)
    view.show_snapshot(run.snapshot)
    x_range = view.plot.view_box.viewRange()[0]
    for step in (120, 3, 0, 299, 60):
        run.seek(step)
        run.publish(playing=False)
        view.show_snapshot(run.snapshot)
        assert view.plot.view_box.viewRange()[0] == x_range
        assert view.curves[0].getData()[0][-1] == run.snapshot.epoch


def test_the_epochs_axis_keeps_room_for_a_longer_ghost(view):
    run = house_prices(steps=6 * 45)
    view.show_snapshot(run.snapshot)
    x_range = view.plot.view_box.viewRange()[0]
    run.seek(30)
    run.set_learning_rate(0, 0.02)
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    assert view.plot.view_box.viewRange()[0] == x_range
    run.remove_ghost("A")
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    assert view.plot.view_box.viewRange()[0][1] < 15


def test_ghosts_have_logarithms_and_colours_of_the_theme(view):
    run = branched()
    view.show_snapshot(run.snapshot)
    QTest.mouseClick(view.header.log, Qt.MouseButton.LeftButton)
    curve = view.ghosts.curves["A"][0]
    np.testing.assert_array_equal(curve.getData()[1], np.log10(run.snapshot.ghosts[0].epoch_loss.values[:, 0]))
    view.set_theme(DAY)
    assert view.ghosts.curves["A"][1].opts["pen"].color().name() == DAY.racer_color(1)


def test_ghost_lines_are_drawn_anew_only_when_they_change(view):
    run = branched()
    view.show_snapshot(run.snapshot)
    curves = view.ghosts.curves["A"]
    run.advance(1)
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    assert view.ghosts.curves["A"] is curves


def test_a_view_that_was_never_shown_takes_ghosts(qtbot):
    widget = LossView()
    qtbot.addWidget(widget)
    widget.set_theme(NIGHT)
    widget.show_snapshot(branched().snapshot)
    assert list(widget.ghosts.curves) == ["A"]


def test_the_axis_becomes_logarithmic_by_itself_where_the_losses_fall_over_many_decades(view):
    snapshot = house_prices().snapshot
    view.show_snapshot(with_losses(snapshot, [[5.0, 5.0], [0.4, 0.5], [0.1, 0.2]]))
    assert not view.header.log.isChecked()
    view.show_snapshot(with_losses(snapshot, [[5.0, 5.0], [0.1, 0.5], [0.01, 0.2], [0.001, 0.2]]))
    assert view.header.log.isChecked()
    low, high = view.plot.view_box.viewRange()[1]
    assert low < -3.0
    assert high < 1.5
    # A hair less does not change it back, and what is clearly less does.
    view.show_snapshot(with_losses(snapshot, [[5.0, 5.0], [0.1, 0.5], [0.008, 0.2]]))
    assert view.header.log.isChecked()
    view.show_snapshot(with_losses(snapshot, [[5.0, 5.0], [0.1, 0.5], [0.1, 0.2], [0.1, 0.2]]))
    assert not view.header.log.isChecked()


def test_the_users_axis_stays_until_it_is_left_to_the_losses_again(view):
    snapshot = house_prices().snapshot
    wide = with_losses(snapshot, [[5.0, 5.0], [0.1, 0.5], [1e-6, 0.2]])
    view.show_snapshot(wide)
    QTest.mouseClick(view.header.log, Qt.MouseButton.LeftButton)
    assert not view.header.log.isChecked()
    view.show_snapshot(with_losses(snapshot, [[5.0, 5.0], [0.1, 0.5], [1e-9, 0.2], [1e-9, 0.2]]))
    other = house_prices(l2=0.1).snapshot
    view.show_snapshot(with_losses(other, [[5.0, 5.0], [0.1, 0.5], [1e-9, 0.2]]))
    assert not view.header.log.isChecked()
    view.show_look(LossLook())
    assert view.header.log.isChecked()


@pytest.mark.parametrize(
    ("losses", "expected"),
    [
        ([[5.0], [5e-4]], 4.0),
        ([[5.0, 1e20], [4.0, 5e19]], np.log10(5.0 / 4.0)),  # one that flies off is cut, as on a linear axis
        ([[5.0], [1e-9], [-1.0]], 0.0),
        ([[1.0], [0.01], [0.0]], 2.0),
        ([[np.nan], [np.nan]], 0.0),
        ([[0.0], [0.0]], 0.0),
        ([[1e308], [1e-308]], 616.0),
    ],
)
def test_decades_are_those_of_the_losses_to_be_shown(losses, expected):
    assert decades(np.array(losses)) == pytest.approx(expected)


def test_a_small_fall_of_a_loss_is_no_cliff(view):
    snapshot = house_prices().snapshot
    view.show_snapshot(with_losses(snapshot, [[0.918, 0.918], [0.914, 0.914], [0.912, 0.913]]))
    low, high = view.plot.view_box.viewRange()[1]
    assert high > 0.918
    assert 0.912 - low > 3.0 * (0.918 - 0.912)
    of_a_surface = run_of(formula_at(100.0), (0.1,), 30).snapshot
    view.show_snapshot(of_a_surface)
    low, high = view.plot.view_box.viewRange()[1]
    assert high - low < 2.0 * np.ptp(of_a_surface.epoch_loss.values)


def test_another_problem_is_shown_whole_while_the_plot_finds_its_place(view):
    """The button for batches comes and goes with the problem, and the plot below it moves at once."""
    four = run_of(FitProblem("house-prices"), (0.1, 0.2, 0.3, 0.4), 3)
    for run in (house_prices(), four, house_prices(), four):
        view.show_snapshot(run.snapshot)
        assert len(view.curves) == len(run.snapshot.problem.racers)
        assert all(len(curve.getData()[0]) for curve in view.curves)


def overfitting_run(racers=(3.0,), steps=60):
    """A run whose validation loss was lowest long ago: of a few rows, learnt by heart."""
    problem = FitProblem("breast-cancer", loss="bce", validation_fraction=0.95)
    return run_of(problem, racers, steps, epochs=100)


def test_the_gap_between_training_and_validation_is_filled(view):
    run = overfitting_run()
    view.show_snapshot(run.snapshot)
    outline = {(point.x(), point.y()) for point in view.held_out.gap.polygon()}
    for curve in (view.curves[0], view.validation_curves[0]):
        assert set(zip(*map(np.ndarray.tolist, curve.getData()), strict=True)) <= outline
    assert view.held_out.gap.isVisible()
    view.show_snapshot(overfitting_run((3.0, 0.2)).snapshot)
    assert not view.held_out.gap.isVisible()
    view.show_snapshot(house_prices().snapshot)
    assert not view.held_out.gap.isVisible()


def test_a_click_on_the_lowest_validation_loss_asks_for_its_step(view, qtbot):
    run = overfitting_run((6.0, 3.0))
    view.show_snapshot(run.snapshot)
    losses = run.snapshot.validation_loss.values
    lowest = losses.argmin(axis=0)
    assert (lowest < len(losses) - 1).all()
    points = {point.data().racer: point for point in view.held_out.rings.points()}
    asked = []
    view.seek_asked.connect(asked.append)
    for racer, epoch in enumerate(lowest):
        point = points[racer]
        assert (point.pos().x(), point.pos().y()) == pytest.approx((epoch, losses[epoch, racer]))
        scene = view.plot.view_box.mapViewToScene(point.pos())
        place = view.plot.mapFromScene(scene)
        QTest.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert asked[-1] == epoch
    view.header.best.click()
    assert asked[-1] == lowest[losses.min(axis=0).argmin()]
    # Back there the ring stays, to be found again.
    run.seek(asked[-1])
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    assert len(view.held_out.rings.points()) == 2
    assert view.header.best.isEnabled()


def test_while_the_validation_loss_falls_there_is_no_ring(view):
    view.show_snapshot(house_prices(validation_fraction=0.3, steps=3).snapshot)
    assert view.header.best.isVisible()
    assert not view.header.best.isEnabled()
    assert len(view.held_out.rings.points()) == 0
    view.show_snapshot(house_prices().snapshot)
    assert not view.header.best.isVisible()

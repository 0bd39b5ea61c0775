import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run
from gdsim.views.loss.sketch import PLACES
from gdsim.views.loss.view import LossLook, LossView
from gdsim.views.toolkit.theme import NIGHT

EPOCHS = 40


def run_of(rate=0.1, steps=0, epochs=100):
    racers = (RacerSettings("gradient-descent", rate),)
    experiment = Experiment(gdsim=1, problem=TerrainProblem("bowl"), racers=racers, epochs=epochs, start=(2.0, 2.0))
    run = Run(prepare(experiment))
    run.advance(steps)
    run.publish(playing=False)
    return run


@pytest.fixture
def view(on_stage):
    view = on_stage(LossView(), 380, 260)
    view.show_snapshot(run_of().snapshot)
    return view


@pytest.fixture
def drawn(view):
    """What the view told of drawings."""
    told = []
    view.sketch.drawn.connect(told.append)
    return told


def pixel(view, epoch, loss):
    return view.plot.mapFromScene(view.plot.view_box.mapViewToScene(QPointF(epoch, loss)))


def stroke(view, *points):
    """Draws with the left button from point to point of (epoch, loss)."""
    first, *others = (pixel(view, *point) for point in points)
    viewport = view.plot.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
    for place in others:
        QTest.mouseMove(viewport, place)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)


def press(view, key, times=1):
    for _ in range(times):
        QTest.keyClick(view.plot, key)


def one_pixel(view):
    low, high = view.plot.view_box.viewRange()[1]
    return (high - low) / view.plot.view_box.height()


def test_the_plot_is_empty_while_it_asks_and_shows_twice_the_start_and_all_epochs(view):
    view.show_snapshot(run_of(steps=20).snapshot)
    run = view.grab().toImage()
    view.sketch.ask(EPOCHS, 8.0)
    (left, right), (low, high) = view.plot.view_box.viewRange()
    assert (left, right) == pytest.approx((0.0, EPOCHS), abs=0.06 * EPOCHS)
    assert (low, high) == pytest.approx((0.0, 16.0), abs=1.0)
    assert view.sketch.hint.isVisible()
    asked = view.grab().toImage()
    racer = QColor(NIGHT.racer_color(0)).rgb()
    inside = view.plot.view_box.sceneBoundingRect().translated(QPointF(view.plot.pos())).toRect()

    def has_racer(image):
        rows, columns = range(inside.top(), inside.bottom()), range(inside.left(), inside.right())
        return any(image.pixel(x, y) == racer for y in rows for x in columns)

    assert has_racer(run)
    assert not has_racer(asked)
    view.sketch.end()
    assert view.grab().toImage() == run


def test_a_stroke_from_end_to_end_is_told_as_losses_at_even_epochs(view, drawn):
    view.sketch.ask(EPOCHS, 8.0)
    stroke(view, (0, 8), (20, 2), (40, 1))
    assert len(drawn) == 1
    np.testing.assert_array_equal(drawn[0], view.sketch.losses)
    assert drawn[0].shape == (PLACES,)
    assert drawn[0][0] == 8.0
    epochs = np.linspace(0, EPOCHS, PLACES)
    expected = np.interp(epochs, [0, 20, 40], [8, 2, 1])
    np.testing.assert_allclose(drawn[0], expected, atol=2.5 * one_pixel(view))
    assert not view.sketch.hint.isVisible()


def test_it_is_complete_from_nine_tenths_on_and_gaps_are_filled(view, drawn):
    view.sketch.ask(EPOCHS, 8.0)
    stroke(view, (30, 4), (34, 4))
    assert drawn == []
    assert view.sketch.losses is None
    assert view.sketch.hint.isVisible()
    stroke(view, (36.5, 2), (37, 2))
    assert len(drawn) == 1
    epochs = np.linspace(0, EPOCHS, PLACES)
    np.testing.assert_allclose(drawn[0], np.interp(epochs, [0, 30, 34, 36.5], [8, 4, 4, 2]), atol=3 * one_pixel(view))


def test_drawing_over_replaces_only_that_part(view, drawn):
    view.sketch.ask(EPOCHS, 8.0)
    stroke(view, (0, 8), (40, 8))
    stroke(view, (10, 12), (20, 12))
    assert len(drawn) == 2
    epochs = np.linspace(0, EPOCHS, PLACES)
    is_over = (epochs > 10.5) & (epochs < 19.5)
    is_left = (epochs < 9.5) | (epochs > 20.5)
    np.testing.assert_allclose(drawn[1][is_over], 12, atol=1.5 * one_pixel(view))
    np.testing.assert_array_equal(drawn[1][is_left], drawn[0][is_left])


def test_from_right_to_left_and_beyond_the_axes_it_draws_the_same(view, drawn):
    view.sketch.ask(EPOCHS, 8.0)
    stroke(view, (40, 20), (20, 8), (0, -5))
    losses = drawn[0]
    assert losses[-1] == 16.0
    assert losses[0] == 8.0
    assert losses.min() >= 0.0


def test_keys_draw_column_by_column(view, drawn):
    view.sketch.ask(EPOCHS, 8.0)
    view.plot.setFocus()
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Down, 10)
    assert "epoch 4: 4" in view.plot.accessibleDescription()
    press(view, Qt.Key.Key_Right, 8)
    assert len(drawn) == 1
    np.testing.assert_allclose(drawn[0][10:], 4.0)
    np.testing.assert_allclose(drawn[0][:11], np.linspace(8, 4, 11))
    press(view, Qt.Key.Key_Left, 2)
    press(view, Qt.Key.Key_Up, 5)
    epochs = np.linspace(0, EPOCHS, PLACES)
    np.testing.assert_allclose(drawn[-1], np.interp(epochs, [0, 4, 24, 28, 32], [8, 4, 4, 6, 4]))
    press(view, Qt.Key.Key_Down, 100)
    assert drawn[-1].min() == 0.0
    press(view, Qt.Key.Key_Left, 20)
    assert "epoch 4: 4" in view.plot.accessibleDescription()
    press(view, Qt.Key.Key_Right, 20)
    assert "epoch 40: 4" in view.plot.accessibleDescription()


def test_the_mouse_neither_moves_nor_zooms_nor_seeks_while_it_asks(view, drawn):
    view.sketch.ask(EPOCHS, 8.0)
    before = view.plot.view_box.viewRange()
    asked = []
    view.seek_asked.connect(asked.append)
    viewport = view.plot.viewport()
    place = QPointF(pixel(view, 20, 8))
    wheel = QWheelEvent(
        place,
        QPointF(viewport.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, wheel)
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.LeftButton):
        QTest.mousePress(viewport, button, pos=place.toPoint())
        QTest.mouseMove(viewport, place.toPoint() + QPoint(30, 20))
        QTest.mouseRelease(viewport, button, pos=place.toPoint() + QPoint(30, 20))
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place.toPoint())
    press(view, Qt.Key.Key_A)
    assert view.plot.view_box.viewRange() == before
    assert asked == []
    view.sketch.end()
    ended = view.plot.view_box.viewRange()
    QApplication.sendEvent(viewport, wheel.clone())
    assert view.plot.view_box.viewRange() != ended


def test_what_is_kept_lies_dashed_below_the_run_and_both_are_in_view(view):
    view.show_look(LossLook(is_log=False))
    view.sketch.ask(EPOCHS, 8.0)
    stroke(view, (0, 8), (20, 14), (40, 14))
    view.sketch.keep()
    for steps in (0, 5, 60):
        snapshot = run_of(steps=steps).snapshot
        view.show_snapshot(snapshot)
        (_, right), (low, high) = view.plot.view_box.viewRange()
        assert right >= EPOCHS
        assert low < snapshot.loss[0]
        assert high > 14.0
        epochs, heights = view.sketch.curve.getData()
        np.testing.assert_allclose(heights, np.interp(epochs, np.linspace(0, EPOCHS, PLACES), view.sketch.losses))
    assert view.sketch.label.isVisible()
    assert view.sketch.label.toPlainText() == "your prediction"
    assert view.sketch.curve.opts["pen"].style() == Qt.PenStyle.DashLine
    assert view.sketch.curve.opts["pen"].color().name() == NIGHT.accent
    assert view.sketch.curve.zValue() < view.curves[0].zValue()
    view.sketch.end()
    assert not view.sketch.curve.isVisible()
    assert not view.sketch.label.isVisible()
    assert view.sketch.losses is None
    assert view.plot.view_box.viewRange()[1][1] < 14.0 + 2.0


def test_on_a_log_axis_it_asks_on_a_linear_one_and_is_kept_on_the_log_one(view):
    view.show_look(LossLook(is_log=True))
    view.sketch.ask(EPOCHS, 8.0)
    assert not view.plot.left.logMode
    assert not view.header.log.isEnabled()
    stroke(view, (0, 8), (20, 4), (30, 0), (40, 0))
    view.sketch.keep()
    assert view.plot.left.logMode
    assert view.header.log.isEnabled()
    view.show_snapshot(run_of(steps=30).snapshot)
    epochs, heights = view.sketch.curve.getData()
    losses = np.interp(epochs, np.linspace(0, EPOCHS, PLACES), view.sketch.losses)
    is_shown = losses > 0.0
    np.testing.assert_allclose(heights[is_shown], np.log10(losses[is_shown]))
    assert np.isnan(heights[~is_shown]).all()
    view.grab()


def test_a_drawing_that_is_not_complete_is_not_kept(view):
    view.sketch.ask(EPOCHS, 8.0)
    stroke(view, (0, 8), (20, 4))
    view.sketch.keep()
    assert not view.sketch.curve.isVisible()
    assert view.sketch.losses is None


def test_asked_again_the_drawing_begins_anew(view, drawn):
    view.sketch.ask(EPOCHS, 8.0)
    stroke(view, (0, 8), (40, 4))
    view.sketch.keep()
    view.sketch.ask(10, 2.0)
    assert view.sketch.losses is None
    assert view.plot.view_box.viewRange()[1][1] == pytest.approx(4.0, abs=0.3)
    stroke(view, (0, 2), (10, 1))
    assert drawn[-1][-1] == pytest.approx(1.0, abs=2 * one_pixel(view))


@pytest.mark.parametrize("start", [0.0, -3.0])
def test_a_start_that_is_not_above_zero_has_room_on_both_sides(view, drawn, start):
    view.sketch.ask(EPOCHS, start)
    low, high = view.plot.view_box.viewRange()[1]
    assert low < start < high
    stroke(view, (0, start), (40, start))
    assert drawn[0] == pytest.approx(np.full(PLACES, start), abs=2 * one_pixel(view))


def test_assistive_technologies_are_told_what_the_plot_is_for_now(view):
    usual = view.plot.accessibleName(), view.plot.accessibleDescription(), view.plot.toolTip()
    view.sketch.ask(EPOCHS, 8.0)
    assert "prediction" in view.plot.accessibleName()
    assert "right and left" in view.plot.accessibleDescription()
    view.sketch.ask(EPOCHS, 4.0)
    view.sketch.end()
    assert (view.plot.accessibleName(), view.plot.accessibleDescription(), view.plot.toolTip()) == usual


def test_the_run_may_go_on_and_change_while_it_asks(view, drawn):
    view.sketch.ask(EPOCHS, 8.0)
    before = view.plot.view_box.viewRange()
    view.show_snapshot(run_of(steps=50).snapshot)
    view.resize(500, 300)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert view.plot.view_box.viewRange() == before
    stroke(view, (0, 8), (40, 4))
    assert len(drawn) == 1

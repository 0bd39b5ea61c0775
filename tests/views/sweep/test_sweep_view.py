"""The sweep's view: what it draws is what the runs came to, and a click or a key says which rate is wanted."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run
from gdsim.simulation.sweep import sweep
from gdsim.views.sweep.view import SweepLook, SweepView
from gdsim.views.toolkit.theme import DAY, NIGHT

PATIENCE = 20_000
HOUSES = FitProblem(dataset="house-prices")
RACE = (RacerSettings("gradient-descent", 0.1), RacerSettings("adam", 0.1))


def snapshot(settings=HOUSES, racers=RACE, **rest):
    run = Run(prepare(Experiment(1, settings, racers=racers, **rest)))
    run.publish(playing=False)
    return run.snapshot


@pytest.fixture
def view(qtbot):
    """A view of the size it has in a tab of the smallest window."""
    view = SweepView()
    qtbot.addWidget(view, before_close_func=SweepView.end_work)
    view.set_theme(NIGHT)
    view.resize(378, 320)
    view.show_snapshot(snapshot())
    view.show()
    qtbot.waitExposed(view)
    return view


def swept(view, qtbot):
    """The view once a sweep that was asked for is over."""
    QTest.mouseClick(view.sweep_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view._background.is_busy, timeout=PATIENCE)
    return view.found.sweep


def press_at(view, point):
    """Clicks where a point is drawn."""
    scene = view.plot.view_box.mapViewToScene(QPointF(*view.plot.place(point)))
    place = view.plot.viewportTransform().map(scene)
    QTest.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())


def test_one_click_sweeps_all_racers_and_draws_what_each_run_comes_to(view, qtbot):
    found = swept(view, qtbot)
    *_, expected = sweep(view._snapshot.problem, found.learning_rates[0])
    assert found.loss.shape == (2, 64)
    np.testing.assert_array_equal(found.loss, expected.loss)
    drawn = 10.0 ** np.array([view.plot.place((1, index)) for index in range(20)])
    np.testing.assert_allclose(drawn, np.stack([found.learning_rates[1], found.loss[1]], axis=1)[:20], rtol=1e-9)
    crosses = view.plot._crosses.getData()[0]
    np.testing.assert_allclose(np.sort(10.0**crosses), found.learning_rates[found.has_diverged])


def test_the_critical_rate_parts_what_works_from_what_diverges(view, qtbot):
    found = swept(view, qtbot)
    critical = view.found.critical[0].rate
    assert view.found.critical[1] is None
    assert not found.has_diverged[0][found.learning_rates[0] < critical].any()
    assert found.has_diverged[0][found.learning_rates[0] > 1.2 * critical].all()
    assert "stable below" in view.reading.text()


def test_a_click_on_a_run_wishes_for_its_rate(view, qtbot):
    found = swept(view, qtbot)
    with qtbot.waitSignal(view.learning_rate_chosen) as wish:
        press_at(view, (1, 60))
    assert wish.args == [1, found.learning_rates[1, 60]]
    assert "Adam at" in view.reading.text()


def test_each_racer_is_tuned_to_where_it_ended_lowest(view, qtbot):
    assert not view.tune_button.isEnabled()
    swept(view, qtbot)
    wished = []
    view.learning_rate_chosen.connect(lambda racer, rate: wished.append((racer, rate)))
    view.tune_button.click()
    found = view.found
    assert [racer for racer, _ in wished] == list(range(len(found.loss)))
    for racer, rate in wished:
        index = found.sweep.learning_rates[racer].tolist().index(rate)
        assert found.loss[racer, index] == np.nanmin(found.loss[racer][~found.sweep.has_diverged[racer]])


def test_the_arrow_keys_and_enter_do_the_same(view, qtbot):
    found = swept(view, qtbot)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(view.plot, key)
    with qtbot.waitSignal(view.learning_rate_chosen) as wish:
        QTest.keyClick(view.plot, Qt.Key.Key_Return)
    assert wish.args == [1, found.learning_rates[1, 34]]


def test_another_rate_leaves_it_fresh_and_another_problem_makes_it_stale(view, qtbot):
    swept(view, qtbot)
    view.show_snapshot(snapshot(racers=(RacerSettings("gradient-descent", 0.2), RACE[1])))
    assert view.sweep_button.text() == "Sweep"
    assert view.plot._points.opacity() == 1.0
    view.show_snapshot(snapshot(epochs=50))
    assert view.sweep_button.text() == "Sweep again"
    assert view.plot._points.opacity() < 1.0
    with qtbot.assertNotEmitted(view.learning_rate_chosen):
        press_at(view, (0, 10))
    swept(view, qtbot)
    assert view.sweep_button.text() == "Sweep"


def test_it_can_be_stopped_and_shows_how_far_it_came(view, qtbot):
    """A sweep of hours, of which pictures come at once."""
    view.show_snapshot(snapshot(epochs=10**7, batching=BatchingSettings("stochastic")))
    QTest.mouseClick(view.sweep_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.found is not None, timeout=PATIENCE)
    assert not view.found.sweep.is_over
    assert view.sweep_button.text() == "Stop"
    QTest.mouseClick(view.sweep_button, Qt.MouseButton.LeftButton)
    assert not view._background.is_busy
    assert view.sweep_button.text() == "Sweep"


def test_the_range_test_comes_when_it_is_wanted(view, qtbot):
    swept(view, qtbot)
    assert view.found.test is None
    QTest.mouseClick(view.test_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.found is not None and view.found.test is not None, timeout=PATIENCE)
    assert view.look == SweepLook(shows_range_test=True)
    assert view.found.test.losses.shape[1] == 2


@pytest.mark.parametrize("terrain", ["bowl", "saddle", "rastrigin"])
def test_surfaces_of_any_height_are_drawn(view, qtbot, terrain):
    """Their lowest loss may be 0, or below."""
    view.show_snapshot(snapshot(TerrainProblem(terrain=terrain), epochs=300))
    view.set_theme(DAY)
    found = swept(view, qtbot)
    places = np.array([view.plot.place((racer, index)) for racer in range(2) for index in range(64)])
    assert np.isfinite(places).all()
    (left, right), (bottom, top) = view.plot.view_box.viewRange()
    assert ((places >= [left, bottom]) & (places <= [right, top])).all()
    assert found.is_over

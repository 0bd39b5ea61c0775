"""The basins' view: what it draws is what the starts come to, it follows what is set, and a click starts there."""

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gdsim.core.landscape import landscape
from gdsim.core.plane import exact_plane
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, FormulaProblem, RacerSettings, TerrainProblem
from gdsim.simulation.basins import DIVERGED, ELSEWHERE, UNDEFINED, basin_maps
from gdsim.simulation.run import Run
from gdsim.views.basins.colors import picture, ramp, span
from gdsim.views.basins.view import BasinsLook, BasinsView
from gdsim.views.toolkit.theme import DAY, NIGHT

PATIENCE = 20_000
HIMMELBLAU = TerrainProblem("himmelblau")
RACE = (RacerSettings("gradient-descent", 0.01), RacerSettings("momentum", 0.005), RacerSettings("adam", 0.2))


def run(settings=HIMMELBLAU, racers=RACE, **rest):
    return Run(prepare(Experiment(1, settings, racers=racers, **{"epochs": 60} | rest)))


def snapshot(*settings, **rest):
    shown = run(*settings, **rest)
    shown.publish(playing=False)
    return shown.snapshot


def seen(shown):
    """Its surface, on few points."""
    problem = shown.problem
    plane = exact_plane(problem.parameter_names, problem.short_names)
    return landscape(problem.objective, plane, *problem.domain, resolution=20, minima=problem.minima)


def show(view, shown, qtbot):
    view.show_landscape(seen(shown))
    view.show_snapshot(shown)
    wait(view, qtbot)


def wait(view, qtbot):
    qtbot.waitUntil(lambda: not view._background.is_busy and view.found.part == 1.0, timeout=PATIENCE)


@pytest.fixture
def view(on_stage):
    """A view of the size that it has in a tab of the smallest window."""
    return on_stage(BasinsView(), 368, 320)


def test_the_maps_of_two_racers_stand_side_by_side(view, qtbot):
    shown = snapshot()
    show(view, shown, qtbot)
    assert [box.chosen for box in view.boxes] == [0, 1]
    shades = span(view.found.maps)
    for racer, plot, basins in zip((0, 1), view.plots, view.found.maps, strict=True):
        assert plot.isVisible()
        *_, expected = basin_maps(
            shown.problem, shown.problem.racers[racer], shown.problem.domain, shown.problem.minima
        )
        np.testing.assert_array_equal(basins.reached, expected.reached)
        np.testing.assert_array_equal(plot.image.image, picture(basins, shades, NIGHT))
        np.testing.assert_array_equal(np.sort(plot.discs.getData(), axis=0), np.sort(expected.minima.T, axis=0))
    left, right = (100 * (basins.reached == 1).mean() for basins in view.found.maps)
    assert view.legend.entries[1].text == f"2: {left:.0f} % | {right:.0f} % (−2.8, 3.1)"
    # Equally wide, whatever stands beside them.
    widths = [plot.view_box.width() for plot in view.plots]
    assert abs(widths[0] - widths[1]) < 8


def test_balls_are_there_as_soon_as_the_surface_is(view):
    shown = snapshot()
    view.show_snapshot(shown)
    view.show_landscape(seen(shown))
    for racer, plot in enumerate(view.plots):
        np.testing.assert_array_equal(np.ravel(plot.ball.getData()), shown.parameters[racer])


def test_one_racer_has_one_map_and_its_shares_are_a_sentence(view, qtbot):
    show(view, snapshot(racers=RACE[:1]), qtbot)
    assert [plot.isVisible() for plot in view.plots] == [True, False]
    assert [box.isVisible() for box in view.boxes] == [False, False]
    texts = [entry.text for entry in view.legend.entries]
    assert texts[0].endswith(" % reach (3, 2)")
    assert view.legend.accessibleDescription() == "; ".join(texts)


def test_colours_say_which_minimum_and_after_how_many_steps(view, qtbot):
    show(view, snapshot(racers=RACE[:1]), qtbot)
    (basins,), image = view.found.maps, view.plots[0].image.image
    shades = span([basins])
    for number in (0, 1):
        steps = basins.steps[basins.reached == number]
        colors = image[basins.reached == number]
        np.testing.assert_array_equal(colors[steps.argmin()], ramp(NIGHT, number)[shades.shade(steps.min())])
        assert colors[steps.argmax()].sum() < colors[steps.argmin()].sum()
    view.set_theme(DAY)
    np.testing.assert_array_equal(view.plots[0].image.image, picture(basins, shades, DAY))


def test_what_reaches_nothing_is_neither_lost_nor_a_minimum(view, qtbot):
    show(view, snapshot(TerrainProblem("rosenbrock"), (RacerSettings("gradient-descent", 0.004),)), qtbot)
    whats = {entry.what: entry.text for entry in view.legend.entries}
    assert {0, ELSEWHERE, DIVERGED} == whats.keys()
    assert whats[ELSEWHERE].endswith("at no minimum after 60 steps")
    (basins,), image = view.found.maps, view.plots[0].image.image
    looks = {what: {tuple(color) for color in image[basins.reached == what].tolist()} for what in whats}
    assert len(looks[ELSEWHERE]) == 1
    assert len(looks[DIVERGED]) == 2
    assert not looks[ELSEWHERE] & looks[DIVERGED]


def test_where_there_is_no_loss_nobody_starts_and_nobody_diverges(view, qtbot):
    half = FormulaProblem("log(x)^2 + y^2", (-1.0, 3.0), (-1.0, 1.0))
    show(view, snapshot(half, RACE[:1], start=(0.5, 0.0)), qtbot)
    texts = {entry.what: entry.text for entry in view.legend.entries}
    assert texts[UNDEFINED] == "25 % where there is no loss"
    assert DIVERGED not in texts
    view.plots[0].pointer_moved.emit((-0.5, 0.5))
    assert view.reading.text() == "(−0.5, 0.5): no loss there"


def test_it_forms_anew_when_a_rate_moves_and_not_when_the_run_goes_on(view, qtbot):
    running = run()
    running.publish(playing=False)
    show(view, running.snapshot, qtbot)
    found = view.found
    running.advance(5)
    running.publish(playing=False)
    view.show_snapshot(running.snapshot)
    assert not view._background.is_busy
    assert view.found is found
    (ball,) = view.plots[0].ball.points()
    np.testing.assert_allclose((ball.pos().x(), ball.pos().y()), running.snapshot.parameters[0])
    running.set_learning_rate(0, 0.012)
    running.publish(playing=False)
    view.show_snapshot(running.snapshot)
    wait(view, qtbot)
    assert view.found is not found
    assert [racer.learning_rate for racer in view.found.wish.racers] == [0.012, 0.005]


def test_of_many_wishes_the_newest_is_seen_in_the_end(view, qtbot):
    shown = snapshot()
    view.show_landscape(seen(shown))
    for rate in (0.001, 0.002, 0.003, 0.004):
        view.show_snapshot(snapshot(racers=(replace(RACE[0], learning_rate=rate), RACE[1])))
    qtbot.waitUntil(
        lambda: view.found is not None and view.found.wish.racers[0].learning_rate == 0.004, timeout=PATIENCE
    )
    wait(view, qtbot)


def test_another_start_is_the_same_map(view, qtbot):
    show(view, snapshot(), qtbot)
    found = view.found
    view.show_snapshot(snapshot(start=(0.5, 0.5)))
    assert not view._background.is_busy
    assert view.found is found
    (start,) = view.plots[0].start.points()
    assert (start.pos().x(), start.pos().y()) == (0.5, 0.5)


def test_a_click_starts_there_and_the_pointer_reads_a_start(view, qtbot):
    show(view, snapshot(), qtbot)
    plot = view.plots[1]
    place = plot.viewportTransform().map(plot.view_box.mapViewToScene(QPointF(0.5, -0.5))).toPoint()
    with qtbot.waitSignal(view.start_chosen) as chosen:
        QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    np.testing.assert_allclose(chosen.args[0], (0.5, -0.5), atol=0.05)
    plot.pointer_moved.emit((3.01, 2.01))
    assert view.reading.text() == "(3.01, 2.01): to 1 in 0 steps | to 1 in 0 steps"
    plot.pointer_moved.emit(None)
    assert "Click to start there." in view.reading.text()


def test_beside_the_picture_the_pointer_reads_no_start(view, qtbot):
    show(view, snapshot(), qtbot)
    view.plots[0].pointer_moved.emit((7.0, 2.0))
    assert view.reading.text() == "(7, 2)"


def test_another_racer_is_chosen_beside(view, qtbot):
    show(view, snapshot(), qtbot)
    view.boxes[1].choose(2)
    assert view.look == BasinsLook(0, 2)
    wait(view, qtbot)
    assert [type(racer.optimizer).__name__ for racer in view.found.wish.racers] == ["GradientDescent", "Adam"]
    view.show_look(BasinsLook(7, 9))
    wait(view, qtbot)
    assert [box.chosen for box in view.boxes] == [2, 2]


def test_what_nobody_sees_is_not_computed(view, qtbot):
    shown = snapshot()
    view.hide()
    view.show_landscape(seen(shown))
    view.show_snapshot(shown)
    assert not view._background.is_busy
    view.show()
    view.show_snapshot(snapshot(racers=RACE[:1]))
    assert len(view._wish.racers) == 1
    wait(view, qtbot)


def test_a_map_that_was_stopped_stays_so_until_something_else_is_set(view, qtbot):
    shown = snapshot()
    view.show_landscape(seen(shown))
    view.show_snapshot(shown)
    view.stop_button.click()
    assert not view.stop_button.isEnabled()
    assert view.reading.text() == "No map yet."
    view.show_landscape(seen(shown).with_scale("log"))
    view.hide()
    view.show()
    QApplication.processEvents()
    assert not view._background.is_busy
    view.show_snapshot(snapshot(racers=(RacerSettings("adam", 0.01),)))
    wait(view, qtbot)
    assert view.found.wish.racers[0].learning_rate == 0.01
    view.show_snapshot(shown)
    wait(view, qtbot)
    assert len(view.found.maps) == 2


def test_a_map_waits_for_the_surface_of_its_problem(view, qtbot):
    show(view, snapshot(), qtbot)
    bowl = snapshot(TerrainProblem("bowl"))
    view.show_snapshot(bowl)
    assert not view._background.is_busy
    assert view.plots[0].image.image is None
    assert view.reading.text() == "No map yet."
    show(view, bowl, qtbot)
    assert view.found.wish.window.tolist() == bowl.problem.domain.tolist()


def test_more_parameters_have_no_map_but_a_sentence(view, qtbot):
    show(view, snapshot(), qtbot)
    view.show_snapshot(snapshot(FitProblem("penguins"), RACE[:1]))
    assert view.reason.isVisible()
    assert "takes two parameters, and this problem has 9" in view.reason.text()
    assert not any(widget.isVisible() for widget in (*view.plots, view.legend, view.stop_button))
    assert not view._background.is_busy
    # Of another surface no map stands for it.
    racers = RacerSettings("gradient-descent", 0.1), RacerSettings("adam", 0.1)
    prices = snapshot(FitProblem("house-prices"), racers)
    view.show_landscape(seen(prices))
    view.show_snapshot(prices)
    assert view.found is None
    assert view.plots[0].image.image is None
    assert view.legend.entries == ()
    wait(view, qtbot)
    assert not view.reason.isVisible()
    assert view.legend.entries[0].text.startswith("1: 100 % | ")
    assert view.legend.entries[0].text.endswith("(0.54, 0)")
    assert view.plots[0].axes[1].labelText == "weight"

"""A swarm from above: a dot for each ball inside the window, in its colour."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from gdsim.core.landscape import landscape
from gdsim.core.plane import exact_plane
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run
from gdsim.simulation.swarm import ON_THE_WAY, SwarmChoice, SwarmRun
from gdsim.views.contour.swarm_dots import stamped
from gdsim.views.contour.view import ContourView
from gdsim.views.swarm.colors import ball_color
from gdsim.views.toolkit.theme import DAY, NIGHT


def run_of(name, rate):
    return Run(prepare(Experiment(gdsim=1, problem=TerrainProblem(name), racers=(RacerSettings("momentum", rate),))))


def swarm_at(problem, step, count=100):
    run = SwarmRun(problem, SwarmChoice("grid", count), problem.domain)
    for piece in run.work(step) or ():
        run.take(piece)
    return run.at(step)


@pytest.fixture
def view(on_stage):
    run, view = run_of("himmelblau", 0.02), on_stage(ContourView(), 380, 300)
    problem = run.problem
    view.show_landscape(
        landscape(problem.objective, exact_plane(("x", "y")), *problem.domain, 40, minima=problem.minima)
    )
    view.show_snapshot(run.snapshot)
    view.problem = problem
    return view


def pixels(view):
    image = view.plot.grab().toImage().convertToFormat(view.grab().toImage().Format.Format_RGB32)
    array = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return array[:, :, 2::-1].astype(int)


def rgb(color):
    return QColor(color).getRgbF()[:3]


def test_each_ball_is_a_dot_where_it_is(view):
    bare = pixels(view)
    swarm = swarm_at(view.problem, 0)
    view.show_swarm(swarm)
    np.testing.assert_array_equal(view.swarm.places, swarm.places)
    np.testing.assert_allclose(view.swarm.colors, [rgb(ball_color(ON_THE_WAY, NIGHT))] * 100)
    drawn = pixels(view)
    white = np.array(QColor(ball_color(ON_THE_WAY, NIGHT)).getRgb()[:3])
    to_pixel = view.plot.view_box.mapViewToScene
    missing = 0
    for x, y in swarm.places.tolist():
        pixel = view.plot.mapFromScene(to_pixel(QPointF(x, y)))
        around = drawn[pixel.y() - 1 : pixel.y() + 2, pixel.x() - 1 : pixel.x() + 2]
        missing += np.abs(around - white).max(axis=2).min() > 25
    # Under the racer, and under stars.
    assert missing <= 5
    assert 100 * 12 < (np.abs(drawn - bare).max(axis=2) > 40).sum() < 100 * 60
    view.show_swarm(None)
    assert (pixels(view) == bare).all()


def test_who_has_left_is_not_drawn_and_who_has_arrived_has_a_colour(view):
    swarm = swarm_at(view.problem, 60)
    view.show_swarm(swarm)
    assert len(view.swarm.places) == swarm.is_inside.sum() < 100
    reached = {where for where in swarm.counts if where >= 0}
    for theme in (NIGHT, DAY):
        view.set_theme(theme)
        shown = set(map(tuple, view.swarm.colors.tolist()))
        assert {rgb(theme.class_color(where)) for where in reached} <= shown


def test_while_nobody_looks_it_is_not_drawn_and_then_at_once(view):
    view.hide()
    view.show_swarm(swarm_at(view.problem, 0))
    assert len(view.swarm.places) == 0
    view.show()
    view.show_snapshot(view._snapshot)
    assert len(view.swarm.places) == 100


def test_zoomed_far_in_or_out_and_back_the_dots_are_where_they_were(view):
    view.show_swarm(swarm_at(view.problem, 0, 2000))
    first = pixels(view)
    for reach in (0.01, 1e9):
        view.plot.show_range((-reach, reach), (-reach, reach))
        assert (pixels(view) != first).any()
    view.fit()
    assert (pixels(view) == first).all()


def test_a_later_dot_hides_an_earlier_one_and_none_reaches_out_of_the_picture():
    pixels = np.array([[10.0, 10.0], [10.0, 10.0], [0.0, 19.0], [40.0, 5.0]])
    colors = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 1.0, 1.0]])
    picture = stamped(pixels, colors, 7.0, 1.0, (30, 20))
    assert picture.shape == (20, 30)
    assert picture[10, 10] == 0xFF00FF00
    assert picture[19, 0] == 0xFF0000FF
    assert not (picture == 0xFFFF0000).any()
    assert not (picture == 0xFFFFFFFF).any()
    assert picture[10, 14] == 0

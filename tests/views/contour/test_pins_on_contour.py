import numpy as np
import pytest

from gdsim.core.landscape import landscape
from gdsim.core.plane import exact_plane
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run
from gdsim.views.contour.view import ContourView
from gdsim.views.toolkit.pins import Pin
from gdsim.views.toolkit.theme import DAY, NIGHT

GUESS, END = Pin(np.array([1.0, -1.0]), "your guess", "given"), Pin(np.array([0.0, 0.5]), "where it ended", "answer")


@pytest.fixture
def view(on_stage):
    view = on_stage(ContourView(), 380, 260)
    racers = (RacerSettings("gradient-descent", 0.1),)
    run = Run(prepare(Experiment(gdsim=1, problem=TerrainProblem("bowl"), racers=racers)))
    problem = run.problem
    plane = exact_plane(problem.parameter_names)
    view.show_landscape(landscape(problem.objective, plane, *problem.domain, 60, "linear", problem.minima))
    view.show_snapshot(run.snapshot)
    return view


def test_pins_stand_at_their_coordinates_with_their_words_in_both_themes(view):
    view.show_pins((GUESS, END))
    for theme in (NIGHT, DAY):
        view.set_theme(theme)
        points = view.pins.marks.points()
        np.testing.assert_array_equal([(p.pos().x(), p.pos().y()) for p in points], [(1.0, -1.0), (0.0, 0.5)])
        assert [p.brush().color().name() for p in points] == [theme.accent, theme.racer_color(0)]
        assert [label.toPlainText() for label in view.pins.labels] == ["your guess", "where it ended"]
        view.grab()
    view.show_pins(())
    assert len(view.pins.marks.points()) == len(view.pins.labels) == 0


def test_a_walk_is_a_dashed_line_with_a_dot_at_each_place(view):
    path = np.array([(1.0, 1.0), (0.5, -0.2), (0.1, 0.1)])
    view.show_walk(path)
    np.testing.assert_array_equal(np.transpose(view.pins.line.getData()), path)
    np.testing.assert_array_equal(np.transpose(view.pins.dots.getData()), path)
    view.grab()
    view.show_walk(())
    assert len(view.pins.dots.points()) == 0
    view.grab()

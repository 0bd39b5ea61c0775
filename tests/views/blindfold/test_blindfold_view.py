import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, FormulaProblem, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run
from gdsim.views.blindfold.view import LENGTHS, BlindfoldView
from gdsim.views.toolkit.theme import DAY, NIGHT

BOWL = FormulaProblem("x**2 + y**2", (-2.0, 2.0), (-2.0, 2.0))
# Twice as wide as high, and only ground to the right of x = 0.
HALF = FormulaProblem("log(x) + y", (-4.0, 4.0), (-2.0, 2.0))


def snapshot_of(problem, start):
    racers = (RacerSettings("gradient-descent", 0.1),)
    return Run(prepare(Experiment(gdsim=1, problem=problem, racers=racers, start=start))).snapshot


@pytest.fixture
def view(on_stage):
    view = on_stage(BlindfoldView(), 660, 480)
    view.begin(snapshot_of(BOWL, (1.0, 1.0)))
    return view


@pytest.fixture
def steps(view):
    """The places that the view told of."""
    told = []
    view.stepped.connect(told.append)
    return told


def click(view, place):
    QTest.mouseClick(view.map, Qt.MouseButton.LeftButton, pos=view.map.pixel_of(place).toPoint())


def choose_length(view, share):
    view.length.setValue(LENGTHS.index(share))


def colors_along(view, start, end):
    """The colours (n, 3) of the map's pixels on a line between two pixels."""
    image = view.map.grab().toImage()
    ways = np.linspace(start.toTuple(), end.toTuple(), 200)
    return np.array([image.pixelColor(round(x), round(y)).getRgb()[:3] for x, y in ways])


def test_a_click_is_a_step_of_the_chosen_length_in_its_direction(view, steps):
    choose_length(view, 0.1)
    click(view, (1.0, -1.5))
    np.testing.assert_allclose(steps, [(1.0, 0.6)], atol=0.01)
    np.testing.assert_allclose(np.linalg.norm(steps[0] - [1.0, 1.0]), 0.1 * 4.0)
    choose_length(view, 0.2)
    click(view, (-1.9, 0.6))
    np.testing.assert_allclose(steps[1], (0.2, 0.6), atol=0.01)
    np.testing.assert_array_equal(view.path, [(1.0, 1.0), *steps])


def test_a_double_click_is_two_steps(view, steps):
    click(view, (-1.9, 1.0))
    QTest.mouseDClick(view.map, Qt.MouseButton.LeftButton, pos=view.map.pixel_of((-1.9, 1.0)).toPoint())
    assert len(steps) == 2


def test_the_other_buttons_take_no_step(view, steps):
    QTest.mouseClick(view.map, Qt.MouseButton.RightButton, pos=view.map.pixel_of((-1.9, 1.0)).toPoint())
    assert steps == []


def test_a_click_on_the_ball_has_no_direction(view, steps):
    click(view, (1.0, 1.0))
    assert steps == []
    assert view.message == ""


@pytest.mark.parametrize(
    ("key", "moved"),
    [
        (Qt.Key.Key_Left, (-0.4, 0.0)),
        (Qt.Key.Key_Right, (0.4, 0.0)),
        (Qt.Key.Key_Up, (0.0, 0.4)),
        (Qt.Key.Key_Down, (0.0, -0.4)),
    ],
)
def test_an_arrow_key_is_a_step_along_an_axis(view, steps, key, moved):
    QTest.keyClick(view.map, key)
    np.testing.assert_allclose(steps, [np.add((1.0, 1.0), moved)])


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier)],
)
def test_keys_that_are_not_steps_are_left_to_the_window(view, steps, key, modifier):
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifier)
    QApplication.sendEvent(view.map, event)
    assert not event.isAccepted()
    assert steps == []


def test_a_step_out_of_the_map_is_not_taken_and_said(view, steps):
    choose_length(view, 0.4)
    QTest.keyClick(view.map, Qt.Key.Key_Right)
    assert steps == []
    np.testing.assert_array_equal(view.path, [(1.0, 1.0)])
    assert "leave the map" in view.message
    assert "leave the map" in view.map.accessibleDescription()
    QTest.keyClick(view.map, Qt.Key.Key_Left)
    assert view.message == ""
    assert len(steps) == 1


def test_a_step_to_where_there_is_no_ground_is_not_taken_and_said(view, steps):
    view.begin(snapshot_of(HALF, (1.0, 1.0)))
    choose_length(view, 0.2)
    QTest.keyClick(view.map, Qt.Key.Key_Left)
    assert steps == []
    assert "no ground" in view.message
    view.grab()


def test_height_and_slope_are_those_of_the_place(view):
    assert view.reading == ("height here: 2.00", "slope here: steep, 2.83", "0 steps")
    choose_length(view, 0.2)
    QTest.keyClick(view.map, Qt.Key.Key_Down)
    assert view.reading[0] == "height here: 1.04"
    assert view.reading[2:] == ("0.960 lower than before", "1 step")
    assert "height here: 1.04" in view.map.accessibleDescription()
    QTest.keyClick(view.map, Qt.Key.Key_Up)
    assert view.reading[2:] == ("0.960 higher than before", "2 steps")


@pytest.mark.parametrize(
    ("start", "words"),
    [
        ((1.5, 1.5), "slope here: steep, 4.24"),
        ((0.3, 0.0), "slope here: gentle, 0.600"),
        ((0.01, 0.0), "slope here: almost flat, 0.0200"),
        ((0.0, 0.0), "slope here: flat"),
    ],
)
def test_the_slope_is_said_in_words(view, start, words):
    view.begin(snapshot_of(BOWL, start))
    assert view.reading[1] == words
    view.grab()


@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=lambda theme: theme.name)
def test_the_arrow_points_downhill_and_is_longer_where_it_is_steeper(view, theme):
    view.set_theme(theme)
    color = np.array(QColor(theme.role_color("gradient")).getRgb()[:3])
    lengths = []
    for start in ((1.8, 0.0), (0.9, 0.0), (0.4, 0.0)):
        view.begin(snapshot_of(BOWL, start))
        here = view.map.pixel_of(start)
        # Beside the ball, whose colour is nearly the arrow's.
        sides = [colors_along(view, here + way * QPointF(12, 0), here + way * QPointF(150, 0)) for way in (-1, 1)]
        left, right = ((np.abs(side - color).max(axis=1) < 40).mean() for side in sides)
        assert right == 0.0
        lengths.append(left)
    assert lengths[0] > lengths[1] > lengths[2] > 0.0


def test_the_ground_stays_hidden(on_stage):
    """Landscapes of the same height and slope at the start give the same picture."""
    views = []
    for formula in ("x + y", "x + y + 3*(x - 1)**2 * (y - 1)**2"):
        problem = FormulaProblem(formula, (-2.0, 2.0), (-2.0, 2.0))
        view = on_stage(BlindfoldView(), 660, 480)
        view.begin(snapshot_of(problem, (1.0, 1.0)))
        views.append(view)
    first, second = (view.map.grab().toImage() for view in views)
    ball = views[0].map.pixel_of((1.0, 1.0)).toPoint()
    differing = [
        (x, y)
        for x in range(0, first.width(), 3)
        for y in range(0, first.height(), 3)
        if first.pixel(x, y) != second.pixel(x, y) and x < views[0].map.map_rect.right()
    ]
    # Only the arrow, whose length is measured by what is usual there.
    assert all((QPoint(x, y) - ball).manhattanLength() < 0.5 * views[0].map.map_rect.width() for x, y in differing)


def test_places_are_dots_joined_by_dashes(view):
    choose_length(view, 0.4)
    QTest.keyClick(view.map, Qt.Key.Key_Left)
    before, after = map(view.map.pixel_of, view.path)
    ways = [colors_along(view, before + QPointF(0, row), after + QPointF(0, row)) for row in (-1, 0, 1)]
    is_line = np.max(ways, axis=(0, 2)) > 100
    assert is_line[:3].all()  # the dot
    assert 0.3 < is_line[10:120].mean() < 0.95


def test_lifting_the_fog_tells_the_path(view):
    paths = []
    view.lifted.connect(paths.append)
    QTest.keyClick(view.map, Qt.Key.Key_Left)
    QTest.mouseClick(view.lift_button, Qt.MouseButton.LeftButton)
    np.testing.assert_allclose(paths, [[(1.0, 1.0), (0.6, 1.0)]])


def test_a_new_walk_begins_at_the_start_of_its_problem(view):
    QTest.keyClick(view.map, Qt.Key.Key_Left)
    view.begin(snapshot_of(TerrainProblem("himmelblau"), (0.0, 0.0)))
    np.testing.assert_array_equal(view.path, [(0.0, 0.0)])
    assert view.reading[0] == "height here: 170"


def test_without_a_walk_there_is_only_fog(on_stage):
    view = on_stage(BlindfoldView(), 660, 480)
    QTest.mouseClick(view.map, Qt.MouseButton.LeftButton)
    QTest.keyClick(view.map, Qt.Key.Key_Left)
    view.length.setValue(4)
    assert view.path.shape == (0, 2)
    assert not view.lift_button.isEnabled()
    view.grab()


def test_a_problem_of_many_parameters_is_refused(view):
    with pytest.raises(ValueError, match="two parameters"):
        view.begin(snapshot_of(FitProblem("penguins"), None))


@pytest.mark.parametrize("size", [(660, 480), (330, 300), (300, 140), (240, 130)])
def test_the_map_is_inside_at_any_size(view, size):
    view.resize(*size)
    rect = view.map.map_rect
    assert rect.width() == rect.height()
    assert view.map.rect().contains(rect.toAlignedRect())
    view.grab()

import numpy as np
import pytest
from canvases import no_gl_error, pixels
from PySide6.QtGui import QColor
from surface_worlds import formula, landscape_of, snapshot_of

from gdsim.views.toolkit.pins import Pin, pin_color
from gdsim.views.toolkit.theme import DAY, NIGHT

BOWL = formula("x**2 + y**2")


def show(view, problem, start=(1.0, 1.0)):
    snapshot = snapshot_of(problem, start=start)
    view.show_landscape(landscape_of(snapshot))
    view.show_snapshot(snapshot)


def changed(view, act):
    """Where the picture (height, width) is another one after something was done."""
    before = pixels(view.picture())
    act()
    return np.abs(pixels(view.picture()) - before).max(axis=2) > 30


def near(picture, pixel, radius):
    x, y = round(pixel.x()), round(pixel.y())
    return picture[y - radius : y + radius + 1, x - radius : x + radius + 1]


@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=lambda theme: theme.name)
def test_a_pin_stands_on_its_place_in_its_kind_s_colour(view, theme):
    view.set_theme(theme)
    show(view, BOWL)
    place = np.array([-0.8, -0.6])
    is_new = changed(view, lambda: view.show_pins((Pin(place, "your guess", "given"),)))
    foot = view.pixel_of(place)
    assert near(is_new, foot, 2).any()
    rows, columns = np.nonzero(is_new)
    assert rows.max() <= foot.y() + 4
    assert columns.max() - columns.min() > 60  # with its words
    color = np.array(QColor(pin_color(theme, "given")).getRgb()[:3])
    above = pixels(view.picture())[round(foot.y()) - 40 : round(foot.y()), round(foot.x())]
    assert np.abs(above - color).max(axis=1).min() < 12
    assert no_gl_error(view)
    assert not changed(view, lambda: view.show_pins(())).all()
    assert not (changed(view, lambda: view.show_pins(()))).any()


def test_guess_and_answer_at_one_place_can_both_be_read(view):
    show(view, BOWL)
    guess, answer = Pin((0.5, 0.5), "your guess", "given"), Pin((0.5, 0.5), "where it ended", "answer")
    one = changed(view, lambda: view.show_pins((guess,)))
    rows = np.nonzero(one)[0]
    both = changed(view, lambda: view.show_pins((guess, answer)))
    assert np.nonzero(both)[0].max() > rows.max() - 40
    assert both.sum() > one.sum() / 2


def test_where_there_is_no_ground_stands_no_pin(view):
    show(view, formula("log(x)", x=(-1.0, 2.0)), start=(1.0, 1.0))
    assert not changed(view, lambda: view.show_pins((Pin((-0.5, 0.0), "nowhere", "given"),))).any()
    assert not changed(view, lambda: view.show_pins((Pin((7.0, 0.0), "outside", "answer"),))).any()


def test_a_walk_lies_on_the_surface_with_a_dot_at_each_place(view):
    show(view, BOWL)
    path = np.array([(1.5, 1.5), (-0.5, 1.0), (0.2, -0.4)])
    is_new = changed(view, lambda: view.show_walk(path))
    for place in path:
        assert near(is_new, view.pixel_of(place), 1).all()
    between = [view.pixel_of(path[0] + share * (path[1] - path[0])) for share in np.linspace(0.1, 0.9, 60)]
    dashes = [near(is_new, pixel, 1).any() for pixel in between]
    assert 0.3 < np.mean(dashes) < 0.95  # dashed
    np.testing.assert_allclose(view.walk.places[:, :2], path / 2.0)
    np.testing.assert_allclose(view.walk.start[:, 2], view.scene.on_surface(view.walk.start[:, :2])[:, 2])
    view.show_walk(())
    assert not len(view.walk.places)


def test_a_walk_behind_a_hill_is_fainter_than_one_before_it(view):
    show(view, formula("1 - x**2 - y**2"), start=(-1.9, -1.9))
    view.viewpoint.look_from("along y")
    strengths = []
    for side in (-1.0, 1.0):
        view.show_walk(())
        before = pixels(view.picture())
        view.show_walk([(-0.4, side), (0.4, side)])
        after = pixels(view.picture())
        # Between the dots, which are whole.
        left, right = (round(view.pixel_of((x, side)).x()) for x in (-0.3, 0.3))
        strengths.append(np.abs(after - before)[:, left:right].max())
    assert min(strengths) < 0.6 * max(strengths)


def test_a_walk_comes_along_to_another_picture_of_the_same_plane(view):
    show(view, BOWL)
    view.show_walk([(1.0, 1.0), (0.0, 0.0)])
    before = view.walk
    view.show_landscape(landscape_of(snapshot_of(BOWL, start=(1.0, 1.0)), scale="log"))
    assert view.walk is not before
    np.testing.assert_allclose(view.walk.places[:, :2], before.places[:, :2])
    assert view.walk.places[0, 2] != pytest.approx(before.places[0, 2])

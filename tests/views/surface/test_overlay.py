"""Where the surface's labels stand."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter
from surface_worlds import grid_of

from gdsim.core.plane import exact_plane
from gdsim.views.surface import overlay
from gdsim.views.surface.backdrop import backdrop, facing
from gdsim.views.surface.camera import preset
from gdsim.views.surface.departures import Departure
from gdsim.views.surface.scene import Scene
from gdsim.views.surface.viewpoint import FIT_POINTS
from gdsim.views.toolkit.theme import NIGHT

# As for a projector: larger type.
LARGE = replace(NIGHT, point_size=15.0)
NOWHERE = QRectF()
RAMP = np.add.outer(np.linspace(0.0, 1.0, 12), np.linspace(0.0, 1.0, 9))
LONG = ("weight of a_column_with_an_endless_name_0", "weight of a_column_with_an_endless_name_1")


def placed(names, size, view="perspective", theme=NIGHT, low=0.0, taken=NOWHERE):
    """The labels' texts and rectangles in a view of a size (width, height)."""
    landscape = replace(grid_of(low + RAMP), plane=exact_plane(names))
    camera = preset(view).fit(FIT_POINTS, size)
    labels = backdrop(Scene(landscape), facing(camera), theme, "loss").labels
    return overlay.place_labels(overlay.Seen(camera, size, theme), labels, taken)


@pytest.mark.parametrize("low", [0.0, 1e9])
@pytest.mark.parametrize("theme", [NIGHT, LARGE], ids=["normal", "large"])
@pytest.mark.parametrize("view", ["perspective", "top"])
@pytest.mark.parametrize("size", [(360, 300), (560, 400), (1400, 900)])
def test_long_names_are_cut_inside_the_view_and_touch_nothing(qapp, size, view, theme, low):
    labels = placed(LONG, size, view, theme, low)
    assert {label.text for label, _, _ in labels} >= set(LONG)
    for label, text, rect in labels:
        assert QRectF(0.0, 0.0, *size).contains(rect)
        assert text == label.text or (label.is_name and text.startswith(label.text[0]) and text[-1] == label.text[-1])
    assert not any(one.intersects(other) for (_, _, one), (_, _, other) in combinations(labels, 2))


@pytest.mark.parametrize("size", [(360, 300), (560, 400), (680, 470)])
@pytest.mark.parametrize("view", ["perspective", "top", "along x", "along y"])
def test_names_make_way_for_the_legend(qapp, size, view):
    names = {label.text for label, _, _ in placed(LONG, size, view) if label.is_name}
    for left in range(0, size[0] - 150, 40):
        legend = QRectF(left, size[1] - 60.0, 150.0, 50.0)
        labels = placed(LONG, size, view, taken=legend)
        assert names == {label.text for label, _, _ in labels if label.is_name}
        assert not any(rect.intersects(legend) for _, _, rect in labels)


def test_a_sentence_about_a_lost_ball_stands_above_its_arrow(qapp):
    sentence, way_out = "Gradient descent has left the view", np.array([[0.5, 1.0, 0.0], [0.5, 9.0, 0.0]])
    told, shown, arrow = (
        departures_painted(Departure(*what)) for what in ((sentence, 0, None), (sentence, 0, way_out), ("", 0, way_out))
    )
    plate = QRect(250, 12, 300, 20)
    assert shown != told
    assert shown.copy(plate) == told.copy(plate)
    assert arrow.copy(plate) != departures_painted(Departure("", 0, None)).copy(plate)


def departures_painted(departure):
    """A picture (600 x 400) from above of a departure alone, its sentence along the top."""
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    camera = preset("top").fit(FIT_POINTS, (600, 400))
    overlay.paint_departures(painter, overlay.Seen(camera, (600, 400), NIGHT), [departure], QRectF(250, 14, 300, 400))
    painter.end()
    return image


@pytest.mark.parametrize("size", [(360, 300), (560, 400)])
def test_a_name_without_room_for_one_line_stands_in_two(qapp, size):
    name = "length of the flipper"
    texts = [text for label, text, _ in placed((name, name), size) if label.is_name and label.text == name]
    assert [text.replace("\n", " ") for text in texts] == [name, name]
    assert any("\n" in text for text in texts)


def test_names_that_fit_are_whole(qapp):
    texts = [text for _, text, _ in placed(("weight", "bias"), (560, 400))]
    assert {"weight", "bias", "loss"} <= set(texts)

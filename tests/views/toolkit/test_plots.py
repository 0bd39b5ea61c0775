"""What all plots share: names, ticks and ranges, asked of a plot on the screen."""

import numpy as np
import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from gdsim.core.number_signs import MINUS, SUPERSCRIPTS
from gdsim.views.toolkit.axes import neighbour_distance, tick_texts
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import NIGHT


@pytest.fixture
def plot(on_stage):
    """A plot of the size it has in the smallest window."""
    return on_stage(Plot(), 380, 230)


@pytest.mark.parametrize("name", ["<h1>a</h1>", "a < b", "salt & pepper", "&lt;", "x"])
def test_a_name_is_written_as_it_is(plot, name):
    _, bottom = plot.axes
    plot.bottom.show_name("x")
    height = bottom.label.boundingRect().height()
    plot.bottom.show_name(name)
    plot.set_theme(NIGHT)
    assert bottom.label.toPlainText() == name
    assert bottom.label.boundingRect().height() == height


def test_a_long_name_is_cut_in_its_middle_and_told_in_full(plot):
    name = "a very long name of a column that no one would ever write but a spreadsheet exports"
    for axis in plot.axes:
        axis.show_name(name)
        plot.resize(390, 240)
        shown = axis.label.toPlainText()
        assert (shown[0], shown[-1]) == (name[0], name[-1])
        assert "…" in shown
        assert axis.label.boundingRect().width() <= max(axis.size().toTuple())
        assert axis.label.toolTip() == name
        axis.show_name("lot size")
        plot.resize(380, 230)
        assert (axis.label.toPlainText(), axis.label.toolTip()) == ("lot size", "")


def numbers_of(texts):
    """What the texts of ticks say."""
    plain = str.maketrans({superscript: chr(digit) for digit, superscript in SUPERSCRIPTS.items()})
    return [float(text.replace("×10", "e").replace(MINUS, "-").translate(plain)) for text in texts]


@pytest.mark.parametrize(
    "values",
    [
        [4.555e23, 4.555002e23, 4.555004e23],
        [1.0 + 2e-12, 1.0 + 4e-12, 1.0 + 6e-12],
        [-1e9, -1e9 + 0.5, -1e9 + 1.0],
        [0.0, 0.5, 20.0, 1000.0, 30000.0],
        [1e-300, 3e-300],
    ],
)
def test_ticks_say_where_they_are_among_their_neighbours(values):
    distance = neighbour_distance(values)
    texts = tick_texts(values, distance)
    assert len(set(texts)) == len(texts)
    assert (np.abs(np.subtract(numbers_of(texts), values)) <= 0.05 * distance).all()


def test_ticks_have_no_more_digits_than_they_need():
    assert tick_texts([0.0, 0.5, 1.0], 0.5) == ["0", "0.5", "1"]
    assert tick_texts([999_998.0, 1_000_000.0], 2.0) == ["999998", "1000000"]
    assert tick_texts([4.555e23, 4.555002e23], 2e17) == ["4.555000×10²³", "4.555002×10²³"]
    assert tick_texts([7.25], neighbour_distance([7.25])) == ["7.25"]


@pytest.mark.parametrize(("low", "high"), [(1e9, 1e9 + 4.0), (-1e-9, 1e-9), (0.0, 1.0), (123456.78, 123456.79)])
@pytest.mark.parametrize("width", [150, 380, 700])
def test_numbers_along_the_bottom_do_not_touch(plot, low, high, width):
    plot.resize(width, 230)
    plot.show_range((low, high), (0.0, 1.0))
    plot.grab()
    _, bottom = plot.axes
    size = bottom.size().width()
    ((spacing, values),) = bottom.tickValues(low, high, size)
    texts = bottom.tickStrings(values, 1.0, spacing)
    widths = [QFontMetrics(bottom.style["tickFont"]).horizontalAdvance(text) for text in texts]
    middles = (np.asarray(values) - low) / (high - low) * size
    assert (np.diff(middles) > np.add(widths[1:], widths[:-1]) / 2.0).all()
    assert len(texts) >= (1 if width == 150 else 2)


@pytest.mark.parametrize(
    "ends", [(0.0, 0.0), (0.0, 1e-300), (-7.0, -7.0), (-1e308, 1e308), (1e300, 1e300), (0.0, 1e-280)]
)
def test_a_range_of_any_size_is_shown_without_a_warning(plot, ends):
    plot.show_range((0.0, 1.0), ends)
    plot.grab()
    low, high = plot.view_box.viewRange()[1]
    assert np.isfinite(high - low)
    assert low < high
    length = plot.drawn_length(np.array([0.0, 1.0, np.nan, 0.5]), np.array([ends[0], ends[1], 0.0, ends[0]]))
    assert 0.0 <= length <= 2.0 * (plot.width() + plot.height())


def test_a_plot_brings_no_widgets_that_nobody_sees(qapp, on_stage):
    """They would be made, styled and kept: a view with its scroll bars, and one of Qt's for the scene, are all."""
    before = set(qapp.allWidgets())
    plot = on_stage(Plot(), 380, 230)
    assert len(set(qapp.allWidgets()) - before - {plot, *plot.findChildren(QWidget)}) <= 1

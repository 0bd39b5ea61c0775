"""What all plots share: names, ticks and ranges, asked of a plot on the screen."""

import pytest

from gdsim.views.plots import Plot
from gdsim.views.theme import NIGHT


@pytest.fixture
def plot(qtbot):
    """A plot of the size it has in the smallest window."""
    widget = Plot()
    qtbot.addWidget(widget)
    widget.set_theme(NIGHT)
    widget.resize(380, 230)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.mark.parametrize("name", ["<h1>a</h1>", "a < b", "salt & pepper", "&lt;", "x"])
def test_a_name_is_written_as_it_is(plot, name):
    _, bottom = plot.number_axes
    plot.setLabel("bottom", "x")
    height = bottom.label.boundingRect().height()
    plot.setLabel("bottom", name)
    plot.set_theme(NIGHT)
    assert bottom.label.toPlainText() == name
    assert bottom.label.boundingRect().height() == height

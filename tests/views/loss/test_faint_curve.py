"""The curve behind others, as its pixels show it."""

import numpy as np
import pytest
from pyqtgraph import mkPen

from gdsim.views.loss.faint_curve import OPACITY, FaintCurve
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import DAY, NIGHT


@pytest.mark.parametrize("theme", [NIGHT, DAY])
@pytest.mark.parametrize("width", [10.0, 1000.0])
def test_it_shows_faintly_along_the_whole_picture_whatever_range_came_before(qtbot, theme, width):
    plot = Plot()
    qtbot.addWidget(plot)
    plot.set_theme(theme)
    plot.resize(380, 230)
    for axis in plot.axes:
        axis.setGrid(False)
    curve = FaintCurve(connect="finite")
    plot.add(curve, 10)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.show_range((0.0, 100.0), (0.0, 1.0))
    plot.grab()
    plot.show_range((0.0, width), (-1.0, 1.0))
    # There and back again: where a curve lies on itself it is no stronger.
    curve.setData([0.0, width, 0.0], [0.0, 0.0, 0.0], pen=mkPen("#ff0000", width=5))
    image = plot.grab().toImage()
    box = plot.view_box.sceneBoundingRect().toAlignedRect()
    back = np.array(image.pixelColor(box.center().x(), box.top() + 10).getRgb()[:3])
    expected = (1.0 - OPACITY) * back + OPACITY * np.array([255, 0, 0])
    for share in (0.02, 0.5, 0.98):
        x = box.left() + round(share * box.width())
        seen = image.pixelColor(x, box.center().y()).getRgb()[:3]
        np.testing.assert_allclose(seen, expected, atol=3)

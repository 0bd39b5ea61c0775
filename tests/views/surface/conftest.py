"""PyOpenGL asks for an error after each call here: one in paintGL fails its test. It reads this when first imported."""

import os

os.environ["PYOPENGL_ERROR_CHECKING"] = "1"

import pytest
from canvases import card_view, painted_view, software_view

from gdsim.views.surface.landscape_source import LandscapeSource
from gdsim.views.surface.panel import SurfacePanel


@pytest.fixture(params=[card_view, software_view, painted_view], ids=["opengl", "software", "painter"])
def view(request, qtbot):
    view = request.param()
    qtbot.addWidget(view)
    view.resize(700, 480)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def panel(qtbot):
    source = LandscapeSource()
    panel = SurfacePanel(source)
    source.changed.connect(panel.show_landscape)
    source.swarm.changed.connect(panel.show_swarm)
    qtbot.addWidget(panel)
    panel.resize(680, 480)
    panel.show()
    panel.source = source
    yield panel
    source.close()

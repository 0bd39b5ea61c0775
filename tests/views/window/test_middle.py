"""The network in the middle of the window, in place of the surface, and back."""

import json

import pytest
from msgspec.structs import replace
from whole_window import forget_changes

from gdsim.app import FIRST_EXPERIMENT
from gdsim.experiment.schema import TerrainProblem, decode, read
from gdsim.simulation.network import Wire
from gdsim.views.window.main_window import MainWindow

PATIENCE = 20_000
MOONS = {
    "gdsim": 1,
    "problem": {"type": "fit", "dataset": "moons", "model": {"type": "mlp", "hidden": [3]}},
    "racers": [{"optimizer": "adam"}],
    "view": {"tab": 4, "network_large": True},
}


@pytest.fixture
def window(qtbot):
    first = decode(json.dumps(MOONS).encode())
    window = MainWindow(first, read(FIRST_EXPERIMENT))
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.source.landscape is not None, timeout=PATIENCE)
    yield window
    window.close()


def test_the_network_stands_in_the_middle_takes_a_start_and_gives_the_surface_an_axis(window, qtbot):
    view = window._late.network.view
    assert view.isVisible()
    assert not window.surface.isVisible()
    assert view.width() > window._tabs.width()
    assert window.kept_view()["network_large"]
    view._pick(Wire(0, 1, 2))
    with qtbot.waitSignal(window.session.started, timeout=PATIENCE):
        view.editor.chosen.emit(1.5)
    assert window.snapshot.problem.start[view.look.parameter] == 1.5
    assert window.surface.isHidden() or not window.surface.isVisible()
    view.editor.axis_chosen.emit(1)
    assert window.surface.isVisible()
    assert view.parentWidget() is window._late.network
    assert window._middle.tab.isAncestorOf(view)
    choice = window.source.choice
    assert choice.second == view.look.parameter
    assert choice.along != "way"
    view.editor.axis_chosen.emit(0)
    assert (window.source.choice.first, window.source.choice.second) == (choice.second, choice.first)
    view.large.click()
    assert not window.surface.isVisible()
    forget_changes(window)
    window.filing.load_default()
    qtbot.waitUntil(lambda: not window._menus.network.isEnabled(), timeout=PATIENCE)
    assert window.surface.isVisible()


def test_a_surface_takes_the_place_of_a_large_network_whose_slice_rests(window, qtbot):
    qtbot.waitUntil(lambda: not window.source._background.is_busy, timeout=PATIENCE)
    saddle = TerrainProblem("saddle")
    window.controls.edited.emit(replace(window.experiment, problem=saddle, start=None))
    qtbot.waitUntil(lambda: window.snapshot.problem.experiment.problem == saddle, timeout=PATIENCE)
    assert window.surface.isVisible()

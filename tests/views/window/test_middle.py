"""The network in the middle of the window, in place of the surface, and back."""

import json

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLineF, Qt
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
    assert view.width() > window.columns.tabs.width()
    assert window.memory.kept_view()["network_large"]
    view._pick(Wire(0, 1, 2))
    with qtbot.waitSignal(window.session.started, timeout=PATIENCE):
        view.editor.chosen.emit(1.5)
    assert window.snapshot.problem.start[view.look.parameter] == 1.5
    assert window.surface.isHidden() or not window.surface.isVisible()
    view.editor.axis_chosen.emit(1)
    assert window.surface.isVisible()
    assert view.parentWidget() is window._late.network
    assert window.columns.middle.tab.isAncestorOf(view)
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


def test_the_network_comes_to_the_middle_after_a_map_of_basins_was_seen(window, qtbot):
    moons = window.experiment
    window.controls.edited.emit(replace(moons, problem=TerrainProblem("saddle"), start=None))
    qtbot.waitUntil(lambda: not window._menus.network.isEnabled(), timeout=PATIENCE)
    window.columns.tabs.setCurrentWidget(window._late.basins)
    window.controls.edited.emit(moons)
    qtbot.waitUntil(window._late.network.view.isVisible, timeout=PATIENCE)
    window._menus.network.setChecked(False)
    assert window.columns.middle.tab.isAncestorOf(window._late.network.view)
    assert window.surface.isVisible()


def click(view, qtbot, wire):
    """By mouse, in the middle of a weight's line."""
    (line,) = view.canvas._ends(wire.column, np.array([wire[1:]])).tolist()
    qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=QLineF(*line).pointAt(0.4).toPoint())
    assert view.canvas.chosen == wire
    return view.look.parameter


def test_the_weights_clicked_last_are_the_axes_and_the_update_rule_is_that_of_the_chosen_one(window, qtbot):
    window.session.step(3)
    qtbot.waitUntil(lambda: window.snapshot.step == 3, timeout=PATIENCE)
    window._menus.network.setChecked(False)
    window.columns.tabs.setCurrentWidget(window.columns.middle.tab)
    view, source = window._late.network.view, window.source
    first = click(view, qtbot, Wire(1, 0, 0))
    second = click(view, qtbot, Wire(0, 1, 2))
    assert (source.choice.first, source.choice.second, source.choice.along) == (second, first, "parameters")
    labels = names(window)[second], names(window)[first]
    qtbot.waitUntil(lambda: source.landscape.plane.labels == labels, timeout=PATIENCE)
    click(view, qtbot, Wire(0, 1, 2))
    assert (source.choice.first, source.choice.second) == (second, first)
    qtbot.keyClick(view.canvas, Qt.Key.Key_U)
    explain = window._late.explain.view
    assert explain.isVisible()
    assert explain.parameter.currentText() == names(window)[second]
    # What is chosen from now on, wherever, is explained there, too.
    third = click(view, qtbot, Wire(1, 2, 0))
    assert explain.look.parameter == third
    window.columns.steps.setCurrentWidget(window._late.backprop)
    backprop = window._late.backprop.view
    backprop.weights.table.setCurrentCell(1, 0)
    qtbot.keyClick(backprop.weights.table, Qt.Key.Key_Return)
    assert explain.isVisible()
    assert explain.parameter.currentText() == "weight of x2, for unit 1.1"
    assert window.focusWidget() is explain.parameter


def names(window):
    return window.snapshot.problem.parameter_names


def test_a_surface_takes_the_place_of_a_large_network_whose_slice_rests(window, qtbot):
    qtbot.waitUntil(lambda: not window.source._background.is_busy, timeout=PATIENCE)
    saddle = TerrainProblem("saddle")
    window.controls.edited.emit(replace(window.experiment, problem=saddle, start=None))
    qtbot.waitUntil(lambda: window.snapshot.problem.experiment.problem == saddle, timeout=PATIENCE)
    assert window.surface.isVisible()


def test_of_the_network_and_the_map_of_basins_only_the_one_that_fits_has_a_tab(window, qtbot):
    bar = window.columns.tabs.tabBar()
    network, basins = (window.columns.tabs.indexOf(page) for page in (window.columns.middle.tab, window._late.basins))
    assert (bar.isTabVisible(network), bar.isTabVisible(basins)) == (True, False)
    forget_changes(window)
    window.filing.load_default()
    qtbot.waitUntil(lambda: bar.isTabVisible(basins), timeout=PATIENCE)
    assert not bar.isTabVisible(network)
    window.columns.tabs.setCurrentIndex(network - 1)
    bar.setFocus()
    # Keys go past the one that is not there.
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    assert bar.currentIndex() == network + 1
    qtbot.keyClick(bar, Qt.Key.Key_Up)
    assert bar.currentIndex() == network - 1


def test_a_click_on_a_weight_of_another_network_than_the_hidden_surface_has_seen_gives_it_an_axis(window, qtbot):
    model = window.experiment.problem.model
    wider = replace(window.experiment.problem, model=replace(model, hidden=(12, 8)))
    window.controls.edited.emit(replace(window.experiment, problem=wider, start=None))
    qtbot.waitUntil(lambda: window.snapshot.problem.objective.dimension > 100, timeout=PATIENCE)
    assert not window.surface.isVisible()
    last = window.snapshot.problem.objective.dimension - 2
    window._late.network.view.weight_clicked.emit(last)
    assert window.source.choice.first == last
    qtbot.waitUntil(lambda: window.source.landscape.plane.origin.size > last, timeout=PATIENCE)
    assert np.flatnonzero(window.source.landscape.plane.axes[0]).tolist() == [last]


def test_a_file_s_plane_is_looked_at_also_by_a_surface_that_has_seen_a_smaller_network_only(window, qtbot):
    moons = window.experiment
    wider = replace(moons.problem, model=replace(moons.problem.model, hidden=(12, 8)))
    plane = {"first": 140, "second": 3, "along": "parameters", "held": "ball"}
    kept = {**moons.view, "surface": {"plane": plane}}
    window.filing.document.load(replace(moons, problem=wider, start=None, view=kept), None, None)
    qtbot.waitUntil(lambda: window.snapshot.problem.objective.dimension > 140, timeout=PATIENCE)
    assert not window.surface.isVisible()
    qtbot.waitUntil(lambda: window.source.landscape.plane.origin.size > 140, timeout=PATIENCE)
    assert (window.source.choice.first, window.source.choice.second) == (140, 3)

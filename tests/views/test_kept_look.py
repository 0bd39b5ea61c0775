"""What a file keeps of how the surface was looked at, in the whole window."""

import json

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from gdsim.app import FIRST_EXPERIMENT
from gdsim.views.backprop.view import BackpropLook
from gdsim.views.basins.view import BasinsLook
from gdsim.views.bowl.view import BowlLook
from gdsim.views.layers.view import LayersLook
from gdsim.views.losses.view import LossesLook
from gdsim.views.sample.view import SampleLook
from gdsim.views.sweep.view import SweepLook

PATIENCE = 20_000


def looks(window):
    """How each view is looked at, by the name that a file keeps it by."""
    return window._views.looks | {"surface": window.surface.look}


def open_file(window, qtbot, path):
    """Until it is run: many in one go are prepared beside the window."""
    with qtbot.waitSignal(window.filing.document.opened, timeout=PATIENCE):
        assert window.filing.document.open(path)


def reset_all(window, qtbot):
    with qtbot.waitSignal(window.filing.document.setting.replaced, timeout=PATIENCE):
        window.reset_all()


def open_all(window):
    """Builds the tabs that are built when they are first seen."""
    window._step_action.trigger()
    for tabs in (window.columns.steps, window.columns.tabs):
        for index in reversed(range(tabs.count())):
            tabs.setCurrentIndex(index)


@pytest.fixture
def window(window, qtbot):
    qtbot.waitUntil(lambda: window.source.landscape is not None, timeout=PATIENCE)
    return window


def test_a_camera_that_was_turned_is_found_again_and_is_no_change(window, qtbot, tmp_path):
    document, view = window.filing.document, window.surface.view
    assert document.save(tmp_path / "straight.gdsim")
    middle = view.rect().center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(60, 35))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 35))
    at, nothing = QPointF(middle), QPoint()
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(at, at, nothing, QPoint(0, 240), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(view, wheel)
    turned = window.surface.look
    assert turned.camera.elevation > 40.0
    assert not document.modified
    assert document.save(tmp_path / "turned.gdsim")
    assert document.open(tmp_path / "straight.gdsim")
    assert window.surface.look != turned
    assert document.open(tmp_path / "turned.gdsim")
    assert window.surface.look == turned
    assert not document.modified


@pytest.mark.parametrize(
    "view",
    [
        {"surface": {"camera": {"azimuth": 1e999}, "plane": {"first": 700}, "layers": ["x", []], "window": [[1, 1]]}},
        {"surface": "from above", "theme": ["night"], "tab": {}, "step_open": "yes"},
        {"surface": [], "theme": 1, "tab": 1.0},
        {"loss": {"is_log": "yes"}, "data": [], "status": {"racer": -7}, "sample": {"row": 1e300}, "bowl": None},
    ],
)
def test_a_view_that_another_program_wrote_does_no_harm(window, tmp_path, view):
    path = tmp_path / "strange.gdsim"
    document = json.loads(FIRST_EXPERIMENT.read_text()) | {"view": view}
    path.write_text(json.dumps(document).replace("Infinity", "1e999"))
    before = looks(window)
    assert window.filing.document.open(path) == ("1e999" not in path.read_text())
    assert looks(window) == before


def test_each_view_is_found_again_as_it_was_and_reset_all_brings_the_usual_back(window, qtbot, tmp_path):
    document = window.filing.document
    race = json.loads(FIRST_EXPERIMENT.read_text())
    race["racers"] = [{"optimizer": "gradient-descent"}, {"optimizer": "momentum"}, {"optimizer": "adam"}]
    (tmp_path / "race.gdsim").write_text(json.dumps(race))
    open_file(window, qtbot, tmp_path / "race.gdsim")
    open_all(window)
    usual = looks(window)
    assert {"loss", "data", "status", "cycle", "explain", "bowl", "sample"} <= usual.keys()
    window.loss.header.log.click()
    window.loss.header.batches.click()
    for box in (window.data.racer, window.cycle.racer, window._late.explain.view.racer):
        box.choose(2)
    window.status.cells[1].click()
    window._late.bowl.view.along.choose(2)
    window._late.sample_loss.view.show_look(SampleLook(racer=1, row=3, place=-1.25))
    window._late.sweep.view.show_look(SweepLook(shows_range_test=True))
    window._late.network.view.gradients.setChecked(True)
    window._late.backprop.view.show_look(BackpropLook(sample=2))
    window._late.layers.view.show_look(LayersLook(page="weights"))
    window._late.losses.view.show_look(LossesLook(racer=2, moved=((3, 8000.0, 150.0),)))
    window._late.basins.view.show_look(BasinsLook(racer=2))
    changed = looks(window)
    assert all(changed[name] != usual[name] for name in usual.keys() - {"surface"})
    assert not document.modified
    assert document.save(tmp_path / "looked-at.gdsim")
    # What a file says nothing of stays as it is.
    open_file(window, qtbot, tmp_path / "race.gdsim")
    assert looks(window) == changed
    reset_all(window, qtbot)
    open_file(window, qtbot, tmp_path / "race.gdsim")
    assert looks(window) == usual
    open_file(window, qtbot, tmp_path / "looked-at.gdsim")
    assert looks(window) == changed
    reset_all(window, qtbot)
    assert looks(window) == usual


def test_a_view_that_is_built_later_looks_as_its_file_says_and_the_file_keeps_it_meanwhile(window, qtbot, tmp_path):
    document, kept = window.filing.document, {"bowl": {"racer": 0, "along": 1}}
    path = tmp_path / "bowl.gdsim"
    path.write_text(json.dumps(json.loads(FIRST_EXPERIMENT.read_text()) | {"view": kept}))
    open_file(window, qtbot, path)
    assert window._late.bowl.view is None
    assert document.save(tmp_path / "again.gdsim")
    assert json.loads((tmp_path / "again.gdsim").read_text())["view"]["bowl"] == kept["bowl"]
    open_all(window)
    assert window._late.bowl.view.look == BowlLook(along=1)

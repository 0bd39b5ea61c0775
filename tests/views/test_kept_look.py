"""What a file keeps of how the surface was looked at, in the whole window."""

import json

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from gdsim.app import FIRST_EXPERIMENT

PATIENCE = 20_000


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
    ],
)
def test_a_view_that_another_program_wrote_does_no_harm(window, tmp_path, view):
    path = tmp_path / "strange.gdsim"
    document = json.loads(FIRST_EXPERIMENT.read_text()) | {"view": view}
    path.write_text(json.dumps(document).replace("Infinity", "1e999"))
    before = window.surface.look
    assert window.filing.document.open(path) == ("1e999" not in path.read_text())
    assert window.surface.look == before

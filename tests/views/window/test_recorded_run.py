"""A recorded run in a window of its own: its surface where the model is known, and any step of it."""

import json

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.experiment.trace import trace
from gdsim.views.toolkit.theme import DAY, NIGHT
from gdsim.views.window.recorded_run import RecordedRunDialog

PATIENCE = 20_000
NETWORK = {
    "gdsim": 1,
    "problem": {"type": "fit", "dataset": "moons", "model": {"type": "mlp", "hidden": [2]}},
    "racers": [{"optimizer": "adam"}, {"optimizer": "momentum"}],
    "epochs": 30,
}


@pytest.fixture
def own(tmp_path):
    path = tmp_path / "own.npz"
    trace(prepare(decode(json.dumps(NETWORK).encode()))).write_npz(path)
    return path


@pytest.fixture
def foreign(tmp_path):
    path = tmp_path / "foreign.npz"
    losses = 10.0 ** -np.arange(6.0)[np.newaxis]
    np.savez(path, loss=losses, parameters=np.arange(18.0).reshape(1, 6, 3), learning_rate=np.full((1, 5), 0.25))
    return path


def shown(qtbot, path, theme=NIGHT):
    dialog = RecordedRunDialog(path, theme)
    qtbot.addWidget(dialog, before_close_func=RecordedRunDialog.reject)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.background.is_busy, timeout=PATIENCE)
    return dialog


def row(dialog, racer=0):
    return [dialog.numbers.item(racer, column).text() for column in range(dialog.numbers.columnCount())]


@pytest.mark.parametrize("theme", [NIGHT, DAY])
def test_the_path_of_a_model_of_ours_is_on_its_surface(own, qtbot, theme):
    dialog = shown(qtbot, own, theme)
    qtbot.waitUntil(lambda: dialog.surface.scene is not None, timeout=PATIENCE)
    assert dialog.surface.scene.landscape.plane.kind == "pca"
    assert dialog.names == ["Adam", "Momentum"]
    assert dialog.timeline.value() == dialog.timeline.maximum() == 30
    dialog.timeline.setValue(12)
    np.testing.assert_array_equal(
        [ball.loss for ball in dialog.surface.tracks.balls],
        dialog.run.problem.objective.loss(dialog.run.parameters[:, 12]),
    )
    assert dialog.where.text() == "step 12 of 30"


def test_arrow_keys_go_from_step_to_step(own, qtbot):
    dialog = shown(qtbot, own)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(dialog.timeline, key)
    assert dialog.where.text() == "step 2 of 30"
    assert row(dialog)[0] == "Adam"
    assert float(row(dialog)[1]) == pytest.approx(dialog.run.loss[0, 2], rel=1e-3)


def test_of_another_model_there_are_losses_and_numbers_and_it_is_said(foreign, qtbot):
    dialog = shown(qtbot, foreign)
    assert dialog.surface is None
    assert dialog.message.text().startswith("It does not say which model and data of this program it is about")
    assert dialog.losses.left.logMode
    dialog.timeline.setValue(2)
    assert row(dialog) == ["as recorded", "0.01000", "0.2500", "–", "6.000", "7.000", "8.000"]
    dialog.timeline.setValue(0)
    assert row(dialog)[1:4] == ["1.000", "–", "–"]


def test_what_is_no_trace_is_a_sentence(tmp_path, qtbot):
    path = tmp_path / "none.npz"
    path.write_text("nothing")
    dialog = shown(qtbot, path)
    assert dialog.message.text().startswith(f"{path} is no trace of a run")
    assert not dialog.timeline.isEnabled()


def test_the_window_opens_it_beside_its_own_run(window, own, qtbot):
    before = window.snapshot.problem
    window.filing.menus.open_path(own)
    (dialog,) = window.findChildren(RecordedRunDialog)
    qtbot.waitUntil(lambda: not dialog.background.is_busy, timeout=PATIENCE)
    assert dialog.run.steps == 30
    assert window.snapshot.problem is before
    dialog.reject()

"""The document through the real window: undo, save, open again, own data, export."""

import json

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QDialog
from whole_window import forget_changes

from gdsim import app
from gdsim.experiment.schema import decode, read
from gdsim.views.own_data.draw_dialog import DrawDialog
from gdsim.views.own_data.import_dialog import ImportDialog

PATIENCE = 20_000


@pytest.fixture
def window(qtbot):
    window = app.open_window()
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    qtbot.waitExposed(window)
    yield window
    forget_changes(window)
    window.close()


def dialog_of(window, kind, qtbot):
    def found():
        return next((d for d in window.findChildren(QDialog) if isinstance(d, kind)), None)

    qtbot.waitUntil(lambda: found() is not None, timeout=PATIENCE)
    return found()


def test_a_setting_is_undone_and_redone(window):
    document = window.filing.document
    window.controls.experiment_changed.emit(replace(window.experiment, seed=5))
    assert window.isWindowModified()
    assert window.snapshot.problem.experiment.seed == 5
    document.undo_stack.undo()
    assert window.snapshot.problem.experiment.seed == 0
    assert window.experiment.seed == 0
    assert not window.isWindowModified()
    document.undo_stack.redo()
    assert window.snapshot.problem.experiment.seed == 5


def test_what_is_saved_opens_as_the_same_run(window, qtbot, tmp_path):
    path = tmp_path / "afternoon.gdsim"
    window.session.step(20)
    qtbot.waitUntil(lambda: window.snapshot.step == 20 and not window.snapshot.playing, timeout=PATIENCE)
    window.controls.learning_rate_changed.emit(0, 0.2)
    qtbot.waitUntil(lambda: window.snapshot.learning_rates == (0.2,), timeout=PATIENCE)
    window.session.step(10)
    qtbot.waitUntil(lambda: window.snapshot.step == 30 and not window.snapshot.playing, timeout=PATIENCE)
    walked = window.snapshot.path.values.copy()
    assert window.filing.document.save(path)
    assert not window.isWindowModified()
    assert read(path).view["theme"] == "night"
    window.filing.load_default()
    assert window.snapshot.step == 0
    assert window.filing.document.open(path)
    window.session.step(30)
    qtbot.waitUntil(lambda: window.snapshot.step == 30 and not window.snapshot.playing, timeout=PATIENCE)
    np.testing.assert_array_equal(window.snapshot.path.values, walked)


def test_a_broken_file_is_refused_in_a_sentence_and_the_run_kept(window, tmp_path):
    path = tmp_path / "broken.gdsim"
    path.write_text("{", encoding="utf-8")
    before = window.snapshot
    assert not window.filing.document.open(path)
    assert window.snapshot is before
    assert window.filing.messages.isVisible()


def test_a_dropped_table_is_fitted(window, qtbot, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("size;price\n" + "\n".join(f"{i},5;{2 * i + 1}" for i in range(30)), encoding="utf-8")
    window.filing.controls.csv_dropped.emit(path)
    dialog = dialog_of(window, ImportDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.table is not None, timeout=PATIENCE)
    dialog.buttons.accepted.emit()
    qtbot.waitUntil(lambda: window.snapshot.problem.data.dataset.feature_names == ("size",), timeout=PATIENCE)
    assert len(window.snapshot.problem.data.X) == 30


def test_points_can_be_drawn_from_the_data_shown(window, qtbot):
    moons = decode(json.dumps({"gdsim": 1, "problem": {"type": "fit", "dataset": "moons"}}).encode())
    window.filing.set_experiment(moons)
    window._draw_data()
    dialog = dialog_of(window, DrawDialog, qtbot)
    assert len(dialog.editor.positions) == len(window.snapshot.problem.data.dataset.X)
    dialog.close()


def test_the_export_dialog_opens_on_the_run(window, qtbot):
    window.session.step(5)
    qtbot.waitUntil(lambda: window.snapshot.step == 5 and not window.snapshot.playing, timeout=PATIENCE)
    window.export_asked.emit()
    from gdsim.export.dialog import ExportDialog

    dialog = dialog_of(window, ExportDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.estimate.text() not in ("", "Rendering previews …"), timeout=PATIENCE)
    dialog.close()

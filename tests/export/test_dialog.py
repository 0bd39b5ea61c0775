"""The export dialog: previews, an honest estimate, files, and nothing left of what was cancelled."""

import json
import sys

import pytest
import shiboken6
from export_worlds import HOUSES, RACE
from PIL import Image
from PySide6.QtWidgets import QApplication

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.export.dialog import ExportDialog
from gdsim.views.surface.camera import preset
from gdsim.views.surface.look import USUAL_LOOK, Look
from gdsim.views.theme import DAY

SECOND = 1000


@pytest.fixture
def open_dialog(qtbot):
    """Opens dialogs on an experiment's run, and closes them."""
    dialogs = []

    def make(experiment, last_step=20, look=USUAL_LOOK):
        dialog = ExportDialog(prepare(decode(json.dumps(experiment).encode())), last_step, DAY, look)
        dialogs.append(dialog)
        dialog.show()
        return dialog

    yield make
    for dialog in filter(shiboken6.isValid, dialogs):
        dialog.close()


def choose(combo, data):
    combo.setCurrentIndex(combo.findData(data))


def own_size(dialog, width, height):
    choose(dialog.form.size, None)
    dialog.form.width_field.setValue(width)
    dialog.form.height_field.setValue(height)


def test_it_previews_estimates_and_exports(open_dialog, qtbot, tmp_path):
    dialog = open_dialog(HOUSES | {"changes": [{"step": 5, "learning_rates": [0.2]}]})
    own_size(dialog, 320, 180)
    qtbot.waitUntil(lambda: "21 frames" in dialog.estimate.text(), timeout=30 * SECOND)
    assert "MB large" in dialog.estimate.text()
    pictures = [picture.pixmap().toImage() for picture, _ in dialog.previews]
    assert all(not picture.isNull() for picture in pictures)
    assert pictures[0] != pictures[1]
    path = tmp_path / "run.gif"
    with qtbot.waitSignal(dialog.renderer.finished, timeout=30 * SECOND):
        dialog.export_to(str(path))
        assert dialog.is_exporting
    assert not dialog.is_exporting
    with Image.open(path) as image:
        assert (image.n_frames, image.size) == (21, (320, 180))
    # A folder that is not there is one sentence, and the dialog goes on.
    with qtbot.waitSignal(dialog.renderer.failed, timeout=30 * SECOND):
        dialog.export_to(str(tmp_path / "no" / "run.gif"))
    assert "there is no folder" in dialog.warning.text()
    choose(dialog.form.format, ".png")
    with qtbot.waitSignal(dialog.renderer.pictured, timeout=30 * SECOND):
        dialog.copy()
    assert QApplication.clipboard().image().size().toTuple() == (320, 180)


def test_what_is_cancelled_or_closed_leaves_nothing(open_dialog, qtbot, tmp_path):
    dialog = open_dialog(RACE)
    choose(dialog.form.steps, "seconds")
    dialog.form.seconds.setValue(500.0)
    path = tmp_path / "run.webp"
    for end in (dialog.cancel, dialog.close):
        dialog.export_to(str(path))
        qtbot.waitUntil(lambda: dialog.progress.value() > 2, timeout=60 * SECOND)
        assert list(tmp_path.iterdir())
        end()
        qtbot.waitUntil(lambda: not list(tmp_path.iterdir()), timeout=10 * SECOND)


def test_fields_that_do_not_matter_are_not_shown(open_dialog):
    form = open_dialog(HOUSES).form
    assert form.steps.currentData() == "all"
    assert not form.seconds.isVisible()
    choose(form.steps, "seconds")
    assert form.seconds.isVisible()
    assert form.settings().seconds == form.seconds.value()
    assert not form.transparent.isVisible()
    choose(form.format, ".png")
    assert form.transparent.isVisible()
    assert not form.fps.isVisible()
    assert form.settings().seconds is None
    assert form.settings().last == 20
    assert form.settings().theme is DAY


def test_a_long_run_is_offered_in_a_given_time(open_dialog):
    assert open_dialog(HOUSES, last_step=5000).form.settings().seconds == 10.0


def test_without_pyav_the_dialog_says_how_to_get_it(open_dialog, monkeypatch):
    dialog = open_dialog(HOUSES)
    monkeypatch.setitem(sys.modules, "av", None)
    choose(dialog.form.format, ".webm")
    assert 'pip install "gdsim[video]"' in dialog.warning.text()
    assert not dialog.export_button.isEnabled()
    choose(dialog.form.format, ".gif")
    assert dialog.warning.text() == ""
    assert dialog.export_button.isEnabled()


def test_a_renderer_that_dies_is_told(open_dialog, qtbot):
    dialog = open_dialog(HOUSES)
    with qtbot.waitSignal(dialog.renderer.failed, timeout=30 * SECOND):
        dialog.renderer._process.kill()
    assert "has ended" in dialog.warning.text()


def test_the_camera_is_the_windows_the_corners_or_goes_round(open_dialog):
    look = Look(camera=preset("top"), layers=frozenset({"step"}))
    form = open_dialog(HOUSES, look=look).form
    assert (form.settings().look, form.settings().orbit) == (look, False)
    choose(form.camera, "corner")
    assert form.settings().look == Look(layers=frozenset({"step"}))
    choose(form.camera, "orbit")
    assert (form.settings().look, form.settings().orbit) == (look, True)
    # A picture can't go round, and a plot has no camera.
    choose(form.format, ".png")
    assert (form.settings().look, form.settings().orbit) == (look, False)
    assert form.camera.isVisible()
    choose(form.content, "loss")
    assert not form.camera.isVisible()

"""The export dialog: previews, an honest estimate, files, and nothing left of what was cancelled."""

import json
import sys
import tempfile

import pytest
import shiboken6
from export_worlds import HOUSES, RACE
from PIL import Image
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QMessageBox,
    QWidget,
)

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.export.dialog import ExportDialog, new_folder
from gdsim.views.surface.camera import preset
from gdsim.views.surface.look import USUAL_LOOK, Look
from gdsim.views.toolkit.theme import DAY

SECOND = 1000
# The process that renders has the lowest priority: beside other tests it may have to wait.
PATIENCE = 90 * SECOND


@pytest.fixture
def open_dialog(qtbot):
    """Opens dialogs on an experiment's run, and closes them."""
    dialogs = []

    def make(experiment, last_step=20, look=USUAL_LOOK, **options):
        dialog = ExportDialog(prepare(decode(json.dumps(experiment).encode())), last_step, DAY, look, **options)
        dialogs.append(dialog)
        # Before that it may still be given the size that it asked for.
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    yield make
    for dialog in filter(shiboken6.isValid, dialogs):
        if dialog.is_exporting:
            dialog.stop()
        dialog.close()


def choose(combo, data):
    combo.setCurrentIndex(combo.findData(data))


def own_size(dialog, width, height):
    choose(dialog.form.size, None)
    enter(dialog.form.width_field, width)
    enter(dialog.form.height_field, height)


def enter(field, number):
    """Types a number."""
    field.selectAll()
    QTest.keyClicks(field, str(number))
    QTest.keyClick(field, Qt.Key.Key_Return)


def answer(button):
    """What is clicked in the next question; gives a list that the question is put into."""
    questions = []

    def click():
        box = QApplication.activeModalWidget()
        questions.append((box.text(), box.defaultButton().text()))
        next(each for each in box.buttons() if each.text() == button).click()

    QTimer.singleShot(0, click)
    return questions


def test_it_previews_estimates_and_exports(open_dialog, qtbot, tmp_path):
    dialog = open_dialog(HOUSES | {"changes": [{"step": 5, "learning_rates": [0.2]}]})
    own_size(dialog, 320, 180)
    qtbot.waitUntil(lambda: "21 frames" in dialog.estimate.text(), timeout=PATIENCE)
    assert "MB large" in dialog.estimate.text()
    pictures = [picture.pixmap().toImage() for picture in dialog.previews.pictures]
    assert all(not picture.isNull() for picture in pictures)
    assert pictures[0] != pictures[1]
    path = tmp_path / "run.gif"
    with qtbot.waitSignal(dialog.renderer.finished, timeout=PATIENCE):
        dialog.export_to(str(path))
        assert dialog.is_exporting
    assert not dialog.is_exporting
    with Image.open(path) as image:
        assert (image.n_frames, image.size) == (21, (320, 180))
    # A folder that is not there is one sentence, and the dialog goes on.
    with qtbot.waitSignal(dialog.renderer.failed, timeout=PATIENCE):
        dialog.export_to(str(tmp_path / "no" / "run.gif"))
    assert "there is no folder" in dialog.warning.text()
    choose(dialog.form.format, ".png")
    with qtbot.waitSignal(dialog.renderer.pictured, timeout=PATIENCE):
        dialog.copy()
    assert QApplication.clipboard().image().size().toTuple() == (320, 180)


def test_a_dialog_that_closes_asks_nothing_of_what_is_typed_in_it(open_dialog, qtbot):
    dialog = open_dialog(HOUSES)
    dialog.activateWindow()
    dialog.form.fps.setFocus()
    qtbot.waitUntil(dialog.form.fps.hasFocus)
    dialog.form.fps.selectAll()
    QTest.keyClicks(dialog.form.fps, "12")
    dialog.close()
    assert not dialog.isVisible()


def test_what_is_cancelled_or_closed_leaves_nothing(open_dialog, qtbot, tmp_path):
    dialog = open_dialog(RACE)
    choose(dialog.form.steps, "seconds")
    choose(dialog.form.camera, "orbit")
    enter(dialog.form.seconds, 500)
    dialog.export_to(str(tmp_path / "run.webp"))
    qtbot.waitUntil(lambda: dialog.progress.value() > 2, timeout=PATIENCE)
    assert list(tmp_path.iterdir())
    dialog.stop()
    assert dialog.says.text() == "Stopped; nothing was written."
    assert not list(tmp_path.iterdir())
    # A picture is painted in one go, and stopped all the same.
    choose(dialog.form.format, ".svg")
    dialog.export_to(str(tmp_path / "run.svg"))
    assert (dialog.progress.minimum(), dialog.progress.maximum()) == (0, 0)
    dialog.stop()
    # The next one is made by another process, once that one would have been made.
    choose(dialog.form.content, "loss")
    with qtbot.waitSignal(dialog.renderer.finished, timeout=PATIENCE):
        dialog.export_to(str(tmp_path / "other.svg"))
    assert [path.name for path in tmp_path.iterdir()] == ["other.svg"]


def test_closing_amid_an_export_asks_first(open_dialog, qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = open_dialog(HOUSES, parent=window)
    choose(dialog.form.steps, "seconds")
    choose(dialog.form.camera, "orbit")
    enter(dialog.form.seconds, 500)
    dialog.export_to(str(tmp_path / "run.gif"))
    for close in (dialog.close, window.close):
        asked = answer("Go on exporting")
        close()
        assert asked == [("Stop the export?", "Go on exporting")]
        assert dialog.is_exporting
        assert window.isVisible()
    answer("Stop export")
    window.close()
    assert not window.isVisible()
    assert not dialog.isVisible()
    assert not list(tmp_path.iterdir())


def test_what_is_made_to_be_measured_goes_with_the_dialog(open_dialog, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    dialog = open_dialog(HOUSES)
    choose(dialog.form.steps, "seconds")
    qtbot.waitUntil(lambda: bool(list(tmp_path.rglob("*sample*"))), timeout=PATIENCE)
    dialog.close()
    assert list(tmp_path.iterdir()) == []


class Typing:
    """Types names into the file dialogs that come, and answers what is asked in between."""

    def __init__(self, names, answers):
        self._names, self._answers = names, answers
        self.proposed, self.questions = [], []
        QTimer.singleShot(0, self._act)

    def _act(self):
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            self.questions.append(dialog.text())
            wanted = self._answers.pop(0)
            step = next(button for button in dialog.buttons() if button.text().replace("&", "") == wanted).click
        else:
            self.proposed.append(dialog.selectedFiles()[0])
            # A name that is typed takes the place of the file that was selected.
            dialog.findChild(QListView, "listView").clearSelection()
            dialog.findChild(QLineEdit, "fileNameEdit").setText(self._names.pop(0))
            step = dialog.accept
        if self._names or self._answers:
            QTimer.singleShot(0, self._act)
        step()


def test_a_file_that_is_there_is_replaced_only_when_asked(open_dialog, qtbot, tmp_path):
    dialog = open_dialog(HOUSES, last_step=2, suggested=tmp_path / "House 1.5")
    choose(dialog.form.content, "loss")
    own_size(dialog, 320, 180)
    there = tmp_path / "plain.gif"
    there.write_bytes(b"old")
    typing = Typing(["plain", "other"], ["Cancel"])
    with qtbot.waitSignal(dialog.renderer.finished, timeout=PATIENCE):
        dialog.export_button.click()
    assert typing.proposed == [str(tmp_path / "House 1.5.gif"), str(there)]
    assert typing.questions == ["Replace “plain.gif”?"]
    assert there.read_bytes() == b"old"
    assert (tmp_path / "other.gif").exists()


def test_frames_go_into_a_new_folder(open_dialog, qtbot, tmp_path, monkeypatch):
    dialog = open_dialog(HOUSES, last_step=2, suggested=tmp_path / "House")
    choose(dialog.form.content, "loss")
    choose(dialog.form.format, "")
    own_size(dialog, 320, 180)
    (tmp_path / "House-frames").mkdir()
    (tmp_path / "House-frames" / "frame-1.png").write_bytes(b"old")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    with qtbot.waitSignal(dialog.renderer.finished, timeout=PATIENCE):
        dialog.export_button.click()
    assert len(list((tmp_path / "House-frames-2").iterdir())) == 3
    assert (tmp_path / "House-frames" / "frame-1.png").read_bytes() == b"old"
    assert new_folder(tmp_path / "House-frames").name == "House-frames-3"


def test_enter_takes_a_number_and_exports_nothing(open_dialog):
    dialog = open_dialog(HOUSES)
    asked = []
    dialog.export_button.clicked.connect(asked.append)
    enter(dialog.form.fps, 12)
    assert dialog.form.settings().fps == 12
    assert asked == []


def test_what_a_format_cannot_show_is_said_and_not_exported(open_dialog):
    dialog = open_dialog(HOUSES)
    for prepare_wrong, words in (
        (lambda: enter(dialog.form.fps, 60), "A GIF shows at most 50 frames a second, not 60"),
        (lambda: enter(dialog.form.fps, 600), "Frames a second must be at least 1 and at most 60."),
        (lambda: (enter(dialog.form.fps, 30), choose(dialog.form.steps, "range"), enter(dialog.form.first, 9)), ""),
        (lambda: enter(dialog.form.last, 5), "The first step, 9, comes after the last one, 5"),
    ):
        prepare_wrong()
        assert dialog.warning.text() == words
        assert dialog.export_button.isEnabled() is not bool(words)
        assert (dialog.estimate.text() == "") is bool(words)


def test_the_dialog_keeps_its_size_and_fits_a_small_screen(open_dialog):
    dialog = open_dialog(HOUSES)
    sizes = set()
    for index in range(dialog.form.format.count()):
        dialog.form.format.setCurrentIndex(index)
        for steps in ("all", "range", "seconds"):
            choose(dialog.form.steps, steps)
            QApplication.processEvents()
            sizes.add(dialog.size().toTuple())
    choose(dialog.form.size, None)
    QApplication.processEvents()
    sizes.add(dialog.size().toTuple())
    (size,) = sizes
    assert QSize(*size).boundedTo(QSize(1366, 690)) == QSize(*size)


def test_of_a_picture_only_what_is_written_is_previewed(open_dialog, qtbot):
    dialog = open_dialog(HOUSES)
    choose(dialog.form.format, ".png")
    dialog.form.transparent.setChecked(True)
    enter(dialog.form.step, 3)
    assert dialog.form.settings().last == 3
    assert [picture.isVisible() for picture in dialog.previews.pictures] == [False, False, True]
    corners = []

    def see(index, image):
        corners.append((index, image.pixelColor(QPoint(0, 0)).alpha()))

    dialog.renderer.previewed.connect(see)
    qtbot.waitUntil(lambda: (2, 0) in corners, timeout=PATIENCE)
    # What shows through are squares.
    shown = dialog.previews.pictures[2].pixmap().toImage()
    assert shown.pixelColor(1, 1) != shown.pixelColor(9, 1)
    assert shown.pixelColor(1, 1).alpha() == 255


def test_a_run_without_a_step_is_one_frame(open_dialog, qtbot):
    dialog = open_dialog(HOUSES, last_step=0)
    choose(dialog.form.content, "loss")
    qtbot.waitUntil(lambda: dialog.estimate.text().startswith("One frame, since the run"), timeout=PATIENCE)


def test_everything_that_can_be_chosen_has_a_tooltip(open_dialog):
    dialog = open_dialog(HOUSES)
    kinds = (QComboBox, QLineEdit, QAbstractButton)
    widgets = [widget for kind in kinds for widget in dialog.findChildren(kind)]
    assert len(widgets) > 15
    assert [widget.accessibleName() or widget.text() for widget in widgets if not widget.toolTip()] == []


def test_fields_that_do_not_matter_are_not_shown(open_dialog):
    form = open_dialog(HOUSES).form
    assert form.steps.currentData() == "all"
    assert not form.seconds.isVisible()
    choose(form.steps, "seconds")
    assert form.seconds.isVisible()
    assert form.settings().seconds == form.seconds.value
    assert not form.transparent.isVisible()
    choose(form.format, ".png")
    assert form.transparent.isVisible()
    assert not form.fps.isVisible()
    assert form.settings().seconds is None
    assert form.settings().last == 20
    assert form.settings().theme == DAY


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


def test_a_renderer_that_dies_is_told_and_is_not_asked_again_and_again(open_dialog, qtbot):
    dialog = open_dialog(HOUSES)
    with qtbot.waitSignal(dialog.renderer.failed, timeout=PATIENCE):
        dialog.renderer._worker.process.kill()
    # Who asks a process that is gone hears so at once.
    with qtbot.assertNotEmitted(dialog.renderer.failed, wait=SECOND // 2):
        pass
    assert "has ended" in dialog.warning.text()
    assert dialog.estimate.text() == ""
    assert dialog.export_button.isVisible()


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

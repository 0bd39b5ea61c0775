"""Another language: chosen in the menu, spoken at once, with all that was there before."""

import shutil

import numpy as np
import pytest
import shiboken6
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel
from whole_window import forget_changes

from gdsim import app, language
from gdsim.experiment.access import Access
from gdsim.experiment.datasets import CsvFile
from gdsim.experiment.schema import FitProblem, encode, write
from gdsim.export.dialog import ExportDialog
from gdsim.lessons.library import shipped
from gdsim.lessons.reader import read_lesson
from gdsim.views.document.autosave import Draft, drafts_folder, read_draft, write_draft
from gdsim.views.own_data.draw_dialog import DrawDialog
from gdsim.views.toolkit.language import chosen, speak
from gdsim.views.toolkit.number_field import NumberField

ROWS = 50_000


@pytest.fixture
def place(qtbot):
    """The program's window, whichever it is; English is spoken again afterwards."""
    window = app.open_window()
    window.show()
    qtbot.waitExposed(window)
    place = app.Place(window)
    yield place
    place.clear()
    forget_changes(place.window)
    place.window.close()
    place.window.deleteLater()
    speak(language.ENGLISH)


def choose(place, qtbot, code):
    """Chooses a language in the menu; the window that speaks it."""
    before = place.window
    name = language.LANGUAGES[code]
    next(action for action in before.findChildren(QAction) if action.text() == name).trigger()
    qtbot.waitUntil(lambda: place.window is not before)
    qtbot.waitExposed(place.window)
    return place.window


def titles(window):
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def test_the_window_speaks_another_language_at_once_and_is_asked_for_again(place, qtbot):
    window = place.window
    assert titles(window)[0] == "File"
    german = choose(place, qtbot, "de")
    assert titles(german)[0] == "Datei"
    qtbot.waitUntil(lambda: not shiboken6.isValid(window))
    assert chosen() == "de"
    back = choose(place, qtbot, "en")
    assert titles(back)[0] == "File"


def test_what_is_set_its_past_and_the_step_in_view_come_along(place, qtbot):
    window = place.window
    setting = window.filing.document.setting
    first = setting.experiment
    setting.change(replace(first, epochs=70))
    setting.change(replace(setting.experiment, epochs=80))
    setting.undo_stack.undo()
    window.session.step(7)
    qtbot.waitUntil(lambda: window.snapshot.step == 7)
    loss = window.snapshot.loss[0]
    german = choose(place, qtbot, "de")
    qtbot.waitUntil(lambda: german.snapshot.step == 7)
    assert german.snapshot.loss[0] == loss
    now = german.filing.document.setting
    assert now.experiment.epochs == 70
    assert german.filing.document.modified
    now.undo_stack.redo()
    assert now.experiment.epochs == 80
    now.undo_stack.setIndex(0)
    assert now.experiment.epochs == first.epochs
    assert not german.filing.document.modified
    assert now.undo_stack.undoText() == ""


@pytest.mark.parametrize(("typed", "rate"), [("0.25", 0.25), ("much", 0.05)])
def test_what_was_being_typed_is_taken_if_it_can_be(typed, rate, place, qtbot):
    window = place.window
    field = next(field for field in window.findChildren(NumberField) if field.accessibleName() == "Learning rate")
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    field.selectAll()
    qtbot.keyClicks(field, typed)
    german = choose(place, qtbot, "de")
    assert german.experiment.racers[0].learning_rate == rate


def test_a_lesson_stays_open_at_its_page_and_gives_the_work_back(place, qtbot):
    window = place.window
    setting = window.filing.document.setting
    setting.change(replace(setting.experiment, epochs=70))
    window.lessons.open(shipped().lesson("momentum"), 2)
    german = choose(place, qtbot, "de")
    assert german.lessons.lesson.name == "momentum"
    assert german.lessons.player.number == 2
    assert german.lessons.lesson is shipped().lesson("momentum")
    german.lessons.leave()
    qtbot.waitUntil(lambda: german.filing.document.setting.experiment.epochs == 70)


def test_numbers_are_written_and_read_as_the_language_has_them(place, qtbot):
    german = choose(place, qtbot, "de")
    rate = german.controls.racers.form.learning_rate.field
    assert rate.text() == "0,05"
    for typed in ("0,02", "0.03"):
        rate.setFocus()
        rate.selectAll()
        qtbot.keyClicks(rate, typed)
        qtbot.keyClick(rate, Qt.Key.Key_Return)
        assert rate.text() == typed.replace(".", ",")
        assert german.experiment.racers[0].learning_rate == float(typed.replace(",", "."))


@pytest.mark.parametrize("is_unlocked", [False, True])
def test_what_a_file_lets_be_changed_holds_as_before(is_unlocked, place, qtbot, tmp_path):
    document = place.window.filing.document
    access = Access("guided", controls=("learning-rate",))
    write(tmp_path / "guided.gdsim", replace(document.setting.experiment, access=access))
    place.window.filing.menus.open_path(tmp_path / "guided.gdsim", is_unlocked)
    window = choose(place, qtbot, "de")
    assert window.lessons.allows("data") is is_unlocked
    assert window.controls.problem.isVisible() is is_unlocked
    assert window.filing.document.access == access


@pytest.fixture
def large(tmp_path, monkeypatch):
    """A table that takes longer to read than the window waits."""
    monkeypatch.setattr("gdsim.views.running.preparation.PATIENCE", 0.0)
    path = tmp_path / "large.csv"
    path.write_text("x,y\n" + "".join(f"{k % 977}.25,{k % 13}.5\n" for k in range(ROWS)))
    return path


def on_file(experiment, path):
    return replace(experiment, problem=FitProblem(CsvFile(str(path))), start=None)


def said(window):
    labels = window.filing.messages.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def test_a_lesson_of_one_s_own_stays_open_too(place, qtbot, tmp_path):
    # Of a file, and of the same name as one that comes with the program.
    path = tmp_path / shipped().lesson("momentum").path.name
    shutil.copy(shipped().lesson("momentum").path, path)
    own = read_lesson(path)
    place.window.lessons.open(own, 1)
    german = choose(place, qtbot, "de")
    assert german.lessons.lesson is own
    assert german.lessons.player.number == 1


def test_who_looks_back_does_so_in_the_same_run(place, qtbot):
    window = place.window
    window.session.step(53)
    qtbot.waitUntil(lambda: window.snapshot.step == 53)
    window.session.seek(8)
    qtbot.waitUntil(lambda: window.snapshot.step == 8)
    before = window.snapshot.loss.copy()
    german = choose(place, qtbot, "de")
    qtbot.waitUntil(lambda: (german.snapshot.step, german.snapshot.recorded) == (8, 53))
    np.testing.assert_array_equal(german.snapshot.loss, before)
    german.session.seek(53)
    qtbot.waitUntil(lambda: german.snapshot.step == 53)


def test_what_was_playing_goes_on(place, qtbot):
    window = place.window
    window.session.play()
    qtbot.waitUntil(lambda: window.snapshot.step >= 3)
    german = choose(place, qtbot, "de")
    qtbot.waitUntil(lambda: german.snapshot.playing and german.snapshot.step >= 5)
    german.session.pause()
    qtbot.waitUntil(lambda: not german.snapshot.playing)


def test_steps_of_another_run_are_not_taken_with_data_that_was_still_prepared(place, qtbot, large):
    window = place.window
    window.session.step(7)
    qtbot.waitUntil(lambda: window.snapshot.step == 7)
    window.controls.edited.emit(on_file(window.experiment, large))
    assert window.session.is_preparing
    german = choose(place, qtbot, "de")
    qtbot.waitUntil(lambda: german.snapshot.problem.objective.samples == ROWS, timeout=10_000)
    assert german.session.settled_snapshot().step == 0
    assert german.filing.document.modified


def test_a_file_that_was_being_opened_is_said_not_to_have_been(place, qtbot, large):
    path = large.with_name("afternoon.gdsim")
    path.write_bytes(encode(on_file(place.window.experiment, large.name)))
    place.window.filing.menus.open_path(path)
    assert place.window.session.preparation.is_opening
    german = choose(place, qtbot, "de")
    assert any("afternoon.gdsim" in sentence for sentence in said(german))
    qtbot.waitUntil(lambda: not german.session.is_waiting)
    assert german.filing.document.path is None


def test_unsaved_work_is_on_the_disk_before_the_old_window_goes(place, qtbot):
    setting = place.window.filing.document.setting
    setting.change(replace(setting.experiment, epochs=70))
    choose(place, qtbot, "de")
    (draft,) = drafts_folder().glob("*.draft")
    assert read_draft(draft).experiment.epochs == 70


def test_lost_work_is_offered_by_the_new_window(place, qtbot):
    lost = drafts_folder() / "1-dead.draft"
    lost.parent.mkdir(parents=True, exist_ok=True)
    write_draft(lost, Draft(replace(place.window.experiment, title="Lost"), None, None))
    place.window.filing.menus.offer_lost_work()
    assert any("Lost" in sentence for sentence in said(place.window))
    german = choose(place, qtbot, "de")
    lost.unlink()
    assert any("Lost" in sentence for sentence in said(german))


def test_undo_leads_to_drawings_of_the_window_before(place, qtbot):
    window = place.window
    window.bringing.draw()
    (drawing,) = window.findChildren(DrawDialog)
    drawing.outlier.click()
    first = window.experiment.problem.dataset.csv
    drawing.outlier.click()
    assert window.experiment.problem.dataset.csv != first
    german = choose(place, qtbot, "de")
    german.filing.document.setting.undo_stack.undo()
    qtbot.waitUntil(lambda: not german.session.is_waiting)
    assert german.experiment.problem.dataset.csv == first


def test_an_export_that_goes_on_is_not_given_up_unasked(place, qtbot, tmp_path):
    window = place.window
    window.session.step(3)
    qtbot.waitUntil(lambda: window.snapshot.step == 3)
    window.export_asked.emit()
    (dialog,) = window.findChildren(ExportDialog)
    dialog.form.camera.setCurrentIndex(dialog.form.camera.findData("orbit"))
    dialog.form.steps.setCurrentIndex(dialog.form.steps.findData("seconds"))
    dialog.export_to(str(tmp_path / "run.gif"))
    questions = []

    def go_on():
        # The window hears of the language in the next turn of the event loop.
        if box := QApplication.activeModalWidget():
            questions.append(box.text())
            box.escapeButton().click()
        else:
            QTimer.singleShot(0, go_on)

    go_on()
    window.language_asked.emit("de")
    qtbot.waitUntil(lambda: bool(questions))
    still = place.window is window, dialog.is_exporting, language.current()
    dialog.stop()
    dialog.close()
    assert questions == ["Stop the export?"]
    assert still == (True, True, "en")


def test_a_presentation_goes_on(place, qtbot):
    place.window.presenter.begin()
    qtbot.waitUntil(place.window.isFullScreen)
    german = choose(place, qtbot, "de")
    qtbot.waitUntil(german.isFullScreen)
    assert german.presenter.is_on
    german.presenter.end()
    qtbot.waitUntil(lambda: not german.isFullScreen())


def test_what_is_asked_about_a_document_names_it_as_its_title_does(place, qtbot):
    german = choose(place, qtbot, "de")
    setting = german.filing.document.setting
    setting.change(replace(setting.experiment, epochs=70))
    questions = []

    def cancel():
        box = QApplication.activeModalWidget()
        questions.append(box.text())
        box.reject()

    QTimer.singleShot(0, cancel)
    assert not german.filing.menus.may_leave()
    assert "Hauspreise nach Grundstücksgröße" in questions[0]

"""The document through the real window: undo, save, open again, own data, export."""

import json
from pathlib import Path

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QProgressDialog, QPushButton, QWidget
from whole_window import forget_changes

from gdsim.experiment.schema import BatchingSettings, decode, read
from gdsim.export.worksheet.dialog import WorksheetDialog
from gdsim.views.own_data.draw_dialog import DrawDialog
from gdsim.views.own_data.import_dialog import ImportDialog
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.widgets import Label

PATIENCE = 20_000


def dialog_of(window, kind, qtbot):
    def found():
        return next((d for d in window.findChildren(QDialog) if isinstance(d, kind)), None)

    qtbot.waitUntil(lambda: found() is not None, timeout=PATIENCE)
    return found()


def test_a_setting_is_undone_and_redone(window):
    document = window.filing.document
    window.controls.edited.emit(replace(window.experiment, seed=5))
    assert window.isWindowModified()
    assert window.snapshot.problem.experiment.seed == 5
    document.setting.undo_stack.undo()
    assert window.snapshot.problem.experiment.seed == 0
    assert window.experiment.seed == 0
    assert not window.isWindowModified()
    document.setting.undo_stack.redo()
    assert window.snapshot.problem.experiment.seed == 5


def test_what_is_saved_opens_as_the_same_run(window, qtbot, tmp_path):
    path = tmp_path / "afternoon.gdsim"
    window.session.step(20)
    qtbot.waitUntil(lambda: window.snapshot.step == 20 and not window.snapshot.playing, timeout=PATIENCE)
    window.filing.set_learning_rate(0, 0.2)
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


def stand_at(window, qtbot, step):
    """After so many steps, seen by the window too."""
    if step > window.snapshot.recorded:
        window.session.step(step - window.snapshot.step)
    else:
        window.session.seek(step)
    qtbot.waitUntil(lambda: window.snapshot.step == step and not window.snapshot.playing, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.transport.timeline.value() == step, timeout=PATIENCE)


def swap(window, qtbot, name, step):
    """By hand: looking back, another optimizer is chosen, and counts from there."""
    stand_at(window, qtbot, step)
    row = window.controls.racers.racers[0]
    row.optimizer.show_data(name)
    row.optimizer.activated.emit(row.optimizer.currentIndex())
    window.branches.branch_asked.emit()
    qtbot.waitUntil(lambda: window.snapshot.recorded == step, timeout=PATIENCE)


def optimizers(window):
    """What the panel shows, and what descends."""
    shown = [row.optimizer.currentData() for row in window.controls.racers.racers]
    return shown, [racer.optimizer.name for racer in window.snapshot.problem.racers]


def test_a_run_with_a_swap_is_kept_and_opened_like_any_other(window, qtbot, tmp_path):
    path = tmp_path / "swapped.gdsim"
    stand_at(window, qtbot, 40)
    swap(window, qtbot, "adam", 15)
    stand_at(window, qtbot, 45)
    walked = window.snapshot.path.values.copy()
    assert window.filing.document.save(path)
    written = path.read_bytes()
    assert [change.step for change in read(path).changes] == [15]
    window.filing.load_default()
    assert window.filing.document.open(path)
    assert not window.isWindowModified()
    assert optimizers(window) == (["gradient-descent"],) * 2
    # What is planned stands on the timeline before it is reached.
    assert [moment.step for moment in window.transport.timeline.moments if moment.kind == "changed"] == [15]
    stand_at(window, qtbot, 45)
    np.testing.assert_array_equal(window.snapshot.path.values, walked)
    assert optimizers(window) == (["adam"],) * 2
    assert [mark.step for mark in window.snapshot.marks if mark.kind == "changed"] == [15]
    assert not window.isWindowModified()
    assert window.filing.document.save(path)
    assert path.read_bytes() == written
    # R takes the file's run again, and the panel shows who starts it.
    window.session.reset()
    assert optimizers(window) == (["gradient-descent"],) * 2
    assert window.experiment.racers == read(path).racers
    stand_at(window, qtbot, 45)
    np.testing.assert_array_equal(window.snapshot.path.values, walked)


def test_what_was_just_set_is_saved(window, qtbot):
    document = window.filing.document
    stand_at(window, qtbot, 30)
    stand_at(window, qtbot, 15)
    row = window.controls.racers.racers[0]
    row.optimizer.show_data("adam")
    row.optimizer.activated.emit(row.optimizer.currentIndex())
    window.branches.branch_asked.emit()
    assert [(change.step, change.racers[0].optimizer) for change in document.complete().changes] == [(15, "adam")]
    window.session.play()
    for rate in (0.2, 0.1, 0.3):
        window.filing.set_learning_rate(0, rate)
        change = document.complete().changes[-1]
        assert (change.learning_rates or (change.racers[0].learning_rate,)) == (rate,)
    window.session.pause()


def test_the_panel_shows_who_descends_where_the_run_stands(window, qtbot):
    stand_at(window, qtbot, 30)
    swap(window, qtbot, "adam", 15)
    stand_at(window, qtbot, 30)
    assert optimizers(window) == (["adam"],) * 2
    stand_at(window, qtbot, 10)
    assert optimizers(window) == (["gradient-descent"],) * 2
    # A rate set here is one of the racer that is shown, and what came later is given up.
    window.filing.set_learning_rate(0, 0.3)
    qtbot.waitUntil(lambda: window.snapshot.recorded == 10, timeout=PATIENCE)
    stand_at(window, qtbot, 30)
    assert optimizers(window) == (["gradient-descent"],) * 2
    document = window.filing.document
    kept = document.complete()
    assert [racer.optimizer for racer in kept.racers] == ["gradient-descent"]
    assert [(change.step, change.learning_rates) for change in kept.changes] == [(10, (0.3,))]
    # Undone, the optimizer set before is offered again where the run stands.
    stand_at(window, qtbot, 20)
    document.setting.undo_stack.undo()
    assert optimizers(window) == (["adam"], ["gradient-descent"])
    assert window.branches.isVisible()
    stand_at(window, qtbot, 25)
    window.branches.branch_asked.emit()
    qtbot.waitUntil(lambda: window.snapshot.recorded == 25, timeout=PATIENCE)
    assert optimizers(window) == (["adam"],) * 2


def test_a_setting_changed_after_opening_starts_over_and_undo_brings_the_files_run_back(window, qtbot, tmp_path):
    stand_at(window, qtbot, 30)
    swap(window, qtbot, "adam", 15)
    stand_at(window, qtbot, 30)
    assert window.filing.document.save(tmp_path / "swapped.gdsim")
    assert window.filing.document.open(tmp_path / "swapped.gdsim")
    walked = stand_at(window, qtbot, 30) or window.snapshot.path.values.copy()
    window.controls.more.edited.emit(replace(window.experiment, seed=7))
    document = window.filing.document
    assert document.setting.undo_stack.undoText() == "seed"
    assert window.snapshot.step == 0
    assert optimizers(window) == (["adam"],) * 2
    assert document.complete().changes == ()
    document.setting.undo_stack.undo()
    assert optimizers(window) == (["gradient-descent"],) * 2
    assert not window.isWindowModified()
    stand_at(window, qtbot, 30)
    np.testing.assert_array_equal(window.snapshot.path.values, walked)
    # Another rate after the swap: only what was planned for later ends.
    window.filing.set_learning_rate(0, 0.05)
    qtbot.waitUntil(lambda: window.snapshot.learning_rates == (0.05,), timeout=PATIENCE)
    kept = document.complete()
    assert [change.step for change in kept.changes] == [15, 30]
    document.setting.undo_stack.undo()
    assert document.complete().changes == read(tmp_path / "swapped.gdsim").changes


def test_a_rate_set_while_another_optimizer_waits_is_that_ones(window, qtbot):
    stand_at(window, qtbot, 10)
    window.filing.set_learning_rate(0, 0.2)
    stand_at(window, qtbot, 30)
    stand_at(window, qtbot, 15)
    row = window.controls.racers.racers[0]
    row.optimizer.show_data("adam")
    row.optimizer.activated.emit(row.optimizer.currentIndex())
    window.controls.racers.form.rate_entered.emit(0.07)
    assert window.snapshot.recorded == 30
    stand_at(window, qtbot, 5)
    assert window.experiment.racers[0].learning_rate == 0.07
    window.branches.branch_asked.emit()
    qtbot.waitUntil(lambda: window.snapshot.recorded == 5, timeout=PATIENCE)
    assert optimizers(window) == (["adam"],) * 2
    assert window.snapshot.learning_rates == (0.07,)


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
    window.filing.menus.csv_dropped.emit(path)
    dialog = dialog_of(window, ImportDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.table is not None, timeout=PATIENCE)
    dialog.buttons.accepted.emit()
    qtbot.waitUntil(lambda: window.snapshot.problem.data.dataset.feature_names == ("size",), timeout=PATIENCE)
    assert len(window.snapshot.problem.data.X) == 30


def test_points_can_be_drawn_from_the_data_shown(window, qtbot):
    moons = decode(json.dumps({"gdsim": 1, "problem": {"type": "fit", "dataset": "moons"}}).encode())
    window.controls.edited.emit(moons)
    window.bringing.draw()
    dialog = dialog_of(window, DrawDialog, qtbot)
    assert len(dialog.editor.positions) == len(window.snapshot.problem.data.dataset.X)
    dialog.close()


def test_the_export_dialog_opens_on_the_run(window, qtbot):
    window.session.step(5)
    qtbot.waitUntil(lambda: window.snapshot.step == 5 and not window.snapshot.playing, timeout=PATIENCE)
    window.export_asked.emit()
    from gdsim.export.dialog import ExportDialog

    dialog = dialog_of(window, ExportDialog, qtbot)
    # The process that renders has the lowest priority: beside other tests it may have to wait.
    rendered = 90_000
    qtbot.waitUntil(lambda: dialog.estimate.text() not in ("", "Rendering previews …"), timeout=rendered)
    dialog.close()


def test_drawn_data_travels_with_the_saved_experiment(window, qtbot, tmp_path):
    document = window.filing.document
    window.bringing.draw()
    dialog = dialog_of(window, DrawDialog, qtbot)
    dialog.editor.add_outlier()
    (tmp_path / "drawn-data.csv").write_text("somebody else's")
    path = tmp_path / "drawn.gdsim"
    assert document.save(path)
    assert not document.modified
    dialog.editor.add_outlier()
    assert document.modified
    assert document.save(path)
    dialog.close()
    dataset = read(path).problem.dataset
    assert dataset.csv == "drawn-data-2.csv"
    assert (tmp_path / "drawn-data.csv").read_text() == "somebody else's"
    assert sorted(file.name for file in tmp_path.glob("*.csv")) == ["drawn-data-2.csv", "drawn-data.csv"]
    qtbot.waitUntil(lambda: not window.session.is_preparing, timeout=PATIENCE)
    rows = len(window.snapshot.problem.data.X)
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in ("drawn.gdsim", "drawn-data-2.csv"):
        (tmp_path / name).rename(stick / name)
    window.filing.load_default()
    assert document.open(stick / "drawn.gdsim")
    qtbot.waitUntil(lambda: not window.session.is_preparing, timeout=PATIENCE)
    assert len(window.snapshot.problem.data.X) == rows


def test_each_gesture_is_a_step_of_undo_and_the_open_drawing_goes_with_it(window, qtbot):
    stack = window.filing.document.setting.undo_stack
    window.bringing.draw()
    dialog = dialog_of(window, DrawDialog, qtbot)
    houses = len(dialog.editor.positions)

    def rows():
        qtbot.waitUntil(lambda: not window.session.is_preparing, timeout=PATIENCE)
        shown = window.snapshot.problem.data.dataset
        np.testing.assert_array_equal(dialog.editor.positions[:, 0], shown.X[:, 0])
        return len(shown.X) - houses

    for count in (1, 2, 3):
        dialog.editor.add_outlier()
        assert rows() == stack.index() == count
    for count in (2, 1, 0):
        stack.undo()
        assert rows() == count
    assert not window.filing.document.modified
    assert window.experiment.problem.dataset == "house-prices"
    stack.redo()
    stack.redo()
    assert rows() == 2
    # What is drawn now is the step after it.
    dialog.editor.add_outlier()
    assert rows() == stack.count() == 3
    assert stack.undoText() == "data set"
    dialog.close()


def test_a_drawing_is_opened_once(window, qtbot):
    window.bringing.draw()
    dialog = dialog_of(window, DrawDialog, qtbot)
    dialog.editor.add_outlier()
    window.bringing.draw()
    assert window.findChildren(DrawDialog) == [dialog]
    moons = decode(json.dumps({"gdsim": 1, "problem": {"type": "fit", "dataset": "moons"}}).encode())
    window.controls.edited.emit(moons)
    window.bringing.draw()
    assert not dialog.isVisible()
    (other,) = [found for found in window.findChildren(DrawDialog) if found is not dialog]
    assert len(other.editor.positions) == len(window.snapshot.problem.data.X)
    other.close()


def test_when_the_window_closes_only_the_last_state_of_a_drawing_stays(window, qtbot):
    window.bringing.draw()
    dialog = dialog_of(window, DrawDialog, qtbot)
    for _ in range(3):
        dialog.editor.add_outlier()
    last = dialog.path
    assert len(list(last.parent.parent.glob("*/*.csv"))) == 3
    forget_changes(window)
    window.close()
    assert list(last.parent.parent.glob("*/*.csv")) == [last]


def test_an_open_drawing_follows_the_theme(window, qtbot):
    window.bringing.draw()
    dialog = dialog_of(window, DrawDialog, qtbot)
    window.set_theme(themes.DAY)
    qtbot.waitUntil(lambda: dialog.editor.theme == themes.DAY)
    window.set_theme(themes.NIGHT)
    qtbot.waitUntil(lambda: dialog.editor.theme == themes.NIGHT)
    dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(DrawDialog), timeout=PATIENCE)


def test_names_that_look_like_markup_are_shown_as_they_are(window, qtbot, tmp_path):
    path = tmp_path / "<b>own<b>.csv"
    path.write_text("<b>x</b>,<i>y</i>\n" + "".join(f"{k},{k % 7}\n" for k in range(30)))
    window.filing.menus.csv_dropped.emit(path)
    dialog = dialog_of(window, ImportDialog, qtbot)
    qtbot.waitUntil(dialog.ok.isEnabled, timeout=PATIENCE)
    dialog.ok.click()
    qtbot.waitUntil(lambda: window.snapshot.problem.data.dataset.target_name == "<i>y</i>", timeout=PATIENCE)
    for widget in window.findChildren(QWidget):
        tip = widget.toolTip()
        assert "<i>y" not in tip
        assert "<b>x" not in tip
        if isinstance(widget, QLabel) and "<" in widget.text():
            is_plain = widget.textFormat() == Qt.TextFormat.PlainText or isinstance(widget, Label)
            assert is_plain or not ("<b>x" in widget.text() or "<i>y" in widget.text()), widget.text()


def test_the_runs_numbers_are_written_beside_the_window(window, qtbot, tmp_path):
    stand_at(window, qtbot, 40)
    path = tmp_path / "numbers.npz"
    window.filing.menus.write_trace(path)
    assert not path.exists()
    qtbot.waitUntil(lambda: path.exists() and not window.findChildren(QProgressDialog), timeout=PATIENCE)
    with np.load(path) as kept:
        np.testing.assert_array_equal(kept["parameters"][0], window.snapshot.path.values[:, 0])


def test_numbers_that_cannot_be_written_are_told_in_a_sentence(window, qtbot, tmp_path):
    stand_at(window, qtbot, 3)
    window.filing.menus.write_trace(tmp_path / "no" / "such" / "numbers.csv")

    def said():
        return [label.text() for label in window.filing.messages.findChildren(QLabel)]

    qtbot.waitUntil(lambda: any("numbers.csv" in text for text in said()), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.findChildren(QProgressDialog), timeout=PATIENCE)


def test_a_run_that_started_over_while_the_file_was_asked_for_has_no_numbers(window, tmp_path):
    window.filing.menus.write_trace(tmp_path / "numbers.csv")
    assert any("no step yet" in label.text() for label in window.filing.messages.findChildren(QLabel))
    assert window.findChildren(QProgressDialog) == []


def test_taking_the_steps_again_is_called_off(window, qtbot, tmp_path):
    one_by_one = replace(window.experiment, batching=BatchingSettings("stochastic"), epochs=1000)
    window.controls.more.edited.emit(one_by_one)
    window.session.set_pace(float("inf"))
    window.session.play()
    # So many that to take them again lasts longer than a click.
    qtbot.waitUntil(lambda: window.snapshot.recorded > 20_000, timeout=PATIENCE)
    window.session.pause()
    path = tmp_path / "numbers.csv"
    window.filing.menus.write_trace(path)
    (progress,) = window.findChildren(QProgressDialog)
    progress.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: not window.findChildren(QProgressDialog), timeout=PATIENCE)
    # What is asked for next is begun only when the last one has ended.
    again = tmp_path / "again.npz"
    window.filing.menus.write_trace(again)
    qtbot.waitUntil(lambda: again.exists() and not window.findChildren(QProgressDialog), timeout=PATIENCE)
    assert not path.exists()


def test_tables_and_worksheets_are_asked_for_where_the_document_lies(window, tmp_path):
    assert window.filing.document.save(tmp_path / "mine.gdsim")
    window.worksheet_asked.emit()
    assert folder_asked(window, window.findChild(WorksheetDialog).write.click) == tmp_path
    assert folder_asked(window, window.bringing.ask_for_table) == tmp_path


def folder_asked(window, ask):
    """The folder that the dialog for files begins with; then it is sent away."""
    folders = []

    def look():
        for dialog in filter(QDialog.isVisible, window.findChildren(QFileDialog)):
            folders.append(Path(dialog.directory().absolutePath()))
            dialog.reject()

    timer = QTimer(window, interval=20, timeout=look)
    timer.start()
    ask()
    timer.stop()
    (folder,) = folders
    return folder

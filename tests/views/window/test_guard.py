"""What an experiment's file lets be changed and seen holds for the window, whichever way somebody comes."""

import json

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from whole_window import drop, press

from gdsim.experiment.access import FREE, Access
from gdsim.experiment.schema import decode, encode, read
from gdsim.lessons.library import shipped
from gdsim.views.contour.view import ContourView
from gdsim.views.document.autosave import Draft, read_draft, write_draft
from gdsim.views.window.access_dialog import AccessDialog

PATIENCE = 20_000
NETWORK = {"type": "mlp", "hidden": [3]}
# It would be looked at in more ways than may be seen.
PLAIN = {
    "gdsim": 1,
    "problem": {"type": "fit", "dataset": "moons", "model": NETWORK},
    "racers": [{"optimizer": "adam", "learning_rate": 0.1}],
    "view": {"network_large": True, "step_open": True, "tab": 1},
}
GUIDED = PLAIN | {"access": {"level": "guided", "show": ["surface", "bowl"], "controls": ["learning-rate"]}}


@pytest.fixture
def guided(tmp_path):
    path = tmp_path / "guided.gdsim"
    path.write_text(json.dumps(GUIDED))
    return path


@pytest.fixture
def student(window, guided, qtbot):
    """A window in which the file was opened."""
    window.filing.menus.open_path(guided)
    qtbot.waitUntil(lambda: window.filing.document.path == guided, timeout=PATIENCE)
    return window


def entry(window, title):
    """What the File menu has under that title."""
    (menu,) = (action.menu() for action in window.menuBar().actions() if action.text() == "&File")
    return next(action for action in menu.actions() if action.text() == title)


def said(window):
    return [label.text() for label in window.filing.messages.findChildren(QLabel)]


def seen(window):
    """What is seen of the window, and whether the start may be changed."""
    controls = window.controls
    parts = {
        "problem": controls.problem,
        "rate": controls.racers.form.learning_rate,
        "add": controls.racers.add,
        "more": controls.more,
        "surface": window.surface,
        "loss": window.loss,
        "steps": window.columns.step_card,
    }
    tabs, pages = window.columns.tabs, window.columns.pages.items()
    titles = [name for name, page in pages if (at := tabs.indexOf(page)) >= 0 and tabs.isTabVisible(at)]
    names = [name for name, part in parts.items() if part.isVisible()]
    return [*names, *titles, *(["start"] if window.lessons.allows("start") else [])]


# … of a window that keeps to GUIDED.
HELD = ["rate", "surface", "bowl"]


def test_only_what_is_named_is_seen_and_can_be_changed(student, qtbot):
    window, setting = student, student.filing.document.setting
    assert seen(window) == HELD
    assert any("decides what can be seen and changed" in sentence for sentence in said(window))
    qtbot.waitUntil(lambda: window.source.landscape is not None, timeout=PATIENCE)
    window.surface.start_chosen.emit((0.5, 0.5))
    assert setting.experiment == read(window.filing.document.path)
    window.controls.racers.form.rate_entered.emit(0.02)
    assert setting.experiment.racers[0].learning_rate == 0.02
    assert setting.experiment.access.level == "guided"
    # Nor does undo lead to what was before the file was opened.
    setting.undo_stack.undo()
    setting.undo_stack.undo()
    assert setting.experiment == read(window.filing.document.path)
    assert seen(window) == HELD


def test_no_key_shows_more(window_manager, student, qtbot):
    student.activateWindow()
    qtbot.waitUntil(student.isActiveWindow, timeout=PATIENCE)
    press("F6", "F4", "ctrl+z", "Right")
    qtbot.waitUntil(lambda: student.snapshot.recorded == 1, timeout=PATIENCE)
    assert seen(student) == HELD


def test_nothing_takes_its_place_by_paste_or_drop_and_no_data_come_in(student, tmp_path):
    setting = student.filing.document.setting
    before = setting.experiment
    QApplication.clipboard().setText(encode(decode(json.dumps(PLAIN).encode())).decode())
    student.filing.menus.paste()
    assert any("no other take its place by Paste" in sentence for sentence in said(student))
    assert drop(student, text=json.dumps(PLAIN))
    (tmp_path / "own.csv").write_text("a,b\n1,2\n2,3\n3,5\n")
    assert drop(student, tmp_path / "own.csv")
    assert any("does not let its data be changed" in sentence for sentence in said(student))
    for title in ("Import a table…", "Draw your own data…"):
        entry(student, title).trigger()
    assert QApplication.activeModalWidget() is None
    assert setting.experiment == before
    assert seen(student) == HELD


def test_after_a_lesson_it_holds_again(student):
    student.lessons.open(shipped().lesson("momentum"), 0)
    assert seen(student) != HELD
    student.lessons.leave()
    assert seen(student) == HELD
    assert not entry(student, "What students may change…").isEnabled()


def test_a_new_experiment_has_everything_and_the_file_again_only_what_it_names(student, guided, qtbot):
    entry(student, "New").trigger()
    qtbot.waitUntil(lambda: student.loss.isVisible(), timeout=PATIENCE)
    assert student.controls.problem.isVisible()
    assert student.lessons.allows("start")
    assert "contour" in seen(student)
    assert entry(student, "Open Unlocked…").isEnabled()
    student.filing.menus.open_path(guided)
    qtbot.waitUntil(lambda: seen(student) == HELD, timeout=PATIENCE)


def test_where_nothing_may_be_changed_the_rest_has_the_room(window, guided, qtbot):
    guided.write_text(json.dumps(PLAIN | {"access": {"level": "guided", "show": ["network", "contour"]}}))
    window.filing.menus.open_path(guided)
    qtbot.waitUntil(lambda: window.columns.middle.is_network, timeout=PATIENCE)
    assert not window.columns.left.isVisible()
    contour = window.findChild(ContourView)
    assert contour.reading.text() == ""
    entry(window, "New").trigger()
    qtbot.waitUntil(window.columns.left.isVisible, timeout=PATIENCE)
    assert window.controls.isVisible()
    assert "start there" in contour.reading.text()
    qtbot.waitUntil(lambda: not any("decides what can be seen" in sentence for sentence in said(window)))


def chosen_in_dialog(window, level, *names):
    """Saves from the dialog with that level, these parts and controls checked beside those that are."""
    entry(window, "What students may change…").trigger()
    (dialog,) = filter(AccessDialog.isVisible, window.findChildren(AccessDialog))
    shown = {
        key for boxes in (dialog.form.views, dialog.form.controls) for key, box in boxes.items() if box.isChecked()
    }
    dialog.levels[level].setChecked(True)
    for name in names:
        (dialog.form.controls.get(name) or dialog.form.views[name]).setChecked(True)
    dialog.save.click()
    return shown


def test_a_lecturer_locks_a_file_and_opens_it_unlocked_again(window, qtbot, tmp_path, monkeypatch):
    path, document = tmp_path / "exam.gdsim", window.filing.document
    document.save(path)
    before = path.read_bytes()
    chosen_in_dialog(window, "exam", "optimizer", "contour")
    access = Access("exam", ("surface", "loss", "data", "contour"), ("optimizer",))
    assert read(path).access == access
    assert not document.modified
    # Whoever has made it goes on with everything.
    assert window.controls.problem.isVisible()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    entry(window, "New").trigger()
    entry(window, "Open Unlocked…").trigger()
    qtbot.waitUntil(lambda: document.path == path, timeout=PATIENCE)
    assert window.controls.problem.isVisible()
    window.controls.racers.form.rate_entered.emit(0.02)
    document.save()
    assert read(path).access == access
    # A lesson in between changes nothing of it.
    window.lessons.open(shipped().lesson("momentum"), 0)
    window.lessons.leave()
    assert chosen_in_dialog(window, "free") == {*access.show, *access.controls}
    assert read(path).access == FREE
    window.filing.document.setting.undo_stack.undo()
    document.save()
    assert path.read_bytes() == before


def test_where_nothing_is_to_be_seen_nothing_is_saved(window):
    entry(window, "What students may change…").trigger()
    (dialog,) = filter(AccessDialog.isVisible, window.findChildren(AccessDialog))
    dialog.levels["guided"].setChecked(True)
    for box in dialog.form.views.values():
        box.setChecked(False)
    assert not dialog.save.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("is_unlocked", [False, True])
def test_lost_work_comes_back_as_it_was_held(is_unlocked, window, guided, tmp_path, qtbot):
    draft = tmp_path / "x.draft"
    write_draft(draft, Draft(read(guided), guided, tmp_path, is_unlocked))
    taken = []
    window.filing.document.recover(read_draft(draft), lambda: taken.append(1), None)
    qtbot.waitUntil(lambda: taken == [1], timeout=PATIENCE)
    assert (seen(window) == HELD) is not is_unlocked
    assert window.filing.document.complete().access == read(guided).access
    assert window.filing.document.draft.is_unlocked is is_unlocked

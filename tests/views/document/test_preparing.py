"""Experiments that take their time to prepare, through the real window: it goes on, and the newest wish counts."""

import threading

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from whole_window import forget_changes

from gdsim.experiment.schema import CsvFile, FitProblem, RacerSettings, TerrainProblem, encode, read
from gdsim.views.document.autosave import Draft, drafts_folder, write_draft
from gdsim.views.document.document import RecentFiles

PATIENCE = 20_000
ROWS = 150_000  # of a file that takes far longer to read than the window waits in these tests


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    path = tmp_path_factory.mktemp("data") / "large.csv"
    path.write_text("x,y\n" + "".join(f"{k % 977}.25,{k % 13}.5\n" for k in range(ROWS)))
    return path


@pytest.fixture
def window(window, monkeypatch):
    monkeypatch.setattr("gdsim.views.running.preparation.PATIENCE", 0.0)
    monkeypatch.setattr("gdsim.experiment.datasets._kept", {})
    return window


def ask_for(window, path):
    """As an import does."""
    window.controls.edited.emit(on_file(window.experiment, path))


def on_file(experiment, path):
    return replace(experiment, problem=FitProblem(CsvFile(str(path))), start=None)


def rows(window):
    return window.snapshot.problem.objective.samples


def test_the_last_run_stays_until_the_next_is_ready(window, qtbot, large):
    before = window.snapshot
    ask_for(window, large)
    assert window.snapshot is before
    assert window.filing.preparing.isVisible()
    assert window.filing.document.modified
    qtbot.waitUntil(lambda: rows(window) == ROWS, timeout=PATIENCE)
    assert not window.filing.preparing.isVisible()
    assert window.experiment.problem.dataset.csv == str(large)


def test_what_is_ready_in_time_shows_nothing_of_it(window, qtbot, monkeypatch):
    monkeypatch.setattr("gdsim.views.running.preparation.PATIENCE", PATIENCE)
    shown = []
    window.session.preparation.progressed.connect(shown.append)
    window.controls.edited.emit(replace(window.experiment, problem=FitProblem("penguins"), start=None))
    window.session.step(1)
    qtbot.waitUntil(lambda: window.snapshot.step == 1, timeout=PATIENCE)
    assert set(shown) == {None}
    assert not window.filing.preparing.isVisible()


def test_cancelling_goes_back_to_the_experiment_of_the_run(window, qtbot, large):
    before = window.snapshot
    ask_for(window, large)
    window.controls.edited.emit(replace(window.experiment, epochs=7))
    qtbot.mouseClick(window.filing.preparing.cancel, Qt.MouseButton.LeftButton)
    assert not window.filing.preparing.isVisible()
    assert window.snapshot.problem is before.problem
    assert window.experiment.problem.dataset == "house-prices"
    assert window.session.experiment == window.filing.document.setting.experiment
    assert not window.filing.document.modified
    window.session.step(3)
    qtbot.waitUntil(lambda: window.snapshot.step == 3, timeout=PATIENCE)


def test_a_run_that_goes_on_is_not_drawn_anew(window, qtbot, large):
    qtbot.waitUntil(lambda: window.source.landscape is not None, timeout=PATIENCE)
    ask_for(window, large)
    with qtbot.assertNotEmitted(window.source.busy_changed):
        window.filing.preparing.cancel.click()
    assert window.experiment.problem.dataset == "house-prices"


def test_cancelling_sets_a_run_again_that_no_undo_leads_to(window, qtbot, large):
    ask_for(window, large)
    qtbot.waitUntil(lambda: rows(window) == ROWS, timeout=PATIENCE)
    document = window.filing.document
    document.setting.undo_stack.undo()
    window.controls.edited.emit(replace(window.experiment, seed=9))
    window.filing.preparing.cancel.click()
    assert rows(window) == ROWS
    assert window.session.is_running(document.setting.experiment)
    assert window.experiment.problem.dataset.csv == str(large)
    assert not window.session.is_waiting
    assert document.setting.undo_stack.count() == 2


def test_undo_goes_back_without_waiting_and_redo_asks_again(window, qtbot, large):
    ask_for(window, large)
    window.filing.document.setting.undo_stack.undo()
    assert not window.filing.preparing.isVisible()
    assert window.experiment.problem.dataset == "house-prices"
    window.filing.document.setting.undo_stack.redo()
    qtbot.waitUntil(lambda: rows(window) == ROWS, timeout=PATIENCE)


def test_the_newest_wish_counts(window, qtbot, large):
    started = []
    window.session.started.connect(lambda snapshot, _: started.append(snapshot.problem))
    ask_for(window, large)
    window.controls.edited.emit(replace(window.experiment, problem=FitProblem("penguins"), seed=9))
    qtbot.waitUntil(lambda: not window.filing.preparing.isVisible(), timeout=PATIENCE)
    assert [problem.experiment.problem.dataset for problem in started] == ["penguins"]


def test_a_rate_set_meanwhile_is_that_of_the_next_run(window, qtbot, large):
    ask_for(window, large)
    window.filing.set_learning_rate(0, 0.0625)
    qtbot.waitUntil(lambda: rows(window) == ROWS, timeout=PATIENCE)
    assert window.snapshot.learning_rates == (0.0625,)
    assert window.session.is_running(window.filing.document.setting.experiment)


def test_what_is_asked_of_the_run_in_view_does_not_reach_the_next_one(window, qtbot, large):
    one, two = (window.experiment.racers[0], RacerSettings("adam"))
    window.controls.edited.emit(replace(window.experiment, problem=TerrainProblem("himmelblau"), racers=(one, two)))
    qtbot.waitUntil(lambda: len(window.snapshot.problem.racers) == 2, timeout=PATIENCE)
    window.controls.edited.emit(replace(on_file(window.experiment, large), racers=(one,)))
    wanted = window.filing.document.setting.experiment
    window.filing.set_start((1.0, 2.0))
    window.filing.set_learning_rate(1, 0.0625)
    assert window.filing.document.setting.experiment == wanted
    qtbot.waitUntil(lambda: rows(window) == ROWS, timeout=PATIENCE)
    window.filing.set_start((1.0, 2.0))
    assert window.filing.document.setting.experiment.start == (1.0, 2.0)


def test_a_new_run_that_is_prepared_leaves_nothing_to_decide_about_the_last_one(window, qtbot, large):
    window.session.step(20)
    qtbot.waitUntil(lambda: window.snapshot.step == 20 and not window.snapshot.playing, timeout=PATIENCE)
    window.session.seek(5)
    qtbot.waitUntil(lambda: window.snapshot.step == 5, timeout=PATIENCE)
    window.controls.edited.emit(replace(window.experiment, racers=(RacerSettings("adam"),)))
    assert window.branches.isVisible()
    ask_for(window, large)
    assert not window.branches.isVisible()


def test_what_cannot_be_run_is_said_when_it_is_found(window, qtbot, large, tmp_path):
    broken = tmp_path / "broken.csv"
    broken.write_text(large.read_text() + "oops,1\n")
    before = window.snapshot
    with qtbot.waitSignal(window.session.refused, timeout=PATIENCE) as refused:
        ask_for(window, broken)
    assert f'column x takes numbers, but line {ROWS + 2} has "oops"' in refused.args[0]
    assert window.snapshot is before
    assert not window.filing.preparing.isVisible()


def test_a_document_is_opened_when_its_data_is_ready(window, qtbot, large):
    path = large.parent / "afternoon.gdsim"
    path.write_bytes(encode(on_file(replace(window.experiment, title="Afternoon"), large.name)))
    document = window.filing.document
    window.filing.menus.open_path(path)
    assert document.path is None
    qtbot.waitUntil(lambda: document.path == path, timeout=PATIENCE)
    assert rows(window) == ROWS
    assert not document.modified
    window.filing.load_default()
    qtbot.waitUntil(lambda: rows(window) != ROWS, timeout=PATIENCE)
    window.filing.menus.open_path(path)
    qtbot.mouseClick(window.filing.preparing.cancel, Qt.MouseButton.LeftButton)
    assert document.path is None


def test_a_file_whose_data_has_vanished_is_named_and_the_document_stays(window, qtbot, tmp_path):
    path = tmp_path / "afternoon.gdsim"
    path.write_bytes(encode(on_file(window.experiment, "gone.csv")))
    with qtbot.waitSignal(window.filing.document.refused, timeout=PATIENCE) as refused:
        window.filing.menus.open_path(path)
    assert str(tmp_path / "gone.csv") in refused.args[0]
    assert window.filing.document.path is None


def test_closing_half_way_leaves_no_thread(window, large):
    ask_for(window, large)
    forget_changes(window)
    window.close()
    assert not any(thread.name.startswith("preparation") for thread in threading.enumerate())


def test_the_file_that_was_read_travels_with_the_experiment(window, qtbot, large, tmp_path):
    ask_for(window, large)
    qtbot.waitUntil(lambda: rows(window) == ROWS, timeout=PATIENCE)
    assert window.filing.document.save(large.parent / "kept.gdsim")
    assert read(large.parent / "kept.gdsim").problem.dataset.csv == "large.csv"
    moved = tmp_path / "stick"
    large.parent.rename(moved)
    try:
        window.filing.load_default()
        window.filing.menus.open_path(moved / "kept.gdsim")
        qtbot.waitUntil(lambda: rows(window) == ROWS, timeout=PATIENCE)
    finally:
        moved.rename(large.parent)


@pytest.fixture
def afternoon(window, large):
    """A file with large data."""
    path = large.parent / "afternoon.gdsim"
    path.write_bytes(encode(on_file(replace(window.experiment, title="Afternoon"), large.name)))
    return path


def said(window):
    labels = window.filing.messages.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def recent():
    return RecentFiles(QSettings("gdsim", "gdsim")).paths


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda window: window.controls.edited.emit(replace(window.experiment, seed=3)),
        lambda window: window.filing.set_learning_rate(0, 0.0625),
        lambda window: window.controls.title_entered.emit("Evening"),
        lambda window: window.session.reset(),
        lambda window: window.filing.preparing.cancel.click(),
    ],
)
def test_what_is_asked_for_while_a_file_is_opened_calls_that_off_in_a_sentence(window, qtbot, afternoon, meanwhile):
    document = window.filing.document
    window.controls.edited.emit(replace(window.experiment, epochs=7))
    qtbot.waitUntil(lambda: not window.session.is_waiting, timeout=PATIENCE)
    document.setting.undo_stack.setClean()
    window.filing.menus.open_path(afternoon)
    assert window.filing.preparing.isVisible()
    meanwhile(window)
    assert any("afternoon.gdsim was not opened" in sentence for sentence in said(window))
    qtbot.waitUntil(lambda: not window.filing.preparing.isVisible(), timeout=PATIENCE)
    assert document.path is None
    assert window.session.is_running(document.setting.experiment)
    assert document.setting.experiment.epochs == window.snapshot.problem.experiment.epochs == 7
    assert afternoon not in recent()


def test_a_file_that_was_opened_late_is_a_recent_one(window, qtbot, afternoon):
    window.filing.menus.open_path(afternoon)
    assert afternoon not in recent()
    qtbot.waitUntil(lambda: rows(window) == ROWS, timeout=PATIENCE)
    assert recent()[0] == afternoon


def test_lost_work_that_is_not_waited_for_is_offered_again(window, qtbot, large, tmp_path):
    draft = drafts_folder() / "1-dead.draft"
    draft.parent.mkdir(parents=True, exist_ok=True)
    write_draft(draft, Draft(on_file(replace(window.experiment, title="Lost"), large), None, None))
    document = window.filing.document
    before = document.setting.experiment
    window.filing.menus.offer_lost_work()
    for _ in range(2):
        (button,) = [b for b in window.findChildren(QPushButton) if b.text() == "Bring them back" and b.isVisible()]
        button.click()
        assert window.filing.preparing.isVisible()
        window.filing.preparing.cancel.click()
        assert document.setting.experiment == before
        assert draft.exists()
        assert window.session.is_running(before)
        qtbot.waitUntil(lambda: len(said(window)) == 1, timeout=PATIENCE)
    next(b for b in window.findChildren(QPushButton) if b.text() == "Bring them back" and b.isVisible()).click()
    qtbot.waitUntil(lambda: rows(window) == ROWS, timeout=PATIENCE)
    assert document.modified
    assert document.setting.experiment.title == "Lost"
    assert not draft.exists()


def test_the_way_that_a_first_look_shows_is_ready_with_the_problem(window, qtbot):
    known = []
    experiment = replace(window.experiment, problem=FitProblem("handwritten-digits"), start=None)
    window.session.preparation.prepare(
        experiment, None, lambda problem: known.append("way_down" in vars(problem)), pytest.fail
    )
    qtbot.waitUntil(lambda: bool(known), timeout=PATIENCE)
    assert known == [True]

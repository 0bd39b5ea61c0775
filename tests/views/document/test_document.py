"""The document: its file, its past, and what the window has for it; real files, menus, dialogs and clipboard."""

import json
import os
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QSettings, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QWidget,
)
from whole_window import drop

from gdsim.experiment.assets import ASSETS
from gdsim.experiment.models import LinearModel, PolynomialModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import (
    BatchingSettings,
    Change,
    CsvFile,
    Experiment,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
    decode,
    read,
    write,
)
from gdsim.experiment.trace import trace
from gdsim.simulation.run import Run
from gdsim.simulation.tables import loss_table, parameter_table
from gdsim.views.document.autosave import Autosave
from gdsim.views.document.document import Document, RecentFiles
from gdsim.views.document.document_controls import DocumentControls
from gdsim.views.document.message_bar import MessageBar
from gdsim.views.document.notice import STAY, Notice
from gdsim.views.running.setting import MERGE_SECONDS, Setting

HOUSES = Experiment(1, FitProblem("house-prices"), racers=(RacerSettings("gradient-descent", 0.1),), epochs=5)
RACER = RacerSettings("adam", 0.1)
# A change of each setting, one after the other, and what undo calls it.
WALK = [
    ("loss", lambda e: replace(e, problem=replace(e.problem, loss="mae"))),
    ("bias", lambda e: replace(e, problem=replace(e.problem, model=LinearModel(bias=False)))),
    ("model", lambda e: replace(e, problem=replace(e.problem, model=PolynomialModel(3)))),
    ("degree", lambda e: replace(e, problem=replace(e.problem, model=PolynomialModel(4)))),
    ("weight penalty", lambda e: replace(e, problem=replace(e.problem, l2=0.1))),
    ("standardising", lambda e: replace(e, problem=replace(e.problem, standardize=False))),
    ("validation share", lambda e: replace(e, problem=replace(e.problem, validation_fraction=0.2))),
    ("features", lambda e: replace(e, problem=replace(e.problem, features=("bedrooms",)))),
    ("target", lambda e: replace(e, problem=replace(e.problem, target="lot_size_sqft"))),
    ("data set", lambda e: replace(e, problem=FitProblem("moons"), start=(1.0, 2.0, 3.0))),
    ("data set", lambda e: replace(e, problem=FitProblem(CsvFile("own.csv")), start=None)),
    ("batches", lambda e: replace(e, batching=BatchingSettings("mini-batch", 16))),
    ("batch size", lambda e: replace(e, batching=BatchingSettings("mini-batch", 8))),
    ("shuffling", lambda e: replace(e, batching=BatchingSettings("mini-batch", 8, shuffle=False))),
    ("optimizer", lambda e: replace(e, racers=(RACER,))),
    ("hyper-parameter", lambda e: replace(e, racers=(replace(RACER, hyperparameters={"beta1": 0.5}),))),
    ("schedule", lambda e: replace(e, racers=(replace(RACER, schedule={"type": "cosine"}),))),
    ("racers", lambda e: replace(e, racers=(RACER, RACER))),
    ("learning rate", lambda e: replace(e, racers=(RACER, replace(RACER, learning_rate=0.3)))),
    ("epochs", lambda e: replace(e, epochs=7)),
    ("seed", lambda e: replace(e, seed=3, racers=(replace(RACER, learning_rate=0.7), RACER))),
    ("starting point", lambda e: replace(e, start=(0.5, 0.25))),
    ("starting point", lambda e: replace(e, start=None, seed=4)),
    ("starting point", lambda e: replace(e, seed=5)),
    ("title", lambda e: replace(e, title="Another")),
    ("problem", lambda e: replace(e, problem=TerrainProblem("bowl"))),
    ("surface", lambda e: replace(e, problem=TerrainProblem("saddle"))),
    ("problem", lambda e: replace(e, problem=FormulaProblem("x*y"))),
    ("formula", lambda e: replace(e, problem=FormulaProblem("x + y"))),
    ("range of x", lambda e: replace(e, problem=FormulaProblem("x + y", x=(0.0, 1.0)))),
]


class Listener:
    """What a document has asked of its window; keeps the window's view of the experiment."""

    def __init__(self, document):
        self.shown = document.setting.experiment
        self.said = []
        document.setting.changed.connect(self.show)
        document.setting.replaced.connect(self.show)
        document.refused.connect(self.said.append)

    def show(self, experiment):
        self.shown = experiment


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def document_of(experiment, **others):
    return Document(Setting(experiment, clock=others.pop("clock", time.monotonic)), **others)


def set_rate(document, racer, rate):
    racers = list(document.setting.experiment.racers)
    racers[racer] = replace(racers[racer], learning_rate=rate)
    document.setting.change(replace(document.setting.experiment, racers=tuple(racers)))


def saved(path, experiment=HOUSES):
    write(path, experiment)
    return path


# The past


def test_undo_and_redo_walk_through_every_kind_of_change(qapp):
    document = document_of(HOUSES)
    listener = Listener(document)
    states = [HOUSES]
    for words, change in WALK:
        states.append(change(states[-1]))
        document.setting.change(states[-1])
        assert document.setting.undo_stack.undoText() == words
        assert listener.shown == states[-1]
    for _ in range(2):
        for state in reversed(states[:-1]):
            document.setting.undo_stack.undo()
            assert document.setting.experiment == listener.shown == state
        assert not document.modified
        assert not document.setting.undo_stack.canUndo()
        for state in states[1:]:
            document.setting.undo_stack.redo()
            assert document.setting.experiment == listener.shown == state
        assert document.modified


@given(st.lists(st.sampled_from(["undo", "redo", "rate", *range(len(WALK))]), max_size=30))
def test_any_walk_to_and_fro_ends_where_it_should(qapp, steps):
    clock = Clock()
    document = document_of(HOUSES, clock=clock)
    listener = Listener(document)
    past, future = [HOUSES], []
    for count, step in enumerate(steps):
        clock.now += 2 * MERGE_SECONDS
        if step == "undo":
            document.setting.undo_stack.undo()
            if len(past) > 1:
                future.append(past.pop())
        elif step == "redo":
            document.setting.undo_stack.redo()
            if future:
                past.append(future.pop())
        else:
            if step == "rate":
                rate = 0.01 * (count + 1)
                set_rate(document, 0, rate)
            else:
                document.setting.change(WALK[step][1](HOUSES))
            if document.setting.experiment != past[-1]:
                past.append(document.setting.experiment)
                future.clear()
        assert document.setting.experiment == past[-1]
        assert listener.shown == past[-1]
        assert document.modified == (len(past) > 1)


def test_a_drag_of_a_learning_rate_is_undone_as_one(qapp):
    clock = Clock()
    document = document_of(replace(HOUSES, racers=(RACER, RACER)), clock=clock)
    rates = []
    document.setting.changed.connect(lambda experiment: rates.append(tuple(r.learning_rate for r in experiment.racers)))
    for rate in (0.2, 0.3, 0.4):
        set_rate(document, 0, rate)
        clock.now += MERGE_SECONDS / 2
    set_rate(document, 1, 0.5)
    clock.now += 2 * MERGE_SECONDS
    set_rate(document, 1, 0.6)
    assert document.setting.undo_stack.count() == 3
    assert document.setting.undo_stack.undoText() == "learning rate"
    rates.clear()
    for _ in range(3):
        document.setting.undo_stack.undo()
    assert rates == [(0.4, 0.5), (0.4, 0.1), (0.1, 0.1)]
    document.setting.undo_stack.redo()
    assert rates[-1] == (0.4, 0.1)


def test_a_drag_back_to_where_it_was_leaves_no_trace(qapp):
    document = document_of(HOUSES, clock=Clock())
    for rate in (0.2, 0.1):
        set_rate(document, 0, rate)
    assert not document.modified
    assert document.setting.undo_stack.count() == 0


def test_what_a_file_had_planned_ends_with_a_change_and_comes_back_with_undo(qapp, tmp_path):
    planned = replace(HOUSES, changes=(Change(3, (0.5,)),), view={"theme": "day", "later": [None]})
    document = document_of(HOUSES)
    listener = Listener(document)
    assert document.open(saved(tmp_path / "a.gdsim", planned))
    assert listener.shown == document.setting.experiment == planned
    document.setting.change(replace(planned, seed=4))
    assert listener.shown == replace(HOUSES, seed=4)
    assert document.complete() == replace(HOUSES, seed=4, view=planned.view)
    document.setting.undo_stack.undo()
    assert listener.shown == document.setting.experiment == planned
    document.setting.change(planned)
    assert not document.modified


# Files


def test_saving_and_opening(qapp, tmp_path):
    document = document_of(HOUSES, completed=lambda experiment: replace(experiment, view={"theme": "day"}))
    assert document.name == "Untitled"
    document.setting.change(replace(HOUSES, title="Houses", seed=1))
    assert (document.name, document.modified) == ("Houses", True)
    assert document.save(tmp_path / "own.gdsim")
    assert (document.name, document.modified) == ("own.gdsim", False)
    assert read(tmp_path / "own.gdsim") == replace(HOUSES, title="Houses", seed=1, view={"theme": "day"})
    document.setting.undo_stack.undo()
    assert document.modified
    document.setting.undo_stack.redo()
    assert not document.modified
    document.setting.change(replace(HOUSES, seed=2))
    assert document.save()
    assert read(tmp_path / "own.gdsim").seed == 2
    other = document_of(HOUSES)
    assert other.open(tmp_path / "own.gdsim")
    assert other.setting.experiment.seed == 2
    assert not other.setting.undo_stack.canUndo()


def test_what_cannot_be_opened_is_said_and_the_document_stays(qapp, tmp_path):
    document = document_of(HOUSES)
    listener = Listener(document)
    (tmp_path / "a.gdsim").write_bytes(b"\x89PNG")
    saved(tmp_path / "b.gdsim", Experiment(1, FitProblem(CsvFile("gone.csv"))))
    saved(tmp_path / "c.gdsim", Experiment(1, FitProblem("house-prices", loss="cce")))
    for name, words in (("a", "not UTF-8"), ("b", "gone.csv"), ("c", "problem.loss"), ("d", "cannot read")):
        assert not document.open(tmp_path / f"{name}.gdsim")
        assert words in listener.said[-1]
        assert f"{name}.gdsim" in listener.said[-1]
    assert len(listener.said) == 4
    assert document.setting.experiment == listener.shown == HOUSES
    assert document.path is None


def test_what_cannot_be_written_is_said_and_stays_unsaved(qapp, tmp_path):
    document = document_of(HOUSES)
    listener = Listener(document)
    document.setting.change(replace(HOUSES, seed=1))
    assert not document.save(tmp_path / "no" / "folder.gdsim")
    assert "cannot write" in listener.said[0]
    assert document.modified
    assert document.path is None


def test_data_are_found_again_wherever_the_file_is_saved(qapp, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "data" / "own.csv").write_text("a,b\n1,2\n2,3\n")
    path = saved(tmp_path / "run.gdsim", Experiment(1, FitProblem(CsvFile("data/own.csv"))))
    document = document_of(HOUSES)
    assert document.open(path)
    assert document.save()
    assert read(path).problem.dataset.csv == "data/own.csv"
    assert document.save(tmp_path / "deep" / "er" / "run.gdsim")
    assert read(document.path).problem.dataset.csv == "../../data/own.csv"
    document.setting.change(replace(document.setting.experiment, seed=1))
    document.setting.undo_stack.undo()
    prepare(document.setting.experiment, document.setting.folder)
    assert document.save()
    prepare(read(document.path), document.path.parent)
    elsewhere = document_of(HOUSES)
    elsewhere.paste(document.text())
    assert elsewhere.setting.experiment.problem.dataset == CsvFile((tmp_path / "data" / "own.csv").as_posix())


def test_an_experiment_is_pasted_as_text_and_undone(qapp):
    document = document_of(HOUSES)
    listener = Listener(document)
    other = Experiment(1, TerrainProblem("bowl"), title="ü", changes=(Change(2, (0.5,)),))
    document.paste(document_of(other).text())
    assert document.setting.experiment == listener.shown == other
    document.setting.undo_stack.undo()
    assert document.setting.experiment == listener.shown == HOUSES
    for text in ("", "hello", "\ud800", "{}", "[1]", document_of(other).text()[:-4]):
        document.paste(text)
        assert "“Copy the experiment”" in listener.said[-1]
        assert "JSON" not in listener.said[-1]
    document.paste('{"gdsim": 1, "problem": {"type": "terrain", "terrain": "moon"}}')
    assert "problem.terrain" in listener.said[-1]
    assert len(listener.said) == 7
    assert document.setting.experiment == HOUSES


def test_the_same_experiment_pasted_again_is_no_change(qapp, tmp_path):
    (tmp_path / "own.csv").write_text("a,b\n1,2\n2,3\n")
    own = replace(HOUSES, problem=FitProblem(CsvFile("own.csv")), view={"theme": "day"}, changes=(Change(2, (0.5,)),))
    document = document_of(HOUSES, completed=lambda experiment: replace(experiment, view={"theme": "night"}))
    assert document.open(saved(tmp_path / "own.gdsim", own))
    for text in (document.text(), (tmp_path / "own.gdsim").read_text()):
        document.paste(text)
    assert document.setting.undo_stack.count() == 0
    document.paste(document.text().replace('"seed": 0', '"seed": 1'))
    assert document.setting.undo_stack.count() == 1


def test_the_ten_files_used_last_are_remembered(tmp_path):
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    recent = RecentFiles(settings)
    assert recent.paths == []
    for number in (*range(15), 9):
        recent.add(tmp_path / f"{number}, ü.gdsim")
        settings.sync()
        assert RecentFiles(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)).paths[0].name == (
            f"{number}, ü.gdsim"
        )
    assert [path.name.split(",")[0] for path in recent.paths] == ["9", "14", "13", "12", "11", "10", "8", "7", "6", "5"]
    recent.remove(tmp_path / "9, ü.gdsim")
    assert len(recent.paths) == 9
    recent.clear()
    assert recent.paths == []


# The window


class Window(QMainWindow):
    """As much of a window as a document needs."""

    def __init__(self, folder: Path):
        super().__init__()
        self.run = Run(prepare(HOUSES))
        self.document = document_of(HOUSES, parent=self)
        self.autosave = Autosave(lambda: self.document.draft, folder / "drafts", self)
        self.messages = MessageBar()
        self.setCentralWidget(self.messages)
        self.controls = DocumentControls(
            self,
            self.document,
            self.autosave,
            RecentFiles(QSettings("gdsim", "gdsim")),
            self.messages,
            replace(HOUSES, title="New"),
            lambda: self.run.snapshot,
        )
        self.file_menu, self.edit_menu = self.controls.add_file_menu(), self.controls.add_edit_menu()

    def closeEvent(self, event):
        if not self.controls.may_leave():
            event.ignore()
            return
        self.controls.close()
        super().closeEvent(event)

    def choose(self, words):
        """Clicks a menu's entry."""
        actions = [*self.file_menu.actions(), *self.edit_menu.actions()]
        (action,) = [action for action in actions if action.text().replace("&", "") == words]
        assert action.isEnabled()
        action.trigger()

    def said(self):
        QApplication.processEvents()
        labels = self.messages.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisibleTo(self.messages)]

    def press(self, words):
        (button,) = [b for b in self.messages.findChildren(QPushButton) if b.text() == words]
        button.click()


PATIENCE = 20_000


@pytest.fixture
def window(qtbot, tmp_path):
    window = Window(tmp_path)
    # Nothing is to be asked when a test is over.
    qtbot.addWidget(window, before_close_func=lambda window: window.document.setting.undo_stack.setClean())
    window.show()
    qtbot.waitExposed(window)
    return window


def answer(button):
    """Clicks a button of the question that is about to be asked."""
    asked = []

    def click():
        box = QApplication.activeModalWidget()
        asked.append(box.text())
        box.button(button).click()

    QTimer.singleShot(0, click)
    return asked


def choose_file(monkeypatch, path):
    """What the user picks in the next file dialog."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path or ""), ""))
    monkeypatch.setattr(QFileDialog, "exec", lambda _: path is not None)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])


BUTTONS = QMessageBox.StandardButton


def test_the_title_shows_the_name_and_unsaved_changes(window, tmp_path):
    assert window.windowTitle() == "Untitled[*] – gdsim"
    assert not window.isWindowModified()
    window.document.setting.change(replace(HOUSES, title="Mine"))
    assert window.windowTitle() == "Mine[*] – gdsim"
    assert window.isWindowModified()
    window.choose("Undo title")
    assert window.windowTitle() == "Untitled[*] – gdsim"
    assert not window.isWindowModified()
    window.choose("Redo title")
    assert window.document.setting.experiment.title == "Mine"
    window.document.save(tmp_path / "a.gdsim")
    assert window.windowTitle() == "a.gdsim[*] – gdsim"
    assert not window.isWindowModified()


def test_save_asks_for_a_name_once_and_open_brings_it_back(window, tmp_path, monkeypatch):
    window.document.setting.change(replace(HOUSES, seed=1))
    choose_file(monkeypatch, None)
    window.choose("Save")
    assert window.document.modified
    choose_file(monkeypatch, tmp_path / "a.gdsim")
    window.choose("Save")
    choose_file(monkeypatch, tmp_path / "b.gdsim")
    window.document.setting.change(replace(HOUSES, seed=2))
    window.choose("Save")
    assert read(tmp_path / "a.gdsim").seed == 2
    window.choose("Save As…")
    assert window.document.path == tmp_path / "b.gdsim"
    window.choose("New")
    assert window.document.setting.experiment.title == "New"
    choose_file(monkeypatch, tmp_path / "a.gdsim")
    window.choose("Open…")
    assert (window.document.setting.experiment.seed, window.document.path) == (2, tmp_path / "a.gdsim")
    menu = next(action.menu() for action in window.file_menu.actions() if action.text() == "Open Recent")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["a.gdsim", "b.gdsim", "", "Clear the list"]
    menu.actions()[1].trigger()
    assert window.document.path == tmp_path / "b.gdsim"
    (tmp_path / "a.gdsim").unlink()
    menu.actions()[0].trigger()
    assert "cannot read" in window.said()[0]
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["b.gdsim", "", "Clear the list"]


@pytest.mark.parametrize(
    ("button", "closes", "keeps"), [("Save", True, True), ("Discard", True, False), ("Cancel", False, False)]
)
def test_closing_with_unsaved_changes_asks(button, closes, keeps, window, tmp_path):
    window.document.save(tmp_path / "a.gdsim")
    window.document.setting.change(replace(HOUSES, seed=8))
    window.autosave.write()
    asked = answer(BUTTONS[button])
    assert window.close() == closes
    assert asked == ["Save the changes to “a.gdsim”?"]
    assert read(tmp_path / "a.gdsim").seed == (8 if keeps else 0)
    assert len(list((tmp_path / "drafts").glob("*.draft"))) == (not closes)


def test_closing_stays_open_when_saving_fails(window, tmp_path):
    window.document.save(tmp_path / "a.gdsim")
    window.document.setting.change(replace(HOUSES, seed=8))
    (tmp_path / "a.gdsim").unlink()
    (tmp_path / "a.gdsim").mkdir()
    answer(BUTTONS.Save)
    assert not window.close()
    assert "cannot write" in window.said()[0]


def test_nothing_is_asked_when_nothing_was_changed(window):
    assert window.close()


def test_files_are_dropped_on_the_window(window, tmp_path):
    tables = []
    window.controls.csv_dropped.connect(tables.append)
    assert drop(window, saved(tmp_path / "a.GDSIM", replace(HOUSES, seed=3)))
    assert window.document.setting.experiment.seed == 3
    for name in ("own.csv", "own.TSV", "own.txt"):
        assert drop(window, tmp_path / name)
        assert tables.pop() == tmp_path / name
    window.document.setting.change(replace(HOUSES, seed=4))
    answer(BUTTONS.Cancel)
    assert drop(window, tmp_path / "a.GDSIM")
    assert window.document.setting.experiment.seed == 4


def test_the_text_of_an_experiment_is_dropped_and_undone(window):
    assert drop(window, text=document_of(replace(HOUSES, seed=3)).text())
    assert window.document.setting.experiment.seed == 3
    window.choose("Undo seed")
    assert window.document.setting.experiment == HOUSES


def test_whatever_else_is_dropped_gets_one_sentence(window, tmp_path):
    assert drop(window, text="hello")
    assert "This text is no experiment" in window.said()[0]
    assert drop(window, url="https://example.org/a.gdsim")
    assert "download it first" in window.said()[0]
    for paths, words in (
        ([tmp_path], "is a folder"),
        ([tmp_path / "picture.png"], "“picture.png” is neither an experiment (.gdsim) nor a table (.csv, .tsv, .txt)."),
        ([tmp_path / "a.gdsim", tmp_path / "b.gdsim"], "One file at a time"),
        ([tmp_path / "gone.gdsim"], "cannot read"),
    ):
        assert drop(window, *paths)
        assert words in window.said()[0]
        assert len(window.said()) == 1
    assert window.document.setting.experiment == HOUSES


def test_the_clipboard_takes_and_gives_experiments_code_and_tables(window):
    clipboard = QGuiApplication.clipboard()
    window.choose("Copy the experiment")
    assert decode(clipboard.text().encode()) == HOUSES
    clipboard.setText(clipboard.text().replace("house-prices", "daily-temperature"))
    window.choose("Paste an experiment")
    assert window.document.setting.experiment.problem.dataset == "daily-temperature"
    clipboard.setText("hello")
    window.choose("Paste an experiment")
    assert "This text is no experiment" in window.said()[0]
    clipboard.setText("")
    window.choose("Paste an experiment")
    assert window.said() == ["The clipboard holds no text; copy an experiment first."]
    window.choose("Copy as code (NumPy)")
    assert "class GradientDescent" in clipboard.text()
    window.choose("Copy as code (PyTorch)")
    assert "torch.optim.SGD" in clipboard.text()
    window.run.advance(100)
    window.run.publish(playing=False)
    window.choose("Copy the losses as a table")
    rows = [line.split("\t") for line in clipboard.text().splitlines()]
    assert rows[0] == ["epoch", "Gradient descent: loss"]
    np.testing.assert_array_equal(np.array(rows[1:], float)[:, 1], window.run.snapshot.epoch_loss.values[:, 0])
    window.choose("Copy the parameters as a table")
    assert [line.split("\t")[0] for line in clipboard.text().splitlines()] == ["parameter", "weight", "bias"]


COPIED = {
    "Copy the experiment": "Copied: the experiment, as the text of its file",
    "Copy as code (NumPy)": "Copied: the run as a NumPy script",
    "Copy as code (PyTorch)": "Copied: the run as a PyTorch script",
    "Copy the losses as a table": "Copied: the losses as a table",
    "Copy the parameters as a table": "Copied: the parameters as a table",
}


@pytest.mark.parametrize(("entry", "words"), COPIED.items())
def test_copying_says_what_was_copied_and_moves_nothing(window, entry, words):
    window.resize(800, 500)
    window.show()
    before = [child.geometry() for child in window.findChildren(QWidget) if not isinstance(child, Notice)]
    window.choose(entry)
    notice = window.findChild(Notice)
    assert notice.isVisible()
    assert notice.text() == words
    assert window.rect().contains(notice.geometry())
    assert notice.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    after = [child.geometry() for child in window.findChildren(QWidget) if not isinstance(child, Notice)]
    assert after == before
    window.resize(window.width() - 100, window.height() - 50)
    QApplication.processEvents()
    assert window.rect().contains(notice.geometry())


def test_what_was_copied_is_said_for_a_while(window, qtbot):
    window.show()
    notice = window.findChild(Notice)
    for entry in COPIED:
        window.choose(entry)
        assert notice.isVisible()
    qtbot.waitUntil(lambda: not notice.isVisible(), timeout=3 * STAY)


def test_copied_tables_have_the_decimal_point_of_the_users_country(window):
    window.run.advance(3)
    window.run.publish(playing=False)
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        window.choose("Copy the losses as a table")
        losses = QGuiApplication.clipboard().text()
        window.choose("Copy the parameters as a table")
        parameters = QGuiApplication.clipboard().text()
    finally:
        QLocale.setDefault(before)
    assert losses == loss_table(window.run.snapshot, ",")
    assert parameters == parameter_table(window.run.snapshot, ",")
    assert "." not in losses + parameters
    cells = [line.split("\t")[1].replace(",", ".") for line in losses.splitlines()[1:]]
    np.testing.assert_array_equal(np.array(cells, float), window.run.snapshot.epoch_loss.values[:, 0])


def test_tables_of_a_race_with_validation(qapp):
    fit = FitProblem("house-prices", validation_fraction=0.2)
    run = Run(prepare(replace(HOUSES, problem=fit, racers=(RACER, RACER, RacerSettings("qhm")))))
    run.advance(3)
    run.publish(playing=False)
    rows = [line.split("\t") for line in loss_table(run.snapshot, ".").splitlines()]
    names = ["Adam 1", "Adam 2", "Quasi-hyperbolic momentum"]
    assert rows[0] == ["epoch", *(f"{n}: loss" for n in names), *(f"{n}: validation loss" for n in names)]
    assert [row[0] for row in rows[1:]] == ["0", "1", "2", "3"]
    np.testing.assert_array_equal(np.array(rows[-1][4:], float), run.snapshot.validation_loss.values[-1])
    rows = [line.split("\t") for line in parameter_table(run.snapshot, ".").splitlines()]
    assert rows[0] == ["parameter", *names, *(f"{n}: in data units" for n in names)]
    np.testing.assert_array_equal(np.array([row[1:4] for row in rows[1:]], float), run.snapshot.parameters.T)


def is_written(path):
    """Whether it is there, and the window is told so."""
    return path.exists() and not any(isinstance(w, QProgressDialog) for w in QApplication.allWidgets())


def test_the_runs_numbers_are_saved_with_its_changed_learning_rates(window, qtbot, tmp_path, monkeypatch):
    window.choose("Save the run's numbers…")
    assert "no step yet" in window.said()[0]
    window.run.advance(2)
    window.run.set_learning_rate(0, 0.3)
    window.run.advance(100)
    window.run.publish(playing=False)
    choose_file(monkeypatch, tmp_path / "run.npz")
    window.choose("Save the run's numbers…")
    qtbot.waitUntil(lambda: is_written(tmp_path / "run.npz"), timeout=PATIENCE)
    kept = np.load(tmp_path / "run.npz")
    assert kept["learning_rate"][0].tolist() == [0.1, 0.1, 0.3, 0.3, 0.3]
    np.testing.assert_array_equal(kept["parameters"][0], window.run.snapshot.path.values[:, 0])
    again = trace(prepare(decode(str(kept["experiment"]).encode())))
    np.testing.assert_array_equal(again.parameters, kept["parameters"])
    choose_file(monkeypatch, tmp_path / "run.csv")
    window.choose("Save the run's numbers…")
    qtbot.waitUntil(lambda: is_written(tmp_path / "run.csv"), timeout=PATIENCE)
    assert len((tmp_path / "run.csv").read_text().splitlines()) == 6
    choose_file(monkeypatch, tmp_path / "no" / "run.csv")
    window.choose("Save the run's numbers…")
    qtbot.waitUntil(lambda: any("cannot write" in text for text in window.said()), timeout=PATIENCE)


# Lost work


@pytest.fixture
def crashed(window, tmp_path):
    """The drafts of a program that ended without a word: nobody holds their locks."""
    window.document.setting.change(replace(HOUSES, title="Lost", seed=9))
    window.autosave.write()
    (draft,) = (tmp_path / "drafts").glob("*.draft")
    data = draft.read_bytes()
    window.document.setting.undo_stack.undo()
    (tmp_path / "drafts" / "1-dead.draft").write_bytes(data)
    return tmp_path / "drafts" / "1-dead.draft"


def test_lost_work_is_offered_and_brought_back(window, crashed):
    listener = Listener(window.document)
    window.controls.offer_lost_work()
    (sentence,) = window.said()
    assert "came to a sudden end" in sentence
    assert "Lost" in sentence
    window.press("Bring them back")
    assert window.said() == []
    assert listener.shown == window.document.setting.experiment == replace(HOUSES, title="Lost", seed=9)
    assert window.document.modified
    assert not crashed.exists()
    assert len(list(crashed.parent.glob("*.draft"))) == 1
    answer(BUTTONS.Discard)
    assert window.close()
    assert os.listdir(crashed.parent) == []


def test_lost_work_is_discarded_only_when_asked(window, crashed):
    window.controls.offer_lost_work()
    window.document.refused.emit("something else")
    assert len(window.said()) == 2
    assert crashed.exists()
    window.press("Discard")
    assert window.said() == ["something else"]
    assert not crashed.exists()


def test_lost_work_that_cannot_be_kept_anew_is_not_given_up(window, crashed):
    window.document.setting.change(replace(HOUSES, seed=3))
    window.autosave.write()
    (own,) = set(crashed.parent.glob("*.draft")) - {crashed}
    window.document.setting.undo_stack.undo()
    window.controls.offer_lost_work()
    own.mkdir()
    window.press("Bring them back")
    assert window.document.setting.experiment.title == "Lost"
    (sentence,) = window.said()
    assert "not protected from a crash" in sentence
    assert crashed.exists()
    own.rmdir()


def test_an_offer_that_was_not_answered_is_made_again(window, crashed, tmp_path):
    window.controls.offer_lost_work()
    assert window.close()
    assert crashed.exists()
    again = Autosave(lambda: None, tmp_path / "drafts")
    assert len(again.orphans()) == 1
    again.close()


def test_messages_take_each_others_place_and_can_be_closed(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.say("one")
    bar.say("<b>two</b>")
    assert [label.text() for label in bar.findChildren(QLabel) if label.isVisibleTo(bar)] == ["<b>two</b>"]
    assert not bar.isHidden()


def test_the_save_dialog_completes_the_name(window, tmp_path):
    def accept():
        dialog = QApplication.activeModalWidget()
        assert dialog.selectedFiles()[0].endswith("A-B- C.gdsim")
        dialog.setDirectory(str(tmp_path))
        dialog.findChild(QLineEdit, "fileNameEdit").setText("mine")
        dialog.accept()

    window.document.setting.change(replace(HOUSES, title="A/B: C"))
    QTimer.singleShot(0, accept)
    window.choose("Save As…")
    assert window.document.path == tmp_path / "mine.gdsim"


class FileDialogs:
    """The real ones: types these names, one a dialog; what is asked in between gets these answers."""

    def __init__(self, folder, names, answers=()):
        self.names, self.answers, self.folder = list(names), list(answers), folder
        self.questions, self.suggested, self.began_in = [], [], []
        self.go_on()

    def act(self):
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            self.questions.append(dialog.text())
            wanted = self.answers.pop(0)
            (button,) = [button for button in dialog.buttons() if button.text().replace("&", "") == wanted]
            self.go_on()
            button.click()
        else:
            self.suggested.append(Path(dialog.selectedFiles()[0]).name)
            self.began_in.append(Path(dialog.directory().absolutePath()))
            dialog.setDirectory(str(self.folder))
            # A name that is typed takes the place of the file that was selected.
            dialog.findChild(QListView, "listView").clearSelection()
            dialog.findChild(QLineEdit, "fileNameEdit").setText(self.names.pop(0))
            self.go_on()
            dialog.accept()

    def go_on(self):
        if self.names or self.answers:
            QTimer.singleShot(0, lambda: self.act())


def test_an_ending_that_the_format_does_not_know_is_a_part_of_the_name(window, qtbot, tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    for name in ("a.b", "x.json", "plain", "y.GDSIM"):
        FileDialogs(folder, [name])
        window.choose("Save As…")
    assert set(os.listdir(folder)) == {"a.b.gdsim", "x.json.gdsim", "plain.gdsim", "y.GDSIM"}
    window.run.advance(5)
    window.run.publish(playing=False)
    FileDialogs(tmp_path, ["lr 0.1"])
    window.choose("Save the run's numbers…")
    qtbot.waitUntil((tmp_path / "lr 0.1.csv").exists, timeout=PATIENCE)
    assert (tmp_path / "lr 0.1.csv").read_text().startswith("racer,step")
    # Opened as it is, saved as what it should be.
    saved(tmp_path / "old.json")
    assert window.document.open(tmp_path / "old.json")
    dialogs = FileDialogs(tmp_path, ["next"])
    window.choose("Save As…")
    assert dialogs.suggested == ["old.json.gdsim"]
    assert window.document.path == tmp_path / "next.gdsim"


@pytest.mark.parametrize("folder", [ASSETS / "lessons", ASSETS, None])
def test_files_are_not_put_beside_what_is_shipped(window, tmp_path, folder):
    users = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    users.mkdir(exist_ok=True)
    window.document.load(HOUSES, None, folder)
    dialogs = FileDialogs(tmp_path, ["mine", "other"])
    window.choose("Save As…")
    window.choose("Save As…")
    # The second time beside its own file.
    assert dialogs.began_in == [users, tmp_path]


def test_nothing_is_replaced_without_a_question(window, tmp_path):
    saved(tmp_path / "v1.0.gdsim", replace(HOUSES, seed=1))
    (tmp_path / "v1.0").write_text("not ours")
    window.document.setting.change(replace(HOUSES, seed=2))
    dialogs = FileDialogs(tmp_path, ["v1.0", "free"], ["Cancel"])
    window.choose("Save As…")
    assert dialogs.questions == ["Replace “v1.0.gdsim”?"]
    assert (read(tmp_path / "v1.0.gdsim").seed, read(tmp_path / "free.gdsim").seed) == (1, 2)
    FileDialogs(tmp_path, ["v1.0"], ["Replace"])
    window.choose("Save As…")
    assert read(tmp_path / "v1.0.gdsim").seed == 2
    assert (tmp_path / "v1.0").read_text() == "not ours"


def test_recent_files_of_one_name_show_their_folders(window, tmp_path):
    for folder in ("class a", "class b"):
        (tmp_path / folder).mkdir()
        assert window.controls.open_path(saved(tmp_path / folder / "lesson.gdsim")) is None
    window.controls.open_path(saved(tmp_path / "R&D.gdsim"))
    menu = next(action.menu() for action in window.file_menu.actions() if action.text() == "Open Recent")
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions()[:3]]
    assert texts[0] == "R&&D.gdsim"
    assert [text[:16] for text in texts[1:]] == ["lesson.gdsim – /", "lesson.gdsim – /"]
    assert [text[-7:] for text in texts[1:]] == ["class b", "class a"]
    assert menu.actions()[2].toolTip() == str(tmp_path / "class a" / "lesson.gdsim")


def test_json_of_the_experiment_is_for_people(qapp):
    assert json.loads(document_of(HOUSES).text())["problem"]["dataset"] == "house-prices"

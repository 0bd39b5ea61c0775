"""Own data: files opened in a dialog, points drawn with mouse and keys, and both as experiments that can be run."""

import csv
import re
import threading
from pathlib import Path

import numpy as np
import pytest
from broken_files import PLACES
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QDialog

from gdsim.experiment.datasets import load
from gdsim.experiment.models import PolynomialModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import (
    BatchingSettings,
    CsvFile,
    Experiment,
    FitProblem,
    TerrainProblem,
    decode,
    encode,
)
from gdsim.views.own_data.column_choices import CLASSES, NUMBERS
from gdsim.views.own_data.draw_dialog import DrawDialog
from gdsim.views.own_data.import_dialog import ImportDialog
from gdsim.views.own_data.own_data import OwnData, own_problem
from gdsim.views.toolkit.theme import DAY, NIGHT

GERMAN = "Länge;Breite;Note\n1,5;2,25;3\n2,5;;4\n3,5;1,125;5\n4,5;2;3\n1;2;4\n".encode("latin-1")


# Opening


@pytest.fixture
def opened(qtbot, tmp_path):
    """Opens bytes as a file, waits until it was read, and keeps what the dialog hands on in `.taken`."""
    dialogs = []

    def open_dialog(content, name="own.csv"):
        path = tmp_path / name
        path.write_bytes(content)
        dialog = ImportDialog(path, tmp_path / "kept")
        qtbot.addWidget(dialog)
        dialogs.append(dialog)
        dialog.taken = []
        dialog.imported.connect(dialog.taken.append)
        dialog.show()
        settled(qtbot, dialog)
        return dialog

    yield open_dialog
    for dialog in dialogs:
        dialog.reject()


def settled(qtbot, dialog):
    qtbot.waitUntil(lambda: not dialog.progress.isVisible())


def accept(qtbot, dialog) -> OwnData:
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    assert not dialog.isVisible()
    (taken,) = dialog.taken
    return taken


def choose(choice, data):
    """As a user does: by the list, which says so."""
    index = choice.findData(data)
    assert choice.model().item(index).isEnabled()
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


def choices(dialog):
    return [choice.currentData() for choice in (dialog.separator, dialog.decimal, dialog.encoding)]


def run(taken, experiment=None):
    return prepare(taken.into(experiment or Experiment(1, FitProblem("house-prices"))))


def test_a_file_is_shown_as_it_was_recognised(qtbot, opened):
    dialog = opened(GERMAN)
    assert choices(dialog) == [";", ",", "Latin-1"]
    assert dialog.header.isChecked()
    model = dialog.preview.model()
    assert [model.headerData(k, Qt.Orientation.Horizontal) for k in range(3)] == ["Länge", "Breite", "Note"]
    assert model.data(model.index(1, 0)) == "2,5"
    assert model.headerData(0, Qt.Orientation.Vertical) == "2"
    assert dialog.columns.chosen_features == ("Länge", "Breite")
    assert (dialog.columns.target.currentData(), dialog.columns.task.currentData()) == ("Note", NUMBERS)
    assert dialog.summary.text() == "5 rows, 3 columns. 1 of 5 rows has a gap and is left out."


def test_the_file_itself_is_used_where_all_was_recognised(qtbot, opened, tmp_path):
    taken = accept(qtbot, opened(GERMAN))
    assert taken.problem == FitProblem(CsvFile(str(tmp_path / "own.csv")), features=("Länge", "Breite"), target="Note")
    assert (taken.task, taken.rows, taken.title) == ("regression", 4, "own")
    assert run(taken).data.X.shape == (4, 2)
    assert not (tmp_path / "kept").exists()


def test_features_and_target_are_chosen(qtbot, opened):
    dialog = opened(b"a,b,name,y\n1,2,u,3\n4,5,v,6\n7,8,u,9\n")
    items = {dialog.columns.features.item(k).text(): dialog.columns.features.item(k) for k in range(4)}
    assert not items["name"].flags() & Qt.ItemFlag.ItemIsEnabled
    assert not items["y"].flags() & Qt.ItemFlag.ItemIsEnabled
    items["a"].setCheckState(Qt.CheckState.Unchecked)
    items["b"].setCheckState(Qt.CheckState.Unchecked)
    assert dialog.warning.text() == "Tick at least one column of numbers to predict from."
    assert not dialog.ok.isEnabled()
    items["a"].setCheckState(Qt.CheckState.Checked)
    choose(dialog.columns.target, "name")
    assert dialog.columns.task.currentData() == CLASSES
    assert dialog.columns.found.text() == "2 classes: u, v."
    taken = accept(qtbot, dialog)
    assert (taken.problem.features, taken.problem.target, taken.task) == (("a",), "name", "two-class")
    assert run(taken).data.loss.name == "bce"


def test_numbers_can_be_classes_and_the_experiment_says_so(qtbot, opened, tmp_path):
    dialog = opened(b"x,digit\n1,7\n2,8\n3,\n4,9\n5,7\n")
    assert dialog.columns.task.currentData() == NUMBERS
    choose(dialog.columns.task, CLASSES)
    assert dialog.columns.found.text() == "3 classes: 7, 8, 9."
    taken = accept(qtbot, dialog)
    assert taken.problem.dataset == CsvFile(str(tmp_path / "own.csv"), "classes")
    assert (taken.task, taken.rows) == ("multi-class", 4)
    data = run(taken).data.dataset
    assert (data.classes, data.task) == (("7", "8", "9"), "multi-class")
    assert data.X[:, 0].tolist() == [1.0, 2.0, 4.0, 5.0]


def test_a_column_s_least_and_greatest_number_differ_on_the_screen(opened):
    dialog = opened(b"x,y\n" + b"".join(b"%d,%d\n" % (row, 1_000_000_000_000 + 1000 * row) for row in range(30)))
    low, high = re.fullmatch(r"Numbers from (.*) to (.*)\.", dialog.columns.found.text()).groups()
    assert low != high


def test_numbers_are_told_to_six_digits(opened):
    dialog = opened(b"x,y\n0,12345.6\n1,9876.54\n2,10000.5\n3,18765.4\n4,9999.25\n")
    assert dialog.columns.found.text() == "Numbers from 9876.54 to 18765.4."


@pytest.mark.parametrize("values", [(0, 1, 1), (3, 5, 5, 3), (2, 2, 7, 2, 7)])
def test_two_values_can_be_numbers_and_the_experiment_says_so(qtbot, opened, tmp_path, values):
    dialog = opened(b"x,y\n" + b"".join(b"%d,%d\n" % row for row in enumerate(values)))
    assert dialog.columns.task.currentData() == CLASSES
    choose(dialog.columns.task, NUMBERS)
    assert dialog.columns.found.text() == f"Numbers from {min(values)} to {max(values)}."
    taken = accept(qtbot, dialog)
    assert (taken.problem.dataset.task, taken.task) == ("regression", "regression")
    problem = run(taken)
    assert problem.data.loss.name == "mse"
    assert problem.data.dataset.labels.tolist() == list(values)
    assert decode(encode(problem.experiment)) == problem.experiment


def test_a_task_that_was_recognised_is_left_unsaid(qtbot, opened):
    dialog = opened(b"x,y\n1,0\n2,1\n3,1\n")
    choose(dialog.columns.task, NUMBERS)
    choose(dialog.columns.task, CLASSES)
    assert accept(qtbot, dialog).problem.dataset.task is None


def test_a_task_that_cannot_be_is_switched_off_and_says_why(opened):
    def refusal(dialog, task):
        item = dialog.columns.task.model().item(dialog.columns.task.findData(task))
        return "" if item.isEnabled() else item.toolTip()

    dialog = opened(b"x,y\n1,a\n2,b\n3,a\n")
    assert 'column y takes numbers, but line 2 has "a"' in refusal(dialog, NUMBERS)
    assert refusal(dialog, CLASSES) == ""
    dialog = opened(b"x,y\n" + b"".join(b"%d,%d\n" % (k, k) for k in range(30)))
    assert "more than 20 different numbers" in refusal(dialog, CLASSES)
    dialog = opened(b"x,y\n" + b"".join(b"%d,name %d\n" % (k, k) for k in range(30)))
    assert "30 different texts" in dialog.warning.text()
    assert not dialog.ok.isEnabled()


def test_a_copy_keeps_the_task_too(qtbot, opened, tmp_path):
    dialog = opened(b"2019,2020\n1,2\n3,4\n5,2\n7,4\n")
    qtbot.mouseClick(dialog.header, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.header.height() // 2))
    settled(qtbot, dialog)
    choose(dialog.columns.task, NUMBERS)
    taken = accept(qtbot, dialog)
    assert Path(taken.problem.dataset.csv).parent == tmp_path / "kept"
    assert run(taken).data.dataset.labels.tolist() == [2.0, 4.0, 2.0, 4.0]


def test_a_reading_changed_by_hand_is_kept_by_a_copy(qtbot, opened, tmp_path):
    dialog = opened(b"2019,2020\n1,2\n3,4\n")
    assert not dialog.header.isChecked()
    qtbot.mouseClick(dialog.header, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.header.height() // 2))
    settled(qtbot, dialog)
    assert dialog.columns.chosen_features == ("2019",)
    assert dialog.summary.text() == "2 rows, 2 columns."
    choose(dialog.separator, ";")
    settled(qtbot, dialog)
    assert "single column" in dialog.warning.text()
    assert not dialog.ok.isEnabled()
    choose(dialog.separator, ",")
    settled(qtbot, dialog)
    taken = accept(qtbot, dialog)
    assert taken.problem.features == ("column 2019",)
    assert run(taken).data.labels.tolist() == [-1.0, 1.0]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "own.csv is empty; it takes a header line and at least 2 rows"),
        (b"\x89PNG\r\n\x1a\n\0\0", "own.csv is not a text file; save the table as CSV and open that"),
        (b"x,y\n1,2\noops,4\n5,6\n", 'own.csv: column x takes numbers, but line 3 has "oops"'),
    ],
)
def test_what_cannot_be_used_is_said_in_one_sentence(opened, content, words):
    dialog = opened(content)
    assert dialog.warning.text() == words
    assert not dialog.ok.isEnabled()


@pytest.mark.parametrize("name", PLACES)
def test_what_is_no_file_is_said_in_one_sentence(qtbot, tmp_path, name):
    dialog = ImportDialog(PLACES[name](tmp_path), tmp_path / "kept")
    qtbot.addWidget(dialog)
    dialog.show()
    settled(qtbot, dialog)
    assert 10 < len(dialog.warning.text()) < 700
    assert "\n" not in dialog.warning.text()
    assert not dialog.ok.isEnabled()
    dialog.reject()


def test_dates_are_no_numbers_and_the_cell_is_shown(opened):
    dialog = opened(b"day,temp\n2024-01-01,1.5\n2024-01-02,2.5\n")
    reason = 'column day is text, since line 2 has "2024-01-01"'
    assert dialog.warning.text() == f"own.csv has no column of numbers beside the target temp: {reason}"
    assert not dialog.ok.isEnabled()
    dialog = opened(b"price,a,y\n$5,1,1.5\n$6,2,2.5\n")
    assert dialog.columns.features.item(0).toolTip() == 'A model takes numbers; line 2 has "$5".'
    assert dialog.ok.isEnabled()


def test_marks_in_numbers_that_mean_two_things_are_said_and_can_be_changed(qtbot, opened):
    dialog = opened(b'a,b\n"1,000",0\n"1,001",2\n"1,002",5\n')
    assert choices(dialog) == [",", ",.", "UTF-8"]
    assert "Numbers are read with commas between thousands: 1,000 is 1000." in dialog.summary.text()
    choose(dialog.decimal, ",")
    settled(qtbot, dialog)
    assert "Numbers are read with a decimal comma: 1,000 is 1." in dialog.summary.text()
    assert run(accept(qtbot, dialog)).data.dataset.X[:, 0].tolist() == [1.0, 1.001, 1.002]


def test_what_was_left_out_and_renamed_is_said(opened):
    dialog = opened(b"a,a,\n1,2,\n3,5,\n4,7,\n")
    assert dialog.columns.target.currentData() == "a (2)"
    assert dialog.summary.text() == (
        "3 rows, 2 columns. Columns of the same name are numbered: a (2). "
        "1 column without a name and without values is left out."
    )


def test_a_refused_file_shows_how_it_was_read(qtbot, opened):
    dialog = opened(b"a;b\n1,5;2\n3\n")
    assert dialog.warning.text() == "own.csv: line 3 has 1 cell, but the header has 2"
    assert choices(dialog) == [";", ",", "UTF-8"]
    assert dialog.header.isChecked()


def test_a_large_file_can_be_called_off_while_it_is_read(qtbot, tmp_path):
    path = tmp_path / "large.csv"
    path.write_text("x,y\n" + "".join(f"{k}.5,{k}\n" for k in range(300_000)))
    dialog = ImportDialog(path, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.background.progressed):
        pass
    assert dialog.progress.isVisible()
    dialog.reject()
    assert not any(thread.name.startswith("own-data") for thread in threading.enumerate())
    assert dialog.table is None


# Into an experiment


def test_an_experiment_keeps_what_still_makes_sense(tmp_path):
    (tmp_path / "own.csv").write_text("x,z,y\n1,2,3\n2,3,5\n3,5,4\n4,5,7\n")
    before = Experiment(
        1,
        FitProblem("house-prices", model=PolynomialModel(3), loss="huber", l2=0.5, validation_fraction=0.25),
        batching=BatchingSettings("mini-batch", 32),
        start=(1.0, 2.0, 3.0, 4.0),
        epochs=7,
    )
    path = tmp_path / "own.csv"
    after = OwnData(own_problem(path, ("x",), "y"), "own", "regression", 4).into(before)
    assert after.problem.model == PolynomialModel(3)
    assert (after.problem.loss, after.problem.l2, after.epochs) == ("huber", 0.5, 7)
    assert (after.batching.size, after.start) == (3, None)
    assert len(prepare(after).data.X) == 3
    two = OwnData(own_problem(path, ("x", "z"), "y"), "own", "regression", 4).into(before)
    assert prepare(two).parameter_names
    other = OwnData(own_problem(path, ("x",), "y"), "own", "two-class", 2).into(before)
    assert (other.problem.loss, other.problem.validation_fraction) == (None, 0.0)
    # What was chosen for numbers was not chosen for classes, even where it would fit them.
    for loss, task, kept in (
        ("mse", "regression", "mse"),
        ("mse", "two-class", None),
        ("mae", "two-class", None),
        (None, "multi-class", None),
    ):
        chosen = replace(before, problem=replace(before.problem, loss=loss))
        assert OwnData(own_problem(path, ("x",), "y"), "own", task, 4).into(chosen).problem.loss == kept
    own = replace(after, title="Mine", problem=replace(after.problem, loss="mae"))
    again = OwnData(own_problem(path, ("x",), "y"), "own", "two-class", 4).into(own)
    assert (again.title, again.problem.loss) == ("Mine", "mae")
    surface = Experiment(1, TerrainProblem("bowl"), epochs=300)
    assert (
        prepare(OwnData(own_problem(path, ("x",), "y"), "own", "regression", 4).into(surface)).data.loss.name == "mse"
    )


# Drawing


@pytest.fixture
def draw(qtbot, tmp_path):
    """Opens the editor; what it hands on is in `.taken`."""
    dialogs = []

    def open_dialog(dataset=None, **settings):
        dialog = DrawDialog(NIGHT, dataset, folder=tmp_path / "drawn", **settings)
        qtbot.addWidget(dialog)
        dialogs.append(dialog)
        dialog.taken = []
        dialog.data_changed.connect(dialog.taken.append)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    yield open_dialog
    for dialog in dialogs:
        dialog.accept()


def pixel(editor, x, y) -> QPoint:
    """Where a place of the axes is in the editor's viewport."""
    scene = editor.view_box.mapViewToScene(QPointF(x, y))
    return editor.viewportTransform().map(scene).toPoint()


def click(qtbot, dialog, x, y, button=Qt.MouseButton.LeftButton):
    qtbot.mouseClick(dialog.editor.viewport(), button, pos=pixel(dialog.editor, x, y))


def drag(qtbot, dialog, path, between=lambda: None):
    """Holds the left button from the first place to the last."""
    editor, left = dialog.editor, Qt.MouseButton.LeftButton
    qtbot.mousePress(editor.viewport(), left, pos=pixel(editor, *path[0]))
    for place in path[1:]:
        qtbot.mouseMove(editor.viewport(), pixel(editor, *place))
        between()
    qtbot.mouseRelease(editor.viewport(), left, pos=pixel(editor, *path[-1]))


def rows(taken):
    with open(taken.problem.dataset.csv, newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def test_clicks_set_points_of_the_chosen_class(qtbot, draw):
    dialog = draw()
    click(qtbot, dialog, -2, 1)
    assert dialog.warning.text() == "Set points of two classes or more."
    assert dialog.taken == []
    qtbot.mouseClick(dialog.class_buttons[1], Qt.MouseButton.LeftButton)
    click(qtbot, dialog, 2, -1)
    (taken,) = dialog.taken
    assert dialog.warning.text() == ""
    assert (taken.task, taken.rows, taken.same_parameters) == ("two-class", 2, False)
    header, first, second = rows(taken)
    assert header == ["x1", "x2", "class"]
    assert [float(cell) for cell in first[:2]] == pytest.approx([-2, 1], abs=0.05)
    assert (first[2], second[2]) == ("A", "B")
    assert run(taken).data.dataset.classes == ("A", "B")
    qtbot.mouseClick(dialog.class_buttons[2], Qt.MouseButton.LeftButton)
    click(qtbot, dialog, 3, 3)
    assert (dialog.taken[-1].task, dialog.taken[-1].same_parameters) == ("multi-class", False)


def test_a_dragged_point_hands_on_the_data_on_its_way(qtbot, draw):
    dialog = draw()
    qtbot.mouseClick(dialog.of_numbers, Qt.MouseButton.LeftButton)
    click(qtbot, dialog, -2, 1)
    click(qtbot, dialog, 2, -1)
    seen = []

    def wait():
        if not dialog.taken[len(seen) :]:
            qtbot.waitSignal(dialog.data_changed).wait()
        seen[:] = dialog.taken

    before = len(dialog.taken)
    assert [len(rows(taken)) for taken in dialog.taken] == [3]
    seen[:] = dialog.taken
    drag(qtbot, dialog, [(2, -1), (2.5, 2), (3, 4)], wait)
    assert len(dialog.taken) >= before + 2
    last = dialog.taken[-1]
    assert last.same_parameters
    assert [float(cell) for cell in rows(last)[2]] == pytest.approx([3, 4], abs=0.05)
    assert len(dialog.editor.positions) == 2
    assert len({taken.problem.dataset.csv for taken in dialog.taken[before:]}) == 1
    # The state before the drag is still there.
    assert [float(cell) for cell in rows(dialog.taken[0])[2]] == pytest.approx([2, -1], abs=0.05)
    problem = run(last)
    assert (problem.data.dataset.feature_names, problem.data.dataset.target_name) == (("x",), "y")


def test_a_dragged_point_stays_on_the_sheet(qtbot, draw):
    dialog = draw()
    drag(qtbot, dialog, [(0, 0), (9, 9)])
    assert dialog.editor.positions.tolist() == [[5.0, 5.0]]


def test_points_are_erased_and_brought_back(qtbot, draw):
    dialog = draw()
    for x in (-3, 0, 3):
        click(qtbot, dialog, x, 0)
    click(qtbot, dialog, 0, 0, Qt.MouseButton.RightButton)
    assert dialog.editor.positions[:, 0] == pytest.approx([-3, 3], abs=0.05)
    click(qtbot, dialog, -3, 0)
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Delete)
    assert dialog.editor.positions[:, 0] == pytest.approx([3], abs=0.05)
    qtbot.mouseClick(dialog.clear, Qt.MouseButton.LeftButton)
    assert len(dialog.editor.positions) == 0
    assert not dialog.clear.isEnabled()
    for count in (1, 2, 3):
        qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
        assert len(dialog.editor.positions) == count


def test_looking_at_a_point_is_no_change(qtbot, draw):
    dialog = draw()
    click(qtbot, dialog, 1, 1)
    click(qtbot, dialog, 1, 1)
    qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    assert len(dialog.editor.positions) == 0
    assert not dialog.undo.isEnabled()


def test_everything_is_done_with_keys(qtbot, draw):
    dialog = draw()
    editor = dialog.editor
    qtbot.keyClick(editor, Qt.Key.Key_N)
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    qtbot.keyClick(editor, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert editor.positions.tolist() == [[0.1, 0.5]]
    qtbot.keyClick(editor, Qt.Key.Key_N)
    qtbot.keyClick(editor, Qt.Key.Key_PageDown)
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    np.testing.assert_allclose(editor.positions, [[0.0, 0.4], [0.0, 0.0]], atol=1e-12)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.positions.tolist() == [[0.0, 0.0]]
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(editor.positions) == 2


def test_a_data_set_gets_an_outlier(qtbot, draw):
    houses = load("house-prices")
    dialog = draw(houses)
    assert dialog.taken == []
    for count in (1, 2):
        qtbot.mouseClick(dialog.outlier, Qt.MouseButton.LeftButton)
        taken = dialog.taken[-1]
        assert taken.rows == len(houses.X) + count
    data = run(taken).data.dataset
    assert (data.feature_names, data.target_name) == (houses.feature_names, houses.target_name)
    np.testing.assert_array_equal(data.X[:-2], houses.X)
    np.testing.assert_array_equal(data.labels[:-2], houses.labels)
    assert data.labels[-2:].min() > houses.labels.max()
    assert len(np.unique(data.labels[-2:])) == 2


def test_classes_that_are_numbers_stay_classes(qtbot, draw):
    dialog = draw(load("three-blobs"))
    qtbot.mouseClick(dialog.outlier, Qt.MouseButton.LeftButton)
    problem = run(dialog.taken[-1])
    assert problem.data.dataset.classes == ("class 0", "class 1", "class 2")
    assert len(problem.data.X) == 201


def test_data_that_is_no_plane_begins_an_empty_sheet(draw):
    assert len(draw(load("handwritten-digits")).editor.positions) == 0
    assert len(draw(load("house-prices", ("bedrooms", "lot_size_sqft"))).editor.positions) == 0


def test_closing_untouched_data_changes_nothing(draw, tmp_path):
    dialog = draw(load("blobs"))
    dialog.accept()
    assert dialog.taken == []
    assert not (tmp_path / "drawn").exists()


def test_every_gesture_is_a_state_that_can_be_come_back_to(qtbot, draw):
    moons = load("moons")
    dialog = draw(moons)
    qtbot.mouseClick(dialog.outlier, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.outlier, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Left)
    datasets = [run(taken).data.dataset for taken in dialog.taken]
    assert [len(data.X) for data in datasets] == [len(moons.X) + more for more in (1, 2, 2)]
    assert len({data.name for data in datasets}) == 3
    for data in (datasets[0], moons, datasets[2]):
        assert dialog.knows(data)
        dialog.follow(data)
        np.testing.assert_array_equal(dialog.editor.positions, data.X)
    assert len(dialog.taken) == 3
    dialog.follow(load("blobs"))
    np.testing.assert_array_equal(dialog.editor.positions, datasets[2].X)
    qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    assert dialog.taken[-1].rows == len(moons.X)


def test_states_of_a_drawing_keep_what_was_set_for_it(qtbot, draw):
    dialog = draw(load("moons"))
    qtbot.mouseClick(dialog.outlier, Qt.MouseButton.LeftButton)
    first = dialog.taken[-1].into(Experiment(1, FitProblem("moons", loss="mse")))
    mine = replace(first, title="Mine", start=(1.0, 2.0, 3.0), problem=replace(first.problem, loss="mae"))
    qtbot.mouseClick(dialog.outlier, Qt.MouseButton.LeftButton)
    after = dialog.taken[-1].into(mine)
    assert after.problem.dataset != mine.problem.dataset
    assert (after.title, after.start, after.problem.loss) == ("Mine", (1.0, 2.0, 3.0), "mae")


def test_two_heights_are_not_taken_for_classes(qtbot, draw):
    dialog = draw()
    qtbot.mouseClick(dialog.of_numbers, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_Up, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_Up):
        qtbot.keyClick(dialog.editor, key)
    assert dialog.editor.positions[:, 1].tolist() == [0.0, 0.1, 0.0, 0.1]
    qtbot.waitUntil(lambda: dialog.taken and dialog.taken[-1].rows == 4)
    assert dialog.warning.text() == ""
    assert run(dialog.taken[-1]).data.dataset.task == "regression"


def test_a_folder_that_cannot_be_written_is_said_and_the_points_stay(qtbot, tmp_path):
    (tmp_path / "file").write_text("")
    dialog = DrawDialog(DAY, load("blobs"), folder=tmp_path / "file" / "in it")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.outlier, Qt.MouseButton.LeftButton)
    assert "cannot write into" in dialog.warning.text()
    assert len(dialog.editor.positions) == 201
    dialog.accept()

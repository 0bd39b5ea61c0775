"""A page of a lesson made in the window, typed and chosen as a teacher does, read back from its file."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox
from whole_window import settle

from gdsim.experiment.schema import CsvFile, FitProblem
from gdsim.lessons.check import check_lesson
from gdsim.lessons.conditions import Comparison, Measured, parse_condition
from gdsim.lessons.reader import read_lesson
from gdsim.views.own_data.own_data import own_problem

PATIENCE = 20_000


@pytest.fixture
def folder(window, tmp_path):
    """The teacher's, with nothing in it yet."""
    folder = tmp_path / "lessons"
    folder.mkdir()
    window.lessons.set_folder(folder)
    return folder


@pytest.fixture
def dialog(window, folder):
    return opened(window)


def opened(window):
    action = next(action for action in window.actions() if action.text() == "Make a lesson page of this…")
    action.trigger()
    settle()
    return window.lesson_editing.dialog


def type_into(field, text):
    field.setFocus()
    QTest.keyClicks(field, text)


def choose(choice, data):
    """A line of its list, by keys."""
    place = [choice.itemData(index) for index in range(choice.count())].index(data)
    choice.setFocus()
    choice.showPopup()
    entries = choice.view()
    entries.setCurrentIndex(choice.model().index(place, 0))
    QTest.keyClick(entries, Qt.Key.Key_Return)


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())


def flip(box: QCheckBox):
    """By its key, wherever it is scrolled to."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)


def fill(dialog):
    """All that a new lesson of one page needs."""
    type_into(dialog.place.title, "Slopes & steps")
    type_into(dialog.place.takeaway, 'A step is "minus" the slope.')
    type_into(dialog.title, "What a step is")
    type_into(dialog.words, "Look at [the curve](see:loss): $w^2$.")


def save(dialog, qtbot):
    with qtbot.waitSignal(dialog.saved, timeout=PATIENCE) as saved:
        click(dialog.save_button)
    return saved.args[0]


def is_refused(dialog, qtbot, button, words):
    click(button)
    qtbot.waitUntil(lambda: dialog.complaint.text() != "", timeout=PATIENCE)
    assert words in dialog.complaint.text()
    return True


def test_what_is_set_and_seen_becomes_a_lesson(window, dialog, folder, qtbot):
    fill(dialog)
    path = save(dialog, qtbot)
    assert path == folder / "slopes-steps.md"
    lesson = check_lesson(path)
    (page,) = lesson.pages
    assert (lesson.title, lesson.head.takeaway) == ("Slopes & steps", 'A step is "minus" the slope.')
    assert (page.title, page.text) == ("What a step is", "Look at [the curve](see:loss): $w^2$.")
    assert page.stage.show == ("surface", "loss", "data")
    assert set(page.stage.controls) == {"data", "loss", "optimizer", "learning-rate", "batching", "more", "start"}
    made, now = page.experiment(), window.filing.document.complete()
    assert (made.problem, made.racers, made.epochs) == (now.problem, now.racers, now.epochs)
    assert "theme" not in page.plan["view"]
    assert window.lesson_editing.dialog is None


def test_the_next_page_is_appended_with_its_question_and_task(window, dialog, folder, qtbot):
    fill(dialog)
    path = save(dialog, qtbot)
    first = path.read_text()
    dialog = opened(window)
    choose(dialog.place.file, read_lesson(path))
    type_into(dialog.title, "Now you")
    type_into(dialog.notes, "Ask the class first.")
    flip(dialog.stage.controls["more"])
    flip(dialog.stage.views["contour"])
    flip(dialog.stage.pace)
    question, task = dialog.question, dialog.task
    choose(question.kind, "choice")
    type_into(question.ask, "How low will it come?")
    choose(question.count, 2)
    type_into(question.answers[0].text, "Below 0.75")
    type_into(question.answers[0].says, "It is {{loss}}.")
    number = question.answers[0].condition.number
    number.selectAll()
    type_into(number, "0.75")
    type_into(question.answers[1].text, "No.")
    flip(task.on)
    type_into(task.goal, "Let it rise.")
    choose(task.condition.fields.measure, "verdict")
    choose(task.condition.sign, "!=")
    task.condition.word.setFocus()
    task.condition.word.setCurrentText("diverging")
    type_into(task.hints, "Higher.")
    assert save(dialog, qtbot) == path
    assert path.read_text().startswith(first.rstrip())
    page = check_lesson(path).pages[1]
    assert page.prediction.ask == "How low will it come?"
    one, other = page.prediction.choices
    assert (one.text, one.says, other.when) == ("Below 0.75", "It is {{loss}}.", None)
    assert parse_condition(one.when) == Comparison((Measured("loss"), 0.75), ("<",))
    assert parse_condition(page.task.solved) == Comparison((Measured("verdict"), "diverging"), ("!=",))
    assert (page.task.hints, page.notes, page.stage.pace) == (("Higher.",), "Ask the class first.", 20.0)
    assert page.stage.show == ("surface", "loss", "data", "contour")
    assert "more" not in page.stage.controls


def test_a_number_is_asked_for(dialog, qtbot):
    fill(dialog)
    question = dialog.question
    choose(question.kind, "number")
    type_into(question.ask, "When is it below 1?")
    choose(question.measure.measure, "epochs_until")
    choose(question.judged, True)
    type_into(question.unit, "epochs")
    question.tolerance.selectAll()
    type_into(question.tolerance, "2")
    asked = check_lesson(save(dialog, qtbot)).pages[0].prediction
    assert (asked.answer, asked.tolerance, asked.unit, asked.epochs) == ("epochs_until(1.0)", 2.0, "epochs", 20)


def test_what_is_missing_or_wrong_is_one_sentence(dialog, folder, qtbot):
    assert is_refused(dialog, qtbot, dialog.save_button, "lesson needs a title")
    fill(dialog)
    type_into(dialog.words, " $\\nothing{$")
    assert is_refused(dialog, qtbot, dialog.check_button, "cannot be read; it takes TeX")
    dialog.words.selectAll()
    type_into(dialog.words, "# Two")
    assert is_refused(dialog, qtbot, dialog.save_button, "begins another page")
    dialog.words.selectAll()
    type_into(dialog.words, "[here](http://example.org)")
    assert is_refused(dialog, qtbot, dialog.check_button, "link leads to word")
    dialog.words.selectAll()
    type_into(dialog.words, "Fine.")
    choose(dialog.question.kind, "choice")
    assert is_refused(dialog, qtbot, dialog.check_button, "question needs its words")
    type_into(dialog.question.ask, "Which?")
    assert is_refused(dialog, qtbot, dialog.check_button, "Answer 1 needs its words")
    choose(dialog.question.kind, None)
    assert not list(folder.iterdir())
    click(dialog.check_button)
    qtbot.waitUntil(lambda: "Nothing is wrong" in dialog.note.text(), timeout=PATIENCE)


def test_the_page_is_shown_as_it_will_be(dialog, qtbot):
    fill(dialog)
    choose(dialog.question.kind, "choice")
    type_into(dialog.question.ask, "Which?")
    type_into(dialog.question.answers[0].text, "This one")
    qtbot.waitUntil(lambda: len(dialog.preview.question.choices) == 3, timeout=PATIENCE)
    assert dialog.preview.title.text() == "What a step is"
    assert "the curve" in dialog.preview.words.toPlainText()
    assert dialog.preview.question.choices[0].accessibleName() == "This one"


def test_a_page_is_tried_in_the_window_and_the_dialog_is_back(window, dialog, folder, qtbot):
    before = window.experiment
    fill(dialog)
    flip(dialog.stage.views["loss"])
    click(dialog.try_button)
    qtbot.waitUntil(lambda: window.lessons.lesson is not None, timeout=PATIENCE)
    assert not dialog.isVisible()
    assert window.lessons.page.title == "What a step is"
    assert not window.loss.isVisible()
    click(window.lessons.player.panel.next)
    qtbot.waitUntil(dialog.isVisible, timeout=PATIENCE)
    assert window.lessons.lesson is None
    assert window.experiment == before
    assert not list(folder.iterdir())


def answer(text):
    """The question that is asked next, by its button."""

    def click():
        (button,) = [each for each in QApplication.activeModalWidget().buttons() if each.text().strip("&") == text]
        button.click()

    QTimer.singleShot(0, click)


def test_what_is_written_is_not_given_up_without_a_question(window, dialog):
    type_into(dialog.words, "Words.")
    answer("Cancel")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.lesson_editing.dialog is dialog
    answer("Cancel")
    assert not window.close()
    answer("Discard")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.lesson_editing.dialog is None


def test_a_table_of_ones_own_comes_along(window, folder, tmp_path, qtbot):
    rows = "".join(f"{row},{2 * row + 1}\n" for row in range(9))
    (tmp_path / "mine.csv").write_text(f"a,b\n{rows}")
    document = window.filing.document
    experiment = window.experiment.__class__(1, own_problem(tmp_path / "mine.csv", ("a",), "b"))
    document.load(experiment, None, tmp_path)
    qtbot.waitUntil(lambda: not window.session.is_preparing, timeout=PATIENCE)
    dialog = opened(window)
    fill(dialog)
    page = check_lesson(save(dialog, qtbot)).pages[0]
    problem = page.experiment().problem
    assert isinstance(problem, FitProblem)
    assert problem.dataset == CsvFile("mine.csv")
    assert (folder / "mine.csv").read_text() == f"a,b\n{rows}"

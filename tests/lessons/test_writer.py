"""What is written is read back as it was meant, whatever a teacher types, and what is in place stays."""

from dataclasses import replace
from pathlib import Path

import pytest
from course import LESSONS
from hypothesis import given
from hypothesis import strategies as st

from gdsim.experiment.files import ExperimentError
from gdsim.experiment.schema import CsvFile, Experiment, FitProblem, TerrainProblem
from gdsim.lessons.check import check_lesson
from gdsim.lessons.lesson import Choice, Head, Page, Prediction, Stage, Task
from gdsim.lessons.reader import parse_lesson, read_lesson
from gdsim.lessons.writer import (
    file_for,
    grown_lesson,
    lesson_text,
    new_lesson,
    plan_of,
    save,
    with_absolute_table,
    with_table_beside,
)

HEAD = Head(title="Mine", minutes=5, takeaway="One thing.")
PLAN = {"gdsim": 1, "problem": {"type": "terrain", "terrain": "bowl"}, "start": [2, 1], "epochs": 20}
PAGE = Page("One", "Words.", 0, plan=PLAN, is_new=True)
# Whatever can be typed or pasted into a line, with what ends lines and texts in one format or another.
TYPED = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from('"\\\n\r\t\x00\x7f\x85\u2028`#+$'), min_size=1
)


def without_lines(pages):
    return [replace(page, line=0) for page in pages]


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.name)
def test_a_lesson_is_read_back_as_it_is_written(lesson):
    read = parse_lesson(lesson.path, lesson_text(lesson.head, lesson.pages))
    assert read.head == lesson.head
    assert without_lines(read.pages) == without_lines(lesson.pages)


@given(TYPED, TYPED, TYPED, TYPED)
def test_what_is_typed_into_a_line_is_read_back(title, ask, text, says):
    prediction = Prediction(ask=ask, choices=(Choice(text=text, when="loss < 1e-05", says=says), Choice(text=ask)))
    task = Task(goal=text, solved='verdict == "converged"', hints=(says, title))
    page = replace(PAGE, prediction=prediction, task=task, stage=Stage(show=("loss",), pace=2.5, slow_motion=True))
    # What stands in two pairs of braces is a measure, and is checked.
    if any("{{" in each for each in (says, ask)):
        return
    head = Head(title=title, minutes=5, takeaway=says)
    read = parse_lesson(Path("mine.md"), lesson_text(head, (page,)))
    assert (read.head, without_lines(read.pages)) == (head, [page])


@given(TYPED, TYPED)
def test_words_are_read_back_or_refused(text, notes):
    page = replace(PAGE, text=text, notes=notes)
    try:
        _, lesson = new_lesson(Path("mine.md"), HEAD, page)
    except ExperimentError:
        return
    assert without_lines(lesson.pages) == [page]


@pytest.mark.parametrize(
    "text", ["# Two", "Words.\n\n```notes\nNone.\n```", "```", "Words\n=====", "~~~ task\n", "a\ud800"]
)
def test_words_that_would_be_more_than_words_are_refused(text):
    with pytest.raises(ExperimentError):
        new_lesson(Path("mine.md"), HEAD, replace(PAGE, text=text))


def test_notes_may_hold_fences():
    _, lesson = new_lesson(Path("mine.md"), HEAD, replace(PAGE, notes="See:\n```\ncode\n```"))
    assert lesson.pages[0].notes == "See:\n```\ncode\n```"


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_page_is_appended_and_what_was_there_is_untouched(tmp_path, ends):
    path = tmp_path / "01-mine.md"
    before = lesson_text(HEAD, (PAGE,)).replace("Words.", "Words,   as *somebody* wrote them.").replace("\n", ends)
    path.write_bytes(before.encode())
    text, lesson = grown_lesson(path, replace(PAGE, title="Two"))
    save(path, text)
    assert path.read_bytes().startswith(before.rstrip().encode())
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(ends.encode())
    assert [page.title for page in check_lesson(path).pages] == ["One", "Two"]
    assert read_lesson(path) == lesson


def test_a_page_is_not_appended_into_a_block_that_nobody_closed(tmp_path):
    path = tmp_path / "mine.md"
    path.write_text(lesson_text(HEAD, (PAGE,)) + "\n```notes\nAsk.\n")
    with pytest.raises(ExperimentError, match="the block notes has no end"):
        grown_lesson(path, replace(PAGE, title="Two"))


def test_a_lesson_that_no_reader_would_take_is_not_written(tmp_path):
    with pytest.raises(ExperimentError, match="larger than 1 MB"):
        save(tmp_path / "mine.md", "a" * (1 << 20 | 1))
    assert not list(tmp_path.iterdir())


def test_a_new_lesson_has_a_free_name_that_says_its_title(tmp_path):
    assert file_for(tmp_path, "Too high, too low!").name == "too-high-too-low.md"
    (tmp_path / "too-high-too-low.md").touch()
    assert file_for(tmp_path, "Too high, too low!").name == "too-high-too-low-2.md"
    (tmp_path / "09-other.md").touch()
    assert file_for(tmp_path, "../Ünï?").name == "10-ünï.md"
    assert file_for(tmp_path, "!").name == "10-lesson.md"
    assert len(file_for(tmp_path, 300 * "ab ").name) < 80


def test_a_page_keeps_how_views_are_looked_at_and_not_how_the_window_stands():
    view = {"theme": "day", "tab": 2, "step_open": True, "network_large": False, "loss": {"is_log": True}}
    plan = plan_of(Experiment(1, TerrainProblem("bowl"), view=view))
    assert plan["view"] == {"loss": {"is_log": True}}


def test_a_table_within_the_folder_is_named_from_there_and_another_is_copied(tmp_path):
    home, lessons = tmp_path / "home", tmp_path / "lessons"
    (lessons / "data").mkdir(parents=True)
    home.mkdir()
    (home / "houses.csv").write_text("a,b\n1,2\n2,3\n3,5\n")
    (lessons / "data" / "inside.csv").write_text("a,b\n1,2\n2,3\n3,5\n")

    def beside(csv):
        experiment = with_absolute_table(Experiment(1, FitProblem(CsvFile(csv), features=("a",), target="b")), home)
        return with_table_beside(experiment, lessons).problem.dataset.csv

    assert beside("../lessons/data/inside.csv") == "data/inside.csv"
    assert beside("houses.csv") == beside("houses.csv") == "houses.csv"
    (home / "houses.csv").write_text("a,b\n1,2\n2,3\n3,6\n")
    assert beside("houses.csv") == "houses-2.csv"
    assert (lessons / "houses.csv").read_text().endswith("3,5\n")
    with pytest.raises(ExperimentError, match="no such file"):
        beside("gone.csv")

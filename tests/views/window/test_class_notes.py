"""What a student does in a lesson is noted for the class: in one file of the chosen folder, if that is wanted."""

import os

import pytest
from whole_window import is_page_there

from gdsim.lessons.class_folder import read_class
from gdsim.lessons.library import read_folder
from gdsim.views.window.class_dialog import ClassDialog

PATIENCE = 10_000
LESSON = """+++
title = "A bowl"
minutes = 5
takeaway = "One thing."
+++

# First

```experiment
{"gdsim": 1, "problem": {"type": "terrain", "terrain": "bowl"}, "start": [2, 1], "epochs": 20,
 "racers": [{"optimizer": "gradient-descent", "learning_rate": 0.1}]}
```

```predict
ask = "What will the **loss** do?"
epochs = 5

[[choice]]
text = "It *rises*."
when = "rises > 0"

[[choice]]
text = "It falls."
```

# Second

```task
goal = "Bring it below 100."
solved = "loss < 100 and step > 0"
hints = ["Press Play.", "Really."]
```
"""


@pytest.fixture
def lesson(tmp_path):
    folder = tmp_path / "lessons"
    folder.mkdir()
    (folder / "1-bowl.md").write_text(LESSON, encoding="utf-8")
    (found,) = read_folder(folder).lessons
    return found


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "class"
    folder.mkdir()
    return folder


def opened(window, qtbot, lesson, number):
    window.lessons.open(lesson, number)
    qtbot.waitUntil(lambda: is_page_there(window), timeout=PATIENCE)


def play(window, qtbot, lesson, choice=0):
    """Answers the question and solves the task."""
    opened(window, qtbot, lesson, 0)
    player = window.lessons.player
    with qtbot.waitSignal(player.answered, timeout=PATIENCE):
        player.panel.question.choices[choice].click()
        player.panel.question.commit.click()
        player.panel.question.skip.click()
    opened(window, qtbot, lesson, 1)
    player.panel.task.more.click()
    with qtbot.waitSignal(player.solved, timeout=PATIENCE):
        window.session.step(1)


def noted(folder):
    """The only student's sheet once the task is noted as solved in it, else None."""
    sheets, mistakes = read_class(folder)
    assert mistakes == ()
    done = [sheet for sheet in sheets if (page := sheet.page("bowl", "Second")) and page.task.solved]
    return done[0] if done else None


def test_nothing_is_noted_unless_it_is_asked_for(window, qtbot, lesson, folder, tmp_path):
    before = set(tmp_path.rglob("*.class.json"))
    assert not window.class_notes.is_on
    window.class_notes.set_up(False, str(folder), "Ada")
    play(window, qtbot, lesson)
    window.class_notes.close()
    assert set(tmp_path.rglob("*.class.json")) == before
    assert os.listdir(folder) == []


def test_answers_tries_and_hints_come_into_the_folder(window, qtbot, lesson, folder):
    window.class_notes.set_up(True, str(folder), "Ada")
    play(window, qtbot, lesson)
    qtbot.waitUntil(lambda: noted(folder) is not None, timeout=PATIENCE)
    sheet = noted(folder)
    said, task = sheet.page("bowl", "First").prediction, sheet.page("bowl", "Second").task
    assert sheet.student.name == "Ada"
    assert (said.given, said.answer, said.right, said.tries) == ("It rises.", "It falls.", False, 1)
    assert (task.hints, task.hints_left, task.tries) == (1, 1, 1)
    # Nor is a lock left, once all is written.
    qtbot.waitUntil(lambda: len(os.listdir(folder)) == 1, timeout=PATIENCE)


def test_a_name_stays_one_student_and_another_name_is_another(window, qtbot, lesson, folder):
    notes = window.class_notes
    for name in ("Ada", "Ben", "Ada"):
        notes.set_up(True, str(folder), name)
        opened(window, qtbot, lesson, 0)
    qtbot.waitUntil(lambda: len(read_class(folder)[0]) == 2, timeout=PATIENCE)
    assert sorted(sheet.student.name for sheet in read_class(folder)[0]) == ["Ada", "Ben"]


def test_a_folder_that_cannot_be_written_is_said_once_and_nothing_is_lost(window, qtbot, lesson, folder):
    away = folder.with_name("away")
    folder.rename(away)
    said = []
    window.class_notes.refused.connect(said.append)
    window.class_notes.set_up(True, str(folder), "")
    play(window, qtbot, lesson, choice=1)
    qtbot.waitUntil(lambda: len(said) > 0, timeout=PATIENCE)
    assert len(said) == 1
    assert said[0].startswith("Your answers are not noted for the class: cannot write")
    away.rename(folder)
    # What waits is written with the next thing that is noted, or at the end.
    window.class_notes.close()
    assert noted(folder).page("bowl", "First").prediction.right


def test_the_dialog_refuses_a_folder_that_is_not_there_and_sets_the_rest(window, qtbot, folder):
    dialog = ClassDialog(window.class_notes, window)
    dialog.show()
    dialog.on.setChecked(True)
    dialog.folder.setText(str(folder / "gone"))
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.complaint.isVisible()
    dialog.folder.setText(str(folder))
    dialog.name.setText("  Ada ")
    dialog.accept()
    assert not dialog.isVisible()
    notes = window.class_notes
    assert (notes.is_on, notes.folder, notes.name) == (True, str(folder), "Ada")

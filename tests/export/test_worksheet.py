"""`gdsim worksheet` as a teacher meets it: without a screen, on both papers, with a key that the runs have found."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from gdsim.cli import main
from gdsim.export.worksheet.blocks import Choice, Gap, Lines, Words, markdown_words
from gdsim.export.worksheet.command import find_lessons
from gdsim.export.worksheet.content import LessonOnPaper
from gdsim.export.worksheet.dialog import WorksheetDialog
from gdsim.export.worksheet.paper import Entry, Paper, sheets
from gdsim.lessons.played import play
from gdsim.lessons.reader import read_lesson

ROOT = Path(__file__).parents[2]
PATIENCE = 120_000
# Points of a sheet.
A4, LETTER = (595, 842), (612, 792)
LESSON = """+++
title = "A bowl & more"
minutes = 5
takeaway = "One thing."
+++

# First

A formula $x^2$ and a [word](word:epoch).

```experiment
{"gdsim": 1, "problem": {"type": "terrain", "terrain": "bowl"}, "start": [2, 1], "epochs": 20,
 "racers": [{"optimizer": "gradient-descent", "learning_rate": 0.1}]}
```

```predict
ask = "What will the loss do?"
epochs = 5
because = "It is {{loss}} then."

[[choice]]
text = "It rises."
when = "rises > 0"

[[choice]]
text = "It falls."
says = "Yes."
```

```notes
Wait for them.
```

# Second

```predict
ask = "How far has it come?"
steps = 2
answer = "step"
tolerance = 0
unit = "steps"
```

# Third

```task
goal = "Bring it below 100."
solved = "loss < 100"
hints = ["Press Play."]
```

```reflect
ask = "Why?"
answer = "Because."
```
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "1-bowl.md"
    path.write_text(LESSON, encoding="utf-8")
    return path


def run(*arguments):
    environment = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "DISPLAY")}
    done = subprocess.run(
        [sys.executable, "main.py", "worksheet", *map(str, arguments)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def sizes(pdf):
    """The sheets' sizes in points."""
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    return [(round(float(width)), round(float(height))) for width, height in boxes]


def words(blocks):
    """What stands in the blocks, line by line."""
    return "\n".join(block.document.toPlainText() for block in blocks if isinstance(block, Words))


@pytest.mark.parametrize(("paper", "size"), [("a4", A4), ("letter", LETTER)])
def test_a_lesson_is_printed_without_a_screen_on_either_paper(file, tmp_path, paper, size):
    out = tmp_path / "bowl.pdf"
    assert run(file, out, "--paper", paper, "--key") == (0, "", "")
    pdf = out.read_bytes()
    found = sizes(pdf)
    assert len(found) >= 2
    assert set(found) == {size}
    # Its pictures are in it.
    assert b"/Subtype /Image" in pdf
    assert sorted(tmp_path.iterdir()) == sorted([file, out])


def test_the_key_is_printed_when_it_is_asked_for_only(file, tmp_path):
    for name, options in (("without", ()), ("with", ("--key",))):
        assert main(["worksheet", str(file), str(tmp_path / f"{name}.pdf"), *options]) == 0
    without, with_key = ((tmp_path / f"{name}.pdf").read_bytes() for name in ("without", "with"))
    assert len(sizes(with_key)) == len(sizes(without)) + 1


def test_pupils_have_room_and_the_teacher_what_the_run_has_found(qapp, file):
    paper = LessonOnPaper(read_lesson(file), "beginner", True, lambda part: None)
    pupils, teacher = words(paper.pages), words(paper.answers)
    for said in (
        "A bowl & more",
        "1. First",
        "What will the loss do?",
        "It rises.",
        "Your task:",
        "Why?",
        "One thing.",
    ):
        assert said in pupils
    for secret in ("Wait for them.", "Press Play.", "Because.", "Yes."):
        assert secret not in pupils
        assert secret in teacher
    ticked = [
        (block.document.toPlainText().strip(), block.is_ticked) for block in paper.answers if isinstance(block, Choice)
    ]
    assert ticked == [("It rises.", False), ("It falls.", True)]
    assert not any(block.is_ticked for block in paper.pages if isinstance(block, Choice))
    # (1 − 2 · 0.1)⁵ of (2, 1): 0.32768² · 5.
    assert "It is 0.537 then." in teacher
    assert "2 steps" in teacher
    assert [block.unit for block in paper.pages if isinstance(block, Lines)].count("steps") == 1


def test_every_question_of_the_course_has_an_answer():
    for lesson in find_lessons("all"):
        for level in ("beginner", "advanced"):
            for played in play(lesson, level):
                if played.page.prediction:
                    assert played.solution.answer is not None, (lesson.name, played.page.title)


@pytest.mark.parametrize("name", ["a4", "letter"])
def test_nothing_reaches_beyond_the_paper_and_nothing_is_lost(qapp, tmp_path, name):
    paper = Paper(name)
    long = markdown_words("Words without end. " * 3000, tmp_path)
    heading = Words("<h2>Title</h2>", tmp_path, keeps_with_next=True)
    blocks = [Words("<p>Text</p>", tmp_path), Lines(30), heading, Lines(20), Gap(is_break=True), long]
    found = sheets([Entry("Title", heading), *blocks], paper)
    for sheet in found:
        for top, block in sheet:
            assert top + block.height(paper.width) <= paper.height + 0.5
    kept = [block for sheet in found for _, block in sheet]
    assert kept.index(heading) + 1 == next(i for i, b in enumerate(kept) if isinstance(b, Lines) and b.count == 20)
    number = next(n for n, sheet in enumerate(found, 1) if any(block is heading for _, block in sheet))
    # Not at the foot of the sheet before, from what it is the title of.
    assert any(isinstance(block, Lines) and block.count == 20 for _, block in found[number - 1])
    assert found[0][0][1].number == number
    assert len(found) >= 4


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("nothing", "x.pdf"),
            "there is no lesson 'nothing'; it takes all, a .md file, or one of how-a-network",
        ),
        (("momentum", "x.png"), "the name of a worksheet ends in .pdf"),
        (("momentum", "gone/x.pdf"), "there is no folder"),
        (("gone.md", "x.pdf"), "cannot read gone.md: no such file or directory"),
    ],
)
def test_what_cannot_be_is_one_sentence(tmp_path, monkeypatch, capsys, arguments, sentence):
    monkeypatch.chdir(tmp_path)
    assert main(["worksheet", *arguments]) == 2
    assert sentence in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def dialog(qtbot, file, tmp_path):
    dialog = WorksheetDialog([read_lesson(file)], None, "beginner", tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


def test_the_dialog_draws_beside_the_window(dialog, qtbot, tmp_path):
    out = tmp_path / "from dialog.pdf"
    dialog.lesson.show_data("bowl")
    dialog.key.setChecked(True)
    dialog.paper.show_data("letter")
    dialog.draw(out)
    assert dialog.stop.isEnabled()
    assert not dialog.write.isEnabled()
    qtbot.waitUntil(lambda: str(out) in dialog.sentence.text(), timeout=PATIENCE)
    assert set(sizes(out.read_bytes())) == {LETTER}
    assert dialog.write.isEnabled()


def test_stopping_leaves_nothing(dialog, qtbot, file, tmp_path):
    with qtbot.waitSignal(dialog._work.progressed, timeout=PATIENCE):
        dialog.draw(tmp_path / "stopped.pdf")
    dialog.stop.click()
    dialog.close()
    assert "Stopped" in dialog.sentence.text()
    assert list(tmp_path.iterdir()) == [file]


def test_a_lesson_that_cannot_be_run_is_said_in_the_dialog(dialog, qtbot, tmp_path):
    dialog.draw(tmp_path / "gone" / "x.pdf")
    qtbot.waitUntil(lambda: "there is no folder" in dialog.sentence.text(), timeout=PATIENCE)

"""What can only be found out by doing a lesson is one sentence, too."""

import pytest

from gdsim.experiment.files import ExperimentError
from gdsim.lessons.check import check_lesson

HEAD = '+++\ntitle = "T"\nminutes = 5\ntakeaway = "One thing."\n{needs}+++\n\n'
BOWL = '{"gdsim": 1, "problem": {"type": "terrain", "terrain": "bowl"}, "start": [2, 1], "epochs": 20}'
PAGE = f"# One\n\n```experiment\n{BOWL}\n```\n"


def check(folder, text, needs=""):
    path = folder / "01-a-lesson.md"
    path.write_text(HEAD.format(needs=needs) + text, encoding="utf-8")
    return check_lesson(path)


def task(solved):
    return f'```task\ngoal = "G"\nhints = ["H"]\nsolved = "{solved}"\n```\n'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (PAGE + task("loss[2] < 1"), "task.solved: loss[2] cannot be measured in this run"),
        (PAGE + task("loss < 1 and parameter(3) > 0"), "task.solved: parameter(3) cannot be measured in this run"),
        (
            PAGE + '```predict\nask = "A"\nanswer = "validation_loss"\ntolerance = 1\n```\n',
            "predict.answer: validation_loss cannot be measured in this run",
        ),
        (
            PAGE + "# Two\n\n[There](lesson:nowhere).\n",
            "there is no lesson 'nowhere', neither in this folder nor among the program's own",
        ),
    ],
)
def test_what_a_run_or_a_folder_has_not_is_said(tmp_path, text, says):
    with pytest.raises(ExperimentError) as refused:
        check(tmp_path, text)
    assert str(refused.value).partition(": ")[2] == says


def test_a_student_may_make_what_is_measured_where_the_page_lets_them(tmp_path):
    page = '```page\ncontrols = ["optimizer"]\n```\n'
    assert check(tmp_path, PAGE + page + task("loss[2] < 1")).pages[0].task


def test_lessons_that_are_needed_are_beside_it_or_the_program_s(tmp_path):
    with pytest.raises(ExperimentError, match=r"01-a-lesson\.md:1: there is no lesson 'before'"):
        check(tmp_path, PAGE, 'needs = ["before", "momentum"]\n')
    (tmp_path / "00-before.md").write_text(HEAD.format(needs="") + PAGE, encoding="utf-8")
    check(tmp_path, PAGE, 'needs = ["before", "momentum"]\n')

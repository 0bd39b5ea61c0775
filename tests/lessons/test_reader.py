"""A lesson is read strictly: each mistake is one sentence with file and line."""

import pytest

from gdsim.experiment.files import ExperimentError
from gdsim.lessons.block_checks import MOST_LETTERS, MOST_WORDS
from gdsim.lessons.library import read_folder
from gdsim.lessons.markdown import LARGEST_FILE, markdown
from gdsim.lessons.reader import MOST_PAGES, read_lesson

HEAD = '+++\ntitle = "T"\nminutes = 5\ntakeaway = "One thing."\n+++\n\n'
BOWL = '{"gdsim": 1, "problem": {"type": "terrain", "terrain": "bowl"}, "start": [2, 1], "epochs": 20}'
PAGE = f"# One\n\nWords.\n\n```experiment\n{BOWL}\n```\n"
# Of HEAD, the blank line, and PAGE.
LINES = (HEAD + PAGE).count("\n")


def written(folder, text, name="01-a-lesson.md"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def mistake(folder, text):
    """The line and the sentence that a lesson is refused with."""
    path = written(folder, text)
    with pytest.raises(ExperimentError) as refused:
        read_lesson(path)
    sentence = str(refused.value)
    assert "\n" not in sentence
    file, line, said = sentence.split(":", 2)
    assert file == str(path)
    return int(line), said.strip()


def block(name, text):
    return f"\n```{name}\n{text}\n```\n"


def test_a_lesson_has_a_name_a_head_and_pages(tmp_path):
    text = HEAD + PAGE + "\n# Two\n\nMore [words](word:loss).\n" + block("notes", "Ask the class.")
    lesson = read_lesson(written(tmp_path, text))
    assert (lesson.name, lesson.title, lesson.head.minutes) == ("a-lesson", "T", 5)
    one, two = lesson.pages
    assert (one.title, one.text, one.is_new) == ("One", "Words.", True)
    assert (two.title, two.is_new, two.notes) == ("Two", False, "Ask the class.")
    assert two.plan == one.plan
    assert one.experiment().start == (2.0, 1.0)


def test_a_page_changes_some_keys_of_the_experiment_before(tmp_path):
    patch = '{"epochs": 7, "problem": {"terrain": "saddle"}, "racers": [{"optimizer": "adam"}]}'
    lesson = read_lesson(written(tmp_path, HEAD + PAGE + "# Two\n" + block("experiment", patch) + "# Three\n"))
    before, after, still = (page.experiment() for page in lesson.pages)
    assert (after.epochs, after.problem.terrain, after.racers[0].optimizer) == (7, "saddle", "adam")
    assert after.start == before.start
    assert still == after


def test_values_are_drawn_where_the_lesson_says_so(tmp_path):
    patch = '{"racers": [{"optimizer": "adam", "learning_rate": {"draw": [0.1, 0.2, 0.3]}}]}'
    page = read_lesson(written(tmp_path, HEAD + PAGE + "# Two\n" + block("experiment", patch))).pages[1]
    assert page.experiment().racers[0].learning_rate == 0.1
    assert page.experiment(lambda values: values[-1]).racers[0].learning_rate == 0.3


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("", 1, "begins with its title"),
        ("# A page\n", 1, "begins with its title"),
        ('+++\ntitle = "T"\n', 1, "begins with its title"),
        ('+++\ntitle = "T"\nminutes = 5\n+++\n# A\n', 1, "head.takeaway is missing; it takes one sentence"),
        (
            HEAD.replace("minutes = 5", "minutes = 5\nminute = 6"),
            1,
            'head has no key "minute"; it takes title, minutes',
        ),
        (HEAD.replace("minutes = 5", "minutes = "), 3, "this is not valid TOML"),
        (HEAD.replace("5", '"five"'), 1, 'head.minutes takes a whole number from 1 to 120, not "five"'),
        (HEAD.replace("5", '5\nlevel = "novice"'), 1, 'head.level takes "beginner" or "advanced", not "novice"'),
        (HEAD.replace("5", "5\nneeds = [3]"), 1, "head.needs[0] takes a name, not 3"),
        (HEAD.replace("minutes = 5", 'minutes = 5\nexplains = ["speed"]'), 1, "there is no 'speed'; it takes surface"),
        (HEAD, 6, "stands on pages"),
        (HEAD + "Words before.\n\n# A\n", 7, "stands on pages"),
        (HEAD + PAGE + block("python", "import os"), LINES + 2, "there is no block 'python'; a fenced block is one of"),
        (
            HEAD + PAGE + block("notes", "Ask.")[:-4] + "# Two\n",
            LINES + 2,
            "the block notes has no end; a line",
        ),
        (HEAD + PAGE + "```task", LINES + 1, "the block task has no end"),
        (HEAD + PAGE + block("experiment", "{}"), LINES + 2, "one block experiment, not two"),
        (HEAD + "# A\n" + block("experiment", "{}"), 10, "the first experiment of a lesson is a whole one"),
        (HEAD + "# A\n" + block("experiment", "[1]"), 10, "one JSON object"),
        (HEAD + "# A\n" + block("experiment", '{"gdsim": 1,'), 10, "the experiment is not valid JSON"),
        (HEAD + "# A\n" + block("experiment", BOWL.replace("bowl", "bowls").replace('"type"', '"typ"')), 10, "problem"),
        (HEAD + PAGE + "# B\n" + block("experiment", '{"epoch": 3}'), LINES + 4, "experiment: "),
        (HEAD + PAGE + "# B\n" + block("experiment", '{"seed": {"draw": []}}'), LINES + 4, "one value or more"),
        (HEAD + PAGE + "# B\n" + block("experiment", '{"seed": {"draw": [1, -1]}}'), LINES + 4, "seed"),
        (HEAD + PAGE + block("page", 'show = ["wall"]'), LINES + 2, "there is no 'wall'; it takes surface, network"),
        (HEAD + PAGE + block("page", 'controls = ["wall"]'), LINES + 2, "there is no 'wall'; it takes data, loss"),
        (
            HEAD + PAGE + block("page", "pace = -1"),
            LINES + 2,
            "page.pace takes a number of steps",
        ),
        (HEAD + PAGE + block("page", "speed = 1"), LINES + 2, 'page has no key "speed"; it takes show, controls, pace'),
        (HEAD + PAGE + block("page", "\n\npace = ?"), LINES + 5, "this is not valid TOML"),
        (
            HEAD + PAGE + block("task", 'goal = "G"\nhints = ["H"]'),
            LINES + 2,
            "task.solved is missing; it takes a",
        ),
        (
            HEAD + PAGE + block("task", 'goal = "G"\nhints = ["H"]\nsolved = "height < 3"'),
            LINES + 2,
            "task.solved: there is no measure 'height'",
        ),
        (
            HEAD + "# A\n" + block("task", 'goal = "G"\nhints = ["H"]\nsolved = "loss < 3"'),
            7,
            "needs an experiment",
        ),
        (
            HEAD + PAGE + block("predict", 'ask = "A"\n[[choice]]\ntext = "B"\nwehn = "C"\n[[choice]]\ntext = "D"'),
            LINES + 2,
            'predict.choice[0] has no key "wehn"; it takes text, when, says',
        ),
        (
            HEAD + PAGE + block("predict", 'ask = "A"\n[[choice]]\ntext = "B"'),
            LINES + 2,
            "predict.choice takes two to six tables [[choice]], not",
        ),
        (
            HEAD + PAGE + block("task", 'goal = "G"\nhints = ["H"]\nsolved = "loss < 3 or 1 < 2"'),
            LINES + 2,
            "'loss < 3 or 1 < 2' asks nothing of the run; each comparison takes a measure",
        ),
        (
            HEAD + PAGE + block("predict", 'ask = "A"' + 2 * '\n[[choice]]\ntext = "B"\nwhen = "loss < 1"'),
            LINES + 2,
            "choices 1 and 2 are right under the same condition",
        ),
        (
            HEAD + PAGE + "It is {{loss}}.",
            7,
            "only a question's replies tell numbers of the run; {{loss}}",
        ),
        (HEAD + PAGE + block("reflect", 'ask = "A"\nanswer = "{{loss}}"'), LINES + 2, "{{loss}} stands elsewhere"),
        (HEAD + PAGE + block("task", 'goal = "{{epoch}}"\nhints = ["H"]\nsolved = "loss < 3"'), LINES + 2, "{{epoch}}"),
        (HEAD + PAGE + block("reflect", f'ask = "{"word " * MOST_WORDS}"\nanswer = "A"'), 7, "at most 1000 words, not"),
        (HEAD + PAGE + "w" * MOST_LETTERS, 7, "at most 12,000 letters, not"),
        (HEAD + PAGE + "#\n\nWords.\n", LINES + 1, "this one has no title"),
        (HEAD + PAGE + block("predict", 'ask = "A"'), LINES + 2, "predict asks for one thing"),
        (HEAD + PAGE + block("predict", 'ask = "A"\nplace = true'), LINES + 2, "a tolerance, or a share"),
        (HEAD + PAGE + block("predict", 'ask = "A"\nplace = true\ntolerance = 3'), LINES + 2, "for a place"),
        (HEAD + PAGE + block("predict", 'ask = "A"\nanswer = "x"\nshare = 0.1'), LINES + 2, "no measure 'x'"),
        (
            HEAD + PAGE + block("predict", 'ask = "A"\nanswer = "loss"\nshare = 0.1\nright = "{{los}}"'),
            LINES + 2,
            "no measure 'los'",
        ),
        (
            HEAD + PAGE + block("predict", 'ask = "A"\n[[choice]]\ntext = "B"\n[[choice]]\ntext = "C"'),
            LINES + 2,
            "only the last choice",
        ),
        (HEAD + PAGE + "\n[out](https://example.org)\n", LINES + 2, "lessons need no network"),
        (HEAD + PAGE + "\n[out](file:///etc/passwd)\n", LINES + 2, "a link leads to"),
        (HEAD + PAGE + "\n[out](see:wall)\n", LINES + 2, "see: there is no 'wall'"),
        (HEAD + PAGE + "\n[out](word:two words)\n", LINES + 2, "two words take"),
        (HEAD + PAGE + "\n![out](../secret.png)\n", LINES + 2, "outside of the lesson's folder"),
        (HEAD + PAGE + "\n![out](https://example.org/a.png)\n", LINES + 2, "outside of the lesson's folder"),
        (HEAD + PAGE + "\n![out](none.png)\n", LINES + 2, "there is no picture"),
        (HEAD + PAGE + "word " * (MOST_WORDS + 1), 7, "at most 1000 words, not"),
        (HEAD + PAGE + "# More\n" * (MOST_PAGES + 1), None, f"at most {MOST_PAGES} pages"),
    ],
)
def test_a_mistake_is_one_sentence_with_its_line(tmp_path, text, line, says):
    found, said = mistake(tmp_path, text)
    assert says in said
    assert line in (None, found)


def test_blanks_after_the_lines_of_the_head_are_nothing(tmp_path):
    assert read_lesson(written(tmp_path, HEAD.replace("+++", "+++ ") + PAGE)).title == "T"


def test_a_title_may_be_underlined(tmp_path):
    page = read_lesson(written(tmp_path, HEAD + "One\n===\n\nWords.\n")).pages[0]
    assert (page.title, page.text) == ("One", "Words.")


def test_html_is_text(tmp_path):
    lesson = read_lesson(written(tmp_path, HEAD + "# A\n\n<img src='http://example.org/x'> <script>1</script>\n"))
    assert "<img" not in markdown().render(lesson.pages[0].text)
    assert "<script" not in markdown().render(lesson.pages[0].text)


def test_a_folder_gives_the_good_ones_and_says_what_is_wrong_with_the_others(tmp_path):
    written(tmp_path, HEAD + PAGE, "01-good.md")
    written(tmp_path, HEAD + PAGE, "02-good.md")
    written(tmp_path, HEAD + "nothing", "03-bad.md")
    written(tmp_path, "# Only a page about lessons\n", "README.md")
    (tmp_path / "04-cut.md").write_bytes(HEAD.encode() + b"# A\n\n\xff\xfe")
    (tmp_path / "05-huge.md").write_bytes(HEAD.encode() + b"x" * LARGEST_FILE)
    library = read_folder(tmp_path)
    assert [lesson.name for lesson in library.lessons] == ["good"]
    assert [sentence.partition(":")[0].rpartition("/")[2][:2] for sentence in library.mistakes] == [
        "02",
        "03",
        "04",
        "05",
    ]


def test_a_folder_that_is_not_there_has_no_lessons_and_is_named(tmp_path):
    library = read_folder(tmp_path / "none")
    assert library.lessons == ()
    assert library.mistakes == (f"cannot read {tmp_path / 'none'}: no such file or directory",)

"""The glossary: read strictly, searched, and whole: each word that lessons use, each picture that there is."""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from course import LESSONS, NAMES
from PIL import Image

from gdsim.experiment.files import ExperimentError
from gdsim.lessons.glossary import Entry, read_glossary, shipped_glossary
from gdsim.lessons.library import SHIPPED
from gdsim.lessons.markdown import markdown, target_of

COURSE = (
    "how-a-network-learns",
    "what-a-loss-is",
    "why-a-loss-gives-direction",
    "mean-squared-error",
    "mean-absolute-error",
    "binary-cross-entropy",
    "categorical-cross-entropy",
    "hinge-loss",
    "the-loss-landscape",
    "blindfolded",
    "the-update-rule",
    "the-learning-rate",
    "batches",
    "step-by-step",
    "local-minima",
    "vanishing-and-exploding",
    "learning-rate-sensitivity",
    "overfitting",
    "momentum",
    "rmsprop",
    "adam",
    "reading-a-loss-curve",
    "where-it-is-used",
    "backpropagation",
    "quiz",
)
ENTRIES = shipped_glossary().entries
PICTURES = SHIPPED / "pictures"
# Of all pictures together, in bytes: they come with every download.
MOST_BYTES = 1_500_000
# Of 255: how far two machines' pictures may be apart on average, since letters are smoothed differently.
ALIKE = 2.0
SCRIPT = Path(__file__).parents[2] / "scripts" / "glossary_pictures.py"


def tokens(text, kind):
    """All tokens of a kind within a Markdown text."""
    return [inner for block in markdown().parse(text) for inner in block.children or () if inner.type == kind]


def targets(text, scheme):
    """Where the links of a text lead, of one scheme."""
    found = [target_of(link) for link in tokens(text, "link_open")]
    return [name for kind, name in found if kind == scheme]


@pytest.fixture
def glossary(tmp_path):
    """Reads a glossary of these lines."""

    def read(*lines):
        path = tmp_path / "glossary.md"
        path.write_text("\n".join(lines), encoding="utf-8")
        return read_glossary(path)

    return read


# ---- the reader


def test_an_entry_has_its_sentences_and_what_stands_below_them(glossary):
    found = glossary(
        "# Glossary",
        "",
        "## learning rate",
        "",
        "How far a [step](word:step) goes, the $\\alpha$ of the rule.",
        "Too high, and it jumps.",
        "",
        "See: [the learning rate](see:learning-rate)",
        "Lesson: [The learning rate](lesson:the-learning-rate)",
        "",
        "## step",
        "",
        "One update. Its length is the [rate](<word:learning rate>)'s.",
    )
    rate = "How far a [step](word:step) goes, the $\\alpha$ of the rule.\nToo high, and it jumps."
    assert found.entries == (
        Entry(
            "learning rate",
            rate,
            "learning rate",
            "the-learning-rate",
            "learning-rate",
            ("See: [the learning rate](see:learning-rate)", "Lesson: [The learning rate](lesson:the-learning-rate)"),
        ),
        Entry("step", "One update. Its length is the [rate](<word:learning rate>)'s.", "step"),
    )
    assert found.entries[0].plain == "How far a step goes, the of the rule. Too high, and it jumps."
    assert found.entry("step") is found.entries[1]
    assert found.entry("Step") is None


@pytest.mark.parametrize(
    ("lines", "line", "says"),
    [
        (["Words", "", "## step", "One."], 1, "begins with a line # Title"),
        ([], 1, "begins with a line # Title"),
        (["# Glossary"], 1, "has entries"),
        (["# Glossary", "", "Welcome.", "", "## step", "", "One."], 3, "text stands in entries"),
        (["# Glossary", "", "## step", "", "One.", "", "### more", "", "Two."], 7, "there are no other headings"),
        (["# Glossary", "", "## step", "", "One.", "", "# More", "", "Two."], 7, "there are no other headings"),
        (["# Glossary", "", "## step", "", "One.", "", "## step", "", "Two."], 7, "two entries 'step'"),
        (["# Glossary", "", "## step", "", "## rate", "", "Two."], 3, "'step' has no text"),
        (["# Glossary", "", "## step", "", "Lesson: [A](lesson:a)"], 3, "'step' has no text"),
        (["# Glossary", "", "## step", "", "One [rate](word:rate)."], 5, "no entry 'rate'"),
        (["# Glossary", "", "## step", "", "One [rate](<word:big rate>)."], 5, "no entry 'big rate'"),
        (["# Glossary", "", "## step", "", "One [rate](word:big rate)."], 5, "two words take"),
        (["# Glossary", "", "## step", "", "One [more](https://example.org)."], 5, "lessons need no network"),
        (["# Glossary", "", "## step", "", "One.", "", "See: [it](see:nowhere)"], 7, "there is no 'nowhere'"),
        (["# Glossary", "", "## step", "", "One.", "", "See: [it](lesson:a)"], 7, "[words](see:name)"),
        (["# Glossary", "", "## step", "", "One.", "", "Lesson: The first"], 7, "[words](lesson:name)"),
        (["# Glossary", "", "## step", "", "One.", "Lesson: [A](lesson:a)", "Two."], 7, "at an entry's end"),
        (["# Glossary", "", "## step", "", "A.", "See: [i](see:loss)", "See: [i](see:data)"], 7, "one line See:"),
        (["# Glossary", "", "## step", "", "![A step](step.png)", "", "One."], 5, "there is no picture 'step.png'"),
        (["# Glossary", "", "## step", "", "![A step](../step.png)", "", "One."], 5, "lies outside"),
    ],
)
def test_a_mistake_is_one_sentence_with_file_and_line(glossary, lines, line, says):
    with pytest.raises(ExperimentError) as told:
        glossary(*lines)
    sentence = str(told.value)
    assert f"glossary.md:{line}: " in sentence
    assert says in sentence
    assert "\n" not in sentence


def test_a_picture_alone_is_no_text(glossary, tmp_path):
    Image.new("RGB", (2, 2)).save(tmp_path / "step.png")
    with pytest.raises(ExperimentError, match="has no text"):
        glossary("# Glossary", "", "## step", "", "![A step](step.png)")


def test_what_is_no_text_is_refused(tmp_path):
    path = tmp_path / "glossary.md"
    path.write_bytes(b"# Glossary\n\n## caf\xe9\n\nCoffee.\n")
    with pytest.raises(ExperimentError, match="not UTF-8"):
        read_glossary(path)
    with pytest.raises(ExperimentError):
        read_glossary(tmp_path / "none.md")


# ---- the search


def test_a_search_finds_beginnings_first_then_other_words_then_sentences(glossary):
    found = glossary(
        "# Glossary",
        "## batch",
        "What one [step](word:step) looks at. Not a [rate](word:rate).",
        "## mini-batch",
        "A small batch.",
        "## rate",
        "How far, a number above 0.",
        "## step",
        "One update.",
        "## the rate's batch",
        "One more.",
    )

    def words(text):
        return [entry.word for entry in found.find(text)]

    assert words("rat") == ["rate", "the rate's batch", "batch"]
    assert words("BATCH") == ["batch", "mini-batch", "the rate's batch"]
    assert words("mini batch") == words(" mini-batch ") == ["mini-batch"]
    assert words("update") == ["step"]
    # Only where a word begins, and not in what a link leads to.
    assert words("pdate") == []
    assert words("word") == []
    assert words("") == words("  ") == [entry.word for entry in found.entries]
    assert words("(") == words("\\") == []


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Learning rate, logarithmic", "learning rate"),
        ("Batch mode: Mini-batch", "mini-batch"),
        ("Loss by epoch", "loss"),
        ("Show residuals", "residual"),
        ("Optimizer of racer 1", "optimizer"),
        ("Timeline", None),
        ("", None),
    ],
)
def test_the_word_that_a_name_says_is_found(name, word):
    found = shipped_glossary().named_in(name)
    assert (found and found.word) == word


def test_the_sentences_of_an_entry_are_without_its_picture(glossary, tmp_path):
    Image.new("RGB", (2, 2)).save(tmp_path / "step.png")
    (entry,) = glossary("# Glossary", "## step", "![A step](step.png)", "", "One [update](word:step).").entries
    assert entry.sentences == "One [update](word:step)."


# ---- the program's own


def test_the_words_are_in_alphabetical_order():
    words = [entry.word for entry in ENTRIES]
    assert words == sorted(words)
    assert all(word == word.lower() for word in words)


@pytest.mark.parametrize("lesson", LESSONS, ids=NAMES)
def test_every_word_that_a_lesson_links_or_introduces_is_there(lesson):
    # Questions and hints have links, too.
    links = re.findall(r"\]\(<?word:([^)>]+)>?\)", lesson.path.read_text(encoding="utf-8"))
    linked = {word.replace("%20", " ") for word in links}
    assert linked | set(lesson.head.words) <= {entry.word for entry in ENTRIES}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.word)
def test_a_word_is_introduced_by_the_lesson_that_its_entry_leads_to_and_by_no_other(entry):
    assert [lesson.name for lesson in LESSONS if entry.word in lesson.head.words] == [entry.lesson]
    [lesson] = [lesson for lesson in LESSONS if lesson.name == entry.lesson]
    assert re.search(rf"\]\(<?word:{re.escape(entry.word)}>?\)", lesson.path.read_text(encoding="utf-8"))


def test_the_course_has_no_other_lessons():
    assert set(NAMES) <= set(COURSE)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.word)
def test_an_entry_leads_to_a_lesson_of_the_course(entry):
    assert entry.lesson in COURSE
    assert set(targets(entry.text, "lesson")) <= set(COURSE)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.word)
def test_an_entry_is_a_few_short_sentences(entry):
    sentences = re.findall(r"[.!?](?=\s|$)", entry.plain)
    assert 2 <= len(sentences) <= 4
    assert len(entry.plain.split()) <= 75


# The library's own way to its fonts.
@pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")
@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.word)
def test_its_formulas_can_be_set(entry):
    import ziamath

    for formula in tokens(entry.text, "math_inline"):
        assert min(ziamath.Latex(formula.content).getsize()) > 0.0


def test_each_picture_is_shown_by_its_word_and_says_what_it_shows():
    shown = {}
    for entry in ENTRIES:
        for image in tokens(entry.text, "image"):
            shown[image.attrs["src"]] = entry.word
            assert len(image.content.split()) >= 4
    files = {f"pictures/{path.name}": path.stem.replace("-", " ") for path in PICTURES.iterdir()}
    assert {source: word.replace("-", " ") for source, word in shown.items()} == files
    assert len(files) >= 25
    assert sum(path.stat().st_size for path in PICTURES.iterdir()) < MOST_BYTES


def test_the_pictures_are_those_that_the_script_makes(tmp_path):
    names = ["critical-learning-rate", "unit", "vanishing-gradients", "valley"]
    subprocess.run([sys.executable, SCRIPT, "--to", tmp_path, *names], check=True)
    for name in names:
        made, kept = (np.asarray(Image.open(folder / f"{name}.png"), float) for folder in (tmp_path, PICTURES))
        assert made.shape == kept.shape == (180, 300, 3)
        assert np.abs(made - kept).mean() < ALIKE

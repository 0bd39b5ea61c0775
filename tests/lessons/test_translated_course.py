"""The course in other languages: the same lessons, of which only words differ; nothing is lost, and nothing is left."""

import re
from functools import cache

import msgspec
import pytest

from gdsim import language
from gdsim.lessons.glossary import GLOSSARY, read_glossary
from gdsim.lessons.library import SHIPPED, read_folder
from gdsim.lessons.markdown import markdown, target_of

OTHERS = [code for code in language.LANGUAGES if code != language.ENGLISH]
ENGLISH = read_folder(SHIPPED)
# What a run's numbers stand in the place of.
NUMBER = re.compile(r"\{\{[^}]*\}\}")
WORDS = {
    "title",
    "takeaway",
    "ask",
    "text",
    "says",
    "unit",
    "right",
    "wrong",
    "low",
    "high",
    "because",
    "goal",
    "praise",
}


@cache
def course(code):
    return read_folder(SHIPPED, SHIPPED / code)


def without_words(thing):
    """A block's settings, as plain data; of each of its texts only which numbers of the run it tells."""
    if isinstance(thing, dict):
        return {key: told(value) if key in WORDS else without_words(value) for key, value in thing.items()}
    return [without_words(value) for value in thing] if isinstance(thing, list | tuple) else thing


def told(words):
    return sorted(NUMBER.findall(words)) if isinstance(words, str) else words


def links_and_pictures(text):
    """Where a page's links lead and which pictures it shows, however often each."""
    tokens = [token for block in markdown().parse(text) for token in block.children or ()]
    targets = [target_of(token) for token in tokens if token.type == "link_open"]
    return sorted(targets), sorted(token.attrs["src"] for token in tokens if token.type == "image")


def plain(block):
    return block and without_words(msgspec.to_builtins(block))


def settings(page):
    """All of a page but its words."""
    task = page.task and msgspec.to_builtins(page.task)
    return {
        "stage": page.stage,
        "plan": without_words(page.plan) if page.plan else None,
        "is new": page.is_new,
        "prediction": plain(page.prediction),
        "task": task and (task["solved"], len(task["hints"])),
        "thinks": page.reflection is not None,
        "has notes": bool(page.notes),
        "leads to": links_and_pictures(page.text),
    }


@pytest.mark.parametrize("code", OTHERS)
def test_the_whole_course_is_there(code):
    found = course(code)
    assert found.mistakes == ()
    assert [lesson.path for lesson in found.lessons] == [SHIPPED / code / each.path.name for each in ENGLISH.lessons]


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("lesson", ENGLISH.lessons, ids=lambda lesson: lesson.name)
def test_a_lesson_differs_in_its_words_alone(code, lesson):
    other = course(code).lesson(lesson.name)
    heads = [msgspec.structs.replace(each.head, title="", takeaway="") for each in (lesson, other)]
    assert heads[0] == heads[1]
    for page, translated in zip(lesson.pages, other.pages, strict=True):
        assert settings(translated) == settings(page), page.title


@pytest.mark.parametrize("code", OTHERS)
def test_no_text_of_a_lesson_was_left_in_english(code):
    for lesson, other in zip(ENGLISH.lessons, course(code).lessons, strict=True):
        for page, translated in zip(lesson.pages, other.pages, strict=True):
            if len(page.text.split()) > 3:
                assert translated.text != page.text, f"{lesson.name}: {page.title}"


@pytest.mark.parametrize("code", OTHERS)
def test_the_glossary_has_the_same_words_and_links(code):
    english, other = read_glossary(GLOSSARY), read_glossary(SHIPPED / code / GLOSSARY.name, SHIPPED)
    assert {entry.name for entry in other.entries} == {entry.word for entry in english.entries}
    for entry in english.entries:
        translated = other.entry(entry.name)
        assert (translated.lesson, translated.part) == (entry.lesson, entry.part)
        # A word may be linked once more, or once less, where the sentence has it otherwise; pictures are the same.
        assert links_and_pictures(translated.text)[1] == links_and_pictures(entry.text)[1]
        assert translated.text != entry.text


@pytest.mark.parametrize("code", OTHERS)
def test_a_link_to_a_lesson_in_the_glossary_says_its_title(code):
    lessons = {lesson.name: lesson for lesson in course(code).lessons}
    for entry in read_glossary(SHIPPED / code / GLOSSARY.name, SHIPPED).entries:
        line = next(line for line in entry.about if line.startswith("Lesson:"))
        assert f"[{lessons[entry.lesson].title}]" in line

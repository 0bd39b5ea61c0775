"""What a student did in lessons, as a file of its own: version 1 of the format, read strictly and written exactly."""

import json
import re
import secrets
import unicodedata
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from gdsim.experiment.files import ExperimentError, parse_json, read_bytes
from gdsim.experiment.models import Strict
from gdsim.experiment.sentences import check_version, converted
from gdsim.language import tr
from gdsim.lessons.lesson import Lesson, Page, Text

FORMAT = 1
SUFFIX = ".class.json"
# Bytes: hundreds of pages have a tenth of it.
LARGEST_SHEET = 1 << 20
# Bytes of a student's id: no two of a school have the same by chance.
ID_BYTES = 6
ID_PATTERN = rf"^[0-9a-f]{{{2 * ID_BYTES}}}$"
# Letters of a name in a file's name.
LONGEST_NAME = 40

Count = Annotated[int, Meta(ge=0)]
When = Annotated[datetime, Meta(tz=True)]


class Student(Strict):
    """`id` is drawn by chance, once; `name` is the student's to give or not."""

    id: Annotated[str, Meta(pattern=ID_PATTERN)]
    name: str = ""


class Predicted(Strict):
    """What was said first, what it was, whether that was right, and after how many seconds; `tries` counts all."""

    given: Text
    answer: str
    right: bool
    seconds: Annotated[float, Meta(ge=0)]
    tries: Annotated[int, Meta(ge=1)]
    when: When


class Tried(Strict):
    """Whether a task is solved; the hints that were shown and those that there are yet; how often it was begun."""

    solved: bool
    hints: Count
    hints_left: Count
    tries: Count
    when: When


class PageNotes(Strict, omit_defaults=True):
    """A page by its title: when it was first seen, and what was done there."""

    page: Text
    seen: When
    prediction: Predicted | None = None
    task: Tried | None = None


class LessonNotes(Strict):
    lesson: Text
    pages: tuple[PageNotes, ...] = ()


class Sheet(Strict):
    gdsim_class: Literal[1]
    student: Student
    lessons: tuple[LessonNotes, ...] = ()

    def page(self, lesson: str, page: str) -> PageNotes | None:
        """What there is of a page of a lesson, by their names."""
        found = (notes for each in self.lessons if each.lesson == lesson for notes in each.pages)
        return next((notes for notes in found if notes.page == page), None)


# What each key takes, for the sentences that refuse something else; "[]" stands for any index.
TAKES = {
    "student": "an object with id and name",
    "student.id": "12 of the letters 0 to 9 and a to f",
    "student.name": "text",
    "lessons": "a list of objects with lesson and pages",
    "lessons[]": "an object with lesson and pages",
    "lessons[].lesson": "the name of a lesson",
    "lessons[].pages": "a list of objects with page, seen, prediction and task",
    "lessons[].pages[]": "an object with page, seen, prediction and task",
    "lessons[].pages[].page": "the title of a page",
    "lessons[].pages[].prediction": "an object with given, answer, right, seconds, tries and when",
    "lessons[].pages[].prediction.tries": "an integer, 1 or more",
    "lessons[].pages[].task": "an object with solved, hints, hints_left, tries and when",
}
# The same wherever they stand.
TAKES_BY_KEY = {
    "seen": "a time such as 2026-03-01T09:30:00Z",
    "when": "a time such as 2026-03-01T09:30:00Z",
    "given": "text",
    "answer": "text",
    "right": "true or false",
    "solved": "true or false",
    "seconds": "a number, 0 or more",
    "hints": "an integer, 0 or more",
    "hints_left": "an integer, 0 or more",
    "tries": "an integer, 0 or more",
}
OBJECTS = {
    "": Sheet,
    "student": Student,
    "lessons[]": LessonNotes,
    "lessons[].pages[]": PageNotes,
    "lessons[].pages[].prediction": Predicted,
    "lessons[].pages[].task": Tried,
}


def new_id() -> str:
    """Drawn by chance."""
    return secrets.token_hex(ID_BYTES)


def is_id(value) -> bool:
    return isinstance(value, str) and re.fullmatch(ID_PATTERN, value) is not None


def file_name(student: Student) -> str:
    """What the student's file is called: what is a letter or a digit of the name, and the id."""
    name = re.sub(r"[\W_]+", "-", unicodedata.normalize("NFC", student.name)).strip("-")
    return f"{name[:LONGEST_NAME] or 'student'}-{student.id}{SUFFIX}"


def page_name(lesson: Lesson, page: Page) -> str:
    """What a page is called in the file: its title, numbered where the lesson has it twice."""
    alike = [each for each in lesson.pages if each.title == page.title]
    return page.title if len(alike) == 1 else f"{page.title} ({alike.index(page) + 1})"


def read(path: Path) -> Sheet:
    """The sheet in a file. Raises ExperimentError."""
    data = read_bytes(path, LARGEST_SHEET)
    try:
        return decode(data)
    except ExperimentError as error:
        raise ExperimentError(f"{path}: {error}") from None


def decode(data: bytes) -> Sheet:
    """The sheet that a file's bytes describe. Raises ExperimentError."""
    values = parse_json(data)
    check_version(values, "gdsim_class", FORMAT, tr("a class"))
    sheet = converted(values, Sheet, values, "", _takes, _keys)
    _check_names([notes.lesson for notes in sheet.lessons], "lessons[{}].lesson")
    for index, notes in enumerate(sheet.lessons):
        _check_names([page.page for page in notes.pages], f"lessons[{index}].pages[{{}}].page")
    return sheet


def encode(sheet: Sheet) -> bytes:
    """The file's bytes, for people to read; `decode` gives the same sheet back."""
    return json.dumps(msgspec.to_builtins(sheet), ensure_ascii=False, indent=1).encode() + b"\n"


def merged(sheet: Sheet, lesson: str, notes: PageNotes) -> Sheet:
    """The sheet, and what was noted of a page of a lesson: what is there already is kept, tries are counted."""
    lessons = {each.lesson: each for each in sheet.lessons}
    before = lessons.get(lesson, LessonNotes(lesson))
    pages = {page.page: page for page in before.pages}
    pages[notes.page] = _merged(pages[notes.page], notes) if notes.page in pages else notes
    lessons[lesson] = LessonNotes(lesson, tuple(pages.values()))
    return replace(sheet, lessons=tuple(lessons.values()))


def joined(sheets: Iterable[Sheet]) -> tuple[Sheet, ...]:
    """One sheet for each student, in the order of the first ones: a folder that is synchronised may hold two of one.

    Both have most of it in common, so nothing is counted twice.
    """
    students: dict[str, Sheet] = {}
    for sheet in sheets:
        known = students.get(sheet.student.id)
        students[sheet.student.id] = sheet if known is None else _joined(known, sheet)
    return tuple(students.values())


def _joined(one: Sheet, other: Sheet) -> Sheet:
    lessons = {notes.lesson: {page.page: page for page in notes.pages} for notes in one.lessons}
    for notes in other.lessons:
        pages = lessons.setdefault(notes.lesson, {})
        for page in notes.pages:
            pages[page.page] = _joined_page(pages.get(page.page, page), page)
    return replace(one, lessons=tuple(LessonNotes(name, tuple(pages.values())) for name, pages in lessons.items()))


def _joined_page(one: PageNotes, other: PageNotes) -> PageNotes:
    predictions = sorted(filter(None, (one.prediction, other.prediction)), key=lambda each: (each.when, -each.tries))
    tasks = sorted(filter(None, (one.task, other.task)), key=lambda each: (each.solved, each.tries, each.hints))
    return replace(
        one,
        seen=min(one.seen, other.seen),
        # The first answer is the one that counts, and a task that is solved stays solved.
        prediction=predictions[0] if predictions else None,
        task=tasks[-1] if tasks else None,
    )


def _merged(old: PageNotes, new: PageNotes) -> PageNotes:
    prediction, task = old.prediction or new.prediction, old.task or new.task
    if old.prediction and new.prediction:
        prediction = replace(old.prediction, tries=old.prediction.tries + new.prediction.tries)
    if old.task and new.task and not old.task.solved:
        task = replace(
            new.task,
            hints=max(old.task.hints, new.task.hints),
            hints_left=min(old.task.hints_left, new.task.hints_left),
            tries=old.task.tries + new.task.tries,
        )
    return replace(old, seen=min(old.seen, new.seen), prediction=prediction, task=task)


def _takes(pattern):
    return TAKES.get(pattern) or TAKES_BY_KEY[pattern.rpartition(".")[2]]


def _keys(pattern, value):
    return [info.encode_name for info in msgspec.structs.fields(OBJECTS[pattern])]


def _check_names(names, place):
    for index, name in enumerate(names):
        if name in names[:index]:
            raise ExperimentError(
                tr("{format} is {dumps} a second time").format(
                    format=place.format(index), dumps=json.dumps(name, ensure_ascii=False)
                )
            )

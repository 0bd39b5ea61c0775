"""A class's sheets beside each other: students as rows, questions as columns, and what a teacher asks first."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from gdsim.lessons.class_sheet import PageNotes, Predicted, Sheet, Tried, page_name
from gdsim.lessons.lesson import Lesson, Page
from gdsim.lessons.markdown import plain

# Who has seen less than this share of the pages that the class has in the middle is far behind, …
BEHIND_SHARE = 0.5
# … once these are so many: at the beginning everybody is a page behind somebody.
LEAST_PAGES = 4
# Letters of an id that tell students of one name apart, at least.
SHOWN_ID = 4


@dataclass(frozen=True)
class Question:
    """A column: the prediction or the task of a page. `ask` is its words, where the lesson is at hand.

    `choices` are the texts to choose from; none where something else is asked for, or the lesson is not at hand.
    """

    lesson: str
    page: str
    is_task: bool
    lesson_title: str
    ask: str = ""
    choices: tuple[str, ...] = ()

    def entry(self, sheet: Sheet) -> Predicted | Tried | None:
        """What a student did of it."""
        notes = sheet.page(self.lesson, self.page)
        return notes and (notes.task if self.is_task else notes.prediction)


@dataclass(frozen=True)
class Row:
    """A student: a name that no other row has, and an entry or None for each of the questions."""

    name: str
    sheet: Sheet
    entries: tuple[Predicted | Tried | None, ...]

    @property
    def right(self) -> int:
        return sum(is_good(entry) for entry in self.entries)

    @property
    def answered(self) -> int:
        return sum(entry is not None for entry in self.entries)


@dataclass(frozen=True)
class Stuck:
    """A student who does not get on: at a task whose hints are all used up, or far behind, with so many pages."""

    name: str
    task: Question | None
    pages: int


@dataclass(frozen=True)
class Bar:
    """An answer and how many gave it first."""

    answer: str
    count: int
    is_right: bool


@dataclass(frozen=True)
class ClassTable:
    questions: tuple[Question, ...]
    rows: tuple[Row, ...]

    def of_lesson(self, lesson: str) -> "ClassTable":
        """The same with the questions of one lesson alone."""
        kept = [index for index, question in enumerate(self.questions) if question.lesson == lesson]
        rows = (Row(row.name, row.sheet, tuple(row.entries[index] for index in kept)) for row in self.rows)
        return ClassTable(tuple(self.questions[index] for index in kept), tuple(rows))


def is_good(entry: Predicted | Tried | None) -> bool:
    """Whether a prediction was right, or a task is solved."""
    return entry is not None and (entry.solved if isinstance(entry, Tried) else entry.right)


def class_table(sheets: Sequence[Sheet], lessons: Sequence[Lesson] = ()) -> ClassTable:
    """Students by name; questions in the order of the lessons at hand, then in that of the sheets."""
    questions = _questions(sheets, lessons)
    ordered = sorted(sheets, key=lambda sheet: (sheet.student.name.casefold(), sheet.student.id))
    rows = (
        Row(name, sheet, tuple(question.entry(sheet) for question in questions))
        for name, sheet in zip(_names(ordered), ordered, strict=True)
    )
    return ClassTable(questions, tuple(rows))


def newest_lesson(sheets: Sequence[Sheet]) -> str | None:
    """The lesson of the page that was seen for the first time last: the one the class is at."""
    seen = [(page.seen, notes.lesson) for sheet in sheets for notes in sheet.lessons for page in notes.pages]
    return max(seen)[1] if seen else None


def most_split(table: ClassTable) -> int | None:
    """The prediction, by its column, on which the class's answers were the most divided; None if it was on none.

    Of any two students, how likely is it that they answered differently? Numbers, places and curves hardly ever are
    the same: of those it counts whether they were right.
    """
    splits = [_split(table, index) for index in range(len(table.questions))]
    highest = max(splits, default=0.0)
    return splits.index(highest) if highest > 0.0 else None


def _split(table, column):
    question = table.questions[column]
    if question.is_task:
        return 0.0
    entries = [row.entries[column] for row in table.rows if row.entries[column]]
    counts = Counter(entry.given if question.choices else entry.right for entry in entries)
    return 1.0 - sum((count / len(entries)) ** 2 for count in counts.values()) if entries else 0.0


def stuck(table: ClassTable) -> list[Stuck]:
    """Who does not get on in the lessons that the table is about, in the order of the rows."""
    lessons = {question.lesson for question in table.questions}
    pages = [[page for page in _pages(row.sheet) if page[0] in lessons] for row in table.rows]
    middle = median(map(len, pages)) if pages else 0
    found = []
    for row, seen in zip(table.rows, pages, strict=True):
        last = max(seen, key=lambda page: page[1].seen, default=None)
        is_behind = middle >= LEAST_PAGES and len(seen) < BEHIND_SHARE * middle
        if last and (task := last[1].task) and not task.solved and task.hints_left == 0:
            where = (q for q in table.questions if q.is_task and (q.lesson, q.page) == (last[0], last[1].page))
            found.append(Stuck(row.name, next(where, None), len(seen)))
        elif is_behind:
            found.append(Stuck(row.name, None, len(seen)))
    return found


def tally(table: ClassTable, column: int) -> list[Bar]:
    """How many gave each answer to a prediction: the choices in their order, other answers by how often they came."""
    question = table.questions[column]
    entries = [row.entries[column] for row in table.rows if row.entries[column]]
    counts = Counter(entry.given for entry in entries)
    right = {entry.given for entry in entries if entry.right} | {entry.answer for entry in entries}
    others = [answer for answer, _ in counts.most_common() if answer not in question.choices]
    return [Bar(answer, counts[answer], answer in right) for answer in (*question.choices, *others)]


def _pages(sheet) -> list[tuple[str, PageNotes]]:
    return [(notes.lesson, page) for notes in sheet.lessons for page in notes.pages]


def _names(sheets):
    """The students' names, with as much of the id as tells them apart where others have the same, or there is none."""
    ids: dict[str, list[str]] = {}
    for sheet in sheets:
        ids.setdefault(sheet.student.name.strip(), []).append(sheet.student.id)
    return [_name(sheet.student, ids[sheet.student.name.strip()]) for sheet in sheets]


def _name(student, ids):
    name = student.name.strip()
    if name and len(ids) == 1:
        return name
    whole = len(student.id)
    shown = next((n for n in range(SHOWN_ID, whole) if len({each[:n] for each in ids}) == len(ids)), whole)
    return f"{name} {student.id[:shown]}".strip()


def _questions(sheets, lessons):
    done: dict[tuple[str, str], set[bool]] = {}
    for sheet in sheets:
        for lesson, notes in _pages(sheet):
            is_done = done.setdefault((lesson, notes.page), set())
            is_done |= {is_task for is_task, entry in ((False, notes.prediction), (True, notes.task)) if entry}
    known = {(lesson.name, page_name(lesson, page)): page for lesson in lessons for page in lesson.pages}
    places = [*(place for place in known if place in done), *(place for place in done if place not in known)]
    titles = {lesson.name: lesson.title for lesson in lessons}
    return tuple(
        Question(*place, is_task, titles.get(place[0], place[0]), *_asked(known.get(place), is_task))
        for place in places
        for is_task in sorted(done[place])
    )


def _asked(page: Page | None, is_task):
    """Its words and its choices, where the page is at hand, and still asks."""
    if page is None or (page.task if is_task else page.prediction) is None:
        return ()
    if is_task:
        return (plain(page.task.goal),)
    return plain(page.prediction.ask), tuple(plain(choice.text) for choice in page.prediction.choices or ())

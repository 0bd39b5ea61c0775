"""What a teacher is told of a class: held to classes whose answers are known."""

from datetime import UTC, datetime, timedelta

from gdsim.lessons.class_sheet import LessonNotes, PageNotes, Predicted, Sheet, Student, Tried
from gdsim.lessons.class_table import Bar, class_table, most_split, newest_lesson, stuck, tally
from gdsim.lessons.library import shipped

NINE = datetime(2026, 3, 1, 9, tzinfo=UTC)


def sheet(number, name, *pages, lesson="own-lesson"):
    return Sheet(1, Student(f"{number:012x}"[::-1], name), (LessonNotes(lesson, pages),))


def page(title, minute, given=None, right=None, task=None):
    when = NINE + timedelta(minutes=minute)
    said = given and Predicted(given, "rises", given == "rises" if right is None else right, 5.0, 1, when)
    return PageNotes(title, when, said or None, task)


def task(solved, hints=0, left=2):
    return Tried(solved, hints, left, 1, NINE)


def test_students_of_one_name_and_of_none_are_told_apart():
    table = class_table([sheet(n, name, page("A", 0, "falls")) for n, name in enumerate(("Ben", "Ada", "Ada", ""))])
    assert [row.name for row in table.rows] == ["3000", "Ada 1000", "Ada 2000", "Ben"]


def test_columns_are_what_was_asked_and_cells_what_was_done():
    ada = sheet(1, "Ada", page("A", 0), page("B", 1, "rises"), page("C", 2, "falls", task=task(True)))
    ben = sheet(2, "Ben", page("B", 0, "falls"))
    table = class_table([ben, ada])
    columns = [(question.page, question.is_task) for question in table.questions]
    assert columns == [("B", False), ("C", False), ("C", True)]
    assert [(row.name, row.right, row.answered) for row in table.rows] == [("Ada", 2, 3), ("Ben", 0, 1)]
    assert table.rows[1].entries == (ben.page("own-lesson", "B").prediction, None, None)


def test_questions_of_known_lessons_come_in_their_order_and_words():
    lesson = shipped().lesson("momentum")
    asked = [each for each in lesson.pages if each.prediction and each.prediction.kind == "choice"]
    first, second = asked[0], asked[1]
    known = sheet(1, "Ada", page(second.title, 0, "x"), page(first.title, 1, "y"), lesson="momentum")
    table = class_table([sheet(2, "Ben", page("A", 0, "x")), known], shipped().lessons)
    assert [question.page for question in table.questions] == [first.title, second.title, "A"]
    assert table.questions[0].ask == first.prediction.ask
    assert table.questions[0].choices == tuple(choice.text for choice in first.prediction.choices)
    assert [question.page for question in table.of_lesson("own-lesson").questions] == ["A"]


def test_the_question_that_split_the_class_most_is_found():
    answers = {"Sure": "rrrrrrrf", "Half": "rrrrffff", "All wrong": "ffffffff"}
    words = {"r": "rises", "f": "falls"}
    sheets = [
        sheet(n, f"{n}", *(page(title, m, words[given[n]]) for m, (title, given) in enumerate(answers.items())))
        for n in range(8)
    ]
    table = class_table(sheets)
    assert table.questions[most_split(table)].page == "Half"
    agreed = class_table([sheet(n, f"{n}", page("All wrong", 0, "falls")) for n in range(8)])
    assert most_split(agreed) is None
    assert most_split(class_table([])) is None


def test_who_is_stuck_is_named_with_the_reason():
    def seen(count):
        return [page(f"{number}", number) for number in range(count)]

    last = page("Task", 20, task=task(False, 2, 0))
    sheets = [
        sheet(1, "with all hints", *seen(6), last),
        sheet(2, "solved it", *seen(6), page("Task", 20, task=task(True, 2, 0))),
        sheet(3, "has hints left", *seen(6), page("Task", 20, task=task(False, 1, 1))),
        sheet(4, "went on", *seen(6), last, page("7", 30)),
        sheet(5, "far behind", *seen(2)),
        sheet(6, "a bit behind", *seen(5)),
    ]
    found = {each.name: (each.task and each.task.page, each.pages) for each in stuck(class_table(sheets))}
    assert found == {"with all hints": ("Task", 7), "far behind": (None, 2)}


def test_nobody_is_behind_at_the_beginning():
    sheets = [sheet(n, f"{n}", *(page(f"{k}", k, "rises") for k in range(1 + 2 * (n > 0)))) for n in range(5)]
    assert stuck(class_table(sheets)) == []


def test_a_tally_counts_every_answer_and_knows_the_right_one():
    given = ["falls"] * 3 + ["rises"] * 2 + ["stays"]
    table = class_table([sheet(n, "", page("A", 0, each)) for n, each in enumerate(given)])
    assert tally(table, 0) == [Bar("falls", 3, False), Bar("rises", 2, True), Bar("stays", 1, False)]


def test_a_choice_that_nobody_made_has_its_bar():
    lesson = shipped().lesson("momentum")
    asked = next(each for each in lesson.pages if each.prediction and each.prediction.kind == "choice")
    choices = [choice.text for choice in asked.prediction.choices]
    ada = sheet(1, "", page(asked.title, 0, choices[1], right=False), lesson="momentum")
    bars = tally(class_table([ada], [lesson]), 0)
    assert [(bar.answer, bar.count) for bar in bars] == [(choice, int(choice == choices[1])) for choice in choices]


def test_the_class_is_at_the_lesson_that_was_opened_last():
    sheets = [sheet(1, "", page("A", 5)), sheet(2, "", page("A", 3), lesson="older")]
    assert newest_lesson(sheets) == "own-lesson"
    assert newest_lesson([]) is None

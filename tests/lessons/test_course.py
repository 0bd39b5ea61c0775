"""Every page of every lesson that comes with the program, against what was found out by other means."""

import numpy as np
import pytest
from course import LESSONS, NAMES, first_of, patched, played, solutions

from gdsim.experiment.access import CONTROLS, VIEWS
from gdsim.experiment.slices import first_choice, plane_through
from gdsim.lessons.answers import end_step, is_solved, judge_prediction, right_choice
from gdsim.lessons.check import check_lesson
from gdsim.lessons.lesson import LEVELS
from gdsim.lessons.library import shipped

COURSE = 25
# More values than any lesson draws from.
MOST_DRAWN = 8


def of_pages(wanted):
    return [
        pytest.param(lesson, page, id=f"{lesson.name}: {page.title}")
        for lesson in LESSONS
        for page in lesson.pages
        if wanted(page)
    ]


def test_the_course_is_whole():
    assert shipped().mistakes == ()
    assert len(LESSONS) == COURSE
    for lesson in LESSONS:
        before = NAMES[: NAMES.index(lesson.name)]
        assert set(lesson.head.needs) <= set(before)


@pytest.mark.parametrize("part", [*VIEWS, *CONTROLS])
def test_every_part_of_the_window_leads_to_a_lesson(part):
    assert shipped().explaining(part) is not None


@pytest.mark.parametrize("lesson", LESSONS, ids=NAMES)
def test_a_lesson_can_be_taught(lesson):
    check_lesson(lesson.path)
    assert any(page.prediction for page in lesson.pages)
    assert any(page.task for page in lesson.pages)
    assert 5 <= lesson.head.minutes <= 12
    for level in LEVELS:
        assert len(lesson.for_level(level)) >= 3


@pytest.mark.parametrize("lesson", LESSONS, ids=NAMES)
def test_what_solves_it_is_known_of_every_page_that_asks(lesson):
    asking = {page.title for page in lesson.pages if page.prediction or page.task}
    # How a curve goes is a matter of its shape.
    curves = {page.title for page in lesson.pages if page.prediction and page.prediction.kind == "curve"}
    assert asking - curves <= set(solutions(lesson.name)) <= asking


@pytest.mark.parametrize(("lesson", "page"), of_pages(lambda page: page.prediction and page.prediction.kind != "curve"))
def test_the_computed_answer_is_the_one_found_by_other_means(lesson, page):
    asked, known = page.prediction, solutions(lesson.name)[page.title]
    experiment = page.experiment()
    start = played(lesson, experiment, 0)
    end = played(lesson, experiment, end_step(asked, start))
    if asked.kind == "choice":
        assert right_choice(asked, end) == known["answer"]
        for number in range(len(asked.choices)):
            reply = judge_prediction(asked, number, end)
            assert reply.is_right == (number == known["answer"])
            assert reply.text
    elif asked.kind == "number":
        reply = judge_prediction(asked, float(known["answer"]), end)
        assert reply.answer == pytest.approx(known["answer"], abs=known["tolerance"])
        assert reply.is_right
        assert reply.text
    else:
        plane = plane_through(end.problem, first_choice(end.problem), start.parameters, start.path)
        np.testing.assert_allclose(plane.project(end.parameters[0]), known["answer"], atol=known["tolerance"])


@pytest.mark.parametrize(("lesson", "page"), of_pages(lambda page: page.task))
def test_a_task_is_solved_by_its_solution_and_not_by_less(lesson, page):
    known = solutions(lesson.name)[page.title]
    assert not is_solved(page.task, played(lesson, page.experiment(), 0)), "by doing nothing"
    if known["solved_by"] != "{}":
        assert not is_solved(page.task, played(lesson, page.experiment())), "by playing alone"
    assert not is_solved(page.task, played(lesson, patched(page, known["not_by"]), known.get("steps")))
    assert is_solved(page.task, played(lesson, patched(page, known["solved_by"]), known.get("steps")))


@pytest.mark.parametrize(("lesson", "page"), of_pages(lambda page: page.prediction and page.plan != first_of(page)))
def test_whatever_is_drawn_has_a_right_answer(lesson, page):
    for which in range(MOST_DRAWN):
        experiment = page.experiment(lambda values, which=which: values[which % len(values)])
        start = played(lesson, experiment, 0)
        end = played(lesson, experiment, end_step(page.prediction, start))
        if page.prediction.kind == "choice":
            assert right_choice(page.prediction, end) is not None
        else:
            assert np.isfinite(end.parameters).all()

"""Whether a lesson can be taught: all that can only be found out by doing it."""

import math
from pathlib import Path

import ziamath

from gdsim.experiment.files import ExperimentError
from gdsim.experiment.problem import prepare
from gdsim.language import tr
from gdsim.lessons.conditions import measured, parse_condition, parse_operand
from gdsim.lessons.lesson import Lesson, Page
from gdsim.lessons.library import shipped
from gdsim.lessons.markdown import LessonError, markdown, target_of
from gdsim.lessons.measures import Moment
from gdsim.lessons.reader import SUFFIX, name_of, read_lesson
from gdsim.simulation.run import Run

# Measures that a run may have only later on.
LATER = ("critical_rate", "rate_share")
# Controls with which a student makes another racer, holds rows out, or has another model.
MAKING = {"data", "loss", "optimizer", "more"}


def check_lesson(path: Path) -> Lesson:
    """The lesson in a file: experiments, measures, formulas and links are good, too. Raises ExperimentError."""
    lesson = read_lesson(path)
    for name in lesson.head.needs:
        _check_name(lesson, name, 1)
    for page in lesson.pages:
        check_page(lesson, page)
    return lesson


def check_page(lesson: Lesson, page: Page):
    """The same of one page of a lesson. Raises ExperimentError."""
    _check_formulas(lesson, page)
    _check_links(lesson, page)
    if page.is_new or page.prediction or page.task:
        try:
            problem = prepare(page.experiment(), lesson.folder)
        except ExperimentError as error:
            raise LessonError(lesson.path, page.line, f"experiment: {error}") from None
        _check_measures(lesson, page, problem)


def _check_links(lesson, page):
    for block in markdown().parse(page.text):
        for token in block.children or ():
            if token.type == "link_open" and (target := target_of(token))[0] == "lesson":
                _check_name(lesson, target[1], page.line)


def _check_name(lesson, name, line):
    beside = {name_of(path) for path in lesson.path.parent.glob(f"*{SUFFIX}")}
    if name not in beside and shipped().lesson(name) is None:
        sentence = tr("there is no lesson {name!r}, neither in this folder nor among the program's own").format(
            name=name
        )
        raise LessonError(lesson.path, line, sentence)


def _check_measures(lesson, page, problem):
    """That there is what a question or a task asks of the run; a student may make it only where the page lets them."""
    run = Run(problem)
    run.publish(playing=False)
    moment = Moment(run.snapshot)
    for where, tree in _asked(page):
        for asked in measured(tree):
            value = moment.value(asked)
            if asked.name not in LATER and isinstance(value, float) and math.isnan(value):
                sentence = tr("{where}: {in_words} cannot be measured in this run").format(
                    where=where, in_words=_in_words(asked)
                )
                raise LessonError(lesson.path, page.line, sentence)


def _asked(page):
    """Where it stands, and the condition or measure."""
    if page.prediction and page.prediction.answer:
        yield "predict.answer", parse_operand(page.prediction.answer)
    for choice in (page.prediction and page.prediction.choices) or ():
        if choice.when:
            yield "predict.choice.when", parse_condition(choice.when)
    if page.task and MAKING.isdisjoint(page.stage.controls):
        yield "task.solved", parse_condition(page.task.solved)


def _in_words(asked):
    argument = "" if asked.argument is None else f"({asked.argument:g})"
    return f"{asked.name}{argument}{f'[{asked.racer + 1}]' if asked.racer else ''}"


def _check_formulas(lesson: Lesson, page: Page):
    for block in markdown().parse(page.text):
        for token in (block, *(block.children or ())):
            if token.type in ("math_inline", "math_block"):
                try:
                    ziamath.Latex(token.content).getsize()
                except Exception:
                    # The library raises whatever it stumbles over.
                    sentence = tr("the formula ${strip}$ cannot be read; it takes TeX, such as $w^2$").format(
                        strip=token.content.strip()
                    )
                    raise LessonError(lesson.path, page.line, sentence) from None

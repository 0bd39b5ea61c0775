"""Whether a lesson can be taught: all that can only be found out by doing it."""

from pathlib import Path

import ziamath

from gdsim.experiment.files import ExperimentError
from gdsim.experiment.problem import prepare
from gdsim.lessons.lesson import Lesson, Page
from gdsim.lessons.markdown import LessonError, markdown
from gdsim.lessons.reader import read_lesson


def check_lesson(path: Path) -> Lesson:
    """The lesson in a file, whose experiments can be prepared and formulas be set. Raises ExperimentError."""
    lesson = read_lesson(path)
    for page in lesson.pages:
        check_page(lesson, page)
    return lesson


def check_page(lesson: Lesson, page: Page):
    """The same of one page of a lesson. Raises ExperimentError."""
    _check_formulas(lesson, page)
    if page.is_new:
        try:
            prepare(page.experiment(), lesson.path.parent)
        except ExperimentError as error:
            raise LessonError(lesson.path, page.line, f"experiment: {error}") from None


def _check_formulas(lesson: Lesson, page: Page):
    for block in markdown().parse(page.text):
        for token in (block, *(block.children or ())):
            if token.type in ("math_inline", "math_block"):
                try:
                    ziamath.Latex(token.content).getsize()
                except Exception:
                    # The library raises whatever it stumbles over.
                    sentence = f"the formula ${token.content.strip()}$ cannot be read; it takes TeX, such as $w^2$"
                    raise LessonError(lesson.path, page.line, sentence) from None

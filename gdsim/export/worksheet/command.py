"""`gdsim worksheet`: a lesson, or the whole course, as a PDF to print."""

import os
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from gdsim.experiment.assets import ASSETS
from gdsim.experiment.files import ExperimentError, refusals
from gdsim.export.offscreen import application
from gdsim.export.worksheet.blocks import Gap, Words
from gdsim.export.worksheet.content import LessonOnPaper
from gdsim.export.worksheet.paper import Entry, Paper, sheets, write_pdf
from gdsim.language import tr
from gdsim.lessons.lesson import Lesson, Level
from gdsim.lessons.library import shipped
from gdsim.lessons.reader import SUFFIX, read_lesson
from gdsim.progress import progress_bar

ALL = "all"
ENDING = ".pdf"


def worksheet(request):
    """Does what the parsed command line asks, with a progress bar on a terminal. Raises ExperimentError."""
    checked_path(request.out)
    lessons = find_lessons(request.lesson)
    with progress_bar(desc="drawing", total=100, bar_format="{desc}: {percentage:.0f} %") as bar:

        def progress(part):
            bar.update(100.0 * part - bar.n)

        write_worksheet(lessons, request.out, request.level, request.key, request.paper, progress)


def find_lessons(name: str) -> tuple[Lesson, ...]:
    """The program's lesson of that name, one in a file, or with "all" all of the program's. Raises ExperimentError."""
    library = shipped()
    if name == ALL:
        return library.lessons
    if Path(name).suffix.lower() == SUFFIX:
        return (read_lesson(Path(name)),)
    lesson = library.lesson(name)
    if lesson is None:
        known = ", ".join(each.name for each in library.lessons)
        raise ExperimentError(
            tr("there is no lesson {name!r}; it takes {all}, a {suffix} file, or one of {known}").format(
                name=name, all=ALL, suffix=SUFFIX, known=known
            )
        )
    return (lesson,)


def checked_path(out) -> Path:
    """Where the PDF goes, once it is sure that it can. Raises ExperimentError."""
    with refusals("write", out):
        path = Path(os.path.realpath(out))
    if path.suffix.lower() != ENDING:
        raise ExperimentError(
            tr("cannot write {path}: the name of a worksheet ends in {ending}").format(path=path, ending=ENDING)
        )
    if not path.parent.is_dir():
        raise ExperimentError(
            tr("cannot write {path}: there is no folder {parent}").format(path=path, parent=path.parent)
        )
    return path


def write_worksheet(
    lessons: Sequence[Lesson],
    out,
    level: Level = "beginner",
    has_key: bool = False,
    paper: str = "a4",
    progress: Callable[[float], None] = lambda part: None,
):
    """Writes the lessons as a PDF, each on sheets of its own, the answers at the end; of several with their contents.

    progress(part) is called from 0 to 1, and may raise to end it. Raises ExperimentError.
    """
    path = checked_path(out)
    application()
    on_paper = []
    for index, lesson in enumerate(lessons):
        on_paper.append(
            LessonOnPaper(lesson, level, has_key, lambda part, index=index: progress((index + part) / len(lessons)))
        )
    title = lessons[0].title if len(lessons) == 1 else tr("Gradient descent, seen")
    pages = sheets(_blocks(on_paper, title, has_key), Paper(paper))
    write_pdf(path, pages, Paper(paper), title, lambda part: progress(1.0))


def _blocks(on_paper, title, has_key):
    blocks = []
    if len(on_paper) > 1:
        blocks.append(Words(f"<h1>{escape(title)}</h1>", ASSETS))
        for number, each in enumerate(on_paper, start=1):
            blocks.append(Entry(f"{number}  {each.lesson.title}", each.heading))
        if has_key:
            blocks.append(Entry(tr("Answers"), on_paper[0].answers_heading))
    for each in on_paper:
        blocks += [Gap(is_break=True), *each.pages]
    if has_key:
        for index, each in enumerate(on_paper):
            blocks += [Gap(is_break=True) if index == 0 else Gap(), *each.answers]
    return blocks

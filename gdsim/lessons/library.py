"""The lessons there are: those that come with the program, and a teacher's own."""

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock

from gdsim import language
from gdsim.experiment.assets import ASSETS
from gdsim.experiment.files import ExperimentError, refusals, shortened
from gdsim.language import tr
from gdsim.lessons.lesson import Lesson
from gdsim.lessons.reader import SUFFIX, name_of, read_lesson

SHIPPED = ASSETS / "lessons"
# Who asks while another thread reads them waits for it, instead of reading them as well.
_READING = Lock()


@dataclass(frozen=True)
class Library:
    """Lessons in the order of their files, and one sentence for each file that is none."""

    lessons: tuple[Lesson, ...]
    mistakes: tuple[str, ...]

    def lesson(self, name: str) -> Lesson | None:
        return next((lesson for lesson in self.lessons if lesson.name == name), None)

    def explaining(self, part: str) -> Lesson | None:
        """The first lesson about a view or a control."""
        return next((lesson for lesson in self.lessons if part in lesson.head.explains), None)


def shipped() -> Library:
    """Those that come with the program, read once, in the language that is used as far as they are translated."""
    with _READING:
        return _shipped(language.current())


def as_spoken(lesson: Lesson) -> Lesson:
    """The same lesson in the language that is used, if it comes with the program."""
    return (shipped().lesson(lesson.name) if SHIPPED in lesson.path.parents else None) or lesson


@cache
def _shipped(code) -> Library:
    return read_folder(SHIPPED, SHIPPED / code)


def read_folder(folder: Path, translated: Path | None = None) -> Library:
    """All lessons in a folder; a bad one is left out, and said, and so is a folder that cannot be read.

    Of each that there is in another folder, too, the words are taken from there: pictures and data are everybody's.
    """
    try:
        with refusals("read", folder):
            names = sorted(os.listdir(folder))
    except ExperimentError as error:
        return Library((), (shortened(str(error)),))
    lessons, mistakes = [], []
    for path in (Path(folder) / name for name in names if name.endswith(SUFFIX) and not name.startswith(".")):
        if translated and (translated / path.name).is_file():
            path = translated / path.name
        if not is_lesson(path):
            continue
        try:
            lesson = read_lesson(path, folder)
        except ExperimentError as error:
            mistakes.append(str(error))
            continue
        if any(lesson.name == other.name for other in lessons):
            words = tr("{path}: there is another lesson {name}; give the file another name")
            mistakes.append(words.format(path=path, name=name_of(path)))
        else:
            lessons.append(lesson)
    return Library(tuple(lessons), tuple(mistakes))


def is_lesson(path: Path) -> bool:
    """Whether a Markdown file means to be one: other pages may lie beside lessons, and begin otherwise."""
    try:
        with open(path, "rb") as file:
            return file.read(6).removeprefix(b"\xef\xbb\xbf").startswith(b"+++")
    except OSError:
        return False

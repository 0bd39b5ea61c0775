"""The window's lessons: which one is open, on which way through it, and how far it was read."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSplitter

from gdsim.lessons.lesson import LEVELS, Lesson, Page
from gdsim.views.toolkit.background import Background, reraise
from gdsim.views.toolkit.settings import is_on, settings
from gdsim.views.toolkit.theme import Theme
from gdsim.views.window.parts import Parts

# What the settings call the way through lessons.
LEVEL = "lessons/level"
# … a teacher's own folder of lessons …
FOLDER = "lessons/folder"
# … and the name of the lesson that was open last.
LAST = "lessons/last"
# Milliseconds from the start until lessons are read that nobody has asked for yet: the window is painted first.
READ_AHEAD = 1000


class Lessons(QObject):
    """Opens lessons beside the simulator, and gives back what was there before.

    What plays them is loaded with the first one: it is `player` from then on, None before. opened(lesson), ended().
    read(): nobody waits for them any more.
    """

    read = Signal()
    opened = Signal(object)
    ended = Signal()
    player_built = Signal(object)
    contents_asked = Signal()

    def __init__(self, window, place: QSplitter, parts: Parts):
        """`place` is where the panel comes to stand, first of all."""
        super().__init__(window)
        self._window, self._place, self._parts = window, place, parts
        self.player = None
        self._reading = Background("lessons", self)
        self._reading.done.connect(lambda _: self.read.emit())
        self._reading.failed.connect(reraise)
        self._ahead = QTimer(self, singleShot=True, interval=READ_AHEAD)
        self._ahead.timeout.connect(self.read_soon)
        window.filing.document.taken_back.connect(self._end)

    def read_ahead(self):
        """Reads them beside the window, before anybody asks for them: once the window has been painted."""
        self._ahead.start()

    def read_soon(self):
        """The same, at once."""
        if not self._reading.is_busy:
            self._reading.start(lambda _: _load())

    def libraries(self) -> list:
        """The program's own lessons, and those in the teacher's folder if there is one: a Library each."""
        # What reads Markdown is loaded when lessons are first asked for.
        from gdsim.lessons.library import read_folder, shipped

        return [shipped(), *([read_folder(self.folder)] if self.folder else [])]

    @property
    def all(self) -> list[Lesson]:
        """The program's own, then a teacher's."""
        return [lesson for library in self.libraries() for lesson in library.lessons]

    def named(self, name: str) -> Lesson | None:
        """The lesson of that name, if there is one: in the folder of the open one first."""
        libraries = sorted(self.libraries(), key=lambda library: self.lesson not in library.lessons)
        return next(filter(None, (library.lesson(name) for library in libraries)), None)

    def set_folder(self, folder: Path):
        """A teacher's own lessons lie there."""
        settings().setValue(FOLDER, str(folder))

    @property
    def lesson(self) -> Lesson | None:
        """The one that is open."""
        return self.player and self.player.lesson

    @property
    def page(self) -> Page | None:
        return self.player.page if self.lesson else None

    @property
    def level(self) -> str:
        """The way through the lessons: "beginner" or "advanced"."""
        level = settings().value(LEVEL)
        return level if level in LEVELS else LEVELS[0]

    def set_level(self, level: str):
        """The page that is open stays, if it is on that way, too."""
        if level == self.level:
            return
        settings().setValue(LEVEL, level)
        if self.lesson:
            page, pages = self.page, self.lesson.for_level(level)
            self.player.begin(self.lesson, pages, pages.index(page) if page in pages else 0)

    @property
    def folder(self) -> Path | None:
        """The teacher's own lessons, if there are any."""
        folder = settings().value(FOLDER)
        # Settings are a file that anybody can change: what is no path is none.
        return Path(folder) if folder and isinstance(folder, str) else None

    def is_done(self, lesson: Lesson) -> bool:
        """Whether its last page was left by Done."""
        return is_on(_key(lesson, "done"))

    def page_left(self, lesson: Lesson) -> int:
        """At which page it was left, from 0; a lesson that has changed may have fewer by now."""
        stored = str(settings().value(_key(lesson, "page"), 0))
        pages = range(len(lesson.for_level(self.level)))
        return next((page for page in pages if str(page) == stored), 0)

    @property
    def last(self) -> str | None:
        """The name of the one that was open last."""
        return settings().value(LAST)

    def open(self, lesson: Lesson, number: int | None = None):
        """A lesson at a page, from 0, or where it was left."""
        if self.player is None:
            self._build_player()
        pages = lesson.for_level(self.level)
        if number is None:
            number = self.page_left(lesson)
        document = self._window.filing.document
        if not document.is_aside:
            document.set_aside()
        self.player.begin(lesson, pages, min(number, len(pages) - 1))
        self.opened.emit(lesson)

    def turn(self, step: int):
        """To the next page, 1, or the one before, -1."""
        if self.lesson:
            self.player.turn(step)

    def leave(self):
        """What was there before the lesson is there again."""
        self._window.filing.document.take_back()

    def allows(self, control: str) -> bool:
        """Whether it may be changed now: on the page of the lesson, or as the experiment's file says."""
        stage = self.page.stage if self.lesson else self._window.guard.access
        return stage.frees(control)

    def take_place(self, coordinates) -> bool:
        """A click on the plane of the surface; whether it is the answer to a question of the lesson."""
        return bool(self.lesson) and self.player.take_place(coordinates)

    def set_theme(self, theme: Theme):
        if self.player:
            self.player.set_theme(theme)

    def close(self):
        """Ends the threads."""
        self._ahead.stop()
        self._reading.close()
        if self.player:
            self.player.close()

    def _build_player(self):
        from gdsim.views.window.lesson_player import LessonPlayer

        self.player = player = LessonPlayer(self._window, self._parts)
        player.page_shown.connect(self._remember)
        player.ended.connect(self._finish)
        player.left.connect(self.leave)
        player.contents_asked.connect(self.contents_asked)
        self._place.insertWidget(0, player.panel)
        self._place.setStretchFactor(0, 1)
        player.set_theme(self._window.theme)
        self.player_built.emit(player)

    def _remember(self, _):
        settings().setValue(LAST, self.lesson.name)
        settings().setValue(_key(self.lesson, "page"), self.player.number)

    def _finish(self):
        settings().setValue(_key(self.lesson, "done"), True)
        settings().setValue(_key(self.lesson, "page"), 0)
        self.leave()

    def _end(self):
        if self.lesson:
            self.player.end()
            self.ended.emit()


def _load():
    """The program's own lessons, and what sets their formulas."""
    from gdsim.lessons.library import shipped
    from gdsim.views.toolkit.formulas import is_deep

    shipped()
    is_deep("x")


def _key(lesson, what):
    return f"lessons/{lesson.name}/{what}"

"""The course as a map: its lessons in order, in rows by subject, with what is done and what comes next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from gdsim.lessons.lesson import Lesson
from gdsim.views.start.tile_grid import GAP, TileGrid
from gdsim.views.start.tiles import LessonTile
from gdsim.views.toolkit.theme import Theme

# Letters of usual width that a tile of the map has at least, and how many stand beside each other at most.
NARROWEST, MOST_COLUMNS = 22.0, 4
# Letters of usual width of the subjects' names.
SUBJECT_WIDTH = 12.0


@dataclass(frozen=True)
class Standing:
    """How far a lesson was read: whether to its end, and at which page of how many it was left, from 0."""

    is_done: bool
    page: int
    pages: int


def next_lesson(
    lessons: Sequence[Lesson], standing: Callable[[Lesson], Standing], last: str | None = None
) -> Lesson | None:
    """The one to go on with: that which was left half-way, `last` of all; else the first after it that is not done."""
    names = [lesson.name for lesson in lessons]
    place = names.index(last) if last in names else 0
    if last in names and (standing(lessons[place]).page or not standing(lessons[place]).is_done):
        return lessons[place]
    ahead = [*lessons[place:], *lessons[:place]]
    return next((lesson for lesson in ahead if not standing(lesson).is_done), None)


def lesson_tile(theme: Theme, lesson: Lesson, standing: Standing, is_next: bool) -> LessonTile:
    """A lesson as it stands."""
    below = QCoreApplication.translate("start", "{minutes} min").format(minutes=lesson.head.minutes)
    if standing.page:
        place = QCoreApplication.translate("start", "page {number} of {count}")
        below += " · " + place.format(number=standing.page + 1, count=standing.pages)
    return LessonTile(theme, lesson.number, lesson.head.title, below, standing.is_done, is_next)


class Course(QWidget):
    """Shows lessons by subject. chosen(lesson)."""

    chosen = Signal(object)

    def __init__(
        self, lessons: Sequence[Lesson], standing: Callable[[Lesson], Standing], following: Lesson | None, theme: Theme
    ):
        super().__init__()
        self.tiles: list[LessonTile] = []
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(2 * GAP)
        rows.setVerticalSpacing(GAP)
        rows.setColumnStretch(1, 1)
        width = round(SUBJECT_WIDTH * self.fontMetrics().averageCharWidth())
        for subject, members in self._by_subject(lessons):
            tiles = [self._tile(each, standing(each), each is following, theme) for each in members]
            label = QLabel(subject, objectName="heading", wordWrap=True)
            label.setFixedWidth(width)
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            row = rows.rowCount()
            rows.addWidget(label, row, 0)
            rows.addWidget(TileGrid(tiles, NARROWEST, MOST_COLUMNS), row, 1)
            self.tiles += tiles

    def _tile(self, lesson, standing, is_next, theme):
        tile = lesson_tile(theme, lesson, standing, is_next)
        tile.clicked.connect(lambda: self.chosen.emit(lesson))
        return tile

    def _by_subject(self, lessons):
        """The subjects that have any lessons, and these."""
        left = list(lessons)
        for last, subject in (
            (8, self.tr("Learning and losses")),
            (11, self.tr("The landscape")),
            (14, self.tr("Steps")),
            (18, self.tr("Troubles")),
            (21, self.tr("Optimizers")),
            (10**9, self.tr("And beyond")),
        ):
            members = [lesson for lesson in left if int(lesson.number or 0) <= last]
            left = [lesson for lesson in left if lesson not in members]
            if members:
                yield subject, members

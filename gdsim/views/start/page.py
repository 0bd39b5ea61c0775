"""The start page: the lesson to go on with, the course, a gallery of experiments, recent files, or simply play."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gdsim.experiment import schema
from gdsim.experiment.assets import ASSETS
from gdsim.experiment.ready_made import KINDS, ready_made_files
from gdsim.lessons.lesson import LEVELS, Lesson, Level
from gdsim.views.start.course import Course, Standing, lesson_tile, next_lesson
from gdsim.views.start.tile_grid import GAP, TileGrid
from gdsim.views.start.tiles import PictureTile
from gdsim.views.toolkit.layout import Scrolled
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.widgets import Sentence, heading
from gdsim.views.toolkit.words import translate

PICTURES = ASSETS / "gallery"
# Letters of usual width that a tile of the gallery has at least, and how many stand beside each other at most.
NARROWEST, MOST_COLUMNS = 27.0, 6
# Letters of usual width of the column on the left.
SIDE_WIDTH = 33.0
# Files for which the column has room.
MOST_FILES = 5
# The share of the window that the page takes: what is behind it is seen to be there.
SHARE = 0.94


@dataclass(frozen=True)
class Contents:
    """What a start page shows.

    lessons: the program's own; own_lessons: a teacher's. `standing(lesson)`: how far it was read; last: the name of the
    one that was open last. recent: files. offers_tour: whether the controls are still to be shown around. level: the
    way through the lessons.
    """

    lessons: Sequence[Lesson]
    own_lessons: Sequence[Lesson]
    standing: Callable[[Lesson], Standing]
    last: str | None
    recent: Sequence[Path]
    offers_tour: bool
    is_shown_at_start: bool
    level: Level


class StartPage(QDialog):
    """A page over the window; it goes once something is chosen, or with Esc.

    lesson_chosen(lesson), experiment_chosen(experiment), file_chosen(path), tour_asked(), play_asked().
    shown_at_start(bool): whether it is to come by itself. level_chosen(level): the way through the lessons.
    """

    lesson_chosen = Signal(object)
    experiment_chosen = Signal(object)
    file_chosen = Signal(object)
    tour_asked = Signal()
    play_asked = Signal()
    shown_at_start = Signal(bool)
    level_chosen = Signal(str)

    def __init__(self, contents: Contents, theme: Theme, parent: QWidget):
        super().__init__(parent)
        self.setWindowTitle(self.tr("gdsim: start page"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._contents, self._theme = contents, theme
        self._next = next_lesson(contents.lessons, contents.standing, contents.last)
        # Up, down, left and right go from tile to tile, as they lie.
        self._tiles = QButtonGroup(self, exclusive=False)
        self.side, self.body = self._side(), self._body()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self.side)
        row.addWidget(self.body, 1)
        self.resize(SHARE * parent.size())
        (self.going_on or self.play).setFocus()

    # The column on the left

    def _side(self):
        side = QFrame(objectName="card")
        side.setFixedWidth(round(SIDE_WIDTH * self.fontMetrics().averageCharWidth()))
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(QLabel("gdsim", objectName="title"))
        column.addWidget(_words(self.tr("See gradient descent: watch a ball roll down the loss.")))
        column.addSpacing(8)
        self.going_on = self._going_on(column)
        self.play = QPushButton(self.tr("Just play"))
        self.play.setToolTip(self.tr("Straight to the simulator"))
        self.play.clicked.connect(partial(self._choose, self.play_asked))
        self.tour = QPushButton(self.tr("One-minute tour"))
        self.tour.setToolTip(self.tr("The few controls that matter, one by one"))
        self.tour.setVisible(self._contents.offers_tour)
        self.tour.clicked.connect(partial(self._choose, self.tour_asked))
        column.addWidget(self.play)
        column.addWidget(self.tour)
        self._add_recent(column)
        column.addStretch(1)
        self.at_start = QCheckBox(self.tr("Show this page at the start"))
        self.at_start.setChecked(self._contents.is_shown_at_start)
        self.at_start.toggled.connect(self.shown_at_start)
        column.addWidget(self.at_start)
        return side

    def _going_on(self, column):
        """The tile of the lesson that comes next, if any is left."""
        if self._next is None:
            return None
        standing = self._contents.standing(self._next)
        is_begun = standing.page > 0 or self._contents.last is not None
        column.addWidget(heading(self.tr("Continue") if is_begun else self.tr("Begin here")))
        tile = lesson_tile(self._theme, self._next, standing, is_next=True)
        tile.clicked.connect(lambda: self._choose(self.lesson_chosen, self._next))
        column.addWidget(tile)
        column.addSpacing(8)
        return tile

    def _add_recent(self, column):
        paths = self._contents.recent[:MOST_FILES]
        if not paths:
            return
        column.addSpacing(8)
        column.addWidget(heading(self.tr("Recent files")))
        for path in paths:
            button = QPushButton(objectName="entry")
            room = round((SIDE_WIDTH - 6.0) * self.fontMetrics().averageCharWidth())
            name = self.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, room)
            # An ampersand would underline the letter behind it.
            button.setText(name.replace("&", "&&"))
            button.setAccessibleName(path.name)
            button.setToolTip(str(path))
            button.clicked.connect(partial(self._choose, self.file_chosen, path))
            column.addWidget(button)

    # The course and the gallery

    def _body(self):
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2, 0, 8, 4)
        column.setSpacing(GAP)
        self.course = self._add_course(column)
        own = self._add_own_lessons(column) if self._contents.own_lessons else []
        column.addSpacing(2 * GAP)
        column.addWidget(_title(self.tr("Gallery")))
        column.addWidget(
            _words(self.tr("Experiments that are ready to run. Open one, press Space, and change what you like."))
        )
        self.gallery = self._add_gallery(column)
        column.addStretch(1)
        body = Scrolled(content)
        body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        for tile in [*self.course.tiles, *own, *self.gallery]:
            self._tiles.addButton(tile)
            tile.reached.connect(partial(body.ensureWidgetVisible, tile, 0, 3 * GAP))
        return body

    def _add_course(self, column):
        lessons = self._contents.lessons
        done = sum(self._contents.standing(lesson).is_done for lesson in lessons)
        minutes = sum(lesson.head.minutes for lesson in lessons)
        sentence = self.tr("{count} lessons, {minutes} minutes; {done} done")
        column.addWidget(_title(self.tr("The course")))
        column.addWidget(_words(sentence.format(count=len(lessons), minutes=minutes, done=done)))
        column.addLayout(self._ways())
        course = Course(lessons, self._contents.standing, self._next, self._theme)
        course.chosen.connect(partial(self._choose, self.lesson_chosen))
        column.addWidget(course)
        return course

    def _ways(self):
        """The two ways through the course, of which one is chosen at the start, and at will."""
        titles = {
            "beginner": self.tr("New to me: first a worked run, step by step"),
            "advanced": self.tr("Not new to me: questions to think about"),
        }
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        self.ways = {level: QRadioButton(titles[level]) for level in LEVELS}
        for level, way in self.ways.items():
            way.setChecked(level == self._contents.level)
            way.clicked.connect(partial(self.level_chosen.emit, level))
            row.addWidget(way)
        row.addStretch(1)
        return row

    def _add_own_lessons(self, column):
        tiles = []
        for lesson in self._contents.own_lessons:
            tile = lesson_tile(self._theme, lesson, self._contents.standing(lesson), is_next=False)
            tile.clicked.connect(partial(self._choose, self.lesson_chosen, lesson))
            tiles.append(tile)
        column.addSpacing(2 * GAP)
        column.addWidget(_title(self.tr("Your own lessons")))
        column.addWidget(TileGrid(tiles, NARROWEST, MOST_COLUMNS))
        return tiles

    def _add_gallery(self, column) -> list[PictureTile]:
        titles = {"network": self.tr("Networks"), "trouble": self.tr("Troubles"), "race": self.tr("Races")}
        result = []
        for kind in KINDS:
            files = {name: path for name, path in ready_made_files().items() if name.startswith(f"{kind}-")}
            tiles = [self._picture(name, schema.read(path)) for name, path in files.items()]
            column.addWidget(heading(titles[kind]))
            column.addWidget(TileGrid(tiles, NARROWEST, MOST_COLUMNS))
            result += tiles
        return result

    def _picture(self, name, experiment):
        tile = PictureTile(self._theme, PICTURES / f"{name}.png", translate(experiment.title))
        tile.clicked.connect(lambda: self._choose(self.experiment_chosen, experiment))
        return tile

    def _choose(self, signal, *what):
        """Gone before what was chosen comes: it may ask something itself."""
        self.accept()
        # A button says whether it is checked as well.
        signal.emit(*(each for each in what if not isinstance(each, bool)))


def _title(text):
    return QLabel(text, objectName="title")


def _words(text):
    sentence = Sentence()
    sentence.say(text)
    return sentence

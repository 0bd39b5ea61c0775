"""The start page: what it shows of the course, and where each of its ways leads, by mouse and by keys."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget
from whole_window import settle

from gdsim.experiment.ready_made import ready_made_files
from gdsim.lessons.library import shipped
from gdsim.views.start.course import Standing, next_lesson
from gdsim.views.start.page import PICTURES, Contents, StartPage
from gdsim.views.start.tiles import broken
from gdsim.views.toolkit.theme import NIGHT

LESSONS = shipped().lessons
NEW = Standing(False, 0, 5)
DONE = Standing(True, 0, 5)
HALF_WAY = Standing(False, 2, 5)
# Bytes that all pictures together may have in the program.
MOST_BYTES = 1_000_000


def standing_of(**known):
    """What a lesson's standing is, by name with _ for -; new where nothing is said."""
    return lambda lesson: known.get(lesson.name.replace("-", "_"), NEW)


@pytest.fixture
def page(qtbot):
    """Opens a start page with other contents than a new user's."""
    parent = QWidget()
    parent.resize(1366, 768)
    qtbot.addWidget(parent)
    parent.show()

    def open_page(standing=lambda lesson: NEW, last=None, recent=(), own=(), offers_tour=True, is_shown_at_start=True):
        contents = Contents(LESSONS, own, standing, last, recent, offers_tour, is_shown_at_start, "beginner")
        page = StartPage(contents, NIGHT, parent)
        with qtbot.waitExposed(page):
            page.open()
        settle()
        return page

    return open_page


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_way_through_the_course_is_chosen_there(page, qtbot):
    shown = page()
    assert shown.ways["beginner"].isChecked()
    with qtbot.waitSignal(shown.level_chosen) as chosen:
        click(qtbot, shown.ways["advanced"])
    assert chosen.args == ["advanced"]
    assert not shown.ways["beginner"].isChecked()


def test_a_new_user_begins_with_the_first_lesson(page, qtbot):
    shown = page()
    assert shown.going_on.text() == LESSONS[0].title
    with qtbot.waitSignal(shown.lesson_chosen) as chosen:
        click(qtbot, shown.going_on)
    assert chosen.args == [LESSONS[0]]


def test_the_lesson_that_was_left_half_way_goes_on(page):
    shown = page(standing_of(how_a_network_learns=DONE, adam=HALF_WAY), last="adam")
    assert shown.going_on.text() == "Adam"
    assert "page 3 of 5" in shown.going_on.accessibleDescription()


@pytest.mark.parametrize(
    ("standing", "last", "expected"),
    [
        (standing_of(), None, "how-a-network-learns"),
        (standing_of(), "adam", "adam"),
        (standing_of(adam=DONE), "adam", "reading-a-loss-curve"),
        # One that was done and is read once more.
        (standing_of(adam=Standing(True, 1, 5)), "adam", "adam"),
        # After the last one comes what was left out.
        (standing_of(quiz=DONE, how_a_network_learns=DONE), "quiz", "what-a-loss-is"),
        (standing_of(how_a_network_learns=DONE), "a lesson that is no more", "what-a-loss-is"),
    ],
)
def test_which_lesson_comes_next(standing, last, expected):
    assert next_lesson(LESSONS, standing, last).name == expected


def test_nothing_comes_next_when_all_is_done(page):
    shown = page(lambda lesson: DONE, last="quiz")
    assert shown.going_on is None
    assert shown.focusWidget() is shown.play


def test_the_map_has_every_lesson_once_in_order_and_says_how_it_stands(page):
    shown = page(standing_of(how_a_network_learns=DONE), last="how-a-network-learns")
    tiles = shown.course.tiles
    assert [tile.text() for tile in tiles] == [lesson.title for lesson in LESSONS]
    places = [(tile.mapTo(shown, tile.rect().topLeft())) for tile in tiles]
    assert all((one.y(), one.x()) < (other.y(), other.x()) for one, other in pairwise(places))
    assert [tile.accessibleName() for tile in tiles[:3]] == [
        "1 · How a network learns · done",
        f"2 · {LESSONS[1].title} · next",
        f"3 · {LESSONS[2].title}",
    ]
    assert f"{LESSONS[2].head.minutes} min" in tiles[2].accessibleDescription()


def test_arrows_go_from_tile_to_tile_as_they_lie_and_enter_opens(page, qtbot):
    shown = page()
    first, second, *_ = tiles = shown.course.tiles
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert shown.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Down)
    below = shown.focusWidget()
    assert below in tiles
    assert below.mapTo(shown, below.rect().topLeft()).x() == second.mapTo(shown, second.rect().topLeft()).x()
    with qtbot.waitSignal(shown.lesson_chosen) as chosen:
        qtbot.keyClick(below, Qt.Key.Key_Return)
    assert chosen.args[0].title == below.text()
    assert not shown.isVisible()


def test_what_has_the_focus_is_scrolled_into_sight(page, qtbot):
    shown = page()
    last = shown.gallery[-1]
    assert last.visibleRegion().isEmpty()
    last.setFocus()
    assert last.visibleRegion().boundingRect() == last.rect()


def test_every_ready_made_experiment_has_its_picture(page):
    shown = page()
    assert len(shown.gallery) == len(ready_made_files()) >= 16
    assert not any(tile.picture.isNull() for tile in shown.gallery)
    assert {path.stem for path in PICTURES.iterdir()} == set(ready_made_files())
    assert sum(path.stat().st_size for path in PICTURES.iterdir()) < MOST_BYTES


def test_a_picture_opens_its_experiment(page, qtbot):
    shown = page()
    tile = shown.gallery[-1]
    tile.setFocus()
    with qtbot.waitSignal(shown.experiment_chosen) as chosen:
        click(qtbot, tile)
    assert chosen.args[0].title == tile.text()


def test_recent_files_open(page, qtbot):
    path = Path("/somewhere/salt & pepper.gdsim")
    shown = page(recent=[path])
    (entry,) = (each for each in shown.findChildren(QPushButton) if each.accessibleName() == path.name)
    assert entry.toolTip() == str(path)
    with qtbot.waitSignal(shown.file_chosen) as chosen:
        click(qtbot, entry)
    assert chosen.args == [path]


def test_the_other_ways_on(page, qtbot):
    shown = page()
    with qtbot.waitSignal(shown.shown_at_start) as told:
        qtbot.keyClick(shown.at_start, Qt.Key.Key_Space)
    assert told.args == [False]
    with qtbot.waitSignal(shown.tour_asked):
        click(qtbot, shown.tour)
    shown = page(offers_tour=False)
    assert not shown.tour.isVisible()
    with qtbot.waitSignal(shown.play_asked):
        click(qtbot, shown.play)


def test_a_teachers_own_lessons_stand_below_the_course(page, qtbot):
    shown = page(own=[LESSONS[4]])
    named = [tile for tile in shown.findChildren(type(shown.going_on)) if tile.text() == LESSONS[4].title]
    _, own = sorted(named, key=lambda tile: tile.mapTo(shown, tile.rect().topLeft()).y())
    own.setFocus()
    with qtbot.waitSignal(shown.lesson_chosen):
        qtbot.keyClick(own, Qt.Key.Key_Enter)


def test_a_title_is_broken_between_words_and_what_has_no_room_is_an_ellipsis(qapp):
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance("one two three")
    assert broken("one two three four", metrics, width, 2) == ["one two three", "four"]
    first, last = broken("one two three four five six seven", metrics, width, 2)
    assert first == "one two three"
    assert last.endswith("…")

"""The start page and the tour in the window: when they come, and what becomes of what is chosen there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gdsim.lessons.library import shipped
from gdsim.views.toolkit.settings import is_on

PATIENCE = 20_000
STOPS = 7


@pytest.fixture
def window(window_manager, window, qtbot):
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    return window


@pytest.fixture
def open_page(window, qtbot):
    """By its key."""

    def open_page():
        qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: window.welcome.page is not None and window.welcome.page.isVisible(), timeout=PATIENCE)
        return window.welcome.page

    return open_page


def is_framed(window, widget):
    """Whether the tour's frame is around the middle of a widget."""
    frame = window.welcome.tour.spotlight
    return frame.isVisible() and frame.geometry().contains(widget.mapTo(window, widget.rect().center()))


def test_it_comes_after_the_first_frame_until_it_is_told_not_to(window, qtbot):
    window.welcome.show_once_painted()
    window.update()
    qtbot.waitUntil(lambda: window.welcome.page is not None, timeout=PATIENCE)
    window.welcome.page.at_start.click()
    QTest.keyClick(window.welcome.page, Qt.Key.Key_Escape)
    assert window.welcome.page is None
    assert not window.welcome.is_shown_at_start
    window.welcome.show_once_painted()
    with qtbot.waitSignal(window.session.frame, timeout=PATIENCE):
        window.session.step(1)
    assert window.welcome.page is None


def test_a_lesson_is_opened_and_gone_on_with(window, qtbot, open_page):
    page = open_page()
    page.course.tiles[1].click()
    assert window.lessons.lesson is shipped().lessons[1]
    window.lessons.turn(1)
    window.lessons.leave()
    page = open_page()
    assert page.going_on.text() == shipped().lessons[1].title
    page.going_on.click()
    assert (window.lessons.lesson, window.lessons.player.number) == (shipped().lessons[1], 1)


def test_the_lessons_own_button_opens_it_and_just_play_leaves_the_lesson(window, qtbot):
    window.lessons.open(shipped().lessons[0])
    window.lessons.player.panel.contents_asked.emit()
    window.welcome.page.play.click()
    assert window.lessons.lesson is None
    assert window.filing.document.setting.experiment.problem.dataset == "house-prices"


def test_an_experiment_of_the_gallery_becomes_a_new_document(window, qtbot, open_page):
    window.lessons.open(shipped().lessons[0])
    tile = open_page().gallery[0]
    tile.click()
    assert window.filing.document.setting.experiment.title == tile.text()
    assert window.filing.document.path is None
    assert window.lessons.lesson is None


def test_it_goes_with_the_window(window, open_page):
    page = open_page()
    window.close()
    assert window.welcome.page is None
    assert not page.isVisible()


def test_the_tour_goes_by_enter_from_control_to_control(window, qtbot, open_page):
    open_page().tour.click()
    tour, controls = window.welcome.tour, window.controls
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    shown = (
        controls.problem.choice,
        controls.loss.choice,
        controls.racers.form.learning_rate,
        window.transport.play,
        window.surface,
        window.loss,
    )
    for number, widget in enumerate(shown, 1):
        assert is_framed(window, widget)
        assert tour.bubble.place.text() == f"{number} of {STOPS}"
        assert window.rect().contains(tour.bubble.geometry())
        assert not tour.bubble.geometry().contains(widget.mapTo(window, widget.rect().center()))
        QTest.keyClick(tour.bubble.next, Qt.Key.Key_Return)
    assert tour.spotlight.geometry().bottom() <= window.menuBar().geometry().bottom() + 8
    QTest.keyClick(tour.bubble.next, Qt.Key.Key_Enter)
    assert not tour.is_under_way
    assert not tour.spotlight.isVisible()
    assert window.focusWidget() is window.transport.play
    assert not open_page().tour.isVisible()


def test_esc_skips_the_tour_for_good_from_wherever_the_focus_is(window, qtbot, open_page):
    open_page().tour.click()
    tour = window.welcome.tour
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    window.transport.play.setFocus()
    QTest.keyClick(window.transport.play, Qt.Key.Key_Escape)
    assert not tour.bubble.isVisible()
    assert is_on("tour-taken")
    assert not open_page().tour.isVisible()
    window.welcome.close()
    window.welcome.begin_tour()
    assert tour.bubble.isVisible()


def test_the_bubble_stays_beside_what_it_is_about_when_the_window_changes(window, qtbot):
    window.welcome.begin_tour()
    tour = window.welcome.tour
    for _ in range(3):
        tour.bubble.next.click()
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: is_framed(window, window.transport.play), timeout=PATIENCE)
    assert window.rect().contains(tour.bubble.geometry())
    tour.end()

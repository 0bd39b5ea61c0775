"""Each page of each lesson in the real window: it loads, fits, asks, runs, and tells what became of it."""

import pytest
from course import NAMES, first_of, played, solutions
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from whole_window import is_page_there, settle

from gdsim.lessons.answers import end_step, judge_prediction, right_choice
from gdsim.lessons.lesson import LEVELS
from gdsim.lessons.library import shipped

# Milliseconds within which a run that a lesson asks for is over on a busy machine.
PATIENCE = 20_000


@pytest.mark.parametrize("name", NAMES)
def test_a_lesson_is_walked_through(window, qtbot, name):
    window.resize(1366, 768)
    lesson, before = shipped().lesson(name), window.experiment
    for level in LEVELS:
        window.lessons.set_level(level)
        # What is the same on both ways is walked once.
        pages = [page for page in lesson.for_level(level) if page.stage.audience == level or level == LEVELS[0]]
        for page in pages:
            window.lessons.open(lesson, lesson.for_level(level).index(page))
            walk(window, qtbot, page)
    assert window.experiment != before
    window.lessons.leave()
    assert window.lessons.lesson is None
    assert window.experiment == before


def walk(window, qtbot, page):
    session, panel = window.session, window.lessons.player.panel
    qtbot.waitUntil(lambda: is_page_there(window), timeout=PATIENCE)
    assert window.lessons.page is page
    settle()
    scrolled = panel.scroll.verticalScrollBar().maximum()
    assert scrolled <= panel.scroll.viewport().height(), f"{page.title} scrolls more than once: {scrolled}"
    if page.prediction:
        assert not session.snapshot.playing
        answer(window, qtbot, page)
        qtbot.waitUntil(lambda: "✓" in panel.question.verdict.text(), timeout=PATIENCE)


def right_answer(window, page):
    """As it was found out by other means; of a curve, and of what was drawn by chance, as the same run ends alone."""
    if page.prediction.kind != "curve" and page.plan == first_of(page):
        return solutions(window.lessons.lesson.name)[page.title]["answer"]
    start = window.snapshot
    end = played(window.lessons.lesson, window.experiment, end_step(page.prediction, start))
    if page.prediction.kind == "choice":
        return right_choice(page.prediction, end)
    if page.prediction.kind == "number":
        return judge_prediction(page.prediction, 0.0, end).answer
    return end.parameters[0] if page.prediction.kind == "place" else end.epoch_loss.values[:, 0]


def answer(window, qtbot, page):
    """Rightly, by mouse and keys."""
    question, right = window.lessons.player.panel.question, right_answer(window, page)
    if page.prediction.kind == "choice":
        question.choices[right].click()
    elif page.prediction.kind == "number":
        question.number.setFocus()
        QTest.keyClicks(question.number, repr(float(right)))
    elif page.prediction.kind == "place":
        qtbot.waitUntil(lambda: window.source.is_of(window.snapshot.problem), timeout=PATIENCE)
        view = window.surface.view
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.pixel_of(right).toPoint())
        qtbot.waitUntil(question.commit.isEnabled, timeout=PATIENCE)
    else:
        draw(window, right)
    assert question.commit.isEnabled()
    question.commit.click()
    question.skip.click()


def draw(window, curve):
    """Losses at even distances, as a line from place to place."""
    plot = window.loss.plot
    box, viewport = plot.view_box, plot.viewport()
    epochs = window.loss.sketch.epochs

    def place(number):
        point = box.mapViewToScene(QPointF(epochs * number / (len(curve) - 1), curve[number]))
        return plot.mapFromScene(point)

    QApplication.processEvents()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place(0))
    for number in range(1, len(curve)):
        QTest.mouseMove(viewport, place(number))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place(len(curve) - 1))

"""What a verdict advises is done by its button, as if it had been set by hand; and words or symbols, by one switch."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as changed
from PySide6.QtWidgets import QApplication
from whole_window import forget_changes, is_page_there, settle

from gdsim.app import FIRST_EXPERIMENT
from gdsim.core.verdict import Act, Action
from gdsim.experiment.schema import FitProblem, RacerSettings, read
from gdsim.export.form import ExportForm
from gdsim.lessons.library import shipped
from gdsim.views.surface.look import USUAL_LOOK
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.settings import settings
from gdsim.views.window.main_window import MainWindow

PATIENCE = 20_000
FIRST = read(FIRST_EXPERIMENT)
HOPPING = changed(FIRST, problem=FitProblem("house-prices"), racers=(RacerSettings("gradient-descent", 0.99),))


@pytest.fixture
def hopping(window, qtbot):
    """A run just below its critical rate, some steps on its way, with its verdict."""
    window.filing.document.load(HOPPING, None, None)
    qtbot.waitUntil(lambda: window.snapshot.learning_rates == (0.99,), timeout=PATIENCE)
    window.session.step(20)
    qtbot.waitUntil(lambda: window.status.advice.text() == "Try 0.5", timeout=PATIENCE)
    return window


def rate(window):
    return window.experiment.racers[0].learning_rate


def test_a_rate_is_tried_the_run_goes_on_with_it_and_it_can_be_undone(hopping, qtbot):
    hopping.status.advice.click()
    qtbot.waitUntil(lambda: hopping.snapshot.learning_rates == (0.5,), timeout=PATIENCE)
    assert rate(hopping) == 0.5
    assert hopping.snapshot.step == 20
    # It is tried: there is nothing more to be done.
    qtbot.waitUntil(lambda: hopping.status.advice.text() != "Try 0.5" or hopping.status.advice.isHidden())
    hopping.session.step(3)
    qtbot.waitUntil(lambda: hopping.snapshot.step == 23, timeout=PATIENCE)
    assert hopping.snapshot.last_step.learning_rate[0, 0] == 0.5
    hopping.filing.document.setting.undo_stack.undo()
    assert rate(hopping) == 0.99


def test_in_the_past_the_run_branches_there(hopping, qtbot):
    hopping.session.seek(12)
    qtbot.waitUntil(lambda: hopping.snapshot.step == 12 and hopping.status.advice.text() == "Try 0.5", timeout=PATIENCE)
    hopping.status.advice.click()
    hopping.session.step()
    qtbot.waitUntil(lambda: hopping.snapshot.recorded == 13, timeout=PATIENCE)
    assert rate(hopping) == 0.5


def test_who_is_on_its_way_is_let_run_and_the_best_step_is_gone_to(hopping, qtbot):
    hopping.status.advice_taken.emit(0, Action(Act.STEP, 7))
    qtbot.waitUntil(lambda: hopping.snapshot.step == 7, timeout=PATIENCE)
    hopping.status.advice_taken.emit(0, Action(Act.RUN))
    qtbot.waitUntil(lambda: hopping.snapshot.step > 7, timeout=PATIENCE)
    hopping.session.pause()


def test_a_lesson_s_page_that_does_not_give_the_rate_holds_it(window, qtbot):
    wanted = {"learning-rate", "optimizer"}
    lesson, page = next(
        (lesson, page)
        for lesson in shipped().lessons
        for page in lesson.for_level("beginner")
        if page.plan and not wanted & set(page.stage.controls) and page.prediction is None
    )
    window.lessons.open(lesson, lesson.for_level("beginner").index(page))
    qtbot.waitUntil(lambda: is_page_there(window), timeout=PATIENCE)
    before = window.experiment
    window.status.advice_taken.emit(0, Action(Act.RATE, 0.123))
    settle()
    assert window.experiment == before
    window.lessons.leave()
    window.status.advice_taken.emit(0, Action(Act.RATE, 0.123))
    assert rate(window) == 0.123


def entry(window, text):
    view = next(action.menu() for action in window.menuBar().actions() if action.text() == "&View")
    return next(action for action in view.actions() if action.text() == text)


def test_expert_words_have_the_field_s_symbols_and_plain_ones_none(window, qtbot):
    window.controls.edited.emit(HOPPING)
    qtbot.waitUntil(lambda: window.snapshot.learning_rates == (0.99,), timeout=PATIENCE)
    window.session.step(3)
    qtbot.waitUntil(lambda: window.snapshot.step == 3, timeout=PATIENCE)
    window._step_action.trigger()
    window.columns.tabs.setCurrentWidget(window._late.sample_loss)
    settle()

    def said():
        predict, measure = window.cycle.ring.texts()[:2]
        axis = window._late.sample_loss.view.plot.bottom.labelText
        return predict[1][-2:], measure[1][0], window.controls.loss.caption.text(), axis

    heads, wrong, formula, axis = said()
    assert (heads, wrong, formula) == (["actual", "prediction"], "how wrong", "(actual − prediction)²")
    assert "how wrong" in axis
    entry(window, "Expert words").trigger()
    qtbot.waitUntil(window.updatesEnabled, timeout=PATIENCE)
    heads, wrong, formula, axis = said()
    assert (heads, wrong) == (["y", "s"], "((y − s) / σ)²")
    assert formula.startswith("(y − s)², where y = ")
    assert axis.startswith("s − y")
    entry(window, "Plain words").trigger()
    qtbot.waitUntil(window.updatesEnabled, timeout=PATIENCE)
    assert said()[1] == "how wrong"


def test_the_wording_is_remembered_survives_a_theme_and_goes_with_reset_all(qtbot):
    for attempt in range(2):
        window = MainWindow(FIRST, FIRST)
        qtbot.addWidget(window, before_close_func=forget_changes)
        if attempt == 0:
            assert entry(window, "Plain words").isChecked()
            entry(window, "Expert words").trigger()
        assert entry(window, "Expert words").isChecked()
        window.set_theme(themes.DAY)
        assert window.theme.is_expert
        window.close()
    window.reset_all()
    assert entry(window, "Plain words").isChecked()
    assert not window.theme.is_expert
    settings().setValue("wording", 7)
    spoiled = MainWindow(FIRST, FIRST)
    qtbot.addWidget(spoiled, before_close_func=forget_changes)
    assert entry(spoiled, "Plain words").isChecked()


@pytest.mark.parametrize("is_expert", [False, True])
def test_an_export_keeps_the_window_s_words(qtbot, is_expert):
    form = ExportForm(20, replace(themes.DAY, is_expert=is_expert), USUAL_LOOK)
    qtbot.addWidget(form)
    form.theme.setCurrentIndex(form.theme.findData("night"))
    assert form.settings().theme == replace(themes.NIGHT, is_expert=is_expert)
    QApplication.processEvents()

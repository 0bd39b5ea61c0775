"""The status: how every racer stands, and the verdict of the chosen one, whole."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from gdsim.core.racer_names import racer_names
from gdsim.core.verdict import Name, Sentence, Verdict
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings
from gdsim.simulation.judgement import Judgement, judgement
from gdsim.simulation.run import Run
from gdsim.views.status.passage import Passage
from gdsim.views.toolkit import theme as themes

# Pixels between the columns at 1366 x 768, and in the smallest window.
USUAL, NARROW = 660, 420
THREE = tuple(RacerSettings("gradient-descent", rate) for rate in (0.01, 0.1, 0.99))
EIGHT = tuple(
    RacerSettings(name)
    for name in ("gradient-descent", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", "qhadam")
)
# As long as a verdict may become.
LONG = (
    "The loss rose in 12 and fell in 8 of the last 20 epochs; a batch's gradient is off by 0.123, where around here "
    "the full one is only 0.0123. A smaller or decaying learning rate, or larger batches, get lower from here on."
)


def run_of(*racers, steps=0):
    run = Run(prepare(Experiment(1, FitProblem("house-prices"), racers=racers, epochs=100)))
    run.advance(steps)
    run.publish(playing=False)
    return run


def show(view, snapshot, width=USUAL, judged=None):
    view.show_snapshot(snapshot)
    view.show_judgement(judged or judgement(snapshot))
    view.resize(width, view.sizeHint().height())
    QApplication.processEvents()
    view.resize(width, view.sizeHint().height())
    QApplication.processEvents()


def said_of_all(snapshot, words=LONG):
    """A judgement that says the same long words of every racer."""
    verdict = Verdict(Name.NOISE_FLOOR, Sentence(words))
    return Judgement(snapshot, (verdict,) * len(snapshot.outcomes), (None,) * len(snapshot.outcomes))


def pointed_at(widget):
    """What is said to who rests the pointer there."""
    place = widget.rect().center()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    QToolTip.hideText()
    return widget.toolTip()


@pytest.mark.parametrize("width", [USUAL, NARROW])
@pytest.mark.parametrize("racers", [THREE[:1], THREE, EIGHT], ids=len)
def test_a_long_verdict_is_whole(view, racers, width):
    snapshot = run_of(*racers, steps=40).snapshot
    show(view, snapshot, width, said_of_all(snapshot))
    assert LONG in view.verdict.text()
    assert not view.verdict.is_cut
    assert view.verdict.geometry().bottom() < view.height()


def test_the_height_is_the_same_whatever_is_said_and_however_many_race(view):
    heights = set()
    for racers in (THREE[:1], THREE, EIGHT):
        run = run_of(*racers)
        show(view, run.snapshot)
        heights.add(view.height())
        run.advance(40)
        run.publish(playing=False)
        for words in (LONG, "Nothing remarkable."):
            show(view, run.snapshot, judged=said_of_all(run.snapshot, words))
            heights.add(view.height())
    assert len(heights) == 1


def test_a_click_on_a_racer_shows_its_verdict(view, qtbot):
    snapshot = run_of(*THREE, steps=40).snapshot
    show(view, snapshot)
    first = view.verdict.text()
    qtbot.mouseClick(view.cells[2], Qt.MouseButton.LeftButton)
    assert view.chosen == 2
    assert view.verdict.text() != first
    assert view.verdict.text().startswith("Bouncing: ")


def test_the_keyboard_chooses_too(view, qtbot):
    show(view, run_of(*THREE, steps=40).snapshot)
    first = view.cells[0]
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert view.chosen == 1
    qtbot.keyClick(view.cells[1], Qt.Key.Key_Up)
    assert view.chosen == 0


def test_the_chosen_place_stays_chosen(view):
    run = run_of(*THREE)
    show(view, run.snapshot)
    view.cells[1].click()
    show(view, run_of(*THREE).snapshot)
    assert view.chosen == 1
    show(view, run_of(*THREE[:1]).snapshot)
    assert view.chosen == 0


def test_racers_of_one_optimizer_are_told_apart_in_the_status(view):
    snapshot = run_of(*THREE, steps=3).snapshot
    show(view, snapshot)
    names = [str(n) for n in racer_names(snapshot.problem.racers, snapshot.learning_rates)]
    assert [cell.name.text() for cell in view.cells] == names
    assert names[0] == "Gradient descent · 0.01"


def test_where_cells_have_no_room_for_names_the_verdict_begins_with_one(view):
    snapshot = run_of(*EIGHT, steps=40).snapshot
    show(view, snapshot)
    assert not any(cell.names_racer for cell in view.cells)
    assert view.verdict.text().startswith("Gradient descent · ")
    # What has no room is nowhere half seen.
    for label in view.findChildren(QLabel):
        if label.isVisible() and not isinstance(label, Passage):
            assert label.width() >= label.sizeHint().width(), label.text()


def test_whatever_the_verdict_is_called_eight_racers_have_room_for_it(view):
    snapshot = run_of(*EIGHT, steps=40).snapshot
    for name in Name:
        verdict = Verdict(name, Sentence("Words."))
        show(view, snapshot, judged=Judgement(snapshot, (verdict,) * 8, (None,) * 8))
        for cell in view.cells:
            assert cell.state.shown == cell.state.text()
            assert cell.rect().contains(cell.state.geometry())


def test_the_panel_has_everything_of_everybody_and_goes_on_with_the_run(view, qtbot):
    run = run_of(*THREE, steps=10)
    show(view, run.snapshot)
    qtbot.mouseClick(view.in_full, Qt.MouseButton.LeftButton)
    panel = view.panel
    for _ in range(2):
        shown = [label.text() for label in panel.findChildren(QLabel)]
        for racer, name in enumerate(racer_names(run.snapshot.problem.racers, run.snapshot.learning_rates)):
            assert str(name) in shown
            verdict = judgement(run.snapshot).verdicts[racer]
            assert any(verdict.evidence.words.partition("{")[0] in text for text in shown)
        assert sum("data's own units" in text for text in shown) == 3
        run.advance(30)
        run.publish(playing=False)
        show(view, run.snapshot)
    panel.set_theme(themes.DAY)
    panel.close()


def test_a_racer_that_diverged_is_warned_of(view):
    snapshot = run_of(
        RacerSettings("gradient-descent", 0.1), RacerSettings("gradient-descent", 1e12), steps=40
    ).snapshot
    show(view, snapshot)
    assert (view.cells[1].state.text(), view.cells[1].state.objectName()) == ("diverged", "verdict-broken")
    view.cells[1].click()
    assert view.verdict.text().startswith("Diverged: step ")
    assert not view.why.isHidden()
    view.cells[0].click()
    assert view.why.isHidden()


def test_a_passage_without_any_room_says_all_in_its_tooltip(qtbot):
    passage = Passage()
    qtbot.addWidget(passage)
    passage.setText(LONG * 4)
    passage.resize(300, passage.height_for(300))
    assert passage.is_cut
    passage.show()
    assert pointed_at(passage) == LONG * 4
    passage.setText("Short.")
    assert not passage.is_cut
    assert pointed_at(passage) == ""

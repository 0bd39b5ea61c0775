"""Verdicts at a glance, and their advice as a button that does it."""

import itertools

import numpy as np
import pytest
from contrasts import contrast, pixels, ratio
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from gdsim.core.verdict import Act, Action, Advice, Kind, Name, Sentence, Verdict
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings
from gdsim.simulation.judgement import Judgement
from gdsim.simulation.run import Run
from gdsim.views.status.sign import verdict_sign
from gdsim.views.toolkit import theme as themes

RATE, RUN, STEP = Action(Act.RATE, 0.5), Action(Act.RUN), Action(Act.STEP, 4)
# The part of a sign's square in which two of them differ: a tick and a cross in shapes that are nearly the same.
LEAST_DIFFERENCE = 0.08
TWO = (RacerSettings("gradient-descent", 0.99), RacerSettings("gradient-descent", 0.5))


@pytest.fixture
def view(view):
    """As wide as in the smallest usual window."""
    view.resize(660, 120)
    return view


def snapshot_of(*racers, steps=9, playing=False):
    run = Run(prepare(Experiment(1, FitProblem("house-prices"), racers=racers or TWO, epochs=100)))
    run.advance(steps)
    run.publish(playing=playing)
    return run.snapshot


def show(view, action, snapshot, name=Name.BOUNCING):
    view.show_snapshot(snapshot)
    verdict = Verdict(name, Sentence("It is so."), Advice("Do this.", action=action))
    view.show_judgement(Judgement(snapshot, (verdict,) * len(snapshot.outcomes), (None,) * len(snapshot.outcomes)))


@pytest.mark.parametrize(
    ("action", "text", "does"),
    [
        (RATE, "Try 0.5", "Set the learning rate to 0.5"),
        (RUN, "Play", "Let the run go on"),
        (STEP, "Step 4", "Go to step 4, the best one"),
    ],
)
def test_an_advice_is_a_button_that_does_it(view, qtbot, action, text, does):
    show(view, action, snapshot_of())
    assert view.advice.isVisible()
    assert (view.advice.text(), view.advice.accessibleName()) == (text, does)
    assert view.advice.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(view.advice_taken) as taken:
        qtbot.mouseClick(view.advice, Qt.MouseButton.LeftButton)
    assert taken.args == [0, action]


def test_it_is_the_chosen_racers_and_gone_where_it_is_so_already(view):
    show(view, RATE, snapshot_of())
    assert view.advice.isVisible()
    view.cells[1].click()
    assert not view.advice.isVisible()
    for action, snapshot in (
        (None, snapshot_of()),
        (RUN, snapshot_of(playing=True)),
        (STEP, snapshot_of(steps=4)),
        (RATE, snapshot_of(steps=0)),
    ):
        show(view, action, snapshot)
        view.cells[0].click()
        assert not view.advice.isVisible()


def test_a_rate_that_may_not_be_set_is_held_and_it_is_said_why(view, qtbot):
    view.let_set_rates(False)
    show(view, RATE, snapshot_of())
    assert view.advice.isVisible()
    assert not view.advice.isEnabled()
    assert "keeps the learning rate" in view.advice.toolTip()
    show(view, RUN, snapshot_of())
    assert view.advice.isEnabled()
    show(view, RATE, snapshot_of())
    view.let_set_rates(True)
    assert view.advice.isEnabled()


@pytest.mark.parametrize("width", [420, 660, 1000])
def test_nothing_moves_when_a_button_comes(view, width):
    fast = (RacerSettings("gradient-descent", 9.0), TWO[1])
    places = set()
    for action, snapshot in ((None, snapshot_of()), (RATE, snapshot_of()), (RATE, snapshot_of(*fast, steps=99))):
        show(view, action, snapshot)
        for _ in range(3):
            QApplication.processEvents()
            view.resize(width, view.sizeHint().height())
        places.add((view.height(), *view.verdict.geometry().getRect()))
        for button in filter(QWidget.isVisible, (view.advice, view.why, view.in_full)):
            assert view.rect().contains(button.geometry())
    assert not view.why.isHidden()
    assert len(places) == 1


def test_the_panel_has_each_racers_button(view, qtbot):
    show(view, RATE, snapshot_of())
    view.show_panel()
    first, second = view.panel.paragraphs
    assert first.advice.isVisible()
    assert not second.advice.isVisible()
    with qtbot.waitSignal(view.advice_taken) as taken:
        first.advice.click()
    assert taken.args == [0, RATE]
    view.panel.close()


def test_each_verdict_is_of_a_kind_and_its_headline_stands_out(view):
    assert {name.kind for name in Name} == set(Kind)
    for name in Name:
        show(view, None, snapshot_of(), name)
        assert view.verdict.text().startswith(f"{name.value.capitalize()}: It is so.")
        colors = pixels(view.verdict.grab().toImage()).reshape(-1, 3)
        kind = np.array([int(themes.NIGHT.verdict_colors[name.kind][i : i + 2], 16) / 255.0 for i in (1, 3, 5)])
        assert (np.abs(colors - kind).max(axis=1) < 0.02).sum() > 20


@pytest.mark.parametrize("theme", themes.THEMES.values(), ids=lambda theme: theme.name)
def test_signs_and_headlines_can_be_read_and_told_apart_without_colour(theme):
    assert set(theme.verdict_colors) == set(Kind)
    for color in theme.verdict_colors.values():
        for ground in (theme.panel, theme.raised):
            assert contrast(color, ground) >= 4.5
    shapes = [in_colour(theme, kind) for kind in Kind]
    for one, other in itertools.combinations(shapes, 2):
        assert (one != other).mean() > LEAST_DIFFERENCE


def in_colour(theme, kind):
    """Where a sign has its colour, which is neither the ground nor what is drawn on it."""
    picture = QPixmap(56, 56)
    picture.fill(QColor(theme.panel))
    painter = QPainter(picture)
    painter.drawPixmap(picture.rect(), verdict_sign(theme, kind, 14))
    painter.end()
    return ratio(pixels(picture.toImage()), np.array(QColor(theme.panel).getRgbF()[:3])) > 2.5

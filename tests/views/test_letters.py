"""No letter of a formula, no R² and no σ stands anywhere without a word of what it is."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from gdsim.core.losses import LOSSES
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings
from gdsim.simulation.run import Run
from gdsim.views.cycle.view import CycleView
from gdsim.views.fit.view import DataView
from gdsim.views.sample.view import SampleLossView
from gdsim.views.toolkit import theme as themes

LETTER = r"(?<![’'])\b[b-zA-Zσλ]ₖ?(?!\w)"
EXPERT = replace(themes.NIGHT, is_expert=True)


@pytest.mark.parametrize("loss", LOSSES.values(), ids=lambda loss: loss.name)
def test_the_formula_of_a_loss_says_its_letters_in_words(loss):
    formula, _, said = loss.told(is_expert=True).partition(", where ")
    letters = set(re.findall(LETTER, formula))
    assert letters
    for letter in letters:
        assert f"{letter} = " in said, letter


@pytest.mark.parametrize("loss", LOSSES.values(), ids=lambda loss: loss.name)
def test_in_plain_words_a_loss_has_no_letter(loss):
    assert not re.findall(LETTER, loss.told(is_expert=False))


def shown(kind, qtbot, dataset="house-prices", loss=None, theme=EXPERT):
    run = Run(prepare(Experiment(1, FitProblem(dataset, loss=loss), racers=(RacerSettings("gradient-descent", 0.1),))))
    run.advance(3)
    run.publish(playing=False)
    view = kind()
    qtbot.addWidget(view)
    view.set_theme(theme)
    view.resize(660, 300)
    view.show()
    view.show_snapshot(run.snapshot)
    QApplication.processEvents()
    return view


def test_r_squared_is_explained_where_it_stands(qtbot):
    view = shown(DataView, qtbot)
    assert "R²" in view.score.text()
    assert "R² is the share of the variance" in view.score.toolTip()


def test_sigma_is_explained_beside_the_dragged_dot(qtbot):
    view = shown(SampleLossView, qtbot)
    assert "σ" in view.reading.text()
    assert "σ is the standard deviation of the target" in view.reading.toolTip()


@pytest.mark.parametrize(
    ("dataset", "loss", "letters"),
    [("house-prices", "mse", "ysσ"), ("moons", "bce", "p"), ("moons", "hinge", "ys"), ("penguins", "cce", "p")],
)
def test_the_letters_of_the_cycles_formulas_are_explained(qtbot, dataset, loss, letters):
    view = shown(CycleView, qtbot, dataset, loss)
    ring = view.ring
    heads = " ".join(cell for line in ring.cards[1].lines for cell in line.cells if isinstance(cell, str))
    places = (QPoint(x, 60) for x in range(0, ring.width(), 5))
    said = next(text for text in (tip_at(ring, place) for place in places) if text.startswith("Measure"))
    for letter in letters:
        assert re.search(rf"\b{letter}\b", heads), letter
        assert re.search(rf"\b{letter}( is)? the ", said), letter


@pytest.mark.parametrize(
    ("dataset", "loss", "heads"),
    [
        ("house-prices", "mse", ("actual", "prediction", "how wrong")),
        ("moons", "bce", ("actual", "probability", "how wrong")),
        ("moons", "hinge", ("actual", "score", "how wrong")),
        ("penguins", "cce", ("actual", "probability", "how wrong")),
    ],
)
def test_in_plain_words_the_cycles_heads_have_no_letter(qtbot, dataset, loss, heads):
    view = shown(CycleView, qtbot, dataset, loss, themes.NIGHT)
    view.resize(1200, 300)
    predict, measure = view.ring.texts()[:2]
    assert (*predict[1][-2:], measure[1][0]) == heads
    said = next(text for x in range(view.ring.width()) if (text := tip_at(view.ring, QPoint(x, 60))).startswith("Meas"))
    assert not re.findall(LETTER, said)
    view.set_theme(EXPERT)
    symbol = "p" if "probability" in heads else "s"
    assert view.ring.texts()[0][1][-2:] == ["y", symbol]
    assert symbol in view.ring.texts()[1][1][0]


def tip_at(widget, place):
    """What is said to who rests the pointer there."""
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    text = QToolTip.text()
    QToolTip.hideText()
    return text

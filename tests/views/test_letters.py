"""No letter of a formula, no R² and no σ stands anywhere without a word of what it is."""

import re

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


@pytest.mark.parametrize("loss", LOSSES.values(), ids=lambda loss: loss.name)
def test_the_formula_of_a_loss_says_its_letters_in_words(loss):
    formula, _, said = loss.formula.partition(", where ")
    for letter in set(re.findall(r"\b[a-zA-Zσλ]\b", formula)):
        assert f"{letter} = " in said, letter


def shown(kind, qtbot, dataset="house-prices", loss=None):
    run = Run(prepare(Experiment(1, FitProblem(dataset, loss=loss), racers=(RacerSettings("gradient-descent", 0.1),))))
    run.advance(3)
    run.publish(playing=False)
    view = kind()
    qtbot.addWidget(view)
    view.set_theme(themes.NIGHT)
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


def tip_at(widget, place):
    """What is said to who rests the pointer there."""
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    text = QToolTip.text()
    QToolTip.hideText()
    return text

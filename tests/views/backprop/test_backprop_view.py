"""The page of backpropagation: any unit's numbers, checked as a student would with the numbers on the screen."""

import pytest
from PySide6.QtCore import Qt

from gdsim.experiment.models import MLPModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings
from gdsim.simulation.run import Run
from gdsim.views.backprop.view import BackpropLook, BackpropView
from gdsim.views.toolkit.theme import NIGHT


def snapshot_of(model=None, steps=3):
    problem = FitProblem("xor", model=model) if model else FitProblem("xor")
    run = Run(
        prepare(
            Experiment(
                1, problem, racers=(RacerSettings("adam", 0.1),), batching=BatchingSettings("mini-batch", 4), epochs=9
            )
        )
    )
    run.advance(steps)
    run.publish(playing=False)
    return run.snapshot


@pytest.fixture
def view(qtbot):
    view = BackpropView()
    qtbot.addWidget(view)
    view.set_theme(NIGHT)
    view.resize(900, 260)
    view.show()
    view.show_snapshot(snapshot_of(MLPModel((2,))))
    return view


def numbers(row):
    return [float(text.replace("−", "-").replace("×10⁻⁴", "e-4")) for text in row if text]


def test_products_and_sums_on_the_screen_can_be_checked(view):
    x1, x2, bias, total, bent = (row[1:] for row in view.weights.texts())
    products = []
    for row in (x1, x2, bias):
        given, weight, product, slope, _mean = numbers(row)
        assert product == pytest.approx(given * weight, abs=0.006)
        products.append(product)
        error = numbers(view.error.texts()[-1][1:])[0]
        assert slope == pytest.approx(given * error, abs=0.006)
    assert numbers(total)[0] == pytest.approx(sum(products), abs=0.01)
    assert -1 < numbers(bent)[0] < 1


def test_the_error_comes_back_from_the_output(view):
    output, total, slope, error = (numbers(row[1:]) for row in view.error.texts())
    assert output[2] == pytest.approx(output[0] * output[1], abs=0.003)
    assert error[0] == pytest.approx(total[0] * slope[0], abs=0.003)


def test_another_unit_and_another_sample_are_chosen(view, qtbot):
    before = view.weights.texts()
    view.units.setFocus()
    qtbot.keyClick(view.units, Qt.Key.Key_Down)
    qtbot.keyClick(view.units, Qt.Key.Key_Down)
    assert view.look == BackpropLook(layer=1, unit=0)
    assert view.error.texts()[0][0] == "slope of the loss"
    assert view.weights.texts() != before
    sample = view.weights.texts()
    view.sample.selectAll()
    qtbot.keyClicks(view.sample, "3")
    qtbot.keyClick(view.sample, Qt.Key.Key_Return)
    assert view.look.sample == 2
    assert view.weights.texts() != sample
    view.show_look(BackpropLook(sample=99, layer=9, unit=9))
    assert view.sample.value == 4
    assert view.units.currentItem().text(0) == "output"


def test_before_the_first_step_and_without_layers_it_says_so(view):
    view.show_snapshot(snapshot_of(MLPModel((2,)), steps=0))
    assert view._says.isVisible()
    assert "Press step" in view._says.text()
    view.show_snapshot(snapshot_of())
    assert "without hidden layers" in view._says.text()


def test_of_many_units_the_strongest_are_shown_and_the_rest_is_summed_up(view):
    view.show_snapshot(snapshot_of(MLPModel((64, 64))))
    view.show_look(BackpropLook(layer=1, unit=5))
    rows = view.weights.texts()
    assert rows[12][0] == "53 more"
    listed = sum(numbers(row[3:4])[0] for row in rows[:13])
    assert listed == pytest.approx(numbers(rows[13][3:4])[0], abs=0.05)

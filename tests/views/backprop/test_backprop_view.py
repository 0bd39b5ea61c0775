"""The page of backpropagation: any unit's numbers, checked as a student would with the numbers on the screen."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gdsim.core.number_signs import SUPERSCRIPTS
from gdsim.experiment.models import MLPModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings
from gdsim.simulation.moments import moments, whole
from gdsim.simulation.run import Run
from gdsim.views.backprop.view import BackpropLook, BackpropView
from gdsim.views.toolkit.theme import DAY, NIGHT

NORMAL_DIGITS = str.maketrans("".join(map(chr, SUPERSCRIPTS.values())), "0123456789-")


def run_of(model=None, dataset="xor", **settings):
    problem = FitProblem(dataset, model=model, **settings) if model else FitProblem(dataset)
    racers, batching = (RacerSettings("adam", 0.1),), BatchingSettings("mini-batch", 4)
    return Run(prepare(Experiment(1, problem, racers=racers, batching=batching, epochs=9)))


def snapshot_of(model=None, steps=3, **settings):
    run = run_of(model, **settings)
    run.advance(steps)
    run.publish(playing=False)
    return run.snapshot


EXPERT = replace(NIGHT, is_expert=True)


@pytest.fixture
def view(qtbot):
    view = BackpropView()
    qtbot.addWidget(view)
    view.set_theme(NIGHT)
    view.resize(900, 260)
    view.show()
    view.show_snapshot(snapshot_of(MLPModel((2,))))
    return view


def read(text):
    """A number as it is written on the screen."""
    mantissa, _, power = text.replace("−", "-").partition("×10")
    return float(mantissa) * 10.0 ** int(power.translate(NORMAL_DIGITS) or 0)


def numbers(row):
    return [read(text) for text in row if text]


def close(value):
    """As near as three digits of each factor and of the result allow."""
    return pytest.approx(value, rel=0.02, abs=0.006)


def listed(view):
    """Each unit's name, what it gives, and its error, as the list has them."""
    items = map(view.units.topLevelItem, range(view.units.topLevelItemCount()))
    return {item.text(0): (read(item.text(1)), read(item.text(2))) for item in items}


@pytest.mark.parametrize("sample", range(4))
def test_of_every_unit_of_a_2_2_1_net_each_number_follows_from_those_beside_it(view, sample):
    units = {}
    for layer, unit, name in ((0, 0, "1.1"), (0, 1, "1.2"), (1, 0, "output")):
        view.show_look(BackpropLook(sample=sample, layer=layer, unit=unit))
        *lines, total = (numbers(row[1:]) for row in view.weights.texts()[:4])
        products = []
        gives, error = listed(view)[name]
        for given, weight, product, slope, _mean in lines:
            assert product == close(given * weight)
            assert slope == close(given * error)
            products.append(product)
        assert total[0] == close(sum(products))
        if layer == 0:
            bent = numbers(view.weights.texts()[-1][1:])[0]
            (weight, coming, product), back, slope, end = (numbers(row[1:]) for row in view.error.texts())
            assert product == close(weight * coming)
            assert back[0] == close(product)
            assert slope[0] == close(1.0 - bent**2)
            assert end[0] == close(back[0] * slope[0]) == close(error)
            assert gives == close(bent)
            units[name] = bent, coming
        else:
            assert [line[0] for line in lines] == [close(units["1.1"][0]), close(units["1.2"][0]), 1.0]
            assert units["1.1"][1] == units["1.2"][1] == close(error)
            said, actual, end = (numbers(row[1:])[0] for row in view.error.texts())
            assert said == close(1.0 / (1.0 + np.exp(-total[0])))
            assert end == close(said - actual) == close(error)
            assert gives == close(total[0])


def test_the_mean_is_that_of_the_slopes_of_all_samples_of_the_step(view):
    for layer, unit in ((0, 0), (0, 1), (1, 0)):
        slopes = []
        for sample in range(4):
            view.show_look(BackpropLook(sample=sample, layer=layer, unit=unit))
            lines = [numbers(row[1:]) for row in view.weights.texts()[:3]]
            slopes.append([line[3] for line in lines])
            means = [line[4] for line in lines]
        assert np.mean(slopes, axis=0) == close(means)


def test_another_unit_and_another_sample_are_chosen(view, qtbot):
    before = view.weights.texts()
    view.units.setFocus()
    qtbot.keyClick(view.units, Qt.Key.Key_Down)
    qtbot.keyClick(view.units, Qt.Key.Key_Down)
    assert view.look == BackpropLook(layer=1, unit=0)
    assert [row[0] for row in view.error.texts()] == ["probability", "actual", "= how wrong"]
    view.set_theme(EXPERT)
    assert [row[0] for row in view.error.texts()] == ["probability p", "actual y", "= p − y"]
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


@pytest.mark.parametrize("place", ["racer", "sample", "layer", "unit"])
def test_a_place_before_the_first_is_the_first(view, place):
    first = view.weights.texts()
    view.show_look(BackpropLook(**{place: -900}))
    assert (view.look, view.weights.texts()) == (BackpropLook(), first)


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


@pytest.mark.parametrize(
    ("loss", "slope", "in_words"),
    [("mse", "= 2 (s − y)", "= 2 × how wrong"), ("hinge", "slope of the loss", "slope of the loss")],
)
def test_how_the_output_s_error_follows_from_the_score_is_said(view, loss, slope, in_words):
    view.show_snapshot(snapshot_of(MLPModel((2,)), loss=loss))
    view.show_look(BackpropLook(layer=1))
    rows = view.error.texts()
    assert [row[0] for row in rows] == ["score", "actual", in_words]
    view.set_theme(EXPERT)
    assert [row[0] for row in view.error.texts()] == ["score s", "actual y", slope]
    score, actual, error = (numbers(row[1:])[0] for row in rows)
    assert actual in (-1.0, 1.0)
    if loss == "mse":
        assert error == close(2.0 * (score - actual))


def seen(view):
    """Which numbers are on the page: of the list and of both tables."""
    items = map(view.units.topLevelItem, range(view.units.topLevelItemCount()))
    units = ["".join("01"[bool(item.text(column))] for column in (1, 2)) for item in items]
    tables = ["".join("01"[bool(text)] for text in row[1:]) for row in view.weights.texts() + view.error.texts()]
    return units, tables


def test_in_slow_motion_a_number_appears_with_its_layer(view):
    snapshot = snapshot_of(MLPModel((2,)))
    steps = moments(snapshot.problem)
    pages = []
    for moment in steps:
        view.show_snapshot(snapshot, moment)
        if moment.layer is not None:
            assert view.look.layer == moment.layer
        pages.append(seen(view))
        assert ("loss" in view._of.text()) == moment.has_loss
    hidden, output = (["11100"] * 3, ["00100"]), (["11100"] * 3 + ["00100"], ["1", "1", "0"])
    assert [units for units, _ in pages] == [
        ["10", "10", "00"],
        ["10", "10", "10"],
        ["10", "10", "10"],
        ["10", "10", "11"],
        ["11", "11", "11"],
        ["11", "11", "11"],
        ["11", "11", "11"],
    ]
    assert pages[0][1] == [*hidden[0], *hidden[1] * 2, "100", "000", "000", "000"]
    assert pages[1][1] == pages[2][1] == [*output[0], *output[1]]
    assert pages[3][1] == [*output[0], "1", "1", "1"]
    assert pages[4][1] == [*hidden[0], *hidden[1] * 2, "111", "001", "001", "001"]
    assert pages[5][1] == ["11111"] * 3 + [*hidden[1] * 2, "111", "001", "001", "001"]


def test_what_slow_motion_shows_is_the_step_that_is_taken_then(view, qtbot):
    run = run_of(MLPModel((2,)))
    run.advance(3)
    run.publish(playing=False)
    last = moments(run.problem)[-2]
    view.show_snapshot(run.snapshot, last)
    foreseen = view.weights.texts(), view.error.texts(), listed(view)
    run.advance(1)
    run.publish(playing=False)
    view.show_snapshot(run.snapshot, whole(2))
    assert (view.weights.texts(), view.error.texts(), listed(view)) == foreseen
    assert view.doing.isVisible()
    with qtbot.waitSignal(view.next_asked):
        view.doing.click()
    view.show_snapshot(run.snapshot)
    assert not view.doing.isVisible()
    assert (view.weights.texts(), view.error.texts(), listed(view)) == foreseen


def test_a_weight_s_line_leads_to_its_update_rule(view, qtbot):
    model = view._snapshot.problem.data.model
    for layer, unit, row in ((0, 1, 2), (1, 0, 1)):
        view.show_look(BackpropLook(layer=layer, unit=unit))
        expected = [0, model.spans[layer].first + row * model.layers[layer].outputs + unit]
        with qtbot.waitSignal(view.parameter_chosen) as chosen:
            view.weights.table.setCurrentCell(row, 0)
        assert chosen.args == expected
        with qtbot.waitSignal(view.rule_asked) as asked:
            qtbot.keyClick(view.weights.table, Qt.Key.Key_Return)
        assert asked.args == expected
        with qtbot.waitSignal(view.rule_asked) as asked:
            view.rule.click()
        assert asked.args == expected
        view.weights.table.setCurrentCell(0, 0)


@pytest.mark.parametrize("theme", [NIGHT, DAY])
def test_in_the_narrow_page_of_a_usual_window_no_number_is_cut(view, theme):
    view.set_theme(theme)
    view.resize(640, 190)
    view.show_snapshot(snapshot_of(MLPModel((16, 16)), dataset="handwritten-digits"))
    for look in (BackpropLook(), BackpropLook(layer=1, unit=3), BackpropLook(layer=2, unit=9)):
        view.show_look(look)
        for half in (view.weights, view.error):
            assert not half.table.horizontalScrollBar().isVisible()
            for table in (half.table, half.results):
                for column in range(1, table.columnCount()):
                    assert table.sizeHintForColumn(column) <= table.columnWidth(column) + 1

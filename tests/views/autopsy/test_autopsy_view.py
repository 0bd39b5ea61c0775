"""What broke first, as it is said and shown: sentences, the table that leads to its steps, and being put away."""

import gc
import weakref

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gdsim.experiment.models import MLPModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, FormulaProblem, RacerSettings
from gdsim.simulation.autopsy import autopsy
from gdsim.simulation.gauge import Number
from gdsim.simulation.run import Run
from gdsim.views.autopsy.table import MOST_LINES
from gdsim.views.autopsy.view import AutopsyView
from gdsim.views.autopsy.words import meaning, range_sentence, sentence, subject, title
from gdsim.views.toolkit.theme import DAY

PATIENCE = 20_000
BOWL = FormulaProblem("x^2 + y^2", (-2.0, 2.0), (-2.0, 2.0))
NET = FitProblem("moons", loss="mse", model=MLPModel((6, 6, 6, 6), "relu", "he"))


def run_of(problem, *rates, epochs=300, **settings):
    racers = tuple(RacerSettings("gradient-descent", rate) for rate in rates)
    run = Run(prepare(Experiment(1, problem, racers=racers, epochs=epochs, **settings)))
    while not run.over:
        run.advance(512)
    run.publish(playing=False)
    return run


def said(problem, rate, **settings):
    return sentence(autopsy(run_of(problem, rate, **settings).snapshot, 0))


@pytest.fixture
def view(on_stage):
    return on_stage(AutopsyView(), 640, 200)


@pytest.fixture
def asked(view, qtbot):
    """The view once it has found why the bowl's only racer diverged, the run, and the steps it asked for."""
    run, steps = run_of(BOWL, 1.5, start=(1.0, 0.5)), []
    view.seek_asked.connect(steps.append)
    view.ask(run.snapshot, 0)
    qtbot.waitUntil(lambda: view.found is not None, timeout=PATIENCE)
    return view, run, steps


def texts(view, line):
    model = view.table.model()
    return [model.index(line, column).data() for column in range(model.columnCount())]


def shown_at(view, run, step):
    run.seek(step)
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)


def test_a_coordinate_that_grows_step_by_step():
    assert said(BOWL, 1.5, start=(1.0, 0.5)) == (
        "Step 5: the coordinate x went from 16.0 to −32.0; from this step on it grew 2 times a step, and step 40 would "
        "have led it to 1.1×10¹², beyond 10¹²."
    )


def test_a_unit_of_a_hidden_layer():
    assert said(NET, 3.0) == (
        "Step 2: the largest output of layer 4, unit 3, went from 1.77 to 2301; from this step on it grew 423 times a "
        "step, and step 3 would have led the loss to 1.09×10²⁵, beyond 10²⁴."
    )


def test_a_score_and_the_weight_that_left():
    text = said(FitProblem("house-prices"), 1.3)
    assert text.startswith("Step 8: the largest score went from 37.0 to 52.1; from this step on it grew 1.6 times")
    assert "step 62 would have led the weight to −1.19×10¹², beyond 10¹²." in text


@pytest.mark.parametrize(
    ("rate", "says"),
    [
        (1e14, "Step 1 would have thrown the weight from 0.272 to 5.28×10¹³, and was not taken."),
        (1e300, "Step 1 would have thrown the weight from 0.272 to 5.28×10²⁹⁹, and was not taken."),
    ],
)
def test_a_weight_that_the_first_step_throws_out(rate, says):
    assert said(FitProblem("house-prices"), rate) == says


def test_beyond_all_numbers():
    text = said(FitProblem("moons", loss="mse", standardize=False), 1e308)
    assert text.endswith("beyond all numbers, and was not taken.")


def test_where_a_formula_ends_nothing_has_grown():
    found = autopsy(run_of(FormulaProblem("log(x) + y^2", (0.1, 3.0), (-1.0, 1.0)), 0.3).snapshot, 0)
    assert sentence(found) == f"Step {found.end} would have led to where the formula is not defined, and was not taken."
    assert range_sentence(found).startswith("Nothing else had run away by then; the loss had been ")


def test_every_kind_of_number_has_a_name():
    net, line = (prepare(Experiment(1, problem)) for problem in (NET, FitProblem("house-prices")))
    penguins, bowl = (prepare(Experiment(1, problem)) for problem in (FitProblem("penguins"), BOWL))
    names = [
        (net, Number("parameter", 0), "the weight of x1, for unit 1.1", "x1 → unit 1.1"),
        (net, Number("unit", 2, 1), "the largest output of layer 2, unit 3,", "unit 2.3"),
        (net, Number("score", 0, 4), "the largest score", "score"),
        (net, Number("gradient", 0, 1), "the gradient of layer 2", "gradient"),
        (net, Number("gradient", 0, 4), "the gradient of the output layer", "gradient"),
        (line, Number("parameter", 1), "the bias", "bias"),
        (line, Number("gradient"), "the gradient", "gradient"),
        (line, Number("score"), "the largest score", "score"),
        (penguins, Number("score", 1), "the largest score of Chinstrap", "score"),
        (bowl, Number("parameter", 1), "the coordinate y", "y"),
        (bowl, Number("gradient"), "the slope of the ground", "slope"),
        (bowl, Number("loss"), "the loss", "loss"),
    ]
    for problem, number, in_words, in_short in names:
        assert (subject(problem, number), title(problem, number)) == (in_words, in_short)


def test_the_score_of_standardised_data_is_said_to_be_in_their_units():
    score, says = Number("score"), "The largest of all training rows in size, after the step"
    for standardize, units in ((True, "; in the standardised target's units"), (False, "")):
        problem = prepare(Experiment(1, FitProblem("house-prices", standardize=standardize)))
        assert meaning(problem, score) == says + units
    assert meaning(prepare(Experiment(1, FitProblem("penguins"))), score) == says


def test_it_asks_for_the_step_and_shows_the_way_out(asked):
    view, run, steps = asked
    assert steps == [5]
    assert view.says.text().startswith("Step 5: the coordinate x")
    assert "more than 10 times its range. That is 2 here" in view.says.toolTip()
    assert view.table.model().rowCount() == len(view.found.steps)
    assert texts(view, 3) == ["5", "−32.00", "2.00", "1280", "1.5"]
    assert texts(view, 0)[2] == "–"
    shown_at(view, run, 5)
    assert view.table.currentIndex().row() == 3
    # Every row that leads somewhere leads to its own step.
    view.table.setCurrentIndex(view.table.model().index(0, 0))
    assert steps == [5, 2]
    last = view.table.model().rowCount() - 1
    assert not view.table.model().index(last, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    shown_at(view, run, 39)
    assert view.table.currentIndex().row() == last - 1
    assert steps == [5, 2]


def test_the_curve_is_the_size_in_powers_of_ten(asked):
    view, *_ = asked
    found = view.found
    np.testing.assert_array_equal(view.plot.curve.xData, found.steps)
    np.testing.assert_allclose(view.plot.curve.yData, np.log10(np.abs(found.values)))
    assert view.plot.limit.value() == pytest.approx(np.log10(20.0))


def test_up_and_down_go_through_the_steps_and_other_keys_are_the_windows(asked, qtbot):
    view, run, steps = asked
    shown_at(view, run, 5)
    view.table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert steps == [5, 6]
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    assert steps == [5, 6]


def test_of_very_many_steps_the_first_and_the_last_are_listed(view, qtbot):
    run = run_of(BOWL, 1.01, epochs=3000, start=(1.0, 0.5))
    view.ask(run.snapshot, 0)
    qtbot.waitUntil(lambda: view.found is not None, timeout=PATIENCE)
    assert len(view.found.steps) > MOST_LINES
    assert view.table.model().rowCount() == MOST_LINES + 1
    half = MOST_LINES // 2
    assert texts(view, half)[0] == "…"
    assert texts(view, half - 1)[0] == str(view.found.steps[half - 1])
    assert texts(view, MOST_LINES)[0] == f"{view.found.end:,}"


def test_it_goes_when_the_run_goes_on_otherwise(asked, qtbot):
    view, run, _ = asked
    shown_at(view, run, 5)
    assert view.is_open
    run.set_learning_rate(0, 0.1)
    run.publish(playing=False)
    with qtbot.waitSignal(view.closed, timeout=PATIENCE):
        view.show_snapshot(run.snapshot)
    assert not view.is_open


def test_what_is_put_away_is_let_go(asked):
    view, *_ = asked
    found = weakref.ref(view.found)
    view.put_away()
    gc.collect()
    assert found() is None
    assert view.table.model().rowCount() == 0


def test_a_racer_that_did_not_diverge_has_none(view, qtbot):
    run = run_of(BOWL, 0.1)
    with qtbot.waitSignal(view.closed, timeout=PATIENCE):
        view.ask(run.snapshot, 0)
    assert view.found is None


def test_the_theme_changes_while_it_is_shown(asked):
    view, run, _ = asked
    shown_at(view, run, 5)
    view.set_theme(DAY)
    assert view.table.currentIndex().row() == 3
    assert view.table.model().index(3, 0).data(Qt.ItemDataRole.ForegroundRole).name() == DAY.warning

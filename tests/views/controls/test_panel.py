"""The controls' panel through its public door: every choice emits the right experiment, and nothing else."""

import math
from itertools import pairwise

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QSlider

from gdsim.core.curvature import CriticalRate, critical_learning_rate
from gdsim.core.losses import LOSSES
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.schedules import SCHEDULES
from gdsim.core.terrains import TERRAINS
from gdsim.experiment.datasets import DATASETS
from gdsim.experiment.defaults import with_dataset
from gdsim.experiment.effects import racer_of_rate
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.models import LinearModel, PolynomialModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import (
    BatchingSettings,
    CsvFile,
    Experiment,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
)
from gdsim.simulation.run import Run
from gdsim.views.controls.panel import ControlsPanel
from gdsim.views.toolkit.theme import DAY, NIGHT, THEMES, apply, style_sheet

HOUSES = Experiment(1, FitProblem("house-prices"))
BOWL = Experiment(1, TerrainProblem("bowl"), start=(-1.6, 1.2))
FORMULA = Experiment(1, FormulaProblem("x**2 + y**2"))
RACE = replace(HOUSES, racers=tuple(RacerSettings(name) for name in ("gradient-descent", "adam", "momentum")))

EXPERIMENTS = {
    "houses": HOUSES,
    "bowl": BOWL,
    "formula": replace(FORMULA, problem=FormulaProblem("sin(x)*y", (-1.0, 3.5), (0.25, 1e3)), seed=2**63 - 1),
    "race": RACE,
    "eight": replace(BOWL, racers=tuple(RacerSettings(name) for name in list(OPTIMIZERS)[:8])),
    "filled": Experiment(
        1,
        FitProblem("motorcycle-crash", ("time_ms",), "acceleration_g", PolynomialModel(4), "huber", 0.1, False, 0.2),
        title="A title",
        batching=BatchingSettings("mini-batch", 17, shuffle=False),
        racers=(
            RacerSettings("adam", 1.2345678901234567e-7, {"bias_correction": False, "beta1": 0.5}, {"type": "cosine"}),
            RacerSettings("qhm", 1e300, {}, {"type": "step", "period": 7, "gamma": 0.25, "warmup": 3}),
        ),
        start=(0.1, -2.0, 3e-9, 4.0, 1e10),
        epochs=12345,
        seed=7,
    ),
    "digits": Experiment(1, FitProblem("handwritten-digits", loss="hinge")),
    "no bias": Experiment(1, FitProblem("blobs", ("x2",), model=LinearModel(bias=False))),
    "file": Experiment(1, FitProblem(CsvFile("my data.csv"))),
}


@pytest.fixture
def make(qtbot):
    def make_panel(experiment):
        panel = ControlsPanel()
        qtbot.addWidget(panel)
        panel.changes, panel.rates, panel.problem_of = [], [], None
        panel.show_experiment(experiment)
        prepare_into(panel, experiment)
        panel.edited.connect(lambda wanted: take(panel, wanted))
        return panel

    return make_panel


def take(panel, wanted):
    """As the window does it; what is no more than another learning rate is noted as such."""
    racer = racer_of_rate(panel.experiment, wanted)
    panel.show_experiment(wanted)
    if racer is None:
        panel.changes.append(wanted)
        prepare_into(panel, wanted)
    else:
        panel.rates.append((racer, wanted.racers[racer].learning_rate))


def follow(panel, rates):
    """Shows what the run descends with."""
    racers = zip(panel.experiment.racers, rates, strict=True)
    panel.show_experiment(replace(panel.experiment, racers=tuple(replace(r, learning_rate=rate) for r, rate in racers)))


def prepare_into(panel, experiment):
    """As the main window does it."""
    try:
        problem = prepare(experiment)
    except ExperimentError as error:
        panel.show_problem_error(str(error))
    else:
        panel.show_problem(problem)


def choose(combo, data):
    """As with the mouse: refused where the item is disabled."""
    index = combo.findData(data)
    assert combo.model().item(index).isEnabled()
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def enter(qtbot, field, text):
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def is_warning(widget):
    return widget.objectName() == "warning" and not widget.isHidden()


# Showing


@pytest.mark.parametrize("name", EXPERIMENTS)
def test_showing_any_experiment_emits_nothing_and_keeps_it(make, name):
    panel = make(HOUSES)
    panel.show_experiment(EXPERIMENTS[name])
    assert panel.experiment == EXPERIMENTS[name]
    assert panel.changes == []
    assert panel.rates == []


@pytest.mark.parametrize("name", EXPERIMENTS)
def test_what_is_edited_next_changes_only_what_was_edited(make, qtbot, name):
    panel = make(EXPERIMENTS["filled"])
    for experiment in (HOUSES, EXPERIMENTS["eight"], EXPERIMENTS[name]):
        panel.show_experiment(experiment)
    enter(qtbot, panel.more.epochs, "77")
    assert panel.changes == [replace(EXPERIMENTS[name], epochs=77)]


def test_every_widget_shows_what_the_experiment_says(make):
    panel = make(EXPERIMENTS["filled"])
    assert panel.problem.choice.currentText() == DATASETS["motorcycle-crash"].title
    assert panel.problem.fit.model.currentData() == "polynomial"
    assert panel.problem.fit.fields["polynomial", "degree"].value == 4
    assert panel.loss.choice.currentData() == "huber"
    assert panel.batching.buttons["mini-batch"].isChecked()
    assert panel.batching.size.value == 17
    first, second = panel.racers.racers
    form = panel.racers.form
    assert form.learning_rate.field.value == first.shown_rate == 1.2345678901234567e-7
    assert form.hyperparameters.fields["beta1"].value == 0.5
    assert not form.hyperparameters.fields["bias_correction"].isChecked()
    assert form.schedule.currentData() == "cosine"
    second.marker.click()
    assert form.learning_rate.field.text() == "1e300"
    assert form.schedule_form.fields["period"].value == 7
    assert (panel.more.epochs.value, panel.more.seed.value) == (12345, 7)
    assert not panel.more.standardize.isChecked()
    assert (panel.more.l2.value, panel.more.validation.value) == (0.1, 0.2)


def test_the_problem_tells_its_notes_and_where_it_starts(make):
    panel = make(HOUSES)
    problem = prepare(HOUSES)
    assert panel.problem.notes.text() == "\n".join(problem.notes)
    assert [field.value for field in panel.more.start.fields] == problem.start.tolist()
    assert [field.accessibleName() for field in panel.more.start.fields] == list(problem.parameter_names)


# What to minimise


@pytest.mark.parametrize("name", DATASETS)
def test_a_data_set_is_started_where_there_is_a_way_to_go(name):
    problem = prepare(with_dataset(BOWL, name))
    with_line = prepare(with_dataset(HOUSES, name))
    np.testing.assert_array_equal(problem.start, with_line.start)
    if not len(problem.minima):
        return
    way = np.abs(problem.start - problem.minima[0]) / np.ptp(problem.domain, axis=1)
    assert way.max() > 0.2
    assert problem.objective.loss(problem.start) > 1.5 * problem.objective.loss(problem.minima[0])


def test_choosing_a_data_set_takes_its_own_columns_and_start(make):
    panel = make(BOWL)
    for name in DATASETS:
        panel.show_experiment(BOWL)
        choose(panel.problem.choice, f"data/{name}")
        changed = panel.changes[-1]
        assert changed.problem == FitProblem(name)
        assert changed.start == DATASETS[name].start
        assert changed.epochs == 100
        assert changed.racers == (RacerSettings("gradient-descent"),)
        assert not is_warning(panel.problem.warning)


def test_another_data_set_keeps_learning_rates_and_batch_mode(make):
    racers = (RacerSettings("adam", 0.037),)
    panel = make(replace(HOUSES, racers=racers, batching=BatchingSettings("mini-batch", 500)))
    choose(panel.problem.choice, "data/moons")
    assert panel.changes[-1].racers == racers
    assert panel.changes[-1].batching == BatchingSettings("mini-batch", 200)
    assert panel.changes[-1].problem.loss is None


def test_another_data_set_keeps_the_loss_that_was_chosen_for_the_same_kind_of_task(make):
    for before, loss, after, kept in (
        ("house-prices", "huber", "daily-temperature", "huber"),
        ("house-prices", "mse", "moons", None),
        ("moons", "mse", "three-blobs", "mse"),
        ("moons", "bce", "three-blobs", None),
        ("moons", "mae", "house-prices", None),
    ):
        panel = make(replace(HOUSES, problem=FitProblem(before, loss=loss)))
        choose(panel.problem.choice, f"data/{after}")
        assert panel.changes[-1].problem.loss == kept


def test_choosing_a_terrain_takes_its_start_and_learning_rate(make):
    panel = make(RACE)
    for name, terrain in TERRAINS.items():
        panel.show_experiment(RACE)
        choose(panel.problem.choice, f"terrain/{name}")
        changed = panel.changes[-1]
        assert changed.problem == TerrainProblem(name)
        assert changed.start == terrain.start
        assert [racer.learning_rate for racer in changed.racers] == [terrain.learning_rate, None, None]
        assert panel.racers.racers[1].shown_rate == OPTIMIZERS["adam"].usual_learning_rate
        assert changed.epochs == 300
        assert panel.loss.isHidden()
        assert not is_warning(panel.problem.warning)


def test_a_formula_begins_as_the_terrain_it_comes_from(make):
    panel = make(BOWL)
    choose(panel.problem.choice, "formula")
    terrain = TERRAINS["bowl"]
    assert panel.changes[-1].problem == FormulaProblem(terrain.formula, terrain.x_range, terrain.y_range)
    assert panel.changes[-1].start == BOWL.start


def test_choosing_what_is_chosen_changes_nothing(make):
    panel = make(HOUSES)
    choose(panel.problem.choice, "data/house-prices")
    choose(panel.loss.choice, "mse")
    choose(panel.racers.racers[0].optimizer, "gradient-descent")
    panel.batching.buttons["batch"].click()
    assert panel.changes == []


def test_a_good_formula_is_taken(make, qtbot):
    panel = make(FORMULA)
    enter(qtbot, panel.problem.formula.formula, "sin(x) + y^2")
    assert panel.changes == [replace(FORMULA, problem=FormulaProblem("sin(x) + y^2"))]


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("x**2 + foo(y)", 7, "unknown function foo"),
        ("x + $y", 4, "unexpected $"),
        ("x 2", 2, "2x"),
        ("(x + y", 0, "never closed"),
        ("", None, "empty"),
        ("x" * 100_000, None, "at most 1000"),
    ],
)
def test_a_bad_formula_is_complained_about_at_its_place_and_the_last_good_one_stays(make, qtbot, text, place, word):
    panel = make(FORMULA)
    form = panel.problem.formula
    form.formula.setText(text)
    form.formula.setModified(True)
    qtbot.keyClick(form.formula, Qt.Key.Key_Return)
    assert panel.changes == []
    assert panel.experiment == FORMULA
    assert word in form.complaint.text()
    assert not form.complaint.isHidden()
    assert text.startswith(form.formula.text())
    if place is not None:
        assert form.formula.cursorPosition() == place
    form.formula.selectAll()
    qtbot.keyClicks(form.formula, "x")
    assert form.complaint.isHidden()


def test_a_formula_without_any_value_is_complained_about_where_it_is(make, qtbot):
    panel = make(FORMULA)
    enter(qtbot, panel.problem.formula.formula, "1/0")
    assert is_warning(panel.problem.warning)
    enter(qtbot, panel.problem.formula.formula, "x**2")
    assert not is_warning(panel.problem.warning)


def test_a_formula_that_cannot_be_read_is_the_only_complaint(make, qtbot):
    panel = make(FORMULA)
    enter(qtbot, panel.problem.formula.formula, "log(-1 - x^2)")
    assert panel.problem.warning.text().startswith("Formula f(x, y) gives no finite number")
    enter(qtbot, panel.problem.formula.formula, "x +")
    assert is_warning(panel.problem.formula.complaint)
    assert not is_warning(panel.problem.warning)


def test_a_range_must_have_its_ends_in_order(make, qtbot):
    panel = make(FORMULA)
    low, _ = panel.problem.formula.ranges["x"]
    enter(qtbot, low, "2")
    assert "below 2" in low.sentence
    enter(qtbot, low, "-3.5")
    assert panel.changes == [replace(FORMULA, problem=FormulaProblem("x**2 + y**2", x=(-3.5, 2.0)))]


# The model


def tick(panel, name, on=True):
    features = panel.problem.fit.features_list
    rows = map(features.item, range(features.count()))
    item = next(item for item in rows if item.data(Qt.ItemDataRole.UserRole) == name)
    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def test_features_are_ticked_and_a_polynomial_of_several_becomes_linear(make):
    panel = make(replace(HOUSES, problem=FitProblem("house-prices", model=PolynomialModel(3)), start=(0.0,) * 4))
    tick(panel, "bedrooms")
    both = ("lot_size_sqft", "bedrooms")
    assert panel.changes == [replace(HOUSES, problem=FitProblem("house-prices", both), start=None)]
    model = panel.problem.fit.model
    assert not model.model().item(model.findData("polynomial")).isEnabled()


def test_the_last_feature_stays(make):
    panel = make(HOUSES)
    tick(panel, "lot_size_sqft", on=False)
    assert panel.changes == []
    assert "at least one feature" in panel.problem.fit.complaint.text()
    assert prepare(panel.experiment).data.X.shape[1] == 1


def test_model_degree_and_bias(make, qtbot):
    panel = make(replace(HOUSES, start=(1.0, 2.0)))
    choose(panel.problem.fit.model, "polynomial")
    changed = replace(panel.changes[-1], racers=HOUSES.racers)
    assert changed == replace(HOUSES, problem=FitProblem("house-prices", model=PolynomialModel(3)))
    enter(qtbot, panel.problem.fit.fields["polynomial", "degree"], "9")
    assert panel.changes[-1].problem.model == PolynomialModel(9)
    enter(qtbot, panel.problem.fit.fields["polynomial", "degree"], "21")
    assert "at most 20" in panel.problem.fit.fields["polynomial", "degree"].sentence
    choose(panel.problem.fit.model, "linear")
    panel.problem.fit.fields["linear", "bias"].click()
    assert panel.changes[-1].problem.model == LinearModel(bias=False)


CRASH = Experiment(1, FitProblem("motorcycle-crash"), epochs=10)


@pytest.mark.parametrize("size", [None, 16])
@pytest.mark.parametrize("dataset", ["motorcycle-crash", "daily-temperature", "line-with-outliers"])
def test_a_high_degree_works_the_first_time(make, qtbot, dataset, size):
    batching = BatchingSettings("mini-batch", size) if size else BatchingSettings()
    names = ("gradient-descent", "momentum", "nesterov", "qhm")
    racers = tuple(RacerSettings(name) for name in names)
    panel = make(replace(CRASH, problem=FitProblem(dataset), racers=racers, batching=batching))
    choose(panel.problem.fit.model, "polynomial")
    for degree in (9, 15):
        enter(qtbot, panel.problem.fit.fields["polynomial", "degree"], str(degree))
        run = Run(prepare(panel.changes[-1]))
        while not run.over:
            run.advance(500)
        run.publish(playing=False)
        assert [outcome.status.value for outcome in run.snapshot.outcomes] == ["stopped"] * len(names)
        assert (run.snapshot.loss < run.snapshot.epoch_loss.values[0]).all()


def test_a_polynomial_s_rates_go_again_with_it_and_follow_the_batches(make, qtbot):
    panel = make(replace(CRASH, racers=(RacerSettings("nesterov"), RacerSettings("adam"), RacerSettings("qhm", 1e-3))))
    choose(panel.problem.fit.model, "polynomial")
    enter(qtbot, panel.problem.fit.fields["polynomial", "degree"], "9")
    whole = [racer.learning_rate for racer in panel.experiment.racers]
    assert whole[0] < 1e-5
    assert whole[1:] == [None, 1e-3]
    panel.batching.buttons["mini-batch"].click()
    assert panel.experiment.racers[0].learning_rate < whole[0]
    panel.batching.buttons["batch"].click()
    assert [racer.learning_rate for racer in panel.experiment.racers] == whole
    choose(panel.problem.fit.model, "linear")
    assert [racer.learning_rate for racer in panel.experiment.racers] == [None, None, 1e-3]


def test_a_rate_that_was_chosen_survives_edits_that_bend_nothing(make, qtbot):
    polynomial = replace(CRASH, problem=FitProblem("motorcycle-crash", model=PolynomialModel(9)))
    panel = make(replace(polynomial, racers=(RacerSettings("nesterov"),)))
    enter(qtbot, panel.more.epochs, "20")
    assert panel.experiment.racers == (RacerSettings("nesterov"),)


def test_all_columns_of_a_file_but_the_target_are_on_offer(make, tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("a,b,c\n1,2,3\n2,3,5\n4,4,9\n")
    panel = make(Experiment(1, FitProblem(CsvFile(str(path)), features=("b",))))
    features = panel.problem.fit.features_list
    assert [features.item(row).text() for row in range(features.count())] == ["a", "b"]
    assert [features.item(row).checkState() for row in range(2)] == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]
    panel.show_experiment(Experiment(1, FitProblem(CsvFile(str(path)))))
    prepare_into(panel, panel.experiment)
    assert [features.item(row).checkState() for row in range(2)] == [Qt.CheckState.Checked] * 2
    assert panel.problem.choice.currentText() == "mine.csv"
    tick(panel, "b", on=False)
    assert panel.changes[-1].problem.features == ("a",)
    tick(panel, "b")
    assert panel.changes[-1].problem.features == ("a", "b")
    choose(panel.problem.choice, "data/moons")
    assert panel.problem.choice.findText("mine.csv") == -1


# The loss


@pytest.mark.parametrize("dataset", ["house-prices", "moons", "penguins"])
def test_losses_that_fit_can_be_chosen_and_the_others_say_why_not(make, dataset):
    panel = make(Experiment(1, FitProblem(dataset)))
    combo = panel.loss.choice
    for loss in LOSSES.values():
        index = combo.findData(loss.name)
        reason = combo.itemData(index, Qt.ItemDataRole.ToolTipRole)
        if DATASETS[dataset].task in loss.tasks:
            assert reason == ""
            choose(combo, loss.name)
            assert prepare(panel.experiment).data.loss == loss
        else:
            assert not combo.model().item(index).isEnabled()
            assert "this loss is for" in reason


def test_a_loss_with_other_outputs_forgets_the_start(make):
    moons = Experiment(1, FitProblem("moons"), start=(1.0, 2.0, 3.0))
    panel = make(moons)
    choose(panel.loss.choice, "hinge")
    assert panel.changes[-1].start == (1.0, 2.0, 3.0)
    choose(panel.loss.choice, "cce")
    assert panel.changes[-1].start is None


# Racers


def opened(panel):
    """Which racers' settings are shown: those of the row that the form stands below."""
    panel.resize(300, 1200)
    panel.widget().layout().activate()
    panel.racers.layout().activate()
    form = panel.racers.form
    assert form.isVisibleTo(panel)
    rows = panel.racers.racers
    below = [row.y() < form.y() for row in rows]
    return [here and not after for here, after in zip(below, [*below[1:], False], strict=True)]


def test_racers_are_added_up_to_eight_and_removed_down_to_one(make):
    panel = make(HOUSES)
    for count in range(2, 9):
        panel.racers.add.click()
        assert len(panel.experiment.racers) == len(panel.racers.racers) == count
    assert not panel.racers.add.isEnabled()
    assert len({racer.optimizer for racer in panel.experiment.racers}) == 8
    prepare(panel.experiment)
    while len(panel.experiment.racers) > 1:
        before = panel.experiment.racers
        panel.racers.racers[0].remove.click()
        assert panel.experiment.racers == before[1:]
    assert panel.racers.racers[0].remove.isHidden()
    assert panel.racers.add.isEnabled()
    assert panel.racers.racers[0].optimizer.currentData() == panel.experiment.racers[0].optimizer


def test_one_racer_is_open_and_a_new_one_opens(make):
    panel = make(RACE)
    rows = panel.racers.racers
    assert opened(panel) == [True, False, False]
    rows[2].marker.click()
    assert opened(panel) == [False, False, True]
    panel.racers.add.click()
    assert opened(panel)[3]
    rows[0].remove.click()
    assert opened(panel) == [False, False, True]


def test_undo_and_redo_leave_the_racer_open_that_has_come(make):
    panel = make(HOUSES)
    for click, expected in ((panel.racers.add, [False, True]), (panel.racers.three, [False, True, False])):
        panel.show_experiment(HOUSES)
        click.click()
        after = panel.experiment
        assert opened(panel) == expected
        panel.show_experiment(HOUSES)
        panel.show_experiment(after)
        assert opened(panel) == expected
    panel.show_experiment(RACE)
    panel.racers.racers[1].remove.click()
    panel.racers.racers[0].marker.click()
    panel.show_experiment(RACE)
    assert opened(panel) == [False, True, False]


def test_another_optimizer_has_its_own_form_and_usual_rate(make):
    schedule = {"type": "cosine"}
    panel = make(replace(HOUSES, racers=(RacerSettings("adam", 0.3, {"eps": 0.1}, schedule),)))
    row = panel.racers.racers[0]
    for name, kind in OPTIMIZERS.items():
        choose(row.optimizer, name)
        assert panel.changes[-1].racers == (RacerSettings(name, schedule=schedule),)
        assert set(panel.racers.form.hyperparameters.fields) == set(kind.hyperparameters())
        assert panel.racers.form.learning_rate.field.value == row.shown_rate == kind.usual_learning_rate


def test_hyperparameters_and_schedules_are_edited(make, qtbot):
    panel = make(RACE)
    panel.racers.racers[1].marker.click()
    form = panel.racers.form
    enter(qtbot, form.hyperparameters.fields["beta1"], "0.75")
    assert panel.changes[-1].racers[1].hyperparameters == {"beta1": 0.75}
    form.hyperparameters.fields["bias_correction"].click()
    assert panel.changes[-1].racers[1].hyperparameters == {"beta1": 0.75, "bias_correction": False}
    enter(qtbot, form.hyperparameters.fields["beta1"], "1")
    assert "below 1" in form.hyperparameters.fields["beta1"].sentence
    choose(form.schedule, "step")
    enter(qtbot, form.schedule_form.fields["period"], "5")
    enter(qtbot, form.schedule_form.fields["warmup"], "2")
    assert panel.changes[-1].racers[1].schedule == {"type": "step", "period": 5, "warmup": 2}
    choose(form.schedule, "exponential")
    assert panel.changes[-1].racers[1].schedule == {"type": "exponential", "warmup": 2}
    prepare(panel.experiment)


def test_a_racer_s_gradient_is_clipped_by_norm_or_by_value(make, qtbot):
    panel = make(RACE)
    panel.racers.racers[1].marker.click()
    clipping = panel.racers.form.clipping
    assert clipping.choice.currentData() is None
    assert clipping.limit.isHidden()
    choose(clipping.choice, "clip_norm")
    enter(qtbot, clipping.limit, "0")
    assert "above 0" in clipping.limit.sentence
    enter(qtbot, clipping.limit, "2.5")
    assert (panel.changes[-1].racers[1].clip_norm, panel.changes[-1].racers[1].clip_value) == (2.5, None)
    choose(clipping.choice, "clip_value")
    assert (panel.changes[-1].racers[1].clip_norm, panel.changes[-1].racers[1].clip_value) == (None, 2.5)
    choose(panel.racers.racers[1].optimizer, "momentum")
    assert panel.changes[-1].racers[1].clip_value == 2.5
    choose(clipping.choice, None)
    assert prepare(panel.experiment).racers[1].clipping is None


def test_every_schedule_can_be_chosen(make):
    panel = make(RACE)
    form = panel.racers.form
    for name, kind in SCHEDULES.items():
        choose(form.schedule, name)
        assert set(form.schedule_form.fields) == set(kind.hyperparameters())
        assert prepare(panel.experiment).racers[0].schedule == kind()


def test_where_nothing_is_set_anew_the_form_is_the_open_racer_s(make, qtbot):
    panel = make(HOUSES)
    panel.show_critical_rates((limit(0.37),))
    panel.racers.three.click()
    panel.show_critical_rates((limit(0.37),) * 3)
    three = panel.experiment
    panel.racers.racers[2].marker.click()
    panel.edited.disconnect()
    wanted = []
    panel.edited.connect(wanted.append)
    panel.racers.three.click()
    assert wanted == [three]
    assert opened(panel) == [False, True, False]
    enter(qtbot, panel.racers.form.learning_rate.field, "0.07")
    assert [racer.learning_rate for racer in wanted[-1].racers][1] == 0.07


def test_what_was_typed_is_not_another_racer_s(make, qtbot):
    panel = make(RACE)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.racers.racers[2].marker.click()
    field = panel.racers.form.learning_rate.field
    field.selectAll()
    qtbot.keyClicks(field, "0.777")
    panel.show_experiment(replace(RACE, racers=RACE.racers[:1]))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert panel.rates == []


# The learning rate


def test_a_typed_rate_goes_to_the_run_and_into_the_experiment_exactly(make, qtbot):
    panel = make(RACE)
    panel.racers.racers[1].marker.click()
    enter(qtbot, panel.racers.form.learning_rate.field, "0.0012345678901234567")
    assert panel.rates == [(1, 0.0012345678901234567)]
    assert panel.changes == []
    assert panel.experiment.racers[1] == replace(RACE.racers[1], learning_rate=0.0012345678901234567)
    enter(qtbot, panel.more.seed, "3")
    assert panel.changes[-1].racers[1].learning_rate == 0.0012345678901234567


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End])
def test_the_slider_and_the_field_agree_to_the_last_digit(make, qtbot, key):
    panel = make(HOUSES)
    control = panel.racers.form.learning_rate
    qtbot.keyClick(control.slider, key)
    ((racer, rate),) = panel.rates
    assert racer == 0
    assert control.field.value == rate == float(control.field.text()) == panel.experiment.racers[0].learning_rate
    assert math.isclose(math.log10(rate), control.slider.value() / 100, abs_tol=0.005)


def test_every_place_of_the_slider_is_its_own_rate_and_leads_back(make):
    panel = make(HOUSES)
    control = panel.racers.form.learning_rate
    for position in range(control.slider.minimum(), control.slider.maximum() + 1):
        control.slider.setValue(position)
        rate = control.field.value
        control.show_rate(1.0)
        control.show_rate(rate)
        assert control.slider.value() == position


@pytest.mark.parametrize(("rate", "position"), [(1e300, 100), (1e-30, -500), (0.1, -100)])
def test_a_rate_beyond_the_slider_stays_exact(make, qtbot, rate, position):
    panel = make(EXPERIMENTS["filled"])
    control = panel.racers.form.learning_rate
    enter(qtbot, control.field, repr(rate))
    assert panel.rates == [(0, rate)]
    assert control.slider.value() == position
    assert control.field.value == rate


@pytest.mark.parametrize("text", ["0", "-1", "nan", "abc", "1e999"])
def test_an_impossible_rate_is_refused_beside_the_field(make, qtbot, text):
    panel = make(HOUSES)
    panel.resize(295, 690)
    field = panel.racers.form.learning_rate.field
    enter(qtbot, field, text)
    assert panel.rates == []
    assert panel.experiment == HOUSES
    assert field.sentence.startswith("Learning rate")


def test_the_rates_of_the_run_are_shown_without_an_echo(make, qtbot):
    panel = make(RACE)
    follow(panel, (None, 0.007, None))
    assert panel.racers.racers[1].shown_rate == 0.007
    assert [racer.learning_rate for racer in panel.experiment.racers] == [None, 0.007, None]
    assert (panel.changes, panel.rates) == ([], [])


def test_a_rate_being_typed_is_not_overwritten_by_the_run(make, qtbot):
    panel = make(HOUSES)
    field = panel.racers.form.learning_rate.field
    field.selectAll()
    qtbot.keyClicks(field, "0.03")
    follow(panel, (0.5,))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert panel.rates == [(0, 0.03)]


def test_a_slider_being_dragged_stays_in_the_hand(make, qtbot):
    panel = make(RACE)
    with qtbot.waitExposed(panel):
        panel.show()
    control = panel.racers.form.learning_rate
    slider = control.slider
    handle = slider.rect().center()
    handle.setX(round((slider.value() - slider.minimum()) / (slider.maximum() - slider.minimum()) * slider.width()))
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=handle)
    qtbot.mouseMove(slider, handle + QPoint(20, 0))
    dragged = control.field.value
    assert panel.rates == [(0, dragged)]
    assert dragged > 0.1
    follow(panel, (0.003, 0.004, 0.005))
    assert (control.field.value, float(control.field.text())) == (dragged, dragged)
    assert panel.racers.racers[1].shown_rate == 0.004
    assert panel.rates == [(0, dragged)]
    qtbot.mouseMove(slider, handle + QPoint(30, 0))
    assert panel.rates[-1] == (0, control.field.value)
    assert control.field.value > dragged
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=handle + QPoint(30, 0))
    assert [racer for racer, _ in panel.rates] == [0, 0]
    follow(panel, (panel.rates[0][1], 0.004, 0.005))
    follow(panel, (panel.rates[1][1], 0.004, 0.005))
    assert control.field.value == panel.rates[1][1]
    follow(panel, (0.003, 0.004, 0.005))
    assert control.field.value == 0.003
    assert slider.value() == round(100 * math.log10(0.003))
    assert len(panel.rates) == 2
    assert panel.changes == []


@pytest.mark.parametrize("typed", ["0.0", "abc", ""])
def test_typing_goes_on_where_it_was_while_the_run_s_rates_change(make, qtbot, typed):
    panel = make(RACE)
    control = panel.racers.form.learning_rate
    control.field.selectAll()
    qtbot.keyClick(control.field, Qt.Key.Key_Delete)
    qtbot.keyClicks(control.field, typed)
    place = control.slider.value()
    for rate in (0.5, 0.7, 0.5):
        follow(panel, (rate, 0.004, 0.005))
    assert (control.field.text(), control.field.cursorPosition()) == (typed, len(typed))
    assert control.slider.value() == place
    assert (panel.changes, panel.rates) == ([], [])
    qtbot.keyClick(control.field, Qt.Key.Key_Escape)
    follow(panel, (0.5, 0.004, 0.005))
    assert control.field.text() == "0.5"


def test_what_was_typed_counts_when_the_mouse_is_used_elsewhere(make, qtbot):
    panel = make(HOUSES)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    field = panel.racers.form.learning_rate.field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    qtbot.keyClicks(field, "0.03")
    qtbot.mouseClick(panel.racers.add, Qt.MouseButton.LeftButton)
    assert panel.rates == [(0, 0.03)]
    assert panel.changes[-1].racers[0].learning_rate == 0.03


# The critical learning rate


def limit(rate, exact=True, at_start=False):
    return CriticalRate(rate, 2.0 / rate, np.array([1.0, 0.0]), exact, at_start)


def test_the_critical_rate_is_told_exactly_or_for_here_and_goes_again(make):
    panel = make(RACE)
    stability = panel.racers.form.learning_rate.stability

    def said():
        """What stands below each racer's slider, None where there is nothing."""
        sentences = []
        for row in panel.racers.racers:
            row.marker.click()
            sentences.append(stability.text() if stability.isVisibleTo(stability.parent()) else None)
        panel.racers.racers[0].marker.click()
        return sentences

    assert said() == [None, None, None]
    panel.show_critical_rates((limit(0.37), None, limit(0.012345, exact=False)))
    assert said() == ["stable below 0.37", None, "stable below about 0.012 here"]
    panel.show_critical_rates((limit(0.37), None, limit(0.012345, exact=False, at_start=True)))
    assert said() == ["stable below 0.37", None, "stable below about 0.012 at the start"]
    assert panel.racers.form.learning_rate.slider.accessibleDescription() == "stable below 0.37"
    panel.show_critical_rates((limit(0.1),))
    assert said() == ["stable below 0.37", None, "stable below about 0.012 at the start"]
    panel.show_critical_rates((None, None, None))
    assert said() == [None, None, None]
    assert (panel.changes, panel.rates) == ([], [])


def test_nothing_moves_when_the_critical_rate_comes_and_goes(make, qtbot, qapp):
    panel = make(HOUSES)
    panel.resize(290, 690)
    with qtbot.waitExposed(panel):
        panel.show()
    places = []
    for critical in (None, limit(0.37), limit(1.2e-5, exact=False), None):
        panel.show_critical_rates((critical,))
        qapp.processEvents()
        widgets = (panel.racers.add, panel.racers.form.learning_rate.slider, panel.more)
        places.append([widget.mapTo(panel, widget.rect().topLeft()) for widget in widgets])
    assert all(place == places[0] for place in places)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_the_slider_is_tinted_beyond_the_critical_rate(make, qtbot, qapp, theme):
    apply(qapp, theme)
    panel = make(HOUSES)
    panel.set_theme(theme)
    panel.resize(290, 690)
    with qtbot.waitExposed(panel):
        panel.show()
    control = panel.racers.form.learning_rate

    def columns(color):
        """Where the slider has a colour on its middle line."""
        image = control.slider.grab().toImage()
        middle = image.height() // 2
        return {x for x in range(image.width()) if image.pixelColor(x, middle).name() == color}

    control.show_rate(0.01)
    handle = columns(theme.accent)
    edge = max(handle)
    assert columns(theme.warning) == set()
    control.show_rate(1e-4)
    panel.show_critical_rates((limit(0.01),))
    tinted = columns(theme.warning)
    assert min(tinted) == pytest.approx(edge - 6, abs=3)  # the middle of the handle, which is 12 wide
    assert tinted == set(range(min(tinted), max(tinted) + 1))
    assert max(tinted) >= control.slider.width() - 3
    assert control.slider.width() > 200
    panel.show_critical_rates((limit(100.0),))
    assert columns(theme.warning) == set()
    panel.show_critical_rates((limit(1e-9),))
    assert min(columns(theme.warning)) <= 2


def test_another_optimizer_or_problem_forgets_the_critical_rate(make):
    panel = make(HOUSES)
    row = panel.racers.racers[0]
    for change in (
        lambda: choose(row.optimizer, "momentum"),
        lambda: choose(panel.problem.choice, "terrain/bowl"),
    ):
        panel.show_critical_rates((limit(0.37),))
        change()
        control = panel.racers.form.learning_rate
        assert not control.stability.isVisibleTo(control)


# Too low, just right, too high


def show_critical_rates(panel):
    """As the main window does it, where the racers start; returns the problem."""
    problem = prepare(panel.experiment)
    limits = (critical_learning_rate(each.optimizer, problem.objective, problem.start) for each in problem.racers)
    panel.show_critical_rates(tuple(limits))
    return problem


def excess_losses(experiment):
    """Each racer's loss above the best one's, after the run, in parts of that at the start."""
    run = Run(prepare(experiment))
    while not run.over:
        run.advance(1000)
    run.publish(playing=False)
    losses = run.snapshot.epoch_loss.values
    best = losses.min()
    return (losses[-1] - best) / (losses[0] - best)


@pytest.mark.parametrize("optimizer", ["gradient-descent", "momentum", "nesterov"])
@pytest.mark.parametrize(
    ("problem", "batching", "epochs"),
    [
        (FitProblem("house-prices"), BatchingSettings(), 20),
        (FitProblem("house-prices"), BatchingSettings("mini-batch", 32), 5),
        (TerrainProblem("booth"), BatchingSettings(), 150),
    ],
)
def test_three_learning_rates_crawl_arrive_and_fly_off(make, problem, batching, epochs, optimizer):
    racer = RacerSettings(optimizer, 0.3, schedule={"type": "constant", "warmup": 1})
    before = Experiment(1, problem, racers=(RacerSettings("adam"), racer), batching=batching, epochs=epochs)
    panel = make(before)
    panel.racers.racers[1].marker.click()
    show_critical_rates(panel)
    panel.racers.three.click()
    (after,) = panel.changes
    assert replace(after, racers=before.racers) == before
    assert [replace(each, learning_rate=0.3) for each in after.racers] == [racer] * 3
    low, right, high = excess_losses(after)
    assert low > 0.3
    assert right < 0.2
    assert high > 1.0
    assert opened(panel) == [False, True, False]
    assert panel.rates == []


def test_too_high_is_just_above_the_critical_rate_whatever_the_rounding(make):
    panel = make(BOWL)
    for rate in np.geomspace(0.1, 1.0, 50):
        panel.show_experiment(BOWL)
        panel.show_critical_rates((limit(rate),))
        panel.racers.three.click()
        low, right, high = (racer.learning_rate for racer in panel.changes[-1].racers)
        assert rate < high < 1.2 * rate
        assert right == pytest.approx(rate / 2, rel=0.06)
        assert low < 0.02 * right


def test_on_a_surface_a_flat_start_does_not_mislead(make):
    panel = make(Experiment(1, TerrainProblem("plateau"), racers=(RacerSettings("gradient-descent", 0.3),)))
    panel.show_critical_rates((limit(1e4, exact=False),))
    panel.racers.three.click()
    assert [racer.learning_rate for racer in panel.experiment.racers] == [0.003, 0.3, 9.0]


@pytest.mark.parametrize(
    ("rate", "rates"),
    [
        (0.02, (0.00067, 0.02, 0.6)),
        (None, (0.0033, 0.1, 3.0)),
        (1e300, (3.3e298, 1e300, 1e300)),
        (1e-310, (1e-300,) * 3),
    ],
)
def test_where_no_critical_rate_is_known_the_rates_lie_around_the_one_set(make, rate, rates):
    panel = make(Experiment(1, FitProblem("house-prices"), racers=(RacerSettings("adam", rate),)))
    show_critical_rates(panel)
    panel.racers.three.click()
    assert tuple(racer.learning_rate for racer in panel.experiment.racers) == rates
    prepare(panel.experiment)


# Batches, start, the rest


def test_batch_modes(make, qtbot):
    panel = make(HOUSES)
    panel.batching.buttons["mini-batch"].click()
    assert panel.changes[-1] == replace(HOUSES, batching=BatchingSettings("mini-batch", 32))
    enter(qtbot, panel.batching.size, "100")
    assert panel.changes[-1] == replace(HOUSES, batching=BatchingSettings("mini-batch", 100))
    assert panel.batching.caption.text() == "6 steps an epoch of 546 rows."
    panel.batching.shuffle.click()
    assert panel.changes[-1] == replace(HOUSES, batching=BatchingSettings("mini-batch", 100, shuffle=False))
    panel.batching.shuffle.click()
    assert panel.changes[-1] == replace(HOUSES, batching=BatchingSettings("mini-batch", 100))
    panel.batching.buttons["stochastic"].click()
    assert panel.changes[-1] == replace(HOUSES, batching=BatchingSettings("stochastic"))
    assert panel.batching.shuffle.isVisibleTo(panel)
    panel.batching.buttons["batch"].click()
    assert not panel.batching.shuffle.isVisibleTo(panel)
    assert panel.changes[-1] == HOUSES


def test_batch_modes_are_switched_with_the_arrow_keys(make, qtbot):
    panel = make(HOUSES)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    panel.batching.buttons["batch"].setFocus()
    qtbot.waitUntil(panel.batching.buttons["batch"].hasFocus)
    qtbot.keyClick(panel.batching.buttons["batch"], Qt.Key.Key_Right)
    assert panel.changes == [replace(HOUSES, batching=BatchingSettings("stochastic"))]


def test_a_surface_has_no_batch_modes(make):
    panel = make(BOWL)
    assert not panel.batching.buttons["mini-batch"].isEnabled()
    assert "no rows" in panel.batching.caption.text()


def test_a_batch_larger_than_the_data_is_refused_with_the_number_of_rows(make, qtbot):
    panel = make(replace(HOUSES, batching=BatchingSettings("mini-batch", 32)))
    enter(qtbot, panel.batching.size, "547")
    assert panel.changes == []
    assert "546 rows" in panel.batching.size.sentence


def test_a_start_is_typed_and_drawn_anew(make, qtbot):
    panel = make(HOUSES)
    drawn = [field.value for field in panel.more.start.fields]
    enter(qtbot, panel.more.start.fields[1], "-1e-7")
    assert panel.changes[-1] == replace(HOUSES, start=(drawn[0], -1e-7))
    panel.more.start.draw.click()
    assert panel.changes[-1] == replace(HOUSES, seed=1)
    assert [field.value for field in panel.more.start.fields] != drawn


def test_many_parameters_have_no_fields_but_a_note(make):
    panel = make(EXPERIMENTS["digits"])
    assert panel.more.start.fields == []
    assert "650 parameters" in panel.more.start.note.text()


def test_run_and_data_settings(make, qtbot):
    panel = make(replace(HOUSES, start=(1.0, 2.0)))
    enter(qtbot, panel.more.seed, "9")
    enter(qtbot, panel.more.l2, "0,01")
    enter(qtbot, panel.more.l1, "0.002")
    enter(qtbot, panel.more.validation, "0.25")
    problem = FitProblem("house-prices", l2=0.01, l1=0.002, validation_fraction=0.25)
    assert panel.changes[-1] == replace(HOUSES, start=(1.0, 2.0), seed=9, problem=problem)
    panel.more.standardize.click()
    assert panel.changes[-1] == replace(HOUSES, seed=9, problem=replace(problem, standardize=False))
    enter(qtbot, panel.more.validation, "1")
    assert "below 1" in panel.more.validation.sentence
    enter(qtbot, panel.more.epochs, "0")
    assert "at least 1" in panel.more.epochs.sentence


@pytest.mark.parametrize(
    ("sentence", "section", "said"),
    [
        ("problem.formula gives no finite number", "problem", "Formula f(x, y) gives no finite number"),
        ("problem.loss: mae does not fit", "loss", "Loss: mae does not fit"),
        ("problem.x takes numbers from -1e+12 to 1e+12", "problem", "x takes numbers from -1e+12 to 1e+12"),
        ("problem.model.degree takes 1 to 20", "problem", "Degree takes 1 to 20"),
        ("batching.size is 1000", "batching", "Batch size is 1000"),
        ("racers[0].hyperparameters: no", "racers", "racers[0].hyperparameters: no"),
        ("start has 3 numbers", "more", "Start point has 3 numbers"),
        ("anything else", "problem", "anything else"),
    ],
)
def test_what_cannot_run_is_said_in_its_section_until_it_can(make, sentence, section, said):
    panel = make(HOUSES)
    panel.show_problem_error(sentence)
    sections = ("problem", "loss", "racers", "batching", "more")
    assert [name for name in sections if is_warning(getattr(panel, name).warning)] == [section]
    assert getattr(panel, section).warning.text() == said
    panel.clear_problem_error()
    assert not any(is_warning(getattr(panel, name).warning) for name in sections)


def test_no_rows_left_to_train_on_are_told_by_the_field_s_own_name(make, qtbot):
    panel = make(HOUSES)
    enter(qtbot, panel.more.validation, "0.9999")
    assert panel.more.warning.text().startswith("Validation leaves 0 of 546 rows to train on")


# For everybody


@pytest.mark.parametrize("name", ["race", "bowl", "formula", "filled"])
def test_every_control_teaches_and_has_a_name(make, name):
    panel = make(EXPERIMENTS[name])
    kinds = (QAbstractButton, QComboBox, QLineEdit, QSlider)
    controls = [control for kind in kinds for control in panel.widget().findChildren(kind)]
    controls += [panel.problem.fit.features_list]
    own = [control for control in controls if not isinstance(control.parent(), QAbstractItemView)]
    nameless = [control for control in own if not control.accessibleName() or not control.toolTip()]
    assert nameless == []
    assert len(own) > 30


def test_tab_follows_the_eye(make, qtbot, qapp):
    panel = make(RACE)
    panel.racers.add.click()
    choose(panel.racers.racers[0].optimizer, "qhadam")
    panel.more.fold.button.click()
    panel.resize(295, 1500)
    panel.show()
    qtbot.waitExposed(panel)
    qapp.processEvents()  # what was just built finds its place
    places = []
    widget = panel.problem.choice
    while True:
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            place = widget.mapTo(panel.widget(), widget.rect().center())
            places.append((place.y(), place.x()))
        widget = widget.nextInFocusChain()
        if widget is panel.problem.choice:
            break
    assert len(places) > 25
    for (y, x), (next_y, next_x) in pairwise(places):
        is_same_line = abs(next_y - y) < 8
        assert next_x > x if is_same_line else next_y > y


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("name", EXPERIMENTS)
def test_nothing_is_wider_than_the_panel(make, qtbot, qapp, theme, name):
    apply(qapp, theme)
    panel = make(EXPERIMENTS[name])
    panel.set_theme(theme)
    for fold in (panel.more.fold, panel.racers.form.fold):
        fold.button.click()
    panel.resize(round(290 * theme.point_size / NIGHT.point_size), 690)
    panel.show()
    qtbot.waitExposed(panel)
    assert panel.widget().minimumSizeHint().width() <= panel.viewport().width()


def test_themes_recolour_the_markers(make):
    panel = make(HOUSES)
    images = []
    for theme in (NIGHT, DAY):
        panel.set_theme(theme)
        images.append(panel.racers.racers[0].marker.icon().pixmap(14, 14).toImage())
    assert images[0] != images[1]


@pytest.mark.parametrize("style_sheet", ["", style_sheet(NIGHT)], ids=["plain", "night"])
def test_the_cards_are_as_wide_with_something_to_scroll_as_without(make, qtbot, qapp, style_sheet):
    """In every style: where a change of theme takes one off, height and width must not chase each other."""
    apply(qapp, NIGHT)
    panel = make(HOUSES)
    panel.resize(290, 690)
    with qtbot.waitExposed(panel):
        panel.show()
    qapp.setStyleSheet(style_sheet)
    widths, scrolls = set(), set()
    for height in (300, 500, 800, 1000, 1200, 900, 400):
        panel.resize(290, height)
        qapp.processEvents()
        widths.add(panel.viewport().width())
        scrolls.add(panel.verticalScrollBar().maximum() > 0)
    assert scrolls == {True, False}
    assert len(widths) == 1

"""The training cycle: every number on its cards against plain computations from the data."""

import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from scipy.special import expit, log_softmax, softmax

from gdsim.cli import main
from gdsim.core.number_signs import MINUS, SUPERSCRIPTS
from gdsim.experiment import schema
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings, TerrainProblem
from gdsim.simulation.moments import Moment
from gdsim.simulation.run import Run
from gdsim.views.cycle.view import CycleView
from gdsim.views.toolkit.theme import DAY, NIGHT

EXPERIMENTS = Path(__file__).parents[3] / "assets" / "experiments"
MINI = BatchingSettings("mini-batch", 32)
PLAIN = (RacerSettings("gradient-descent", 0.1),)
RACE = (RacerSettings("gradient-descent", 0.05), RacerSettings("adam", 0.1))
NORMAL_DIGITS = {power: digit for digit, power in zip("0123456789-", map(chr, SUPERSCRIPTS.values()), strict=True)}


def run_of(problem, batching=MINI, racers=PLAIN, epochs=100):
    return Run(prepare(Experiment(1, problem, batching=batching, racers=racers, epochs=epochs)))


def shot(run, steps=0):
    """The snapshot after so many steps more."""
    taken = 0
    while taken < steps:
        taken += run.advance(steps - taken)
    run.publish(playing=False)
    return run.snapshot


@pytest.fixture
def view(qtbot):
    """A view of the size it has in the smallest window."""
    view = CycleView()
    qtbot.addWidget(view)
    view.set_theme(NIGHT)
    view.resize(660, 185)
    view.show()
    return view


def value(text):
    """A number as it is on the screen, as a float."""
    text = text.replace(MINUS, "-")
    mantissa, _, power = text.partition("×10")
    return float(mantissa) * 10.0 ** int("".join(NORMAL_DIGITS[c] for c in power) or 0)


def is_written(texts, numbers):
    """Whether these are the numbers, to the digits that are shown, two or more unless the column is narrow."""
    return all(abs(value(text) - n) <= unit(text) for text, n in zip(texts, np.atleast_1d(numbers), strict=True))


def unit(text):
    """What the last digit shown is worth; a whole number without a point may have been shortened to four digits."""
    mantissa, _, power = text.partition("×10")
    decimals = len(mantissa.partition(".")[2])
    return 10.0 ** (int("".join(NORMAL_DIGITS[c] for c in power) or 0) - decimals) / 2 * (1 + 1e-9)


def card(view, index):
    """The lines of one card as on the screen."""
    return view.ring.texts()[index]


def column(view, index, cell, samples):
    """A cell of each sample's line; the two lines above are the note and the heads."""
    return [line[cell] for line in card(view, index)[2 : 2 + samples]]


# The smallest example there is


def one_house():
    return Run(prepare(schema.read(EXPERIMENTS / "one-house.gdsim"), EXPERIMENTS))


def test_one_house_price_80_predicted_70_squared_error_100(view):
    view.show_snapshot(shot(one_house(), 1))
    predict, measure, gradient, adjust = view.ring.texts()
    assert predict[2] == ["2", "80", "70"]
    assert measure[2:4] == [["(80 − 70)²", "100"], ["its loss", "100"]]
    # d(s − y)² / dw = 2 (70 − 80) · 2 rooms, and by the bias 2 (70 − 80)
    assert gradient[2] == ["", "−40", "−20"]
    assert gradient[-1] == ["mean", "−40", "−20"]
    # 30 − 0.05 · (−40) = 32 and 10 − 0.05 · (−20) = 11
    assert adjust[0] == ["step = 0.05 × gradient"]
    assert adjust[2:5] == [["old", "30", "10"], ["step", "−2", "−1"], ["new", "32", "11"]]


def test_one_house_runs_from_the_command_line_and_learns(capsys):
    assert main(["run", str(EXPERIMENTS / "one-house.gdsim")]) == 0
    assert "loss 100 -> 0.1" in capsys.readouterr().out


# Numbers of other steps


def test_a_standardised_regression_is_told_in_the_datas_own_units(view):
    run = run_of(FitProblem("house-prices"), BatchingSettings())
    snapshot = shot(run, 3)
    view.show_snapshot(snapshot)
    data = snapshot.problem.data.dataset
    size, price = data.X[:, 0], data.labels
    x, y = (size - size.mean()) / size.std(), (price - price.mean()) / price.std()
    weight, bias = snapshot.path.values[2, 0]
    error = weight * x + bias - y
    assert column(view, 0, 0, 4) == ["5850", "4000", "3060", "6650"]
    assert column(view, 0, 1, 4) == ["42", "38.5", "49.5", "60.5"]
    predicted = price + error * price.std()
    assert is_written(column(view, 0, 2, 4), predicted[:4])
    expressions = [re.fullmatch(r"\((.+) / (.+)\)²", text).groups() for text in column(view, 1, 0, 4)]
    assert is_written([top for top, _ in expressions], (price - predicted)[:4])
    assert is_written([below for _, below in expressions], [price.std()] * 4)
    assert is_written(column(view, 1, 1, 4), error[:4] ** 2)
    assert card(view, 1)[-1][0] == "mean of 546"
    assert is_written(card(view, 1)[-1][1:], np.mean(error**2))
    assert is_written(column(view, 2, 1, 4), (2 * error * x)[:4])
    assert is_written(column(view, 2, 2, 4), (2 * error)[:4])
    assert is_written(card(view, 2)[-1][1:], [np.mean(2 * error * x), np.mean(2 * error)])
    assert is_written(card(view, 3)[2][1:], [weight, bias])
    assert is_written(card(view, 3)[4][1:], snapshot.parameters[0])
    assert card(view, 0)[-1] == ["4 of 546 samples shown"]


def standardised(data):
    X = data.dataset.X
    return (X - X.mean(axis=0)) / X.std(axis=0)


def test_a_mini_batch_of_mails_with_a_weight_penalty(view):
    run = run_of(FitProblem("spam-email", loss="bce", l2=0.25))
    snapshot = shot(run, 7)
    view.resize(820, 185)
    view.show_snapshot(snapshot)
    data, batch = snapshot.problem.data, snapshot.problem.batching.batch(6)
    X, y = standardised(data)[batch], data.labels[batch]
    before = snapshot.path.values[6, 0]
    p_one = expit(X @ before[:2] + before[2])
    p = np.where(y == 1, p_one, 1 - p_one)
    shown = len(view.rows_highlighted)
    assert shown >= 1
    assert np.array_equal(view.rows_highlighted, batch[:shown])
    assert is_written(column(view, 0, 3, shown), p[:shown])
    assert is_written(column(view, 1, 1, shown), -np.log(p[:shown]))
    shares = (p_one - y)[:, np.newaxis] * np.column_stack([X, np.ones(32)])
    for index in range(shown):
        assert is_written(card(view, 2)[2 + index][1:], shares[index])
    penalty = 0.25 * np.square(before[:2]).sum()
    mean, plus, total = card(view, 1)[-3:]
    assert (mean[0], plus[0], total[0]) == ("mean of 32", "+ penalty", "= loss")
    mean_loss = np.mean(-np.log(p))
    assert is_written([mean[1], plus[1], total[1]], [mean_loss, penalty, mean_loss + penalty])
    mean, plus, total = card(view, 2)[-3:]
    slope = np.array([0.5, 0.5, 0.0]) * before
    assert is_written(mean[1:], shares.mean(axis=0))
    assert is_written(plus[1:], slope)
    assert is_written(total[1:], shares.mean(axis=0) + slope)


def test_a_clipped_gradient_is_what_the_step_is_made_of(view):
    racers = (RacerSettings("gradient-descent", 0.1, clip_norm=0.01),)
    for problem in (FitProblem("house-prices", l2=0.1), TerrainProblem("bowl")):
        snapshot = shot(run_of(problem, BatchingSettings(), racers=racers), 3)
        view.show_snapshot(snapshot)
        gradient = snapshot.last_step.gradient[0, 0]
        clipped = gradient * 0.01 / (np.linalg.norm(gradient) + 1e-6)
        assert card(view, -2)[-1][0] == "clip"
        assert is_written(card(view, -2)[-1][1:], clipped)
        assert card(view, -1)[0] == ["step = 0.1 × clipped"]
        assert is_written(card(view, -1)[3][1:], 0.1 * clipped)


def test_three_species_show_what_is_given_to_the_actual_one(view):
    snapshot = shot(run_of(FitProblem("penguins", loss="cce")), 5)
    view.show_snapshot(snapshot)
    data, batch = snapshot.problem.data, snapshot.problem.batching.batch(4)[:4]
    X, y = standardised(data)[batch], data.labels[batch].astype(int)
    before = snapshot.path.values[4, 0]
    scores = X @ before[:6].reshape(2, 3) + before[6:]
    assert is_written(column(view, 0, 3, 4), softmax(scores, axis=1)[range(4), y])
    assert is_written(column(view, 1, 1, 4), -log_softmax(scores, axis=1)[range(4), y])
    assert column(view, 1, 0, 4) == [f"−log {text}" for text in column(view, 0, 3, 4)]
    assert card(view, 2)[0][0].startswith("2 of 9 parameters")


@pytest.mark.parametrize(
    ("loss", "by_hand"),
    [
        ("hinge", lambda s, y: np.maximum(0, 1 - y * s)),
        ("mse", lambda s, y: (s - y) ** 2),
        ("mae", lambda s, y: np.abs(s - y)),
    ],
)
def test_what_a_score_costs_is_what_its_expression_says(view, loss, by_hand):
    snapshot = shot(run_of(FitProblem("moons", loss=loss), BatchingSettings()), 4)
    view.show_snapshot(snapshot)
    data = snapshot.problem.data
    before = snapshot.path.values[3, 0]
    scores = (standardised(data) @ before[:2] + before[2])[:4]
    signs = 2 * data.labels[:4] - 1
    assert is_written(column(view, 0, 3, 4), scores)
    assert is_written(column(view, 1, 1, 4), by_hand(scores, signs))
    for text, loss_value in zip(column(view, 1, 0, 4), by_hand(scores, signs), strict=True):
        python = text.replace(MINUS, "-").replace("²", "**2")
        computed = max(0.0, eval(re.sub(r"\|(.+)\|", r"abs(\1)", python)))
        assert computed == pytest.approx(loss_value, abs=0.02)


def test_the_chosen_racers_step(view):
    snapshot = shot(run_of(FitProblem("house-prices"), racers=RACE), 6)
    view.show_snapshot(snapshot)
    view.racer.setCurrentIndex(1)
    before, after = snapshot.path.values[5, 1], snapshot.parameters[1]
    assert card(view, 3)[0] == ["Adam, rate 0.1"]
    assert is_written(card(view, 3)[2][1:], before)
    assert is_written(card(view, 3)[4][1:], after)
    assert is_written(card(view, 3)[3][1:], before - after)


def test_a_step_back_shows_the_numbers_that_it_had(view):
    run = run_of(FitProblem("spam-email", loss="bce"))
    view.show_snapshot(shot(run, 9))
    then = view.ring.texts()
    view.show_snapshot(shot(run, 30))
    assert view.ring.texts() != then
    run.seek(9)
    view.show_snapshot(shot(run))
    assert view.ring.texts() == then


def test_on_a_surface_the_height_stands_for_prediction_and_loss(view):
    snapshot = shot(run_of(TerrainProblem("rosenbrock"), racers=(RacerSettings("gradient-descent", 1e-3),)), 3)
    view.show_snapshot(snapshot)
    height, gradient, adjust = view.ring.texts()
    x, y = snapshot.path.values[2, 0]
    assert is_written(height[2], [x, y, (1 - x) ** 2 + 100 * (y - x**2) ** 2])
    assert is_written(gradient[-1][1:], [-2 * (1 - x) - 400 * x * (y - x**2), 200 * (y - x**2)])
    assert is_written(adjust[4][1:], snapshot.parameters[0])
    assert view.rows_highlighted.size == 0


def test_a_diverged_racer_says_so_and_all_its_numbers_are_whole(view):
    race = (RacerSettings("gradient-descent", 3.0), RacerSettings("adam", 0.1))
    view.show_snapshot(shot(run_of(FitProblem("house-prices"), BatchingSettings(), race), 100))
    assert card(view, 3)[0] == ["no step: it has diverged"]
    assert column(view, 3, 1, 3)[1] == "0"
    assert "Diverged" in view.ring.repeat


# What is around the numbers


def test_before_the_first_step_the_cards_say_what_will_happen(view):
    view.show_snapshot(shot(run_of(FitProblem("moons"))))
    assert [card.title for card in view.ring.cards] == [
        "Predict",
        "Measure the loss",
        "Find the gradient",
        "Adjust the weights",
    ]
    assert all(card.text and not card.lines for card in view.ring.cards)
    assert "Press step" in view.ring.repeat
    assert view.rows_highlighted.size == 0


def test_what_comes_next_closes_the_ring(view):
    run = run_of(FitProblem("spam-email"), epochs=2)
    view.show_snapshot(shot(run, 1))
    assert view.ring.repeat == "Repeat with the next batch: step 2 of 64"
    view.show_snapshot(shot(run, 63))
    assert view.ring.repeat == "All 2 epochs are done."


def test_the_same_step_is_not_written_again(view):
    run = run_of(FitProblem("spam-email"))
    view.show_snapshot(shot(run, 3))
    cards = view.ring.cards
    view.show_snapshot(shot(run))
    assert view.ring.cards is cards
    view.show_snapshot(shot(run, 1))
    assert view.ring.cards is not cards


@pytest.mark.parametrize("dataset", ["house-prices", "penguins", "handwritten-digits"])
@pytest.mark.parametrize("size", [(660, 185), (760, 240), (1200, 400)])
def test_no_number_is_cut(view, dataset, size):
    view.resize(*size)
    view.show_snapshot(shot(run_of(FitProblem(dataset)), 20))
    for lines in view.ring.texts():
        numbers = [text for line in lines for text in line if re.match(rf"{MINUS}?\d", text)]
        assert numbers
        assert not any("…" in text for text in numbers if " " not in text)


def test_a_higher_view_shows_more_samples(view):
    view.show_snapshot(shot(run_of(FitProblem("spam-email")), 1))
    few = len(view.rows_highlighted)
    view.resize(660, 320)
    assert few < len(view.rows_highlighted) <= 32


def test_the_lit_phase_stands_out(view):
    snapshot = shot(run_of(FitProblem("spam-email")), 1)
    pictures = []
    for phase in (None, 0, 1, 2, 3):
        view.show_snapshot(snapshot, phase if phase is None else Moment(0, phase))
        assert view.phase == phase
        pictures.append(view.grab().toImage())
    assert all(one != other for index, one in enumerate(pictures) for other in pictures[:index])


def test_a_click_or_enter_asks_for_what_comes_next(view, qtbot):
    view.show_snapshot(shot(run_of(FitProblem("spam-email")), 1))
    with qtbot.waitSignal(view.next_asked):
        qtbot.mouseClick(view.ring, Qt.MouseButton.LeftButton, pos=QPoint(view.ring.width() // 2, 40))
    with qtbot.waitSignal(view.next_asked):
        qtbot.keyClick(view.ring, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(view.next_asked):
        qtbot.mouseClick(view.ring, Qt.MouseButton.RightButton)
    assert view.phase is None


def test_both_themes_paint_it(view):
    view.show_snapshot(shot(run_of(FitProblem("spam-email")), 1))
    night = view.grab().toImage()
    view.set_theme(DAY)
    assert view.grab().toImage() != night


@pytest.mark.parametrize("width", [480, 560, 660])
def test_a_number_without_room_is_not_written_coarser_where_that_is_longer(view, width):
    view.resize(width, 185)
    view.show_snapshot(shot(run_of(FitProblem("house-prices"), batching=BatchingSettings("batch")), 33))
    # Lot sizes: four digits, which as a power of ten would need more room.
    sizes = [cells[0] for cells in card(view, 0)[1:] if re.match(r"\d", cells[0])]
    assert sizes
    assert not any("×" in size for size in sizes)

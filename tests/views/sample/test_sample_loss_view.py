"""One sample's loss over its prediction: curves, dots and read-out against plain formulas."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scipy.special import expit, logit, logsumexp, softmax

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run
from gdsim.views.sample.view import SampleLossView
from gdsim.views.toolkit.theme import DAY, NIGHT
from gdsim.views.toolkit.words import number

MINI = BatchingSettings("mini-batch", 32)
RACE = (RacerSettings("gradient-descent", 0.05), RacerSettings("adam", 0.1))


def shot(problem, steps=10, batching=MINI, racers=RACE[:1]):
    run = Run(prepare(Experiment(1, problem, batching=batching, racers=racers)))
    taken = 0
    while taken < steps:
        taken += run.advance(steps - taken)
    run.publish(playing=False)
    return run.snapshot


EXPERT = replace(NIGHT, is_expert=True)


@pytest.fixture
def view(qtbot):
    """A view of the size it has in a tab of the smallest window."""
    view = SampleLossView()
    qtbot.addWidget(view)
    view.set_theme(NIGHT)
    view.resize(378, 300)
    view.show()
    return view


def scores_of(snapshot, rows, racer=0):
    """The model's scores of rows of the training set, (n, K), from the data as they are in the file."""
    X = snapshot.problem.data.dataset.X
    inputs = np.column_stack([(X - X.mean(axis=0)) / X.std(axis=0), np.ones(len(X))])[rows]
    return inputs @ snapshot.parameters[racer].reshape(inputs.shape[1], -1)


def dots(view):
    return np.column_stack(view.plot.dots.getData())


def curve(view, name):
    return view.plot.curves[name].getData()


def told(view):
    """The legend as names and numbers."""
    return dict(zip((entry.title for entry in view.legend.entries), view.legend.values, strict=True))


def drag(view, start, place):
    """Presses at a place on the axes and drags to another, with the mouse."""
    start, end = (view.plot.position(*point).toPoint() for point in (start, place))
    port = view.plot.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def test_regression_curves_are_the_losses_of_the_residual(view):
    view.show_snapshot(shot(FitProblem("house-prices")))
    r, squared = curve(view, "mse")
    assert np.allclose(squared, r**2)
    assert np.allclose(curve(view, "mae")[1], abs(r))
    assert np.allclose(curve(view, "huber")[1], np.where(abs(r) <= 1, r**2 / 2, abs(r) - 0.5))


@pytest.mark.parametrize("kind", [0, 1])
def test_two_class_curves_are_the_losses_of_the_score(view, kind):
    view.show_snapshot(shot(FitProblem("spam-email", loss="bce")))
    view.axis_kind.setCurrentIndex(kind)
    places, cross_entropy = curve(view, "bce")
    margin = places if kind else logit(places)
    assert np.allclose(cross_entropy, -np.log(expit(margin)))
    assert np.allclose(curve(view, "cce")[1], cross_entropy)
    assert np.allclose(curve(view, "hinge")[1], np.maximum(0, 1 - margin))
    assert np.allclose(curve(view, "mse")[1], (1 - margin) ** 2)
    assert np.allclose(curve(view, "mae")[1], abs(1 - margin))


def test_the_dots_are_the_batchs_samples_at_their_losses(view):
    snapshot = shot(FitProblem("house-prices"), racers=RACE)
    view.show_snapshot(snapshot)
    y = snapshot.problem.data.dataset.labels
    for racer in (0, 1):
        view.racer.setCurrentIndex(racer)
        actual = ((y - y.mean()) / y.std())[snapshot.batch]
        residual = scores_of(snapshot, snapshot.batch, racer)[:, 0] - actual
        assert np.allclose(dots(view), np.column_stack([residual, residual**2]))
    assert view.caption.text().startswith("32 samples of this step")


def test_the_dots_of_classes_lie_at_the_probability_of_the_actual_one(view):
    snapshot = shot(FitProblem("penguins", loss="cce"))
    view.show_snapshot(snapshot)
    labels = snapshot.problem.data.labels[snapshot.batch].astype(int)
    p = softmax(scores_of(snapshot, snapshot.batch), axis=1)[np.arange(32), labels]
    assert np.allclose(dots(view), np.column_stack([p, -np.log(p)]))


def test_many_samples_are_thinned_and_the_caption_says_so(view):
    view.show_snapshot(shot(FitProblem("house-prices"), batching=BatchingSettings()))
    assert len(dots(view)) == 150
    assert view.caption.text().startswith("150 of this step's 546 samples")


def test_a_probability_dragged_from_nine_tenths_to_one_tenth(view):
    view.show_snapshot(shot(FitProblem("spam-email", loss="bce")))
    assert view.place == pytest.approx(0.9)
    assert told(view)["cross-entropy"] == number(-np.log(0.9))
    drag(view, (0.9, -np.log(0.9)), (0.1, 2.0))
    assert view.place == pytest.approx(0.1, abs=0.005)
    z = logit(view.place)
    assert told(view) == {
        "cross-entropy": number(-np.log(view.place)),
        "CCE (softmax)": number(-np.log(view.place)),
        "hinge loss": number(1 - z),
        "squared error": number((1 - z) ** 2),
        "absolute error": number(1 - z),
    }
    assert view.reading.text() == f"probability {number(view.place, 3)} (margin {number(z, 3)})"
    view.set_theme(EXPERT)
    assert view.reading.text() == f"p = {number(view.place, 3)} (margin {number(z, 3)})"


def test_a_mail_is_dragged_and_the_run_stays_as_it_is(view):
    snapshot = shot(FitProblem("spam-email", loss="bce"))
    before = snapshot.parameters.copy()
    view.show_snapshot(snapshot)
    view.plot.pressed.emit(view.plot.position(0.5, 4.0))  # the ring is out of the way
    dots_before = dots(view)
    index = int(np.argmax(dots_before[:, 1]))
    drag(view, dots_before[index], (0.7, 1.0))
    row = snapshot.batch[index]
    at_the_same_place = snapshot.batch[np.isclose(dots_before[:, 0], dots_before[index, 0])]
    assert view.held_row in at_the_same_place
    assert view.place == pytest.approx(0.7, abs=0.005)
    name = snapshot.problem.data.dataset.classes[int(snapshot.problem.data.labels[row])]
    assert view.reading.text().startswith(f"Row {view.held_row + 1} ({name}): probability {number(view.place, 3)}")
    assert np.array_equal(dots(view), dots_before)
    assert np.array_equal(snapshot.parameters, before)


def test_squared_error_runs_away_from_absolute_error(view):
    view.show_snapshot(shot(FitProblem("house-prices")))
    drag(view, (view.place, view.place**2), (4.0, 10.0))
    residual = view.place
    assert residual == pytest.approx(4.0, abs=0.05)
    assert told(view) == {
        "squared error": number(residual**2),
        "absolute error": number(residual),
        "Huber loss": number(residual - 0.5),
    }
    prices = view._snapshot.problem.data.dataset.labels
    in_dollars = f"{number(residual * prices.std(), 3)} thousand C$"
    assert view.reading.text() == f"off by {in_dollars}"
    view.set_theme(EXPERT)
    assert view.reading.text() == f"off by {number(residual, 3)} σ = {in_dollars}"


@pytest.mark.parametrize("loss", ["hinge", "mse"])
def test_a_sample_of_three_classes_has_curves_of_its_own(view, loss):
    """Its other scores stay, and only the score of the actual class moves."""
    snapshot = shot(FitProblem("penguins", loss=loss))
    view.show_snapshot(snapshot)
    scores = scores_of(snapshot, snapshot.batch)
    labels = snapshot.problem.data.labels[snapshot.batch].astype(int)
    others = np.array([np.delete(row, label) for row, label in zip(scores, labels, strict=True)])
    margins = scores[np.arange(32), labels] - others.max(axis=1)
    assert np.allclose(dots(view)[:, 0], margins)
    index = int(np.argmin(margins))
    view.plot.pressed.emit(view.plot.position(*dots(view)[index]))
    assert view.held_row == snapshot.batch[index]
    places, own = curve(view, loss)
    actual = places[:, np.newaxis] + others[index].max()
    hinge = np.maximum(0, 1 + others[index] - actual).sum(axis=1)
    squares = (actual[:, 0] - 1) ** 2 + np.square(others[index]).sum()
    entropy = logsumexp(np.column_stack([actual, np.tile(others[index], (len(places), 1))]), axis=1) - actual[:, 0]
    assert np.allclose(own, {"hinge": hinge, "mse": squares}[loss])
    assert np.allclose(curve(view, "cce")[1], entropy)
    # At its own place the sample lies on its own curve.
    assert view.place == pytest.approx(margins[index])
    assert told(view)[{"hinge": "hinge loss", "mse": "squared error"}[loss]] == number(dots(view)[index, 1])


def test_keys_move_the_dot_and_a_double_click_starts_over(view, qtbot):
    view.show_snapshot(shot(FitProblem("spam-email", loss="bce")))
    view.plot.setFocus()
    for _ in range(3):
        qtbot.keyClick(view.plot, Qt.Key.Key_Left)
    assert view.place == pytest.approx(0.84)
    assert told(view)["cross-entropy"] == number(-np.log(view.place))
    for _ in range(20):
        qtbot.keyClick(view.plot, Qt.Key.Key_Right)
    assert view.place < 1.0
    view.plot.fit_asked.emit()
    assert view.place == pytest.approx(0.9)


def test_the_range_stays_from_step_to_step(view):
    run = Run(prepare(Experiment(1, FitProblem("house-prices"), batching=MINI, racers=RACE)))
    ranges = set()
    for _ in range(30):
        run.advance(1)
        run.publish(playing=False)
        view.show_snapshot(run.snapshot)
        ranges.add(str(view.plot.view_box.viewRange()))
    assert len(ranges) <= 3


def test_samples_beyond_the_edges_are_counted(view):
    view.show_snapshot(shot(FitProblem("handwritten-digits"), steps=30))
    (left, right), (_, top) = view.plot.view_box.viewRange()
    x, y = dots(view).T
    beyond = int(((x < left) | (x > right) | (y > top)).sum())
    assert beyond
    assert f"{beyond} beyond the edges" in view.caption.text()


def test_the_same_step_is_not_drawn_again(view):
    snapshot = shot(FitProblem("house-prices"))
    view.show_snapshot(snapshot)
    drag(view, (view.place, view.place**2), (1.0, 5.0))
    place = view.place
    view.show_snapshot(snapshot)
    assert view.place == place


def test_a_surface_has_no_samples_and_a_fit_after_it_has(view):
    view.show_snapshot(shot(TerrainProblem("rosenbrock"), racers=(RacerSettings("gradient-descent", 1e-3),)))
    assert not view.plot.isVisible()
    view.show_snapshot(shot(FitProblem("moons", loss="hinge")))
    assert view.plot.isVisible()
    assert not view.axis_kind.isVisible()
    view.set_theme(DAY)
    assert told(view)["hinge loss"] == number(1 - view.place)


def test_before_the_first_step_and_after_a_divergence_all_is_finite(view):
    view.show_snapshot(shot(FitProblem("moons"), steps=0))
    assert len(dots(view)) == 150
    view.show_snapshot(shot(FitProblem("house-prices"), racers=(RacerSettings("gradient-descent", 50.0), RACE[1])))
    assert np.isfinite(dots(view)).all()
    assert np.isfinite(view.plot.view_box.viewRange()).all()

"""Known minima: compared with SciPy's, and none is claimed where there is none."""

import numpy as np
import pytest
import scipy.optimize

from gdsim.core.batching import Batching
from gdsim.core.descent import Descent, Racer
from gdsim.core.losses import LOSSES, fitting_losses
from gdsim.core.models import Linear, Polynomial
from gdsim.core.objective import FitObjective
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.schedules import SCHEDULES
from gdsim.experiment.datasets import DATASETS
from gdsim.experiment.models import PolynomialModel
from gdsim.experiment.optimum import minimum
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, TerrainProblem

SMOOTH = [
    (name, loss)
    for name, info in DATASETS.items()
    for loss in fitting_losses(info.task)
    if loss not in ("mae", "hinge") and name != "handwritten-digits"
]


def objective_of(dataset, **settings):
    return prepare(Experiment(1, FitProblem(dataset, **settings))).objective


@pytest.mark.parametrize("l2", [0.0, 0.3])
@pytest.mark.parametrize(("dataset", "loss"), SMOOTH)
def test_smooth_losses_have_scipys_minimum(dataset, loss, l2):
    objective = objective_of(dataset, loss=loss, l2=l2)
    found = minimum(objective)
    scipys = scipy.optimize.minimize(
        objective.loss, np.full(objective.dimension, 0.1), jac=objective.gradient, method="BFGS", options={"gtol": 1e-9}
    )
    assert objective.loss(found) == pytest.approx(scipys.fun, rel=1e-9)
    assert np.linalg.norm(objective.gradient(found)) < 1e-9
    if loss != "cce":  # adding a constant to all logits changes nothing, so its minimum is a whole line
        np.testing.assert_allclose(found, scipys.x, atol=1e-4)


@pytest.mark.parametrize("loss", ["mse", "huber"])
def test_raw_features_are_no_harder(loss):
    objective = objective_of("house-prices", loss=loss, standardize=False)
    scipys = scipy.optimize.least_squares(
        lambda p: objective.model.forward(p, objective.X)[:, 0] - objective.targets[:, 0],
        [0.0, 30.0],
        loss="linear" if loss == "mse" else "huber",
        x_scale=[1e-3, 1.0],
        xtol=1e-15,
        ftol=1e-15,
        gtol=None,
    )
    np.testing.assert_allclose(minimum(objective), scipys.x, rtol=1e-4)


def test_a_line_and_a_polynomial_are_numpys():
    data = prepare(Experiment(1, FitProblem("motorcycle-crash", model=PolynomialModel(5)))).data
    found = minimum(FitObjective(Polynomial(5), LOSSES["mse"], data.X, data.targets))
    expected = np.polyfit(data.X[:, 0], data.labels, 5)[::-1]
    np.testing.assert_allclose(found, [*expected[1:], expected[0]], rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("degree", range(15, 21))
def test_hubers_loss_of_high_powers_has_a_known_minimum(degree):
    """Compared with SciPy's, in columns at right angles: in the powers themselves it does not get there."""
    objective = objective_of("motorcycle-crash", loss="huber", model=PolynomialModel(degree))
    found = minimum(objective)
    axes = np.linalg.qr(objective.inputs)[0]
    answers = objective.targets[:, 0]
    scipys = scipy.optimize.minimize(
        lambda p: np.sum(objective.loss_function.value((axes @ p)[:, np.newaxis], objective.targets)),
        axes.T @ answers,
        jac=lambda p: objective.loss_function.gradient((axes @ p)[:, np.newaxis], objective.targets)[:, 0] @ axes,
        method="BFGS",
        options={"gtol": 1e-9},
    )
    assert objective.loss(found) * len(answers) == pytest.approx(scipys.fun, rel=1e-9)


def test_squares_of_many_outputs_are_minimised_exactly():
    objective = objective_of("handwritten-digits", loss="mse", l2=0.01)
    assert objective.dimension == 650
    assert np.abs(objective.gradient(minimum(objective))).max() < 1e-12


@pytest.mark.parametrize(("loss", "outputs"), [("bce", 1), ("cce", 2)])
def test_classes_that_can_be_separated_have_no_minimum(loss, outputs):
    X = np.array([[-2.0], [-1.0], [1.0], [2.0]])
    targets = LOSSES[loss].encode(np.array([0, 0, 1, 1]), "two-class", 2)
    assert minimum(FitObjective(Linear(1, outputs), LOSSES[loss], X, targets)) is None
    with_penalty = FitObjective(Linear(1, outputs), LOSSES[loss], X, targets, l2=0.01)
    assert np.linalg.norm(with_penalty.gradient(minimum(with_penalty))) < 1e-12


def test_one_class_of_three_that_can_be_separated_has_no_minimum():
    X = np.array([[-1.0], [0.5], [-0.5], [1.0], [30.0], [31.0]])
    targets = LOSSES["cce"].encode(np.array([0, 0, 1, 1, 2, 2]), "multi-class", 3)
    assert minimum(FitObjective(Linear(1, 3), LOSSES["cce"], X, targets)) is None


def test_a_constant_column_leaves_its_weight_at_zero():
    X = np.column_stack([np.arange(6.0), np.zeros(6)])
    targets = np.arange(6.0)[:, np.newaxis] * 2.0 + 1.0
    np.testing.assert_allclose(minimum(FitObjective(Linear(2), LOSSES["mse"], X, targets)), [2, 0, 1], atol=1e-12)


@pytest.mark.parametrize("loss", ["mae", "hinge"])
def test_losses_with_kinks_claim_none(loss):
    assert minimum(objective_of("blobs", loss=loss)) is None


def test_surfaces_know_their_minima_themselves():
    assert minimum(prepare(Experiment(1, TerrainProblem("bowl"))).objective) is None


ROWS = 50_000  # of which Newton's method begins on a part


def large(loss, task, labels=None, l2=0.0):
    random = np.random.default_rng(8)
    X = random.normal(size=(ROWS, 3)) * [1.0, 5.0, 0.1]
    score = X @ [1.0, -0.2, 4.0] + 0.3
    if labels is None:
        labels = (
            score + random.standard_t(2, ROWS) if task == "regression" else score + random.logistic(size=ROWS) > 0.0
        )
    classes = 3 if task == "multi-class" else 2
    if task == "multi-class":
        labels = np.clip(np.round(score + random.normal(size=ROWS)) + 1.0, 0.0, 2.0).astype(int)
    function = LOSSES[loss]
    return FitObjective(
        Linear(3, function.outputs(task, classes)), function, X, function.encode(labels, task, classes), l2
    )


@pytest.mark.parametrize("l2", [0.0, 0.01])
@pytest.mark.parametrize(
    ("loss", "task"), [("mse", "regression"), ("huber", "regression"), ("bce", "two-class"), ("cce", "multi-class")]
)
def test_very_many_rows_have_scipys_minimum_too(loss, task, l2):
    objective = large(loss, task, l2=l2)
    found = minimum(objective)
    scipys = scipy.optimize.minimize(
        objective.loss, np.zeros(objective.dimension), jac=objective.gradient, method="BFGS", options={"gtol": 1e-9}
    )
    assert objective.loss(found) == pytest.approx(scipys.fun, rel=1e-12)
    assert np.linalg.norm(objective.gradient(found)) < 1e-10
    if loss != "cce":
        np.testing.assert_allclose(found, scipys.x, atol=1e-6)


def test_very_many_rows_that_can_be_separated_have_no_minimum():
    plain = large("bce", "two-class")
    labels = plain.X @ [1.0, -0.2, 4.0] > 0.1
    assert minimum(large("bce", "two-class", labels)) is None
    one_wrong = labels.copy()
    one_wrong[7] = not labels[7]
    assert minimum(large("bce", "two-class", one_wrong)) is not None


def test_ill_conditioned_polynomials_are_minimised_by_every_smooth_loss():
    random = np.random.default_rng(4)
    X = random.uniform(-2.0, 2.0, size=(ROWS, 1))
    y = np.sin(2.0 * X[:, 0]) + random.standard_t(2, ROWS)
    objective = FitObjective(Polynomial(9), LOSSES["huber"], X, y[:, np.newaxis])
    found = minimum(objective)
    assert np.linalg.norm(objective.gradient(found) * objective.parameter_scales) < 1e-12


def lasso(l1):
    """Columns at right angles, of mean 0 and mean square 1, for which the lasso's solution is known."""
    signs = np.array([[1, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]], dtype=float)
    targets = signs @ np.array([[2.0], [-0.5], [0.1]]) + 3.0
    return FitObjective(Linear(3), LOSSES["mse"], signs, targets, l1=l1)


def test_gradient_descent_finds_the_sparse_weights_of_a_lasso():
    # The minimum of (s - y)^2 + l1 |w| is the least squares' one, nearer to 0 by l1 / 2, and 0 where that passes it
    # (Tibshirani, Regression shrinkage and selection via the lasso, 1996).
    l1, objective = 0.4, lasso(0.4)
    racer = Racer(OPTIMIZERS["gradient-descent"](), 0.2, SCHEDULES["exponential"](gamma=0.97))
    descent = Descent(objective, (racer,), Batching(4, 4, seed=0), epochs=600)
    _, state = descent.advance(descent.start(np.zeros(4)), 600)
    shrunk = [2.0 - l1 / 2.0, -(0.5 - l1 / 2.0), 0.0, 3.0]
    np.testing.assert_allclose(state.parameters[0], shrunk, atol=1e-6)


def test_of_a_lasso_no_minimum_is_claimed():
    assert minimum(lasso(0.0)) is not None
    assert minimum(lasso(0.4)) is None
    assert minimum(objective_of("spam-email", loss="bce", l1=0.1)) is None

from dataclasses import replace

import numpy as np
import pytest

from gdsim.core.formula import Formula
from gdsim.core.losses import LOSSES
from gdsim.core.models import MLP, Linear, Polynomial
from gdsim.core.objective import FitObjective, SurfaceObjective

RANDOM = np.random.default_rng(3)


def fit(name="bce", task="two-class", classes=2, features=2, l2=0.0, n=30, model=None, l1=0.0):
    loss = LOSSES[name]
    labels = RANDOM.normal(size=n) if task == "regression" else np.arange(n) % classes
    model = model or Linear(features, loss.outputs(task, classes))
    X = RANDOM.normal(size=(n, model.features))
    return FitObjective(model, loss, X, loss.encode(labels, task, classes), l2, l1)


OBJECTIVES = [
    fit(),
    fit("mse", "regression"),
    fit("mae", "regression"),
    fit("huber", "regression", model=Polynomial(3), l2=0.1),
    fit("hinge", l2=0.3),
    fit("cce", "multi-class", 3, l2=0.2),
    fit("hinge", "multi-class", 3),
    fit("mse", "multi-class", 4),
    fit("cce", "multi-class", 3, l2=0.1, model=MLP(2, 3, (4, 3))),
    fit("bce", model=MLP(3, 1, (5,), "sigmoid"), l1=0.1),
    fit("mse", "regression", l1=0.3),
    fit("cce", "multi-class", 3, l2=0.1, l1=0.2),
    fit("mse", "regression", model=MLP(1, 1, (3, 2), "relu")),
    SurfaceObjective(Formula("(1 - x)**2 + 100*(y - x**2)**2")),
]


@pytest.mark.parametrize("objective", OBJECTIVES)
@pytest.mark.parametrize("batch", [None, np.array([4, 7, 7, 1])], ids=["all", "batch"])
def test_gradient_is_the_derivative_of_the_loss(objective, batch):
    parameters = RANDOM.normal(size=objective.dimension)
    gradient = objective.gradient(parameters, batch)
    step = 1e-6
    for i in range(objective.dimension):
        shift = step * np.eye(objective.dimension)[i]
        rise = objective.loss(parameters + shift, batch) - objective.loss(parameters - shift, batch)
        np.testing.assert_allclose(gradient[i], rise / (2 * step), rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_loss_and_gradient_are_the_two(objective):
    parameters = RANDOM.normal(size=(2, objective.dimension))
    loss, gradient = objective.loss_and_gradient(parameters)
    np.testing.assert_allclose(loss, objective.loss(parameters), rtol=1e-13)
    np.testing.assert_array_equal(gradient, objective.gradient(parameters))


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_a_grid_of_parameters_is_the_same_as_a_loop(objective):
    grid = RANDOM.normal(size=(3, 4, objective.dimension))
    losses = objective.loss(grid)
    for index in np.ndindex(3, 4):
        np.testing.assert_allclose(losses[index], objective.loss(grid[index]), rtol=1e-12)


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_no_points_have_no_losses(objective):
    assert objective.loss(np.empty((0, objective.dimension))).shape == (0,)


def test_many_points_are_evaluated_in_pieces_that_agree(monkeypatch):
    objective = fit("mse", "regression", features=1)
    grid = RANDOM.normal(size=(50, 60, 2))
    whole = objective.loss(grid)
    monkeypatch.setattr("gdsim.core.objective.CHUNK_BYTES", 1000)
    np.testing.assert_allclose(objective.loss(grid), whole, rtol=1e-13)


def test_the_penalty_counts_squared_weights_without_biases():
    plain, penalized = fit("mse", "regression", l2=0.0), fit("mse", "regression", l2=0.5)
    penalized = FitObjective(plain.model, plain.loss_function, plain.X, plain.targets, l2=0.5)
    parameters = np.array([3.0, -2.0, 100.0])
    assert penalized.loss(parameters) == pytest.approx(plain.loss(parameters) + 0.5 * (9.0 + 4.0), rel=1e-14)


def test_absolute_weights_count_without_biases_and_pull_nowhere_at_0():
    plain = fit("mse", "regression")
    penalized = replace(plain, l1=0.5)
    parameters = np.array([[3.0, -2.0, 100.0], [0.0, 2.0, -100.0]])
    np.testing.assert_allclose(penalized.loss(parameters), plain.loss(parameters) + np.array([2.5, 1.0]), rtol=1e-14)
    slopes = penalized.gradient(parameters) - plain.gradient(parameters)
    np.testing.assert_allclose(slopes, [[0.5, -0.5, 0.0], [0.0, 0.5, 0.0]], atol=1e-12)
    assert penalized.is_convex
    assert not penalized.is_least_squares
    assert penalized.squares is None


def test_the_loss_is_the_mean_over_the_batch():
    objective = fit("mse", "regression")
    parameters = RANDOM.normal(size=3)
    singles = [float(objective.loss(parameters, np.array([row]))) for row in (2, 5, 9)]
    assert objective.loss(parameters, np.array([2, 5, 9])) == pytest.approx(np.mean(singles), rel=1e-14)


MANY = 20_000  # more rows than are evaluated at once
LARGE = [
    fit("bce", n=MANY),
    fit("huber", "regression", model=Polynomial(3), l2=0.1, n=MANY),
    fit("cce", "multi-class", 3, l2=0.2, n=MANY),
    fit("mse", "regression", n=MANY, l2=0.3),
    fit("mse", "regression", n=MANY, l1=0.3),
    fit("mse", "multi-class", 4, n=MANY),
    fit("mse", "regression", model=Polynomial(9), n=MANY),
]


@pytest.mark.parametrize("objective", LARGE)
def test_many_rows_have_the_mean_of_their_losses_and_gradients(objective):
    grid = RANDOM.normal(size=(3, 2, objective.dimension))
    every_row = np.arange(MANY)
    losses, gradients = objective.loss_and_gradient(grid)
    scores = objective.model.forward(grid, objective.X)
    values = objective.loss_function.value(scores, objective.targets).mean(axis=-1)
    weights = grid * objective.model.penalized
    penalty = objective.l2 * np.square(weights).sum(axis=-1) + objective.l1 * np.abs(weights).sum(axis=-1)
    np.testing.assert_allclose(losses, values + penalty, rtol=1e-12)
    np.testing.assert_allclose(objective.loss(grid), losses, rtol=1e-13)
    of_rows = objective.gradient(grid, every_row)
    np.testing.assert_allclose(gradients, of_rows, rtol=0, atol=1e-12 * np.abs(of_rows).max())


@pytest.mark.parametrize("objective", [each for each in [*OBJECTIVES[:-1], *LARGE] if each.is_linear_in_parameters])
def test_the_hessian_is_the_derivative_of_the_gradient(objective):
    # A point of its own: another one may lie beside Huber's bend for some of very many residuals.
    parameters = np.random.default_rng(0).normal(size=objective.dimension)
    steps = 1e-6 * np.eye(objective.dimension)
    differences = (objective.gradient(parameters + steps) - objective.gradient(parameters - steps)) / 2e-6
    if objective.loss_function.name in ("mae", "hinge"):
        differences = 2.0 * objective.l2 * np.diag(objective.penalized)
    hessian = objective.hessian(parameters)
    # Among very many residuals some cross Huber's bend within a step.
    np.testing.assert_allclose(hessian, differences, rtol=0, atol=1e-5 * np.abs(differences).max() + 1e-12)


def test_squares_keep_the_digits_of_small_residuals_and_of_nearly_dependent_columns():
    first = RANDOM.normal(size=(MANY, 1))
    X = np.hstack([first, first + 1e-6 * RANDOM.normal(size=(MANY, 1))])
    truth = np.array([3.0, -2.0, 5.0])
    targets = (X @ truth[:2] + truth[2])[:, np.newaxis] + 1e-9 * RANDOM.normal(size=(MANY, 1))
    objective = FitObjective(Linear(2), LOSSES["mse"], X, targets)
    best = np.linalg.lstsq(np.column_stack([X, np.ones(MANY)]), targets[:, 0], rcond=None)[0]
    np.testing.assert_allclose(objective.squares.minimum().ravel(), best, atol=1e-8)
    residuals = X @ truth[:2] + truth[2] - targets[:, 0]
    assert objective.loss(truth) == pytest.approx(np.mean(np.square(residuals)), rel=1e-4)


@pytest.mark.parametrize("objective", [*OBJECTIVES, *LARGE])
def test_for_many_points_and_for_some_rows_it_is_the_same_loss(objective):
    points = RANDOM.normal(size=(4, 5, objective.dimension))
    quick = objective.for_many_points()
    np.testing.assert_allclose(quick.loss(points), objective.loss(points), rtol=1e-12)
    assert quick.numbers_a_point == objective.numbers_a_point
    rows = np.array([4, 7, 1])
    np.testing.assert_allclose(objective.of_rows(rows).loss(points), objective.loss(points, rows), rtol=1e-12)


def test_a_point_of_least_squares_costs_as_much_with_any_number_of_rows():
    few, many = fit("mse", "regression", n=30), fit("mse", "regression", n=3000)
    assert few.numbers_a_point == many.numbers_a_point == 3
    assert fit("mae", "regression", n=3000).numbers_a_point == 3000
    # As many rows as columns are no triangle.
    assert fit("mse", "regression", model=Polynomial(9), n=10).numbers_a_point == 10

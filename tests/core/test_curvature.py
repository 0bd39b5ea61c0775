"""Curvatures against the analytic Hessian, and the critical learning rate against what really happens beside it."""

import math
from dataclasses import replace

import numpy as np
import pytest
import sympy

from gdsim.core.batching import Batching
from gdsim.core.curvature import (
    critical_learning_rate,
    extreme_curvatures,
    hessian,
    hessian_vector_products,
    is_quadratic,
)
from gdsim.core.descent import Descent, Racer
from gdsim.core.formula import Formula
from gdsim.core.losses import LOSSES
from gdsim.core.models import Linear, Polynomial
from gdsim.core.objective import FitObjective, SurfaceObjective
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.outcome import Status
from gdsim.core.schedules import SCHEDULES
from gdsim.core.terrains import TERRAINS
from gdsim.experiment.models import LinearModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem

HOUSES = prepare(Experiment(1, FitProblem("house-prices"))).objective
WITH_LIMIT = [
    ("gradient-descent", {}),
    ("momentum", {"momentum": 0.5}),
    ("momentum", {"momentum": 0.9}),
    ("nesterov", {"momentum": 0.5}),
    ("nesterov", {"momentum": 0.9}),
    ("qhm", {"beta": 0.9, "nu": 0.7}),
    ("qhm", {"beta": 0.5, "nu": 1.0}),
]
SMOOTH_TERRAINS = sorted(set(TERRAINS) - {"ackley"})


def fit(loss, task="regression", classes=2, model=None, n=80, features=2, l2=0.0, size=1.0):
    random = np.random.default_rng(5)
    X = random.normal(size=(n, features)) * size
    labels = random.normal(size=n) if task == "regression" else random.integers(0, classes, n)
    loss = LOSSES[loss]
    model = model or Linear(features, loss.outputs(task, classes))
    return FitObjective(model, loss, X, loss.encode(labels, task, classes), l2)


def test_absolute_weights_have_no_curvature():
    plain = fit("mse", l2=0.1)
    lasso = replace(plain, l1=5.0)
    for w in (np.zeros(3), np.array([1e-9, -2.0, 1.0])):
        products = [hessian_vector_products(objective, w, np.eye(3)) for objective in (lasso, plain)]
        np.testing.assert_array_equal(*products)
        found = [critical_learning_rate(OPTIMIZERS["gradient-descent"](), each, w) for each in (lasso, plain)]
        assert found[0].exact
        assert found[0].rate == found[1].rate


def surface(text):
    return SurfaceObjective(Formula(text))


def symbolic_hessian(text, point):
    x, y = sympy.symbols("x y")
    expression = sympy.sympify(text, locals={"e": sympy.E})
    second = sympy.hessian(expression, (x, y)).subs({x: point[0], y: point[1]})
    return np.array(second.evalf(30), dtype=float)


@pytest.mark.parametrize("name", SMOOTH_TERRAINS)
def test_the_hessian_of_every_terrain_is_sympys(name):
    terrain = TERRAINS[name]
    objective = surface(terrain.formula)
    for point in (terrain.start, terrain.minima[0], (0.3, -0.7)):
        exact = symbolic_hessian(terrain.formula, point)
        measured = hessian(objective, np.array(point, dtype=float))
        np.testing.assert_allclose(measured, exact, rtol=0, atol=1e-7 * np.abs(exact).max())
        curvatures = extreme_curvatures(objective, np.array(point, dtype=float))
        lowest, highest = np.linalg.eigvalsh(exact)
        assert curvatures.highest == pytest.approx(highest, abs=1e-7 * max(abs(lowest), abs(highest)))
        assert curvatures.lowest == pytest.approx(lowest, abs=1e-7 * max(abs(lowest), abs(highest)))


@pytest.mark.parametrize("size", [1.0, 1e-3, 1e4])
@pytest.mark.parametrize("far", [0.0, 1.0, 1e5])
def test_the_hessian_of_least_squares_is_exact_but_for_rounding(size, far):
    objective = fit("mse", features=3, l2=0.1, size=size)
    design = np.column_stack([objective.X, np.ones(objective.samples)])
    exact = 2.0 * design.T @ design / objective.samples + 0.2 * np.diag([1.0, 1.0, 1.0, 0.0])
    point = far * np.array([1.0, -0.5, 2.0, 1.0]) * objective.model.parameter_scales(objective.X)
    measured = hessian(objective, point)
    scales = np.sqrt(np.outer(np.diag(exact), np.diag(exact)))
    np.testing.assert_allclose(measured / scales, exact / scales, rtol=0, atol=1e-13)
    assert extreme_curvatures(objective, point).highest == pytest.approx(np.linalg.eigvalsh(exact)[-1], rel=1e-12)


def test_a_polynomials_squares_are_exact_too():
    objective = fit("mse", model=Polynomial(5), features=1)
    design = np.column_stack([objective.X**power for power in range(1, 6)] + [np.ones((objective.samples, 1))])
    exact = np.linalg.eigvalsh(2.0 * design.T @ design / objective.samples)
    assert extreme_curvatures(objective, np.ones(6)).highest == pytest.approx(exact[-1], rel=1e-12)


@pytest.mark.parametrize("size", [1.0, 1e4])
@pytest.mark.parametrize("far", [0.0, 2.0])
def test_the_hessian_of_logistic_regression_is_its_formula(size, far):
    objective = fit("bce", "two-class", size=size)
    point = far * np.array([1.0, -1.0, 0.5]) * objective.model.parameter_scales(objective.X)
    design = np.column_stack([objective.X, np.ones(objective.samples)])
    probability = 1.0 / (1.0 + np.exp(-design @ point))
    exact = (design.T * probability * (1.0 - probability)) @ design / objective.samples
    scales = np.sqrt(np.outer(np.diag(exact), np.diag(exact)))
    np.testing.assert_allclose(hessian(objective, point) / scales, exact / scales, rtol=0, atol=1e-8)


def test_products_take_any_leading_axes_and_the_zero_vector():
    objective = fit("cce", "multi-class", classes=3)
    point = np.linspace(-1.0, 1.0, 9)
    vectors = np.random.default_rng(1).normal(size=(2, 4, 9))
    vectors[1, 3] = 0.0
    products = hessian_vector_products(objective, point, vectors)
    np.testing.assert_allclose(products, vectors @ hessian(objective, point), atol=1e-8)


def test_directions_are_unit_eigenvectors():
    objective = surface("x**2 + 3*x*y - 5*y**2 + sin(x)")
    point = np.array([0.4, 0.2])
    curvature = extreme_curvatures(objective, point)
    for value, direction in [
        (curvature.lowest, curvature.lowest_direction),
        (curvature.highest, curvature.highest_direction),
    ]:
        assert np.linalg.norm(direction) == pytest.approx(1.0)
        np.testing.assert_allclose(hessian(objective, point) @ direction, value * direction, atol=1e-8)


class Counted:
    """An objective that counts the points whose gradient is asked for."""

    is_straight = has_hessian = False

    def __init__(self, objective):
        self.dimension, self.points, self._objective = objective.dimension, 0, objective
        self.smooth = self

    def gradient(self, parameters):
        self.points += parameters.size // self.dimension
        return self._objective.gradient(parameters)


@pytest.mark.parametrize("loss", ["cce", "mse"])
def test_650_parameters_take_few_gradients(loss):
    """A gradient of the digits costs about a millisecond, so these are well below a tenth of a second."""
    objective = prepare(Experiment(1, FitProblem("handwritten-digits", loss=loss))).objective
    point = np.random.default_rng(2).normal(size=650)
    design = np.column_stack([objective.X, np.ones(objective.samples)])
    scores = design @ point.reshape(65, 10)
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    if loss == "cce":
        coupling = shares[:, :, np.newaxis] * (np.eye(10) - shares[:, np.newaxis, :])
    else:
        coupling = np.broadcast_to(2.0 * np.eye(10), (objective.samples, 10, 10))
    exact = np.empty((65, 10, 65, 10))
    for k, m in np.ndindex(10, 10):
        exact[:, k, :, m] = (design.T * coupling[:, k, m]) @ design / objective.samples
    lowest, highest = np.linalg.eigvalsh(exact.reshape(650, 650))[[0, -1]]
    counted = Counted(objective)
    curvature = extreme_curvatures(counted, point)
    assert curvature.highest == pytest.approx(highest, rel=3e-6)
    assert curvature.lowest >= lowest - 1e-9
    assert counted.points <= 40


def test_straight_pieces_have_no_curvature_and_no_limit():
    for objective in (fit("mae"), fit("hinge", "two-class"), fit("hinge", "multi-class", classes=3)):
        point = np.zeros(objective.dimension)
        assert extreme_curvatures(objective, point) is None
        assert critical_learning_rate(OPTIMIZERS["gradient-descent"](), objective, point) is None


@pytest.mark.parametrize("text", ["-x**2 - y**2", "x + y", "3", "1/x", "log(x)"])
def test_where_nothing_bends_upwards_there_is_no_limit(text):
    start = np.array([0.0, 0.0]) if text in ("1/x", "log(x)") else np.array([1.0, 2.0])
    assert critical_learning_rate(OPTIMIZERS["momentum"](), surface(text), start) is None


@pytest.mark.parametrize("name", ["adagrad", "adadelta", "rmsprop", "adam", "adamw", "nadam", "qhadam"])
def test_adaptive_optimizers_have_no_known_limit(name):
    assert critical_learning_rate(OPTIMIZERS[name](), HOUSES, np.zeros(2)) is None


def test_which_losses_are_quadratic():
    assert is_quadratic(HOUSES)
    assert is_quadratic(fit("mse", "multi-class", classes=3, l2=0.1))
    assert is_quadratic(fit("mse", model=Polynomial(4), features=1))
    assert not is_quadratic(fit("huber"))
    assert not is_quadratic(fit("bce", "two-class"))
    quadratic = {name for name, terrain in TERRAINS.items() if is_quadratic(surface(terrain.formula))}
    assert quadratic == {"bowl", "elongated-bowl", "booth", "matyas"}
    assert is_quadratic(surface("1e6*(x - 3)**2 + x*y + 4"))
    for text in ("x**2 + y**2 + 1e-6*x**3", "x**2 + abs(y)", "x**2 + max(0, x)", "log(x)"):
        assert not is_quadratic(surface(text)), text


@pytest.mark.parametrize(("name", "hyperparameters"), WITH_LIMIT)
def test_the_limit_is_where_the_spectral_radius_of_a_step_reaches_one(name, hyperparameters):
    """The step as a matrix, column by column from the optimizer itself, on the curvature 1."""
    optimizer = OPTIMIZERS[name](**hyperparameters)
    limit = optimizer.stability_limit

    def radius(learning_rate):
        columns = []
        for position, memory in ((1.0, 0.0), (0.0, 1.0)):
            x = np.array([position])
            state = optimizer.init(x)
            state = type(state)(*(np.array([memory]) for _ in state))
            change, after = optimizer.update(x, state, x, learning_rate)
            columns.append([*(x + change), *(after[0] if after else [0.0])])
        return np.abs(np.linalg.eigvals(np.array(columns).T)).max()

    assert radius(limit) == pytest.approx(1.0, abs=1e-9)
    rates = np.linspace(0.01, 0.999, 60) * limit
    assert max(radius(rate) for rate in rates) < 1.0
    assert radius(1.001 * limit) > 1.0


def quadratic(condition):
    """A rotated bowl with eigenvalues 1 and `condition`, away from the origin."""
    c, s = math.cos(0.7), math.sin(0.7)
    u, v = f"({c!r}*(x-1)+{s!r}*(y+2))", f"({-s!r}*(x-1)+{c!r}*(y+2))"
    return surface(f"0.5*{u}**2 + {condition / 2!r}*{v}**2")


@pytest.mark.parametrize(("name", "hyperparameters"), WITH_LIMIT)
@pytest.mark.parametrize("problem", ["condition 1", "condition 30", "condition 1000", "houses", "raw houses"])
def test_just_below_the_critical_rate_converges_and_just_above_diverges(name, hyperparameters, problem):
    raw = prepare(Experiment(1, FitProblem("house-prices", standardize=False, model=LinearModel(bias=False)))).objective
    objective = {"houses": HOUSES, "raw houses": raw}.get(problem) or quadratic(float(problem.split()[1]))
    start = np.full(objective.dimension, 0.5)
    optimizer = OPTIMIZERS[name](**hyperparameters)
    critical = critical_learning_rate(optimizer, objective, start)
    assert critical.exact
    for factor, status in ((0.99, Status.CONVERGED), (1.01, Status.DIVERGED)):
        racer = Racer(optimizer, factor * critical.rate, SCHEDULES["constant"]())
        descent = Descent(objective, (racer,), Batching(objective.samples, objective.samples), 20_000)
        state = descent.start(start)
        while not state.over:
            _, state = descent.advance(state, 500)
        assert state.outcomes[0].status is status


def test_near_a_minimum_the_limit_holds_for_other_losses_too():
    problem = prepare(Experiment(1, FitProblem("breast-cancer")))
    minimum = problem.minima[0]
    critical = critical_learning_rate(OPTIMIZERS["gradient-descent"](), problem.objective, minimum)
    assert not critical.exact
    kick = 1e-4 * critical.direction
    for factor, grows in ((0.95, False), (1.05, True)):
        point = minimum + kick
        for _ in range(60):
            point = point - factor * critical.rate * problem.objective.gradient(point)
        assert (np.linalg.norm(point - minimum) > np.linalg.norm(kick)) is np.bool_(grows)

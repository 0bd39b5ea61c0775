import numpy as np
import pytest
import sympy
from scipy.optimize import minimize

from gdsim.core.formula import Formula
from gdsim.core.terrains import TERRAINS

every_terrain = pytest.mark.parametrize("terrain", TERRAINS.values(), ids=TERRAINS)


def grid(terrain, rows=201):
    x, y = np.meshgrid(np.linspace(*terrain.x_range, rows), np.linspace(*terrain.y_range, rows))
    return np.stack([x, y], axis=-1)


def is_strict_minimum(formula, point, h=1e-4):
    """Zero gradient, and curved upwards: not a plateau where the minimiser gave up, nor a saddle."""
    ahead, behind = (formula.value_and_gradient(point + sign * h * np.eye(2))[1] for sign in (1, -1))
    curvature = np.linalg.eigvalsh((ahead - behind) / (2 * h))
    return np.linalg.norm(formula.value_and_gradient(point)[1]) < 1e-6 and curvature[0] > 1e-3


def test_names_and_order():
    assert " ".join(TERRAINS) == (
        "bowl elongated-bowl plateau saddle booth matyas beale rosenbrock himmelblau rastrigin ackley "
        "styblinski-tang three-hump-camel two-valleys hills"
    )
    assert all(terrain.name == name for name, terrain in TERRAINS.items())


@every_terrain
def test_value_and_gradient_are_finite_and_agree_with_sympy(terrain):
    points = grid(terrain)
    value, gradient = Formula(terrain.formula).value_and_gradient(points)
    assert np.isfinite(value).all()
    assert np.isfinite(gradient).all()

    symbols = sympy.symbols("x y", real=True)
    expression = sympy.sympify(terrain.formula, locals={"e": sympy.E})
    expression = expression.subs({sympy.Symbol(s.name): s for s in symbols})
    somewhere = points[3::23, 5::23].reshape(-1, 2)  # the origin is not among them: Ackley's is tested below
    for k, symbol in enumerate(symbols):
        slope = sympy.lambdify(symbols, expression.diff(symbol), "numpy")
        exact = np.broadcast_to(slope(*somewhere.T), len(somewhere))
        ours = Formula(terrain.formula).value_and_gradient(somewhere)[1][:, k]
        np.testing.assert_allclose(ours, exact, rtol=1e-10, atol=1e-10)


@every_terrain
def test_gradient_agrees_with_central_differences(terrain):
    formula, h = Formula(terrain.formula), 1e-5
    points = np.random.default_rng(0).uniform(*np.transpose([terrain.x_range, terrain.y_range]), size=(500, 2))
    numeric = [(formula.value(points + step) - formula.value(points - step)) / (2 * h) for step in ([h, 0], [0, h])]
    gradient = formula.value_and_gradient(points)[1]
    np.testing.assert_allclose(gradient, np.stack(numeric, -1), rtol=1e-5, atol=1e-5)


@every_terrain
def test_minima_are_minima(terrain):
    formula = Formula(terrain.formula)
    minima = np.array(terrain.minima + terrain.local_minima, dtype=float)
    assert len(np.unique(minima.round(6), axis=0)) == len(minima)
    assert (minima >= [terrain.x_range[0], terrain.y_range[0]]).all()
    assert (minima <= [terrain.x_range[1], terrain.y_range[1]]).all()

    values, gradients = formula.value_and_gradient(minima)
    assert np.linalg.norm(gradients, axis=-1).max() < 1e-6
    for minimum in minima:
        found = minimize(formula.value_and_gradient, minimum, jac=True, method="BFGS", options={"gtol": 1e-12})
        np.testing.assert_allclose(found.x, minimum, atol=1e-7)
    angles = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    ring = minima[:, None] + 1e-3 * np.stack([np.cos(angles), np.sin(angles)], axis=-1)
    assert (formula.value(ring) > values[:, None]).all()


@every_terrain
def test_no_point_of_the_domain_lies_lower_than_the_global_minima(terrain):
    formula = Formula(terrain.formula)
    lowest = formula.value(terrain.minima)
    np.testing.assert_allclose(lowest, lowest[0], atol=1e-12)
    assert formula.value(grid(terrain)).min() >= lowest[0] - 1e-12
    if terrain.local_minima:
        assert formula.value(terrain.local_minima).min() > lowest[0] + 1e-6


@every_terrain
def test_every_descent_inside_the_domain_ends_at_a_known_minimum(terrain):
    formula = Formula(terrain.formula)
    known = np.array(terrain.minima + terrain.local_minima, dtype=float)
    low, high = np.transpose([terrain.x_range, terrain.y_range])
    for start in np.random.default_rng(0).uniform(low, high, size=(30, 2)):
        end = minimize(formula.value_and_gradient, start, jac=True, method="BFGS", options={"gtol": 1e-8}).x
        inside = ((end > low) & (end < high)).all()
        if inside and is_strict_minimum(formula, end):
            assert np.linalg.norm(known - end, axis=-1).min() < 1e-4


@every_terrain
def test_gradient_descent_from_the_start_comes_down_to_rest(terrain):
    formula, point = Formula(terrain.formula), np.array(terrain.start, dtype=float)
    for _ in range(6000):  # Rosenbrock's valley takes that many
        value, gradient = formula.value_and_gradient(point)
        point = point - terrain.learning_rate * gradient
    known = np.array(terrain.minima + terrain.local_minima, dtype=float)
    assert value < formula.value(terrain.start)
    assert np.linalg.norm(known - point, axis=-1).min() < 0.25


@every_terrain
def test_the_caption_is_a_sentence_or_two(terrain):
    assert 60 < len(terrain.caption) < 260
    assert terrain.caption.endswith(".")
    assert "  " not in terrain.caption


def test_ackley_at_its_point():
    value, gradient = Formula(TERRAINS["ackley"].formula).value_and_gradient([0.0, 0.0])
    assert abs(value) < 1e-12
    np.testing.assert_array_equal(gradient, [0, 0])


@pytest.mark.parametrize("name", ["two-valleys", "three-hump-camel", "ackley"])
def test_momentum_passes_the_hollow_that_holds_gradient_descent(name):
    terrain = TERRAINS[name]
    formula, distances = Formula(terrain.formula), []
    for momentum in (0.0, 0.9):
        point, velocity = np.array(terrain.start, dtype=float), np.zeros(2)
        for _ in range(2000):
            velocity = momentum * velocity + formula.value_and_gradient(point)[1]
            point = point - terrain.learning_rate * velocity
        distances.append(np.linalg.norm(point - terrain.minima[0]))
    plain, with_momentum = distances
    assert plain > 1
    assert with_momentum < 0.5

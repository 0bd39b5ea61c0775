"""The optimizers that look at the loss around, against their papers' equations."""

from itertools import pairwise

import numpy as np
import pytest

from gdsim.core.batching import Batching
from gdsim.core.descent import Descent, Racer
from gdsim.core.formula import Formula
from gdsim.core.losses import LOSSES
from gdsim.core.models import MLP, Linear
from gdsim.core.objective import FitObjective, SurfaceObjective
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.optimizers.muon import orthogonal
from gdsim.core.schedules import SCHEDULES

RANDOM = np.random.default_rng(4)
VALLEY = SurfaceObjective(Formula("(1 - x)^2 + 100*(y - x^2)^2"))


def fit(loss="mse", task="regression", model=None, n=40):
    loss = LOSSES[loss]
    model = model or Linear(3)
    labels = RANDOM.normal(size=n) if task == "regression" else np.arange(n) % 2
    return FitObjective(model, loss, RANDOM.normal(size=(n, model.features)), loss.encode(labels, task, 2))


def walk(objective, start, name, rate, steps, size=None, **settings):
    """The points from the start on, and the descent."""
    batching = Batching(objective.samples, size or objective.samples, 1)
    racer = Racer(OPTIMIZERS[name](**settings), rate, SCHEDULES["constant"]())
    descent = Descent(objective, (racer,), batching, 1000)
    state = descent.start(start)
    block, _ = descent.advance(state, steps)
    return np.concatenate([state.parameters[np.newaxis], block.parameters])[:, 0], descent


def test_newton_s_method_ends_a_quadratic_in_one_step():
    objective = fit()
    path, _ = walk(objective, np.array([3.0, -2.0, 1.0, 4.0]), "newton", 1.0, 1)
    np.testing.assert_allclose(objective.gradient(path[1]), 0.0, atol=1e-12)


def test_newton_s_steps_solve_the_hessian_by_hand():
    path, _ = walk(VALLEY, np.array([-1.2, 1.0]), "newton", 0.5, 4)
    for here, there in pairwise(path):
        x, y = here
        hessian = np.array([[2 - 400 * (y - 3 * x**2), -400 * x], [-400 * x, 200.0]])
        expected = here - 0.5 * np.linalg.solve(hessian, VALLEY.gradient(here))
        np.testing.assert_allclose(there, expected, rtol=1e-6)


def test_a_singular_hessian_has_the_shortest_of_its_best_steps():
    starts = np.array([[3.0, 1.0], [0.0, 5.0]])
    path, _ = walk(SurfaceObjective(Formula("(x + y)^2")), starts, "newton", 1.0, 1)
    # Straight across the valley to the line x + y = 0.
    np.testing.assert_allclose(path[-1], [[1.0, -1.0], [-2.5, 2.5]], atol=1e-12)


def test_each_ball_of_a_swarm_takes_the_newton_step_that_it_would_alone():
    starts = RANDOM.normal(size=(5, 2))
    together, _ = walk(VALLEY, starts, "newton", 1.0, 3)
    for index, start in enumerate(starts):
        alone, _ = walk(VALLEY, start, "newton", 1.0, 3)
        np.testing.assert_allclose(together[:, index], alone, rtol=1e-9)


@pytest.mark.parametrize("objective", [fit(), fit("cce", "multi-class", Linear(2, outputs=2))])
def test_so_does_each_on_a_fit_however_many_there_are(objective):
    starts = RANDOM.normal(size=(70, objective.dimension))
    alone = [walk(objective, start, "newton", 1.0, 1)[0][-1] for start in starts]
    for beside in (objective, objective.alone):
        together, _ = walk(beside, starts, "newton", 1.0, 1)
        # Near 0, where a least-squares step ends on the minimum but for rounding.
        np.testing.assert_allclose(together[-1], alone, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize(
    ("objective", "words"),
    [
        (fit(model=MLP(2, 1, (3,))), "not for networks"),
        (fit("mae"), "straight pieces"),
        (fit(model=Linear(100)), "takes up to 100 parameters, and here are 101"),
        (VALLEY, ""),
        (fit("bce", "two-class"), ""),
    ],
)
def test_newton_s_method_says_what_it_is_not_for(objective, words):
    refusal = OPTIMIZERS["newton"]().refusal(objective)
    assert words in refusal
    assert bool(words) == bool(refusal)


@pytest.mark.parametrize("size", [None, 7])
def test_a_line_search_takes_the_first_rate_that_keeps_armijo_s_promise(size):
    objective = fit("bce", "two-class")
    start, settings = np.array([4.0, -3.0, 2.0, 1.0]), {"shrink": 0.5, "promise": 0.1}
    path, descent = walk(objective, start, "line-search", 64.0, 6, size, **settings)
    for step, (here, there) in enumerate(pairwise(path)):
        rows = descent.batching.batch(step)
        loss, gradient = objective.loss_and_gradient(here, rows)
        rate = next(
            rate
            for rate in 64.0 * 0.5 ** np.arange(60)
            if objective.loss(here - rate * gradient, rows) <= loss - 0.1 * rate * gradient @ gradient
        )
        np.testing.assert_allclose(there, here - rate * gradient, rtol=1e-12)


def test_a_line_search_never_flies_off():
    path, _ = walk(VALLEY, np.array([-1.5, 2.0]), "line-search", 1.0, 400)
    losses = VALLEY.loss(path)
    assert (np.diff(losses) <= 0.0).all()
    assert losses[-1] < 0.1 * losses[1]


@pytest.mark.parametrize("shape", [(6, 4), (4, 6), (5, 5), (1, 2)])
def test_muon_brings_all_singular_values_near_1_and_keeps_the_directions(shape):
    matrix = RANDOM.normal(size=(3, *shape))
    left, sizes, right = np.linalg.svd(matrix, full_matrices=False)
    turned = orthogonal(matrix)
    found = np.einsum("...ik,...ij,...kj->...k", left, turned, right)
    np.testing.assert_allclose(left @ (found[..., np.newaxis] * right), turned, atol=1e-9)
    assert ((found > 0.6) & (found < 1.3))[sizes > 0.1 * sizes.max(axis=-1, keepdims=True)].all()


def test_muon_s_steps_are_its_equations():
    model = MLP(2, 1, (3,))
    objective, start = fit(model=model), RANDOM.normal(size=model.dimension)
    path, _ = walk(objective, start, "muon", 0.05, 3, momentum=0.8)
    velocity = np.zeros_like(start)
    for here, there in pairwise(path):
        velocity = 0.8 * velocity + 0.2 * objective.gradient(here)
        first, second = velocity[:6].reshape(2, 3), velocity[9:12].reshape(3, 1)
        parts = [np.sqrt(3 / 2) * orthogonal(first), velocity[6:9], orthogonal(second), velocity[12:]]
        expected = here - 0.05 * np.concatenate([np.ravel(part) for part in parts])
        np.testing.assert_allclose(there, expected, rtol=1e-12, atol=1e-15)


def test_muon_s_steps_are_those_of_torch_in_double_precision(monkeypatch):
    torch = pytest.importorskip("torch")
    # Its iterations are in half precision otherwise.
    monkeypatch.setattr(torch.Tensor, "bfloat16", torch.Tensor.clone)
    model = MLP(2, 1, (3,))
    objective, start = fit(model=model), RANDOM.normal(size=model.dimension)
    path, _ = walk(objective, start, "muon", 0.05, 50)
    places = slice(6), slice(9, 12)
    # A layer's matrix has a row an output there, and here a row an input.
    weights = [torch.tensor(start[place].reshape(-1, outputs).T) for place, outputs in zip(places, (3, 1), strict=True)]
    optimizer = torch.optim.Muon(weights, lr=0.05, momentum=0.95, nesterov=False, weight_decay=0.0)
    for here, there in pairwise(path):
        for weight, place in zip(weights, places, strict=True):
            weight.grad = torch.tensor(objective.gradient(here)[place].reshape(weight.T.shape).T)
        optimizer.step()
        for weight, place in zip(weights, places, strict=True):
            np.testing.assert_allclose(weight.T.ravel(), there[place], rtol=1e-9, atol=1e-12)


def test_on_a_surface_every_step_of_muon_is_about_as_long_as_the_learning_rate():
    path, _ = walk(SurfaceObjective(Formula("x^2 + y^2")), np.array([1.0, 0.5]), "muon", 0.1, 60)
    lengths = np.linalg.norm(np.diff(path, axis=0), axis=1)
    assert ((lengths > 0.06) & (lengths < 0.13)).all()

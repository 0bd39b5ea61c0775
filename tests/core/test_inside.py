"""Gradients by layer against differences of the loss, and units that are of no use, by numbers that are known."""

from itertools import pairwise

import numpy as np
import pytest

from gdsim.core.inside import look_inside, sizes
from gdsim.core.losses import LOSSES
from gdsim.core.models import MLP, Linear
from gdsim.core.objective import FitObjective
from gdsim.experiment.models import MLPModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem

DEEP = (8,) * 6


def start_of(activation, initialization, hidden=DEEP, dataset="moons", seed=0):
    model = MLPModel(hidden, activation, initialization)
    problem = prepare(Experiment(1, FitProblem(dataset, model=model), seed=seed))
    return problem.objective, problem.start


def inside(*args, **settings):
    objective, start = start_of(*args, **settings)
    return look_inside(objective, start, objective.gradient(start))


def test_the_size_of_a_layer_s_gradient_is_the_root_mean_square_of_the_loss_s_slopes():
    objective, start = start_of("tanh", "xavier", hidden=(3, 2))
    step = 1e-5 * np.eye(len(start))
    slopes = (objective.loss(start + step) - objective.loss(start - step)) / 2e-5
    ends = np.cumsum([0, 2 * 3 + 3, 3 * 2 + 2, 2 + 1])
    expected = [np.sqrt(np.mean(slopes[a:b] ** 2)) for a, b in pairwise(ends)]
    np.testing.assert_allclose(sizes(objective.model, objective.gradient(start)), expected, rtol=1e-6)


@pytest.mark.parametrize("seed", range(3))
def test_gradients_vanish_through_sigmoids_and_not_through_relu_with_he_or_tanh_with_xavier(seed):
    vanishing = inside("sigmoid", "xavier", seed=seed).gradients
    assert vanishing[0] < 1e-2 * vanishing[-1]
    for healthy in (("relu", "he"), ("tanh", "xavier")):
        gradients = inside(*healthy, seed=seed).gradients
        assert 0.1 < gradients[0] / gradients[-1] < 10.0
    assert inside("sigmoid", "xavier", dataset="house-prices").gradients[[0, -1]] @ [1e3, -1.0] < 0.0


def test_units_that_are_alike_are_named_layer_by_layer():
    assert inside("tanh", "zeros", hidden=(4, 3)).alike.tolist() == [True, True]
    assert not inside("tanh", "small", hidden=(4, 3)).alike.any()
    # A single unit has nobody to be like.
    assert inside("tanh", "zeros", hidden=(1,)).alike.tolist() == [False]


def test_a_unit_is_dead_where_it_has_weights_and_gives_0_for_every_row():
    model = MLP(1, 1, (4,), "relu")
    loss = LOSSES["mse"]
    X = np.array([[-1.0], [0.5], [1.0]])
    objective = FitObjective(model, loss, X, np.zeros((3, 1)))
    first, last = model.tables(parameters := np.zeros(model.dimension))
    # Below 0 for every row; for none; for one; and without any weight, as at a start of zeros.
    first[:] = [[1.0, 1.0, 1.0, 0.0], [-2.0, 2.0, 0.0, 0.0]]
    last[:4, 0] = [1.0, 2.0, 3.0, 4.0]
    seen = look_inside(objective, parameters, objective.gradient(parameters))
    assert (seen.units.tolist(), seen.dead.tolist()) == ([4], [1])
    outputs, _ = model.layer_outputs(model.activations(parameters, objective.inputs))
    np.testing.assert_array_equal(outputs[:, 1], [1.0, 2.5, 3.0])


def test_large_weights_saturate_and_usual_ones_do_not():
    assert inside("tanh", "large").saturated > 0.5
    assert inside("tanh", "xavier").saturated < 0.05
    assert inside("relu", "large").saturated == 0.0
    assert inside("relu", "large").scores > 1e3


def test_a_model_of_one_layer_has_no_inside():
    objective = FitObjective(Linear(1), LOSSES["mse"], np.ones((2, 1)), np.ones((2, 1)))
    assert look_inside(objective, np.zeros(2), np.zeros(2)) is None
    np.testing.assert_allclose(sizes(objective.model, np.array([3.0, 4.0])), [np.sqrt(12.5)])

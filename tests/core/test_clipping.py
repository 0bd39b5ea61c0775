"""Gradient clipping against its definition, alone and in a descent."""

import json

import numpy as np
import pytest

from gdsim.core.batching import Batching
from gdsim.core.clipping import Clipping
from gdsim.core.descent import Descent, Racer
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.outcome import Status
from gdsim.core.rule import explain
from gdsim.core.schedules import SCHEDULES
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode

CLIPPINGS = (None, Clipping("norm", 0.5), Clipping("value", 0.2))


class Bowl:
    """f = |p|^2, of as many parameters as there are."""

    def __init__(self, dimension):
        self.dimension, self.samples = dimension, 1

    def loss(self, parameters, batch=None):
        return np.square(parameters).sum(axis=-1)

    def gradient(self, parameters, batch=None):
        return 2.0 * parameters

    def loss_and_gradient(self, parameters, batch=None):
        return self.loss(parameters), self.gradient(parameters)


def test_it_is_pytorch_s_for_each_ball_by_itself():
    gradient = np.random.default_rng(0).normal(size=(3, 5, 7)) * np.geomspace(0.01, 100, 5)[:, np.newaxis]
    by_norm, by_value = Clipping("norm", 2.0)(gradient), Clipping("value", 0.3)(gradient)
    for index in np.ndindex(3, 5):
        norm = np.sqrt(np.square(gradient[index]).sum())
        expected = gradient[index] * min(1.0, 2.0 / (norm + 1e-6))
        np.testing.assert_allclose(by_norm[index], expected, rtol=1e-14)
    np.testing.assert_array_equal(by_value, np.minimum(np.maximum(gradient, -0.3), 0.3))


@pytest.mark.parametrize("by", ["norm", "value"])
def test_it_is_what_torch_computes(by):
    torch = pytest.importorskip("torch")
    clip = getattr(torch.nn.utils, f"clip_grad_{by}_")
    for gradient in np.random.default_rng(1).normal(size=(20, 6)) * np.geomspace(0.01, 10, 20)[:, np.newaxis]:
        w = torch.zeros(6, dtype=torch.float64, requires_grad=True)
        w.grad = torch.tensor(gradient)
        clip([w], 0.7)
        np.testing.assert_allclose(Clipping(by, 0.7)(gradient), w.grad.numpy(), rtol=1e-14)


def test_a_descent_gives_its_optimizers_the_clipped_gradient_and_records_the_whole_one():
    racers = tuple(Racer(OPTIMIZERS["momentum"](), 0.05, SCHEDULES["constant"](), clipping) for clipping in CLIPPINGS)
    descent = Descent(Bowl(2), racers, Batching(1, 1, seed=0), epochs=20)
    swarm = np.random.default_rng(2).normal(size=(4, 2)) * 3.0
    block, _ = descent.advance(descent.start(swarm), 20)
    points = np.concatenate([np.broadcast_to(swarm, (1, 3, 4, 2)), block.parameters])
    np.testing.assert_array_equal(block.gradient, 2.0 * points[:-1])
    for racer, clipping in enumerate(CLIPPINGS):
        for ball in range(4):
            w, velocity = swarm[ball], 0.0
            for step in range(20):
                gradient = 2.0 * w if clipping is None else clipping(2.0 * w)
                velocity = 0.9 * velocity + gradient
                w = w - 0.05 * velocity
                np.testing.assert_allclose(block.parameters[step, racer, ball], w, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("name", OPTIMIZERS)
@pytest.mark.parametrize("clipping", CLIPPINGS[1:])
def test_the_explained_step_begins_with_the_clipped_gradient(name, clipping):
    optimizer, gradient, w = OPTIMIZERS[name](), np.array([3.0, -0.1]), np.array([1.0, 2.0])
    memory = optimizer.init(w)
    explanation = explain(optimizer, gradient, memory, w, 0.1, clipping=clipping)
    change, _ = optimizer.update(clipping(gradient), memory, w, 0.1)
    np.testing.assert_allclose(explanation.lines[-1].result, w + change, rtol=1e-12)
    (clipped,) = (one for one in explanation.lines if one.line.name == "g")
    np.testing.assert_allclose(clipped.result, clipping(gradient), rtol=1e-14)
    used = {name for one in explanation.lines for name in [one.line.name, *one.values]}
    assert len({explanation.symbols[name]._replace(role="", vector=False) for name in used}) == len(used)


def test_a_deep_net_that_explodes_stands_with_it():
    model = {"type": "mlp", "hidden": [8] * 6, "activation": "relu", "initialization": "large"}
    racers = [{"optimizer": "gradient-descent", "learning_rate": 0.1, **clip} for clip in ({}, {"clip_norm": 1.0})]
    problem = {"type": "fit", "dataset": "motorcycle-crash", "model": model}
    settings = {"gdsim": 1, "problem": problem, "racers": racers, "epochs": 400}
    problem = prepare(decode(json.dumps(settings).encode()))
    descent = problem.descent()
    block, end = descent.advance(descent.start(problem.start), 400)
    assert [outcome.status for outcome in end.outcomes] == [Status.DIVERGED, Status.STOPPED]
    assert np.linalg.norm(block.gradient[0, 1]) > 1e6
    np.testing.assert_array_equal(block.gradient[0, 0], block.gradient[0, 1])
    lengths = np.linalg.norm(np.diff(block.parameters[:, 1], axis=0), axis=-1)
    assert lengths.max() <= 0.1 * (1.0 + 1e-9)
    first, last = problem.objective.loss(np.stack([problem.start, end.parameters[1]]))
    assert last < 1e-6 * first

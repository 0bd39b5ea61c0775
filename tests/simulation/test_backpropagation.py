"""A sample's way through a network and its error's way back: every number from those beside it."""

import numpy as np
import pytest

from gdsim.experiment.models import LinearModel, MLPModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings
from gdsim.simulation.backpropagation import backpropagation
from gdsim.simulation.run import Run


def snapshot_of(model, dataset="xor", l2=0.0, size=4):
    problem = FitProblem(dataset, model=model, l2=l2)
    batching = BatchingSettings("mini-batch", size)
    run = Run(prepare(Experiment(1, problem, racers=(RacerSettings("adam", 0.1),), batching=batching)))
    run.advance(5)
    run.publish(playing=False)
    return run.snapshot


@pytest.mark.parametrize(
    ("model", "dataset", "bend", "slope"),
    [
        (MLPModel((2,)), "xor", np.tanh, lambda a: 1 - a**2),
        (MLPModel((4, 3), "relu"), "three-blobs", lambda z: np.maximum(z, 0), lambda a: a > 0),
    ],
)
def test_every_number_follows_from_those_beside_it(model, dataset, bend, slope):
    snapshot = snapshot_of(model, dataset)
    found = backpropagation(snapshot, 0, 2)
    data, parameters = snapshot.problem.data, snapshot.before.parameters[0]
    assert found.row == snapshot.batch[2]
    np.testing.assert_array_equal(found.given[0][:-1], data.X[found.row])
    last = len(found.given) - 1
    for layer, (given, weights) in enumerate(zip(found.given, found.weights, strict=True)):
        assert given[-1] == 1.0
        np.testing.assert_allclose(found.sums[layer], [sum(given * column) for column in weights.T], rtol=1e-12)
        outputs = found.sums[layer] if layer == last else bend(found.sums[layer])
        np.testing.assert_allclose(found.outputs[layer], outputs, rtol=1e-12)
        np.testing.assert_allclose(found.gradients[layer], np.outer(given, found.errors[layer]), rtol=1e-12)
        if layer < last:
            np.testing.assert_array_equal(found.given[layer + 1][:-1], found.outputs[layer])
            np.testing.assert_allclose(found.slopes[layer], slope(outputs), rtol=1e-12)
            back = found.weights[layer + 1][:-1] @ found.errors[layer + 1]
            np.testing.assert_allclose(found.errors[layer], back * found.slopes[layer], rtol=1e-12)
    targets = data.targets[[found.row]]
    np.testing.assert_allclose(found.errors[-1], data.loss.gradient(found.outputs[-1][np.newaxis], targets)[0])
    assert found.loss == pytest.approx(float(data.loss.value(found.outputs[-1][np.newaxis], targets)[0]))
    np.testing.assert_array_equal(np.concatenate([np.ravel(table) for table in found.weights]), parameters)


def test_the_samples_slopes_have_the_step_s_gradient_as_their_mean():
    snapshot = snapshot_of(MLPModel((2,)), l2=0.1)
    all_of_them = [backpropagation(snapshot, 0, place) for place in range(4)]
    for layer, (mean, penalty) in enumerate(
        zip(all_of_them[0].mean_gradients, all_of_them[0].penalty_gradients, strict=True)
    ):
        np.testing.assert_allclose(np.mean([found.gradients[layer] for found in all_of_them], axis=0), mean, atol=1e-14)
        np.testing.assert_allclose(penalty[:-1], 0.2 * all_of_them[0].weights[layer][:-1], rtol=1e-12)
        np.testing.assert_array_equal(penalty[-1], 0.0)
    first = all_of_them[0]
    whole = [mean + penalty for mean, penalty in zip(first.mean_gradients, first.penalty_gradients, strict=True)]
    recorded = snapshot.last_step.gradient[0, 0]
    np.testing.assert_allclose(np.concatenate([np.ravel(table) for table in whole]), recorded, rtol=1e-12)


def test_only_a_network_has_layers_to_go_back_through():
    assert snapshot_of(MLPModel((2,))).problem.is_layered
    assert not snapshot_of(LinearModel()).problem.is_layered

"""What is worked out of a run afterwards: gradients by layer and the edge of stability, and histograms, by numbers."""

import numpy as np

from gdsim.core.curvature import critical_learning_rate, hessian
from gdsim.experiment.models import MLPModel, PolynomialModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, FormulaProblem, RacerSettings
from gdsim.simulation.layers import (
    BINS,
    MOST_MOMENTS,
    Follower,
    activation_histograms,
    gradient_sizes,
    moments,
    rates,
    weight_histograms,
)
from gdsim.simulation.run import Run

GD = "gradient-descent"


def run_of(problem, rate, steps, optimizer=GD, **changes):
    racers = (RacerSettings(optimizer, rate),)
    run = Run(prepare(Experiment(1, problem, racers=racers, epochs=10_000, **changes)))
    return walked(run, steps)


def walked(run, steps):
    while run.step < steps and not run.over:
        run.advance(steps - run.step)
    run.publish(playing=False)
    return run


def network(hidden, activation="tanh", initialization="xavier"):
    return FitProblem("moons", model=MLPModel(hidden, activation, initialization))


def test_the_gradient_of_every_step_is_there_also_after_a_seek_and_on_another_branch():
    run = run_of(network((3, 2)), 0.5, 20, batching=BatchingSettings("mini-batch", 50))
    follower = Follower(gradient_sizes, 0)
    far = follower.course(run.snapshot, 60.0)
    assert far.complete
    assert far.steps.tolist() == list(range(21))
    for step in (0, 7, 20):
        run.seek(step)
        run.publish(playing=False)
        gradient = run.problem.objective.gradient(run.snapshot.parameters[0])
        expected = [np.sqrt(np.mean(part**2)) for part in np.split(gradient, [9, 17])]
        np.testing.assert_allclose(far.values[step], expected, rtol=1e-9)
        np.testing.assert_array_equal(follower.course(run.snapshot, 60.0).values, far.values[: step + 1])
    run.seek(10)
    run.set_learning_rate(0, 2.0)
    other = follower.course(walked(run, 20).snapshot, 60.0)
    np.testing.assert_array_equal(other.values[:11], far.values[:11])
    assert not np.isclose(other.values[12:], far.values[12:]).any()


def test_what_there_is_no_time_for_comes_with_the_next_request_the_ends_first():
    run = run_of(network((2,)), 0.5, 300)
    asked = []

    def slow(snapshot, racer, step, parameters):
        asked.append(step)
        return np.array([float(step)])

    follower = Follower(slow, 0)
    none = follower.course(run.snapshot, -1.0)
    assert (len(none.steps), none.complete) == (0, False)
    assert follower.course(run.snapshot, 60.0).complete
    assert asked[:2] == [0, 300]
    assert asked[2] == 256
    count = len(asked)
    follower.course(run.snapshot, 60.0)
    assert len(asked) == count
    assert count == len(moments(run.snapshot.path.at)) <= MOST_MOMENTS


def test_of_a_quadratic_the_limit_is_two_over_its_curvature_at_every_step():
    run = run_of(FormulaProblem("x^2 + 3*y^2"), 0.01, 40, start=(1.0, 0.5))
    values = Follower(rates, 0).course(run.snapshot, 60.0).values
    np.testing.assert_allclose(values, [[0.01, 2.0 / 6.0]] * 41, rtol=1e-6)
    houses = run_of(FitProblem("motorcycle-crash", model=PolynomialModel(2)), 0.01, 5, optimizer="momentum")
    largest = np.linalg.eigvalsh(hessian(houses.problem.objective, houses.problem.start))[-1]
    values = Follower(rates, 0).course(houses.snapshot, 60.0).values
    np.testing.assert_allclose(values[:, 1], 2.0 * 1.9 / largest, rtol=1e-6)


def test_of_an_adaptive_optimizer_no_limit_is_known():
    run = run_of(network((2,)), 0.01, 3, optimizer="adam")
    assert np.isnan(Follower(rates, 0).course(run.snapshot, 60.0).values[:, 1]).all()


def test_the_rate_is_the_one_that_was_in_use():
    run = run_of(FormulaProblem("x^2 + y^2"), 0.1, 4, start=(1.0, 0.5))
    run.set_learning_rate(0, 0.3)
    values = Follower(rates, 0).course(walked(run, 6).snapshot, 60.0).values
    assert values[:, 0].tolist() == [0.1, 0.1, 0.1, 0.1, 0.3, 0.3, 0.3]


def test_full_batches_drive_a_small_network_to_the_edge_of_stability():
    """Cohen et al. 2021: the limit falls to the learning rate and hovers there."""
    rate = 0.15
    run = run_of(FitProblem("moons", loss="mse", model=MLPModel((8, 8))), rate, 600)
    places, one = run.snapshot.path.values[:, 0], run.problem.racers[0].optimizer

    def limit(step):
        return critical_learning_rate(one, run.problem.objective, places[step]).rate

    assert limit(0) > 1.2 * rate
    np.testing.assert_allclose([limit(step) for step in range(400, 600, 25)], rate, rtol=0.05)


def test_histograms_count_all_rows_and_weights_on_one_axis():
    snapshot = run_of(network((5, 4), "relu", "he"), 0.1, 3).snapshot
    model, parameters = snapshot.problem.data.model, snapshot.parameters[0]
    first, second, last = weight_histograms(snapshot, 0)
    assert first.low == -first.high == second.low == last.low
    assert first.parts.shape == (BINS,)
    np.testing.assert_allclose(first.spread, np.std(parameters[:10]))
    given = np.maximum(snapshot.problem.data.X @ parameters[:10].reshape(2, 5) + parameters[10:15], 0.0)
    seen = activation_histograms(snapshot, 0)[0]
    np.testing.assert_allclose([seen.zeros, seen.spread], [(given == 0.0).mean(), given.std()])
    inside = (given > 0.0) & (given <= seen.high)
    np.testing.assert_allclose(seen.parts.sum(), inside.mean())
    assert model.output_range is None
    bounded = activation_histograms(run_of(network((5,)), 0.1, 1).snapshot, 0)[0]
    assert (bounded.low, bounded.high) == (-1.0, 1.0)
    np.testing.assert_allclose(bounded.parts.sum(), 1.0)

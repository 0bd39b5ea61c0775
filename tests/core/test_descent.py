import numpy as np
import pytest

from gdsim.core.batching import Batching
from gdsim.core.descent import Descent, Racer
from gdsim.core.formula import Formula
from gdsim.core.losses import LOSSES
from gdsim.core.models import Linear
from gdsim.core.objective import FitObjective, SurfaceObjective
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.outcome import Status
from gdsim.core.schedules import SCHEDULES
from gdsim.core.stopping import CONVERGENCE_EPOCHS, LOSS_BOUND, PARAMETER_BOUND

BOWL = SurfaceObjective(Formula("0.5*(x**2 + 10*y**2)"))


def racer(name="gradient-descent", learning_rate=0.05, schedule="constant", **hyperparameters):
    return Racer(OPTIMIZERS[name](**hyperparameters), learning_rate, SCHEDULES[schedule]())


def on_surface(*racers, objective=BOWL, epochs=1000):
    return Descent(objective, racers, Batching(1, 1), epochs)


def on_data(*racers, size=8, n=30, epochs=50, seed=1):
    random = np.random.default_rng(0)
    X = random.normal(size=(n, 2))
    labels = (X @ [1.0, -2.0] + 0.5 * random.normal(size=n) > 0).astype(float)
    loss = LOSSES["bce"]
    objective = FitObjective(Linear(2), loss, X, loss.encode(labels, "two-class", 2), l2=0.01)
    return Descent(objective, racers, Batching(n, size, seed), epochs)


def run(descent, start, at_once=64):
    """All parameters (S + 1, R, d) and the last state."""
    state = descent.start(start)
    rows = [state.parameters[np.newaxis]]
    while not state.over:
        block, state = descent.advance(state, at_once)
        rows.append(block.parameters)
    return np.concatenate(rows), state


def test_gradient_descent_is_its_formula():
    path, state = run(on_surface(racer(learning_rate=0.05)), [4.0, -2.0])
    k = np.arange(len(path))
    np.testing.assert_allclose(path[:, 0, 0], 4.0 * 0.95**k, rtol=1e-12)
    np.testing.assert_allclose(path[:, 0, 1], -2.0 * 0.5**k, rtol=1e-12)
    assert state.outcomes[0].status is Status.CONVERGED


@pytest.mark.parametrize("name", OPTIMIZERS)
@pytest.mark.parametrize("size", [1, 8, 30])
def test_a_run_is_the_same_bit_for_bit_however_it_is_cut(name, size):
    descent = on_data(racer(name, 0.02), racer(learning_rate=3.0), size=size, epochs=12)
    whole, end = run(descent, [0.5, 0.5, 0.5], at_once=10_000)
    for at_once in (1, 7):
        pieces, other = run(descent, [0.5, 0.5, 0.5], at_once)
        np.testing.assert_array_equal(whole, pieces)
        assert end.outcomes == other.outcomes
        assert end.step == other.step


def test_any_step_can_be_had_again_from_an_earlier_state():
    descent = on_data(racer("adam", 0.1), racer("nadam", 0.1))
    _, early = descent.advance(descent.start(np.zeros(3)), 17)
    block, late = descent.advance(early, 40)
    again, same = descent.advance(early, 40)
    np.testing.assert_array_equal(block.parameters, again.parameters)
    np.testing.assert_array_equal(late.parameters, same.parameters)


def test_all_racers_start_together_and_see_the_same_batches():
    alone, _ = run(on_data(racer("momentum", 0.05)), np.ones(3))
    together, _ = run(on_data(racer("adam", 0.1), racer("momentum", 0.05)), np.ones(3))
    np.testing.assert_array_equal(together[0], np.ones((2, 3)))
    rows = min(len(alone), len(together))
    np.testing.assert_allclose(together[:rows, 1], alone[:rows, 0], rtol=1e-12)


def test_the_short_last_batch_is_used():
    descent = on_data(racer(), size=8, n=30)
    block, _ = descent.advance(descent.start(np.ones(3)), 4)
    rows = descent.batching.batch(3)
    assert len(rows) == 6
    np.testing.assert_allclose(
        block.gradient[3, 0], descent.objective.gradient(block.parameters[2, 0], rows), rtol=1e-12
    )


def test_too_high_a_learning_rate_diverges_and_keeps_the_last_finite_point():
    path, state = run(on_surface(racer(learning_rate=0.3)), [1.0, 1.0])
    outcome = state.outcomes[0]
    assert outcome.status is Status.DIVERGED
    assert outcome.step == state.step + 1
    assert np.isfinite(path).all()
    assert np.abs(path[-1]).max() <= PARAMETER_BOUND
    assert BOWL.loss(path[-1, 0] * [0.7, -2.0]) > LOSS_BOUND
    assert str(outcome.step) in outcome.sentence


def test_an_absurd_learning_rate_diverges_at_its_first_step():
    path, state = run(on_surface(racer(learning_rate=1e300)), [1.0, 1.0])
    assert state.outcomes[0].step == 1
    np.testing.assert_array_equal(path, [[[1.0, 1.0]]])


def test_a_racer_that_diverges_stands_still_while_the_others_go_on():
    path, state = run(on_surface(racer(learning_rate=0.3), racer(learning_rate=0.01), epochs=300), [1.0, 1.0])
    fallen, slow = state.outcomes
    assert fallen.status is Status.DIVERGED
    assert slow.status is Status.STOPPED
    assert len(path) == 301
    np.testing.assert_array_equal(
        path[fallen.step - 1 :, 0], np.broadcast_to(path[-1, 0], path[fallen.step - 1 :, 0].shape)
    )
    np.testing.assert_allclose(path[:, 1, 0], 0.99 ** np.arange(301), rtol=1e-12)


def test_a_hole_in_the_surface_is_met_before_it_is_recorded():
    objective = SurfaceObjective(Formula("x + sqrt(x) + y**2"))
    path, state = run(on_surface(racer(learning_rate=0.1), objective=objective), [1.0, 1.0])
    assert state.outcomes[0].status is Status.DIVERGED
    assert np.isfinite(objective.loss(path)).all()


def test_momentum_crossing_the_bottom_is_not_convergence():
    descent = on_surface(racer("momentum", 0.1, momentum=0.9), objective=SurfaceObjective(Formula("x**2 + y**2")))
    path, state = run(descent, [1.0, 0.0])
    at_bottom = np.flatnonzero(np.diff(np.sign(path[:, 0, 0])))
    assert len(at_bottom) > 3
    assert state.outcomes[0].step > at_bottom[0] + CONVERGENCE_EPOCHS
    assert np.abs(path[-1]).max() < 1e-4


def test_a_slow_run_is_not_convergence():
    _, state = run(on_surface(racer(learning_rate=1e-5), epochs=500), [1.0, 1.0])
    assert state.outcomes[0].status is Status.STOPPED
    assert state.outcomes[0].sentence == "All 500 epochs are done."
    assert state.step == 500


def test_a_single_epoch_is_said_as_one():
    _, state = run(on_surface(racer(learning_rate=1e-5), epochs=1), [1.0, 1.0])
    assert state.outcomes[0].sentence == "The one epoch is done."


@pytest.mark.parametrize(
    ("formula", "learning_rate", "start"),
    [
        ("1000*max(0,x)^2 + 0.001*y^2", 4e-4, [3.0, 1.5]),
        ("1e5*max(0,-x-1)^2 + 0.02*x^2 + y^2", 4e-6, [-4.0, 0.0]),
        ("1e4*max(0,x)^4 + 0.001*(x + y)^2", 2e-6, [3.0, 1.5]),
    ],
)
def test_a_steep_start_is_no_scale_for_the_end(formula, learning_rate, start):
    """After it every gradient is less than a millionth of the first, and each step is short."""
    objective = SurfaceObjective(Formula(formula))
    _, state = run(on_surface(racer(learning_rate=learning_rate), objective=objective, epochs=400), start)
    assert state.outcomes[0].status is Status.STOPPED


def test_a_steep_start_still_converges_where_it_ends():
    objective = SurfaceObjective(Formula("1000*max(0,x)^2 + 0.1*y^2"))
    path, state = run(on_surface(racer(learning_rate=4e-4), objective=objective, epochs=10**6), [3.0, 1.5], 5000)
    assert state.outcomes[0].status is Status.CONVERGED
    assert abs(path[-1, 0, 1]) < 5e-3


def test_what_rocks_in_place_below_the_tolerance_has_converged():
    """Adam at its epsilon: the steps never shrink, but they lead nowhere."""
    _, state = run(on_surface(racer("adam", 0.5), epochs=20_000), [4.0, -2.0], 1000)
    assert state.outcomes[0].status is Status.CONVERGED


def test_gradient_noise_is_not_convergence():
    _, state = run(on_data(racer(learning_rate=0.5), size=4, epochs=40), np.zeros(3))
    assert state.outcomes[0].status is Status.STOPPED


def test_starting_at_the_minimum_converges():
    _, state = run(on_surface(racer()), [0.0, 0.0])
    assert state.outcomes[0].status is Status.CONVERGED
    assert state.step == CONVERGENCE_EPOCHS


def test_mini_batches_over_many_epochs_can_converge():
    descent = on_data(racer("gradient-descent", 0.5, "inverse-time"), size=29, n=30, epochs=3)
    _, state = run(descent, np.zeros(3))
    assert state.step == 6
    assert state.outcomes[0].status is Status.STOPPED


def test_a_changed_learning_rate_applies_from_the_next_step():
    descent = on_surface(racer(learning_rate=0.1))
    block, state = descent.advance(descent.start([1.0, 0.0]), 3)
    later, _ = descent.advance(state._replace(learning_rates=(0.5,)), 2)
    np.testing.assert_array_equal(block.learning_rate[:, 0], [0.1, 0.1, 0.1])
    np.testing.assert_array_equal(later.learning_rate[:, 0], [0.5, 0.5])
    assert later.parameters[1, 0, 0] == pytest.approx(0.9**3 * 0.5**2, rel=1e-14)


def test_the_schedule_sets_the_rate_of_each_epoch():
    schedule = SCHEDULES["exponential"](gamma=0.5)
    descent = on_data(Racer(OPTIMIZERS["gradient-descent"](), 0.8, schedule), size=15, n=30, epochs=3)
    block, _ = descent.advance(descent.start(np.zeros(3)), 6)
    np.testing.assert_allclose(block.learning_rate[:, 0], [0.8, 0.8, 0.4, 0.4, 0.2, 0.2])


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_swarm_is_the_same_as_its_members(name):
    descent = on_data(racer(name, 0.05), epochs=5)
    starts = np.random.default_rng(5).normal(size=(6, 3))
    swarm, _ = run(descent, starts)
    for index, start in enumerate(starts):
        alone, _ = run(descent, start)
        np.testing.assert_allclose(swarm[:, 0, index], alone[:, 0], rtol=1e-9, atol=1e-12)


def test_every_optimizer_lowers_every_loss():
    for name, kind in OPTIMIZERS.items():
        descent = on_data(racer(name, kind.usual_learning_rate), size=30, epochs=200)
        # Far out, where the loss is nearly straight, Newton's method flies off.
        path, _ = run(descent, np.array([1.0, 2.0, 3.0]) * (0.2 if name == "newton" else 1.0))
        assert descent.objective.loss(path[-1, 0]) < 0.7 * descent.objective.loss(path[0, 0]), name

"""Every ball is judged by itself: in a swarm it takes the very steps, and ends as it does, alone."""

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
from gdsim.core.stopping import CONVERGENCE_EPOCHS

# Two wells along x, walls that throw a ball out from farther away, hardly any slope along y, and no ground at y < -3.
WELLS = SurfaceObjective(Formula("x^4/4 - x^2/2 + 0.02*max(0, y)^2 + 0*sqrt(y + 3)"))
STARTS = np.array(
    [[1.0, -0.5], [0.3, 2.0], [7.0, 1.0], [-1.2, -0.7], [-4.7, 1.0], [0.2, -2.0], [-1.0, 2.0], [0.5, -3.5]]
)
# Rows of these: at rest at once, thrown out, slow along y, where there is no ground.
RESTING, THROWN, DRIFTING, AMID_NOTHING = 0, 2, 6, 7
LAYOUTS = {"one": (), "row": (8,), "table": (2, 4), "box": (2, 2, 2)}


def descent(*racers, objective=WELLS, batching=None, epochs=120):
    made = tuple(Racer(OPTIMIZERS[name](), rate, SCHEDULES["constant"]()) for name, rate in racers)
    return Descent(objective, made, batching or Batching(1, 1), epochs)


def run(descent, start, at_once=64):
    """Path (S + 1, R, ..., d), gradients, losses, learning rates and the last state."""
    state = descent.start(start)
    blocks = []
    while not state.over:
        block, state = descent.advance(state, at_once)
        blocks.append(block)
    columns = [np.concatenate(parts) for parts in zip(*(block[1:-1] for block in blocks), strict=True)]
    columns[0] = np.concatenate([descent.start(start).parameters[np.newaxis], columns[0]])
    return *columns, state


def assert_as_alone(descent, starts, layout, at_once=64):
    """The outcomes of all balls, once each is found to be what it is alone."""
    *swarm, end = run(descent, starts.reshape(*layout, -1), at_once)
    racers, balls = len(descent.racers), len(starts)
    trailing = [column.shape[2 + len(layout) :] for column in swarm]
    swarm = [column.reshape(len(column), racers, balls, *rest) for column, rest in zip(swarm, trailing, strict=True)]
    outcomes = np.array(end.outcomes, dtype=object).reshape(racers, balls)
    for racer in range(racers):
        single = Descent(descent.objective, descent.racers[racer : racer + 1], descent.batching, descent.epochs)
        for ball, start in enumerate(starts):
            *alone, last = run(single, start, at_once)
            for together, column in zip(swarm, alone, strict=True):
                np.testing.assert_array_equal(together[: len(column), racer, ball], column[:, 0])
            assert outcomes[racer, ball] == last.outcomes[0]
            if outcomes[racer, ball].status is Status.DIVERGED:
                assert_stands_still(*(column[:, racer, ball] for column in swarm), last.step)
                for part, own in zip(end.memories[racer], last.memories[0], strict=True):
                    if np.ndim(part):
                        np.testing.assert_array_equal(part.reshape(balls, -1)[ball], own)
    return outcomes


def assert_stands_still(path, gradients, losses, rates, step):
    np.testing.assert_array_equal(path[step:], np.broadcast_to(path[step], path[step:].shape))
    assert (rates[:step] > 0.0).all()
    assert (rates[step:] == 0.0).all()


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize(("name", "at_once"), [("gradient-descent", 1), ("momentum", 7), ("adam", 64), ("nadam", 1000)])
def test_a_ball_that_leaves_stops_no_neighbour(name, at_once, layout):
    made = descent((name, 0.1))
    # One ball after the other where there is no axis for them.
    parts = [STARTS] if layout else STARTS[:, np.newaxis]
    outcomes = np.concatenate([assert_as_alone(made, part, layout, at_once)[0] for part in parts])
    assert outcomes[AMID_NOTHING].step == 1
    assert outcomes[AMID_NOTHING].status is Status.DIVERGED


def test_some_leave_some_come_to_rest_some_go_on():
    outcomes = assert_as_alone(descent(("gradient-descent", 0.1)), STARTS, (2, 4))
    fates = [outcome.status for outcome in outcomes[0]]
    came_to_rest, went_on, left = Status.CONVERGED, Status.STOPPED, Status.DIVERGED
    assert fates == [came_to_rest, went_on, left, came_to_rest, left, came_to_rest, went_on, left]


def test_a_race_of_swarms_is_judged_ball_by_ball():
    outcomes = assert_as_alone(descent(("gradient-descent", 0.1), ("momentum", 0.02), ("adam", 0.05)), STARTS, (8,))
    assert len({outcome.step for outcome in outcomes.flat}) > 5


def test_a_swarm_is_the_same_however_it_is_cut():
    made = descent(("gradient-descent", 0.1), ("momentum", 0.02))
    *whole, end = run(made, STARTS, 1000)
    for at_once in (1, 7):
        *pieces, other = run(made, STARTS, at_once)
        for one, same in zip(whole, pieces, strict=True):
            np.testing.assert_array_equal(one, same)
        assert end.outcomes == other.outcomes
        for one, same in zip((*end.standing[:2], *end.calm), (*other.standing[:2], *other.calm), strict=True):
            np.testing.assert_array_equal(one, same)


def test_a_swarm_ends_with_its_last_ball():
    made = descent(("gradient-descent", 0.1), epochs=10_000)
    starts = STARTS[[RESTING, THROWN, DRIFTING]]
    *_, end = run(made, starts, 1000)
    ends = [run(made, start)[-1].step for start in starts]
    assert end.step == max(ends) < 10_000
    assert end.over
    assert [outcome.step for outcome in end.outcomes] == [ends[0], ends[1] + 1, ends[2]]


def test_thousands_of_balls_are_judged_over_mini_batches():
    """Which rows of a matrix product are rounded alike depends on its shape: so outcomes are compared, not bits."""
    random = np.random.default_rng(3)
    X = random.normal(size=(40, 2))
    loss = LOSSES["mse"]
    objective = FitObjective(Linear(2), loss, X, loss.encode(X @ [1.0, -2.0] + 0.5, "regression", 0))
    made = descent(("gradient-descent", 0.1), objective=objective, batching=Batching(40, 16, 1), epochs=300)
    starts = random.normal(size=(30, 100, 3))
    starts[7, ::2] += 1e14
    *_, end = run(made, starts, 100)
    fates = np.array([outcome.status for outcome in end.outcomes]).reshape(30, 100)
    assert set(fates[7, ::2]) == {Status.DIVERGED}
    assert set(np.delete(fates, 7, axis=0).ravel()) == set(fates[7, 1::2]) == {Status.CONVERGED}
    for place in ((0, 0), (7, 0), (7, 1), (29, 99)):
        alone = run(made, starts[place], 100)[-1].outcomes[0]
        assert end.outcomes[100 * place[0] + place[1]] == alone


def test_what_converged_and_leaves_while_others_go_on_has_diverged():
    """On the top of a hill all is calm for a while; where the run ends with it, nobody asks further."""
    hill = SurfaceObjective(Formula("-x^2 + 0.02*y^2"))
    made = descent(("gradient-descent", 0.3), objective=hill, epochs=400)
    on_top, on_its_way = [1e-15, 0.0], [0.0, 1.0]
    for at_once in (1, 7, 1000):
        assert run(made, on_top, at_once)[-1].outcomes[0].step == CONVERGENCE_EPOCHS
        *_, end = run(made, [on_top, on_its_way], at_once)
        assert [outcome.status for outcome in end.outcomes] == [Status.DIVERGED, Status.STOPPED]

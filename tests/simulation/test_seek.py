"""Any step can be had again, bit for bit, also after learning rates were changed on the way."""

import json

import numpy as np
import pytest

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.simulation import history
from gdsim.simulation.run import MOST_GHOSTS, Run

MODES = {"batch": {"mode": "batch"}, "stochastic": {"mode": "stochastic"}, "mini": {"mode": "mini-batch", "size": 48}}


def problem(*racers, batching=MODES["mini"], epochs=400, **changes):
    text = {
        "gdsim": 1,
        "problem": {"type": "fit", "dataset": "moons", "l2": 0.01},
        "racers": [{"optimizer": name, "learning_rate": rate} for name, rate in racers],
        "batching": batching,
        "epochs": epochs,
        "start": [1.0, -1.0, 0.5],
    } | changes
    return prepare(decode(json.dumps(text).encode()))


def flat(state):
    """Everything in a state as one list of plain numbers and bytes, to be compared exactly."""
    memories = [np.asarray(part).tobytes() for memory in state.memories for part in memory]
    calm = [np.asarray(part).tobytes() for part in state.calm]
    return [state.step, state.parameters.tobytes(), *memories, *calm, state.learning_rates, state.outcomes]


def forward(problem, steps, changes=None):
    """The states of a run taken one step at a time: what seeking is measured by."""
    descent = problem.descent()
    state = descent.start(problem.start)
    states = []
    while True:
        if changes and state.step in changes:
            state = state._replace(learning_rates=changes[state.step])
        states.append(state)
        if state.step == steps or state.over:
            return states
        _, state = descent.advance(state, 1)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_200_random_steps_are_what_they_were(name, mode, monkeypatch):
    monkeypatch.setattr(history, "CHECKPOINT_STEPS", 16)
    rate = 0.3 * OPTIMIZERS[name].usual_learning_rate
    changes = {150: (rate / 2, 0.2), 151: (rate, 0.1), 700: (rate / 3, 0.05)}
    made = problem((name, rate), ("gradient-descent", 0.1), batching=MODES[mode], epochs=1000)
    states = forward(made, 1000, changes)
    run = Run(made)
    for stop, rates in [*changes.items(), (1000, None)]:
        while run.step < stop:
            run.advance(min(97, stop - run.step))
        if rates:
            for racer, changed in enumerate(rates):
                run.set_learning_rate(racer, changed)
    random = np.random.default_rng(0)
    for step in [*random.integers(0, 1001, 200), 0, 150, 151, 700, 1000]:
        run.seek(int(step))
        assert flat(run._state) == flat(states[step])
        run.publish(playing=False)
        np.testing.assert_array_equal(run.snapshot.parameters, states[step].parameters)
        assert run.snapshot.learning_rates == states[step].learning_rates


def test_a_snapshot_of_the_past_knows_nothing_of_the_future():
    made = problem(("adam", 0.05), epochs=50)
    run = Run(made)
    while run.advance(64):
        pass
    run.seek(33)
    run.publish(playing=False)
    snapshot = run.snapshot
    assert (snapshot.step, snapshot.recorded) == (33, 250)
    assert snapshot.path.at.tolist() == list(range(34))
    assert snapshot.batch_loss.at.tolist() == list(range(33))
    assert snapshot.epoch_loss.at.tolist() == list(range(33 // 5 + 1))
    assert not snapshot.over
    np.testing.assert_array_equal(snapshot.batch, made.batching.batch(32))


def test_the_last_step_is_shown_with_its_own_numbers():
    made = problem(("momentum", 0.05), epochs=50)
    states = forward(made, 60)
    run = Run(made)
    run.advance(41)
    for step in (41, 17, 1):
        run.seek(step)
        run.publish(playing=False)
        snapshot = run.snapshot
        assert flat(snapshot.before) == flat(states[step - 1])
        gradient = made.objective.gradient(states[step - 1].parameters, made.batching.batch(step - 1))
        np.testing.assert_array_equal(snapshot.last_step.gradient[0], gradient)
        np.testing.assert_array_equal(snapshot.last_step.parameters[0], snapshot.parameters)
    run.seek(0)
    run.publish(playing=False)
    assert run.snapshot.before is None
    assert run.snapshot.last_step is None


def test_the_last_step_is_found_where_another_racer_has_just_diverged():
    made = problem(("gradient-descent", 1e9), ("adam", 0.05), batching=MODES["batch"], epochs=60)
    run = Run(made)
    while run.advance(10) or not run.over:
        pass
    fallen = run._end.outcomes[0].step
    for step in range(1, fallen + 3):
        run.seek(step)
        run.publish(playing=False)
        assert run.snapshot.last_step.steps == 1
        np.testing.assert_array_equal(run.snapshot.last_step.parameters[0], run.snapshot.parameters)


def test_in_a_burst_the_last_step_is_found_again():
    run = Run(problem(("adam", 0.05)))
    run.advance(200)
    run.publish(playing=True)
    assert run.snapshot.before.step == 199


def test_playing_on_from_the_past_takes_the_recorded_steps_and_then_new_ones():
    made = problem(("adam", 0.05), epochs=40)
    states = forward(made, 200)
    run = Run(made)
    run.advance(100)
    run.seek(20)
    while run.step < 100:
        assert run.advance(13)
        assert flat(run._state) == flat(states[run.step])
    run.advance(50)
    run.publish(playing=False)
    assert run.snapshot.recorded == 150
    assert run.snapshot.path.at.tolist() == list(range(151))
    assert run.snapshot.ghosts == ()


def test_a_diverged_end_and_a_converged_end_are_found_again():
    for racers in ([("gradient-descent", 1e6)], [("gradient-descent", 0.5)]):
        made = problem(*racers, batching=MODES["batch"], epochs=100_000)
        run = Run(made)
        while run.advance(200):
            pass
        while not run.over:
            run.advance(200)
        end = flat(run._state)
        run.seek(0)
        assert not run.over
        run.seek(10**9)
        assert flat(run._state) == end
        run.seek(0)
        while not run.over:
            run.advance(77)
        assert flat(run._state) == end


def test_a_rate_changed_in_the_past_branches_and_the_earlier_run_stays_as_a_ghost():
    made = problem(("gradient-descent", 0.1), batching=MODES["batch"])
    run = Run(made)
    run.advance(60)
    run.publish(playing=False)
    before = run.snapshot
    run.seek(20)
    run.set_learning_rate(0, 0.4)
    run.publish(playing=False)
    snapshot = run.snapshot
    assert (snapshot.step, snapshot.recorded) == (20, 20)
    (ghost,) = snapshot.ghosts
    assert (ghost.name, ghost.branched_at) == ("A", 20)
    np.testing.assert_array_equal(ghost.path.values, before.path.values)
    np.testing.assert_array_equal(ghost.epoch_loss.values, before.epoch_loss.values)
    states = forward(made, 50, {20: (0.4,)})
    run.advance(30)
    assert flat(run._state) == flat(states[50])
    run.seek(19)
    assert flat(run._state) == flat(states[19])
    run.seek(35)
    assert flat(run._state) == flat(states[35])
    assert [(m.kind, m.step) for m in snapshot.marks if m.kind == "changed"] == [("changed", 20)]


def test_a_rate_changed_at_the_end_does_not_branch():
    run = Run(problem(("gradient-descent", 0.1)))
    run.advance(10)
    run.set_learning_rate(0, 0.2)
    run.publish(playing=False)
    assert run.snapshot.ghosts == ()


def test_no_more_than_four_ghosts_and_each_can_go():
    run = Run(problem(("gradient-descent", 0.1)))
    for count in range(6):
        run.advance(10)
        run.seek(5)
        run.set_learning_rate(0, 0.1 + 0.01 * count)
    run.publish(playing=False)
    assert [ghost.name for ghost in run.snapshot.ghosts] == list("CDEF")
    assert len(run.snapshot.ghosts) == MOST_GHOSTS
    run.remove_ghost("D")
    run.publish(playing=False)
    assert [ghost.name for ghost in run.snapshot.ghosts] == list("CEF")


def test_another_optimizer_goes_on_from_the_same_point():
    made = problem(("momentum", 0.05), ("adam", 0.05))
    other = problem(("momentum", 0.05), ("rmsprop", 0.01))
    run = Run(made)
    run.advance(40)
    run.seek(25)
    memories, point = run._state.memories, run._state.parameters
    run.change_racers(other)
    np.testing.assert_array_equal(run._state.parameters, point)
    assert run._state.memories[0] is memories[0]
    assert run._state.learning_rates == (0.05, 0.01)
    run.advance(20)
    run.publish(playing=False)
    assert run.snapshot.step == 45
    assert run.snapshot.problem is other
    end = flat(run._state)
    run.seek(10)
    run.seek(45)
    assert flat(run._state) == end
    run.seek(44)
    run.advance(1)
    assert flat(run._state) == end
    run.publish(playing=False)
    assert run.snapshot.problem is other
    run.seek(20)
    run.publish(playing=False)
    assert run.snapshot.problem is made
    block, _ = run.snapshot.following.advance(run.snapshot.state, 1)
    run.advance(1)
    run.publish(playing=False)
    np.testing.assert_array_equal(run.snapshot.parameters, block.parameters[0])


def test_checkpoints_are_bounded_and_still_lead_everywhere(monkeypatch):
    monkeypatch.setattr(history, "CHECKPOINT_BYTES", 20_000)
    monkeypatch.setattr(history, "CHECKPOINT_STEPS", 16)
    made = problem(("adam", 0.05), epochs=3000)
    states = forward(made, 2000)
    run = Run(made)
    while run.advance(100) and run.step < 2000:
        pass
    assert len(run._checkpoints._states) <= 10
    for step in (1, 777, 1999):
        run.seek(step)
        assert flat(run._state) == flat(states[step])


def widest_gap(run):
    """Steps between two checkpoints, or from the last one to the end, at most."""
    return max(np.diff([*(state.step for state in run._checkpoints._states), run.step]))


@pytest.mark.parametrize("every", [1, 64, 100, 127, 128])
def test_changes_neither_hold_a_run_up_nor_thin_its_checkpoints(every):
    changes = [{"step": step, "learning_rates": [0.01 + 1e-6 * step]} for step in range(every, 60 * every, every)]
    made = problem(("gradient-descent", 0.01), batching=MODES["batch"], epochs=9000, changes=changes)
    run = Run(made)
    while run.step < 60 * every:
        assert run.advance(9000)
        run.publish(playing=False)
    assert widest_gap(run) <= 2 * history.CHECKPOINT_STEPS


@pytest.mark.parametrize("count", [10, 40, 128])
def test_branches_and_changes_by_hand_do_not_thin_checkpoints_either(count):
    run = Run(problem(("gradient-descent", 0.01), batching=MODES["batch"], epochs=9000))
    for change in range(60):
        run.advance(count)
        if change % 2:
            run.seek(max(0, run._checkpoints._states[-1].step - 1))
        run.set_learning_rate(0, 0.01 + 1e-6 * change)
        run.advance(count)
        assert widest_gap(run) <= 2 * history.CHECKPOINT_STEPS


def test_a_thinned_path_still_ends_where_the_run_stands(monkeypatch):
    monkeypatch.setattr(history, "COLUMN_BYTES", 1)
    made = problem(("gradient-descent", 0.01), batching=MODES["batch"], epochs=20_000)
    run = Run(made)
    while run.advance(1000) and run.step < 9000:
        pass
    states = forward(made, 1234)
    run.seek(1234 - 1)
    run.publish(playing=False)
    assert run.snapshot.path.at[-1] == 1233
    np.testing.assert_array_equal(run.snapshot.parameters, states[1233].parameters)
    assert (np.diff(run.snapshot.path.at) > 0).all()


def test_the_moments_that_matter_are_marked():
    made = problem(("gradient-descent", 0.2), ("gradient-descent", 1e7), batching=MODES["batch"], epochs=30)
    run = Run(made)
    while not run.over:
        run.advance(7)
    run.seek(12)
    run.publish(playing=False)
    marks = {(mark.kind, mark.racer): mark.step for mark in run.snapshot.marks}
    losses = run._epoch_loss.series().values
    assert marks["lowest loss", 0] == np.argmin(losses[:, 0])
    fallen = run._end.outcomes[1].step
    assert marks["diverged", 1] == min(fallen, 30)


def test_the_lowest_validation_loss_is_marked_and_found_again_after_a_branch():
    fit = {"type": "fit", "dataset": "breast-cancer", "validation_fraction": 0.95}
    settings = {"gdsim": 1, "problem": fit, "racers": [{"optimizer": "gradient-descent", "learning_rate": 3.0}]}
    run = Run(prepare(decode(json.dumps(settings | {"epochs": 60}).encode())))

    def marked():
        run.publish(playing=False)
        return [mark for mark in run.snapshot.marks if mark.kind == "lowest validation loss"]

    assert marked() == []
    while not run.over:
        run.advance(7)
    (mark,) = marked()
    losses = run.snapshot.validation_loss.values[:, 0]
    assert (mark.step, mark.loss, mark.racer) == (losses.argmin(), losses.min(), 0)
    assert 0 < mark.step < 60
    run.seek(mark.step // 2)
    run.branch()
    (earlier,) = marked()
    assert earlier.step == losses[: mark.step // 2 + 1].argmin()

import json
import threading
import time

import numpy as np
import pytest

from gdsim.core.outcome import Status
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.simulation.run import Run
from gdsim.simulation.runner import Event, Runner

# Seconds after which a test that waits has failed.
PATIENCE = 20.0


def experiment(**changes):
    text = {
        "gdsim": 1,
        "problem": {"type": "fit", "dataset": "house-prices"},
        "racers": [{"optimizer": "momentum", "learning_rate": 0.02}, {"optimizer": "adam", "learning_rate": 0.1}],
        "batching": {"mode": "mini-batch", "size": 64},
        "start": [2.0, -1.0],
        "epochs": 20,
    }
    return prepare(decode(json.dumps(text | changes).encode()))


class Listener:
    """Collects what a runner announces and lets a test wait for it."""

    def __init__(self):
        self.events = []
        self._changed = threading.Condition()

    def __call__(self, event, error):
        with self._changed:
            self.events.append((event, error))
            self._changed.notify_all()

    def wait_for(self, *events):
        with self._changed:
            found = self._changed.wait_for(lambda: any(e in events for e, _ in self.events), PATIENCE)
            assert found, f"none of {events} came, only {self.events}"
            self.events.clear()


@pytest.fixture
def listener():
    return Listener()


@pytest.fixture
def runner(listener):
    runner = Runner(experiment(), listener)
    yield runner
    runner.close()


def wait_until(condition):
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        threading.Event().wait(0.002)


def test_playing_gives_the_very_steps_of_a_descent(runner, listener):
    runner.play()
    listener.wait_for(Event.FINISHED)
    snapshot = runner.snapshot
    descent = snapshot.problem.descent()
    block, state = descent.advance(descent.start([2.0, -1.0]), 10**6)
    assert snapshot.step == state.step == 20 * 9
    np.testing.assert_array_equal(snapshot.path.values[1:], block.parameters)
    np.testing.assert_array_equal(snapshot.path.at, np.arange(181))
    np.testing.assert_array_equal(snapshot.batch_loss.values, block.batch_loss)
    np.testing.assert_array_equal(snapshot.epoch_loss.at, np.arange(21))
    np.testing.assert_allclose(
        snapshot.epoch_loss.values[1:], snapshot.problem.objective.loss(block.parameters[8::9]), rtol=1e-12
    )
    assert [o.status for o in snapshot.outcomes] == [Status.STOPPED] * 2
    assert not snapshot.playing


def test_step_takes_exactly_so_many_and_rests(runner, listener):
    for total in (1, 2, 3):
        runner.step()
        listener.wait_for(Event.PAUSED)
        assert runner.snapshot.step == total
    runner.step(30)
    listener.wait_for(Event.PAUSED)
    assert runner.snapshot.step == 33
    assert not runner.snapshot.playing


def test_the_pace_is_kept(runner):
    runner.set_pace(50)
    start = time.perf_counter()
    runner.play()
    wait_until(lambda: runner.snapshot.step >= 20)
    seconds = time.perf_counter() - start
    assert 0.3 < seconds < 1.5


def test_pause_stops_at_once_and_play_goes_on(runner, listener):
    runner.set_pace(1)
    runner.play()
    wait_until(lambda: runner.snapshot.step == 1)
    runner.pause()
    listener.wait_for(Event.PAUSED)
    assert runner.snapshot.step == 1
    runner.set_pace(float("inf"))
    runner.play()
    listener.wait_for(Event.FINISHED)
    assert runner.snapshot.step == 180


def test_paused_uses_no_processor_time(runner, listener):
    runner.step(3)
    listener.wait_for(Event.PAUSED)
    before = time.process_time()
    threading.Event().wait(0.5)
    assert time.process_time() - before < 0.05


def test_a_learning_rate_changed_while_running_counts_from_the_next_step(runner, listener):
    runner.step(5)
    listener.wait_for(Event.PAUSED)
    runner.set_learning_rate(1, 0.3)
    runner.step(5)
    wait_until(lambda: runner.snapshot.step == 10)
    descent = runner.snapshot.problem.descent()
    first, state = descent.advance(descent.start([2.0, -1.0]), 5)
    second, _ = descent.advance(state._replace(learning_rates=(0.02, 0.3)), 5)
    expected = np.concatenate([first.parameters, second.parameters])
    np.testing.assert_array_equal(runner.snapshot.path.values[1:], expected)
    assert runner.snapshot.learning_rates == (0.02, 0.3)


def test_loading_while_playing_starts_over_paused(runner, listener):
    runner.set_pace(5)
    runner.play()
    wait_until(lambda: runner.snapshot.step > 0)
    problem = experiment(epochs=5, seed=3)
    runner.load(problem)
    assert runner.snapshot.problem is problem
    assert runner.snapshot.step == 0
    listener.wait_for(Event.PAUSED, Event.FINISHED)
    assert runner.snapshot.step == 0
    assert not runner.snapshot.playing


def test_of_two_runs_loaded_in_the_same_instant_the_last_one_counts(runner, listener):
    first, last = experiment(seed=1), experiment(seed=2)
    for _ in range(50):
        runner.load(first)
        runner.play()
        runner.load(last)
        runner.play()
    listener.wait_for(Event.FINISHED)
    wait_until(lambda: runner.snapshot.over)
    assert runner.snapshot.problem is last


def test_closing_in_the_middle_of_a_run_ends_the_thread():
    runner = Runner(experiment(epochs=10**6), Listener())
    runner.play()
    wait_until(lambda: runner.snapshot.step > 100)
    runner.close()
    assert not any(thread.name == "simulation" for thread in threading.enumerate())


def test_an_error_is_announced_and_the_run_kept(listener):
    problem = experiment()
    runner = Runner(problem, listener)
    try:
        runner.set_learning_rate(99, 0.1)
        listener.wait_for(Event.FAILED)
        runner.play()
        listener.wait_for(Event.FINISHED)
    finally:
        runner.close()


def test_a_snapshot_taken_during_a_run_never_changes():
    run = Run(experiment(epochs=200))
    run.advance(100)
    run.publish(playing=True)
    held = run.snapshot
    path, losses = held.path.values.copy(), held.batch_loss.values.copy()
    while run.advance(333):
        pass
    run.publish(playing=False)
    np.testing.assert_array_equal(held.path.values, path)
    np.testing.assert_array_equal(held.batch_loss.values, losses)
    assert held.step == 100


def test_a_validation_loss_is_recorded_for_the_rows_held_out():
    problem = {"type": "fit", "dataset": "house-prices", "validation_fraction": 0.25}
    run = Run(experiment(problem=problem))
    while run.advance(1000):
        pass
    run.publish(playing=False)
    snapshot = run.snapshot
    assert len(snapshot.validation_loss.values) == len(snapshot.epoch_loss.values) == 21
    last = snapshot.problem.validation.loss(snapshot.parameters)
    np.testing.assert_allclose(snapshot.validation_loss.values[-1], last, rtol=1e-12)
    np.testing.assert_allclose(snapshot.loss, snapshot.epoch_loss.values[-1], rtol=1e-12)


def test_frames_that_are_drawn_at_a_slow_pace_ask_for_no_new_ones(runner):
    runner.set_pace(20.0)
    runner.play()
    seen = [runner.snapshot]
    end = time.perf_counter() + PATIENCE
    while runner.snapshot.step < 4 and time.perf_counter() < end:
        runner.frame_drawn(0.0)
        if runner.snapshot is not seen[-1]:
            seen.append(runner.snapshot)
    assert runner.snapshot.step >= 4
    # One a step, and at most one more where a wait ends a hair too early; the last one may have come after the loop.
    assert len(seen) <= 2 * seen[-1].step + 1

"""A run whose learning rates were changed, written down and run again, is the same run, bit for bit."""

import numpy as np
import pytest
from moons import moons, shown, walk

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Change, decode, encode
from gdsim.experiment.trace import trace
from gdsim.simulation.run import Run

MODES = {"batch": {"mode": "batch"}, "mini": {"mode": "mini-batch", "size": 48}}


def experiment(*racers, batching=MODES["mini"], epochs=80, **changes):
    return moons(*racers, batching=batching, epochs=epochs, **changes)


def assert_same(one, other):
    assert one.step == other.step
    for name in ("path", "batch_loss", "epoch_loss"):
        for mine, theirs in zip(getattr(one, name), getattr(other, name), strict=True):
            np.testing.assert_array_equal(mine, theirs)
    assert one.learning_rates == other.learning_rates
    assert one.outcomes == other.outcomes
    assert one.marks == other.marks
    assert one.replay.experiment == other.replay.experiment


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_live_run_and_its_replay_are_the_same(name, mode):
    asked = experiment((name, 0.02), ("gradient-descent", 0.1), batching=MODES[mode])
    live = Run(prepare(asked))
    live.set_learning_rate(0, 0.015)
    walk(live, 13)
    live.set_learning_rate(0, 0.01)
    live.set_learning_rate(1, 0.2)
    walk(live, 60)
    live.set_learning_rate(1, 0.05)
    walk(live, 75)
    set_now = experiment((name, 0.01), ("gradient-descent", 0.05), batching=MODES[mode])
    kept = decode(encode(live.snapshot.kept(set_now)))
    assert kept.changes == (
        Change(0, (0.015, 0.1)),
        Change(13, (0.01, 0.2)),
        Change(60, (0.01, 0.05)),
    )
    assert kept.racers == prepare(asked).experiment.racers
    again = Run(prepare(kept))
    assert shown(again).replay.experiment.changes == kept.changes
    assert_same(walk(again, 75, pace=11), walk(live, 75))
    assert_same(walk(again, 10**9, pace=999), walk(live, 10**9))
    again.seek(30)
    live.seek(30)
    assert_same(shown(again), shown(live))


def test_a_trace_of_the_run_has_the_same_steps():
    live = Run(prepare(experiment(("adam", 0.05))))
    walk(live, 33)
    live.set_learning_rate(0, 0.2)
    shown = walk(live, 10**9)
    kept = trace(shown.replay)
    np.testing.assert_array_equal(kept.parameters, shown.path.values.swapaxes(0, 1))
    assert kept.learning_rate[0, 32:34].tolist() == [0.05, 0.2]


def test_a_setting_changed_by_hand_ends_what_was_planned():
    planned = [{"step": step, "learning_rates": [0.1 + step / 1000]} for step in (10, 20, 30)]
    run = Run(prepare(experiment(("gradient-descent", 0.1), changes=planned)))
    walk(run, 25)
    run.set_learning_rate(0, 0.5)
    assert [change.step for change in shown(run).replay.experiment.changes] == [10, 20, 25]
    assert walk(run, 40).learning_rates == (0.5,)
    run.seek(15)
    run.set_learning_rate(0, 0.3)
    assert [change.step for change in shown(run).replay.experiment.changes] == [10, 15]
    assert walk(run, 40).learning_rates == (0.3,)

"""A run that was branched by swapping optimizers, written down and run again, is the same run, bit for bit."""

import numpy as np
import pytest
from moons import moons, shown, walk
from msgspec.structs import replace

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.outcome import Status
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Change, RacerSettings, decode, encode
from gdsim.experiment.trace import trace
from gdsim.simulation.run import Run

SCHEDULES = ({"type": "constant"}, {"type": "cosine", "warmup": 3}, {"type": "exponential", "gamma": 0.95})


def experiment(*racers, epochs=40, size=64, **changes):
    return moons(*racers, batching={"mode": "mini-batch", "size": size}, epochs=epochs, **changes)


def swapped(run, *racers):
    """The run's problem, prepared anew with other racers, as the window does it."""
    settings = tuple(RacerSettings(*racer) if isinstance(racer, tuple) else racer for racer in racers)
    return prepare(replace(run.problem.experiment, racers=settings, changes=()))


def flat(state):
    """Everything in a state as one list of plain numbers and bytes, to be compared exactly."""
    memories = [np.asarray(part).tobytes() for memory in state.memories for part in memory]
    calm = [np.asarray(part).tobytes() for part in state.calm]
    return [state.step, state.parameters.tobytes(), *memories, *calm, state.learning_rates, state.outcomes]


def assert_same_run(live, problem=None):
    """Saved, opened and run, the live run comes again at every step."""
    end = live.snapshot.recorded
    live.seek(end)
    before = shown(live)
    kept = decode(encode(before.kept(before.problem.experiment)))
    again = Run(prepare(kept))
    now = walk(again, end, pace=11)
    assert (now.step, now.marks, now.learning_rates) == (end, before.marks, before.learning_rates)
    for name in ("path", "batch_loss", "epoch_loss"):
        for mine, theirs in zip(getattr(now, name), getattr(before, name), strict=True):
            np.testing.assert_array_equal(mine, theirs)
    assert now.replay.experiment == before.replay.experiment
    for step in {0, 1, end, *(change.step for change in kept.changes), *range(0, end, 7)}:
        live.seek(step)
        again.seek(step)
        assert flat(again._state)[:-1] == flat(live._state)[:-1]
        assert [racer.optimizer for racer in shown(again).problem.racers] == [
            racer.optimizer for racer in shown(live).problem.racers
        ]
    live.seek(end)
    taken = trace(before.replay, end)
    np.testing.assert_array_equal(taken.parameters, before.path.values.swapaxes(0, 1))
    assert_same_end(walk(live, 10**9), walk(again, 10**9, pace=999))


def assert_same_end(one, other):
    assert (one.step, one.outcomes) == (other.step, other.outcomes)
    np.testing.assert_array_equal(one.path.values, other.path.values)


def settings(random, name):
    """A racer with a rate that may throw it out, and now and then with another schedule or hyper-parameter."""
    rate = OPTIMIZERS[name].usual_learning_rate * random.choice([0.1, 0.5, 1.0, 2.0])
    if name == "gradient-descent" and random.random() < 0.2:
        rate = 1e9
    has_beta = "beta2" in OPTIMIZERS[name].hyperparameters()
    values = {"beta2": 0.9} if has_beta and random.random() < 0.5 else {}
    return RacerSettings(name, float(rate), values, SCHEDULES[random.integers(3)])


@pytest.mark.parametrize("seed", range(len(OPTIMIZERS)))
def test_whatever_was_done_to_a_run_is_kept(seed):
    random, names = np.random.default_rng(seed), list(OPTIMIZERS)
    partner = ("gradient-descent", 1e9 if seed % 3 == 0 else 0.1)
    live = Run(prepare(experiment((names[seed], 0.05), partner, size=[48, 64, 200][seed % 3])))
    for _ in range(14):
        what = random.choice(["walk", "walk", "rate", "swap", "swap back", "seek"])
        if what == "walk":
            walk(live, live.step + int(random.integers(1, 40)), pace=int(random.integers(1, 30)))
        elif what == "rate":
            live.set_learning_rate(int(random.integers(2)), float(random.uniform(0.001, 0.2)))
        elif what == "seek":
            live.seek(int(random.integers(0, shown(live).recorded + 1)))
        else:
            stays = shown(live).problem.experiment.racers
            other = settings(random, names[(seed + int(random.integers(3))) % len(names)])
            live.change_racers(swapped(live, other, stays[1]))
            if what == "swap back":
                live.change_racers(swapped(live, *stays))
    walk(live, live.step + 20)
    assert_same_run(live)


def test_one_of_two_is_swapped_and_the_other_remembers():
    live = Run(prepare(experiment(("momentum", 0.05), ("adam", 0.05))))
    memory = walk(live, 33).state.memories[0]
    live.change_racers(swapped(live, ("momentum", 0.05), ("rmsprop", 0.01)))
    assert live._state.memories[0] is memory
    live.set_learning_rate(0, 0.02)
    walk(live, 60)
    (change,) = shown(live).replay.experiment.changes
    assert (change.step, change.learning_rates) == (33, None)
    assert [(racer.optimizer, racer.learning_rate) for racer in change.racers] == [
        ("momentum", 0.02),
        ("rmsprop", 0.01),
    ]
    assert change.racers[1].hyperparameters == {"alpha": 0.99, "eps": 1e-8}
    assert_same_run(live)


def test_swapping_to_and_fro_without_a_step_between_forgets_nothing():
    live = Run(prepare(experiment(("adam", 0.05))))
    memory = walk(live, 25).state.memories[0]
    live.change_racers(swapped(live, ("qhm", 0.05)))
    live.change_racers(swapped(live, ("adam", 0.1)))
    assert live._state.memories[0] is memory
    walk(live, 50)
    assert_same_run(live)


def test_a_swap_before_the_first_step_is_no_change_on_the_way():
    live = Run(prepare(experiment(("adam", 0.05))))
    live.change_racers(swapped(live, ("qhm", 0.05)))
    assert shown(live).replay.experiment.changes == ()
    walk(live, 20)
    assert_same_run(live)
    planned = Run(prepare(experiment(("adam", 0.05), changes=[{"step": 0, "racers": [{"optimizer": "qhm"}]}])))
    assert shown(planned).problem.racers[0].optimizer.name == "qhm"
    walk(planned, 20)
    assert_same_run(planned)


def test_a_converged_run_goes_on_after_a_swap():
    live = Run(prepare(experiment(("gradient-descent", 0.5), epochs=20_000, size=200)))
    end = walk(live, 10**9, pace=500)
    assert end.outcomes[0].status is Status.CONVERGED
    live.change_racers(swapped(live, ("adam", 0.3)))
    assert walk(live, end.step + 100).step == end.step + 100
    assert_same_run(live)


@pytest.mark.parametrize("others", [(), (("adam", 0.05),)])
def test_a_diverged_racer_can_be_led_on(others):
    live = Run(prepare(experiment(("gradient-descent", 1e6), *others, epochs=80, size=200)))
    while shown(live).outcomes[0].status is not Status.DIVERGED:
        live.advance(1)
    live.seek(shown(live).outcomes[0].step - 1)
    last = live.step
    live.set_learning_rate(0, 0.1)
    assert shown(live).outcomes[0].status is Status.RUNNING
    assert walk(live, last + 20).step == last + 20
    assert_same_run(live)


def test_where_it_stood_still_for_a_while_only_a_swap_leads_it_on():
    live = Run(prepare(experiment(("gradient-descent", 1e6), ("adam", 0.05), epochs=80, size=200)))
    point = walk(live, 40).parameters[0]
    live.set_learning_rate(0, 0.1)
    np.testing.assert_array_equal(walk(live, 50).parameters[0], point)
    live.change_racers(swapped(live, ("momentum", 0.01), ("adam", 0.05)))
    assert (walk(live, 60).parameters[0] != point).any()
    assert_same_run(live)


def test_a_setting_changed_by_hand_ends_what_was_planned():
    planned = [{"step": step, "racers": [{"optimizer": name}]} for step, name in ((10, "adam"), (20, "qhm"))]
    run = Run(prepare(experiment(("gradient-descent", 0.1), changes=planned)))
    walk(run, 15)
    run.set_learning_rate(0, 0.02)
    adam, rate = shown(run).replay.experiment.changes
    assert (adam.step, adam.racers[0].optimizer, rate) == (10, "adam", Change(15, (0.02,)))
    assert walk(run, 30).problem.racers[0].optimizer.name == "adam"
    run.seek(5)
    run.set_learning_rate(0, 0.3)
    assert shown(run).replay.experiment.changes == (Change(5, (0.3,)),)
    assert walk(run, 30).problem.racers[0].optimizer.name == "gradient-descent"

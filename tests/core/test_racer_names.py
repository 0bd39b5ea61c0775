"""What racers are called beside each other: told apart by what differs, and by nothing else."""

from dataclasses import replace

import pytest

from gdsim.core.clipping import Clipping
from gdsim.core.descent import Racer
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.racer_names import racer_names
from gdsim.core.schedules import SCHEDULES


def racer(name="gradient-descent", rate=0.1, schedule="constant", factors=None, **hyperparameters):
    return Racer(OPTIMIZERS[name](**hyperparameters), rate, SCHEDULES[schedule](**(factors or {})))


def names(*racers):
    return [str(name) for name in racer_names(racers, [racer.learning_rate for racer in racers])]


def test_one_racer_or_different_optimizers_need_no_more_than_their_titles():
    assert names(racer(rate=0.3)) == ["Gradient descent"]
    assert names(racer(rate=0.3), racer("adam", 0.2)) == ["Gradient descent", "Adam"]


def test_racers_of_one_optimizer_are_told_apart_by_their_rates():
    three = names(racer(rate=0.01), racer(rate=0.1), racer("adam"), racer(rate=0.9))
    assert three == ["Gradient descent · 0.01", "Gradient descent · 0.1", "Adam", "Gradient descent · 0.9"]


@pytest.mark.parametrize(
    ("racers", "said"),
    [
        ([racer("adam", beta1=0.5), racer("adam")], ["Adam · β₁ 0.5", "Adam · β₁ 0.9"]),
        (
            [racer("adam", bias_correction=False), racer("adam")],
            ["Adam · bias correction off", "Adam · bias correction on"],
        ),
        (
            [racer(schedule="cosine"), racer()],
            ["Gradient descent · cosine", "Gradient descent · constant"],
        ),
        (
            [racer(schedule="cosine", factors={"warmup": 5}), racer(schedule="cosine")],
            ["Gradient descent · warm-up epochs 5", "Gradient descent · warm-up epochs 0"],
        ),
        (
            [racer(schedule="step", factors={"gamma": 0.5}), racer(schedule="step")],
            ["Gradient descent · γ 0.5", "Gradient descent · γ 0.1"],
        ),
        (
            [
                racer(),
                replace(racer(), clipping=Clipping("norm", 1.0)),
                replace(racer(), clipping=Clipping("value", 1.0)),
            ],
            ["Gradient descent", "Gradient descent · clip norm 1", "Gradient descent · clip value 1"],
        ),
    ],
)
def test_where_rates_are_the_same_by_whatever_else_differs(racers, said):
    assert names(*racers) == said


def test_no_more_is_said_than_tells_apart():
    assert names(racer("momentum", 0.1, momentum=0.5), racer("momentum", 0.2)) == ["Momentum · 0.1", "Momentum · 0.2"]
    mixed = names(racer("momentum", 0.1), racer("momentum", 0.1, momentum=0.5), racer("momentum", 0.2))
    assert len(set(mixed)) == 3
    assert [name.count(" · ") for name in mixed] == [2, 2, 2]


def test_the_same_racer_twice_has_its_number():
    assert names(racer("adam"), racer("qhm"), racer("adam")) == ["Adam 1", "Quasi-hyperbolic momentum", "Adam 3"]
    assert names(racer(), racer(), racer(rate=0.5)) == [
        "Gradient descent 1 · 0.1",
        "Gradient descent 2 · 0.1",
        "Gradient descent · 0.5",
    ]


def test_where_the_rate_is_said_beside_it_the_name_leaves_it_out():
    pair = (racer(rate=0.1, schedule="cosine"), racer(rate=0.1), racer(rate=0.2))
    said = [name.beside_rate for name in racer_names(pair, [r.learning_rate for r in pair])]
    assert said == ["Gradient descent · cosine", "Gradient descent · constant", "Gradient descent · constant"]


def test_rates_that_are_written_alike_do_not_tell_apart():
    both = racer(rate=0.1), racer(rate=0.1 + 1e-12)
    assert [str(name) for name in racer_names(both, [0.1, 0.1 + 1e-12])] == ["Gradient descent 1", "Gradient descent 2"]


def test_numbers_are_written_as_asked():
    both = [racer(rate=1e-6), racer(rate=0.1)]
    said = racer_names(both, [1e-6, 0.1], write="<{}>".format)
    assert [str(name) for name in said] == ["Gradient descent · <1e-06>", "Gradient descent · <0.1>"]

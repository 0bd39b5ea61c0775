"""How the soak judges; `make soak` does it."""

import random
import sys

import pytest
import soak


def samples(**growth):
    """Of twenty rounds that differ a little from each other, of which these grow by so much a round."""
    chance = random.Random(1)
    return [
        {name: 300 + chance.uniform(-1, 1) + growth.get(name.replace(" ", "_"), 0) * k for name in soak.GROWTH}
        for k in range(20)
    ]


def test_what_only_varies_is_flat():
    assert soak.judged(samples()) == []


@pytest.mark.parametrize("name", soak.GROWTH)
def test_what_grows_is_named(name):
    (complaint,) = soak.judged(samples(**{name.replace(" ", "_"): soak.GROWTH[name] / 5}))
    assert complaint.startswith(f"{name} grew by ")


def test_what_was_taken_at_the_start_does_not_count():
    taken = samples()
    for k in range(10):
        taken[k]["memory"] -= 10 * (10 - k)
    assert soak.judged(taken) == []


def test_a_run_that_is_too_short_to_tell_fails():
    assert "too few" in soak.judged(samples()[:6])[0]


@pytest.mark.skipif(sys.platform != "linux", reason="it asks /proc")
def test_a_sample_counts_what_there_is(qtbot):
    from PySide6.QtCore import QCoreApplication, QObject

    before = soak.sample()
    kept = QObject(QCoreApplication.instance())
    with open(__file__):
        after = soak.sample()
    assert after["Qt objects"] == before["Qt objects"] + 1
    assert after["handles"] == before["handles"] + 1
    kept.setParent(None)

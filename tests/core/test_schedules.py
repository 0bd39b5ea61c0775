import json
import math
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from gdsim.core.schedules import SCHEDULES

GOLDEN = np.load(Path(__file__).parent / "data" / "torch_golden.npz")
CASES = json.loads(str(GOLDEN["schedule_cases"]))
EPOCHS = 100


def factors(schedule, epochs=EPOCHS):
    return [schedule.factor(epoch, epochs) for epoch in range(epochs)]


@pytest.mark.parametrize("number", range(len(CASES)), ids=lambda i: f"{CASES[i]['name']}-{i}")
def test_is_the_factor_of_torch(number):
    case = CASES[number]
    schedule = SCHEDULES[case["name"]](**case["hyperparameters"])
    # Where the cosine has come down to 1e-3, torch's recursive form has gathered some rounding.
    np.testing.assert_allclose(factors(schedule, int(GOLDEN["epochs"])), GOLDEN[f"schedule_{number}"], rtol=1e-9)


def test_every_schedule_is_recorded_with_and_without_warmup():
    recorded = {(case["name"], case["hyperparameters"]["warmup"]) for case in CASES}
    assert recorded == {(name, warmup) for name in SCHEDULES for warmup in (0, 5)}


@pytest.mark.parametrize(
    ("name", "given", "closed_form"),
    [
        ("constant", {}, lambda epoch: 1.0),
        ("step", {"period": 10, "gamma": 0.5}, lambda epoch: 0.5 ** math.floor(epoch / 10)),
        ("exponential", {"gamma": 0.98}, lambda epoch: math.exp(epoch * math.log(0.98))),
        ("cosine", {"floor": 0.2}, lambda epoch: 0.2 + 0.8 * math.cos(math.pi * epoch / 2 / EPOCHS) ** 2),
        ("inverse-time", {"decay": 0.5}, lambda epoch: 1 / (1 + epoch / 2)),
    ],
)
def test_closed_form(name, given, closed_form):
    expected = [closed_form(epoch) for epoch in range(EPOCHS)]
    np.testing.assert_allclose(factors(SCHEDULES[name](**given)), expected, rtol=1e-12)


def test_registry():
    assert list(SCHEDULES) == ["constant", "step", "exponential", "cosine", "inverse-time"]
    for name, kind in SCHEDULES.items():
        assert kind.name == name
        assert kind.title
        assert kind.summary.endswith(".")


@pytest.mark.parametrize("kind", SCHEDULES.values(), ids=list(SCHEDULES))
def test_starts_at_one_and_only_falls(kind):
    series = factors(kind())
    assert series[0] == 1
    assert all(after <= before for before, after in pairwise(series))
    assert series[-1] >= 0


@pytest.mark.parametrize("kind", SCHEDULES.values(), ids=list(SCHEDULES))
def test_warmup_climbs_evenly_and_then_begins_the_schedule(kind):
    series = factors(kind(warmup=4))
    assert series[:4] == [0.2, 0.4, 0.6, 0.8]
    assert series[4:] == factors(kind(), EPOCHS - 4)


@pytest.mark.parametrize("kind", SCHEDULES.values(), ids=list(SCHEDULES))
@pytest.mark.parametrize(("warmup", "epochs"), [(0, 1), (3, 3), (10, 2)])
def test_short_runs_have_finite_factors(kind, warmup, epochs):
    for epoch in range(20):
        assert 0 <= kind(warmup=warmup).factor(epoch, epochs) <= 1


def test_cosine_stays_at_its_floor_after_the_last_epoch():
    cosine = SCHEDULES["cosine"](floor=0.25)
    assert cosine.factor(10, 10) == cosine.factor(15, 10) == 0.25

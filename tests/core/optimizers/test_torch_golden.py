"""Every optimizer that PyTorch has, against 500 steps recorded from it (see data/make_torch_golden.py)."""

import json
from pathlib import Path

import numpy as np
import pytest

from gdsim.core.optimizers import OPTIMIZERS

GOLDEN = np.load(Path(__file__).parents[1] / "data" / "torch_golden.npz")
CASES = json.loads(str(GOLDEN["optimizer_cases"]))


def descend(optimizer, learning_rate):
    """The parameters at step 0 and every so many steps after it, as the recording has them."""
    X, y = GOLDEN["X"], GOLDEN["y"]
    parameters = GOLDEN["start"]
    state = optimizer.init(parameters)
    path = [parameters]
    for step, rows in enumerate(GOLDEN["batches"], start=1):
        gradient = 2 * (X[rows] @ parameters - y[rows]) @ X[rows] / len(rows)
        change, state = optimizer.update(gradient, state, parameters, learning_rate)
        parameters = parameters + change
        if step % int(GOLDEN["every"]) == 0:
            path.append(parameters)
    return np.array(path)


@pytest.mark.parametrize("number", range(len(CASES)), ids=lambda i: f"{CASES[i]['name']}-{i}")
def test_walks_the_path_of_torch(number):
    case = CASES[number]
    recorded = GOLDEN[f"optimizer_{number}"]
    assert recorded.shape == (21, 4)
    assert np.abs(recorded[-1] - recorded[0]).max() > 0.5
    path = descend(OPTIMIZERS[case["name"]](**case["hyperparameters"]), case["learning_rate"])
    np.testing.assert_allclose(path, recorded, rtol=1e-9)


def test_only_what_torch_lacks_is_not_recorded():
    assert set(OPTIMIZERS) - {case["name"] for case in CASES} == {"qhm", "qhadam", "muon", "newton", "line-search"}


def test_qhm_is_nesterov_where_the_paper_says_so():
    """nu = beta, and the learning rate divided by 1 - beta."""
    number = next(i for i, case in enumerate(CASES) if case["name"] == "nesterov")
    case = CASES[number]
    qhm = OPTIMIZERS["qhm"](beta=0.9, nu=0.9)
    path = descend(qhm, case["learning_rate"] / (1 - 0.9))
    np.testing.assert_allclose(path, GOLDEN[f"optimizer_{number}"], rtol=1e-9)


def test_qhadam_without_newest_gradient_is_adam():
    number = next(i for i, case in enumerate(CASES) if case["name"] == "adam")
    qhadam = OPTIMIZERS["qhadam"](beta1=0.9, nu1=1.0, nu2=1.0)
    path = descend(qhadam, CASES[number]["learning_rate"])
    np.testing.assert_allclose(path, GOLDEN[f"optimizer_{number}"], rtol=1e-9)

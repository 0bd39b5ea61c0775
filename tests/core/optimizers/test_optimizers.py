"""What every registered optimizer keeps to, whatever its algorithm."""

import numpy as np
import pytest

from gdsim.core.losses import LOSSES
from gdsim.core.models import Linear
from gdsim.core.objective import FitObjective
from gdsim.core.optimizers import OPTIMIZERS

# The experiment file's names.
NAMES = [
    "gradient-descent",
    "momentum",
    "nesterov",
    "adagrad",
    "adadelta",
    "rmsprop",
    "adam",
    "adamw",
    "nadam",
    "qhm",
    "qhadam",
    "muon",
    "newton",
    "line-search",
]


def walk(optimizer, gradients, start, learning_rate):
    """The parameters after each step, and the last state."""
    parameters, state, path = start, optimizer.init(start), []
    for gradient in gradients:
        change, state = optimizer.update(gradient, state, parameters, learning_rate)
        parameters = parameters + change
        path.append(parameters)
    return np.array(path), state


@pytest.fixture(params=NAMES)
def optimizer(request):
    return OPTIMIZERS[request.param]()


def test_registry_has_the_names_of_the_file_format_in_order():
    assert list(OPTIMIZERS) == NAMES
    assert [kind.name for kind in OPTIMIZERS.values()] == NAMES


def test_speaks_to_a_student(optimizer):
    assert optimizer.title
    assert optimizer.summary.endswith(".")
    assert optimizer.reference
    assert 0 < optimizer.usual_learning_rate <= 1


def test_titles_and_summaries_are_its_own():
    for words in ("title", "summary"):
        assert len({getattr(kind, words) for kind in OPTIMIZERS.values()}) == len(OPTIMIZERS)


def test_leading_axes_are_separate_descents(optimizer):
    rng = np.random.default_rng(0)
    start = rng.normal(size=(4, 3, 5))
    gradients = rng.normal(size=(30, 4, 3, 5))
    together, _ = walk(optimizer, gradients, start, 0.1)
    for i in np.ndindex(4, 3):
        alone, _ = walk(optimizer, gradients[:, *i], start[i], 0.1)
        np.testing.assert_array_equal(together[:, *i], alone)


def test_modifies_and_keeps_nothing_it_was_given(optimizer):
    rng = np.random.default_rng(1)
    parameters = rng.normal(size=(2, 3))
    state = optimizer.init(parameters)
    for _ in range(3):
        gradient = rng.normal(size=(2, 3))
        given = [gradient, parameters, *(part for part in state if isinstance(part, np.ndarray))]
        before = [array.copy() for array in given]
        for array in given:
            array.flags.writeable = False
        change, following = optimizer.update(gradient, state, parameters, 0.1)
        for array, copy in zip(given, before, strict=True):
            np.testing.assert_array_equal(array, copy)
        fresh = [change, *(part for part in following if isinstance(part, np.ndarray))]
        assert not any(np.shares_memory(new, old) for new in fresh for old in given)
        assert not any(np.shares_memory(change, part) for part in fresh[1:])
        parameters, state = parameters + change, following


def test_same_arguments_give_same_step(optimizer):
    rng = np.random.default_rng(2)
    start = rng.normal(size=3)
    gradients = rng.normal(size=(10, 3))
    _, state = walk(optimizer, gradients, start, 0.1)
    first, first_state = optimizer.update(gradients[0], state, start, 0.1)
    second, second_state = optimizer.update(gradients[0], state, start, 0.1)
    np.testing.assert_array_equal(first, second)
    np.testing.assert_equal(tuple(first_state), tuple(second_state))


def test_state_is_arrays_shaped_like_parameters_and_plain_numbers(optimizer):
    parameters = np.ones((2, 4))
    _, state = walk(optimizer, np.ones((3, 2, 4)), parameters, 0.1)
    for part in (*optimizer.init(parameters), *state):
        assert type(part) in (int, float) or part.shape == parameters.shape


def test_learning_rate_of_zero_moves_nothing(optimizer):
    path, _ = walk(optimizer, np.ones((5, 3)), np.array([1.0, -2.0, 0.0]), 0.0)
    np.testing.assert_array_equal(path, np.broadcast_to([1.0, -2.0, 0.0], (5, 3)))


def test_gradient_of_zero_gives_no_nan(optimizer):
    path, _ = walk(optimizer, np.zeros((5, 3)), np.zeros(3), 0.1)
    np.testing.assert_array_equal(path, np.zeros((5, 3)))


def test_usual_learning_rate_descends_visibly_on_standardised_data(optimizer):
    """100 steps take away at least a third of the loss above the minimum, and the loss never exceeds its start."""
    rng = np.random.default_rng(3)
    X = rng.normal(size=(200, 3)) @ [[1.0, 0.6, 0.0], [0.0, 1.0, 0.3], [0.0, 0.0, 1.0]]
    X = (X - X.mean(axis=0)) / X.std(axis=0)
    best = np.array([0.8, -0.6, 0.3])
    y = X @ best
    objective = FitObjective(Linear(3, bias=False), LOSSES["mse"], X, y[:, np.newaxis])
    parameters = best + np.array([2.0, -1.0, 1.5])
    state = optimizer.init(parameters)
    losses = []
    for _ in range(100):
        residual = X @ parameters - y
        losses.append((residual**2).mean())
        given = 2 * residual @ X / len(y), state, parameters, optimizer.usual_learning_rate
        change, state = optimizer.update(*given, **optimizer.survey(*given, objective))
        parameters = parameters + change
    assert max(losses) == losses[0]
    assert losses[-1] < losses[0] * 2 / 3


@pytest.mark.parametrize("name", ["adam", "adamw"])
def test_first_step_without_bias_correction(name):
    """By hand: (1 - beta1) g / sqrt((1 - beta2) g²) instead of g / |g|; eps 0 and parameters 0 leave only that."""
    gradient = np.array([0.5, -3.0, 1e-3])
    steps = []
    for bias_correction in (False, True):
        optimizer = OPTIMIZERS[name](beta1=0.8, beta2=0.99, eps=1e-30, bias_correction=bias_correction)
        steps.append(optimizer.update(gradient, optimizer.init(gradient), np.zeros(3), 0.1)[0])
    np.testing.assert_allclose(steps[0], steps[1] * (1 - 0.8) / np.sqrt(1 - 0.99), rtol=1e-12)
    np.testing.assert_allclose(steps[1], [-0.1, 0.1, -0.1], rtol=1e-12)


def test_is_frozen_and_equal_by_value(optimizer):
    assert optimizer == type(optimizer)()
    assert hash(optimizer) == hash(type(optimizer)())

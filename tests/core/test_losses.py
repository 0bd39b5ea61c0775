import warnings

import numpy as np
import pytest

from gdsim.core.losses import LOSSES, sigmoid, softmax

CASES = [
    (name, task, classes)
    for name, loss in LOSSES.items()
    for task, classes in (("regression", 1), ("two-class", 2), ("multi-class", 4))
    if task in loss.tasks
]


def make(name, task, classes, seed=0, n=7):
    """A loss, scores that lie on no kink, and encoded targets."""
    random = np.random.default_rng(seed)
    loss = LOSSES[name]
    labels = random.normal(size=n) if task == "regression" else random.integers(0, classes, n)
    scores = random.normal(scale=2.0, size=(n, loss.outputs(task, classes)))
    return loss, scores, loss.encode(labels, task, classes), labels


@pytest.mark.parametrize(("name", "task", "classes"), CASES)
def test_gradient_is_the_derivative(name, task, classes):
    loss, scores, targets, _ = make(name, task, classes)
    step = 1e-6
    for output in range(scores.shape[1]):
        shift = np.zeros_like(scores)
        shift[:, output] = step
        expected = (loss.value(scores + shift, targets) - loss.value(scores - shift, targets)) / (2 * step)
        np.testing.assert_allclose(loss.gradient(scores, targets)[:, output], expected, atol=1e-8)


@pytest.mark.parametrize(("name", "task", "classes"), CASES)
def test_every_leading_axis_is_the_same_as_a_loop(name, task, classes):
    loss, scores, targets, _ = make(name, task, classes)
    many = np.random.default_rng(1).normal(size=(2, 3, *scores.shape))
    for index in np.ndindex(2, 3):
        np.testing.assert_array_equal(loss.value(many, targets)[index], loss.value(many[index], targets))
        np.testing.assert_array_equal(loss.gradient(many, targets)[index], loss.gradient(many[index], targets))


@pytest.mark.parametrize(("name", "task", "classes"), CASES)
@pytest.mark.parametrize("size", [1e4, -1e4, 1e300])
def test_huge_scores_give_finite_gradients_without_a_warning(name, task, classes, size):
    loss, scores, targets, _ = make(name, task, classes)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        huge = np.sign(scores) * size
        assert np.isfinite(loss.gradient(huge, targets)).all()
        if name != "mse" or abs(size) < 1e150:
            value = loss.value(huge, targets)
            assert np.isfinite(value).all()
            assert (value >= 0.0).all()


def by_the_book(name, task, s, y, classes):
    """The table of the experiment format, one sample at a time, in plain Python."""
    if name == "mse":
        if task == "multi-class":
            return sum((s[k] - (1.0 if k == y else 0.0)) ** 2 for k in range(classes))
        return (s[0] - (2 * y - 1 if task == "two-class" else y)) ** 2
    if name == "mae":
        return abs(s[0] - (2 * y - 1 if task == "two-class" else y))
    if name == "huber":
        r = s[0] - y
        return 0.5 * r * r if abs(r) <= 1 else abs(r) - 0.5
    if name == "bce":
        p = 1.0 / (1.0 + np.exp(-s[0]))
        return -(y * np.log(p) + (1 - y) * np.log(1 - p))
    if name == "cce":
        return -np.log(np.exp(s[y]) / sum(np.exp(s[k]) for k in range(classes)))
    if task == "two-class":
        return max(0.0, 1.0 - (2 * y - 1) * s[0])
    return sum(max(0.0, 1.0 + s[k] - s[y]) for k in range(classes) if k != y)


@pytest.mark.parametrize(("name", "task", "classes"), CASES)
def test_value_is_the_formula_of_the_format(name, task, classes):
    loss, scores, targets, labels = make(name, task, classes, seed=2, n=25)
    expected = [by_the_book(name, task, s, y, classes) for s, y in zip(scores, labels, strict=True)]
    np.testing.assert_allclose(loss.value(scores, targets), expected, rtol=1e-12)


@pytest.mark.parametrize(
    ("name", "task", "score", "label"),
    [("mae", "regression", 3.0, 3.0), ("hinge", "two-class", 1.0, 1), ("hinge", "two-class", -1.0, 0)],
)
def test_the_subgradient_at_a_kink_is_zero(name, task, score, label):
    loss = LOSSES[name]
    targets = loss.encode(np.array([label]), task, 2)
    assert loss.gradient(np.array([[score]]), targets)[0, 0] == 0.0


def test_the_multi_class_hinge_is_zero_at_its_margin():
    loss = LOSSES["hinge"]
    targets = loss.encode(np.array([0]), "multi-class", 3)
    np.testing.assert_array_equal(loss.gradient(np.array([[2.0, 1.0, 0.0]]), targets), np.zeros((1, 3)))


@pytest.mark.parametrize(("name", "task", "classes"), CASES)
def test_the_loss_is_lowest_for_the_right_answer(name, task, classes):
    loss, scores, targets, _ = make(name, task, classes, n=40)
    right = targets if name in ("mse", "mae", "huber") else 50.0 * (2.0 * (targets > 0) - 1.0)
    assert loss.value(right, targets).sum() <= loss.value(scores, targets).sum()
    assert loss.value(right, targets).max() < 1e-9


def test_probabilities():
    assert sigmoid(np.array([0.0])) == 0.5
    np.testing.assert_array_equal(sigmoid(np.array([-1e4, 1e4])), [0.0, 1.0])
    np.testing.assert_allclose(softmax(np.array([1e4, 1e4, -1e4])), [0.5, 0.5, 0.0])

"""Scaling: data come out with mean 0 and deviation 1, parameters in data units describe the same function."""

import numpy as np
import pytest

from gdsim.core.models import Linear, Polynomial
from gdsim.experiment.scaling import Scaling

RANDOM = np.random.default_rng(0)


def test_features_and_numbers_to_fit_are_standardised():
    X = RANDOM.normal([3.0, -200.0], [0.01, 50.0], (80, 2))
    y = RANDOM.normal(7.0, 2.0, 80)
    scaling = Scaling.of(X, y, "regression")
    np.testing.assert_allclose(scaling.features(X).mean(axis=0), 0.0, atol=1e-12)
    np.testing.assert_allclose(scaling.features(X).std(axis=0), 1.0, rtol=1e-12)
    assert scaling.targets(y).mean() == pytest.approx(0.0, abs=1e-12)
    assert scaling.targets(y).std() == pytest.approx(1.0, rel=1e-12)


def test_classes_keep_their_numbers():
    scaling = Scaling.of(RANDOM.normal(size=(4, 1)), np.array([0, 1, 1, 0]), "two-class")
    assert (scaling.target_mean, scaling.target_scale) == (0.0, 1.0)


@pytest.mark.parametrize("value", [0.1, 0.0, -3e200, 5e-324])
def test_a_constant_column_is_centred_and_keeps_its_scale(value):
    X = np.column_stack([np.full(7, value), np.arange(7.0)])
    scaling = Scaling.of(X, np.arange(7.0), "regression")
    assert scaling.features(X)[:, 0].tolist() == [0.0] * 7
    assert scaling.feature_scale[0] == 1.0


@pytest.mark.parametrize("size", [1e-200, 1e200])
def test_columns_of_any_size_are_standardised(size):
    X = size * np.arange(1.0, 10.0)[:, np.newaxis]
    scaled = Scaling.of(X, np.zeros(9), "two-class").features(X)
    np.testing.assert_allclose([scaled.mean(), scaled.std()], [0.0, 1.0], atol=1e-12)


@pytest.mark.parametrize("task", ["regression", "two-class"])
@pytest.mark.parametrize(
    "model", [Linear(1), Linear(3), Linear(3, 4), Polynomial(1), Polynomial(5), Polynomial(3, 2)], ids=repr
)
def test_parameters_in_data_units_predict_the_same_from_raw_data(model, task):
    X = RANDOM.normal(1.5, 0.7, (40, model.features))
    y = RANDOM.normal(30.0, 4.0, 40)
    scaling = Scaling.of(X, y, task)
    parameters = RANDOM.normal(size=(2, 3, model.dimension))
    expected = model.forward(parameters, scaling.features(X)) * scaling.target_scale + scaling.target_mean
    raw = model.forward(scaling.to_data_units(model, parameters), X)
    np.testing.assert_allclose(raw, expected, rtol=1e-9, atol=1e-9)
    assert (scaling.target_mean == 0.0) == (task == "two-class")


def test_without_a_bias_the_weights_in_data_units_are_the_slopes():
    X = RANDOM.normal(5.0, 2.0, (40, 2))
    y = RANDOM.normal(30.0, 4.0, 40)
    scaling = Scaling.of(X, y, "regression")
    model, weights = Linear(2, bias=False), np.array([0.5, -2.0])
    step = np.array([[1.0, 0.0], [0.0, 1.0]])
    slopes = [
        (model.forward(weights, scaling.features(X[:1] + d)) - model.forward(weights, scaling.features(X[:1]))).item()
        * scaling.target_scale
        for d in step
    ]
    np.testing.assert_allclose(scaling.to_data_units(model, weights), slopes, rtol=1e-12)

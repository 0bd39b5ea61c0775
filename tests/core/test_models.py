import numpy as np
import pytest

from gdsim.core.models import Linear, Polynomial

RANDOM = np.random.default_rng(0)
MODELS = [
    Linear(1),
    Linear(3),
    Linear(3, bias=False),
    Linear(3, outputs=4),
    Linear(2, outputs=3, bias=False),
    Polynomial(5),
    Polynomial(2, outputs=3),
]


def data(model):
    return RANDOM.normal(size=(11, model.features))


@pytest.mark.parametrize("model", MODELS, ids=repr)
def test_backward_is_the_derivative_of_forward(model):
    X, parameters = data(model), RANDOM.normal(size=model.dimension)
    weights = RANDOM.normal(size=(len(X), model.outputs))
    gradient = model.backward(parameters, X, weights)
    step = 1e-6
    for i in range(model.dimension):
        shift = step * np.eye(model.dimension)[i]
        rise = model.forward(parameters + shift, X) - model.forward(parameters - shift, X)
        np.testing.assert_allclose(gradient[i], (rise * weights).sum() / (2 * step), rtol=1e-6, atol=1e-7)


@pytest.mark.parametrize("model", MODELS, ids=repr)
def test_leading_axes_are_the_same_as_a_loop(model):
    X, parameters = data(model), RANDOM.normal(size=(2, 5, model.dimension))
    weights = RANDOM.normal(size=(2, 5, len(X), model.outputs))
    scores, gradient = model.forward(parameters, X), model.backward(parameters, X, weights)
    assert scores.shape == (2, 5, len(X), model.outputs)
    for index in np.ndindex(2, 5):
        np.testing.assert_allclose(scores[index], model.forward(parameters[index], X), rtol=1e-13)
        one = model.backward(parameters[index], X, weights[index])
        np.testing.assert_allclose(gradient[index], one, rtol=1e-12, atol=1e-13)


def test_the_parameters_are_weights_row_major_and_then_biases():
    X = np.array([[1.0, 10.0]])
    parameters = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 100.0, 200.0, 300.0])
    scores = Linear(2, outputs=3).forward(parameters, X)
    np.testing.assert_array_equal(scores, [[1 + 40 + 100, 2 + 50 + 200, 3 + 60 + 300]])


def test_a_polynomial_is_numpys():
    X = RANDOM.normal(size=(6, 1))
    parameters = RANDOM.normal(size=4)
    expected = np.polynomial.Polynomial([parameters[3], *parameters[:3]])(X)
    np.testing.assert_allclose(Polynomial(3).forward(parameters, X), expected, rtol=1e-12)


def test_biases_are_not_penalized():
    np.testing.assert_array_equal(Linear(2, outputs=2).penalized, [1, 1, 1, 1, 0, 0])
    np.testing.assert_array_equal(Linear(2, bias=False).penalized, [1, 1])
    np.testing.assert_array_equal(Polynomial(3).penalized, [1, 1, 1, 0])


@pytest.mark.parametrize("model", MODELS, ids=repr)
def test_every_parameter_is_told_apart_and_has_a_scale(model):
    assert len(model.parameters) == len(set(model.parameters)) == model.dimension
    is_weight = [parameter.feature is not None for parameter in model.parameters]
    np.testing.assert_array_equal(is_weight, model.penalized)
    assert {parameter.output for parameter in model.parameters} == set(range(model.outputs))
    scales = model.parameter_scales(100.0 * data(model))
    assert scales.shape == (model.dimension,)
    assert (scales > 0).all()


def test_a_feature_that_is_always_zero_still_has_a_scale():
    assert np.isfinite(Linear(1).parameter_scales(np.zeros((5, 1)))).all()

import numpy as np
import pytest

from gdsim.core.models import MLP, Linear, Polynomial
from gdsim.core.models.activations import ACTIVATIONS

RANDOM = np.random.default_rng(0)
MODELS = [
    Linear(1),
    Linear(3),
    Linear(3, bias=False),
    Linear(3, outputs=4),
    Linear(2, outputs=3, bias=False),
    Polynomial(5),
    Polynomial(2, outputs=3),
    MLP(2, 1, (3,)),
    MLP(3, 2, (4, 2), "sigmoid"),
    MLP(1, 3, (2, 3, 2), "relu"),
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
    is_weight = [parameter.is_weight for parameter in model.parameters]
    np.testing.assert_array_equal(is_weight, model.penalized)
    assert {parameter.output for parameter in model.parameters if not parameter.unit} == set(range(model.outputs))
    scales = model.parameter_scales(100.0 * data(model))
    assert scales.shape == (model.dimension,)
    assert (scales > 0).all()


def test_a_feature_that_is_always_zero_still_has_a_scale():
    assert np.isfinite(Linear(1).parameter_scales(np.zeros((5, 1)))).all()


def test_a_network_is_its_formula():
    """Two hidden layers by hand: weights row-major and biases, layer by layer."""
    X, p = RANDOM.normal(size=(5, 2)), RANDOM.normal(size=2 * 3 + 3 + 3 * 2 + 2 + 2 + 1)
    first = np.tanh(X @ p[:6].reshape(2, 3) + p[6:9])
    second = np.tanh(first @ p[9:15].reshape(3, 2) + p[15:17])
    expected = second @ p[17:19, np.newaxis] + p[19]
    np.testing.assert_allclose(MLP(2, 1, (3, 2)).forward(p, X), expected, rtol=1e-13)


def test_errors_and_activations_give_every_weight_s_gradient():
    model, X = MLP(2, 3, (4, 3), "sigmoid"), RANDOM.normal(size=(7, 2))
    parameters, by_score = RANDOM.normal(size=model.dimension), RANDOM.normal(size=(7, 3))
    activations = model.activations(parameters, model.inputs(X))
    errors = model.errors(parameters, activations, by_score)
    gradients = model.tables(model.backward(parameters, X, by_score))
    assert len(errors) == len(gradients) == len(activations) - 1 == len(model.layers)
    for given, error, gradient in zip(activations, errors, gradients, strict=False):
        np.testing.assert_allclose(np.einsum("ni,nj->ij", given, error), gradient, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("far", [-800.0, 800.0])
def test_a_sigmoid_far_out_is_flat_and_overflows_nowhere(far):
    with np.errstate(all="raise"):
        assert ACTIVATIONS["sigmoid"].function(np.array([far])) == (far > 0)


def test_a_relu_at_its_kink_has_slope_0_as_in_pytorch():
    np.testing.assert_array_equal(ACTIVATIONS["relu"].slope(np.array([0.0, 2.0])), [0.0, 1.0])


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("xavier", (6 / 5) ** 0.5, (6 / 4) ** 0.5),
        ("he", 3**0.5, 2**0.5),
        ("zeros", 0.0, 0.0),
        ("small", 0.01 * (6 / 5) ** 0.5, 0.01 * (6 / 4) ** 0.5),
        ("large", 10 * (6 / 5) ** 0.5, 10 * (6 / 4) ** 0.5),
    ],
)
def test_weights_are_drawn_as_far_out_as_the_papers_say_and_biases_are_0(name, first, last):
    reach = MLP(2, 1, (3,), initialization=name).start_reach(None)
    np.testing.assert_allclose(reach, [first] * 6 + [0.0] * 3 + [last] * 3 + [0.0], rtol=1e-15)

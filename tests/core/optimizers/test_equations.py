"""Every optimizer against its equations, written out naively for one number and one step at a time."""

from math import sqrt

import numpy as np
import pytest

from gdsim.core.optimizers import OPTIMIZERS

STEPS = 200
LEARNING_RATE = 0.07


def gradient_descent(gradients, x, lr):
    for g in gradients:
        x = x - lr * g
        yield x


def momentum(gradients, x, lr, mu):
    b = None
    for g in gradients:
        b = g if b is None else mu * b + g
        x = x - lr * b
        yield x


def nesterov(gradients, x, lr, mu):
    b = None
    for g in gradients:
        b = g if b is None else mu * b + g
        x = x - lr * (g + mu * b)
        yield x


def adagrad(gradients, x, lr, eps):
    for t in range(1, len(gradients) + 1):
        total = sum(g**2 for g in gradients[:t])
        x = x - lr * gradients[t - 1] / (sqrt(total) + eps)
        yield x


def adadelta(gradients, x, lr, rho, eps):
    v, u = 0.0, 0.0
    for g in gradients:
        v = rho * v + (1 - rho) * g**2
        delta = sqrt(u + eps) / sqrt(v + eps) * g
        u = rho * u + (1 - rho) * delta**2
        x = x - lr * delta
        yield x


def rmsprop(gradients, x, lr, alpha, eps):
    v = 0.0
    for g in gradients:
        v = alpha * v + (1 - alpha) * g**2
        x = x - lr * g / (sqrt(v) + eps)
        yield x


def averages(gradients, beta1, beta2):
    """Step, gradient, and the averages as weighted sums over all gradients so far."""
    for t in range(1, len(gradients) + 1):
        past = gradients[:t]
        m = sum((1 - beta1) * beta1 ** (t - 1 - i) * g for i, g in enumerate(past))
        v = sum((1 - beta2) * beta2 ** (t - 1 - i) * g**2 for i, g in enumerate(past))
        yield t, gradients[t - 1], m, v


def adam(gradients, x, lr, beta1, beta2, eps, correct=True):
    for t, _, m, v in averages(gradients, beta1, beta2):
        m_hat = m / (1 - beta1**t) if correct else m
        v_hat = v / (1 - beta2**t) if correct else v
        x = x - lr * m_hat / (sqrt(v_hat) + eps)
        yield x


def adamw(gradients, x, lr, beta1, beta2, eps, decay, correct=True):
    for t, _, m, v in averages(gradients, beta1, beta2):
        x = x - lr * decay * x
        m_hat = m / (1 - beta1**t) if correct else m
        v_hat = v / (1 - beta2**t) if correct else v
        x = x - lr * m_hat / (sqrt(v_hat) + eps)
        yield x


def nadam(gradients, x, lr, beta1, beta2, eps, psi):
    product = 1.0
    for t, g, m, v in averages(gradients, beta1, beta2):
        mu = beta1 * (1 - 0.5 * 0.96 ** (t * psi))
        mu_next = beta1 * (1 - 0.5 * 0.96 ** ((t + 1) * psi))
        product = product * mu
        m_hat = mu_next * m / (1 - product * mu_next) + (1 - mu) * g / (1 - product)
        v_hat = v / (1 - beta2**t)
        x = x - lr * m_hat / (sqrt(v_hat) + eps)
        yield x


def qhm(gradients, x, lr, beta, nu):
    m = 0.0
    for g in gradients:
        m = beta * m + (1 - beta) * g
        x = x - lr * ((1 - nu) * g + nu * m)
        yield x


def qhadam(gradients, x, lr, beta1, beta2, nu1, nu2, eps, correct=True):
    for t, g, m, v in averages(gradients, beta1, beta2):
        m_hat = m / (1 - beta1**t) if correct else m
        v_hat = v / (1 - beta2**t) if correct else v
        x = x - lr * ((1 - nu1) * g + nu1 * m_hat) / (sqrt((1 - nu2) * g**2 + nu2 * v_hat) + eps)
        yield x


# Name, hyper-parameters given (else the defaults), and what the equations are told of them.
CASES = [
    ("gradient-descent", {}, gradient_descent, ()),
    ("momentum", {}, momentum, (0.9,)),
    ("momentum", {"momentum": 0.0}, momentum, (0.0,)),
    ("nesterov", {}, nesterov, (0.9,)),
    ("nesterov", {"momentum": 0.6}, nesterov, (0.6,)),
    ("adagrad", {}, adagrad, (1e-10,)),
    ("adagrad", {"eps": 0.01}, adagrad, (0.01,)),
    ("adadelta", {}, adadelta, (0.9, 1e-6)),
    ("adadelta", {"rho": 0.5, "eps": 0.01}, adadelta, (0.5, 0.01)),
    ("rmsprop", {}, rmsprop, (0.99, 1e-8)),
    ("rmsprop", {"alpha": 0.8, "eps": 0.01}, rmsprop, (0.8, 0.01)),
    ("adam", {}, adam, (0.9, 0.999, 1e-8)),
    ("adam", {"beta1": 0.5, "beta2": 0.9, "eps": 0.01}, adam, (0.5, 0.9, 0.01)),
    ("adam", {"bias_correction": False}, adam, (0.9, 0.999, 1e-8, False)),
    ("adamw", {}, adamw, (0.9, 0.999, 1e-8, 0.01)),
    ("adamw", {"weight_decay": 0.5, "bias_correction": False}, adamw, (0.9, 0.999, 1e-8, 0.5, False)),
    ("nadam", {}, nadam, (0.9, 0.999, 1e-8, 4e-3)),
    ("nadam", {"beta1": 0.7, "eps": 0.01, "momentum_decay": 0.2}, nadam, (0.7, 0.999, 0.01, 0.2)),
    ("qhm", {}, qhm, (0.999, 0.7)),
    ("qhm", {"beta": 0.9, "nu": 0.4}, qhm, (0.9, 0.4)),
    ("qhadam", {}, qhadam, (0.995, 0.999, 0.7, 1.0, 1e-8)),
    ("qhadam", {"nu1": 0.3, "nu2": 0.6, "eps": 0.01}, qhadam, (0.995, 0.999, 0.3, 0.6, 0.01)),
    ("qhadam", {"nu2": 0.6, "bias_correction": False}, qhadam, (0.995, 0.999, 0.7, 0.6, 1e-8, False)),
]


def test_every_registered_optimizer_has_its_equations_here():
    """Those that look at the loss around have theirs in test_surveying.py."""
    assert {name for name, *_ in CASES} == {name for name, kind in OPTIMIZERS.items() if not kind.surveyed}


@pytest.mark.parametrize(("name", "given", "equations", "told"), CASES)
def test_follows_its_equations(name, given, equations, told):
    rng = np.random.default_rng(7)
    start = np.array([3.0, -2.0, 0.5])
    gradients = rng.normal(loc=0.3, size=(STEPS, 3)) * [1.0, 100.0, 0.01]
    expected = np.transpose(
        [list(equations(gradients[:, i].tolist(), start[i], LEARNING_RATE, *told)) for i in range(3)]
    )
    optimizer = OPTIMIZERS[name](**given)
    parameters, state = start, optimizer.init(start)
    for gradient, following in zip(gradients, expected, strict=True):
        change, state = optimizer.update(gradient, state, parameters, LEARNING_RATE)
        parameters = parameters + change
        # Where a parameter passes 0 its own size says nothing about the error: the path's size does.
        np.testing.assert_allclose(parameters, following, rtol=1e-12, atol=1e-12 * np.abs(expected).max())

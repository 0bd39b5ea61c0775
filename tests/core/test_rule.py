"""The declared rules against what the optimizers do."""

import numpy as np
import pytest

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.rule import NEW_PARAMETERS, Line, Name, Number, Operation, evaluate, explain, names, parse, vector

STEPS = 100

# Every optimizer with its defaults, with every switch off, and with other hyper-parameters.
CASES = [(name, {}) for name in OPTIMIZERS]
CASES += [
    (name, {switch: False})
    for name, kind in OPTIMIZERS.items()
    for switch, description in kind.hyperparameters().items()
    if isinstance(description.default, bool)
]
CASES += [
    ("momentum", {"momentum": 0.0}),
    ("nesterov", {"momentum": 0.5}),
    ("adagrad", {"eps": 0.01}),
    ("adadelta", {"rho": 0.5, "eps": 0.1}),
    ("rmsprop", {"alpha": 0.7, "eps": 0.1}),
    ("adam", {"beta1": 0.3, "beta2": 0.6, "eps": 0.1}),
    ("adamw", {"weight_decay": 0.9, "eps": 0.1}),
    ("nadam", {"beta1": 0.6, "momentum_decay": 0.3}),
    ("qhm", {"beta": 0.8, "nu": 0.2}),
    ("qhadam", {"nu1": 0.2, "nu2": 0.4}),
    ("qhadam", {"nu1": 0.2, "nu2": 0.4, "bias_correction": False}),
]


def walk(optimizer, seed=3):
    """Step after step: explanation, parameters before, change, state after."""
    rng = np.random.default_rng(seed)
    parameters = np.array([3.0, -200.0, 0.05, 0.0])
    state = optimizer.init(parameters)
    for _ in range(STEPS):
        gradient = rng.normal(loc=0.3, size=4) * [1.0, 100.0, 1e-6, 1.0]
        learning_rate = rng.uniform(0.001, 0.5)
        explanation = explain(optimizer, gradient, state, parameters, learning_rate)
        change, state = optimizer.update(gradient, state, parameters, learning_rate)
        yield explanation, parameters, change, state
        parameters = parameters + change


@pytest.mark.parametrize(("name", "given"), CASES)
def test_the_last_line_is_where_the_update_leads(name, given):
    for explanation, parameters, change, _ in walk(OPTIMIZERS[name](**given)):
        last = explanation.lines[-1]
        assert last.line.name == "w"
        # Where a parameter passes 0 its own size says nothing about the error: the size of the way does.
        error = np.abs(last.result - (parameters + change))
        assert (error <= 1e-12 * np.maximum(np.abs(parameters), np.abs(change))).all()


@pytest.mark.parametrize(("name", "given"), CASES)
def test_step_and_state_are_those_of_the_update(name, given):
    for explanation, _, change, state in walk(OPTIMIZERS[name](**given)):
        results = {explained.line.name: explained.result for explained in explanation.lines}
        np.testing.assert_allclose(results["step"], -change, rtol=1e-9)
        kept = {explained.line.state: explained.result for explained in explanation.lines if explained.line.state}
        assert set(kept) == set(state._fields) - {"steps"}
        for field, result in kept.items():
            expected = np.broadcast_to(getattr(state, field), result.shape)
            np.testing.assert_allclose(result, expected, rtol=1e-12, atol=1e-14 * np.abs(expected).max())
        for explained in explanation.lines:
            if "t" in explained.values:
                assert (explained.values["t"] == state.steps).all()


@pytest.mark.parametrize(("name", "given"), CASES)
def test_every_line_comes_to_its_result_and_carries_results_on(name, given):
    explanation = next(walk(OPTIMIZERS[name](**given)))[0]
    results = {}
    for explained in explanation.lines:
        assert tuple(explained.values) == names(explained.line.expression)
        for value in [*explained.values.values(), explained.result]:
            assert value.shape == (4,)
        np.testing.assert_array_equal(explained.result, evaluate(explained.line.expression, explained.values))
        for known in results.keys() & explained.values.keys():
            np.testing.assert_array_equal(explained.values[known], results[known])
        results[explained.line.name] = explained.result


@pytest.mark.parametrize(("name", "given"), CASES)
def test_every_name_has_a_symbol_of_its_own(name, given):
    explanation = next(walk(OPTIMIZERS[name](**given)))[0]
    used = {name for explained in explanation.lines for name in [explained.line.name, *explained.values]}
    written = [explanation.symbols[name]._replace(role="", vector=False) for name in used]
    assert len(set(written)) == len(used)
    assert all(symbol.letter for symbol in written)
    assert explanation.symbols["g"].role == "gradient"
    for explained in explanation.lines:
        assert explanation.symbols[explained.line.name].role == explained.line.role


def test_bias_correction_has_its_lines_only_while_it_is_on():
    def lines(**given):
        return [line.name for line in OPTIMIZERS["adam"](**given).rule()]

    assert lines() == ["m", "v", "m_hat", "v_hat", "step", "w"]
    assert lines(bias_correction=False) == ["m", "v", "step", "w"]


def test_a_gradient_of_0_in_every_step_gives_a_step_of_0():
    for kind in OPTIMIZERS.values():
        optimizer, parameters = kind(), np.zeros(2)
        explanation = explain(optimizer, np.zeros(2), optimizer.init(parameters), parameters, 0.1)
        np.testing.assert_array_equal(explanation.lines[-1].result, 0.0)


def test_a_formula_is_read_as_mathematics_reads_it():
    assert parse("a - b - c") == Operation("-", (Operation("-", (Name("a"), Name("b"))), Name("c")))
    assert parse("2 * a^t / sqrt(b)") == Operation(
        "/",
        (
            Operation("*", (Number(2.0), Operation("^", (Name("a"), Name("t"))))),
            Operation("sqrt", (Name("b"),)),
        ),
    )
    assert evaluate(parse("(1 + a) * a^2 - sqrt(a) / 4"), {"a": 4.0}) == 79.5


@pytest.mark.parametrize("text", ["", "a +", "exp(a)", "a.b", "a if b else c", "'a'", "True < 1", "sqrt(a, b)"])
def test_any_other_text_is_refused(text):
    with pytest.raises(ValueError, match=r"^the rule .* cannot be read; it takes names, numbers, \+ - \* / \^"):
        parse(text)


@pytest.mark.parametrize("text", ["a + b", "2 = a", "a b = c"])
def test_a_line_needs_a_name(text):
    with pytest.raises(ValueError, match="cannot be read; it takes a name, = and a formula"):
        Line(text, "Nothing", vector("a"))


def test_the_last_line_says_what_a_step_is():
    assert NEW_PARAMETERS.text == "w = w_before - step"

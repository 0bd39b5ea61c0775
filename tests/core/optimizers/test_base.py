import dataclasses
import math

import pytest

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.schedules import SCHEDULES

KINDS = [*OPTIMIZERS.values(), *SCHEDULES.values()]
FIELDS = [(kind, name) for kind in KINDS for name in kind.hyperparameters()]
NUMBERS = [(kind, name) for kind, name in FIELDS if not isinstance(getattr(kind(), name), bool)]


def test_hyperparameters_have_the_names_of_the_file_format():
    names = {name: list(kind.hyperparameters()) for name, kind in OPTIMIZERS.items()}
    assert names == {
        "gradient-descent": [],
        "momentum": ["momentum"],
        "nesterov": ["momentum"],
        "adagrad": ["eps"],
        "adadelta": ["rho", "eps"],
        "rmsprop": ["alpha", "eps"],
        "adam": ["beta1", "beta2", "eps", "bias_correction"],
        "adamw": ["beta1", "beta2", "eps", "bias_correction", "weight_decay"],
        "nadam": ["beta1", "beta2", "eps", "momentum_decay"],
        "qhm": ["beta", "nu"],
        "qhadam": ["beta1", "beta2", "nu1", "nu2", "eps", "bias_correction"],
        "muon": ["momentum"],
        "newton": [],
        "line-search": ["shrink", "promise"],
    }


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_describes_itself(kind):
    descriptions = kind.hyperparameters()
    assert list(descriptions) == [info.name for info in dataclasses.fields(kind)]
    for name, description in descriptions.items():
        assert description.label
        assert description.help.endswith(".")
        assert description.low < description.high < math.inf
        assert description.default == getattr(kind(), name)


@pytest.mark.parametrize(("kind", "name"), NUMBERS)
def test_bounds_hold_where_they_say(kind, name):
    description = kind.hyperparameters()[name]
    number = type(description.default)
    for bound, is_open in (
        (number(description.low), description.low_open),
        (number(description.high), description.high_open),
    ):
        if is_open:
            with pytest.raises(ValueError, match=f"^{name} must be "):
                kind(**{name: bound})
        else:
            assert getattr(kind(**{name: bound}), name) == bound
    for beyond in (number(description.low - 1), number(description.high + 1)):
        with pytest.raises(ValueError, match=f"^{name} must be .* and .*, not {beyond}$"):
            kind(**{name: beyond})


@pytest.mark.parametrize(("kind", "name"), FIELDS)
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, "0.5", None, [0.5]])
def test_what_is_no_finite_number_is_refused(kind, name, value):
    with pytest.raises(ValueError, match=f"^{name} must be "):
        kind(**{name: value})


@pytest.mark.parametrize(
    ("kind", "values", "sentence"),
    [
        (OPTIMIZERS["momentum"], {"momentum": 1.5}, "momentum must be at least 0 and below 1, not 1.5"),
        (OPTIMIZERS["momentum"], {"momentum": 1}, "momentum must be at least 0 and below 1, not 1"),
        (OPTIMIZERS["adam"], {"eps": 0.0}, "eps must be above 0 and at most 1, not 0.0"),
        (OPTIMIZERS["adam"], {"eps": -1e-8}, "eps must be above 0 and at most 1, not -1e-08"),
        (OPTIMIZERS["adam"], {"beta2": math.nan}, "beta2 must be at least 0 and below 1, not nan"),
        (OPTIMIZERS["adam"], {"beta1": "high"}, "beta1 must be a number, not 'high'"),
        (OPTIMIZERS["adam"], {"beta1": True}, "beta1 must be a number, not True"),
        (OPTIMIZERS["adam"], {"bias_correction": 1}, "bias_correction must be true or false, not 1"),
        (SCHEDULES["step"], {"period": 2.5}, "period must be a whole number, not 2.5"),
        (SCHEDULES["step"], {"period": 0}, "period must be at least 1 and at most 10000, not 0"),
        (SCHEDULES["exponential"], {"gamma": 0.0}, "gamma must be above 0 and at most 1, not 0.0"),
    ],
)
def test_sentence(kind, values, sentence):
    with pytest.raises(ValueError) as error:  # noqa: PT011
        kind(**values)
    assert str(error.value) == sentence

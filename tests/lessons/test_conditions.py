"""Conditions are data: read strictly, compared as written, never executed."""

import math

import pytest

from gdsim.lessons.conditions import LONGEST, holds, measured, parse_condition, parse_operand
from gdsim.lessons.measures import check_measures

VALUES = {"loss": 0.5, "epoch": 10.0, "verdict": "bouncing", "gradient": math.nan, "start_loss": math.inf}


def is_true(text):
    return holds(parse_condition(text), lambda asked: VALUES[asked.name])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("loss < 1", True),
        ("loss < 0.5", False),
        ("loss <= 0.5", True),
        ("0.1 < loss < 1", True),
        ("0.1 < loss < 0.2", False),
        ("loss < 1 and epoch < 5", False),
        ("loss < 1 or epoch < 5", True),
        ("not loss < 1", False),
        ("(loss > 1 or epoch == 10) and not epoch > 10", True),
        ('verdict == "bouncing"', True),
        ('verdict != "bouncing"', False),
        ('verdict == "diverging" or loss != 0.5', False),
        ("loss > -1e-3", True),
        ("loss < start_loss", True),
        ("gradient < 1", False),
        ("gradient >= 1", False),
        ("not gradient < 1", True),
    ],
)
def test_a_condition_compares_what_it_says(text, expected):
    assert is_true(text) is expected


def test_a_racer_is_counted_from_one_and_a_number_stands_in_parentheses():
    first, second = measured(parse_condition("loss[2] < epochs_until(0.25)"))
    assert (first.name, first.racer, first.argument) == ("loss", 1, None)
    assert (second.name, second.racer, second.argument) == ("epochs_until", 0, 0.25)
    assert measured(parse_operand("parameter(2)[3]")) == [parse_operand("parameter(2)[3]")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "loss",
        "loss <",
        "loss < 1;",
        "__import__('os')",
        "__import__('os') == 1",
        "loss.real < 1",
        "loss + 1 < 2",
        "(lambda: 1) < 2",
        "[1, 2] < loss",
        "loss[0] < 1",
        "loss[-1] < 1",
        "loss[1.5] < 1",
        "True < loss",
        "1j < loss",
        "loss < None",
        "loss in (1, 2)",
        "loss is 1",
        "f(1, 2) < 3",
        "f(x=1) < 3",
        "loss if epoch else epoch",
        "loss < 1 # a remark\nepoch",
        "(" * 300 + "loss < 1" + ")" * 300,
        "loss < " + "1" * LONGEST,
        "\0",
    ],
)
def test_what_is_no_condition_gets_one_sentence(text):
    with pytest.raises(ValueError, match=r"^[^\n]+$") as refused:
        parse_condition(text)
    assert "condition" in str(refused.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("speed < 1", "there is no measure 'speed'; there are loss, "),
        ("epochs_until < 3", "epochs_until takes a loss in parentheses"),
        ("loss(2) < 3", "loss takes no number in parentheses"),
        ('loss == "low"', "loss is a number"),
        ('verdict == "bad"', "verdict is never 'bad'; it is one of starting, "),
        ('verdict < "bouncing"', "compares text by more and less"),
    ],
)
def test_a_measure_is_asked_as_it_can_be(text, says):
    with pytest.raises(ValueError, match=r"^[^\n]+$") as refused:
        check_measures(parse_condition(text))
    assert says in str(refused.value)

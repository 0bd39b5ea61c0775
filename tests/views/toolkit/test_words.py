import math

import pytest

from gdsim.views.toolkit.words import count, number, place, sentence, share, short


@pytest.mark.parametrize(
    ("value", "text", "brief"),
    [
        (0.0, "0", "0"),
        (1e-5, "1.000×10⁻⁵", "1×10⁻⁵"),
        (0.03162277, "0.03162", "0.03162"),
        (-12.5, "−12.50", "−12.5"),
        (9999.96, "10000", "10000"),
        (123456.0, "123456", "123456"),
        (1e6, "1.000×10⁶", "1×10⁶"),
        (5e-324, "4.941×10⁻³²⁴", "4.941×10⁻³²⁴"),
        (1.7976e308, "1.798×10³⁰⁸", "1.798×10³⁰⁸"),
        (math.inf, "∞", "∞"),
        (-math.inf, "−∞", "−∞"),
        (math.nan, "—", "—"),
    ],
)
def test_numbers_are_written_with_four_digits_and_never_as_zero(value, text, brief):
    assert number(value) == text
    assert short(value) == brief


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        (15.7, 2.0, "from 15.7 to 2"),
        (0.22621, 0.22584, "from 0.2262 to 0.2258"),
        (1.0, 1.0 + 1e-12, "from 1 to 1"),
        (3.14, 3.1, "from 3.14 to 3.10"),
        (-3.0, -3.14, "from −3.00 to −3.14"),
        (1.2e-5, 1.25e-5, "from 1.20×10⁻⁵ to 1.25×10⁻⁵"),
        (0.0, 0.25, "from 0 to 0.25"),
        (math.inf, 3.1, "from ∞ to 3.1"),
        (math.nan, math.inf, "from — to ∞"),
    ],
)
def test_numbers_in_a_sentence_can_be_told_apart(before, after, text):
    assert sentence("from {before} to {after}", {"before": before, "after": after, "epochs": 3}) == text


def test_large_counts_are_parted_by_thousands():
    assert [count(things) for things in (0, 365, 1_000_000)] == ["0", "365", "1,000,000"]


def test_a_share_is_never_nothing_of_something():
    parts = (0, 1, 2, 3, 398, 399, 400)
    assert [share(part / 400) for part in parts] == ["0 %", "<1 %", "<1 %", "1 %", ">99 %", ">99 %", "100 %"]


def test_what_is_nothing_beside_the_window_is_nothing():
    window = [[-1e3, 1e3], [-1e-3, 1e-3]]
    assert place([1e-4, -1e-4], window) == "(0, −1×10⁻⁴)"
    assert place([-3.58443, 1e-10], window) == "(−3.6, 0)"
    assert place([-3.58443, 1e-10], window, digits=3) == "(−3.58, 0)"

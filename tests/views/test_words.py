import math

import pytest

from gdsim.views.words import number, short


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

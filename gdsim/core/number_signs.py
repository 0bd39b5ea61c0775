"""The signs that numbers are written with wherever a reader sees them: a true minus, and powers of ten."""

MINUS = "−"
SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def scientific(value: float, digits: int) -> str:
    """A finite number with so many significant digits and its power of ten: −1.200×10⁻⁵."""
    mantissa, _, power = f"{value:.{digits - 1}e}".partition("e")
    return f"{mantissa.replace('-', MINUS)}×10{str(int(power)).translate(SUPERSCRIPTS)}"

"""How numbers and the core's words are written on the screen."""

import math

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt

from gdsim.core import racer_names as naming
from gdsim.core.number_signs import MINUS, scientific
from gdsim.experiment.problem import Problem
from gdsim.language import grouped, localised

# Beside what was done rightly, wrongly, or not yet: told apart without colour.
RIGHT, WRONG, OPEN = "✓", "✗", "○"
# Digits of a number in a sentence, at most: differences beyond say nothing to a reader.
MOST_DIGITS = 7
# Digits of a place's coordinates, enough to find it between the axes, and what is 0 in it, as a part of the window.
PLACE_DIGITS, NOTHING = 2, 1e-6


def translate(text: str) -> str:
    """Words that come from below the views (captions, titles, sentences), in the user's language."""
    return QCoreApplication.translate("core", text)


def one_line(text: str) -> str:
    """A title from a file, whose line breaks become blanks."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def racer_names(racers, learning_rates) -> list[naming.RacerName]:
    """What racers that run at these rates (R,) are called beside each other."""
    return naming.racer_names(racers, learning_rates, short)


def fitted(name: naming.RacerName | str, metrics, width: float) -> str:
    """A racer's name cut to so many pixels: its title gives way before what tells it apart."""
    if metrics.horizontalAdvance(str(name)) <= width:
        return str(name)
    title, separator, rest = str(name).partition(naming.SEPARATOR)
    room = width - metrics.horizontalAdvance(separator + rest)
    if not rest or room < metrics.horizontalAdvance(title[:1] + "…"):
        return metrics.elidedText(str(name), Qt.TextElideMode.ElideRight, int(width))
    return metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(room)) + separator + rest


def sentence(words: str, values: dict) -> str:
    """A sentence from below the views: its words in the user's language, its numbers as the screen writes them.

    Numbers have three digits, or as many more as tell them apart: "from 0.2262 to 0.2258". Those of the same size have
    the same decimals: "from 3.14 to 3.10".
    """
    numbers = {value for name, value in values.items() if isinstance(value, float) and "{" + name + "}" in words}
    digits = digits_apart(numbers, 3)
    written = {
        name: _beside(value, numbers, digits) if isinstance(value, float) else value for name, value in values.items()
    }
    return translate(words).format(**written)


def _beside(value: float, numbers: set[float], digits: int) -> str:
    """A number as `short`, or with as many decimals as the others of its power of ten have then."""
    mantissa, times, power = _number(value, digits).partition("×")
    peers = [_short(other, digits) for other in numbers | {value} if _power(other) == _power(value)]
    decimals = max(len(peer.partition("×")[0].partition(".")[2]) for peer in peers)
    whole, _, fraction = mantissa.partition(".")
    return localised(whole + ("." + fraction[:decimals] if decimals else "") + times + power)


def _power(value: float) -> int | None:
    return math.floor(math.log10(abs(value))) if value and math.isfinite(value) else None


def digits_apart(numbers: set[float], fewest: int) -> int:
    """How many digits tell numbers apart: `fewest`, or more where those don't, up to MOST_DIGITS, which may not."""
    digits = fewest
    while digits < MOST_DIGITS and len({_short(value, digits) for value in numbers}) < len(numbers):
        digits += 1
    return digits


def number(value: float, digits: int = 4) -> str:
    """A number with so many significant digits: 0.03162, 12.50, 1.200×10⁻⁵. Never 0.000 for what is not zero."""
    return localised(_number(value, digits))


def _number(value, digits):
    if math.isnan(value):
        return "—"
    if math.isinf(value):
        return "∞" if value > 0 else MINUS + "∞"
    if value == 0.0:
        return "0"
    # Of the rounded number: 9.9999 may have become 10.
    exponent = int(f"{value:.{digits - 1}e}".partition("e")[2])
    if -4 < exponent < digits + 2:
        return f"{value:.{max(0, digits - 1 - exponent)}f}".replace("-", MINUS)
    return scientific(value, digits)


def short(value: float, digits: int = 4) -> str:
    """A number as briefly as so many significant digits allow: 0.1, 250, 1×10⁻⁵; for ticks, fields and sentences."""
    return localised(_short(value, digits))


def _short(value, digits):
    mantissa, times, power = _number(value, digits).partition("×")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return mantissa + times + power


def count(things: int) -> str:
    """How many there are: 365, 1,000,000."""
    return grouped(things)


def share(part: float) -> str:
    """A part of all in percent: 62 %; never 0 % of what there is, or 100 % of what is not all."""
    if 0.0 < part <= 0.005:
        return "<1 %"
    return ">99 %" if 0.995 <= part < 1.0 else f"{100.0 * part:.0f} %"


def place(point, window, digits: int = PLACE_DIGITS) -> str:
    """Coordinates (2,) in a window (2, 2): (3.6, −1.8); what is nothing beside the window is 0."""
    seen = np.where(np.abs(point) < NOTHING * np.ptp(window, axis=1), 0.0, point)
    return "({}, {})".format(*(short(value, digits) for value in seen.tolist()))


def heading(problem: Problem) -> str:
    """What is minimised, in a few words."""
    title = translate(problem.title)
    return f"{title} · {translate(problem.data.loss.title)}" if problem.is_fit else title

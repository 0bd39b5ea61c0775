"""A line edit for one number: exact at any size, strict about its bounds, stepped with the arrow keys."""

import math
import re
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt, Signal

from gdsim.language import localised
from gdsim.views.toolkit.typed_field import TypedField

_NUMBER = re.compile(r"[+-]?(\d+[.,]?\d*|[.,]\d+)([eE][+-]?\d+)?", re.ASCII)
SHOWN_LENGTH = 20  # characters of unreadable text that a sentence repeats, to stay one line or two
# The steps of a logarithmic field within one power of ten, as on an oscilloscope's dial.
LOG_STEPS = (Decimal("0.5"), Decimal(1), Decimal(2), Decimal(5), Decimal(10))
# Where Up leads from 0 on a logarithmic scale: small enough to be gentle as a penalty or a decay.
LOG_FIRST = Decimal("1e-4")
# A linear field crosses its bounded range in this many steps.
LINEAR_STEPS = 20
# The step of a linear field without bounds, in its own units.
LINEAR_STEP = Decimal("0.1")


@dataclass(frozen=True)
class Bounds:
    """Which numbers are taken: low … high, the ends included unless open; whole ones only if `whole`.

    `why` is what a sentence adds about them, such as "the data has 70 rows".
    """

    low: float = -math.inf
    high: float = math.inf
    low_open: bool = False
    high_open: bool = False
    whole: bool = False
    why: str = ""

    def holds(self, value: float) -> bool:
        above = value > self.low if self.low_open else value >= self.low
        below = value < self.high if self.high_open else value <= self.high
        return above and below


def exact(value: float) -> str:
    """The shortest text that reads back as the same number: 0.001, 1e-5, 250; with the language's decimal mark."""
    if isinstance(value, int):
        return str(value)
    mantissa, exponent, power = repr(value).partition("e")
    return localised(mantissa.removesuffix(".0")) + exponent + (str(int(power)) if power else "")


class NumberField(TypedField):
    """Shows `value`; emits `value_entered` when the user has finished typing another one that is in bounds.

    What can't be taken stays in the field while the value remains what it was, and `complained` gives the
    sentence that says why ("" once all is well again). Escape brings the value back. `name` is the word that
    sentences begin with. Up and Down step by 1-2-5 on a "log" scale, so that 1 - value does on a "log-complement"
    one, and evenly on a "linear" one; with Page Up and Page Down ten times as far.
    """

    value_entered = Signal(object)

    def __init__(self, name: str, bounds: Bounds = Bounds(), scale: str = "linear", value: float = 0.0):
        super().__init__()
        self._name = name
        self._bounds = bounds
        self._scale = scale
        self._value = value
        self.setAccessibleName(name)
        self.setMinimumWidth(40)
        self.show_value(value)

    @property
    def value(self) -> float:
        """The last number that was shown or accepted."""
        return self._value

    def show_value(self, value: float, keeps_typing: bool = False):
        """Shows a number without emitting it; the caret stays where it is if the text is the same.

        What is just being typed can be kept: then Escape brings this number back.
        """
        self._value = value
        if keeps_typing and self.isModified():
            self._accepted = exact(value)
        else:
            self.show_text(exact(value))

    def set_bounds(self, bounds: Bounds):
        """From now on; the value shown is not judged again before it is edited."""
        self._bounds = bounds

    def take(self, text):
        self._enter(self._read(text))

    def keyPressEvent(self, event):
        powers = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
        if event.key() in powers:
            self.finish()
            self._step(powers[event.key()])
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.drop()
        else:
            super().keyPressEvent(event)

    def _enter(self, value):
        changed = value != self._value
        self.show_value(value)
        if changed:
            self.value_entered.emit(value)

    def _read(self, text):
        """The number written; raises ValueError with a sentence that says what would be right."""
        text = text.strip().replace("−", "-")
        if not _NUMBER.fullmatch(text):
            shown = text if len(text) <= SHOWN_LENGTH else text[:SHOWN_LENGTH] + "…"
            if not shown:
                raise ValueError(self.tr("{name} needs a number.").format(name=self._name))
            raise ValueError(
                self.tr("{name}: “{text}” is not a number; write one such as {example}.").format(
                    name=self._name, text=shown, example="100" if self._bounds.whole else self.tr("0.01 or 1e-3")
                )
            )
        if self._bounds.whole:
            return self._read_whole(text)
        value = float(text.replace(",", "."))
        if math.isinf(value):
            raise ValueError(self.tr("{name} is too large to compute with.").format(name=self._name))
        self._check(value)
        return value

    def _read_whole(self, text):
        # A comma could mean a thousand or a decimal: better asked than guessed.
        if "," in text or not math.isfinite(float(text)) or not float(text).is_integer():
            raise ValueError(
                self.tr("{name} must be a whole number, written without separators.").format(name=self._name)
            )
        value = int(Decimal(text))
        self._check(value)
        return value

    def _check(self, value):
        bounds = self._bounds
        if bounds.holds(value):
            return
        low = self.tr("above {low}") if bounds.low_open else self.tr("at least {low}")
        high = self.tr("below {high}") if bounds.high_open else self.tr("at most {high}")
        if bounds.high == math.inf:
            wanted = low
        elif bounds.low == -math.inf:
            wanted = high
        else:
            wanted = self.tr("{low} and {high}").format(low=low, high=high)
        wanted = wanted.format(low=exact(bounds.low), high=exact(bounds.high))
        words = self.tr("{name} must be {wanted}: {why}.") if bounds.why else self.tr("{name} must be {wanted}.")
        raise ValueError(words.format(name=self._name, wanted=wanted, why=bounds.why))

    def _step(self, count):
        step = {"log": self._log_step, "log-complement": self._complement_step, "linear": self._linear_step}
        value = Decimal(repr(self._value))
        for _ in range(abs(count)):
            value = step[self._scale](value, count > 0)
        value = int(value) if self._bounds.whole else float(value)
        value = min(max(value, self._bounds.low), self._bounds.high)
        if self._bounds.holds(value):
            self._enter(value)

    def _linear_step(self, value, up):
        width = self._bounds.high - self._bounds.low
        if self._bounds.whole:
            step = Decimal(1)
        else:
            step = Decimal(repr(width)) / LINEAR_STEPS if math.isfinite(width) else LINEAR_STEP
        return value + step if up else value - step

    def _log_step(self, value, up):
        return dialled(value, up, zero=self._bounds.holds(0))

    def _complement_step(self, value, up):
        return 1 - dialled(1 - value, not up, zero=self._bounds.holds(1))


def dialled(value: Decimal, up: bool, zero: bool) -> Decimal:
    """The next of … 1, 2, 5, 10 … above or below, in exact decimals; with `zero`, 0 is below the small ones."""
    if value <= 0:
        return LOG_FIRST if up else value
    if zero and not up and value <= LOG_FIRST:
        return Decimal(0)
    power = Decimal(1).scaleb(value.adjusted())
    dial = [step * power for step in LOG_STEPS]
    return next(step for step in dial if step > value) if up else next(step for step in dial[::-1] if step < value)

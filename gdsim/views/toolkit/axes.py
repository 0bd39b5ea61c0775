"""The axes of plots: few ticks, whose numbers tell them apart, and names that are cut to the room there is."""

from html import escape

import numpy as np
import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

from gdsim.core.number_signs import SUPERSCRIPTS
from gdsim.views.toolkit import words
from gdsim.views.toolkit.theme import Theme, small_font

# Pixels between two ticks of a logarithmic axis, at least: twice the height of their text.
LOG_TICK_GAP = 30
# Decades that a logarithmic axis writes out, either way of 1: 0.001 … 1000; the others are powers of ten.
PLAIN_DECADES = 3
# From one tick to the next on it, in decades, at most the last.
DECADE_STRIDES = (1, 2, 3, 5, 10, 20, 50, 100)
# Pixels between two numbers along a horizontal axis, at least.
TICK_TEXT_GAP = 10.0
# A tick's number has at least so many digits and at most those that there are, …
LEAST_DIGITS, MOST_DIGITS = 4, 16
# … so that it is off by at most this part of the distance to its neighbours.
TICK_ERROR = 0.05
# Pixels around the name of an axis; the base class keeps four fifths of name and margin free for it.
LABEL_MARGIN = 3


class NumberAxis(pyqtgraph.AxisItem):
    """An axis with few ticks and their grid lines; on a logarithmic one the numbers are 1, 0.1, 0.01."""

    def __init__(self, orientation: str):
        super().__init__(orientation, maxTickLength=0)
        self.enableAutoSIPrefix(False)
        self.setStyle(maxTickLevel=0, tickTextOffset=4, hideOverlappingLabels=False)
        self.setGrid(255)
        self.label.document().setDocumentMargin(LABEL_MARGIN)
        self._shorter: tuple[str, ...] = ()

    def show_name(self, name: str, *shorter: str):
        """Names the axis, by the first of the names that it is long enough for."""
        self._shorter = shorter
        self.setLabel(name)
        # The base class would leave it where a name of another length had its middle.
        self.resizeEvent()

    def resizeEvent(self, event=None):
        if self.label is None:
            return
        self.label.setHtml(self.labelString())
        self.label.setToolTip("" if self.shown_label == self.labelText else self.labelText)
        super().resizeEvent(event)
        # The base class lets its label hang out of the axis, where the widget's edge would cut it.
        if self.orientation == "bottom":
            self.label.setY(self.size().height() - self.label.boundingRect().height() + LABEL_MARGIN)
        else:
            self.label.setX(-LABEL_MARGIN)

    def set_theme(self, theme: Theme):
        font = small_font(theme)
        self.setTickFont(font)
        if self.orientation == "bottom":
            self.setStyle(autoExpandTextSpace=False, tickTextHeight=QFontMetrics(font).height())
        self.setPen(theme.border)
        self.setTickPen(theme.grid)
        self.setTextPen(theme.muted)
        self.setLabel(self.labelText, **{"color": theme.muted, "font-size": f"{font.pointSizeF()}pt"})

    def labelString(self):
        # The base class would read the names of columns and parameters as markup.
        style = "; ".join(f"{name}: {value}" for name, value in self.labelStyle.items())
        return f"<span style='{style}'>{escape(self.shown_label)}</span>"

    @property
    def shown_label(self) -> str:
        """The axis' name or a shorter one, cut in its middle where all are longer than the axis."""
        length = self.size().width() if self.orientation == "bottom" else self.size().height()
        if length <= 0.0:
            return self.labelText
        metrics = QFontMetricsF(self.style["tickFont"] or QFont())
        room, names = length - 2 * LABEL_MARGIN, (self.labelText, *self._shorter)
        fitting = next((name for name in names if metrics.horizontalAdvance(name) <= room), names[-1])
        return metrics.elidedText(fitting, Qt.TextElideMode.ElideMiddle, room)

    def tickValues(self, minVal, maxVal, size):
        if self.logMode:
            return [(1.0, log_ticks(minVal, maxVal, most=max(2.0, size / LOG_TICK_GAP)))]
        levels = super().tickValues(minVal, maxVal, size)
        return self._apart(*levels[0], minVal, maxVal, size) if self.orientation == "bottom" else levels

    def tickStrings(self, values, scale, spacing):
        if self.logMode:
            return [decade_text(value) for value in values]
        return tick_texts(values, spacing)

    def _apart(self, spacing, values, low, high, size):
        """These ticks, or fewer where their numbers would touch each other."""
        metrics = QFontMetrics(self.style["tickFont"] or QFont())
        widest = max(map(metrics.horizontalAdvance, tick_texts(values, spacing)), default=0) + TICK_TEXT_GAP
        if spacing * size < widest * (high - low):
            spacing = nice_step(high - low, max(1.0, size / widest))
            values = np.arange(np.ceil(low / spacing), np.floor(high / spacing) + 1.0) * spacing
        return [(spacing, values)]


def tick_texts(values, spacing) -> list[str]:
    """The numbers of ticks (n,): as many digits as tell them from their neighbours, `spacing` (one or n) away."""
    values = np.asarray(values, dtype=float)
    values = np.where(np.abs(values) < 1e-6 * spacing, 0.0, values)
    digits = LEAST_DIGITS
    while digits < MOST_DIGITS and (np.abs(_rounded(values, digits) - values) > TICK_ERROR * spacing).any():
        digits += 1
    return [words.short(value) if digits == LEAST_DIGITS else words.number(value, digits) for value in values.tolist()]


def neighbour_distance(values):
    """How far from each tick (n,), in rising order, its nearest neighbour is; of a single one its own size."""
    if len(values) < 2:
        return np.abs(values)
    steps = np.diff(values)
    return np.minimum(np.append(steps, np.inf), np.append(np.inf, steps))


def _rounded(values, digits):
    return np.array([float(f"{value:.{digits - 1}e}") for value in values])


def decade_text(exponent: float) -> str:
    """A logarithmic tick's number: 0.01, 5, 10⁸."""
    if exponent == round(exponent) and abs(exponent) > PLAIN_DECADES:
        return "10" + str(round(exponent)).translate(SUPERSCRIPTS)
    return words.short(10.0**exponent)


def log_ticks(low: float, high: float, most: float):
    """At most about so many ticks for exponents from low to high: decades if they do, else 1-2-5, else even steps."""
    decades = np.arange(np.ceil(low), np.floor(high) + 1.0)
    if len(decades) >= 3:
        stride = next((n for n in DECADE_STRIDES if n * most >= high - low), DECADE_STRIDES[-1])
        return decades[decades % stride == 0.0]
    fine = (np.arange(np.floor(low), np.ceil(high))[:, np.newaxis] + np.log10([1.0, 2.0, 5.0])).ravel()
    fine = fine[(fine >= low) & (fine <= high)]
    if len(fine) >= 3:
        return fine if len(fine) <= 1.5 * most else decades
    step = nice_step(10.0**high - 10.0**low, most)
    return np.log10(np.arange(np.ceil(10.0**low / step), np.floor(10.0**high / step) + 1.0) * step)


def nice_step(span: float, most: float) -> float:
    """The smallest step of 1, 2 or 5 times a power of ten that divides the span into at most so many."""
    least = span / most
    power = 10.0 ** np.floor(np.log10(least))
    return power * next(factor for factor in (1.0, 2.0, 5.0, 10.0) if factor * power >= 0.999 * least)

"""What a map of basins looks like: a colour for each minimum, lighter or darker by the steps, and two neutral looks."""

from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QColor, QImage

from gdsim.simulation.basins import DIVERGED, ELSEWHERE, UNDEFINED, Basins
from gdsim.views.toolkit.theme import MINIMUM_HUES, Theme

# Shades of each, from few steps to many …
SHADES = 64
# … and how much white is mixed into the first and black into the last, on a dark ground and on a light one, where the
# colours themselves are darker.
MIXED = {True: (0.35, 0.5), False: (0.6, 0.3)}
# How strongly the grey of what reached no minimum stands out against the background.
GREY = 0.4
# Stripes of what diverged: starts from one to the next, and how many of these are of the stripe.
STRIPE, STRIPE_WIDTH = 8, 3


class Span(NamedTuple):
    """The fewest and the most steps that any start took to its minimum."""

    fewest: int
    most: int

    def shade(self, steps):
        """Which of the SHADES stands for so many steps, by their logarithm."""
        low, high = np.log1p([self.fewest, max(self.most, self.fewest + 1)])
        return np.clip((np.log1p(steps) - low) / (high - low) * (SHADES - 1), 0, SHADES - 1).astype(int)


def span(maps: list[Basins]) -> Span | None:
    """That of several maps together, so that a shade says the same in all of them; None where nothing has arrived."""
    steps = np.concatenate([basins.steps[basins.reached >= 0] for basins in maps])
    return Span(int(steps.min()), int(steps.max())) if len(steps) else None


def ramp(theme: Theme, number: int) -> np.ndarray:
    """The shades of a minimum's colour, (SHADES, 3) of 0 … 255."""
    color, (white, black) = _rgb(theme.minimum_color(number)), MIXED[theme.dark]
    return np.linspace(white * 255.0 + (1.0 - white) * color, (1.0 - black) * color, SHADES).round().astype(np.uint8)


def picture(basins: Basins, steps_span: Span | None, theme: Theme) -> np.ndarray:
    """A map as an image, (rows, columns, 3) of 0 … 255."""
    reached, steps = basins.filled
    image = np.empty((*reached.shape, 3), dtype=np.uint8)
    image[...] = _rgb(theme.background)
    if steps_span is not None:
        ramps = np.stack([ramp(theme, number) for number in range(MINIMUM_HUES)])
        is_there = reached >= 0
        image[is_there] = ramps[reached[is_there] % MINIMUM_HUES, steps_span.shade(steps[is_there])]
    image[reached == ELSEWHERE] = grey(theme)
    stripes = np.add.outer(*map(np.arange, reached.shape)) % STRIPE < STRIPE_WIDTH
    image[(reached == DIVERGED) & stripes] = _rgb(theme.muted)
    return image


def swatch(theme: Theme, what: int, width: int, height: int) -> QImage:
    """A small picture of a minimum's colours, few steps on the left, or of what reached none."""
    image = np.empty((height, width, 3), dtype=np.uint8)
    image[...] = grey(theme) if what == ELSEWHERE else _rgb(theme.background)
    if what >= 0:
        image[...] = ramp(theme, what)[np.linspace(0, SHADES - 1, width).astype(int)]
    if what == DIVERGED:
        image[np.add.outer(np.arange(height), np.arange(width)) % STRIPE < STRIPE_WIDTH] = _rgb(theme.muted)
    if what == UNDEFINED:
        # A hole in the picture is a frame around nothing in the legend.
        image[[0, -1]] = image[:, [0, -1]] = _rgb(theme.muted)
    return QImage(image.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def grey(theme: Theme) -> np.ndarray:
    return GREY * _rgb(theme.muted) + (1.0 - GREY) * _rgb(theme.background)


def _rgb(color: str) -> np.ndarray:
    return 255.0 * np.array(QColor(color).getRgbF()[:3])

"""What is written above the views of a frame: title, caption, and the legend of the racers.

All has its place from the first frame on, whatever the numbers become.
"""

import math
from typing import NamedTuple

import numpy as np
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTransform

from gdsim.core.outcome import Status
from gdsim.experiment.changes import stages
from gdsim.experiment.problem import Problem
from gdsim.simulation.learning_rates import is_scheduled, used_learning_rates
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.words import heading, number, racer_names, short, translate

# All lengths are pixels of the page, see page.py.
MARGIN, TOP = 28, 22
TITLE_SIZE, CAPTION_SIZE = 25, 20
TITLE_HEIGHT, BELOW = 36, 10
MARKER, MARKER_ROOM = 11.0, 18.0
# Between the texts of an entry, between entries, and between title and caption.
TEXT_GAP, ENTRY_GAP, CAPTION_GAP = 8.0, 24.0, 34.0
# Rows of a legend that says "learning rate" in every entry, at most; a longer one is written shorter and smaller.
MOST_WORDY_ROWS = 3
WORDY_SIZE, WORDY_HEIGHT = 16, 26
TERSE_SIZE, TERSE_HEIGHT = 13, 21
# The longest that numbers become; a longer one is written with fewer digits.
LONGEST = ("0.00000", "0.0×10⁻¹⁰")
LOSS_DIGITS, RATE_DIGITS = 4, 3
# Clipped to its place, a text would vanish in other programs where their font is wider.
LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
# As wide as a digit.
FIGURE_SPACE = "\N{FIGURE SPACE}"


class Grid(NamedTuple):
    """The legend's rows and columns, and the widths of what its entries hold."""

    size: int
    row_height: int
    rate_words: str
    rows: int
    pitch: float
    titles: tuple[float, ...]
    rates: tuple[float, ...]
    standing: float


class Header:
    """Paints the upper part of a page as wide as `width`; the problem is that of the whole run, see Snapshot.replay."""

    def __init__(self, problem: Problem, theme: Theme, font: QFont, width: float, has_numbers: bool = True):
        """Without numbers it does not say how far the run is, and how low."""
        self._theme, self._base, self._width = theme, font, width
        self._epochs = problem.experiment.epochs
        self._steps_per_epoch = problem.batching.steps_per_epoch
        self._has_numbers = has_numbers
        self._several = len(problem.racers) > 1
        self._grid = self._fitting_grid(problem)

    @property
    def height(self) -> int:
        return TOP + TITLE_HEIGHT + self._grid.rows * self._grid.row_height + BELOW

    def paint(self, painter: QPainter, snapshot: Snapshot):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_title(painter, snapshot)
        for racer, texts in enumerate(self.entries(snapshot)):
            self._paint_marker(painter, racer)
            looks = ((True, self._theme.text), (False, self._theme.muted), (False, self._theme.text))
            for text, place, (bold, color) in zip(texts, self.entry_places(racer), looks, strict=True):
                painter.setFont(self._font(self._grid.size, bold))
                painter.setPen(QColor(color))
                painter.drawText(place, LINE, self._cut(text, self._grid.size, bold, place))

    # Title and caption

    def caption(self, snapshot: Snapshot) -> list[str]:
        """How far the run is, and how low; whole numbers are as wide as their largest."""
        if not self._has_numbers:
            return []
        per_epoch = self._steps_per_epoch
        parts = [_tr("epoch {epoch}").format(epoch=_padded(math.floor(snapshot.epoch), self._epochs))]
        if per_epoch > 1:
            parts.append(_tr("step {step}").format(step=_padded(snapshot.step, self._epochs * per_epoch)))
        if not self._several:
            parts.append(self._loss(snapshot.loss[0], CAPTION_SIZE))
        return [*(part + ", " for part in parts[:-1]), parts[-1]]

    def caption_places(self, caption: list[str]) -> list[QRectF]:
        """Where the caption's parts stand, at the page's right edge."""
        widths = [self._advance(part, CAPTION_SIZE) for part in caption]
        if caption and not self._several:
            widths[-1] = self._loss_room(CAPTION_SIZE)
        lefts = self._width - MARGIN - np.cumsum(widths[::-1])[::-1]
        return [QRectF(left, TOP, width, TITLE_HEIGHT) for left, width in zip(lefts, widths, strict=True)]

    def _paint_title(self, painter, snapshot):
        caption = self.caption(snapshot)
        places = self.caption_places(caption)
        painter.setPen(QColor(self._theme.text))
        painter.setFont(self._font(CAPTION_SIZE))
        for text, place in zip(caption, places, strict=True):
            painter.drawText(place, LINE, text)
        painter.setFont(self._font(TITLE_SIZE, bold=True))
        right = places[0].left() - CAPTION_GAP if places else self._width - MARGIN
        room = QRectF(MARGIN, TOP, right - MARGIN, TITLE_HEIGHT)
        title = self._cut(one_line_title(snapshot.problem), TITLE_SIZE, True, room)
        painter.drawText(room, LINE, title)

    # Legend

    def entries(self, snapshot: Snapshot) -> list[tuple[str, str, str]]:
        """A title, a learning rate and, where there are several racers, a loss for each."""
        racers = snapshot.problem.racers
        names = racer_names(racers, snapshot.learning_rates)
        titles = [name.beside_rate for name in names]
        rates = map(self._rate, racers, used_learning_rates(snapshot))
        standings = map(self._standing, snapshot.loss, snapshot.outcomes)
        return list(zip(titles, rates, standings, strict=True))

    def entry_places(self, racer: int) -> list[QRectF]:
        """Where an entry's texts stand."""
        grid = self._grid
        column, row = divmod(racer, grid.rows)
        before = sum(self._entry_width(grid, k) + ENTRY_GAP for k in range(racer)) if grid.rows == 1 else 0.0
        left = MARGIN + (before or column * grid.pitch) + MARKER_ROOM
        top = TOP + TITLE_HEIGHT + row * grid.row_height
        places = []
        for width in (grid.titles[racer], grid.rates[racer], grid.standing):
            places.append(QRectF(left, top, width, grid.row_height))
            left += width + TEXT_GAP
        return places

    def _paint_marker(self, painter, racer):
        place = self.entry_places(racer)[0]
        middle = QPointF(place.left() - MARKER_ROOM + MARKER / 2, place.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.racer_color(racer)))
        shape = QTransform.fromTranslate(middle.x(), middle.y()).scale(MARKER, MARKER)
        painter.drawPath(shape.map(Symbols[self._theme.racer_marker(racer)]))

    def _rate(self, racer, rate):
        words = self._grid.rate_words
        if not is_scheduled(racer):
            return words.format(number=short(rate))
        return self._fitting(words, rate, RATE_DIGITS, self._grid.size)

    def _standing(self, loss, outcome):
        if not self._has_numbers:
            return ""
        if outcome.status is Status.DIVERGED:
            return _tr("diverged")
        return self._loss(loss, self._grid.size) if self._several else ""

    def _fitting_grid(self, problem):
        wordy = self._of_size(problem, WORDY_SIZE, WORDY_HEIGHT, _tr("learning rate {number}"))
        if wordy.rows <= MOST_WORDY_ROWS:
            return wordy
        return self._of_size(problem, TERSE_SIZE, TERSE_HEIGHT, _tr("α {number}"))

    def _of_size(self, problem, size, row_height, rate_words):
        """The grid of entries in this size: as many columns as fit, at least two where there are many racers."""
        eras = [stage.racers for _, stage in stages(problem)]
        named = [racer_names(racers, [racer.learning_rate for racer in racers]) for racers in eras]
        standing = max(self._loss_room(size) if self._several else 0.0, self._advance(_tr("diverged"), size))
        titles = tuple(
            max(self._advance(name.beside_rate, size, bold=True) for name in place)
            for place in zip(*named, strict=True)
        )
        rates = tuple(
            max(self._advance(rate_words.format(number=rate), size) for rate in _rates(place))
            for place in zip(*eras, strict=True)
        )
        room, count = self._width - 2 * MARGIN, len(titles)
        one_row = Grid(size, row_height, rate_words, 1, 0.0, titles, rates, standing)
        needed = sum(self._entry_width(one_row, racer) for racer in range(count)) + (count - 1) * ENTRY_GAP
        if needed <= room:
            return one_row
        aligned = one_row._replace(titles=(max(titles),) * count, rates=(max(rates),) * count)
        widest = self._entry_width(aligned, 0)
        columns = max(int((room + ENTRY_GAP) // (widest + ENTRY_GAP)), 2 if count > MOST_WORDY_ROWS else 1)
        rows = -(-count // columns)
        columns = -(-count // rows)
        pitch = (room + ENTRY_GAP) / columns
        title = min(max(titles), pitch - ENTRY_GAP - (widest - max(titles)))
        return aligned._replace(rows=rows, pitch=pitch, titles=(title,) * count)

    @staticmethod
    def _entry_width(grid, racer):
        return MARKER_ROOM + grid.titles[racer] + TEXT_GAP + grid.rates[racer] + TEXT_GAP + grid.standing

    # Fonts and numbers

    def _loss(self, loss, size):
        return self._fitting(_tr("loss {number}"), loss, LOSS_DIGITS, size)

    def _loss_room(self, size):
        return self._room(_tr("loss {number}"), size)

    def _fitting(self, words, value, digits, size):
        """The words with the number in as many digits as there is room for."""
        texts = [words.format(number=number(float(value), count)) for count in range(digits, 0, -1)]
        return next((text for text in texts if self._advance(text, size) <= self._room(words, size)), texts[-1])

    def _room(self, words, size):
        return max(self._advance(words.format(number=text), size) for text in LONGEST)

    def _font(self, size, bold=False):
        font = QFont(self._base)
        font.setPixelSize(size)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _advance(self, text, size, bold=False):
        return QFontMetricsF(self._font(size, bold)).horizontalAdvance(text)

    def _cut(self, text, size, bold, place):
        metrics = QFontMetricsF(self._font(size, bold))
        # A hair more, or a text that just fits would be cut by rounding.
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 0.5)


def one_line_title(problem: Problem) -> str:
    """The experiment's own title, or what is minimised."""
    return translate(" ".join(problem.experiment.title.split())) or heading(problem)


def _rates(racers):
    """The learning rates, as they are written, that one racer ever has; `racers` is what it is in turn."""
    return LONGEST if any(map(is_scheduled, racers)) else [short(racer.learning_rate) for racer in racers]


def _padded(value, largest):
    return str(value).rjust(len(str(largest)), FIGURE_SPACE)


def _tr(text):
    return QCoreApplication.translate("Page", text)

"""The table of a sweep as pictures: final loss as a heat map, and over the learning rate with its spread over seeds."""

from pathlib import Path

import numpy as np
import pyqtgraph
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.simulation.sweep_table import Spread, read_spreads
from gdsim.views.toolkit import words
from gdsim.views.toolkit.background import Background, reraise
from gdsim.views.toolkit.legend import Entry, Legend
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import Theme, small_font

# Pixels: fits a window of 1366 x 768.
SIZE = (780, 640)
# Columns of the heat map's picture: finer than it is ever shown.
COLUMNS = 1024
# Powers of ten of loss above the lowest that have colours of their own; whatever is higher looks alike.
MOST_DECADES = 4.0
# How much is seen through the spread.
SPREAD_OPACITY = 0.25
# Powers of ten left free on either side of the learning rates.
SIDE = 0.05


class SweepTableDialog(QDialog):
    """Shows the table of a sweep, which is read beside the window."""

    def __init__(self, path: Path, theme: Theme, parent=None):
        super().__init__(parent)
        self._theme, self.spreads = theme, None
        self.setWindowTitle(self.tr("Sweep: {name}").format(name=path.name))
        self.message = QLabel(self.tr("Reading …"), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.message.setFont(small_font(theme))
        self.map, self.lines, self.legend = Plot(), Plot(), Legend()
        self._explain()
        layout = QVBoxLayout(self)
        for widget, stretch in ((self.map, 3), (self.message, 0), (self.lines, 4), (self.legend, 0)):
            layout.addWidget(widget, stretch)
        self.resize(*SIZE)
        self.background = Background("sweep-table", self)
        self.background.done.connect(self._show)
        self.background.refused.connect(self.message.setText)
        self.background.failed.connect(reraise)
        self.finished.connect(lambda _: self.background.close())
        self.background.start(lambda job: read_spreads(path, job.progress))

    def _explain(self):
        for plot in (self.map, self.lines):
            plot.set_theme(self._theme)
            plot.bottom.setLogMode(x=True, y=True)
            plot.bottom.show_name(self.tr("learning rate"))
        self.legend.set_theme(self._theme)
        self.map.setAccessibleName(self.tr("Final loss as colours"))
        self.lines.setAccessibleName(self.tr("Final loss over learning rate"))
        self.lines.setToolTip(
            self.tr("The line is the median of the seeds, the band reaches from the lowest to the highest run.")
        )

    def _show(self, spreads: list[Spread]):
        self.spreads = spreads
        self._names = names_of(spreads)
        is_race = len(spreads) > 1
        rows = [(name, s.learning_rates, medians(s)) for name, s in zip(self._names, spreads, strict=True)]
        if not is_race:
            (only,) = spreads
            rows = [
                (self.tr("seed {seed}").format(seed=seed), only.learning_rates, only.losses[:, index])
                for index, seed in enumerate(only.seeds)
            ]
        self._draw_map(rows)
        self._draw_lines()
        self.message.setText(self._caption(is_race))

    def _caption(self, is_race):
        runs = sum(int((~np.isnan(s.losses)).sum()) for s in self.spreads)
        text = self.tr("Runs: {runs}. Brighter: a lower final loss; grey: diverged; empty: not run.")
        each = self.tr(" Each colour is the median of the seeds.") if is_race else ""
        return text.format(runs=words.count(runs)) + each

    def _draw_map(self, rows):
        low, high = self._rate_range()
        places = np.linspace(low, high, COLUMNS)
        picture = np.stack([row_at(places, rates, losses) for _, rates, losses in rows])
        item = pyqtgraph.ImageItem(colored(picture, self._theme), axisOrder="row-major")
        item.setRect(QRectF(low, -0.5, high - low, len(rows)))
        self.map.add(item, 0)
        names = [(index, name) for index, (name, _, _) in enumerate(rows)]
        self.map.left.setTicks([names[:: max(1, len(names) // 8)]])
        self.map.show_range((low, high), (-0.5, len(rows) - 0.5))

    def _draw_lines(self):
        heights = [np.log10(s.losses) if self._is_log() else s.losses for s in self.spreads]
        self.lines.left.setLogMode(x=False, y=self._is_log())
        self.lines.left.show_name(self.tr("final loss"))
        entries = []
        for racer, (spread, values) in enumerate(zip(self.spreads, heights, strict=True)):
            color = self._theme.racer_color(racer)
            kept = np.isfinite(values).any(axis=1)
            x = np.log10(spread.learning_rates[kept])
            finite = np.where(np.isfinite(values), values, np.nan)[kept]
            low, middle, high = np.nanmin(finite, axis=1), np.nanmedian(finite, axis=1), np.nanmax(finite, axis=1)
            edges = [pyqtgraph.PlotCurveItem(x, edge) for edge in (low, high)]
            brush = pyqtgraph.mkColor(color)
            brush.setAlphaF(SPREAD_OPACITY)
            self.lines.add(pyqtgraph.FillBetweenItem(*edges, brush=brush), 5)
            self.lines.add(pyqtgraph.PlotCurveItem(x, middle, pen=pyqtgraph.mkPen(color, width=2), antialias=True), 10)
            entries.append(Entry(color, self._theme.racer_marker(racer), self._names[racer], self._best(spread)))
        self.legend.set_entries(tuple(entries))
        every = np.concatenate([value[np.isfinite(value)] for value in heights] or [[]])
        bottom, top = (every.min(), every.max()) if every.size else (0.0, 1.0)
        if self._is_log():
            top = min(top, bottom + MOST_DECADES)
        margin = SIDE * (top - bottom)
        self.lines.show_range(self._rate_range(), (bottom - margin, top + margin))

    def _best(self, spread):
        middle = medians(spread)
        if not np.isfinite(middle).any():
            return ""
        rate = spread.learning_rates[np.nanargmin(middle)]
        return self.tr("lowest at {rate}").format(rate=words.short(float(f"{rate:.3g}")))

    def _is_log(self):
        return all((spread.losses[~np.isnan(spread.losses)] > 0.0).all() for spread in self.spreads)

    def _rate_range(self):
        every = np.log10(np.concatenate([spread.learning_rates for spread in self.spreads]))
        return every.min() - SIDE, every.max() + SIDE


def names_of(spreads: list[Spread]) -> list[str]:
    """The optimizers' titles, with their settings where two have the same."""
    optimizers = [spread.racer[0] for spread in spreads]
    titles = [words.translate(OPTIMIZERS[name].title) if name in OPTIMIZERS else name for name in optimizers]
    return [
        title if titles.count(title) == 1 else f"{title} {spread.racer[1]} {spread.racer[2]}"
        for title, spread in zip(titles, spreads, strict=True)
    ]


def medians(spread: Spread):
    """The median of the seeds that were run, (K,); where half of them diverged it is infinite."""
    found = np.full(len(spread.losses), np.nan)
    is_run = ~np.isnan(spread.losses).all(axis=1)
    found[is_run] = np.nanmedian(spread.losses[is_run], axis=1)
    return found


def row_at(places, rates, losses):
    """At each place, a power of ten, the loss of the rate that is next to it."""
    powers = np.log10(rates)
    return losses[np.searchsorted((powers[1:] + powers[:-1]) / 2, places)]


def colored(losses, theme: Theme):
    """Losses (rows, columns) as bytes (rows, columns, 4): bright where low; grey, which no loss is, where diverged."""
    shades = pyqtgraph.colormap.get(theme.colormap).getLookupTable(nPts=256, alpha=True)
    finite = np.isfinite(losses)
    heights = np.where(finite, losses, np.nan)
    if finite.any() and (losses[finite] > 0.0).all():
        heights = np.log10(heights)
    low, high = (np.nanmin(heights), np.nanmax(heights)) if finite.any() else (0.0, 1.0)
    high = min(high, low + MOST_DECADES)
    share = np.clip((heights - low) / max(high - low, 1e-300), 0.0, 1.0)
    picture = shades[np.where(finite, 255 - np.nan_to_num(share) * 255, 0).astype(int)].astype(np.ubyte)
    picture[np.isinf(losses)] = pyqtgraph.mkColor(theme.muted).getRgb()
    picture[np.isnan(losses)] = 0
    return picture

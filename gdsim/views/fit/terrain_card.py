"""A surface has no data: this says what the surface is, and where the racers stand on it."""

from html import escape

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from gdsim.experiment.problem import Problem
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.theme import Theme
from gdsim.views.words import number, short, translate

# More minima than these are counted, not listed.
LISTED_MINIMA = 4


class TerrainCard(QScrollArea):
    """Formula, caption, domain and minima; below, a table of the racers."""

    def __init__(self, theme: Theme):
        super().__init__()
        self.theme = theme
        self._about, self._table = QLabel(), QLabel()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 6, 0)
        for label in (self._about, self._table):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch()
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def set_theme(self, theme: Theme):
        self.theme = theme

    def show_problem(self, problem: Problem):
        settings = problem.experiment.problem
        formula = problem.terrain.formula if problem.terrain else settings.formula
        (left, right), (bottom, top) = ((short(low), short(high)) for low, high in problem.domain)
        domain = self.tr("x from {left} to {right}, y from {bottom} to {top}")
        lines = [
            f"<span style='color:{self.theme.accent}'>f(x, y) = {escape(formula)}</span>",
            f"<span style='color:{self.theme.muted}'>{self.tr('Shown')}:</span> "
            + domain.format(left=left, right=right, bottom=bottom, top=top),
            f"<span style='color:{self.theme.muted}'>{self.tr('Minima')}:</span> " + self._minima(problem),
        ]
        if problem.terrain:
            lines.insert(1, escape(translate(problem.caption)))
        self._about.setText("".join(f"<p style='margin:0 0 5px 0'>{line}</p>" for line in lines))

    def show_positions(self, snapshot: Snapshot, parameters):
        """The table of the racers at parameters (R, 2)."""
        with np.errstate(all="ignore"):
            losses = snapshot.problem.objective.loss(parameters)
        heading = f"<td></td>{''.join(self._cell(name, self.theme.muted) for name in ('x', 'y', 'f(x, y)'))}"
        rows = [heading]
        for racer, (point, loss) in enumerate(zip(parameters, losses, strict=True)):
            title = escape(translate(snapshot.problem.racers[racer].optimizer.title))
            color = self.theme.racer_color(racer)
            name = f"<td><span style='color:{color}'>⬤</span>&nbsp; {title}</td>"
            rows.append(name + "".join(self._cell(number(value), self.theme.text) for value in (*point, loss)))
        self._table.setText(f"<table width='100%'>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")

    def _minima(self, problem):
        if not len(problem.minima):
            return self.tr("not known")
        listed = [f"({short(x)}, {short(y)})" for x, y in problem.minima[:LISTED_MINIMA]]
        more = len(problem.minima) - len(listed)
        if more:
            listed.append(self.tr("and {count} more").format(count=more))
        return ", ".join(listed)

    @staticmethod
    def _cell(text, color):
        return f"<td align='right' width='22%'><span style='color:{color}'>{escape(text)}</span></td>"

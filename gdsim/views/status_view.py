"""What is so now, in words and numbers: how each racer stands, its loss and its parameters."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gdsim.core.outcome import Status
from gdsim.experiment.parameter_names import parameter_units
from gdsim.simulation.judgement import Judgement
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.elided_label import ElidedLabel
from gdsim.views.layout import take_away
from gdsim.views.markers import marker_pixmap
from gdsim.views.theme import Theme
from gdsim.views.words import number, sentence, translate

# More parameters than these are counted, not listed: nobody reads 650 numbers sixty times a second.
LISTED_PARAMETERS = 3
# Lines that fit without scrolling.
LINES_SHOWN = 3


class StatusView(QFrame):
    """A line a racer: its sign, its loss, how it stands, its parameters; one that runs alone has two or three."""

    def __init__(self, parent=None):
        super().__init__(parent, objectName="card")
        self._problem = None
        self._theme = None
        self._snapshot: Snapshot | None = None
        self._judgement: Judgement | None = None
        self._rows: list[Row] = []
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(12, 7, 12, 7)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def show_snapshot(self, snapshot: Snapshot):
        self._snapshot = snapshot
        if snapshot.problem is not self._problem:
            self._problem = snapshot.problem
            self._judgement = None
            self._rebuild()
        data, own_units = self._problem.data, self._in_data_units(snapshot)
        for racer, row in enumerate(self._rows):
            row.loss.setText(self.tr("loss {loss}").format(loss=number(snapshot.loss[racer])))
            row.say(self._standing(racer), snapshot.outcomes[racer].status is Status.DIVERGED)
            row.show_parameters(
                self._parameters(snapshot.parameters[racer]),
                ""
                if own_units is None
                else self.tr("In the data's own units: {values}").format(
                    values=self._listed(own_units[racer], parameter_units(data.model, data.dataset))
                ),
            )

    def show_judgement(self, judgement: Judgement):
        """What can be concluded; it is a little older than the numbers beside it."""
        if judgement.snapshot.problem is self._problem:
            self._judgement = judgement
            self.show_snapshot(self._snapshot)

    def set_theme(self, theme: Theme):
        self._theme = theme
        for racer, row in enumerate(self._rows):
            row.sign.setPixmap(marker_pixmap(theme, racer))

    def _rebuild(self):
        for row in self._rows:
            row.remove(self._grid)
        racers = self._problem.racers
        alone = len(racers) == 1
        self._rows = [Row(self._grid, index, translate(r.optimizer.title), alone) for index, r in enumerate(racers)]
        lines = 2 + self._has_own_units if alone else min(len(racers), LINES_SHOWN)
        line = self._rows[0].title.sizeHint().height()
        margins = self._grid.contentsMargins()
        inside = lines * line + (lines - 1) * self._grid.verticalSpacing() + margins.top() + margins.bottom()
        self.setFixedHeight(inside + 2 * self.frameWidth())
        if self._theme:
            self.set_theme(self._theme)

    def _standing(self, racer):
        """How the racer stands: its outcome, and the verdict's name, evidence and advice."""
        outcome = self._snapshot.outcomes[racer]
        said = [sentence(outcome.words, outcome.values)] if outcome.over else []
        if self._snapshot.step == 0 and not outcome.over:
            return self.tr("Ready: press play.")
        if self._judgement is None:
            return " ".join(said) or self.tr("Descending …")
        verdict = self._judgement.verdicts[racer]
        named = self.tr("{name}: {evidence}").format(
            name=translate(verdict.name.value.capitalize()),
            evidence=sentence(verdict.evidence.words, verdict.evidence.values),
        )
        advice = sentence(verdict.advice.words, verdict.advice.values)
        if verdict.leads(outcome):
            return " ".join([named, advice, *said])
        if outcome.status in (Status.RUNNING, Status.STOPPED):
            said.append(named)
        return " ".join([*said, advice])

    def _parameters(self, values):
        if len(values) > LISTED_PARAMETERS:
            return self.tr("{count} parameters").format(count=len(values))
        return self._listed(values)

    @property
    def _has_own_units(self):
        """Whether the data were scaled, and the parameters are few enough to be listed twice."""
        data = self._problem.data
        return bool(data and data.scaling) and len(self._problem.parameter_names) <= LISTED_PARAMETERS

    def _in_data_units(self, snapshot):
        """The parameters in the data's own units, shape (R, d), or None."""
        if not self._has_own_units:
            return None
        data = self._problem.data
        return data.scaling.to_data_units(data.model, snapshot.parameters)

    def _listed(self, values, units=None):
        names = self._problem.short_names
        parts = zip(names, values, units or [""] * len(names), strict=True)
        return ", ".join(f"{name} {number(value)} {unit}".rstrip() for name, value, unit in parts)


class Row:
    """The labels of one racer in the grid."""

    def __init__(self, grid: QGridLayout, index: int, title: str, alone: bool):
        self.sign, self.title, self.loss = QLabel(), QLabel(title), QLabel()
        self.status, self.parameters = ElidedLabel(), ElidedLabel(objectName="muted")
        self.own_units = ElidedLabel(objectName="muted") if alone else None
        for column, label in enumerate((self.sign, self.title, self.loss)):
            grid.addWidget(label, index, column)
        if alone:
            grid.addWidget(self.parameters, index, 3)
            grid.addWidget(self.status, index + 1, 1, 1, 3)
            grid.addWidget(self.own_units, index + 2, 1, 1, 3)
        else:
            grid.addWidget(self.status, index, 3)
            grid.addWidget(self.parameters, index, 4)
        # Among many, how each stands matters more than where.
        grid.setColumnStretch(3, 3)
        grid.setColumnStretch(4, 0 if alone else 1)

    def show_parameters(self, here, own_units):
        """A racer alone has a line for its own units; among many they are in the tooltip."""
        if self.own_units:
            self.own_units.setText(own_units)
            self.own_units.setVisible(bool(own_units))
        else:
            self.parameters.hint = own_units
        self.parameters.setText(here)

    def say(self, sentence, is_warning):
        self.status.setText(sentence)
        name = "warning" if is_warning else ""
        if self.status.objectName() != name:
            self.status.setObjectName(name)
            self.status.style().polish(self.status)

    def remove(self, grid: QGridLayout):
        labels = (self.sign, self.title, self.loss, self.status, self.parameters, self.own_units)
        for label in filter(None, labels):
            grid.removeWidget(label)
            take_away(label)

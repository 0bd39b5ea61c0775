"""What is so now, in words and numbers: a row a racer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gdsim.core.outcome import Status
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.markers import marker_pixmap
from gdsim.views.theme import Theme
from gdsim.views.words import number, translate

# More parameters than these are counted, not listed: nobody reads 650 numbers sixty times a second.
LISTED_PARAMETERS = 3
# Racers whose rows fit without scrolling.
ROWS_SHOWN = 3


class StatusView(QFrame):
    """For each racer: its sign, its loss, its parameters (also in the data's own units) and how it stands."""

    def __init__(self, parent=None):
        super().__init__(parent, objectName="card")
        self._problem = None
        self._theme = None
        self._rows: list[Row] = []
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(10, 6, 10, 6)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(3, 1)
        self._scroll = QScrollArea(
            widgetResizable=True, horizontalScrollBarPolicy=Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self._scroll.setWidget(inside)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def show_snapshot(self, snapshot: Snapshot):
        if snapshot.problem is not self._problem:
            self._problem = snapshot.problem
            self._rebuild()
        own_units = self._in_data_units(snapshot)
        for racer, row in enumerate(self._rows):
            row.show(
                self.tr("loss {loss}").format(loss=number(snapshot.loss[racer])),
                self._parameters(snapshot.parameters[racer], own_units and own_units[racer]),
                self._outcome(snapshot, racer),
                snapshot.outcomes[racer].status,
            )

    def set_theme(self, theme: Theme):
        self._theme = theme
        for racer, row in enumerate(self._rows):
            row.sign.setPixmap(marker_pixmap(theme, racer))

    def _rebuild(self):
        for row in self._rows:
            row.remove(self._grid)
        racers = self._problem.racers
        alone = len(racers) == 1
        self._rows = [Row(self._grid, i, translate(r.optimizer.title), alone) for i, r in enumerate(racers)]
        height = self._rows[0].title.sizeHint().height() + self._grid.verticalSpacing()
        lines = 2 if len(racers) == 1 else min(len(racers), ROWS_SHOWN)
        self.setFixedHeight(height * lines + 14)
        if self._theme:
            self.set_theme(self._theme)

    def _outcome(self, snapshot, racer):
        outcome = snapshot.outcomes[racer]
        if outcome.over:
            return translate(outcome.words).format(**outcome.values)
        if snapshot.playing:
            return self.tr("Descending …")
        return self.tr("Ready.") if snapshot.step == 0 else self.tr("Paused.")

    def _in_data_units(self, snapshot):
        """The parameters in the data's own units, a list of texts, where there are few and the data were scaled."""
        data = self._problem.data
        if data is None or data.scaling is None or len(self._problem.parameter_names) > LISTED_PARAMETERS:
            return None
        values = data.scaling.to_data_units(data.model, snapshot.parameters)
        words = self.tr("in the data's own units: {values}")
        return [words.format(values=self._listed(row)) for row in values]

    def _parameters(self, values, own_units):
        if len(values) > LISTED_PARAMETERS:
            return self.tr("{count} parameters").format(count=len(values)), ""
        return self._listed(values), own_units or ""

    def _listed(self, values):
        return ", ".join(f"{name} {number(v)}" for name, v in zip(self._problem.parameter_names, values, strict=True))


class Row:
    """The labels of one racer in the grid."""

    def __init__(self, grid: QGridLayout, index: int, title: str, two_lines: bool):
        self._two_lines = two_lines
        self.sign, self.title, self.loss, self.status = (
            QLabel(),
            QLabel(title),
            QLabel(),
            QLabel(objectName="muted"),
        )
        self.parameters = QLabel(objectName="muted")
        # Long texts give way: the window's width must not hang on a number's length.
        for label in (self.parameters, self.status):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.loss.setMinimumWidth(self.loss.fontMetrics().horizontalAdvance("loss 0.00000×10⁻¹⁰"))
        for column, label in enumerate((self.sign, self.title, self.loss, self.parameters, self.status)):
            grid.addWidget(label, index, column)
        grid.setColumnStretch(3, 3)
        grid.setColumnStretch(4, 2)

    def show(self, loss, parameters, outcome, status):
        values, own_units = parameters
        self.loss.setText(loss)
        both = "\n".join(filter(None, (values, own_units)))
        self.parameters.setText(both if self._two_lines else values)
        self.parameters.setToolTip(both)
        self.status.setText(outcome)
        self.status.setToolTip(outcome)
        name = "warning" if status is Status.DIVERGED else "muted"
        if self.status.objectName() != name:
            self.status.setObjectName(name)
            self.status.style().polish(self.status)

    def remove(self, grid: QGridLayout):
        for label in (self.sign, self.title, self.loss, self.parameters, self.status):
            grid.removeWidget(label)
            label.deleteLater()

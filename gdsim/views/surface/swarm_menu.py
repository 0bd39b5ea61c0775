"""The menu of the swarm: where it starts, how many balls it has, and as which racer they descend."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget, QWidgetAction

from gdsim.experiment.problem import Problem
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.swarm import FEWEST_BALLS, MOST_BALLS, SwarmChoice
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.widgets import FIELD_WIDTH, Sentence
from gdsim.views.toolkit.words import count, racer_names

# Pixels around the row with the number, as far in as the words of the other entries.
ROW_MARGINS = (18, 4, 12, 4)


class SwarmMenu(QMenu):
    """Shows a SwarmChoice, and emits `chosen` with what the user makes of it."""

    chosen = Signal(object)

    def __init__(self, parent=None):
        super().__init__(parent, toolTipsVisible=True)
        self.setTitle(self.tr("Swarm"))
        self._choice = SwarmChoice()
        self._starts, self._racers = QActionGroup(self), QActionGroup(self)
        titles = {
            "off": (self.tr("Off"), self.tr("No balls but the racers'")),
            "grid": (self.tr("From a grid"), self.tr("Balls start evenly spread over the whole window")),
            "chance": (self.tr("From chance"), self.tr("Balls start where the experiment's seed puts them")),
        }
        for starts, (title, tip) in titles.items():
            action = self._starts.addAction(title)
            action.setCheckable(True)
            action.setData(starts)
            action.setToolTip(tip)
        self.addActions(self._starts.actions())
        self.addSeparator()
        row = QWidgetAction(self)
        row.setDefaultWidget(self._number_row())
        self.addAction(row)
        self.addSeparator()
        self._names = None
        self._starts.triggered.connect(self._choose)
        self._racers.triggered.connect(self._choose)
        self.show_choice(self._choice)

    def _number_row(self):
        bounds = Bounds(FEWEST_BALLS, MOST_BALLS, whole=True)
        self._number = NumberField(self.tr("Number of balls"), bounds, scale="log")
        self._number.setToolTip(self.tr("So many balls at most: a grid has as many as fill its rows"))
        self._number.keep_width(FIELD_WIDTH)
        self._number.value_entered.connect(self._choose)
        complaint = Sentence("warning")
        self._number.complained.connect(complaint.say)
        line = QHBoxLayout()
        line.addWidget(QLabel(self.tr("Balls")), 1)
        line.addWidget(self._number)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(*ROW_MARGINS)
        column.addLayout(line)
        column.addWidget(complaint)
        row.setFocusProxy(self._number)
        return row

    @property
    def choice(self) -> SwarmChoice:
        return self._choice

    def show_choice(self, choice: SwarmChoice):
        """Shows it; nothing is emitted."""
        self._choice = choice
        for action in self._starts.actions():
            action.setChecked(action.data() == choice.starts)
        self._number.show_value(choice.count)
        self._show_racer()

    def show_problem(self, problem: Problem):
        """A problem of other than two parameters has no swarm, and says why."""
        offered = problem.has_two_parameters
        action = self.menuAction()
        action.setEnabled(offered)
        action.setToolTip(
            self.tr("Many balls descend together, as one of the racers: which minimum attracts how many?")
            if offered
            else self.tr("A swarm needs two parameters: of {count} the surface shows only a slice").format(
                count=count(len(problem.parameter_names))
            )
        )

    def show_racers(self, snapshot: Snapshot):
        """Whose optimizer the balls may have; one racer leaves no choice."""
        names = [str(name) for name in racer_names(snapshot.problem.racers, snapshot.learning_rates)]
        if names == self._names:
            return
        self._names = names
        for action in self._racers.actions():
            self._racers.removeAction(action)
            self.removeAction(action)
            action.deleteLater()
        for index, name in enumerate(names if len(names) > 1 else ()):
            action = self._racers.addAction(self.tr("As {racer}").format(racer=name).replace("&", "&&"))
            action.setCheckable(True)
            action.setData(index)
            self.addAction(action)
        self._show_racer()

    def _show_racer(self):
        shown = min(self._choice.racer, max(0, len(self._racers.actions()) - 1))
        for action in self._racers.actions():
            action.setChecked(action.data() == shown)

    def _choose(self, _):
        starts, racer = self._starts.checkedAction(), self._racers.checkedAction()
        racer = racer.data() if racer else self._choice.racer
        self._choice = SwarmChoice(starts.data(), int(self._number.value), racer)
        self.chosen.emit(self._choice)

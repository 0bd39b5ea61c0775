"""Who descends: one row a racer, and under the selected one everything it can be told."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from gdsim.core.curvature import CriticalRate
from gdsim.core.optimizers import OPTIMIZERS, Optimizer
from gdsim.experiment import defaults
from gdsim.experiment.schema import MOST_RACERS, RacerSettings, optimizer
from gdsim.views.controls.racer_form import RacerForm
from gdsim.views.controls.racer_row import RacerRow
from gdsim.views.toolkit.layout import take_away, take_out
from gdsim.views.toolkit.theme import NIGHT, Theme
from gdsim.views.toolkit.widgets import SPACING, Section

# Which of the three learning rates is opened, to be changed.
JUST_RIGHT = 1


class RacersSection(Section):
    """The racers of an experiment, one of them open: the form of its settings stands below its row."""

    restart_asked = Signal()
    rebuilt = Signal()

    def __init__(self):
        super().__init__(self.tr("Optimizer"))
        self._theme = NIGHT
        self._selected = 0
        # Whose settings are in the form.
        self._form_shows: int | None = None
        self._is_rate_alone = False
        self.racers = []
        # Of optimizers without a rate of their own, as the problem was found to bear it.
        self._suitable: dict[Optimizer, float] = {}
        self.add = QPushButton(self.tr("Add a racer"))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.setAccessibleName(self.add.text())
        self.add.clicked.connect(self._add)
        self.three = QPushButton(self.tr("Three learning rates"))
        self.three.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.three.setAccessibleName(self.three.text())
        self.three.setToolTip(
            self.tr(
                "Too low, just right, too high: three racers of the selected optimizer take the place of all others "
                "and start at the same point. Too low crawls; too high overshoots the valley by more with every step."
            )
        )
        self.three.clicked.connect(self._race_three_rates)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING)
        buttons.addWidget(self.add, 1)
        buttons.addWidget(self.three, 1)
        # Above all that comes and goes, so that they do not move from under the pointer.
        self.rows.insertLayout(self.rows.indexOf(self.warning), buttons)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACING)
        self.rows.addLayout(self._list)
        self.form = RacerForm()
        self.form.edited.connect(self._edit)
        self.form.rate_entered.connect(lambda rate: self._edit({"learning_rate": rate}))
        self.form.rebuilt.connect(self.rebuilt)

    def show_experiment(self, experiment):
        if self.experiment and experiment.problem != self.experiment.problem:
            self.show_critical_rates((None,) * len(self.racers))
            self._suitable.clear()
        before, self.experiment = self.experiment, experiment
        count = len(experiment.racers)
        self._selected = min(self._selected, count - 1)
        if before and before.problem == experiment.problem and len(before.racers) < count:
            self._selected = newcomer(before.racers, experiment.racers)
        if count != len(self.racers):
            self._build(count)
        for row, racer in zip(self.racers, experiment.racers, strict=True):
            row.show_racer(racer, self._usual_rate(racer))
            row.let_choose(not self._is_rate_alone, is_removable=count > 1)
        self._open(self._selected)
        self.add.setEnabled(count < MOST_RACERS)
        race = self.tr("Another optimizer starts at the same point and sees the same batches: a fair race.")
        self.add.setToolTip(race if count < MOST_RACERS else self.tr("More than eight could not be told apart."))

    def show_problem(self, problem):
        """The rates of racers that have none of their own, which are the problem's; nothing if those are others."""
        if len(problem.racers) != len(self.racers):
            return
        for row, settings, racer in zip(self.racers, self.experiment.racers, problem.racers, strict=True):
            if settings.learning_rate is None and settings.optimizer == racer.optimizer.name:
                self._suitable[racer.optimizer] = racer.learning_rate
                row.show_rate(racer.learning_rate)
                if row is self._open_row:
                    self.form.learning_rate.show_rate(racer.learning_rate)

    def show_critical_rates(self, critical: tuple[CriticalRate | None, ...]):
        """Marks the rates on the sliders; nothing changes if the run has another number of racers."""
        if len(critical) == len(self.racers):
            for row, limit in zip(self.racers, critical, strict=True):
                row.critical = limit
            self.form.learning_rate.show_critical_rate(self._open_row.critical)

    def show_rate_alone(self, is_alone: bool):
        """Whether the learning rates of the racers can be changed, and nothing else."""
        self._is_rate_alone = is_alone
        for widget in (self.add, self.three):
            widget.setVisible(not is_alone)
        for row in self.racers:
            row.let_choose(not is_alone, is_removable=len(self.racers) > 1)
        self.form.show_rate_alone(is_alone)

    def set_theme(self, theme: Theme):
        self._theme = theme
        for index, row in enumerate(self.racers):
            row.set_theme(theme, index)
        self.form.learning_rate.set_theme(theme)

    @property
    def _open_row(self):
        return self.racers[self._selected]

    def _build(self, count):
        """Rows are added and taken at the end: row i shows racer i, whoever that is."""
        while len(self.racers) > count:
            row = self.racers.pop()
            take_out(self._list, row)
            take_away(row)
        while len(self.racers) < count:
            index = len(self.racers)
            row = RacerRow(index)
            row.set_theme(self._theme, index)
            row.optimizer_chosen.connect(lambda name, index=index: self._choose(index, name))
            row.removed.connect(lambda index=index: self._remove(index))
            row.opened.connect(lambda index=index: self._open(index))
            self.racers.append(row)
            self._list.addWidget(row)
        self.rebuilt.emit()

    def _usual_rate(self, racer):
        """What a racer has that says no rate, as far as it is known."""
        kind = optimizer(racer, "racers")
        return self._suitable.get(kind, kind.usual_learning_rate)

    def _open(self, index):
        """The form stands below this row and shows its racer."""
        self._selected = index
        for i, row in enumerate(self.racers):
            row.set_open(i == index)
        if index != self._form_shows:
            self._form_shows = index
            # What was typed and not taken yet is of the racer that was open: hidden fields drop it.
            self.form.hide()
            take_out(self._list, self.form)
            self._list.insertWidget(index + 1, self.form)
            self.rebuilt.emit()
        row = self._open_row
        self.form.show_racer(self.experiment.racers[index], row.shown_rate, row.critical)
        self.form.show()

    def _choose(self, index, name):
        self._selected = index
        before = self.experiment.racers[index]
        usual = defaults.racer(self.experiment.problem, name)
        self._put(replace(before, optimizer=name, learning_rate=usual.learning_rate, hyperparameters={}))

    def _add(self):
        racing = {racer.optimizer for racer in self.experiment.racers}
        name = next((name for name in OPTIMIZERS if name not in racing), next(iter(OPTIMIZERS)))
        self._selected = len(self.experiment.racers)
        self._emit((*self.experiment.racers, defaults.racer(self.experiment.problem, name)))

    def _race_three_rates(self):
        selected, self._selected = self._selected, JUST_RIGHT
        critical = self.racers[selected].critical
        rate = self.racers[selected].shown_rate
        self._emit(defaults.three_learning_rates(self.experiment, selected, rate, critical))
        self.restart_asked.emit()

    def _remove(self, index):
        if self._selected > index:
            self._selected -= 1
        self._emit(self.experiment.racers[:index] + self.experiment.racers[index + 1 :])

    def _edit(self, changes):
        self._put(replace(self.experiment.racers[self._selected], **changes))

    def _put(self, racer):
        """In the place of the open one."""
        racers, index = self.experiment.racers, self._selected
        self._emit((*racers[:index], racer, *racers[index + 1 :]))

    def _emit(self, racers):
        self.edited.emit(replace(self.experiment, racers=racers))
        # Where that was set already nothing is shown anew.
        self._open(min(self._selected, len(self.racers) - 1))


def newcomer(before: tuple[RacerSettings, ...], after: tuple[RacerSettings, ...]) -> int:
    """Which of more racers than before is opened: the first that is new, or the middle one of three rates."""
    first = next((i for i, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), len(before))
    kinds = [replace(racer, learning_rate=None) for racer in after]
    are_rates = first == 0 and len(after) == 3 and kinds[0] == kinds[1] == kinds[2]
    return JUST_RIGHT if are_rates else first

"""Who descends: one row a racer, and under the selected one everything it can be told."""

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from gdsim.core.curvature import CriticalRate, stability_limit
from gdsim.core.optimizers import OPTIMIZERS, Optimizer
from gdsim.core.schedules import SCHEDULES
from gdsim.experiment import defaults
from gdsim.experiment.schema import MOST_RACERS, Experiment, RacerSettings, optimizer
from gdsim.views.controls.form import HyperparameterForm
from gdsim.views.controls.learning_rate import LearningRate
from gdsim.views.controls.widgets import SPACING, Choice, Fold, Section, labelled
from gdsim.views.layout import take_away
from gdsim.views.markers import marker_pixmap
from gdsim.views.theme import NIGHT, Theme
from gdsim.views.words import short, translate

MARKER = 14  # pixels a side
# Which of the three learning rates is opened, to be changed.
JUST_RIGHT = 1


class RacersSection(Section):
    """The racers of an experiment, one of them open."""

    learning_rate_entered = Signal(int, float)
    rebuilt = Signal()

    def __init__(self):
        super().__init__(self.tr("Optimizer"))
        self._theme = NIGHT
        self._selected = 0
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
        for index, (row, racer) in enumerate(zip(self.racers, experiment.racers, strict=True)):
            row.show_racer(racer, self._usual_rate(racer))
            row.open(index == self._selected)
            row.remove.setVisible(count > 1)
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
                row.show_suitable_rate(racer.learning_rate)

    def show_learning_rates(self, rates: tuple[float, ...]) -> Experiment:
        """Shows the rates of the run that is going on, where they have changed; returns the experiment with them.

        Nothing changes if that run has another number of racers, or where the user is just setting a rate.
        """
        if len(rates) == len(self.racers):
            racers = tuple(row.show_rate(rate) for row, rate in zip(self.racers, rates, strict=True))
            if racers != self.experiment.racers:
                self.experiment = replace(self.experiment, racers=racers)
        return self.experiment

    def show_critical_rates(self, critical: tuple[CriticalRate | None, ...]):
        """Marks the rates on the sliders; nothing changes if the run has another number of racers."""
        if len(critical) == len(self.racers):
            for row, limit in zip(self.racers, critical, strict=True):
                row.show_critical_rate(limit)

    def set_theme(self, theme: Theme):
        self._theme = theme
        for index, row in enumerate(self.racers):
            row.set_theme(theme, index)

    def _build(self, count):
        """Rows are added and taken at the end: row i shows racer i, whoever that is."""
        while len(self.racers) > count:
            row = self.racers.pop()
            self._list.removeWidget(row)
            take_away(row)
        while len(self.racers) < count:
            index = len(self.racers)
            row = RacerRow(index)
            row.set_theme(self._theme, index)
            row.edited.connect(lambda racer, index=index: self._edit(index, racer))
            row.optimizer_chosen.connect(lambda name, index=index: self._choose(index, name))
            row.rate_entered.connect(lambda rate, index=index: self.learning_rate_entered.emit(index, rate))
            row.removed.connect(lambda index=index: self._remove(index))
            row.opened.connect(lambda index=index: self._select(index))
            row.rebuilt.connect(self.rebuilt)
            self.racers.append(row)
            self._list.addWidget(row)
        self.rebuilt.emit()

    def _usual_rate(self, racer):
        """What a racer has that says no rate, as far as it is known."""
        kind = optimizer(racer, "racers")
        return self._suitable.get(kind, kind.usual_learning_rate)

    def _select(self, index):
        self._selected = index
        for i, row in enumerate(self.racers):
            row.open(i == index)

    def _choose(self, index, name):
        self._selected = index
        schedule = self.experiment.racers[index].schedule
        self._edit(index, replace(defaults.racer(self.experiment.problem, name), schedule=schedule))

    def _add(self):
        racing = {racer.optimizer for racer in self.experiment.racers}
        name = next((name for name in OPTIMIZERS if name not in racing), next(iter(OPTIMIZERS)))
        self._selected = len(self.experiment.racers)
        self._emit((*self.experiment.racers, defaults.racer(self.experiment.problem, name)))

    def _race_three_rates(self):
        selected, self._selected = self._selected, JUST_RIGHT
        critical = self.racers[selected].critical
        rate = self.racers[selected].learning_rate.field.value
        self._emit(defaults.three_learning_rates(self.experiment, selected, rate, critical))

    def _remove(self, index):
        if self._selected > index:
            self._selected -= 1
        self._emit(self.experiment.racers[:index] + self.experiment.racers[index + 1 :])

    def _edit(self, index, racer):
        racers = self.experiment.racers
        self._emit((*racers[:index], racer, *racers[index + 1 :]))

    def _emit(self, racers):
        self.edited.emit(replace(self.experiment, racers=racers))


def newcomer(before: tuple[RacerSettings, ...], after: tuple[RacerSettings, ...]) -> int:
    """Which of more racers than before is opened: the first that is new, or the middle one of three rates."""
    first = next((i for i, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), len(before))
    kinds = [replace(racer, learning_rate=None) for racer in after]
    are_rates = first == 0 and len(after) == 3 and kinds[0] == kinds[1] == kinds[2]
    return JUST_RIGHT if are_rates else first


class RacerRow(QWidget):
    """One racer: marker, optimizer, learning rate at a glance; opened, its form."""

    edited = Signal(object)  # a RacerSettings
    optimizer_chosen = Signal(str)
    rate_entered = Signal(float)
    removed = Signal()
    opened = Signal()
    rebuilt = Signal()

    def __init__(self, index: int):
        super().__init__()
        self._racer = None
        self.critical: CriticalRate | None = None
        self._running_rate: float | None = None
        number = index + 1
        self.marker = self._button(self.tr("Racer {number}").format(number=number))
        self.marker.setToolTip(
            self.tr("Racer {number}, as it is marked in every view. Opens its settings.").format(number=number)
        )
        self.marker.setIconSize(QSize(MARKER, MARKER))
        self.marker.clicked.connect(self.opened)
        self.optimizer = Choice(self.tr("Optimizer of racer {number}").format(number=number), "")
        for kind in OPTIMIZERS.values():
            self.optimizer.add(translate(kind.title), kind.name, translate(kind.summary))
        self.optimizer.activated.connect(self._choose)
        self.rate = self._button(self.tr("Learning rate of racer {number}").format(number=number))
        self.rate.setToolTip(self.tr("The learning rate. Opens the settings of this racer."))
        self.rate.clicked.connect(self.opened)
        self.remove = self._button(self.tr("Remove racer {number}").format(number=number))
        self.remove.setText("×")
        self.remove.setToolTip(self.tr("Takes this racer out of the race."))
        self.remove.clicked.connect(self.removed)
        header = QHBoxLayout()
        header.setSpacing(SPACING)
        for widget, stretch in ((self.marker, 0), (self.optimizer, 1), (self.rate, 0), (self.remove, 0)):
            header.addWidget(widget, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addLayout(header)
        self._detail = QWidget()
        layout.addWidget(self._detail)
        self._build_detail()

    def show_racer(self, racer: RacerSettings, usual_rate: float):
        """`usual_rate` is shown of a racer that has none of its own."""
        if self._racer and _kind(racer) != _kind(self._racer):
            # It was another optimizer's; the run will tell this one's.
            self.show_critical_rate(None)
        self._racer = racer
        kind = OPTIMIZERS[racer.optimizer]
        self.optimizer.show_data(racer.optimizer)
        self.optimizer.setToolTip(translate(kind.summary))
        self.learning_rate.expect_critical_rate(stability_limit(kind()) is not None)
        self._fill_rate(usual_rate if racer.learning_rate is None else racer.learning_rate)
        self.form.show_values(kind, racer.hyperparameters)
        schedule = SCHEDULES[racer.schedule["type"]]
        self.schedule.show_data(schedule.name)
        self.schedule.setToolTip(translate(schedule.summary))
        self.schedule_form.show_values(schedule, {k: v for k, v in racer.schedule.items() if k != "type"})

    def show_suitable_rate(self, rate: float):
        """Shows the rate that a racer without one of its own has been given."""
        self._fill_rate(rate)

    def show_rate(self, rate: float) -> RacerSettings:
        """Shows the rate the racer runs with if it has changed and the user isn't setting it; returns the racer.

        A run that goes on at the same rate does not know yet of what was set since, or is not to know of it.
        """
        if rate == self._running_rate or self.learning_rate.is_typed_in:
            return self._racer
        self._running_rate = rate
        if rate != self.learning_rate.field.value and not self.learning_rate.is_dragged:
            self._fill_rate(rate)
            self._racer = replace(self._racer, learning_rate=rate)
        return self._racer

    def open(self, is_open: bool):
        self._detail.setVisible(is_open)
        self.rate.setVisible(not is_open)
        self.marker.setChecked(is_open)

    def show_critical_rate(self, critical: CriticalRate | None):
        """Marks on the slider where steps become unstable."""
        self.critical = critical
        self.learning_rate.show_critical_rate(critical)

    def set_theme(self, theme: Theme, index: int):
        self.marker.setIcon(QIcon(marker_pixmap(theme, index, MARKER)))
        self.learning_rate.set_theme(theme)

    def _button(self, name):
        button = QToolButton()
        button.setObjectName("flat")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _build_detail(self):
        rows = QVBoxLayout(self._detail)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACING)
        self.learning_rate = LearningRate()
        self.learning_rate.rate_entered.connect(self._enter_rate)
        self.form = HyperparameterForm()
        self.form.edited.connect(lambda values: self._edit(hyperparameters=values))
        self.form.rebuilt.connect(self.rebuilt)
        self.fold = Fold(self.tr("Schedule"), self.tr("How the learning rate changes from epoch to epoch."))
        self.schedule = Choice(self.tr("Schedule"), "")
        for kind in SCHEDULES.values():
            self.schedule.add(translate(kind.title), kind.name, translate(kind.summary))
        self.schedule.activated.connect(self._choose_schedule)
        self.schedule_form = HyperparameterForm()
        self.schedule_form.edited.connect(lambda values: self._edit(schedule={**self._schedule_type(), **values}))
        self.schedule_form.rebuilt.connect(self.rebuilt)
        self.fold.rows.addLayout(labelled(self.tr("Kind"), self.schedule))
        self.fold.rows.addWidget(self.schedule_form)
        for widget in (self.learning_rate, self.form, self.fold):
            rows.addWidget(widget)

    def _schedule_type(self):
        return {"type": self._racer.schedule["type"]}

    def _fill_rate(self, rate):
        self.learning_rate.show_rate(rate)
        self.rate.setText(short(rate))

    def _enter_rate(self, rate):
        self._racer = replace(self._racer, learning_rate=rate)
        self.rate.setText(short(rate))
        self.rate_entered.emit(rate)

    def _choose(self):
        name = self.optimizer.currentData()
        if name != self._racer.optimizer:
            self.optimizer_chosen.emit(name)

    def _choose_schedule(self):
        name = self.schedule.currentData()
        if name == self._racer.schedule["type"]:
            return
        # Warm-up is the same for every kind; the rest means something else in each.
        warmup = {key: value for key, value in self._racer.schedule.items() if key == "warmup"}
        self._edit(schedule={"type": name, **warmup})

    def _edit(self, **changes):
        self.edited.emit(replace(self._racer, **changes))


def _kind(racer: RacerSettings):
    """What decides where a racer becomes unstable."""
    return racer.optimizer, racer.hyperparameters

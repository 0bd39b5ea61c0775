"""Everything that a racer can be told: its learning rate, its optimizer's hyper-parameters, schedule, clipping."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gdsim.core.curvature import CriticalRate
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.schedules import SCHEDULES
from gdsim.experiment.schema import RacerSettings
from gdsim.views.controls.clipping_form import ClippingForm
from gdsim.views.controls.form import HyperparameterForm
from gdsim.views.racers.learning_rate import LearningRate
from gdsim.views.toolkit.widgets import SPACING, Choice, Fold, labelled
from gdsim.views.toolkit.words import translate


class RacerForm(QWidget):
    """Shows one racer. edited(changes): other values of fields of RacerSettings; rate_entered: another rate."""

    edited = Signal(dict)
    rate_entered = Signal(float)
    rebuilt = Signal()

    def __init__(self):
        super().__init__()
        self._schedule = {}
        self._is_rate_alone = False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACING)
        self.learning_rate = LearningRate()
        self.learning_rate.rate_entered.connect(self.rate_entered)
        self.hyperparameters = HyperparameterForm()
        self.hyperparameters.edited.connect(lambda values: self.edited.emit({"hyperparameters": values}))
        self.hyperparameters.rebuilt.connect(self.rebuilt)
        tip = self.tr("How the learning rate changes from epoch to epoch, and where a large gradient is cut.")
        self.fold = Fold(self.tr("Schedule and clipping"), tip)
        self.schedule = Choice(self.tr("Schedule"), "")
        for kind in SCHEDULES.values():
            self.schedule.add(translate(kind.title), kind.name, translate(kind.summary))
        self.schedule.activated.connect(self._choose_schedule)
        self.schedule_form = HyperparameterForm()
        self.schedule_form.edited.connect(self._edit_schedule)
        self.schedule_form.rebuilt.connect(self.rebuilt)
        self.fold.rows.addLayout(labelled(self.tr("Schedule"), self.schedule))
        self.fold.rows.addWidget(self.schedule_form)
        self.clipping = ClippingForm()
        self.clipping.edited.connect(self.edited)
        self.fold.rows.addWidget(self.clipping)
        for widget in (self.learning_rate, self.hyperparameters, self.fold):
            rows.addWidget(widget)

    def show_rate_alone(self, is_alone: bool):
        """Whether the learning rate is all that can be set."""
        self._is_rate_alone = is_alone
        self._show_parts()

    def show_racer(self, racer: RacerSettings, rate: float, critical: CriticalRate | None):
        """Shows a racer with the learning rate that it has, set or usual."""
        kind = OPTIMIZERS[racer.optimizer]
        self.learning_rate.expect_critical_rate(kind().stability_limit is not None)
        self.learning_rate.show_rate(rate)
        self.learning_rate.show_critical_rate(critical)
        self.hyperparameters.show_values(kind, racer.hyperparameters)
        self.clipping.show_racer(racer)
        self._schedule = racer.schedule
        schedule = SCHEDULES[racer.schedule["type"]]
        self.schedule.show_data(schedule.name)
        self.schedule.setToolTip(translate(schedule.summary))
        self.schedule_form.show_values(schedule, {k: v for k, v in racer.schedule.items() if k != "type"})
        self._show_parts()

    def _show_parts(self):
        self.hyperparameters.setVisible(bool(self.hyperparameters.fields) and not self._is_rate_alone)
        self.fold.setVisible(not self._is_rate_alone)

    def _choose_schedule(self):
        name = self.schedule.currentData()
        if name == self._schedule["type"]:
            return
        # Warm-up is the same for every kind; the rest means something else in each.
        warmup = {key: value for key, value in self._schedule.items() if key == "warmup"}
        self.edited.emit({"schedule": {"type": name, **warmup}})

    def _edit_schedule(self, values):
        self.edited.emit({"schedule": {"type": self._schedule["type"], **values}})

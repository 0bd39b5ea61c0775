"""The left column: everything an experiment is made of, in the order a student thinks of it."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gdsim.core.curvature import CriticalRate
from gdsim.experiment import defaults
from gdsim.experiment.schema import Experiment
from gdsim.views.controls.batching_section import BatchingSection
from gdsim.views.controls.loss_section import LossSection
from gdsim.views.controls.more_section import MoreSection
from gdsim.views.controls.problem_section import ProblemSection
from gdsim.views.controls.racers_section import RacersSection
from gdsim.views.toolkit.layout import Scrolled
from gdsim.views.toolkit.theme import NIGHT, Theme
from gdsim.views.toolkit.widgets import follow_reading_order
from gdsim.views.toolkit.words import translate

# Pixels in type of the usual size: narrower than this, words would be cut off.
NARROWEST = 280


class ControlsPanel(Scrolled):
    """Shows an experiment that it is given, and says which one the user wants instead.

    edited(experiment). title_entered(title): another title. restart_asked(): after an edit that is to count from the
    start, whatever it is.
    """

    edited = Signal(object)
    title_entered = Signal(str)
    restart_asked = Signal()

    def __init__(self):
        super().__init__(QWidget())
        self._experiment = None
        self._is_rebuilt = False
        # The names of what is shown of it; None for all.
        self._shown: Collection[str] | None = None
        self.problem = ProblemSection()
        self.loss = LossSection()
        self.racers = RacersSection()
        self.batching = BatchingSection()
        self.more = MoreSection()
        self._sections = (self.problem, self.loss, self.racers, self.batching, self.more)
        # By the names that lessons have for them; the optimizer's learning rate can be shown alone.
        self._by_name = dict(zip(("data", "loss", "optimizer", "batching", "more"), self._sections, strict=True))
        self._column = QVBoxLayout(self.widget())
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(6)
        for section in self._sections:
            self._column.addWidget(section)
            section.edited.connect(self._edit)
        self._column.addStretch(1)
        self.more.title.title_entered.connect(self.title_entered)
        self.racers.restart_asked.connect(self.restart_asked)
        self.racers.rebuilt.connect(self._note_rebuilt)
        # The cards are as wide without anything to scroll as with it, so that nothing jumps when a fold opens.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.setStyleSheet("QScrollBar::handle:vertical:disabled { background: transparent; }")
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda _, longest: bar.setEnabled(longest > 0))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._widest = NARROWEST
        self.setAccessibleName(self.tr("The experiment"))
        follow_reading_order(self._column)

    @property
    def experiment(self) -> Experiment:
        """The experiment shown."""
        return self._experiment

    def show_experiment(self, experiment: Experiment):
        """Fills every control; emits nothing."""
        self._experiment, self._is_rebuilt = experiment, False
        for section in self._sections:
            section.show_experiment(experiment)
        self._show_sections()
        if self._is_rebuilt:
            # Once for all rows and forms that are new.
            follow_reading_order(self._column)

    def show_problem(self, problem):
        """What is known once the experiment is prepared: names, the start, the number of rows, notes."""
        self.clear_problem_error()
        for section in (self.problem, self.loss, self.racers, self.batching, self.more):
            section.show_problem(problem)
        follow_reading_order(self._column)

    def show_only(self, names: Collection[str] | None):
        """Of the sections data, loss, optimizer, batching and more, or of the learning rate; None for all of them."""
        self._shown = names
        self.racers.show_rate_alone(names is not None and "learning-rate" in names and "optimizer" not in names)
        self._show_sections()
        self.setVisible(names is None or not {"learning-rate", *self._by_name}.isdisjoint(names))

    def minimumSizeHint(self):
        """As wide as any word in it needs, or has needed: what was opened once must not move the column again."""
        margins = self.contentsMargins().left() + self.contentsMargins().right()
        needed = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() + margins
        self._widest = max(self._widest, needed)
        return QSize(self._widest, super().minimumSizeHint().height())

    def eventFilter(self, watched, event):
        """A scroll area takes no notice by itself of what its widget needs."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @property
    def needed_height(self) -> int:
        """Pixels that show all of it without scrolling."""
        return self.widget().sizeHint().height()

    def section(self, name: str) -> QWidget | None:
        """What shows the part of the experiment that has this name in lessons."""
        alone = {"learning-rate": self.racers.form.learning_rate, "start": self.more.start}
        return alone.get(name) or self._by_name.get(name)

    def show_critical_rates(self, critical: tuple[CriticalRate | None, ...]):
        """From which rate on each racer of the run that is going on is unstable; None where no such rate is known."""
        self.racers.show_critical_rates(critical)

    def show_problem_error(self, sentence: str):
        """Why the experiment shown can't be run; the sentence stands where the choice was made."""
        self.clear_problem_error()
        self._section_of(sentence).warning.say(self._with_label(translate(sentence)))

    def clear_problem_error(self):
        for section in self._sections:
            section.warning.say("")

    def set_theme(self, theme: Theme):
        self._widest = round(NARROWEST * theme.point_size / NIGHT.point_size)
        self.updateGeometry()
        self.racers.set_theme(theme)
        self.loss.set_wording(theme.is_expert)

    def _show_sections(self):
        """Those that are wanted, and that the experiment has."""
        shown = self._shown
        for name, section in self._by_name.items():
            is_wanted = shown is None or name in shown or (section is self.racers and "learning-rate" in shown)
            section.setVisible(is_wanted and (self._experiment is None or section.fits(self._experiment)))

    def _note_rebuilt(self):
        self._is_rebuilt = True

    def _section_of(self, sentence):
        """An ExperimentError's sentence begins with the key it is about."""
        sections = {
            "problem.loss": self.loss,
            "problem.validation_fraction": self.more,
            "batching": self.batching,
            "racers": self.racers,
            "start": self.more,
        }
        return next((section for key, section in sections.items() if sentence.startswith(key)), self.problem)

    def _with_label(self, sentence):
        """The sentence about what the panel calls the key that it begins with."""
        labels = {
            "problem.dataset": self.problem.choice.accessibleName(),
            "problem.features": self.problem.fit.features_button.accessibleName(),
            "problem.formula": self.problem.formula.formula.accessibleName(),
            "problem.l1": self.more.l1.accessibleName(),
            "problem.l2": self.more.l2.accessibleName(),
            "problem.loss": self.loss.choice.accessibleName(),
            "problem.model": self.problem.fit.model.accessibleName(),
            **{f"problem.model.{key}": f.accessibleName() for (_, key), f in self.problem.fit.fields.items()},
            "problem.target": self.tr("Target"),
            "problem.validation_fraction": self.more.validation.accessibleName(),
            "problem.x": "x",
            "problem.y": "y",
            "batching.size": self.batching.size.accessibleName(),
            "epochs": self.more.epochs.accessibleName(),
            "seed": self.more.seed.accessibleName(),
            "start": self.tr("Start point"),
        }
        # What follows the key is a blank or a colon: start.csv is a file.
        key = next((key for key in labels if sentence.startswith((key + " ", key + ":"))), "")
        return labels.get(key, "") + sentence.removeprefix(key)

    def _edit(self, experiment):
        self.edited.emit(defaults.with_suitable_rates(experiment, self._experiment))

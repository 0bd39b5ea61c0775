"""What is seldom changed, folded away: the title, the start point, length and seed of a run, how data is treated."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from gdsim.experiment.schema import LARGEST_SEED, MOST_EPOCHS, FitProblem
from gdsim.views.toolkit.layout import empty
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.typed_field import TypedField
from gdsim.views.toolkit.widgets import SPACING, Fold, Section, Sentence, add_number, heading, labelled
from gdsim.views.toolkit.words import heading as usual_title
from gdsim.views.toolkit.words import one_line

# More parameters than this are no longer set one by one.
MOST_FIELDS = 4


class TitleField(TypedField):
    """The experiment's title; `title_entered` carries another one."""

    title_entered = Signal(str)

    def __init__(self):
        super().__init__()
        self._title = ""
        self.setAccessibleName(self.tr("Title"))
        self.setToolTip(
            self.tr("What heads exported pages and names the experiment. Left empty, it is what you see here in grey.")
        )

    def show_title(self, title: str):
        """On one line, whatever a file has."""
        self._title = one_line(title)
        self.show_text(self._title)

    def take(self, text):
        before = self._title
        self.show_title(text)
        if self._title != before:
            self.title_entered.emit(self._title)

    def keyPressEvent(self, event):
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.drop()
        else:
            super().keyPressEvent(event)


class StartForm(QWidget):
    """The start point: a field a parameter, as long as there are few."""

    def __init__(self, section: Section):
        super().__init__()
        self._section = section
        self._names = ()
        self.fields = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACING)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(SPACING)
        rows.addLayout(self._fields)
        self.note = Sentence()
        rows.addWidget(self.note)
        self.draw = QPushButton(self.tr("New random start"))
        self.draw.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.draw.setAccessibleName(self.draw.text())
        self.draw.setToolTip(self.tr("Draws another start with the next seed. All racers start at the same point."))
        self.draw.clicked.connect(self._draw)
        rows.addWidget(self.draw)

    def show_experiment(self, experiment):
        if experiment.start is not None and len(experiment.start) == len(self.fields):
            self._fill(experiment.start)

    def show_problem(self, problem):
        if problem.parameter_names != self._names:
            self._names = problem.parameter_names
            self._build(problem.short_names)
        self._fill(problem.start.tolist())
        if self.fields:
            drawn = self.tr("Drawn from seed {seed}. ").format(seed=self._section.experiment.seed)
            note = self.tr("A click on the surface starts there.")
            self.note.say(note if self._section.experiment.start is not None else drawn + note)
        else:
            note = self.tr("{count} parameters, drawn from the seed. A click on the surface sets the two it shows.")
            self.note.say(note.format(count=len(self._names)))

    def _build(self, short_names):
        empty(self._fields)
        few = len(self._names) <= MOST_FIELDS
        self.fields = [NumberField(name, Bounds()) for name in self._names] if few else []
        for name, short_name, field in zip(self._names, short_names, self.fields, strict=False):
            add_number(self._fields, short_name, field, self.tr("Where {name} starts.").format(name=name))
            field.value_entered.connect(self._enter)

    def _fill(self, start):
        for field, value in zip(self.fields, start, strict=False):
            field.show_value(value)

    def _enter(self):
        start = tuple(float(field.value) for field in self.fields)
        self._edit(start=start)

    def _draw(self):
        seed = (self._section.experiment.seed + 1) % LARGEST_SEED
        self._edit(start=None, seed=seed)

    def _edit(self, **changes):
        self._section.edited.emit(replace(self._section.experiment, **changes))


class MoreSection(Section):
    """One fold: title, start point, length and seed, what is done to the data."""

    def __init__(self):
        super().__init__()
        tip = self.tr("Title, start point, length and seed of the run, how the data is treated, weight penalty.")
        self.fold = Fold(self.tr("More"), tip)
        self.fold.button.setProperty("heading", True)
        self.rows.insertWidget(0, self.fold)
        self.title = TitleField()
        self.fold.rows.addLayout(labelled(self.tr("Title"), self.title))
        self.start = StartForm(self)
        self.fold.rows.addWidget(heading(self.tr("Start point")))
        self.fold.rows.addWidget(self.start)
        self.fold.rows.addWidget(heading(self.tr("Run")))
        self._build_run(self.fold.rows)
        self.data = QWidget()
        rows = QVBoxLayout(self.data)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACING)
        rows.addWidget(heading(self.tr("Data")))
        self._build_data(rows)
        self.fold.rows.addWidget(self.data)

    def show_experiment(self, experiment):
        self.experiment = experiment
        self.title.show_title(experiment.title)
        self.start.show_experiment(experiment)
        self.epochs.show_value(experiment.epochs)
        self.seed.show_value(experiment.seed)
        problem = experiment.problem
        self.data.setVisible(isinstance(problem, FitProblem))
        if isinstance(problem, FitProblem):
            self.standardize.setChecked(problem.standardize)
            self.l2.show_value(problem.l2)
            self.l1.show_value(problem.l1)
            self.validation.show_value(problem.validation_fraction)

    def show_problem(self, problem):
        """The start that was used, also where it was drawn, and what stands for a title."""
        self.title.setPlaceholderText(usual_title(problem))
        self.start.show_problem(problem)

    def _build_run(self, rows):
        self.epochs = NumberField(self.tr("Epochs"), Bounds(1, MOST_EPOCHS, whole=True), "log", 100)
        self.epochs.value_entered.connect(lambda epochs: self.edited.emit(replace(self.experiment, epochs=epochs)))
        tip = self.tr("How often the run goes through all the data. On a surface an epoch is one step.")
        add_number(rows, self.tr("Epochs"), self.epochs, tip)
        self.seed = NumberField(self.tr("Seed"), Bounds(0, LARGEST_SEED, whole=True))
        self.seed.value_entered.connect(lambda seed: self.edited.emit(replace(self.experiment, seed=seed)))
        tip = self.tr("Start, batches and held-out rows are drawn from it: the same seed gives the same run.")
        add_number(rows, self.tr("Seed"), self.seed, tip)

    def _build_data(self, rows):
        self.standardize = QCheckBox(self.tr("Standardise"))
        self.standardize.setAccessibleName(self.standardize.text())
        self.standardize.setToolTip(
            self.tr("Brings every column to mean 0 and standard deviation 1, so that one learning rate suits all.")
        )
        # In other units the old start is another point.
        self.standardize.clicked.connect(lambda on: self._edit_fit(start=None, standardize=on))
        rows.addWidget(self.standardize)
        self.l2 = NumberField(self.tr("L2 penalty"), Bounds(0.0), "log")
        self.l2.value_entered.connect(lambda value: self._edit_fit(l2=value))
        tip = self.tr("Adds this times the sum of the squared weights to the loss, which keeps them small.")
        add_number(rows, self.tr("L2 penalty"), self.l2, tip)
        self.l1 = NumberField(self.tr("L1 penalty"), Bounds(0.0), "log")
        self.l1.value_entered.connect(lambda value: self._edit_fit(l1=value))
        tip = self.tr(
            "Adds this times the sum of the weights' sizes to the loss: it pulls all weights to 0 alike, so that those "
            "that matter little end there."
        )
        add_number(rows, self.tr("L1 penalty"), self.l1, tip)
        self.validation = NumberField(self.tr("Validation"), Bounds(0.0, 1.0, high_open=True))
        self.validation.value_entered.connect(lambda value: self._edit_fit(validation_fraction=value))
        tip = self.tr("The fraction of the rows that is held out, to see how the model does on data it never saw.")
        add_number(rows, self.tr("Validation"), self.validation, tip)

    def _edit_fit(self, start=..., **changes):
        problem = replace(self.experiment.problem, **changes)
        start = self.experiment.start if start is ... else start
        self.edited.emit(replace(self.experiment, problem=problem, start=start))

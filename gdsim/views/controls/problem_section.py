"""What to minimise: a data set, a named surface, or a formula of the user's own."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Signal

from gdsim.core.terrains import TERRAINS
from gdsim.experiment import defaults
from gdsim.experiment.datasets import DATASETS
from gdsim.experiment.schema import CsvFile, FitProblem, FormulaProblem, TerrainProblem
from gdsim.views.controls.fit_form import FitForm
from gdsim.views.controls.formula_form import FormulaForm
from gdsim.views.toolkit.widgets import Choice, Section, Sentence
from gdsim.views.toolkit.words import translate

FORMULA = "formula"
TABLE = "table"
DRAWING = "drawing"
FILE = "file"


class ProblemSection(Section):
    """The choice of the problem, its caption, and the form that its kind needs.

    table_asked(), drawing_asked(): own data are wanted, which dialogs of the window bring; until then all stays.
    """

    table_asked = Signal()
    drawing_asked = Signal()

    def __init__(self):
        super().__init__(self.tr("What to minimise"))
        tip = self.tr("The loss of a model on data, or the height of a surface: both are descended alike.")
        self.choice = Choice(self.tr("What to minimise"), tip)
        self._fill()
        self.choice.activated.connect(self._choose)
        self.caption = Sentence()
        self.fit = FitForm()
        self.fit.edited.connect(self._edit_problem)
        self.formula = FormulaForm()
        self.formula.edited.connect(self._edit_problem)
        # One complaint at a time: that about the last formula is settled by one about the text that is there now.
        self.formula.formula.complained.connect(lambda _: self.warning.say(""))
        self.notes = Sentence()
        for widget in (self.choice, self.caption, self.fit, self.formula, self.notes):
            self.rows.addWidget(widget)

    def show_experiment(self, experiment):
        self.experiment = experiment
        problem = experiment.problem
        self._show_file(problem)
        self.choice.show_data(_key(problem))
        self.caption.say(self._caption(problem))
        self.fit.setVisible(isinstance(problem, FitProblem))
        self.formula.setVisible(isinstance(problem, FormulaProblem))
        if isinstance(problem, FitProblem):
            self.fit.show_problem(problem)
        elif isinstance(problem, FormulaProblem):
            self.formula.show_problem(problem)

    def show_problem(self, problem):
        """The notes on what was done to the data, and a file's columns."""
        self.notes.say("\n".join(map(translate, problem.notes)))
        if problem.is_fit and _key(self.experiment.problem) == FILE:
            self.fit.show_data(problem.data.dataset)

    def leave_out_own_data(self):
        """A table and a drawing, which are files, are offered no more."""
        for key in (TABLE, DRAWING):
            self.choice.removeItem(self.choice.findData(key))

    def _fill(self):
        self.choice.add_group(self.tr("Your own"))
        self.choice.add(self.tr("Your formula…"), FORMULA, self.tr("Any surface f(x, y) that you can write down."))
        self.choice.add(self.tr("Import a table…"), TABLE, self.tr("A file with columns of numbers, as a CSV."))
        self.choice.add(self.tr("Draw your own data…"), DRAWING, self.tr("Points that you set with the mouse."))
        real = [info for info in DATASETS.values() if not info.generator]
        drawn = [info for info in DATASETS.values() if info.generator]
        groups = ((self.tr("Real data"), real, "data"), (self.tr("Generated data"), drawn, "data"))
        for title, infos, kind in (*groups, (self.tr("Surfaces"), TERRAINS.values(), "terrain")):
            self.choice.add_group(title)
            for info in infos:
                self.choice.add(translate(info.title), f"{kind}/{info.name}", translate(info.caption))

    def _show_file(self, problem):
        """A CSV of the user's own has a line of its own while it is the problem."""
        index = self.choice.findData(FILE)
        if index >= 0:
            self.choice.removeItem(index)
        if _key(problem) == FILE:
            own = max(self.choice.findData(DRAWING), self.choice.findData(FORMULA)) + 1
            self.choice.add(Path(problem.dataset.csv).name, FILE, problem.dataset.csv, own)

    def _caption(self, problem):
        if isinstance(problem, TerrainProblem) and problem.terrain in TERRAINS:
            return translate(TERRAINS[problem.terrain].caption)
        if isinstance(problem, FitProblem) and problem.dataset in DATASETS:
            return translate(DATASETS[problem.dataset].caption)
        return ""

    def _choose(self):
        key = self.choice.currentData()
        if key == _key(self.experiment.problem):
            return
        kind, _, name = key.partition("/")
        if key in (TABLE, DRAWING):
            self.choice.show_data(_key(self.experiment.problem))
            (self.table_asked if key == TABLE else self.drawing_asked).emit()
        elif kind == "data":
            self.edited.emit(defaults.with_dataset(self.experiment, name))
        elif kind == "terrain":
            self.edited.emit(defaults.with_terrain(self.experiment, name))
        else:
            self.edited.emit(defaults.with_formula(self.experiment))

    def _edit_problem(self, problem):
        if isinstance(problem, FitProblem) and _shape(problem) != _shape(self.experiment.problem):
            # Another number of parameters: the old start means nothing there.
            self.edited.emit(replace(self.experiment, problem=problem, start=None))
        else:
            self.edited.emit(replace(self.experiment, problem=problem))


def _shape(problem: FitProblem):
    return problem.features, problem.model


def _key(problem) -> str:
    if isinstance(problem, FormulaProblem):
        return FORMULA
    if isinstance(problem, TerrainProblem):
        return f"terrain/{problem.terrain}"
    return FILE if isinstance(problem.dataset, CsvFile) else f"data/{problem.dataset}"

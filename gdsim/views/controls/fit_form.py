"""Which columns are fitted, by which model."""

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gdsim.experiment import defaults
from gdsim.experiment.datasets import DATASETS, DataSet
from gdsim.experiment.schema import HIGHEST_DEGREE, FitProblem, LinearModel, PolynomialModel
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.widgets import SPACING, Choice, Sentence, add_number, chevron, labelled
from gdsim.views.toolkit.words import translate

# Rows of the list of columns that are seen at once; the rest is a scroll away.
LIST_ROWS = 6
# A first polynomial: curved enough to follow a wave, still tame.
FIRST_DEGREE = 3


class FitForm(QWidget):
    """Edits the features and the model of a FitProblem."""

    edited = Signal(object)  # a FitProblem

    def __init__(self):
        super().__init__()
        self._problem = None
        self._data: DataSet | None = None
        self._filling = False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACING)
        self.features_button = self._features_button()
        self.features_list = self._features_list()
        self.model = Choice(
            self.tr("Model"),
            self.tr("What turns features into a prediction: a weighted sum, or powers of a single feature."),
        )
        self.model.add(self.tr("Linear"), "linear")
        self.model.add(self.tr("Polynomial"), "polynomial")
        self.model.activated.connect(self._choose_model)
        self.bias = QCheckBox(self.tr("Bias"))
        self.bias.setToolTip(self.tr("Adds a constant to the weighted sum; without it, all-zero features predict 0."))
        self.bias.setAccessibleName(self.tr("Bias"))
        self.bias.clicked.connect(lambda on: self._edit(model=LinearModel(bias=on)))
        self.degree = NumberField(self.tr("Degree"), Bounds(1, HIGHEST_DEGREE, whole=True), "linear", FIRST_DEGREE)
        self.degree.value_entered.connect(lambda degree: self._edit(model=PolynomialModel(degree)))
        rows.addLayout(labelled(self.tr("Features"), self.features_button))
        rows.addWidget(self.features_list)
        self.complaint = Sentence("warning")
        rows.addWidget(self.complaint)
        rows.addLayout(labelled(self.tr("Model"), self.model, self.bias))
        self._degree_row = QWidget()
        degree_rows = QVBoxLayout(self._degree_row)
        degree_rows.setContentsMargins(0, 0, 0, 0)
        tip = self.tr("The highest power. More of them follow the data more closely, and its noise as well.")
        add_number(degree_rows, self.tr("Degree"), self.degree, tip)
        rows.addWidget(self._degree_row)

    def show_data(self, data: DataSet):
        """The data that the fit shown was prepared with; a file's columns are known from here."""
        self._data = data
        self.show_problem(self._problem)

    def show_problem(self, problem: FitProblem):
        """Shows a fit; of a file that was not read yet, only the features it names."""
        if self._problem is None or problem.dataset != self._problem.dataset:
            self._data = None
        self._problem = problem
        self.complaint.say("")
        self._show_columns()
        chosen = self._chosen
        is_polynomial = isinstance(problem.model, PolynomialModel)
        self.model.show_data("polynomial" if is_polynomial else "linear")
        several = self.tr("A polynomial takes a single feature; choose one column to use it.")
        self.model.set_refusals({"polynomial": several} if len(chosen) > 1 else {})
        self.bias.setVisible(not is_polynomial)
        self._degree_row.setVisible(is_polynomial)
        if is_polynomial:
            self.degree.show_value(problem.model.degree)
        else:
            self.bias.setChecked(problem.model.bias)

    def _features_button(self):
        button = QToolButton()
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Features"))
        button.setToolTip(self.tr("The columns the model sees. Two parameters make a surface that is shown exactly."))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(chevron(False))
        button.setIconSize(QSize(12, 12))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(40)
        button.toggled.connect(self._open_features)
        return button

    def _features_list(self):
        features = QListWidget()
        features.setAccessibleName(self.tr("Columns to use as features"))
        features.setToolTip(self.tr("Tick the columns to use; Space switches the current one."))
        features.setUniformItemSizes(True)
        features.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        features.setVisible(False)
        features.itemChanged.connect(self._tick)
        return features

    def _open_features(self, is_open):
        self.features_button.setIcon(chevron(is_open))
        self.features_list.setVisible(is_open)

    def _show_columns(self):
        info, data, problem = DATASETS.get(self._problem.dataset), self._data, self._problem
        # The columns of a file of the user's own are shown as they are called there.
        titles = info.titles if info else data.titles if data else {}
        self._titles = {name: translate(column.title) for name, column in titles.items()}
        self._short = {name: translate(column.short) for name, column in titles.items()}
        if info:
            names, features, target = info.columns, info.features, info.target
        elif data:
            names, features, target = data.columns, data.feature_names, data.target_name
        else:
            names, features, target = problem.features or (), (), None
        target = problem.target or target
        self._show_features(tuple(name for name in names if name != target), problem.features or features)

    def _show_features(self, names, chosen):
        self._filling = True
        items = [self.features_list.item(i) for i in range(self.features_list.count())]
        if tuple(map(_name, items)) != names:
            self.features_list.clear()
            items = [QListWidgetItem(self.features_list) for _ in names]
            for item, name in zip(items, names, strict=True):
                item.setData(Qt.ItemDataRole.UserRole, name)
        for item in items:
            item.setText(self._titles.get(_name(item), _name(item)))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if _name(item) in chosen else Qt.CheckState.Unchecked)
        height = self.features_list.sizeHintForRow(0) * min(len(names), LIST_ROWS)
        self.features_list.setFixedHeight(height + 2 * self.features_list.frameWidth())
        self._filling = False
        self._chosen = chosen
        one = self._short.get(chosen[0], chosen[0]) if len(chosen) == 1 else None
        several = self.tr("{count} of {total} columns").format(count=len(chosen), total=len(names))
        # A button takes a single "&" for the mark of its key.
        self.features_button.setText((one or several).replace("&", "&&"))

    def _tick(self, item):
        if self._filling:
            return
        items = [self.features_list.item(i) for i in range(self.features_list.count())]
        chosen = tuple(_name(i) for i in items if i.checkState() == Qt.CheckState.Checked)
        if not chosen:
            self.complaint.say(self.tr("A model needs at least one feature; tick another one first."))
            self._show_features(tuple(map(_name, items)), self._chosen)
            return
        self.edited.emit(defaults.with_features(self._problem, chosen))

    def _choose_model(self):
        if self.model.currentData() == "polynomial":
            self._edit(model=PolynomialModel(self.degree.value))
        else:
            self._edit(model=LinearModel())

    def _edit(self, **changes):
        self.edited.emit(replace(self._problem, **changes))


def _name(item: QListWidgetItem) -> str:
    """The name of the column that a line of the list stands for."""
    return item.data(Qt.ItemDataRole.UserRole)

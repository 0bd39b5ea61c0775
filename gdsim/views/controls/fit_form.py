"""Which columns are fitted, by which model."""

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gdsim.core.optimizers.base import Hyperparameter
from gdsim.experiment import defaults
from gdsim.experiment.datasets import DATASETS, DataSet
from gdsim.experiment.models import MODELS, Named, Widths
from gdsim.experiment.schema import FitProblem
from gdsim.language import amid
from gdsim.views.controls.form import bounds
from gdsim.views.controls.widths_field import WidthsField
from gdsim.views.toolkit.number_field import NumberField
from gdsim.views.toolkit.widgets import SPACING, Choice, Sentence, add_number, chevron, labelled
from gdsim.views.toolkit.words import translate

# Rows of the list of columns that are seen at once; the rest is a scroll away.
LIST_ROWS = 6


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
            self.tr("What turns features into a prediction: a weighted sum, powers of a single feature, or a network."),
        )
        self.model.activated.connect(self._choose_model)
        self.fields = {}  # for each setting, by the model's name and its own
        self._rows = {}  # what is shown with it, where that is more than the field
        for name, kind in MODELS.items():
            self.model.add(translate(kind.title), name)
            for key, description in kind.hyperparameters.items():
                self.fields[name, key] = self._field(name, key, description)
        rows.addLayout(labelled(self.tr("Features"), self.features_button))
        rows.addWidget(self.features_list)
        self.complaint = Sentence("warning")
        rows.addWidget(self.complaint)
        switches = [field for field in self.fields.values() if isinstance(field, QCheckBox)]
        rows.addLayout(labelled(self.tr("Model"), self.model, *switches))
        for key, field in self.fields.items():
            if field not in switches:
                rows.addWidget(self._rows.get(key, field))

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
        self.model.show_data(problem.model.name)
        several = self.tr("A {model} takes a single feature; choose one column to use it.")
        self.model.set_refusals(
            {
                name: several.format(model=amid(translate(kind.title)))
                for name, kind in MODELS.items()
                if kind.takes_one_feature and len(chosen) > 1
            }
        )
        self._show_settings(problem.model)

    def _field(self, name, key, description):
        """What a setting is edited with: a switch beside the model, or something in a row of its own."""
        match description:
            case Widths():
                field = WidthsField(description)
            case Named():
                field = self._choice(name, key, description)
            case Hyperparameter(default=bool()):
                field = self._switch(name, key, description)
            case _:
                field = self._number(name, key, description)
        if not isinstance(field, QCheckBox | Choice):
            field.value_entered.connect(lambda value: self._set(name, key, value))
        return field

    def _switch(self, name, key, description):
        label = translate(description.label)
        field = QCheckBox(label)
        field.setAccessibleName(label)
        field.setToolTip(translate(description.help))
        field.clicked.connect(lambda on: self._set(name, key, on))
        return field

    def _choice(self, name, key, description):
        label = translate(description.label)
        field = Choice(label, translate(description.help))
        for value, title in description.titles.items():
            field.add(translate(title), value)
        field.show_data(description.default)
        field.activated.connect(lambda: self._set(name, key, field.currentData()))
        self._rows[name, key] = QWidget()
        row = labelled(label, field)
        row.setContentsMargins(0, 0, 0, 0)
        self._rows[name, key].setLayout(row)
        return field

    def _number(self, name, key, description):
        label = translate(description.label)
        field = NumberField(label, bounds(description), description.scale, description.default)
        self._rows[name, key] = QWidget()
        rows = QVBoxLayout(self._rows[name, key])
        rows.setContentsMargins(0, 0, 0, 0)
        add_number(rows, label, field, translate(description.help))
        return field

    def _show_settings(self, model):
        for (name, key), field in self.fields.items():
            self._rows.get((name, key), field).setVisible(name == model.name)
            if name != model.name:
                continue
            if isinstance(field, QCheckBox):
                field.setChecked(getattr(model, key))
            elif isinstance(field, Choice):
                field.show_data(getattr(model, key))
            else:
                field.show_value(getattr(model, key))

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
        """A switch is as it usually is, a number as it was left."""
        chosen = self.model.currentData()
        self._edit(model=MODELS[chosen](**self._entered(chosen)))

    def _set(self, name, key, value):
        model = self._problem.model
        same = model if model.name == name else MODELS[name](**self._entered(name))
        self._edit(model=replace(same, **{key: value}))

    def _entered(self, model):
        """What is in the fields of a model, but for the switches."""
        fields = {key: field for (name, key), field in self.fields.items() if name == model}
        fields = {key: field for key, field in fields.items() if not isinstance(field, QCheckBox)}
        return {key: field.currentData() if isinstance(field, Choice) else field.value for key, field in fields.items()}

    def _edit(self, **changes):
        self.edited.emit(replace(self._problem, **changes))


def _name(item: QListWidgetItem) -> str:
    """The name of the column that a line of the list stands for."""
    return item.data(Qt.ItemDataRole.UserRole)

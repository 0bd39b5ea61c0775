"""Which columns of a table are features, which is the target, and what it is taken for."""

import sys
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from gdsim.core.losses import Task
from gdsim.experiment.datasets import usual_columns, without_numbers
from gdsim.experiment.files import ExperimentError, quoted
from gdsim.experiment.tables import Table
from gdsim.views.toolkit.widgets import Choice, Sentence
from gdsim.views.toolkit.words import short, translate

FEATURES_HEIGHT = 132  # pixels
# Significant digits of the least and the greatest number of a column, where they differ in these.
FEWEST_DIGITS = 6
# As the experiment's format has it: see schema.CsvFile.
NUMBERS, CLASSES = "regression", "classes"


class Chosen(NamedTuple):
    """What would be used: the rows (m,) without gaps in these columns, and the task.

    `said_task` is for the experiment: the task in the format's word where it would not be recognised.
    """

    features: tuple[str, ...]
    target: str
    rows: np.ndarray
    task: Task
    said_task: str | None


class ColumnChoices(QWidget):
    """Begins with what is recognised. `changed` when the user has chosen otherwise."""

    changed = Signal()

    def __init__(self):
        super().__init__()
        self._table: Table | None = None
        self.features = QListWidget()
        self.features.setAccessibleName(self.tr("Features"))
        self.features.setToolTip(self.tr("The columns the model predicts from; Space ticks the current one."))
        self.features.setFixedHeight(FEATURES_HEIGHT)
        self.features.itemChanged.connect(lambda _: self.changed.emit())
        self.target = Choice(self.tr("Target"), self.tr("The column to predict."))
        self.target.activated.connect(self._choose_target)
        self.task = Choice(self.tr("Task"), self.tr("Numbers are fitted (regression); classes are told apart."))
        self.task.activated.connect(lambda _: self.changed.emit())
        self.found = Sentence()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.addWidget(named(self.tr("Features"), self.features), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.features, 0, 1, 4, 1)
        grid.addWidget(named(self.tr("Target"), self.target), 0, 2)
        grid.addWidget(self.target, 0, 3)
        grid.addWidget(named(self.tr("Task"), self.task), 1, 2)
        grid.addWidget(self.task, 1, 3)
        grid.addWidget(self.found, 2, 2, 1, 2)
        grid.setRowStretch(3, 1)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)

    def show_table(self, table: Table):
        """Keeps the choices where the columns have the same names as before."""
        is_known = self._table is not None and tuple(self._table.columns) == tuple(table.columns)
        self._table = table
        if is_known:
            self._fill_features(self.chosen_features)
        else:
            features, target = usual_columns(table)
            self.target.clear()
            for name in table.columns:
                self.target.add(name, name)
            self.target.show_data(target)
            self._fill_features(features)
        self._fill_tasks()

    def clear(self):
        self._table = None
        for widget in (self.features, self.target, self.task):
            widget.clear()
        self.found.say("")

    @property
    def chosen_features(self) -> tuple[str, ...]:
        items = map(self.features.item, range(self.features.count()))
        return tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)

    def chosen(self) -> Chosen:
        """What would be used, and says what the target holds. Raises ExperimentError where something is in the way."""
        self.found.say("")
        table, features, target = self._table, self.chosen_features, self.target.currentData()
        if not features and set(table.number_columns) <= {target}:
            raise ExperimentError(f"{table.source} {without_numbers(table, target)}")
        if not features:
            raise ExperimentError(self.tr("Tick at least one column of numbers to predict from."))
        rows = table.complete_rows((*features, target))
        for name in features:
            table.numbers(name, rows)
        task = "regression"
        if self.task.currentData() == CLASSES:
            classes = table.classes(target, rows)[0]
            task = "two-class" if len(classes) == 2 else "multi-class"
            said = self.tr("{count} classes: {names}.")
            self.found.say(said.format(count=len(classes), names=", ".join(classes)))
        else:
            values = table.numbers(target, rows)
            said = self.tr("Numbers from {low} to {high}.")
            low, high = _told_apart(float(values.min()), float(values.max()))
            self.found.say(said.format(low=low, high=high))
        is_recognised = (table.task(target, rows) == "regression") == (task == "regression")
        return Chosen(features, target, rows, task, None if is_recognised else self.task.currentData())

    def _fill_features(self, chosen):
        """Columns of words, and the target, are there but can't be ticked."""
        self.features.blockSignals(True)
        self.features.clear()
        target, numeric = self.target.currentData(), self._table.number_columns
        for name in self._table.columns:
            item = QListWidgetItem(name, self.features)
            usable = name in numeric and name != target
            item.setFlags(
                Qt.ItemFlag.ItemIsUserCheckable
                | (Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if usable else Qt.ItemFlag.NoItemFlags)
            )
            on = usable and name in chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            if name == target:
                item.setToolTip(self.tr("This is the target: what is to be predicted."))
            elif not usable:
                line, cell = self._table.word(name)
                says = self.tr("A model takes numbers; line {line} has {cell}.")
                item.setToolTip(says.format(line=line, cell=quoted(cell)))
        self.features.blockSignals(False)

    def _choose_target(self):
        self._fill_features(self.chosen_features or self._table.number_columns)
        self._fill_tasks()
        self.changed.emit()

    def _fill_tasks(self):
        """The target's tasks, the recognised one chosen; those that can't be say why not."""
        self.task.clear()
        self.task.add(self.tr("Numbers (regression)"), NUMBERS)
        self.task.add(self.tr("Classes"), CLASSES)
        table, target = self._table, self.target.currentData()
        self.task.show_data(NUMBERS)
        refusals = {}
        try:
            rows = table.complete_rows([target])
            self.task.show_data(NUMBERS if table.task(target, rows) == "regression" else CLASSES)
        except ExperimentError:
            return
        for task, ask in ((NUMBERS, table.numbers), (CLASSES, table.classes)):
            try:
                ask(target, rows)
            except ExperimentError as error:
                refusals[task] = translate(str(error))
        if len(refusals) < 2:
            self.task.set_refusals(refusals)


def named(title: str, widget) -> QLabel:
    """A label whose buddy the widget is."""
    label = QLabel(title)
    label.setBuddy(widget)
    label.setToolTip(widget.toolTip())
    return label


def _told_apart(low, high):
    """Two numbers with as few digits as show that they differ, six at least; equal ones are equal."""
    pairs = ((short(low, digits), short(high, digits)) for digits in range(FEWEST_DIGITS, sys.float_info.dig + 2))
    return next((pair for pair in pairs if pair[0] != pair[1]), (short(low, FEWEST_DIGITS), short(high, FEWEST_DIGITS)))

"""A CSV file becomes a problem: how it is read, which columns are features, what is to be predicted."""

import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
)

from gdsim.experiment.csv_dialect import ENCODINGS, Dialect
from gdsim.experiment.datasets import gap_notes, own_table, usual_columns
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.tables import Table, read_table, write_table, written_name
from gdsim.views.background import Background
from gdsim.views.controls.widgets import Choice, Sentence, heading
from gdsim.views.own_data.own_data import OwnData, new_file, own_data_folder, own_problem
from gdsim.views.own_data.preview import Preview
from gdsim.views.words import translate

# Pixels: fits a window of 1366 x 768.
SIZE = (780, 600)
FEATURES_HEIGHT = 132
NUMBERS, CLASSES = "numbers", "classes"


class ImportDialog(QDialog):
    """Reads the file beside the window. `imported` carries an OwnData when OK was pressed and the file is in place.

    A reading or a task that was changed by hand is kept by a clean copy in `folder`, in which both are recognised:
    the experiment's format has no words for them.
    """

    imported = Signal(object)

    def __init__(self, path, folder: Path | None = None, parent=None):
        super().__init__(parent)
        self._path = Path(path).absolute()
        self._folder = folder or own_data_folder()
        self.table: Table | None = None
        self._recognised: Dialect | None = None
        self._rows = None
        self.background = Background("own-data", self)
        self.background.progressed.connect(lambda part: self.progress.setValue(round(100 * part)))
        self.background.done.connect(self._take)
        self.background.refused.connect(self._refuse)
        self.background.failed.connect(self._fail)
        self.setWindowTitle(self.tr("Open data"))
        self._build()
        self._lay_out()
        self.resize(*SIZE)
        self._read(None)

    # Building

    def _build(self):
        self.separator = Choice(self.tr("Separator"), self.tr("What stands between two columns."))
        for title, mark in ((self.tr("Comma"), ","), (self.tr("Semicolon"), ";"), (self.tr("Tab"), "\t")):
            self.separator.add(title, mark)
        self.decimal = Choice(self.tr("Decimals"), self.tr("What stands before the decimals: 1.5 or 1,5."))
        for title, mark in (("1.5", "."), ("1,5", ",")):
            self.decimal.add(title, mark)
        tip = self.tr("How letters beyond a to z are stored; wrong, they look like Ã¤.")
        self.encoding = Choice(self.tr("Encoding"), tip)
        for name in ENCODINGS:
            self.encoding.add(name, name)
        for choice in (self.separator, self.decimal, self.encoding):
            choice.activated.connect(self._read_again)
        self.header = QCheckBox(self.tr("First line names the columns"))
        self.header.setToolTip(self.tr("Otherwise the columns are numbered, and the first line is data."))
        self.header.clicked.connect(self._read_again)
        self.preview = Preview()
        self.summary, self.warning = Sentence(), Sentence("warning")
        self.features = QListWidget()
        self.features.setAccessibleName(self.tr("Features"))
        self.features.setToolTip(self.tr("The columns the model predicts from; Space ticks the current one."))
        self.features.setFixedHeight(FEATURES_HEIGHT)
        self.features.itemChanged.connect(self._check)
        self.target = Choice(self.tr("Target"), self.tr("The column to predict."))
        self.target.activated.connect(self._choose_target)
        self.task = Choice(self.tr("Task"), self.tr("Numbers are fitted (regression); classes are told apart."))
        self.task.activated.connect(self._check)
        self.progress = QProgressBar(textVisible=False, maximumHeight=6)
        self.progress.setAccessibleName(self.tr("Reading the file"))
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel)
        self.ok = self.buttons.button(box.Ok)
        self.ok.setObjectName("primary")
        self.ok.setText(self.tr("Use this data"))
        self.ok.setToolTip(self.tr("Closes this window and starts a run on the data."))
        for button in self.buttons.buttons():
            button.setIcon(QIcon())
        self.buttons.button(box.Cancel).setToolTip(self.tr("Closes this window and changes nothing."))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self):
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setSpacing(8)
        rows.addWidget(heading(self._path.name))
        reading = QHBoxLayout()
        reading.setSpacing(6)
        for title, widget in (
            (self.tr("Separator"), self.separator),
            (self.tr("Decimals"), self.decimal),
            (self.tr("Encoding"), self.encoding),
        ):
            reading.addWidget(named(title, widget))
            reading.addWidget(widget, 1)
            reading.addSpacing(8)
        reading.addWidget(self.header)
        rows.addLayout(reading)
        rows.addWidget(self.preview, 1)
        rows.addWidget(self.progress)
        rows.addWidget(self.summary)
        choices = QGridLayout()
        choices.setHorizontalSpacing(10)
        choices.setVerticalSpacing(6)
        choices.addWidget(named(self.tr("Features"), self.features), 0, 0, Qt.AlignmentFlag.AlignTop)
        choices.addWidget(self.features, 0, 1, 4, 1)
        choices.addWidget(named(self.tr("Target"), self.target), 0, 2)
        choices.addWidget(self.target, 0, 3)
        choices.addWidget(named(self.tr("Task"), self.task), 1, 2)
        choices.addWidget(self.task, 1, 3)
        self.found = Sentence()
        choices.addWidget(self.found, 2, 2, 1, 2)
        choices.setRowStretch(3, 1)
        for column in (1, 3):
            choices.setColumnStretch(column, 1)
        rows.addLayout(choices)
        rows.addWidget(self.warning)
        rows.addWidget(self.buttons)

    # Reading

    def _read(self, dialect):
        self._wait(True)
        path = self._path
        if dialect is None:
            # Under the name that the experiment will use, so that a large file is read only once.
            self.background.start(lambda progress: own_table(path, str(path), progress))
        else:
            self.background.start(lambda progress: read_table(path, path.name, dialect, progress))

    def _read_again(self):
        dialect = Dialect(
            self.encoding.currentData(),
            self.separator.currentData(),
            self.decimal.currentData(),
            self.header.isChecked(),
        )
        self._read(None if dialect == self._recognised else dialect)

    def _wait(self, on):
        self.progress.setValue(0)
        self.progress.setVisible(on)
        for widget in (self.features, self.target, self.task):
            widget.setEnabled(not on)
        self.ok.setEnabled(False)
        if on:
            self.warning.say("")
            self.summary.say(self.tr("Reading the file…"))

    def _take(self, result):
        """What the background has brought: a table that was read, or the data in its place."""
        if isinstance(result, OwnData):
            self.imported.emit(result)
            self.accept()
            return
        self._wait(False)
        names_changed = self.table is None or tuple(self.table.columns) != tuple(result.columns)
        self.table = result
        self._recognised = self._recognised or result.dialect
        self._show_dialect(result.dialect)
        self.preview.show_table(result)
        if names_changed:
            self._fill_columns()
        else:
            self._fill_features(self.chosen_features)
        self._fill_tasks()
        self._check()

    def _show_dialect(self, dialect):
        self.encoding.show_data(dialect.encoding)
        self.separator.show_data(dialect.separator)
        self.decimal.show_data(dialect.decimal)
        self.header.setChecked(dialect.header)

    def _refuse(self, sentence):
        self._wait(False)
        self.table = None
        self.preview.show_table(None)
        self.features.clear()
        self.target.clear()
        self.task.clear()
        self.found.say("")
        self.summary.say("")
        self.warning.say(translate(sentence.replace(str(self._path), self._path.name)))

    def _fail(self, error):
        self._refuse(self.tr("Something went wrong while reading the file."))
        sys.excepthook(type(error), error, error.__traceback__)

    # Choosing

    @property
    def chosen_features(self) -> tuple[str, ...]:
        items = map(self.features.item, range(self.features.count()))
        return tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)

    def _fill_columns(self):
        features, target = usual_columns(self.table)
        self.target.clear()
        for name in self.table.columns:
            self.target.add(name, name)
        self.target.show_data(target)
        self._fill_features(features)

    def _fill_features(self, chosen):
        """Columns of words, and the target, are there but can't be ticked."""
        self.features.blockSignals(True)
        self.features.clear()
        target, numeric = self.target.currentData(), self.table.number_columns
        for name in self.table.columns:
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
                item.setToolTip(self.tr("This column holds words; a model takes numbers."))
        self.features.blockSignals(False)

    def _choose_target(self):
        chosen = self.chosen_features
        if not chosen:
            chosen = self.table.number_columns
        self._fill_features(chosen)
        self._fill_tasks()
        self._check()

    def _fill_tasks(self):
        """The target's tasks, the recognised one first chosen; those that make no sense say why not."""
        self.task.clear()
        self.task.add(self.tr("Numbers (regression)"), NUMBERS)
        self.task.add(self.tr("Classes"), CLASSES)
        target = self.target.currentData()
        refusals = {}
        try:
            rows = self.table.complete_rows([target])
            task = self.table.task(target, rows)
        except ExperimentError:
            self.task.show_data(NUMBERS)
            return
        if task != "regression":
            refusals[NUMBERS] = self.tr(
                "Words and two values are classes; the losses MSE and MAE fit two classes as the numbers -1 and +1."
            )
        try:
            self.table.classes(target, rows)
        except ExperimentError as error:
            refusals[CLASSES] = translate(str(error))
        if len(refusals) < 2:
            self.task.set_refusals(refusals)
        self.task.show_data(NUMBERS if task == "regression" else CLASSES)

    def _check(self):
        """Says what would be used, or what is in the way."""
        table, features, target = self.table, self.chosen_features, self.target.currentData()
        self.found.say("")
        total = len(table.lines)
        words = [self.tr("{rows} rows, {columns} columns.").format(rows=f"{total:,}", columns=len(table.columns))]
        problem = ""
        try:
            if not features:
                raise ExperimentError(self.tr("Tick at least one column of numbers to predict from."))
            self._rows = table.complete_rows((*features, target))
            for name in features:
                table.numbers(name, self._rows)
            if self.task.currentData() == CLASSES:
                self._say_classes(table.classes(target, self._rows)[0])
            else:
                values = table.numbers(target, self._rows)
                said = self.tr("Numbers from {low} to {high}.")
                self.found.say(said.format(low=f"{values.min():g}", high=f"{values.max():g}"))
            words += map(translate, gap_notes(total - len(self._rows), total))
        except ExperimentError as error:
            problem = translate(str(error).replace(str(self._path), self._path.name))
        self.summary.say(" ".join(words))
        self.warning.say(problem)
        self.ok.setEnabled(not problem)

    def _say_classes(self, classes):
        self.found.say(self.tr("{count} classes: {names}.").format(count=len(classes), names=", ".join(classes)))

    # Taking

    def _finish(self):
        table, features, target = self.table, self.chosen_features, self.target.currentData()
        recognised = table.task(target, self._rows)
        wants_classes = self.task.currentData() == CLASSES
        task = "regression"
        if wants_classes:
            task = "two-class" if len(table.classes(target, self._rows)[0]) == 2 else "multi-class"
        title, count, folder = self._path.stem, len(self._rows), self._folder
        if table.dialect == self._recognised and wants_classes == (recognised != "regression"):
            self._take(OwnData(own_problem(self._path, features, target), title, task, count))
            return
        forced = target if wants_classes and recognised == "regression" else None

        def copy(progress):
            path = new_file(folder)
            try:
                write_table(path, plain_columns(table, forced))
                own_table(path, str(path), progress)
            except BaseException:
                path.unlink(missing_ok=True)
                raise
            names = tuple(map(written_name, features))
            return OwnData(own_problem(path, names, written_name(target)), title, task, count)

        self._wait(True)
        self.summary.say(self.tr("Keeping a copy that is read this way…"))
        self.background.start(copy)

    def done(self, result):
        """However it ends: the thread as well."""
        self.background.close()
        super().done(result)


def plain_columns(table: Table, as_classes: str | None) -> dict:
    """A table's columns for writing; numbers of the column `as_classes` become names, such as "digit 7"."""
    columns = {}
    for name, column in table.columns.items():
        cells = column.numbers if column.texts is None else column.texts
        if column.odd:
            cells = ["" if np.isnan(value) else repr(float(value)) for value in column.numbers]
            for row, word in column.odd.items():
                cells[row] = word
        if name == as_classes:
            cells = ["" if np.isnan(value) else f"{name} {value:g}" for value in column.numbers]
        columns[written_name(name)] = cells
    return columns


def named(title: str, widget) -> QLabel:
    """A label whose buddy the widget is."""
    label = QLabel(title)
    label.setBuddy(widget)
    label.setToolTip(widget.toolTip())
    return label

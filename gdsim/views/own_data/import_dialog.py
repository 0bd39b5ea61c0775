"""A CSV file becomes a problem: how it is read, which columns are features, what is to be predicted."""

import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
)

from gdsim.experiment.csv_dialect import ENCODINGS, Dialect
from gdsim.experiment.csv_reader import TableError, read_table
from gdsim.experiment.datasets import gap_notes, own_table
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.tables import Table, write_table, written_name
from gdsim.views.own_data.column_choices import Chosen, ColumnChoices, named
from gdsim.views.own_data.own_data import OwnData, new_file, own_data_folder, own_problem
from gdsim.views.own_data.preview import Preview
from gdsim.views.toolkit.background import Background
from gdsim.views.toolkit.widgets import Choice, Sentence, heading
from gdsim.views.toolkit.words import count, translate

# Pixels: fits a window of 1366 x 768.
SIZE = (780, 600)


class ImportDialog(QDialog):
    """Reads the file beside the window. `imported` carries an OwnData when OK was pressed and the file is in place.

    A reading that was changed by hand is kept by a clean copy in `folder`, in which it is recognised: the experiment's
    format has no words for it.
    """

    imported = Signal(object)

    def __init__(self, path, folder: Path | None = None, parent=None):
        super().__init__(parent)
        self._path = Path(path).absolute()
        self._folder = folder or own_data_folder()
        self.table: Table | None = None
        self._recognised: Dialect | None = None
        self._chosen: Chosen | None = None
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
        tip = self.tr("What stands before the decimals, and what, if anything, between the thousands.")
        self.decimal = Choice(self.tr("Decimals"), tip)
        for title, marks in (("1.5", "."), ("1,5", ","), ("1,000.5", ",."), ("1.000,5", ".,")):
            self.decimal.add(title, marks)
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
        self.columns = ColumnChoices()
        self.columns.changed.connect(self._check)
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
        rows.addLayout(reading)
        rows.addWidget(self.header)
        rows.addWidget(self.preview, 1)
        rows.addWidget(self.progress)
        rows.addWidget(self.summary)
        rows.addWidget(self.columns)
        rows.addWidget(self.warning)
        rows.addWidget(self.buttons)

    # Reading

    def _read(self, dialect):
        self._wait(True)
        path = self._path

        def read(job):
            try:
                if dialect is None:
                    # Under the name that the experiment will use, so that a large file is read only once.
                    return own_table(path, str(path), job.progress)
                return read_table(path, path.name, dialect, job.progress)
            except TableError as error:
                return error

        self.background.start(read)

    def _read_again(self):
        *thousands, decimal = self.decimal.currentData()
        dialect = Dialect(
            self.encoding.currentData(),
            self.separator.currentData(),
            decimal,
            self.header.isChecked(),
            grouped=bool(thousands),
        )
        self._read(None if dialect == self._recognised else dialect)

    def _wait(self, on):
        self.progress.setValue(0)
        self.progress.setVisible(on)
        self.columns.setEnabled(not on)
        self.ok.setEnabled(False)
        if on:
            self.warning.say("")
            self.summary.say(self.tr("Reading the file…"))

    def _take(self, result):
        """What the background has brought: a table that was read, why it is none, or the data in its place."""
        if isinstance(result, OwnData):
            self.imported.emit(result)
            self.accept()
            return
        self._recognised = self._recognised or result.dialect
        self._show_dialect(result.dialect)
        if isinstance(result, TableError):
            self._refuse(str(result))
            return
        self._wait(False)
        self.table = result
        self.preview.show_table(result)
        self.columns.show_table(result)
        self._check()

    def _show_dialect(self, dialect):
        self.encoding.show_data(dialect.encoding)
        self.separator.show_data(dialect.separator)
        thousands = {".": ",", ",": "."}[dialect.decimal] if dialect.grouped else ""
        self.decimal.show_data(thousands + dialect.decimal)
        self.header.setChecked(dialect.header)

    def _refuse(self, sentence):
        self._wait(False)
        self.table = None
        self.preview.show_table(None)
        self.columns.clear()
        self.summary.say("")
        self.warning.say(translate(sentence.replace(str(self._path), self._path.name)))

    def _fail(self, error):
        self._refuse(self.tr("Something went wrong while reading the file."))
        sys.excepthook(type(error), error, error.__traceback__)

    def _check(self):
        """Says what would be used, or what is in the way."""
        table = self.table
        total = len(table.lines)
        words = [self.tr("{rows} rows, {columns} columns.").format(rows=count(total), columns=len(table.columns))]
        words += map(translate, table.notes)
        problem = ""
        try:
            self._chosen = self.columns.chosen()
            words += map(translate, gap_notes(total - len(self._chosen.rows), total))
        except ExperimentError as error:
            problem = translate(str(error).replace(str(self._path), self._path.name))
        self.summary.say(" ".join(words))
        self.warning.say(problem)
        self.ok.setEnabled(not problem)

    # Taking

    def _finish(self):
        table, chosen, title, folder = self.table, self._chosen, self._path.stem, self._folder
        if table.dialect == self._recognised:
            problem = own_problem(self._path, chosen.features, chosen.target, chosen.said_task)
            self._take(OwnData(problem, title, chosen.task, len(chosen.rows)))
            return

        def copy(job):
            path = new_file(folder)
            try:
                write_table(path, plain_columns(table))
                own_table(path, str(path), job.progress)
            except BaseException:
                path.unlink(missing_ok=True)
                raise
            features = tuple(map(written_name, chosen.features))
            problem = own_problem(path, features, written_name(chosen.target), chosen.said_task)
            return OwnData(problem, title, chosen.task, len(chosen.rows))

        self._wait(True)
        self.summary.say(self.tr("Keeping a copy that is read this way…"))
        self.background.start(copy)

    def done(self, result):
        """However it ends: the thread as well."""
        self.background.close()
        super().done(result)


def plain_columns(table: Table) -> dict:
    """A table's columns for writing."""
    columns = {}
    for name, column in table.columns.items():
        cells = column.numbers if column.is_numeric else column.texts
        if column.odd:
            cells = ["" if np.isnan(value) else repr(float(value)) for value in column.numbers]
            for row, word in column.odd.items():
                cells[row] = word
        columns[written_name(name)] = cells
    return columns

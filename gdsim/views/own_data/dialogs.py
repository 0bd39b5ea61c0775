"""The window's dialogs for own data, imported when they are asked for: a table from a file, and points to draw."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from gdsim.experiment.drawing import forget
from gdsim.experiment.problem import Problem
from gdsim.views.own_data.own_data import OwnData
from gdsim.views.toolkit.theme import Theme

if TYPE_CHECKING:
    from gdsim.views.own_data.draw_dialog import DrawDialog


class DataDialogs(QObject):
    """Opens them beside the window. data_chosen(own): an OwnData to be fitted."""

    data_chosen = Signal(object)

    def __init__(self, window: QWidget):
        """`window` has the session whose data is drawn on."""
        super().__init__(window)
        self._window = window
        self._dialogs: list[QDialog] = []
        self._drawing: DrawDialog | None = None
        self._states: list[Path] = []
        window.session.started.connect(self._follow)
        window.session.kept.connect(self._follow)

    def ask_for_table(self, folder: Path):
        """Which one is asked in this folder first."""
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import a table"), str(folder), self.tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        )
        if path:
            self.import_table(Path(path))

    def import_table(self, path: Path):
        from gdsim.views.own_data.import_dialog import ImportDialog

        dialog = ImportDialog(path, parent=self._window)
        dialog.imported.connect(self.data_chosen)
        self.open(dialog)

    def draw(self, problem: Problem, theme: Theme):
        """Points to begin with are those of the problem's data, where they can be drawn."""
        from gdsim.views.own_data.draw_dialog import DrawDialog, can_be_drawn

        dataset = problem.data.dataset if problem.is_fit else None
        if self._drawing and dataset and can_be_drawn(dataset) and not self._drawing.knows(dataset):
            self._drawing.accept()
        if self._drawing:
            self._drawing.raise_()
            self._drawing.activateWindow()
            return
        self._drawing = DrawDialog(theme, dataset, parent=self._window)
        self._drawing.data_changed.connect(self._take_state)
        self._drawing.finished.connect(self._end_drawing)
        self.open(self._drawing)

    def _take_state(self, own: OwnData):
        path = Path(own.problem.dataset.csv)
        if path not in self._states:
            self._states.append(path)
        self.data_chosen.emit(own)

    def _follow(self, snapshot):
        if self._drawing and snapshot.problem.is_fit:
            self._drawing.follow(snapshot.problem.data.dataset)

    def _end_drawing(self):
        self._drawing = None

    def set_theme(self, theme: Theme):
        if self._drawing:
            self._drawing.set_theme(theme)

    def take_states(self, other: "DataDialogs"):
        """Undo comes back to the drawings of another window from now on."""
        self._states, other._states = other._states, []

    def close(self):
        """Gives up what is open, and the states of drawings but the last: no undo comes back to them any more."""
        for dialog in tuple(self._dialogs):
            dialog.reject()
        forget(self._states[:-1])

    def open(self, dialog: QDialog):
        """Shows a dialog beside the window, with which it closes."""
        self._dialogs.append(dialog)
        dialog.finished.connect(lambda _: self._dialogs.remove(dialog))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

"""The window's dialogs for own data, imported when they are asked for: a table from a file, and points to draw."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from gdsim.experiment.training_data import TrainingData
from gdsim.views.theme import Theme


class DataDialogs(QObject):
    """Opens them beside the window. data_chosen(own): an OwnData to be fitted."""

    data_chosen = Signal(object)

    def __init__(self, window: QWidget):
        super().__init__(window)
        self._window = window
        self._dialogs: list[QDialog] = []

    def ask_for_table(self):
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import a table"), "", self.tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        )
        if path:
            self.import_table(Path(path))

    def import_table(self, path: Path):
        from gdsim.views.own_data.import_dialog import ImportDialog

        dialog = ImportDialog(path, parent=self._window)
        dialog.imported.connect(self.data_chosen)
        self._open(dialog)

    def draw(self, data: TrainingData | None, theme: Theme):
        """Points to begin with are those of `data`, where they can be drawn."""
        from gdsim.views.own_data.draw_dialog import DrawDialog

        dialog = DrawDialog(theme, data.dataset if data else None, parent=self._window)
        dialog.data_changed.connect(self.data_chosen)
        self._open(dialog)

    def set_theme(self, theme: Theme):
        for dialog in self._dialogs:
            if hasattr(dialog, "set_theme"):
                dialog.set_theme(theme)

    def close(self):
        """Gives up what is open."""
        for dialog in tuple(self._dialogs):
            dialog.reject()

    def _open(self, dialog: QDialog):
        self._dialogs.append(dialog)
        dialog.finished.connect(lambda _: self._dialogs.remove(dialog))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

"""Where a file is to be written: its name is completed first, then it is asked about."""

import os
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


class SaveDialog(QFileDialog):
    """Asks for a file of one of some kinds, given as words by their endings; see `ask`."""

    def __init__(self, window: QWidget, title: str, start: Path, kinds: dict[str, str]):
        self._kinds = kinds
        self._filters = {f"{words} (*{ending})": ending for ending, words in kinds.items()}
        super().__init__(window, title, str(start.parent), ";;".join(self._filters))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # It would ask about the name as it was typed, not as it will be.
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)
        self.selectFile(self._completed(start).name)

    def ask(self) -> Path | None:
        """Where to write; a file that is there already may be replaced. None: nowhere."""
        # By Qt: a window that the dialog itself remembers stays in memory with what is left of the dialog.
        window, title = self.parentWidget(), self.windowTitle()
        path = self._completed(Path(self.selectedFiles()[0])) if self.exec() else None
        self.deleteLater()
        if path and os.path.exists(path) and not self._may_replace(path):
            return SaveDialog(window, title, path, self._kinds).ask()
        return path

    def _completed(self, path):
        """An ending that is none of the kinds' is a part of the name."""
        endings = tuple(self._filters.values())
        usual = self._filters.get(self.selectedNameFilter(), endings[0])
        return path if path.suffix.lower() in endings else path.with_name(path.name + usual)

    def _may_replace(self, path):
        box = QMessageBox(self.parentWidget())
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("Replace “{name}”?").format(name=path.name))
        box.setInformativeText(self.tr("There is a file of that name in {folder}.").format(folder=path.parent))
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        box.deleteLater()
        return box.clickedButton() is replace

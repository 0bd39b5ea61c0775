"""What is dropped on the window: an experiment, a table, or the text of an experiment."""

import os
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from gdsim.experiment.recorded import ENDING as RECORDED
from gdsim.views.document.document import SUFFIX

TABLES = (".csv", ".tsv", ".txt")


class Drops(QObject):
    """Takes whatever is dropped and says what it is.

    experiment_dropped(path), of a recorded run too; table_dropped(path), text_dropped(text); refused(sentence): it is
    nothing that can be opened.
    """

    experiment_dropped = Signal(object)
    table_dropped = Signal(object)
    text_dropped = Signal(str)
    refused = Signal(str)

    def __init__(self, window: QWidget):
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _, event):
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return False
        data = event.mimeData()
        # What begins in this program is a field's own text on its way to another field.
        if event.source() is not None or not (data.hasUrls() or data.hasText()):
            return False
        # A move would take the text away from where it came from.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._take(data)
        return True

    def _take(self, data):
        if not data.hasUrls():
            self.text_dropped.emit(data.text())
            return
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        ending = paths[0].suffix.lower() if paths else ""
        if len(data.urls()) > 1:
            self.refused.emit(self.tr("One file at a time, please: an experiment or a table."))
        elif not paths:
            self.refused.emit(self.tr("Only files of this computer can be opened: download it first."))
        elif ending in (SUFFIX, RECORDED):
            self.experiment_dropped.emit(paths[0])
        elif os.path.isdir(paths[0]):
            sentence = self.tr("“{name}” is a folder; drop one of its experiments or tables.")
            self.refused.emit(sentence.format(name=paths[0].name))
        elif ending in TABLES:
            self.table_dropped.emit(paths[0])
        else:
            sentence = self.tr("“{name}” is neither an experiment ({experiment}) nor a table ({tables}).")
            self.refused.emit(sentence.format(name=paths[0].name, experiment=SUFFIX, tables=", ".join(TABLES)))

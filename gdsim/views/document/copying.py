"""What goes to the clipboard: the experiment, its run as a script, its numbers as tables; each time a word says so."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from gdsim.experiment.code import script
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.problem import Problem
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.tables import loss_table, parameter_table
from gdsim.views.document.document import Document
from gdsim.views.document.notice import Notice

LIBRARIES = {"numpy": "NumPy", "torch": "PyTorch"}


class Copying(QObject):
    """Copies, and says what it copied; `snapshot` and `replay` give the run as it stands, `refuse` says a sentence."""

    def __init__(
        self,
        window: QMainWindow,
        document: Document,
        snapshot: Callable[[], Snapshot],
        replay: Callable[[], Problem],
        refuse: Callable[[str], None],
    ):
        super().__init__(window)
        self._document, self._snapshot, self._replay, self._refuse = document, snapshot, replay, refuse
        self._notice = Notice(window)

    def experiment(self):
        self._copy(self._document.text(), self.tr("Copied: the experiment, as the text of its file"))

    def code(self, library: str):
        """A script that does the run: see gdsim.experiment.code."""
        try:
            text = script(self._replay(), library, self._document.setting.folder)
        except ExperimentError as error:
            self._refuse(str(error))
            return
        self._copy(text, self.tr("Copied: the run as a {library} script").format(library=LIBRARIES[library]))

    def losses(self):
        """A table, as the spreadsheets of the user's country read it."""
        self._copy(loss_table(self._snapshot(), QLocale().decimalPoint()), self.tr("Copied: the losses as a table"))

    def parameters(self):
        """A table, as the spreadsheets of the user's country read it."""
        text = parameter_table(self._snapshot(), QLocale().decimalPoint())
        self._copy(text, self.tr("Copied: the parameters as a table"))

    def _copy(self, text, said):
        QGuiApplication.clipboard().setText(text)
        self._notice.say(said)

"""The document's place in the window: what is set becomes a change that can be undone, saved and found again."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from gdsim.experiment.schema import Experiment
from gdsim.views.document.autosave import Autosave
from gdsim.views.document.document import Document, RecentFiles
from gdsim.views.document.document_controls import DocumentControls
from gdsim.views.document.message_bar import MessageBar
from gdsim.views.document.preparing_bar import PreparingBar
from gdsim.views.own_data.own_data import OwnData
from gdsim.views.running.preparation import Preparation
from gdsim.views.running.session import Session
from gdsim.views.toolkit.settings import settings


class Filing(QObject):
    """Stands between the controls and the session: every setting passes through the document.

    opened(view): another document is run; `view` is what its file says of the picture.
    """

    opened = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        document: Document,
        session: Session,
        preparation: Preparation,
        default: Experiment,
        view: Callable[[], dict],
    ):
        """`view()` gives what a file should keep of the picture, as a plain object."""
        super().__init__(window)
        self.document = document
        self._setting, self._session, self._view = document.setting, session, view
        self.messages = MessageBar()
        self.preparing = PreparingBar(window)
        autosave = Autosave(lambda: document.draft, parent=self)
        self.recent = RecentFiles(settings())
        self.menus = DocumentControls(
            window, document, autosave, self.recent, self.messages, default, session.settled_snapshot
        )
        preparation.progressed.connect(self.preparing.show_part)
        self.preparing.cancelled.connect(session.stop_preparing)
        # It is about the last choice only.
        self._setting.changed.connect(lambda _: self.messages.take_back(self._merged))
        self._setting.merged.connect(lambda: self.messages.say(self._merged))
        self._setting.replaced.connect(lambda experiment: self.opened.emit(experiment.view))

    def set_start(self, point):
        """Starts over from other parameters, shape (d,), chosen in a picture of the run in view.

        They mean nothing to another problem that is set by now, and is still prepared or can't be run.
        """
        experiment = self._setting.experiment
        if self._session.has_problem_of(experiment):
            self._setting.change(replace(experiment, start=tuple(float(value) for value in point)))

    def set_own_data(self, own: OwnData):
        """Data that was imported or drawn; what was drawn on is in the same file, but it is not what was saved."""
        before = self._setting.experiment
        self._setting.change(own.into(self._session.experiment))
        if self._setting.experiment is before:
            self._setting.undo_stack.resetClean()

    def set_learning_rate(self, racer: int, learning_rate: float):
        """Changes it for the run that is going on, unless the racer is no longer among those that are set."""
        racers = list(self._session.racers)
        if racer < len(racers):
            racers[racer] = replace(racers[racer], learning_rate=learning_rate)
            self._setting.change(replace(self._setting.experiment, racers=tuple(racers)))

    def load_default(self) -> bool:
        """Back to the first experiment, unless unsaved work is to stay."""
        return self.menus.new()

    def completed(self, experiment: Experiment) -> Experiment:
        """With what only the window knows: how the run has gone, and how it is looked at."""
        if self._session.is_running(experiment):
            experiment = self._session.settled_snapshot().kept(experiment)
        return replace(experiment, view={**experiment.view, **self._view()})

    @property
    def _merged(self):
        """Why there are fewer racers now."""
        return self.tr(
            "Learning rates that were set for another problem say nothing about this one: each racer takes one "
            "that suits it now, and racers that differed in nothing else have become one."
        )

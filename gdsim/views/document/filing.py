"""The document's place in the window: what is set becomes a change that can be undone, saved and found again."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMainWindow

from gdsim.experiment.schema import Experiment
from gdsim.views.controls.panel import ControlsPanel
from gdsim.views.document.autosave import Autosave
from gdsim.views.document.document import Document, RecentFiles
from gdsim.views.document.document_controls import DocumentControls, draft_of
from gdsim.views.document.message_bar import MessageBar
from gdsim.views.document.preparing_bar import PreparingBar
from gdsim.views.own_data.own_data import OwnData
from gdsim.views.running.session import Session


class Filing(QObject):
    """Stands between the controls and the session: every setting passes through the document.

    opened(view): another document is run; `view` is what its file says of the picture.
    """

    opened = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        controls: ControlsPanel,
        default: Experiment,
        path: Path | None,
        view,
    ):
        """`view()` gives what a file should keep of the picture, as a plain object."""
        super().__init__(window)
        self._session, self._controls, self._view = session, controls, view
        self.messages = MessageBar()
        self.preparing = PreparingBar(window)
        self.document = Document(
            session.experiment,
            path,
            self._completed,
            prepare=session.prepare,
            suitable_rate=session.suitable_rate,
            parent=self,
        )
        autosave = Autosave(lambda: draft_of(self.document), parent=self)
        recent = RecentFiles(QSettings("gdsim", "gdsim"))
        self.controls = DocumentControls(
            window, self.document, autosave, recent, self.messages, default, session.settled_snapshot
        )
        self._connect()

    def set_start(self, point):
        """Starts over from other parameters, shape (d,), chosen in a picture of the run in view.

        They mean nothing to another problem that is set by now, and is still prepared or can't be run.
        """
        experiment = self.document.experiment
        if self._session.has_problem_of(experiment):
            self.set_experiment(replace(experiment, start=tuple(float(value) for value in point)))

    def set_experiment(self, experiment: Experiment):
        """One that was not set in the controls."""
        self._controls.show_experiment(experiment)
        self.document.change(experiment)

    def set_own_data(self, own: OwnData):
        """Data that was imported or drawn; what was drawn on is in the same file, but it is not what was saved."""
        before = self._controls.experiment
        experiment = own.into(before)
        if len(experiment.racers) < len(before.racers):
            self.messages.say(self._merged)
        is_same = experiment == self.document.experiment
        self.set_experiment(experiment)
        if is_same:
            self.document.undo_stack.resetClean()

    def set_learning_rate(self, racer: int, learning_rate: float):
        """Changes it for the run that is going on, unless the racer is no longer among those that are set."""
        if racer >= len(self._session.racers):
            return
        self._session.set_learning_rate(racer, learning_rate)
        self.document.change_learning_rate(racer, learning_rate, self._session.racers)

    def load_default(self) -> bool:
        """Back to the first experiment, unless unsaved work is to stay."""
        return self.controls.new()

    def stop_preparing(self):
        """The experiment of the run in view is set again; where a file was only being opened, all stays as it is."""
        if self._session.is_opening:
            self._session.stop_preparing()
            return
        stack = self.document.undo_stack
        index = stack.index()
        while not self._session.is_running(self.document.experiment) and stack.canUndo():
            stack.undo()
        self._session.stop_preparing()
        if not self._session.is_running(self.document.experiment):
            # No undo leads to the run in view, so it is set once more.
            running = self._session.experiment
            stack.setIndex(index)
            self.set_experiment(running)

    def _connect(self):
        document, session = self.document, self._session
        session.preparing.connect(self.preparing.show_part)
        document.undo_stack.indexChanged.connect(self._stop_opening)
        self.preparing.cancelled.connect(self.stop_preparing)
        self._controls.experiment_changed.connect(document.change)
        # It is about the last choice only.
        for changed in (self._controls.experiment_changed, document.restored):
            changed.connect(lambda _: self.messages.take_back(self._merged))
        self._controls.learning_rate_changed.connect(self.set_learning_rate)
        self._controls.title_changed.connect(document.rename)
        self._controls.racers_merged.connect(lambda: self.messages.say(self._merged))
        document.renamed.connect(session.rename)
        document.renamed.connect(self._controls.show_title)
        document.changed.connect(session.change)
        document.restored.connect(self._show_restored)
        document.learning_rate_restored.connect(self._show_restored_rate)
        document.loaded.connect(self._open)
        session.racers_changed.connect(self._show_racers)

    @property
    def _merged(self):
        """Why there are fewer racers now."""
        return self.tr(
            "Learning rates that were set for another problem say nothing about this one: each racer takes one "
            "that suits it now, and racers that differed in nothing else have become one."
        )

    def _stop_opening(self):
        """What is set meanwhile would be lost when the file takes its place."""
        if self._session.is_opening:
            self._session.stop_preparing()

    def _show_restored(self, experiment):
        self._controls.show_experiment(experiment)
        self._session.change(experiment)

    def _show_restored_rate(self, racer, learning_rate):
        if not self._session.has_racers_of(self.document.experiment):
            self._show_restored(self.document.experiment)
            return
        self._session.set_learning_rate(racer, learning_rate)
        self._controls.show_experiment(self.document.experiment)

    def _show_racers(self, racers):
        self._controls.show_experiment(replace(self._controls.experiment, racers=racers))

    def _open(self, experiment):
        self._session.pause()
        self._controls.show_experiment(experiment)
        self._session.start(experiment, keep_view=False, folder=self.document.folder)
        self.opened.emit(experiment.view)

    def _completed(self, experiment):
        """What only the window knows: how the run has gone, and how it is looked at."""
        if self._session.is_running(experiment):
            experiment = self._session.settled_snapshot().kept(experiment)
        return replace(experiment, view={**experiment.view, **self._view()})

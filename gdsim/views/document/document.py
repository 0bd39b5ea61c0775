"""The experiment as a document: its file, what was changed since it was saved, and the way back."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.experiment.files import ExperimentError, parse_json, refusals, shortened
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import CsvFile, Experiment, FitProblem, RacerSettings, decode, encode, read, write
from gdsim.views.document.autosave import Draft
from gdsim.views.document.changes import what_changed
from gdsim.views.own_data.own_data import with_data_beside
from gdsim.views.toolkit.words import one_line

# Seconds within which changes of one learning rate are one drag, and undone as one.
MERGE_SECONDS = 1.0
MOST_RECENT = 10
SUFFIX = ".gdsim"


def prepare_now(experiment: Experiment, folder: Path | None, ready, refused, called_off=None) -> bool:
    """Calls ready(problem) or refused(sentence) before it returns, and so is never called off; whether it was ready."""
    try:
        problem = prepare(experiment, folder)
    except ExperimentError as error:
        refused(str(error))
        return False
    ready(problem)
    return True


def usual_rate(racer: RacerSettings) -> float:
    return OPTIMIZERS[racer.optimizer].usual_learning_rate


class Document(QObject):
    """One experiment as it is set, and its file. It asks nothing and shows nothing: see document_controls.py.

    changed(experiment): the user has set something, run it. restored(experiment): one that the controls don't show
    yet, by undo, redo or paste. learning_rate_restored(racer, rate): the same, where nothing else differs.
    renamed(title): the title alone has changed, which no run takes notice of.
    loaded(experiment): another document. opened(path): it is this file's. refused(sentence): a file can't be read or
    written. standing_changed(): its name or whether it has unsaved changes.
    """

    changed = Signal(object)
    restored = Signal(object)
    learning_rate_restored = Signal(int, float)
    renamed = Signal(str)
    loaded = Signal(object)
    opened = Signal(object)
    refused = Signal(str)
    standing_changed = Signal()

    def __init__(
        self,
        experiment: Experiment,
        path: Path | None = None,
        completed: Callable[[Experiment], Experiment] = lambda experiment: experiment,
        clock: Callable[[], float] = time.monotonic,
        prepare: Callable[..., bool] = prepare_now,
        suitable_rate: Callable[[RacerSettings], float] = usual_rate,
        parent=None,
    ):
        """`completed` adds to an experiment what only the window knows: what was changed during the run, and the view.

        `prepare(experiment, folder, ready, refused, called_off)` tells whether an experiment can be run: see
        Session.prepare. `suitable_rate` is that of a racer without one.
        """
        super().__init__(parent)
        self.experiment = experiment
        self.path = path
        self.folder = path.parent if path else None
        self._view = experiment.view
        self._completed = completed
        self._clock = clock
        self._prepare = prepare
        self._suitable_rate = suitable_rate
        self.undo_stack = QUndoStack(self)
        for signal in (self.undo_stack.cleanChanged, self.undo_stack.indexChanged):
            signal.connect(self._tell_standing)

    @property
    def name(self) -> str:
        """What the window's title calls it."""
        return self.path.name if self.path else one_line(self.experiment.title) or self.tr("Untitled")

    @property
    def modified(self) -> bool:
        """Whether anything is set otherwise than in the file."""
        return not self.undo_stack.isClean()

    # Changes

    def change(self, experiment: Experiment):
        """The user has set something: what a file had planned for a run holds no longer."""
        experiment = replace(experiment, changes=(), view={})
        if experiment != replace(self.experiment, changes=(), view={}):
            self._push(experiment)
        self.changed.emit(experiment)

    def change_learning_rate(self, racer: int, learning_rate: float, racers: tuple[RacerSettings, ...] | None = None):
        """The user has set the learning rate of the run that is going on; `racers` are its racers, if others."""
        racers = list(racers or self.experiment.racers)
        racers[racer] = replace(racers[racer], learning_rate=learning_rate)
        self._push(replace(self.experiment, racers=tuple(racers), changes=(), view={}), rate_of=racer)

    def rename(self, title: str):
        """The user has set another title: the run goes on, with all that a file had planned for it."""
        if title != self.experiment.title:
            self._push(replace(self.experiment, title=title))
            self.renamed.emit(title)

    def paste(self, text: str):
        """Another experiment in place of this one, from what `text` gave; it can be undone."""

        def refuse(reason):
            self.refused.emit(self.tr("The experiment in this text can't be run: {reason}").format(reason=reason))

        def take(_):
            self._push(experiment)
            self.restored.emit(experiment)

        data = text.encode("utf-8", "surrogatepass")
        if not is_experiment(data):
            self.refused.emit(
                self.tr(
                    "This text is no experiment, or not all of one. It takes what “Copy the experiment” gives, or all "
                    "the text of a {suffix} file."
                ).format(suffix=SUFFIX)
            )
            return
        try:
            experiment = decode(data)
        except ExperimentError as error:
            refuse(str(error))
            return
        if not self._is_this_one(experiment):
            sentence = self.tr("The experiment in this text was not taken: something else was asked for meanwhile.")
            self._prepare(experiment, self.folder, take, refuse, lambda: self.refused.emit(sentence))

    def put_back(self, experiment: Experiment):
        """What an undone or redone command asks for."""
        before, self.experiment = self.experiment, experiment
        if before == replace(experiment, title=before.title):
            self.renamed.emit(experiment.title)
            return
        rates = [racer.learning_rate for racer in experiment.racers]
        if [racer.learning_rate for racer in before.racers] != rates and only_rates_differ(before, experiment):
            for index, (old, new) in enumerate(zip(before.racers, experiment.racers, strict=True)):
                if old != new:
                    rate = self._suitable_rate(new) if new.learning_rate is None else new.learning_rate
                    self.learning_rate_restored.emit(index, rate)
        else:
            self.restored.emit(experiment)

    def _is_this_one(self, experiment):
        """Whether it is what is set or what is run, however it is looked at."""
        one, *others = (
            moved(replace(other, view={}), self.folder, None)
            for other in (experiment, self.experiment, self.complete())
        )
        return one in others

    def _tell_standing(self, _):
        self.standing_changed.emit()

    def _push(self, experiment, rate_of=None):
        command = Change(self, self.experiment, experiment, rate_of, self._clock())
        self.experiment = experiment
        self.undo_stack.push(command)

    # Files

    def load(self, experiment: Experiment, path: Path | None, folder: Path | None, modified: bool = False):
        """Another experiment takes this one's place, with a past of its own."""
        self.experiment, self.path, self.folder = experiment, path, folder
        self._view = experiment.view
        self.undo_stack.clear()
        if modified:
            self.undo_stack.resetClean()
        self.loaded.emit(experiment)
        self.standing_changed.emit()

    def open(self, path: Path) -> bool:
        """Whether the file could be read; if not, this document stays, as it does until the data is prepared.

        It also stays, and that is said, when something else is asked for before then.
        """

        def refuse(sentence):
            self.refused.emit(shortened(sentence if str(path) in sentence else f"{path}: {sentence}"))

        try:
            path = located(path)
            experiment = read(path)
        except ExperimentError as error:
            self.refused.emit(str(error))
            return False
        return self.open_experiment(experiment, path, refuse)

    def open_experiment(self, experiment: Experiment, path: Path, refuse: Callable[[str], None]) -> bool:
        """The same for one that was read from a file; refuse(sentence) is told why it can't be run."""

        def take(_):
            self.load(experiment, path, path.parent)
            self.opened.emit(path)

        def say():
            sentence = self.tr("{file} was not opened: something else was asked for before its data was ready.")
            self.refused.emit(sentence.format(file=path.name))

        return self._prepare(experiment, path.parent, take, refuse, say)

    def recover(self, draft: Draft, taken: Callable[[], None], left: Callable[[], None]):
        """Unsaved work takes this one's place: then taken() is called, or left() when it is called off."""
        experiment, path, folder = draft

        def take(_):
            self.load(experiment, path, folder, modified=True)
            taken()

        # Work that can't be run as it is set is work all the same.
        self._prepare(experiment, folder, take, take, left)

    def save(self, path: Path | None = None) -> bool:
        """Whether it could be written, to its own file or to another one, which is its own from then on."""
        try:
            path = located(path or self.path)
            write(path, with_data_beside(moved(self.complete(), self.folder, path.parent), path))
        except ExperimentError as error:
            self.refused.emit(str(error))
            return False
        self.path = path
        self.undo_stack.setClean()
        self.standing_changed.emit()
        return True

    def complete(self) -> Experiment:
        """Everything that a file keeps."""
        return self._completed(replace(self.experiment, view=self._view))

    def text(self) -> str:
        """The experiment for the clipboard; paths are absolute, so that it can be pasted anywhere."""
        return encode(moved(self.complete(), self.folder, None)).decode()


class Change(QUndoCommand):
    """One change of the experiment; `rate_of` is the racer if all it changes is that one's learning rate."""

    def __init__(self, document, before, after, rate_of, when):
        super().__init__(what_changed(before, after))
        self._document = document
        self._before, self._after = before, after
        self._rate_of, self._when = rate_of, when
        self._is_done = True

    def id(self):
        """Commands of the same number may be merged; -1 never is."""
        return -1 if self._rate_of is None else self._rate_of

    def mergeWith(self, later):
        if later._when - self._when > MERGE_SECONDS:
            return False
        self._after, self._when = later._after, later._when
        self.setObsolete(self._after == self._before)
        return True

    def undo(self):
        self._is_done = False
        self._document.put_back(self._before)

    def redo(self):
        # Pushing it calls this too, when the change has been made already.
        if not self._is_done:
            self._document.put_back(self._after)
        self._is_done = True


def only_rates_differ(one: Experiment, other: Experiment) -> bool:
    """Whether two experiments are the same but for learning rates and the changes planned for them."""

    def bare(experiment):
        racers = tuple(replace(racer, learning_rate=None) for racer in experiment.racers)
        return replace(experiment, racers=racers, view={})

    return not (one.changes or other.changes) and bare(one) == bare(other)


def is_experiment(data: bytes) -> bool:
    """Whether a text means to be one at all: any other is not worth a sentence on what is wrong with it."""
    try:
        values = parse_json(data)
    except ExperimentError:
        return False
    return isinstance(values, dict) and "gdsim" in values


def moved(experiment: Experiment, old: Path | None, new: Path | None) -> Experiment:
    """The same experiment for a file in another folder, so that its data are found; None: in no folder."""
    problem = experiment.problem
    if old == new or not (isinstance(problem, FitProblem) and isinstance(problem.dataset, CsvFile)):
        return experiment
    path = os.path.abspath(Path(old or ".") / problem.dataset.csv)
    if new is not None:
        # On another drive of Windows there is no relative path.
        with suppress(ValueError):
            path = os.path.relpath(path, new)
    return replace(experiment, problem=replace(problem, dataset=replace(problem.dataset, csv=Path(path).as_posix())))


def located(path) -> Path:
    """Absolute, with the folder's true name but the file's own, which may be a link's. Raises ExperimentError."""
    with refusals("open", path):
        return Path(os.path.realpath(Path(path).parent)) / Path(path).name


class RecentFiles:
    """The files opened or saved last, the newest first."""

    def __init__(self, settings: QSettings):
        self._settings = settings

    @property
    def paths(self) -> list[Path]:
        stored = self._settings.value("recent-files") or []
        # QSettings reads a list of one back as its only item.
        return [Path(path) for path in ([stored] if isinstance(stored, str) else stored)]

    def add(self, path: Path):
        self._store([path, *(other for other in self.paths if other != path)])

    def remove(self, path: Path):
        self._store([other for other in self.paths if other != path])

    def clear(self):
        self._store([])

    def _store(self, paths):
        self._settings.setValue("recent-files", [str(path) for path in paths[:MOST_RECENT]])

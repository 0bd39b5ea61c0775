"""The experiment as a document: its file, its name, and whether it has what is set."""

import os
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSettings, Signal

from gdsim.experiment.access import FREE, Access
from gdsim.experiment.files import ExperimentError, parse_json, refusals, shortened
from gdsim.experiment.own_table import moved
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, decode, encode, read, write
from gdsim.views.document.autosave import Draft
from gdsim.views.own_data.own_data import with_data_beside
from gdsim.views.running.setting import Setting
from gdsim.views.toolkit.words import one_line

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


class Document(QObject):
    """The file of what is set, and its name. It asks nothing and shows nothing: see document_controls.py.

    What its file says of access holds for what is set, unless it was opened unlocked: then it is kept for the file.

    opened(path): it is this file's. exam_opened(path): an exam, which takes a window of its own. refused(sentence): a
    file can't be read or written. standing_changed(): its name or whether it has unsaved changes. taken_back(): what
    was set aside is what is set again.
    """

    opened = Signal(object)
    exam_opened = Signal(object)
    taken_back = Signal()
    refused = Signal(str)
    standing_changed = Signal()

    def __init__(
        self,
        setting: Setting,
        path: Path | None = None,
        completed: Callable[[Experiment], Experiment] = lambda experiment: experiment,
        prepare: Callable[..., bool] = prepare_now,
        parent=None,
    ):
        """`completed` adds to an experiment what only the window knows: what was changed during the run, and the view.

        `prepare(experiment, folder, ready, refused, called_off)` tells whether an experiment can be run: see
        Preparation.prepare.
        """
        super().__init__(parent)
        self.setting, self.path = setting, path
        # An undo stack that is deleted says so: that must not reach anybody who is gone already.
        setting.setParent(self)
        self._view = setting.experiment.view
        # What the file is to say of access, where that does not hold for what is set.
        self._access = FREE
        # Whether there is a file at all for what is done here: there is none in an exam.
        self.is_kept = True
        self._completed = completed
        self._prepare = prepare
        self._aside: Draft | None = None
        self._view_aside, self._access_aside = self._view, self._access
        for signal in (setting.undo_group.cleanChanged, setting.undo_group.indexChanged):
            signal.connect(self._tell_standing)

    @property
    def name(self) -> str:
        """What the window's title calls it."""
        return self.path.name if self.path else one_line(self.setting.experiment.title) or self.tr("Untitled")

    @property
    def modified(self) -> bool:
        """Whether anything of the user's own work, which may be set aside, is otherwise than in its file."""
        return self.is_kept and not self.setting.own_undo_stack.isClean()

    @property
    def access(self) -> Access:
        """What the file says, or is to say, of it."""
        return self._access if self._access.is_locked else self.setting.experiment.access

    def set_access(self, access: Access):
        """What the file is to say of it from the next saving on; here all can be changed as before."""
        if access != self._access:
            self._access = access
            # It is no setting of the run, and so no step of undo.
            self.setting.undo_stack.resetClean()
            self.standing_changed.emit()

    def paste(self, text: str):
        """Another experiment in place of this one, from what `text` gave; it can be undone."""

        def refuse(reason):
            self.refused.emit(self.tr("The experiment in this text can't be run: {reason}").format(reason=reason))

        def take(_):
            self.setting.put(experiment)

        if self.setting.experiment.access.is_locked:
            self.refused.emit(
                self.tr("This experiment's file lets no other take its place by Paste; open one, or begin a new one.")
            )
            return
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
        if experiment.access.is_exam:
            self.refused.emit(self.tr("The experiment in this text is an exam; open its file instead."))
            return
        if not self._is_this_one(experiment):
            sentence = self.tr("The experiment in this text was not taken: something else was asked for meanwhile.")
            self._prepare(experiment, self.setting.folder, take, refuse, lambda: self.refused.emit(sentence))

    def _is_this_one(self, experiment):
        """Whether it is what is set or what is run, however it is looked at."""
        one, *others = (
            moved(replace(other, view={}), self.setting.folder, None)
            for other in (experiment, self.setting.experiment, self.complete())
        )
        return one in others

    def _tell_standing(self, _):
        self.standing_changed.emit()

    # Set aside, for a lesson

    @property
    def is_aside(self) -> bool:
        """Whether the user's own work is set aside, and what is set is not it."""
        return self._aside is not None

    @property
    def draft(self) -> Draft:
        """The user's own work, wherever it is."""
        return self._aside or Draft(self.complete(), self.path, self.setting.folder, self._access.is_locked)

    def set_aside(self):
        """The user's own work is kept, with its past, until `take_back`."""
        self._aside, self._view_aside, self._access_aside = self.draft, self._view, self._access
        own, run = self.setting.experiment, self._aside.experiment
        self.setting.set_aside(replace(run, view=own.view, access=own.access) if run.changes else own)

    def take_back(self):
        """It is what is set again, as it was; nothing where nothing is set aside."""
        if self._aside is None:
            return
        self.path, self._view, self._aside = self._aside.path, self._view_aside, None
        self._access = self._access_aside
        self.setting.take_back()
        self.standing_changed.emit()
        self.taken_back.emit()

    # Files

    def load(
        self,
        experiment: Experiment,
        path: Path | None,
        folder: Path | None,
        modified: bool = False,
        is_unlocked: bool = False,
    ):
        """Another experiment takes this one's place, with a past of its own; unlocked, its access does not hold."""
        self.path, self._view, self._access = path, experiment.view, experiment.access if is_unlocked else FREE
        if is_unlocked:
            experiment = replace(experiment, access=FREE)
        self.setting.replace(experiment, folder, is_saved=not modified)
        self.standing_changed.emit()

    def open(self, path: Path, is_unlocked: bool = False) -> bool:
        """Whether the file could be read; if not, this document stays, as it does until the data is prepared.

        It also stays, and that is said, when something else is asked for before then; and where the file is an exam
        that is not opened unlocked.
        """

        def refuse(sentence):
            self.refused.emit(shortened(sentence if str(path) in sentence else f"{path}: {sentence}"))

        try:
            path = located(path)
            experiment = read(path)
        except ExperimentError as error:
            self.refused.emit(str(error))
            return False
        return self.open_experiment(experiment, path, refuse, is_unlocked)

    def open_experiment(
        self, experiment: Experiment, path: Path, refuse: Callable[[str], None], is_unlocked: bool = False
    ) -> bool:
        """The same for one that was read from a file; refuse(sentence) is told why it can't be run."""

        def take(_):
            if experiment.access.is_exam and self.is_kept and not is_unlocked:
                self.exam_opened.emit(path)
                return
            self.load(experiment, path, path.parent, is_unlocked=is_unlocked)
            self.opened.emit(path)

        def say():
            sentence = self.tr("{file} was not opened: something else was asked for before its data was ready.")
            self.refused.emit(sentence.format(file=path.name))

        return self._prepare(experiment, path.parent, take, refuse, say)

    def recover(self, draft: Draft, taken: Callable[[], None], left: Callable[[], None]):
        """Unsaved work takes this one's place: then taken() is called, or left() when it is called off."""
        experiment, path, folder, is_unlocked = draft

        def take(_):
            self.load(experiment, path, folder, modified=True, is_unlocked=is_unlocked)
            taken()

        # Work that can't be run as it is set is work all the same.
        self._prepare(experiment, folder, take, take, left)

    def save(self, path: Path | None = None) -> bool:
        """Whether it could be written, to its own file or to another one, which is its own from then on."""
        try:
            path = located(path or self.path)
            write(path, with_data_beside(moved(self.complete(), self.setting.folder, path.parent), path))
        except ExperimentError as error:
            self.refused.emit(str(error))
            return False
        self.path = path
        self.setting.undo_stack.setClean()
        self.standing_changed.emit()
        return True

    def complete(self) -> Experiment:
        """Everything that a file keeps."""
        return self._completed(replace(self.setting.experiment, view=self._view, access=self.access))

    def text(self) -> str:
        """The experiment for the clipboard; paths are absolute, so that it can be pasted anywhere."""
        return encode(moved(self.complete(), self.setting.folder, None)).decode()


def is_experiment(data: bytes) -> bool:
    """Whether a text means to be one at all: any other is not worth a sentence on what is wrong with it."""
    try:
        values = parse_json(data)
    except ExperimentError:
        return False
    return isinstance(values, dict) and "gdsim" in values


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

"""What the window has for its document: the File and Edit menus, the title, drops, the clipboard, and the farewell."""

import dataclasses
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QMessageBox, QProgressBar, QProgressDialog

from gdsim.experiment.assets import ASSETS
from gdsim.experiment.problem import Problem
from gdsim.experiment.ready_made import ready_made
from gdsim.experiment.recorded import ENDING
from gdsim.experiment.schema import Experiment
from gdsim.experiment.trace import trace
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.sweep_table import is_sweep
from gdsim.views.document.autosave import Autosave, Orphan
from gdsim.views.document.copying import Copying
from gdsim.views.document.document import SUFFIX, Document, RecentFiles
from gdsim.views.document.drops import Drops
from gdsim.views.document.message_bar import MessageBar
from gdsim.views.toolkit.background import Background
from gdsim.views.toolkit.save_dialog import SaveDialog
from gdsim.views.toolkit.typed_field import REDO
from gdsim.views.toolkit.words import one_line, translate

PROGRAM = "gdsim"
# Milliseconds of work after which a progress bar appears.
MINIMUM_DURATION = 300
# Letters of a folder's name that a menu has room for: two folders are told apart, and the menu stays narrow.
FOLDER_WIDTH = 40


class DocumentControls(QObject):
    """Lets the user do to a document what a document can do. csv_dropped(path): a table was dropped on the window.

    sweep_opened(path): the table of a sweep was, or was opened. recording_opened(path): a recorded run was.
    access_asked(): a lecturer wants to say what students may change. `unlocking`: the entries that would lead past what
    a file says of that. `undoing`: undo and redo.
    """

    csv_dropped = Signal(object)
    sweep_opened = Signal(object)
    recording_opened = Signal(object)
    access_asked = Signal()

    def __init__(
        self,
        window: QMainWindow,
        document: Document,
        autosave: Autosave,
        recent: RecentFiles,
        messages: MessageBar,
        default: Experiment,
        snapshot: Callable[[], Snapshot],
    ):
        """`default` is what a new document begins with; `snapshot` gives the run as it stands."""
        super().__init__(window)
        self._window, self._document, self._autosave = window, document, autosave
        self._recent, self._messages = recent, messages
        self._default, self._snapshot = default, snapshot
        self.unlocking: list[QAction] = []
        self.undoing: list[QAction] = []
        self._recent_menu: QMenu | None = None
        self._ready_menu: QMenu | None = None
        self._progress: QProgressDialog | None = None
        self._tracing = Background("trace", self)
        self._tracing.progressed.connect(self._show_trace)
        self._tracing.done.connect(self._end_trace)
        self._tracing.refused.connect(self._refuse_trace)
        self._tracing.failed.connect(self._fail_trace)
        document.refused.connect(messages.say)
        document.opened.connect(recent.add)
        document.standing_changed.connect(self._show_standing)
        autosave.failed.connect(messages.say)
        drops = Drops(window)
        drops.experiment_dropped.connect(self.open_path)
        drops.table_dropped.connect(self._take_table)
        drops.text_dropped.connect(document.paste)
        drops.refused.connect(messages.say)
        self._show_standing()

    def add_file_menu(self):
        """Opens, saves, and what leaves the program; the caller adds Quit."""
        menu = self._window.menuBar().addMenu(self.tr("&File"))
        keys = QKeySequence.StandardKey
        self._add(menu, self.tr("New"), self.new, keys.New)
        self._add(menu, self.tr("Open…"), self.open, keys.Open)
        unlocked = self._add(menu, self.tr("Open Unlocked…"), lambda: self.open(is_unlocked=True))
        self._recent_menu = menu.addMenu(self.tr("Open Recent"))
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        self._ready_menu = menu.addMenu(self.tr("Ready-made"))
        self._ready_menu.aboutToShow.connect(self._fill_ready_made)
        menu.addSeparator()
        self._add(menu, self.tr("Save"), self.save, keys.Save)
        self._add(menu, self.tr("Save As…"), self.save_as, QKeySequence("Ctrl+Shift+S"))
        self.unlocking = [unlocked, self._add(menu, self.tr("What students may change…"), self.access_asked.emit)]
        menu.addSeparator()
        self._add(menu, self.tr("Save the run's numbers…"), self.save_trace)
        menu.addSeparator()
        return menu

    def add_edit_menu(self):
        """Undo and redo, and the clipboard."""
        menu = self._window.menuBar().addMenu(self.tr("&Edit"))
        past = self._document.setting.undo_group
        copying = Copying(self._window, self._document, self._snapshot, self.replay, self._messages.say)
        undo, redo = past.createUndoAction(menu, self.tr("Undo")), past.createRedoAction(menu, self.tr("Redo"))
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        # Desktops disagree about this one, and habits go from one to another.
        keys = [*QKeySequence.keyBindings(QKeySequence.StandardKey.Redo), QKeySequence("Ctrl+Shift+Z"), REDO]
        redo.setShortcuts(list({key.toString(): key for key in keys}.values()))
        self.undoing = [undo, redo]
        menu.addActions(self.undoing)
        menu.addSeparator()
        self._add(menu, self.tr("Copy the experiment"), copying.experiment, "Ctrl+Shift+C")
        self._add(menu, self.tr("Paste an experiment"), self.paste, "Ctrl+Shift+V")
        menu.addSeparator()
        self._add(menu, self.tr("Copy as code (NumPy)"), lambda: copying.code("numpy"))
        self._add(menu, self.tr("Copy as code (PyTorch)"), lambda: copying.code("torch"))
        self._add(menu, self.tr("Copy the losses as a table"), copying.losses)
        self._add(menu, self.tr("Copy the parameters as a table"), copying.parameters)
        return menu

    # Files

    @property
    def folder(self) -> Path:
        """Where files are asked for: the document's, or where users keep theirs. Nothing is put beside shipped ones."""
        path = self._document.path
        folder = path.parent if path else self._document.setting.folder
        if folder is None or folder.is_relative_to(ASSETS):
            return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return folder

    def new(self) -> bool:
        """Whether it takes the document's place: unsaved work may stay."""
        return self.begin(self._default)

    def begin(self, experiment: Experiment) -> bool:
        """A new document with this experiment; whether it takes the other's place: unsaved work may stay."""
        if not self.may_leave():
            return False
        self._document.load(experiment, None, None)
        return True

    def open(self, is_unlocked: bool = False):
        """Unlocked, all can be changed, whatever the file says of that."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open an experiment, the table of a sweep, or a recorded run"),
            str(self.folder),
            self.tr("Experiments (*.gdsim);;Tables of sweeps (*.csv);;Recorded runs (*.npz);;All files (*)"),
        )
        if path:
            self.open_path(Path(path), is_unlocked)

    def open_path(self, path: Path, is_unlocked: bool = False):
        """Opens a file, unless unsaved work is to stay; the table of a sweep, or a recorded run, beside it."""
        if is_sweep(path):
            self.sweep_opened.emit(path)
            return
        if path.suffix.lower() == ENDING:
            self.recording_opened.emit(path)
            return
        if not self.may_leave():
            return
        if not self._document.open(path, is_unlocked) and not os.path.exists(path):
            self._recent.remove(path)

    def _take_table(self, path):
        (self.sweep_opened if is_sweep(path) else self.csv_dropped).emit(path)

    def save(self) -> bool:
        """Whether the document is in its file now."""
        return self._save(self._document.path) if self._document.path else self.save_as()

    def save_as(self) -> bool:
        """Whether the user chose a file and it could be written."""
        start = self._document.path or self.suggested(SUFFIX)
        kinds = {SUFFIX: self.tr("Experiments")}
        path = SaveDialog(self._window, self.tr("Save the experiment"), start, kinds).ask()
        return path is not None and self._save(path)

    def save_trace(self):
        """Runs the run again and writes every step of it to a file, one at a time."""
        if self._progress or not self._has_steps():
            return
        kinds = {".csv": self.tr("For spreadsheets"), ".npz": self.tr("For NumPy")}
        path = SaveDialog(self._window, self.tr("Save every step of the run"), self.suggested(".csv"), kinds).ask()
        if path is not None:
            self.write_trace(path)

    def suggested(self, suffix: str) -> Path:
        """Where a file about the document would be, with this ending."""
        return self.folder / f"{file_name(self._document.name.removesuffix(SUFFIX))}{suffix}"

    def write_trace(self, path: Path):
        """CSV, or NPZ by the file's ending; beside the window, which shows how far it is and may call it off."""
        # There may be another run than when the file was asked for.
        if not self._has_steps():
            return
        problem, steps = self.replay(), self._snapshot().recorded
        self._progress = QProgressDialog(self.tr("Taking the steps again…"), self.tr("Cancel"), 0, 100, self._window)
        self._progress.setWindowModality(Qt.WindowModality.WindowModal)
        self._progress.setMinimumDuration(MINIMUM_DURATION)
        # Told by the dialog the bar would have events processed, and be told again amid that.
        self._bar = QProgressBar()
        self._progress.setBar(self._bar)
        self._progress.canceled.connect(self._call_off_trace)

        def work(job):
            kept = trace(problem, steps, lambda state: job.progress(state.step / steps))
            job.progress(1.0)
            (kept.write_npz if path.suffix.lower() == ".npz" else kept.write_csv)(path)

        self._tracing.start(work)

    def _has_steps(self) -> bool:
        """Whether the run has taken any; says so if not."""
        recorded = self._snapshot().recorded
        if not recorded:
            self._messages.say(
                self.tr("The run has taken no step yet, so there are no numbers to save: play it first.")
            )
        return recorded > 0

    def _show_trace(self, part):
        """How many of the steps are taken; then the file is written, which is not called off half-way."""
        self._bar.setValue(round(100 * part))
        if part == 1.0:
            self._progress.setLabelText(self.tr("Writing the file…"))
            self._progress.setCancelButton(None)

    def _call_off_trace(self):
        self._tracing.cancel()
        self._end_trace()

    def _end_trace(self):
        """Takes the progress away, unless that was done: closing it tells of a cancel as well."""
        progress, self._progress = self._progress, None
        if progress:
            progress.canceled.disconnect(self._call_off_trace)
            progress.close()
            progress.deleteLater()

    def _refuse_trace(self, sentence):
        self._end_trace()
        self._messages.say(sentence)

    def _fail_trace(self, error):
        self._end_trace()
        raise error

    def may_leave(self) -> bool:
        """Whether the document may go: it is saved, or its changes were saved or given up when asked."""
        self._document.take_back()
        if not self._document.modified:
            return True
        box = QMessageBox(self._window)
        box.setWindowTitle(PROGRAM)
        box.setText(self.tr("Save the changes to “{name}”?").format(name=translate(self._document.name)))
        box.setInformativeText(self.tr("Otherwise they are lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        box.deleteLater()
        return self.save() if answer == buttons.Save else answer == buttons.Discard

    def close(self):
        """The window has closed: nothing is left to be recovered."""
        self._tracing.close()
        self._autosave.close()

    def keep_unsaved_work(self):
        """For the next start, before an end at which nothing can be asked."""
        if self._document.modified:
            self._autosave.write()

    def offer_lost_work(self):
        """Asks, without getting in the way, what is to become of work that a crash has left; call it once."""
        for orphan in self._autosave.orphans():
            self._offer(orphan)

    def _offer(self, orphan):
        draft = orphan.draft
        name = (
            draft.path.name
            if draft.path
            else translate(one_line(draft.experiment.title)) or self.tr("an untitled experiment")
        )
        sentence = self.tr("{program} came to a sudden end on {time}; unsaved changes to {name} were kept.")
        self._messages.offer(
            sentence.format(program=PROGRAM, time=f"{orphan.written:%Y-%m-%d, %H:%M}", name=name),
            (self.tr("Bring them back"), lambda: self._recover(orphan)),
            (self.tr("Discard"), lambda: self._autosave.discard(orphan)),
        )

    def _recover(self, orphan: Orphan):
        if not self.may_leave():
            self._messages.say(self.tr("The changes from before the sudden end are offered again at the next start."))
            return
        self._document.recover(orphan.draft, lambda: self._keep(orphan), lambda: self._offer(orphan))

    def _keep(self, orphan):
        """What was brought back is this window's own unsaved work from now on."""
        if self._autosave.write():
            self._autosave.discard(orphan)

    def _save(self, path):
        if not self._document.save(path):
            return False
        self._recent.add(self._document.path)
        return True

    def replay(self) -> Problem:
        """The run as it stands, to be taken again under the title that the document has by now."""
        problem = self._snapshot().replay
        title = one_line(self._document.setting.experiment.title)
        return dataclasses.replace(problem, experiment=replace(problem.experiment, title=title))

    # The clipboard

    def paste(self):
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._document.paste(text)
        else:
            self._messages.say(self.tr("The clipboard holds no text; copy an experiment first."))

    # The window

    def _show_standing(self):
        # Qt puts the mark of unsaved changes in the place of "[*]".
        name = translate(self._document.name).replace("[*]", "[*][*]")
        self._window.setWindowTitle(f"{name}[*] – {PROGRAM}")
        # Qt tells every widget of it, also where nothing is new.
        if self._window.isWindowModified() != self._document.modified:
            self._window.setWindowModified(self._document.modified)
        if self._document.is_aside:
            return
        if self._document.modified:
            self._autosave.touch()
        else:
            self._autosave.forget()

    def _fill_ready_made(self):
        """Once, when it is first opened: the files stay what they are."""
        if not self._ready_menu.isEmpty():
            return
        titles = {"network": self.tr("Networks"), "trouble": self.tr("Troubles"), "race": self.tr("Races")}
        for kind, experiments in ready_made().items():
            self._ready_menu.addSection(titles[kind])
            for each in experiments:
                self._add(self._ready_menu, translate(each.title), partial(self.begin, each))

    def _fill_recent(self):
        self._recent_menu.clear()
        paths = self._recent.paths
        names = [path.name for path in paths]
        metrics = self._recent_menu.fontMetrics()
        room = FOLDER_WIDTH * metrics.averageCharWidth()
        for path in paths:
            text = path.name
            if names.count(path.name) > 1:
                text += f" – {metrics.elidedText(str(path.parent), Qt.TextElideMode.ElideMiddle, room)}"
            # An ampersand would underline the letter behind it.
            action = self._recent_menu.addAction(text.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.open_path(path))
        self._recent_menu.setToolTipsVisible(True)
        if not self._recent_menu.isEmpty():
            self._recent_menu.addSeparator()
        clear = self._recent_menu.addAction(self.tr("Clear the list"))
        clear.setEnabled(bool(paths))
        clear.triggered.connect(lambda _=False: self._recent.clear())

    def _add(self, menu, title, handler, key=None):
        action = menu.addAction(title)
        action.triggered.connect(lambda _=False: handler())
        if key is not None:
            action.setShortcut(QKeySequence(key))
        return action


def file_name(name: str) -> str:
    """A name without what file systems refuse."""
    return "".join("-" if character in '<>:"/\\|?*' or not character.isprintable() else character for character in name)

"""What is set: the one experiment, who may change it, and the way back."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from gdsim.experiment.effects import is_same, racer_of_rate
from gdsim.experiment.schema import Experiment
from gdsim.views.running.undo_words import what_changed

# Seconds within which changes of one learning rate are one drag, and undone as one.
MERGE_SECONDS = 1.0


class Setting(QObject):
    """Owns the experiment that is set; whoever shows it is told, and whoever wants another one asks here.

    changed(experiment): another one is set, by the user, by undo or redo. repeated(): the user has set what is set
    already. replaced(experiment): that of another document. merged(): racers that differed in nothing but rates of
    another problem have become one.
    """

    changed = Signal(object)
    repeated = Signal()
    replaced = Signal(object)
    merged = Signal()

    def __init__(
        self,
        experiment: Experiment,
        folder: Path | None = None,
        clock: Callable[[], float] = time.monotonic,
    ):
        """`folder`: where its paths begin."""
        super().__init__()
        self.experiment, self.folder = experiment, folder
        self._clock = clock
        self._is_walking = False
        # The past of what is set, and of what is set aside meanwhile.
        self.undo_group = QUndoGroup(self)
        self.undo_group.setActiveStack(QUndoStack(self.undo_group))
        self._aside: tuple[Experiment, Path | None, QUndoStack] | None = None

    @property
    def undo_stack(self) -> QUndoStack:
        """The past of what is set."""
        return self.undo_group.activeStack()

    @property
    def own_undo_stack(self) -> QUndoStack:
        """The past of the user's own work, which may be set aside."""
        return self._aside[2] if self._aside else self.undo_stack

    def change(self, experiment: Experiment):
        """The user wants another one: unless its title is all that differs, what a file had planned holds no longer."""
        before = self.experiment
        if experiment.title == before.title or not is_same(experiment, before):
            experiment = replace(experiment, changes=(), view={})
        if is_same(experiment, before) and experiment.title == before.title:
            self.repeated.emit()
            return
        self.put(experiment)
        if experiment.problem != before.problem and len(experiment.racers) < len(before.racers):
            self.merged.emit()

    def rename(self, title: str):
        """The user wants another title, which no run takes notice of."""
        if title != self.experiment.title:
            self.change(replace(self.experiment, title=title))

    def put(self, experiment: Experiment):
        """Sets one as it is, with all that it plans; it can be undone."""
        before, self.experiment = self.experiment, experiment
        self.undo_stack.push(Edit(self, before, experiment, self._clock()))
        self.changed.emit(experiment)

    def put_back(self, experiment: Experiment):
        """What an undone or redone change asks for."""
        self.experiment = experiment
        if not self._is_walking:
            self.changed.emit(experiment)

    def return_to(self, experiment: Experiment):
        """Sets the last one again that runs like this, by undo where that leads to it; the title stays this one's."""
        stack = self.undo_stack
        indices = range(stack.index(), -1, -1)
        found = next((index for index in indices if is_same(self._experiment_at(index), experiment)), None)
        if found is None:
            self.put(replace(experiment, changes=(), view={}))
            return
        self._is_walking = True
        stack.setIndex(found)
        self._is_walking = False
        self.changed.emit(self.experiment)
        self.rename(experiment.title)

    def replace(self, experiment: Experiment, folder: Path | None, is_saved: bool = True):
        """That of another document takes this one's place, with a past of its own."""
        self.experiment, self.folder = experiment, folder
        self.undo_stack.clear()
        if not is_saved:
            self.undo_stack.resetClean()
        self.replaced.emit(experiment)

    def past(self) -> "Past":
        """What undo and redo lead through, to be remembered by another setting of the same experiment."""
        stack = self.undo_stack
        edits = tuple(map(stack.command, range(stack.count())))
        return Past(tuple((edit.before, edit.after) for edit in edits), stack.index(), stack.cleanIndex())

    def remember(self, past: "Past"):
        """As if the edits of this past had led to what is set."""
        now, stack = self.experiment, self.undo_stack
        self._is_walking = True
        for place, (before, after) in enumerate(past.edits):
            # Long ago, and so far apart that none is merged into another.
            when = 2.0 * MERGE_SECONDS * (place - len(past.edits))
            stack.push(Edit(self, before, after, when))
        if past.clean in range(len(past.edits) + 1):
            stack.setIndex(past.clean)
            stack.setClean()
        else:
            stack.resetClean()
        stack.setIndex(past.index)
        self._is_walking = False
        self.experiment = now

    def set_aside(self, experiment: Experiment):
        """What is set is kept with its past, until `take_back`; what is set meanwhile has a past of its own.

        `experiment` is what is then set again: the one that is set, with all that was changed during its run.
        """
        self._aside = experiment, self.folder, self.undo_stack
        self.undo_group.setActiveStack(QUndoStack(self.undo_group))

    def take_back(self):
        """What was set aside is set again, as it was."""
        (self.experiment, self.folder, stack), self._aside = self._aside, None
        given_up = self.undo_stack
        self.undo_group.setActiveStack(stack)
        given_up.deleteLater()
        self.replaced.emit(self.experiment)

    def _experiment_at(self, index):
        """What was set when the undo stack stood there."""
        stack = self.undo_stack
        return self.experiment if index == stack.index() else stack.command(index).before


class Past(NamedTuple):
    """Edits as experiments (before, after); how many of them are done, and are where it was saved, -1 if nowhere."""

    edits: tuple[tuple[Experiment, Experiment], ...]
    index: int
    clean: int


class Edit(QUndoCommand):
    """One change of the experiment; one that goes on with the same racer's learning rate is merged into it."""

    def __init__(self, setting: Setting, before: Experiment, after: Experiment, when: float):
        super().__init__(what_changed(before, after))
        self.before, self.after = before, after
        self._setting, self._when = setting, when
        self._racer = racer_of_rate(before, after)
        self._is_done = True

    def id(self):
        """Commands of the same number may be merged; -1 never is."""
        return -1 if self._racer is None else self._racer

    def mergeWith(self, later):
        if later._when - self._when > MERGE_SECONDS:
            return False
        self.after, self._when = later.after, later._when
        self.setObsolete(self.after == self.before)
        return True

    def undo(self):
        self._is_done = False
        self._setting.put_back(self.before)

    def redo(self):
        # Pushing it calls this too, when the change has been made already.
        if not self._is_done:
            self._setting.put_back(self.after)
        self._is_done = True

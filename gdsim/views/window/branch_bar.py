"""Branching: the offer to go on from a past step under new settings, and the earlier runs kept as ghosts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.running.view import View
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.layout import empty


class BranchBar(View, QFrame):
    """Hidden until there is something to offer or a ghost to name."""

    branch_asked = Signal()
    restart_asked = Signal()
    removal_asked = Signal(str)

    def __init__(self, parent=None):
        super().__init__(parent, objectName="card")
        self._offer = ElidedLabel()
        self._branch = self._button(self.tr("Branch from here"), self.branch_asked)
        self._branch.setToolTip(self.tr("Goes on from this step with the new setting; the run so far stays as a ghost"))
        self._restart = self._button(self.tr("Start over"), self.restart_asked)
        self._restart.setToolTip(self.tr("A new run from the start with the new setting"))
        self._ghosts = QWidget()
        self._chips = QHBoxLayout(self._ghosts)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(10)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.addWidget(self._offer, 1)
        row.addWidget(self._branch)
        row.addWidget(self._restart)
        row.addWidget(self._ghosts)
        row.addStretch()
        self.offer(None)

    def offer(self, step: int | None):
        """Asks whether a changed setting should count from `step` on, or from the start; None: nothing to decide."""
        if step is not None:
            words = self.tr("You are looking at step {step}. The new setting can count from here.")
            self._offer.setText(words.format(step=step))
        self._offering = step is not None
        for widget in (self._offer, self._branch, self._restart):
            widget.setVisible(self._offering)
        # There is no room for both; the question is answered first.
        self._ghosts.setVisible(not self._offering)
        self._update_visibility()

    def follow(self, snapshot: Snapshot, change: Change):
        if change.ghosts:
            self._rebuild_chips(snapshot.ghosts)
            self._update_visibility()

    def _button(self, text, signal):
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(signal)
        return button

    def _update_visibility(self):
        self.setVisible(bool(self._offering or self._chips.count()))

    def _rebuild_chips(self, ghosts):
        empty(self._chips)
        for ghost in ghosts:
            self._chips.addWidget(self._chip(ghost.name, ghost.branched_at))

    def _chip(self, name, step):
        chip = QFrame()
        row = QHBoxLayout(chip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(
            ElidedLabel(self.tr("Ghost {name} · step {step}").format(name=name, step=step), objectName="muted")
        )
        remove = QToolButton(text="×", objectName="flat")
        remove.setToolTip(self.tr("Takes this earlier run, left at step {step}, out of the pictures").format(step=step))
        remove.setAccessibleName(self.tr("Remove ghost {name}").format(name=name))
        remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        remove.clicked.connect(lambda: self.removal_asked.emit(name))
        row.addWidget(remove)
        return chip

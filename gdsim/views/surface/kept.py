"""A surface that stays as it was when it was kept, beside the one in view, so that two can be compared."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gdsim.core.landscape import Landscape
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.surface.view import SurfaceView
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.words import heading, number, translate


class KeptSurface(QWidget):
    """A surface of its own with what it is of above it; closed() asks for the one in view alone."""

    closed = Signal()

    def __init__(self, view: SurfaceView, parent=None):
        super().__init__(parent)
        self.view = view
        self._title = ElidedLabel(objectName="muted")
        close = QToolButton(objectName="flat", text="×")
        close.setAccessibleName(self.tr("Close the surface that was kept"))
        close.setToolTip(close.accessibleName())
        close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 4, 0)
        row.addWidget(self._title, 1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(view, 1)

    def keep(self, snapshot: Snapshot, landscape: Landscape, theme: Theme):
        """Shows a run as it stands, whatever it does later."""
        model = snapshot.problem.experiment.problem.model.described if snapshot.problem.is_fit else ""
        says = self.tr("Kept: {what}, loss {loss}").format(
            what=translate(model) or heading(snapshot.problem), loss=number(snapshot.loss[0])
        )
        self._title.setText(says)
        self._title.hint = heading(snapshot.problem)
        self.view.set_theme(theme)
        self.view.show_snapshot(replace(snapshot, playing=False))
        self.view.show_landscape(landscape)

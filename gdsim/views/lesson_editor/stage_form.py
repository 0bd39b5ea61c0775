"""Which parts of the window a page shows, and what may be changed on it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from gdsim.lessons.lesson import Stage
from gdsim.views.toolkit.part_titles import control_titles, view_titles
from gdsim.views.toolkit.widgets import SPACING, heading
from gdsim.views.toolkit.words import short

# Check boxes beside each other.
COLUMNS = 3


class StageForm(QWidget):
    """Shows a stage as check boxes, and gives the one that is checked. changed().

    runs: whether it is asked how it runs, too.
    """

    changed = Signal()

    def __init__(self, runs: bool = True):
        super().__init__()
        networks = {"network": self.tr("Network, large"), "small-network": self.tr("Network, small")}
        self.views = {name: QCheckBox(title) for name, title in (view_titles() | networks).items()}
        self.controls = {name: QCheckBox(title) for name, title in control_titles().items()}
        self.pace = QCheckBox(self)
        self.slow_motion = QCheckBox(self.tr("Slow motion: each step part by part"), self)
        self._pace: float | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(heading(self.tr("What is seen")))
        column.addLayout(_grid(self.views.values()))
        column.addWidget(heading(self.tr("What may be changed")))
        column.addLayout(_grid(self.controls.values()))
        if runs:
            column.addWidget(heading(self.tr("How it runs")))
            column.addWidget(self.pace)
            column.addWidget(self.slow_motion)
        for box in (self.pace, self.slow_motion):
            box.setVisible(runs)
        for box in (*self.views.values(), *self.controls.values(), self.pace, self.slow_motion):
            box.toggled.connect(lambda _: self.changed.emit())

    def show_stage(self, stage: Stage):
        """Checks what it says; its pace is the one that can be kept."""
        for boxes, names in ((self.views, stage.show), (self.controls, stage.controls)):
            for name, box in boxes.items():
                box.setChecked(name in names)
        self._pace = stage.pace
        text = (
            self.tr("At the pace that is set now, {pace} steps a second")
            if stage.pace
            else self.tr("As fast as it can")
        )
        self.pace.setText(text.format(pace=short(stage.pace or 0.0)))
        self.slow_motion.setChecked(stage.slow_motion)

    def stage(self) -> Stage:
        """What is checked. Raises ValueError with one sentence."""
        show = tuple(name for name, box in self.views.items() if box.isChecked())
        if not show:
            raise ValueError(self.tr("A page shows something of the window: check one part at least."))
        return Stage(
            show=show,
            controls=tuple(name for name, box in self.controls.items() if box.isChecked()),
            pace=self._pace if self.pace.isChecked() else None,
            slow_motion=self.slow_motion.isChecked(),
        )


def _grid(boxes) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(SPACING)
    for index, box in enumerate(boxes):
        grid.addWidget(box, *divmod(index, COLUMNS))
    return grid

"""How many samples each step sees."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gdsim.experiment.schema import BatchingSettings, FitProblem
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.widgets import Section, Sentence, add_number
from gdsim.views.toolkit.words import count

# Rows in a mini-batch that was never given a size: a usual one, small enough to be seen jittering.
USUAL_SIZE = 32
# Stands for the number of rows until a problem has said it.
MANY_ROWS = 10**9


class BatchingSection(Section):
    """Batch, stochastic or mini-batch, and the mini-batch's size."""

    def __init__(self):
        super().__init__(self.tr("Batches"))
        self._samples = MANY_ROWS
        self._modes = QButtonGroup(self)
        self.buttons = {}
        row = QHBoxLayout()
        row.setSpacing(0)
        for mode, title, tip in self._choices():
            button = QPushButton(title)
            button.setObjectName("segment")
            button.setCheckable(True)
            button.setToolTip(tip)
            button.setAccessibleName(self.tr("Batch mode: {mode}").format(mode=title))
            button.clicked.connect(lambda _, mode=mode: self._choose(mode))
            button.setProperty("place", {"batch": "first", "mini-batch": "last"}.get(mode))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._modes.addButton(button)
            self.buttons[mode] = button
            row.addWidget(button, 1)
        self.rows.addLayout(row)
        self.size = NumberField(self.tr("Batch size"), Bounds(1, MANY_ROWS, whole=True), "log", USUAL_SIZE)
        self.size.value_entered.connect(self._resize)
        tip = self.tr("How many rows each step looks at. Small ones: cheap, noisy steps. Large ones: calm, dear steps.")
        self.size_row = QWidget()
        size_rows = QVBoxLayout(self.size_row)
        size_rows.setContentsMargins(0, 0, 0, 0)
        add_number(size_rows, self.tr("Batch size"), self.size, tip)
        self.rows.addWidget(self.size_row)
        self.shuffle = QCheckBox(self.tr("Shuffle"))
        self.shuffle.setAccessibleName(self.shuffle.text())
        self.shuffle.setToolTip(
            self.tr(
                "Every epoch takes the rows in a new random order. Without it the same batches follow each other in "
                "the file's order, and rows that are sorted by class or by size pull the steps to and fro."
            )
        )
        self.shuffle.clicked.connect(lambda on: self._edit(replace(self.experiment.batching, shuffle=on)))
        self.rows.addWidget(self.shuffle)
        self.caption = Sentence()
        self.rows.addWidget(self.caption)

    def show_experiment(self, experiment):
        self.experiment = experiment
        batching = experiment.batching
        self.buttons[batching.mode].setChecked(True)
        self.size.show_value(batching.size or min(USUAL_SIZE, self._samples))
        self.size_row.setVisible(batching.mode == "mini-batch")
        self.shuffle.setChecked(batching.shuffle)
        # A batch of all rows has no order.
        self.shuffle.setVisible(batching.mode != "batch")
        self.setEnabled(isinstance(experiment.problem, FitProblem))

    def show_problem(self, problem):
        """Says how many steps an epoch has, and bounds the size by the number of rows."""
        batching = problem.batching
        self._samples = batching.samples
        why = self.tr("the training data has {count} rows").format(count=count(self._samples))
        self.size.set_bounds(Bounds(1, self._samples, whole=True, why=why))
        if not problem.is_fit:
            text = self.tr("A surface has no rows to choose from.")
        elif batching.whole:
            text = self.tr("1 step an epoch: it sees all {count} rows.")
        else:
            text = self.tr("{steps} steps an epoch of {count} rows.")
        self.caption.say(text.format(steps=count(batching.steps_per_epoch), count=count(self._samples)))

    def _choices(self):
        return (
            ("batch", self.tr("Batch"), self.tr("Every step looks at all rows: the exact gradient, a smooth path.")),
            (
                "stochastic",
                self.tr("Stochastic"),
                self.tr("Every step looks at one random row: many cheap steps on a noisy path."),
            ),
            (
                "mini-batch",
                self.tr("Mini-batch"),
                self.tr("Every step looks at a few random rows: between the two, and what practice uses."),
            ),
        )

    def _choose(self, mode):
        size = min(self.size.value, self._samples) if mode == "mini-batch" else None
        if mode != self.experiment.batching.mode:
            self._edit(replace(self.experiment.batching, mode=mode, size=size))

    def _resize(self, size):
        self._edit(replace(self.experiment.batching, size=size))

    def _edit(self, batching: BatchingSettings):
        self.edited.emit(replace(self.experiment, batching=batching))

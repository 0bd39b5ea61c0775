"""Data drawn by hand: every change is in a file at once, so that an experiment can run on it."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from gdsim.experiment.datasets import DataSet
from gdsim.experiment.drawing import new_state
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.tables import write_table, written_name
from gdsim.views.own_data.own_data import OwnData, own_data_folder, own_problem
from gdsim.views.own_data.points_editor import PointsEditor
from gdsim.views.toolkit.points_plot import CLASS_SIGNS
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.widgets import Sentence
from gdsim.views.toolkit.words import translate

SIZE = (560, 560)  # pixels: beside the surface in a window of 1366 x 768
# Milliseconds between two states that are handed on while a point is dragged: smooth, and time to compute each.
INTERVAL = 100
# The axes of an empty sheet.
EMPTY_RANGES = ((-5.0, 5.0), (-5.0, 5.0))
# Room around the points of a data set, in parts of their range, for what is added.
MARGIN = 0.15
CLASS_NAMES = ("A", "B", "C", "D")
# More points than these can't be told apart by hand.
MOST_POINTS = 1000


class DrawDialog(QDialog):
    """Points to click, drag and erase. `data_changed` carries an OwnData whose file has just been written.

    It starts from `dataset` where that can be drawn (see `can_be_drawn`), else from an empty sheet. Each gesture writes
    a file of its own in `folder`, so that every state between two gestures can be run again. Opened with show(), it
    leaves the window usable.
    """

    data_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        dataset: DataSet | None = None,
        folder: Path | None = None,
        parent=None,
    ):
        super().__init__(parent)
        self._folder = folder or own_data_folder()
        self.path: Path | None = None
        self._is_settled = True
        self._last = None
        # What was handed on, and the beginning, by the names of file and columns.
        self._states: dict[tuple, tuple] = {}
        self._current: tuple | None = None
        self._timer = QTimer(self, interval=INTERVAL, singleShot=True)
        self._timer.timeout.connect(self._hand_on)
        dataset = dataset if dataset is not None and can_be_drawn(dataset) else None
        self.classes = _class_names(dataset)
        self.names = {True: ("x1", "x2", "class"), False: ("x", "y")}
        self._axis_names = dict(self.names)
        if dataset:
            of_classes = dataset.task != "regression"
            self.names[of_classes] = tuple(map(written_name, (*dataset.feature_names, dataset.target_name)))
            columns = (*dataset.feature_titles, dataset.target_title)
            self._axis_names[of_classes] = tuple(column.with_unit for column in columns)
        positions, labels = _points(dataset) if dataset else (np.empty((0, 2)), np.empty(0, dtype=int))
        ranges = [_wide_range(column) for column in positions.T] if len(positions) else EMPTY_RANGES
        self.editor = PointsEditor(theme, ranges)
        self.editor.of_classes = dataset is None or dataset.task != "regression"
        self.editor.show_points(positions, labels)
        self.editor.changed.connect(self._change)
        self.editor.settled.connect(self._settle)
        self.setWindowTitle(self.tr("Draw your own data"))
        self._lay_out()
        self.set_theme(theme)
        self._show_kind()
        if dataset:
            self._keep(_key(dataset))
        self.resize(*SIZE)

    def set_theme(self, theme: Theme):
        self.editor.set_theme(theme)
        for k, button in enumerate(self.class_buttons):
            button.setStyleSheet(f"color: {theme.class_color(k)};")

    # Building

    def _lay_out(self):
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(0)
        self.of_classes = self._segment(self.tr("Classes"), self.tr("Points of two classes or more, to be told apart."))
        self.of_numbers = self._segment(self.tr("Numbers"), self.tr("Each point is an x and its y, to be fitted."))
        self.of_classes.setProperty("place", "first")
        self.of_numbers.setProperty("place", "last")
        self._group(self.of_classes, self.of_numbers)
        for button in (self.of_classes, self.of_numbers):
            button.setMinimumWidth(84)
            button.clicked.connect(self._choose_kind)
            top.addWidget(button)
        top.addStretch(1)
        self.class_buttons = [self._class_button(k, name) for k, name in enumerate(self.classes)]
        self._group(*self.class_buttons)
        self.class_buttons[0].setChecked(True)
        top.setSpacing(4)
        for button in self.class_buttons:
            top.addWidget(button)
        rows.addLayout(top)
        rows.addWidget(self.editor, 1)
        self.hint, self.warning = Sentence(), Sentence("warning")
        rows.addWidget(self.hint)
        rows.addWidget(self.warning)
        bottom = QHBoxLayout()
        bottom.setSpacing(6)
        self.erase = self._button(
            self.tr("Erase"), self.tr("Erases the ringed point (Delete, or a right click on it).")
        )
        self.erase.clicked.connect(self.editor.erase_selected)
        self.outlier = self._button(
            self.tr("Add an outlier"),
            self.tr("A point far from all others: watch how much each loss lets it pull."),
        )
        self.outlier.clicked.connect(self.editor.add_outlier)
        self.undo = self._button(self.tr("Undo"), self.tr("Takes back the last change (Ctrl+Z)."))
        self.undo.clicked.connect(self.editor.undo)
        self.clear = self._button(self.tr("Clear"), self.tr("Erases all points; Undo brings them back."))
        self.clear.clicked.connect(self.editor.clear_points)
        self.close_button = self._button(self.tr("Close"), self.tr("The data stays as it is."))
        self.close_button.clicked.connect(self.accept)
        for button in (self.outlier, self.erase, self.undo, self.clear):
            bottom.addWidget(button)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        rows.addLayout(bottom)
        self.editor.setFocus()

    def _button(self, title, tip):
        button = QPushButton(title)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.setAccessibleName(title)
        return button

    def _segment(self, title, tip):
        button = self._button(title, tip)
        button.setObjectName("segment")
        button.setCheckable(True)
        return button

    def _class_button(self, k, name):
        button = self._button(
            f"{CLASS_SIGNS[k]} {name}", self.tr("The next points are of class {name}.").format(name=name)
        )
        button.setAccessibleName(self.tr("Class {name}").format(name=name))
        button.setCheckable(True)
        button.clicked.connect(lambda: setattr(self.editor, "current_class", k))
        return button

    def _group(self, *buttons):
        """Only one of them is checked."""
        group = QButtonGroup(self)
        for button in buttons:
            group.addButton(button)

    # What happens

    def _choose_kind(self):
        self.editor.of_classes = self.of_classes.isChecked()
        self._show_kind()
        self.editor.redraw()
        self._settle()

    def _show_kind(self):
        of_classes = self.editor.of_classes
        (self.of_classes if of_classes else self.of_numbers).setChecked(True)
        for button in self.class_buttons:
            button.setVisible(of_classes)
        for axis, name in zip((self.editor.bottom, self.editor.left), self._axis_names[of_classes], strict=False):
            axis.show_name(name)
        self.editor.setAccessibleName(self.tr("Points"))
        self.editor.setAccessibleDescription(
            self.tr("N adds a point, Page Down selects the next, the arrow keys move it, Delete erases it.")
        )
        self.editor.setToolTip("")
        self._say()

    def _change(self):
        self._say()
        if not self._timer.isActive():
            self._timer.start()

    def _settle(self):
        self._timer.stop()
        self._hand_on()
        self._is_settled = True

    def _say(self):
        count = len(self.editor.positions)
        mouse = self.tr("{count} points. A click adds one, dragging moves it, a right click erases it.")
        keys = self.tr("Keys: N adds, Page Down selects, the arrows move, Delete erases.")
        self.hint.say(mouse.format(count=count) + "\n" + keys)
        self.warning.say(self._missing())
        self.erase.setEnabled(self.editor.selected >= 0)
        self.undo.setEnabled(self.editor.can_undo)
        self.clear.setEnabled(count > 0)

    def _missing(self):
        """What the points still lack to be data, or ""."""
        editor = self.editor
        if editor.of_classes:
            if len(np.unique(editor.labels)) < 2:
                return self.tr("Set points of two classes or more.")
            return ""
        if len(editor.positions) < 2:
            return self.tr("Set two points or more.")
        return ""

    def _hand_on(self):
        """Writes the file and says so; nothing happens while the points are no data yet, or are as they were."""
        self._say()
        state, kind = self._state(), self._kind()
        if self._missing() or (self._last and self._last[0] == state):
            return
        try:
            if self._is_settled:
                self.path = new_state(self._folder, self.path and self.path.parent.parent)
            write_table(self.path, self._columns())
        except ExperimentError as error:
            self.warning.say(translate(str(error)))
            return
        same = self._last is not None and self._last[1] == kind
        self._is_settled = False
        *features, target = self.names[self.editor.of_classes]
        self._keep((str(self.path), tuple(features), target))
        task = {0: "regression", 2: "two-class"}.get(len(kind), "multi-class")
        # Two different heights would be taken for classes.
        said = None if self.editor.of_classes else "regression"
        problem = own_problem(self.path, tuple(features), target, said)
        title = self.tr("Your own data")
        self.data_changed.emit(OwnData(problem, title, task, len(self.editor.positions), same))

    def _keep(self, key):
        editor = self.editor
        self._last = (self._state(), self._kind())
        self._current = key
        self._states[key] = (editor.of_classes, editor.positions, editor.labels)

    def knows(self, dataset: DataSet) -> bool:
        """Whether these are the points of this drawing, now or once."""
        return _key(dataset) in self._states

    def follow(self, dataset: DataSet):
        """Shows the points that are run now, where undo or redo has come back to a state of this drawing."""
        key = _key(dataset)
        if key == self._current or key not in self._states:
            return
        self._timer.stop()
        self.editor.of_classes, positions, labels = self._states[key]
        self.editor.return_to(positions, labels)
        self._is_settled = True
        self._keep(key)
        self._show_kind()

    def _state(self):
        """What the file says."""
        editor = self.editor
        return editor.of_classes, editor.positions.tobytes(), editor.labels.tobytes() if editor.of_classes else b""

    def _kind(self):
        """The classes there are, which say how many parameters a model has; none for numbers."""
        return tuple(np.unique(self.editor.labels).tolist()) if self.editor.of_classes else ()

    def _columns(self):
        editor = self.editor
        names = self.names[editor.of_classes]
        columns = [editor.positions[:, 0], editor.positions[:, 1]]
        if editor.of_classes:
            columns.append([self.classes[k] for k in editor.labels])
        return dict(zip(names, columns, strict=True))

    def keyPressEvent(self, event):
        if event.matches(QKeySequence.StandardKey.Undo):
            self.editor.undo()
        else:
            super().keyPressEvent(event)

    def done(self, result):
        """However it ends, the last state is in the file."""
        self._settle()
        super().done(result)


def _key(dataset):
    return dataset.name, dataset.feature_names, dataset.target_name


def can_be_drawn(dataset: DataSet) -> bool:
    """Whether its rows are points of a plane: a number over a number, or classes over two numbers."""
    features = len(dataset.feature_names)
    return len(dataset.X) <= MOST_POINTS and features == (1 if dataset.task == "regression" else 2)


def _wide_range(values):
    low, high = float(values.min()), float(values.max())
    margin = MARGIN * (high - low) or max(1.0, 0.5 * abs(low))
    return low - margin, high + margin


def _points(dataset):
    if dataset.task == "regression":
        return np.column_stack([dataset.X[:, 0], dataset.labels]), np.zeros(len(dataset.X), dtype=int)
    return dataset.X, dataset.labels


def _class_names(dataset):
    """At least as many as CLASS_NAMES; none of them reads as a number, which would not be seen as a class."""
    names = dataset.classes if dataset else ()
    if any(name[:1].isdigit() or name[:1] in "+-." for name in names):
        names = tuple(f"{dataset.target_title.title} {name}" for name in names)
    spare = [name for name in CLASS_NAMES if name not in names]
    return (*names, *spare[: max(0, len(CLASS_NAMES) - len(names))])

"""The choice of the plane that a slice is seen through: along what it lies, and where the other parameters are held."""

from collections.abc import Callable
from dataclasses import replace
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gdsim.experiment.problem import Problem
from gdsim.experiment.slices import PlaneChoice
from gdsim.views.surface.landscape_source import LandscapeSource
from gdsim.views.toolkit.elided_box import ElidedBox

# What the menu of planes has beside pairs of parameters.
DIRECTIONS = ("way", "path", "random")
# Planes offered in the menu, at most: more are not looked through.
MOST_PAIRS = 60


class PlaneRow(QWidget):
    """Shows the source's PlaneChoice where there is one, and emits `chosen` with the one that the user wants instead.

    step() says at which the run is: there a plane is laid through the ball.
    """

    chosen = Signal(object)

    def __init__(self, source: LandscapeSource, step: Callable[[], int], parent=None):
        super().__init__(parent)
        self._source, self._step = source, step
        self._names = self._short_names = ()
        self.plane = self._plane_choice()
        self.held = self._held_choice()
        self._recenter = self._random_button(
            self.tr("Re-centre"), self.tr("Lays the plane through where the ball is now"), self._center_at_ball
        )
        self._redraw = self._random_button(
            self.tr("Draw anew"),
            self.tr("Draws two other random directions: what looks alike along any of them belongs to the landscape"),
            self._draw_directions,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.addWidget(QLabel(self.tr("Seen through"), objectName="muted"))
        row.addWidget(self.plane, 1)
        for widget in self.choices[1:]:
            row.addWidget(widget)

    @property
    def choices(self) -> tuple[QWidget, ...]:
        """What can have the focus, in its order."""
        return self.plane, self.held, self._recenter, self._redraw

    @property
    def has_choice(self) -> bool:
        """Whether the problem has more parameters than a surface shows."""
        return len(self._names) > 2

    def show_problem(self, problem: Problem):
        """Offers the planes of a problem, and shows the one that is chosen."""
        if problem.parameter_names != self._names:
            self._names, self._short_names = problem.parameter_names, problem.short_names
            self.plane.clear()
        self.setVisible(self.has_choice)
        self.held.model().item(1).setEnabled(len(problem.minima) > 0)
        self.show_choice()

    def show_choice(self):
        """The plane that is chosen, in its menus."""
        choice = self._source.choice
        pair = (choice.first, choice.second)
        if self.has_choice and self._index_of(pair) < 0:
            self._offer_planes(pair)
        self.plane.setCurrentIndex(self._index_of(choice.along if choice.along in DIRECTIONS else pair))
        self.held.setCurrentIndex(self.held.findData(choice.held))
        self.held.setVisible(choice.along != "random")
        self._recenter.setVisible(choice.along == "random")
        self._redraw.setVisible(choice.along == "random")

    def _offer_planes(self, chosen):
        self.plane.clear()
        titles = {
            "way": self.tr("main directions of the way down"),
            "path": self.tr("path's main directions"),
            "random": self.tr("two random directions"),
        }
        for along in DIRECTIONS:
            self.plane.addItem(titles[along], along)
        for first, second in offered_pairs(len(self._names), chosen):
            self.plane.addItem(f"{self._short_names[first]} × {self._short_names[second]}", (first, second))
            whole = f"{self._names[first]} × {self._names[second]}"
            self.plane.setItemData(self.plane.count() - 1, whole, Qt.ItemDataRole.ToolTipRole)

    def _index_of(self, pair):
        """Which entry of the menu is a pair of parameters; QComboBox.findData would only find the same tuple."""
        return next((index for index in range(self.plane.count()) if self.plane.itemData(index) == pair), -1)

    def _choose(self):
        along, held = self.plane.currentData(), self.held.currentData()
        if along in DIRECTIONS:
            self.chosen.emit(PlaneChoice(along=along, held=held, center=self._step()))
        else:
            self.chosen.emit(PlaneChoice(*along, held=held))

    def _center_at_ball(self):
        self.chosen.emit(replace(self._source.choice, center=self._step()))

    def _draw_directions(self):
        self.chosen.emit(replace(self._source.choice, seed=self._source.choice.seed + 1))

    def _plane_choice(self):
        combo = ElidedBox(toolTip=self.tr("Which two directions of the many parameters the surface shows"))
        combo.setAccessibleName(self.tr("Plane"))
        # The longest name must not set the window's width.
        combo.setSizeAdjustPolicy(ElidedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.activated.connect(self._choose)
        return combo

    def _held_choice(self):
        combo = ElidedBox(toolTip=self.tr("What the parameters that are not shown are held at"))
        combo.setAccessibleName(self.tr("Other parameters"))
        combo.addItem(self.tr("others at the ball"), "ball")
        combo.addItem(self.tr("others at the minimum"), "minimum")
        combo.activated.connect(self._choose)
        return combo

    def _random_button(self, text, tip, act):
        button = QToolButton(text=text)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button


def offered_pairs(count: int, chosen: tuple[int, int]) -> list[tuple[int, int]]:
    """Pairs of parameter numbers for a menu: the chosen one, then neighbours first, no more than MOST_PAIRS."""
    pairs = ((i, i + apart) for apart in range(1, count) for i in range(count - apart))
    return [chosen, *(pair for pair in islice(pairs, MOST_PAIRS) if pair != chosen)]

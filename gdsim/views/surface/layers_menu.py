"""The menu of what can be drawn beside the balls: the parts of a step, and the mini-batch's own surface."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gdsim.experiment.problem import Problem
from gdsim.views.surface.legend import layer_titles
from gdsim.views.surface.vectors import USUAL_LAYERS, offered_layers


class LayersMenu(QMenu):
    """Shows which of vectors.LAYERS are on, at first the usual ones; emits `chosen` with all that are on now."""

    chosen = Signal(object)

    def __init__(self, parent=None):
        super().__init__(parent, toolTipsVisible=True)
        self._layers: dict[str, QAction] = {}
        for layer, title in layer_titles().items():
            action = self.addAction(title)
            action.setCheckable(True)
            action.setChecked(layer in USUAL_LAYERS)
            action.toggled.connect(self._choose)
            self._layers[layer] = action

    def show_layers(self, layers: frozenset[str]):
        """Switches these on, and no others."""
        for layer, action in self._layers.items():
            action.setChecked(layer in layers)

    def show_problem(self, problem: Problem):
        """What the problem does not have can't be chosen, and says why."""
        says = {
            "gradient": self.tr("The steepest way down: against the gradient of the loss on all samples"),
            "velocity": self.tr("Where the optimizer's memory of earlier gradients would carry the ball"),
            "step": self.tr("From where the last step started to the ball"),
            "scaling": self.tr(
                "An ellipse: how far a step goes along each parameter for the same gradient. Plain gradient descent "
                "would have a circle"
            ),
            "batch gradient": self.tr("The way down that the last mini-batch saw, dashed, where its step started"),
            "batch surface": self.tr("The loss on the samples of the last mini-batch alone, as a translucent sheet"),
        }
        lacks = {
            "velocity": self.tr("No optimizer here remembers earlier gradients"),
            "scaling": self.tr("No optimizer here has a step size for each parameter"),
            "batch gradient": self.tr("Each step sees all samples: there is no mini-batch"),
            "batch surface": self.tr("Each step sees all samples: there is no mini-batch"),
        }
        offered = offered_layers(problem)
        for layer, action in self._layers.items():
            action.setEnabled(layer in offered)
            action.setToolTip(says[layer] if layer in offered else lacks[layer])

    def _choose(self):
        self.chosen.emit(frozenset(layer for layer, action in self._layers.items() if action.isChecked()))

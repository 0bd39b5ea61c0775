"""The way from an advice to what it comes to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton

from gdsim.core.verdict import Act, Action
from gdsim.views.toolkit.words import count, short

# Room for a rate, so that the words beside it stay where they are while it comes and goes.
USUAL_RATE = "0.0033"
# Pixels left and right of the words.
SIDES = 16


class AdviceButton(QToolButton):
    """Seen where there is something to be done at once. taken(action): it was pressed."""

    taken = Signal(object)

    def __init__(self):
        super().__init__()
        self._shown = None
        self.clicked.connect(lambda: self.taken.emit(self._shown[0]))
        self.hide()

    @property
    def usual_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.tr("Try {rate}").format(rate=USUAL_RATE)) + SIDES

    def show_action(self, action: Action | None, may_set_rates: bool):
        """What pressing it does; whether rates may be set now, or it can only be read which one would be tried."""
        shown = action, may_set_rates
        if shown == self._shown:
            return
        self._shown = shown
        self.setVisible(action is not None)
        if action is None:
            return
        held = action.act is Act.RATE and not may_set_rates
        text, does = self._words(action)
        self.setText(text)
        self.setAccessibleName(does)
        self.setEnabled(not held)
        why_held = self.tr("This page of the lesson keeps the learning rate as it is.")
        self.setToolTip(f"{does}. {why_held}" if held else does)

    def _words(self, action):
        """What stands on the button, and what it does in full."""
        match action.act:
            case Act.RATE:
                rate = short(action.value)
                return self.tr("Try {rate}").format(rate=rate), self.tr("Set the learning rate to {rate}").format(
                    rate=rate
                )
            case Act.STEP:
                step = count(int(action.value))
                return self.tr("Step {step}").format(step=step), self.tr("Go to step {step}, the best one").format(
                    step=step
                )
        return self.tr("Play"), self.tr("Let the run go on")

"""Whether and how a racer's gradient is clipped, and at what."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gdsim.experiment.schema import RacerSettings
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.widgets import FIELD_WIDTH, SPACING, Choice, add_complaint, labelled

# Where clipping begins that was just chosen: what tutorials take.
USUAL_LIMIT = 1.0
# The settings of a racer that clip, one of which it may have.
KEYS = ("clip_norm", "clip_value")


class ClippingForm(QWidget):
    """Shows a racer's clipping. edited(changes): other values of fields of RacerSettings."""

    edited = Signal(dict)

    def __init__(self):
        super().__init__()
        self._key = None
        tip = self.tr(
            "A gradient that is too large is cut before the optimizer sees it, so that one steep place does not throw "
            "the ball away."
        )
        self.choice = Choice(self.tr("Gradient clipping"), tip)
        self.choice.add(self.tr("none"), None, self.tr("The gradient is taken as it is."))
        self.choice.add(
            self.tr("by norm"),
            "clip_norm",
            self.tr("A longer gradient is shortened to this length; its direction stays."),
        )
        self.choice.add(
            self.tr("by value"), "clip_value", self.tr("Each slope is cut to ± this number; the direction may change.")
        )
        self.choice.activated.connect(self._choose)
        self.limit = NumberField(self.tr("Clip at"), Bounds(0.0, low_open=True), "log", USUAL_LIMIT)
        self.limit.keep_width(FIELD_WIDTH)
        self.limit.setToolTip(self.tr("The longest gradient, or the largest slope, that the optimizer is shown."))
        self.limit.value_entered.connect(self._edit)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACING)
        rows.addLayout(labelled(self.tr("Clipping"), self.choice, self.limit))
        add_complaint(rows, self.limit)

    def show_racer(self, racer: RacerSettings):
        self._key = next((key for key in KEYS if getattr(racer, key) is not None), None)
        self.choice.show_data(self._key)
        self.limit.setVisible(self._key is not None)
        if self._key:
            self.limit.show_value(getattr(racer, self._key))

    def _choose(self):
        key = self.choice.currentData()
        if key != self._key:
            self._key = key
            self._edit(self.limit.value)

    def _edit(self, limit):
        self.edited.emit({key: limit if key == self._key else None for key in KEYS})

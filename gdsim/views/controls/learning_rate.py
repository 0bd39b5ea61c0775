"""The learning rate: a logarithmic slider for the hand and an exact field for the head."""

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from gdsim.views.controls.number_field import Bounds, NumberField
from gdsim.views.controls.widgets import SPACING, add_number

# The slider goes from 1e-5 to 10; the field takes any number above 0.
LOWEST_POWER, HIGHEST_POWER = -5, 1
STEPS_A_POWER = 100
# Three digits are all that a hand on the slider can mean; they read well: 0.0316.
SLIDER_DIGITS = 3


class LearningRate(QWidget):
    """Shows one learning rate in both; emits it when either was moved."""

    rate_entered = Signal(float)

    def __init__(self):
        super().__init__()
        tip = self.tr(
            "How far each step goes along the gradient: too small and it crawls, too large and it overshoots. "
            "It applies at once, also while running."
        )
        self.field = NumberField(self.tr("Learning rate"), Bounds(0.0, low_open=True), "log", 0.1)
        self.field.value_entered.connect(self._enter)
        self.slider = Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(LOWEST_POWER * STEPS_A_POWER, HIGHEST_POWER * STEPS_A_POWER)
        self.slider.setSingleStep(STEPS_A_POWER // 10)
        self.slider.setPageStep(STEPS_A_POWER)
        self.slider.setAccessibleName(self.tr("Learning rate, logarithmic"))
        self.slider.setToolTip(tip + " " + self.tr("Each tenth of the way is about 4 times as much."))
        self.slider.valueChanged.connect(self._slide)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACING)
        add_number(rows, self.tr("Learning rate α"), self.field, tip + " " + self.tr("Up and Down step it by 1-2-5."))
        rows.addWidget(self.slider)

    def show_rate(self, rate: float):
        """Shows a rate without emitting it."""
        self.field.show_value(float(rate))
        self._place_slider(rate)

    @property
    def in_hand(self) -> bool:
        """Whether the user is changing it right now, so that it must not move by itself."""
        return self.slider.isSliderDown() or self.field.isModified()

    def _place_slider(self, rate):
        with QSignalBlocker(self.slider):
            # Beyond its ends the slider stays at the end; only the field tells how far.
            self.slider.setValue(round(STEPS_A_POWER * max(LOWEST_POWER, min(HIGHEST_POWER, math.log10(rate)))))

    def _enter(self, rate):
        self._place_slider(rate)
        self.rate_entered.emit(rate)

    def _slide(self, position):
        rate = float(f"{10.0 ** (position / STEPS_A_POWER):.{SLIDER_DIGITS}g}")
        self.field.show_value(rate)
        self.rate_entered.emit(rate)


class Slider(QSlider):
    """Lets the wheel scroll the panel."""

    def wheelEvent(self, event):
        event.ignore()

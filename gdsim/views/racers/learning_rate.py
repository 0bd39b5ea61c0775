"""The learning rate: a logarithmic slider for the hand and an exact field for the head."""

import math

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QSlider, QStyle, QStyleOptionSlider, QStylePainter, QVBoxLayout, QWidget

from gdsim.core.curvature import CriticalRate
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font
from gdsim.views.toolkit.widgets import SPACING, add_number
from gdsim.views.toolkit.words import short

# The slider goes from 1e-5 to 10; the field takes any number above 0.
LOWEST_POWER, HIGHEST_POWER = -5, 1
STEPS_A_POWER = 100
# Three digits are all that a hand on the slider can mean; they read well: 0.0316.
SLIDER_DIGITS = 3
# A critical rate of the whole surface is a fact to try out; one that holds where the ball is changes as it moves.
EXACT_DIGITS, LOCAL_DIGITS = 3, 2
# The mark of the critical rate in pixels: higher than the groove, lower than the handle.
MARK_WIDTH, MARK_HEIGHT = 2.0, 12.0


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
        self.slider.sliderReleased.connect(self._let_go)
        # What was to be shown while the slider was in the hand.
        self._held_back: float | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACING)
        add_number(rows, self.tr("Learning rate α"), self.field, tip + " " + self.tr("Up and Down step it by 1-2-5."))
        rows.addWidget(self.slider)
        self.stability = QLabel(objectName="muted", textFormat=Qt.TextFormat.PlainText)
        self.stability.setToolTip(
            self.tr(
                "Where the loss bends most, each step multiplies the distance to the valley's floor. Below this "
                "rate it shrinks; above, every step overshoots by more than the last. For gradient descent it is 2 "
                "divided by the largest curvature, momentum moves it."
            )
        )
        rows.addWidget(self.stability)
        self._critical = ()
        self.show_critical_rate(None)

    def set_theme(self, theme: Theme):
        self.stability.setFont(small_font(theme))
        self.slider.set_warning(theme.warning)

    def show_rate(self, rate: float):
        """Shows a rate without emitting it, where the user isn't just setting one."""
        if self.slider.isSliderDown():
            self._held_back = rate
            return
        is_typed_in = self.field.isModified()
        self.field.show_value(float(rate), keeps_typing=True)
        if not is_typed_in:
            self._place_slider(rate)

    def expect_critical_rate(self, expected: bool):
        """Keeps room for the line that may come and go while the ball moves, or none."""
        policy = self.stability.sizePolicy()
        policy.setRetainSizeWhenHidden(expected)
        self.stability.setSizePolicy(policy)

    def show_critical_rate(self, critical: CriticalRate | None):
        """Marks the rate from which on steps are unstable, everywhere, where the ball is or was; None: unknown."""
        shown = critical and (critical.rate, critical.exact, critical.at_start)
        if shown == self._critical:
            return
        self._critical = shown
        self.slider.mark(critical and STEPS_A_POWER * math.log10(critical.rate))
        self.stability.setVisible(critical is not None)
        if critical is None:
            text = self.tr("stability unknown")
        elif critical.exact:
            text = self.tr("stable below {rate}").format(rate=rounded(critical.rate, EXACT_DIGITS))
        else:
            # Where a ball has left the window, only the place that it came from is of use.
            start, here = self.tr("stable below about {rate} at the start"), self.tr("stable below about {rate} here")
            text = (start if critical.at_start else here).format(rate=rounded(critical.rate, LOCAL_DIGITS))
        self.stability.setText(text)
        self.slider.setAccessibleDescription("" if critical is None else text)

    def _place_slider(self, rate):
        with QSignalBlocker(self.slider):
            # Beyond its ends the slider stays at the end; only the field tells how far.
            self.slider.setValue(round(STEPS_A_POWER * max(LOWEST_POWER, min(HIGHEST_POWER, math.log10(rate)))))

    def _enter(self, rate):
        self._place_slider(rate)
        self.rate_entered.emit(rate)

    def _let_go(self):
        rate, self._held_back = self._held_back, None
        if rate is not None:
            self.show_rate(rate)

    def _slide(self, position):
        rate = float(f"{10.0 ** (position / STEPS_A_POWER):.{SLIDER_DIGITS}g}")
        self.field.show_value(rate)
        self.rate_entered.emit(rate)


def rounded(rate: float, digits: int) -> str:
    return short(float(f"{rate:.{digits}g}"))


class Slider(QSlider):
    """Lets the wheel scroll the panel; what lies beyond a marked value is tinted as a warning."""

    def __init__(self, orientation: Qt.Orientation):
        super().__init__(orientation)
        self._marked: float | None = None
        self._warning = QColor(NIGHT.warning)

    def set_warning(self, color: str):
        self._warning = QColor(color)
        self.update()

    def mark(self, value: float | None):
        """Marks a value on the slider's scale, which may lie beyond its ends, or none."""
        self._marked = value
        self.update()

    def wheelEvent(self, event):
        event.ignore()

    def paintEvent(self, event):
        """As Qt does it, then the tint over the groove, and the handle once more over that."""
        super().paintEvent(event)
        if self._marked is None:
            return
        painter = QStylePainter(self)
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        self._paint_mark(painter, option)
        option.subControls = QStyle.SubControl.SC_SliderHandle
        painter.drawComplexControl(QStyle.ComplexControl.CC_Slider, option)

    def _paint_mark(self, painter, option):
        slider = QStyle.ComplexControl.CC_Slider
        groove, handle = (
            QRectF(self.style().subControlRect(slider, option, part, self))
            for part in (QStyle.SubControl.SC_SliderGroove, QStyle.SubControl.SC_SliderHandle)
        )
        share = (self._marked - self.minimum()) / (self.maximum() - self.minimum())
        if share > 1.0:
            return
        x = groove.left() + handle.width() / 2 + share * (groove.width() - handle.width()) if share > 0.0 else 0.0
        beyond = QRectF(groove)
        beyond.setLeft(x)
        painter.fillRect(beyond, self._warning)
        if share > 0.0:
            mark = QRectF(0.0, 0.0, MARK_WIDTH, MARK_HEIGHT)
            mark.moveCenter(QPointF(x, groove.center().y()))
            painter.fillRect(mark, self._warning)

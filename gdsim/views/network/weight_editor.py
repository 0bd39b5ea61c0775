"""The row in which one weight is typed or dragged, and taken as an axis of the surface."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from gdsim.views.racers.learning_rate import Slider
from gdsim.views.toolkit.number_field import NumberField
from gdsim.views.toolkit.widgets import FIELD_WIDTH

# A weight can be dragged so far from 0, or twice as far as it is where it is farther: units bend at sums of about 1.
REACH = 3.0
# Ticks of the slider from 0 to its end; a weight that was dragged has so many digits behind the point.
TICKS, DECIMALS = 300, 2
# Digits of a weight in the field, which is as wide as one of the panel's.
DIGITS = 4


class WeightEditor(QWidget):
    """tried(value): the weight is being dragged. chosen(value): it is to be this. axis_chosen(axis): 0 or 1.

    rule_asked(): its update rule is wanted.
    """

    tried = Signal(float)
    chosen = Signal(float)
    axis_chosen = Signal(int)
    rule_asked = Signal()

    def __init__(self):
        super().__init__()
        self._reach = REACH
        self.slider, self.field = Slider(Qt.Orientation.Horizontal), NumberField(self.tr("Weight"))
        self.axis = QToolButton(text=self.tr("Axis"), popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        tip = self.tr(
            "Another value is a new start: the run begins at the parameters in view, with this one changed, as after a "
            "click on the surface."
        )
        self.slider.setRange(-TICKS, TICKS)
        self.slider.setAccessibleName(self.tr("Value of the chosen weight"))
        self.slider.setToolTip(
            self.tr("Drag, and the pictures show what it would do; let go to start there.") + "\n" + tip
        )
        self.field.setToolTip(tip)
        self.field.keep_width(FIELD_WIDTH)
        self.axis.setToolTip(self.tr("Axis of the surface: looks at the loss along this weight (keys: X, Y)"))
        self.axis.setAccessibleName(self.tr("Axis of the surface"))
        self.axis.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self.axis)
        for axis, title in enumerate(
            (self.tr("First axis of the surface\tX"), self.tr("Second axis of the surface\tY"))
        ):
            menu.addAction(title).triggered.connect(lambda _=False, axis=axis: self.axis_chosen.emit(axis))
        self.axis.setMenu(menu)
        self.rule = QToolButton(text=self.tr("Rule"))
        self.rule.setToolTip(
            self.tr("The update rule with this step's numbers, of this weight (key: U, or a double click)")
        )
        self.rule.setAccessibleName(self.tr("Update rule of this weight"))
        self.rule.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rule.clicked.connect(self.rule_asked)
        self.slider.valueChanged.connect(self._slide)
        self.slider.sliderReleased.connect(lambda: self.chosen.emit(self._dragged))
        self.field.value_entered.connect(self.chosen.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.slider, 1)
        row.addWidget(self.field)
        row.addWidget(self.axis)
        row.addWidget(self.rule)

    @property
    def is_held(self) -> bool:
        """Whether the weight is in the hand."""
        return self.slider.isSliderDown()

    def begin(self, name: str, value: float):
        """From now on it is about another parameter."""
        self._reach = max(REACH, 2.0 * abs(value))
        self.field.drop()
        self.field.setAccessibleName(name)
        self.slider.setAccessibleDescription(name)
        self.show_value(value)

    def show_value(self, value: float):
        """Shows a value without emitting it, where the user isn't just setting one."""
        if self.is_held:
            return
        self.field.show_value(float(f"{value:.{DIGITS}g}"), keeps_typing=True)
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(TICKS * max(-1.0, min(1.0, value / self._reach))))

    @property
    def _dragged(self):
        return round(self.slider.value() / TICKS * self._reach, DECIMALS)

    def _slide(self):
        if self.is_held:
            self.field.show_value(self._dragged)
            self.tried.emit(self._dragged)
        else:
            self.chosen.emit(self._dragged)

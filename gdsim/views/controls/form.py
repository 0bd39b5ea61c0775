"""A form that writes itself from what an optimizer or a schedule says about its hyper-parameters."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gdsim.core.optimizers.base import Hyperparameter, SelfDescribing
from gdsim.views.toolkit.layout import empty
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.widgets import SPACING, add_number
from gdsim.views.toolkit.words import translate


class HyperparameterForm(QWidget):
    """One row a hyper-parameter; `edited` carries the values that differ from what was given, with the new one."""

    edited = Signal(dict)
    rebuilt = Signal()

    def __init__(self):
        super().__init__()
        self._kind = None
        self._values = {}
        self.fields = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACING)

    def show_values(self, kind: type[SelfDescribing], values: dict):
        """Shows a kind's hyper-parameters; what `values` leaves out has its default."""
        self._values = values
        descriptions = kind.hyperparameters()
        if kind is not self._kind:
            self._kind = kind
            self._build(descriptions)
        self.setVisible(bool(descriptions))
        for name, description in descriptions.items():
            value = values.get(name, description.default)
            field = self.fields[name]
            if isinstance(field, QCheckBox):
                field.setChecked(value)
            else:
                field.show_value(value)

    def _build(self, descriptions):
        empty(self._rows)
        self.fields = {name: self._row(name, description) for name, description in descriptions.items()}
        self.rebuilt.emit()

    def _row(self, name, description: Hyperparameter):
        label = translate(description.label)
        if isinstance(description.default, bool):
            switch = QCheckBox(label)
            switch.setAccessibleName(label)
            switch.setToolTip(translate(description.help))
            switch.clicked.connect(lambda on: self._edit(name, on))
            self._rows.addWidget(switch)
            return switch
        field = NumberField(label, bounds(description), description.scale, description.default)
        field.value_entered.connect(lambda value: self._edit(name, value))
        add_number(self._rows, f"{label} {description.symbol}".strip(), field, translate(description.help))
        return field

    def _edit(self, name, value):
        self.edited.emit({**self._values, name: value})


def bounds(description: Hyperparameter) -> Bounds:
    """What the field of a hyper-parameter takes."""
    return Bounds(
        description.low,
        description.high,
        description.low_open,
        description.high_open,
        whole=isinstance(description.default, int),
    )

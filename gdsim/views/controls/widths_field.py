"""The hidden layers of a network as chips, one for each: typed, removed, added."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gdsim.experiment.models import Widths
from gdsim.language import amid
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.theme import larger
from gdsim.views.toolkit.widgets import SPACING, Label, add_complaint
from gdsim.views.toolkit.words import translate

# Chips in a row of the panel's 250 pixels, in the usual type; so many layers take two rows.
CHIPS_IN_A_ROW = 4
# Pixels of a chip's number there: two digits and the caret.
NUMBER_WIDTH = 36


class WidthsField(QWidget):
    """Shows a list of widths, and emits `value_entered` with another one when a chip is typed, added or removed."""

    value_entered = Signal(object)  # tuple[int, ...]

    def __init__(self, description: Widths):
        super().__init__()
        self._description = description
        self.value = description.default
        self.chips = [self._chip(index) for index in range(description.most)]
        self.add_button = QToolButton(text="+")
        self.add_button.setAccessibleName(self.tr("Add a hidden layer"))
        self.add_button.setToolTip(self.tr("Adds a hidden layer as wide as the last one, before the prediction."))
        self.add_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add_button.clicked.connect(self._add)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACING)
        self._grid.setColumnStretch(CHIPS_IN_A_ROW, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACING)
        self.setToolTip(translate(description.help))
        heading = Label(translate(description.label), self)
        heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        rows.addWidget(heading)
        rows.addLayout(self._grid)
        add_complaint(rows, *(chip.field for chip in self.chips))
        self.show_value(self.value)

    def show_value(self, value: tuple[int, ...]):
        """Shows a list of widths without emitting it."""
        self.value = value
        for index, chip in enumerate(self.chips):
            chip.setVisible(index < len(value))
            chip.remove_button.setEnabled(len(value) > 1)
            if index < len(value):
                chip.field.show_value(value[index])
        self.add_button.setVisible(len(value) < self._description.most)
        self._arrange()

    def changeEvent(self, event):
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self):
        in_a_row = max(1, int(CHIPS_IN_A_ROW / larger(self.font())))
        for index, chip in enumerate(self.chips):
            self._grid.addWidget(chip, *divmod(index, in_a_row))
        # In the place of the first chip that is not shown.
        self._grid.addWidget(self.add_button, *divmod(min(len(self.value), self._description.most - 1), in_a_row))

    def _chip(self, index):
        chip = Chip(self.tr("Hidden layer {number}").format(number=index + 1), self._description)
        chip.field.value_entered.connect(lambda width: self._enter(index, (width,)))
        chip.remove_button.clicked.connect(lambda: self._enter(index, ()))
        return chip

    def _enter(self, index, widths):
        """The list with other widths in the place of one."""
        self._emit((*self.value[:index], *widths, *self.value[index + 1 :]))

    def _add(self):
        self._emit((*self.value, self.value[-1]))

    def _emit(self, value):
        self.show_value(value)
        self.value_entered.emit(value)


class Chip(QFrame):
    """The width of one layer, and a button that removes it."""

    def __init__(self, name, description: Widths):
        super().__init__(objectName="chip")
        bounds = Bounds(1, description.widest, whole=True)
        self.field = NumberField(name, bounds, "log", description.default[0])
        self.field.keep_width(NUMBER_WIDTH)
        self.field.setToolTip(translate(description.help))
        self.remove_button = QToolButton(objectName="flat", text="×")
        self.remove_button.setAccessibleName(self.tr("Remove {layer}").format(layer=amid(name)))
        self.remove_button.setToolTip(self.tr("Removes this layer; a network keeps at least one."))
        self.remove_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.field)
        row.addWidget(self.remove_button)

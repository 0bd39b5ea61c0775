"""The error's way back through a network, for one sample of the step in view: all units, and two tables of one."""

from dataclasses import astuple, dataclass, replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetrics
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gdsim.simulation.backpropagation import Backpropagation, backpropagation
from gdsim.simulation.change import Change
from gdsim.simulation.moments import GRADIENT, whole
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.backprop.number_table import NumberTable, brief
from gdsim.views.backprop.writer import UnitWriter, Written
from gdsim.views.racers.racer_box import RacerBox
from gdsim.views.running.view import View
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font
from gdsim.views.toolkit.words import number

# The list of units has room for such numbers, and for names of up to so many pixels; and pixels beyond each text.
WIDEST_NUMBERS, WIDEST_NAME, PADDING = ("−0.012", "−2×10⁻¹²"), 70, 8
# How the tables of weights and error share the rest, by their columns: usually, where there is a penalty, and where the
# error is an output's.
SHARES, PENALTY_SHARES, OUTPUT_SHARES = (3, 2), (5, 3), (5, 2)
# Letters of the racer's name that are seen where room is short.
RACER_LETTERS = 8
FIELD_WIDTH = 54


@dataclass(frozen=True)
class BackpropLook:
    """Whose step, which sample of the batch by its place, and which unit of which layer, all from 0."""

    racer: int = 0
    sample: int = 0
    layer: int = 0
    unit: int = 0


class BackpropView(View, QWidget):
    """On the left all units with what they give and their errors; the chosen one's numbers beside it.

    Every number follows from those beside it by one multiplication or one sum. In slow motion it goes from layer to
    layer, and shows a number once those that it is made of are there.

    parameter_chosen(racer, parameter), rule_asked(racer, parameter): a weight's line is chosen; its
    update rule is wanted. next_asked(): slow motion is to go on.
    """

    kept_as = "backprop"
    parameter_chosen = Signal(int, int)
    rule_asked = Signal(int, int)
    next_asked = Signal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setAccessibleName(self.tr("Backpropagation"))
        self._theme = NIGHT
        self._look = BackpropLook()
        self._listed = None
        self._found: Backpropagation | None = None
        self._weights: Written | None = None
        self._writer = UnitWriter(self)
        self.racer = RacerBox(RACER_LETTERS)
        self.racer.setAccessibleName(self.tr("Racer whose step is shown"))
        self.racer.setToolTip(self.tr("Whose weights are shown; all see the same samples."))
        self.racer.currentIndexChanged.connect(lambda index: self._choose(racer=max(0, index)))
        self.sample = NumberField(self.tr("Sample"), Bounds(1, 1, whole=True), value=1)
        self.sample.setToolTip(
            self.tr("Which of this step's samples; Up and Down go through them. Its row in the data stands beside it.")
        )
        self.sample.value_entered.connect(lambda value: self._choose(sample=value - 1))
        self._of = ElidedLabel(objectName="muted")
        self.doing = QToolButton()
        self.doing.setToolTip(self.tr("What slow motion works out now; a click goes on (Space, where it waits)"))
        self.doing.clicked.connect(self.next_asked)
        self.rule = QToolButton(text=self.tr("Update rule"))
        self.rule.setToolTip(
            self.tr(
                "The update rule with this step's numbers, of the chosen weight (Enter or a double click on its line)"
            )
        )
        self.rule.clicked.connect(lambda: self._ask_for_rule(self.weights.table.currentRow()))
        self.units = self._units()
        self.weights = NumberTable(
            self.tr("What the unit adds up, and the slopes along its weights"), self.tr("What the unit gives")
        )
        self.weights.setToolTip(
            self.tr(
                "Forward: what the unit is given times its weights adds up to its sum. Backward: what each weight is "
                "given times the unit's error is this sample's slope; the mean over the step's samples is the gradient."
            )
        )
        self.weights.row_chosen.connect(self._choose_row)
        self.weights.row_activated.connect(self._ask_for_rule)
        self.error = NumberTable(self.tr("Where its error comes from"), self.tr("Its error"))
        self.error.setToolTip(
            self.tr(
                "A unit's error: the errors of all units that it gives to, each times the weight on the way, times the "
                "slope of its own bend."
            )
        )
        self._says = QLabel(objectName="muted", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._lay_out()

    def sizeHint(self):
        return QSize(660, 185)

    @property
    def look(self) -> BackpropLook:
        return self._look

    def show_look(self, look: BackpropLook):
        """What this network or batch does not have is left out."""
        self._look = BackpropLook(*(max(0, place) for place in astuple(look)))
        with QSignalBlocker(self.racer):
            self.racer.setCurrentIndex(self._look.racer if self._look.racer < self.racer.count() else 0)
        self._show()

    def follow(self, snapshot: Snapshot, change: Change):
        self.racer.show_racers(snapshot, self._theme)
        if change.moment and self._moment and self._moment.layer is not None:
            self._look = replace(self._look, layer=self._moment.layer)
        if change.place or change.problem or change.moment or (change.learning_rates and self._moment):
            self._show()

    def set_theme(self, theme: Theme):
        self._theme, self._writer.is_expert = theme, theme.is_expert
        self.units.setFont(small_font(theme))
        self.units.header().setFont(small_font(theme))
        for button in (self.doing, self.rule):
            button.setFont(small_font(theme))
        self.weights.set_theme(theme, theme.accent)
        self.error.set_theme(theme, theme.role_color("gradient"))
        if self._snapshot is not None:
            self.racer.show_racers(self._snapshot, theme)
            self._listed = None
            self._show()

    def _units(self):
        units = QTreeWidget()
        units.setAccessibleName(self.tr("Units of the network"))
        units.setToolTip(
            self.tr(
                "What each unit gives for this sample, and its error: by how much the sample's loss would rise with "
                "its sum. The error goes back from the output to the first layer."
            )
        )
        units.setHeaderLabels([self.tr("Unit"), self.tr("gives"), self.tr("error")])
        for column in (1, 2):
            units.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        units.setRootIsDecorated(False)
        units.setUniformRowHeights(True)
        units.setIndentation(0)
        units.setStyleSheet("QTreeWidget::item { padding: 0 1px; } QHeaderView::section { padding: 0 1px; }")
        units.header().setStretchLastSection(False)
        units.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        units.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        units.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        units.currentItemChanged.connect(self._choose_unit)
        return units

    def _lay_out(self):
        self.sample.keep_width(FIELD_WIDTH)
        head = QHBoxLayout()
        label = QLabel(self.tr("Sample"), objectName="muted")
        label.setBuddy(self.sample)
        for widget in (label, self.sample):
            head.addWidget(widget)
        head.addWidget(self._of, 1)
        head.addWidget(self.doing)
        head.addWidget(self.racer)
        head.addWidget(self.rule)
        self._head = QWidget()
        self._head.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        self._tables = QWidget()
        self._row = QHBoxLayout(self._tables)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(3)
        for widget in (self.units, self.weights, self.error):
            self._row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 2, 2)
        column.setSpacing(3)
        for widget, stretch in ((self._head, 0), (self._tables, 1), (self._says, 1)):
            column.addWidget(widget, stretch)

    def _choose(self, **chosen):
        self._look = BackpropLook(**(vars(self._look) | chosen))
        self._show()

    def _choose_unit(self, item, _before):
        if item is not None:
            layer, unit = item.data(0, Qt.ItemDataRole.UserRole)
            self._choose(layer=layer, unit=unit)

    def _show(self):
        snapshot = self._snapshot
        if snapshot is None:
            return
        is_network = snapshot.problem.is_layered
        self._found = backpropagation(self._written, self.racer.chosen, self._look.sample) if is_network else None
        for widget in (self._head, self._tables):
            widget.setVisible(self._found is not None)
        self._says.setVisible(self._found is None)
        if self._found is None:
            self._says.setText(
                self.tr("Press step, and the error's way back appears")
                if is_network
                else self.tr("A model without hidden layers has one step back, which the training cycle shows.")
            )
            return
        self._show_sample(snapshot)
        self._list_units(snapshot.problem)
        self._show_unit(snapshot.problem)

    @property
    def _so_far(self):
        """The moment up to which numbers are there."""
        return self._moment or whole(len(self._snapshot.problem.data.model.layers))

    def _show_sample(self, snapshot):
        found, moment = self._found, self._so_far
        self.sample.set_bounds(Bounds(1, found.count, whole=True))
        self.sample.show_value(min(self._look.sample, found.count - 1) + 1, keeps_typing=True)
        row = snapshot.problem.data.rows[found.row] + 1
        words = self.tr("of {count} · row {row}").format(count=found.count, row=row)
        loss = " · " + self.tr("loss {loss}").format(loss=number(found.loss)) if moment.has_loss else ""
        self._of.setText(words + loss)
        self.doing.setVisible(self._moment is not None)
        self.doing.setText(self._writer.moment(moment) + " ›")

    def _list_units(self, problem):
        layers = problem.data.model.layers
        if self._listed is not problem:
            self._listed = problem
            with QSignalBlocker(self.units):
                self.units.clear()
                for layer, shape in enumerate(layers):
                    for unit in range(shape.outputs):
                        name = self._writer.short(problem, layer, unit)
                        item = QTreeWidgetItem([name])
                        item.setData(0, Qt.ItemDataRole.UserRole, (layer, unit))
                        item.setToolTip(0, name)
                        for column in (1, 2):
                            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
                        self.units.addTopLevelItem(item)
            self.units.setFixedWidth(self._units_width())
        index, found, moment = 0, self._found, self._so_far
        with QSignalBlocker(self.units):
            for layer, shape in enumerate(layers):
                columns = (
                    (1, found.outputs[layer], moment.has_outputs(layer)),
                    (2, found.errors[layer], moment.has_errors(layer)),
                )
                for unit in range(shape.outputs):
                    item = self.units.topLevelItem(index)
                    for column, values, is_there in columns:
                        item.setText(column, brief(values[unit]) if is_there else "")
                        item.setForeground(column, self._ink(column, layer))
                    if (layer, unit) == self._chosen(layers):
                        self.units.setCurrentItem(item)
                    index += 1

    def _ink(self, column, layer):
        """Numbers that are just being made stand out."""
        if self._moment is None or self._moment.layer != layer or (column == 2) != (self._moment.phase == GRADIENT):
            return QBrush()
        return QColor(self._theme.accent if column == 1 else self._theme.role_color("gradient"))

    def _units_width(self):
        metrics, header = QFontMetrics(self.units.font()), self.units.headerItem()
        items = [header, *map(self.units.topLevelItem, range(self.units.topLevelItemCount()))]
        name = min(WIDEST_NAME, max(metrics.horizontalAdvance(item.text(0)) for item in items))
        texts = sum(map(metrics.horizontalAdvance, WIDEST_NUMBERS), name) + (1 + len(WIDEST_NUMBERS)) * PADDING
        return texts + self.units.verticalScrollBar().sizeHint().width() + 2 * self.units.frameWidth()

    def _chosen(self, layers):
        """The unit that is looked at, as far as this network has it."""
        layer = min(self._look.layer, len(layers) - 1)
        return layer, min(self._look.unit, layers[layer].outputs - 1)

    def _show_unit(self, problem):
        layers = problem.data.model.layers
        chosen, writer, found = self._chosen(layers), self._writer, self._found
        is_output = chosen[0] == len(layers) - 1
        shares = PENALTY_SHARES if problem.objective.has_penalty else SHARES
        for place, share in enumerate(OUTPUT_SHARES if is_output else shares, 1):
            self._row.setStretch(place, share)
        self._weights = writer.weights(problem, found, self._so_far, *chosen)
        for table, written in (
            (self.weights, self._weights),
            (self.error, writer.error(problem, found, self._so_far, *chosen)),
        ):
            table.show_rows(written.title, written.header, written.rows, written.results)

    def _parameter(self, row):
        """The number of the parameter that a line is about; of the first one, where it is about none."""
        model = self._snapshot.problem.data.model
        layer, unit = self._chosen(model.layers)
        index = self._weights.inputs[row if 0 <= row < len(self._weights.inputs) else 0]
        return model.spans[layer].first + index * model.layers[layer].outputs + unit

    def _choose_row(self, row):
        if 0 <= row < len(self._weights.inputs):
            self.parameter_chosen.emit(self.racer.chosen, self._parameter(row))

    def _ask_for_rule(self, row):
        self.rule_asked.emit(self.racer.chosen, self._parameter(row))

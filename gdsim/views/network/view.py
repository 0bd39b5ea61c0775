"""The network: its layers from left to right, what each unit computes, and each weight or its gradient."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gdsim.experiment.problem import Problem
from gdsim.simulation.change import Change
from gdsim.simulation.moments import GRADIENT
from gdsim.simulation.network import (
    MOST_MEASURED,
    MOST_STRIPES,
    Place,
    Wire,
    calm_parameters,
    network,
    shares,
    step_gradient,
    step_rows,
    strongest,
)
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.network import texts
from gdsim.views.network.canvas import Frame, Lines, NetworkCanvas
from gdsim.views.network.weight_editor import WeightEditor
from gdsim.views.racers.racer_box import RacerBox
from gdsim.views.running.view import View
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.points_plot import padded_range
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font
from gdsim.views.toolkit.words import translate

# Lines of all layers together, at most: so many are painted in 8 ms.
MOST_LINES = 400
# Pixels of the height that each line to a layer has for itself, at least: more lines would not be told apart.
LINE_HEIGHT = 1.5
# A unit's picture has its full colour from this part of its column's numbers on: a few at the edge of the data's plane
# may be far larger than all others.
FULL_COLOR = 0.9
# Letters of the racer's name that are seen where room is short.
RACER_LETTERS = 6


@dataclass(frozen=True)
class NetworkLook:
    """Whose network, whether lines are the step's gradients, and which parameter is chosen (a unit's is its bias)."""

    racer: int = 0
    shows_gradients: bool = False
    parameter: int | None = None


class NetworkView(View, QWidget):
    """start_chosen(parameters): a start at the parameters in view with one of them changed, (d,).

    axis_chosen(parameter, axis): a parameter's number is wanted as the first (0) or second (1) axis of the surface.
    weight_clicked(parameter): by mouse, which makes it an axis, too. parameter_chosen(racer, parameter),
    rule_asked(racer, parameter): one is chosen; its update rule is wanted.
    large_asked(is_large): the view is wanted in the middle, or back in its place.
    """

    kept_as = "network"
    start_chosen = Signal(object)
    axis_chosen = Signal(int, int)
    weight_clicked = Signal(int)
    parameter_chosen = Signal(int, int)
    rule_asked = Signal(int, int)
    large_asked = Signal(bool)

    def __init__(self):
        super().__init__()
        self._theme = NIGHT
        self._network = self._plane_inputs = self._gradient = None
        # Whose network it is.
        self._problem: Problem | None = None
        # The parameters with the weight that is in the hand, or None.
        self._tried: np.ndarray | None = None
        self.racer, self.canvas, self.editor = RacerBox(RACER_LETTERS), NetworkCanvas(), WeightEditor()
        self.reading, self.caption = ElidedLabel(), ElidedLabel(objectName="muted")
        self.message = QLabel(objectName="muted", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._make_header()
        self._lay_out()
        self._explain()
        self.racer.currentIndexChanged.connect(self._redraw)
        self.canvas.pointed.connect(lambda _: self._read())
        self.canvas.picked.connect(self._choose)
        self.canvas.clicked.connect(self._tell_clicked)
        for asking in (self.canvas, self.editor):
            asking.rule_asked.connect(self._ask_for_rule)
        self.canvas.resized.connect(self._redraw)
        self.canvas.edit_asked.connect(self.editor.field.setFocus)
        self.canvas.axis_asked.connect(self._take_as_axis)
        self.editor.axis_chosen.connect(self._take_as_axis)
        self.editor.tried.connect(self._try)
        self.editor.chosen.connect(self._start_with)

    def sizeHint(self):
        return QSize(380, 300)

    # ---- what the window calls

    @property
    def look(self) -> NetworkLook:
        return NetworkLook(self.racer.chosen, self.gradients.isChecked(), self._chosen_parameter)

    def show_look(self, look: NetworkLook):
        self.racer.choose(look.racer)
        (self.gradients if look.shows_gradients else self.weights).setChecked(True)
        is_there = self._network is not None and look.parameter is not None
        self._pick(self._network.thing(look.parameter) if is_there else None)

    def show_large(self, is_large: bool):
        """Whether it stands in the middle now."""
        self.large.setChecked(is_large)
        self.large.setText(self.tr("Back") if is_large else self.tr("Large"))

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.canvas.set_theme(theme)
        for label in (self.reading, self.caption):
            label.setFont(small_font(theme))
        self._foot.setFixedHeight(self.editor.sizeHint().height())
        if self._snapshot is not None:
            self.racer.show_racers(self._snapshot, theme)
            self._redraw()

    def follow(self, snapshot: Snapshot, change: Change):
        self.racer.show_racers(snapshot, self._theme)
        if change.problem:
            self._show_problem(snapshot.problem)
        if (change.place or change.moment) and not self.editor.is_held:
            self._tried = None
            self._redraw()

    # ---- building

    def _make_header(self):
        self.weights, self.gradients = QPushButton(self.tr("Weights")), QPushButton(self.tr("Gradients"))
        self._kinds = QButtonGroup(self)
        for button, place in ((self.weights, "first"), (self.gradients, "last")):
            button.setObjectName("segment")
            button.setProperty("place", place)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setStyleSheet("padding: 2px 9px;")
            self._kinds.addButton(button)
        self.weights.setChecked(True)
        self.weights.toggled.connect(self._redraw)
        self.large = QToolButton(text=self.tr("Large"), checkable=True)
        self.large.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.large.setStyleSheet("padding: 2px 9px;")
        self.large.clicked.connect(self.large_asked)

    def _lay_out(self):
        inside, header, kinds = QWidget(), QHBoxLayout(), QHBoxLayout()
        kinds.setSpacing(0)
        kinds.addWidget(self.weights)
        kinds.addWidget(self.gradients)
        header.setSpacing(6)
        header.addLayout(kinds)
        header.addStretch(1)
        header.addWidget(self.racer)
        header.addWidget(self.large)
        # What can be done with a weight stands where there is a caption as long as none is chosen: nothing moves.
        self._foot = QWidget()
        self._feet = QStackedLayout(self._foot)
        self._feet.addWidget(self.caption)
        self._feet.addWidget(self.editor)
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(4)
        column.addLayout(header)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.reading)
        column.addWidget(self._foot)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setMargin(24)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(inside)
        self._pages.addWidget(self.message)

    def _explain(self):
        """What is said to those who point at something, or listen."""
        self.racer.setAccessibleName(self.tr("Racer whose network is shown"))
        self.racer.setToolTip(self.tr("Whose weights and pictures are shown."))
        self.weights.setAccessibleName(self.tr("Lines show: weights"))
        self.weights.setToolTip(self.tr("Lines are as thick as their weight is large; the colour is its sign."))
        self.gradients.setAccessibleName(self.tr("Lines show: gradients"))
        self.gradients.setToolTip(
            self.tr(
                "Lines are as thick as the size of their gradient in this step, on a logarithmic scale: a tenth of it "
                "is a quarter thinner. The error flows back, from the output to the features."
            )
        )
        self.large.setAccessibleName(self.tr("Network in the middle"))
        self.large.setToolTip(self.tr("Shows the network in the middle in place of the surface, and back (F6)"))
        self.reading.setAccessibleName(self.tr("Numbers of the unit or weight pointed at"))
        self.caption.setAccessibleName(self.tr("What the picture shows"))

    # ---- what is shown

    def _show_problem(self, problem):
        chosen = self._chosen_parameter
        self._problem, self._network = problem, network(problem)
        has_plane = self._network is not None and self._network.has_plane
        self._plane_inputs = self._make_plane_inputs(problem.data) if has_plane else None
        # Last: what comes into sight is painted at once.
        self._pages.setCurrentIndex(0 if self._network else 1)
        self.canvas.under = None
        self.message.setText(texts.why_nothing(problem.is_fit))
        if self._network is None:
            self.canvas.show_chosen(None)
            return
        self.canvas.setAccessibleName(texts.in_words(self._network))
        self._pick(None if chosen is None else self._network.thing(chosen))

    def _make_plane_inputs(self, data):
        """Over the same window as the picture of the data."""
        held_out = np.delete(data.dataset.X, data.rows, axis=0) if len(data.validation_X) else data.dataset.X[:0]
        rows = np.concatenate([data.dataset.X[data.rows], held_out])
        return self._network.plane_inputs(*(padded_range(column) for column in rows.T))

    @property
    def _parameters(self):
        """Of the racer that is shown, with what is being tried."""
        return self._snapshot.parameters[self.racer.chosen] if self._tried is None else self._tried

    def _redraw(self):
        # While another problem is taken over, sizes may change: its own picture comes last.
        if self._network is None or self._snapshot.problem is not self._problem:
            return
        net, snapshot, parameters = self._network, self._snapshot, np.nan_to_num(self._parameters)
        calm = np.nan_to_num(calm_parameters(snapshot, self.racer.chosen))
        shown = net.most_influential(calm, self.canvas.has_room_for(net.widths))
        go_back = self.gradients.isChecked()
        self._gradient = self._step_gradient() if go_back else None
        self.canvas.show_frame(
            Frame(net, shown, self._pictures(parameters, shown), self._lines(parameters, shown), go_back, *self._lit())
        )
        each = [self._lines_each(shown, targets) for targets in shown[1:]]
        self.caption.setText(texts.caption(net, shown, each, self._gradients_in_words() if go_back else None))
        if self._chosen_parameter is not None:
            self.editor.show_value(float(self._parameters[self._chosen_parameter]))
        self._read()

    def _step_gradient(self):
        """Of the step that is in view, or that slow motion looks into; None as long as there is none."""
        is_there = self._moment is None or self._moment.has_gradient
        return step_gradient(self._written, self.racer.chosen) if is_there else None

    def _gradients_in_words(self):
        return texts.gradients(self._gradient is not None, self._moment is not None)

    def _lit(self):
        """The column that slow motion is at, and its colour."""
        if self._moment is None or self._moment.layer is None:
            return None, ""
        goes_back = self._moment.phase == GRADIENT
        return self._moment.layer + 1, self._theme.role_color("gradient") if goes_back else self._theme.accent

    def _is_there(self, column):
        """Whether it is known yet what a column's units give."""
        return column == 0 or self._moment is None or self._moment.has_outputs(column - 1)

    def _pictures(self, parameters, shown):
        """Of each column's units (shown, rows, columns), 1 being what is among the largest numbers of the column."""
        net = self._network
        inputs = self._plane_inputs
        if inputs is None:
            inputs = self._snapshot.problem.objective.inputs[step_rows(self._snapshot, MOST_STRIPES)]
        result = []
        for column, (given, units) in enumerate(zip(net.activations(parameters, inputs), shown, strict=True)):
            if not self._is_there(column):
                result.append(None)
                continue
            given = np.nan_to_num(given)
            largest = np.quantile(np.abs(given), FULL_COLOR) or 1.0
            shape = (net.side, net.side) if net.has_plane else (1, len(inputs))
            result.append(np.clip(given[:, units] / largest, -1.0, 1.0).T.reshape(len(units), *shape))
        return result

    def _lines(self, parameters, shown):
        """Of each column the lines to the next: all, or of each unit the thickest that arrive."""
        net = self._network
        go_back = self.gradients.isChecked()
        vector = parameters if not go_back else np.zeros_like(parameters) if self._gradient is None else self._gradient
        tables = net.model.weights(np.nan_to_num(vector))
        result = []
        for table, share, sources, targets in zip(tables, shares(tables, go_back), shown[:-1], shown[1:], strict=True):
            places = strongest(share[np.ix_(sources, targets)], self._lines_each(shown, targets))
            units = np.stack([sources[places[:, 0]], targets[places[:, 1]]], axis=1)
            at = tuple(units.T)
            result.append(Lines(units, share[at], table[at] > 0.0))
        return result

    def _lines_each(self, shown, targets):
        """How many lines are drawn to each of a column's units."""
        seen = self.canvas.height() / (LINE_HEIGHT * len(targets))
        return max(1, int(min(seen, MOST_LINES // sum(map(len, shown[1:])))))

    # ---- reading and choosing

    @property
    def _chosen_parameter(self) -> int | None:
        chosen = self.canvas.chosen
        return None if chosen is None or self._network is None else self._network.parameter(chosen)

    def _read(self):
        """The numbers of what is pointed at, else of what is chosen."""
        thing = self.canvas.under or self.canvas.chosen
        text = texts.hint() if thing is None else self._reading(thing)
        self.reading.setText(text)
        self.canvas.setAccessibleDescription(text)

    def _reading(self, thing):
        net, parameter = self._network, self._network.parameter(thing)
        rows = step_rows(self._snapshot, MOST_MEASURED)
        parameters = np.nan_to_num(self._parameters)
        given = net.activations(parameters, self._snapshot.problem.objective.inputs[rows])[thing.column]
        if isinstance(thing, Wire):
            given = parameters[parameter] * given[:, thing.source]
        else:
            given = given[:, thing.number]
        numbers = [
            None if vector is None or parameter is None else float(vector[parameter])
            for vector in (self._parameters, self._step_gradient())
        ]
        return texts.reading(net, thing, *numbers, given if self._is_there(thing.column) else None)

    def _pick(self, thing: Place | Wire | None):
        """Chooses a unit or a weight; the editor is about it, or about the unit's bias."""
        self._tried = None
        self.canvas.show_chosen(thing)
        parameter = self._chosen_parameter
        self._feet.setCurrentIndex(int(parameter is not None))
        if parameter is not None:
            name = translate(self._snapshot.problem.parameter_names[parameter])
            self.editor.begin(name, float(self._parameters[parameter]))
        self._read()

    def _with(self, value):
        changed = self._snapshot.parameters[self.racer.chosen].copy()
        changed[self._chosen_parameter] = value
        return changed

    def _try(self, value):
        self._tried = self._with(value)
        self._redraw()

    def _start_with(self, value):
        self._tried = None
        self.start_chosen.emit(self._with(value))

    def _choose(self, thing):
        self._pick(thing)
        if self._chosen_parameter is not None:
            self.parameter_chosen.emit(self.racer.chosen, self._chosen_parameter)

    def _tell_clicked(self):
        if isinstance(self.canvas.chosen, Wire):
            self.weight_clicked.emit(self._chosen_parameter)

    def _ask_for_rule(self):
        if self._chosen_parameter is not None:
            self.rule_asked.emit(self.racer.chosen, self._chosen_parameter)

    def _take_as_axis(self, axis):
        if self._chosen_parameter is not None:
            self.axis_chosen.emit(self._chosen_parameter, axis)

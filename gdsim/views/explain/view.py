"""The step, explained: an optimizer's update rule, and the same rule with the numbers of the step in view."""

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gdsim.core.outcome import Status
from gdsim.core.rule import Explanation, explain, rule_and_symbols
from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.explain.step_canvas import StepCanvas
from gdsim.views.explain.step_layout import Content
from gdsim.views.running.view import View
from gdsim.views.toolkit.elided_box import ElidedBox
from gdsim.views.toolkit.numerals import written_lines
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.words import racer_names

# Up to so many parameters all are shown at once; of more, one is chosen.
SHOWN_AT_ONCE = 2


@dataclass(frozen=True)
class ExplainLook:
    """Whose step is explained, and of which parameter where not all are shown at once, by their places."""

    racer: int = 0
    parameter: int = 0


class ExplainView(View, QWidget):
    """Each line of the rule in symbols and with this step's numbers, for both parameters or a chosen one."""

    kept_as = "explain"

    def __init__(self, parent=None):
        super().__init__(parent)
        self._explanation: Explanation | None = None
        self.racer, self.parameter = ElidedBox(), ElidedBox()
        self.racer.setAccessibleName(self.tr("Whose step is explained"))
        self.racer.setToolTip(self.tr("Whose step is explained: each racer takes its own, by its own rule."))
        self.racer.currentIndexChanged.connect(self._explain_snapshot)
        self.parameter.setAccessibleName(self.tr("Parameter whose numbers are shown"))
        self.parameter.setToolTip(
            self.tr("The rule is the same for every parameter, with numbers of its own. Up and Down go through them.")
        )
        self.parameter.currentIndexChanged.connect(self._show)
        self._labels: dict[ElidedBox, QLabel] = {}
        self._choices = QWidget()
        choices = QHBoxLayout(self._choices)
        choices.setContentsMargins(10, 6, 10, 0)
        for label, box in ((self.tr("Step of"), self.racer), (self.tr("Parameter"), self.parameter)):
            self._labels[box] = QLabel(label, objectName="muted")
            choices.addWidget(self._labels[box])
            choices.addWidget(box)
        choices.addStretch(1)
        self.canvas = StepCanvas()
        self.canvas.setAccessibleName(self.tr("The step, explained"))
        self.canvas.setToolTip(
            self.tr(
                "Each line of the update rule, and the same line with this step's numbers. Type it into a calculator: "
                "you get its result, give or take 2 in the last digit.\n"
                "Colours are those of the arrows on the surface: the gradient, what is remembered of earlier ones, "
                "the step, and where it leads."
            )
        )
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("The step, explained"))
        scroll.setWidget(self.canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._choices)
        layout.addWidget(scroll, 1)
        self._offer([], [], [])

    def sizeHint(self):
        return QSize(660, 190)

    def set_theme(self, theme: Theme):
        self.canvas.set_theme(theme)

    @property
    def look(self) -> ExplainLook:
        return ExplainLook(self.racer.chosen, self.parameter.chosen)

    def show_look(self, look: ExplainLook):
        self.racer.choose(look.racer)
        self.parameter.choose(look.parameter)

    def follow(self, snapshot: Snapshot, change: Change):
        """The last step of the chosen racer; before the first, its rule alone."""
        racers = map(str, racer_names(snapshot.descent.racers, snapshot.learning_rates))
        self._offer(list(racers), snapshot.problem.parameter_names, snapshot.problem.short_names)
        if change.place:
            self._explain_snapshot()

    def show_explanation(self, explanation: Explanation, parameter_names: tuple[str, ...]):
        """One step of the only racer, whose parameters have these names."""
        self._snapshot = None
        self._offer([], parameter_names, parameter_names)
        self._explanation = explanation
        self._show()

    def _explain_snapshot(self):
        snapshot, racer = self._snapshot, self.racer.chosen
        if snapshot is None:
            return
        stepped, before = snapshot.descent.racers[racer], snapshot.before
        if before is None or before.outcomes[racer].status is Status.DIVERGED:
            self._explanation = None
            self.canvas.show_content(Content(*rule_and_symbols(stepped.optimizer, stepped.clipping)))
            return
        last = snapshot.last_step
        self._explanation = explain(
            stepped.optimizer,
            last.gradient[0, racer],
            before.memories[racer],
            before.parameters[racer],
            last.learning_rate[0, racer],
            snapshot.surveyed(racer),
            stepped.clipping,
        )
        self._show()

    def _show(self):
        explanation = self._explanation
        if explanation is None:
            return
        if len(self._tags) > SHOWN_AT_ONCE:
            shown, tags = [self.parameter.chosen], ("",)
        else:
            shown, tags = range(len(self._tags)), self._tags if len(self._tags) > 1 else ("",)
        lines = tuple(explained.line for explained in explanation.lines)
        numbers = tuple(written_lines(explanation, parameter) for parameter in shown)
        self.canvas.show_content(Content(lines, explanation.symbols, tags, numbers))

    def _offer(self, racers, names, tags):
        """What there is to choose from; where there is no choice, none is shown."""
        self._tags = tuple(tags)
        for box, texts, least in ((self.racer, racers, 2), (self.parameter, names, SHOWN_AT_ONCE + 1)):
            if [box.itemText(index) for index in range(box.count())] != list(texts):
                with QSignalBlocker(box):
                    chosen = box.chosen
                    box.clear()
                    box.addItems(texts)
                    box.choose(chosen)
            for widget in (box, self._labels[box]):
                widget.setVisible(len(texts) >= least)
        self._choices.setVisible(len(racers) > 1 or len(names) > SHOWN_AT_ONCE)

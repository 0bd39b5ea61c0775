"""The data and the model's fit, moving live."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gdsim.core.number_signs import MINUS
from gdsim.experiment.prediction import Prediction, accuracy, mean_absolute_error, r_squared
from gdsim.experiment.problem import Problem
from gdsim.language import localised
from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.fit.class_legend import ClassLegend
from gdsim.views.fit.confusion import ConfusionMatrix
from gdsim.views.fit.digits import DigitsSheet
from gdsim.views.fit.regions import RegionsPlot
from gdsim.views.fit.regression import CurvePlot, PredictedPlot
from gdsim.views.fit.residuals import ResidualsPlot
from gdsim.views.fit.rows_choice import MOST_SCORED, chosen_rows
from gdsim.views.fit.terrain_card import TerrainCard
from gdsim.views.racers.racer_box import RacerBox
from gdsim.views.running.view import View
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.layout import Steady, take_away, take_out
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font
from gdsim.views.toolkit.words import count, number, racer_names, translate

DIGIT_PIXELS = 64
# The list of racers is as wide as so many letters: most titles fit, and three classes stay readable beside it.
RACER_LETTERS = 11
# Pixels between the ends of a line.
ROW_GAP, ROW_SPACING = 8, 4
# What needs more room than with these numbers is written shorter from the start, not in some frames only.
USUAL_SHARE, USUAL_ERROR, USUAL_PERCENT = "−0.000", "00.0", "100.0"
USUAL_INTERCEPT, USUAL_SLOPE = "00.00", "0.000000"


@dataclass(frozen=True)
class DataLook:
    """Which racer is shown, by its place; whether its mistakes are counted in place of the data, and of which rows."""

    racer: int = 0
    shows_mistakes: bool = False
    held_out: bool = False


class DataView(View, QWidget):
    """Shows a panel that suits the problem, with a heading, how well the chosen racer does, and a caption.

    In place of the data it shows the mistakes: a confusion matrix of classes, residuals of numbers.
    """

    kept_as = "data"

    def __init__(self, parent=None):
        super().__init__(parent)
        self._theme = NIGHT
        self._prediction: Prediction | None = None
        self._scores = self._equations = [""]
        self._usual_score = self._usual_equation = ""
        self.panel = None
        self.heading = ElidedLabel(objectName="heading")
        self.racer = RacerBox(RACER_LETTERS)
        self.score = QLabel()
        self.mistakes, self.held_out = _switch(), _switch()
        self.held_out.setText(self.tr("validation"))
        self.classes = ClassLegend()
        self.equation, self.caption = ElidedLabel(), ElidedLabel(objectName="muted")
        self._lay_out()
        self._explain()
        self.racer.currentIndexChanged.connect(self._redraw)
        for button in (self.mistakes, self.held_out):
            button.toggled.connect(self._show_mistakes)

    @property
    def look(self) -> DataLook:
        return DataLook(self.racer.chosen, self.mistakes.isChecked(), self.held_out.isChecked())

    def show_look(self, look: DataLook):
        self.racer.choose(look.racer)
        with QSignalBlocker(self.mistakes), QSignalBlocker(self.held_out):
            self.mistakes.setChecked(look.shows_mistakes)
            self.held_out.setChecked(look.held_out)
        self._show_mistakes()

    def set_theme(self, theme: Theme):
        self._theme = theme
        for label in (self.classes, self.equation, self.caption):
            label.setFont(small_font(theme))
        if self.panel is not None:
            self.panel.set_theme(theme)
            self._show_problem(self._snapshot.problem)
            self._show_racers()
            self._redraw()

    def follow(self, snapshot: Snapshot, change: Change):
        if change.problem:
            self._finite = np.nan_to_num(np.broadcast_to(snapshot.problem.start, snapshot.parameters.shape))
            self._show_problem(snapshot.problem)
        self._show_racers()
        # A row with a number that is not finite keeps the last one that was.
        is_finite = np.isfinite(snapshot.parameters).all(axis=1, keepdims=True)
        self._finite = np.where(is_finite, snapshot.parameters, self._finite)
        self._redraw()

    def _lay_out(self):
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(10, 6, 10, 6)
        self._layout.setSpacing(ROW_SPACING)
        above, below = QVBoxLayout(spacing=ROW_SPACING), QVBoxLayout(spacing=ROW_SPACING)
        above.addLayout(_row(self.heading, self.score))
        above.addLayout(_row(self.classes, self.racer))
        below.addWidget(self.equation)
        below.addLayout(_row(self.caption, self.held_out, self.mistakes))
        self._layout.addWidget(Steady(above))
        self._layout.addWidget(Steady(below))

    def _explain(self):
        """What is said to those who point at something, or listen."""
        self.racer.setToolTip(
            self.tr("Whose regions, residuals and score are shown; the lines of all racers always are.")
        )
        self.racer.setAccessibleName(self.tr("Racer whose fit is shown"))
        self.held_out.setAccessibleName(self.tr("Mistakes on the validation rows"))
        self.held_out.setToolTip(
            self.tr("Counts the rows held out, which the model has never seen, in place of those it is trained on.")
        )
        self.equation.setAccessibleName(self.tr("The fitted line"))
        self.equation.hint = self.tr(
            "The same line in the data's own units: the parameters elsewhere belong to standardised data."
        )
        self.caption.setAccessibleName(self.tr("What the picture shows"))
        self.classes.setAccessibleName(self.tr("Classes"))

    def _show_problem(self, problem):
        kind = panel_kind(problem, self.mistakes.isChecked())
        if type(self.panel) is not kind:
            self._replace_panel(kind)
        self._prediction = Prediction(problem.data) if problem.is_fit else None
        if self._prediction:
            self._scored = [chosen_rows(self._prediction, held_out) for held_out in (False, True)]
        self._show_switches()
        self.panel.show_problem(problem if self._prediction is None else self._prediction)
        self.heading.setText(self._title(problem))
        self._fill_classes()
        for label in (self.caption, self.score):
            label.setVisible(self._prediction is not None)
        if self._prediction:
            self.score.setToolTip(self._score_tooltip())
        self.equation.setVisible(self._has_equation())

    def _show_switches(self):
        """What there is to look at beside the data."""
        prediction, shows_mistakes = self._prediction, self.mistakes.isChecked()
        self.mistakes.setVisible(prediction is not None)
        has_held_out = prediction is not None and len(prediction.validation_y) > 0
        self.held_out.setVisible(shows_mistakes and has_held_out)
        if prediction is None:
            return
        if prediction.task == "regression":
            self.mistakes.setText(self.tr("residuals"))
            tip = self.tr("By how much each prediction is off, over the predictions, in place of the data.")
        else:
            self.mistakes.setText(self.tr("confusion"))
            tip = self.tr("How many rows of each class are taken for which, in place of the data.")
        self.mistakes.setToolTip(tip)
        self.mistakes.setAccessibleName(self.tr("Show {what}").format(what=self.mistakes.text()))
        if shows_mistakes:
            self.panel.held_out = self.held_out.isChecked() and has_held_out

    def _show_mistakes(self):
        if self._snapshot is not None:
            self._show_problem(self._snapshot.problem)
            self._redraw()

    def _show_racers(self):
        """Who there is to choose from; on a surface all stand in one table."""
        if self._prediction:
            self.racer.show_racers(self._snapshot, self._theme)
        else:
            self.racer.hide()
            names = racer_names(self._snapshot.problem.racers, self._snapshot.learning_rates)
            self.panel.table.show_racers(self._theme, names)

    def _title(self, problem):
        return translate(problem.title) if problem.is_fit or problem.terrain else self.tr("Your own formula")

    def _replace_panel(self, kind):
        if self.panel is not None:
            take_out(self._layout, self.panel)
            take_away(self.panel)
        self.panel = kind(self._theme)
        self.panel.setAccessibleName(self.tr("Data and fit"))
        self._layout.insertWidget(1, self.panel, 1)
        for first, second in pairwise((self.racer, self.panel, self.held_out, self.mistakes)):
            QWidget.setTabOrder(first, second)

    def _fill_classes(self):
        classes = self._prediction.classes if self._prediction else ()
        self.classes.set_classes(classes, self._theme)
        self.classes.setVisible(bool(classes) and not isinstance(self.panel, DigitsSheet | ConfusionMatrix))

    def _redraw(self):
        snapshot = self._snapshot
        if self._prediction is None:
            self.panel.show_positions(snapshot, self._finite)
            return
        shown = self.racer.currentIndex()
        self.panel.show_fit(self._finite, shown, snapshot.batch)
        self._scores = self._score_texts(self._finite[shown])
        self.caption.setText(self._caption_text(snapshot.batch))
        self.panel.setAccessibleDescription(self.caption.text())
        self._equations = self._equation_texts(self._finite[shown]) if self._has_equation() else [""]
        self._write_what_fits()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        if self._prediction:
            self._write_what_fits()

    def _write_what_fits(self):
        """The score beside the whole heading, and the line's equation: the longest texts that there is room for."""
        margins = self._layout.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        beside = width - self.heading.sizeHint().width() - ROW_GAP
        self.score.setText(_longest(self._scores, self._usual_score, self.score, beside))
        self.equation.setText(_longest(self._equations, self._usual_equation, self.equation, width))

    def _score_texts(self, parameters):
        """The score in words, the longest first; that of the rows held out stands beside it."""
        said = [(self._prediction.scores(parameters, X), y) for X, y, _ in self._scored if len(y)]
        if self._prediction.task != "regression":
            texts, usual = self._accuracy_texts(), {"trained": USUAL_PERCENT, "held_out": USUAL_PERCENT}
            shares = [_percent(accuracy(scores, y)) for scores, y in said]
            values = {}
        else:
            texts, usual = self._r_squared_texts(), {"trained": USUAL_SHARE, "held_out": USUAL_SHARE}
            usual |= {"error": USUAL_ERROR}
            shares = [_share(r_squared(scores[:, 0], y)) for scores, y in said]
            values = {"error": number(mean_absolute_error(said[0][0][:, 0], said[0][1]), 3)}
        values |= {"trained": shares[0], "held_out": shares[-1]}
        self._usual_score = texts[0].format(**usual)
        return [text.format(**values) for text in texts]

    def _accuracy_texts(self):
        if not len(self._prediction.validation_y):
            return [self.tr("accuracy {trained} %")]
        return [
            self.tr("accuracy {trained} % · validation {held_out} %"),
            self.tr("{trained} % · validation {held_out} %"),
        ]

    def _r_squared_texts(self):
        if not len(self._prediction.validation_y):
            return [self.tr("R² {trained} · mean error {error}"), self.tr("R² {trained}")]
        return [
            self.tr("R² {trained} · validation {held_out} · mean error {error}"),
            self.tr("R² {trained} · validation {held_out}"),
        ]

    def _score_tooltip(self):
        if self._prediction.task != "regression":
            return self.tr(
                "Accuracy: the share of the training rows whose class is predicted right, and that of the validation "
                "rows, where some are held out."
            )
        return self.tr(
            "R² is the share of the variance that the fit explains: 1 is perfect, 0 is no better than the mean.\n"
            "The mean error is the average distance from a training row to the fit, in units of {target}.\n"
            "Beside it stands the R² of the validation rows, where some are held out."
        ).format(target=self._prediction.target.unit or self._prediction.target.title)

    def _caption_text(self, batch):
        if self.mistakes.isChecked():
            return " · ".join(self.panel.notes(batch))
        rows, held_out = len(self._prediction.y), len(self._prediction.validation_y)
        parts = [self.tr("{rows} rows").format(rows=count(rows))]
        if rows > self.panel.most_rows:
            parts.append(self.tr("{count} shown").format(count=count(self.panel.most_rows)))
        if rows > MOST_SCORED:
            parts.append(self.tr("{count} scored").format(count=count(MOST_SCORED)))
        if held_out:
            parts.append(self.tr("{count} held out, hollow").format(count=held_out))
        if batch is not None:
            one = self.tr("this step's sample ringed")
            parts.append(one if len(batch) == 1 else self.tr("batch of {size} ringed").format(size=len(batch)))
        return " · ".join(parts + self.panel.notes(batch))

    def _has_equation(self):
        return isinstance(self.panel, CurvePlot) and self._prediction.is_line

    def _equation_texts(self, parameters):
        """The line in words, the longest first."""
        intercept, slope = self._prediction.line(parameters)
        sign = MINUS if slope < 0.0 else "+"
        target, feature = self._prediction.target.short, self._prediction.features[0].short
        text = f"{target} = {number(intercept)} {sign} {number(abs(slope))} × {feature}"
        if self._snapshot.problem.data.scaling is None:
            return [text]
        with_units = self.tr("{equation} (data's own units)")
        usual = f"{target} = {USUAL_INTERCEPT} {MINUS} {USUAL_SLOPE} × {feature}"
        self._usual_equation = with_units.format(equation=usual)
        return [with_units.format(equation=text), text]


def _row(left: QWidget, *right: QWidget) -> QHBoxLayout:
    """Widgets at the ends of a line; the left one gives way."""
    row = QHBoxLayout()
    row.setSpacing(ROW_GAP)
    row.addWidget(left, 1)
    for widget in right:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight)
    return row


def _switch() -> QToolButton:
    button = QToolButton(checkable=True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setStyleSheet("padding: 1px 7px;")
    return button


def _longest(texts, usual, label, width) -> str:
    """The first of the texts that fits, else the last; that one too where there is no room for a usual first one."""
    metrics = label.fontMetrics()
    if metrics.horizontalAdvance(usual) > width:
        texts = texts[-1:]
    return next((text for text in texts if metrics.horizontalAdvance(text) <= width), texts[-1])


def panel_kind(problem: Problem, shows_mistakes: bool = False) -> type:
    """The class of the panel that suits a problem: of its data, or of the mistakes."""
    if not problem.is_fit:
        return TerrainCard
    dataset = problem.data.dataset
    if shows_mistakes:
        return ResidualsPlot if dataset.task == "regression" else ConfusionMatrix
    features = len(dataset.feature_names)
    if dataset.task == "regression":
        return CurvePlot if features == 1 else PredictedPlot
    if features == DIGIT_PIXELS and all(name.startswith("pixel") for name in dataset.feature_names):
        return DigitsSheet
    return CurvePlot if features == 1 and dataset.task == "two-class" else RegionsPlot


def _percent(share):
    return localised(f"{100.0 * share:.1f}")


def _share(value):
    """R² with three decimals, or as a short number where it is far below zero."""
    # z: what rounds to zero has no sign.
    return localised(f"{value:z.3f}".replace("-", MINUS)) if abs(value) < 10.0 else number(value, 3)

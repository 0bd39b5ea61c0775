"""What each loss of a race has come to, a line each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gdsim.core.losses import Loss
from gdsim.core.number_signs import MINUS
from gdsim.core.outcome import Status
from gdsim.experiment.prediction import Prediction
from gdsim.language import localised
from gdsim.simulation.loss_race import Standing
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.layout import empty
from gdsim.views.toolkit.loss_signs import loss_sample
from gdsim.views.toolkit.theme import Theme, small_font
from gdsim.views.toolkit.words import number, sentence, short, translate

# Digits of the losses' values; of a line where there is room, and where there is little.
DIGITS, LINE_DIGITS, SHORT_DIGITS = 4, 3, 2


class LossTable(QWidget):
    """Each loss with its line's look, its value, its learning rate, and what its fit is or how well it predicts."""

    def __init__(self):
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        self._theme: Theme | None = None
        self._built: tuple | None = None
        self.cells: dict[str, tuple[QLabel, ...]] = {}
        self.setAccessibleName(self.tr("What each loss has come to"))

    def set_theme(self, theme: Theme):
        self._theme, self._built = theme, None

    def show_losses(self, losses: tuple[Loss, ...], prediction: Prediction):
        """Those of a race that still is to be run."""
        self._make_lines(losses, prediction)
        for _, *cells in self.cells.values():
            cells[-1].hint = cells[-1].shorter = ""
            for cell in cells:
                cell.setText("")

    def show_standings(self, standings: tuple[Standing, ...], prediction: Prediction):
        self._make_lines(tuple(standing.loss for standing in standings), prediction)
        for standing in standings:
            texts = self._texts(standing, prediction)
            *_, fit = cells = self.cells[standing.loss.name]
            fit.hint = _why(standing)
            has_line = prediction.is_line and standing.snapshot and standing.outcome.status is not Status.DIVERGED
            fit.shorter = _line(prediction, standing, "x", SHORT_DIGITS) if has_line else ""
            for cell, text in zip(cells[1:], texts, strict=True):
                cell.setText(text)

    def _make_lines(self, losses, prediction):
        wanted = losses, self._heads(prediction)
        if wanted != self._built:
            self._built = wanted
            self._build(*wanted)

    def _heads(self, prediction):
        if prediction.task != "regression":
            last = self.tr("right"), self.tr("The share of the rows whose class is predicted right")
        elif prediction.is_line:
            last = self.tr("its line"), self.tr("Intercept and slope, in the data's own units")
        else:
            last = self.tr("R²"), self.tr("The share of the variance that the fit explains: 1 is perfect")
        return (
            (self.tr("loss"), self.tr("The losses that are compared, each descended from the same start")),
            (self.tr("its value"), self.tr("Each by its own measure: these numbers can't be compared with each other")),
            (self.tr("rate"), self.tr("The learning rate: the experiment's under its own loss, else one that suits")),
            last,
        )

    def _build(self, losses, heads):
        empty(self._grid)
        self.cells = {}
        for column, (text, tip) in enumerate(heads, start=1):
            self._add(QLabel(text, objectName="muted", toolTip=tip), 0, column)
        for row, loss in enumerate(losses, start=1):
            sample = QLabel()
            sample.setPixmap(loss_sample(self._theme, loss.name))
            name = QLabel(translate(loss.short_title))
            for label in (sample, name):
                label.setToolTip(
                    f"{translate(loss.title)}: {translate(loss.told(self._theme.is_expert))}. {translate(loss.summary)}"
                )
            sample.setAccessibleName(translate(loss.title))
            self._grid.addWidget(sample, row, 0)
            self.cells[loss.name] = (name, QLabel(), QLabel(), ElidedLabel())
            for column, cell in enumerate(self.cells[loss.name], start=1):
                self._add(cell, row, column)

    def _add(self, label, row, column):
        label.setFont(small_font(self._theme))
        label.setTextFormat(Qt.TextFormat.PlainText)
        side = Qt.AlignmentFlag.AlignLeft if column == 1 else Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(label, row, column, side | Qt.AlignmentFlag.AlignVCenter)

    def _texts(self, standing, prediction):
        """The value, the rate, and the fit."""
        if standing.snapshot is None:
            return "—", "—", self.tr("can't be run")
        rate = short(standing.learning_rate)
        value = number(standing.value, DIGITS)
        if standing.outcome.status is Status.DIVERGED:
            return value, rate, self.tr("diverged")
        if prediction.task != "regression":
            return value, rate, localised(f"{100.0 * standing.score:.1f} %")
        if not prediction.is_line:
            return value, rate, number(standing.score, 3)
        return value, rate, _line(prediction, standing, f"× {prediction.features[0].short}")


def _line(prediction, standing, times_feature, digits=LINE_DIGITS) -> str:
    intercept, slope = prediction.line(standing.parameters)
    sign = MINUS if slope < 0.0 else "+"
    return f"{number(intercept, digits)} {sign} {number(abs(slope), digits)} {times_feature}"


def _why(standing) -> str:
    """How it stands, in a sentence."""
    if standing.snapshot is None:
        return translate(standing.refusal)
    return sentence(standing.outcome.words, standing.outcome.values)

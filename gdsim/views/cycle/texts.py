"""What the cards of the training cycle say: one step's numbers as lines of cells."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial

import numpy as np
from PySide6.QtCore import QObject

from gdsim.core.losses import sigmoid, softmax
from gdsim.core.number_signs import MINUS
from gdsim.experiment.problem import Problem
from gdsim.experiment.training_data import TrainingData
from gdsim.language import tr
from gdsim.simulation.moments import PREDICT, Moment
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.step_numbers import Samples, Update
from gdsim.views.toolkit.numerals import written
from gdsim.views.toolkit.words import translate

# More features than these would leave a sample's numbers no room; its row number stands for it.
MOST_FEATURES = 2

# Widths of cards and columns, in columns of one number: a card has room for its title, …
LEAST_WIDTH = 2.8
# … the names of a table's lines are short, …
LABEL_WIDTH = 0.75
# … a feature has fewer digits than a prediction, which has a longer head; …
FEATURE_WIDTH, ANSWER_WIDTH, PREDICTION_WIDTH = 0.87, 0.88, 1.25
# … and how a loss follows from a prediction takes two numbers.
EXPRESSION_WIDTH, LOSS_WIDTH = 1.9, 0.95
# The card of a surface's height stands for two.
HEIGHT_WIDTH = 1.3

# Significant digits of a number that is spoken.
SPOKEN_DIGITS = 4

# A cell is text, or a number that is written with as many digits as there is room for.
Cell = str | Callable[[int], str]


class Kind(Enum):
    """What a line of a card is, and so how it looks."""

    NOTE = auto()
    HEADER = auto()
    ROW = auto()
    RESULT = auto()


@dataclass(frozen=True)
class Line:
    """A line of cells; a single cell takes the whole line."""

    kind: Kind
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Card:
    """A phase of the cycle: lines from the top, and lines that end at the bottom."""

    title: str
    top: tuple[Line, ...]
    bottom: tuple[Line, ...] = ()
    columns: tuple[float, ...] = ()  # their widths, in columns of one number
    labelled: bool = False  # whether the first cell of a line names the line
    text: str = ""  # what is said in place of lines

    @property
    def lines(self) -> tuple[Line, ...]:
        return self.top + self.bottom

    def emptied(self, text: str) -> "Card":
        """The card before its numbers are there, as wide as with them."""
        return replace(self, top=(), bottom=(), text=text)

    @property
    def width(self) -> float:
        """How wide the card would be, in columns of one number."""
        return max(LEAST_WIDTH, sum(self.columns))

    @property
    def summary(self) -> str:
        """Its results in one line, or else its last line, for those who listen."""
        if self.text:
            return self.text
        results = [line.cells for line in self.lines if line.kind is Kind.RESULT] or [self.lines[-1].cells]
        return ", ".join(
            " ".join(cell if isinstance(cell, str) else cell(SPOKEN_DIGITS) for cell in cells) for cells in results
        )


def value(number: float) -> Cell:
    return partial(written, float(number))


def _head(text: str, short: str) -> Cell:
    """A column's head, which gives way like a number's digits."""
    return lambda digits: text if digits >= SPOKEN_DIGITS else short


class CardWriter(QObject):
    """Writes the cards of the four phases; `is_expert`: with the field's symbols in their heads."""

    is_expert = False

    def titles(self) -> tuple[str, ...]:
        """The names of the four phases."""
        return (
            self.tr("Predict"),
            self.tr("Measure the loss"),
            self.tr("Find the gradient"),
            self.tr("Adjust the weights"),
        )

    def empty_cards(self) -> list[Card]:
        """What the phases are, before the first step fills them with numbers."""
        texts = (
            self.tr("The model says an answer for each sample of the batch."),
            self.tr("How far is each answer from the actual one? Their mean is the loss."),
            self.tr("Which way does the loss rise, and how steeply, along each weight?"),
            self.tr("A step the other way: the learning rate says how long it is."),
        )
        return [Card(title, (), text=text) for title, text in zip(self.titles(), texts, strict=True)]

    def layer_text(self, moment: Moment) -> str:
        """What happens in a network's layer, before the phase has its numbers."""
        if moment.phase == PREDICT:
            text = self.tr(
                "Layer {layer} of {layers}: each unit adds up what it is given times its weights, and bends the sum."
            )
        else:
            text = self.tr("The error goes back: it is at the units of layer {layer} of {layers}.")
        return text.format(layer=moment.layer + 1, layers=moment.layers)

    def predict_card(self, data: TrainingData, samples: Samples) -> Card:
        """Which samples, what the answers are, and what the model says."""
        dataset = data.dataset
        rows = data.rows[samples.rows]
        names = [column.short for column in dataset.feature_titles]
        features = [[value(number) for number in X] for X in dataset.X[rows]]
        heads = names
        if len(names) > MOST_FEATURES:
            heads, features = [self.tr("row")], [[str(row + 1)] for row in rows]
        answers = [dataset.classes[int(k)] if dataset.classes else value(k) for k in dataset.labels[rows]]
        said = [value(number) for number in predictions(data, samples)]
        lines = [
            Line(Kind.ROW, (*x, answer, number)) for x, answer, number in zip(features, answers, said, strict=True)
        ]
        what = ", ".join(names) if len(names) <= MOST_FEATURES else self.tr("{count} features").format(count=len(names))
        return Card(
            self.titles()[0],
            (
                note(f"{what} → {dataset.target_title.short}"),
                Line(Kind.HEADER, (*heads, *self._answer_heads(data))),
                *lines,
            ),
            (note(self._shown(samples)),),
            columns=(*[FEATURE_WIDTH] * len(heads), ANSWER_WIDTH, PREDICTION_WIDTH),
        )

    def _answer_heads(self, data):
        """What stands above the actual answers, and above what the model says."""
        is_probability = data.loss.is_probability
        if self.is_expert:
            return "y", "p" if is_probability else "s"
        if not data.dataset.classes:
            return self.tr("actual"), _head(self.tr("prediction"), self.tr("pred."))
        if is_probability:
            return self.tr("actual"), _head(self.tr("probability"), self.tr("prob."))
        return self.tr("actual"), self.tr("score")

    def _shown(self, samples):
        if samples.count == 1:
            return self.tr("this step's only sample")
        shown = len(samples.rows)
        if shown == samples.count:
            return self.tr("all {count} samples of this step").format(count=samples.count)
        return self.tr("{shown} of {count} samples shown").format(shown=shown, count=samples.count)

    def measure_card(self, data: TrainingData, samples: Samples) -> Card:
        """Each sample's loss, as it follows from the prediction, and the mean."""
        symbols, expressions = self._expressions(data, samples)
        head = symbols if self.is_expert else self.tr("how wrong")
        lines = [
            Line(Kind.ROW, (expression, value(loss)))
            for expression, loss in zip(expressions, samples.losses, strict=True)
        ]
        mean = self.tr("its loss") if samples.count == 1 else self.tr("mean of {count}").format(count=samples.count)
        bottom = [Line(Kind.RESULT, (mean, value(samples.mean_loss)))]
        if samples.penalty:
            bottom.append(Line(Kind.ROW, (self.tr("+ penalty"), value(samples.penalty))))
            bottom.append(Line(Kind.RESULT, (self.tr("= loss"), value(samples.loss))))
        return Card(
            self.titles()[1],
            (note(translate(data.loss.sample_title)), Line(Kind.HEADER, (head, self.tr("loss"))), *lines),
            tuple(bottom),
            columns=(EXPRESSION_WIDTH, LOSS_WIDTH),
            labelled=True,
        )

    def _expressions(self, data, samples):
        """How a sample's loss follows from its prediction: in symbols, and with each sample's numbers."""
        loss, said = data.loss, predictions(data, samples)
        in_numbers = loss.written_in_numbers
        if loss.is_probability:
            return loss.written.format("p"), [_formatted(in_numbers, p) for p in said]
        if samples.scores.shape[1] > 1:
            count = self.tr("{count} scores").format(count=samples.scores.shape[1])
            return loss.written_for_many, [count] * len(said)
        if not data.dataset.classes:
            return _residual_expressions(data, samples, said)
        signs = [1 if label else -1 for label in data.labels[samples.rows]]
        pairs = list(zip(signs, said, strict=True))
        if loss.argument == "margin":
            return loss.written.format("y s"), [_formatted(in_numbers, sign * score) for sign, score in pairs]
        template = in_numbers.format("{} − {}")
        return loss.written.format("y − s"), [_formatted(template, sign, score) for sign, score in pairs]

    def height_card(self, problem: Problem, update: Update, height: float) -> Card:
        """On a surface there is nothing to predict: its height is the loss."""
        cells = (*map(value, update.before), value(height))
        return Card(
            self.tr("Measure the height here"),
            (note(translate(problem.title)), Line(Kind.HEADER, ("x", "y", "f(x, y)")), Line(Kind.RESULT, cells)),
            (note(self.tr("A surface has no samples:")), note(self.tr("the loss is the height here."))),
            columns=(HEIGHT_WIDTH,) * 3,
        )

    def gradient_card(self, problem: Problem, update: Update, samples: Samples | None, shown) -> Card:
        """What each sample contributes to the gradient, and their mean, for the parameters `shown`."""
        hidden = len(update.gradient) - len(shown)
        symbols = self.tr("slope along each weight")
        if hidden:
            symbols = self.tr("{shown} of {count} parameters").format(shown=len(shown), count=len(update.gradient))
        top = [note(symbols), Line(Kind.HEADER, ("", *names(problem, shown)))]
        result = Line(
            Kind.RESULT, (self.tr("sum") if samples else self.tr("slope"), *map(value, update.gradient[shown]))
        )
        clipped = ()
        if update.clipping:
            clipped = (Line(Kind.RESULT, (self.tr("clip"), *map(value, update.clipped[shown]))),)
        if samples is None:
            return Card(self.titles()[2], (*top, result, *clipped), columns=_labelled(shown), labelled=True)
        top += [Line(Kind.ROW, ("", *map(value, contribution[shown]))) for contribution in samples.contributions]
        mean = Line(Kind.RESULT, (self.tr("mean"), *map(value, samples.mean_gradient[shown])))
        bottom = [mean]
        if samples.penalty:
            objective = problem.objective
            label = {
                (True, False): self.tr("+ l1"),
                (False, True): self.tr("+ l2"),
                (True, True): self.tr("+ l1, l2"),
            }[objective.l1 > 0.0, objective.l2 > 0.0]
            bottom.append(Line(Kind.ROW, (label, *map(value, samples.penalty_gradient[shown]))))
            bottom.append(result)
        bottom += clipped
        return Card(self.titles()[2], tuple(top), tuple(bottom), columns=_labelled(shown), labelled=True)

    def adjust_card(self, problem: Problem, update: Update, shown) -> Card:
        """The weights before the step, the step, and the weights after it."""
        rate, stands = written(update.learning_rate, 4), update.learning_rate == 0.0
        if stands:
            rule = self.tr("no step: it has diverged")
        elif update.optimizer.is_plain and update.clipping:
            rule = self.tr("step = {rate} × clipped").format(rate=rate)
        elif update.optimizer.is_plain:
            rule = self.tr("step = {rate} × gradient").format(rate=rate)
        else:
            rule = self.tr("{optimizer}, rate {rate}").format(optimizer=translate(update.optimizer.title), rate=rate)
        lines = (
            Line(Kind.ROW, (self.tr("old"), *map(value, update.before[shown]))),
            Line(Kind.ROW, (self.tr("step"), *map(value, update.step[shown]))),
            Line(Kind.RESULT, (self.tr("new"), *map(value, update.after[shown]))),
        )
        return Card(
            self.titles()[3],
            (note(rule), Line(Kind.HEADER, ("", *names(problem, shown))), *lines),
            (note(self.tr("new = old − step")),),
            columns=_labelled(shown),
            labelled=True,
        )

    def repeat_text(self, snapshot: Snapshot, racer: int) -> str:
        """What comes next."""
        outcome = snapshot.outcomes[racer]
        if outcome.over:
            return translate(outcome.words).format(**outcome.values)
        following = self.tr("step {step} of {steps}").format(step=snapshot.step + 1, steps=snapshot.descent.steps)
        if snapshot.batch is None:
            return self.tr("Repeat: {following}").format(following=following)
        return self.tr("Repeat with the next batch: {following}").format(following=following)


def predictions(data: TrainingData, samples: Samples) -> np.ndarray:
    """What the model says of each sample, (m,): a number in the data's own units, the probability that it gives to
    the actual class where its scores are logits, else its score, of the actual class where each has one."""
    scores, labels = samples.scores, data.labels[samples.rows]
    if not data.dataset.classes:
        scaling = data.scaling
        return scores[:, 0] * scaling.target_scale + scaling.target_mean if scaling else scores[:, 0]
    is_probability = data.loss.is_probability
    if scores.shape[1] == 1:
        return sigmoid(np.where(labels == 1, scores[:, 0], -scores[:, 0])) if is_probability else scores[:, 0]
    return (softmax(scores) if is_probability else scores)[np.arange(len(scores)), labels.astype(int)]


def _residual_expressions(data, samples, said):
    actual = data.dataset.labels[data.rows[samples.rows]]
    written, in_numbers = data.loss.written, data.loss.written_in_numbers
    if data.scaling is None:
        template = in_numbers.format("{} − {}")
        pairs = zip(actual, said, strict=True)
        return written.format("y − s"), [_formatted(template, y, s) for y, s in pairs]
    template = in_numbers.format("{} / {}")
    scale = data.scaling.target_scale
    return written.format("(y − s) / σ"), [_formatted(template, error, scale) for error in actual - said]


def _formatted(template, *numbers) -> Cell:
    """The template with numbers; taking off a negative one is adding it."""
    return lambda digits: template.format(*(written(float(n), digits) for n in numbers)).replace(f"− {MINUS}", "+ ")


def _labelled(shown):
    return (LABEL_WIDTH, *[1.0] * len(shown))


def names(problem: Problem, shown) -> list[str]:
    """Short names of parameters, for the heads of narrow columns, where a unit is its mere place."""
    # Of a hidden unit its place says enough.
    unit = re.compile(re.escape(tr("unit {place}")).replace(r"\{place\}", r"(\d+\.\d+)"))
    return [unit.sub(r"\1", problem.short_names[index]).replace(" → ", "→") for index in shown]


def note(text: str) -> Line:
    return Line(Kind.NOTE, (text,))
